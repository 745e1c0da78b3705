/**
 * Whose office it is, where the office does not say it itself: the states that the place and the article suggest are
 * weighed against each other; where they stand level, the state stays unknown.
 */
import type { Office } from "../model/fact.ts";
import type { Recognised } from "../recognise/index.ts";
import type { OfficePhrase } from "../recognise/offices.ts";
import type { Context } from "./context.ts";
import { fitsState } from "./origins.ts";

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
}

const WEIGHTS = {
  home: 2,
  language: 1,
  pair: 1,
  named: 1.5,
  capital: 1,
  fits: 1.25,
  misfits: -2,
  taken: -3,
  neighbour: 1,
};
const ENOUGH = 2;
const ENOUGH_IF_FREE = 3;
const LEAD = 0.5;

/** The state of an office that does not say it; null where nothing decides. `keys` are the folded parts of the holder's name. */
export function weighStates(
  doc: Recognised,
  context: Context,
  phrase: OfficePhrase,
  office: Office,
  holder: object,
  keys: readonly string[],
  known: readonly KnownRole[],
): string | null {
  if (STATELESS.has(office) || phrase.body?.kind === "international") return null;
  const { tokens, pack } = doc;
  const sentence = tokens.sentences[tokens.sentence[phrase.head.from]!]!;
  const local = context.between(sentence.first, sentence.last);
  const before = local.filter(({ to }) => to <= phrase.from).at(-1);
  const candidates = new Set([...context.pair, ...local.map(({ code }) => code)]);
  if (context.home !== null) candidates.add(context.home);
  candidates.delete("EU");
  let best: string | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const state of [...candidates].sort()) {
    let score = 0;
    if (state === context.home) score += WEIGHTS.home;
    if (state === pack.pack.homeState) score += WEIGHTS.language;
    if (context.pair.includes(state)) score += WEIGHTS.pair;
    if (before?.code === state) score += before.form === "capital" ? WEIGHTS.capital : WEIGHTS.named;
    const fit = fitsState(keys, state);
    score += fit > 0 ? fit * WEIGHTS.fits : fit < 0 ? WEIGHTS.misfits : 0;
    for (const role of known) {
      if (role.country !== state || role.holder === holder) continue;
      if (UNIQUE.has(office) && role.office === office) score += WEIGHTS.taken;
      else if (
        role.to <= phrase.from &&
        phrase.from - role.to <= 6 &&
        tokens.sentence[role.from] === tokens.sentence[phrase.from]
      ) {
        score += WEIGHTS.neighbour;
      }
    }
    if (score > bestScore) {
      second = bestScore;
      best = state;
      bestScore = score;
    } else if (score > second) second = score;
  }
  const enough = FREE.has(office) ? ENOUGH_IF_FREE : ENOUGH;
  return bestScore >= enough && bestScore - second >= LEAD ? best : null;
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
