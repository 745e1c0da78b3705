import { describe, expect, it } from "vitest";
import { type CompiledLexicon, packLexicon, unpackLexicon } from "../../src/recognise/packed.ts";
import { Letters, type Reading, Suffixes, Trie } from "../../src/recognise/trie.ts";

const reading = (cls: number, value: unknown, letters: Letters = Letters.Any): Reading => ({ cls, value, letters });

function sample(): CompiledLexicon {
  const phrases = new Trie();
  phrases.add(["new"], reading(0, "adjective"));
  phrases.add(["new"], reading(1, { office: "other" }, Letters.Capital));
  phrases.add(["new", "zealand"], reading(2, "NZ", Letters.Capital));
  phrases.add(["new", "york"], reading(3, ["US", 1]));
  phrases.add(["new", "york", "city"], reading(3, ["US", 1]));
  phrases.add(["u", ".", "s", "."], reading(2, "US"));
  phrases.add(["__proto__"], reading(0, null));
  // Letters that one byte does not hold stand apart.
  phrases.add(["łódź"], reading(3, "PL"));
  const suffixes = new Suffixes();
  suffixes.add("minister", reading(1, { office: "other" }));
  return {
    classes: new Map([
      ["a", 0],
      ["b", 1],
      ["c", 2],
      ["d", 3],
    ]),
    phrases,
    suffixes,
    abbreviations: new Set(["dr"]),
  };
}

function found(lexicon: CompiledLexicon, text: string): unknown[] {
  const words = text.split(" ");
  const all: unknown[] = [];
  lexicon.phrases.lookup(words, 0, words.length, (end, readings) => all.push([end, readings]));
  return all;
}

describe("a packed lexicon", () => {
  const original = sample();
  const packed = packLexicon(sample());
  const unpacked = unpackLexicon(JSON.parse(JSON.stringify(packed)));

  it.each(["new", "new zealand", "new york city", "new york", "u . s .", "u", "zealand", "__proto__", "łódź"])(
    "finds the same in %s",
    (text) => expect(found(unpacked, text)).toEqual(found(original, text)),
  );

  it("has the same ends of compounds, classes and abbreviations", () => {
    expect([...unpacked.suffixes.entries()]).toEqual([...original.suffixes.entries()]);
    expect(unpacked.classes).toEqual(original.classes);
    expect(unpacked.abbreviations).toEqual(original.abbreviations);
  });

  it("packs to the same text again, and takes more words", () => {
    expect(packLexicon(unpacked)).toEqual(packed);
    unpacked.phrases.add(["new", "delhi"], reading(2, "IN"));
    expect(found(unpacked, "new delhi")).toEqual([...found(original, "new"), [2, [reading(2, "IN")]]]);
  });

  it("has each value once", () => {
    expect(new Set(packed.values.map((value) => JSON.stringify(value))).size).toBe(packed.values.length);
  });
});
