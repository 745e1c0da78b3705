/** Norwegian Bokmål: how the names of instruments are built. */
import type { InstrumentNaming } from "../../pack/contract.ts";

export const naming: InstrumentNaming = {
  modifies: (word) => /(?:e|ig|sk|al|iv|ell|t|g|s|r|d|n|l)$/u.test(word) || word[0] !== word[0]!.toLowerCase(),
  nominativeModifier: (word) => word,
  nominativeHead: (head) =>
    head.replace(/^((?:\S*)(?:avtal|avtale|erklæring|kontrakt|traktat|konvensjon|protokoll)(?:en|et|n|a)?)s$/i, "$1"),
  singular: (head) =>
    head
      .replace(/avtal(?:er|ar)$/, "avtale")
      .replace(/(memorandum|memoranda)er$|memoranda$/, "memorandum")
      .replace(
        /(erklæring|kontrakt|traktat|protokoll|konvensjon|overenskomst|overeinskomst|deklarasjon|plan|pakt)[ea]r$/,
        "$1",
      ),
  isPlural: (head) =>
    /(?:avtaler|avtalene|avtalar|avtalane|traktatar|traktatane|kontraktar|kontraktane|erklæringar|erklæringane|konvensjonar|konvensjonane|protokollar|protokollane|planar|planane|programma|strategiar|strategiane|dokumenta|overeinskomstar|overeinskomstane|deklarasjonar|deklarasjonane|avtalers|avtalenes|traktater|traktatene|kontrakter|kontraktene|erklæringer|erklæringene|konvensjoner|konvensjonene|protokoller|protokollene|memoranda|memorandaene|memorandumer|planer|planene|programmer|programmene|strategier|strategiene|dokumenter|dokumentene|papirer|papirene|overenskomster|overenskomstene|pakter|paktene|charterne|charterene|mou-er|deklarasjoner|deklarasjonene)s?$/i.test(
      head,
    ),
  isDefinite: (head) =>
    /(?:avtalen|avtala|traktaten|kontrakten|erklæringen|erklæringa|konvensjonen|protokollen|memorandumet|vegkartet|overeinskomsten|fråsegna|planen|programmet|strategien|dokumentet|papiret|overenskomsten|pakten|charteret|charteren|veikartet|notevekslingen|brevvekslingen|deklarasjonen|uttalelsen|agendaen|kommunikeet|eren|aren|øren|æren|enten|sjefen|kongen|dronningen|dronninga|mannen|kvinnen|kvinna|personen)s?$/i.test(
      head,
    ),
  isOfPlace: () => false,
  isMatter: (word) =>
    /(?:ing|sjon|het|dom|skap|ikk|ologi|sport|handel|kultur|energi|helse|vern|rett|arbeid|felt|sektor|industri|utdanning)$/i.test(
      word,
    ),
};
