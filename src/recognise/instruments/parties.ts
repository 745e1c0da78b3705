/** Whom an instrument is between: the stretch behind "between" or "with". */
import { TokenKind } from "../../model/tokens.ts";
import type { Subjects } from "./subjects.ts";
import { MOST_SUBJECT, type Words } from "./words.ts";

interface Stretch {
  readonly start: number;
  readonly last: number;
  readonly between: boolean;
  /** Index after the last token that surely belongs to it. */
  end: number;
  /** It names a party. */
  named: boolean;
}

const BREAKS = ["eventVerb", "instrument"] as const;
/** What opens another complement. */
const LEADS_ON = ["topic", "partner", "adjunct"] as const;
const NO_NAME = ["subjectEnd", "function", "preposition"] as const;

export class Parties {
  readonly #words: Words;
  readonly #subjects: Subjects;

  constructor(words: Words, subjects: Subjects) {
    this.#words = words;
    this.#subjects = subjects;
  }

  /** The end of "the Government of X and the Government of Y" from its first token; the start if no party stands there. */
  stretchEnd(start: number, last: number, between: boolean): number {
    const stretch: Stretch = { start, last, between, end: start, named: between };
    for (let at = start; at < last && at - start < MOST_SUBJECT; ) {
      const next = this.#step(stretch, at);
      if (next <= at) break;
      at = next;
    }
    // "mit Kantanka Automobile über den Bau …": what the subject follows was a party.
    const { end, named } = stretch;
    const subjectFollows = end > start && this.#words.field.marks.find(end, this.#words.cls.topic)?.value === "matter";
    return named || subjectFollows ? end : start;
  }

  /** The index after what belongs to the stretch at a token; the token itself where the stretch ends. */
  #step(stretch: Stretch, at: number): number {
    const { tokens, marks } = this.#words.field;
    const state = Math.max(this.#words.stateEnd(at), marks.find(at, this.#words.cls.capital)?.end ?? at);
    if (state > at) {
      stretch.named = true;
      stretch.end = state;
      return state;
    }
    if (tokens.kind[at] !== TokenKind.Word) return this.#mark(stretch, at);
    if (marks.has(at, this.#words.cls.date) || BREAKS.some((cls) => this.#words.is(at, cls))) return at;
    if (marks.find(at, this.#words.cls.joining)?.value === "side") return marks.find(at, this.#words.cls.joining)!.end;
    const opens = at === stretch.start || this.#words.is(at - 1, "and") || tokens.norm[at - 1] === ",";
    if (this.#words.is(at, "and") || (opens && this.#words.isDeterminer(at))) return at + 1;
    const joining = this.#words.is(at, "joining") && at > stretch.start;
    if (joining && this.#joins(at, stretch.last, stretch.between)) return at + 1;
    if (LEADS_ON.some((cls) => this.#words.is(at, cls))) return at;
    if (this.#words.isDeterminer(at)) return at + 1;
    if (this.#words.isPronoun(at) || NO_NAME.some((cls) => this.#words.is(at, cls))) return at;
    return this.#noun(stretch, at);
  }

  /** Brackets, hyphens and commas within a stretch. */
  #mark(stretch: Stretch, at: number): number {
    const mark = this.#words.field.tokens.norm[at]!;
    if (mark === "(") return this.#bracket(stretch, at);
    if ((mark === "-" && this.#words.glued(at)) || mark === "&" || mark === "/") return at + 1;
    if (mark === "'s") {
      stretch.end = at + 1;
      return at + 1;
    }
    return mark === "," && this.#subjects.listGoesOn(at + 1, stretch.start, stretch.last) ? at + 1 : at;
  }

  #bracket(stretch: Stretch, at: number): number {
    const close = this.#words.close(at, stretch.last);
    if (close < 0) return at;
    let state = false;
    for (let i = at; i < close; i++) state ||= this.#words.stateEnd(i) > i;
    // Right behind a state it is the instrument's own short name.
    const short = !state && stretch.end === at && this.#endsState(at, stretch.start);
    if (short && !this.#words.is(close + 1, "and")) return at;
    stretch.named ||= state;
    stretch.end = close + 1;
    return close + 1;
  }

  /** A word of a party's name. */
  #noun(stretch: Stretch, at: number): number {
    const { capitalisedNouns } = this.#words.pack.pack.orthography;
    if (this.#words.capital(at)) {
      stretch.named ||= !capitalisedNouns;
      stretch.end = at + 1;
      return at + 1;
    }
    if (this.#words.is(at, "verb")) return at;
    // A small word may stand before a capital one ("the Kazakh government"); at the end only after "between".
    if (this.#nearCapital(at, stretch.last)) return at + 1;
    // "with the American navy", "with a Middle Eastern company on supplies"
    const adjective = stretch.end === at && (this.#words.is(at - 1, "demonym") || this.#words.is(at + 1, "topic"));
    if (capitalisedNouns || (!stretch.between && !adjective)) return at;
    stretch.end = at + 1;
    return at + 1;
  }

  #endsState(at: number, start: number): boolean {
    for (let i = Math.max(start, at - 4); i < at; i++) if (this.#words.stateEnd(i) === at) return true;
    return false;
  }

  /** Whether a preposition within a party leads to another part of its name: "Ministry of Labour", "Republik der Philippinen". */
  #joins(at: number, last: number, between: boolean): boolean {
    const genitive = this.#words.field.marks.find(at, this.#words.cls.joining)?.value === "genitive";
    if (between && genitive) return true;
    const next = genitive && at + 1 < last && this.#words.is(at + 1, "determiner") ? at + 2 : at + 1;
    return next < last && this.#words.capital(next);
  }

  #nearCapital(at: number, last: number): boolean {
    for (let i = at + 1; i < Math.min(last, at + 4); i++) {
      if (this.#words.field.tokens.kind[i] !== TokenKind.Word) return false;
      if (this.#words.capital(i)) return true;
      if ((this.#words.is(i, "topic") || this.#words.is(i, "partner")) && !this.#words.is(i, "joining")) return false;
    }
    return false;
  }
}
