/** Classes of words that every kind of fact needs. */

export interface CommonClasses {
  /** Names of states, as nouns, with their genitives: the ISO 3166-1 alpha-2 code, the former one (SU, YU, CS, DD), or "EU". */
  country: string;
  /** Adjectives of states ("kasachisch", "Kazakh", "norsk"): the code. */
  demonym: string;
  /** Inhabitants of states ("Kasachen", "nordmenn"): the code. */
  inhabitant: string;
  /** Capitals and seats of government: the code of their state. */
  capital: string;
  /** Other large cities: the code of their state. */
  city: string;
  /**
   * Groups of states that are no "EU": their members, as far as the group can stand for them; else empty. Also regions and
   * seas whose names hold a state's name without meaning it ("South China Sea", "Indian Ocean"): empty.
   */
  bloc: readonly string[];
  /** Definite and indefinite articles, demonstratives. */
  article: true;
  /** "und", "and", "og", "sowie". */
  and: true;
  /** Prepositions. */
  preposition: true;
  /** Personal and possessive pronouns, relative pronouns, question words. */
  pronoun: true;
  /** All other closed-class words: conjunctions, adverbs, auxiliaries. They never belong to a name. */
  function: true;
  /** Common finite verbs, participles and infinitives of news texts; they end a noun phrase. */
  verb: true;
}

/** One state: its code and its names, adjectives, inhabitants, capitals and seats of government, as entries have them; "" for none. */
export type StateRow = readonly [code: string, country: string, demonym: string, inhabitant: string, capital: string];

type StateEntries = readonly (readonly [words: string, code: string])[];

/** Rows of states as entries of the four classes. */
export function states(
  rows: readonly StateRow[],
): Record<"country" | "demonym" | "inhabitant" | "capital", StateEntries> {
  const column = (index: 1 | 2 | 3 | 4): StateEntries =>
    rows.filter((row) => row[index] !== "").map((row) => [row[index], row[0]]);
  return { country: column(1), demonym: column(2), inhabitant: column(3), capital: column(4) };
}
