/** Who goes where, who meets whom, and who goes along: what tells a person's state by those around. */
import type { Sentence } from "../model/tokens.ts";
import type { Classes } from "../pack/contract.ts";
import type { Recognised } from "../recognise/index.ts";
import { between, type Context, type StateMention } from "./context.ts";
import type { PersonDraft } from "./names.ts";

/** A place where a person is named. */
export interface Sighting {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly person: PersonDraft;
}

/** All places where people are named, in the order of the text. */
export function sightingsOf(people: readonly PersonDraft[]): readonly Sighting[] {
  return people
    .flatMap((person) => person.evidence.map(({ from, to }) => ({ from, to, person })))
    .sort((a, b) => a.from - b.from);
}

/** Somebody's journey to another state: the traveller is hardly ever of it. */
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
/** Most tokens between a noun and the traveller behind it, and between two who travel together. */
const TRAVELLER_GAP = 14;
const TOGETHER_GAP = 10;

/** The journeys of an article, as far as it names who travels and where to. */
export function findJourneys(doc: Recognised, context: Context, sightings: readonly Sighting[]): Journey[] {
  const { tokens, marks, pack } = doc;
  const journey = pack.cls("journey");
  const places = [...context.states, ...context.cities].sort((a, b) => a.from - b.from);
  const found: Journey[] = [];
  for (const sentence of tokens.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const word = marks.find(at, journey, sentence.last + 1);
      if (word === undefined) continue;
      const kind = word.value as Classes["journey"];
      const span = { from: at, to: word.end, kind };
      const end = kind === "guest" ? null : endOf(doc, context, places, sentence, span);
      const to = end?.code ?? (kind === "noun" || kind === "guest" ? context.home : null);
      if (to !== null) {
        for (const traveller of travellersOf(doc, sightings, sentence, span))
          found.push({ traveller, to, isVague: end === null || end.form === "city" });
      }
      at = word.end - 1;
    }
  }
  return found;
}

interface JourneyWord {
  readonly from: number;
  readonly to: number;
  readonly kind: Classes["journey"];
}

/** Where a journey goes: the first place behind its word that a preposition leads to, else the last one before it. */
function endOf(
  { marks, pack }: Recognised,
  context: Context,
  places: readonly StateMention[],
  sentence: Sentence,
  word: JourneyWord,
): Pick<StateMention, "code" | "form"> | null {
  const [destination, article, here] = [pack.cls("destination"), pack.cls("article"), pack.cls("here")];
  const [journey, relative, verb] = [pack.cls("journey"), pack.cls("relative"), pack.cls("verb")];
  /** Whether a preposition of destinations, perhaps with an article, ends before a token. */
  const isLedTo = (at: number): boolean =>
    [at - 1, at - 2, at - 3].some((from) => {
      if (from < sentence.first) return false;
      const end = marks.find(from, destination)?.end ?? at + 1;
      return end === at || (end < at && marks.find(end, article)?.end === at);
    });
  const isObject = (at: number): boolean =>
    word.kind === "object" && (at === word.to || marks.find(word.to, article)?.end === at);
  const last = Math.min(sentence.last, word.to + REACH);
  let next = last;
  for (let at = word.to; at < next; at++) {
    if (marks.has(at, here) && context.home !== null) return { code: context.home, form: "name" };
    // A clause of its own leads elsewhere: "a tour that binds friends to Beijing".
    if (at > word.to && [journey, relative, verb].some((cls) => marks.has(at, cls))) next = at;
  }
  const ahead = between(places, word.to, next).find(({ from }) => isObject(from) || isLedTo(from));
  if (ahead !== undefined) return ahead;
  const start = Math.max(sentence.first, word.from - REACH_BACK);
  const behind = between(places, start, word.from).findLast(
    ({ from, to }) => isLedTo(from) || (word.kind === "object" && to === word.from),
  );
  if (behind !== undefined) return behind;
  for (let at = start; at < word.from; at++)
    if (marks.has(at, here) && context.home !== null) return { code: context.home, form: "name" };
  return null;
}

/** Who travels: behind a noun the one whom a link leads to, else the nearest before the word, else the first behind it. */
function travellersOf(
  doc: Recognised,
  sightings: readonly Sighting[],
  sentence: Sentence,
  word: JourneyWord,
): PersonDraft[] {
  const { marks, pack } = doc;
  const inSentence = between(sightings, sentence.first, sentence.last);
  if (word.kind === "guest")
    return inSentence
      .filter(({ from }) => from >= word.to)
      .slice(0, 1)
      .map(({ person }) => person);
  if (word.kind === "noun") {
    const link = pack.cls("traveller");
    const led = inSentence.find(({ from }) => {
      if (from < word.to || from > word.to + TRAVELLER_GAP) return false;
      for (let at = word.to; at < from; at++) if (marks.has(at, link)) return true;
      return false;
    });
    if (led !== undefined) return [led.person];
  }
  const before = inSentence.filter(({ to }) => to <= word.from);
  const nearest = before.at(-1);
  if (nearest === undefined) {
    // "During her visit, Minister X", but not "The visit begins with a talk with Minister X".
    if (word.kind === "noun" && !marks.has(word.from - 1, pack.cls("pronoun"))) return [];
    const next = inSentence.find(({ from }) => from >= word.to);
    return next === undefined ? [] : [next.person];
  }
  return [nearest.person, ...companions(doc, before).map(({ person }) => person)];
}

/** Those who are named together with the last one: "A, B and C". */
function companions({ marks, pack }: Recognised, sightings: readonly Sighting[]): Sighting[] {
  const and = pack.cls("and");
  const found: Sighting[] = [];
  for (let i = sightings.length - 2; i >= 0; i--) {
    const [one, next] = [sightings[i]!, sightings[i + 1]!];
    if (next.from - one.to > TOGETHER_GAP || !marks.has(one.to, and)) break;
    found.push(one);
  }
  return found;
}

/**
 * How two who are named in one sentence stand to each other: on two sides of a meeting, named together for two sides
 * ("A and B signed"), or on one side.
 */
export type Relation = "apart" | "opposite" | "together";

/** The sides of the meetings that an article tells of, sentence by sentence. */
export class Meetings {
  readonly #doc: Recognised;
  readonly #sentences = new Map<number, SentenceSides>();

  constructor(doc: Recognised) {
    this.#doc = doc;
  }

  /** The relation of two tokens of one sentence; null where it tells none. */
  relation(a: number, b: number): Relation | null {
    const index = this.#doc.tokens.sentence[a]!;
    if (index !== this.#doc.tokens.sentence[b]) return null;
    const { borders, entourages, isMutual } = this.#sidesOf(index);
    const [first, second] = a < b ? [a, b] : [b, a];
    const parted = borders.filter((at) => at > first && at < second).length;
    if (parted === 1) return "apart";
    if (parted > 1) return null;
    if (entourages.some((at) => at < first)) return "together";
    if (!this.#areCoordinated(first, second)) return null;
    if (isMutual) return "opposite";
    if (second < (borders[0] ?? 0)) return "opposite";
    return first > (borders.at(-1) ?? Number.POSITIVE_INFINITY) ? "together" : null;
  }

  /** Whom the one named at a token goes with: named before "accompanied by", or right behind "travelling with". */
  leaderOf(at: number, sightings: readonly Sighting[]): PersonDraft | null {
    const { tokens, marks, pack } = this.#doc;
    const index = tokens.sentence[at]!;
    const { first } = tokens.sentences[index]!;
    const { entourages, borders } = this.#sidesOf(index);
    const along = entourages.findLast((each) => each < at);
    if (along === undefined || borders.some((border) => border > along && border < at)) return null;
    const before = between(sightings, first, along).at(-1);
    if (before !== undefined) return before.person;
    const refersBack = [first, first + 1].some((each) => each < along && marks.has(each, pack.cls("pronoun")));
    if (refersBack && index > 0) {
      const previous = tokens.sentences[index - 1]!;
      return between(sightings, previous.first, previous.last)[0]?.person ?? null;
    }
    const next = between(sightings, along, at)[0];
    return along - first <= 2 && next !== undefined && next.from - along <= 5 ? next.person : null;
  }

  #sidesOf(index: number): SentenceSides {
    let sides = this.#sentences.get(index);
    if (sides === undefined) {
      sides = this.#read(this.#doc.tokens.sentences[index]!);
      this.#sentences.set(index, sides);
    }
    return sides;
  }

  #read({ first, last }: Sentence): SentenceSides {
    const { marks, pack } = this.#doc;
    const [meeting, comitative, entourage] = [pack.cls("meeting"), pack.cls("comitative"), pack.cls("entourage")];
    const borders: number[] = [];
    const entourages: number[] = [];
    let comitativeAt: number | null = null;
    let isMutual = false;
    for (let at = first; at < last; at++) {
      const along = marks.find(at, entourage);
      const met = marks.find(at, meeting);
      if (along !== undefined && along.end >= (met?.end ?? 0)) {
        entourages.push(at);
        at = along.end - 1;
      } else if (met !== undefined) {
        if (met.value === "mutual") isMutual = true;
        else if (borders.length === 0 || !this.#goesOn(at)) borders.push(at);
        at = met.end - 1;
      } else if (marks.has(at, comitative)) comitativeAt ??= at;
    }
    // "With" parts those who meet, and nobody else; "met with" is one border.
    const at = comitativeAt;
    if (at !== null && (borders.length > 0 || isMutual) && !borders.some((border) => Math.abs(at - border) <= 2)) {
      borders.push(at);
      borders.sort((a, b) => a - b);
    }
    return { borders, entourages, isMutual };
  }

  /** "talks with A and a meeting with B": a second border that is listed with the first is none. */
  #goesOn(at: number): boolean {
    const and = this.#doc.pack.cls("and");
    return [at - 1, at - 2].some((before) => this.#doc.marks.has(before, and) || this.#doc.tokens.norm[before] === ",");
  }

  /** "Minister A and Ambassador B" */
  #areCoordinated(first: number, second: number): boolean {
    const { marks, pack } = this.#doc;
    const and = pack.cls("and");
    if (second - first > TOGETHER_GAP) return false;
    for (let at = first + 1; at < second; at++) if (marks.has(at, and)) return true;
    return false;
  }
}

interface SentenceSides {
  /** Where those before stand on another side than those behind, in order. */
  readonly borders: readonly number[];
  /** Where those behind go with those before. */
  readonly entourages: readonly number[];
  /** Those who are named together stand on different sides. */
  readonly isMutual: boolean;
}
