/** Office phrases and the frames they stand in → who is said to hold which: each phrase goes to one frame, that of the earliest rule. */
import type { Office } from "../../model/fact.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { Context } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import { type Frame, holdsForAll, namedIn, withBody } from "./frames.ts";
import { officeOf } from "./offices.ts";
import { fitsState } from "./origins.ts";
import type { RoleClaim } from "./settled.ts";
import { SENT, UNIQUE } from "./sorts.ts";

export function claimRoles(doc: Recognised, context: Context, people: readonly PersonDraft[]): RoleClaim[] {
  const byToken = new Map<number, PersonDraft>();
  for (const person of people) for (const { from } of person.evidence) byToken.set(from, person);
  const priorities = new Map(doc.pack.rules.people.rules.map((rule) => [rule.id, rule.order]));
  const frames = doc.people
    .map((mention) => ({ mention, frame: mention.fields as Frame }))
    .filter(({ frame }) => frame.role !== undefined && holdsForAll(frame))
    .sort(
      (a, b) => priorities.get(a.mention.rule)! - priorities.get(b.mention.rule)! || a.mention.from - b.mention.from,
    );
  /** Offices that a frame has claimed, by their heads, with the first name they went to. */
  const taken = new Map<number, number>();
  const between = appositions(doc);
  /** Names that have an apposition already: a second one behind it belongs to somebody else. */
  const apposed = new Map<number, string>();
  const claims: RoleClaim[] = [];
  /** Tokens of the phrases that are claimed: an office inside one has no holder of its own. */
  const inside = new Uint8Array(doc.tokens.length);
  for (const { mention, frame } of frames) {
    const named = namedIn(doc, frame);
    for (const phrase of [frame.role, frame.role2, frame.outer]) {
      if (phrase === undefined || taken.has(phrase.head.from) || inside[phrase.head.from] === 1) continue;
      if (phrase === frame.outer && !tellsMore(phrase, frame.role)) continue;
      if (phrase === frame.role && frame.role2 !== undefined && areApart(phrase, frame.role2)) continue;
      if (phrase === frame.role && (between.isOfAnother(frame) || leadsIn(doc, frame) || isSomebody(doc, frame)))
        continue;
      const before = claims.length;
      const turns = statesInTurn(doc, context, phrase, frame, named);
      named.forEach(({ candidate, state }, index) => {
        const holder = byToken.get(candidate.from);
        if (holder === undefined || (index > 0 && frame.shared === undefined)) return;
        const behind = phrase.from >= candidate.to;
        // "A, representatives of the UN, and guests"
        if (behind && phrase.word.plural === true && named.length === 1) return;
        if (behind && between.isOfNext(candidate.from, phrase.head.from, taken)) return;
        if (behind && (apposed.get(candidate.from) ?? mention.rule) !== mention.rule) return;
        if (behind) apposed.set(candidate.from, mention.rule);
        if (!taken.has(phrase.head.from)) taken.set(phrase.head.from, candidate.from);
        const inTurn = turns[index] ?? null;
        claims.push({ phrase: withBody(phrase, frame), holder, state, inTurn, frame, rule: mention.rule });
      });
      if (claims.length > before) inside.fill(1, phrase.head.to, phrase.to);
    }
  }
  return claims.sort((a, b) => a.phrase.head.from - b.phrase.head.from);
}

/**
 * The states of several holders of one office, in their order: those behind the phrase, "the presidents of Peru and
 * Brazil, A and B", else those of the sentence when it names as many, "Peru and Brazil agreed, Presidents A and B said",
 * and no name speaks against its own. Empty where nothing tells.
 */
function statesInTurn(
  { tokens }: Recognised,
  context: Context,
  phrase: OfficePhrase,
  frame: Frame,
  named: ReturnType<typeof namedIn>,
): string[] {
  if (frame.inTurn && phrase.states.length === named.length) return phrase.states.map(({ code }) => code);
  const office = officeOf(phrase);
  if (phrase.word.plural !== true || office === null || !UNIQUE.has(office)) return [];
  if (named.length < 2 || phrase.states.length > 0 || named.some(({ state }) => state !== null)) return [];
  const { first, last } = tokens.sentences[tokens.sentence[phrase.from]!]!;
  const told = context.between(first, last).filter(({ form }) => form === "name" || form === "adjective");
  const states = [...new Set(told.map(({ code }) => code))];
  const written = ({ from, to }: { from: number; to: number }): string =>
    tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const fits =
    states.length === named.length && named.every(({ candidate }, i) => fitsState(written(candidate), states[i]!) >= 0);
  return fits ? states : [];
}

/**
 * "After talks with the ambassador, A left": the office ends a phrase that opens the sentence, and the name behind the
 * comma is the subject of what follows it.
 */
function leadsIn({ tokens, marks, pack }: Recognised, { role, name }: Frame): boolean {
  if (role === undefined || name === undefined || tokens.norm[role.to] !== "," || name.from < role.to) return false;
  const { first } = tokens.sentences[tokens.sentence[role.from]!]!;
  const isAny = (at: number, classes: readonly ("preposition" | "verb" | "speech" | "encounter")[]): boolean =>
    classes.some((cls) => marks.has(at, pack.cls(cls)));
  if (!isAny(first, ["preposition"]) || !isAny(name.to, ["verb", "speech", "encounter"])) return false;
  for (let at = first; at < role.from; at++) if (isAny(at, ["verb", "speech", "encounter"])) return false;
  return true;
}

/**
 * "Statsministeren og forsvarssjef A", "the Navy chief, and Minister A": an office that says "the" before one that does not
 * is somebody else's, and so is a minister's before a president's.
 */
function isSomebody({ tokens, marks, pack }: Recognised, { role, role2, name }: Frame): boolean {
  if (role === undefined || role2 === undefined || name === undefined || role2.to > name.from) return false;
  const [first, second] = [officeOf(role), officeOf(role2)];
  if (second === "head_of_state" && first !== null && OF_GOVERNMENT.has(first)) return true;
  // "der Chef des Protokolls Botschafter A", but "traf der Präsident Kanzler A".
  const isRank = second !== null && PERSONAL.has(second);
  if (role.to === role2.from && !isRank && (first === null || !SENT.has(first))) return true;
  const article = pack.cls("article");
  // "the Amir and Prince A"
  if (marks.has(role.from - 1, article) && isHeadOfState(role) && BESIDE_HEADS.has(role2.word.office)) return true;
  if (tokens.norm[role.to] === "," && marks.has(role.from - 1, article) && marks.has(role.to + 1, pack.cls("and")))
    return !marks.has(role2.from - 1, article);
  const isDefinite = ({ head }: OfficePhrase): boolean =>
    pack.pack.naming.isDefinite(tokens.text.slice(tokens.start[head.from]!, tokens.end[head.to - 1]!));
  return isDefinite(role) && !isDefinite(role2);
}

/** Offices that are ranks as well: they stand before the names of those who hold others. */
const PERSONAL: ReadonlySet<Office> = new Set(["ambassador", "military", "religious_leader"]);

const OF_GOVERNMENT: ReadonlySet<Office> = new Set(["head_of_government", "foreign_minister", "minister"]);

/** Offices that no head of state holds beside. */
const BESIDE_HEADS: ReadonlySet<Office> = new Set([
  "royal",
  "vice_president",
  "foreign_minister",
  "deputy_head_of_government",
  "speaker",
  "ambassador",
]);

/** "The President", "the Kuwaiti Amir" */
function isHeadOfState({ word, deputy, organization }: OfficePhrase): boolean {
  return word.office === "head_of_state" && !deputy && organization === null;
}

/** Whether an office before another one is the same person's: it names a body, or it is the same office and names its state. */
function tellsMore(outer: OfficePhrase, role: OfficePhrase | undefined): boolean {
  if (outer.organization !== null) return true;
  return role !== undefined && outer.states.length > 0 && officeOf(outer) === officeOf(role);
}

/** "Heads of mission of A and B's chargé d'affaires": two offices of different states are not one person's. */
function areApart(first: OfficePhrase, second: OfficePhrase): boolean {
  const own = second.states.find(({ place }) => place === "before");
  return own !== undefined && first.states.length > 0 && first.states.every(({ code }) => code !== own.code);
}

/**
 * In "the President, A, the Minister, B" and "President A, the Minister, B" the office behind A is B's: A has the one
 * before it. `isOfNext` tells that of a name and the office behind it, unless the office before the name is another's.
 * In "A, the President, and Minister B" the first office is A's: `isOfAnother` tells that of a frame with two offices.
 */
function appositions(doc: Recognised): {
  isOfNext(name: number, head: number, taken: ReadonlyMap<number, number>): boolean;
  isOfAnother(frame: Frame): boolean;
} {
  const before = new Map<number, number>();
  const heads = new Set<number>();
  /** Heads of offices behind a name. */
  const behind = new Set<number>();
  for (const { fields } of doc.people) {
    const { name, role } = fields as Frame;
    if (name === undefined || role === undefined) continue;
    if (role.from >= name.to) behind.add(role.head.from);
    if (role.to > name.from) continue;
    heads.add(role.head.from);
    before.set(name.from, role.head.from);
  }
  return {
    isOfAnother({ name, role, role2 }) {
      if (name === undefined || role === undefined || role2 === undefined || role2.to > name.from) return false;
      return behind.has(role.head.from) && doc.tokens.norm[role.to] === ",";
    },
    isOfNext(name, head, taken) {
      const own = before.get(name);
      return own !== undefined && (taken.get(own) ?? name) === name && heads.has(head);
    },
  };
}
