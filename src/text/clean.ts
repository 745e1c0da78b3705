/** Text → article: its zones and headline. Cuts nothing, so that offsets stay. */
import type { Article, Span, Zone, ZoneKind } from "../model/article.ts";
import type { Boilerplate } from "../pack/contract.ts";
import { datelineEnd, isPlaceAndDate } from "./dateline.ts";
import {
  countLetterWords,
  countWords,
  creditStart,
  isBareCredit,
  isProse,
  kindByPhrase,
  kindByShape,
  LONGEST_FURNITURE,
  WIDE_SEPARATOR,
} from "./furniture.ts";
import { BULLET, joinWrapped, type Line, splitLines } from "./lines.ts";
import { inlineMarkup, splitImages } from "./markup.ts";
import { compilePhrases, findPhrase, type Phrases } from "./phrases.ts";

/** A line while it is being judged. */
interface Judged extends Line {
  kind: ZoneKind | null;
  /** Its words without the space around them. */
  readonly words: string;
  readonly prose: boolean;
  /** Where its text starts behind a dateline or breadcrumbs; `start` when there is none. */
  lead: number;
  /** What stands before `lead`. */
  leadKind: ZoneKind;
}

const LONGEST_TITLE = 160;
const LONGEST_SPEECH_TITLE = 240;
/** So much of the running text tells whether a line above it speaks of the same things. */
const LEAD_LENGTH = 800;
/** The end of a sentence within a line; no ordinal, initial or abbreviation. */
const SENTENCE_BREAK = /\p{Ll}{2}[.!?:]\s+\p{Lu}/u;
const LONGEST_HEADING = 100;
/** A line of this length under a short one is an entry, not another subhead. */
const LONG_ENTRY = 60;
/**
 * Behind an end mark stands no more than this many paragraphs of running text; behind "Contact: Ann Lee" none but what
 * follows at once.
 */
const LONGEST_TAIL = 2;
const SHORTEST_PARAGRAPH = 120;

const compiled = new WeakMap<Boilerplate, Phrases>();

export function clean(text: string, boilerplate: Boilerplate): Article {
  let phrases = compiled.get(boilerplate);
  if (phrases === undefined) {
    phrases = compilePhrases(boilerplate);
    compiled.set(boilerplate, phrases);
  }
  const lines = read(text, phrases);
  judge(text, lines, phrases);
  const title = settleHead(text, lines);
  settleTail(lines);
  settleMiddle(lines);
  return { text, zones: layOut(text, lines, phrases), title };
}

function read(text: string, phrases: Phrases): Judged[] {
  const lines: Judged[] = [];
  for (const line of splitImages(text, joinWrapped(text, splitLines(text)))) {
    const stamp = line.image ? line.start : stampEnd(text, line, phrases);
    const add = (start: number, gap: boolean, kind: ZoneKind | null): void => {
      const words = text.slice(start, line.end);
      lines.push({ start, end: line.end, gap, kind, words, prose: isProse(words), lead: start, leadKind: "dateline" });
    };
    if (stamp > line.start) {
      const words = text.slice(line.start, stamp);
      const { start, gap } = line;
      lines.push({ start, end: stamp, gap, kind: "metadata", words, prose: false, lead: start, leadKind: "dateline" });
      add(stamp, false, null);
    } else add(line.start, line.gap, line.image ? "markup" : null);
  }
  return lines;
}

const STAMP =
  /^[\s:：]*(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{4})(?:(?:T|,?\s+)\d{1,2}[:.]\d{2}(?::\d{2})?Z?)?\s+/u;

/** " date 2024-12-28 Tell a friend": where the text behind a stamp's date starts; the line's start when there is no stamp. */
function stampEnd(text: string, line: Line, phrases: Phrases): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 120));
  if (!/\d{4}/.test(head.slice(0, 60))) return line.start;
  const phrase = findPhrase(head, phrases);
  const from = phrase?.kind === "published" ? phrase.end : line.start === 0 ? 0 : -1;
  const date = from < 0 ? null : STAMP.exec(head.slice(from));
  if (date === null) return line.start;
  const rest = head.slice(from + date[0].length);
  return /^[|]|^[–—-]\s*\d/u.test(rest) || countLetterWords(rest) < 2 ? line.start : line.start + from + date[0].length;
}

const END_MARK = /^(?:#\s?#\s?#|\*\s?\*\s?\*\s?\*|-\s?30\s?-)\W*$/u;

/** First look: what each line is by its own words, and which lists hang on which. Where nothing speaks the kind stays null. */
function judge(text: string, lines: Judged[], phrases: Phrases): void {
  let paragraphsLeft = lines.filter(isParagraph).length;
  let inTeaser = 0;
  let ended = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isParagraph(line)) paragraphsLeft--;
    if (line.kind !== null) continue;
    if (ended) {
      line.kind = "footer";
      continue;
    }
    const phrase = line.words.length <= LONGEST_FURNITURE ? findPhrase(line.words, phrases) : null;
    const told = phrase === null ? null : kindByPhrase(line.words, phrase, phrases);
    if (told === "end" || (told === null && END_MARK.test(line.words))) {
      line.kind = "footer";
      const alone = phrase === null || !/\p{L}/u.test(line.words.slice(phrase.end));
      const next = lines[i + 1];
      ended = paragraphsLeft <= (alone ? LONGEST_TAIL : next !== undefined && isParagraph(next) ? 1 : 0);
      inTeaser = 0;
    } else if (told === "teaser") {
      line.kind = "teaser";
      inTeaser = /^[^\p{L}]*$/u.test(line.words.slice(phrase!.end)) ? 1 : 0;
    } else if (inTeaser > 0 && told === null && isTeaserEntry(line, inTeaser)) {
      line.kind = "teaser";
      inTeaser++;
    } else {
      inTeaser = 0;
      line.kind = told ?? kindByForm(text, line, phrases);
    }
  }
}

function isParagraph(line: Judged): boolean {
  return line.prose && line.words.length >= SHORTEST_PARAGRAPH;
}

/** The list under "Les også": short lines up to running text, or up to a gap behind its first entry. */
function isTeaserEntry(line: Judged, place: number): boolean {
  const bullet = BULLET.test(line.words);
  if (line.words.length > LONGEST_FURNITURE || (line.prose && !bullet)) return false;
  return !line.gap || place === 1 || bullet;
}

function kindByForm(text: string, line: Judged, phrases: Phrases): ZoneKind | null {
  if (creditStart(line.words, phrases) >= 0) return "caption";
  const kind = kindByShape(line.words);
  // "NUKU'ALOFA – Thursday, April 10, 2025" tells more than a stamp.
  return kind === "metadata" && isDateline(text, line) ? null : kind;
}

/** Whether nothing but a dateline stands on the line. */
function isDateline(text: string, line: Line): boolean {
  return datelineEnd(text, line.start, line.end, false) === line.end;
}

const MARKDOWN_HEADING = /^#{1,6}\s/u;

/** Finds the headline among the lines before the running text, and settles what the others there are. */
function settleHead(text: string, lines: Judged[]): Span | null {
  if (lines.filter((line) => line.kind !== "markup").length < 2) return null;
  const first = lines.findIndex(
    (line) => line.kind === null && !MARKDOWN_HEADING.test(line.words) && (line.prose || isDateline(text, line)),
  );
  const body = first < 0 ? lines.length : first;
  if (first >= 0) lines[first]!.kind = "body";
  const candidates: number[] = [];
  for (let i = 0; i < body; i++) {
    const line = lines[i]!;
    if (line.kind !== null) continue;
    if (isPlaceAndDate(line.words)) {
      line.kind = "dateline";
      continue;
    }
    splitLead(text, line);
    candidates.push(i);
  }
  let title = chooseTitle(text, lines, candidates, body);
  if (title < 0 && first >= 0 && isProseTitle(lines, first)) title = first;
  for (const i of candidates) lines[i]!.kind = BULLET.test(lines[i]!.words) ? "body" : "heading";
  if (title < 0) return null;
  lines[title]!.kind = "title";
  const { lead, end } = lines[title]!;
  return trimMarks(text, lead, end);
}

/** Takes breadcrumbs or a dateline apart from the headline that stands behind them on the same line. */
function splitLead(text: string, line: Judged): void {
  const crumbs = line.words.split(/\s[»›>]+\s/u);
  const last = crumbs.at(-1)!;
  if (
    crumbs.length > 1 &&
    countLetterWords(last) >= 3 &&
    crumbs.slice(0, -1).every((crumb) => countWords(crumb) <= 4)
  ) {
    line.lead = line.end - last.length;
    line.leadKind = "metadata";
    return;
  }
  const dateline = datelineEnd(text, line.start, line.end, false);
  if (dateline < line.end) line.lead = dateline;
}

/** Index of the most headline-like of the lines before the running text, -1 when none is: long, first, said again, of what the text tells. */
function chooseTitle(text: string, lines: readonly Judged[], candidates: readonly number[], body: number): number {
  const inCapitals = (words: string): boolean => words === words.toUpperCase();
  const mixed = candidates.some((i) => !inCapitals(lines[i]!.words) && countWords(lines[i]!.words) >= 3);
  const opening = lines[body]?.start ?? text.length;
  const told = new Set(stems(text.slice(opening, opening + LEAD_LENGTH)));
  const image = lines.find((line) => line.kind === "markup")?.words ?? "";
  let best = -1;
  let bestScore = 0;
  let titles = 0;
  for (const i of candidates) {
    const line = lines[i]!;
    const words = text.slice(line.lead, line.end).replace(MARKDOWN_HEADING, "");
    if (countLetterWords(words) < 2 || words.length > LONGEST_TITLE || /[:;,]$/u.test(words)) continue;
    if (BULLET.test(words) && candidates.length > 1) continue;
    let score = Math.min(words.length, 60);
    if (countWords(words) >= 4 && titles++ === 0) score += 20;
    if (/^#\s/u.test(line.words)) score += 200;
    if (words.length > 12 && image.includes(words)) score += 100;
    if (inCapitals(words) && mixed) score -= 60;
    // Two words are a person's name, who may stand under a picture, or that of a section.
    if (countWords(words) >= 3) score += 40 * shareOf(stems(words), told) + (isRepeated(lines, i, body) ? 40 : 0);
    // The site's name stands on top of its own breadcrumbs.
    const below = lines[i + 1];
    if (below?.kind === "metadata" && !below.gap && WIDE_SEPARATOR.test(below.words) && !/\d/.test(below.words)) {
      score -= 60;
    }
    // Above a headline there may be the page's menu.
    if (body - i > 12) score -= 40;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Whether the page opens with a headline that looks like running text: "Deputy Minister will visit Guyana." by itself
 * over the first paragraph, or a long one that ends without a mark, as those of speeches do.
 */
function isProseTitle(lines: readonly Judged[], at: number): boolean {
  const { words } = lines[at]!;
  const next = lines[at + 1];
  if (at > 0 || next === undefined || SENTENCE_BREAK.test(words)) return false;
  if (/[\p{L}\p{N}]$/u.test(words)) return words.length <= LONGEST_SPEECH_TITLE;
  return /\.$/u.test(words) && words.length <= LONGEST_HEADING && next.gap && next.kind === null && isParagraph(next);
}

const WORD = /[\p{L}\p{M}]{4,}/gu;

/** The first five letters of each word of four and more. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 5));
}

function shareOf(words: readonly string[], told: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / words.length;
}

/** Whether a line says again what another one above the running text says: a page's title and its headline. */
function isRepeated(lines: readonly Judged[], at: number, body: number): boolean {
  const { words } = lines[at]!;
  return lines.slice(0, body).some((line, i) => i !== at && line.words === words);
}

/** Lines after the last running text that are no list of it: links to other pages, initials, agencies. */
function settleTail(lines: Judged[]): void {
  let last = lines.length - 1;
  while (last >= 0 && !isContent(lines[last]!, lines[last + 1])) last--;
  if (last < 0) return;
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind !== null) continue;
    const short = countWords(line.words) <= 3;
    // What follows a list's entry without a gap is another entry.
    if (!line.gap && i === last + 1 && !(short && lines[last]!.prose)) last = i;
    else line.kind = short || WIDE_SEPARATOR.test(line.words) ? "footer" : "teaser";
  }
}

/** Running text, a list's entry, or the line that opens a list. */
function isContent(line: Judged, next: Judged | undefined): boolean {
  if (line.kind !== null && line.kind !== "body") return false;
  if (line.words.endsWith(":")) return next !== undefined && next.kind === null;
  return line.prose || BULLET.test(line.words) || /[.!?;][”“"»)]?$/u.test(line.words) || isRow(line.words);
}

/** A row of a table: "2017 | 41,4 mrd.". */
function isRow(line: string): boolean {
  return /\d/.test(line) && /\s\|\s|\t/u.test(line);
}

/** Subheads and credits between paragraphs; what is left is body. */
function settleMiddle(lines: Judged[]): void {
  let next: Judged | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (line.kind === null) {
      if (MARKDOWN_HEADING.test(line.words)) line.kind = "heading";
      else if (isBareCredit(line.words)) line.kind = "byline";
      else line.kind = isHeading(line, lines[i - 1], next) ? "heading" : "body";
    }
    // A picture may stand between a subhead and its text.
    if (!PICTURE.has(line.kind)) next = line;
  }
}

const PICTURE: ReadonlySet<ZoneKind> = new Set(["markup", "caption", "byline"]);

/** A short line without a stop over running text or a list. */
function isHeading(line: Judged, before: Judged | undefined, next: Judged | undefined): boolean {
  if (line.words.length > LONGEST_HEADING || countWords(line.words) > 12) return false;
  if (/[.:;,…–—-]["”“»)]?$/u.test(line.words) || BULLET.test(line.words) || isRow(line.words)) return false;
  if (!line.gap && before?.prose !== true) return false;
  if (next === undefined || next.kind !== "body") return false;
  return next.words.length >= LONG_ENTRY || next.prose || BULLET.test(next.words) || isRow(next.words);
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
  let opening = lines.length > 1;
  for (const line of lines) {
    const kind = line.kind!;
    let start = line.lead;
    if (kind === "body") {
      start = datelineEnd(text, line.start, line.end, opening);
      opening = false;
    }
    push(line.leadKind, line.start, start);
    const credit = kind === "caption" ? creditStart(line.words, phrases) : -1;
    if (credit >= 0) {
      const split = /\p{L}/u.test(line.words.slice(0, credit)) ? line.start + credit : start;
      // "12. März 2015, 21:34 Uhr Quelle: ZEIT ONLINE" is no picture text.
      const isStamp = kindByShape(line.words.slice(0, credit).trim()) === "metadata";
      push(isStamp ? "metadata" : kind, start, split);
      start = split;
    }
    push(credit >= 0 ? "byline" : kind, start, line.end);
  }
  return zones;
}

/** "Donors pledge aid | News | DW | 26.02.2019": where the page's own parts begin behind its headline. */
function headlineEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const bar = words.indexOf(" | ");
  if (bar < 0 || countLetterWords(words.slice(0, bar)) < 3) return end;
  const rest = words.slice(bar).split(" | ");
  return rest.every((part) => countWords(part) <= 4) ? start + bar : end;
}

/** The stretch without markdown's marks at its ends. */
function trimMarks(text: string, start: number, end: number): Span {
  let from = start;
  let to = headlineEnd(text, start, end);
  while (from < to && /[\s*_#]/u.test(text[from]!)) from++;
  while (to > from && /[\s*_#]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
