import { describe, expect, it } from "vitest";
import type { CompiledRule, RuleSet } from "../../src/recognise/compile.ts";
import { compilePattern } from "../../src/recognise/match.ts";
import { parsePattern } from "../../src/recognise/pattern.ts";
import { applyRules } from "../../src/recognise/rules.ts";
import { normalise } from "../../src/text/tokenise.ts";
import { classOf, fieldOf } from "./field.ts";

interface Source {
  readonly find: string;
  readonly make?: Readonly<Record<string, unknown>>;
}

/** Rules that can start anywhere: their pattern decides. */
function ruleSet(...sources: readonly Source[]): RuleSet {
  const rules = sources.map(
    ({ find, make = {} }, order): CompiledRule => ({
      id: `rule-${order}`,
      order,
      pattern: compilePattern(parsePattern(find, normalise), classOf),
      make,
    }),
  );
  return { rules, byWord: new Map(), byClass: [], anywhere: rules };
}

const WORDS = { april: ["month", { number: 4 }], may: ["month", { number: 5 }] } as const;
const found = (text: string, ...sources: readonly Source[]) =>
  applyRules(fieldOf(text, WORDS), ruleSet(...sources), "date").map(({ from, to, rule, fields }) => ({
    from,
    to,
    rule,
    fields,
  }));

describe("rules", () => {
  it("give every match, in the order of the tokens and then of the rules", () => {
    const matches = found("april x may", { find: "<month> x?" }, { find: "<month>" });
    expect(matches.map(({ from, to, rule }) => [from, to, rule])).toEqual([
      [0, 2, "rule-0"],
      [0, 1, "rule-1"],
      [2, 3, "rule-0"],
      [2, 3, "rule-1"],
    ]);
  });

  it("are tried once at a token, however many of its marks could start them", () => {
    const set = ruleSet({ find: "<month>" });
    const indexed: RuleSet = { ...set, anywhere: [], byWord: new Map([["april", set.rules]]), byClass: [set.rules] };
    expect(applyRules(fieldOf("april", WORDS), indexed, "date")).toHaveLength(1);
  });

  it("do not reach over the end of a sentence", () => {
    expect(found("We like april. May comes", { find: "<month> . <month>" })).toEqual([]);
  });
});

describe("templates", () => {
  const make = (template: Readonly<Record<string, unknown>>) =>
    found("late april 2024", { find: "late <month:m> <digits:y> <month:n>?", make: template })[0]!;

  it("fill in values, their fields, stretches, and what stands for itself", () => {
    expect(make({ month: "$m", number: "$m.number", at2: "@y", unit: "day", shift: 1, list: ["$m"] }).fields).toEqual({
      month: { number: 4 },
      number: 4,
      at2: { from: 2, to: 3 },
      unit: "day",
      shift: 1,
      list: ["$m"],
    });
  });

  it("leave open what was not captured", () => {
    expect(make({ other: "$n", field: "$n.number", stretch: "@n" }).fields).toEqual({
      other: undefined,
      field: undefined,
      stretch: undefined,
    });
  });

  it("narrow the mention with `at`, which is no field", () => {
    const { from, to, fields } = make({ at: "@m" });
    expect([from, to, fields]).toEqual([1, 2, {}]);
  });

  it("keep the whole match where `at` was not captured", () => {
    const { from, to } = make({ at: "@n" });
    expect([from, to]).toEqual([0, 3]);
  });
});
