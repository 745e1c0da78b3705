/** The first and last calendar day of an EDTF value, for tables. */

export interface Days {
  /** ISO 8601 days; empty where the value does not tell them. */
  readonly start: string;
  readonly end: string;
}

const NONE: Days = { start: "", end: "" };

/** Months that the seasons 21 to 24 begin with: spring in March … winter in December. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { "21": 3, "22": 6, "23": 9, "24": 12 };

export function days(edtf: string | null): Days {
  if (edtf === null) return NONE;
  const slash = edtf.indexOf("/");
  if (slash < 0) return simple(edtf);
  return { start: simple(edtf.slice(0, slash)).start, end: simple(edtf.slice(slash + 1)).end };
}

function simple(edtf: string): Days {
  const decade = /^(\d{2,3})(X{1,2})$/.exec(edtf);
  if (decade !== null && edtf.length === 4) {
    return { start: `${edtf.replaceAll("X", "0")}-01-01`, end: `${edtf.replaceAll("X", "9")}-12-31` };
  }
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (parts === null) return NONE;
  const [, year, month, day] = parts as unknown as [string, string, string?, string?];
  if (day !== undefined) return { start: edtf, end: edtf };
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const season = SEASON_MONTHS[month];
  if (season === undefined) return { start: `${edtf}-01`, end: `${edtf}-${lastDay(Number(year), Number(month))}` };
  const [endYear, endMonth] = season === 12 ? [Number(year) + 1, 2] : [Number(year), season + 2];
  return {
    start: `${year}-${two(season)}-01`,
    end: `${String(endYear).padStart(4, "0")}-${two(endMonth)}-${lastDay(endYear, endMonth)}`,
  };
}

function lastDay(year: number, month: number): string {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? "29" : "28";
  return [4, 6, 9, 11].includes(month) ? "30" : "31";
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
