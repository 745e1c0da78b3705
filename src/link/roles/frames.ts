/** The frames in which the rules of the packs find names and offices. */

import { TokenKind } from "../../model/tokens.ts";
import type { Body } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { NameCandidate } from "../../recognise/names.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { TokenSpan } from "../../recognise/rules.ts";

/** What a rule of the packs makes: names, and the roles that the frame gives them. */
export interface Frame {
  readonly name?: NameCandidate;
  readonly name2?: NameCandidate;
  readonly name3?: NameCandidate;
  readonly name4?: NameCandidate;
  /** Another name of the first one, in quotes behind it. */
  readonly nickname?: NameCandidate;
  readonly role?: OfficePhrase;
  readonly role2?: OfficePhrase;
  /** An office before the one that stands before the name: the same person's if it names a body, else nobody's. */
  readonly outer?: OfficePhrase;
  /** States of the holders, in the order of the names. */
  readonly state?: string;
  readonly state2?: string;
  readonly state3?: string;
  /** Every name holds the role: always, or only if its word is plural. */
  readonly shared?: true | "plural";
  /** The holders stand on the lines below, one a line. */
  readonly lines?: true;
  /** The states behind the role belong to the names in turn. */
  readonly inTurn?: boolean;
  /** A body named behind the name, where the phrase has none: "analyst X of the Institute". */
  readonly body?: Body;
  readonly bodyAt?: TokenSpan;
  /** A proper name in the body's place: "secretary general X of Save the Children". */
  readonly properAt?: TokenSpan;
}

/** The office phrase with the body that the frame found behind the name, where it has none itself. */
export function withBody(phrase: OfficePhrase, { body, bodyAt, properAt }: Frame): OfficePhrase {
  if (phrase.body !== null || phrase.organization !== null) return phrase;
  // "USA's president X in the White House" is told all by itself.
  if (phrase.states.length > 0 || (phrase.word.generic === undefined && !phrase.word.occupation)) return phrase;
  if (body !== undefined && bodyAt !== undefined)
    return { ...phrase, body: { ...body, ...bodyAt }, organization: bodyAt };
  return properAt === undefined ? phrase : { ...phrase, organization: properAt, proper: true };
}

const NAMES = ["name", "name2", "name3", "name4"] as const;
const STATES = ["state", "state2", "state3"] as const;

/** One whom a frame names. */
export interface Named {
  readonly candidate: NameCandidate;
  /** The state that the frame gives beside the office. */
  readonly state: string | null;
}

/** Those whom a frame names, in order; behind an office of several holders with the rest of their list. */
export function namedIn(doc: Recognised, frame: Frame): Named[] {
  const named: Named[] = [];
  for (const [index, slot] of NAMES.entries()) {
    const candidate = frame[slot];
    if (candidate !== undefined) named.push({ candidate, state: frame[STATES[index] ?? "state3"] ?? null });
  }
  const last = named.at(-1);
  const leads = last !== undefined && frame.role !== undefined && frame.role.to <= last.candidate.from;
  if (frame.lines === true && frame.role !== undefined) return namedOnLines(doc, frame.role.to);
  if (!leads || frame.shared === undefined) return named;
  const list = new HolderList(doc);
  for (let next = list.after(last.candidate); next !== null; next = list.after(next.candidate)) named.push(next);
  return named;
}

/** The names at the starts of the lines behind a sentence, as long as each line has one. */
function namedOnLines(doc: Recognised, at: number): Named[] {
  const { tokens, marks, pack } = doc;
  const list = new HolderList(doc);
  const fullname = pack.cls("fullname");
  const honorific = pack.cls("honorific");
  const named: Named[] = [];
  for (let index = tokens.sentence[at - 1]! + 1; index < tokens.sentences.length; index++) {
    const { first, last } = tokens.sentences[index]!;
    let from = first;
    while (from < last && tokens.kind[from] !== TokenKind.Word) from++;
    for (let title = marks.find(from, honorific); title !== undefined; title = marks.find(from, honorific))
      from = title.end;
    const mark = from < last ? marks.find(from, fullname) : undefined;
    if (mark === undefined) break;
    named.push({ candidate: mark.value as NameCandidate, state: list.stateBehind(mark.end, last).code });
  }
  return named;
}

/** Reads on in "the presidents A of Peru, B of Chile, C (Brazil) and D". */
class HolderList {
  readonly #doc: Recognised;

  constructor(doc: Recognised) {
    this.#doc = doc;
  }

  after({ to }: NameCandidate): Named | null {
    const { tokens, marks, pack } = this.#doc;
    const { last } = tokens.sentences[tokens.sentence[to - 1]!]!;
    let at = this.stateBehind(to, last).end;
    if (at >= last) return null;
    const and = (from: number): number => marks.find(from, pack.cls("and"))?.end ?? from;
    const comma = tokens.norm[at] === "," || tokens.norm[at] === ";";
    const next = and(comma ? at + 1 : at);
    if (next === at) return null;
    const before = this.#stateBefore(next, last);
    at = before.end;
    for (let title = marks.find(at, pack.cls("honorific")); title !== undefined && at < last; ) {
      at = title.end;
      title = marks.find(at, pack.cls("honorific"));
    }
    const candidate =
      at < last ? (marks.find(at, pack.cls("fullname"))?.value as NameCandidate | undefined) : undefined;
    return candidate === undefined
      ? null
      : { candidate, state: before.code ?? this.stateBehind(candidate.to, last).code };
  }

  /** The state that a link leads to before a name: ", aus der Republik Irak, X"; `end` is where the name begins. */
  #stateBefore(at: number, last: number): { readonly end: number; readonly code: string | null } {
    const { tokens, marks, pack } = this.#doc;
    const link = marks.find(at, pack.cls("officeLink"))?.end ?? at;
    const from = marks.find(link, pack.cls("article"))?.end ?? link;
    const state = link > at && from < last ? marks.find(from, pack.cls("country")) : undefined;
    const isState = state !== undefined && state.end < last && tokens.norm[state.end] === ",";
    return isState ? { end: state.end + 1, code: state.value as string } : { end: at, code: null };
  }

  /** The state behind a name: "of Peru", "(Peru)"; `end` is the index after it. */
  stateBehind(at: number, last: number): { readonly end: number; readonly code: string | null } {
    const { tokens, marks, pack } = this.#doc;
    const none = { end: at, code: null };
    const bracket = tokens.norm[at] === "(";
    let from = bracket ? at + 1 : (marks.find(at, pack.cls("officeLink"))?.end ?? at);
    if (from === at || from >= last) return none;
    from = marks.find(from, pack.cls("article"))?.end ?? from;
    const state = marks.find(from, pack.cls("country"));
    if (!bracket) return state === undefined ? none : { end: state.end, code: state.value as string };
    let close = from;
    while (close < last && close - at < LONGEST_BRACKET && tokens.norm[close] !== ")") close++;
    if (close >= last || tokens.norm[close] !== ")") return none;
    return { end: close + 1, code: state?.end === close ? (state.value as string) : null };
  }
}

const LONGEST_BRACKET = 7;

/**
 * Whether a frame with several names is one: it may ask for an office of several holders, which the word tells or as many
 * states behind it as there are names.
 */
export function holdsForAll(frame: Frame): boolean {
  const { shared, role, inTurn } = frame;
  if (shared !== "plural" || role?.word.plural === true) return true;
  if (inTurn !== true || role === undefined) return false;
  const states = role.states.filter(({ place }) => place === "of").length;
  return states > 1 && states === NAMES.filter((slot) => frame[slot] !== undefined).length;
}
