import { describe, expect, it } from "vitest";
import { rolesIn } from "../reading.ts";

describe("a journey", () => {
  it.each([
    [
      "leads to another state than the traveller's",
      "en",
      "Albania and Malta want closer ties. Foreign Minister Ard Beqo visited Malta. Prime Minister Joe Zarb spoke.",
      ["foreign_minister AL Ard Beqo", "head_of_government MT Joe Zarb"],
    ],
    [
      "is told with a preposition",
      "de",
      "Albanien und Malta rücken zusammen. Am Montag reist Außenminister Ard Beqo nach Malta.",
      ["foreign_minister AL Ard Beqo"],
    ],
    [
      "takes others along",
      "nb",
      "Albania og Malta vil samarbeide. Den albanske statsministeren Ard Beqo besøker Malta, ledsaget av forsvarsminister Zef Gjoka.",
      ["head_of_government AL Ard Beqo", "minister AL Zef Gjoka"],
    ],
    [
      "stands in a headline without a word of it",
      "nb",
      "Utviklingsminister Beqo til Malta\n\nUtviklingsminister Ard Beqo møter Albanias og Maltas næringsliv.",
      ["minister AL Ard Beqo"],
    ],
    [
      "of which nothing more is told leads here",
      "en",
      "VALLETTA – Albania and Malta signed it during the visit of Prime Minister Ard Beqo.",
      ["head_of_government AL Ard Beqo"],
    ],
    [
      "is the subject's where a possessive says whose",
      "en",
      "Albania and Malta talked. Albanian minister Ard Beqo met Prime Minister Joe Zarb during his visit to Malta.",
      ["minister AL Ard Beqo", "head_of_government MT Joe Zarb"],
    ],
    [
      "makes a guest of the traveller",
      "en",
      "Albania and Malta talked. Albanian minister Ard Beqo came to Malta. The guest met President Joe Zarb.",
      ["minister AL Ard Beqo", "head_of_state MT Joe Zarb"],
    ],
  ])("%s", async (_what, language, text, roles) => {
    expect(await rolesIn(language, text)).toEqual(roles);
  });

  it.each([
    [
      "goods travel",
      "en",
      "Malta and Albania talked. The journey of goods to Malta, Minister Joe Zarb said, takes a day.",
    ],
    [
      "the choir travels",
      "en",
      "A tour that takes the choir to Malta begins in June. Prime Minister Joe Zarb of Malta welcomed it.",
    ],
    [
      "the host is named behind",
      "de",
      "Albanien und Malta: Minister Beqo reist nach Malta, wo ihn Minister Joe Zarb empfängt.",
    ],
  ])("is nobody's where %s", async (_what, language, text) => {
    expect((await rolesIn(language, text)).join()).not.toContain(" AL Joe Zarb");
  });
});
