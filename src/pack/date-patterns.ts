/**
 * Patterns of dates that are the same in several languages, since all their words are classes. A pack takes one with
 * `...DATE_PATTERNS.yearsSpan` and adds its own examples; a language that says it otherwise writes a pattern of its own.
 */
import type { DateTemplate } from "./classes/dates.ts";

export const DATE_PATTERNS = {
  dayMonthInFigures: {
    find: "<-beforeDay> <dayMonth:d>",
    make: { day: "$d.day", month: "$d.month" },
  },
  dayMonthHyphens: {
    find: "<day:d> ~- ~<month:m> ~- ~<year:y>",
    make: { day: "$d", month: "$m", year: "$y" },
  },
  numericSpan: {
    find: "<numericDate:a> <spanLink> <numericDate:b>",
    make: {
      year: "$a.year",
      month: "$a.month",
      day: "$a.day",
      toYear: "$b.year",
      toMonth: "$b.month",
      toDay: "$b.day",
    },
  },
  figuresSpan: {
    find: "<dayMonth:a> <spanLink> <numericDate:b>",
    make: { day: "$a.day", month: "$a.month", toDay: "$b.day", toMonth: "$b.month", toYear: "$b.year" },
  },
  monthWithoutYear: {
    find: "<-beforeMonth> <monthName:m>",
    make: { month: "$m" },
  },
  monthsSpan: {
    find: "<month:m> <year:y>? (<spanLink> | /) <stage>? <month:n> (<year:z> | <relativeYear:r>)?",
    make: { month: "$m", year: "$y", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
  },
  year: {
    find: "<-beforeYear> <year:y>",
    make: { year: "$y" },
  },
  yearInBrackets: {
    find: "!(<-number> \\( <year>) \\( <year:y> (\\) !<number> | ,)",
    make: { year: "$y", at: "@y" },
  },
  dayOfMonth: {
    find: "<day:d> <relativeMonth:m>",
    make: { day: "$d", relativeMonth: "$m" },
  },
  yearsSpan: {
    find: "<year:y> (<spanLink> | /) <year:z>",
    make: { year: "$y", toYear: "$z" },
  },
  splitYear: {
    find: "<year:y> (~/ <shortYear:z> | ~- ~<shortYear:z>)",
    make: { year: "$y", toYear: "$z" },
  },
  quarterCode: {
    find: "(Q ~<day:q> | <day:q> ~Q) ((/ | , | -)? <year:y>)?",
    make: { quarter: "$q", year: "$y" },
  },
  halfCode: {
    find: "(H ~<day:h> | <day:h> ~H) <year:y>",
    make: { half: "$h", year: "$y" },
  },
  decadeWord: {
    find: "<decadeWord:d>",
    make: { decade: "$d" },
  },
  weekday: {
    find: "<weekdayName:w> <dayPart>?",
    make: { weekday: "$w" },
  },
  weekdaysListed: {
    find: "<weekdayName:w> <and> <weekdayName:e>",
    make: { weekday: "$w", toWeekday: "$e", list: true },
  },
  weekdayDeictic: {
    find: "<deictic:s> <weekdayName:w> <dayPart>?",
    make: { weekday: "$w", deictic: "$s" },
  },
  monthDeictic: {
    find: "<deictic:s> <monthName:m> !<year>",
    make: { month: "$m", deictic: "$s" },
  },
  seasonDeictic: {
    find: "<deictic:s> <season:n> !<year>",
    make: { season: "$n", deictic: "$s" },
  },
  unitBefore: {
    find: "<unitBefore:u>",
    make: { unit: "$u", shift: -1, fromText: true },
  },
  feast: {
    find: "<-beforeFeast> <feast:f> <year:y>?",
    make: { feast: "$f", year: "$y" },
  },
  yearContinued: {
    find: "<-and> <year:y> !<small>",
    make: { year: "$y", bare: true },
  },
  yearInLine: {
    find: "^ <year:y> (\\| | : | - | $)",
    make: { year: "$y", bare: true, at: "@y" },
  },
} as const satisfies Readonly<Record<string, { readonly find: string; readonly make: DateTemplate }>>;
