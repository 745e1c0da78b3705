/**
 * Whose office it is, where the office does not say it itself: the states that the place and the article suggest are
 * weighed against each other; where they stand level, the state stays unknown. A person has one state, so all places
 * where the person's offices are told are weighed together.
 */
import type { Body } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import { entryOf } from "../../value/entry.ts";
import { between, type Context, findRegions, type StateMention } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import { findInstitutions } from "./institutions.ts";
import { findJourneys } from "./journeys.ts";
import { BESIDE, KnownRoles } from "./known.ts";
import { Meetings } from "./meetings.ts";
import { BEHALF_GAP, behalfOf, isNear, lastNamed, lastOf, MESSAGE_GAP, NEARBY, namedBehind } from "./named.ts";
import { judgeName } from "./origins.ts";
import { findPosts } from "./posts.ts";
import { Scales } from "./scales.ts";
import { type Sighting, sightingsOf } from "./sightings.ts";
import {
  excludes,
  FREE,
  isOfState,
  isPossible,
  LOCAL,
  OF_PARLIAMENT,
  OF_UNION,
  type OpenRole,
  SENT,
  STATELESS,
  UNIQUE,
} from "./sorts.ts";

const ENOUGH = 1.5;
const ENOUGH_IF_FREE = 1.6;
/** Leads that decide, round by round: what is clear first helps with the rest. */
export const LEADS: readonly number[] = [4, 2, 1, 0.2];
/** A lead that makes up for little evidence. */
const CLEAR_LEAD = 2;
/** The lead that a state needs which something keeps out. */
const LEAD_OF_EXCLUDED = 0.7;
/** Of what the article's first state is named, what makes another one of those that it is about, and the least for it. */
const MENTIONED_FULLY = 0.7;
const MENTIONED_MUCH = 0.25;
/** Of what the second one is named, what makes a third one no less of them. */
const MENTIONED_AS_MUCH = 0.9;
/** What a second one is named at most, where the article is about one. */
const MENTIONED_LITTLE = 0.35;
/** Most places of one person that are weighed: what the first ones do not tell, the rest does not. */
const MOST_PLACES = 8;

/** Weighs the states of offices that do not tell them, with all that the article tells. */
export class StateJudge {
  readonly #doc: Recognised;
  readonly #context: Context;
  readonly #sightings: readonly Sighting[];
  readonly #meetings: Meetings;
  readonly #institutions: readonly StateMention[];
  readonly #known = new KnownRoles();
  readonly #open = new Map<PersonDraft, OpenRole[]>();
  /** Where each person travels to; `isVague` as in a Journey. */
  readonly #journeys = new Map<PersonDraft, Map<string, boolean>>();
  /** States that somebody travels to, with who does. */
  readonly #hosts = new Map<string, Set<PersonDraft>>();
  /** How often the article names each state. */
  readonly #mentioned = new Map<string, number>();
  /** States and bodies of theirs, in the order of the text. */
  readonly #owners: readonly StateMention[];
  /** Where states are named as those that an office is held in. */
  readonly #posts: ReadonlySet<number>;
  /** States, parts of theirs and cities, in the order of the text: what governors and mayors are of. */
  readonly #places: readonly StateMention[];
  /** Parts of states that the article names. */
  readonly #regions: readonly StateMention[];

  constructor(doc: Recognised, context: Context, people: readonly PersonDraft[], roles: readonly OpenRole[]) {
    this.#doc = doc;
    this.#context = context;
    const named = sightingsOf(doc, people, roles);
    this.#posts = findPosts(doc);
    const { journeys, visitors } = findJourneys(doc, context, named, this.#posts);
    this.#sightings = [...named, ...visitors].sort((a, b) => a.from - b.from);
    this.#meetings = new Meetings(doc);
    this.#institutions = findInstitutions(doc);
    this.#regions = findRegions(doc);
    this.#owners = [...context.states, ...this.#institutions].sort((a, b) => a.from - b.from);
    this.#places = [...context.states, ...context.cities, ...this.#regions]
      .map((place) => ({ ...place, form: "name" as const }))
      .sort((a, b) => a.from - b.from);
    for (const { code } of context.states) this.#mentioned.set(code, (this.#mentioned.get(code) ?? 0) + 1);
    for (const { traveller, to, isVague } of journeys) {
      const ends = entryOf(this.#journeys, traveller, () => new Map<string, boolean>());
      ends.set(to, isVague && (ends.get(to) ?? true));
      if (!isVague) entryOf(this.#hosts, to, () => new Set<PersonDraft>()).add(traveller);
    }
    for (const role of roles) {
      if (role.country !== null) this.learn(role);
      else entryOf(this.#open, role.holder, () => []).push(role);
    }
  }

  /** Takes note of a role whose state is known now. */
  learn(role: OpenRole): void {
    this.#known.add(role, this.#doc.tokens.sentence[role.from]!);
  }

  /** The state of a role that does not tell it; null where nothing leads by so much. */
  stateOf(role: OpenRole, least: number): string | null {
    const { phrase, office } = role;
    // A permanent representative is at the organisation, not of it.
    const isOfWorld =
      office !== "permanent_representative" && (phrase.body?.kind === "international" || phrase.body?.stateless);
    if (STATELESS.has(office) || phrase.word.stateless || isOfWorld) return null;
    if (this.#placesOf(role).some((place) => this.#servesWorld(place))) return null;
    // "the minister of Djibuti": a place that no list knows.
    if (phrase.proper && !FREE.has(office) && !LOCAL.has(office) && phrase.organization!.from >= phrase.head.to)
      return null;
    const scales = this.#weigh(role);
    const verdict = scales.verdict();
    if (verdict === null) return null;
    const { state, weight, lead } = verdict;
    if (scales.excludes(state) && lead < LEAD_OF_EXCLUDED) return null;
    const free = FREE.has(office);
    const decides = weight >= (free ? ENOUGH_IF_FREE : ENOUGH) && lead >= least;
    return decides || (weight >= 1 && lead >= Math.max(CLEAR_LEAD, least) && !free) ? state : null;
  }

  #weigh(role: OpenRole): Scales {
    const scales = new Scales();
    const places = this.#placesOf(role);
    this.#weighArticle(scales, role);
    for (const place of places) this.#weighPlace(scales, place);
    if (!places.some((place) => this.#isOfUnion(place))) scales.delete("EU");
    this.#weighCompany(scales, role, places);
    for (const state of scales.states) {
      const { fit, verdict } = judgeName(role.holder.full.text, state);
      scales.add(state, "fits", fit);
      if (verdict !== null) scales.add(state, verdict);
      for (const place of places) this.#weighRivals(scales, state, place);
    }
    scales.add(this.#remaining(scales), "remaining");
    return scales;
  }

  /** The one of the states that the article is about which nothing keeps out; where all are out, of those that it names. */
  #remaining(scales: Scales): string | null {
    const { pair, shares } = this.#context;
    if (pair.length < 2 && !pair.some((state) => scales.excludes(state))) return null;
    const least = MENTIONED_AS_MUCH * Math.min(...pair.map((state) => shares.get(state)!));
    const about = [...shares].filter(([, share]) => share >= least).map(([state]) => state);
    const isOpen = (state: string): boolean => !scales.excludes(state);
    const left = about.some(isOpen) ? about.filter(isOpen) : [...this.#mentioned.keys()].filter(isOpen);
    // Who is of none of them is of the state whose articles use the language.
    if (left.length === 0) return this.#doc.pack.pack.usualState ?? null;
    return left.length === 1 ? left[0]! : null;
  }

  /** The places where offices of the same person and state are told. */
  #placesOf(role: OpenRole): readonly OpenRole[] {
    const open = this.#open.get(role.holder) ?? [];
    const places: OpenRole[] = [];
    for (const each of open) {
      if (places.length === MOST_PLACES) break;
      const goesWith = isOfState(role.office) ? isOfState(each.office) : each.office === role.office;
      if (each.country === null && goesWith) places.push(each);
    }
    return places;
  }

  /** What holds for every office of the article. */
  #weighArticle(scales: Scales, { office, phrase }: OpenRole): void {
    const { pair, shares, home, embassy } = this.#context;
    for (const state of this.#mentioned.keys()) scales.add(state, "mentioned");
    for (const [state, share] of shares)
      if (pair.includes(state) || share >= MENTIONED_MUCH)
        scales.add(state, "pair", Math.min(1, share / MENTIONED_FULLY));
    const [focus, second] = shares;
    if (
      !FREE.has(office) &&
      (second?.[1] ?? 0) < MENTIONED_LITTLE &&
      focus !== undefined &&
      this.#mentioned.get(focus[0])! > 1
    )
      scales.add(focus[0], "focus");
    // Where an ambassador is spoken of, most are of other states.
    if (SENT.has(office)) scales.add(home, "homeOfSent");
    else scales.add(home, home !== null && this.#hosts.has(home) ? "homeVisited" : "home");
    scales.add(SENT.has(office) ? embassy?.of : embassy?.host, "embassy");
    // Presidents and prime ministers who are named together are of several states.
    const { homeState, usualState } = this.#doc.pack.pack;
    if (phrase.word.plural !== true || !UNIQUE.has(office)) {
      scales.add(homeState, "language");
      scales.add(usualState, "usual");
    }
    for (const { code } of this.#institutions) scales.add(code, "institution");
    for (const state of this.#known.unsaid) scales.add(state, "unsaid");
    for (const state of this.#known.peopled) scales.add(state, "peopled");
  }

  /** What the sentence and the paragraph of an office tell. */
  #weighPlace(scales: Scales, role: OpenRole): void {
    const { phrase } = role;
    const { first, last } = this.#sentenceOf(phrase.from);
    const isOfOther = (at: number): boolean => this.#posts.has(at) || this.#isOfOther(at, role);
    const named = lastNamed(this.#doc, this.#context, phrase.from, isOfOther);
    for (const code of named?.codes ?? []) scales.add(code, named!.reason);
    const { marks, pack } = this.#doc;
    const [placeLink, officeLink] = [pack.cls("placeLink"), pack.cls("officeLink")];
    for (const { code, from, form } of this.#context.between(Math.max(first, phrase.from - NEARBY), phrase.from)) {
      // "In Mali" is a place, "support from Mali" none.
      const isPlace =
        from > first && marks.has(from - 1, placeLink) && marks.find(from - 1, officeLink)?.value !== "of";
      if (form !== "adjective" && isPlace) scales.add(code, "placeHere");
      if (!named?.codes.includes(code) && !this.#isOfOther(from, role)) scales.add(code, "namedHere");
    }
    scales.add(lastOf(between(this.#regions, Math.max(first, phrase.from - NEARBY), phrase.from)), "place");
    if (LOCAL.has(role.office)) {
      scales.add(between(this.#regions, phrase.to, Math.min(last, phrase.to + NEARBY))[0]?.code, "regionAfter");
      if (new Set(this.#regions.map(({ code }) => code)).size === 1) scales.add(this.#regions[0]!.code, "region");
    }
    for (const { code, from, form } of this.#context.between(phrase.to, Math.min(last, phrase.to + NEARBY)))
      if (!isOfOther(from)) scales.add(code, form === "capital" ? "placeAfter" : "namedAfter");
    for (const { code } of between(this.#context.cities, phrase.to, Math.min(last, phrase.to + NEARBY)))
      scales.add(code, "placeAfter");
    const subject = this.#context.between(first, phrase.from)[0];
    if (subject !== undefined && subject.form === "name" && subject.from <= first + 1 && !isOfOther(subject.from))
      scales.add(subject.code, "subject");
    scales.add(behalfOf(this.#doc, this.#context, phrase) ?? this.#behalfBehind(role), "behalf");
    scales.add(namedBehind(this.#doc, LOCAL.has(role.office) ? this.#places : this.#owners, phrase, last), "behind");
    for (const { code } of between(
      this.#institutions,
      Math.max(first, phrase.from - NEARBY),
      Math.min(last, phrase.to + NEARBY),
    ))
      scales.add(code, "institutionHere");
    if (OF_PARLIAMENT.has(role.office)) scales.add(this.#parliamentBefore(phrase), "parliament");
    scales.add(this.#partyOf(role.holder), "party");
    scales.add(this.#ownerOf(role), "owner");
    scales.add(this.#senderOf(role), "sender");
    for (const { code, place } of phrase.states) if (place === "with") scales.add(code, "apart");
  }

  #isOfUnion({ office, phrase }: OpenRole): boolean {
    if (!OF_UNION.has(office)) return false;
    const isNamed = lastNamed(this.#doc, this.#context, phrase.from)?.codes.includes("EU") === true;
    return isNamed || (OF_PARLIAMENT.has(office) && this.#parliamentBefore(phrase) === "EU");
  }

  /** The state of the parliament that the paragraph names last before an office. */
  #parliamentBefore({ from }: OfficePhrase): string | null {
    const { sentences, sentence } = this.#doc.tokens;
    const { paragraph } = sentences[sentence[from]!]!;
    const { marks, pack } = this.#doc;
    const body = pack.cls("body");
    const isHere = (at: number): boolean => sentences[sentence[at]!]!.paragraph === paragraph;
    const named = between(this.#institutions, Math.max(0, from - NEARBY), from).findLast(
      (each) => isHere(each.from) && (marks.find(each.from, body)?.value as Body | undefined)?.kind === "parliament",
    );
    return named?.code ?? null;
  }

  /** Whether a state before an office is told of one who stands on another side of a meeting, and not as its place. */
  #isOfOther(at: number, { phrase, holder }: OpenRole): boolean {
    const relation = this.#meetings.relation(at, phrase.head.from);
    if (relation === null || relation === "together") return false;
    // "A for Germany and B signed"
    if (relation === "opposite")
      return between(this.#sightings, at - NEARBY, at).some(({ to, person }) => to === at - 1 && person !== holder);
    const { marks, pack } = this.#doc;
    const leads = (before: number): boolean => before >= 0 && marks.has(before, pack.cls("destination"));
    return !leads(at - 1) && !leads(at - 2);
  }

  /** One who travels, or comes from elsewhere than the article. */
  readonly #isGuest = (who: PersonDraft): boolean => {
    const state = this.#known.stateOf(who);
    const { pack } = this.#doc.pack;
    const here = this.#context.home ?? pack.usualState ?? pack.homeState;
    return this.#journeys.has(who) || (state !== null && here !== undefined && state !== here);
  };

  /** Those who meet the person or go along, and where they travel. */
  #weighCompany(scales: Scales, { holder, office, mirrors }: OpenRole, places: readonly OpenRole[]): void {
    const travellers = [holder];
    for (const { phrase } of places) {
      const leader = this.#meetings.leaderOf(phrase.head.from, this.#sightings, this.#isGuest);
      if (leader === null || this.#isCounterpart(leader, holder, phrase.head.from)) continue;
      if (leader !== holder) travellers.push(leader);
      scales.add(this.#known.stateOf(leader), "leader", this.#isGuest(leader) ? 1.8 : 1);
    }
    const told = [...places.map(({ phrase }) => phrase.head), ...holder.evidence.slice(0, MOST_PLACES)];
    for (const { from } of told) this.#weighSides(scales, from, holder);
    for (const traveller of travellers)
      for (const [to, isVague] of this.#journeys.get(traveller) ?? [])
        scales.add(to, isVague ? "visitedVaguely" : "visited");
    if (FREE.has(office)) return;
    // Who travels to a counterpart goes to the counterpart's state.
    for (const [state, guests] of this.#hosts)
      if (travellers.every((each) => !guests.has(each))) scales.add(state, "host", mirrors ? 2 : 1);
  }

  /** Those who are named in the same sentence, and offices of told states that nobody is named for. */
  #weighSides(scales: Scales, at: number, holder: PersonDraft): void {
    const { marks, pack } = this.#doc;
    const { first, last } = this.#sentenceOf(at);
    const [start, end] = [Math.max(first, at - NEARBY), Math.min(last, at + NEARBY)];
    const weigh = (state: string | null | undefined, other: number): void => {
      const relation = state ? this.#meetings.relation(at, other) : null;
      const isHome = relation === "apart" && state === this.#context.home;
      if (relation !== null) scales.add(state, isHome ? "apartAtHome" : relation);
    };
    for (const { from, person } of between(this.#sightings, start, end))
      if (person !== holder && !this.#isCounterpart(person, holder, at)) weigh(this.#known.stateOf(person), from);
    const role = pack.cls("role");
    for (let head = start; head < end; head++) {
      const other = marks.find(head, role)?.value as OfficePhrase | undefined;
      if (other === undefined) continue;
      if (other.head.from !== at && other.word.generic !== "counterpart")
        weigh(other.states.find(({ place }) => place === "before" || place === "of")?.code, other.head.from);
      head = Math.max(head, other.to - 1);
    }
  }

  /** Whether a person is told in a token's sentence as another's counterpart: then they are not of one state, even together. */
  #isCounterpart(person: PersonDraft, holder: PersonDraft, at: number): boolean {
    const here = this.#known.inSentence(this.#doc.tokens.sentence[at]!);
    return here.some((role) => role.mirrors && role.holder === person && role.reflects?.holder === holder);
  }

  /** The state of the person whom a possessive before an office means: "Aliyev … his adviser", "Aliyev's adviser". */
  #ownerOf({ phrase: { from, head, organization }, holder }: OpenRole): string | null {
    const { tokens, marks, pack } = this.#doc;
    const { first } = this.#sentenceOf(from);
    // "Bidens rådgiver", "Trump-Berater": a person where a body's name would stand.
    const inside = organization === null || organization.to > head.from ? [] : [organization];
    for (const { from: start, to } of inside) {
      const named = between(this.#sightings, start, to).at(-1);
      if (named !== undefined) return this.#known.stateOf(named.person);
    }
    if (from === first) return null;
    const isPossessive = marks.has(from - 1, pack.cls("possessive"));
    const before = between(this.#sightings, Math.max(first, from - NEARBY), from);
    const owner = before.findLast(
      ({ to, person }) =>
        person !== holder &&
        (isPossessive
          ? this.#known.stateOf(person) !== null
          : to === from || (to === from - 1 && tokens.norm[to] === "'s")),
    );
    return owner === undefined ? null : this.#known.stateOf(owner.person);
  }

  /** "The Secretary-General appointed X as his envoy": whether a possessive before an office means one who is of no state. */
  #servesWorld({ phrase: { from } }: OpenRole): boolean {
    const { marks, pack } = this.#doc;
    const { first } = this.#sentenceOf(from);
    if (from === first || !marks.has(from - 1, pack.cls("possessive"))) return false;
    const role = pack.cls("role");
    for (let at = from - 1; at >= first; at--) {
      const owner = marks.find(at, role)?.value as OfficePhrase | undefined;
      if (owner !== undefined) return owner.word.office === "secretary_general";
    }
    return false;
  }

  /** The state of the one who brings a message from an office: "X handed over a letter from President Y". */
  #senderOf({ phrase: { from }, holder }: OpenRole): string | null {
    const { marks, pack } = this.#doc;
    const { first } = this.#sentenceOf(from);
    const [message, sender] = [pack.cls("message"), pack.cls("sender")];
    for (let at = Math.max(first, from - MESSAGE_GAP); at < from; at++) {
      const end = marks.find(at, message)?.end;
      if (end === undefined || !marks.has(end, sender)) continue;
      const bringer = between(this.#sightings, Math.max(first, at - NEARBY), at).find(
        ({ person }) => person !== holder,
      );
      return bringer === undefined ? null : this.#known.stateOf(bringer.person);
    }
    return null;
  }

  /** "Minister A signed on behalf of Zambia": the state that the one who is named behind an office acts for. */
  #behalfBehind({ phrase: { to }, holder }: OpenRole): string | null {
    const { marks, pack } = this.#doc;
    const { last } = this.#sentenceOf(to - 1);
    const end = holder.evidence.find(({ from }) => from >= to && from <= to + 3)?.to;
    if (end === undefined) return null;
    const [behalf, article] = [pack.cls("behalf"), pack.cls("article")];
    if (!marks.has(end, pack.cls("encounter"))) return null;
    const limit = between(this.#sightings, end, last)[0]?.from ?? last;
    for (let at = end + 1; at < Math.min(limit, end + BEHALF_GAP); at++) {
      const link = marks.find(at, behalf)?.end;
      const from = link === undefined ? at : (marks.find(link, article)?.end ?? link);
      const state = this.#context.between(from, last).find((each) => each.from === from);
      if (link !== undefined && state !== undefined) return state.code;
    }
    return null;
  }

  /** Those who hold the same office, stand beside or are counterparts. */
  #weighRivals(scales: Scales, state: string, { office, phrase, holder }: OpenRole): void {
    const { tokens, pack } = this.#doc;
    const { homeState } = pack.pack;
    const isForeign = state === homeState && OF_PARLIAMENT.has(office) && this.#namesParliament(phrase);
    if (isForeign || !isPossible(office, phrase, state, homeState)) scales.add(state, "impossible");
    for (const other of this.#known.holding(state, office)) {
      if (other.holder === holder || !excludes(other, office, phrase)) continue;
      scales.add(state, isNear(this.#doc, other, phrase) ? "taken" : "takenElsewhere");
    }
    for (const other of this.#known.inSentence(tokens.sentence[phrase.from]!)) {
      if (other.country !== state || other.holder === holder) continue;
      const isCounterpart = other.mirrors && (other.from >= phrase.to || other.reflects?.holder === holder);
      if (isCounterpart) scales.add(state, "mirrored");
      else if (other.to <= phrase.from && phrase.from - other.to <= BESIDE) scales.add(state, "neighbour");
    }
  }

  /** The state of the party in brackets behind a person's name: "Anna Novak (SPD)". */
  #partyOf({ evidence }: PersonDraft): string | null {
    const { tokens, marks, pack } = this.#doc;
    for (const { to } of evidence.slice(0, MOST_PLACES)) {
      const party = tokens.norm[to] === "(" ? marks.find(to + 1, pack.cls("party")) : undefined;
      // "(SPD)", "(R-Texas)"
      const isWhole = party !== undefined && (tokens.norm[party.end] === ")" || tokens.norm[party.end] === "-");
      if (typeof party?.value === "string" && isWhole) return party.value;
    }
    return null;
  }

  /** Whether the sentence names a parliament by a noun: the language calls that of its own state by a name. */
  #namesParliament({ from }: OfficePhrase): boolean {
    const { marks, pack } = this.#doc;
    const { first, last } = this.#sentenceOf(from);
    const body = pack.cls("body");
    for (let at = Math.max(first, from - NEARBY); at < Math.min(last, from + NEARBY); at++) {
      const named = marks.find(at, body)?.value as Body | undefined;
      if (named?.kind === "parliament") return named.country === undefined;
    }
    return false;
  }

  #sentenceOf(token: number): { readonly first: number; readonly last: number } {
    const { sentences, sentence } = this.#doc.tokens;
    return sentences[sentence[token]!]!;
  }
}
