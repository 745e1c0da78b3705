import { describe, expect, it } from "vitest";
import { compilePattern } from "../../src/recognise/match.ts";
import { parsePattern } from "../../src/recognise/pattern.ts";
import { normalise } from "../../src/text/tokenise.ts";
import { classOf, fieldOf } from "./field.ts";

const compile = (source: string) => compilePattern(parsePattern(source, normalise), classOf);

/** The words that a pattern takes from the first token of a text on, and its captures; null if it does not match. */
function match(source: string, text: string, words: Parameters<typeof fieldOf>[1] = {}, at = 0) {
  const field = fieldOf(text, words);
  const sentence = field.tokens.sentences[field.tokens.sentence[at]!]!;
  const found = compile(source).run(field, at, sentence);
  if (found === null) return null;
  const wordsOf = (from: number, to: number): string => field.tokens.norm.slice(from, to).join(" ");
  const captures = [...found.captures].map(([name, { from, to, value }]) => [name, wordsOf(from, to), value]);
  return { words: wordsOf(at, found.to), captures };
}
const taken = (...args: Parameters<typeof match>): string | null => match(...args)?.words ?? null;

describe("words", () => {
  it("are matched in any case", () => expect(taken("Anfang april", "ANFANG April 2024")).toBe("anfang april"));
  it("are matched from the token on", () => expect(taken("april", "Anfang April")).toBeNull());
  it("end with the sentence", () => expect(taken("word . then", "Word. Then")).toBeNull());
});

describe("classes", () => {
  const words = { april: ["month", 4], "new york": ["country", "NY"], new: ["country", "N"] } as const;
  it("give the value of their reading", () =>
    expect(match("in <month:m>", "In April", words)?.captures).toEqual([["m", "april", 4]]));
  it("take the longest stretch, and a shorter one where the rest needs it", () => {
    expect(match("<country:c>", "New York", words)?.captures).toEqual([["c", "new york", "NY"]]);
    expect(match("<country:c> york", "New York", words)?.captures).toEqual([["c", "new", "N"]]);
  });
  it("of shapes take one token of that form", () => {
    expect(taken("<capital> <small> <digits> <mark>", "Oslo in 2024, then")).toBe("oslo in 2024 ,");
    expect(taken("<capital>", "oslo")).toBeNull();
    expect(taken("<small>", "Oslo")).toBeNull();
    expect(taken("<word>", "2024")).toBeNull();
    expect(match("<word:w>", "Oslo")?.captures).toEqual([["w", "oslo", "oslo"]]);
  });
});

describe("a look back", () => {
  const words = { in: ["name", true], "in the": ["name", true], april: ["month", 4] } as const;
  it("wants a stretch of the class right before, and takes nothing", () => {
    expect(taken("<-name> <month>", "In April", words, 1)).toBe("april");
    expect(taken("<-name> <month>", "In the April", words, 2)).toBe("april");
    expect(taken("<-name> <month>", "In mild April", words, 2)).toBeNull();
  });
  it("does not go behind the sentence", () => expect(taken("<-name> <month>", "Go in. April", words, 3)).toBeNull());
});

describe("options and alternatives", () => {
  it("are taken where they can be", () => {
    expect(taken("a b?", "a b c")).toBe("a b");
    expect(taken("a b?", "a c")).toBe("a");
    expect(taken("a b? b", "a b c")).toBe("a b");
  });
  it("are tried in order", () => {
    expect(taken("(a | a b)", "a b")).toBe("a");
    expect(taken("(a | a b) $", "a b")).toBe("a b");
  });
  it("forget the captures of a way that failed", () => {
    const words = { april: ["month", 4] } as const;
    expect(match("(<month:m> x | <month:n> y)", "April y", words)?.captures).toEqual([["n", "april", 4]]);
    expect(match("a (<month:m> x)? april", "a April", words)?.captures).toEqual([]);
  });
  it("never match nothing at all", () => expect(match("a?", "b")).toBeNull());
});

describe("gaps", () => {
  it("take as few tokens as they can", () => expect(taken("a ..{0,3} b", "a x b b")).toBe("a x b"));
  it("keep their bounds", () => {
    expect(taken("a ..{0,1} b", "a x y b")).toBeNull();
    expect(taken("a ..{2,3} b", "a b x b")).toBe("a b x b");
  });
  it("stay in the sentence", () => expect(taken("a ..{0,9} b", "a x. B")).toBeNull());
});

describe("guards", () => {
  it("take nothing", () => {
    expect(taken("a !b c?", "a c")).toBe("a c");
    expect(taken("a !b", "a b")).toBeNull();
    expect(taken("a !(b | c)", "a c")).toBeNull();
    expect(taken("a !b", "a")).toBe("a");
  });
  it("know space from none", () => {
    expect(taken("10 ~ %", "10% x")).toBe("10 %");
    expect(taken("10 ~ %", "10 % x")).toBeNull();
  });
  it("know the sentence's ends", () => {
    expect(taken("^ a", "a b")).toBe("a");
    expect(taken("^ b", "a b", {}, 1)).toBeNull();
    expect(taken("b $", "a b", {}, 1)).toBe("b");
    expect(taken("a $", "a b")).toBeNull();
  });
});

describe("what a pattern can start with", () => {
  it.each([
    ["a b", { words: ["a"], classes: [], anything: false }],
    ["a? b", { words: ["a", "b"], classes: [], anything: false }],
    ["(a | <month>) b", { words: ["a"], classes: [0], anything: false }],
    ["^ !a <name>", { words: [], classes: [1], anything: false }],
    ["<capital> a", { words: [], classes: [], anything: true }],
    ["..{0,2} a", { words: ["a"], classes: [], anything: true }],
    ["..{1,2} a", { words: [], classes: [], anything: true }],
  ])("%s", (source, wanted) => {
    const { words, classes, anything } = compile(source).starts;
    expect({ words: [...words], classes: [...classes], anything }).toEqual(wanted);
  });
});

describe("the work of a match", () => {
  it("is counted", () => {
    const field = fieldOf("a a a a");
    compile("a ..{0,3} b").run(field, 0, field.tokens.sentences[0]!);
    expect(field.steps).toBeGreaterThan(3);
    expect(field.steps).toBeLessThan(20);
  });
});
