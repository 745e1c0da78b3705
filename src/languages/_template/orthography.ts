import type { LexClass, Orthography } from "../../pack/contract.ts";

export const orthography: Orthography = {
  // Words that end in a full stop without ending a sentence, without the stop.
  abbreviations: ["dr", "mr", "mrs", "no"],
  // Every noun has a capital (German).
  capitalisedNouns: false,
  // Common words that have a capital only at the start of a sentence.
  openers: ["the", "in", "on", "after", "he", "she", "it", "they", "this"],
  // Names take a bare -s in the genitive ("Tokajews Besuch").
  nounEndings: [],
  genitiveS: false,
  // "11. Februar": a number with a full stop can be an ordinal.
  ordinalStop: false,
  decimalMark: ".",
  groupMark: ",",
  // All-digit dates: "dmy", "mdy", or null where it differs between the language's countries.
  dateOrder: "dmy",
};

/**
 * The inflected forms of a word or phrase of the lexicon, itself among them; asked once for each word when the pack is
 * compiled. What a rule of the language makes (plurals, cases, definite forms) belongs here, exceptions into the
 * lexicon with a leading "=", which takes the word as it stands.
 */
export function forms(words: string, cls: LexClass): readonly string[] {
  switch (cls) {
    case "office":
    case "instrument":
    case "scale":
    case "currencyName":
    case "flow":
      return [words, `${words}s`];
    default:
      return [words];
  }
}
