import type { ZoneKind } from "./article.ts";

/** What a token is made of. A word holds letters and inner apostrophes; hyphens, digits and marks are tokens of their own. */
export const TokenKind = { Word: 1, Number: 2, Punctuation: 3, Symbol: 4 } as const;

/** Bit flags on a token's form and its left neighbourhood. */
export const Shape = {
  /** The first letter is upper case. */
  Capital: 1,
  /** Two or more letters, all upper case. */
  AllCapitals: 2,
  /** Follows the token before it without a space. */
  Glued: 4,
  /** The first token of its line. */
  LineStart: 8,
  /** A single letter. */
  Letter: 16,
  /** First word of its sentence (marks and quotes before it do not count). */
  SentenceStart: 32,
} as const;

export interface Sentence {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  readonly zone: ZoneKind;
  /** Number of the zone (paragraph, item, line) it stands in. */
  readonly paragraph: number;
}

/** The words of an article as parallel arrays: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Index into `sentences`. */
  readonly sentence: Int32Array;
  /** Look-up form: lower case, NFC, without soft hyphens, straight apostrophes, every dash "-", ß as ss. */
  readonly norm: readonly string[];
  readonly sentences: readonly Sentence[];
}
