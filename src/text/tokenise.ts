/** Article → tokens and sentences. One pass of one regular expression over each zone. */
import type { Article, ZoneKind } from "../model/article.ts";
import { type Sentence, Shape, TokenKind, type Tokens } from "../model/tokens.ts";

/** What the tokeniser needs to know of a language. */
export interface SentenceHabits {
  /** Lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  readonly ordinalStop: boolean;
}

/** A letter with what may be glued to it unseen: combining marks, soft hyphens, joiners. */
const LETTER = "[\\p{L}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]";
/** Words (with inner apostrophes), possessive 's by itself, digits, then any other mark by itself. */
const TOKEN = new RegExp(
  `(['’](?:s|S)(?!${LETTER}|\\d))|(${LETTER}+(?:['’ʼʻ‘\`](?!(?:s|S)(?!${LETTER}|\\d))${LETTER}+)*)|(\\d+)|[^\\s\\u0000-\\u001F]`,
  "gu",
);

const DASHES = /[\u002D\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const APOSTROPHES = /[’ʼʻ‘`´]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/gu;
const PLAIN_LOWER = /^[a-z]+$/;
const CLOSERS = new Set(['"', "”", "“", "»", "«", "'", "’", ")", "]", "›", "‹", "*", "_"]);
const ENDERS = new Set([".", "!", "?", "…", "。"]);
const QUOTES = new Set([
  '"',
  "“",
  "„",
  "«",
  "»",
  "'",
  "‘",
  "’",
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
]);

/** How many quotes, brackets and bullets may stand before the first word of a sentence. */
const MOST_QUOTES = 8;

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
  const { text, zones } = article;
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const shape: number[] = [];
  const norm: string[] = [];
  const sentence: number[] = [];
  const sentences: Sentence[] = [];

  for (let paragraph = 0; paragraph < zones.length; paragraph++) {
    const zone = zones[paragraph]!;
    if (SILENT.has(zone.kind)) continue;
    const firstOfZone = start.length;
    TOKEN.lastIndex = 0;
    const stretch = text.slice(zone.start, zone.end);
    for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
      const from = zone.start + match.index;
      const word = match[0];
      let bits = 0;
      if (from > 0 && start.length > firstOfZone && end[end.length - 1] === from) bits |= Shape.Glued;
      if (start.length === firstOfZone || hasBreak(text, end[end.length - 1]!, from)) bits |= Shape.LineStart;
      if (match[2] !== undefined) {
        kind.push(TokenKind.Word);
        const lookup = normalise(word);
        norm.push(lookup);
        const initial = word[0]!;
        if (initial !== initial.toLowerCase() || isTitleCase(word)) bits |= Shape.Capital;
        if (lookup.length === 1) bits |= Shape.Letter;
        if (lookup.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) bits |= Shape.AllCapitals;
      } else if (match[3] !== undefined) {
        kind.push(TokenKind.Number);
        norm.push(word);
      } else if (match[1] !== undefined) {
        kind.push(TokenKind.Punctuation);
        norm.push("'s");
      } else {
        kind.push(/[\p{Sc}\p{So}\p{Sm}%‰]/u.test(word) ? TokenKind.Symbol : TokenKind.Punctuation);
        norm.push(DASHES.test(word) ? "-" : word.normalize("NFC").replace(APOSTROPHES, "'"));
      }
      start.push(from);
      end.push(from + word.length);
      shape.push(bits);
    }
    if (start.length > firstOfZone) divide(firstOfZone, start.length, zone.kind, paragraph);
  }

  return {
    text,
    length: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    shape: Uint8Array.from(shape),
    sentence: Int32Array.from(sentence),
    norm,
    sentences,
  };

  /** Divides the tokens of one zone into sentences. */
  function divide(from: number, to: number, zone: ZoneKind, paragraph: number): void {
    let first = from;
    for (let i = from; i < to; i++) {
      if (!ENDERS.has(norm[i]!)) continue;
      let next = i + 1;
      while (next < to && (ENDERS.has(norm[next]!) || (CLOSERS.has(norm[next]!) && (shape[next]! & Shape.Glued) !== 0)))
        next++;
      if (next >= to) break;
      if (!endsSentence(i, next, from, to)) {
        // The last mark of the run may end it yet: "(z. B.)."
        let last = next - 1;
        while (!ENDERS.has(norm[last]!)) last--;
        if (last === i || !endsSentence(last, next, from, to)) {
          i = next - 1;
          continue;
        }
      }
      close(first, next, zone, paragraph);
      first = next;
      i = next - 1;
    }
    if (first < to) close(first, to, zone, paragraph);
  }

  function close(first: number, last: number, zone: ZoneKind, paragraph: number): void {
    for (let i = first; i < last; i++) sentence.push(sentences.length);
    let word = first;
    while (word < last && kind[word] !== TokenKind.Word && (QUOTES.has(norm[word]!) || kind[word] === TokenKind.Symbol))
      word++;
    if (word < last) shape[word]! |= Shape.SentenceStart;
    sentences.push({ first, last, zone, paragraph });
  }

  /** Whether the mark at `i` ends a sentence, where `next` is the first token after it and its closing quotes. */
  function endsSentence(i: number, next: number, from: number, to: number): boolean {
    const mark = norm[i];
    let word = next;
    while (word < to && word - next < MOST_QUOTES && QUOTES.has(norm[word]!)) word++;
    const opensCapital =
      word < to &&
      ((shape[word]! & Shape.Capital) !== 0 || kind[word] === TokenKind.Number || kind[word] === TokenKind.Symbol);
    const glued = (shape[next]! & Shape.Glued) !== 0;
    if (mark !== ".") return opensCapital && !(glued && next === i + 1 && mark === "…");
    if (i === from) return false;
    const before = i - 1;
    const gluedToWord = (shape[i]! & Shape.Glued) !== 0;
    if (!gluedToWord) return opensCapital;
    if (glued) {
      // "beigewohnt.Unterschrieben": a lost space, if a whole word stands on each side.
      return (
        word === next &&
        kind[before] === TokenKind.Word &&
        (shape[before]! & (Shape.Capital | Shape.Letter)) === 0 &&
        norm[before]!.length > 2 &&
        kind[word] === TokenKind.Word &&
        (shape[word]! & Shape.Capital) !== 0 &&
        norm[word]!.length > 1
      );
    }
    if (!opensCapital) return false;
    if (kind[before] === TokenKind.Word) {
      const abbreviation = norm[before]!;
      if ((shape[before]! & Shape.Letter) !== 0 && (shape[before]! & Shape.Capital) !== 0) {
        // An initial: "M. Hamid"; but "klasse C. Der" cannot be told apart and is taken as an initial.
        return false;
      }
      if (habits.abbreviations.has(abbreviation)) return false;
      return true;
    }
    if (kind[before] === TokenKind.Number && habits.ordinalStop) {
      // "am 11. Februar" goes on; "im Jahr 2024. Die" ends. Ordinals have at most two digits.
      return norm[before]!.length > 2;
    }
    return true;
  }
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

function isTitleCase(word: string): boolean {
  // A digraph letter such as "ǅ", or a first letter hidden behind a soft hyphen.
  return /^[\p{Lt}\p{Lu}]/u.test(word.replace(INVISIBLE, ""));
}
