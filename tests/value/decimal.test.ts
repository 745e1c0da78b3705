import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fromDigits, fromNumber, plus, shift, times, toNumber } from "../../src/value/decimal.ts";

describe("a decimal", () => {
  it("scales without an error of floating point", () => {
    expect(toNumber(shift(fromDigits("8", "2"), 6))).toBe(8_200_000);
    expect(toNumber(shift(fromDigits("1", "005"), 3))).toBe(1005);
    expect(toNumber(shift(fromDigits("231", "40"), 0))).toBe(231.4);
    expect(toNumber(shift(fromDigits("4", "35"), 9))).toBe(4_350_000_000);
  });
  it("adds parts of different exponents", () => {
    expect(toNumber(plus(shift(fromDigits("1"), 9), shift(fromDigits("100"), 6)))).toBe(1_100_000_000);
    expect(toNumber(plus(fromDigits("0", "1"), fromDigits("0", "2")))).toBe(0.3);
  });
  it("multiplies and compares", () => {
    expect(toNumber(times(fromNumber(0.5), shift(fromDigits("1"), 9)))).toBe(500_000_000);
    expect(compare(fromDigits("1", "50"), fromDigits("1", "5"))).toBe(0);
    expect(compare(shift(fromDigits("2"), 6), shift(fromDigits("1"), 9))).toBeLessThan(0);
    expect(compare(shift(fromDigits("1"), 9), fromDigits("2"))).toBeGreaterThan(0);
  });
  it("keeps every digit of any whole number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 53n }), (n) => toNumber(fromDigits(String(n))) === Number(n)),
    );
  });
});
