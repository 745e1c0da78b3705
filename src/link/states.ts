/**
 * Whose office it is, where the office does not say it itself: the states that the place and the article suggest are
 * weighed against each other; where they stand level, the state stays unknown.
 */

import { MONARCHIES, PRESIDENTIAL } from "../gazetteer/governments.ts";
import type { Office } from "../model/fact.ts";
import type { Body } from "../pack/contract.ts";
import type { Recognised } from "../recognise/index.ts";
import type { OfficePhrase } from "../recognise/offices.ts";
import type { TokenSpan } from "../recognise/rules.ts";
import type { Context, StateMention } from "./context.ts";
import { fitsState, isCovered, isUnheard } from "./origins.ts";

/** Offices that a state has one of. */
export const UNIQUE: ReadonlySet<Office> = new Set([
  "head_of_state",
  "head_of_government",
  "foreign_minister",
  "speaker",
  "central_bank_head",
]);
/** Offices that need not be of any state. */
const FREE: ReadonlySet<Office> = new Set([
  "executive",
  "expert",
  "other",
  "military",
  "spokesperson",
  "religious_leader",
  "judge",
  "committee_chair",
  "party_leader",
  "envoy",
]);
/** Offices that are of no state unless the text says so. */
const STATELESS: ReadonlySet<Office> = new Set(["international_official", "secretary_general", "commissioner"]);

/** A role whose state is known. */
export interface KnownRole {
  readonly holder: { readonly evidence: readonly TokenSpan[] };
  readonly office: Office;
  readonly country: string | null;
  readonly phrase: OfficePhrase;
  /** Its office phrase's tokens. */
  readonly from: number;
  readonly to: number;
  /** It is told as another's counterpart. */
  readonly mirrors: boolean;
}

const WEIGHTS = {
  /** The dateline's or the publisher's state. */
  home: 1.75,
  homeOfSent: 0.75,
  /** An embassy's own state for offices held abroad, its host for all others. */
  embassy: 2,
  /** The state that the language's articles mean when they name none. */
  language: 2,
  pair: 1,
  /** Named last before the office in its sentence, or before that in its paragraph. */
  named: 1.75,
  namedEarlier: 1,
  /** Named before the office in its sentence, though not last. */
  namedHere: 1,
  place: 1.25,
  /** Named right behind the holder: "Admiral X for Germany". */
  behind: 2.5,
  fits: 1,
  /** The names of that state are known well, and this one speaks for others, is unheard of, or is one of half the world. */
  foreign: -1,
  unheard: -1.5,
  common: -0.5,
  /** Somebody else holds the office in that state: told right here, or elsewhere in the article. */
  taken: -3,
  takenElsewhere: -1,
  /** The state of the person whom a possessive before the office refers to: "his adviser". */
  owner: 2,
  /** The office right before this one in the sentence is of that state. */
  neighbour: 0.5,
  /** The article names an office of that state without saying whose: "the Secretary of State". */
  unsaid: 1,
  /** A body or party of that state is named in the article. */
  institution: 1,
  /** The same in the sentence itself. */
  institutionHere: 0.75,
  /** A counterpart of this office, later in the sentence, is of that state. */
  mirrored: -2,
  /** That state has no such office, or calls it otherwise. */
  impossible: -5,
};
const ENOUGH = 1.5;
const ENOUGH_IF_FREE = 1.75;
const LEAD = 0.2;
/** A lead that makes up for little evidence. */
const CLEAR_LEAD = 2;

/** An office whose state is asked for, and who holds it. */
export interface Question {
  readonly phrase: OfficePhrase;
  readonly office: Office;
  readonly holder: object;
  readonly name: string;
}

/** The state of an office that does not say it; null where nothing decides. */
export function weighStates(
  doc: Recognised,
  context: Context,
  question: Question,
  known: readonly KnownRole[],
  institutions: readonly StateMention[],
): string | null {
  const { phrase, office } = question;
  if (STATELESS.has(office) || phrase.body?.kind === "international") return null;
  // "the minister of Djibuti": a place that no list knows.
  const isLocal = office === "regional_head" || office === "mayor";
  if (phrase.proper && !FREE.has(office) && !isLocal && phrase.organization!.from >= phrase.head.to) return null;
  const scores = scoreStates(doc, context, question, known, institutions);
  let best: string | null = null;
  let score = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [state, each] of scores) {
    if (each > score) {
      second = score;
      best = state;
      score = each;
    } else if (each > second) second = each;
  }
  const free = FREE.has(office);
  const lead = score - second;
  const decides = score >= (free ? ENOUGH_IF_FREE : ENOUGH) && lead >= LEAD;
  return decides || (score >= 1 && lead >= CLEAR_LEAD && !free) ? best : null;
}

/** What speaks for each state that comes into question. */
function scoreStates(
  doc: Recognised,
  context: Context,
  { phrase, office, holder, name }: Question,
  known: readonly KnownRole[],
  institutions: readonly StateMention[],
): Map<string, number> {
  const { homeState } = doc.pack.pack;
  const { first, last } = doc.tokens.sentences[doc.tokens.sentence[phrase.from]!]!;
  const named = lastNamed(doc, context, phrase.from);
  const here = context.between(first, phrase.from);
  const behind = namedBehind(doc, context, phrase, last);
  const scores = new Map<string, number>();
  const add = (state: string | null | undefined, weight: number): void => {
    if (state !== null && state !== undefined) scores.set(state, (scores.get(state) ?? 0) + weight);
  };
  for (const state of context.pair) add(state, WEIGHTS.pair);
  // Where an ambassador is spoken of, most are of other states.
  add(context.home, SENT.has(office) ? WEIGHTS.homeOfSent : WEIGHTS.home);
  add(context.embassy?.of, SENT.has(office) ? WEIGHTS.embassy : 0);
  add(context.embassy?.host, SENT.has(office) ? 0 : WEIGHTS.embassy);
  // Presidents and prime ministers who are named together are of several states.
  if (phrase.word.plural !== true || !UNIQUE.has(office)) add(homeState, WEIGHTS.language);
  add(named?.code, named?.weight ?? 0);
  add(behind, WEIGHTS.behind);
  for (const state of new Set(here.map(({ code }) => code))) if (state !== named?.code) add(state, WEIGHTS.namedHere);
  for (const state of new Set(institutions.map(({ code }) => code))) add(state, WEIGHTS.institution);
  const inSentence = institutions.filter(({ from }) => from >= first && from < last);
  for (const state of new Set(inSentence.map(({ code }) => code))) add(state, WEIGHTS.institutionHere);
  const unsaid = known.filter(({ phrase: { word, states } }) => word.country !== undefined && states.length === 0);
  for (const state of new Set(unsaid.map(({ country }) => country))) add(state, WEIGHTS.unsaid);
  if (named?.code !== "EU" || !OF_UNION.has(office)) scores.delete("EU");

  const others = known.filter((role) => role.holder !== holder);
  add(ownerOf(doc, phrase, others), WEIGHTS.owner);
  for (const state of scores.keys()) {
    const fit = fitsState(name, state);
    add(state, fit * WEIGHTS.fits);
    if (isCovered(state) && fit <= 0)
      add(state, fit < 0 ? WEIGHTS.foreign : isUnheard(name) ? WEIGHTS.unheard : WEIGHTS.common);
    if (!isPossible(office, phrase, state, homeState)) add(state, WEIGHTS.impossible);
    const rival = others.find((role) => role.country === state && excludes(role, office, phrase));
    if (rival !== undefined) add(state, isNear(doc, rival, phrase) ? WEIGHTS.taken : WEIGHTS.takenElsewhere);
    if (others.some((role) => role.country === state && isRightBefore(doc, role, phrase)))
      add(state, WEIGHTS.neighbour);
    if (known.some((role) => role.country === state && role.mirrors && isLater(doc, role, phrase)))
      add(state, WEIGHTS.mirrored);
  }
  return scores;
}

/** Whether a role leaves no room for a second holder: one of them may be a former one, and a parliament has chambers. */
function excludes(role: KnownRole, office: Office, phrase: OfficePhrase): boolean {
  if (role.office !== office || !UNIQUE.has(office) || role.phrase.former || phrase.former) return false;
  return office !== "speaker" || phrase.organization === null || role.phrase.organization === null;
}

/** Offices that the European Union has too. */
const OF_UNION: ReadonlySet<Office> = new Set([
  "envoy",
  "ambassador",
  "diplomat",
  "member_of_parliament",
  "spokesperson",
]);

/** Offices that are held abroad. */
export const SENT: ReadonlySet<Office> = new Set([
  "ambassador",
  "consul",
  "charge_daffaires",
  "diplomat",
  "envoy",
  "permanent_representative",
]);

/** `homeState` is the state whose parliament the language calls by a name of its own. */
function isPossible(
  office: Office,
  { word, body }: OfficePhrase,
  state: string,
  homeState: string | undefined,
): boolean {
  if (word.elsewhere?.includes(state)) return false;
  if (body?.kind === "parliament" && state === homeState) return false;
  if (office === "head_of_government") return !PRESIDENTIAL.has(state);
  if (office === "vice_president") return !MONARCHIES.has(state);
  if (office === "head_of_state") {
    if (word.generic === "president") return !MONARCHIES.has(state) || state === "AE";
    return word.generic !== "monarch" || MONARCHIES.has(state);
  }
  return office !== "royal" || MONARCHIES.has(state);
}

/** The state named right behind the name that stands behind an office: "Admiral X for Germany". */
function namedBehind(
  { tokens, marks, pack }: Recognised,
  context: Context,
  { to }: OfficePhrase,
  last: number,
): string | null {
  const name = pack.cls("name");
  for (let at = to; at < Math.min(last, to + 3); at++) {
    const end = marks.find(at, name)?.end;
    if (end === undefined) continue;
    if (end + 1 >= last || !marks.has(end, pack.cls("officeLink"))) return null;
    const state = context.between(end + 1, last)[0];
    return state?.from === end + 1 && state.form === "name" && tokens.sentence[end] === tokens.sentence[to - 1]
      ? state.code
      : null;
  }
  return null;
}

/** The state named last before a token: in its sentence, else earlier in its paragraph. */
function lastNamed(
  { tokens }: Recognised,
  context: Context,
  at: number,
): { readonly code: string; readonly weight: number } | null {
  const index = tokens.sentence[at]!;
  const { first, paragraph } = tokens.sentences[index]!;
  let start = index;
  while (start > 0 && tokens.sentences[start - 1]!.paragraph === paragraph) start--;
  const states = context.between(tokens.sentences[start]!.first, at);
  const cities = context.cities.filter(({ from, to }) => from >= tokens.sentences[start]!.first && to <= at);
  const last = [...states, ...cities].sort((a, b) => a.from - b.from).at(-1);
  if (last === undefined) return null;
  if (last.form === "capital" || last.form === "city") return { code: last.code, weight: WEIGHTS.place };
  return { code: last.code, weight: last.from >= first ? WEIGHTS.named : WEIGHTS.namedEarlier };
}

/** The state of the person named last before a possessive and an office: "Aliyev … his adviser". */
function ownerOf(
  { tokens, marks, pack }: Recognised,
  { from }: OfficePhrase,
  known: readonly KnownRole[],
): string | null {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  if (from === first || !marks.has(from - 1, pack.cls("pronoun"))) return null;
  let last = -1;
  let state: string | null = null;
  for (const { holder, country } of known) {
    for (const mention of holder.evidence) {
      if (mention.from < first || mention.from >= from || mention.from <= last) continue;
      last = mention.from;
      state = country;
    }
  }
  return state;
}

function isNear({ tokens }: Recognised, role: KnownRole, phrase: OfficePhrase): boolean {
  const paragraphOf = (at: number): number => tokens.sentences[tokens.sentence[at]!]!.paragraph;
  return paragraphOf(role.from) === paragraphOf(phrase.from);
}

function isRightBefore({ tokens }: Recognised, role: KnownRole, phrase: OfficePhrase): boolean {
  return (
    role.to <= phrase.from && phrase.from - role.to <= 6 && tokens.sentence[role.from] === tokens.sentence[phrase.from]
  );
}

function isLater({ tokens }: Recognised, role: KnownRole, phrase: OfficePhrase): boolean {
  return role.from >= phrase.to && tokens.sentence[role.from] === tokens.sentence[phrase.from];
}

/** Where bodies and parties are named that tell their state: "Bundestag", "ÖVP"; no companies, they are everywhere. */
export function findInstitutions({ tokens, marks, pack }: Recognised): StateMention[] {
  const body = pack.cls("body");
  const party = pack.cls("party");
  const found: StateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const { cls, end, value } of marks.at(at)) {
      if (cls !== body && cls !== party) continue;
      const { kind, country } = typeof value === "string" ? { kind: "party", country: value } : (value as Body);
      if (country !== undefined && kind !== "company" && kind !== "international")
        found.push({ from: at, to: end, code: country, form: "adjective" });
    }
  }
  return found;
}

/** States that the article gives to companies and bodies by an adjective or genitive right before their names. */
export function statesOfBodies({ tokens, marks, pack }: Recognised, context: Context): ReadonlyMap<string, string> {
  const name = pack.cls("name");
  const states = new Map<string, string>();
  for (const { to, code, form } of context.states) {
    if (form === "capital" || form === "inhabitant") continue;
    const sentence = tokens.sentences[tokens.sentence[to - 1]!]!;
    for (let at = to; at < Math.min(sentence.last, to + 4); at++) {
      if (!marks.has(at, name)) continue;
      const key = tokens.norm[at]!;
      if (!states.has(key)) states.set(key, code);
      break;
    }
  }
  return states;
}
