import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/load.ts";
import { findContext } from "../../src/link/context.ts";
import { recognise } from "../../src/recognise/index.ts";
import { clean } from "../../src/text/clean.ts";
import { tokenise } from "../../src/text/tokenise.ts";

async function contextOf(language: string, text: string) {
  const pack = (await loadLanguage(language))!;
  const { orthography, boilerplate } = pack.pack;
  const article = clean(text, boilerplate);
  const tokens = tokenise(article, {
    abbreviations: pack.abbreviations,
    openers: pack.openers,
    ordinalStop: orthography.ordinalStop,
    capitalisedNouns: orthography.capitalisedNouns,
  });
  return findContext(recognise(tokens, pack), article);
}

describe("what an article is about", () => {
  it("has its dateline's state for home", async () => {
    const { home } = await contextOf("de", "MINSK, 3. Mai (BelTA) – Belarus und China wollen mehr Handel.");
    expect(home).toBe("BY");
  });

  it.each([
    ["Lusaka: assembly takes up three treaties", "ZM"],
    ["From Lusaka: assembly takes up three treaties", null],
    ["Lusaka takes up three treaties", null],
  ])("without a dateline has that of a headline's capital for home: %s", async (title, state) => {
    const { home } = await contextOf("en", `${title}\n\nThe assembly approved them on Thursday, as Rwanda had asked.`);
    expect(home).toBe(state);
  });

  it("is a pair of states, in alphabetical order", async () => {
    const { pair } = await contextOf(
      "nb",
      "Norge og Ghana øker handelen\n\nNorge kjøper kakao fra Ghana, og ikke fra Peru.",
    );
    expect(pair).toEqual(["GH", "NO"]);
  });

  it("names states in the order of the text, without overlaps", async () => {
    const { states } = await contextOf("en", "South Korea and the United Kingdom met in Paris; a Kazakh envoy came.");
    expect(states.map(({ code, form }) => `${code} ${form}`)).toEqual([
      "KR name",
      "GB name",
      "FR capital",
      "KZ adjective",
    ]);
    for (let i = 1; i < states.length; i++) expect(states[i]!.from).toBeGreaterThanOrEqual(states[i - 1]!.to);
  });

  it("tells the states of a stretch", async () => {
    const { states, between } = await contextOf("en", "Peru and Chile met. Japan did not.");
    expect(between(states[1]!.from, states[2]!.to).map(({ code }) => code)).toEqual(["CL", "JP"]);
    expect(between(0, 0)).toEqual([]);
  });
});
