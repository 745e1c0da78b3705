/** Who travels where to: a traveller is hardly ever of the state that the journey leads to. */
import type { Sentence } from "../../model/tokens.ts";
import type { Classes } from "../../pack/contract.ts";
import type { CompiledPack } from "../../recognise/compile.ts";
import type { Recognised } from "../../recognise/index.ts";
import { between, type Context, type StateMention } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import type { Sighting } from "./sightings.ts";

export interface Journey {
  readonly traveller: PersonDraft;
  /** The state, told by its name, its capital or another city. */
  readonly to: string;
  /** Only a city or the article's own place tells it: a minister travels to those of the own state, too. */
  readonly isVague: boolean;
}

/** Most tokens from a journey's word to where it goes, behind and before it. */
const REACH = 14;
const REACH_BACK = 6;
/** Most tokens between a journey's word and those who may be the travellers. */
const NEARBY = 60;
/** Most tokens between a noun and the traveller behind it, and between two who travel together. */
const TRAVELLER_GAP = 14;
const TOGETHER_GAP = 10;

/**
 * The journeys of an article, as far as it names who travels and where to, and where it speaks of a traveller as "the guest".
 * @param posts where states are named as those that an office is held in: nobody travels there
 */
export function findJourneys(
  doc: Recognised,
  context: Context,
  sightings: readonly Sighting[],
  posts: ReadonlySet<number>,
): { readonly journeys: readonly Journey[]; readonly visitors: readonly Sighting[] } {
  const [journey, visitor, officeLink] = [doc.pack.cls("journey"), doc.pack.cls("visitor"), doc.pack.cls("officeLink")];
  // "The ambassador to Kenya arrived" travels elsewhere.
  const isEnd = ({ from }: StateMention): boolean => !posts.has(from);
  const places = [...context.states, ...context.cities].filter(isEnd).sort((a, b) => a.from - b.from);
  const journeys: Journey[] = [];
  const visitors: Sighting[] = [];
  for (const sentence of doc.tokens.sentences) {
    const named = between(sightings, sentence.first, sentence.last);
    if (sentence.zone === "title") journeys.push(...headlined(doc, named, places));
    for (let at = sentence.first; at < sentence.last; at++) {
      const guest = doc.marks.find(at, visitor);
      const traveller = journeys.at(-1)?.traveller;
      // "the guest of honour" is another one.
      const isOther = guest !== undefined && doc.marks.find(guest.end, officeLink)?.value === "of";
      if (guest !== undefined && !isOther && traveller !== undefined) {
        const sighting = { from: at, to: guest.end, person: traveller };
        visitors.push(sighting);
        named.splice(named.findLastIndex(({ from }) => from < at) + 1, 0, sighting);
      }
      const mark = doc.marks.find(at, journey);
      if (mark === undefined) continue;
      const word = { from: at, to: mark.end, kind: mark.value as Classes["journey"] };
      const near = between(named, at - NEARBY, mark.end + NEARBY);
      journeys.push(...new JourneyReader(doc, context, sentence, word).read(places, near));
      at = mark.end - 1;
    }
  }
  return { journeys, visitors };
}

/** "Minister X to Kenya": a headline that leaves the journey's word out. */
function headlined(
  { marks, pack }: Recognised,
  named: readonly Sighting[],
  places: readonly StateMention[],
): readonly Journey[] {
  const destination = pack.cls("destination");
  return named.flatMap(({ to, person }) => {
    const end = marks.find(to, destination)?.end;
    const place = end === undefined ? undefined : between(places, end, end + LONGEST_PLACE)[0];
    return place?.from === end && place !== undefined
      ? [{ traveller: person, to: place.code, isVague: place.form === "city" }]
      : [];
  });
}

/** Most tokens of the name of a place. */
const LONGEST_PLACE = 6;

/** Where a journey leads: a place that the sentence names, or the article's own. */
type End = Pick<StateMention, "code" | "form"> & { readonly to: number };

/** Reads what stands around one word of a journey. */
class JourneyReader {
  readonly #doc: Recognised;
  readonly #home: string | null;
  readonly #sentence: Sentence;
  readonly #word: { readonly from: number; readonly to: number; readonly kind: Classes["journey"] };

  constructor(
    doc: Recognised,
    { home }: Context,
    sentence: Sentence,
    word: { readonly from: number; readonly to: number; readonly kind: Classes["journey"] },
  ) {
    this.#doc = doc;
    this.#home = home;
    this.#sentence = sentence;
    this.#word = word;
  }

  /** @param named those whom the sentence speaks of near the word */
  read(places: readonly StateMention[], named: readonly Sighting[]): Journey[] {
    const { kind } = this.#word;
    const end = kind === "guest" ? null : (this.#endBehind(places) ?? this.#endBefore(places));
    // "The visit of X" of which nothing more is told, "the visiting minister X": they came here.
    const to = end?.code ?? (kind === "noun" || kind === "guest" ? this.#home : null);
    if (to === null) return [];
    const isVague = end === null || end.form === "city";
    return this.#travellers(named, end?.to ?? 0).map((traveller) => ({ traveller, to, isVague }));
  }

  #is(at: number, ...classes: readonly Parameters<CompiledPack["cls"]>[0][]): boolean {
    return classes.some((cls) => this.#doc.marks.has(at, this.#doc.pack.cls(cls)));
  }

  /** The first place behind the word that a preposition leads to, or that is its object. */
  #endBehind(places: readonly StateMention[]): End | null {
    const { to } = this.#word;
    let limit = Math.min(this.#sentence.last, to + REACH);
    for (let at = to; at < limit; at++) {
      if (this.#home !== null && this.#is(at, "here")) return { code: this.#home, form: "name", to: at + 1 };
      // A clause of its own leads elsewhere: "a tour that binds friends to Beijing".
      if (at > to && this.#is(at, "journey", "relative", "verb")) limit = at;
    }
    return between(places, to, limit).find(({ from }) => this.#isObject(from) || this.#isLedTo(from)) ?? null;
  }

  /** The last place before the word: "is in Armenia on a visit", "hat Polen besucht". */
  #endBefore(places: readonly StateMention[]): End | null {
    const { from, kind } = this.#word;
    const start = Math.max(this.#sentence.first, from - REACH_BACK);
    const isEnd = (place: StateMention): boolean =>
      this.#isLedTo(place.from) || (kind === "object" && place.to === from);
    const end = between(places, start, from).findLast(isEnd);
    if (end !== undefined || this.#home === null) return end ?? null;
    for (let at = start; at < from; at++)
      if (this.#is(at, "here")) return { code: this.#home, form: "name", to: at + 1 };
    return null;
  }

  #isObject(at: number): boolean {
    const { to, kind } = this.#word;
    return kind === "object" && (at === to || this.#articleEnd(to) === at);
  }

  /** Whether a preposition of destinations, perhaps with an article, ends before a token. */
  #isLedTo(at: number): boolean {
    const { marks, pack } = this.#doc;
    const destination = pack.cls("destination");
    for (let from = Math.max(this.#sentence.first, at - 3); from < at; from++) {
      const end = marks.find(from, destination)?.end;
      if (end !== undefined && (end === at || this.#articleEnd(end) === at)) return true;
    }
    return false;
  }

  #articleEnd(at: number): number | undefined {
    return this.#doc.marks.find(at, this.#doc.pack.cls("article"))?.end;
  }

  /**
   * Who travels: the one whom a link leads to behind a noun, else the nearest before the word and those named with them,
   * else the first behind it.
   * @param end index after the place that the journey leads to; 0 for none
   */
  #travellers(named: readonly Sighting[], end: number): PersonDraft[] {
    const { from, to, kind } = this.#word;
    const next = named.find((sighting) => sighting.from >= to);
    if (kind === "guest") return next === undefined ? [] : [next.person];
    const led = kind === "noun" ? named.find((sighting) => this.#leadsTo(sighting, end)) : undefined;
    if (led !== undefined) return [led.person];
    const before = named.filter((sighting) => sighting.to <= from);
    const [first, nearest] = [before[0], before.at(-1)];
    const isOwned = this.#is(from - 1, "possessive");
    if (first === undefined || nearest === undefined) {
      // "During her visit, Minister X", but not "The visit begins with a talk with Minister X".
      const isSubject = next !== undefined && (kind !== "noun" || isOwned) && !this.#isParted(to, next.from);
      return isSubject ? [next.person] : [];
    }
    // "X met Y during her visit"
    if (isOwned && first !== nearest && this.#parts(first.to, nearest.from)) return [first.person];
    return [nearest, ...this.#companions(before)].map(({ person }) => person);
  }

  /** Whether a link leads from the noun to a person: "the visit of X to Y", "a visit to Y by X". */
  #leadsTo({ from }: Sighting, end: number): boolean {
    const { to } = this.#word;
    if (from < to || from > to + TRAVELLER_GAP || this.#isParted(to, from)) return false;
    for (let at = end <= from ? Math.max(to, end) : to; at < from; at++) if (this.#is(at, "traveller")) return true;
    return false;
  }

  /** Whether another clause starts between two tokens: "he travels to X, where Y receives him". */
  #isParted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#is(at, "relative", "verb", "meeting", "entourage")) return true;
    return false;
  }

  /** Whether those before meet those behind. */
  #parts(from: number, to: number): boolean {
    const { marks, pack } = this.#doc;
    for (let at = from; at < to; at++) if (marks.find(at, pack.cls("meeting"))?.value === "sides") return true;
    return false;
  }

  /** Those who are named together with the last one: "A, B and C". */
  #companions(sightings: readonly Sighting[]): Sighting[] {
    const found: Sighting[] = [];
    for (let i = sightings.length - 2; i >= 0; i--) {
      const [one, next] = [sightings[i]!, sightings[i + 1]!];
      if (next.from - one.to > TOGETHER_GAP || !this.#is(one.to, "and")) break;
      found.push(one);
    }
    return found;
  }
}
