/** Norwegian dates: words and rules. */
import { DATE_PATTERNS, type DateTemplate, type Entry, type Lexicon, type Rules } from "../../pack/contract.ts";

// Nynorsk forms stand beside the Bokmål ones, for the pack reads both.
const WEEKDAYS = ["mandag|måndag", "tirsdag|tysdag", "onsdag", "torsdag", "fredag", "lørdag|laurdag", "søndag|sundag"];
const DAY_PARTS = ["morgen", "morgon", "formiddag", "føremiddag", "ettermiddag", "kveld", "natt"];
const MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
const ORDINALS =
  "første|fyrste andre|annen tredje fjerde femte sjette sjuende|syvende|sjuande åttende|åttande niende|niande tiende|tiande ellevte tolvte trettende|trettande fjortende|fjortande femtende|femtande sekstende|sekstande syttende|syttande attende|attande nittende|nittande tjuende|tyvende|tjuande tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende|tjuesyvende|tjuesjuande tjueåttende|tjueåttande tjueniende|tjueniande trettiende|tredevte|trettiande trettiførste".split(
    " ",
  );

export const lexicon = {
  month: [
    ["jan.", 1],
    ["feb.|febr.", 2],
    ["apr.", 4],
    ["jun.", 6],
    ["jul.", 7],
    ["aug.", 8],
    ["sept|sept.|sep.", 9],
    ["okt.", 10],
    ["nov.", 11],
    ["des.", 12],
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
  monthName: MONTHS.map((name, index): Entry<number> => [name, index + 1]),
  monthWeek: MONTHS.map((name, index): Entry<number> => [`${name}uka|${name}uken|${name}uke`, index + 1]),
  weekday: [
    ["man.", 1],
    ["tirs.|tir.", 2],
    ["ons.", 3],
    ["tors.|tor.", 4],
    ["fre.", 5],
    ["lør.", 6],
    ["søn.", 7],
  ],
  weekdayName: WEEKDAYS.map(
    (names, index): Entry<number> => [
      names
        .split("|")
        .flatMap((name) => [
          name,
          `${name}en`,
          `${name}ens`,
          ...DAY_PARTS.flatMap((part) => [`${name} ${part}`, `${name}s${part}`]),
        ])
        .join("|"),
      index + 1,
    ],
  ),
  weekNoun: [["uke|veke", true]],
  season: [
    ["våren|vår|vårens", 21],
    ["sommeren|sommer|sommerens|sumaren|sommaren|sommar|sumar|sommarens", 22],
    ["høsten|høst|høstens|hausten|haust|haustens", 23],
    ["vinteren|vinter|vinterens", 24],
  ],
  nearSeason: [
    ["vår", 21],
    ["sommer|sumar|sommar", 22],
    ["høst|haust", 23],
    ["vinter", 24],
  ],
  quarterNoun: [["kvartal|kvartalet", true]],
  halfNoun: [["halvår|halvåret|halvdel|halvdelen|halvdelen av året", true]],
  ordinal: ORDINALS.map((word, index): Entry<number> => [word, index + 1]),
  whichOne: [
    ["første", 1],
    ["andre", 2],
    ["tredje", 3],
    ["siste", -1],
  ],
  dayWord: [
    [
      "i dag|i kveld|i ettermiddag|i formiddag|i morges|i dag tidlig|dagens dato|i natt|idag|i føremiddag|i dag tidleg|nå i dag|no i dag",
      0,
    ],
    [
      "gårsdagens|i går|i går kveld|i går morges|i går ettermiddag|i går formiddag|igår|i går natt|i går føremiddag",
      -1,
    ],
    ["i forgårs|i forgårs kveld|i førgår", -2],
    [
      "morgendagens|i morgen|i morgon|i morgen tidlig|i morgen kveld|i morgen formiddag|i morgen ettermiddag|imorgen|i morgon tidleg|i morgon kveld|i morgon føremiddag|i morgon ettermiddag|imorgon",
      1,
    ],
    ["i overmorgen|overmorgen|i overmorgon|overmorgon", 2],
  ],
  deictic: [
    ["denne|dette|inneværende|inneverande|nåværende|noverande", 0],
    ["forrige|førre|sist|siste|foregående|føregåande|sistleden", -1],
    ["neste|kommende|komande|førstkommende|førstkomande|påfølgende|påfølgjande", 1],
  ],
  unit: [
    ["uke|uken|uka|veke|veka", "week"],
    ["helg|helgen|helga", "weekend"],
    ["måned|måneden|månad|månaden", "month"],
    ["kvartal|kvartalet", "quarter"],
    ["halvår|halvåret", "half"],
    ["år|året", "year"],
    ["tiår|tiåret", "decade"],
    ["århundre|århundret|hundreår|hundreåret", "century"],
  ],
  units: [
    ["dag|dager|dagar|døgn", "day"],
    ["uke|uker|veke|veker", "week"],
    ["måned|måneder|månad|månader", "month"],
    ["år", "year"],
    ["tiår", "decade"],
    ["århundre|århundrer|hundreår", "century"],
  ],
  few: [
    ["en|ei|et|ett|én|ét|ein|éin|eit|eitt", 1],
    ["to", 2],
    ["tre", 3],
    ["fire", 4],
    ["fem", 5],
    ["seks", 6],
    ["sju|syv", 7],
    ["åtte", 8],
    ["ni", 9],
    ["ti", 10],
    ["elleve", 11],
    ["tolv", 12],
    ["femten", 15],
    ["tjue|tyve", 20],
    ["tretti|tredve", 30],
    ["førti", 40],
    ["femti", 50],
    ["hundre", 100],
  ],
  relativeYear: [
    ["i år|dette året|inneværende år|i inneværende år|d.å.|inneverande år|i inneverande år", 0],
    ["i fjor|ifjor|i hele fjor|i heile fjor|hele fjor|heile fjor|forrige år|førre år|førre året", -1],
    ["i forfjor", -2],
    ["neste år|til neste år|kommende år|komande år", 1],
    ["samme år|det samme året|det året|det samme år|same år|same året|det same året", "same"],
    ["året etter|året derpå|det påfølgende året|påfølgende år|påfølgjande år|det påfølgjande året", "after"],
    ["året før|året i forveien|det foregående året|det føregåande året", "before"],
  ],
  unitBefore: [["dagen før|dagen i forveien", "day"]],
  decadeWord: [
    ["trettiårene|trettitallet|tredveårene", 1930],
    ["førtiårene|førtitallet", 1940],
    ["femtiårene|femtitallet", 1950],
    ["sekstiårene|sekstitallet", 1960],
    ["syttiårene|syttitallet", 1970],
    ["åttiårene|åttitallet", 1980],
    ["nittiårene|nittitallet", 1990],
  ],
  relativeMonth: [
    ["i denne måneden|denne måneden|i denne måned|denne måned|ds.|denne månaden|i denne månaden", 0],
    ["i forrige måned|forrige måned|førre månad|i førre månad", -1],
    ["i neste måned|neste måned|neste månad|i neste månad", 1],
  ],
  stage: [
    [
      "tidlig|sent|seint|medio|ultimo|primo|midt i|midten av|begynnelsen av|starten av|slutten av|utgangen av|inngangen til|sist i|først i|utløpet av|i løpet av|tidleg|byrjinga av|starten på|slutten på|begynnelsen på|midtvegs i|på tampen av",
      true,
    ],
  ],
  beforeYear: [
    [
      "i|siden|sidan|frå|til|innan|innen|fra|av|før|etter|om|rundt|omkring|for|mellom|året|år|årene|årstallet|regnskapsåret|budsjettåret|i år|og i|eller i|i løpet av|våren|sommeren|høsten|vinteren|enn|mot|på|helt siden|allerede i|frem til|fram til|og med|sesongen|ut|gjennom|per|pr.|pr|anno|statsbudsjettet for|over|under|i perioden|perioden|kring|fram mot|frem mot|sommaren|hausten|heilt sidan|allereie i|budsjettet for",
      true,
    ],
  ],
  beforeMonth: [
    [
      "i|siden|sidan|frå|til|innan|innen|fra|av|før|etter|om|rundt|omkring|for|mellom|og|eller|frem til|fram til|ut|gjennom|per|pr.|sist|neste|denne|samme|i løpet av|mot|over|kring|førre|same|komande|kommende|allerede i|allereie i",
      true,
    ],
  ],
  beforeDay: [["den|fra|frå|til|innen|(|/", true]],
  beforeFeast: [["på|til|ved|før|etter|siden|innen|i|fra|sidan|innan|frå", true]],
  beforeSeason: [["til|innen|innan|før|etter|i løpet av|utover|utpå", true]],
  nearby: [["i|denne", true]],
  otherYear: [["siden|sidan|fra|frå|av|til|innen|før|etter|enn|innan", true]],
  yearPrefix: [["H|Q", true]],
  definite: [["det|den|dei|de", true]],
  spanOpen: [["fra|fra den|frå|i dagene|i perioden|i årene|frå den|i dagane|i åra", true]],
  spanLink: [["til|-|til og med|t.o.m.|fram til|frem til|til den|inntil", true]],
  feast: [
    ["nyttårsdag|første nyttårsdag|1. nyttårsdag", [1, 1]],
    ["nowruz|nauryz|navruz", [3, 21]],
    ["grunnlovsdagen|nasjonaldagen 17. mai", [5, 17]],
    ["sankthansaften", [6, 23]],
    ["julaften", [12, 24]],
    ["første juledag|1. juledag", [12, 25]],
    ["andre juledag|annen juledag|2. juledag", [12, 26]],
    ["nyttårsaften", [12, 31]],
    ["palmesøndag", -7],
    ["skjærtorsdag", -3],
    ["langfredag", -2],
    ["påskeaften", -1],
    ["første påskedag|1. påskedag", 0],
    ["andre påskedag|annen påskedag|2. påskedag", 1],
    ["Kristi himmelfartsdag", 39],
    ["første pinsedag|1. pinsedag", 49],
    ["andre pinsedag|annen pinsedag|2. pinsedag", 50],
  ],
  counted: [
    [
      "mennesker|personer|innbyggere|soldater|mann|menn|kvinner|barn|deltakere|deltagere|gjester|ansatte|arbeidsplasser|stillinger|flyktninger|migranter|ofre|drepte|døde|skadde|sårede|bedrifter|selskaper|foretak|husstander|husholdninger|tilfeller|studenter|elever|stykker|eksemplarer|enheter|kjøretøy|stridsvogner|traktorer|missiler|raketter|droner|biler|dyr|sider|stemmer|poeng|prosent|dager|timer|minutter|sekunder|uker|måneder|grader|tonn|kilo|kilogram|gram|kilometer|meter|kvadratkilometer|kvadratmeter|mål|hektar|liter|fat|kubikkmeter|megawatt|gigawatt|kilowatt|MW|GW|kW|kWh|MWh|TWh|km|m|m²|km²|ha|kg|g|t|cm|mm|mil|ganger|kroner|euro|dollar|pund|rubler|yuan|yen|hus|boliger|prosjekter|plasser|seter|landsbyer|ord|tegn|norske|andre|nye|flere|polititjenestemenn|medlemmer|familier|menneske|personar|innbyggjarar|soldatar|born|deltakarar|gjestar|tilsette|arbeidsplassar|stillingar|flyktningar|migrantar|drepne|selskap|studentar|elevar|einingar|dagar|timar|minutt|sekund|veker|månader|gradar|gonger|plassar|fleire|familiar|medlemer|medlemmar|røyster",
      true,
    ],
  ],
  numbered: [
    [
      "forordning|forordning (EU)|forordning (EF)|direktiv|direktiv (EU)|Agenda|Visjon|Vision|Expo|resolusjon|resolusjonene|resolusjonen|artikkel|artiklene|art.|paragraf|kapittel|side|sidene|nummer|nr.|nr|ledd|strategi|strategien|strategier|agendaen|agenda-|målene|visjonen|Horisont|Horizon|rom|postboks|boks|linje|rute|flight|kode|ISO|Windows|modell|type|formel|kanal|OL|VM|EM|Euro|versjon|lov|telefon|tlf|tlf.|faks|mål|bærekraftsmål|dokument|innstilling",
      true,
    ],
  ],
  inexact: [
    [
      "om lag|omlag|cirka|ca.|ca|rundt|omtrent|nesten|nærmere|over|mer enn|mindre enn|minst|høyst|opptil|inntil|drøyt|drøye|knapt|knappe|godt over|godt og vel|til sammen|i alt|totalt|bare|anslagsvis|oppunder|flere enn|færre enn|de siste|siste|kring|meir enn|nærmare|drygt|til saman|berre|fleire enn|dei siste|opp mot",
      true,
    ],
  ],
  recurring: [
    [
      "hver|hvert|kvar|kvart|hver eneste|kvar einaste|årlig|årleg|årlig i|årlig den|hvert år i|hvert år den|alltid",
      true,
    ],
  ],
  dateOf: [["fra|av|frå", true]],
  publishedWord: [
    [
      "publisert|utgave|nyhetsbrev|Dato|lagt ut|skrevet|pressemelding|Publiseringsdato|Først publisert|nyhet|opprettet|nyheit|oppretta",
      true,
    ],
  ],
  updatedWord: [
    ["oppdatert|sist endra|sist oppdatert|sist endret|endret|sist redigert|sist revidert|oppdatera|endra", true],
  ],
  past: [
    [
      "var|ble|blei|vart|vore|hev|kom|gjekk|sa|seier|blitt|hadde|har|vært|sier|møtte|fikk|gikk|tok|ga|gav|holdt|undertegnet|besøkte|reiste|dro|ankom|startet|begynte|åpnet|vedtok|avsluttet|skrev|fant|møttes|underskrev|inngikk|inngått|fløy|landet|uttalte|opplyste|meldte|kunngjorde|steg|falt|sank|økte|utgjorde|nådde|stemte|døde|vant|tapte|ratifisert|fremla|mottok|tiltrådte|gjorde|sto|stod|lå|satt|satte|mistet|siden|for|forrige|sist|valgte|valgt|utnevnt|utnevnte|født|etablert|stiftet|innviet|kalte|solgte|kjøpte|fulgte|ledet|deltok|traff|snakket|sendte|lovet|ba|bad|spurte|svarte|viste|førte|brukte|kjente|mente|roste|takket|åpna|tala|talte|hilste|leste|nektet|varslet|bekreftet|krevde|understreket|pekte|nevnte|advarte|ønsket|underskreiv|skreiv|fekk|heldt|møttest|*erte|vert|opna|underteikna|undertekna|inngjekk|fann|flaug|landa|melde|steig|auka|stemde|døydde|vann|låg|sat|sette|mista|diskuterte|valde|vald|utnemnde|utnemnd|fødd|skipa|kalla|selde|følgde|leia|snakka|sende|vitja|starta|byrja|avslutta|førre|offentliggjorde|bestemte|besluttet|bevilget|løyvde|la|lova|foreslo|føreslo|gitt",
      true,
    ],
  ],
  future: [
    [
      "trer i kraft|trår i kraft|gjelder fra|skal|vil|blir|bli|kjem til|kommer til|planlegger|planlagt|planlegges|ventes|forventes|venter|neste|kommende|skulle|ville|etter planen|besøker|reiser|starter|begynner|åpner|avholdes|finner sted|frist|fristen|orientert|planlegg|planlagd|ventast|komande|vitjar|startar|byrjar|opnar|finn stad|må|bør|håper|håpar",
      true,
    ],
  ],
  towards: [
    [
      "innen|til|fra|før|innen utgangen av|til slutten av|senest|tidligst|først i|innan|frå|innan utgangen|seinast|tidlegast",
      true,
    ],
  ],
  placeNoun: [["plass|gate|gata|vei|bro|stadion|torg", true]],
} satisfies Lexicon;

export const rules = {
  "day-month": {
    find: "((<weekday> | <weekdayName>) ,? den?)? <day:d> (<month:m> | \\. <month:m>) (, | /)? (<year:y> | <relativeYear:r>)",
    make: { day: "$d", month: "$m", year: "$y", relativeYear: "$r", style: "dmy" },
    yes: [
      "Avtalen ble undertegnet 11. februar 2025. → 2025-02-11",
      "De møttes mandag den 3. mai 2021 i Oslo. → 2021-05-03",
      "@2023-06-21 De undertegnet den 27. desember i fjor. → 2022-12-27",
    ],
    no: ["De møttes 29. februar 2015.", "Det var det 11. møtet i 2025."],
  },
  "day-month-without-year": {
    find: "((<weekday:w> | <weekdayName:w>) ,? den?)? <day:d> <month:m> !(~- ~<word>)",
    make: { day: "$d", month: "$m", weekday: "$w", style: "dmy" },
    yes: [
      "Flyet landet 7. februar i Tasjkent. → XXXX-02-07",
      "@2025-02-17 Møtet fant sted 3. desember. → 2024-12-03",
      "@2025-02-17 Møtet skal holdes tredje mars. → 2025-03-03",
    ],
    no: ["De feiret 80-årsdagen i mai 2020."],
  },
  "day-month-hyphens": {
    ...DATE_PATTERNS.dayMonthHyphens,
    yes: ["Den 23-mai-2021 kom han. → 2021-05-23"],
    no: ["I mai-2021 kom han."],
  },
  "day-month-in-figures": {
    ...DATE_PATTERNS.dayMonthInFigures,
    yes: ["@2025-02-17 Delegasjonen kommer den 11.3. til Oslo. → 2025-03-11"],
    no: ["Versjon 3.2. kom i mai 2020."],
  },
  "days-of-a-month": {
    find: "(<weekdayName> den?)? <day:d> (<spanLink> | /) (<weekdayName>)? den? <day:e> <month:m> (<year:y> | <relativeYear:r>)?",
    make: { day: "$d", toDay: "$e", month: "$m", year: "$y", relativeYear: "$r" },
    yes: [
      "@2010-04-08 Han besøker Brasil 10.–21. april. → 2010-04-10/2010-04-21",
      "Forumet varte fra 21. til 23. oktober 2016. → 2016-10-21/2016-10-23",
    ],
    no: ["De møttes fra 29. til 31. februar 2016."],
  },
  "days-between": {
    find: "mellom (den)? <day:d> og den? <day:e> <month:m> (<year:y> | <relativeYear:r>)?",
    make: { day: "$d", toDay: "$e", month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["Mellom 3. og 9. mai 2019 hvilte handelen. → 2019-05-03/2019-05-09"],
    no: ["Den 3. og 9. mai 2019 hvilte handelen."],
  },
  "days-apart": {
    find: "<day:d> (og | eller) den? <day:e> <month:m> (<year:y> | <relativeYear:r>)?",
    make: { day: "$d", toDay: "$e", month: "$m", year: "$y", relativeYear: "$r", list: true },
    yes: ["De møttes 3. og 9. mai 2019. → 2019-05-09", "De møttes 21. og 22. oktober 2016. → 2016-10-21/2016-10-22"],
    no: ["De møttes fra 3. til 9. mai 2019."],
  },
  "days-over-months": {
    find: "<day:d> <month:m> <year:y>? <spanLink> den? <day:e> <month:n> (<year:z> | <relativeYear:r>)?",
    make: { day: "$d", month: "$m", year: "$y", toDay: "$e", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
    yes: [
      "Han var i Oslo fra 30. oktober til 2. november 2018. → 2018-10-30/2018-11-02",
      "Den gjaldt fra 1. oktober 2017 til 9. januar 2018. → 2017-10-01/2018-01-09",
    ],
    no: ["Han var i Oslo 30. oktober 2018."],
  },
  "days-over-months-between": {
    find: "mellom den? <day:d> <month:m> <year:y>? og den? <day:e> <month:n> (<year:z> | <relativeYear:r>)?",
    make: { day: "$d", month: "$m", year: "$y", toDay: "$e", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
    yes: ["Mellom 30. oktober og 2. november 2018 var hun i Oslo. → 2018-10-30/2018-11-02"],
    no: ["18. august 2020 og 24. mai 2021 var hun i Oslo."],
  },
  "numeric-span": {
    ...DATE_PATTERNS.numericSpan,
    yes: ["Avtalen gjelder fra 01.02.2024 til 31.01.2026. → 2024-02-01/2026-01-31"],
    no: ["Den trådte i kraft 01.02.2024."],
  },
  "figures-span": {
    ...DATE_PATTERNS.figuresSpan,
    yes: ["Fra 30.11. til 12.12.2023 varte konferansen. → 2023-11-30/2023-12-12"],
    no: ["Den 30.11. begynte konferansen."],
  },
  "numeric-days": {
    find: "<day:d> (<spanLink> | og | /) <numericDate:b>",
    make: { day: "$d", year: "$b.year", month: "$b.month", toDay: "$b.day" },
    yes: ["Møtet 11.–14.02.2025 fant sted i Genève. → 2025-02-11/2025-02-14"],
    no: ["Møtet 14.02.2025 fant sted i Genève."],
  },
  "month-year": {
    find: "<month:m> (<year:y> | av <year:y> | i? år <year:y> | <relativeYear:r>)",
    make: { month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["I juli 2022 inngikk de en avtale. → 2022-07", "@2024-06-06 Byggingen starter i oktober i år. → 2024-10"],
    no: ["Den 3. juli 2022 inngikk de en avtale."],
  },
  "month-without-year": {
    ...DATE_PATTERNS.monthWithoutYear,
    yes: ["@2018-12-17 Det løsnet i oktober, da de møttes. → 2018-10", "Messen åpner i august. → XXXX-08"],
    no: ["Chi Mai sang i Oslo."],
  },
  "month-of-stage": {
    find: "<stage> <monthName:m>",
    make: { month: "$m", at: "@m" },
    yes: ["@2016-04-04 Protester medio mars førte til hans fall. → 2016-03"],
    no: ["Slutten av 2023 var rolig."],
  },
  "months-span": {
    ...DATE_PATTERNS.monthsSpan,
    yes: [
      "Handelen utgjorde 5 millioner dollar i januar-september 2019. → 2019-01/2019-09",
      "@2022-12-10 Fra januar til oktober i år steg eksporten. → 2022-01/2022-10",
    ],
    no: ["I januar 2020 steg eksporten."],
  },
  "months-between": {
    find: "mellom <month:m> <year:y>? og <month:n> (<year:z> | <relativeYear:r>)?",
    make: { month: "$m", year: "$y", toMonth: "$n", toYear: "$z", relativeYear: "$r" },
    yes: ["Mellom mai og juli 2020 hvilte handelen. → 2020-05/2020-07"],
    no: ["I mai 2020 hvilte handelen."],
  },
  "months-listed": {
    find: "<monthName:m> (og | eller) <monthName:n> (<year:z> | <relativeYear:r>)?",
    make: { month: "$m", toMonth: "$n", toYear: "$z", relativeYear: "$r", list: true },
    yes: ["I mars og april 2020 hvilte handelen. → 2020-03/2020-04"],
    no: ["I mars 2020 hvilte handelen."],
  },
  "first-months": {
    find: "(første (<few:n> | <day:n>) | <few:n> første | <day:n> første) (måneder | månedene | månader | månadene | månadane) ((av | i)? (<year:y> | <relativeYear:r>))",
    make: { firstMonths: "$n", year: "$y", relativeYear: "$r" },
    yes: ["I de første ni månedene av 2023 steg eksporten. → 2023-01/2023-09"],
    no: ["I ni måneder av 2023 steg eksporten."],
  },
  "first-months-alone": {
    find: "(I | i | for | over | gjennom) (de | dei) (første (<few:n> | <day:n>) | <few:n> første | <day:n> første) (måneder | månedene | månader | månadene | månadane) !(av | i | etter | siden | sidan | som | <year> | <relativeYear>)",
    make: { firstMonths: "$n" },
    yes: ["@2023-09-01 I de sju første månedene falt eksporten. → 2023-01/2023-07"],
    no: ["@2023-09-01 I de sju første månedene etter starten falt eksporten."],
  },
  "first-months-of-year": {
    find: "(første (<few:n> | <day:n>) | <few:n> første | <day:n> første) (måneder | månedene | månader | månadene) av året !<year>",
    make: { firstMonths: "$n", relativeYear: 0 },
    yes: ["@2024-10-02 De tre første månedene av året sank den. → 2024-01/2024-03"],
    no: ["@2024-10-02 Tre måneder av året sank den."],
  },
  year: {
    ...DATE_PATTERNS.year,
    yes: ["De har møttes siden 2013. → 2013", "Den gjelder ut 2026. → 2026", "I 1992 kom han. → 1992"],
    no: ["FN-resolusjon 1325 ble rost.", "Det kom mer enn 2000 mennesker.", "Det koster 2024 kroner."],
  },
  "year-continued": {
    ...DATE_PATTERNS.yearContinued,
    yes: ["De møttes i 1994, 1998 og 2003. → 2003"],
    no: ["De møtte 12 utsendinger og 1800 guider."],
  },
  "year-with-stage": {
    find: "<stage> (av)? <year:y>",
    make: { year: "$y", at: "@y" },
    yes: ["Medio 2023 gikk han av. → 2023"],
    no: ["Medio mai gikk han av."],
  },
  "day-of-month": {
    ...DATE_PATTERNS.dayOfMonth,
    yes: ["@2021-04-20 Han kom den 13. denne måneden. → 2021-04-13"],
    no: ["@2021-04-20 Han var den 13. gjesten denne måneden."],
  },
  "year-in-brackets": {
    ...DATE_PATTERNS.yearInBrackets,
    yes: ["Avtalen (2017) gjelder. → 2017"],
    no: ["Ratingen (1.2017) gjelder."],
  },
  "year-of-noun": {
    find: "<year:y> !!(~- !<numbered> ~<small>)",
    make: { year: "$y", bare: true },
    yes: ["De bekreftet 2015-avtalen i Wien. → 2015"],
    no: ["De bekreftet 2030-agendaen i Wien."],
  },
  "year-first": {
    find: "^ <year:y> (var | ble | blei | vart | har | hadde | blir | markerte | brakte)",
    make: { year: "$y", at: "@y" },
    yes: ["2017 var et godt år. → 2017"],
    no: ["2000 mennesker kom."],
  },
  "year-in-line": {
    ...DATE_PATTERNS.yearInLine,
    yes: ["2017: Medlem av unionen → 2017"],
    no: ["1500 kom."],
  },
  "years-span": {
    ...DATE_PATTERNS.yearsSpan,
    yes: ["Han var president fra 1985 til 1990. → 1985/1990", "Programmet 2025-2026 løper. → 2025/2026"],
    no: ["Han var president i 1985."],
  },
  "years-between": {
    find: "mellom <year:y> og <year:z>",
    make: { year: "$y", toYear: "$z" },
    yes: ["Mellom 2019 og 2023 sank eksporten. → 2019/2023"],
    no: ["I 2019 og 2023 sank eksporten."],
  },
  "years-listed": {
    find: "(<year:y> (og | eller | og i | eller i) <year:z> | <year:y> , <year:z> !!(, | og | eller)) !(~(/ | -) ~<shortYear>)",
    make: { year: "$y", toYear: "$z", list: true },
    yes: ["Han var her i 1994 og 2018. → 2018", "I 2016 og 2017 sank utslippene. → 2016/2017"],
    no: ["Han var her i 1994."],
  },
  "split-year": {
    ...DATE_PATTERNS.splitYear,
    yes: ["Importen sank i budsjettåret 2023/24. → 2023/2024"],
    no: ["Importen sank 1. mai 2023."],
  },
  quarter: {
    find: "<ordinal:q> <quarterNoun> ((av | i)? <year:y> | <relativeYear:r>)?",
    make: { quarter: "$q", year: "$y", relativeYear: "$r" },
    yes: [
      "Hallen er ferdig i andre kvartal 2023. → 2023-04/2023-06",
      "@2019-05-27 I første kvartal i år steg den. → 2019-01/2019-03",
    ],
    no: ["Et kvartal i byen brant."],
  },
  "last-quarter": {
    find: "siste <quarterNoun> ((av | i)? <year:y> | <relativeYear:r>)",
    make: { quarter: 4, year: "$y", relativeYear: "$r" },
    yes: ["Eksporten sank i siste kvartal av 2023. → 2023-10/2023-12"],
    no: ["@2024-05-15 Eksporten sank i siste kvartal."],
  },
  "quarter-code": {
    ...DATE_PATTERNS.quarterCode,
    yes: ["Omsetningen steg i Q4 2023. → 2023-10/2023-12"],
    no: ["Q 4 2023 er en kode."],
  },
  "half-code": {
    ...DATE_PATTERNS.halfCode,
    yes: ["Omsetningen steg i H1 2023. → 2023-01/2023-06"],
    no: ["H 1 2023 er en kode."],
  },
  half: {
    find: "<ordinal:h> <halfNoun> (av | i)? (<year:y> | <relativeYear:r>)",
    make: { half: "$h", year: "$y", relativeYear: "$r" },
    yes: [
      "Avtalen skal gjennom parlamentet i andre halvår 2019. → 2019-07/2019-12",
      "En ny auksjon kommer i første halvdel av 2024. → 2024-01/2024-06",
    ],
    no: ["I første halvdel av kampen kom et mål."],
  },
  "half-alone": {
    find: "<ordinal:h> (halvår | halvåret) !((av | i)? <year> | <relativeYear>)",
    make: { half: "$h" },
    yes: ["@2024-08-15 I første halvår steg handelen. → 2024-01/2024-06"],
    no: ["@2024-08-15 I første halvdel kom et mål."],
  },
  "half-of-month": {
    find: "<ordinal> halvdel av <monthName:m> (<year:y> | <relativeYear:r>)?",
    make: { month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["Han kommer i første halvdel av mai 2024. → 2024-05"],
    no: ["I første halvdel av kampen kom et mål."],
  },
  season: {
    find: "<season:s> (i | av)? (<year:y> (~/ ~<shortYear>)? | <relativeYear:r>)",
    make: { season: "$s", year: "$y", relativeYear: "$r" },
    yes: ["Høsten 2014 stormet politiet kontorene. → 2014-23"],
    no: ["Om høsten faller bladene."],
  },
  "season-relative": {
    find: "<relativeYear:r> <season:s>",
    make: { season: "$s", relativeYear: "$r" },
    yes: ["@2025-11-06 Hun var minister til i fjor høst. → 2024-23"],
    no: ["@2025-11-06 Om høsten faller bladene."],
  },
  "season-deictic": {
    ...DATE_PATTERNS.seasonDeictic,
    yes: ["@2025-11-03 Han kommer kommende vår. → 2026-21", "@2025-11-03 De møttes sist vinter. → 2024-24"],
    no: ["@2025-11-03 Han kommer om våren."],
  },
  "season-alone": {
    find: "<-beforeSeason> <season:s> !(<year> | <relativeYear>)",
    make: { season: "$s", deictic: 1 },
    yes: ["@2023-10-10 Til sommeren skal de være valgt ut. → 2024-22"],
    no: ["@2023-10-10 Sommeren i Oslo er mild."],
  },
  "season-near": {
    find: "<-nearby> <nearSeason:s> !(<capital> | <year>)",
    make: { season: "$s", deictic: 0 },
    yes: [
      "@2025-11-06 De møttes i høst. → 2025-23",
      "@2023-12-05 I vår skal hun reise. → 2024-21",
      "@2024-01-10 De møttes i høst. → 2023-23",
      "@2025-10-10 De lovet strøm i vinter. → 2025-24",
    ],
    no: ["@2025-11-06 Om høsten faller bladene."],
  },
  decade: {
    find: "<decade:d> (- | ~)? (tallet | talet | årene | åra | talls)",
    make: { decade: "$d" },
    yes: ["Føderasjonen på 1960-tallet sprakk. → 196X"],
    no: ["I 1960 sprakk den."],
  },
  "decade-word": {
    ...DATE_PATTERNS.decadeWord,
    yes: ["Det var annerledes i nittiårene. → 199X"],
    no: ["Det var nitti år senere."],
  },
  century: {
    find: "<ordinal:c> (århundre | århundret | hundreår | hundreåret)",
    make: { century: "$c" },
    yes: ["Slottet er fra det 19. århundre. → 18XX"],
    no: ["Et århundre begynte."],
  },
  "day-word": {
    find: "<dayWord:s>",
    make: { unit: "day", shift: "$s" },
    yes: ["@2019-05-27 Statsministeren fløy i går kveld videre. → 2019-05-26"],
    no: ["@2019-05-27 Om kvelden fløy han."],
  },
  weekday: {
    find: "(natt (til | mot))? <weekdayName:w>",
    make: { weekday: "$w" },
    yes: [
      "@2018-12-17 Avtalen ble undertegnet i Jakarta søndag. → 2018-12-16",
      "@2018-12-17 De skal møtes på onsdag. → 2018-12-19",
      "@2018-12-17 Natt til søndag landet hun. → 2018-12-16",
    ],
    no: ["@2018-12-17 Hver onsdag møtes de."],
  },
  "weekday-span": {
    find: "<weekdayName:w> <spanLink> <weekdayName:e>",
    make: { weekday: "$w", toWeekday: "$e" },
    yes: ["@2022-12-10 De var i Wien fra tirsdag til torsdag. → 2022-12-06/2022-12-08"],
    no: ["@2022-12-10 De var i Wien på tirsdag."],
  },
  "weekdays-listed": {
    ...DATE_PATTERNS.weekdaysListed,
    yes: ["@2024-05-15 Samtalene skal holdes mandag og tirsdag. → 2024-05-20/2024-05-21"],
    no: ["@2024-05-15 Samtalene ble holdt søndag."],
  },
  weekend: {
    find: "(i | til | gjennom) (helgen | helga | helgi) !<year>",
    make: { weekday: 6, toWeekday: 7 },
    yes: [
      "@2024-05-15 De møttes i helgen. → 2024-05-11/2024-05-12",
      "@2024-05-15 De skal møtes i helgen. → 2024-05-18/2024-05-19",
    ],
    no: ["@2024-05-15 En helg i Oslo er fin."],
  },
  "weekday-deictic": {
    find: "<deictic:s> <weekdayName:w>",
    make: { weekday: "$w", deictic: "$s" },
    yes: ["@2021-07-29 Han sa det sist fredag. → 2021-07-23"],
    no: ["@2021-07-29 Han sa det fredag."],
  },
  "weekday-of-week": {
    find: "<weekdayName:w> i? <deictic:s> (uke | uken | uka | veke | veka)",
    make: { unit: "week", weekday: "$w", shift: "$s" },
    yes: ["@2006-08-14 Onsdag i forrige uke møttes de. → 2006-08-09"],
    no: ["@2006-08-14 I forrige uke møttes de."],
  },
  "unit-deictic": {
    find: "!(<-definite> siste | siste tiår) <deictic:s> <unit:u> !<year>",
    make: { unit: "$u", shift: "$s" },
    yes: [
      "@2010-04-08 Han kommer til Oslo neste år. → 2011",
      "@2023-06-21 Hun var i Muskat i forrige uke. → 2023-06-12/2023-06-18",
    ],
    no: [
      "@2023-06-21 De siste årene steg den.",
      "@2023-06-21 Det siste tiåret steg den.",
      "@2023-06-21 Siste tiår steg den.",
    ],
  },
  "year-word": {
    find: "<relativeYear:r>",
    make: { relativeYear: "$r" },
    yes: ["@2018-12-17 I fjor solgte Norge laks. → 2017", "@2019-05-27 De vil bli ferdige i år. → 2019"],
    no: ["@2019-05-27 I årene som kommer blir de ferdige."],
  },
  "month-deictic": {
    ...DATE_PATTERNS.monthDeictic,
    yes: ["@2016-04-04 Den ble parafert sist desember. → 2015-12"],
    no: ["@2016-04-04 Den ble parafert i desember."],
  },
  "week-of-month": {
    find: "<whichOne:w> ((uke | uken | uka | veke | veka) (i | av) <monthName:m> | <monthWeek:m>) (<year:y> | <relativeYear:r>)?",
    make: { week: "$w", month: "$m", year: "$y", relativeYear: "$r" },
    yes: ["@2023-05-11 Han kommer siste uke i september. → 2023-09-25/2023-10-01"],
    no: ["@2023-05-11 Han kommer i september."],
  },
  "calendar-week": {
    find: "<weekNoun> <calendarWeek:n> ((i | /)? <year:y> | <relativeYear:r>)?",
    make: { calendarWeek: "$n", year: "$y", relativeYear: "$r" },
    yes: ["@2012-11-15 I uke 47 møtes de. → 2012-11-19/2012-11-25"],
    no: ["@2012-11-15 Om 47 uker møtes de."],
  },
  "stage-of-unit": {
    find: "(slutten | begynnelsen | byrjinga | starten | utgangen | utløpet | midten) av (året | inneværende år | inneverande år | dette året) !<year>",
    make: { unit: "year", shift: 0 },
    yes: ["@2018-12-17 Han går av ved utgangen av året. → 2018"],
    no: ["@2018-12-17 Han går av ved utgangen av året 2019."],
  },
  "stage-in-unit": {
    find: "(tidligere | seinere | senere | først | sist) i (uken | uka | veka)",
    make: { unit: "week", shift: 0 },
    yes: ["@2024-05-15 De møttes tidligere i uken. → 2024-05-13/2024-05-19"],
    no: ["@2024-05-15 De møttes tidligere i Oslo."],
  },
  "end-of-year": {
    find: "(årets slutt | årets begynnelse | årsslutt | senere i år | seinare i år | tidligere i år | tidlegare i år | i løpet av året) !<year>",
    make: { unit: "year", shift: 0 },
    yes: ["@2018-12-17 Innen årets slutt er de ferdige. → 2018"],
    no: ["@2018-12-17 Innen slutten er de ferdige."],
  },
  ago: {
    find: "for (<few:n> | <day:n>) <units:u> (siden | sidan)",
    make: { unit: "$u", shift: -1, count: "$n" },
    yes: [
      "@2025-02-17 Han kom for tre dager siden. → 2025-02-14",
      "@2025-02-17 For to år siden var det annerledes. → 2023",
    ],
    no: ["@2025-02-17 Han kom for mer enn tre år siden."],
  },
  ahead: {
    find: "om (<few:n> | <day:n>) <units:u>",
    make: { unit: "$u", shift: 1, count: "$n" },
    yes: ["@2022-09-25 Om to år vil han vinne gull. → 2024"],
    no: ["@2022-09-25 På to år vant han gull."],
  },
  "same-period": {
    find: "(samme | same | tilsvarende | tilsvarande) (periode | tid | tidsrom | måned | månad | kvartal) (i | av)? (<relativeYear> | <year:y>)",
    make: { samePeriod: true, year: "$y" },
    yes: ["Handelen økte i januar-mai 2024 sammenlignet med samme periode i fjor. → 2023-01/2023-05"],
    no: ["Handelen økte i mai 2024 sammenlignet med i fjor."],
  },
  "unit-before": {
    ...DATE_PATTERNS.unitBefore,
    yes: ["@2024-12-05 De undertegnet onsdag og hadde møttes dagen før. → 2024-12-03"],
    no: ["@2024-12-05 Dagen var lang."],
  },
  feast: {
    ...DATE_PATTERNS.feast,
    yes: ["Han ankom på langfredag 2024. → 2024-03-29"],
    no: ["Nyttårsaftenfesten var høylytt."],
  },
} satisfies Rules<DateTemplate>;
