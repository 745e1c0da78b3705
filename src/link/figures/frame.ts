/** The sentence around an amount: its brackets, its neighbours, and the words that speak of it. */
import { type Sentence, Shape, TokenKind } from "../../model/tokens.ts";
import type { LexClass } from "../../pack/contract.ts";
import type { EngineClass } from "../../recognise/compile.ts";
import type { Recognised } from "../../recognise/index.ts";
import { isItem } from "../../recognise/lists.ts";
import type { Money, MoneyMention } from "../../recognise/money/index.ts";

/** An amount in its place. */
export interface Amount {
  readonly money: Money;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Index into the tokens' sentences. */
  readonly sentence: number;
  /** The token of the bracket that it stands in, -1 outside of brackets. */
  readonly bracket: number;
  /** The amounts before and behind it in the same sentence. */
  previous: Amount | null;
  next: Amount | null;
}

/** A word or phrase of a class. */
export interface Cue<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** The token of the bracket that it stands in, -1 outside of brackets. */
  readonly bracket: number;
  /** Characters before it in a compound's token: "Lithium" in "Lithiumexporte". */
  readonly head: number;
}

const OPENING = new Set(["(", "["]);
const CLOSING = new Set([")", "]"]);
const SEPARATORS = new Set([",", ";", ":", "-", "|"]);

const SMALL = ["article", "preposition", "pronoun", "function"] as const;

/** In tokens, to each side of an amount. */
const REACH = 120;

export class Frame {
  readonly #doc: Recognised;
  readonly #brackets = new Map<number, Int32Array>();
  /** For an item that was asked for, the last sentence before its list. */
  readonly #introductions = new Map<number, number>();
  readonly #cues = new Map<string, readonly Cue<unknown>[]>();
  #kept = -1;

  constructor(doc: Recognised) {
    this.#doc = doc;
  }

  sentenceOf(index: number): Sentence {
    return this.#doc.tokens.sentences[index]!;
  }

  /** As much of an amount's sentence as is looked at: sentences of lists and tables can be endless. */
  reach(amount: Amount): { readonly first: number; readonly last: number } {
    const { first, last } = this.sentenceOf(amount.sentence);
    return { first: Math.max(first, amount.from - REACH), last: Math.min(last, amount.to + REACH) };
  }

  sentenceAfter(index: number): Sentence | null {
    return this.#doc.tokens.sentences[index + 1] ?? null;
  }

  norm(at: number): string {
    return this.#doc.tokens.norm[at] ?? "";
  }

  /** All amounts of the article in order, with their neighbours. */
  amounts(): Amount[] {
    const { tokens, marks, pack } = this.#doc;
    const cls = pack.cls("money");
    const amounts: Amount[] = [];
    for (let index = 0; index < tokens.sentences.length; index++) {
      const { first, last } = tokens.sentences[index]!;
      let previous: Amount | null = null;
      for (let at = first; at < last; at++) {
        const mention = marks.find(at, cls)?.value as MoneyMention | undefined;
        if (mention === undefined) continue;
        const { from, to, rule, fields: money } = mention;
        const bracket = this.bracketOf(index, money.start);
        const amount: Amount = { money, from, to, rule, sentence: index, bracket, previous, next: null };
        if (previous !== null) previous.next = amount;
        previous = amount;
        amounts.push(amount);
        at = to - 1;
      }
    }
    return amounts;
  }

  /** The open bracket around a token of a sentence, -1 without one. */
  bracketOf(sentence: number, at: number): number {
    const { first, last } = this.sentenceOf(sentence);
    let brackets = this.#brackets.get(sentence);
    if (brackets === undefined) {
      brackets = new Int32Array(last - first).fill(-1);
      const open: number[] = [];
      for (let i = first; i < last; i++) {
        if (CLOSING.has(this.norm(i))) open.pop();
        brackets[i - first] = open.at(-1) ?? -1;
        if (OPENING.has(this.norm(i))) open.push(i);
      }
      this.#brackets.set(sentence, brackets);
    }
    return brackets[at - first] ?? -1;
  }

  /** Words of a class between two tokens of a sentence, the longest at each place. */
  cues<Value>(name: LexClass | EngineClass, sentence: number, from: number, to: number): Cue<Value>[] {
    const all = this.#cuesOf(name, sentence);
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < all.length && all[end]!.to <= to) end++;
    return all.slice(low, end) as Cue<Value>[];
  }

  /** Words of a class in an amount's window. */
  cuesAround<Value>(name: LexClass | EngineClass, amount: Amount): Cue<Value>[] {
    const { from, to } = this.window(amount);
    return this.cues(name, amount.sentence, from, to);
  }

  /** The word of a class that starts at a token. */
  cueAt<Value>(name: LexClass | EngineClass, at: number): Value | undefined {
    const { marks, pack } = this.#doc;
    return marks.find(at, pack.cls(name))?.value as Value | undefined;
  }

  /** Index after the word of a class that starts at a token, the token itself without one. */
  endOf(name: LexClass | EngineClass, at: number): number {
    const { marks, pack } = this.#doc;
    return marks.find(at, pack.cls(name))?.end ?? at;
  }

  /** All words of a class in a sentence; those of the last sentence are kept, as its amounts ask for them in turn. */
  #cuesOf(name: LexClass | EngineClass, sentence: number): readonly Cue<unknown>[] {
    if (sentence !== this.#kept) {
      this.#kept = sentence;
      this.#cues.clear();
    }
    const known = this.#cues.get(name);
    if (known !== undefined) return known;
    const { marks, pack } = this.#doc;
    const { first, last } = this.sentenceOf(sentence);
    const cls = pack.cls(name);
    const cues: Cue<unknown>[] = [];
    for (let at = first; at < last; at++) {
      const mark = marks.find(at, cls);
      if (mark === undefined || mark.end > last || this.#isOvertaken(cls, at, mark.end)) continue;
      const { end: to, value, head } = mark;
      cues.push({ from: at, to, value, bracket: this.bracketOf(sentence, at), head });
      at = to - 1;
    }
    this.#cues.set(name, cues);
    return cues;
  }

  /** Whether a phrase of the class begins inside another and ends behind it: "foreign trade" in "foreign trade deficit". */
  #isOvertaken(cls: number, from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if ((this.#doc.marks.find(at, cls)?.end ?? to) > to) return true;
    return false;
  }

  has(at: number, name: LexClass | EngineClass): boolean {
    return this.#doc.marks.has(at, this.#doc.pack.cls(name));
  }

  /** The stretch between the semicolons around an amount. */
  clause(amount: Amount): { readonly from: number; readonly to: number } {
    const { first, last } = this.reach(amount);
    let from = first;
    let to = last;
    for (let at = first; at < last; at++) {
      if (this.norm(at) !== ";" || this.bracketOf(amount.sentence, at) !== -1) continue;
      if (at < amount.from) from = at + 1;
      else {
        to = at;
        break;
      }
    }
    return { from, to };
  }

  /** A comma, colon, dash (no hyphen) or bar, or a word such as "and" or "while". */
  separates(at: number): boolean {
    if (this.isHyphen(at)) return false;
    return SEPARATORS.has(this.norm(at)) || this.has(at, "and") || this.has(at, "contrast");
  }

  /** The first of at most so many tokens before one that stand in its sentence. */
  before(at: number, most: number): number {
    const { sentence, sentences } = this.#doc.tokens;
    return Math.max(at - most, sentences[sentence[at]!]!.first);
  }

  /** Whether a token opens its sentence. */
  starts(at: number): boolean {
    const { sentence, sentences } = this.#doc.tokens;
    return sentences[sentence[at]!]!.first === at;
  }

  /** Whether no word of the same sentence follows. */
  ends(at: number): boolean {
    const { sentence, sentences, length, kind } = this.#doc.tokens;
    const last = at < length ? sentences[sentence[at]!]!.last : at;
    return at >= last || sentence[at] !== sentence[at - 1] || (at + 1 === last && kind[at] === TokenKind.Punctuation);
  }

  /** "mit", "with". */
  leadsWith(at: number): boolean {
    return this.cueAt("direction", at) === "with";
  }

  /** An article, pronoun, preposition or other function word. */
  isSmall(at: number): boolean {
    return SMALL.some((name) => this.has(at, name));
  }

  /** A hyphen that binds the words on both sides. */
  isHyphen(at: number): boolean {
    const { shape } = this.#doc.tokens;
    return this.norm(at) === "-" && (shape[at]! & Shape.Glued) !== 0 && (shape[at + 1]! & Shape.Glued) !== 0;
  }

  /** "'s" behind a name. */
  isGenitive(at: number): boolean {
    return this.norm(at).startsWith("'") && (this.#doc.tokens.shape[at]! & Shape.Glued) !== 0;
  }

  isItem(sentence: number): boolean {
    return isItem(this.#doc.tokens, this.sentenceOf(sentence).first);
  }

  /** The sentence that introduces the list of an item: the last before it that is none, if it ends with a colon. */
  introduction(item: number): number | null {
    let sentence = item;
    while (sentence >= 0 && this.isItem(sentence)) {
      const known = this.#introductions.get(sentence);
      sentence = known ?? sentence - 1;
      if (known !== undefined) break;
    }
    this.#introductions.set(item, sentence);
    return sentence >= 0 && this.norm(this.sentenceOf(sentence).last - 1) === ":" ? sentence : null;
  }

  /** How far apart two tokens are, brackets that close in between left out: a comma counts thrice, a semicolon more. */
  distance(sentence: number, from: number, to: number, bracket: number): number {
    let sum = 0;
    for (let at = from; at < to; at++) {
      const inside = this.bracketOf(sentence, at);
      if (inside !== -1 && inside !== bracket && inside >= from) continue;
      const mark = this.norm(at);
      sum += mark === "," ? 3 : mark === ";" ? 9 : 1;
    }
    return sum;
  }

  /**
   * The stretch of the sentence that belongs to an amount: its bracket, or from the clause behind the amount before it
   * to the clause of the next one.
   */
  window(amount: Amount): { readonly from: number; readonly to: number } {
    const { first, last } = this.reach(amount);
    let from = first;
    let to = last;
    if (amount.bracket >= 0) {
      from = Math.max(first, amount.bracket + 1);
      for (to = amount.to; to < last && this.bracketOf(amount.sentence, to) !== -1; ) to++;
    }
    const { previous, next } = amount;
    for (let at = from; at < to; at++) {
      if (!this.#parts(at) || this.bracketOf(amount.sentence, at) !== amount.bracket) continue;
      if (at < amount.from) from = at + 1;
      else {
        to = at;
        break;
      }
    }
    if (previous !== null && previous.bracket === amount.bracket && previous.to > from) {
      from = previous.to;
      for (let at = previous.to; at < amount.from; at++) {
        if (!this.separates(at) || this.bracketOf(amount.sentence, at) !== amount.bracket) continue;
        from = at + 1;
        break;
      }
    }
    if (next !== null && next.bracket === amount.bracket && next.from < to) {
      to = next.from;
      for (let at = amount.to; at < next.from; at++) {
        if (!this.separates(at) || this.bracketOf(amount.sentence, at) !== amount.bracket) continue;
        to = at;
        break;
      }
    }
    return { from, to };
  }

  /** A semicolon, or a word that sets two clauses against each other. */
  #parts(at: number): boolean {
    return this.norm(at) === ";" || this.has(at, "contrast");
  }

  /**
   * Whether an amount says the one before it in another currency: in brackets right behind it, or joined by a few
   * words that are neither cue nor clause.
   */
  converts(amount: Amount): boolean {
    const { previous } = amount;
    if (previous === null || previous.money.currency.codes === amount.money.currency.codes) return false;
    if (amount.money.inherited || previous.money.origin) return false;
    const gap = amount.from - previous.to;
    if (gap > 7) return false;
    for (let at = previous.to; at < amount.from; at++) {
      if (this.has(at, "flow") || this.has(at, "and") || this.has(at, "country") || this.has(at, "verb")) return false;
    }
    if (amount.bracket >= 0 && amount.bracket !== previous.bracket) return true;
    return amount.bracket === previous.bracket && gap <= 5;
  }
}
