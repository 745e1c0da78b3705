/**
 * Words looked up in a sorted text where they stand: nothing is built when the program starts, and a text costs far
 * less memory than a set or a map.
 */

import { remember } from "./remember.ts";

/** Words that something can be asked of; a Set is one. */
export interface Words {
  has(word: string): boolean;
}

/**
 * Offset right behind a word in a text of entries, -1 when no entry is of it. An entry is a word, perhaps a space or
 * tab and more; `separator` parts the entries. They are sorted by the code units of their words.
 */
export function findEntry(text: string, separator: string, word: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Where no separator stands before it, that is the first entry.
    const start = Math.max(low, text.lastIndexOf(separator, middle - 1) + 1);
    let i = 0;
    while (i < word.length && text.charCodeAt(start + i) === word.charCodeAt(i)) i++;
    const code = start + i < text.length ? text.charCodeAt(start + i) : SPACE;
    if (i === word.length) {
      if (code <= SPACE) return start + i;
      high = start;
    } else if (code < word.charCodeAt(i)) {
      const next = text.indexOf(separator, start + i);
      low = next < 0 ? high : next + 1;
    } else high = start;
  }
  return -1;
}

/** White space, which no word holds, comes before all that can stand in a word. */
const SPACE = 32;

/** The words of a sorted text, parted by spaces. */
export function sortedWords(text: string): Words {
  return { has: remember((word) => word !== "" && findEntry(text, " ", word) >= 0) };
}
