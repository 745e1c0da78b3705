/** A compiled lexicon as text: made when the program is built, read in an instant when it starts. */
import { type PackedTrie, Suffixes, Trie } from "./trie.ts";

/** The words of a pack and of the platform, inflected, by their look-up forms. */
export interface CompiledLexicon {
  /** Numbers of the classes. */
  readonly classes: Map<string, number>;
  readonly phrases: Trie;
  readonly suffixes: Suffixes;
  readonly abbreviations: ReadonlySet<string>;
}

/** All of it is JSON. */
export interface PackedLexicon {
  readonly classes: readonly string[];
  readonly values: readonly unknown[];
  readonly phrases: PackedTrie;
  readonly suffixes: string;
  readonly abbreviations: readonly string[];
}

export function packLexicon({ classes, phrases, suffixes, abbreviations }: CompiledLexicon): PackedLexicon {
  const values: unknown[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: unknown): number => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    values.push(value);
    return values.length - 1;
  };
  return {
    classes: [...classes.keys()],
    phrases: phrases.pack(numberOf),
    suffixes: suffixes.pack(numberOf),
    values,
    abbreviations: [...abbreviations],
  };
}

export function unpackLexicon({ classes, values, phrases, suffixes, abbreviations }: PackedLexicon): CompiledLexicon {
  return {
    classes: new Map(classes.map((name, index) => [name, index])),
    phrases: new Trie(phrases, values),
    suffixes: new Suffixes(suffixes, values),
    abbreviations: new Set(abbreviations),
  };
}
