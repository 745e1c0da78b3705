/** German dates: words and rules. */
import { DATE_PATTERNS, type DateTemplate, type Entry, type Lexicon, type Rules } from "../../pack/contract.ts";

const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag"];
const DAY_PARTS = ["morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"];
const MONTHS = [
  "Januar|Jänner",
  "Februar|Feber",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];
const ORDINALS =
  "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst".split(
    " ",
  );

const DECADES = [
  ["dreißig", 1930],
  ["vierzig", 1940],
  ["fünfzig", 1950],
  ["sechzig", 1960],
  ["siebzig", 1970],
  ["achtzig", 1980],
  ["neunzig", 1990],
] as const;

/** An adjective in all its endings. */
function adjective(stem: string): string {
  return ["e", "en", "er", "es", "em"].map((ending) => stem + ending).join("|");
}

function adjectives(stems: string): string {
  return stems.split(" ").map(adjective).join("|");
}

export const lexicon = {
  month: [
    ["Jänner|Jan.|Jän.", 1],
    ["Feber|Feb.|Febr.", 2],
    ["Mrz.|Mär.", 3],
    ["Apr.", 4],
    ["Jun.", 6],
    ["Jul.", 7],
    ["Aug.", 8],
    ["Sept.|Sep.", 9],
    ["Okt.", 10],
    ["Nov.", 11],
    ["Dez.", 12],
    // Publishing systems write their stamps in English.
    ["January", 1],
    ["February", 2],
    ["March", 3],
    ["May", 5],
    ["June", 6],
    ["July", 7],
    ["October", 10],
    ["December", 12],
  ],
  monthName: MONTHS.map((names, index): Entry<number> => [names, index + 1]),
  monthWeek: MONTHS.map((names, index): Entry<number> => [names.replaceAll(/(\||$)/g, "woche$1"), index + 1]),
  weekdayName: WEEKDAYS.map(
    (names, index): Entry<number> => [
      names
        .split("|")
        .flatMap((name) => [name, ...DAY_PARTS.map((part) => name + part)])
        .join("|"),
      index + 1,
    ],
  ),
  weekNoun: [["KW|Kalenderwoche", true]],
  season: [
    ["Frühjahr|Frühling|Frühjahrs|Frühlings|Frühlinge", 21],
    ["Sommer|Sommers", 22],
    ["Herbst|Herbstes|Spätherbst", 23],
    ["Winter|Winters", 24],
  ],
  quarterNoun: [["Quartal|Quartals|Quartale|Vierteljahr|Jahresviertel", true]],
  halfNoun: [["Halbjahr|Halbjahres|Halbjahrs|Jahreshälfte|Hälfte", true]],
  ordinal: ORDINALS.map((stem, index): Entry<number> => [adjective(stem), index + 1]),
  ordinalSuffix: [["te|ten|ter|tes|ste|sten", true]],
  whichOne: [
    [adjective("erst"), 1],
    [adjective("zweit"), 2],
    [adjective("dritt"), 3],
    [adjective("letzt"), -1],
  ],
  dayWord: [
    ["heute|heute früh|heute Morgen|heute Vormittag|heute Mittag|heute Nachmittag|heute Abend|heute Nacht", 0],
    ["am heutigen Tag|am heutigen Tage|am heutigen Abend|am heutigen Vormittag|am heutigen Nachmittag", 0],
    [
      "gestern|gestern früh|gestern Morgen|gestern Vormittag|gestern Mittag|gestern Nachmittag|gestern Abend|gestern Nacht",
      -1,
    ],
    ["am gestrigen Tag|am gestrigen Tage|am gestrigen Abend", -1],
    ["vorgestern|vorgestern Abend", -2],
    ["morgen früh|morgen Vormittag|morgen Mittag|morgen Nachmittag|morgen Abend|am morgigen Tag|am morgigen Tage", 1],
    ["übermorgen", 2],
  ],
  deictic: [
    [`${adjectives("dies laufend heurig")}|des laufenden`, 0],
    [adjectives("letzt vergangen vorig verflossen abgelaufen"), -1],
    [adjectives("nächst kommend"), 1],
    [adjective("übernächst"), 2],
    [adjectives("vorletzt vorvergangen"), -2],
  ],
  unit: [
    ["Woche", "week"],
    ["Wochenende|Wochenendes", "weekend"],
    ["Monat|Monats|Monates", "month"],
    ["Quartal|Quartals", "quarter"],
    ["Halbjahr|Halbjahres|Halbjahrs", "half"],
    ["Jahr|Jahres|Jahrs", "year"],
    ["Jahrzehnt|Jahrzehnts", "decade"],
    ["Jahrhundert|Jahrhunderts", "century"],
  ],
  units: [
    ["Tag|Tage|Tagen", "day"],
    ["Woche|Wochen", "week"],
    ["Monat|Monate|Monaten", "month"],
    ["Jahr|Jahre|Jahren", "year"],
    ["Jahrzehnt|Jahrzehnte|Jahrzehnten", "decade"],
    ["Jahrhundert|Jahrhunderte|Jahrhunderten", "century"],
  ],
  few: [
    [`${adjective("ein")}`, 1],
    ["zwei", 2],
    ["drei", 3],
    ["vier", 4],
    ["fünf", 5],
    ["sechs", 6],
    ["sieben", 7],
    ["acht", 8],
    ["neun", 9],
    ["zehn", 10],
    ["elf", 11],
    ["zwölf", 12],
    ["fünfzehn", 15],
    ["zwanzig", 20],
    ["dreißig", 30],
    ["vierzig", 40],
    ["fünfzig", 50],
    ["hundert", 100],
  ],
  relativeYear: [
    ["dieses Jahres|diesen Jahres|des laufenden Jahres|laufenden Jahres|dieses Jahr|d.J.|d. J.|heurigen Jahres", 0],
    [
      "letzten Jahres|des letzten Jahres|vergangenen Jahres|des vergangenen Jahres|vorigen Jahres|des vorigen Jahres|des Vorjahres|des Vorjahrs|vorletzten Monats des Vorjahres|letztes Jahr|im letzten Jahr|im vergangenen Jahr|im Vorjahr",
      -1,
    ],
    ["vorletzten Jahres|des vorletzten Jahres", -2],
    [
      "nächsten Jahres|des nächsten Jahres|kommenden Jahres|des kommenden Jahres|nächstes Jahr|im nächsten Jahr|im kommenden Jahr",
      1,
    ],
    ["desselben Jahres|des gleichen Jahres|des selben Jahres|jenes Jahres", "same"],
    ["des Folgejahres|des folgenden Jahres|des darauffolgenden Jahres", "after"],
  ],
  unitBefore: [
    ["Vortag|Vortags|Vortages|Vorabend", "day"],
    ["Vorwoche", "week"],
    ["Vormonat|Vormonats|Vormonates", "month"],
    ["Vorquartal|Vorquartals", "quarter"],
    ["Vorjahr|Vorjahrs|Vorjahres|Vorjahre", "year"],
  ],
  decadeWord: DECADES.map(
    ([stem, year]): Entry<number> => [
      `${stem}er Jahre|${stem}er Jahren|${stem}erjahre|${stem}erjahren|${stem}er - Jahre|${stem}er - Jahren|${stem}ern`,
      year,
    ],
  ),
  romanRank: [
    ["I|I.", 1],
    ["II|II.", 2],
    ["III|III.", 3],
    ["IV|IV.", 4],
  ],
  relativeMonth: [
    ["des Monats|dieses Monats|des laufenden Monats|d.M.|d. M.", 0],
    ["letzten Monats|des letzten Monats|vergangenen Monats|des vergangenen Monats|vorigen Monats", -1],
    ["nächsten Monats|des nächsten Monats|kommenden Monats|des kommenden Monats", 1],
  ],
  dayPart: [["Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|früh|abend|morgen", true]],
  stage: [
    ["Anfang|Mitte|Ende|Beginn|Ausgang|Frühjahr|Sommer|Herbst|Winter|Anfangs", true],
    [adjectives("früh spät"), true],
  ],
  beforeYear: [
    [
      "in|seit|bis|ab|von|um|gegen|vor|nach|für|aus|im Jahr|im Jahre|des Jahres|das Jahr|dem Jahr|den Jahren|die Jahre|der Jahre|Jahr|Jahre|Jahres|zum Jahr|vom Jahr|fürs Jahr|im Kalenderjahr|im Geschäftsjahr|im Finanzjahr|im Haushaltsjahr|zwischen|Vergleich zu|gegenüber|Jahresende|Silvester|als|anno|Stand|Haushalt|während|spätestens|frühestens|schon|bereits|erst|noch|zuletzt|erstmals|wieder|der seit|die seit|das seit",
      true,
    ],
  ],
  beforeMonth: [
    [
      "im|seit|bis|ab|vom|von|zum|den|der|dem|in|für|gegen|vor|nach|um|Monat|Monats|Monate|zwischen|Stand|auf|über|aus|zu|schon|noch|erst|bereits|diesen|dieses|wohl|und|oder|sowie",
      true,
    ],
  ],
  beforeDay: [["am|vom|zum|bis|den|dem|bis zum|(|/", true]],
  beforeFeast: [["am|vom|zum|bis|den|dem|ab|seit|zu|an|vor|nach|bis zum", true]],
  beforeSeason: [["im|zum|seit|bis zum|ab", true]],
  otherYear: [["seit|von|aus|bis|ab|vor|nach|gegenüber|als", true]],
  yearPrefix: [["H|Q", true]],
  spanOpen: [["von|vom|in den Jahren|in der Zeit von|in der Zeit vom|von Anfang|von Mitte|von Ende", true]],
  spanLink: [
    ["bis|bis zum|bis einschließlich|bis Ende|bis Anfang|bis Mitte|bis in den|bis in das Jahr|-|–|auf den", true],
  ],
  feast: [
    ["Neujahr|Neujahrstag|Neujahrstages", [1, 1]],
    ["Dreikönigstag", [1, 6]],
    ["Nouruz|Nowruz|Noruz|Nauryz|Nawrus", [3, 21]],
    ["Heiligabend|Heiligen Abend", [12, 24]],
    ["Weihnachtsfeiertag|Weihnachtstag", [12, 25]],
    ["Silvester", [12, 31]],
    ["Aschermittwoch", -46],
    ["Palmsonntag", -7],
    ["Gründonnerstag", -3],
    ["Karfreitag", -2],
    ["Ostersonntag", 0],
    ["Ostermontag", 1],
    ["Christi Himmelfahrt", 39],
    ["Pfingstsonntag", 49],
    ["Pfingstmontag", 50],
    ["Fronleichnam", 60],
  ],
  counted: [
    [
      "Menschen|Personen|Einwohner|Einwohnern|Soldaten|Soldatinnen|Kräfte|Mann|Frauen|Kinder|Kindern|Teilnehmer|Teilnehmern|Gäste|Gästen|Beschäftigte|Beschäftigten|Mitarbeiter|Mitarbeitern|Arbeitsplätze|Arbeitsplätzen|Stellen|Flüchtlinge|Flüchtlingen|Geflüchtete|Tote|Toten|Opfer|Verletzte|Unternehmen|Firmen|Betriebe|Betrieben|Haushalte|Haushalten|Fälle|Fällen|Studenten|Studierende|Studierenden|Schüler|Schülern|Stück|Exemplare|Einheiten|Fahrzeuge|Panzer|Traktoren|Raketen|Drohnen|Wagen|Tiere|Seiten|Stimmen|Punkte|Punkten|Prozent|Tage|Tagen|Stunden|Minuten|Sekunden|Wochen|Monate|Monaten|Jahre alt|Uhr|Grad|Tonnen|Kilogramm|Kilo|Gramm|Kilometer|Kilometern|Meter|Metern|Quadratmeter|Quadratkilometer|Hektar|Liter|Litern|Barrel|Fass|Kubikmeter|Megawatt|Gigawatt|Kilowatt|Watt|MW|GW|kW|kWh|MWh|km|m|m²|km²|qm|ha|kg|g|t|cm|mm|Mal|mal|Dollar|Euro|Franken|Rubel|Kronen|Yuan|Yen|Meilen|Seemeilen|Pferde|Wohnungen|Häuser|Häusern|Projekte|Projekten|Sitze|Orte|Orten|Dörfer|Dörfern|Zeilen|Zeichen|weitere|weiteren|weiterer|neue|neuen|solche|solcher",
      true,
    ],
  ],
  numbered: [
    [
      "Agenda|Vision|Expo|Verordnung|Verordnung (EU)|Verordnung (EG)|Richtlinie|Richtlinie (EU)|Beschluss (EU)|Resolution|Resolutionen|Artikel|Artikeln|Art|Art.|Paragraph|Paragraf|Kapitel|Seite|Seiten|Nummer|Nr.|Nr|Absatz|Abs.|Strategie|Horizont|Horizon|Zimmer|Raum|Postfach|PLZ|Linie|Route|Flug|Code|ISO|DIN|Windows|Modell|Typ|Formel|Kanal|Drucksache|Telefon|Tel.|Fax|Entwicklungsziele|Olympia|Version",
      true,
    ],
  ],
  inexact: [
    [
      "etwa|rund|ca.|circa|ungefähr|knapp|gut|über|mehr als|weniger als|fast|nahezu|insgesamt|bis zu|mindestens|höchstens|wenigstens|annähernd|zirka|Höhe|von über|von rund|von etwa|Einwohnerzahl von",
      true,
    ],
  ],
  recurring: [
    [
      `${adjectives("jed jeweilig alljährlich")}|jährlich|jährlich am|jährlich im|alljährlich am|alljährlich im|stets|immer|jeden|jeweils|jeweils am|jeweils im|jedes Jahr am|jedes Jahr im`,
      true,
    ],
  ],
  dateOf: [["vom|der|des", true]],
  publishedWord: [
    [
      "Stand|Ausgabe|Newsletter|Nummer|Nr.|veröffentlicht|Veröffentlicht am|Erstellt|Erschienen|Publiziert|Datum|Online seit|Erstveröffentlichung|Pressemitteilung|Pressemeldung|Medienmitteilung|Presseaussendung|Meldung|Artikel vom|Nachricht",
      true,
    ],
  ],
  updatedWord: [
    [
      "aktualisiert|Letzte Aktualisierung|Zuletzt aktualisiert|Letzte Änderung|Zuletzt geändert|geändert|Aktualisierung|Update",
      true,
    ],
  ],
  past: [
    [
      "war|waren|wurde|wurden|worden|hatte|hatten|hat|haben|ist|sind|gewesen|geworden|fand|fanden|traf|trafen|kam|kamen|ging|gingen|begann|begannen|nahm|nahmen|gab|gaben|hielt|empfing|empfingen|sprach|sprachen|sagte|sagten|teilte|teilten|unterschrieb|reiste|reisten|vereinbarte|vereinbarten|beschloss|beschlossen|stieg|stiegen|sank|sanken|fiel|fielen|lag|lagen|belief|beliefen|erreichte|erreichten|betrug|betrugen|stand|standen|brachte|brachten|führte|führten|verabschiedete|verabschiedeten|tagte|tagten|starb|starben|wählte|wählten|trat|traten|hieß|verkündete|überreichte|übergab|legte|meldete|meldeten|gründete|beendete|landete|vergangenen|letzten|seit|bat|baten|rief|riefen|flog|flogen|lud|luden|schrieb|schrieben|sah|sahen|ließ|ließen|blieb|blieben|zog|zogen|schloss|schlossen|verließ|verließen|bot|boten|warf|warfen|griff|griffen|trug|trugen|half|halfen|schlug|schlugen|wies|wiesen|hob|hoben|wandte|wandten|sandte|sandten|brach|brachen|nannte|nannten|bezog|bezogen|verwies|verwiesen|gewann|gewannen|verlor|verloren|verlieh|verliehen|wuchs|wuchsen|übergaben|hießen|folgte|folgten|lobte|lobten|dankte|dankten|warnte|warnten|weilte|weilten|machte|machten|setzte|setzten|*ierte|*ierten|*igte|*igten|*erte|*erten|*elte|*elten|*nete|*neten|*tete|*teten|*uchte|*uchten|*onte|*onten|*ärte|*ärten|*ckte|*ckten|*llte|*llten",
      true,
    ],
  ],
  future: [
    [
      "tritt in Kraft|treten in Kraft|gilt ab|gelten ab|wird|werden|soll|sollen|sollte|sollten|will|wollen|möchte|möchten|plant|planen|geplant|geplante|geplanten|vorgesehen|vorgesehene|vorgesehenen|anstehend|anstehende|anstehenden|bevorstehend|bevorstehende|bevorstehenden|kommenden|nächsten|erwartet|beabsichtigt|beabsichtigen|angesetzt|dürfte|dürften|könnte|könnten|künftig|demnächst|terminiert|zukünftig|folgt|folgen",
      true,
    ],
  ],
  towards: [
    [
      "für|bis|ab|spätestens|frühestens|bis zum|bis Ende|bis Anfang|bis Mitte|für den|für die|für Anfang|für Ende|für Mitte|ab dem|bis spätestens",
      true,
    ],
  ],
  placeNoun: [
    [
      "Straße des|Platz des|Allee des|Brücke des|Straße vom|Universität des|Park des|Stadion des|Bewegung des|Bewegung vom|Partei des",
      true,
    ],
  ],
} satisfies Lexicon;

export const rules = {
  "day-month": {
    find: "((<weekday> | <weekdayName>) ,? (dem | den | der)?)? <day:d> <month:m> (, | /)? (<year:y> | (des Jahres | im Jahr | im Jahre) <year:y> | <relativeYear:r>)",
    make: { day: "$d", month: "$m", year: "$y", relativeYear: "$r", style: "dmy" },
    yes: [
      "Beide unterzeichneten am 11. Februar 2025 den Vertrag. → 2025-02-11",
      "Am Montag, dem 3. Mai 2021, begann das Treffen in Wien. → 2021-05-03",
      "@2025-02-17 Das Gesetz gilt seit dem 1. Oktober letzten Jahres. → 2024-10-01",
    ],
    no: ["Das Treffen fand am 29. Februar 2015 statt.", "Der 11. Berliner Gipfel war 2025."],
  },
  "day-month-without-year": {
    find: "((<weekday:w> | <weekdayName:w>) ,? (dem | den | der)?)? <day:d> <month:m>",
    make: { day: "$d", month: "$m", weekday: "$w", style: "dmy" },
    yes: [
      "Am 12. Februar reiste er nach Berlin. → XXXX-02-12",
      "@2025-02-17 Die Sitzung fand am 3. Dezember statt. → 2024-12-03",
      "@2025-02-17 Die Sitzung wird am dritten März stattfinden. → 2025-03-03",
    ],
    no: ["Sie feierten den 80. Jahrestag im Mai 2020."],
  },
  "day-month-hyphens": {
    ...DATE_PATTERNS.dayMonthHyphens,
    yes: ["Am 23-Feb-2021 war er da. → 2021-02-23"],
    no: ["Im Mai-2021 war er da."],
  },
  "day-month-in-figures": {
    ...DATE_PATTERNS.dayMonthInFigures,
    yes: ["@2025-02-17 Die Delegation kommt am 11.3. nach Wien. → 2025-03-11"],
    no: ["Version 3.2. erschien im Mai 2020."],
  },
  "days-in-figures": {
    find: "(<weekdayName> ,? (dem | den)?)? <day:d> (<spanLink> | /) <dayMonth:e>",
    make: { day: "$d", toDay: "$e.day", month: "$e.month" },
    yes: ["@2025-02-17 Die Tagung dauert vom 11. bis 14.3. in Genf. → 2025-03-11/2025-03-14"],
    no: ["@2025-02-17 Die Tagung am 14.3. ist in Genf."],
  },
  "days-apart-in-figures": {
    find: "<day:d> (und | oder | sowie) (am | den)? <dayMonth:e>",
    make: { day: "$d", toDay: "$e.day", month: "$e.month", list: true },
    yes: ["@2025-02-17 Die Tagung findet am 13. und 14.3. in Genf statt. → 2025-03-13/2025-03-14"],
    no: ["@2025-02-17 Die Tagung am 14.3. ist in Genf."],
  },
  "days-of-a-month": {
    find: "(<weekdayName> ,? (dem | den)?)? <day:d> (<spanLink> | /) (<weekdayName> ,?)? (dem | den)? <day:e> <month:m> (<year:y> | <relativeYear:r>)?",
    make: { day: "$d", toDay: "$e", month: "$m", year: "$y", relativeYear: "$r" },
    yes: [
      "Das Forum dauert vom 21. bis 23. Oktober 2016. → 2016-10-21/2016-10-23",
      "Die Messe läuft 2.–5. Dezember 2024 in Doha. → 2024-12-02/2024-12-05",
    ],
    no: ["Sie trafen sich vom 29. bis 31. Februar 2016."],
  },
  "days-between": {
    find: "zwischen (dem | den)? <day:d> und (dem | den)? <day:e> <month:m> (<year:y> | <relativeYear:r>)?",
    make: { day: "$d", toDay: "$e", month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["Zwischen dem 3. und dem 9. Mai 2019 ruhte der Handel. → 2019-05-03/2019-05-09"],
    no: ["Am 3. und 9. Mai 2019 ruhte der Handel."],
  },
  "days-apart": {
    find: "(<weekdayName> ,? (dem | den)?)? <day:d> (und | oder | sowie) (am | den | dem)? (<weekdayName> ,?)? (dem | den)? <day:e> <month:m> (<year:y> | <relativeYear:r>)?",
    make: { day: "$d", toDay: "$e", month: "$m", year: "$y", relativeYear: "$r", list: true },
    yes: [
      "Sie trafen sich am 3. und 9. Mai 2019. → 2019-05-09",
      "Sie trafen sich am 21. und 22. Oktober 2016. → 2016-10-21/2016-10-22",
    ],
    no: ["Sie trafen sich vom 3. bis 9. Mai 2019."],
  },
  "days-over-months": {
    find: "<day:d> <month:m> <year:y>? <spanLink> (dem | den)? <day:e> <month:n> (<year:z> | <relativeYear:r>)?",
    make: { day: "$d", month: "$m", year: "$y", toDay: "$e", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
    yes: [
      "Sie war vom 30. Oktober bis 2. November 2018 in Oslo. → 2018-10-30/2018-11-02",
      "Es galt vom 1. Oktober 2017 bis zum 9. Januar 2018. → 2017-10-01/2018-01-09",
    ],
    no: ["Sie war am 30. Oktober 2018 in Oslo."],
  },
  "days-over-months-between": {
    find: "zwischen (dem)? <day:d> <month:m> <year:y>? und (dem | den)? <day:e> <month:n> (<year:z> | <relativeYear:r>)?",
    make: { day: "$d", month: "$m", year: "$y", toDay: "$e", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
    yes: ["Zwischen dem 30. Oktober und dem 2. November 2018 war sie in Oslo. → 2018-10-30/2018-11-02"],
    no: ["Am 18. August 2020 und 24. Mai 2021 war sie in Oslo."],
  },
  "numeric-span": {
    ...DATE_PATTERNS.numericSpan,
    yes: ["Das Abkommen gilt vom 01.02.2024 bis 31.01.2026. → 2024-02-01/2026-01-31"],
    no: ["Am 01.02.2024 trat es in Kraft."],
  },
  "figures-span": {
    ...DATE_PATTERNS.figuresSpan,
    yes: ["Vom 30.11. bis 12.12.2023 tagte die Konferenz. → 2023-11-30/2023-12-12"],
    no: ["Am 30.11. tagte die Konferenz."],
  },
  "numeric-days": {
    find: "<day:d> (<spanLink> | und | /) <numericDate:b>",
    make: { day: "$d", year: "$b.year", month: "$b.month", toDay: "$b.day" },
    yes: ["Die Tagung vom 11.–14.02.2025 fand in Genf statt. → 2025-02-11/2025-02-14"],
    no: ["Am 14.02.2025 fand sie statt."],
  },
  "month-year": {
    find: "<month:m> (<year:y> | (des Jahres | im Jahr | im Jahre) <year:y> | <relativeYear:r> | ' <shortYear:y>)",
    make: { month: "$m", year: "$y", relativeYear: "$r" },
    yes: [
      "Im Juli 2022 schlossen sie einen Vertrag. → 2022-07",
      "@2025-02-17 Der Vertrag wurde im April letzten Jahres unterzeichnet. → 2024-04",
    ],
    no: ["Am 3. Juli 2022 schlossen sie einen Vertrag."],
  },
  "month-without-year": {
    ...DATE_PATTERNS.monthWithoutYear,
    yes: [
      "@2023-05-11 Das Abkommen wurde im Februar unterzeichnet. → 2023-02",
      "Im August beginnt die Messe. → XXXX-08",
    ],
    no: ["August Hanning sprach in Berlin.", "Er sprach mit Mai Thi Nguyen."],
  },
  "month-of-stage": {
    find: "<stage> (des | im)? <monthName:m>",
    make: { month: "$m", at: "@m" },
    yes: ["@2023-05-11 Proteste Anfang März führten zum Rückzug. → 2023-03"],
    no: ["Ende 2023 trat er zurück."],
  },
  "months-span": {
    ...DATE_PATTERNS.monthsSpan,
    yes: [
      "@2022-12-10 Von Januar bis Oktober dieses Jahres stieg der Export. → 2022-01/2022-10",
      "Der Umsatz stieg im Januar-Februar um 3 Prozent. → XXXX-01/XXXX-02",
    ],
    no: ["Im Januar 2020 stieg der Export."],
  },
  "months-between": {
    find: "zwischen <month:m> <year:y>? und <month:n> (<year:z> | <relativeYear:r>)?",
    make: { month: "$m", year: "$y", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
    yes: [
      "Zwischen Mai 2019 und Juli 2020 ruhte der Handel. → 2019-05/2020-07",
      "Zwischen Mai und Juli 2020 ruhte der Handel. → 2020-05/2020-07",
    ],
    no: ["Im Mai 2020 ruhte der Handel."],
  },
  "months-listed": {
    find: "<monthName:m> (und | oder | sowie) <monthName:n> (<year:z> | <relativeYear:r>)?",
    make: { month: "$m", toMonth: "$n", toYear: "$z", relativeYear: "$r", list: true },
    yes: ["Im März und April 2020 ruhte der Handel. → 2020-03/2020-04"],
    no: ["Im März 2020 ruhte der Handel."],
  },
  "first-months": {
    find: "(ersten | erste) (<few:n> | <day:n>) (Monaten | Monate) (des Jahres | von | in | im Jahr | im Jahre | des)? (<year:y> | <relativeYear:r>)",
    make: { firstMonths: "$n", year: "$y", relativeYear: "$r" },
    yes: [
      "In den ersten sieben Monaten 2024 stieg der Export. → 2024-01/2024-07",
      "@2024-10-02 In den ersten 9 Monaten dieses Jahres sank er. → 2024-01/2024-09",
    ],
    no: ["In sieben Monaten 2024 stieg der Export."],
  },
  "first-months-alone": {
    find: "(In | in | Über | über | Während | während | innerhalb) (den | die | der)? (ersten | erste) (<few:n> | <day:n>) (Monaten | Monate) !(des | der | nach | seit | von | in | im | eines | einer | ihrer | seiner | <year> | <relativeYear>)",
    make: { firstMonths: "$n" },
    yes: ["@2023-09-01 In den ersten sieben Monaten sank der Export. → 2023-01/2023-07"],
    no: ["@2023-09-01 In den ersten sieben Monaten nach dem Start sank der Export."],
  },
  "first-months-of-year": {
    find: "(ersten | erste) (<few:n> | <day:n>) (Monaten | Monate) des Jahres !<year>",
    make: { firstMonths: "$n", relativeYear: 0 },
    yes: ["@2024-10-02 In den ersten drei Monaten des Jahres sank er. → 2024-01/2024-03"],
    no: ["@2024-10-02 In drei Monaten des Jahres sank er."],
  },
  year: {
    ...DATE_PATTERNS.year,
    yes: ["Seit 2013 treffen sie sich. → 2013", "Sie gilt bis 2026. → 2026", "Im Jahr 1992 kam er. → 1992"],
    no: ["Die Resolution 1325 wurde gelobt.", "Es kamen mehr als 2000 Menschen.", "Das kostet 2024 Euro."],
  },
  "year-with-stage": {
    find: "<stage> (des Jahres)? <year:y>",
    make: { year: "$y", at: "@y" },
    yes: ["Ende 2023 trat er zurück. → 2023"],
    no: ["Ende Mai trat er zurück."],
  },
  "year-in-brackets": {
    ...DATE_PATTERNS.yearInBrackets,
    yes: ["Das Abkommen (2017) gilt. → 2017"],
    no: ["Das Abkommen (1.2017) gilt."],
  },
  "day-of-month": {
    ...DATE_PATTERNS.dayOfMonth,
    yes: ["@2021-04-20 Er kam am 13. des Monats an. → 2021-04-13"],
    no: ["@2021-04-20 Der 13. Gast des Monats kam an."],
  },
  "days-of-month": {
    find: "<day:d> (<spanLink> | und) (dem | den)? <day:e> <relativeMonth:m>",
    make: { day: "$d", toDay: "$e", relativeMonth: "$m" },
    yes: ["@2021-04-20 Er war vom 13. bis 15. des Monats dort. → 2021-04-13/2021-04-15"],
    no: ["@2021-04-20 Der 13. Gast des Monats kam an."],
  },
  "year-alone": {
    find: "<year:y> !(<capital> | <digits> | - | /)",
    make: { year: "$y", bare: true },
    yes: [
      "Der Handel belief sich 2021 auf 5 Mrd. Euro. → 2021",
      "Der Vertrag tritt 2020 in Kraft. → 2020",
      "Seit der Unabhängigkeit 1963 hilft das Land. → 1963",
      "2017 lieferte die Schweiz Waren. → 2017",
    ],
    no: ["Die Agenda 2030 gilt.", "Er lief 1500 Meter.", "Es waren rund 2000 gekommen."],
  },
  "year-before-noun": {
    find: "<year:y> <capital> !-",
    make: { year: "$y", unsure: true },
    yes: ["Im Handel erreichte 2023 Kasachstan den ersten Platz. → 2023"],
    no: ["Im Lager warten 1500 Menschen.", "In der Agenda 2030 steht viel."],
  },
  "years-span": {
    ...DATE_PATTERNS.yearsSpan,
    yes: ["Die EU gibt von 2024 bis 2027 Geld. → 2024/2027", "Das Programm 2025-2026 läuft. → 2025/2026"],
    no: ["Im Jahr 2024 gibt die EU Geld."],
  },
  "years-between": {
    find: "zwischen <year:y> und <year:z>",
    make: { year: "$y", toYear: "$z" },
    yes: ["Zwischen 2019 und 2023 sank der Export. → 2019/2023"],
    no: ["In den Jahren 2019 und 2023 sank der Export."],
  },
  "years-listed": {
    find: "(<year:y> (und | oder | sowie | bzw .) (in | im Jahr)? <year:z> | <year:y> , <year:z> !!(, | und | oder | sowie)) !(~(/ | -) ~<shortYear>)",
    make: { year: "$y", toYear: "$z", list: true },
    yes: ["Er war 1994 und 2018 zu Besuch. → 2018", "In den Jahren 2016 und 2017 stieg er. → 2016/2017"],
    no: ["Er war 1994 zu Besuch."],
  },
  "split-year": {
    ...DATE_PATTERNS.splitYear,
    yes: ["Im Haushaltsjahr 2023/24 sanken die Importe. → 2023/2024"],
    no: ["Am 1. Mai 2023 sanken die Importe."],
  },
  quarter: {
    find: "(<ordinal:q> | <romanRank:q>) <quarterNoun> ((des Jahres | von | im Jahr | im Jahre)? <year:y> | <relativeYear:r>)?",
    make: { quarter: "$q", year: "$y", relativeYear: "$r" },
    yes: [
      "Der Vertrag soll im ersten Quartal 2024 unterzeichnet werden. → 2024-01/2024-03",
      "@2024-02-01 Im 3. Quartal des Vorjahres stieg er. → 2023-07/2023-09",
    ],
    no: ["Im letzten Quartal stieg er."],
  },
  "last-quarter": {
    find: "(letzten | letzte) <quarterNoun> ((des Jahres | von | im Jahr)? <year:y> | <relativeYear:r>)",
    make: { quarter: 4, year: "$y", relativeYear: "$r" },
    yes: ["Die Ausfuhren sanken im letzten Quartal 2023. → 2023-10/2023-12"],
    no: ["@2024-05-15 Die Ausfuhren sanken im letzten Quartal."],
  },
  "quarter-code": {
    ...DATE_PATTERNS.quarterCode,
    yes: ["Der Umsatz stieg in Q4 2023 weiter. → 2023-10/2023-12"],
    no: ["Q 4 2023 ist ein Code."],
  },
  "half-code": {
    ...DATE_PATTERNS.halfCode,
    yes: ["Der Umsatz stieg in H1 2023 weiter. → 2023-01/2023-06"],
    no: ["H 1 2023 ist ein Code."],
  },
  half: {
    find: "<ordinal:h> <halfNoun> (des Jahres | von | im Jahr)? (<year:y> | <relativeYear:r>)",
    make: { half: "$h", year: "$y", relativeYear: "$r" },
    yes: [
      "Gebaut wird ab dem zweiten Halbjahr 2026. → 2026-07/2026-12",
      "Beraten wird in der zweiten Jahreshälfte 2019. → 2019-07/2019-12",
    ],
    no: ["In der ersten Hälfte des Spiels fiel ein Tor."],
  },
  "half-alone": {
    find: "<ordinal:h> (Halbjahr | Halbjahres | Jahreshälfte) !(<year> | <relativeYear>)",
    make: { half: "$h" },
    yes: ["@2024-08-15 Im ersten Halbjahr stieg der Handel. → 2024-01/2024-06"],
    no: ["@2024-08-15 In der ersten Hälfte fiel ein Tor."],
  },
  "half-of-month": {
    find: "<ordinal> Hälfte (des)? <monthName:m> (<year:y> | <relativeYear:r>)?",
    make: { month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["Er kommt in der ersten Hälfte Mai 2024. → 2024-05"],
    no: ["In der ersten Hälfte des Spiels fiel ein Tor."],
  },
  season: {
    find: "<season:s> (<year:y> (~/ ~<shortYear>)? | des Jahres <year:y> | <relativeYear:r>)",
    make: { season: "$s", year: "$y", relativeYear: "$r" },
    yes: ["Nach der Flucht im Herbst 2023 zerfiel die Republik. → 2023-23"],
    no: ["Im Herbst fallen die Blätter."],
  },
  decade: {
    find: "(<decade:d> ~er | <decade:d> ~ern) ( - )? (Jahre | Jahren | Jahr)?",
    make: { decade: "$d" },
    yes: ["Das Scheitern in den 1990er Jahren wirkt nach. → 199X", "In den 80ern war es anders. → 198X"],
    no: ["Im Jahr 1990 war es anders."],
  },
  "decade-word": {
    ...DATE_PATTERNS.decadeWord,
    yes: ["Seit Ende der achtziger Jahre wächst er. → 198X", "In den Neunzigern war es anders. → 199X"],
    no: ["Achtzig Jahre lang war es anders."],
  },
  century: {
    find: "<ordinal:c> (Jahrhundert | Jahrhunderts | Jh . | Jhdt .)",
    make: { century: "$c" },
    yes: ["Der Bau stammt aus dem 19. Jahrhundert. → 18XX"],
    no: ["Das Jahrhundert begann."],
  },
  "day-word": {
    find: "<dayWord:s> (<dayPart>)?",
    make: { unit: "day", shift: "$s" },
    yes: ["@2023-11-24 Er hat gestern in Nairobi Mittel zugesagt. → 2023-11-23"],
    no: ["Am Morgen sprach er."],
  },
  tomorrow: {
    find: "!<capital> morgen",
    make: { unit: "day", shift: 1 },
    yes: ["@2010-11-15 Sie fliegt morgen nach Agra. → 2010-11-16"],
    no: ["@2010-11-15 Am Morgen flog sie.", "@2010-11-15 Am Montag morgen flog sie."],
  },
  "tomorrow-first": {
    find: "^ Morgen <small>",
    make: { unit: "day", shift: 1 },
    yes: ["@2010-11-15 Morgen reist sie nach Agra. → 2010-11-16"],
    no: ["@2010-11-15 Guten Morgen sagte sie."],
  },
  "named-today": {
    find: "heutigen (<weekdayName> | Tag | Tage)",
    make: { unit: "day", shift: 0 },
    yes: ["@2010-11-15 Sie kam am heutigen Montag an. → 2010-11-15"],
    no: ["@2010-11-15 Die heutigen Staaten sind frei."],
  },
  "named-yesterday": {
    find: "(gestrigen | gestrige | gestriger | gestriges) <weekdayName>?",
    make: { unit: "day", shift: -1 },
    yes: ["@2010-11-16 Sie kam am gestrigen Montag an. → 2010-11-15"],
    no: ["@2010-11-16 Die heutige Sitzung war lang."],
  },
  "named-tomorrow": {
    find: "(morgigen | morgige | morgiger | morgiges) <weekdayName>?",
    make: { unit: "day", shift: 1 },
    yes: ["@2010-11-15 Sie kommt am morgigen Dienstag an. → 2010-11-16"],
    no: ["@2010-11-15 Die heutige Sitzung ist lang."],
  },
  weekday: {
    ...DATE_PATTERNS.weekday,
    yes: [
      "@2022-12-10 Sie haben am Freitag das Abkommen paraphiert. → 2022-12-09",
      "@2010-11-15 Die Rückreise ist für Donnerstag vorgesehen. → 2010-11-18",
    ],
    no: ["@2022-12-10 Jeden Freitag tagt der Rat."],
  },
  "weekday-span": {
    find: "<weekdayName:w> <spanLink> zum? <weekdayName:e>",
    make: { weekday: "$w", toWeekday: "$e" },
    yes: ["@2022-12-10 Sie waren von Dienstag bis Donnerstag in Wien. → 2022-12-06/2022-12-08"],
    no: ["@2022-12-10 Sie waren am Dienstag in Wien."],
  },
  "weekdays-listed": {
    ...DATE_PATTERNS.weekdaysListed,
    yes: ["@2024-05-15 Die Gespräche sollen am Montag und Dienstag stattfinden. → 2024-05-20/2024-05-21"],
    no: ["@2024-05-15 Die Gespräche fanden am Sonntag statt."],
  },
  weekend: {
    find: "(am | vom | zum | übers | über das) (Wochenende | Wochenendes) !<year>",
    make: { weekday: 6, toWeekday: 7 },
    yes: [
      "@2024-05-15 Sie trafen sich am Wochenende. → 2024-05-11/2024-05-12",
      "@2024-05-15 Sie werden sich am Wochenende treffen. → 2024-05-18/2024-05-19",
    ],
    no: ["@2024-05-15 Ein Wochenende in Wien ist schön."],
  },
  "weekday-deictic": {
    ...DATE_PATTERNS.weekdayDeictic,
    yes: ["@2022-09-25 Nächsten Sonntag geht es weiter. → 2022-10-02"],
    no: ["@2022-09-25 Am Sonntag geht es weiter."],
  },
  "weekday-of-week": {
    find: "<weekdayName:w> (in | der)? <deictic:s> Woche",
    make: { unit: "week", weekday: "$w", shift: "$s" },
    yes: ["@2019-04-02 Sie reist am Donnerstag kommender Woche nach Kairo. → 2019-04-11"],
    no: ["@2019-04-02 Sie reist kommende Woche nach Kairo."],
  },
  "unit-deictic": {
    find: "<deictic:s> <unit:u> !(<year> | seiner | ihrer | seit)",
    make: { unit: "$u", shift: "$s" },
    yes: [
      "@2010-11-15 Für das kommende Jahr ist mehr geplant. → 2011",
      "@2023-06-21 In der vergangenen Woche kam er. → 2023-06-12/2023-06-18",
    ],
    no: ["@2023-06-21 In den letzten Jahren stieg er."],
  },
  "month-deictic": {
    ...DATE_PATTERNS.monthDeictic,
    yes: ["@2016-04-04 Letzten Dezember paraphierten sie es. → 2015-12"],
    no: ["@2016-04-04 Im letzten Dezember 2012 paraphierten sie es."],
  },
  "season-alone": {
    find: "<-beforeSeason> <season:s> !(<year> | <relativeYear>)",
    make: { season: "$s" },
    yes: ["@2024-07-04 Das Referendum soll im Herbst stattfinden. → 2024-23"],
    no: ["@2024-07-04 Herbst ist in Wien schön."],
  },
  "season-deictic": {
    ...DATE_PATTERNS.seasonDeictic,
    yes: ["@2025-11-03 Er kommt im kommenden Frühjahr. → 2026-21"],
    no: ["@2025-11-03 Er kommt im Frühjahr."],
  },
  "week-of-month": {
    find: "<whichOne:w> (Woche (im | des)? <monthName:m> | <monthWeek:m>) (<year:y> | <relativeYear:r>)?",
    make: { week: "$w", month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["@2023-05-11 Er kommt in der letzten Septemberwoche. → 2023-09-25/2023-10-01"],
    no: ["@2023-05-11 Er kommt im September."],
  },
  "calendar-week": {
    find: "<weekNoun> <calendarWeek:n> ((des Jahres | im Jahr | /)? <year:y> | <relativeYear:r>)?",
    make: { calendarWeek: "$n", year: "$y", relativeYear: "$r" },
    yes: ["@2012-11-15 In KW 47 tagt der Rat. → 2012-11-19/2012-11-25"],
    no: ["@2012-11-15 In 47 Wochen tagt der Rat."],
  },
  "stage-of-unit": {
    find: "(Ende | Anfang | Mitte | Beginn | Laufe) ((des | dieses | diesen | des laufenden)? (Jahres | Jahr | Jahrs)) !<year>",
    make: { unit: "year", shift: 0 },
    yes: ["@2018-12-17 Er scheidet Ende Jahr aus. → 2018"],
    no: ["@2018-12-17 Er scheidet Ende des Jahres 2019 aus."],
  },
  "stage-of-week": {
    find: "(Ende | Anfang | Mitte | Beginn | Laufe) (der | dieser) Woche",
    make: { unit: "week", shift: 0 },
    yes: ["@2024-05-15 Er kam Anfang der Woche an. → 2024-05-13/2024-05-19"],
    no: ["@2024-05-15 Er kam nach einer Woche an."],
  },
  "stage-of-month": {
    find: "(Ende | Anfang | Mitte | Beginn | Laufe) (des | dieses) Monats",
    make: { unit: "month", shift: 0 },
    yes: ["@2024-05-15 Er kam Anfang des Monats an. → 2024-05"],
    no: ["@2024-05-15 Er kam nach einem Monat an."],
  },
  "end-of-year": {
    find: "(Jahresende | Jahresmitte | Jahresanfang | Jahresbeginn | Jahresschluss | heuer) !<year>",
    make: { unit: "year", shift: 0 },
    yes: ["@2018-12-17 Bis Jahresende sind sie fertig. → 2018"],
    no: ["@2018-12-17 Bis Jahresende 2019 sind sie fertig."],
  },
  ago: {
    find: "vor (<few:n> | <day:n>) <units:u> !als",
    make: { unit: "$u", shift: -1, count: "$n" },
    yes: ["@2025-02-17 Er kam vor drei Tagen an. → 2025-02-14", "@2025-02-17 Vor zwei Jahren war es anders. → 2023"],
    no: ["@2025-02-17 Er kam vor mehr als drei Jahren an."],
  },
  ahead: {
    find: "in (<few:n> | <day:n>) <units:u> !(<year>)",
    make: { unit: "$u", shift: 1, count: "$n" },
    yes: ["@2022-09-25 In zwei Jahren strebt er Gold an. → 2024"],
    no: ["@2022-09-25 In den zwei Jahren strebte er Gold an."],
  },
  "same-period": {
    find: "(gleichen | selben | entsprechenden | vergleichbaren | gleiche | Vergleichs) (Zeitraum | Zeitraums | Monat | Monats | Quartal | Quartals | Periode | Zeit | Abschnitt | Zeitabschnitt) (des Jahres | im Jahr | von | im | in | des)? (<unitBefore> | <relativeYear> | <year:y>)",
    make: { samePeriod: true, year: "$y" },
    yes: ["Von Januar bis Mai 2024 wuchs der Handel gegenüber dem gleichen Zeitraum des Vorjahres. → 2023-01/2023-05"],
    no: ["Im Mai 2024 wuchs der Handel gegenüber dem Vorjahr."],
  },
  "unit-before": {
    ...DATE_PATTERNS.unitBefore,
    yes: ["@2023-05-11 Die Kommission hatte es im Vorjahr verlangt. → 2022"],
    no: ["@2023-05-11 Der Vorsitz wechselte."],
  },
  feast: {
    ...DATE_PATTERNS.feast,
    yes: ["Am Ostermontag 2024 kam er an. → 2024-04-01"],
    no: ["Die Silvesterfeier war laut."],
  },
} satisfies Rules<DateTemplate>;
