export interface FigureClasses {
  /** Number words that can stand alone: "drei", "three", "zwölf". */
  numeral: number;
  /** Powers of ten: "Milliarden", "bn", "Tsd.". As [digits, exponent]: lakh is [1, 5]. */
  scale: readonly [factor: number, exponent: number];
  /** ISO 4217 code. */
  currency: string;
}
