import type { LexClass, Orthography } from "../../pack/contract.ts";

export const orthography: Orthography = {
  abbreviations: [],
  capitalisedNouns: false,
  genitiveS: false,
  ordinalStop: false,
  decimalMark: ".",
  groupMark: ",",
  dateOrder: null,
};

/** What comes after the head of a phrase: "Minister | of Foreign Affairs", "chargé | d'affaires". */
const TAIL = new Set("of for to in at on with without from between a ad en and d'affaires".split(" "));

/**
 * The forms of a word or phrase: singular and plural. In a phrase the head is the last word before a preposition:
 * "Secretary of State" → "Secretaries of State", "Foreign Minister" → "Foreign Ministers". The possessive 's is a
 * token of its own.
 *
 * - inhabitant, office, instrument, body, thing, noun, currency, scale: plural -s, -es after s, x, z, ch, sh, -ies for -y after
 *   a consonant, -men for -man. Irregular: write both forms with "=".
 * - all other classes (countries, demonyms, capitals, months, weekdays, …): only as written.
 */
export function forms(words: string, cls: LexClass): readonly string[] {
  switch (cls) {
    case "inhabitant":
    case "office":
    case "instrument":
    case "body":
    case "thing":
    case "noun":
    case "currency":
    case "scale":
    case "flow":
    case "weakFlow":
    case "countNoun":
      return phrase(words);
    default:
      return [words];
  }
}

function phrase(words: string): readonly string[] {
  if (!words.includes(" ")) return [words, plural(words)];
  const parts = words.split(" ");
  let tail = 1;
  while (tail < parts.length && !TAIL.has(parts[tail]!)) tail++;
  parts[tail - 1] = plural(parts[tail - 1]!);
  return [words, parts.join(" ")];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:wo)?man$/.test(word)) return `${word.slice(0, -2)}en`;
  return /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
}
