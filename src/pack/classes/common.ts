/** Classes of words that every kind of fact needs. */

export interface CommonClasses {
  /** Names of states, as nouns, with their genitives: the ISO 3166-1 alpha-2 code, or "EU". */
  country: string;
  /** Adjectives of states ("kasachisch", "Kazakh", "norsk"): the code. */
  demonym: string;
  /** Inhabitants of states ("Kasachen", "nordmenn"): the code. */
  inhabitant: string;
  /** Capitals and seats of government: the code of their state. */
  capital: string;
  /** Groups of states that are no "EU": their members, as far as the group can stand for them; else empty. */
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
