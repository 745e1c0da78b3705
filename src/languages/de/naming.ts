/** German: how the names of instruments are built. */
import type { InstrumentNaming } from "../../pack/contract.ts";

const FEMININE = /(?:ung|tion|charta|strategie|agenda|roadmap|map|einkunft)$/;
const NEUTER =
  /(?:kommen|protokoll|memorandum|programm|kommuniqué|kommunique|traktat|understanding|mou|papier|dokument)$/;
const PLURAL =
  /(?:träge|trägen|ungen|pakte|pakten|protokolle|protokollen|memoranden|memoranda|konventionen|deklarationen|kommuniqués|pläne|plänen|programme|programmen|strategien|kontrakte|kontrakten|deals|papiere|papieren|dokumente|dokumenten|übereinkünfte|übereinkünften|beschlüsse|beschlüssen|mous|chartas|agenden|akkorde|akkorden)$/;
/** Prepositions that leave the article out before several things only ("von Abkommen"), unlike "laut", "per" and "ohne". */
const BEFORE_BARE = /^(?:von|über|für|mit|durch|zu|an|bei|betreffend|zwischen|wegen|solcher)$/i;
/** A word whose ending can be an adjective's. */
const INFLECTED = /\p{L}{2}e[rnsm]?$/u;

export const naming: InstrumentNaming = {
  modifies: (word) => INFLECTED.test(word),
  nominativeModifier(word, head) {
    // "Pariser", "Minsker", "zweier" stay; adjectives with a capital in -er are rare in any other case.
    if (!INFLECTED.test(word) || (/er$/.test(word) && word[0] !== word[0]!.toLowerCase())) return word;
    const kind = head.toLowerCase();
    const ending = FEMININE.test(kind) ? "e" : NEUTER.test(kind) ? "es" : "er";
    return word.replace(/e[rnsm]?$/, ending);
  },
  nominativeHead: (head) =>
    head
      .replace(/^(gemeinsam|Gemeinsam)e[nrms]?(?= Kommuniqu)/, "$1es")
      .replace(/^(gemeinsam|Gemeinsam)e[nrms]?(?= [DE])/, "$1e")
      .replace(/(trag|pakt|plan|kontrakt|akkord|traktat|schluss)e?s$/i, "$1")
      .replace(/(kommen|protokoll|memorandum|programm|wechsel|austausch|deal)e?s$/i, "$1"),
  singular: (head) =>
    head
      .replace(/anden$|anda$/, "andum")
      .replace(/(ung|deklaration|konvention)en$/, "$1")
      .replace(/(pakt|protokoll|kontrakt|programm)en?$/, "$1")
      .replace(/trägen?$/, "trag")
      .replace(/plänen?$/, "plan"),
  isPlural(head, before, first) {
    const kind = head.toLowerCase();
    if (PLURAL.test(kind)) return true;
    if (!/(?:kommen|^dba|^fha)$/.test(kind)) return false;
    // "die Abkommen", "neue Abkommen", "der neuen Abkommen"
    if (first === "die" || first === "der") return true;
    // "der Abschluss von Abkommen": one alone would have an article.
    if (first === null && before !== null && BEFORE_BARE.test(before)) return true;
    return (
      first === before && before !== null && /^\p{Ll}.*[^e]e$/u.test(before) && !/^(?:das|eine|diese)$/.test(before)
    );
  },
  isDefinite: () => false,
  isOfPlace: (word) => /^\p{Lu}\p{Ll}+er$/u.test(word),
  isMatter: (word) =>
    /(?:ung|ungen|heit|keit|schaft|schaften|tion|tik|ie|ien|wesen|tät|ur|recht|bereich|bereichen|sachen|fragen|handel|bau|schutz|verkehr|sektor|bildung|sport|energie|form|kraft|angelegenheiten|zeiten|räumen)$/.test(
      word,
    ),
};
