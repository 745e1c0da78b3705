/** Article → tokens and sentences. One pass over the characters of each zone. */
import type { Article, Zone, ZoneKind } from "../model/article.ts";
import { type Sentence, Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import { Character, characterKind, isLineBreak, markForm, pairKind } from "./characters.ts";

/** What the tokeniser needs to know of a language. */
export interface SentenceHabits {
  /** Look-up forms without the stop; "no#" only before a number. */
  readonly abbreviations: ReadonlySet<string>;
  readonly ordinalStop: boolean;
  /** Every noun has a capital, so a capital after "11." does not tell a sentence. */
  readonly capitalisedNouns: boolean;
  /** Look-up forms of words that have a capital only at the start of a sentence. */
  readonly openers: ReadonlySet<string>;
}

const APOSTROPHES = /[’ʼʻ‘`´]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/gu;
const PLAIN_LOWER = /^[a-z]+$/;

/** The look-up form of a word: lower case, NFC, without invisible characters, straight apostrophes, ß as ss. */
export function normalise(word: string): string {
  if (PLAIN_LOWER.test(word)) return word;
  return word
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace("i\u0307", "i");
}

const SILENT: ReadonlySet<ZoneKind> = new Set(["markup"]);

export function tokenise(article: Article, habits: SentenceHabits): Tokens {
  const writer = new Writer(article.text, habits);
  const { zones } = article;
  for (let paragraph = 0; paragraph < zones.length; ) {
    let next = paragraph + 1;
    if (!SILENT.has(zones[paragraph]!.kind)) {
      while (next < zones.length && (zones[next]!.continues || (SILENT.has(zones[next]!.kind) && goesOn(zones, next))))
        next++;
      writer.paragraph(zones, paragraph, next);
    }
    paragraph = next;
  }
  return writer.finish();
}

/** Whether a later part of the paragraph stands behind the markup at `at`. */
function goesOn(zones: readonly Zone[], at: number): boolean {
  let next = at;
  while (next < zones.length && SILENT.has(zones[next]!.kind)) next++;
  return zones[next]?.continues === true;
}

const CLOSERS = new Set(['"', "”", "“", "»", "«", "'", ")", "]", "›", "‹", "*", "_"]);
const QUOTATION_ENDS = new Set(['"', "”", "“", "»"]);
const ENDERS = new Set([".", "!", "?", "…", "。"]);
/** What may stand between the end of a sentence and the first word of the next. */
const OPENING = new Set([
  '"',
  "“",
  "„",
  "«",
  "»",
  "'",
  "(",
  "[",
  "-",
  "*",
  "•",
  "‹",
  "›",
  "_",
  "#",
  "”",
  "…",
  ":",
  "¿",
  "¡",
]);

/** Writes tokens into growing arrays. */
class Writer {
  private readonly text: string;
  private readonly habits: SentenceHabits;
  private length = 0;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private shape: Uint8Array;
  private sentence: Int32Array;
  private readonly norm: string[] = [];
  private readonly sentences: Sentence[] = [];

  constructor(text: string, habits: SentenceHabits) {
    this.text = text;
    this.habits = habits;
    const room = 64 + (text.length >> 2);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.shape = new Uint8Array(room);
    this.sentence = new Int32Array(room);
  }

  finish(): Tokens {
    const { text, length, norm, sentences } = this;
    return {
      text,
      length,
      start: this.start.subarray(0, length),
      end: this.end.subarray(0, length),
      kind: this.kind.subarray(0, length),
      shape: this.shape.subarray(0, length),
      sentence: this.sentence.subarray(0, length),
      norm,
      sentences,
    };
  }

  /** The zones from `first` to before `last` are one paragraph with markup in between. */
  paragraph(zones: readonly Zone[], first: number, last: number): void {
    const from = this.length;
    for (let i = first; i < last; i++) {
      const zone = zones[i]!;
      if (SILENT.has(zone.kind)) continue;
      const before = this.length > from ? this.end[this.length - 1]! : zone.start;
      this.scan(zone.start, zone.end, this.length === from, hasSpace(this.text, before, zone.start));
    }
    if (this.length > from) this.divide(from, this.length, zones[first]!.kind, first);
  }

  private push(from: number, to: number, kind: number, shape: number, norm: string): void {
    const at = this.length++;
    if (at === this.start.length) this.grow();
    this.start[at] = from;
    this.end[at] = to;
    this.kind[at] = kind;
    this.shape[at] = shape;
    this.norm.push(norm);
  }

  private grow(): void {
    const room = this.start.length * 2;
    const enlarge = <Numbers extends Int32Array | Uint8Array>(old: Numbers, larger: Numbers): Numbers => {
      larger.set(old);
      return larger;
    };
    this.start = enlarge(this.start, new Int32Array(room));
    this.end = enlarge(this.end, new Int32Array(room));
    this.kind = enlarge(this.kind, new Uint8Array(room));
    this.shape = enlarge(this.shape, new Uint8Array(room));
    this.sentence = enlarge(this.sentence, new Int32Array(room));
  }

  /** The tokens between two offsets. */
  private scan(from: number, to: number, opens: boolean, spacedBefore: boolean): void {
    const { text } = this;
    let at = from;
    let lineStart = opens;
    let spaced = opens || spacedBefore;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = kindAt(text, at, code);
      if (kind === Character.Space) {
        spaced = true;
        if (isLineBreak(code)) lineStart = true;
        at++;
        continue;
      }
      if (kind === Character.Invisible) {
        at++;
        continue;
      }
      const shape = (spaced ? 0 : Shape.Glued) | (lineStart ? Shape.LineStart : 0);
      spaced = false;
      lineStart = false;
      if (kind <= Character.Letter) at = this.word(at, to, shape);
      else if (kind === Character.Digit) {
        let end = at + 1;
        while (end < to && isDigit(text.charCodeAt(end))) end++;
        this.push(at, end, TokenKind.Number, shape, text.slice(at, end));
        at = end;
      } else if ((code === 0x27 || code === 0x2019) && isPossessive(text, at, to)) {
        this.push(at, at + 2, TokenKind.Punctuation, shape, "'s");
        at += 2;
      } else {
        const end = at + (isPair(text, at, code) ? 2 : 1);
        const form = end - at === 1 ? markForm(code) : text.slice(at, end);
        this.push(at, end, kind === Character.Symbol ? TokenKind.Symbol : TokenKind.Punctuation, shape, form);
        at = end;
      }
    }
  }

  /** A word with its inner apostrophes; returns the offset behind it. */
  private word(from: number, to: number, bits: number): number {
    const { text } = this;
    let upper = false;
    let lower = false;
    let plain = true;
    let end = from;
    while (end < to) {
      const code = text.charCodeAt(end);
      const kind = kindAt(text, end, code);
      if (kind === Character.Lower) lower = true;
      else if (kind === Character.Upper) upper = true;
      else if (kind !== Character.Letter && kind !== Character.Invisible) {
        if (!isApostrophe(code) || end + 1 >= to || isPossessive(text, end, to)) break;
        const next = kindAt(text, end + 1, text.charCodeAt(end + 1));
        if (next < Character.Lower || next > Character.Letter) break;
      } else if ((code === 0x2bc || code === 0x2bb) && end > from && isPossessive(text, end, to)) break;
      if (code > 0x7f || code === 0x60) plain = false;
      end += isPair(text, end, code) ? 2 : 1;
    }
    const word = text.slice(from, end);
    const form = !plain ? normalise(word) : upper ? word.toLowerCase() : word;
    let shape = bits;
    if (upper && kindAt(text, from, text.charCodeAt(from)) === Character.Upper) shape |= Shape.Capital;
    if (form.length === 1) shape |= Shape.Letter;
    else if (upper && !lower) shape |= Shape.AllCapitals;
    this.push(from, end, TokenKind.Word, shape, form);
    return end;
  }

  /** Divides the tokens of one paragraph into sentences. */
  private divide(from: number, to: number, zone: ZoneKind, paragraph: number): void {
    const { norm, shape } = this;
    let first = from;
    for (let i = from; i < to; i++) {
      if (this.kind[i] !== TokenKind.Punctuation || !ENDERS.has(norm[i]!)) continue;
      let next = i + 1;
      let lastEnder = i;
      while (next < to && (shape[next]! & Shape.Glued) !== 0) {
        if (ENDERS.has(norm[next]!)) lastEnder = next;
        else if (!CLOSERS.has(norm[next]!)) break;
        next++;
      }
      if (next < to && this.endsSentence(i, lastEnder, next, first, to)) {
        this.close(first, next, zone, paragraph);
        first = next;
      }
      i = next - 1;
    }
    if (first < to) this.close(first, to, zone, paragraph);
  }

  private close(first: number, last: number, zone: ZoneKind, paragraph: number): void {
    const { kind, norm, shape, sentences } = this;
    this.sentence.fill(sentences.length, first, last);
    let word = first;
    while (
      word < last &&
      kind[word] !== TokenKind.Word &&
      (OPENING.has(norm[word]!) || kind[word] === TokenKind.Symbol)
    )
      word++;
    if (word < last) shape[word]! |= Shape.SentenceStart;
    sentences.push({ first, last, zone, paragraph });
  }

  /**
   * Whether the mark at `i` ends a sentence. `lastEnder`: the last such mark of its run; `next`: the first token behind
   * the run and its closing quotes; `first`: where the sentence starts.
   */
  private endsSentence(i: number, lastEnder: number, next: number, first: number, to: number): boolean {
    const { norm, kind, shape, habits } = this;
    let word = next;
    while (word < to && OPENING.has(norm[word]!)) word++;
    if (word >= to) return false;
    const capital = (shape[word]! & Shape.Capital) !== 0;
    const opens = capital || kind[word] === TokenKind.Number || kind[word] === TokenKind.Symbol;
    const glued = (shape[next]! & Shape.Glued) !== 0;
    const opener = capital && habits.openers.has(norm[word]!);
    const before = i - 1;
    if (norm[i] !== ".") {
      // "eine neue (!) Regierung"
      if (before >= first && (norm[before] === "(" || norm[before] === "[")) return false;
      return opens && !(glued && next === i + 1 && norm[i] === "…");
    }
    if (before < first) return false;
    if (glued) return capital && word === next && this.lostSpace(i, next, opener);
    if (!opens) return false;
    // "Mio.).", "etc. …": the second mark ends what the first could not.
    if (lastEnder > i || (shape[i]! & Shape.Glued) === 0) return true;
    if (kind[before] === TokenKind.Word) {
      // "1. …", "a. …" at the start of an entry number it.
      if ((shape[before]! & Shape.Letter) !== 0) {
        if (before === first) return false;
        const inAbbreviation =
          before - 2 >= first && norm[before - 1] === "." && (shape[before - 1]! & Shape.Glued) !== 0;
        if (inAbbreviation || (shape[before]! & Shape.Capital) !== 0) return opener;
      }
      // "Kh. Battulga", "Carl XVI. Gustaf"
      const short = (shape[before]! & Shape.Capital) !== 0 && norm[before]!.length <= 5;
      if (short && DIGRAPH.test(norm[before]!)) return opener;
      const numeral = habits.ordinalStop && (shape[before]! & Shape.AllCapitals) !== 0;
      if (short && numeral && ROMAN.test(norm[before]!)) return opener;
      const number = kind[word] === TokenKind.Number;
      if (!habits.abbreviations.has(norm[before]!) && !(number && habits.abbreviations.has(norm[before]! + "#")))
        return true;
      // "4 Mrd. Die Ausfuhren", "$4 bn. Trade", but "Dr. An", "z.B. Der Spiegel", "4 mrd. NOK".
      const afterNumber = before - 1 >= first && kind[before - 1] === TokenKind.Number;
      const properOnly = !habits.capitalisedNouns && capital && (shape[word]! & Shape.AllCapitals) === 0;
      return afterNumber && (opener || properOnly);
    }
    if (kind[before] === TokenKind.Number) return this.endsAfterNumber(before, word, next, first, opener);
    return true;
  }

  /** Whether a stop after the number at `before` ends a sentence or makes an ordinal. */
  private endsAfterNumber(before: number, word: number, next: number, first: number, opener: boolean): boolean {
    const { norm, kind, shape, habits } = this;
    if (before === first || (before === first + 1 && OPENING.has(norm[first]!))) return false;
    if (!habits.ordinalStop || norm[before]!.length > 2 || opener) return true;
    const left = before - 1;
    const joined = (shape[before]! & Shape.Glued) !== 0;
    // "33,4.", "2:1.", "$20.", "Nr. 5.": no ordinals.
    if (joined && (norm[left] === "," || norm[left] === ":" || kind[left] === TokenKind.Symbol)) return true;
    const short = norm[left - 1];
    if (norm[left] === "." && !joined && left - 1 >= first) {
      if (habits.abbreviations.has(short!) || habits.abbreviations.has(short + "#")) return true;
    }
    if (kind[word] !== TokenKind.Word) return false;
    // "24. January 2017"
    if (kind[word + 1] === TokenKind.Number && norm[word + 1]!.length === 4) return false;
    // Where nouns are small, a capital after "11." starts a sentence; so does an opening quotation.
    return !habits.capitalisedNouns || next < word;
  }

  /** "beigewohnt.Unterschrieben", "2024.Die": a sentence ends although the space is missing. */
  private lostSpace(i: number, next: number, opener: boolean): boolean {
    const { norm, kind, shape } = this;
    if (norm[next]!.length < 2) return false;
    const before = i - 1;
    if (next > i + 1) return QUOTATION_ENDS.has(norm[next - 1]!);
    if (kind[before] === TokenKind.Number) return norm[before]!.length === 4;
    if (kind[before] !== TokenKind.Word || norm[before]!.length < 3) return false;
    return (shape[before]! & Shape.Capital) === 0 || opener;
  }
}

/** Initials of two or three letters, as names from Cyrillic have them. */
const DIGRAPH = /^(?:[cgkpstz]h|dzh|sch|ts|[yj][aeou])$/;
const ROMAN = /^[ivx]{2,5}$/;

function kindAt(text: string, at: number, code: number): number {
  return isPair(text, at, code) ? pairKind(text, at) : characterKind(code);
}

function isPair(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;
}

/** An apostrophe and a final s: "Kazakhstan's". */
function isPossessive(text: string, at: number, to: number): boolean {
  const letter = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (letter !== 0x73 && letter !== 0x53) return false;
  if (at + 2 >= to) return true;
  const kind = kindAt(text, at + 2, text.charCodeAt(at + 2));
  return kind < Character.Lower || kind > Character.Invisible;
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (characterKind(text.charCodeAt(i)) === Character.Space) return true;
  return false;
}
