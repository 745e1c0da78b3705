/**
 * Whose office it is, where the office does not say it itself: the states that the place and the article suggest are
 * weighed against each other; where they stand level, the state stays unknown.
 */

import { MONARCHIES, PRESIDENTIAL } from "../gazetteer/governments.ts";
import type { Office } from "../model/fact.ts";
import type { Body } from "../pack/contract.ts";
import type { Recognised } from "../recognise/index.ts";
import type { OfficePhrase } from "../recognise/offices.ts";
import type { Context, StateMention } from "./context.ts";
import { fitsState, isCovered } from "./origins.ts";

/** Offices that a state has one of. */
const UNIQUE: ReadonlySet<Office> = new Set([
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
  readonly holder: object;
  readonly office: Office;
  readonly country: string | null;
  /** Its office phrase's tokens. */
  readonly from: number;
  readonly to: number;
  /** It is told as another's counterpart. */
  readonly mirrors: boolean;
}

const WEIGHTS = {
  /** The dateline's or the publisher's state. */
  home: 2,
  /** An embassy's own state for offices held abroad, its host for all others. */
  embassy: 2,
  /** The state that the language's articles mean when they name none. */
  language: 2,
  pair: 1,
  /** Named last before the office in its sentence, or before that in its paragraph. */
  named: 1.75,
  namedEarlier: 1.25,
  place: 1.25,
  fits: 1.25,
  /** The name speaks for another state that comes into question. */
  misfits: -1,
  /** The names of that state are known well, and this is none of them. */
  foreign: -1,
  /** Somebody else holds the office in that state. */
  taken: -3,
  /** The office right before this one in the sentence is of that state. */
  neighbour: 1,
  /** A body, party or office of that state is named in the article. */
  institution: 1,
  /** The same in the sentence itself. */
  institutionHere: 0.75,
  /** A counterpart of this office, later in the sentence, is of that state. */
  mirrored: -2,
  /** That state has no such office. */
  impossible: -5,
};
const ENOUGH = 1.5;
const ENOUGH_IF_FREE = 2.25;
const LEAD = 0.5;
/** A lead that makes up for little evidence. */
const CLEAR_LEAD = 2;

/** The state of an office that does not say it; null where nothing decides. `name` is the holder's. */
export function weighStates(
  doc: Recognised,
  context: Context,
  phrase: OfficePhrase,
  office: Office,
  holder: object,
  name: string,
  known: readonly KnownRole[],
  institutions: readonly StateMention[],
): string | null {
  if (STATELESS.has(office) || phrase.body?.kind === "international") return null;
  // "the minister of Djibuti": a place that no list knows.
  if (phrase.proper && !FREE.has(office) && phrase.organization!.from >= phrase.head.to) return null;
  const { pack } = doc;
  const named = lastNamed(doc, context, phrase.from);
  const candidates = new Set(context.pair);
  for (const state of [context.home, context.embassy?.of, context.embassy?.host, pack.pack.homeState, named?.code]) {
    if (state !== null && state !== undefined) candidates.add(state);
  }
  for (const { code } of institutions) candidates.add(code);
  if (named?.code !== "EU" || !OF_UNION.has(office)) candidates.delete("EU");
  const fits = new Map([...candidates].map((state) => [state, fitsState(name, state)]));
  const fitting = [...fits.values()].some((fit) => fit > 0);
  let best: string | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const state of [...candidates].sort()) {
    const fit = fits.get(state)!;
    let score = fit > 0 ? fit * WEIGHTS.fits : fit < 0 && fitting ? WEIGHTS.misfits : 0;
    if (fit <= 0 && isCovered(state)) score += WEIGHTS.foreign;
    if (state === context.home) score += WEIGHTS.home;
    if (context.embassy !== null && state === (SENT.has(office) ? context.embassy.of : context.embassy.host))
      score += WEIGHTS.embassy;
    if (state === pack.pack.homeState) score += WEIGHTS.language;
    if (context.pair.includes(state)) score += WEIGHTS.pair;
    if (named?.code === state) score += named.weight;
    if (!isPossible(office, phrase, state)) score += WEIGHTS.impossible;
    for (const role of known) {
      if (role.country !== state || role.holder === holder) continue;
      if (UNIQUE.has(office) && role.office === office) {
        score += WEIGHTS.taken;
        break;
      }
    }
    if (known.some((role) => role.country === state && role.holder !== holder && isRightBefore(doc, role, phrase))) {
      score += WEIGHTS.neighbour;
    }
    if (known.some((role) => role.country === state && role.mirrors && isLater(doc, role, phrase)))
      score += WEIGHTS.mirrored;
    if (institutions.some(({ code }) => code === state)) score += WEIGHTS.institution;
    const { first, last } = doc.tokens.sentences[doc.tokens.sentence[phrase.from]!]!;
    if (institutions.some(({ code, from }) => code === state && from >= first && from < last))
      score += WEIGHTS.institutionHere;
    if (score > bestScore) {
      second = bestScore;
      best = state;
      bestScore = score;
    } else if (score > second) second = score;
  }
  const enough = FREE.has(office) ? ENOUGH_IF_FREE : ENOUGH;
  const lead = bestScore - second;
  return (bestScore >= enough && lead >= LEAD) || (bestScore >= 1 && lead >= CLEAR_LEAD && !FREE.has(office))
    ? best
    : null;
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

function isPossible(office: Office, { word }: OfficePhrase, state: string): boolean {
  if (word.elsewhere?.includes(state)) return false;
  if (office === "head_of_government") return !PRESIDENTIAL.has(state);
  if (office === "vice_president") return !MONARCHIES.has(state);
  if (office === "head_of_state") {
    if (word.generic === "president") return !MONARCHIES.has(state) || state === "AE";
    return word.generic !== "monarch" || MONARCHIES.has(state);
  }
  return office !== "royal" || MONARCHIES.has(state);
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
      const { kind, country } = cls === party ? { kind: "party", country: value as string } : (value as Body);
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
