/** How the names of instruments are built: their nominative, plural and definite forms. */
import type { InstrumentNaming } from "../../pack/contract.ts";

export const naming: InstrumentNaming = {
  modifies: () => true,
  nominativeModifier: (word) => word,
  nominativeHead: (head) => head,
  singular: (head) => head,
  isPlural: (head) => head.endsWith("s"),
  isDefinite: () => false,
  isOfPlace: () => false,
  isMatter: (word) => word.endsWith("tion"),
};
