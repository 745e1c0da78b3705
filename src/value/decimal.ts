/** Exact decimal numbers: `digits` × 10^`exponent`. Money is never computed in floating point. */
export interface Decimal {
  readonly digits: bigint;
  /** Power of ten; negative for fractions: 8.2 is 82 × 10^-1. */
  readonly exponent: number;
}

/** From digits as written: ("8", "25") is 8.25. */
export function fromDigits(whole: string, fraction = ""): Decimal {
  return { digits: BigInt(whole + fraction), exponent: -fraction.length };
}

/** From a number that its shortest notation says exactly, such as 3 or 0.5. */
export function fromNumber(value: number): Decimal {
  const [whole = "0", fraction = ""] = String(value).split(".");
  return fromDigits(whole, fraction);
}

export function shift(value: Decimal, powers: number): Decimal {
  return { digits: value.digits, exponent: value.exponent + powers };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: at(a, exponent) + at(b, exponent), exponent };
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [left, right] = [at(a, exponent), at(b, exponent)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest number; exact for whole numbers up to 2^53. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

function at({ digits, exponent }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(exponent - wanted);
}
