/**
 * Words that every kind of fact needs. What each class holds is told in pack/classes/*.ts.
 *
 * An entry is [words, value]: alternatives separated by "|"; "*minister" is the end of a compound, "=is" is taken as it
 * stands. The names of states come from the platform (npm run new:language printed them); here stand those it lacks.
 */
import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  country: [["Holland", "NL"]],
  demonym: [
    ["Kazakh", "KZ"],
    ["Slovenian", "SI"],
  ],
  inhabitant: [["Norwegians", "NO"]],
  capital: [["Oslo", "NO"]],
  city: [["Bergen", "NO"]],
  // Groups of states with the members that they can stand for, and regions that only sound like a state.
  bloc: [["Indian Ocean", []]],
  article: [["the|a|an|this|that", true]],
  and: [["and", true]],
  preposition: [["in|on|at|of|for|to|from|with|by|after|before", true]],
  pronoun: [["he|she|it|they|his|her|their|who|which", true]],
  function: [["but|not|also|then|now|when|if|as", true]],
  verb: [["is|was|are|were|has|had|will|met|arrived|signed|amounted", true]],
} satisfies Lexicon;
