/** Date mentions → the article's own date and calendar dates. */
import type { Article, ZoneKind } from "../../model/article.ts";
import type { DateFact } from "../../model/fact.ts";
import type { Evidence, Linked, ResolvedDate } from "../../model/linked.ts";
import type { Mention } from "../../model/mention.ts";
import { Shape, TokenKind } from "../../model/tokens.ts";
import type { DateExpression } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import { parsePlain } from "../../value/edtf.ts";
import { evaluate, IMPOSSIBLE, type KnownDate, nearestYear, type Tense } from "./expressions.ts";
import { findPublished, publishedValue } from "./published.ts";

export interface LinkedDates {
  /** EDTF of the article's own date; null when the text does not tell it, its year included. */
  readonly published: string | null;
  readonly facts: readonly Linked<DateFact>[];
  /** Every date mention with its value, in the order of the text; a mention of two dates stands twice. */
  readonly resolved: readonly ResolvedDate[];
}

const FIRST_BARE_YEAR = 1800;

/** `given` is the article's date as the caller knows it: it wins over the text's only if `wins`. */
export function linkDates(
  doc: Recognised,
  article: Article,
  given: { readonly published: string | null; readonly wins: boolean },
): LinkedDates {
  const own = findPublished(doc, article, given);
  const published = own?.date ?? null;
  const style = writtenStyle(doc);
  const resolved: ResolvedDate[] = [];
  let before: KnownDate | null = null;
  let valueBefore: string | null = null;

  for (const [index, mention] of doc.dates.entries()) {
    if (isSaidAgain(doc, mention, doc.dates[index - 1], doc.dates[index + 1])) continue;
    const expression = mention.fields as DateExpression & { readonly swappable?: true };
    if (isRecurring(doc, mention) || isLength(doc, mention) || isPlace(doc, mention)) continue;
    // "2023 Kasachstan" is a year, "2000 Schafe" are sheep.
    if (expression.unsure && expression.year! % 10 === 0) continue;
    if ((expression.bare || expression.unsure) && expression.year! < FIRST_BARE_YEAR) continue;
    const isOwn = own !== null && own.mention === mention;
    const rule = isOwn ? `${mention.rule} (published: ${own.from})` : mention.rule;
    const tense = tenseAround(doc, mention);
    const swapped = expression.swappable ? swap(expression, style) : expression;
    const values: readonly string[] | typeof IMPOSSIBLE =
      swapped === null
        ? []
        : evaluate(isOwn ? { ...swapped, year: own.date.year } : swapped, {
            published,
            year: yearAround(doc, index, tense, published),
            before,
            valueBefore,
            tense,
          });
    if (values === IMPOSSIBLE) continue;
    const { to } = mention;
    const from = values.some((value) => value.includes("/")) ? spanStart(doc, mention) : mention.from;
    if (values.length === 0) resolved.push({ from, to, rule, value: null });
    for (const value of values) resolved.push({ from, to, rule, value });
    const end = lastPart(values);
    if (end === null) continue;
    before = end;
    // "the same period of 2018" is that of a span, though a day was told since.
    if (!ONE_DAY.test(values[values.length - 1]!)) valueBefore = values[values.length - 1]!;
  }
  const dates = published === null ? borrowYears(resolved) : resolved;
  return { published: publishedValue(own), facts: toFacts(doc, dates), resolved: dates };
}

/** Where dates are not what the article tells. A stamp above it is the article's own date: listed, and `published`. */
const SILENT: ReadonlySet<ZoneKind> = new Set(["byline", "teaser", "footer"]);

/** One fact for each value, and for each wording without one. */
function toFacts({ tokens }: Recognised, resolved: readonly ResolvedDate[]): Linked<DateFact>[] {
  const facts = new Map<string, { value: string | null; evidence: Evidence[]; text: string; inTitle: boolean }>();
  for (const { from, to, rule, value } of resolved) {
    const { zone } = tokens.sentences[tokens.sentence[from]!]!;
    if (SILENT.has(zone)) continue;
    const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
    const key = value ?? ` ${text.toLowerCase()}`;
    const inTitle = zone === "title";
    const fact = facts.get(key);
    if (fact === undefined) {
      facts.set(key, { value, text, inTitle, evidence: [{ from, to, rule }] });
      continue;
    }
    fact.evidence.push({ from, to, rule });
    if (fact.inTitle && !inTitle) {
      fact.text = text;
      fact.inTitle = false;
    }
  }
  return [...facts.values()].map(({ value, text, evidence }) => ({ value, text, evidence }));
}

/**
 * In an article without a date of its own a day without a year takes the year of a day told before it that lies near
 * ("2-5 December 2024 … on 4 December"), else the one that brings it nearest to the day that the article opens with.
 */
function borrowYears(resolved: readonly ResolvedDate[]): ResolvedDate[] {
  const told = new Map<string, { year: string; day: number }>();
  const opening = openingDay(resolved);
  return resolved.map((date) => {
    const { value } = date;
    if (value === null) return date;
    const day = DAY.exec(value);
    if (day === null) return date;
    const [, year, month, of] = day as unknown as [string, string, string, string];
    if (year !== "XXXX") {
      told.set(month, { year, day: Number(of) });
      return date;
    }
    const near = told.get(month);
    if (near !== undefined && Math.abs(Number(of) - near.day) <= NEAR_DAYS) {
      return { ...date, value: value.replaceAll("XXXX", near.year) };
    }
    if (opening === null) return date;
    const nearest = nearestYear({ month: Number(month), day: Number(of) }, opening, null);
    return { ...date, value: value.replaceAll("XXXX", String(nearest)) };
  });
}

const ONE_DAY = /^\d{4}-\d\d-\d\d$/;
const NEAR_DAYS = 10;
const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/;

/** The first day that is told, if its year is. */
function openingDay(resolved: readonly ResolvedDate[]): KnownDate | null {
  const first = resolved.find(({ value }) => value !== null && DAY.test(value));
  return first === undefined ? null : parsePlain(first.value!.slice(0, 10));
}

/** A span with the preposition that opens it: "from 1985 to 1990". */
function spanStart({ tokens, marks, pack }: Recognised, { from }: Mention): number {
  const open = pack.cls("spanOpen");
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  let start = from;
  for (let at = Math.max(first, from - 4); at < from; at++) {
    if (marks.at(at).some(({ cls, end }) => cls === open && end === from)) start = Math.min(start, at);
  }
  return start;
}

/** The weekday of "am Sonntag (15.04.)", which the date in brackets tells better, and that of "today [Monday]". */
function isSaidAgain(
  { tokens }: Recognised,
  { from, to, fields }: Mention,
  before: Mention | undefined,
  next: Mention | undefined,
): boolean {
  const { weekday, day } = fields as DateExpression;
  if (weekday === undefined || day !== undefined) return false;
  const opening = tokens.norm[from - 1];
  if (before?.to === from - 1 && (opening === "(" || opening === "[")) return true;
  return next?.from === to + 1 && tokens.norm[to] === "(";
}

/** Every Monday, each September: no date. */
function isRecurring({ tokens, marks, pack }: Recognised, { from }: Mention): boolean {
  const recurring = pack.cls("recurring");
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  for (let at = Math.max(first, from - 2); at <= from; at++) {
    const mark = marks.find(at, recurring);
    if (mark !== undefined && mark.end >= from) return true;
  }
  return false;
}

/** "Straße des 17. Juni". */
function isPlace({ tokens, marks, pack }: Recognised, { from }: Mention): boolean {
  const place = pack.cls("placeNoun");
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  for (let at = Math.max(first, from - 2); at <= from; at++) {
    const mark = marks.find(at, place);
    if (mark !== undefined && mark.end >= from && mark.end > at) return true;
  }
  return false;
}

/** How far before a length the word can start that makes it one: "more than a". */
const LENGTH_REACH = 4;

/** "more than three years ago" is a length told as such. */
function isLength({ tokens, marks, pack }: Recognised, { from, fields }: Mention): boolean {
  if ((fields as DateExpression).count === undefined) return false;
  const inexact = pack.cls("inexact");
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  for (let at = Math.max(first, from - LENGTH_REACH); at < from; at++) {
    if ((marks.find(at, inexact)?.end ?? -1) >= from - 1) return true;
  }
  return false;
}

/** How many tokens after a day or month without a year its sentence's year can stand. */
const YEAR_REACH = 3;
/** How many tokens behind its sentence's bare year a day or month can stand. */
const CLAUSE_REACH = 40;
/** How many dates before one in its sentence can lend it their year. */
const DATES_AROUND = 8;

/**
 * The year that the sentence lends to a day or month without one: that of a bare year before it, or of a date close
 * behind it.
 */
function yearAround(
  { tokens, marks, pack, dates }: Recognised,
  index: number,
  tense: Tense,
  published: KnownDate | null,
): number | null {
  const [otherYear, stage] = [pack.cls("otherYear"), pack.cls("stage")];
  const mention = dates[index]!;
  const sentence = tokens.sentence[mention.from];
  let year: number | null = null;
  for (const other of dates.slice(Math.max(0, index - DATES_AROUND), index + 2)) {
    const { year: told, toYear, month } = other.fields as DateExpression;
    if (tokens.sentence[other.from] !== sentence || other === mention) continue;
    if (told === undefined || toYear !== undefined) continue;
    if (other.from >= mention.to) {
      if (year === null && other.from - mention.to <= YEAR_REACH) year = told;
      continue;
    }
    const distance = mention.from - other.to;
    if (distance > (month === undefined ? CLAUSE_REACH : YEAR_REACH)) continue;
    if (tokens.norm.slice(other.to, mention.from).includes(";")) continue;
    if (month === undefined && isOtherMatter(other.from)) continue;
    // "there since 1978, to be doubled by 4 November"
    if (tense === "future" && published !== null && told < published.year) continue;
    year = told;
  }
  return year;

  /** "there since 1978", "seit Ende 2015" */
  function isOtherMatter(from: number): boolean {
    return marks.has(from - 1, otherYear) || (marks.has(from - 1, stage) && marks.has(from - 2, otherYear));
  }
}

const TENSE_REACH = 40;
/** How far before a date, in tokens, a preposition can stand that points ahead. */
const TOWARDS_REACH = 3;
/** How far before a participle its auxiliary can stand: "will be officially held". */
const AUXILIARY_REACH = 2;
/** The same of a word that only its ending makes one: "will discuss the related issues". */
const ENDING_REACH = 8;

/** So many tokens further is a verb form behind what opens a new clause: "on Sunday and will stay". */
const CLAUSE_COST = 4;
const CLAUSE_MARK: ReadonlySet<string> = new Set([",", ";", ":", "-"]);

/** The tense of the verb form nearest to a mention in its sentence. */
function tenseAround({ tokens, marks, pack }: Recognised, { from, to, fields }: Mention): Tense {
  const { first, last } = tokens.sentences[tokens.sentence[from]!]!;
  const [past, future] = [pack.cls("past"), pack.cls("future")];
  const [towards, pronoun, and] = [pack.cls("towards"), pack.cls("pronoun"), pack.cls("and")];
  const { toDay, toMonth, toWeekday } = fields as DateExpression;
  // "from Monday to Friday" points nowhere.
  const reach = (toDay ?? toMonth ?? toWeekday) === undefined ? TOWARDS_REACH : 0;
  for (let at = Math.max(first, from - reach); at < from; at++) {
    if ((marks.find(at, towards)?.end ?? -1) >= from - 1) return "future";
  }
  const before = nearest(-1);
  const after = nearest(1);
  return before.distance <= after.distance ? before.tense : after.tense;

  /** The first verb form on one side of the mention, and how far it is: behind the mention a new clause puts it off. */
  function nearest(step: -1 | 1): { readonly tense: Tense; readonly distance: number } {
    let clauses = 0;
    for (let distance = 1; distance < TENSE_REACH; distance++) {
      const at = step < 0 ? from - distance : to - 1 + distance;
      if (at < first || at >= last) break;
      const tense = tenseAt(at);
      if (tense !== null) return { tense, distance: distance + clauses * CLAUSE_COST };
      if (step > 0 && (marks.has(at, and) || marks.has(at, pronoun) || CLAUSE_MARK.has(tokens.norm[at]!))) clauses++;
    }
    return { tense: null, distance: TENSE_REACH * CLAUSE_COST };
  }

  function tenseAt(at: number): Tense {
    if (marks.has(at, future)) return "future";
    const mark = marks.find(at, past);
    const { shape } = tokens;
    const isName = (shape[at]! & Shape.Capital) !== 0 && (shape[at]! & Shape.SentenceStart) === 0;
    if (mark === undefined || isName) return null;
    return isUnderAuxiliary(at, mark.head > 0 ? ENDING_REACH : AUXILIARY_REACH) ? "future" : "past";
  }

  /** "to be held", "blir undertegnet": a participle of what is to come. */
  function isUnderAuxiliary(at: number, reach: number): boolean {
    for (let before = at - 1; before >= Math.max(first, at - reach); before--) {
      if (marks.has(before, future)) return true;
      if (tokens.kind[before] !== TokenKind.Word || marks.has(before, past) || marks.has(before, pronoun)) return false;
    }
    return false;
  }
}

/** The order in which the article writes day and month; null when it does not show one. */
function writtenStyle({ dates }: Recognised): "mdy" | "dmy" | null {
  let months = 0;
  let days = 0;
  for (const { fields } of dates) {
    const { style } = fields as DateExpression;
    if (style === "mdy") months++;
    else if (style === "dmy") days++;
  }
  return months === days ? null : months > days ? "mdy" : "dmy";
}

function swap(expression: DateExpression, style: "mdy" | "dmy" | null): DateExpression | null {
  if (style === "dmy") return expression;
  return style === null ? null : { ...expression, month: expression.day!, day: expression.month! };
}

/** The last day, month or year with a known year that a mention tells. */
function lastPart(values: readonly string[]): KnownDate | null {
  const value = values[values.length - 1];
  if (value === undefined) return null;
  return parsePlain(value.slice(value.indexOf("/") + 1));
}
