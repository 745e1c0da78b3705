/** One date expression and what is known around it → calendar values in EDTF. */
import type { DateExpression, DateUnit, RelativeYear } from "../../pack/contract.ts";
import {
  addDays,
  addMonths,
  type CivilDate,
  daysInMonth,
  easterSunday,
  mondayOf,
  toDayNumber,
  weekdayOf,
} from "../../value/calendar.ts";
import {
  formatCentury,
  formatDate,
  formatDecade,
  formatSeason,
  formatSpan,
  type PartialDate,
} from "../../value/edtf.ts";

export type Tense = "past" | "future" | null;

/** A day, month or year that is known with its year. */
export interface KnownDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What the article tells around an expression. */
export interface Surroundings {
  /** The article's own date. */
  readonly published: KnownDate | null;
  /** The year that an expression without one takes from its sentence or from an earlier date. */
  readonly year: number | null;
  /** The end of the date told last before it in the text. */
  readonly before: KnownDate | null;
  /** The value told last before it in the text, single days aside. */
  readonly valueBefore: string | null;
  readonly tense: Tense;
}

/** No such date: 29 February 2015, 31 April. */
export const IMPOSSIBLE = "impossible";

/** EDTF values (more than one for "1994 and 2018"), [] when it cannot be resolved, IMPOSSIBLE when it is no date. */
export function evaluate(expression: DateExpression, around: Surroundings): readonly string[] | typeof IMPOSSIBLE {
  const { day, toDay } = expression;
  const month = expression.month ?? monthOf(expression, around);
  if (expression.samePeriod) return known(samePeriod(expression, around));
  if (expression.unit !== undefined) return known(relative(expression, expression.unit, around));
  if (expression.decade !== undefined) {
    // "1800-tallet", "the 1900s" are centuries, "the 2000s" a decade.
    const { decade } = expression;
    return [decade % 100 === 0 && decade < 2000 ? formatCentury(decade) : formatDecade(decade)];
  }
  if (expression.century !== undefined) {
    return expression.century >= 1 && expression.century <= 21 ? [formatCentury((expression.century - 1) * 100)] : [];
  }
  if (expression.calendarWeek !== undefined) return known(calendarWeek(expression.calendarWeek, expression, around));
  if (expression.feast !== undefined) return known(feast(expression.feast, expression, around));
  if (expression.quarter !== undefined) {
    const { quarter, toQuarter = quarter } = expression;
    if (quarter < 1 || toQuarter > 4 || toQuarter < quarter) return IMPOSSIBLE;
    return months(expression, quarter * 3 - 2, toQuarter * 3, around);
  }
  if (expression.season !== undefined) return known(season(expression.season, expression, around));
  if (expression.half !== undefined && month === undefined) {
    return expression.half > 2 ? IMPOSSIBLE : months(expression, expression.half * 6 - 5, expression.half * 6, around);
  }
  if (expression.firstMonths !== undefined) {
    const { firstMonths } = expression;
    return firstMonths < 1 || firstMonths > 12 ? IMPOSSIBLE : months(expression, 1, firstMonths, around);
  }
  if (month === undefined) {
    if (expression.weekday !== undefined) return weekdays(expression, expression.weekday, around);
    if (expression.relativeYear !== undefined) return known(relatedYear(expression.relativeYear, around));
    return day === undefined ? years(expression) : [];
  }
  if (expression.week !== undefined) return known(weekOfMonth(expression.week, month, expression, around));
  if (day === undefined && toDay === undefined) return monthSpan(expression, month, around);
  return daySpan(expression, month, around);
}

/** The month of "am 13. des Monats". */
function monthOf({ relativeMonth }: DateExpression, { published }: Surroundings): number | undefined {
  if (relativeMonth === undefined || published?.month === undefined) return undefined;
  return addMonths(published.year, published.month, relativeMonth).month;
}

function known(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** "this year", "in the same year" without a month. */
function relatedYear(relation: RelativeYear, { published, before }: Surroundings): string | null {
  const base = typeof relation === "number" ? published : before;
  return base && formatDate({ year: base.year + yearsAway(relation) });
}

function yearsAway(relation: RelativeYear): number {
  if (typeof relation === "number") return relation;
  return relation === "same" ? 0 : relation === "after" ? 1 : -1;
}

/** The stretch told before, in the year that is told or that its relation tells. */
function samePeriod({ year, relativeYear }: DateExpression, { valueBefore, before }: Surroundings): string | null {
  if (valueBefore === null || before === null || !/^\d{4}-\d\d/.test(valueBefore)) return null;
  const away = year !== undefined ? year - before.year : typeof relativeYear === "number" ? relativeYear : -1;
  if (away === 0) return null;
  return valueBefore.replace(/\d{4}(?=-)/g, (told) => formatDate({ year: Number(told) + away }));
}

function weekdays(expression: DateExpression, name: number, around: Surroundings): readonly string[] {
  const { published } = around;
  const { toWeekday, deictic, list } = expression;
  if (!isDay(published)) return [];
  const first = weekday(name, deictic, published, around.tense);
  if (toWeekday === undefined) return [formatDate(first)];
  const length = (toWeekday - name + 7) % 7;
  const last = addDays(first, length);
  return list && length !== 1 ? [formatDate(first), formatDate(last)] : [formatSpan(first, last)];
}

function years({ year, toYear, list }: DateExpression): readonly string[] | typeof IMPOSSIBLE {
  if (year === undefined) return [];
  if (toYear === undefined) return [formatDate({ year })];
  if (list && toYear !== year + 1) return [formatDate({ year }), formatDate({ year: toYear })];
  return toYear > year ? [formatSpan({ year }, { year: toYear })] : IMPOSSIBLE;
}

/** January and May, or January to May; the year of either end holds for both. */
function monthSpan(
  expression: DateExpression,
  month: number,
  around: Surroundings,
): readonly string[] | typeof IMPOSSIBLE {
  const { toMonth, toYear, list } = expression;
  if (toMonth === undefined) {
    return [formatDate({ year: yearOf(expression, { month }, around)?.year, month })];
  }
  const wraps = toMonth < month;
  const told = expression.year ?? (toYear === undefined ? undefined : toYear - (wraps ? 1 : 0));
  // The end lies nearest to the article: "from January to October" in November is of this year.
  const nearest = { month: wraps ? month : toMonth };
  const start = yearOf({ ...expression, ...(told === undefined ? {} : { year: told }) }, nearest, around);
  if (start === null) return [];
  const { year } = start;
  const end = toYear ?? (year === undefined ? undefined : wraps ? year + 1 : year);
  if (list && toMonth !== month + 1) return [formatDate({ year, month }), formatDate({ year: end, month: toMonth })];
  if (year !== undefined && end !== undefined && end * 12 + toMonth <= year * 12 + month) return IMPOSSIBLE;
  return [formatSpan({ year, month }, { year: end, month: toMonth })];
}

function daySpan(
  expression: DateExpression,
  month: number,
  around: Surroundings,
): readonly string[] | typeof IMPOSSIBLE {
  const { day, toDay, toYear, list, toMonth = month } = expression;
  if (day === undefined) return IMPOSSIBLE;
  if (!exists(expression.year, month, day)) return IMPOSSIBLE;
  if (toDay === undefined) {
    const year = yearOf(expression, { month, day, weekday: expression.weekday }, around)?.year;
    return exists(year, month, day) ? [formatDate({ year, month, day })] : IMPOSSIBLE;
  }
  const wraps = toMonth < month;
  const told = expression.year ?? (toYear === undefined ? undefined : toYear - (wraps ? 1 : 0));
  const start = yearOf({ ...expression, ...(told === undefined ? {} : { year: told }) }, { month, day }, around);
  if (start === null) return [];
  const { year } = start;
  const from: PartialDate = { year, month, day };
  const to: PartialDate = {
    year: toYear ?? (year === undefined ? undefined : wraps ? year + 1 : year),
    month: toMonth,
    day: toDay,
  };
  if (!exists(from.year, month, day) || !exists(to.year, toMonth, toDay)) return IMPOSSIBLE;
  const reference = { year: from.year ?? 2000, month, day };
  const length =
    toDayNumber({ year: to.year ?? (wraps ? 2001 : 2000), month: toMonth, day: toDay }) - toDayNumber(reference);
  if (length <= 0) return IMPOSSIBLE;
  return list && length !== 1 ? [formatDate(from), formatDate(to)] : [formatSpan(from, to)];
}

function exists(year: number | undefined, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** A span of months of one year. */
function months(
  expression: DateExpression,
  from: number,
  to: number,
  around: Surroundings,
): readonly string[] | typeof IMPOSSIBLE {
  const found = yearOf(expression, { month: to }, around);
  if (found === null) return [];
  return [formatSpan({ year: found.year, month: from }, { year: found.year, month: to })];
}

/**
 * The year of a month, or of a day: told, in its relation to the article's, of the sentence, or the one that the tense
 * and the nearness to `published` tell. `{ year: undefined }` when nothing does; null when a relation hangs in the air.
 */
function yearOf(
  { year, relativeYear, deictic }: DateExpression,
  parts: { month: number; day?: number; weekday?: number | undefined },
  { published, year: ofSentence, before, tense }: Surroundings,
): { year: number | undefined } | null {
  if (year !== undefined) return { year };
  if (relativeYear !== undefined) {
    const base = typeof relativeYear === "number" ? published : before;
    return base && { year: base.year + yearsAway(relativeYear) };
  }
  if (deictic !== undefined) return published === null ? null : { year: deicticYear(deictic, parts.month, published) };
  if (ofSentence !== null) return { year: ofSentence };
  if (published === null) return { year: undefined };
  return { year: nearestYear(parts, published, tense) };
}

/** "last December", "next May": the nearest one before or after the article's month. */
function deicticYear(deictic: number, month: number, published: KnownDate): number {
  const current = published.month ?? month;
  if (deictic < 0) return month < current ? published.year : published.year - 1;
  if (deictic > 0) return month > current ? published.year : published.year + 1;
  return published.year;
}

/** What a reading against the tense costs, in days: a far date of the right tense still wins over a near one of the wrong. */
const AGAINST_TENSE = 150;

/** The year that brings a month or day nearest to a known date, by tense. */
export function nearestYear(
  { month, day, weekday }: { month: number; day?: number; weekday?: number | undefined },
  published: KnownDate,
  tense: Tense,
): number {
  if (published.month === undefined) return published.year;
  const exact = day !== undefined && published.day !== undefined;
  const at = toDayNumber({ year: published.year, month: published.month, day: exact ? published.day! : 15 });
  let best = published.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [published.year, published.year - 1, published.year + 1]) {
    if (day !== undefined && day > daysInMonth(year, month)) continue;
    if (day !== undefined && weekday !== undefined && weekdayOf({ year, month, day }) !== weekday) continue;
    const distance = toDayNumber({ year, month, day: exact ? day : 15 }) - at;
    const against = (tense === "past" && distance > 0) || (tense === "future" && distance < 0);
    const cost = Math.abs(distance) + (against ? AGAINST_TENSE : 0);
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

/** Without a tense the day ahead is meant up to this distance: what is to come is told in the present. */
const LONGEST_AHEAD = 4;

/** The day that bears this name nearest to the article's: before it in the past, after it in the future. */
function weekday(name: number, deictic: number | undefined, published: CivilDate, tense: Tense): CivilDate {
  const ahead = (name - weekdayOf(published) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (deictic !== undefined && deictic < 0) return addDays(published, ahead === 0 ? -7 : back);
  if (deictic !== undefined && deictic > 0) return addDays(published, ahead === 0 ? 7 : ahead);
  if (tense === "past") return addDays(published, back);
  if (tense === "future") return addDays(published, ahead);
  return addDays(published, ahead <= LONGEST_AHEAD ? ahead : back);
}

function season(name: number, expression: DateExpression, around: Surroundings): string | null {
  const { deictic } = expression;
  const { published } = around;
  // The middle of a season stands for it; winter is told by the year that it starts in.
  const month = SEASON_MONTHS[name - 21]!;
  if (expression.year === undefined && deictic !== undefined) {
    if (published === null) return null;
    const current = published.month ?? month;
    if (deictic === 0) {
      // "I vår skal de møtes" in December, "i høst møttes de" in January; "i vinter" in October is to come, whatever was said.
      if (around.tense === "future" && current - month >= FAR_SEASON) return formatSeason(published.year + 1, name);
      if (around.tense === "past" && month - current >= FAR_SEASON) return formatSeason(published.year - 1, name);
      return formatSeason(published.year, name);
    }
    const away = deictic < 0 ? (month + 1 < current ? 0 : -1) : month - 1 > current ? 0 : 1;
    return formatSeason(published.year + away, name);
  }
  const found = yearOf(expression, { month }, around);
  return found?.year === undefined ? null : formatSeason(found.year, name);
}

const SEASON_MONTHS = [4, 7, 10, 12];

/** From so many months on "this" season is the one of the next or last year. */
const FAR_SEASON = 5;

function feast(
  rule: readonly [month: number, day: number] | number,
  expression: DateExpression,
  around: Surroundings,
): string | null {
  if (typeof rule !== "number") {
    const [month, day] = rule;
    const found = yearOf(expression, { month, day }, around);
    return found && formatDate({ year: found.year, month, day });
  }
  const found = yearOf(expression, { month: 4 }, around);
  return found?.year === undefined ? null : formatDate(addDays(easterSunday(found.year), rule));
}

/** "uke 47": the first week of a year is that of 4 January. */
function calendarWeek(week: number, expression: DateExpression, around: Surroundings): string | null {
  const month = Math.min(12, Math.ceil((week * 7) / 30.5));
  const year = yearOf(expression, { month }, around)?.year;
  if (year === undefined) return null;
  const monday = addDays(mondayOf({ year, month: 1, day: 4 }), (week - 1) * 7);
  return formatSpan(monday, addDays(monday, 6));
}

/** "the last week of September": from Monday to Sunday. */
function weekOfMonth(week: number, month: number, expression: DateExpression, around: Surroundings): string | null {
  const found = yearOf(expression, { month }, around);
  if (found?.year === undefined) return found && formatDate({ year: undefined, month });
  const { year } = found;
  const day: CivilDate = { year, month, day: week < 0 ? daysInMonth(year, month) : 1 };
  const monday = addDays(mondayOf(day), week < 0 ? 0 : (week - 1) * 7);
  return formatSpan(monday, addDays(monday, 6));
}

/** "last week", "three days ago", "next year", "the year before". */
function relative(expression: DateExpression, unit: DateUnit, { published, before }: Surroundings): string | null {
  const { shift = 0, count = 1, fromText } = expression;
  const base = fromText ? (precise(before, unit) ?? published) : published;
  if (base === null) return null;
  const steps = shift * count;
  const { year, month } = base;
  switch (unit) {
    case "century":
      return formatCentury(year + steps * 100);
    case "decade":
      return formatDecade(year + steps * 10);
    case "year":
      return formatDate({ year: year + steps });
    case "half":
    case "quarter": {
      if (month === undefined) return null;
      const length = unit === "half" ? 6 : 3;
      const first = addMonths(year, month - ((month - 1) % length), steps * length);
      return formatSpan(first, addMonths(first.year, first.month, length - 1));
    }
    case "month":
      return month === undefined ? null : formatDate(addMonths(year, month, steps));
    default: {
      if (!isDay(base)) return null;
      if (unit === "day") return formatDate(addDays(base, steps));
      const monday = addDays(mondayOf(base), steps * 7);
      if (expression.weekday !== undefined) return formatDate(addDays(monday, expression.weekday - 1));
      return unit === "week"
        ? formatSpan(monday, addDays(monday, 6))
        : formatSpan(addDays(monday, 5), addDays(monday, 6));
    }
  }
}

function precise(date: KnownDate | null, unit: DateUnit): KnownDate | null {
  if (date === null) return null;
  if (unit === "day" || unit === "week" || unit === "weekend") return isDay(date) ? date : null;
  if (unit === "month" || unit === "quarter" || unit === "half") return date.month === undefined ? null : date;
  return date;
}

function isDay(date: KnownDate | null): date is CivilDate {
  return date?.day !== undefined;
}
