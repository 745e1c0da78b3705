/**
 * Amounts of money: a number with a currency before or after it, ranges of two, and numbers that take the currency of
 * the money before them. Which of several currencies a bare name means is link's to say.
 */
import type { Qualifier } from "../model/fact.ts";
import type { Mention } from "../model/mention.ts";
import { Shape, TokenKind } from "../model/tokens.ts";
import type { CurrencyName } from "../pack/contract.ts";
import { compare, type Decimal, fromNumber, shift } from "../value/decimal.ts";
import type { CompiledPack } from "./compile.ts";
import { ABBREVIATIONS, currencyOfCode, currencyOfState, LETTERS, SIGN_PREFIXES, SIGNS } from "./currencies.ts";
import { isItem, isRow } from "./lists.ts";
import type { Field } from "./match.ts";
import type { Numeral } from "./numerals.ts";

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

interface Amount {
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

/** Tokens of a sentence, and lines of a list, that are looked back over. */
const FARTHEST = 100;
const LONGEST_LIST = 60;

export function markMoney(field: Field, pack: CompiledPack): void {
  const { tokens, marks } = field;
  const { text, norm, kind, shape, start, end, sentences } = tokens;
  const cls = {
    number: pack.cls("number"),
    money: pack.cls("money"),
    date: pack.cls("date"),
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
  const verb = pack.cls("verb");
  const { capitalisedNouns } = pack.pack.orthography;

  const glued = (at: number): boolean => at < tokens.length && (shape[at]! & Shape.Glued) !== 0;
  const written = (at: number): string => text.slice(start[at], end[at]);

  let states: Set<string> | undefined;
  const lines = new Map<number, boolean>();
  const amounts: Amount[] = [];
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
  inherit();
  for (const found of amounts) {
    if (found.gone || found.currency === null) continue;
    add(found);
  }

  /** The amount whose number starts at `at`; a number without currency only if it could take one over. */
  function readAmount(at: number, numeral: Numeral, free: number, last: number): Omit<Amount, "sentence"> | null {
    let { end: to, scale } = numeral;
    let amount: Decimal = numeral;
    let before = currencyBefore(at, free, numeral);
    // "$5m", "€ 20k", and "5m euros".
    if (to < last && scale === 0 && numeral.inDigits) {
      const short = marks.find(to, cls.shortScale);
      if (short !== undefined && (before !== null || currencyAfter(short.end, last, numeral) !== null)) {
        const [factor, power] = short.value as readonly [number, number];
        amount = shift({ digits: numeral.digits * BigInt(factor), exponent: numeral.exponent }, power);
        scale = power;
        to = short.end;
      }
    }
    // "500,-": the dash stands for no cents.
    if (to + 1 < last && norm[to] === "," && norm[to + 1] === "-" && glued(to) && glued(to + 1)) to += 2;
    let after = currencyAfter(to, last, numeral);
    const strong = scale > 0 || numeral.marked || numeral.digits >= 10_000n;
    if (before?.currency.weak && !strong) before = null;
    if (after?.currency.weak && !strong) after = null;
    if (before?.currency.local && !isLocal(before.currency)) before = null;
    if (after?.currency.local && (!isLocal(after.currency) || goesOn(after.to, last))) after = null;
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

  function overlaps(a: CurrencyName, b: CurrencyName): boolean {
    return b.codes.split(" ").some((code) => a.codes.includes(code));
  }

  function narrower(a: CurrencyName, b: CurrencyName): CurrencyName {
    return b.codes.length < a.codes.length ? b : a;
  }

  function isPercent(at: number, last: number): boolean {
    return at < last && (norm[at] === "%" || norm[at] === "‰" || marks.has(at, cls.percent));
  }

  /** A currency that ends right before a number; `soft` if it is a name, which a currency behind the number outdoes. */
  function currencyBefore(
    at: number,
    free: number,
    numeral: Numeral,
  ): { currency: CurrencyName; from: number; soft: boolean } | null {
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

  /** A single-word name of the pack. */
  function packName(at: number): CurrencyName | undefined {
    for (const mark of marks.at(at)) {
      if (mark.cls === cls.currencyName && mark.end === at + 1 && mark.head === 0) return mark.value as CurrencyName;
    }
    return undefined;
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

  /** A currency that starts right behind a number. */
  function currencyAfter(at: number, last: number, numeral: Numeral): { currency: CurrencyName; to: number } | null {
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

  function abbreviationAt(at: number, last: number): { currency: CurrencyName; to: number } | null {
    const abbreviation = ABBREVIATIONS.get(written(at));
    if (abbreviation === undefined) return null;
    const stopped = at + 1 < last && norm[at + 1] === "." && glued(at + 1) && at + 2 < last;
    return { currency: abbreviation, to: stopped ? at + 2 : at + 1 };
  }

  /** "US-Dollar", "Canadian dollars", "Kenia-Schilling", "kasachische Tenge". */
  function nameAt(at: number, last: number): { currency: CurrencyName; to: number } | null {
    const full = marks.find(at, cls.currency);
    const bare = marks.find(at, cls.currencyName);
    let found: { currency: CurrencyName; to: number } | null = null;
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

  type Link = { readonly from: number; readonly kind: "range" | "change" | "either" | "and" };

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

  function openBefore(at: number, first: number): "between" | "from" | null {
    for (let from = at - 1; from >= Math.max(first, at - 4); from--) {
      const mark = marks.find(from, cls.rangeOpen);
      if (mark !== undefined) return mark.value as "between" | "from";
      if (!marks.has(from, cls.qualifier) && !marks.has(from, cls.filler) && !marks.has(from, cls.currencyName))
        return null;
    }
    return null;
  }

  function lowEnd(low: Amount, high: Amount): void {
    if (low.sentence !== high.sentence || low.gone || low.max !== null) return;
    const { first } = sentences[low.sentence]!;
    const startOfHigh = skipQualifierBack(high.from, low.to);
    const link = linkBefore(startOfHigh, first);
    if (link === null || link.from !== low.to) return;
    const open = openBefore(low.from, first);
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

  /** Gives numbers without a currency that of the money before them in their paragraph or list. */
  function inherit(): void {
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
    return openBefore(amount.from, sentences[amount.sentence]!.first) === "from" && next.from - amount.to <= 8
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
    if (capitalisedNouns && (shape[to]! & Shape.Capital) !== 0) return false;
    return loose.some((one) => marks.has(to, one));
  }

  function insideBrackets(at: number, first: number): boolean {
    for (let i = at - 1; i >= Math.max(first, at - FARTHEST); i--) {
      if (norm[i] === ")") return false;
      if (norm[i] === "(") return true;
    }
    return false;
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
    for (let at = before; at >= Math.max(first, before - 3); at--) {
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
