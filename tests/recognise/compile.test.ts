import { describe, expect, it } from "vitest";
import { pack as neutral } from "../../src/languages/neutral.ts";
import type { LanguagePack, Lexicon, Rule } from "../../src/pack/contract.ts";
import { type CompiledPack, compile, lookupForms } from "../../src/recognise/compile.ts";
import { scan } from "../../src/recognise/scan.ts";
import { fieldOf } from "./field.ts";

const NO_TABLES = { lexicon: {}, givenNames: new Set<string>(), ambiguousGivenNames: new Set<string>() };
const rule = (find: string, make: Rule["make"] = {}): Rule => ({ find, make, yes: ["a → b"], no: ["c"] });

function packOf(lexicon: Lexicon, rules: Partial<LanguagePack["rules"]> = {}, forms = neutral.forms): LanguagePack {
  return { ...neutral, code: "xx", lexicon, rules: { ...neutral.rules, ...rules }, forms };
}

/** The readings of a text in a class: its words, value and the characters of a compound before them. */
function read(pack: CompiledPack, text: string, cls: Parameters<CompiledPack["cls"]>[0]) {
  const { tokens } = fieldOf(text);
  const marks = scan(tokens, pack);
  return Array.from({ length: tokens.length }, (_, at) => at).flatMap((at) =>
    marks
      .at(at)
      .filter((mark) => mark.cls === pack.cls(cls))
      .map(({ end, value, head }) => [tokens.norm.slice(at, end).join(" "), value, head]),
  );
}

describe("a lexicon", () => {
  const lexicon: Lexicon = {
    country: [["Vereinigtes Königreich|UK", "GB"]],
    month: [["Mai|=Mais", 5]],
    speech: [["sagte|=so", true]],
    thing: [["Preis|*preis", true]],
  };
  const pack = compile(
    packOf(lexicon, {}, (word) => [word, `${word}s`]),
    {
      lexicon: {
        month: [
          ["Mai", 99],
          ["Juni", 6],
        ],
      },
      givenNames: new Set(),
      ambiguousGivenNames: new Set(),
    },
  );

  it("is found in all its forms, phrases and alternatives", () => {
    expect(read(pack, "Das Vereinigte Königreich, des Vereinigtes Königreichs, UK", "country")).toEqual([
      ["vereinigtes königreichs", "GB", 0],
      ["uk", "GB", 0],
    ]);
  });
  it("leaves exact forms as they are", () => {
    expect(read(pack, "so sos sagte sagtes", "speech").map(([words]) => words)).toEqual(["so", "sagte", "sagtes"]);
  });
  it("goes before the tables, which fill what it lacks", () => {
    expect(read(pack, "Mai Juni", "month")).toEqual([
      ["mai", 5, 0],
      ["juni", 6, 0],
    ]);
  });
  it("finds ends of compounds and tells what stands before them", () => {
    expect(read(pack, "Nansenpreis Preiss", "thing")).toEqual([
      ["nansenpreis", true, 6],
      ["preiss", true, 0],
    ]);
  });
  it("finds proper names only with their capitals", () => {
    expect(read(pack, "mai uk Uk", "month")).toEqual([]);
    expect(read(pack, "uk Uk UK", "country")).toEqual([["uk", "GB", 0]]);
    expect(read(pack, "Sagte", "speech")).toHaveLength(1);
  });
});

describe("look-up forms", () => {
  it.each([
    ["United Kingdom's", ["united", "kingdom", "'s"]],
    ["Elfenbeinküste", ["elfenbeinküste"]],
    ["Côte d’Ivoire", ["côte", "d'ivoire"]],
    ["20er-Jahre", ["20", "er", "-", "jahre"]],
    ["z. B.", ["z", ".", "b", "."]],
  ])("of %j are those of its tokens", (phrase, forms) => {
    expect(lookupForms(phrase)).toEqual(forms);
    expect([...fieldOf(phrase).tokens.norm]).toEqual(forms);
  });
});

describe("rules", () => {
  it("get ids from pack, file and name", () => {
    const pack = compile(packOf({}, { dates: { "one-word": rule("a"), another: rule("b") } }), NO_TABLES);
    expect(pack.rules.dates.rules.map(({ id }) => id)).toEqual(["xx.dates.one-word", "xx.dates.another"]);
  });

  it("are kept by what they can start with", () => {
    const rules = { first: rule("a b"), second: rule("(<month> | a)"), third: rule("<capital>") };
    const { byWord, byClass, anywhere } = compile(packOf({ month: [["May", 5]] }, { dates: rules }), NO_TABLES).rules
      .dates;
    expect(byWord.get("a")?.map(({ order }) => order)).toEqual([0, 1]);
    expect(byClass.flat().map((compiled) => compiled?.order)).toEqual([1]);
    expect(anywhere.map(({ order }) => order)).toEqual([2]);
  });
});

describe("a fault", () => {
  const compiling = (lexicon: Lexicon, rules: Partial<LanguagePack["rules"]>) => () =>
    compile(packOf(lexicon, rules), NO_TABLES);

  it("in a pattern names pack, file and rule", () => {
    expect(compiling({}, { people: { "some-rule": rule("a (b") } })).toThrow(
      'xx.people.some-rule: a bracket is not closed at character 5 of pattern "a (b"',
    );
  });
  it("in a class names it", () => {
    expect(compiling({}, { dates: { odd: rule("<monht>") } })).toThrow("xx.dates.odd: no class <monht>");
  });
  it("in a template names the slot", () => {
    expect(compiling({}, { dates: { odd: rule("<digits:d>", { year: "$y" }) } })).toThrow(
      'xx.dates.odd: nothing is captured for "$y"',
    );
    expect(compiling({}, { dates: { odd: rule("<digits:d>", { at: "@y" }) } })).toThrow("xx.dates.odd");
    expect(compiling({}, { dates: { fine: rule("<digits:d>", { year: "$d.value", at: "@d" }) } })).not.toThrow();
  });
  it("in the lexicon names the class", () => {
    expect(compiling({ month: [["May||", 5]] }, {})).toThrow('xx.lexicon.month: an empty word in "May||"');
    expect(compiling({ month: [[" ", 5]] }, {})).toThrow("xx.lexicon.month");
  });
});
