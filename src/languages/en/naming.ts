/** English: how the names of instruments are built. */
import type { InstrumentNaming } from "../../pack/contract.ts";

export const naming: InstrumentNaming = {
  modifies: () => true,
  nominativeModifier: (word) => word,
  nominativeHead: (head) => head,
  singular: (head) => head.replace(/anda$/, "andum").replace(/^(\S*[^s])s(?= |$)/, "$1"),
  isPlural: (head) => /(?:s|memoranda)$/i.test(head.split(/ (?:of|on) /)[0]!),
  isDefinite: () => false,
  isOfPlace: () => false,
  isMatter: (word) =>
    /(?:tion|sion|ment|ism|ity|ogy|ics|ure|ence|ance|ing|ship|try|sport|sports|trade|health|space|energy|work|law|arts|media|matters?|affairs|areas|science|fields?)$/i.test(
      word,
    ),
};
