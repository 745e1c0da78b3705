/** The pack's boilerplate words, sought at the start of a line. */
import type { Boilerplate } from "../pack/contract.ts";
import { isLetterOrNumber, isWordCharacter } from "./characters.ts";

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

/** So many marks may stand before the first word: bullets, quotes, brackets, emphasis. */
const LONGEST_OPENING = 12;
const LONGEST = 60;

/** The phrases by their first word, longer ones first. */
export function compilePhrases(boilerplate: Boilerplate): Phrases {
  const byWord = new Map<string, Entry[]>();
  for (const [kind, phrases] of Object.entries(boilerplate) as [PhraseKind, string][]) {
    for (const phrase of phrases.split(/[|\n]/u)) {
      const words = phrase.trim().toLowerCase();
      const first = firstWord(words);
      if (first === "") continue;
      byWord.set(first, [...(byWord.get(first) ?? []), { words, kind }]);
    }
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

/** The longest phrase that `line` starts with, from `from` on; null when there is none. */
export function findPhrase(line: string, phrases: Phrases, from = 0): Phrase | null {
  const head = line.slice(from, from + LONGEST + LONGEST_OPENING);
  const opening = openingEnd(head);
  const lower = head.slice(opening).toLowerCase();
  const first = firstWord(lower);
  if (first === "") return null;
  for (const { words, kind } of phrases.get(first) ?? []) {
    if (!lower.startsWith(words)) continue;
    if (firstWord(lower.slice(words.length)) !== "") continue;
    return { kind, end: from + opening + words.length, single: words === first };
  }
  return null;
}

function openingEnd(head: string): number {
  let end = 0;
  for (let marks = 0; marks < LONGEST_OPENING && end < head.length; marks++) {
    const code = head.codePointAt(end)!;
    if (isLetterOrNumber(code)) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** The word that a text starts with, "" when it starts with a mark. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length) {
    const code = text.codePointAt(end)!;
    if (!isWordCharacter(code)) break;
    end += code > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}
