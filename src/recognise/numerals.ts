/**
 * Cardinal numbers in digits and words, with their scales: one grammar for all languages.
 *
 * Digits may be grouped by the language's mark, by the other mark where no other reading is possible, by any space or
 * by an apostrophe; lakhs and crores group by two. Parts of dates, times, versions and names ("COVID-19", "12:30",
 * "1.2.3", "K2") are no numbers.
 */
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import { compare, type Decimal, fromDigits, fromNumber, plus, shift, times } from "../value/decimal.ts";
import type { CompiledPack } from "./compile.ts";
import type { Marks } from "./marks.ts";
import type { Field } from "./match.ts";
import { ABBREVIATIONS, currencyOfCode, LETTERS, SIGNS } from "./money/currencies.ts";

/** The value of a `number` mark. */
export interface Numeral extends Decimal {
  /** Index after its last token. */
  readonly end: number;
  /** The power of ten that its last scale word tells, 0 without one: 9 for "2 Milliarden". */
  readonly scale: number;
  /** The number before the scale: 2 of "2 Milliarden". */
  readonly lead: Decimal;
  /** Written in digits with a group mark or a fraction: no year, no count of a few. */
  readonly marked: boolean;
  /** Written in digits. */
  readonly inDigits: boolean;
}

export function markNumerals(field: Field, pack: CompiledPack): void {
  const reader = numeralReader(field.tokens, field.marks, pack);
  const cls = pack.cls("number");
  const { tokens, marks } = field;
  for (const { first, last } of tokens.sentences) {
    for (let at = first; at < last; ) {
      field.steps++;
      const numeral = reader(at, last);
      if (numeral === null) {
        at = tokens.kind[at] === TokenKind.Number ? afterDigits(tokens, at, last) : at + 1;
        continue;
      }
      marks.add(at, { cls, end: numeral.end, value: numeral, head: 0 });
      at = numeral.end;
    }
  }
}

/** Skips the rest of a run of digits and marks that is no number. */
function afterDigits({ kind, shape, norm }: Tokens, from: number, last: number): number {
  let at = from + 1;
  while (
    at < last &&
    shape[at]! & Shape.Glued &&
    (kind[at] === TokenKind.Number || (GROUPS.has(norm[at]!) && kind[at + 1] === TokenKind.Number))
  )
    at++;
  return at;
}

const GROUPS = new Set([".", ",", "'", "/", ":"]);

interface Group {
  readonly value: Decimal;
  readonly end: number;
  readonly scale: number;
  readonly lead: Decimal;
  readonly marked: boolean;
  readonly inDigits: boolean;
}

function numeralReader(tokens: Tokens, marks: Marks, pack: CompiledPack) {
  const { text, norm, kind, shape, start, end } = tokens;
  const classes = {
    numeral: pack.cls("numeral"),
    one: pack.cls("one"),
    scale: pack.cls("scale"),
    shortScale: pack.cls("shortScale"),
    and: pack.cls("and"),
    currencyName: pack.cls("currencyName"),
  };
  const { decimalMark } = pack.pack.orthography;
  const glued = (at: number): boolean => (shape[at]! & Shape.Glued) !== 0;

  return (at: number, last: number): Numeral | null => {
    let group = readGroup(at, last);
    if (group === null) return null;
    const { lead, marked, inDigits } = group;
    let sum = group.value;
    // "1 Milliarde 100 Millionen", "two million five hundred thousand": each part below the scale before it.
    for (;;) {
      if (group.scale < 3) break;
      const skipped: number = inWords(group.end, last) ? 1 : 0;
      const next = readGroup(group.end + skipped, last);
      if (next === null || compare(next.value, shift(ONE, group.scale)) >= 0) break;
      if (next.scale === 0 && (inDigits || next.inDigits) && !(next.marked && skipped === 0)) break;
      if (next.scale === 0 && !next.inDigits && group.scale > 3) break;
      if (next.scale >= group.scale || (skipped === 1 && next.inDigits)) break;
      sum = plus(sum, next.value);
      group = next;
    }
    const scale = group.scale;
    return { ...sum, end: group.end, scale, lead, marked, inDigits };
  };

  function inWords(at: number, last: number): boolean {
    return at < last && marks.has(at, classes.and);
  }

  /** A number in digits or words, and the scales that follow it. */
  function readGroup(at: number, last: number): Group | null {
    if (at >= last) return null;
    const inDigits = kind[at] === TokenKind.Number;
    const base = inDigits ? readDigits(at, last) : readWords(at, last);
    if (base === null) return null;
    let { value, end: here } = base;
    let scale = 0;
    for (;;) {
      const mark = scaleAt(here, last);
      if (mark === null) break;
      const [factor, power] = mark.value;
      value = shift(times(value, fromNumber(factor)), power);
      scale += power;
      here = mark.end;
    }
    if (!inDigits && base.needsScale && scale === 0) return null;
    return { value, end: here, scale, lead: base.value, marked: base.marked, inDigits };
  }

  /** A scale word, also behind a hyphen: "100-Millionen-…", "ten-million-". */
  function scaleAt(at: number, last: number): { value: readonly [number, number]; end: number } | null {
    let here = at;
    if (here + 1 < last && norm[here] === "-" && glued(here) && glued(here + 1)) here++;
    if (here >= last) return null;
    const mark = marks.find(here, classes.scale);
    if (mark === undefined || mark.head > 0) return null;
    return { value: mark.value as readonly [number, number], end: mark.end };
  }

  function readWords(at: number, last: number) {
    const one = marks.find(at, classes.one);
    const mark = marks.find(at, classes.numeral) ?? one;
    if (mark === undefined || mark.head > 0 || mark.end > last) return null;
    if (glued(at) && at > 0 && norm[at - 1] === "-" && glued(at - 1)) return null;
    const needsScale = mark === one;
    let value = needsScale ? ONE : fromNumber(mark.value as number);
    let here = mark.end;
    // "two hundred and fifty thousand": hundreds, then what is below a hundred.
    const hundred = scaleAt(here, last);
    if (hundred !== null && hundred.value[1] === 2) {
      value = shift(value, 2);
      here = hundred.end;
      const rest = marks.find(inWords(here, last) ? here + 1 : here, classes.numeral);
      if (rest !== undefined && (rest.value as number) < 100 && Number.isInteger(rest.value)) {
        value = plus(value, fromNumber(rest.value as number));
        here = rest.end;
      }
      return { value, end: here, marked: false, needsScale: false };
    }
    return { value, end: here, marked: false, needsScale: needsScale || !Number.isInteger(mark.value) };
  }

  function readDigits(at: number, last: number) {
    if (glued(at) && !mayPrecede(at - 1)) return null;
    const runs = [norm[at]!];
    const separators: string[] = [];
    let here = at + 1;
    while (here + 1 < last && glued(here) && glued(here + 1) && kind[here + 1] === TokenKind.Number) {
      const separator = norm[here]!;
      if (separator !== "." && separator !== "," && separator !== "'") break;
      separators.push(separator);
      runs.push(norm[here + 1]!);
      here += 2;
    }
    // Spaces group only whole groups of three: "1 234 567,8".
    if (separators.length === 0 && runs[0]!.length <= 3 && runs[0] !== "0") {
      while (here < last && oneSpaceBefore(here) && kind[here] === TokenKind.Number && norm[here]!.length === 3) {
        runs.push(norm[here]!);
        separators.push(" ");
        here++;
      }
      if (
        here + 1 < last &&
        separators.length > 0 &&
        glued(here) &&
        glued(here + 1) &&
        kind[here + 1] === TokenKind.Number
      ) {
        if (norm[here] === "," || norm[here] === ".") {
          separators.push(norm[here]!);
          runs.push(norm[here + 1]!);
          here += 2;
        }
      }
    }
    // "27, 6 Milliarden": a space slipped in behind the decimal comma.
    if (
      separators.length === 0 &&
      decimalMark === "," &&
      here + 1 < last &&
      norm[here] === "," &&
      glued(here) &&
      kind[here + 1] === TokenKind.Number &&
      norm[here + 1]!.length <= 2 &&
      oneSpaceBefore(here + 1) &&
      scaleAt(here + 2, last) !== null
    ) {
      separators.push(",");
      runs.push(norm[here + 1]!);
      here += 2;
    }
    if (here < last && glued(here) && !mayFollow(here, last)) return null;
    const value = joined(runs, separators, scaleAt(here, last) !== null);
    return value && { value, end: here, marked: separators.length > 0, needsScale: false };
  }

  /** Exactly one space of any kind on the same line. */
  function oneSpaceBefore(at: number): boolean {
    return start[at]! - end[at - 1]! === 1 && (shape[at]! & Shape.LineStart) === 0;
  }

  /** Whether a number can be glued to the token before it. */
  function mayPrecede(before: number): boolean {
    const word = norm[before]!;
    switch (kind[before]) {
      case TokenKind.Word: {
        const written = text.slice(start[before], end[before]);
        return (
          currencyOfCode(written) !== undefined ||
          ABBREVIATIONS.has(written) ||
          LETTERS.has(written) ||
          marks.has(before, classes.currencyName)
        );
      }
      case TokenKind.Number:
        return false;
      default:
        if (word === "." || word === "," || word === "'" || word === "/" || word === ":" || word === "+")
          return !glued(before) || (word === "." && kind[before - 1] === TokenKind.Word) || word === "+";
        if (word === "-") return !glued(before) || kind[before - 1] !== TokenKind.Word || !letters(before - 1);
        return word !== "#" && word !== "@" && word !== "_";
    }
  }

  /** A word of letters that a hyphen binds to a number: "COVID-19", but not "bn" in "$2bn-3bn". */
  function letters(at: number): boolean {
    if (marks.has(at, classes.scale)) return false;
    return !(marks.has(at, classes.shortScale) && at > 0 && glued(at) && kind[at - 1] === TokenKind.Number);
  }

  /** Whether the token glued behind a number leaves it one. */
  function mayFollow(at: number, last: number): boolean {
    const word = norm[at]!;
    if (kind[at] === TokenKind.Word) {
      return (
        marks.has(at, classes.scale) ||
        marks.has(at, classes.shortScale) ||
        marks.has(at, classes.currencyName) ||
        currencyOfCode(text.slice(start[at], end[at])) !== undefined ||
        ABBREVIATIONS.has(text.slice(start[at], end[at]))
      );
    }
    const digitsFollow = at + 1 < last && glued(at + 1) && kind[at + 1] === TokenKind.Number;
    if (digitsFollow) return word === "-" || SIGNS.has(word);
    return true;
  }

  function joined(runs: readonly string[], separators: readonly string[], scaled: boolean): Decimal | null {
    if (separators.length === 0) return fromDigits(runs[0]!);
    const first = separators[0]!;
    const final = separators[separators.length - 1]!;
    const grouped = (until: number): boolean => {
      if (runs[0]!.length > 3) return false;
      for (let i = 1; i < until; i++) if (runs[i]!.length !== 3) return lakhs(until);
      return true;
    };
    /** "12,34,567": groups of two, then one of three. */
    const lakhs = (until: number): boolean => {
      if (first !== "," || runs[0]!.length > 2 || runs[until - 1]!.length !== 3) return false;
      for (let i = 1; i < until - 1; i++) if (runs[i]!.length !== 2) return false;
      return true;
    };
    const all = runs.join("");
    const last = runs[runs.length - 1]!;
    for (let i = 1; i < separators.length - 1; i++) if (separators[i] !== first) return null;
    if (separators.length > 1 && final !== first) {
      // Groups, then a fraction.
      if ((final !== "." && final !== ",") || !grouped(runs.length - 1)) return null;
      return fromDigits(runs.slice(0, -1).join(""), last);
    }
    if (separators.length > 1) return grouped(runs.length) ? fromDigits(all) : null;
    if (first === " " || first === "'") return last.length === 3 && runs[0]!.length <= 3 ? fromDigits(all) : null;
    if (last.length !== 3 || runs[0]!.length > 3 || runs[0] === "0") return fromDigits(runs[0]!, last);
    if (first !== decimalMark) return fromDigits(all);
    // "3,000" where a comma is the decimal mark: three zeros, or a large whole part, are a group of another habit.
    const group = !scaled && (last.endsWith("00") || runs[0]!.length > 1);
    return group ? fromDigits(all) : fromDigits(runs[0]!, last);
  }
}

const ONE: Decimal = { digits: 1n, exponent: 0 };
