import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsState } from "../../src/link/origins.ts";
import { rolesIn } from "./reading.ts";

describe("the state of an office", () => {
  it.each([
    ["its adjective", "de", "Der polnische Minister Jan Kowalski kam nach Wien.", "minister PL Jan Kowalski"],
    [
      "the body's",
      "de",
      "Ein Direktor im Auswärtigen Amt, Martin Kotthaus, kam nach Wien.",
      "diplomat DE Martin Kotthaus",
    ],
    [
      "the dateline's",
      "de",
      "MINSK, 3. Mai (BelTA) – Premierminister Alexander Turtschin sprach.",
      "head_of_government BY Alexander Turtschin",
    ],
    [
      "what stands behind the name",
      "nb",
      "I Paris undertegnet viseadmiral Carsten Stawitzki for Tyskland.",
      "military DE Carsten Stawitzki",
    ],
    [
      "the first of those who hold it",
      "de",
      "Bundesaußenminister Peter Maier besuchte Frankreich.",
      "foreign_minister DE Peter Maier",
    ],
    [
      "the city's of a university",
      "en",
      "Analyst John Smith of the University of Bergen agrees.",
      "expert NO John Smith",
    ],
    ["no city's beside it", "en", "Analyst John Smith told a university far from Bergen so.", "expert - John Smith"],
    ["the language's", "nb", "Statssekretær Kari Hansen åpnet møtet.", "state_secretary NO Kari Hansen"],
  ])("is %s", async (_why, language, text, role) => expect(await rolesIn(language, text)).toContain(role));

  it.each([
    [
      "Armenia and Azerbaijan agreed, Foreign Ministers Ararat Mirzoyan and Jeyhun Bayramov said.",
      ["foreign_minister AM Ararat Mirzoyan", "foreign_minister AZ Jeyhun Bayramov"],
    ],
    [
      "Presidents Xi Jinping and Emmanuel Macron spoke about Ukraine and Iran.",
      ["head_of_state - Xi Jinping", "head_of_state - Emmanuel Macron"],
    ],
  ])("of several holders is each one's in turn unless a name speaks against it: %s", async (text, roles) => {
    expect(await rolesIn("en", text)).toEqual(roles);
  });

  it("is not told by a language against the name", async () => {
    expect(await rolesIn("nb", "Finansminister Situmbeko Musokotwane kom.")).not.toContain(
      "minister NO Situmbeko Musokotwane",
    );
  });

  it("of a president is no monarchy", async () => {
    const roles = await rolesIn("nb", "Norge og Spania møttes. President Anna Novak kom.");
    expect(roles.filter((role) => / (?:NO|ES) /.test(role))).toEqual([]);
  });

  it("is never guessed for international offices", async () => {
    expect(await rolesIn("de", "WIEN – Generalsekretär António Guterres kam.")).toEqual([
      "secretary_general - António Guterres",
    ]);
  });
});

describe("who goes where and meets whom", () => {
  it.each([
    [
      "the visited state is not the visitor's",
      "en",
      "Albania and Malta want closer ties. Foreign Minister Ard Beqo visited Malta. Prime Minister Joe Zarb spoke.",
      ["foreign_minister AL Ard Beqo", "head_of_government MT Joe Zarb"],
    ],
    [
      "nor where a preposition leads to it",
      "de",
      "Albanien und Malta rücken zusammen. Am Montag reist Außenminister Ard Beqo nach Malta.",
      ["foreign_minister AL Ard Beqo"],
    ],
    [
      "nor for those who go along",
      "nb",
      "Albania og Malta vil samarbeide. Den albanske statsministeren Ard Beqo besøker Malta, ledsaget av forsvarsminister Zef Gjoka.",
      ["head_of_government AL Ard Beqo", "minister AL Zef Gjoka"],
    ],
    [
      "those who meet are of two states",
      "en",
      "Albania and Malta talked. Albanian President Ard Beqo met Finance Minister Joe Zarb.",
      ["head_of_state AL Ard Beqo", "minister MT Joe Zarb"],
    ],
    [
      "so are those who sign together",
      "de",
      "Albanien und Malta arbeiten zusammen. Finanzministerin Ada Beqo für Albanien und Handelsminister Joe Zarb unterzeichneten das Abkommen.",
      ["minister AL Ada Beqo", "minister MT Joe Zarb"],
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
      "a visit of which nothing more is told leads here",
      "en",
      "VALLETTA – Albania and Malta signed it during the visit of Prime Minister Ard Beqo.",
      ["head_of_government AL Ard Beqo"],
    ],
  ])("%s", async (_what, language, text, roles) => {
    expect(await rolesIn(language, text)).toEqual(roles);
  });

  it.each([
    ["en", "Malta and Albania talked. The journey of goods to Malta, Minister Joe Zarb said, takes a day."],
    ["en", "A tour that takes the choir to Malta begins in June. Prime Minister Joe Zarb of Malta welcomed it."],
  ])("but no journey is found where nobody travels: %s", async (language, text) => {
    expect((await rolesIn(language, text)).join()).not.toContain(" AL ");
  });
});

describe("names and states", () => {
  it("speak for where they are borne", () => {
    expect(fitsState("Øystein Hansen", "NO")).toBeGreaterThan(0);
    expect(fitsState("Giorgi Kwirikaschwili", "GE")).toBeGreaterThan(fitsState("Giorgi Kwirikaschwili", "AT"));
    expect(fitsState("Nguyen Xuan Phuc", "VN")).toBeGreaterThan(fitsState("Nguyen Xuan Phuc", "DE"));
  });

  it("have bounds", () => {
    const part = fc.constantFrom(
      "Anna",
      "Kim",
      "Nguyen",
      "Traoré",
      "Hansen",
      "Kwame",
      "Ó",
      "Øystein",
      "Papuaschwili",
      "Xyz",
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("NO", "DE", "GE", "ML", "KR"),
        (parts, state) => {
          const fit = fitsState(parts.join(" "), state);
          expect(fit).toBeGreaterThanOrEqual(-2);
          expect(fit).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
