import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, type NameForm, sameKey, skeleton } from "../../../src/link/people/names.ts";
import { foldName } from "../../../src/recognise/names.ts";

function form(text: string): NameForm {
  return {
    text,
    keys: text.split(" ").map((part) => foldName(part.toLowerCase().replace(/[-.]/g, ""))),
    particles: [],
  };
}

describe("two forms of a name", () => {
  it.each([
    ["Vassilenko", "Roman Vassilenko", 1],
    ["Wassilenko", "Roman Vassilenko", 1],
    ["R. Vassilenko", "Roman Vassilenko", 2],
    ["Roman Vassilenko", "Roman Vassilenko", 3],
    ["Szijjártó Péter", "Péter Szijjártó", 2],
    ["Oyun Erdene", "Oyun-Erdene", 2],
    ["Xi", "Xi Jinping", 1],
    ["Yo", "Kim Yo Jong", 0],
    ["Anna Novak", "Roman Novak", 0],
    ["Maier", "Roman Vassilenko", 0],
    ["Johann I", "Johann II", 0],
    ["Johann II", "Johann II", 3],
  ])("%s / %s: %d", (short, full, expected) => expect(likeness(form(short), form(full))).toBe(expected));

  const key = fc.string({ unit: fc.constantFrom(..."abcdeghijkostuvwyz"), minLength: 1, maxLength: 12 });

  it("are alike in both directions when they have as many parts", () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        const [x, y] = [
          { text: a, keys: [a], particles: [] },
          { text: b, keys: [b], particles: [] },
        ];
        expect(likeness(x, y) > 0).toBe(likeness(y, x) > 0);
      }),
    );
  });

  it("are exactly alike when they are equal", () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        expect(likeness({ text: "", keys, particles: [] }, { text: "", keys, particles: [] })).toBe(3);
      }),
    );
  });
});

describe("spellings", () => {
  it.each([
    ["tokajew", "tokayev"],
    ["zjaparov", "zhaparov"],
    ["schawkat", "shavkat"],
    ["gorbatschow", "gorbatsjov"],
  ])("%s and %s are one", (a, b) => expect(sameKey(a, b, true)).toBe(true));

  it("differ where sounds do", () => expect(sameKey("novak", "nowicki")).toBe(false));

  it("keep what no language spells otherwise", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abdglmnr"), maxLength: 10 }), (word) => {
        const singles = [...word].filter((letter, i) => letter !== word[i - 1]).join("");
        expect(skeleton(word)).toBe(singles);
      }),
    );
  });
});
