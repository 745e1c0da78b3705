/** The pack's boilerplate words, sought at the start of a line. */
import type { Boilerplate } from "../pack/contract.ts";

export type PhraseKind = keyof Boilerplate;

/** A phrase found at the start of a line. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** Offset in the line of what follows the phrase. */
  readonly end: number;
  /** The phrase is a single word, which tells little by itself. */
  readonly single: boolean;
}

/** A phrase in lower case. */
export interface Entry {
  readonly words: string;
  readonly kind: PhraseKind;
}

export type Phrases = ReadonlyMap<string, readonly Entry[]>;

/** Marks before the first word: bullets, quotes, brackets, emphasis. */
const OPENING = /^[^\p{L}\p{N}]{0,12}/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;
const LONGEST = 60;

/** The phrases by their first word, longer ones first. */
export function compilePhrases(boilerplate: Boilerplate): Phrases {
  const byWord = new Map<string, Entry[]>();
  for (const [kind, phrases] of Object.entries(boilerplate) as [PhraseKind, string][]) {
    for (const phrase of phrases.split(/[|\n]/u)) {
      const words = phrase.trim().toLowerCase();
      const first = FIRST_WORD.exec(words)?.[0];
      if (first === undefined) continue;
      byWord.set(first, [...(byWord.get(first) ?? []), { words, kind }]);
    }
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

/** The longest phrase that `line` starts with, from `from` on; null when there is none. */
export function findPhrase(line: string, phrases: Phrases, from = 0): Phrase | null {
  const head = line.slice(from, from + LONGEST + 12);
  const opening = OPENING.exec(head)![0].length;
  const lower = head.slice(opening).toLowerCase();
  const first = FIRST_WORD.exec(lower);
  if (first === null) return null;
  for (const { words, kind } of phrases.get(first[0]) ?? []) {
    if (!lower.startsWith(words)) continue;
    if (FIRST_WORD.test(lower.slice(words.length))) continue;
    return { kind, end: from + opening + words.length, single: words === first[0] };
  }
  return null;
}
