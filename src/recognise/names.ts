/**
 * Candidates for persons' names: runs of capitalised words, with particles, initials, hyphens and numerals of rulers.
 * A candidate is only a shape; whether it is a person is for the rules of the packs and link/people.ts to say.
 */
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import type { CompiledPack } from "./compile.ts";
import type { Marks } from "./marks.ts";
import type { Field } from "./match.ts";

export interface NameCandidate {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** Token stretches of its parts, particles with the part that follows them, initials as parts. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  /** The first full part is a given name of the gazetteer. */
  readonly known: boolean;
}

const ROMAN = /^[ivx]{1,5}$/;
/** Longest run that can be one name. */
const MOST_PARTS = 6;

export function markNames(field: Field, pack: CompiledPack): void {
  const { tokens, marks } = field;
  const name = pack.cls("name");
  const fullname = pack.cls("fullname");
  const knownname = pack.cls("knownname");
  const grammar = new NameGrammar(tokens, marks, pack);
  for (const sentence of tokens.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const run = grammar.run(at, sentence.last);
      if (run === null) {
        at++;
        continue;
      }
      if (!run.thing) {
        for (const candidate of grammar.divide(run)) {
          field.steps++;
          const { from, to, parts } = candidate;
          marks.add(from, { cls: name, end: to, value: candidate, head: 0 });
          if (parts.length > 1) marks.add(from, { cls: fullname, end: to, value: candidate, head: 0 });
          if (candidate.known && parts.length > 1)
            marks.add(from, { cls: knownname, end: to, value: candidate, head: 0 });
        }
      }
      at = run.to;
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly parts: { from: number; to: number }[];
  /** A place or thing that carries a name. */
  readonly thing: boolean;
}

/** Classes whose words are no part of a name, wherever they stand. */
const NEVER = [
  "country",
  "demonym",
  "inhabitant",
  "capital",
  "city",
  "bloc",
  "month",
  "weekday",
  "currency",
  "office",
  "rank",
  "portfolio",
  "body",
  "honorific",
  "thing",
  "noun",
  "instrument",
  "scale",
  "party",
  "article",
  "and",
  "preposition",
  "pronoun",
  "function",
  "verb",
  "speech",
] as const;
/** Of these, the ones that a known given name before them outweighs: "Theresa May", "Michael Jordan", "Helmut Kanzler". */
const OUTWEIGHED = [
  "country",
  "inhabitant",
  "demonym",
  "capital",
  "city",
  "month",
  "verb",
  "function",
  "noun",
  "portfolio",
  "currency",
  "scale",
  "weekday",
] as const;

class NameGrammar {
  readonly #tokens: Tokens;
  readonly #marks: Marks;
  readonly #pack: CompiledPack;
  readonly #never: readonly number[];
  readonly #outweighed: readonly number[];
  readonly #particle: number;
  readonly #thing: number;
  readonly #body: number;
  readonly #honorific: number;
  /** For each token: 1 after the last token of a stretch that bars it, by class of bar. */
  readonly #barred: Uint8Array;

  constructor(tokens: Tokens, marks: Marks, pack: CompiledPack) {
    this.#tokens = tokens;
    this.#marks = marks;
    this.#pack = pack;
    this.#never = NEVER.map((cls) => pack.cls(cls));
    this.#outweighed = OUTWEIGHED.map((cls) => pack.cls(cls));
    this.#particle = pack.cls("particle");
    this.#thing = pack.cls("thing");
    this.#body = pack.cls("body");
    this.#honorific = pack.cls("honorific");
    this.#barred = this.#bars();
  }

  /** 0 free, 1 barred unless a given name stands before it, 2 barred. */
  #bars(): Uint8Array {
    const bars = new Uint8Array(this.#tokens.length);
    const weight = new Map<number, number>();
    for (const cls of this.#never) weight.set(cls, 2);
    for (const cls of this.#outweighed) weight.set(cls, 1);
    for (let at = 0; at < bars.length; at++) {
      for (const mark of this.#marks.at(at)) {
        const bar = weight.get(mark.cls);
        if (bar === undefined) continue;
        // The end of a compound bars in a language whose nouns have capitals, or where it stands for an office or body.
        for (let i = at; i < mark.end; i++) bars[i] = Math.max(bars[i]!, bar);
      }
    }
    return bars;
  }

  #capital(at: number): boolean {
    return this.#tokens.kind[at] === TokenKind.Word && (this.#tokens.shape[at]! & Shape.Capital) !== 0;
  }

  #glued(at: number): boolean {
    return (this.#tokens.shape[at]! & Shape.Glued) !== 0;
  }

  isGivenName(at: number): boolean {
    return this.#pack.givenNames.has(foldName(this.#tokens.norm[at]!));
  }

  /** Whether a given name is not also a word that would have its capital here: "Even", "Will" open sentences. */
  #plain(at: number): boolean {
    const { norm, shape } = this.#tokens;
    if (!this.#pack.ambiguousGivenNames.has(foldName(norm[at]!))) return true;
    return !this.#pack.pack.orthography.capitalisedNouns && (shape[at]! & Shape.SentenceStart) === 0;
  }

  /** Whether a capitalised word can open a name. */
  #opens(at: number, last: number): boolean {
    if (!this.#capital(at)) return false;
    if (this.#barred[at] === 0) return true;
    // "Jordan Bardella", "Victoria Nuland": a word of another class that is a given name, before a free capital.
    return (
      this.#barred[at] === 1 &&
      this.isGivenName(at) &&
      at + 1 < last &&
      this.#capital(at + 1) &&
      !this.#glued(at + 1) &&
      this.#barred[at + 1] === 0
    );
  }

  /** Index after an initial that starts here ("N.", "Kh.", "S.Anudari"), else -1. */
  #initial(at: number, last: number): number {
    if (at + 2 >= last || !this.#capital(at) || this.#tokens.norm[at]!.length > 3) return -1;
    if (this.#tokens.norm[at + 1] !== "." || !this.#glued(at + 1)) return -1;
    if (this.#marks.has(at, this.#honorific)) return -1;
    if (
      this.#tokens.norm[at]!.length > 1 &&
      (this.#barred[at] !== 0 || this.#pack.abbreviations.has(this.#tokens.norm[at]!))
    )
      return -1;
    return this.#capital(at + 2) ? at + 2 : -1;
  }

  /** The longest run of name parts that starts at a token, or null. */
  run(at: number, last: number): Run | null {
    const { norm, kind } = this.#tokens;
    const parts: { from: number; to: number }[] = [];
    let here = at;
    let thing = false;
    // A glottal mark before the first letter belongs to it.
    const okina = norm[here] === "'" && here + 1 < last && this.#glued(here + 1) && this.#opens(here + 1, last);
    if (okina) here++;
    const first = this.#initial(here, last);
    if (first < 0 && !this.#opens(here, last)) return null;
    for (let start = at; ; ) {
      const initial = this.#initial(here, last);
      if (initial >= 0) {
        parts.push({ from: start, to: initial });
        here = initial;
        start = here;
        if (parts.length >= MOST_PARTS) break;
        continue;
      }
      here++;
      // Hyphened parts: "Jomart", "moon"; a place or thing at the end takes the whole run with it.
      while (
        here + 1 < last &&
        norm[here] === "-" &&
        this.#glued(here) &&
        this.#glued(here + 1) &&
        kind[here + 1] === TokenKind.Word
      ) {
        const next = here + 1;
        if (this.#marks.has(next, this.#thing) || this.#marks.has(next, this.#body) || this.#barred[next] === 2)
          thing = true;
        here += 2;
      }
      if (here < last && norm[here] === "-" && this.#glued(here) && here + 1 < last && !this.#glued(here + 1)) {
        // "Rohstoff-, Industrie-": an ellipsis, no name.
        thing = true;
      }
      parts.push({ from: start, to: here });
      if (parts.length >= MOST_PARTS || thing) break;
      const next = this.#next(here, last, parts);
      if (next === null) break;
      start = here;
      here = next;
    }
    const to = here;
    if (!thing && this.#capital(at) && to < last && this.#marks.has(to, this.#thing) && !this.#glued(to)) thing = true;
    if (
      !thing &&
      at > 0 &&
      this.#tokens.sentence[at - 1] === this.#tokens.sentence[at] &&
      this.#marks.has(at - 1, this.#thing)
    )
      thing = true;
    return { from: at, to, parts, thing };
  }

  /** The first token of the word of the part that follows `here`, past particles; null when the name ends. */
  #next(here: number, last: number, parts: readonly { from: number; to: number }[]): number | null {
    const { norm } = this.#tokens;
    if (here >= last || this.#glued(here)) {
      return null;
    }
    let word = here;
    const particle = this.#marks.find(word, this.#particle);
    if (particle !== undefined) {
      word = particle.end;
      const more = word < last ? this.#marks.find(word, this.#particle) : undefined;
      if (more !== undefined) word = more.end;
      if (word < last && norm[word] === "-" && this.#glued(word)) word++;
      if (word >= last || !this.#capital(word) || this.#barred[word]! > 0) {
        // A particle that is a word of its own here.
        return this.#capital(here) && this.#barred[here] === 0 ? here : null;
      }
      return word;
    }
    if (
      norm[word] === "'" &&
      word + 1 < last &&
      this.#glued(word + 1) &&
      this.#capital(word + 1) &&
      this.#barred[word + 1] === 0
    ) {
      return word + 1;
    }
    if (!this.#capital(word)) return null;
    if (this.#initial(word, last) >= 0) return word;
    if (ROMAN.test(norm[word]!) && (this.#tokens.shape[word]! & (Shape.AllCapitals | Shape.Letter)) !== 0) return word;
    if (this.#barred[word] === 0) return word;
    // "Theresa May": a given name before it outweighs the other reading of a surname.
    const lone = parts.length === 1 && parts[0]!.to - parts[0]!.from === 1;
    return this.#barred[word] === 1 && lone && this.isGivenName(parts[0]!.from) ? word : null;
  }

  /**
   * The candidates of a run: the run itself and, where a known given name stands inside it behind a part that is
   * none, the run from there on ("Communications Tilek Tekebaev").
   */
  divide(run: Run): NameCandidate[] {
    const candidates: NameCandidate[] = [];
    for (let i = 0; i < run.parts.length; i++) {
      const part = run.parts[i]!;
      const known = this.isGivenName(part.from);
      if (i > 0 && (!known || i === run.parts.length - 1 || this.isGivenName(run.parts[i - 1]!.from))) continue;
      candidates.push({
        from: part.from,
        to: run.to,
        parts: run.parts.slice(i),
        known: known && this.#plain(part.from),
      });
    }
    return candidates;
  }
}

const SPECIAL: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ħ: "h",
  ə: "a",
};

/** Look-up form of a part of a name: without diacritics and apostrophes. */
export function foldName(norm: string): string {
  if (/^[a-z]+$/.test(norm)) return norm;
  return norm
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[øđłıæœþðħə]/g, (letter) => SPECIAL[letter]!);
}
