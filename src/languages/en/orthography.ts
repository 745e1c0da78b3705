import type { Boilerplate, LexClass, Orthography } from "../../pack/contract.ts";

export const orthography: Orthography = {
  abbreviations: [],
  capitalisedNouns: false,
  ordinalStop: false,
  decimalMark: ".",
  groupMark: ",",
  dateOrder: null,
};

export const boilerplate: Boilerplate = { teaser: [], caption: [], footer: [], byline: [], published: [] };

export function forms(words: string, _cls: LexClass): readonly string[] {
  return [words];
}
