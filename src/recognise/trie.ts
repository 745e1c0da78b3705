/** The lexicon automaton: phrases of tokens, and ends of compounds. */
import { detached, remember } from "../value/remember.ts";
import { findEntry } from "../value/sorted.ts";

/** How the first token must be written: "US" is no "us", "Polish" no "polish", "Will" no "will". */
export const Letters = {
  Any: 0,
  Capital: 1,
  AllCapitals: 2,
  Small: 3,
  /** A capital only where the sentence begins. */
  SmallInside: 4,
} as const;
export type Letters = (typeof Letters)[keyof typeof Letters];

/** One reading of a word or phrase. */
export interface Reading {
  /** Index of the class (recognise/compile.ts). */
  readonly cls: number;
  readonly value: unknown;
  readonly letters: Letters;
}

interface Node {
  next: Map<string, Node> | undefined;
  readings: Reading[] | undefined;
}

/** White space, which no token holds, parts a packed trie: the entries of words, phrases, and their parts. */
const ENTRY = "\n";
const PHRASE = "\r";
const PART = "\t";

/** A trie as text. */
export interface PackedTrie {
  /** First tokens with the numbers of their phrases, sorted; only of letters that one byte holds, to be read fast. */
  readonly words: string;
  /** The same of all other first tokens. */
  readonly rareWords: string;
  /** All phrases that begin with a word; words that begin the like share them. */
  readonly phrases: readonly string[];
}

const ONE_BYTE = /^[\0-\u00ff]*$/;

/** So many words that begin no phrase are kept in mind. */
const MOST_UNKNOWN = 20_000;

/** Phrases by their tokens' look-up forms. */
export class Trie {
  /** By the first token, as far as they were added or have been looked up. */
  readonly #root = new Map<string, Node>();
  readonly #unknown = new Set<string>();
  readonly #packed: PackedTrie;
  readonly #values: readonly unknown[];

  /** @param packed what `pack` made @param values the values that its numbers stand for */
  constructor(packed: PackedTrie = { words: "", rareWords: "", phrases: [] }, values: readonly unknown[] = []) {
    this.#packed = packed;
    this.#values = values;
  }

  add(words: readonly string[], reading: Reading): void {
    const first = words[0]!;
    let node = this.#open(first);
    if (node === undefined) {
      node = { next: undefined, readings: undefined };
      this.#root.set(first, node);
      this.#unknown.delete(first);
    }
    addBelow(node, words.slice(1), reading);
  }

  /** The value of a single word in a class, undefined when it has none. */
  read(word: string, cls: number): unknown {
    return this.#open(word)?.readings?.find((reading) => reading.cls === cls)?.value;
  }

  /** Calls `found` for every phrase that starts at token `at`, shorter ones first. */
  lookup(
    norm: readonly string[],
    at: number,
    last: number,
    found: (end: number, readings: readonly Reading[]) => void,
  ): void {
    let node = this.#open(norm[at]!);
    for (let i = at + 1; node !== undefined; i++) {
      if (node.readings !== undefined) found(i, node.readings);
      if (i >= last || node.next === undefined) return;
      node = node.next.get(norm[i]!);
    }
  }

  /** All phrases as text, with a number for each value. */
  pack(numberOf: (value: unknown) => number): PackedTrie {
    const numbers = new Map<string, number>();
    let words = "";
    let rareWords = "";
    for (const first of this.#firsts()) {
      const phrases = phrasesOf(this.#open(first)!, []).map(([rest, readings]) => {
        return [rest.join(" "), ...readings.map((reading) => codeOf(reading, numberOf))].join(PART);
      });
      const all = phrases.join(PHRASE);
      const number = numbers.get(all) ?? numbers.size;
      numbers.set(all, number);
      const entry = first + PART + number + ENTRY;
      if (ONE_BYTE.test(first)) words += entry;
      else rareWords += entry;
    }
    return { words, rareWords, phrases: [...numbers.keys()] };
  }

  #firsts(): string[] {
    const { words, rareWords } = this.#packed;
    const packed = (words + rareWords).split(ENTRY).slice(0, -1);
    return [...new Set([...packed.map((entry) => entry.slice(0, entry.indexOf(PART))), ...this.#root.keys()])].sort();
  }

  #open(word: string): Node | undefined {
    const known = this.#root.get(word);
    if (known !== undefined || this.#unknown.has(word)) return known;
    const { phrases } = this.#packed;
    const words = ONE_BYTE.test(word) ? this.#packed.words : this.#packed.rareWords;
    const at = findEntry(words, ENTRY, word);
    if (at < 0) {
      if (this.#unknown.size >= MOST_UNKNOWN) this.#unknown.clear();
      this.#unknown.add(detached(word));
      return undefined;
    }
    const node = this.#unpack(phrases[Number(words.slice(at + 1, words.indexOf(ENTRY, at)))]!);
    this.#root.set(words.slice(at - word.length, at), node);
    return node;
  }

  #unpack(phrases: string): Node {
    const node: Node = { next: undefined, readings: undefined };
    for (const phrase of phrases.split(PHRASE)) {
      const [rest = "", ...readings] = phrase.split(PART);
      const words = rest === "" ? [] : rest.split(" ");
      for (const code of readings) addBelow(node, words, readingOf(code, this.#values));
    }
    return node;
  }
}

/** Adds a phrase whose first token leads to `node`. */
function addBelow(node: Node, rest: readonly string[], reading: Reading): void {
  let here = node;
  for (const word of rest) {
    here.next ??= new Map();
    let below = here.next.get(word);
    if (below === undefined) {
      below = { next: undefined, readings: undefined };
      here.next.set(word, below);
    }
    here = below;
  }
  here.readings ??= [];
  const known = here.readings.findIndex(({ cls }) => cls === reading.cls);
  if (known < 0) here.readings.push(reading);
  // Written in two ways ("EFTA", "Efta") a word only needs what both have.
  else {
    const before = here.readings[known]!;
    here.readings[known] = { ...before, letters: both(before.letters, reading.letters) };
  }
}

/** The phrases that go on from a node, each with its tokens behind the first one. */
function phrasesOf(node: Node, rest: readonly string[]): [rest: readonly string[], readings: readonly Reading[]][] {
  const here: [readonly string[], readonly Reading[]][] = node.readings === undefined ? [] : [[rest, node.readings]];
  for (const [word, below] of node.next ?? []) here.push(...phrasesOf(below, [...rest, word]));
  return here;
}

/** What two ways of writing a word have in common. */
function both(one: Letters, other: Letters): Letters {
  if (one === other) return one;
  const capital = one === Letters.Capital || one === Letters.AllCapitals;
  return capital && (other === Letters.Capital || other === Letters.AllCapitals) ? Letters.Capital : Letters.Any;
}

/** An end of a compound with its readings. */
export type End = readonly [suffix: string, readings: readonly Reading[]];

/** Ends of compounds: the longest that fits wins, for each class. */
export class Suffixes {
  /** By length and suffix; packed readings are text until they are asked for. */
  readonly #byLength = new Map<number, Map<string, Reading[] | string>>();
  readonly #values: readonly unknown[];
  #lengths: number[] = [];
  readonly #endsOf = remember((word) => this.#find(word));

  /** @param packed what `pack` made @param values the values that its numbers stand for */
  constructor(packed = "", values: readonly unknown[] = []) {
    this.#values = values;
    for (const entry of packed.split(ENTRY)) {
      const at = entry.indexOf(PART);
      if (at > 0) this.#level(at).set(entry.slice(0, at), entry.slice(at + 1));
    }
  }

  /** Before the first look-up: what was found is kept. */
  add(suffix: string, reading: Reading): void {
    const level = this.#level(suffix.length);
    const readings = this.#readings(level, suffix) ?? [];
    if (!readings.some((known) => known.cls === reading.cls)) readings.push(reading);
    level.set(suffix, readings);
  }

  /** The ends of a word that make it a compound, longer ones first. */
  lookup(word: string): readonly End[] {
    return this.#endsOf(word);
  }

  /** All ends as text, with a number for each value. */
  pack(numberOf: (value: unknown) => number): string {
    let packed = "";
    for (const [suffix, readings] of this.entries())
      packed += [suffix, ...readings.map((reading) => codeOf(reading, numberOf))].join(PART) + ENTRY;
    return packed;
  }

  /** All ends with their readings. */
  *entries(): Iterable<End> {
    for (const level of this.#byLength.values())
      for (const suffix of level.keys()) yield [suffix, this.#readings(level, suffix)!];
  }

  #level(length: number): Map<string, Reading[] | string> {
    let level = this.#byLength.get(length);
    if (level === undefined) {
      level = new Map();
      this.#byLength.set(length, level);
      this.#lengths = [...this.#byLength.keys()].sort((a, b) => b - a);
    }
    return level;
  }

  #readings(level: Map<string, Reading[] | string>, suffix: string): Reading[] | undefined {
    const known = level.get(suffix);
    if (typeof known !== "string") return known;
    const readings = known.split(PART).map((code) => readingOf(code, this.#values));
    level.set(suffix, readings);
    return readings;
  }

  #find(word: string): End[] {
    const ends: End[] = [];
    for (const length of this.#lengths) {
      if (length >= word.length - 1) continue;
      const suffix = word.slice(-length);
      const readings = this.#readings(this.#byLength.get(length)!, suffix);
      if (readings !== undefined) ends.push([suffix, readings]);
    }
    return ends;
  }
}

/** A reading as text. */
function codeOf({ cls, value, letters }: Reading, numberOf: (value: unknown) => number): string {
  return `${cls} ${numberOf(value)} ${letters}`;
}

function readingOf(code: string, values: readonly unknown[]): Reading {
  const [cls = 0, value = 0, letters = 0] = code.split(" ").map(Number);
  return { cls, value: values[value], letters: letters as Letters };
}
