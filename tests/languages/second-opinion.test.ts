/** The second opinion on names that no rule decides: what is asked, what the English judge says, what follows. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { judge } from "../../src/languages/en/second-opinion.ts";
import { loadLanguage } from "../../src/languages/load.ts";
import { undecidedNames } from "../../src/link/people/undecided.ts";
import type { NameJudge } from "../../src/pack/contract.ts";
import { extractText } from "../../src/pipeline.ts";
import { recognise } from "../../src/recognise/index.ts";
import { clean } from "../../src/text/clean.ts";
import { tokenise } from "../../src/text/tokenise.ts";

const pack = (await loadLanguage("en"))!;

function questions(text: string) {
  const tokens = tokenise(clean(text, pack.pack.boilerplate), {
    abbreviations: pack.abbreviations,
    openers: pack.openers,
    ordinalStop: false,
    capitalisedNouns: false,
  });
  return undecidedNames(recognise(tokens, pack));
}

describe("the English judge", () => {
  it("affirms a name of which it knows a part", () => {
    expect(judge("The prize went to Zorub Ahmed at last.", "Zorub Ahmed")).toBe(true);
    expect(judge("Zorub Ahmed also took the floor.", "Zorub Ahmed")).toBe(true);
  });

  it("affirms a name behind a word for what people are", () => {
    expect(judge("They applauded the champion Torgal Venik once more.", "Torgal Venik")).toBe(true);
    expect(judge("They applauded the winners Torgal Venik and Sulu Bek.", "Torgal Venik")).toBe(true);
  });

  it("refuses what holds a common word, a place or an organisation", () => {
    for (const [sentence, name] of [
      ["They talked of Strategic Studies for hours.", "Strategic Studies"],
      ["They bought shares of Torgal Motors Corporation there.", "Torgal Motors Corporation"],
      ["They met with Newcastle United on Monday.", "Newcastle United"],
      ["They drove past Torgal Hill on Monday.", "Torgal Hill"],
    ] as const)
      expect(judge(sentence, name), name).toBe(false);
  });

  it("has no opinion on unknown names without a sign", () => {
    expect(judge("They drove past Torgal Venik on Monday.", "Torgal Venik")).toBeUndefined();
    expect(judge("Words without it.", "Torgal Venik")).toBeUndefined();
  });
});

describe("what is asked", () => {
  it("is a full name that has no reason, with its sentence alone", () => {
    const [question, ...others] = questions("They went home. The medal went to  Torgal  Venik at last. All left.");
    expect(question).toMatchObject({ name: "Torgal Venik", likely: false });
    expect(question!.sentence).toBe("The medal went to Torgal Venik at last.");
    expect(others).toEqual([]);
  });

  it("holds no run of a mark", () => {
    const [question] = questions("The medal went to Torgal Venik ------!!!!!! at last.");
    expect(question!.sentence).not.toMatch(/([^\p{L}\p{N}])\1/u);
  });

  it("is nothing in a sentence of more than 2,000 characters, and at most fifty questions", () => {
    expect(questions(`The medal went to Torgal Venik${", and then they sang".repeat(150)}.`)).toEqual([]);
    const consonants = [..."bdfgklmnrst"];
    const names = consonants.flatMap((a) => consonants.map((b) => `Z${a}o${b}ul Kw${b}a${a}ik`));
    const text = names.map((name) => `The medal went to ${name} at last.`).join("\n\n");
    expect(questions(text).length).toBe(50);
  });

  it.each([
    ["a name with a reason", "President Torgal Venik arrived."],
    ["a later form of one", "President Torgal Venik arrived. They sang for Torgal Venik at last."],
    ["what follows an article", "They visited the Torgal Venik at last."],
    ["what follows a possessive", "They saw Oslo's Torgal Venik at last."],
    ["what follows a preposition of place", "They sang in Torgal Venik at last."],
    ["a title in quotation marks", "They sang “Torgal Venik” at last."],
    ["an acronym with a word", "They sang for TRG Venik at last."],
    ["a single word", "They sang for Torgal at last."],
    ["a byline", "By Torgal Venik\n\nThey sang at last."],
  ])("is not %s", (_, text) => {
    expect(questions(text)).toEqual([]);
  });

  it.each([
    ["its last part stands alone elsewhere", "The medal went to Torgal Venik. Later they saw Venik at home."],
    ["it is joined with a person", "The medals went to Maria Olsen and Torgal Venik at last."],
    ["it stands in a list of people", "The medals went to Maria Olsen, Torgal Venik, Peter Maier and others."],
  ])("is likely a person when %s", (_, text) => {
    expect(questions(text)).toMatchObject([{ name: "Torgal Venik", likely: true }]);
  });
});

describe("the second step", () => {
  const RULE = "en.people.second-opinion";
  const names = async (text: string, secondOpinion = true): Promise<string[]> => {
    const { people } = await extractText(text, { language: "en", explain: true, secondOpinion });
    return people.filter(({ mentions }) => mentions.some(({ rule }) => rule === RULE)).map(({ name }) => name);
  };

  it("makes people of the names that the judge affirms, with a rule of their own", async () => {
    const text = "They applauded the champion Torgal Venik once more.";
    expect(await names(text)).toEqual(["Torgal Venik"]);
    expect((await extractText(text, { language: "en", secondOpinion: false })).people).toEqual([]);
  });

  it("takes a likely name on which the judge has no opinion, and none that it refuses", async () => {
    expect(await names("They saw Torgal Venik at last. Later they saw Venik at home.")).toEqual(["Torgal Venik"]);
    expect(await names("They saw Torgal Hill at last. Later they saw Hill at home.")).toEqual([]);
    expect(await names("They saw Torgal Venik at last.")).toEqual([]);
  });

  it("gives later forms to the person", async () => {
    const text = "They applauded the champion Torgal Venik once more. Venik was glad.";
    const { people } = await extractText(text, { language: "en" });
    expect(people).toMatchObject([{ name: "Torgal Venik", aliases: ["Venik"] }]);
  });

  describe("loads the judge", () => {
    const asked: string[] = [];
    const stand: NameJudge = (sentence) => {
      asked.push(sentence);
      return undefined;
    };
    const load = vi.spyOn(pack.pack as { nameJudge: () => Promise<NameJudge> }, "nameJudge");
    beforeEach(() => {
      asked.length = 0;
      load.mockClear();
      load.mockResolvedValue(stand);
    });

    it("never for an article without undecided names", async () => {
      await extractText("President Torgal Venik met Foreign Minister Anna Novak of Slovenia in Astana.", {
        language: "en",
      });
      expect(load).not.toHaveBeenCalled();
    });

    it("never when it is not wanted", async () => {
      await extractText("They saw Torgal Venik at last.", { language: "en", secondOpinion: false });
      expect(load).not.toHaveBeenCalled();
    });

    it("once for an article with some, and gives it one sentence at a time", async () => {
      await extractText("They saw Torgal Venik at last. Then they sang for Sulu Zorbek.", { language: "en" });
      expect(load).toHaveBeenCalledTimes(1);
      expect(asked).toEqual(["They saw Torgal Venik at last.", "Then they sang for Sulu Zorbek."]);
    });
  });
});
