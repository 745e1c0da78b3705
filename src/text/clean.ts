/** Text → article: its zones and headline. Cuts nothing, so that offsets stay. */
import type { Article, Span, Zone, ZoneKind } from "../model/article.ts";
import type { Boilerplate } from "../pack/contract.ts";
import { datelineEnd } from "./dateline.ts";
import { BULLET, joinWrapped, type Line, splitLines } from "./lines.ts";
import { inlineMarkup, splitImages } from "./markup.ts";
import { compilePhrases, findPhrase, type Phrase, type Phrases } from "./phrases.ts";

/** A line while it is being judged. */
interface Judged extends Line {
  kind: ZoneKind | null;
  /** Its words without the space around them. */
  readonly words: string;
  readonly prose: boolean;
  /** Where its text starts behind a dateline or a date; `start` when there is none. */
  lead: number;
  /** What stands before `lead`. */
  leadKind: ZoneKind;
}

/** Lines longer than this are running text, whatever they start with. */
const LONGEST_FURNITURE = 260;
const LONGEST_TITLE = 160;
const LONGEST_HEADING = 100;
const PROSE = 140;
/** A line of this length under a short one is an entry, not another subhead. */
const LONG_ENTRY = 60;

const cache = new WeakMap<Boilerplate, Phrases>();

export function clean(text: string, boilerplate: Boilerplate): Article {
  let phrases = cache.get(boilerplate);
  if (phrases === undefined) {
    phrases = compilePhrases(boilerplate);
    cache.set(boilerplate, phrases);
  }
  const lines = judge(text, phrases);
  const title = settleHead(text, lines, phrases);
  settleTail(lines);
  settleMiddle(lines);
  const zones = layOut(text, lines, phrases);
  return { text, zones, title };
}

/** First look: what each line is by its own words, and which lists hang on which. `null`: nothing speaks yet. */
function judge(text: string, phrases: Phrases): Judged[] {
  const lines: Judged[] = splitImages(text, joinWrapped(text, splitLines(text))).map((line) => {
    const words = text.slice(line.start, line.end);
    return {
      ...line,
      kind: line.image ? "markup" : null,
      words,
      prose: isProse(words),
      lead: line.start,
      leadKind: "metadata",
    };
  });
  let inTeaser = 0;
  let ended = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind !== null) continue;
    if (ended) {
      line.kind = "footer";
      continue;
    }
    const phrase = line.words.length <= LONGEST_FURNITURE ? findPhrase(line.words, phrases) : null;
    const told = phrase === null ? null : kindByPhrase(line.words, phrase, phrases);
    if (told === "end") {
      line.kind = "footer";
      ended = isTail(lines, i + 1);
      inTeaser = 0;
      continue;
    }
    if (told === "teaser") {
      line.kind = "teaser";
      inTeaser = /^[^\p{L}]*$/u.test(line.words.slice(phrase!.end)) ? 1 : 0;
      continue;
    }
    if (inTeaser > 0 && told === null) {
      // The list under "Les også": short lines up to running text, or up to a gap behind its first entry.
      const entry = !line.prose || BULLET.test(line.words);
      if (entry && (!line.gap || inTeaser === 1 || BULLET.test(line.words)) && line.words.length <= LONGEST_FURNITURE) {
        line.kind = "teaser";
        inTeaser++;
        continue;
      }
    }
    inTeaser = 0;
    line.kind = told ?? (creditStart(line.words, phrases) >= 0 ? "caption" : kindByShape(line.words));
    // "NUKU'ALOFA – Thursday, April 10, 2025" tells more than a stamp.
    if (line.kind === "metadata" && told === null && datelineEnd(text, line.start, line.end, false) === line.end) {
      line.kind = null;
    }
    if (END_MARK.test(line.words)) ended = isTail(lines, i + 1);
  }
  return lines;
}

const END_MARK = /^(?:#\s?#\s?#|\*\s?\*\s?\*\s?\*|-\s?30\s?-)\W*$/u;

/** Whether what follows is only the short rest of a page: at most two paragraphs of running text. */
function isTail(lines: readonly Judged[], from: number): boolean {
  let prose = 0;
  for (let i = from; i < lines.length; i++) if (lines[i]!.prose && lines[i]!.words.length > PROSE) prose++;
  return prose <= 2;
}

/** What a line is that starts with a phrase; null when the phrase is only a word of its sentence. */
function kindByPhrase(line: string, { kind, end, single }: Phrase, phrases: Phrases): ZoneKind | "end" | null {
  const rest = line.slice(end);
  const marked = /^\s*(?:$|[:：|•·()[\]_*…>»]|\/\s|\d+\s*$|\t| {2,})/u.test(rest);
  switch (kind) {
    case "published":
      return /\d/.test(rest) && line.length <= 120 && !/[.!?]$/u.test(line) && countWords(line) <= 14
        ? "metadata"
        : null;
    case "byline":
      return isByline(rest) ? "byline" : null;
    case "caption":
    case "credit":
      return /^\s*[:：(/|]/u.test(rest) || (!single && kind === "caption") ? "caption" : null;
    case "header":
      return marked || (!single && !isProse(line)) ? "metadata" : null;
    default: {
      const alone = !single || marked || onlyPhrases(rest, phrases);
      if (!alone) return null;
      if (kind === "end") return marked || !isProse(line) ? "end" : "footer";
      return kind;
    }
  }
}

/** Longest line that a credit at its end makes a picture text. */
const LONGEST_CAPTION = 320;
const LONGEST_CREDIT = 80;
const WORD_BEFORE = /(?<!\p{L})\p{L}{2,20}\s?$/u;

/** Offset of "Foto: Britta Pedersen, dpa" in a line: who took the picture, up to the line's end; -1 when none is named. */
function creditStart(line: string, phrases: Phrases): number {
  if (line.length > LONGEST_CAPTION) return -1;
  for (let colon = line.indexOf(":", line.length - LONGEST_CREDIT); colon >= 0; colon = line.indexOf(":", colon + 1)) {
    const word = WORD_BEFORE.exec(line.slice(Math.max(0, colon - 24), colon));
    if (word === null) continue;
    const at = colon - word[0].length;
    const entries = phrases.get(word[0].trim().toLowerCase());
    if (!entries?.some(({ words, kind }) => kind === "credit" && words === word[0].trim().toLowerCase())) continue;
    const rest = line.slice(colon + 1).replace(/[\s)\].]+$/u, "");
    if (countWords(rest) <= 6 && !/[.!?]\s/u.test(rest.replace(/\p{Lu}\.\s/gu, ""))) return at;
  }
  return -1;
}

/** Whether the rest of a line is furniture too: "Del Facebook Twitter". */
function onlyPhrases(rest: string, phrases: Phrases): boolean {
  if (rest.length > 60) return false;
  let at = 0;
  while (/[\p{L}\p{N}]/u.test(rest.slice(at))) {
    const next = findPhrase(rest, phrases, at);
    if (next === null || (next.kind !== "footer" && next.kind !== "header")) return false;
    at = next.end;
  }
  return true;
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*,?$/u;

/** The words after "By", "Von", "Av": at least a given name and a surname, and hardly a word in lower case. */
function isByline(rest: string): boolean {
  const words = rest.trim().replace(/^:\s*/u, "").split(/\s+/u);
  if (words.length > 14 || /[.!?]$/u.test(rest) || /["“”«»„?!]/u.test(rest)) return false;
  const initial = /^\p{Lu}\.\p{Lu}/u.test(words[0]!);
  if (!NAME_WORD.test(words[0]!) || !(initial || (words[1] !== undefined && NAME_WORD.test(words[1])))) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= 3;
}

const WIDE_SEPARATOR = /\s+[|•·»›>]+\s+/u;
const NUMERIC_DATE = /(?<![\d.])(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** What a line is by its form alone: copyright, breadcrumbs, a stamp with the article's date. */
function kindByShape(line: string): ZoneKind | null {
  if (line.length > 120) return null;
  if (/^\W{0,3}(?:©|\(c\))/iu.test(line) && !/[.!?]$/u.test(line.slice(0, -1))) return "footer";
  if (!/[\p{L}\p{N}]/u.test(line)) return "metadata";
  if (/[!?]$/u.test(line) || (/\.$/u.test(line) && !/\d\.$/u.test(line))) return null;
  const words = countLetterWords(line);
  if (NUMERIC_DATE.test(line) && words <= 6 && !BULLET.test(line)) return "metadata";
  if (YEAR.test(line) && /(?<!\d)\d{1,2}(?!\d)/u.test(line) && words <= 4 && !/[|%€$]/u.test(line) && isStamp(line)) {
    return "metadata";
  }
  const parts = line.split(WIDE_SEPARATOR);
  if (parts.length > 1 && parts.every((part) => countWords(part) <= 4) && !/\d/.test(line)) return "metadata";
  return null;
}

/** A day, month, year and perhaps a time, weekday or agency, and nothing that could be a list's entry. */
function isStamp(line: string): boolean {
  return !BULLET.test(line) && !/:\s*\D/u.test(line) && /\d{1,2}\D{1,20}(?:19|20)\d{2}/u.test(line);
}

/** Running text: long, or a whole sentence. */
function isProse(line: string): boolean {
  if (line.length >= PROSE) return true;
  const words = countWords(line);
  if (/\.{1,3}["'”“’»)\]*_]*$|…["”“»]?$/u.test(line)) return words >= 5;
  if (/[!?]["'”“’»)\]*_]*$/u.test(line)) return words >= 14;
  return words >= 8 && /[:;,]$/u.test(line);
}

function countWords(line: string): number {
  return line.split(/\s+/u).filter((word) => word !== "").length;
}

function countLetterWords(line: string): number {
  return line.match(/\p{L}{2,}/gu)?.length ?? 0;
}

const MARKDOWN_HEADING = /^#{1,6}\s/u;

/** Finds the headline among the lines before the running text, and settles what the others there are. */
function settleHead(text: string, lines: Judged[], phrases: Phrases): Span | null {
  const open = lines.filter((line) => line.kind === null || line.kind === "metadata");
  if (open.length < 2 && lines.filter((line) => line.kind !== "markup").length < 2) return null;
  let body = lines.findIndex(
    (line) => line.kind === null && !MARKDOWN_HEADING.test(line.words) && startsBody(text, line),
  );
  if (body < 0) body = lines.length;
  const candidates: Judged[] = [];
  for (let i = 0; i < body; i++) {
    const line = lines[i]!;
    if (line.kind === "metadata") splitMetadata(text, line, phrases);
    if (line.kind === "metadata" && line.lead === line.start) continue;
    if (line.kind === null || line.lead > line.start) {
      const dateline = line.lead > line.start ? line.lead : datelineEnd(text, line.start, line.end, false);
      if (dateline > line.lead) {
        line.lead = dateline;
        line.leadKind = "dateline";
      }
      if (line.lead < line.end) candidates.push(line);
      else line.kind = line.leadKind;
    }
  }
  const title = chooseTitle(text, lines, candidates, body);
  for (const line of candidates) line.kind = line === title ? "title" : BULLET.test(line.words) ? "body" : "heading";
  if (title === null) return null;
  const mark = MARKDOWN_HEADING.exec(title.words)?.[0].length ?? 0;
  return trimEmphasis(text, { start: title.lead + mark, end: title.end });
}

function startsBody(text: string, line: Judged): boolean {
  if (line.prose) return true;
  // A dateline with a short first sentence or a list behind it.
  const dateline = datelineEnd(text, line.start, line.end, false);
  return dateline === line.end && dateline > line.start;
}

/** " date 2024-12-28 Tell a friend": what stands after a stamp's date may be the headline. */
function splitMetadata(text: string, line: Judged, phrases: Phrases): void {
  const words = line.words;
  const phrase = findPhrase(words, phrases);
  const from = phrase?.kind === "published" ? phrase.end : 0;
  const date =
    /^[\s:：]*(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[T\s]+\d{1,2}[:.]\d{2}(?::\d{2})?Z?)?\s+/u.exec(
      words.slice(from),
    );
  let at = from + (date?.[0].length ?? 0);
  if (date === null && phrase?.kind !== "header") return;
  if (date === null) at = words.length;
  for (const match of words.matchAll(/\s[»›>]+\s/gu)) at = Math.max(at, match.index + match[0].length);
  const rest = words.slice(at);
  if (findPhrase(rest, phrases) !== null || countLetterWords(rest) < 3 || /^[|–—-]/u.test(rest)) return;
  line.lead = text.indexOf(rest, line.start);
  line.leadKind = "metadata";
}

/** The most headline-like of the lines before the running text. */
function chooseTitle(
  text: string,
  lines: readonly Judged[],
  candidates: readonly Judged[],
  body: number,
): Judged | null {
  const capitals = (line: Judged): boolean => line.words === line.words.toUpperCase();
  const mixed = candidates.some((line) => !capitals(line) && countWords(line.words) >= 3);
  const images = lines.filter((line) => line.kind === "markup").map((line) => line.words);
  let best: Judged | null = null;
  let bestScore = 0;
  candidates.forEach((line, place) => {
    const words = text.slice(line.lead, line.end).replace(MARKDOWN_HEADING, "");
    if (countLetterWords(words) < 2 || words.length > LONGEST_TITLE || /[:;,]$/u.test(words)) return;
    if (BULLET.test(words) && candidates.length > 1) return;
    let score = Math.min(words.length, 60);
    if (countWords(words) >= 4 && candidates.slice(0, place).every((other) => countWords(other.words) < 4)) score += 20;
    if (/^#\s/u.test(line.words)) score += 200;
    if (words.length > 12 && images.some((image) => image.includes(words))) score += 100;
    if (capitals(line) && mixed) score -= 60;
    // The site's name stands on top of its own breadcrumbs.
    const below = lines[lines.indexOf(line) + 1];
    if (below?.kind === "metadata" && !below.gap && WIDE_SEPARATOR.test(below.words) && !/\d/.test(below.words))
      score -= 60;
    if (body - lines.indexOf(line) > 12) score -= 40;
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  });
  return best;
}

/** Lines after the last running text that are no list of it: links to other pages, initials, agencies. */
function settleTail(lines: Judged[]): void {
  let last = lines.length - 1;
  while (last >= 0 && !(lines[last]!.kind === null && isContent(lines[last]!, lines[last + 1]))) last--;
  if (last < 0) return;
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind !== null) continue;
    // What follows without a gap is the last paragraph's own list or signature.
    if (!line.gap && i === last + 1) {
      last = i;
      continue;
    }
    line.kind = countWords(line.words) <= 3 || WIDE_SEPARATOR.test(line.words) ? "footer" : "teaser";
  }
}

/** Running text, a list's entry, or the line that opens a list. */
function isContent(line: Judged, next: Judged | undefined): boolean {
  if (line.words.endsWith(":")) return next !== undefined && next.kind === null;
  return line.prose || BULLET.test(line.words) || /[.!?;][”“"»)]?$/u.test(line.words) || isRow(line.words);
}

/** A row of a table: "2017 | 41,4 mrd.". */
function isRow(line: string): boolean {
  return /\d/.test(line) && /\s\|\s|\t/u.test(line);
}

/** Subheads between paragraphs; what is left is body. */
function settleMiddle(lines: Judged[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind !== null) continue;
    if (MARKDOWN_HEADING.test(line.words)) {
      line.kind = "heading";
      continue;
    }
    const next = lines.slice(i + 1, i + 3).find((other) => other.kind === null);
    const before = lines[i - 1];
    const heading =
      line.words.length <= LONGEST_HEADING &&
      countWords(line.words) <= 12 &&
      !/[.:;,…–—-]["”“»)]?$/u.test(line.words) &&
      !BULLET.test(line.words) &&
      !isRow(line.words) &&
      (line.gap || before?.prose === true) &&
      next !== undefined &&
      next === lines[i + 1] &&
      (next.words.length >= LONG_ENTRY || next.prose || BULLET.test(next.words) || isRow(next.words));
    line.kind = heading ? "heading" : "body";
  }
}

/** Judged lines → zones. */
function layOut(text: string, lines: readonly Judged[], phrases: Phrases): Zone[] {
  const zones: Zone[] = [];
  const push = (kind: ZoneKind, start: number, end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(text[from]!)) from++;
    while (to > from && /\s/u.test(text[to - 1]!)) to--;
    if (from < to) inlineMarkup(text, { kind, start: from, end: to }, zones);
  };
  let opening = true;
  const single = lines.length === 1;
  for (const line of lines) {
    const kind = line.kind!;
    let start = line.start;
    if (line.lead > line.start) {
      push(line.leadKind, line.start, line.lead);
      start = line.lead;
    } else if (kind === "body") {
      start = datelineEnd(text, line.start, line.end, opening && !single);
      opening = false;
      push("dateline", line.start, start);
    }
    const credit = kind === "caption" ? creditStart(line.words, phrases) : -1;
    if (credit >= 0) {
      const split = /\p{L}/u.test(line.words.slice(0, credit)) ? line.start + credit : line.start;
      push(kind, start, split);
      push("byline", split, line.end);
    } else push(kind, start, line.end);
  }
  return zones;
}

function trimEmphasis(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s*_#]/u.test(text[from]!)) from++;
  while (to > from && /[\s*_#]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
