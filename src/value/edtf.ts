/** Calendar dates as ISO 8601-2 (EDTF) text. */

/** A day, month or year; an unknown year is undefined. */
export interface PartialDate {
  readonly year: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** "2025-02-11", "2025-02", "2025"; "XXXX-02-11" and "XXXX-02" where the year is unknown. */
export function formatDate({ year, month, day }: PartialDate): string {
  const start = year === undefined ? "XXXX" : String(year).padStart(4, "0");
  if (month === undefined) return start;
  return day === undefined ? `${start}-${pad(month)}` : `${start}-${pad(month)}-${pad(day)}`;
}

/** Both ends included; one date when they are equal. */
export function formatSpan(from: PartialDate, to: PartialDate): string {
  const start = formatDate(from);
  const end = formatDate(to);
  return start === end ? start : `${start}/${end}`;
}

/** "199X" of any year in it. */
export function formatDecade(year: number): string {
  return `${String(Math.floor(year / 10)).padStart(3, "0")}X`;
}

/** "19XX" of any year in it. */
export function formatCentury(year: number): string {
  return `${String(Math.floor(year / 100)).padStart(2, "0")}XX`;
}

/** A season: 21 spring, 22 summer, 23 autumn, 24 winter. */
export function formatSeason(year: number | undefined, season: number): string {
  return `${formatDate({ year })}-${season}`;
}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A day, month or year with a known year; null for anything else. */
export function parsePlain(value: string): { year: number; month?: number; day?: number } | null {
  const match = PLAIN.exec(value);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** The same time a year before: "2019-01/2019-09" → "2018-01/2018-09"; null for what tells no year. */
export function yearEarlier(value: string): string | null {
  if (!/^\d{4}/.test(value) || value.includes("X")) return null;
  return value.replace(/\b\d{4}\b/g, (year) => String(Number(year) - 1).padStart(4, "0"));
}
