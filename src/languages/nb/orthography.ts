import type { Boilerplate, LexClass, Orthography } from "../../pack/contract.ts";

export const orthography: Orthography = {
  abbreviations: [],
  capitalisedNouns: false,
  ordinalStop: true,
  decimalMark: ",",
  groupMark: ".",
  dateOrder: "dmy",
};

export const boilerplate: Boilerplate = { teaser: [], caption: [], footer: [], byline: [], published: [] };

export function forms(words: string, _cls: LexClass): readonly string[] {
  return [words];
}
