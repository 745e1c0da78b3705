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

/** The commonest characters, so that a usual text asks no expression, which is slow to compile. */
const COMMON: readonly (readonly [kind: number, characters: string])[] = [
  [Character.Space, " \n\r\t\u00A0"],
  [Character.Digit, "0123456789"],
  [Character.Symbol, "$%+<=>|~£©®°±€"],
  [Character.Punctuation, "!\"#&'()*,-./:;?@[\\]^_`{}§«·»–—‘’“”„•…‹›"],
];

/** Where the Latin letters of western Europe lie. */
const LETTERS: readonly (readonly [kind: number, first: number, last: number])[] = [
  [Character.Upper, 0x41, 0x5a],
  [Character.Lower, 0x61, 0x7a],
  [Character.Upper, 0xc0, 0xd6],
  [Character.Upper, 0xd8, 0xde],
  [Character.Lower, 0xdf, 0xf6],
  [Character.Lower, 0xf8, 0xff],
];

const kinds = new Uint8Array(0x10000);
for (const [kind, first, last] of LETTERS) kinds.fill(kind, first, last + 1);
for (const [kind, characters] of COMMON) {
  for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
}
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

const LETTER_ALONE = /\p{L}/u;
const NUMBER = /\p{N}/u;

/** A letter, no combining mark. `code` is a code point, as in the functions below. */
export function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return (
    kind === Character.Lower ||
    kind === Character.Upper ||
    (kind === Character.Letter && LETTER_ALONE.test(String.fromCodePoint(code)))
  );
}

export function isLetterOrMark(code: number): boolean {
  const kind = kindOf(code);
  return kind >= Character.Lower && kind <= Character.Letter;
}

/** A letter, combining mark or numeral. */
export function isWordCharacter(code: number): boolean {
  return isLetterOrMark(code) || isNumber(code);
}

export function isUpper(code: number): boolean {
  return kindOf(code) === Character.Upper;
}

export function isLower(code: number): boolean {
  return kindOf(code) === Character.Lower;
}

/** A letter or numeral, no combining mark. */
export function isLetterOrNumber(code: number): boolean {
  return isLetter(code) || isNumber(code);
}

/** A numeral of any script. Up to Arabic there are none but 0 to 9 and ² ³ ¹ ¼ ½ ¾, in general punctuation none at all. */
function isNumber(code: number): boolean {
  if (kindOf(code) === Character.Digit) return true;
  if (code < 0x660) return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe);
  return (code < 0x2000 || code > 0x206f) && NUMBER.test(String.fromCodePoint(code));
}

function kindOf(code: number): number {
  return code > 0xffff ? judge(String.fromCodePoint(code)) : characterKind(code);
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
