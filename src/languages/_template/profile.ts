import type { Profile } from "../../pack/contract.ts";

/** Known without loading the pack. The code and the English name are filled in when the folder is made. */
export const profile: Profile = {
  code: "xx",
  name: "Template",
  // About a hundred of the commonest words of news texts, lower case, that tell the language from its neighbours.
  // "*ung" is the end of a word.
  words: "",
  // Neighbours that this pack does not read, each with the words that tell it: { da: "og i på …" }.
  rivals: {},
  // Written variants that it does read but that have a code of their own: { nn: "ikkje eg …" }.
  variants: {},
};
