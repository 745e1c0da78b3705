/**
 * Dates. A rule finds an expression and says what it tells (pack/classes/dates.ts); the link resolves it: "$d" is the
 * value of the capture d. Digits, ISO dates and "11.02.2025" need no rule.
 */
import { DATE_PATTERNS, type DateTemplate, type Lexicon, type Rules } from "../../pack/contract.ts";

export const lexicon = {
  // Months and weekdays come from the platform; here stand other spellings (and what the examples below need).
  month: [
    ["February|Feb", 2],
    ["Sept", 9],
    ["October|Oct", 10],
  ],
  // Those names that are no other word, so that they can stand alone.
  monthName: [
    ["January", 1],
    ["February", 2],
    ["October", 10],
  ],
  // Compounds like "Septemberwoche", where the language has them.
  monthWeek: [],
  weekday: [["Thur", 4]],
  weekdayName: [
    ["Monday", 1],
    ["Tuesday", 2],
  ],
  season: [
    ["spring", 21],
    ["summer", 22],
    ["autumn", 23],
    ["winter", 24],
  ],
  nearSeason: [],
  quarterNoun: [["quarter", true]],
  halfNoun: [["half", true]],
  ordinal: [
    ["first", 1],
    ["second", 2],
    ["third", 3],
  ],
  ordinalSuffix: [["st|nd|rd|th", true]],
  whichOne: [
    ["first", 1],
    ["second", 2],
    ["last", -1],
  ],
  dayWord: [
    ["today", 0],
    ["yesterday", -1],
    ["tomorrow", 1],
  ],
  weekNoun: [],
  decadeWord: [["the nineties", 1990]],
  romanRank: [],
  yearPrefix: [["FY", true]],
  relativeMonth: [["of last month", -1]],
  // "the last week" is a length, "last week" a date.
  definite: [["the", true]],
  deictic: [
    ["this", 0],
    ["last", -1],
    ["next", 1],
  ],
  unit: [
    ["week", "week"],
    ["month", "month"],
    ["year", "year"],
  ],
  units: [
    ["weeks", "week"],
    ["months", "month"],
    ["years", "year"],
  ],
  few: [
    ["two", 2],
    ["three", 3],
  ],
  relativeYear: [
    ["this year", 0],
    ["last year", -1],
    ["same year", "same"],
  ],
  unitBefore: [],
  dayPart: [["morning|evening", true]],
  stage: [["early|mid|late|the end of", true]],
  beforeYear: [["in|since|until|by|of|from", true]],
  beforeMonth: [["in|since|until|by|of", true]],
  beforeDay: [["on|by|since|until", true]],
  beforeFeast: [["on|by", true]],
  beforeSeason: [["in the", true]],
  nearby: [],
  beforeYearNoun: [["the", true]],
  // "The treaty of 2007 expires in December": that year says nothing of the month.
  otherYear: [["of|from|since", true]],
  spanOpen: [["from", true]],
  spanLink: [["to|until|-", true]],
  feast: [
    ["Christmas Day", [12, 25]],
    ["Easter Monday", 1],
  ],
  // A number before these is no year: "2000 people".
  counted: [["people|kilometres|soldiers", true]],
  // A number after these is no year: "Agenda 2030".
  numbered: [["agenda|resolution|vision", true]],
  inexact: [["about|more than", true]],
  recurring: [["every", true]],
  dateOf: [["of", true]],
  publishedWord: [["published", true]],
  updatedWord: [["updated", true]],
  // Tense tells the year of a day without one.
  past: [["was|were|met|signed|arrived", true]],
  future: [["will|shall|plans", true]],
  towards: [["by|until", true]],
  placeNoun: [["Plaza", true]],
} satisfies Lexicon;

export const rules = {
  "day-month-year": {
    find: "<day:d> <month:m> <year:y>",
    make: { day: "$d", month: "$m", year: "$y" },
    yes: ["They met on 11 February 2025. → 2025-02-11"],
    no: ["They met on 30 February 2025."],
  },
  "day-month": {
    find: "<day:d> <month:m>",
    make: { day: "$d", month: "$m" },
    yes: ["They met on 11 February. → XXXX-02-11", "@2025-02-17 They met on 11 February. → 2025-02-11"],
    no: ["They met on 11 February 2025."],
  },
  "month-year": {
    find: "<month:m> <year:y>",
    make: { month: "$m", year: "$y" },
    yes: ["Since October 2024 it has been open. → 2024-10"],
    no: ["They met on 11 October 2024."],
  },
  year: {
    ...DATE_PATTERNS.year,
    yes: ["It has been open since 2005. → 2005"],
    no: ["Some 2000 people came."],
  },
  "day-word": {
    find: "<dayWord:d>",
    make: { unit: "day", shift: "$d" },
    yes: ["@2025-02-17 They met yesterday. → 2025-02-16", "They met today. → null"],
    no: ["They met in Oslo."],
  },
  "unit-deictic": {
    find: "<deictic:s> <unit:u>",
    make: { unit: "$u", shift: "$s" },
    yes: ["@2025-02-17 They met last year. → 2024"],
    no: ["It lasted a year."],
  },
} satisfies Rules<DateTemplate>;
