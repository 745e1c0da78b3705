/** The states that an instrument is between. */

import type { Body } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { InstrumentPhrase } from "../../recognise/instruments/index.ts";
import type { TokenSpan } from "../../recognise/rules.ts";
import type { Context, StateMention } from "../context.ts";
import { commonState, type Holders } from "./actors.ts";

/** The states that a phrase names as parties. */
export interface NamedParties {
  readonly codes: readonly string[];
  /** How many sides they are: a bloc is one, whatever its members. */
  readonly sides: number;
  /** Only the other side is named: "with Norway and Iceland". */
  readonly oneSided: boolean;
  /** The other side is no state: "the peace agreement with the rebels". */
  readonly other: boolean;
}

/** States named by the phrase itself ("between X and Y", "EU-Chile"). */
export function namedParties(doc: Recognised, context: Context, phrase: InstrumentPhrase): NamedParties {
  const codes = new Set<string>();
  let sides = 0;
  for (const { from, to } of phrase.parties) {
    for (const state of context.between(from, to)) {
      const { code } = state;
      if (isGloss(doc, context, state)) continue;
      if (!codes.has(code)) sides++;
      codes.add(code);
    }
    for (let at = from; at < to; at++) {
      const bloc = doc.marks.find(at, doc.pack.cls("bloc"));
      if (bloc === undefined) continue;
      sides++;
      for (const member of namedMembers(context.states, bloc.value as readonly string[])) codes.add(member);
    }
  }
  const other = phrase.oneSided && codes.size === 0 && !phrase.parties.some((party) => hasOrgan(doc, party));
  return { codes: [...codes], sides, oneSided: phrase.oneSided, other };
}

/** "With the Ministry of Energy": a body of a state, though the state is not told. */
function hasOrgan({ marks, pack }: Recognised, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) {
    const body = marks.find(at, pack.cls("body"))?.value as Body | undefined;
    if (body !== undefined && ORGANS.has(body.kind)) return true;
  }
  return false;
}

const ORGANS: ReadonlySet<Body["kind"]> = new Set<Body["kind"]>([
  "state",
  "government",
  "ministry",
  "foreign_ministry",
  "department",
  "parliament",
  "agency",
  "central_bank",
]);

/** "Hongkong (China)": what stands in brackets behind a state only explains it. */
function isGloss({ tokens }: Recognised, context: Context, { from }: StateMention): boolean {
  let open = from;
  while (open > from - MOST_IN_GLOSS && open > 0 && tokens.norm[open] !== "(") open--;
  return tokens.norm[open] === "(" && context.between(open - MOST_IN_GLOSS, open).some(({ to }) => to === open);
}

/** Words in a bracket before the state's name: "(Volksrepublik China)". */
const MOST_IN_GLOSS = 3;

/**
 * The states that a sentence tells outside its instruments, in the order of the text. Those before an instrument are
 * its signatories if they are two or more; capitals are only places.
 */
export function sentenceParties(
  doc: Recognised,
  context: Context,
  sentence: { readonly first: number; readonly last: number },
  phrases: readonly InstrumentPhrase[],
): string[] {
  const outside = context
    .between(sentence.first, sentence.last)
    .filter(
      ({ form, from }) => form !== "capital" && !phrases.some((phrase) => from >= phrase.from && from < phrase.to),
    )
    .filter(({ from }) => !isTopic(doc, phrases, from));
  const blocs: string[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const bloc = doc.marks.find(at, doc.pack.cls("bloc"));
    if (bloc === undefined || phrases.some(({ from, to }) => at >= from && at < to)) continue;
    blocs.push(...namedMembers(context.states, bloc.value as readonly string[]));
  }
  if (blocs.length > 0) return [...new Set([...blocs, ...outside.map(({ code }) => code)])];
  if (isPairNamed(doc, context.pair, outside)) return [...context.pair];
  const acting = outside.filter((state) => !isPlace(doc, state) && !looksOn(doc, sentence.first, state.from));
  const actors = new Set(acting.map(({ code }) => code));
  const told = actors.size >= 2 ? acting : outside;
  const before = new Set(told.filter(({ from }) => from < (phrases[0]?.from ?? 0)).map(({ code }) => code));
  return before.size >= 2 ? [...before] : [...new Set(told.map(({ code }) => code))];
}

/** "In Qatar": where something is signed, unlike "the ministers in Norway, Sweden and Finland" and "general Tiani in Niger". */
function isPlace({ tokens, marks, pack }: Recognised, { from, to }: StateMention): boolean {
  const before = marks.has(from - 1, pack.cls("determiner")) ? from - 2 : from - 1;
  if (before < 0 || !marks.has(before, pack.cls("within"))) return false;
  if (tokens.norm[to] === "," || marks.has(to, pack.cls("and"))) return false;
  for (let at = Math.max(0, before - MOST_IN_NAME); at < before; at++) {
    if (HOLDERS.some((cls) => marks.reaches(at, pack.cls(cls), before))) return false;
  }
  return true;
}

/** Tokens of a name or an office. */
const MOST_IN_NAME = 4;
/** What a state behind "in" belongs to. */
const HOLDERS = ["office", "name", "body"] as const;

/** Tokens from "in the presence of" to a state. */
const MOST_TO_ONLOOKER = 8;

/** "In the presence of the US president": whether a state's people only look on or mediate. */
function looksOn({ tokens, marks, pack }: Recognised, first: number, state: number): boolean {
  for (let at = state - 1; at >= Math.max(first, state - MOST_TO_ONLOOKER); at--) {
    if (tokens.norm[at] === ",") return false;
    if (marks.has(at, pack.cls("onlooker"))) return true;
  }
  return false;
}

/**
 * "The talks covered the trade agreement, migration, Syria and Iraq": whether a state stands in a row of topics behind an
 * instrument, with no verb between them.
 */
function isTopic({ tokens, marks, pack }: Recognised, phrases: readonly InstrumentPhrase[], state: number): boolean {
  const before = phrases.findLast(({ to }) => to <= state);
  if (before === undefined || tokens.norm[before.to] !== "," || state - before.to > MOST_IN_ROW) return false;
  let commas = 0;
  for (let at = before.to; at < state; at++) {
    if (tokens.norm[at] === ",") commas++;
    else if (ENDS_ROW.some((cls) => marks.has(at, pack.cls(cls)))) return false;
  }
  return commas > 1;
}

/** Tokens of a row of topics. */
const MOST_IN_ROW = 40;
const ENDS_ROW = ["verb", "eventVerb", "intent", "pronoun"] as const;

/** Whether only "and" or a comma stands between two states. */
function isJoined({ tokens, marks, pack }: Recognised, one: StateMention, other: StateMention): boolean {
  const at = one.to;
  const gap = other.from - at;
  const isComma = tokens.norm[at] === ",";
  const isAnd = marks.has(at, pack.cls("and"));
  return (gap === 1 && (isComma || isAnd)) || (gap === 2 && isComma && marks.has(at + 1, pack.cls("and")));
}

/** The first row of three or more states, without their repetitions; none if the article has none. */
function rowOf(doc: Recognised, states: readonly StateMention[]): string[] {
  let row: string[] = [];
  for (const [i, state] of states.entries()) {
    if (state.form === "capital") continue;
    const before = states[i - 1];
    if (before === undefined || !isJoined(doc, before, state)) {
      if (row.length >= SHORTEST_ROW) return row;
      row = [];
    }
    if (!row.includes(state.code)) row.push(state.code);
  }
  return row.length >= SHORTEST_ROW ? row : [];
}

const SHORTEST_ROW = 3;

/** "Norway and Chile will help Ecuador": whether the two alone are joined by "and". */
function isPairNamed(doc: Recognised, pair: readonly string[], states: readonly StateMention[]): boolean {
  const joined = (one: StateMention | undefined, other: StateMention | undefined): boolean =>
    one !== undefined && other !== undefined && isJoined(doc, one, other);
  return states.some((state, i) => {
    const next = states[i + 1];
    if (!joined(state, next) || joined(states[i - 1], state) || joined(next, states[i + 2])) return false;
    return state.code !== next!.code && pair.includes(state.code) && pair.includes(next!.code);
  });
}

/** The state named last before an instrument in its sentence; capitals are only places. */
export function stateAhead({ tokens }: Recognised, context: Context, { from }: InstrumentPhrase): string | null {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  return context.between(first, from).findLast(({ form }) => form !== "capital")?.code ?? null;
}

/** The states of an instrument's subject: "agreement on peace in Mali". */
export function subjectStates(context: Context, { subject }: InstrumentPhrase): string[] {
  if (subject === null) return [];
  return [...new Set(context.between(subject.from, subject.to).map(({ code }) => code))];
}

/** The members of a bloc that the article names. */
function namedMembers(states: readonly StateMention[], members: readonly string[]): string[] {
  return members.filter((member) => states.some(({ code, form }) => code === member && form !== "capital"));
}

/** No member of the Union makes an agreement with it. */
const MEMBERS_OF_EU: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** The states that an article's instruments are between unless more is told. */
export interface PartyGroup {
  /** Those of the headline if it names two or more, else the pair or the row that it is part of; none if its second state is named in passing only. */
  readonly all: readonly string[];
  /** The state that speaks: the home state, else the one most named. */
  readonly home: string | null;
  /** The home state if more than a count tells it. */
  readonly certain: string | null;
  /** The state most named. */
  readonly first: string | null;
}

export function findGroup(doc: Recognised, context: Context, holders: Holders): PartyGroup {
  const { tokens } = doc;
  const { states, home, pair, isPairClear, isSecondPassing } = context;
  const title = new Set<string>();
  const counts = new Map<string, number>();
  for (const { from, code, form } of states) {
    const { zone } = tokens.sentences[tokens.sentence[from]!]!;
    if (zone === "title" && form !== "capital") title.add(code);
    if (zone === "title" || zone === "body") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // "The presidents of Kazakhstan, Kyrgyzstan, Tajikistan …": more than a pair, none of which stands out.
  const row = isPairClear ? [] : rowOf(doc, states);
  const group = pair.every((code) => row.includes(code)) ? row : pair;
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  // All who speak are of one state: it is the article's own, though it may not be named at all.
  const own = home ?? commonState(holders);
  // "Our shipyard has won a contract from Chile": the article's own state need not be named.
  const unnamed = own !== null && most !== undefined && !pair.includes(own) && !counts.has(own);
  return {
    all: title.size >= 2 ? [...title] : unnamed ? [own, most[0]] : isSecondPassing ? [] : group,
    home: own ?? most?.[0] ?? null,
    certain: own,
    first: most?.[0] ?? null,
  };
}

/** What the text tells of the parties of a fact. */
export interface ToldParties {
  readonly named: NamedParties;
  /** States of the sentence. */
  readonly told: readonly string[];
  /** States that people in the sentence act for. */
  readonly acting: readonly string[];
  /** The state named last before the instrument in its sentence, null if there is none. */
  readonly ahead: string | null;
  /** Someone in the sentence acts for a body or company of no state: "signed by the minister and the bank's director". */
  readonly bodyActs: boolean;
  /** States of the sentence before. */
  readonly nearby: readonly string[];
}

/**
 * The parties of a fact. Two sides that it names are all; one is joined by another state of the sentence, the only one
 * of the sentence before, the home state or another of the group. Without any the sentence's states, joined likewise, then the group.
 */
export function settleParties(
  { named, told, acting, ahead, bodyActs, nearby }: ToldParties,
  group: PartyGroup,
): string[] {
  if (named.sides >= 2 && !named.oneSided) return [...named.codes].sort();
  const own = named.codes.length > 0 ? named.codes : told.length === 1 ? told : [];
  if (named.other && told.length < 2) return told.length === 1 ? [...told] : group.first === null ? [] : [group.first];
  if (bodyActs && named.codes.length === 0 && own.length === 1) return [...own];
  if (own.length === 0) {
    if (told.length >= 2) return [...told].sort();
    // "Westerwelle signed an agreement", in an article on Iraq.
    const [acts] = acting;
    if (group.all.length < 2 && acting.length === 1 && group.first !== null && group.first !== acts)
      return [acts!, group.first].sort();
    return group.all.length >= 2 ? [...group.all].sort() : [];
  }
  const fits = (code: string | null): code is string =>
    code !== null && !own.includes(code) && !(own.includes("EU") && MEMBERS_OF_EU.has(code));
  // The states of the sentence before are worth less than the article's own.
  const isToldBefore = told.length > 0 && told.every((code) => nearby.includes(code));
  if (named.codes.length > 0 && isToldBefore && fits(group.certain)) return [...own, group.certain].sort();
  const others = named.codes.length > 0 ? told.filter(fits) : [];
  const likely = others.filter((code) => group.all.includes(code) || code === group.home);
  // "Australia signed a deal with Vanuatu as it competes with China."
  if (others.length > 1 && fits(ahead) && named.oneSided) return [...own, ahead].sort();
  if (likely.length === 1) return [...own, likely[0]!].sort();
  // "Pakistan left the accord with Afghanistan", in an article of many states.
  if (others.length === 1 && group.certain === null) return [...own, others[0]!].sort();
  const acts = acting.filter(fits);
  if (acts.length === 1) return [...own, acts[0]!].sort();
  if (own[0] === group.home && group.all.length > 2) return [...group.all].sort();
  const near = nearby.filter(fits);
  const other =
    (named.codes.length > 0 && fits(group.certain) ? group.certain : undefined) ??
    (near.length === 1 ? near[0] : undefined) ??
    [group.home, ...group.all].find(fits) ??
    (others.length === 1 ? others[0] : undefined);
  return other === undefined ? [...own].sort() : [...own, other].sort();
}
