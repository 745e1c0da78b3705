import { describe, expect, it } from "vitest";
import { findEntry, sortedWords } from "../../src/value/sorted.ts";

describe("a sorted text", () => {
  const words = ["a", "aa", "ab", "b", "ba", "zürich", "ørsted", "šefčovič", "日本"].sort();

  it("has its words and no others", () => {
    const list = sortedWords(words.join(" "));
    for (const word of words) expect(list.has(word)).toBe(true);
    for (const word of ["", " ", "aaa", "c", "z", "zürichs", "zzz", "日", "a b"]) expect(list.has(word)).toBe(false);
    expect(sortedWords("").has("a")).toBe(false);
    expect(sortedWords("").has("")).toBe(false);
    expect(sortedWords("one").has("one")).toBe(true);
  });

  it("tells where an entry goes on", () => {
    const text = words.map((word, index) => `${word}\t${index} x`).join("\n");
    words.forEach((word, index) => {
      expect(text.slice(findEntry(text, "\n", word)).startsWith(`\t${index} x`)).toBe(true);
    });
    expect(findEntry(text, "\n", "x")).toBe(-1);
  });
});
