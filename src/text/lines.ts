/** Text → the lines that carry something, with those joined that a fixed width has broken. */
import type { Span } from "../model/article.ts";
import { isLetter, isLower } from "./characters.ts";

/** A line, or a paragraph of hard-wrapped lines, without the space around it. */
export interface Line extends Span {
  /** An empty line, or the start of the text, stands before it. */
  readonly gap: boolean;
}

export const BULLET = /^(?:[•·*‣▪●◦○■□►▶–—-]|--|\d{1,2}[.)]|\(?[a-z\d]\))\s/u;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, gap });
      gap = false;
    } else gap = true;
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** No line of wrapped text is longer than this. */
const WIDEST = 110;
/** A line that is shorter was ended by its author. */
const NARROWEST = 40;
/** A line that ends in the middle of a sentence for want of room is at least this long. */
const BROKEN = 60;
const FIRST_WORD = /^\S{1,40}/u;
const LONE_WORD = /^\p{Lu}[\p{Ll}’'-]{0,20}$/u;
const SENTENCE_END = /[.!?:;…][)"'”“’»]*$/u;

/**
 * Joins the lines of paragraphs that were wrapped at a fixed width: the next line's first word would not have fitted.
 * A text counts as wrapped when most of its adjacent lines are so and some break in the middle of a sentence; the lines of
 * a list all begin with a capital.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const width = commonWidth(lines);
  let pairs = 0;
  let full = 0;
  let open = 0;
  let small = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap) continue;
    pairs++;
    if (!isFull(text, lines[i - 1]!, lines[i]!, width)) continue;
    full++;
    if (!SENTENCE_END.test(text.slice(lines[i - 1]!.end - 4, lines[i - 1]!.end))) open++;
    if (isLower(text.charCodeAt(lines[i]!.start))) small++;
  }
  const wrapped = width > 0 && full >= 3 && full * 2 >= pairs && open * 2 >= full && small * 4 >= full;
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const last = joined.at(-1);
    const before = lines[i - 1];
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      !line.gap &&
      !BULLET.test(text.slice(line.start, line.start + 4)) &&
      ((wrapped && (isFull(text, before, line, width) || isFirstWord(text, before, line))) ||
        breaksSentence(text, before, line));
    if (goesOn) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The width that the text is wrapped at: nine lines in ten of those with a successor are not longer; 0 when not wrapped. */
function commonWidth(lines: readonly Line[]): number {
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i++) if (!lines[i]!.gap) lengths.push(lines[i - 1]!.end - lines[i - 1]!.start);
  if (lengths.length < 3) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
  return width <= WIDEST && width >= NARROWEST ? width : 0;
}

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  const word = FIRST_WORD.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0;
  return width > 0 && length <= WIDEST && length >= NARROWEST && length + 1 + word >= width - 2;
}

/** A paragraph's first word on a line of its own, as word processors leave it in pages: "President ⏎ John Mahama and his host …". */
function isFirstWord(text: string, line: Line, next: Line): boolean {
  return line.gap && next.end - next.start >= NARROWEST && LONE_WORD.test(text.slice(line.start, line.end));
}

/** A line that was broken in the middle of a sentence: it ends without a mark, and the next goes on in lower case. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start < BROKEN) return false;
  const last = text[line.end - 1]!;
  if (last !== "," && last !== "-" && !isLetter(last.charCodeAt(0))) return false;
  if (!isLower(text.charCodeAt(next.start))) return false;
  return next.end - next.start >= BROKEN || SENTENCE_END.test(text.slice(next.end - 4, next.end));
}

function isBreak(code: number): boolean {
  return (
    code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12 || code === 11 || code === 0x85
  );
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
