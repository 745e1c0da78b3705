/** The states that an instrument is between. */

import type { Recognised } from "../recognise/index.ts";
import type { InstrumentPhrase } from "../recognise/instruments.ts";
import type { Context, StateMention } from "./context.ts";

/** States named by the phrase itself ("between X and Y", "EU-Chile"). */
export function namedParties(doc: Recognised, context: Context, phrase: InstrumentPhrase): string[] {
  return phrase.parties.flatMap(({ from, to }) => statesBetween(doc, context, from, to, true));
}

/** States named in a sentence outside its instruments; capitals only stand for them if nothing else does. */
export function sentenceParties(
  doc: Recognised,
  context: Context,
  sentence: number,
  phrases: readonly InstrumentPhrase[],
): string[] {
  const { first, last } = doc.tokens.sentences[sentence]!;
  const codes: string[] = [];
  for (let from = first; from < last; ) {
    const phrase = phrases.find((other) => from >= other.from && from < other.to);
    if (phrase !== undefined) {
      from = phrase.to;
      continue;
    }
    const next = phrases.find((other) => other.from > from)?.from ?? last;
    codes.push(...statesBetween(doc, context, from, next, false));
    from = next;
  }
  return [...new Set(codes)];
}

function statesBetween(doc: Recognised, context: Context, from: number, to: number, capitals: boolean): string[] {
  const mentions = context.between(from, to);
  const codes = mentions.filter(({ form }) => capitals || form !== "capital").map(({ code }) => code);
  for (let at = from; at < to; at++) {
    const bloc = doc.marks.find(at, doc.pack.cls("bloc"));
    if (bloc !== undefined) codes.push(...namedMembers(context.states, bloc.value as readonly string[]));
  }
  return [...new Set(codes)];
}

/** The members of a bloc that the article names. */
function namedMembers(states: readonly StateMention[], members: readonly string[]): string[] {
  return members.filter((member) => states.some(({ code, form }) => code === member && form !== "capital"));
}

/**
 * The parties of a fact: those it names; one partner alone is joined by the sentence's other state, the home state or
 * the other one of the pair. Without any the sentence's states, then the pair.
 */
export function settleParties(named: readonly string[], told: readonly string[], context: Context): string[] {
  const own = [...new Set(named)];
  if (own.length >= 2) return own.sort();
  if (own.length === 1) {
    const [partner] = own as [string];
    const others = told.filter((code) => code !== partner);
    const other =
      others.length === 1
        ? others[0]
        : context.home !== null && context.home !== partner
          ? context.home
          : context.pair.find((code) => code !== partner);
    return other === undefined ? own : [partner, other].sort();
  }
  if (told.length >= 2) return [...told].sort();
  if (told.length === 1) {
    const [state] = told as [string];
    const other = context.pair.includes(state)
      ? context.pair.find((code) => code !== state)
      : context.home !== null && context.home !== state
        ? context.home
        : undefined;
    return other === undefined ? [state] : [state, other].sort();
  }
  return context.pair.length === 2 ? [...context.pair] : [];
}
