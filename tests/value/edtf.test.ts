import { parse } from "edtf";
import { describe, expect, it } from "vitest";
import {
  formatCentury,
  formatDate,
  formatDecade,
  formatSeason,
  formatSpan,
  parsePlain,
  yearEarlier,
} from "../../src/value/edtf.ts";

const WRITTEN = [
  [formatDate({ year: 2025, month: 2, day: 11 }), "2025-02-11"],
  [formatDate({ year: 2025, month: 2 }), "2025-02"],
  [formatDate({ year: 1066 }), "1066"],
  [formatDate({ year: undefined, month: 2, day: 11 }), "XXXX-02-11"],
  [formatDate({ year: undefined, month: 10 }), "XXXX-10"],
  [formatSpan({ year: 2024, month: 1 }, { year: 2024, month: 10 }), "2024-01/2024-10"],
  [formatSpan({ year: undefined, month: 1 }, { year: undefined, month: 2 }), "XXXX-01/XXXX-02"],
  [formatSpan({ year: 2024 }, { year: 2024 }), "2024"],
  [formatDecade(1990), "199X"],
  [formatCentury(1900), "19XX"],
  [formatSeason(2024, 21), "2024-21"],
] as const;

describe("EDTF", () => {
  it.each(WRITTEN)("%s", (written, expected) => {
    expect(written).toBe(expected);
    expect(() => parse(written)).not.toThrow();
  });

  it("reads days, months and years back, and nothing else", () => {
    expect(parsePlain("2025-02-11")).toEqual({ year: 2025, month: 2, day: 11 });
    expect(parsePlain("2025-02")).toEqual({ year: 2025, month: 2 });
    expect(parsePlain("2025")).toEqual({ year: 2025 });
    for (const other of ["XXXX-02-11", "199X", "2024/2025", "", "yesterday"]) expect(parsePlain(other)).toBeNull();
  });
});

describe("the same time a year before", () => {
  it.each([
    ["2018", "2017"],
    ["2019-01/2019-09", "2018-01/2018-09"],
    ["2005/..", "2004/.."],
    ["XXXX-10", null],
    ["199X", null],
  ])("%s → %s", (value, expected) => expect(yearEarlier(value)).toBe(expected));
});
