/** Office phrases and the frames they stand in → roles: whose, which office, of which state. */
import type { Office, Role } from "../../model/fact.ts";
import type { Evidence, Linked } from "../../model/linked.ts";
import { Shape } from "../../model/tokens.ts";
import type { Body, BodyKind, OfficeWord } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import { bodyWithin, type HeldBody } from "../../recognise/offices/bodies.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import { between, type Context, type StateMention } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import { type Frame, holdsForAll, namedIn, withBody } from "./frames.ts";
import { deputyOf, officeOf, officesOf } from "./offices.ts";
import { fitsState } from "./origins.ts";
import { isOfState, LEADS, SENT, StateJudge, stateOfBody, statesOfBodies, UNIQUE } from "./states.ts";

interface RoleClaim {
  readonly phrase: OfficePhrase;
  readonly holder: PersonDraft;
  /** The state that the frame gives this holder beside the phrase: "Prime Minister X of Y". */
  readonly state: string | null;
  /** Of the states behind a phrase of several holders, this one's. */
  readonly inTurn: string | null;
  /** The sighting of the frame: two offices of one frame are two. */
  readonly frame: Frame;
  readonly rule: string;
}

/** Role frames → roles: each office phrase goes to one frame, that of the earliest rule. */
export function linkRoles(doc: Recognised, context: Context, people: readonly PersonDraft[]): Linked<Role>[] {
  return settle(doc, context, people, claimRoles(doc, context, people));
}

function claimRoles(doc: Recognised, context: Context, people: readonly PersonDraft[]): RoleClaim[] {
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

/** Most tokens between a monarch's title and the consort's. */
const CONSORT_GAP = 8;

interface SettledRole {
  readonly claim: RoleClaim;
  readonly holder: PersonDraft;
  office: Office | null;
  country: string | null;
  readonly phrase: OfficePhrase;
  readonly from: number;
  readonly to: number;
  readonly mirrors: boolean;
  /** The role that a counterpart mirrors, where a claim tells it. */
  reflects: SettledRole | null;
  /** The role of a monarch or president whose house this one is of, where neither tells its state. */
  house: SettledRole | null;
}

/** Claims → roles: first what each says itself, then counterparts, then states that only the article tells. */
function settle(
  doc: Recognised,
  context: Context,
  people: readonly PersonDraft[],
  claims: readonly RoleClaim[],
): Linked<Role>[] {
  const settled: SettledRole[] = claims.map((claim) => {
    const phrase = inContext(doc, claim.phrase);
    return {
      claim,
      holder: claim.holder,
      office: meansOtherwise(phrase, context) ? phrase.word.otherwise! : officeOf(phrase),
      country: stateOfClaim({ ...claim, phrase }, context),
      phrase,
      from: phrase.from,
      to: phrase.to,
      mirrors: MIRRORS.has(phrase.word.generic),
      reflects: null,
      house: null,
    };
  });
  const bodies = statesOfBodies(doc, context);
  for (const role of settled)
    role.country ??=
      (role.phrase.organization && stateOfBody(doc, role.phrase.organization, bodies)) ??
      stateOfSuperior(doc, context, role) ??
      stateOfSeat(doc, context, role.claim.phrase);
  for (const role of settled) if (role.office === null) mirror(doc, context, role, settled);
  for (const [index, role] of settled.entries()) if (index > 0) crown(doc, role, settled[index - 1]!);
  const named = settled.filter((role): role is SettledRole & { office: Office } => role.office !== null);
  decideStates(doc, context, people, named);
  for (const role of named) {
    const elsewhere = role.country === null ? undefined : role.claim.phrase.word.officeIn?.[role.country];
    if (elsewhere !== undefined) role.office = elsewhere;
  }
  return merge(
    doc,
    named.filter((role) => !isMereTitle(role, named) && !isMereMember(role)),
  );
}

/** How many sentences a body is remembered for a bare "chairman". */
const BODY_REACH = 3;
/** Most words of a body that has another one. */
const LONGEST_BODY = 6;
/** Bodies that a bare "chairman" can be of. */
const CHAIRED: ReadonlySet<BodyKind> = new Set([
  "parliament",
  "presidium",
  "committee",
  "party",
  "court",
  "military",
  "agency",
  "institute",
  "company",
  "international",
]);

/** A phrase as the article means it: a bare "chairman" or "vice president" with the body that was spoken of. */
function inContext(doc: Recognised, phrase: OfficePhrase): OfficePhrase {
  if (!isBare(doc, phrase)) return phrase;
  const isChair = phrase.word.generic === "chair";
  const body = isChair ? lastBody(doc, phrase) : officeOf(phrase) === "vice_president" ? presided(doc, phrase) : null;
  return body === null ? phrase : { ...phrase, body: { ...body, from: phrase.from, to: phrase.from } };
}

/** The body that was named last before a bare office, as a part of the one that has it: "the African Union Commission". */
function lastBody({ tokens, marks, pack }: Recognised, { from }: OfficePhrase): HeldBody | null {
  const first = tokens.sentences[Math.max(0, tokens.sentence[from]! - BODY_REACH)]!.first;
  const cls = pack.cls("body");
  for (let at = from - 1; at >= first; at--) {
    const body = marks.find(at, cls)?.value as Body | undefined;
    if (body === undefined || !CHAIRED.has(body.kind)) continue;
    for (let start = Math.max(first, at - LONGEST_BODY); start < at; start++) {
      const whole = marks.find(start, cls);
      if (whole?.end === at) return bodyWithin(body, whole.value as Body);
    }
    return body;
  }
  return null;
}

/** "The President of the Senate and Vice President X": the body of an office in the same sentence. */
function presided({ tokens, marks, pack }: Recognised, { from }: OfficePhrase): HeldBody | null {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  const cls = pack.cls("role");
  for (let at = from - 1; at >= first; at--) {
    const other = marks.find(at, cls)?.value as OfficePhrase | undefined;
    if (other?.word.generic === "president" && other.body !== null) return other.body;
  }
  return null;
}

/** Whether a word that is one of a few states' own, "vice-chancellor", means another office, as the article names none of them. */
function meansOtherwise({ word, body, states }: OfficePhrase, context: Context): boolean {
  if (word.otherwise === undefined || body !== null || states.length > 0 || !Array.isArray(word.country)) return false;
  const own = new Set<string | null>(word.country as readonly string[]);
  return !own.has(context.home) && !context.states.some(({ code }) => own.has(code));
}

/** As long as a state must be clearer than this, a consort's is the other's. */
const HOUSE_LEAD = 1;

/** States that only the article tells: what is clear first, then what that makes clear; counterparts after the others. */
function decideStates(
  doc: Recognised,
  context: Context,
  people: readonly PersonDraft[],
  roles: readonly (SettledRole & { office: Office })[],
): void {
  const open = roles.filter(({ country, phrase }) => country === null && !phrase.word.occupation);
  if (open.length === 0) return;
  const judge = new StateJudge(doc, context, people, roles);
  for (const lead of LEADS) {
    for (const role of [...open.filter((each) => !each.mirrors), ...open.filter((each) => each.mirrors)]) {
      if (role.country !== null) continue;
      if (role.house !== null) role.country = role.house.country;
      if (role.house !== null && lead > HOUSE_LEAD) continue;
      if (role.reflects !== null) role.country = reflected(context, role, role.reflects.country);
      role.country ??= stateOfPerson(role, roles) ?? judge.stateOf(role, lead);
      if (role.house !== null) role.house.country ??= role.country;
      judge.learn(role);
    }
  }
}

/** "Member" of what is no parliament, government or board: no office. */
function isMereMember({ phrase, office }: SettledRole): boolean {
  return phrase.word.generic === "member" && office === "other";
}

/** "Professor" before the name of one who holds an office: a form of address. */
function isMereTitle({ claim: { phrase }, holder }: SettledRole, roles: readonly SettledRole[]): boolean {
  if (!phrase.word.occupation || phrase.body !== null || phrase.organization !== null) return false;
  return roles.some(
    (other) => other.holder === holder && other.office !== "other" && !other.claim.phrase.word.occupation,
  );
}

/**
 * "King A and Queen B", "President A and First Lady B": the second is no monarch, but of the same house; "of Spain" behind
 * both is of both.
 */
function crown({ tokens, marks, pack }: Recognised, role: SettledRole, before: SettledRole): void {
  if (!isConsort(role, before) || role.holder === before.holder) return;
  if (role.from - before.to > CONSORT_GAP || tokens.sentence[role.from] !== tokens.sentence[before.from]) return;
  if (marks.has(role.from - 1, pack.cls("and"))) before.country ??= role.country;
  if (role.country !== null && role.country !== before.country) return;
  if (role.claim.phrase.word.generic === "monarch") role.office = "royal";
  role.country = before.country;
  if (role.country === null) role.house = before;
}

/** Whether the title behind a monarch's, a prince's or a president's can be that of a consort. */
function isConsort({ claim }: SettledRole, before: SettledRole): boolean {
  const { generic, office } = claim.phrase.word;
  if (generic === "spouse") return before.office === "head_of_state" || before.office === "head_of_government";
  if (before.claim.phrase.word.generic === "monarch") return generic === "monarch";
  return office === "royal" && before.office === "royal";
}

/** Roles of one person with the same office and state are one; a bare "minister" is what the person is minister of. */
function merge(doc: Recognised, roles: readonly (SettledRole & { office: Office })[]): Linked<Role>[] {
  const merged: {
    role: SettledRole & { office: Office };
    country: string | null;
    phrase: OfficePhrase;
    evidence: Evidence[];
  }[] = [];
  const byHolder = new Map<PersonDraft, SettledRole[]>();
  for (const role of roles) {
    const same = byHolder.get(role.holder);
    if (same === undefined) byHolder.set(role.holder, [role]);
    else same.push(role);
  }
  const bare = (role: SettledRole): boolean =>
    isBare(doc, role.claim.phrase) || byHolder.get(role.holder)!.some((other) => shortens(doc, role, other));
  for (const role of [...roles.filter((each) => !bare(each)), ...roles.filter(bare)]) {
    const evidence = { from: role.claim.phrase.from, to: role.claim.phrase.to, rule: role.claim.rule };
    const known = merged.find(
      (each) =>
        each.role.holder === role.holder &&
        (each.role.office === role.office ||
          (each.role.claim.frame !== role.claim.frame &&
            isBare(doc, role.claim.phrase) &&
            canMean(role.claim.phrase, each.role)) ||
          shortens(doc, role, each.role)) &&
        (each.country === role.country || each.country === null || role.country === null || bare(role)),
    );
    if (known === undefined) {
      merged.push({ role, country: role.country, phrase: role.claim.phrase, evidence: [evidence] });
      continue;
    }
    known.country ??= role.country;
    if (!known.evidence.some(({ from }) => from === evidence.from)) known.evidence.push(evidence);
  }
  return merged.map(({ role, country, phrase, evidence }) => ({
    title: titleOf(doc, phrase),
    office: role.office,
    country,
    organization: organizationOf(doc, phrase),
    holder: role.holder.full.text,
    evidence,
  }));
}

const SPECIAL_MINISTERS: ReadonlySet<Office> = new Set([
  "foreign_minister",
  "minister",
  "deputy_foreign_minister",
  "deputy_minister",
]);

/** Whether a bare "minister" or "president" can be said of one who holds an office. */
function canMean({ word, deputy }: OfficePhrase, role: SettledRole & { office: Office }): boolean {
  if (role.claim.phrase.deputy !== deputy) return false;
  return word.generic === undefined
    ? SPECIAL_MINISTERS.has(role.office)
    : officesOf(word.generic).includes(role.office);
}

/**
 * "Secretary Rubio" after "Secretary of State Marco Rubio", "Bundesminister Maier" after "Bundesminister für Verkehr Peter
 * Maier": a title of which the other has more words, or the matter.
 */
function shortens({ tokens }: Recognised, role: SettledRole, { phrase: long }: SettledRole): boolean {
  const { head, portfolio, body, organization, word } = role.phrase;
  const length = head.to - head.from;
  const more = long.head.to - long.head.from - length;
  if (more < 0 || portfolio !== null || body !== null || organization !== null) return false;
  if (more === 0 && long.portfolio === null) return false;
  const isAt = (start: number): boolean => {
    for (let i = 0; i < length; i++) if (tokens.norm[head.from + i] !== tokens.norm[start + i]) return false;
    return true;
  };
  return isAt(long.head.from) || (word.office !== "military" && isAt(long.head.to - length));
}

/** "Minister" or "President" and nothing else: the word alone, without compound, portfolio, state or body. */
function isBare({ tokens }: Recognised, phrase: OfficePhrase): boolean {
  const { head, word, portfolio, body, compound, organization, states } = phrase;
  const isGeneric = word.generic !== undefined && organization === null && states.length === 0;
  return (
    (word.office === "minister" || word.office === "deputy_minister" || isGeneric) &&
    head.to - head.from === 1 &&
    portfolio === null &&
    body === null &&
    !compound &&
    tokens.norm[head.from - 1] !== "-"
  );
}

/** Behind several holders' office each one's own state goes first: "the presidents of Peru, A, and Brazil, B". */
function stateOfClaim({ phrase, state, inTurn, frame }: RoleClaim, context: Context): string | null {
  // "The Secretary-General of the Community, A of Belize"
  if (isOfWorld(phrase)) return phrase.body?.country ?? null;
  const told = stateOf(phrase, context, inTurn);
  return phrase.word.plural === true || frame.shared === true ? (state ?? told) : (told ?? state);
}

/** The state that the phrase itself tells: adjective or genitive, then the body, then the word. */
function stateOf(phrase: OfficePhrase, context: Context, inTurn: string | null = null): string | null {
  if (inTurn !== null) return inTurn;
  // "the Irish member of the European Parliament"
  if (phrase.word.country === "EU" && phrase.word.office === "member_of_parliament") return "EU";
  const before = phrase.states.find(({ place }) => place === "before");
  if (before !== undefined) return before.code;
  const behind = phrase.states.find(({ place }) => place === "of");
  if (isOfWorld(phrase)) return phrase.body?.country ?? null;
  if (behind !== undefined) return behind.code;
  // "Vice Chancellor of Goa University"
  const isOther = phrase.body?.kind === "institute" || meansOtherwise(phrase, context);
  const country = isOther ? undefined : phrase.word.country;
  // "FDP-Bundesrat": of the states that have the office, not the one that first comes to mind for the party.
  const isParty = phrase.body?.kind === "party" && country !== undefined;
  if (phrase.body?.country !== undefined && !isParty) return phrase.body.country;
  if (country !== undefined) return typeof country === "string" ? country : oneOf(country, context, phrase.word);
  if (phrase.prefixStates !== null) return oneOf(phrase.prefixStates, context, phrase.word);
  const held = phrase.states.find(({ place }) => place === "at");
  return held !== undefined && !SENT.has(phrase.word.office) ? held.code : null;
}

/** Whether an office is one of an international organisation: the states behind it are what it is in charge of. */
function isOfWorld(phrase: OfficePhrase): boolean {
  if (phrase.body?.kind !== "international") return false;
  const office = officeOf(phrase);
  const isSent = office === "envoy" && phrase.body.from < phrase.head.from;
  return isSent || office === "international_official" || office === "secretary_general";
}

/**
 * Of the states that a word can mean: the article's own, else the first that it names or names a city of, else the first of all; null where
 * the article only names states in which the word means another office.
 */
function oneOf(states: readonly string[], context: Context, word: OfficeWord): string | null {
  if (context.home !== null && states.includes(context.home)) return context.home;
  const isOne = ({ code }: StateMention): boolean => states.includes(code);
  const [state, city] = [context.states.find(isOne), context.cities.find(isOne)];
  const named = city !== undefined && (state === undefined || city.from < state.from) ? city.code : state?.code;
  const { officeIn } = word;
  // "High Representative" in an article about Bosnia that names the Union, too.
  const [focus] = context.shares.keys();
  if (named !== undefined && (focus === undefined || officeIn?.[focus] === undefined)) return named;
  const isOther = officeIn !== undefined && context.states.some(({ code }) => officeIn[code] !== undefined);
  return isOther ? null : states[0]!;
}

/** "An adviser to the Saudi King": the state of the office that another one serves. */
function stateOfSuperior(
  { tokens, marks, pack }: Recognised,
  context: Context,
  { phrase }: SettledRole,
): string | null {
  if (phrase.word.generic !== "adviser" && phrase.word.office !== "spokesperson") return null;
  const link = marks.find(phrase.to, pack.cls("officeLink"));
  if (link === undefined || tokens.sentence[link.end] !== tokens.sentence[phrase.from]) return null;
  const at = marks.find(link.end, pack.cls("article"))?.end ?? link.end;
  const superior = marks.find(at, pack.cls("role"))?.value as OfficePhrase | undefined;
  return superior === undefined ? null : stateOf(superior, context);
}

/**
 * The state or city that an institute has in its name, "University of Bergen", "University of Zambia", or that a mayor
 * or governor is of, "Istanbul Mayor".
 */
function stateOfSeat({ tokens }: Recognised, context: Context, phrase: OfficePhrase): string | null {
  const { body, organization, word } = phrase;
  if (organization === null) return null;
  if (word.office === "mayor" || word.office === "regional_head")
    return between(context.cities, organization.from, organization.to)[0]?.code ?? null;
  if (body?.kind !== "institute") return null;
  const isSeat = ({ from, form }: StateMention): boolean =>
    (form === "capital" || form === "city" || (form === "name" && from >= organization.to)) &&
    from > organization.from &&
    from <= organization.to + 1 &&
    tokens.sentence[from] === tokens.sentence[organization.from];
  return (context.states.find(isSeat) ?? context.cities.find(isSeat))?.code ?? null;
}

/** The state of another role of the same person, if one office goes with the other. */
function stateOfPerson(role: SettledRole, roles: readonly (SettledRole & { office: Office })[]): string | undefined {
  if (role.office === "expert" || role.office === "secretary_general" || role.office === "international_official")
    return undefined;
  return (
    roles.find(
      ({ holder, country, office }) =>
        holder === role.holder && country !== null && country !== "EU" && isOfState(office),
    )?.country ?? undefined
  );
}

const MIRRORS: ReadonlySet<string | undefined> = new Set(["counterpart", "stand_in"]);

/** Gives a counterpart the office of the one it mirrors: the nearest before it in the sentence, else the last holder's. */
function mirror(doc: Recognised, context: Context, role: SettledRole, settled: readonly SettledRole[]): void {
  const { tokens, marks, pack } = doc;
  const owner = settled.find((other) => isOwner(doc, other, role));
  if (owner?.office != null) {
    reflect(context, role, fullOffice(doc, owner, settled)!, owner.country);
    return;
  }
  const sentence = tokens.sentences[tokens.sentence[role.claim.phrase.head.from]!]!;
  const cls = pack.cls("role");
  for (let at = role.claim.phrase.from - 1; at >= sentence.first; at--) {
    const phrase = marks.find(at, cls)?.value as OfficePhrase | undefined;
    if (phrase === undefined || phrase.word.occupation || MIRRORS.has(phrase.word.generic)) continue;
    const claimed = settled.find(({ claim }) => claim.phrase.head.from === phrase.head.from);
    if (claimed?.holder === role.holder) continue;
    const state = claimed?.country ?? stateOf(phrase, context);
    if (state !== null && state === role.country) continue;
    const office = claimed === undefined ? officeOf(phrase) : fullOffice(doc, claimed, settled);
    // An aide has no counterpart.
    if (office === null || phrase.word.generic === "adviser") continue;
    role.reflects = claimed ?? null;
    reflect(context, role, office, state);
    return;
  }
  const index = settled.indexOf(role);
  const next = opensSentence(doc, role)
    ? settled.slice(index + 1).find((other) => isSubject(doc, other, role))
    : undefined;
  const meant = next ?? settled.find((other) => isMeant(doc, other, role, settled));
  if (meant?.office != null) {
    role.reflects = meant;
    reflect(context, role, fullOffice(doc, meant, settled)!, meant.country);
    return;
  }
  const subject = roleNamedBefore(doc, role, settled);
  if (subject?.office != null) {
    role.reflects = subject;
    reflect(context, role, fullOffice(doc, subject, settled)!, subject.country);
    return;
  }
  for (let i = index - 1; i >= 0; i--) {
    const other = settled[i]!;
    if (other.holder === role.holder || other.office === null || !isOfState(other.office)) continue;
    if (other.country !== null && other.country === role.country) continue;
    // Nobody speaks of a head of state's counterpart from afar.
    const apart = tokens.sentence[role.from]! - tokens.sentence[other.from]!;
    if (other.office === "head_of_state" && apart > 1) continue;
    role.reflects = other;
    reflect(context, role, other.office, other.country);
    return;
  }
  // "With my new counterpart A we shall talk, said Minister B"
  const behind = settled.slice(index + 1).find(({ from, to, office, country, holder }) => {
    if (from > sentence.last || to < role.from || holder === role.holder) return false;
    return office !== null && isOfState(office) && (country === null || country !== role.country);
  });
  if (behind?.office == null) return;
  role.reflects = behind;
  reflect(context, role, fullOffice(doc, behind, settled)!, behind.country);
}

/** "In May Dahl receives her counterpart": the office of the one whom the sentence names last before a counterpart, told elsewhere. */
function roleNamedBefore(
  { tokens }: Recognised,
  { from, holder, country }: SettledRole,
  settled: readonly SettledRole[],
): SettledRole | undefined {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  let [found, at]: [SettledRole | undefined, number] = [undefined, first - 1];
  for (const other of settled) {
    if (other.holder === holder || other.office === null || !isOfState(other.office)) continue;
    if (country !== null && other.country === country) continue;
    const named = other.holder.evidence.findLast((each) => each.from >= first && each.to <= from)?.from ?? -1;
    if (named > at) [found, at] = [other, named];
  }
  return found;
}

/** Most tokens before a counterpart that opens its sentence. */
const OPENING = 4;

/** "Together with his counterpart X, Minister Y …": whether a possessive before a counterpart means one who is named behind. */
function opensSentence({ tokens, marks, pack }: Recognised, { phrase: { from } }: SettledRole): boolean {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  const along = (["comitative", "entourage"] as const).map((cls) => pack.cls(cls));
  const isOwned = marks.has(from - 1, pack.cls("possessive"));
  return (
    isOwned &&
    from - first <= OPENING &&
    along.some((cls) => marks.reaches(first, cls, from - 1) || marks.has(from - 2, cls))
  );
}

/** Whether a role is one of another person in the same sentence. */
function isSubject({ tokens }: Recognised, other: SettledRole, role: SettledRole): boolean {
  return other.holder !== role.holder && tokens.sentence[other.from] === tokens.sentence[role.from];
}

/** "Boluarte's Chilean counterpart": whether a role's holder is named as the one whose counterpart another is. */
function isOwner({ tokens }: Recognised, { holder, office }: SettledRole, role: SettledRole): boolean {
  if (office === null || holder === role.holder || !isOfState(office)) return false;
  const { from } = role.phrase;
  const genitive = tokens.norm[from] === "'s" ? from : tokens.norm[from - 1] === "'s" ? from - 1 : -1;
  return genitive >= 0 && holder.evidence.some(({ to }) => to === genitive);
}

/** "A and his Indonesian counterpart": whether a role's holder is the one named last before the possessive, whose office stands elsewhere. */
function isMeant(
  { tokens, marks, pack }: Recognised,
  { holder, office }: SettledRole,
  role: SettledRole,
  settled: readonly SettledRole[],
): boolean {
  if (office === null || holder === role.holder || !isOfState(office)) return false;
  const { from } = role.phrase;
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  if (from === first || !marks.has(from - 1, pack.cls("possessive"))) return false;
  const lastBefore = (person: PersonDraft): number =>
    Math.max(-1, ...person.evidence.filter((each) => each.from >= first && each.to <= from).map((each) => each.from));
  const own = lastBefore(holder);
  return own >= 0 && settled.every((other) => other.holder === holder || lastBefore(other.holder) < own);
}

/** The office of a role; of a bare "minister" or a prince the one that the same person is told to hold elsewhere. */
function fullOffice(doc: Recognised, role: SettledRole, settled: readonly SettledRole[]): Office | null {
  const isRoyal = role.office === "royal";
  if (!isBare(doc, role.phrase) && !isRoyal) return role.office;
  const full = settled.find(
    (other): other is SettledRole & { office: Office } =>
      other.holder === role.holder && other.office !== null && other.office !== "royal" && !isBare(doc, other.phrase),
  );
  return full !== undefined && (isRoyal || canMean(role.phrase, full)) ? full.office : role.office;
}

function reflect(context: Context, role: SettledRole, office: Office, state: string | null): void {
  role.office = role.phrase.word.generic === "stand_in" ? deputyOf(office) : office;
  role.country ??= reflected(context, role, state);
}

/** The state of a counterpart, of the two that the article is about; a deputy's is the same. */
function reflected(context: Context, { phrase }: SettledRole, state: string | null): string | null {
  return phrase.word.generic === "stand_in" ? state : otherOf(context, state);
}

function otherOf({ pair }: Context, state: string | null): string | null {
  return pair.length === 2 && state !== null && pair.includes(state) ? pair.find((code) => code !== state)! : null;
}

/** The title as written, without states and names: from its first word of rank to the end of its portfolio. */
function titleOf(doc: Recognised, phrase: OfficePhrase): string {
  const { tokens } = doc;
  const drop = new Set<number>();
  for (const { from, to } of phrase.states) {
    if (from < phrase.from || to > phrase.to || (from >= phrase.head.from && to <= phrase.head.to)) continue;
    for (let i = from; i < to; i++) drop.add(i);
    if (tokens.norm[to] === "'s" || tokens.norm[to] === "-") drop.add(to);
  }
  let start = phrase.from;
  if (phrase.organization !== null && phrase.organization.to <= phrase.head.from)
    start = Math.max(start, phrase.organization.to);
  for (let i = start; i < phrase.head.from; i++) if (tokens.norm[i] === "'s" || tokens.norm[i] === "'") start = i + 1;
  const and = doc.pack.cls("and");
  const link = doc.pack.cls("officeLink");
  const isBetween = (at: number): boolean =>
    tokens.norm[at] === "-" || drop.has(at) || doc.marks.has(at, and) || doc.marks.has(at, link);
  while (start < phrase.head.from && isBetween(start)) start++;
  const end = phrase.portfolio === null ? phrase.head.to : Math.max(phrase.head.to, lastKept(doc, phrase, drop));
  let title = "";
  for (let i = start; i < end; i++) {
    if (drop.has(i)) continue;
    if (title !== "" && (tokens.shape[i]! & Shape.Glued) === 0) title += " ";
    title += tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  }
  return title;
}

function lastKept({ marks, pack }: Recognised, phrase: OfficePhrase, drop: ReadonlySet<number>): number {
  const links = [pack.cls("officeLink"), pack.cls("article"), pack.cls("and")];
  let end =
    phrase.organization !== null && phrase.organization.from >= phrase.head.to ? phrase.organization.from : phrase.to;
  const dangles = (at: number): boolean => drop.has(at) || links.some((cls) => marks.has(at, cls));
  while (end > phrase.head.to && dangles(end - 1)) end--;
  return end;
}

function organizationOf({ tokens }: Recognised, { organization }: OfficePhrase): string | null {
  return organization && tokens.text.slice(tokens.start[organization.from]!, tokens.end[organization.to - 1]!);
}
