/** The currency beside a number: a sign, a code, a name or an abbreviation, before or behind it. */
import { Shape, TokenKind } from "../../model/tokens.ts";
import type { CurrencyName } from "../../pack/contract.ts";
import type { Numeral } from "../numerals.ts";
import { ABBREVIATIONS, currencyOfCode, currencyOfState, LETTERS, SIGN_PREFIXES, SIGNS } from "./currencies.ts";
import type { MoneyText } from "./text.ts";

/** A currency that ends right before a number; `soft` if it is a name, which a currency behind the number outdoes. */
export interface CurrencyBefore {
  readonly currency: CurrencyName;
  readonly from: number;
  readonly soft: boolean;
}

/** A currency that starts right behind a number. */
export interface CurrencyAfter {
  readonly currency: CurrencyName;
  readonly to: number;
}

export type CurrencyReader = ReturnType<typeof currencyReader>;

export function currencyReader({ tokens, marks, cls, loose, glued, written, packName }: MoneyText) {
  const { norm, kind, shape } = tokens;
  let states: Set<string> | undefined;
  return { before: currencyBefore, after: currencyAfter, isLocal, goesOn };

  /** Whether a state whose money it is stands in the article. */
  function isLocal({ codes }: CurrencyName): boolean {
    states ??= statesNamed();
    return codes.split(" ").some((code) => states!.has(code));
  }

  function statesNamed(): Set<string> {
    const named = new Set<string>();
    for (let at = 0; at < tokens.length; at++) {
      for (const mark of marks.at(at)) {
        if (mark.cls !== cls.country && mark.cls !== cls.demonym && mark.cls !== cls.capital) continue;
        const code = currencyOfState(mark.value as string);
        if (code !== undefined) named.add(code);
      }
    }
    return named;
  }

  /** Whether a verb follows, as it does where the name is a word of the language: "26 millioner som ble …". */
  function goesOn(at: number, last: number): boolean {
    return at < last && kind[at] === TokenKind.Word && loose.some((one) => marks.has(at, one));
  }
  function currencyBefore(at: number, free: number, numeral: Numeral): CurrencyBefore | null {
    let last = at - 1;
    if (last < free) return null;
    if (norm[last] === "." && last - 1 >= free && glued(last)) {
      // "Fr. 500", "Rs. 500".
      const currency =
        ABBREVIATIONS.get(written(last - 1)) ?? (marks.find(last - 1, cls.currencyName)?.value as CurrencyName);
      return currency === undefined ? null : { currency, from: last - 1, soft: false };
    }
    if (norm[last] === "-" && last - 1 >= free && glued(last) && glued(at)) last--;
    const sign = SIGNS.get(norm[last]!);
    if (sign !== undefined) return { ...signWithPrefix(last, free, sign), soft: false };
    if (kind[last] !== TokenKind.Word) return null;
    const word = written(last);
    const code = (shape[last]! & Shape.AllCapitals) !== 0 ? currencyOfCode(word) : undefined;
    if (code !== undefined && !(code.weak && glued(at))) return { currency: code, from: last, soft: false };
    const abbreviation = ABBREVIATIONS.get(word);
    if (abbreviation !== undefined) return { currency: packName(last) ?? abbreviation, from: last, soft: false };
    const letter = glued(at) && (numeral.marked || numeral.scale > 0) ? LETTERS.get(word) : undefined;
    if (letter !== undefined) return { currency: { codes: letter, local: true }, from: last, soft: false };
    const name = packName(last);
    if (
      name !== undefined &&
      !name.weak &&
      !name.local &&
      (numeral.scale > 0 || numeral.marked || norm[last]!.length <= 3) &&
      !name.cents
    )
      return { currency: name, from: last, soft: true };
    return null;
  }

  /** "US$", "A$", "US $", "EC$": the sign at `at` with what is written before it. */
  function signWithPrefix(at: number, free: number, sign: CurrencyName): { currency: CurrencyName; from: number } {
    const before = at - 1;
    if (before < free || kind[before] !== TokenKind.Word || !sign.fixed) return { currency: sign, from: at };
    const prefix = written(before);
    const code = SIGN_PREFIXES.get(prefix);
    if (code === undefined || (!glued(at) && prefix.length < 2)) return { currency: sign, from: at };
    if (!overlaps(sign, { codes: code }) && norm[at] !== "$") return { currency: sign, from: at };
    return { currency: { codes: code }, from: before };
  }

  function currencyAfter(at: number, last: number, numeral: Numeral): CurrencyAfter | null {
    if (at >= last) return null;
    let here = at;
    if (norm[here] === "-" && glued(here) && glued(here + 1) && here + 1 < last) here++;
    const sign = SIGNS.get(norm[here]!);
    // "5 $3": the sign belongs to the number behind it.
    if (sign !== undefined) {
      if (kind[here + 1] === TokenKind.Number && here + 1 < last && glued(here + 1) && !glued(here)) return null;
      return { currency: sign, to: here + 1 };
    }
    if (kind[here] !== TokenKind.Word) return null;
    const word = written(here);
    // "26 US$".
    if (here + 1 < last && glued(here + 1) && SIGNS.has(norm[here + 1]!) && SIGN_PREFIXES.has(word)) {
      if (!(kind[here + 2] === TokenKind.Number && glued(here + 2)))
        return { currency: { codes: SIGN_PREFIXES.get(word)! }, to: here + 2 };
    }
    const code = (shape[here]! & Shape.AllCapitals) !== 0 ? currencyOfCode(word) : undefined;
    if (code !== undefined) return { currency: code, to: here + 1 };
    const link = marks.find(here, cls.currencyLink);
    if (link !== undefined && numeral.scale > 0) {
      const name = nameAt(link.end, last);
      return name;
    }
    return nameAt(here, last) ?? abbreviationAt(here, last);
  }

  function abbreviationAt(at: number, last: number): CurrencyAfter | null {
    const abbreviation = ABBREVIATIONS.get(written(at));
    if (abbreviation === undefined) return null;
    const stopped = at + 1 < last && norm[at + 1] === "." && glued(at + 1) && at + 2 < last;
    return { currency: abbreviation, to: stopped ? at + 2 : at + 1 };
  }

  /** "US-Dollar", "Canadian dollars", "Kenia-Schilling", "kasachische Tenge". */
  function nameAt(at: number, last: number): CurrencyAfter | null {
    const full = marks.find(at, cls.currency);
    const bare = marks.find(at, cls.currencyName);
    let found: CurrencyAfter | null = null;
    if (full !== undefined && full.end <= last && full.head === 0)
      found = { currency: { codes: full.value as string }, to: full.end };
    if (bare !== undefined && bare.end <= last && bare.head === 0 && (found === null || bare.end > found.to))
      found = { currency: bare.value as CurrencyName, to: bare.end };
    // "dänische Kronen", "Hong Kong dollars", "Kenia-Schilling".
    const state = marks.find(at, cls.demonym) ?? marks.find(at, cls.country);
    if (state !== undefined && state.head === 0) {
      const hyphen = state.end + 1 < last && norm[state.end] === "-" && glued(state.end) ? 1 : 0;
      const name = state.end + hyphen < last ? marks.find(state.end + hyphen, cls.currencyName) : undefined;
      const own = currencyOfState(state.value as string);
      if (name !== undefined && own !== undefined && name.end <= last) {
        const { codes, cents } = name.value as CurrencyName;
        if (codes.split(" ").includes(own))
          found = { currency: cents ? { codes: own, cents } : { codes: own }, to: name.end };
      }
    }
    if (found === null) return null;
    if (found.to < last && marks.has(found.to, cls.noCurrency)) return null;
    // "die 20 Euro-Staaten" are no money, "100-Millionen-Euro-Kredit" is.
    if (found.to + 1 < last && norm[found.to] === "-" && glued(found.to) && glued(found.to + 1)) {
      const boundToNumber = norm[at - 1] === "-" || glued(at);
      if (!boundToNumber && kind[found.to + 1] === TokenKind.Word) return null;
    }
    return found;
  }
}

export function overlaps(a: CurrencyName, b: CurrencyName): boolean {
  return b.codes.split(" ").some((code) => a.codes.includes(code));
}

export function narrower(a: CurrencyName, b: CurrencyName): CurrencyName {
  return b.codes.length < a.codes.length ? b : a;
}
