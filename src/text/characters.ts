/** What each character is to the tokeniser, worked out once per character and kept in a table. */

export const Character = {
  Space: 1,
  /** Lower case. */
  Lower: 2,
  /** Upper or title case. */
  Upper: 3,
  /** Letters without case, combining marks, modifier letters. */
  Letter: 4,
  /** ASCII digits. */
  Digit: 5,
  /** Soft hyphens, joiners, direction marks: they part nothing and look like nothing. */
  Invisible: 6,
  Symbol: 7,
  Punctuation: 8,
} as const;

const SPACE = /[\s\u0000-\u001F\u007F-\u009F]/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;
const LETTER = /[\p{L}\p{M}]/u;
const SYMBOL = /[\p{Sc}\p{So}\p{Sm}%‰]/u;
const DASH = /[\u002D\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const APOSTROPHE = /[’ʼʻ‘`´]/u;

const kinds = new Uint8Array(0x10000);
const marks: string[] = [];

/** What the character is whose UTF-16 code unit is `code`; for half a pair see `pairKind`. */
export function characterKind(code: number): number {
  const known = kinds[code]!;
  if (known !== 0) return known;
  const kind = judge(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** What the character beyond the basic plane at `at` is. */
export function pairKind(text: string, at: number): number {
  return judge(String.fromCodePoint(text.codePointAt(at)!));
}

function judge(character: string): number {
  if (SPACE.test(character)) return Character.Space;
  if (INVISIBLE.test(character)) return Character.Invisible;
  if (/[0-9]/u.test(character)) return Character.Digit;
  if (UPPER.test(character)) return Character.Upper;
  if (LOWER.test(character)) return Character.Lower;
  if (LETTER.test(character)) return Character.Letter;
  return SYMBOL.test(character) ? Character.Symbol : Character.Punctuation;
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** The look-up form of a mark of one code unit: every dash "-", every apostrophe "'". */
export function markForm(code: number): string {
  const known = marks[code];
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const form = DASH.test(character) ? "-" : APOSTROPHE.test(character) ? "'" : character.normalize("NFC");
  marks[code] = form;
  return form;
}
