import { describe, expect, it } from "vitest";
import { Letters, type Reading, Suffixes, Trie } from "../../src/recognise/trie.ts";

const reading = (cls: number, value: unknown): Reading => ({ cls, value, letters: Letters.Any });

describe("phrases", () => {
  const trie = new Trie();
  trie.add(["new"], reading(0, "n"));
  trie.add(["new", "york"], reading(0, "ny"));
  trie.add(["new", "york", "city"], reading(1, "nyc"));
  const found = (words: string[], at = 0, last = words.length) => {
    const hits: [number, unknown[]][] = [];
    trie.lookup(words, at, last, (end, readings) => hits.push([end, readings.map(({ value }) => value)]));
    return hits;
  };

  it("are found from a token on, shorter ones first", () => {
    expect(found(["in", "new", "york", "city"], 1)).toEqual([
      [2, ["n"]],
      [3, ["ny"]],
      [4, ["nyc"]],
    ]);
  });
  it("end before the stretch does", () => {
    expect(found(["new", "york", "city"], 0, 2)).toEqual([
      [1, ["n"]],
      [2, ["ny"]],
    ]);
    expect(found(["york"])).toEqual([]);
  });
  it("have one reading in each class, the first one", () => {
    const other = new Trie();
    other.add(["mark"], reading(0, "first"));
    other.add(["mark"], reading(0, "second"));
    other.add(["mark"], reading(1, "third"));
    const values: unknown[] = [];
    other.lookup(["mark"], 0, 1, (_end, readings) => values.push(...readings.map(({ value }) => value)));
    expect(values).toEqual(["first", "third"]);
  });
  it("may be called like parts of an object", () => {
    const other = new Trie();
    other.add(["constructor"], reading(0, 1));
    const ends: number[] = [];
    other.lookup(["constructor", "__proto__"], 0, 2, (end) => ends.push(end));
    expect(ends).toEqual([1]);
  });
});

describe("ends of compounds", () => {
  const suffixes = new Suffixes();
  suffixes.add("minister", reading(0, "minister"));
  suffixes.add("premierminister", reading(0, "premier"));
  const found = (word: string) => suffixes.lookup(word).map(([suffix]) => suffix);

  it("are found, longer ones first", () => {
    expect(found("vizepremierminister")).toEqual(["premierminister", "minister"]);
    expect(found("verteidigungsminister")).toEqual(["minister"]);
  });
  it("are no words by themselves", () => {
    expect(found("minister")).toEqual([]);
    expect(found("eminister")).toEqual([]);
  });
});
