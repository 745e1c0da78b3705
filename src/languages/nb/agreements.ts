import type { Entry, Instrument, Lexicon, Rules } from "../../pack/contract.ts";

const instrument: readonly Entry<Instrument | null>[] = [
  ["avtale|overenskomst|overeinskomst|pakt|forlik", { type: "agreement", proof: "name" }],
  ["*avtale|*overenskomst|*overeinskomst|*pakt", { type: "agreement", proof: "name" }],
  ["traktat", { type: "treaty", proof: "name" }],
  ["*traktat", { type: "treaty", proof: "name" }],
  ["memorandum|omforent memorandum", { type: "memorandum", proof: "name" }],
  ["*memorandum", { type: "memorandum", proof: "name" }],
  [
    "memorandum of understanding|=memoranda of understanding|=MoU|=MOU|=MoU-en|=MoUen|memorandum om gjensidig forståelse|samforståelsesmemorandum|=MoU-er|memorandum om gjensidig forståing|memorandum om samforståelse|samforståingsmemorandum",
    { type: "memorandum", proof: "name", alone: true },
  ],
  ["protokoll", { type: "protocol", proof: "event" }],
  ["*protokoll", { type: "protocol", proof: "name" }],
  ["konvensjon", { type: "convention", proof: "name" }],
  ["*konvensjon", { type: "convention", proof: "name" }],
  ["erklæring|deklarasjon|kommuniké|fråsegn", { type: "declaration", proof: "event" }],
  ["*erklæring|*deklarasjon|*kommuniké", { type: "declaration", proof: "event" }],
  [
    "felles erklæring|felleserklæring|fellesuttalelse|felles uttalelse|felles kommuniké|fellesfråsegn|felles fråsegn",
    { type: "declaration", proof: "event", alone: true },
  ],
  ["intensjonsavtale|intensjonserklæring|letter of intent", { type: "letter_of_intent", proof: "name", alone: true }],
  ["*intensjonsavtale|*intensjonserklæring", { type: "letter_of_intent", proof: "name", alone: true }],
  ["veikart|vegkart", { type: "roadmap", proof: "event" }],
  ["*veikart|*vegkart", { type: "roadmap", proof: "event" }],
  [
    "handlingsplan|arbeidsprogram|samarbeidsprogram|samarbeidsplan|arbeidsplan|utvekslingsprogram",
    { type: "plan", proof: "event" },
  ],
  ["*handlingsplan|*årsprogram|*samarbeidsprogram|*samarbeidsplan", { type: "plan", proof: "event" }],
  ["plan|program|strategi|agenda", { type: "plan", proof: "event" }],
  ["kontrakt", { type: "contract", proof: "event" }],
  ["*kontrakt", { type: "contract", proof: "event" }],
  ["=charter|=charteret|=charterets|=pakten|=charteren", { type: "charter", proof: "name" }],
  ["*charter", { type: "charter", proof: "name" }],
  ["noteveksling|brevveksling", { type: "other", proof: "name", alone: true }],
  ["dokument|papir", { type: "other", proof: "reference" }],
  [
    "*leieavtale|*husleieavtale|*ektepakt|*leiekontrakt|*spillerkontrakt|*spilleravtale|*tariffavtale|*husleiekontrakt|*bilavtale|*telefonavtale|*mobilavtale|*møteavtale|*timeavtale|*konfidensialitetsavtale|*proffkontrakt|*trenerkontrakt|*lærekontrakt|*samfunnskontrakt|*regjeringserklæring|*selvangivelse|*forklaring|*sikkerhetsprotokoll|*møteprotokoll|*turplan|*åremålskontrakt|*platekontrakt|*budsjettavtale|*regjeringsplattform|*krigserklæring|*uavhengighetserklæring|*mistillitserklæring|*egenerklæring|*tiltredelseserklæring|*sluttavtale|*sponsoravtale|*overgangsavtale",
    null,
  ],
  [
    "arbeidsavtale|leieavtale|husleieavtale|ektepakt|leiekontrakt|arbeidskontrakt|spillerkontrakt|tariffavtale|husleiekontrakt|telefonavtale|mobilavtale|møteavtale|timeavtale|konfidensialitetsavtale|samfunnskontrakt|regjeringserklæring|proffkontrakt|sluttavtale|sponsoravtale|egenerklæring|charterfly|etter avtale|møteprotokoll|det vart avtala|det blei avtala|det er avtala|det var avtala|har avtala|hadde avtala|som avtala|avtala at|avtala å",
    null,
  ],
];

export const lexicon = {
  instrument,
  determiner: [
    ["den|det|denne|dette", "definite"],
    ["en|et|ei|ein|eit|enda en|nok en|enda ein|nok ein", "indefinite"],
    [
      "flere|mange|andre|begge|ulike|noen|de|disse|alle|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|en rekke|et antall|et dusin|slike|hver|hvert|enhver|forskjellige|enkelte|mer enn|tidligere|dei|desse|fleire|nokre|båe|ei rekke|ei rekkje|kvar|kvart|einkvar|einskilde|meir enn|tidlegare|ymse",
      "many",
    ],
    ["ingen|intet|ikke noen|uten|inga|inkje|ikkje nokon|utan", "none"],
    ["sin|si|sitt|sine|hans|hennes|hennar|deira|dess|deres|dets|dens|vår|vårt|våre|min|mitt|mine", "own"],
  ],
  vague: [
    [
      "historisk|historiske|viktig|viktige|bilateral|bilaterale|multilateral|multilaterale|første|tredje|internasjonal|internasjonale|konkret|konkrete|god|gode|stor|store|rettferdig|rettferdige|varig|varige|endelig|endelige|bindende|omstridt|omstridte|hemmelig|hemmelige|muntlig|skriftlig|skriftlige|offisiell|offisielle|politisk|politiske|foreløpig|foreløpige|bred|brede|opprinnelig|opprinnelige|gammel|gamle|hel|full|fullstendig|omfattende|formelle|felles|større|største|bedre|beste|ambisiøs|ambisiøse|gjensidig|gjensidige|permanent|permanente|midlertidig|formell|fyrste|endeleg|endelege|bindande|omstridd|omstridde|hemmeleg|hemmelege|munnleg|munnlege|skriftleg|skriftlege|førebels|brei|breie|opphavleg|opphavlege|gammal|heil|omfattande|størst|betre|mellombels|avgjørende|avgjerande|svært viktig|langsiktig|langsiktige|etterlengta|etterlengtet",
      "plain",
    ],
    [
      "ny|nye|nytt|slik|slikt|nåværende|gjeldende|siste|neste|andre|egen|eget|egne|mulig|mulige|såkalte|såkalt|eksisterende|tilsvarende|lignende|samme|hele|eventuell|eventuelle|planlagt|planlagte|nevnte|aktuell|aktuelle|egentlig|forrige|slike|noverande|gjeldande|eigen|eiga|eige|eigne|mogleg|moglege|mogeleg|mogelege|såkalla|eksisterande|tilsvarande|liknande|same|heile|planlagd|planlagde|nemnde|eigentleg|førre|dagens|fornyet|fornya",
      "passing",
    ],
  ],
  commercial: [],
  topic: [
    [
      "om|for|mot|vedrørende|angående|innen|innenfor|når det gjelder|til endring av|til gjennomføring av|til unngåelse av|til beskyttelse av|til fremme av|til forebyggelse av|til bekjempelse av|til opprettelse av|til støtte for|til hinder for|innan|innanfor|når det gjeld|vedkommende|vedkomande",
      "matter",
    ],
  ],
  partner: [
    ["mellom|millom|blant", "between"],
    ["med", "with"],
  ],
  joining: [
    ["i|av|of", "genitive"],
    ["for", "other"],
    [
      "på den ene siden|på den andre siden|på den ene side|på den annen side|på den andre|på den eine sida|på den andre sida|på den ene sida",
      "side",
    ],
  ],
  dating: [["fra|frå|av|datert|av den", true]],
  subjectEnd: [
    [
      "eventuelt|trolig|kanskje|bare|etter|under|siden|før|ved|ifølge|verdt|verd|gjennom|da|når|hvis|fordi|mens|men|også|som|at|inkludert|uten|hos|over|i dag|i går|i morgen|nå|snart|allerede|fortsatt|langs|overfor|bak|tross|trass|samt|så|hvor|der|her|tidligere|senere|innen utgangen|i løpet|i fjor|i år|i kveld|i helgen|i forrige uke|i forbindelse|truleg|berre|sidan|ifølgje|då|medan|òg|utan|i morgon|no|allereie|framleis|saman|sammen|kvar|tidlegare|seinare|i helga|i førre veke|i samband|dersom",
      true,
    ],
  ],
  adjunct: [["i|på|ved|hos|fra|frå|hjå", "place"]],
  eventVerb: [
    [
      "undertegnet|undertegnede|undertegner|undertegne|undertegnes|signert|signerte|signerer|signere|signeres|underskrevet|underskrev|underskriver|inngått|inngåtte|inngikk|inngår|inngå|inngås|sluttet|slutter|slutte|forseglet|beseglet|skrevet under|skriver under|skrive under|fått i stand|navnene sine under|navnet sitt under|navnene under|sin underskrift på|signaturen sin på|signaturen på|underskriftene til|forhandlet fram|forhandlet frem|utvekslet|undertekna|underteiknar|underteikna|underteikne|underteiknast|underskrive|underskriven|underskrivne|underskriv|underskreiv|inngjekk|slutta|forsegla|skriv under|skreiv under|navna sine under|namna sine under|namnet sitt under|forhandla fram|samd om|samde om|einig om|einige om|utveksla|vart samde|blei samde|vart einige|blei einige|utveksle|utveksler|utvekslar|kome til semje|kom til semje|kom til enighet|kommet til enighet|kommet til enighet om|gjort avtale om",
      "signed",
    ],
    [
      "enige om|enig om|enighet om|ble enige|ble enig|blitt enige|blitt enig|einige om|einig om|semje om|vart einige|vart einig|blei einige|blitt einige|vorte einige",
      "agreed",
    ],
    ["parafert|paraferte|parafere|paraferer", "initialled"],
    [
      "ratifisert|ratifiserte|ratifisere|ratifiserer|ratifiseres|godkjent av stortinget|samtykket|ratifiserast|godkjend av stortinget|godkjende av stortinget|samtykt|samtykka",
      "ratified",
    ],
    [
      "til ratifisering|under ratifisering|ratifiseringsprosess|ratifikasjonsprosess|ratifiseringsprosessen|til behandling i|til handsaming i",
      "ratifying",
    ],
    [
      "i kraft|trådte i kraft|trådt i kraft|tre i kraft|tredd i kraft|fikk virkning|gjeldende|iverksatt|gjennomført|anvendes|reguleres|trådde i kraft|tredde i kraft|gjeldande|sett i verk|sette i verk|satt i verk|regulert|gjennomførde",
      "in_force",
    ],
    [
      "sagt opp|sa opp|sier opp|si opp|oppsagt|opphørt|opphørte|utløpt|utløp|utløper|løp ut|løper ut|suspendert|suspenderte|suspendere|skrotet|skrote|skrinlagt|skrinla|trakk seg fra|trukket seg fra|trekke seg fra|trekker seg fra|kansellert|annullert|opphevet|opphevde|gikk ut av|lagt på is|revet i stykker|ikke lenger eksisterer|eksisterer ikke lenger|gjelder ikke lenger|ikke lenger gjelder|ikke lenger i kraft|ikkje lenger eksisterer|gjeld ikkje lenger|seier opp|seie opp|oppsagd|oppheva|opphørde|gjekk ut|gått ut|gått ut på dato|skrota|skrinlagd|skrinlagde|trekte seg frå|trekt seg frå|trekkje seg frå|trekkjer seg frå|trakk seg frå|trakk seg ut av|trukket seg ut av|trekke seg ut av|trekker seg ut av|trekkje seg ut av|gjekk ut av|lagd på is|terminert|terminerte|terminere|bortfalt|bortfalle|falt bort|fryse|fryser|frøs|frosset|brutt|brøt",
      "ended",
    ],
    [
      "forhandler|forhandle|forhandlet|forhandles|ferdigforhandlet|fremforhandlet|reforhandle|reforhandles|under forhandling|drøfter|forhandlar|forhandla|forhandlast|ferdigforhandla|framforhandla|framforhandlet|drøftar",
      "negotiating",
    ],
    [
      "trer i kraft|håper på|ber om|vil ha på plass|få på plass|få i stand|planlagt|planlegges|planlegger|foreslått|foreslo|foreslår|foreslå|forberedes|forbereder|forberede|under forberedelse|under arbeid|tar til orde for|tok til orde for|utarbeides|utarbeider|utarbeide|utarbeidet|ønsker|lansert|etterlyser|etterlyste|håpar på|planlagd|planlegg|planleggje|planleggast|foreslås|føreslår|føreslo|føreslått|føreslå|førebur|førebu|førebudd|under førebuing|tek til orde for|utarbeidast|ønskjer|etterlyse",
      "planned",
    ],
  ],
  eventNoun: [
    [
      "utveksling av|undertegning|undertegningen|undertegnelse|undertegnelsen|signering|signeringen|inngåelse|inngåelsen|underskrivelse|underskrivelsen|underskrift|underskriften|underteikning|underteikninga|undertegninga|signeringa|inngåing|inngåinga|underskriving|underskrivinga",
      "signed",
    ],
    ["parafering|paraferingen", "initialled"],
    [
      "ratifikasjonsdokumentet|ratifikasjonsdokumentene|ratifikasjonsdokumenter|ratifiseringsdokumentet|ratifiseringsdokumentene",
      "ratified",
    ],
    ["ratifisering|ratifiseringen|ratifikasjon|ratifikasjonen|ratifiseringa", "ratifying"],
    [
      "gjennomføre|gjennomfører|iverksette|gjennomføring|gjennomføringen|iverksettelse|iverksettelsen|implementering|implementeringen|ikrafttredelse|ikrafttredelsen|anvendelsen|oppfølging|oppfølgingen|gjennomføringa|iverksetting|iverksettinga|iverksetjing|iverksetjinga|implementeringa|ikraftsetjing|oppfølginga|setje i verk|set i verk|sette i verk|setter i verk",
      "in_force",
    ],
    [
      "oppsigelse|oppsigelsen|suspensjon|suspensjonen|opphør|opphøret|utløpet|oppseiing|oppseiinga|opphøyr|opphøyret|brudd på|brot på",
      "ended",
    ],
    [
      "forhandlinger|forhandlingene|forhandling|forhandlingen|samtaler|samtalene|drøftinger|drøftingene|forhandlingar|forhandlingane|forhandlinga|samtalar|samtalane|drøftingar|drøftingane|tingingar|tingingane",
      "negotiating",
    ],
    [
      "utkast|utkastet|innledning av forhandlinger|oppstart av forhandlinger|starte forhandlinger|innlede forhandlinger|åpne forhandlinger|forslag|forslaget|forberedelse|forberedelsen|forberedelsene|utarbeidelse|utarbeidelsen|muligheten|ideen|arbeidet|starte forhandlingar|innleie forhandlingar|opne forhandlingar|oppstart av forhandlingar|framlegg|framlegget|førebuing|førebuinga|førebuingane|utarbeiding|utarbeidinga",
      "planned",
    ],
  ],
  intent: [
    [
      "eventuelt|vil|ville|skal|skulle|bør|burde|kan|kunne|må|måtte|ønsker|ønske|ønsket|planlegger|planla|planlegge|håper|håpet|forventer|forventes|ventes|venter|ventet|klar|klare|rede|snart|trolig|planlagt|akter|aktet|foreslo|foreslår|foreslått|mål|målet|villig|villige|intensjon|hensikt|nærmer|kommer til å|sikter|hvis|dersom|ønskjer|ønskje|ønskte|planlegg|planleggje|håpar|håpa|forventar|ventast|ventar|venta|truleg|planlagd|aktar|akta|føreslo|føreslår|føreslått|viljug|viljuge|kjem til å|nærmar|siktar|viss",
      "wish",
    ],
    [
      "å|snarlig|rask|planlagt|planlagte|kommende|forestående|mulig|eventuell|snarleg|planlagd|planlagde|komande|føreståande|mogleg",
      "next",
    ],
    ["klarte å|lyktes å|lyktes med|lukkast å|lukkast med|greidde å|greide å", "achieved"],
  ],
  beginning: [
    [
      "begynne|begynner|starte|starter|innlede|innleder|åpne|gjenoppta|ta opp|innleie|innleier|opne|opnar|startar|byrje|byrjar|ta opp att|tek opp",
      true,
    ],
  ],
  negation: [
    [
      "ikke|aldri|ennå ikke|fortsatt ikke|ingen|hverken|verken|ikkje|enno ikkje|framleis ikkje|inga|korkje|kvarken",
      true,
    ],
  ],
  itself: [["den|det|denne|dette", true]],
  listing: [
    [
      "i tillegg kommer|i tillegg kom|i tillegg til dette kommer|omfatter|omfattet|inkluderer|inkluderte|blant dem|blant disse|deriblant|dette er|det er|omfattar|omfatta|blant dei|blant desse|mellom anna",
      true,
    ],
  ],
  alias: [["kjent som|også kjent som|kalt|med tittelen|kjend som|kalla", true]],
  alongWith: [["sammen med|i tillegg til|ved siden av|saman med|ved sida av|likeledes|likeleis|også|òg", true]],
  until: [["til|frem til|fram til|ut", true]],
  within: [["i|på", true]],
  clause: [["som", true]],
  onlooker: [
    ["i nærvær av|i nærvere av|meglet av|mekla av|megla av|megling fra|megling av|mekling frå|i regi av", true],
  ],
  earlier: [
    ["nylig|nyleg|allerede|allereie|tidligere|tidlegare|for lengst|forlengst|for lenge siden|for lenge sidan", true],
  ],
  sameDay: [
    ["samme dag|den samme dagen|samme kveld|samme ettermiddag|same dag|same dagen|den same dagen|same kveld", true],
  ],
} satisfies Lexicon;

export const rules = {
  "event-verb": {
    find: "<eventVerb:e>",
    make: { status: "$e" },
    yes: ["Partene undertegnet en avtale om rettshjelp. → agreement signed avtale om rettshjelp"],
    no: ["De undertegnet gjesteboken."],
  },
  "event-noun": {
    find: "<eventNoun:e>",
    make: { status: "$e", ahead: true },
    yes: ["De drøftet ratifisering av traktaten om godt naboskap. → treaty ratifying traktaten om godt naboskap"],
    no: ["Undertegningen fant sted i rådhuset."],
  },
  "signed-by-hand": {
    find: "(skrev | skriver | skrevet | skreiv | skriv | skrive | satte | setter | satt | sette | set | sett) ..{0,16} under (på | <determiner> | <instrument>)",
    make: { status: "signed" },
    yes: ["Ministrene skrev torsdag under en avtale om luftfart. → agreement signed avtale om luftfart"],
    no: ["De satte seg under treet."],
  },
  "in-place": {
    find: "(kom | kommer | kommet | kome | kjem | fikk | fekk | fått | er | var) ..{0,8} på plass !(i (<city> | <capital> | <country>))",
    make: { status: "signed" },
    yes: ["Partene fikk fredag på plass en avtale om toll. → agreement signed avtale om toll"],
    no: ["Statsråden er på plass i Oslo for avtalen om toll.", "Partene vil få på plass avtalen om toll."],
  },
  landed: {
    find: "(har | hadde | ble | blei | vart) ..{0,2} landet",
    make: { status: "signed" },
    yes: ["Partene har landet en avtale om toll. → agreement signed avtale om toll"],
    no: ["Avtalen om toll er viktig for landet."],
  },
  "cleared-for-signing": {
    find: "(godkjente | godkjenner | godkjent | grønt lys | klarsignal | fullmakt | mandat) ..{0,4} (undertegning | undertegningen | undertegne | undertegnelsen | signering | signeringen | signere | inngåelse | inngåelsen | inngå | forhandlinger | forhandle)",
    make: { status: "planned", ahead: true },
    yes: ["Regjeringen godkjente undertegningen av avtalen om toll. → agreement planned avtalen om toll"],
    no: ["Regjeringen godkjente avtalen om toll, som ble undertegnet i mai."],
  },
  awarded: {
    find: "(fikk | fekk | fått | tildelt | vant | vann | sikret seg | sikra seg)",
    make: { status: "signed", of: "awarded" },
    yes: ["Selskapet fikk en kontrakt om ti lokomotiver. → contract signed kontrakt om ti lokomotiver"],
    no: ["Hun fikk en medalje."],
  },
  applied: {
    find: "(gjennom | takket være | takka vere | ifølge | ifølgje | i henhold til) <determiner>? <agreement>",
    make: { status: "in_force", weak: true },
    yes: ["Bedriftene tjener på handelen gjennom avtalen om toll. → agreement in_force avtalen om toll"],
    no: ["De gikk gjennom parken."],
  },
  "worked-on": {
    find: "(arbeider | jobber | arbeidet | jobbet | arbeidde | jobbar | jobba) ..{0,2} (med | for)",
    make: { status: "planned" },
    yes: ["Partene arbeider også med en avtale om utlevering. → agreement planned avtale om utlevering"],
    no: ["De arbeider med fisk."],
  },
  holds: {
    find: "(gjelder | gjaldt | gjeld | galdt | regulerer | reguleres | bygger på | byggjer på | basert på | bundet av | bunde av)",
    make: { status: "in_force", weak: true },
    yes: ["For dem gjelder avtalen om toll. → agreement in_force avtalen om toll"],
    no: ["Det gjelder oss."],
  },
  left: {
    find: "(trakk | trekker | trekke | trukket | trekte | trekkjer | trekkje | trekt | melder | meldte | meldt | melde) seg ..{0,3} (fra | frå | ut av) <determiner>? <agreement>",
    make: { status: "ended" },
    yes: ["Iran trakk seg i mai fra avtalen om toll. → agreement ended avtalen om toll"],
    no: ["Iran trakk seg fra møtet."],
  },
  cancelled: {
    find: "(sa | sier | seier | si | seie | sagt) ..{1,6} opp <determiner>? <agreement>",
    make: { status: "ended" },
    yes: ["Iran sa i mai opp avtalen om toll. → agreement ended avtalen om toll"],
    no: ["Iran sa i mai at toppmøtet var godt."],
  },
  approved: {
    find: "(ga | gitt | gav | gir | gjev) ..{0,3} samtykke til (ratifikasjon | ratifisering | inngåelse) av",
    make: { status: "ratified", ahead: true },
    yes: ["Stortinget ga samtykke til ratifikasjon av avtalen om toll. → agreement ratified avtalen om toll"],
    no: ["De ga samtykke til salget."],
  },
  lapsed: {
    find: "(gjaldt | galdt | varte) (fra | frå) ..{1,5} til",
    make: { status: "ended" },
    yes: ["En avtale om våpenhvile gjaldt fra mai 2017 til januar 2018. → agreement ended avtale om våpenhvile"],
    no: ["Avtalen om våpenhvile gjaldt fra januar 2018."],
  },
  stated: {
    find: "i <determiner> <agreement>",
    make: { status: "signed", of: "stated", weak: true },
    yes: ["I en felles uttalelse ba Kenya og Peru om fred. → declaration signed felles uttalelse"],
    no: ["I en erklæring ba Kenya og Peru om fred."],
  },
  adopted: {
    find: "(vedtok | vedtatt | vedteke | vedtar | vedtek | vedtakelsen av | sluttet seg til | slutta seg til)",
    make: { status: "signed", of: "adopted" },
    yes: ["Toppmøtet vedtok en erklæring om klima. → declaration signed erklæring om klima"],
    no: ["Stortinget vedtok budsjettet."],
  },
  "put-before-parliament": {
    find: "gjennom (parlamentet | stortinget | nasjonalforsamlingen)",
    make: { status: "ratifying" },
    yes: ["Ministeren vil ha avtalen om frihandel gjennom parlamentet. → agreement ratifying avtalen om frihandel"],
    no: ["De gikk gjennom parlamentet."],
  },
} satisfies Rules;
