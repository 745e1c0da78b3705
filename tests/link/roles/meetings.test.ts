import { describe, expect, it } from "vitest";
import { rolesIn } from "../reading.ts";

describe("of those who are named in one sentence", () => {
  it.each([
    [
      "those who meet are of two states",
      "en",
      "Albania and Malta talked. Albanian President Ard Beqo met Finance Minister Joe Zarb.",
      ["head_of_state AL Ard Beqo", "minister MT Joe Zarb"],
    ],
    [
      "so are those who sign together",
      "de",
      "Albanien und Malta arbeiten zusammen. Finanzministerin Ada Beqo für Albanien und Handelsminister Josef Zarb unterzeichneten das Abkommen.",
      ["minister AL Ada Beqo", "minister MT Josef Zarb"],
    ],
    [
      "who stands for a state is of it",
      "en",
      "Albania and Malta signed a treaty; for Malta the signature came from Minister Joe Zarb.",
      ["minister MT Joe Zarb"],
    ],
    [
      "whom an office deals with is the other side",
      "en",
      "Malta and Albania talked. Joe Zarb, head of the committee for friendship with Albania, came.",
      ["committee_chair MT Joe Zarb"],
    ],
    [
      "a message comes from the state of who brings it",
      "en",
      "Albania and Malta talked. Albanian minister Ard Beqo handed over a letter from President Zef Gjoka.",
      ["minister AL Ard Beqo", "head_of_state AL Zef Gjoka"],
    ],
    [
      "who escorts is of the state of the one who is escorted, also where the verb comes last",
      "de",
      "Wien empfing die Botschafterin von Estland, Anna Novak, die von Botschaftsrat Tonu Miller begleitet wurde. Sie wurde von Attaché Eva Lie begleitet.",
      ["ambassador EE Anna Novak", "diplomat EE Tonu Miller", "diplomat EE Eva Lie"],
    ],
    [
      "who travels with the guest of the sentence before is of the guest's state",
      "nb",
      "OSLO: Kong Harald ønsket Islands president Eva Lie velkommen. Med på besøket er utenriksminister Anna Novak.",
      ["head_of_state NO Harald", "head_of_state IS Eva Lie", "foreign_minister IS Anna Novak"],
    ],
    [
      "so is who travels with guests whom a pronoun tells",
      "de",
      "Kanzler Josef Lang empfing Kenias Präsidenten William Ruto. Mit ihm reisen Außenminister Musa Mudavadi und Energieminister Opiyo Wandayi.",
      [
        "head_of_government DE Josef Lang",
        "head_of_state KE William Ruto",
        "foreign_minister KE Musa Mudavadi",
        "minister KE Opiyo Wandayi",
      ],
    ],
  ])("%s", async (_what, language, text, roles) => {
    expect(await rolesIn(language, text)).toEqual(roles);
  });

  it("nobody stands apart behind a second verb", async () => {
    const text = "Albania and Malta talked. Albanian minister Ard Beqo met the press and praised President Zef Gjoka.";
    expect(await rolesIn("en", text)).not.toContain("head_of_state MT Zef Gjoka");
  });
});
