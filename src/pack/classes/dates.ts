/** Words of dates, and what a date rule may say. */

/** The units that relative expressions count in. */
export type DateUnit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade" | "century";

/** A year by its distance from the article's, or as that of the date told before, the one after or before it. */
export type RelativeYear = number | "same" | "after" | "before";

export interface DateClasses {
  month: number;
  /** Names of months that are no other word and no abbreviation, so that they can stand alone. */
  monthName: number;
  /** "uke", "KW": the number of a week in its year follows. */
  weekNoun: true;
  /** "Septemberwoche": the month whose week it is. */
  monthWeek: number;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Weekdays written out, with a part of the day if it is one word with them: they can stand alone. */
  weekdayName: number;
  /** 21 spring … 24 winter. */
  season: number;
  /** Seasons as they stand after a preposition without an article, and mean the one of the article's year: "i høst". */
  nearSeason: number;
  /** "Quartal", "kvartal". */
  quarterNoun: true;
  /** "Halbjahr", "halvår"; also "half", "Hälfte", whose whole is told by what follows. */
  halfNoun: true;
  /** Ordinal words: "dritte", "third", "tredje". */
  ordinal: number;
  /** What follows a figure that is an ordinal: "st", "nd", "rd", "th". */
  ordinalSuffix: true;
  /** "first", "erste", "første", and "last": which week or which half. The last is -1. */
  whichOne: number;
  /** Whole phrases that name a day from the article's: "heute", "the day before yesterday", "i går kveld". */
  dayWord: number;
  /** "achtziger Jahre", "eighties": any year of the decade. */
  decadeWord: number;
  /** Roman numerals before a quarter. */
  romanRank: number;
  /** "FY" in "FY2023", "H" in "1H2023": a word that may be glued to a year. */
  yearPrefix: true;
  /** Phrases for the month of a day: "des Monats" 0, "last month" -1. */
  relativeMonth: number;
  /** "the" before "last week", which makes it a length. */
  definite: true;
  /** This 0, last -1, next 1, before a unit, weekday, month or season. */
  deictic: number;
  /** Units in the singular, as they follow a deictic word. */
  unit: DateUnit;
  /** Units after a number. */
  units: DateUnit;
  /** Small numbers before a unit. */
  few: number;
  /** Phrases for a year after a month, quarter or half: 0 "dieses Jahres", -1 "last year", "same" "samme år". */
  relativeYear: RelativeYear;
  /** Nouns for a unit before that of the text or article: "Vorjahr", "Vorwoche". */
  unitBefore: DateUnit;
  /** "Abend", "morning", "kveld": after a day. */
  dayPart: true;
  /** "Anfang", "Ende", "mid": before a month or year. */
  stage: true;
  /** Prepositions and the like after which a number from 1000 is a year. */
  beforeYear: true;
  /** Prepositions and the like after which a month's name alone is a month. */
  beforeMonth: true;
  /** Prepositions and the like after which "11.2." is a day. */
  beforeDay: true;
  /** The same before a feast. */
  beforeFeast: true;
  /** Prepositions and articles after which a season is the one of the article's year. */
  beforeSeason: true;
  /** The same before a season without an article. */
  nearby: true;
  /** Articles and the like between which and a noun a number is a year: "the 2015 agreement". */
  beforeYearNoun: true;
  /** "von", "from", "in the years" before a span. */
  spanOpen: true;
  /** Prepositions before a year that belongs to another matter of the sentence: "the one from 2007 expires in December". */
  otherYear: true;
  /** "bis", "to", "til" between the ends of a span (dashes and slashes too). */
  spanLink: true;
  /** Feasts: a fixed day as [month, day], or days from Easter Sunday. */
  feast: readonly [month: number, day: number] | number;
  /** What is counted or measured: no number before it is a year ("2000 Menschen", "1500 km"). */
  counted: true;
  /** What bears numbers: no number after it is a year ("Resolution 1325", "Agenda 2030"). */
  numbered: true;
  /** "etwa", "more than": a number or length after it is no date. */
  inexact: true;
  /** "every", "jeden": a day after it comes again and again. */
  recurring: true;
  /** "vom", "of", "av" between a document and its date. */
  dateOf: true;
  /** "Published", "Publisert", "Stand": the article's date follows. */
  publishedWord: true;
  /** "Updated", "Sist endret": a later date of the article follows. */
  updatedWord: true;
  /** Verb forms of what has been. */
  past: true;
  /** Verb forms and adverbs of what is to come. */
  future: true;
  /** Prepositions that point ahead when they stand right before a date: "für", "by", "innen". */
  towards: true;
  /** "Straße des", "Plaza", "Black": a day after it is the name of something. */
  placeNoun: true;
}

/**
 * What a date rule makes: a TIMEX-like value. What the text tells is filled in; link/dates resolves the rest.
 * Unknown keys are faults.
 */
export interface DateExpression {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The same stretch of another year: "the same period last year" is ten months after "January-October". */
  readonly samePeriod?: true;
  /** Alone, or beside a day, where it only adds to the stretch. */
  readonly weekday?: number;
  readonly toWeekday?: number;
  /** The other end of a span; what it leaves out it shares with the first end. */
  readonly toYear?: number;
  readonly toMonth?: number;
  readonly toDay?: number;
  /** "and", "or": one span if the two ends follow each other, else two dates. */
  readonly list?: true;
  /** 1 … 4. */
  readonly quarter?: number;
  readonly toQuarter?: number;
  /** 1 or 2; with a month or decade it changes nothing. */
  readonly half?: number;
  /** January to this many months. */
  readonly firstMonths?: number;
  /** 21 … 24. */
  readonly season?: number;
  /** Any year of the decade. */
  readonly decade?: number;
  /** Rank of the century: 21 for 20XX. */
  readonly century?: number;
  /** The week of this number in its year, by ISO 8601. */
  readonly calendarWeek?: number;
  /** The n-th week of the month, -1 the last. */
  readonly week?: number;
  readonly feast?: readonly [month: number, day: number] | number;
  readonly relativeYear?: RelativeYear;
  /** Of a day: its month by the distance from the article's. */
  readonly relativeMonth?: number;
  /** Relative expressions (with a weekday: that day of the week): `shift` times `count` units from the article's date. */
  readonly unit?: DateUnit;
  readonly shift?: number;
  readonly count?: number;
  /** Of a weekday, month or season: the last one -1, this one 0, the next one 1. */
  readonly deictic?: number;
  /** A year with little around it (`bare`: no old one is taken), or less (`unsure`: no round one either). */
  readonly bare?: true;
  readonly unsure?: true;
  /** Counted from the date told before in the text rather than from the article's. */
  readonly fromText?: true;
  /** How the article writes its dates; tells the reading of 02/03/2024. */
  readonly style?: "mdy" | "dmy";
}

/** The `make` of a date rule. */
export type DateTemplate = {
  readonly [Key in keyof DateExpression]?: DateExpression[Key] | `$${string}`;
} & { readonly at?: `@${string}` };
