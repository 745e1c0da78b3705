/**
 * The part of the date grammar that needs no language: figures that can be days, years or decades, and dates in
 * figures alone ("2025-02-11", "11.02.2025", "11/2/2025").
 */
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import { daysInMonth } from "../value/calendar.ts";
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";
import type { RuledMention } from "./rules.ts";

/** A date in figures. Where day and month could be swapped and nothing tells, `swappable` is true. */
export interface NumericDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly swappable?: true;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** In tokens, what bears a number: "Regulation (EU) 2019". */
const LONGEST_NUMBERED = 4;

/** Marks days, years, decades and numeric dates, and gives the numeric dates as mentions. */
export function markCalendar(field: Field, pack: CompiledPack): RuledMention[] {
  const { tokens, marks } = field;
  const [day, year, shortYear, decade, dayMonth, numericDate] = (
    ["day", "year", "shortYear", "decade", "dayMonth", "numericDate"] as const
  ).map((cls) => pack.cls(cls)) as [number, number, number, number, number, number];
  const ordinal = pack.cls("ordinal");
  const ordinalSuffix = pack.cls("ordinalSuffix");
  const yearPrefix = pack.cls("yearPrefix");
  const [weekNoun, calendarWeek] = [pack.cls("weekNoun"), pack.cls("calendarWeek")];
  const { ordinalStop, dateOrder } = pack.pack.orthography;
  const noYearBefore = (["currency", "scale", "counted"] as const).map((cls) => pack.cls(cls));
  // Only round numbers are counts of about so many: "rund 2000", but "über 2027 hinaus".
  const noYearAfter = (["numbered", "inexact"] as const).map((cls) => pack.cls(cls));
  const mentions: RuledMention[] = [];

  for (const { first, last } of tokens.sentences) {
    for (let i = first; i < last; i++) {
      if (tokens.kind[i] !== TokenKind.Number) {
        for (const { cls, end, value } of marks.at(i)) {
          if (cls === ordinal && (value as number) <= 31) marks.add(i, { cls: day, end, value, head: 0 });
        }
        continue;
      }
      const figures = tokens.norm[i]!;
      if (figures.length > 4) continue;
      const value = Number(figures);
      const written = readNumericDate(tokens, i, last, dateOrder, isNumbered(i) ? false : ordinalStop);
      if (written !== null) {
        const { to, date } = written;
        if (date.year === undefined) {
          if (ordinalStop) marks.add(i, { cls: dayMonth, end: to, value: date, head: 0 });
        } else {
          marks.add(i, { cls: numericDate, end: to, value: date, head: 0 });
          mentions.push({ kind: "date", from: i, to, fields: { ...date }, rule: "engine.dates.numeric", order: -1 });
          i = to - 1;
          continue;
        }
      }
      const ofMonth = figures.length === 4 ? readYearMonth(tokens, i, last) : null;
      if (ofMonth !== null) {
        const fields = { year: value, month: ofMonth };
        mentions.push({ kind: "date", from: i, to: i + 3, fields, rule: "engine.dates.year-month", order: -1 });
        i += 2;
        continue;
      }
      if (figures.length <= 2) {
        if (value >= 1 && value <= 53 && i > first && marks.has(i - 1, weekNoun)) {
          marks.add(i, { cls: calendarWeek, end: i + 1, value, head: 0 });
        }
        if (value >= 1 && value <= 31 && !insideNumber(tokens, i, last)) markDay(i, last, value);
        if (value % 10 === 0 && figures.length === 2 && value >= 20) {
          marks.add(i, { cls: decade, end: i + 1, value: 1900 + value, head: 0 });
        }
        if (figures.length === 2 && isPrefixed(i, first)) {
          marks.add(i, { cls: year, end: i + 1, value: 2000 + value, head: 0 });
        }
      }
      if (figures.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR && !insideNumber(tokens, i, last)) {
        if (value % 10 === 0) marks.add(i, { cls: decade, end: i + 1, value, head: 0 });
        if (isFree(i, last, value)) {
          marks.add(i, { cls: year, end: i + 1, value, head: 0 });
          const second = i + 2;
          if (second < last && isShortYear(tokens, i, last, value)) {
            const century = value - (value % 100);
            marks.add(second, {
              cls: shortYear,
              end: second + 1,
              value: century + Number(tokens.norm[second]),
              head: 0,
            });
          }
        }
      }
    }
  }
  return mentions;

  /** "FY24", "4Q23"; but "Q4". */
  function isPrefixed(at: number, first: number): boolean {
    const prefix = at - 1;
    if (prefix < first || !glued(tokens, at) || !marks.has(prefix, yearPrefix)) return false;
    return tokens.norm[prefix]!.length > 1 || (prefix > first && glued(tokens, prefix));
  }

  /** "Kapitel 2.3.11", "Version 1.2.14". */
  function isNumbered(at: number): boolean {
    const before = at > 1 && tokens.norm[at - 1] === "." ? at - 2 : at - 1;
    return before >= 0 && marks.has(before, noYearAfter[0]!);
  }

  /** A day with what makes it an ordinal: "3", "3.", "3rd". */
  function markDay(at: number, last: number, value: number): void {
    marks.add(at, { cls: day, end: at + 1, value, head: 0 });
    const next = at + 1;
    if (next >= last || (tokens.shape[next]! & Shape.Glued) === 0) return;
    if ((ordinalStop && tokens.norm[next] === ".") || marks.has(next, ordinalSuffix)) {
      marks.add(at, { cls: day, end: next + 1, value, head: 0 });
      if (!marks.has(at, ordinal)) marks.add(at, { cls: ordinal, end: next + 1, value, head: 0 });
    }
  }

  /** Whether a number of four figures is free to be a year: nothing beside it counts, measures or numbers with it. */
  function isFree(at: number, last: number, value: number): boolean {
    const next = at + 1;
    if (next < last) {
      const glued = (tokens.shape[next]! & Shape.Glued) !== 0;
      if (glued && (tokens.kind[next] === TokenKind.Word || tokens.norm[next] === "%" || tokens.norm[next] === "°"))
        return false;
      if (tokens.norm[next] === "%") return false;
      if (tokens.kind[next] === TokenKind.Number && tokens.norm[next + 1] !== ":" && tokens.norm[next + 1] !== ".")
        return false;
      for (const cls of noYearBefore) if (marks.has(next, cls)) return false;
    }
    if (at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at]) return true;
    const before = at - 1;
    if (tokens.kind[before] === TokenKind.Symbol && tokens.norm[before] !== "|" && tokens.norm[before] !== "+")
      return false;
    if ((tokens.shape[at]! & Shape.Glued) !== 0 && tokens.kind[before] === TokenKind.Word)
      return marks.has(before, yearPrefix);
    if (tokens.norm[before] === "#") return false;
    // "Nr. 12/2023"; but "Q3/2023" and "2022/2023".
    if (tokens.norm[before] === "/" && before > 0 && tokens.kind[before - 1] === TokenKind.Number) {
      if (tokens.norm[before - 1]!.length !== 4 && !(before > 1 && glued(tokens, before - 1))) return false;
    }
    for (const cls of value % 50 === 0 ? noYearAfter : noYearAfter.slice(0, 1)) {
      for (let from = before; from >= Math.max(0, at - LONGEST_NUMBERED); from--) {
        if (marks.find(from, cls)?.end === at) return false;
      }
    }
    return true;
  }
}

/** Whether marks glued to a number make it part of a greater one: "1.234,5", "12:30", "3/4". */
function insideNumber(tokens: Tokens, at: number, last: number): boolean {
  if (at > 1 && glued(tokens, at) && glued(tokens, at - 1) && tokens.kind[at - 2] === TokenKind.Number) {
    const mark = tokens.norm[at - 1]!;
    if (mark === "." || mark === "," || mark === ":" || mark === "'") return true;
  }
  if (at > 0 && glued(tokens, at) && tokens.kind[at - 1] === TokenKind.Symbol && tokens.norm[at - 1] !== "|")
    return true;
  if (at + 2 < last && glued(tokens, at + 1) && glued(tokens, at + 2) && tokens.kind[at + 2] === TokenKind.Number) {
    const mark = tokens.norm[at + 1]!;
    if (mark === "." || mark === "," || mark === ":" || mark === "'") return true;
  }
  return false;
}

/** "2024-06": the month, unless it can be the second year of "2009-10", which only the article's head line rules out. */
function readYearMonth(tokens: Tokens, at: number, last: number): number | null {
  const figures = tokens.norm[at + 2];
  if (at + 2 >= last || tokens.norm[at + 1] !== "-" || !glued(tokens, at + 1) || !glued(tokens, at + 2)) return null;
  if (
    figures!.length !== 2 ||
    (at > 0 && glued(tokens, at)) ||
    (at + 3 < last && glued(tokens, at + 3) && tokens.norm[at + 3] === "-")
  )
    return null;
  const month = Number(figures);
  const { zone } = tokens.sentences[tokens.sentence[at]!]!;
  if (isShortYear(tokens, at, last, Number(tokens.norm[at])) && zone !== "metadata" && at > 1) return null;
  return month >= 1 && month <= 12 ? month : null;
}

/** "2023/24", "1988/ 89", "2023-24": the second pair of figures goes on counting. */
function isShortYear(tokens: Tokens, at: number, last: number, year: number): boolean {
  const mark = tokens.norm[at + 1];
  const figures = tokens.norm[at + 2]!;
  if ((mark !== "/" && mark !== "-") || !glued(tokens, at + 1) || !(mark === "/" || glued(tokens, at + 2)))
    return false;
  if (figures.length !== 2 || tokens.kind[at + 2] !== TokenKind.Number) return false;
  if (at + 3 < last && glued(tokens, at + 3) && tokens.norm[at + 3] === mark) return false;
  const difference = Number(figures) - (year % 100);
  return difference > 0 && difference <= 10;
}

/**
 * A date in figures that starts at a token: year first with any mark, else day and month in the order that the marks
 * and the language tell. Its marks are all the same and stand close; after a point there may be a space. `stops`: days
 * are written with a point in this language, so that two figures suffice for a year.
 */
function readNumericDate(
  tokens: Tokens,
  at: number,
  last: number,
  dateOrder: "dmy" | "mdy" | null,
  stops: boolean | undefined,
): { to: number; date: NumericDate } | null {
  const mark = tokens.norm[at + 1];
  if (at + 2 >= last || (mark !== "." && mark !== "/" && mark !== "-") || !glued(tokens, at + 1)) return null;
  if (at > 0 && glued(tokens, at) && tokens.sentence[at - 1] === tokens.sentence[at]) {
    const before = tokens.norm[at - 1]!;
    if (tokens.kind[at - 1] === TokenKind.Number || before === "." || before === "," || before === "/") return null;
  }
  const spaced = mark === ".";
  if (!isFigures(tokens, at + 2, last) || !(glued(tokens, at + 2) || spaced)) return null;
  const parts = [tokens.norm[at]!, tokens.norm[at + 2]!];
  let to = at + 3;
  if (
    tokens.norm[at + 3] === mark &&
    glued(tokens, at + 3) &&
    isFigures(tokens, at + 4, last) &&
    (glued(tokens, at + 4) || spaced)
  ) {
    parts.push(tokens.norm[at + 4]!);
    to = at + 5;
  }
  if (
    to < last &&
    glued(tokens, to) &&
    (tokens.norm[to] === mark || tokens.norm[to] === ",") &&
    isFigures(tokens, to + 1, last) &&
    glued(tokens, to + 1)
  )
    return null;
  if (parts.length === 2) {
    // "11.2." is a day and month; its second point must be there.
    const [first, second] = parts as [string, string];
    if (mark !== "." || first.length > 2 || second.length > 2 || !glued(tokens, at + 2)) return null;
    if (tokens.norm[to] !== "." || !glued(tokens, to)) return null;
    return check(undefined, second, first, to + 1);
  }
  const [first, second, third] = parts as [string, string, string];
  if (first.length === 4 && second.length <= 2 && third.length <= 2) return check(first, second, third, to);
  if (first.length > 2 || second.length > 2) return null;
  if (third.length === 2) {
    // "9.7.18" where days are written with a point; elsewhere it is a number of a version or a paragraph.
    if (mark !== "." || (first.length + second.length !== 4 && stops !== true)) return null;
    return check(String(Number(third) + (Number(third) < 50 ? 2000 : 1900)), second, first, to);
  }
  if (third.length !== 4) return null;
  if (mark === "." || dateOrder === "dmy") return check(third, second, first, to);
  if (Number(first) > 12 || first === second) return check(third, second, first, to);
  if (Number(second) > 12 || dateOrder === "mdy") return check(third, first, second, to);
  const read = check(third, second, first, to);
  return read && { to, date: { ...read.date, swappable: true } };
}

function check(
  year: string | undefined,
  month: string,
  day: string,
  to: number,
): { to: number; date: NumericDate } | null {
  const [y, m, d] = [year === undefined ? undefined : Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y ?? 2000, m)) return null;
  if (y === undefined) return { to, date: { month: m, day: d } };
  return y < FIRST_YEAR || y > LAST_YEAR ? null : { to, date: { year: y, month: m, day: d } };
}

function isFigures(tokens: Tokens, at: number, last: number): boolean {
  return at < last && tokens.kind[at] === TokenKind.Number;
}

function glued(tokens: Tokens, at: number): boolean {
  return (tokens.shape[at]! & Shape.Glued) !== 0;
}
