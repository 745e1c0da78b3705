/** Runs the rules of one kind over the tokens; fills their templates. */
import type { Mention, MentionKind } from "../model/mention.ts";
import type { CompiledRule, RuleSet } from "./compile.ts";
import type { Capture, Field } from "./match.ts";

/** A stretch of tokens: `from` the first, `to` the one after the last. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Every match of every rule, before overlaps are settled, in the order of the tokens and then of the rules.
 * A template's field `at` (a capture such as "@d") narrows the mention to that stretch; it is not kept as a field.
 */
export function applyRules(field: Field, set: RuleSet, kind: MentionKind): RuledMention[] {
  const mentions: RuledMention[] = [];
  const { tokens, marks } = field;
  const tried = new Int32Array(set.rules.length).fill(-1);
  for (const sentence of tokens.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      for (const rule of set.anywhere) attempt(rule, at, sentence);
      const byWord = set.byWord.get(tokens.norm[at]!);
      if (byWord !== undefined) for (const rule of byWord) attempt(rule, at, sentence);
      for (const mark of marks.at(at)) {
        const byClass = set.byClass[mark.cls];
        if (byClass !== undefined) for (const rule of byClass) attempt(rule, at, sentence);
      }
    }
  }
  return mentions;

  function attempt(rule: CompiledRule, at: number, sentence: { first: number; last: number }): void {
    if (tried[rule.order] === at) return;
    tried[rule.order] = at;
    const match = rule.pattern.run(field, at, sentence);
    if (match === null) return;
    const { at: narrowed, ...fields } = fill(rule.make, match.captures);
    const span = (narrowed as TokenSpan | undefined) ?? { from: at, to: match.to };
    mentions.push({ kind, from: span.from, to: span.to, fields, rule: rule.id, order: rule.order });
  }
}

export interface RuledMention extends Mention {
  /** The rule's place in its file. */
  readonly order: number;
}

/** Fills a template: "$x" the capture's value, "$x.y" a field of it, "@x" its stretch; an absent capture gives undefined. */
function fill(
  make: Readonly<Record<string, unknown>>,
  captures: ReadonlyMap<string, Capture>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(make)) {
    const template = make[key];
    fields[key] = typeof template === "string" ? slot(template, captures) : template;
  }
  return fields;
}

function slot(template: string, captures: ReadonlyMap<string, Capture>): unknown {
  if (template.startsWith("@")) {
    const capture = captures.get(template.slice(1));
    return capture && { from: capture.from, to: capture.to };
  }
  if (!template.startsWith("$")) return template;
  const [name, property] = template.slice(1).split(".") as [string, string?];
  const value = captures.get(name)?.value;
  return property === undefined ? value : (value as Record<string, unknown> | undefined)?.[property];
}
