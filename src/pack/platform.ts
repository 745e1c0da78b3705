/** The names that the platform and well-kept packages give for a language: made at build time by scripts/tables.mjs. */
import type { Words } from "../value/sorted.ts";
import type { Lexicon } from "./contract.ts";

export interface NameTables {
  /** States, their adjectives, currencies, months, weekdays, as the pack's own lexicon is written. */
  readonly lexicon: Lexicon;
  /** Given names of many cultures: lower case, without diacritics. */
  readonly givenNames: Words;
  /** Those of them that are words of the language as well: "Will", "Even", "Ernst", "Georgia". */
  readonly ambiguousGivenNames: Words;
}
