/** What holds of every result, on every gold article and every sample. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { parse as parseEdtf } from "edtf";
import { describe, expect, it } from "vitest";
import { toResult } from "../src/format/result.ts";
import { schema } from "../src/format/schema.ts";
import { FACT_KINDS, type Place } from "../src/model/fact.ts";
import { extractText } from "../src/pipeline.ts";

const articles = ["tests/gold", "samples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt"))
    .map((path) => join(folder, path))
    .sort(),
);
const isValid = new Ajv.default({ allErrors: true }).compile(schema);

/** Line of an offset, from 1; CRLF, LF and CR each end one. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

const byPlace = (a: Place, b: Place): number => a.start - b.start;
const isOrdered = <Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): boolean =>
  items.every((item, index) => index === 0 || compare(items[index - 1]!, item) <= 0);

describe.each(articles)("%s", async (path) => {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const extraction = await extractText(text, { explain: true });
  const result = toResult(extraction, { source: path });
  const facts = FACT_KINDS.flatMap((kind): { readonly mentions: readonly Place[] }[] => [...result[kind]]);

  it("fits the schema", () => {
    isValid(JSON.parse(JSON.stringify(result)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it("has mentions whose offsets and lines point into the text, each with its rule", () => {
    for (const { mentions } of facts) {
      for (const { start, end, line, text: words, rule } of mentions) {
        expect(text.slice(start, end)).toBe(words);
        expect(words.trim()).not.toBe("");
        expect(line).toBe(lineOf(text, start));
        expect(rule).toMatch(/^[a-z]+\.[a-z]+/);
      }
    }
  });

  it("is ordered by first mention", () => {
    for (const { mentions } of facts) expect(isOrdered(mentions, byPlace)).toBe(true);
    for (const kind of FACT_KINDS)
      expect(
        isOrdered<{ readonly mentions: readonly Place[] }>(result[kind], (a, b) =>
          byPlace(a.mentions[0]!, b.mentions[0]!),
        ),
      ).toBe(true);
  });

  it("says each fact once", () => {
    const once = (keys: readonly unknown[]): void => expect(new Set(keys).size).toBe(keys.length);
    once(result.people.map(({ name }) => name));
    once(result.roles.map(({ office, country, holder }) => `${office} ${country} ${holder}`));
    once(result.dates.filter(({ value }) => value !== null).map(({ value }) => value));
    once(result.figures.map(({ mentions, text: _, ...fields }) => JSON.stringify(fields)));
    once(result.agreements.map(({ name, type, parties }) => `${type} ${name} ${parties}`));
  });

  it("names only people of its own as holders, and sorts its parties", () => {
    const names = new Set(result.people.map(({ name }) => name));
    for (const { holder } of result.roles) if (holder !== null) expect(names).toContain(holder);
    for (const { parties } of [...result.figures, ...result.agreements])
      expect([...new Set(parties)].sort()).toEqual(parties);
  });

  it("has dates that are EDTF", () => {
    const values = [
      result.published,
      ...result.dates.map(({ value }) => value),
      ...result.figures.map(({ period }) => period),
      ...result.agreements.map(({ date }) => date),
    ];
    for (const value of values) if (value !== null) expect(() => parseEdtf(value)).not.toThrow();
  });

  it("comes out the same every time", async () => {
    const again = await extractText(text, { explain: true });
    expect(JSON.stringify(again)).toBe(JSON.stringify(extraction));
  });
});

describe.each(readdirSync("samples").filter((name) => !name.includes(".")))("the samples in %s", (language) => {
  it("show all five kinds of facts", async () => {
    const found = new Set<string>();
    for (const file of readdirSync(`samples/${language}`)) {
      const extraction = await extractText(readFileSync(`samples/${language}/${file}`, "utf8"));
      expect(extraction.language).toBe(language);
      for (const kind of FACT_KINDS) if (extraction[kind].length > 0) found.add(kind);
    }
    expect([...found].sort()).toEqual([...FACT_KINDS].sort());
  });
});
