/**
 * Amounts of money: a number with a currency before or after it, ranges of two, and numbers that take the currency of
 * the money before them. Which of several currencies a bare name means is link's to say.
 */
import type { Qualifier } from "../../model/fact.ts";
import type { Mention } from "../../model/mention.ts";
import { TokenKind } from "../../model/tokens.ts";
import type { CurrencyName } from "../../pack/contract.ts";
import { type Decimal, shift } from "../../value/decimal.ts";
import type { CompiledPack } from "../compile.ts";
import type { Field } from "../match.ts";
import type { Numeral } from "../numerals.ts";
import { currencyReader, narrower, overlaps } from "./currency.ts";
import { inheritCurrencies } from "./inherit.ts";
import { rangeJoiner } from "./ranges.ts";
import { type Amount, moneyText } from "./text.ts";

/** What a `money` mark carries. */
export interface Money {
  readonly [field: string]: unknown;
  readonly amount: Decimal;
  /** The upper end of a range. */
  readonly max: Decimal | null;
  readonly currency: CurrencyName;
  readonly qualifier: Qualifier;
  /** Whether the currency was taken from other money. */
  readonly inherited: boolean;
  /** The first of two amounts that tell a change: "from 5 billion" in "from 5 billion to 7 billion". */
  readonly origin: boolean;
  /** The money's number, without qualifier: index of its first token. */
  readonly start: number;
}

export type MoneyMention = Mention<Money>;

/** Tokens of a bracket between a number and the scale that it shares with the number in the bracket. */
const LONGEST_BRACKET = 12;

/** How many tokens before "über" the noun of money is looked for: "ein Darlehen der Bank für Wiederaufbau über …". */
const WORTH_REACH = 8;

export function markMoney(field: Field, pack: CompiledPack): void {
  const money = moneyText(field, pack);
  const { tokens, marks, cls, verb, glued, isPercent } = money;
  const { norm, kind, sentences } = tokens;
  const currencies = currencyReader(money);
  const amounts: Amount[] = [];
  const joinRanges = rangeJoiner(money, amounts, currencies.before);
  for (let index = 0; index < sentences.length; index++) {
    const { first, last, zone } = sentences[index]!;
    if (zone === "markup") continue;
    const ofSentence = amounts.length;
    let free = first;
    for (let at = first; at < last; ) {
      const numeral = marks.find(at, cls.number)?.value as Numeral | undefined;
      if (numeral === undefined) {
        at++;
        continue;
      }
      const found = readAmount(at, numeral, free, last);
      const inDate = marks.at(at).some((mark) => mark.cls === cls.date && mark.end >= numeral.end);
      if (found !== null && !(inDate && found.from === at && numeral.scale === 0)) {
        amounts.push({ ...found, sentence: index });
        free = found.to;
        at = found.to;
      } else at = numeral.end;
    }
    joinRanges(ofSentence);
  }
  inheritCurrencies(money, amounts);
  for (const found of amounts) {
    if (found.gone || found.currency === null) continue;
    add(found);
  }

  /** The amount whose number starts at `at`; a number without currency only if it could take one over. */
  function readAmount(at: number, numeral: Numeral, free: number, last: number): Omit<Amount, "sentence"> | null {
    let { end: to, scale } = numeral;
    let amount: Decimal = numeral;
    let before = currencies.before(at, free, numeral);
    // "$5m", "€ 20k", and "5m euros".
    if (to < last && scale === 0 && numeral.inDigits) {
      const short = marks.find(to, cls.shortScale);
      if (short !== undefined && (before !== null || currencies.after(short.end, last, numeral) !== null)) {
        const [factor, power] = short.value as readonly [number, number];
        amount = shift({ digits: numeral.digits * BigInt(factor), exponent: numeral.exponent }, power);
        scale = power;
        to = short.end;
      }
    }
    // "500,-": the dash stands for no cents.
    if (to + 1 < last && norm[to] === "," && norm[to + 1] === "-" && glued(to) && glued(to + 1)) to += 2;
    let after = currencies.after(to, last, numeral);
    const shared = scale === 0 && before === null && after === null ? sharedScale(to, last, numeral) : null;
    if (shared !== null) {
      const { factor, power, currency } = shared;
      return {
        from: at,
        to,
        numeral: { ...numeral, scale: power },
        numberFrom: at,
        amount: shift({ digits: numeral.digits * BigInt(factor), exponent: numeral.exponent }, power),
        max: null,
        currency,
        inherited: false,
        origin: false,
        gone: false,
      };
    }
    const strong = scale > 0 || numeral.marked || numeral.digits >= 10_000n;
    if (before?.currency.weak && !strong) before = null;
    if (after?.currency.weak && !strong) after = null;
    if (before?.currency.local && !currencies.isLocal(before.currency)) before = null;
    if (after?.currency.local && (!currencies.isLocal(after.currency) || currencies.goesOn(after.to, last)))
      after = null;
    if (before?.soft && after !== null) before = null;
    if (before !== null && after !== null && !overlaps(before.currency, after.currency)) after = null;
    const currency = before?.currency ?? after?.currency ?? null;
    if (currency === null && (isPercent(to, last) || (scale < 3 && !numeral.marked))) return null;
    if (currency?.cents) amount = shift(amount, -2);
    const narrowed = after !== null && before !== null ? narrower(before.currency, after.currency) : currency;
    return {
      from: before?.from ?? at,
      to: after?.to ?? to,
      numeral: scale === numeral.scale ? numeral : { ...numeral, scale },
      numberFrom: at,
      amount,
      max: null,
      currency: narrowed,
      inherited: false,
      origin: false,
      gone: false,
    };
  }

  /** "684 (Vorjahr: 660) Milliarden Euro": the scale and the currency behind the bracket belong to both numbers. */
  function sharedScale(
    to: number,
    last: number,
    numeral: Numeral,
  ): { readonly factor: number; readonly power: number; readonly currency: CurrencyName } | null {
    if (norm[to] !== "(" && norm[to] !== ")") return null;
    let closing = to;
    while (closing < Math.min(last, to + LONGEST_BRACKET) && norm[closing] !== ")") closing++;
    const scale = norm[closing] === ")" && closing + 1 < last ? marks.find(closing + 1, cls.scale) : undefined;
    const after = scale === undefined ? null : currencies.after(scale.end, last, numeral);
    if (scale === undefined || after === null) return null;
    const [factor, power] = scale.value as readonly [number, number];
    return { factor, power, currency: after.currency };
  }

  /** Marks an amount with the qualifier before or behind it. */
  function add(found: Amount): void {
    const { first, last } = sentences[found.sentence]!;
    let { from, to } = found;
    let qualifier: Qualifier | undefined;
    let at = from;
    for (let steps = 0; steps < 3 && qualifier === undefined; steps++) {
      const before = markEndingAt(at, first, cls.qualifier);
      if (before !== null) {
        if (marks.has(before.from, cls.worth) && before.from > first && isAmounting(before.from - 1, first)) break;
        qualifier = before.value as Qualifier;
        from = before.from;
        break;
      }
      const filler = markEndingAt(at, first, cls.filler);
      if (filler === null) break;
      at = filler.from;
    }
    if (qualifier === undefined && to < last) {
      const after = marks.find(to, cls.qualifierAfter);
      if (after !== undefined && after.end <= last) {
        qualifier = after.value as Qualifier;
      } else if (to + 1 < last) {
        const next = marks.find(to + 1, cls.qualifierAfter);
        if (next !== undefined && kind[to] === TokenKind.Word) qualifier = next.value as Qualifier;
      }
    }
    const value: Money = {
      amount: found.amount,
      max: found.max,
      currency: found.currency!,
      qualifier: qualifier ?? "exact",
      inherited: found.inherited,
      origin: found.origin,
      start: found.from,
    };
    const mention: MoneyMention = { kind: "figure", from, to, fields: value, rule: "engine.money" };
    marks.add(from, { cls: cls.money, end: to, value: mention, head: 0 });
  }

  /** A noun of money or an instrument, which "über" leads to its amount. */
  function isAmounting(before: number, first: number): boolean {
    // "ein Handel von über 9 Milliarden": the preposition leads to the amount already.
    if (marks.has(before, cls.preposition)) return false;
    for (let at = before; at >= Math.max(first, before - WORTH_REACH); at--) {
      if (marks.has(at, cls.flow) || marks.has(at, cls.weakFlow) || marks.has(at, cls.instrument)) return true;
      if (kind[at] !== TokenKind.Word || marks.has(at, verb)) return false;
    }
    return false;
  }

  function markEndingAt(at: number, first: number, wanted: number): { from: number; value: unknown } | null {
    for (let from = Math.max(first, at - 4); from < at; from++) {
      for (const mark of marks.at(from)) {
        if (mark.cls === wanted && mark.end === at && mark.head === 0) return { from, value: mark.value };
      }
    }
    return null;
  }
}
