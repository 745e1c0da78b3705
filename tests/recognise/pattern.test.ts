import { describe, expect, it } from "vitest";
import { capturesOf, parsePattern } from "../../src/recognise/pattern.ts";
import { normalise } from "../../src/text/tokenise.ts";

const parse = (source: string) => parsePattern(source, normalise);

describe("the notation", () => {
  it("reads words in their look-up form", () => {
    expect(parse("Straße")).toEqual({ type: "word", norm: "strasse" });
    expect(parse("a b")).toEqual({
      type: "sequence",
      parts: [
        { type: "word", norm: "a" },
        { type: "word", norm: "b" },
      ],
    });
  });

  it("reads marks, and those it needs itself behind a backslash", () => {
    expect(parse(",")).toEqual({ type: "word", norm: "," });
    expect(parse("\\(")).toEqual({ type: "word", norm: "(" });
    expect(parse("a\\?")).toMatchObject({ parts: [{ norm: "a" }, { norm: "?" }] });
  });

  it("reads classes and captures", () => {
    expect(parse("<month>")).toEqual({ type: "class", cls: "month", capture: undefined });
    expect(parse("<month:m1>")).toEqual({ type: "class", cls: "month", capture: "m1" });
  });

  it("reads alternatives, options, gaps, guards", () => {
    expect(parse("(a | b c)?")).toMatchObject({
      type: "option",
      part: { type: "choice", options: [{}, { type: "sequence" }] },
    });
    expect(parse("..{0,4}")).toEqual({ type: "gap", least: 0, most: 4 });
    expect(parse("! (a | b)")).toMatchObject({ type: "not", part: { type: "choice" } });
    expect(parse("^ a ~ b $")).toMatchObject({
      parts: [{ type: "start" }, { norm: "a" }, { type: "glued" }, { norm: "b" }, { type: "end" }],
    });
  });

  it("lists its captures", () => {
    expect(capturesOf(parse("<a:x> (<b:y> | <c>)? !<d:z> ..{0,2} w"))).toEqual(["x", "y"]);
  });

  it.each([
    ["", "nothing stands"],
    ["a | ", "nothing stands"],
    ["(a", "a bracket is not closed"],
    ["a)", '")" is too much'],
    ["<month", "a class is not closed"],
    ["<Month>", "not a class"],
    ["<month:>", "not a class"],
    ["?", '"?" has nothing before it'],
    ["a >", '">" has nothing before it'],
    ["..{4}", "a gap needs its bounds"],
    ["..{0,4", "a gap needs its bounds"],
    ["..{0,21}", "at most 20 tokens"],
    ["..{3,2}", "at most 20 tokens"],
    ["a \\", "nothing follows the backslash"],
    ["a !", "nothing follows the guard"],
  ])("says what is wrong with %j", (source, message) => {
    expect(() => parse(source)).toThrow(message);
  });

  it("says where it is wrong", () => {
    expect(() => parse("ab <x")).toThrow('a class is not closed at character 4 of pattern "ab <x"');
  });
});
