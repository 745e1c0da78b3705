import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysInMonth,
  easterSunday,
  fromDayNumber,
  isLeapYear,
  mondayOf,
  toDayNumber,
  weekdayOf,
} from "../../src/value/calendar.ts";

const DAY_MILLISECONDS = 86_400_000;

describe("calendar", () => {
  it("counts days as the platform does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_000, max: 84_000 }), (number) => {
        const platform = new Date(number * DAY_MILLISECONDS);
        const date = fromDayNumber(number);
        expect(date).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(toDayNumber(date)).toBe(number);
        expect(weekdayOf(date) % 7).toBe(platform.getUTCDay());
        expect(weekdayOf(mondayOf(date))).toBe(1);
      }),
    );
  });

  it("knows leap years and the lengths of months", () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
    expect(daysInMonth(2015, 2)).toBe(28);
  });

  it("goes over the ends of months and years", () => {
    expect(addDays({ year: 2024, month: 12, day: 31 }, 1)).toEqual({ year: 2025, month: 1, day: 1 });
    expect(addDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths(2024, 11, 3)).toEqual({ year: 2025, month: 2 });
    expect(addMonths(2024, 2, -3)).toEqual({ year: 2023, month: 11 });
  });

  it("finds Easter", () => {
    const known = [
      [1961, 4, 2],
      [2000, 4, 23],
      [2008, 3, 23],
      [2019, 4, 21],
      [2024, 3, 31],
      [2025, 4, 20],
      [2038, 4, 25],
    ] as const;
    for (const [year, month, day] of known) expect(easterSunday(year)).toEqual({ year, month, day });
  });
});
