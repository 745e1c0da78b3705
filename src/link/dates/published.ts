/** The article's own date: read from the lines above and below it, its dateline, its pictures' addresses. */
import type { Article, ZoneKind } from "../../model/article.ts";
import type { Mention } from "../../model/mention.ts";
import { Shape, TokenKind, type Tokens } from "../../model/tokens.ts";
import type { DateExpression } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import { daysInMonth } from "../../value/calendar.ts";
import { formatDate, parsePlain } from "../../value/edtf.ts";
import type { KnownDate } from "./expressions.ts";

/** Where a date stood that could be the article's own; the first ones win. */
const PLACES = [
  "metadata",
  "masthead",
  "dateline",
  "header",
  "published-line",
  "stamp",
  "today",
  "updated-line",
  "address",
] as const;
type Place = (typeof PLACES)[number];

export interface Published {
  readonly date: KnownDate;
  /** Where it was read: a place, two joined by "+" when only both together tell it, or "given". */
  readonly from: string;
  /** The mention that tells it, if one of the text does. */
  readonly mention: Mention | null;
}

interface Candidate {
  readonly place: Place;
  readonly mention: Mention | null;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** `given` is the article's date as the caller knows it (EDTF); it fills a gap, or wins over the text if `wins`. */
export function findPublished(
  doc: Recognised,
  article: Article,
  given: { readonly published: string | null; readonly wins: boolean },
): Published | null {
  const told = given.published === null ? null : parsePlain(given.published);
  const fromCaller: Published | null = told && { date: told, from: "given", mention: null };
  if (fromCaller !== null && given.wins) return fromCaller;
  const candidates = findCandidates(doc).sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
  const full = candidates.find(({ year, day }) => year !== undefined && day !== undefined);
  if (full !== undefined) return whole(full, full.place, full);
  const addressed = addressDate(article);
  const yearly = [...candidates, ...(addressed === null ? [] : [addressed])].filter(({ year }) => year !== undefined);
  const daily = candidates.find(({ day }) => day !== undefined);
  if (daily !== undefined) {
    const partner = yearly.find(({ month }) => month === daily.month);
    if (partner !== undefined) return whole({ ...daily, year: partner.year }, `${daily.place}+${partner.place}`, daily);
    if (told !== null && told.month === daily.month && (told.day ?? daily.day) === daily.day)
      return whole({ ...daily, year: told.year }, `${daily.place}+given`, daily);
  }
  if (yearly.length > 0) return whole(yearly[0]!, yearly[0]!.place, yearly[0]!);
  return fromCaller;
}

function whole({ year, month, day }: Candidate, from: string, { mention }: Candidate): Published {
  return { date: { year: year!, month, ...(day === undefined ? {} : { day }) }, from, mention };
}

/** How many paragraphs from the top can hold the lines above the article and its dateline. */
const HEAD_PARAGRAPHS = 10;
/** How many can hold a document's name with its date. */
const HEADER_PARAGRAPHS = 4;
/** How many can start with a date. */
const DATELINE_PARAGRAPHS = 3;
/** How many from the bottom can hold a stamp, and of how many tokens. */
const STAMP_PARAGRAPHS = 4;
const STAMP_LENGTH = 16;
/** How many tokens of place, agency and author can stand before a dateline's date. */
const DATELINE_LEAD = 14;
/** A line with more tokens is no header line. */
const HEADER_LENGTH = 24;
const CREDIT_LENGTH = 14;
/** More lines between a date and the headline are the page's menu, and the date is that of the day it was looked at. */
const LONGEST_LINE_GAP = 3;
/** A line of its own behind more paragraphs of running text stands below the article. */
const LONGEST_LEAD = 1;
/** An agency and a date behind a headline, an author and a place on the same line end within so many tokens. */
const INLINE_LEAD = 40;
/** How far before its date the word can stand that says that it was published. */
const CUE_REACH = 8;

function findCandidates(doc: Recognised): Candidate[] {
  const { tokens, marks, pack } = doc;
  const [published, updated, dateOf, dayWord] = (["publishedWord", "updatedWord", "dateOf", "dayWord"] as const).map(
    (cls) => pack.cls(cls),
  ) as [number, number, number, number];
  const [verb, auxiliary] = [pack.cls("verb"), pack.cls("function")];
  const [eventNoun, agreement] = [pack.cls("eventNoun"), pack.cls("agreement")];
  const bounds = paragraphBounds(tokens);
  const lines = [...bounds.values()];
  const titleRank = lines.findIndex(({ zone }) => zone === "title");
  const candidates: Candidate[] = [];
  for (const mention of doc.dates) {
    const { year, month, day, toDay, toMonth, toYear } = mention.fields as DateExpression;
    const swappable = (mention.fields as { swappable?: true }).swappable;
    if (month === undefined || swappable || (toDay ?? toMonth ?? toYear) !== undefined) continue;
    if (day === undefined && year === undefined) continue;
    if (day !== undefined && day > daysInMonth(year ?? 2000, month)) continue;
    const place = placeOf(mention);
    if (place !== null) candidates.push({ place, mention, year, month, day });
  }
  return candidates;

  function placeOf(mention: Mention): Place | null {
    const { zone, paragraph } = tokens.sentences[tokens.sentence[mention.from]!]!;
    const { first, last, rank } = bounds.get(paragraph)!;
    if (zone === "teaser") return null;
    // "17. februar 2019 | Foto: NN" under the headline; any other date belongs to the picture.
    const isAbovePicture = mention.from === first && tokens.norm[mention.to] === "|" && rank < DATELINE_PARAGRAPHS;
    if (zone === "caption") return isAbovePicture ? "header" : null;
    const cue = cueBefore(mention, first, last);
    if (cue === "updated") return "updated-line";
    if (zone === "metadata" || zone === "byline") return cue === "published" ? "metadata" : placeOfLine(rank);
    if (zone === "dateline") return "dateline";
    if (cue === "published") return rank < HEAD_PARAGRAPHS ? "metadata" : "published-line";
    // "— Ann Lee (@annlee) March 16, 2017": what someone wrote elsewhere.
    if (tokens.norm[first] === "-") return null;
    const isToday = mention.from > first + 1 && marks.find(mention.from - 2, dayWord)?.value === 0;
    // "today (14 November)"; but "Today: 22 September 2024" is the clock of the page.
    if (isToday && tokens.norm[mention.from - 1] === "(" && zone !== "footer") return "today";
    if (isToday && tokens.norm[mention.from - 1] === ":") return null;
    if (rank >= bounds.size - STAMP_PARAGRAPHS && isStamp(mention, first, last)) return "stamp";
    if (rank === 0 && isAfterAgency(mention, first)) return "dateline";
    if (zone === "footer" || rank >= HEAD_PARAGRAPHS || mention.from - first > HEADER_LENGTH) return null;
    // " date 2022-12-10 Headline": a date in figures, year first, at the very start.
    // "Cities mark 25 years of friendship 2021-10-12": or at the end of the headline.
    const isFirst = rank < 2 && mention.from - first <= 1;
    const isLast =
      rank < 2 && mention.to === last && zone === "title" && tokens.kind[mention.from - 1] === TokenKind.Word;
    const isYearFirst = mention.rule.startsWith("engine.") && tokens.norm[mention.from]!.length === 4;
    if ((isFirst || isLast) && isYearFirst) return "metadata";
    const { month, day, year } = mention.fields as DateExpression;
    if (day === undefined || month === undefined) return null;
    if (year !== undefined && rank < HEADER_PARAGRAPHS && isDocument(mention)) return "header";
    if (year !== undefined && rank < HEADER_PARAGRAPHS && isCredit(mention, first, last)) return "header";
    const isShort = last - first <= HEADER_LENGTH && isRest(mention.to, last);
    if (!isLead(tokens, first, mention.from)) return null;
    if (
      isDatelineEnd(mention.to, last) &&
      mention.from - first <= DATELINE_LEAD &&
      (mention.from > first || rank < DATELINE_PARAGRAPHS)
    )
      return "dateline";
    const isBehindText = lines.slice(0, rank).some((line) => line.zone === "body");
    if (isBehindText && isLabelled(mention.from, first)) return null;
    return year !== undefined && isShort ? "header" : null;
  }

  /** "Akkrediteringsfrist: 9. februar 2015": a line that says of another day what it is. */
  function isLabelled(from: number, first: number): boolean {
    return from > first + 1 && tokens.norm[from - 1] === ":";
  }

  /** A date on a line of its own: above or below the headline, or below the article. */
  function placeOfLine(rank: number): Place | null {
    if (rank < titleRank) {
      const between = lines.slice(rank + 1, titleRank).filter(({ zone }) => zone !== "footer");
      return between.length > LONGEST_LINE_GAP ? null : "masthead";
    }
    const running = lines.slice(0, rank).filter(({ zone }) => zone === "body");
    return running.length > LONGEST_LEAD ? "stamp" : "metadata";
  }

  /** "OTS0087 2019-04-02/11:15": a line of codes and names around a date. */
  function isStamp({ from, fields }: Mention, first: number, last: number): boolean {
    const { year, day } = fields as DateExpression;
    if (year === undefined || day === undefined || last - first > STAMP_LENGTH) return false;
    return !isLabelled(from, first) && isRest(first, from) && isRest(from, last) && tokens.norm[last - 1] !== ".";
  }

  /** "Pressekonferenz vom 24.10.2025": a line that names a document and ends with its date. */
  function isDocument({ from, to }: Mention): boolean {
    if (from === 0 || !marks.has(from - 1, dateOf)) return false;
    const { last } = tokens.sentences[tokens.sentence[from]!]!;
    if (to < last && (tokens.shape[to]! & Shape.LineStart) === 0 && tokens.norm[to] !== "|") return false;
    let first = from;
    while ((tokens.shape[first]! & Shape.LineStart) === 0 && first > 0) first--;
    return from - first >= 2 && to - first <= HEADER_LENGTH && !isOfAgreement(first, from);
  }

  /** "Consent to the ratification of the treaty of 3 March 2021": a date that belongs to what the document deals with. */
  function isOfAgreement(first: number, at: number): boolean {
    const noun = lastOf(eventNoun, first, at);
    return noun >= 0 && lastOf(agreement, noun, at) >= 0;
  }

  function lastOf(cls: number, first: number, at: number): number {
    for (let last = at - 1; last >= first; last--) if (marks.has(last, cls)) return last;
    return -1;
  }

  /** "… by Staff Writers Kigali (AFX) July 23, 2018 Rwanda and": headline, author and dateline on one line. */
  function isAfterAgency({ from }: Mention, first: number): boolean {
    if (from - first > INLINE_LEAD || tokens.norm[from - 1] !== ")") return false;
    const open = tokens.norm.lastIndexOf("(", from - 2);
    if (open <= first || open < from - 5 || (tokens.shape[open - 1]! & Shape.Capital) === 0) return false;
    return (tokens.shape[open + 1]! & Shape.AllCapitals) !== 0;
  }

  /**
   * "By our correspondent in Skopje, 14 October 2024": a short line without a verb that ends with its date; or a
   * headline with its page: "Donors pledge aid | News | DW | 26.02.2019".
   */
  function isCredit({ from, to }: Mention, first: number, last: number): boolean {
    if (from === first) return false;
    // "COMMUNIQUÉ ISSUED AT THE CONCLUSION OF THE CONFERENCE, 6 JULY 2013, PORT-OF-SPAIN"
    if (tokens.norm[from - 1] === "," && last - first <= INLINE_LEAD && isCapitals(first, last)) return true;
    if (to !== last) return false;
    if (tokens.norm[from - 1] === "|") return true;
    return last - first <= CREDIT_LENGTH && tokens.norm[from - 1] === "," && !hasVerb(first, from);
  }

  function isCapitals(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (tokens.kind[at] === TokenKind.Word && (tokens.shape[at]! & Shape.AllCapitals) === 0) return false;
    }
    return true;
  }

  function hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (marks.has(at, verb) || marks.has(at, auxiliary)) return true;
    return false;
  }

  /**
   * The word of publication that starts the line of a date, or the part of it between two marks: "av admin, publisert
   * 20. april 2010 | Skriv ut siden".
   */
  function cueBefore({ from: at }: Mention, first: number, last: number): "published" | "updated" | null {
    const isAuthor = last - first <= STAMP_LENGTH && !hasVerb(first, at - 1) && tokens.norm[last - 1] !== ".";
    for (let from = at - 1; from >= Math.max(first, at - CUE_REACH); from--) {
      const isListed = tokens.norm[from - 1] === "," && !isAuthor;
      const starts = from <= first + 1 || (tokens.kind[from - 1] !== TokenKind.Word && !isListed);
      if (!starts) continue;
      const isUpdated = (marks.find(from, updated)?.end ?? at + 1) <= at;
      if (!isUpdated && (marks.find(from, published)?.end ?? at + 1) > at) continue;
      // "Die Lage ist gut (Stand Mai 2023)" is running text.
      if (from > first + 1 && hasVerb(Math.max(first, from - HEADER_LENGTH), from)) continue;
      return isUpdated ? "updated" : "published";
    }
    return null;
  }

  /** "– ", "(AFP)", ": " behind the date, and text after it. */
  function isDatelineEnd(to: number, last: number): boolean {
    if (to + 1 >= last) return false;
    const next = tokens.norm[to]!;
    // "Baku, 29. September, AZERTAC"
    if (next === "," && (tokens.shape[to + 1]! & Shape.AllCapitals) !== 0) return true;
    // "9. Dezember 2019 | Vor der Verleihung"
    return (
      next === "|" ||
      next === "·" ||
      next === "-" ||
      next === "(" ||
      next === ":" ||
      next === "/" ||
      (next === "." && tokens.norm[to + 1] === "-")
    );
  }

  /** Nothing but times, marks and names behind the date. */
  function isRest(to: number, last: number): boolean {
    for (let i = to; i < last; i++) {
      if (tokens.kind[i] !== TokenKind.Word) continue;
      if ((tokens.shape[i]! & Shape.Capital) === 0 && tokens.norm[i]!.length > 4) return false;
    }
    return true;
  }
}

/** Whether the tokens before a date are place, agency or a document's name, and a mark or nothing stands before it. */
function isLead({ kind, shape }: Tokens, first: number, at: number): boolean {
  if (at === first) return true;
  let small = 0;
  for (let i = first; i < at; i++) {
    if (kind[i] === TokenKind.Word && (shape[i]! & Shape.Capital) === 0) small++;
  }
  return kind[at - 1] !== TokenKind.Word && kind[at - 1] !== TokenKind.Number && small <= 2;
}

/** A paragraph's tokens, its zone, and its place among the others. */
interface Paragraph {
  readonly first: number;
  readonly last: number;
  readonly zone: ZoneKind;
  readonly rank: number;
}

function paragraphBounds(tokens: Tokens): Map<number, Paragraph> {
  const bounds = new Map<number, Paragraph>();
  for (const { first, last, zone, paragraph } of tokens.sentences) {
    const known = bounds.get(paragraph);
    bounds.set(paragraph, known ? { ...known, last } : { first, last, zone, rank: bounds.size });
  }
  return bounds;
}

/** An address of a page or picture. */
const ADDRESS = /(?:https?:\/\/|\/)[^\s)\]"'<>]{1,500}/g;
const ADDRESS_DATE = /(?:^|[^0-9])((?:19|20)[0-9]{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12][0-9]|3[01]))?(?![0-9])/;
/** Addresses further down belong to other things. */
const ADDRESS_REACH = 3000;

/** The date in the first address above or at the top of the article that has one. Decorations without a text do not count. */
function addressDate({ text }: Article): Candidate | null {
  const top = text.slice(0, ADDRESS_REACH);
  for (const match of top.matchAll(ADDRESS)) {
    if (isDecoration(top, match.index)) continue;
    const date = ADDRESS_DATE.exec(match[0]);
    if (date === null) continue;
    const [, year, month, day] = date;
    return {
      place: "address",
      mention: null,
      year: Number(year),
      month: Number(month),
      day: day === undefined ? undefined : Number(day),
    };
  }
  return null;
}

/** Whether an address is that of a picture without a text: "![](/arrow.png)". */
function isDecoration(text: string, address: number): boolean {
  const open = text.lastIndexOf("![", address);
  return open >= 0 && text.endsWith("](", address) && text.slice(open + 2, address - 2).trim() === "";
}

export function publishedValue(published: Published | null): string | null {
  return published && formatDate(published.date);
}
