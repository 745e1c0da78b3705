/** What a single line of a page is by its own words and form. */
import type { ZoneKind } from "../model/article.ts";
import { isLetter, isLetterOrMark, isLetterOrNumber } from "./characters.ts";
import { BULLET } from "./lines.ts";
import { findPhrase, type Phrase, type Phrases } from "./phrases.ts";

/** Lines longer than this are running text, whatever they start with. */
export const LONGEST_FURNITURE = 260;
/** Lines from this length on are running text. */
const PROSE = 140;
/** So many words may stand between "Published" and the day: "by the press office, Oslo,". */
const LONGEST_STAMP_LEAD = 5;

/** "end": a footer, and what follows is no longer the article. */
export type LineKind = ZoneKind | "end";

/** What a line is that starts with a phrase; null when the phrase is only a word of its sentence. */
export function kindByPhrase(line: string, { kind, end, single }: Phrase, phrases: Phrases): LineKind | null {
  const rest = line.slice(end);
  const marked = /^\s*(?:$|[:：|•·()[\]_*…>»]|\/\s|\d+\s*$|\t| {2,})/u.test(rest);
  switch (kind) {
    case "published":
      // "Press release: Ministers meet in Vienna [February 2025]" is a headline.
      if (countLetterWords(/^\D*/u.exec(rest)![0]) > LONGEST_STAMP_LEAD) return null;
      return /\d/.test(rest) && line.length <= 120 && !/[.!?]$/u.test(line) && countWords(line) <= 14
        ? "metadata"
        : null;
    case "byline":
      return isByline(rest) ? "byline" : null;
    case "caption":
    case "credit":
      return /^\s*[:：(/|]/u.test(rest) || (!single && kind === "caption") ? "caption" : null;
    case "header":
      // "Analysis: Why the treaty failed" is a headline.
      if (/^\s*[:：]/u.test(rest) && countLetterWords(rest) >= 4) return null;
      return marked || (!single && !isProse(line)) ? "metadata" : null;
    default:
      if (single && !marked && !onlyPhrases(rest, phrases)) return null;
      if (kind === "end") return marked || !isProse(line) ? "end" : "footer";
      return kind;
  }
}

/** Whether the rest of a line is furniture too: "Del Facebook Twitter". */
function onlyPhrases(rest: string, phrases: Phrases): boolean {
  if (rest.length > 60) return false;
  let at = 0;
  while (hasWord(rest.slice(at))) {
    const next = findPhrase(rest, phrases, at);
    if (next === null || (next.kind !== "footer" && next.kind !== "header")) return false;
    at = next.end;
  }
  return true;
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’/-]*,?$/u;

/** The words after "By", "Von", "Av": a given name and a surname or a colon, and hardly a word in lower case. */
function isByline(rest: string): boolean {
  const named = /^\s*[:：]/u.test(rest);
  const words = rest.replace(/^\s*[:：]?\s*/u, "").split(/\s+/u);
  if (words.length > 16 || /[.!?]$/u.test(rest) || /["“”«»„?!]/u.test(rest)) return false;
  const initial = /^\p{Lu}\.\p{Lu}/u.test(words[0]!);
  if (!NAME_WORD.test(words[0]!)) return false;
  if (!named && !initial && !(words[1] !== undefined && NAME_WORD.test(words[1]))) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= 3;
}

/** Longest line that a credit at its end makes a picture text. */
const LONGEST_CAPTION = 320;
const LONGEST_CREDIT = 80;

/** Offset of "Foto: Britta Pedersen, dpa" or "© dpa" in a line: who took the picture, up to the line's end; -1 when none is named. */
export function creditStart(line: string, phrases: Phrases): number {
  if (line.length > LONGEST_CAPTION) return -1;
  const sign = line.indexOf("©", line.length - LONGEST_CREDIT);
  if (sign > 0 && countWords(line.slice(0, sign)) >= 2 && countWords(line.slice(sign)) <= 7) return sign;
  for (let colon = line.indexOf(":", line.length - LONGEST_CREDIT); colon >= 0; colon = line.indexOf(":", colon + 1)) {
    const start = wordStart(line, colon);
    const word = line.slice(start, colon).trim().toLowerCase();
    if (word.length < 2 || word.length > 20) continue;
    if (!phrases.get(word)?.some((entry) => entry.kind === "credit" && entry.words === word)) continue;
    const rest = line.slice(colon + 1).replace(/\.?[)\]]?(?: \|)?$/u, "");
    if (countWords(rest) <= 7 && !/[.!?]\s/u.test(rest.replace(/\p{Lu}\.\s/gu, ""))) return start;
  }
  return -1;
}

/** Where the word starts that ends at `end`, perhaps with a space behind it. */
function wordStart(line: string, end: number): number {
  let start = /\s/u.test(line[end - 1] ?? "") ? end - 1 : end;
  while (start > 0 && isLetter(line.charCodeAt(start - 1))) start--;
  return start;
}

/** What parts the items of breadcrumbs and rows of links. */
export const WIDE_SEPARATOR = /\s[|•·»›>]{1,3}\s/u;
const NUMERIC_DATE = /(?<![\d.])(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d{2}|\d{4}-\d{2}-\d{2})(?!\d)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** A day, then perhaps a month, then a year, perhaps with the time right after it. */
const DAY_TO_YEAR = /(?<![\p{L}\d])\d{1,2}\D{1,20}(?:19|20)\d{2}(?=\D|$|\d{1,2}:\d{2})/u;
/** "12. März 2015" with no more than a time: no numbered entry. */
const ORDINAL_DATE = /^\d{1,2}\.\s[^\s\d.]{3,10}\.?\s(?:19|20)\d{2}(?:,?\s\d{1,2}[:.]\d{2}(?:\s[^\s\d]{1,4})?)?$/;
const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/u;
/** What is left of a page's markup in its text. */
const TAG = /<[^<>]{1,600}>/gu;
const ADDRESS = /^[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}.-]{1,64}$/u;

/** What a line is by its form alone: copyright, breadcrumbs, a stamp with the article's date, an address. */
export function kindByShape(line: string): ZoneKind | null {
  if (line.startsWith("<") && !hasWord(line.replace(TAG, ""))) return "metadata";
  if (line.length > 120) return null;
  if (/^\W{0,3}(?:©|\(c\))/iu.test(line) && !/[.!?]$/u.test(line.slice(0, -1))) return "footer";
  // Exchange rates and share prices, too: "BML 6.82 ▼ -0.17 (-2.43%)"
  if (!hasWord(line) || /[▲▼]\s?[+-]?\d/u.test(line)) return "metadata";
  if (line.includes("@") && ADDRESS.test(line)) return "byline";
  if (/[!?]$/u.test(line) || (BULLET.test(line) && !ORDINAL_DATE.test(line))) return null;
  // "Publisert 3. mai 2021." is a stamp, "They met in May 2021." a sentence.
  if (/\.$/u.test(line) && (!/\d\.$/u.test(line) || countLetterWords(line) > 2)) return null;
  // "November 9, 2017 / 3:10 PM / Updated 18 hours ago": with a time a stamp may say more.
  const extra = TIME.test(line) ? 4 : 0;
  const words = countLetterWords(line);
  if (NUMERIC_DATE.test(line) && words <= 6 + extra && !/[%€$]|:\s*\D/u.test(line)) return "metadata";
  if (DAY_TO_YEAR.test(line) && words <= 4 + extra && !/[|%€$]|:\s*\D/u.test(line)) return "metadata";
  if (/^\d{4}-\d{2}$/.test(line)) return "metadata";
  const parts = line.split(WIDE_SEPARATOR);
  if (parts.length > 1 && parts.every((part) => countWords(part) <= 4)) {
    if (!/\d/.test(line) || (YEAR.test(line) && NUMERIC_DATE.test(line))) return "metadata";
  }
  return null;
}

/** "Junge, Heiko / NTB scanpix": a photographer and an agency by themselves. */
export function isBareCredit(line: string): boolean {
  return (
    line.length <= 60 &&
    line.includes(" / ") &&
    countWords(line) <= 7 &&
    /^\p{Lu}[\p{L}\p{M}.,'’ -]{3,40} \/ \p{Lu}/u.test(line) &&
    !/\d|[.!?]$/u.test(line)
  );
}

/** Running text: long, or a whole sentence. */
export function isProse(line: string): boolean {
  if (line.length >= PROSE) return true;
  const end = line.slice(-6);
  // "Talks in the U.S."
  if (/\p{Lu}\.\p{Lu}\.$/u.test(end)) return false;
  if (/\.["'”“’»)\]*_]*$|…["”“»]?$/u.test(end)) return countWords(line) >= 5;
  if (/[!?]["'”“’»)\]*_]*$/u.test(end)) return countWords(line) >= 14;
  return /[:;,]$/u.test(end) && countWords(line) >= 8;
}

export function countWords(line: string): number {
  return line.split(/\s+/u).filter((word) => word !== "").length;
}

/** Words of two letters and more. */
export function countLetterWords(line: string): number {
  let count = 0;
  let letters = 0;
  for (const character of line) {
    letters = isLetterOrMark(character.codePointAt(0)!) ? letters + 1 : 0;
    if (letters === 2) count++;
  }
  return count;
}

/** Whether a line has a letter or a numeral. */
function hasWord(line: string): boolean {
  for (const character of line) if (isLetterOrNumber(character.codePointAt(0)!)) return true;
  return false;
}
