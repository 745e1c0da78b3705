/** For text in a language without a pack: no words at all, so that only what is written alike everywhere is read. */
import type { LanguagePack } from "../pack/contract.ts";

export const pack: LanguagePack = {
  code: "und",
  orthography: {
    abbreviations: [],
    openers: [],
    capitalisedNouns: true,
    nounEndings: [],
    genitiveS: false,
    ordinalStop: true,
    decimalMark: ".",
    groupMark: ",",
    dateOrder: null,
  },
  boilerplate: { teaser: "", caption: "", credit: "", footer: "", end: "", byline: "", published: "", header: "" },
  lexicon: {},
  rules: { dates: {}, figures: {}, people: {}, agreements: {} },
  forms: (words) => [words],
  naming: {
    modifies: () => false,
    nominativeModifier: (word) => word,
    nominativeHead: (head) => head,
    singular: (head) => head,
    isPlural: () => false,
    isDefinite: () => false,
    isOfPlace: () => false,
    isMatter: () => false,
  },
};
