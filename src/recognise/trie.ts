/** The lexicon automaton: phrases of tokens, and ends of compounds. */

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

/** Phrases by their tokens' look-up forms. */
export class Trie {
  readonly root: Map<string, Node> = new Map();

  add(words: readonly string[], reading: Reading): void {
    let level = this.root;
    for (let i = 0; ; i++) {
      const word = words[i]!;
      let node = level.get(word);
      if (node === undefined) {
        node = { next: undefined, readings: undefined };
        level.set(word, node);
      }
      if (i === words.length - 1) {
        node.readings ??= [];
        const known = node.readings.findIndex(({ cls }) => cls === reading.cls);
        if (known < 0) node.readings.push(reading);
        // Written in two ways ("EFTA", "Efta") a word only needs what both have.
        else
          node.readings[known] = {
            ...node.readings[known]!,
            letters: both(node.readings[known]!.letters, reading.letters),
          };
        return;
      }
      node.next ??= new Map();
      level = node.next;
    }
  }

  /** The value of a single word in a class, undefined when it has none. */
  read(word: string, cls: number): unknown {
    return this.root.get(word)?.readings?.find((reading) => reading.cls === cls)?.value;
  }

  /** Calls `found` for every phrase that starts at token `at`, shorter ones first. */
  lookup(
    norm: readonly string[],
    at: number,
    last: number,
    found: (end: number, readings: readonly Reading[]) => void,
  ): void {
    let node = this.root.get(norm[at]!);
    for (let i = at + 1; node !== undefined; i++) {
      if (node.readings !== undefined) found(i, node.readings);
      if (i >= last || node.next === undefined) return;
      node = node.next.get(norm[i]!);
    }
  }
}

/** What two ways of writing a word have in common. */
function both(one: Letters, other: Letters): Letters {
  if (one === other) return one;
  const capital = one === Letters.Capital || one === Letters.AllCapitals;
  return capital && (other === Letters.Capital || other === Letters.AllCapitals) ? Letters.Capital : Letters.Any;
}

/** Ends of compounds: the longest that fits wins, for each class. */
export class Suffixes {
  readonly #byLength = new Map<number, Map<string, Reading[]>>();
  #lengths: number[] = [];

  add(suffix: string, reading: Reading): void {
    let level = this.#byLength.get(suffix.length);
    if (level === undefined) {
      level = new Map();
      this.#byLength.set(suffix.length, level);
      this.#lengths = [...this.#byLength.keys()].sort((a, b) => b - a);
    }
    const readings = level.get(suffix) ?? [];
    if (!readings.some((known) => known.cls === reading.cls)) readings.push(reading);
    level.set(suffix, readings);
  }

  lookup(word: string, found: (suffix: string, readings: readonly Reading[]) => void): void {
    for (const length of this.#lengths) {
      if (length >= word.length - 1) continue;
      const suffix = word.slice(-length);
      const readings = this.#byLength.get(length)!.get(suffix);
      if (readings !== undefined) found(suffix, readings);
    }
  }
}
