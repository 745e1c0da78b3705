/** Runs the examples of a pack's rules. */
import type { LanguagePack } from "../../src/pack/contract.ts";
import { extractWith } from "../../src/pipeline.ts";
import type { CompiledPack, RuleKind } from "../../src/recognise/compile.ts";
import { faultOf, isFact, parseExample, parseText, writeFacts } from "./notation.ts";

export interface RuleCheck {
  /** "de.people.office-before-name". */
  readonly id: string;
  /** Runs the examples; one line for each that does not hold. */
  faults(): string[];
}

export function checkPack({ code, rules }: LanguagePack, compiled: CompiledPack): RuleCheck[] {
  const checks: RuleCheck[] = [];
  for (const kind of ["dates", "figures", "people", "agreements"] as const) {
    for (const [name, rule] of Object.entries(rules[kind])) {
      const id = `${code}.${kind}.${name}`;
      const faults = (): string[] => [
        ...rule.yes.flatMap((example) => faultOfYes(compiled, kind, id, example)),
        ...rule.no.flatMap((example) => faultOfNo(compiled, kind, id, example)),
      ];
      checks.push({ id, faults });
    }
  }
  return checks;
}

function run(compiled: CompiledPack, kind: RuleKind, text: string, date: string | null) {
  return writeFacts(kind, extractWith(compiled, text, compiled.pack.code, { date, explain: true }));
}

function faultOfYes(compiled: CompiledPack, kind: RuleKind, id: string, example: string): string[] {
  const { text, date, fact } = parseExample(example);
  const notation = faultOf(kind, fact);
  if (notation !== null) return [`yes: ${example}\n  ${notation}`];
  const found = run(compiled, kind, text, date);
  const right = found.filter((other) => isFact(other, fact));
  if (right.some(({ rules }) => rules.includes(id))) return [];
  const shown = found.map(
    ({ written, extras, rules }) => `${[written, ...extras].join(" ")} [${[...new Set(rules)].join(", ")}]`,
  );
  const why = right.length > 0 ? "the fact rests on other rules" : "no such fact";
  return [`yes: ${example}\n  ${why}; found: ${shown.join(" | ") || "nothing"}`];
}

function faultOfNo(compiled: CompiledPack, kind: RuleKind, id: string, example: string): string[] {
  const { text, date } = parseText(example);
  const wrong = run(compiled, kind, text, date).filter(({ rules }) => rules.includes(id));
  return wrong.map(({ written }) => `no: ${example}\n  rests on the rule: ${written}`);
}
