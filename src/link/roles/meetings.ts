/** Who meets whom, and who goes along: how those who are named in one sentence stand to each other. */
import type { Sentence } from "../../model/tokens.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import { between } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import type { Sighting } from "./sightings.ts";

/** Most tokens between two who are named together. */
const TOGETHER_GAP = 10;

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
    const parting = borders.filter((at) => at > first && at < second);
    if (parting.length === 1) return this.#isOtherClause(parting[0]!, second) ? null : "apart";
    if (parting.length > 1) return null;
    if (entourages.some((at) => at < first)) return "together";
    if (!this.#areCoordinated(first, second)) return null;
    if (isMutual) return "opposite";
    if (second < (borders[0] ?? 0)) return "opposite";
    return first > (borders[0] ?? Number.POSITIVE_INFINITY) ? "together" : null;
  }

  /**
   * Whom the one named at a token goes with: named before "accompanied by", right behind "travelling with", or the guest
   * of the sentence before ("With him travels ...").
   */
  leaderOf(at: number, sightings: readonly Sighting[], isGuest: (who: PersonDraft) => boolean): PersonDraft | null {
    const { tokens, marks, pack } = this.#doc;
    const index = tokens.sentence[at]!;
    const { first } = tokens.sentences[index]!;
    const { entourages, borders } = this.#sidesOf(index);
    const along = entourages.findLast((each) => each < at);
    if (along === undefined && entourages.length > 0) return this.#escorted(at, index, sightings);
    if (along === undefined || borders.some((border) => border > along && border < at)) return null;
    const before = between(sightings, first, along).at(-1);
    // Of "A met B together with C" nobody can say whom C goes with.
    if (before !== undefined) return borders.some((border) => border < before.from) ? null : before.person;
    const refersBack =
      marks.find(along, pack.cls("entourage"))?.value === "back" ||
      [first, first + 1].some((each) => each < along && marks.has(each, pack.cls("pronoun")));
    if (refersBack && index > 0) {
      const { first: from, last: to } = tokens.sentences[index - 1]!;
      const guest = between(sightings, from, to).find(({ person }) => isGuest(person));
      return guest?.person ?? this.#subjectOf(index - 1, sightings);
    }
    const next = between(sightings, along, at)[0];
    if (along - first > 2 || next === undefined || next.from - along > 5) return null;
    return this.#isOfNamedState(along, next.from) ? null : next.person;
  }

  /** "Together with Kenya's minister A, B opened": whose state is named is of another one than who is named after. */
  #isOfNamedState(from: number, to: number): boolean {
    const { marks, pack } = this.#doc;
    for (let at = from + 1; at < to; at++) {
      const phrase = marks.find(at, pack.cls("role"))?.value as OfficePhrase | undefined;
      if (phrase !== undefined && phrase.states.length > 0) return true;
    }
    return false;
  }

  /** Of whom a passive at the sentence's end speaks: "X, der von A begleitet wurde"; "Er wurde von A begleitet". */
  #escorted(at: number, index: number, sightings: readonly Sighting[]): PersonDraft | null {
    const { tokens, marks, pack } = this.#doc;
    const { first } = tokens.sentences[index]!;
    const [relative, agent] = [pack.cls("relative"), pack.cls("traveller")];
    for (let who = at - 1; who > first; who--) {
      if (tokens.norm[who - 1] !== "," || !marks.has(who, relative) || !marks.has(who + 1, agent)) continue;
      return between(sightings, first, who).at(-1)?.person ?? null;
    }
    const isPronoun = marks.has(first, pack.cls("pronoun"));
    const byAgent = [first + 1, first + 2].some((each) => each < at && marks.has(each, agent));
    return isPronoun && byAgent && index > 0 ? this.#subjectOf(index - 1, sightings) : null;
  }

  /** The one whom a sentence names first. */
  #subjectOf(index: number, sightings: readonly Sighting[]): PersonDraft | null {
    const { first, last } = this.#doc.tokens.sentences[index]!;
    return between(sightings, first, last)[0]?.person ?? null;
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
    if (last - first > LONGEST_SENTENCE) return NO_SIDES;
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

  /** "met A and delivered a letter from B": a second verb behind the border leads on. */
  #isOtherClause(border: number, second: number): boolean {
    const { marks, pack } = this.#doc;
    const and = pack.cls("and");
    for (let at = border + 1; at < second; at++) {
      const end = marks.find(at, and)?.end;
      if (end !== undefined && (this.#isVerb(end) || this.#isVerb(end + 1))) return true;
    }
    return false;
  }

  #isVerb(at: number): boolean {
    const { marks, pack } = this.#doc;
    return (["verb", "speech", "encounter"] as const).some((cls) => marks.has(at, pack.cls(cls)));
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
    let joins = false;
    for (let at = first + 1; at < second; at++) {
      if (marks.has(at, and)) joins = true;
      else if (joins && this.#isVerb(at)) return false;
    }
    return joins;
  }
}

/** Longer ones are tables and the like: nobody meets in them. */
const LONGEST_SENTENCE = 240;

interface SentenceSides {
  /** Where those before stand on another side than those behind, in order. */
  readonly borders: readonly number[];
  /** Where those behind go with those before. */
  readonly entourages: readonly number[];
  /** Those who are named together stand on different sides. */
  readonly isMutual: boolean;
}

const NO_SIDES: SentenceSides = { borders: [], entourages: [], isMutual: false };
