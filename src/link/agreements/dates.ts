/** When the events of instruments took place. */
import type { ResolvedDate } from "../../model/linked.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { InstrumentPhrase } from "../../recognise/instruments/index.ts";
import { type AgreementEvent, eventsBetween } from "./events.ts";

/** What a semicolon adds to the distance between a date and an event: more than any sentence has tokens. */
const CLAUSE = 1000;
/** Words between a date and the instrument that it is an attribute of: "ein 2008 in Kraft getretenes". */
const ATTRIBUTE = 5;
const DAY = /^[\dX]{4}-\d\d-\d\d(?:\/[\dX]{4}-\d\d-\d\d)?$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const YEARLESS = /^XXXX-\d\d-\d\d$/;
/** Zones whose dates are the article's own, not those of what it tells. */
const STAMPS: ReadonlySet<string> = new Set(["metadata"]);
/** News tells of what happened at most so many days before its own date. */
const DAYS_OF_NEWS = 7;

/**
 * The date that its sentence tells for an event; null when that cannot be resolved ("on Friday"), undefined when it tells
 * none or when the date stands nearer to another event.
 */
export function dateOf(
  doc: Recognised,
  event: AgreementEvent,
  dates: readonly ResolvedDate[],
  published: string | null,
): string | null | undefined {
  const { first, last } = doc.tokens.sentences[doc.tokens.sentence[event.at]!]!;
  const others = eventsBetween(doc, first, last).filter(
    ({ from, to, fields }) =>
      from !== event.at &&
      fields.status !== event.status &&
      (fields.ahead !== true || leadsToInstrument(doc, to, last)),
  );
  let best: ResolvedDate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let i = indexFrom(dates, first); i < dates.length && dates[i]!.from < last; i++) {
    const date = dates[i]!;
    if (isWithinInstrument(doc, date, first) || isTerm(doc, date) || isOfAnother(doc, date, first)) continue;
    if (!event.open && event.status === "signed" && isYearToCome(date, published)) continue;
    const cost = distance(doc, date, event.at);
    if (cost >= least || cost >= CLAUSE || others.some((other) => distance(doc, date, other.from) < cost)) continue;
    best = date;
    least = cost;
  }
  if (best !== undefined) return best.value;
  for (let at = first; at < last; at++) {
    if (doc.marks.has(at, doc.pack.cls("sameDay"))) return lastDay(dates, first);
  }
  return undefined;
}

/**
 * The last day told before a token that is news on the day of publication. In an article without a year of its own it
 * is the latest of the days that have none either.
 */
export function dayOfNews(
  { tokens }: Recognised,
  dates: readonly ResolvedDate[],
  at: number,
  published: string | null,
): string | null {
  if (published === null || !DAY.test(published)) return latestDay(dates, at);
  for (let i = indexFrom(dates, at) - 1; i >= 0; i--) {
    const { from, value } = dates[i]!;
    if (STAMPS.has(tokens.sentences[tokens.sentence[from]!]!.zone)) continue;
    if (value === null || !DAY.test(value) || value > published) continue;
    if (dayNumber(published) - dayNumber(value) <= DAYS_OF_NEWS) return value;
  }
  return null;
}

/** Tokens between an event and an adverb that it has. */
const ADVERB = 3;

/** "Norway and Brazil recently signed": an event of no day that the article tells. */
export function isEarlier({ tokens, marks, pack }: Recognised, event: number): boolean {
  const { first, last } = tokens.sentences[tokens.sentence[event]!]!;
  const cls = pack.cls("earlier");
  for (let at = Math.max(first, event - ADVERB); at < Math.min(last, event + ADVERB); at++) {
    if (marks.has(at, cls)) return true;
  }
  return false;
}

/** Before a token in an article without a date: the latest day without a year, else the only day that it tells. */
function latestDay(dates: readonly ResolvedDate[], before: number): string | null {
  let latest: string | null = null;
  const days = new Set<string>();
  for (const { from, value } of dates) {
    if (value === null || isOfYears(value)) continue;
    if (DAY.test(value)) days.add(value);
    if (from < before && YEARLESS.test(value) && (latest === null || value > latest)) latest = value;
  }
  const [only] = days;
  return latest ?? (days.size === 1 ? only! : null);
}

function lastDay(dates: readonly ResolvedDate[], before: number): string | null {
  for (let i = indexFrom(dates, before) - 1; i >= 0; i--) {
    const { value } = dates[i]!;
    if (value !== null && DAY.test(value)) return value;
  }
  return null;
}

/** Whether a noun such as "talks" has an instrument behind it. */
function leadsToInstrument({ marks, pack }: Recognised, from: number, last: number): boolean {
  const cls = pack.cls("agreement");
  for (let at = from; at < Math.min(last, from + 6); at++) if (marks.has(at, cls)) return true;
  return false;
}

/** Days on a scale that is true within a month and near enough across months. */
function dayNumber(day: string): number {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number) as [number, number, number];
  return year * 372 + month * 31 + date;
}

/** Index of the first date that starts at a token or later. */
function indexFrom(dates: readonly ResolvedDate[], token: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Signed a plan that is to save water in 2030": what has happened did so in no year to come. */
function isYearToCome({ value }: ResolvedDate, published: string | null): boolean {
  return value !== null && published !== null && /^\d{4}$/.test(value) && value > published.slice(0, 4);
}

/** "until 2026", "in den Jahren 2016-2017": how long something lasts, not when it was signed. */
function isTerm({ marks, pack }: Recognised, { from, value }: ResolvedDate): boolean {
  return (value !== null && isOfYears(value)) || (from > 0 && marks.has(from - 1, pack.cls("until")));
}

/** Whether a span begins in one year and ends in another. */
function isOfYears(value: string): boolean {
  const [first, last] = value.split("/");
  return last !== undefined && first!.slice(0, 4) !== last.slice(0, 4);
}

/** "Ein im Jahr 2008 gestartetes Programm", "a 2008 programme": the date is that of another thing. */
function isOfAnother({ tokens, marks, pack }: Recognised, { from, to }: ResolvedDate, first: number): boolean {
  let at = from - 1;
  while (at > first && (marks.has(at, pack.cls("unit")) || marks.has(at, pack.cls("preposition")))) at--;
  if (marks.find(at, pack.cls("determiner"))?.value !== "indefinite") return false;
  for (let i = to; i < Math.min(tokens.length, to + ATTRIBUTE); i++)
    if (marks.has(i, pack.cls("agreement"))) return false;
  return true;
}

/** The date that an instrument's own name tells: "of 1951", "vom 10. November 2020", "the 1950 Treaty". */
export function ownDate(
  { tokens }: Recognised,
  { dated, from, head }: InstrumentPhrase,
  dates: readonly ResolvedDate[],
): string | null {
  if (dated !== null) {
    const date = dates[indexFrom(dates, dated.from)];
    if (date !== undefined && date.to <= dated.to) return date.value;
    const word = tokens.norm[dated.from]!;
    return dated.to - dated.from === 1 && YEAR.test(word) ? word : null;
  }
  return from < head.from && YEAR.test(tokens.norm[from]!) ? tokens.norm[from]! : null;
}

/** "programme for 2024-2026": the years are the programme's, not those of its signing. */
function isWithinInstrument(doc: Recognised, date: ResolvedDate, first: number): boolean {
  const cls = doc.pack.cls("agreement");
  for (let at = date.from; at >= first; at--) {
    const mark = doc.marks.find(at, cls);
    if (mark === undefined) continue;
    const { subject } = mark.value as InstrumentPhrase;
    return subject !== null && date.from >= subject.from && date.to <= subject.to;
  }
  return false;
}

/** Tokens between a date and an event, those of instruments left out; more for marks that end a clause. */
function distance(doc: Recognised, date: ResolvedDate, at: number): number {
  const { tokens, marks, pack } = doc;
  const [from, to] = date.to <= at ? [date.to, at] : [at, date.from];
  const cls = pack.cls("agreement");
  let cost = 0;
  for (let i = from; i < to; ) {
    const mark = marks.find(i, cls);
    if (mark !== undefined && mark.end <= to) {
      cost += 2;
      i = mark.end;
      continue;
    }
    cost += tokens.norm[i] === ";" ? CLAUSE : tokens.norm[i] === "," ? 4 : 1;
    i++;
  }
  return cost;
}
