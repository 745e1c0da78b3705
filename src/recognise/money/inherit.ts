/** Numbers without a currency that take it from the money before them in their paragraph or list. */
import { Shape, TokenKind } from "../../model/tokens.ts";
import type { CurrencyName } from "../../pack/contract.ts";
import { compare, fromNumber } from "../../value/decimal.ts";
import { isItem, isRow } from "../lists.ts";
import { currencyOfCode, SIGNS } from "./currencies.ts";
import { openBefore } from "./ranges.ts";
import { type Amount, FARTHEST, type MoneyText } from "./text.ts";

/** Lines of a list that are looked back over. */
const LONGEST_LIST = 60;

export function inheritCurrencies(money: MoneyText, amounts: readonly Amount[]): void {
  const { tokens, marks, cls, loose, capitalisedNouns, glued, written, isPercent, packName } = money;
  const { text, norm, kind, shape, start, end, sentences } = tokens;
  const lines = new Map<number, boolean>();
  let giver: Amount | undefined;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    if (amount.gone) continue;
    if (amount.currency !== null) {
      if (giver === undefined || !isConversion(amount, giver)) giver = amount;
      continue;
    }
    if (giver !== undefined && !sameBlock(giver, amount) && !speaksOfMoney(giver, amount)) giver = undefined;
    const currency = (giver ?? following(i))?.currency ?? introduced(amount.sentence);
    if (currency === null || !canInherit(amount, giver !== undefined)) continue;
    amount.currency = currency;
    amount.inherited = true;
    giver = { ...(giver ?? amount), sentence: amount.sentence };
  }

  /** Another currency in brackets or a few words behind the money that it converts. */
  function isConversion(amount: Amount, giver: Amount): boolean {
    if (amount.sentence !== giver.sentence || amount.currency!.codes === giver.currency!.codes) return false;
    for (let at = giver.to; at < amount.from; at++) if (norm[at] === "(" || norm[at] === "[") return true;
    return amount.from - giver.to <= 6;
  }

  /** "von 200 auf 300 Millionen Euro" apart: the first amount of a sentence takes the currency of the next one. */
  function following(index: number): Amount | undefined {
    const amount = amounts[index]!;
    const next = amounts[index + 1];
    if (next === undefined || next.currency === null || next.sentence !== amount.sentence) return undefined;
    return openBefore(money, amount.from, sentences[amount.sentence]!.first) === "from" && next.from - amount.to <= 8
      ? next
      : undefined;
  }

  /** The currency of the line that introduces a table or list: "Trade (kroner, without tax)". */
  function introduced(index: number): CurrencyName | null {
    if (!isLine(index)) return null;
    let before = index - 1;
    while (before >= Math.max(0, index - LONGEST_LIST) && isLine(before)) before--;
    if (before < 0 || isLine(before)) return null;
    const { first, last } = sentences[before]!;
    for (let at = Math.max(first, last - FARTHEST); at < last; at++) {
      const name = packName(at) ?? currencyOfCode(written(at)) ?? SIGNS.get(norm[at]!);
      if (name !== undefined && !name.weak && !name.local) return name;
    }
    return null;
  }

  /** In the paragraph after: with a word of money right before it, "bidra med inntil 1,6 milliarder". */
  function speaksOfMoney(a: Amount, b: Amount): boolean {
    const [from, to] = [sentences[a.sentence]!, sentences[b.sentence]!];
    if (from.zone === "title" || to.paragraph - from.paragraph > 2) return false;
    for (let at = Math.max(to.first, b.from - 6); at < b.from; at++) {
      if (marks.has(at, cls.flow) || marks.has(at, cls.weakFlow)) return true;
    }
    return false;
  }

  /** Whether a sentence is an item of a list or a row of a table. */
  function isLine(index: number): boolean {
    let known = lines.get(index);
    if (known === undefined) {
      const { first, last } = sentences[index]!;
      known = isItem(tokens, first) || isRow(tokens, first, last);
      lines.set(index, known);
    }
    return known;
  }

  /** One paragraph, or lines and list items that follow one another. */
  function sameBlock(a: Amount, b: Amount): boolean {
    const [from, to] = [sentences[a.sentence]!, sentences[b.sentence]!];
    if (from.paragraph === to.paragraph) return true;
    if (from.zone === "title" || to.zone === "title") return false;
    for (let sentence = a.sentence; sentence < b.sentence; sentence++) {
      const here = sentences[sentence]!;
      const next = sentences[sentence + 1]!;
      if (here.paragraph === next.paragraph) continue;
      const gap = text.slice(end[here.last - 1], start[next.first]);
      const breaks = gap.split("\n").length - 1;
      const introduces = norm[here.last - 1] === ":";
      if (breaks > 1 && !introduces && !isItem(tokens, next.first)) return false;
      if (!isLine(sentence + 1)) return false;
    }
    return true;
  }

  /** Whether a number without currency stands as an amount of money would: nothing counted before or behind it. */
  function canInherit(amount: Amount, fromBefore: boolean): boolean {
    const { first, last, zone } = sentences[amount.sentence]!;
    if (zone === "title" || zone === "heading") return false;
    const { to } = amount;
    if (isPercent(to, last)) return false;
    for (let at = Math.max(first, amount.from - 4); at < amount.from; at++)
      if (marks.has(at, cls.countNoun)) return false;
    if (amount.numeral.scale < 3) {
      // Without a scale only at the end of a list item or within brackets.
      if (!fromBefore || !amount.numeral.marked || compare(amount.amount, fromNumber(1000)) < 0) return false;
      const opened = insideBrackets(amount.from, first);
      const closed =
        to >= last || norm[to] === ")" || norm[to] === ";" || norm[to] === "," || (norm[to] === "." && to + 1 >= last);
      const before = amount.from - 1;
      const led = before >= first && (norm[before] === "-" || norm[before] === ":" || norm[before] === "|");
      return closed && (opened || (led && isItem(tokens, first)));
    }
    if (to >= last) return true;
    if (kind[to] === TokenKind.Punctuation) return norm[to] !== "-" || !glued(to);
    if (kind[to] !== TokenKind.Word) return false;
    if (marks.has(to, cls.countNoun)) return false;
    // "1,2 mrd. Underskudd": the abbreviation's stop ends a sentence too.
    if (norm[to - 1] === "." && (shape[to]! & Shape.Capital) !== 0 && !capitalisedNouns) return true;
    if (capitalisedNouns) {
      // "Exporten von 7,8 Milliarden Importe … gegenüber"; a last word without a capital is a verb.
      if ((shape[to]! & Shape.Capital) !== 0) return marks.has(to, cls.flow);
      if (to + 1 >= last || kind[to + 1] === TokenKind.Punctuation) return true;
    }
    return loose.some((one) => marks.has(to, one));
  }

  function insideBrackets(at: number, first: number): boolean {
    for (let i = at - 1; i >= Math.max(first, at - FARTHEST); i--) {
      if (norm[i] === ")") return false;
      if (norm[i] === "(") return true;
    }
    return false;
  }
}
