/** Two amounts that belong together: the ends of a range, or the two ends of a change. */
import type { CurrencyName } from "../../pack/contract.ts";
import { compare, type Decimal, fromNumber, shift } from "../../value/decimal.ts";
import type { Numeral } from "../numerals.ts";
import { type CurrencyReader, narrower, overlaps } from "./currency.ts";
import { type Amount, FARTHEST, type MoneyText } from "./text.ts";

/** What joins two amounts. */
interface Link {
  readonly from: number;
  readonly kind: "range" | "change" | "either" | "and";
}

/** Joins the amounts of a sentence, those from an index on, as each sentence is read. */
export function rangeJoiner(
  text: MoneyText,
  amounts: Amount[],
  currencyBefore: CurrencyReader["before"],
): (from: number) => void {
  const { tokens, marks, cls } = text;
  const { norm, sentences } = tokens;
  return joinRanges;

  /** Joins two amounts of a sentence into a range, or makes the first the origin of a change to the second. */
  function joinRanges(from: number): void {
    for (let i = from; i + 1 < amounts.length; i++) {
      const low = amounts[i]!;
      const high = amounts[i + 1]!;
      lowEnd(low, high);
    }
    // A bare number before the link: "2 to 3 billion", "zwischen zwei und drei Mrd. Euro".
    for (let i = amounts.length - 1; i >= from; i--) {
      const high = amounts[i]!;
      if (high.gone || high.max !== null) continue;
      const link = linkBefore(high.from, sentences[high.sentence]!.first);
      if (link === null) continue;
      const lowFrom = bareNumberEndingAt(link.from, sentences[high.sentence]!.first);
      if (lowFrom === null || (i > from && amounts[i - 1]!.to > lowFrom)) continue;
      const numeral = marks.find(lowFrom, cls.number)!.value as Numeral;
      const sign = currencyBefore(lowFrom, i > from ? amounts[i - 1]!.to : sentences[high.sentence]!.first, numeral);
      const start = sign?.from ?? lowFrom;
      // "2016 – RMB 1.38 billion" is no range: a sign before the upper end stands before the lower one too.
      if (sign === null && high.from < high.numberFrom) continue;
      const low: Amount = {
        ...high,
        from: start,
        to: numeral.end,
        numeral,
        numberFrom: lowFrom,
        amount: numeral,
        currency: sign?.currency ?? null,
        gone: false,
      };
      amounts.splice(i, 0, low);
      lowEnd(low, high);
      if (!low.origin && !high.gone) amounts.splice(i, 1);
    }
  }

  /** The start of an unscaled number mark that ends at `to`. */
  function bareNumberEndingAt(to: number, first: number): number | null {
    for (let at = to - 1; at >= Math.max(first, to - 4); at--) {
      const mark = marks.find(at, cls.number);
      if (mark !== undefined) {
        if (mark.end !== to || marks.at(at).some((other) => other.cls === cls.date)) return null;
        return at;
      }
    }
    return null;
  }

  /** What joins the end of one amount to the start of the next, if it stands right before `at`. */
  function linkBefore(at: number, first: number): Link | null {
    for (let from = at - 1; from >= Math.max(first, at - 3); from--) {
      if (norm[from] === "-" && from === at - 1) return { from, kind: "range" };
      const mark = marks.find(from, cls.rangeLink);
      if (mark?.end === at) return { from, kind: mark.value as Link["kind"] };
      if (marks.find(from, cls.and)?.end === at) return { from, kind: "and" };
    }
    return null;
  }

  function lowEnd(low: Amount, high: Amount): void {
    if (low.sentence !== high.sentence || low.gone || low.max !== null) return;
    const { first } = sentences[low.sentence]!;
    const startOfHigh = skipQualifierBack(high.from, low.to);
    const link = linkBefore(startOfHigh, first);
    if (link === null || link.from !== low.to) return;
    const open = openBefore(text, low.from, first);
    if (link.kind === "and" && open !== "between") return;
    if (link.kind === "change" && open !== "from") return;
    const currency = high.currency ?? low.currency;
    if (low.currency !== null && high.currency !== null && !overlaps(low.currency, high.currency)) return;
    let amount = low.amount;
    if (low.numeral.scale === 0 && high.numeral.scale > 0) {
      const scaled = scaledLike(low.numeral, high.numeral);
      if (compare(low.numeral, fromNumber(1000)) < 0) amount = scaled;
    }
    if (currency?.cents && low.currency === null) amount = shift(amount, -2);
    let max = high.amount;
    // "$2bn to 3": the upper end takes the scale.
    if (high.numeral.scale === 0 && low.numeral.scale > 0 && compare(high.numeral, fromNumber(1000)) < 0)
      max = scaledLike(high.numeral, low.numeral);
    const change =
      link.kind === "change" ||
      (link.kind === "either" &&
        open === "from" &&
        ((low.currency !== null && high.currency !== null) || changes(low)));
    if (change) {
      low.amount = amount;
      low.currency = currency;
      low.origin = true;
      high.currency = currency;
      return;
    }
    if (compare(amount, max) >= 0 || compare(shift(amount, 3), max) < 0) return;
    low.amount = amount;
    low.max = max;
    if (high.numeral.scale > 0) low.numeral = high.numeral;
    low.currency = narrowerOf(low.currency, high.currency);
    if (open !== null) low.from = opener(low.from, first);
    low.to = high.to;
    high.gone = true;
  }

  function narrowerOf(a: CurrencyName | null, b: CurrencyName | null): CurrencyName | null {
    return a === null ? b : b === null ? a : narrower(a, b);
  }

  function scaledLike(value: Numeral, model: Numeral): Decimal {
    return shift(value, model.scale);
  }

  function opener(at: number, first: number): number {
    for (let from = at - 1; from >= Math.max(first, at - 4); from--) if (marks.has(from, cls.rangeOpen)) return from;
    return at;
  }

  /** Whether a word of growth or decline stands before an amount in its sentence. */
  function changes({ from, sentence }: Amount): boolean {
    const { first } = sentences[sentence]!;
    for (let at = from - 1; at >= Math.max(first, from - FARTHEST); at--) if (marks.has(at, cls.change)) return true;
    return false;
  }

  function skipQualifierBack(from: number, least: number): number {
    for (let at = from - 1; at >= Math.max(least, from - 3); at--) {
      if (marks.find(at, cls.qualifier)?.end === from) return at;
    }
    return from;
  }
}

/** What opens a range before an amount. */
export function openBefore({ marks, cls }: MoneyText, at: number, first: number): "between" | "from" | null {
  for (let from = at - 1; from >= Math.max(first, at - 4); from--) {
    const mark = marks.find(from, cls.rangeOpen);
    if (mark !== undefined) return mark.value as "between" | "from";
    if (!marks.has(from, cls.qualifier) && !marks.has(from, cls.filler) && !marks.has(from, cls.currencyName))
      return null;
  }
  return null;
}
