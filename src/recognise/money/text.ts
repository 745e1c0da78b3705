/** What the parts of the money grammar share: the article's words with the classes that speak of money, and its amounts. */
import { Shape, type Tokens } from "../../model/tokens.ts";
import type { CurrencyName } from "../../pack/contract.ts";
import type { Decimal } from "../../value/decimal.ts";
import type { CompiledPack } from "../compile.ts";
import type { Marks } from "../marks.ts";
import type { Field } from "../match.ts";
import type { Numeral } from "../numerals.ts";

/** A number that is money, or that can take a currency over from other money. */
export interface Amount {
  /** First token, currency included. */
  from: number;
  to: number;
  numeral: Numeral;
  readonly numberFrom: number;
  amount: Decimal;
  max: Decimal | null;
  currency: CurrencyName | null;
  inherited: boolean;
  origin: boolean;
  sentence: number;
  /** Joined to another amount as its upper end. */
  gone: boolean;
}

/** Tokens of a sentence that are looked back over. */
export const FARTHEST = 100;

export type MoneyText = ReturnType<typeof moneyText>;

export function moneyText({ tokens, marks }: Field, pack: CompiledPack) {
  const cls = {
    number: pack.cls("number"),
    money: pack.cls("money"),
    date: pack.cls("date"),
    scale: pack.cls("scale"),
    shortScale: pack.cls("shortScale"),
    currency: pack.cls("currency"),
    currencyName: pack.cls("currencyName"),
    currencyLink: pack.cls("currencyLink"),
    noCurrency: pack.cls("noCurrency"),
    demonym: pack.cls("demonym"),
    country: pack.cls("country"),
    capital: pack.cls("capital"),
    qualifier: pack.cls("qualifier"),
    qualifierAfter: pack.cls("qualifierAfter"),
    worth: pack.cls("worth"),
    flow: pack.cls("flow"),
    weakFlow: pack.cls("weakFlow"),
    instrument: pack.cls("instrument"),
    preposition: pack.cls("preposition"),
    filler: pack.cls("filler"),
    rangeOpen: pack.cls("rangeOpen"),
    rangeLink: pack.cls("rangeLink"),
    and: pack.cls("and"),
    countNoun: pack.cls("countNoun"),
    percent: pack.cls("percent"),
    change: pack.cls("change"),
  };
  const loose = [
    "preposition",
    "and",
    "function",
    "article",
    "pronoun",
    "verb",
    "date",
    "change",
    "rangeLink",
    "comparison",
    "since",
  ].map((name) => pack.cls(name as "and"));
  return {
    tokens,
    marks,
    cls,
    loose,
    verb: pack.cls("verb"),
    capitalisedNouns: pack.pack.orthography.capitalisedNouns,
    glued: (at: number): boolean => isGlued(tokens, at),
    written: (at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]),
    isPercent: (at: number, last: number): boolean =>
      at < last && (tokens.norm[at] === "%" || tokens.norm[at] === "‰" || marks.has(at, cls.percent)),
    packName: (at: number): CurrencyName | undefined => packName(marks, cls.currencyName, at),
  };
}

function isGlued({ shape, length }: Tokens, at: number): boolean {
  return at < length && (shape[at]! & Shape.Glued) !== 0;
}

/** A single-word name of the pack. */
function packName(marks: Marks, currencyName: number, at: number): CurrencyName | undefined {
  for (const mark of marks.at(at)) {
    if (mark.cls === currencyName && mark.end === at + 1 && mark.head === 0) return mark.value as CurrencyName;
  }
  return undefined;
}
