import type { Entry, Lexicon, Rules } from "../../pack/contract.ts";

const BELOW_TWENTY =
  "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(
    " ",
  );
const TENS = ["", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"];

const OLD_TENS = ["", "", "tyve", "tredve", "førti", "femti", "seksti", "sytti", "åtti", "nitti"];

/** 2–99 in words, with the old way of counting ("femogtyve"). */
function numerals(): Entry<number>[] {
  const entries: Entry<number>[] = [];
  for (let n = 2; n < 100; n++) {
    const [ten, one] = [Math.floor(n / 10), n % 10];
    if (n < 20) entries.push([BELOW_TWENTY[n]!, n]);
    else if (one === 0) entries.push([TENS[ten]!, n]);
    else entries.push([`${TENS[ten]}${BELOW_TWENTY[one]}|${BELOW_TWENTY[one]}og${OLD_TENS[ten]}`, n]);
  }
  for (let n = 2; n < 13; n++) entries.push([`${BELOW_TWENTY[n]} og en halv`, n + 0.5]);
  return entries;
}

export const lexicon = {
  numeral: [
    ["en|én|ett|ei|éi|ein|éin|eitt", 1],
    ...numerals(),
    ["syv", 7],
    ["tyve", 20],
    ["tredve", 30],
    ["hundre", 100],
    ["tusen", 1000],
    ["et dusin|ett dusin|eit dusin", 12],
    ["to dusin", 24],
    ["en halv|halv|en halv|ein halv|et halvt|eit halvt", 0.5],
    ["en kvart|kvart", 0.25],
    ["tre kvart|trekvart", 0.75],
    ["halvannen|halvanna|en og en halv|én og en halv|ein og ein halv", 1.5],
  ],
  one: [["et|en ny|enda en|nok en|ytterligere en|eit|ein ny|enda ein|nok ein|ytterlegare ein", true]],
  scale: [
    ["=hundre", [1, 2]],
    ["=tusen|=tus.", [1, 3]],
    ["=million|=millionar|=millioner|=millionen|=millionene|=mill|=mill.|=mio|=mio.|=mln|=mln.|=millionane", [1, 6]],
    [
      "=milliard|=milliardar|=milliarder|=milliarden|=milliardene|=mrd|=mrd.|=mia|=mia.|=milld.|=bn|=milliardane",
      [1, 9],
    ],
    ["=billion|=billionar|=billioner|=billionen|=billionane", [1, 12]],
    ["=billiard|=billiarder", [1, 15]],
    ["=trillion|=trillioner", [1, 18]],
    ["=lakh", [1, 5]],
    ["=crore", [1, 7]],
  ],
  shortScale: [
    ["=m|=M", [1, 6]],
    ["=b|=B", [1, 9]],
    ["=k|=K", [1, 3]],
  ],
  currencyName: [
    ["kroner|kronen|kronene|kr|kr.|kronor|kronar", { codes: "NOK SEK DKK ISK CZK EEK", fixed: true }],
    ["norske kroner|norske kr", { codes: "NOK" }],
    ["svenske kroner|svenske kr", { codes: "SEK" }],
    ["danske kroner|danske kr", { codes: "DKK" }],
    [
      "dollar|dollars|dollaren|dollarene|dollarar",
      {
        codes: "USD AUD CAD NZD HKD SGD TWD XCD BBD BZD BMD BND BSD FJD GYD JMD KYD LRD NAD SBD SRD TTD ZWL",
        fixed: true,
      },
    ],
    ["amerikanske dollar|amerikanske dollars|US dollar|US-dollar|amerikanske dollarar", { codes: "USD" }],
    ["euro|euroen", { codes: "EUR" }],
    ["pund|pundet", { codes: "GBP EGP LBP SYP SDG SSP GIP FKP", fixed: true, weak: true }],
    ["pund sterling|britiske pund|sterling", { codes: "GBP" }],
    ["sveitserfranc|sveitsiske franc|sveitserfrank", { codes: "CHF" }],
    ["franc|francs|frank", { codes: "CHF XOF XAF CDF RWF BIF DJF GNF KMF XPF FRF BEF LUF" }],
    ["CFA-franc", { codes: "XOF XAF" }],
    ["yen", { codes: "JPY" }],
    ["yuan|renminbi", { codes: "CNY" }],
    ["rubel|rubler|rublene|rublar", { codes: "RUB BYN SUR" }],
    ["zloty|zlotyer|złoty", { codes: "PLN" }],
    ["forint|forinter", { codes: "HUF" }],
    ["koruna", { codes: "CZK SKK" }],
    ["lei|leu", { codes: "RON MDL" }],
    ["lev|leva", { codes: "BGN", local: true }],
    ["lek", { codes: "ALL", local: true }],
    ["dinar|dinarer", { codes: "RSD IQD KWD JOD DZD TND LYD BHD MKD YUM" }],
    ["denar|denarer", { codes: "MKD" }],
    ["dirham|dirhamer", { codes: "AED MAD" }],
    ["rial|rialer", { codes: "IRR OMR YER QAR SAR" }],
    ["riyal|riyaler", { codes: "SAR QAR YER OMR" }],
    ["riel", { codes: "KHR" }],
    ["shekel|shekler|sjekel|sjekler", { codes: "ILS" }],
    ["lira|lire|liraer|lirer", { codes: "TRY ITL SYP" }],
    ["hryvnja|hryvnia|hryvnjaer", { codes: "UAH" }],
    ["tenge", { codes: "KZT" }],
    ["som", { codes: "KGS UZS", local: true }],
    ["sum|so'm", { codes: "UZS", local: true }],
    ["somoni", { codes: "TJS" }],
    ["manat", { codes: "AZN TMT" }],
    ["lari", { codes: "GEL" }],
    ["dram", { codes: "AMD" }],
    ["tugrik|tögrög|tughrik", { codes: "MNT" }],
    ["afghani", { codes: "AFN" }],
    ["rupi|rupier|rupiar", { codes: "INR PKR LKR NPR MUR SCR" }],
    ["rufiyaa", { codes: "MVR" }],
    ["rupiah", { codes: "IDR" }],
    ["taka", { codes: "BDT", local: true }],
    ["ngultrum", { codes: "BTN" }],
    ["baht", { codes: "THB" }],
    ["dong", { codes: "VND" }],
    ["kip", { codes: "LAK" }],
    ["kyat", { codes: "MMK" }],
    ["ringgit", { codes: "MYR" }],
    ["peso|pesos", { codes: "MXN ARS CLP COP PHP CUP DOP UYU" }],
    ["won", { codes: "KRW KPW" }],
    ["pataca", { codes: "MOP" }],
    ["real|reais", { codes: "BRL", weak: true }],
    ["sol|soles", { codes: "PEN", local: true }],
    ["bolivar|bolívar|bolivares", { codes: "VES" }],
    ["boliviano|bolivianos", { codes: "BOB" }],
    ["guarani|guaraní", { codes: "PYG" }],
    ["quetzal|quetzales", { codes: "GTQ" }],
    ["lempira|lempiras", { codes: "HNL" }],
    ["cordoba|córdoba", { codes: "NIO" }],
    ["colón|colones", { codes: "CRC" }],
    ["balboa", { codes: "PAB", weak: true }],
    ["gourde", { codes: "HTG" }],
    ["rand", { codes: "ZAR", weak: true }],
    ["naira", { codes: "NGN" }],
    ["cedi|cedier", { codes: "GHS" }],
    ["shilling|schilling", { codes: "KES TZS UGX SOS ATS" }],
    ["birr", { codes: "ETB" }],
    ["kwanza", { codes: "AOA" }],
    ["kwacha", { codes: "ZMW MWK" }],
    ["metical|meticais", { codes: "MZN" }],
    ["pula", { codes: "BWP" }],
    ["dalasi", { codes: "GMD" }],
    ["leone|leones", { codes: "SLE" }],
    ["ariary", { codes: "MGA" }],
    ["ouguiya", { codes: "MRU" }],
    ["nakfa", { codes: "ERN" }],
    ["loti|maloti", { codes: "LSL" }],
    ["lilangeni|emalangeni", { codes: "SZL" }],
    ["dobra", { codes: "STN" }],
    ["escudo|escudos", { codes: "CVE PTE" }],
    ["kina", { codes: "PGK", local: true }],
    ["tala", { codes: "WST", local: true }],
    ["pa'anga|paanga", { codes: "TOP" }],
    ["vatu", { codes: "VUV" }],
    ["gylden", { codes: "NLG ANG AWG" }],
    ["florin", { codes: "AWG" }],
    ["D-mark|tyske mark|mark", { codes: "DEM BAM", weak: true }],
    ["konvertible mark", { codes: "BAM" }],
    ["cent", { codes: "USD EUR", cents: true }],
    ["øre", { codes: "NOK SEK DKK", cents: true, fixed: true }],
  ],
  currencyLink: [["av de|av", true]],
  noCurrency: [["land|sonen|området|stykket", true]],

  qualifier: [
    [
      "rundt|omkring|omtrent|cirka|ca.|ca|om lag|omlag|anslått|anslagsvis|anslått til|anslåtte|et anslått|tilnærmet|noe sånt som|rundt regnet|i størrelsesorden|kring|sirka|circa|kanskje|i underkant eller|på rundt regnet|cirka.|vurdert til|i storleiksordenen",
      "about",
    ],
    [
      "over|mer enn|mer  enn|drøyt|drøye|drøyt over|godt over|vel|i overkant av|litt over|noe over|litt mer enn|noe mer enn|langt over|langt mer enn|høyere enn|oversteg|overstiger|oversteget|passerte|passerer|har passert|passert|meir enn|rikelig|oppunder og over|passerte den|passerte det|drygt|godt og vel|noko over|noko meir enn|litt meir enn|langt meir enn|høgare enn|oversteig|overstig",
      "more_than",
    ],
    [
      "nesten|nærmere|under|knapt|snaut|snaue|mindre enn|i underkant av|litt under|like under|noe under|nær|bortimot|oppunder|opp mot|opptil nesten|nærmare|knappe|ikke engang|i nærheten av|ikke fullt|kun litt under|rett under|noko under|ikkje heilt|rett i underkant av|tett oppunder|like i underkant av",
      "less_than",
    ],
    [
      "opptil|inntil|maksimalt|maks|høyst|på inntil|på opptil|ikke mer enn|toppen|oppad begrenset til|høgst|ikkje meir enn|maksimum|oppad avgrensa til|oppad avgrenset til",
      "up_to",
    ],
    ["minst|i det minste|ikke mindre enn|minimum|fra minst|ikkje mindre enn", "at_least"],
  ],
  qualifierAfter: [
    ["eller mer|og mer|pluss|eller meir|og meir", "at_least"],
    ["passert|oversteget", "more_than"],
  ],
  filler: [
    [
      "til sammen|tilsammen|totalt|i alt|samlet|ytterligere|tilsvarende|årlig|hele|bare|kun|nok|hver|nye|rene|ekstra|et beløp på|totalsummen på|allerede|til saman|samla|ytterlegare|tilsvarande|årleg|heile|berre|kvar|eit beløp på|en sum på|ein sum på|en samlet sum på|den samlede summen på|allereie|årlige|årlege|nærmest|det som tilsvarer|det som svarar til",
      true,
    ],
  ],

  rangeOpen: [
    ["mellom", "between"],
    ["fra|frå", "from"],
  ],
  rangeLink: [["til", "either"]],

  countNoun: [
    [
      "tonn|kilo|kilogram|fat|liter|kubikkmeter|hektar|kilometer|kvadratkilometer|meter|mål|person|innbygger|befolkning|borger|barn|arbeidsplass|jobb|stykk|besøkende|turist|gjest|flyktning|husholdning|husstand|velger|stemme|passasjer|container|megawatt|kilowattime|dose|eksemplar|bil|kjøretøy|bedrift|ansatt|leser|bruker|abonnent|forbruker|soldat|elev|student|følger|visning|medlem|standardkubikkmeter|oljeekvivalenter|innbyggjar|brukar|lesar|veljar|tilsett|hushald",
      true,
    ],
    [
      "=mennesker|=folk|=TEU|=kWh|=MW|=GW|=km|=kg|=t|=barn|=nordmenn|=Sm3|=kvadratmeter|=grader|=kvinner|=menn|=dekar|=millioner år|=menneske|=born|=kvadratkilometer",
      true,
    ],
  ],
  percent: [["prosent|prosentpoeng|pst.|pst|prosents", true]],

  flow: [
    [
      "handelsomsetning|samhandel|varehandel|handel|varestrøm|varestrømmen|varestrømmene|handelsvolum|vareutveksling|handelsutveksling|utenrikshandel|tovegshandel|toveishandel|handelssamkvem|varebytte|handelsstrøm|*handel|*handelsomsetning|vareomsetning|handelsomsetnad|*handelsomsetnad|varestraum|utanrikshandel",
      "turnover",
    ],
    [
      "=handlet|=handler for|=eksport og import|=import og eksport|=eksporten og importen|=importen og eksporten",
      "turnover",
    ],
    [
      "eksport|*eksport|eksportverdi|eksportinntekt|utførsel|eksportvolum|eksportmarked|enkeltmarked|største marked|viktigste marked|avtaker|vareeksport|salg til",
      "export",
    ],
    [
      "=eksporterte|=eksporterer|=eksportert|=solgte|=selger|=solgt|=leverte|=leverer|=levert|=utført|=eksportere|=eksporter|=selde|=sel|=selt",
      "export",
    ],
    ["import|*import|importverdi|leverandør|hovedleverandør|importmarked|innførsel|vareimport", "import"],
    ["=importerte|=importerer|=importert|=importere|=kjøpte fra|=innført|=kjøpte frå", "import"],
    [
      "handelsbalanse|handelsgap|handelsoverskudd|handelsunderskudd|overskudd|underskudd|*overskudd|*underskudd|handelsoverskot|handelsunderskot|overskot|underskot|*overskot|*underskot",
      "balance",
    ],
    [
      "investering|*investering|kapitalinnskudd|direkteinvestering|investor|aksjekapital|investeringsprosjekt|investeringsramme|investeringssum|investeringsbeløp",
      "investment",
    ],
    [
      "=investert|=investerte|=investerer|=investere|=investeringer|=har penger i|=kjøper seg inn|=kjøpte seg inn|=kjøpt seg inn|=kjøpe seg inn|=registrert kapital|=skyter inn",
      "investment",
    ],
    [
      "kontrakt|ordre|kostnad|kostnadsramme|kjøp|anskaffelse|kjøpesum|kjøpekontrakt|leveringskontrakt|storkontrakt|prislapp|byggekostnad|totalkostnad|*kontrakt|*ordre|*kostnad|*anskaffelse|handelskontrakt|oppkjøp|leveranse|bestilling|anbud|kontraktsum|kontraktsverdi|tilleggsordre|våpensalg|innkjøp|*kjøp|tinging|kontraktssum|våpensal|våpenkjøp|salgssum|salssum|kjøpspris|salgspris|budsum",
      "deal",
    ],
    [
      "=koster|=kostet|=koste|=kjøpte|=kjøper|=kjøpt|=bestilte|=bestilt|=bestiller|=kontrakter|=ordrer|=kostar|=kosta",
      "deal",
    ],
    [
      "lån|kreditt|gjeld|obligasjon|kredittlinje|statsgjeld|garanti|eksportkreditt|obligasjonslån|*lån|*kreditt|*gjeld|kredittramme|låneavtale|gjeldslette|utenlandsgjeld|avdrag|transje|redningspakke",
      "loan",
    ],
    [
      "=lånt|=tilbakebetalt|=tilbakebetalte|=betalte tilbake|=betaler tilbake|=betale tilbake|=lånte|=låner|=låner ut|=låne|=skylder|=skyldte|=skuldar|=skulda",
      "loan",
    ],
    [
      "bistand|støtte|tilskudd|løyving|tilleggsløyving|tilleggsbevilgning|humanitær innsats|humanitære innsatsen|nødhjelpsarbeid|utviklingssamarbeid|gave|bidrag|donasjon|bevilgning|hjelpepakke|nødhjelp|utviklingshjelp|støttepakke|stipend|*bistand|*støtte|*tilskudd|*hjelp|*bidrag|EØS-middel|tilskuddsavtale|finansiering|krisehjelp|støtteordning|giver|giverland|hjelp|bevilging|subsidie|overføring|tilsagn|ekstrabevilgning|*bevilgning|innsamling|tilskot|*tilskot|gåve|løyving|*løyving|ekstraløyving|naudhjelp|givarland|*støttepakke",
      "aid",
    ],
    [
      "=bidrege|=bidrege med|=støtta|=løyver|=løyvde|=løyvd|=bevilget|=bevilger|=bevilge|=bidrar|=bidro|=bidratt|=bidra|=støttet|=støtter|=støttar|=donerte|=donerer|=donert|=lovet|=EØS-midler|=EØS-midlene|=midler|=midlene|=gitt|=stilte med|=stille med|=tildelt|=tildeler|=øremerket|=finansierer|=finansierte|=pakke|=pakken|=kommet inn|=bidreg|=bidrog|=løyve|=gjeve|=lova|=lovar|=midlar|=midlane|=EØS-midlar|=EØS-midlane|=bistandsmidler|=bistandsmidlene|=bistandsmidlar|=støttekroner|=stiller med|=donere|=sett av til|=øyremerkt|=pakka|=bistandskroner|=bistandskronene|=kanaliseres|=kanaliserast|=utbetalt|=utbetalte",
      "aid",
    ],
    [
      "bruttonasjonalprodukt|statsbudsjett|budsjett|forsvarsbudsjett|omsetning|inntekt|markedsverdi|børsverdi|verdiskaping|verdiskapning|*budsjett|*inntekt|produksjonsverdi|driftsinntekt|resultat|overskuddet|utgift|forsvarsutgift|fortjeneste|valutareserve|bistandsbudsjett|skatteinntekt|forvaltningskapital|*utgift|formue|omsetnad|marknadsverdi|*omsetning|*omsetnad",
      "output",
    ],
    [
      "=BNP|=omsatte|=omsetter|=omsatt|=tjente|=tjener|=bruttonasjonalproduktet|=reserver|=omsette|=omset|=tente|=tener|=turisme|=turismen|=reiseliv|=reiselivet|=på forsvar|=på forsvaret|=til forsvar|=til forsvaret|=på militæret",
      "output",
    ],
    [
      "pris|bot|lønn|gebyr|Oslo Børs|på børsen|løsepenge|dusør|aksje|skatt|toll|stykkpris|avgift|skade|erstatning|leie|*pris|*bot|*avgift|minstelønn|kurs|aksjekurs|*lønn|premie|*gebyr|stønad|egenandel|hjemsending|pengeoverføring|løn|*løn|skadebot|leige|løysepengar|*toll|eigendel|bestikkelse|underslag|svindel|smøring",
      "other",
    ],
    [
      "=hjem|=heim|=bøtelegger|=bøtela|=bøtelagt|=botlegg|=frosset|=fryst|=frose|=beslaglagt|=beslagla|=inndratt|=per tonn|=pr. tonn|=tonnet|=per fat|=fatet|=pr. fat|=per kilo|=kiloen|=pr. kilo|=per liter|=literen|=per person|=per innbygger|=i måneden|=per måned|=per aksje|=per kilowattime|=stykket|=per stykk|=pr. stk.|=per time|=i timen|=per dag|=per hode|=per enhet|=hjemsendt|=i månaden|=per månad|=per innbyggjar|=per fat olje|=svindlet|=svindla|=underslått|=stjålet|=stole|=hvitvasket|=kvitvaska",
      "other",
    ],
  ],
  weakFlow: [
    [
      "prosjekt|avtale|salg|bygging|utbygging|anlegg|memorandum|plan|=bygge|=bygger|=bygd|=bygde|=bygget|=byggjer|=byggje",
      "deal",
    ],
    [
      "=fond|=fondet|=nødhjelpsfond|=nødhjelpsfondet|=ber om|=løfte|=løfter|=program|=programmet|=ordning|=ordningen|=stilte|=stiller|=gir|=ga|=lovte|=utbetaling|=utbetalingen|=fikk|=får|=mottar|=mottok|=penger|=pengene|=yter|=ytte|=få|=går til|=gikk til|=brukt|=bruker|=satt av|=ramme|=rammen|=setter av|=gi|=yte|=donere|=utbetale|=trenger|=trengs|=annonserte|=annonsert|=varslet|=varsler|=gjev|=gav|=skal gå til|=bistår|=gje|=fekk|=mottek|=tek imot|=tok imot|=ta imot|=gjekk til|=sett av|=sette av|=set av|=ramma|=ordninga|=bed om|=lovnad|=lovnader|=utbetalinga|=pengar|=pengane|=brukar|=brukte|=treng|=trengst|=varsla|=varslar",
      "aid",
    ],
    ["=legge|=legger|=kapital|=andel|=eierandel|=aksjer|=la", "investment"],
  ],
  penalty: [
    [
      "bot|boten|bøter|botlagt|bøtelagt|bøtelegger|bøtela|botlegg|forlik|frosset|fryst|frose|beslaglagt|beslagla|inndratt|sperret",
      true,
    ],
  ],
  bilateral: [
    [
      "de to landene|dei to landa|begge land|mellom landene|mellom landa|to land|bilateral|bilaterale|bilateralt|gjensidig|gjensidige|toveis",
      true,
    ],
  ],
  remittance: [["hjemsending|=hjemsendt|pengeoverføring|=hjem|=heim", true]],
  market: [
    [
      "eksportmarked|enkeltmarked|enkeltmarkedet|største marked|største markedet|viktigste marked|viktigste markedet|leverandør|leverandøren|hovedleverandør|eksportmarkedet|avtaker|avtakeren|avtakar|importmarked",
      true,
    ],
  ],
  debt: [
    [
      "gjeld|gjelden|statsgjeld|statsgjelden|utenlandsgjeld|utenlandsgjelden|skylder|skyldte|skyldig|gjelda|statsgjelda|utanlandsgjeld|skuldar|skulda",
      true,
    ],
  ],
  gift: [["tilskudd|tilskot|gave|gåve|=humanitær|=humanitære|nødhjelp|naudhjelp|donasjon|gavebistand", true]],
  creditor: [["långiver|långiveren|långivere|långjevar|kreditor|kreditoren", true]],
  repayment: [
    [
      "tilbakebetalt|tilbakebetalte|betalte tilbake|betaler tilbake|betale tilbake|tilbakebetaling|tilbakebetalingen|nedbetaling|nedbetalt|nedbetale|avdrag|avdraget",
      true,
    ],
  ],
  promise: [["lovet|lovte|lova|lovar|lover", true]],
  need: [
    [
      "trenger|trengs|treng|trengst|kreves|krevst|mangler|manglar|ber om|bed om|ba om|appell|appellen|behov|behovet|nødvendig|naudsynt",
      true,
    ],
  ],
  noFlow: [
    [
      "la igjen|legger igjen|legge igjen|lagt igjen|oljefond|oljefondet|pensjonsfond|pensjonsfondet|statlige investeringsfond|frihandel|frihandelsavtale|ikke som lån|ikke et lån|ikke lån|i stedet for lån|handelsdelegasjon|handelsforbindelser|handelskonflikt|handelsrute|handelspartnere|handelspartnar|handelspartnarar|for handel|for handelen|handelsavtale|handelsminister|næringsminister|frihandelsavtalen|handelspartner|handelskammer|menneskehandel|ved hjelp|med støtte|Verdens handelsorganisasjon|handelsorganisasjon|netthandel|varehandelen i butikk|i kraft av|handelskrig|dagligvarehandel|detaljhandel|frihandelsavtala|handelsavtala|ved hjelp av|handelsavtalen|handelsministeren|legger til|legger hun til|legger han til|legg til|legg ho til|legg han til|la til|la hun til|la han til|la ho til|lagt til",
      true,
    ],
  ],
  contrast: [["fulgt av|etterfulgt av|følgt av|mens|medan|derimot", true]],
  reverse: [
    [
      "motsatt vei|i motsatt retning|den andre veien|omvendt|den motsatte veien|til gjengjeld|motsett veg|i motsett retning|den andre vegen",
      true,
    ],
  ],
  change: [
    [
      "auke|auka|aukar|auken|steg|stiger|steget|stige|økte|øker|øke|økt|økning|vekst|vokste|vokser|vokst|opp|høyere|mer|oppgang|løftet|hopp|hoppet|økningen|veksten|doblet|tredoblet|økende|klatret|bedre|oppover|heve|hevet|bringe|pluss|skjøt|meir|oppgangen|forbedring|aukinga|aukande|veks|voks|steig|stig|høgare|betre|dobla|tredobla|dobling|doblingen|doblinga|løft|opptrapping|opptrappingen|økningene",
      1,
    ],
    [
      "falt|faller|fall|falle|fallet|sank|synker|sunket|synke|gikk ned|ned|nedgang|nedgangen|lavere|mindre|redusert|reduserte|reduksjon|krympet|krymper|stupte|stup|kuttet|kutt|minket|svekket|tilbakegang|halvert|minus|nedover|svikt|raste|ras|fell|gjekk ned|lågare|kutta|minka|svekka|søkk|sokk|krympa|reduksjonen|kutter|kuttar",
      -1,
    ],
  ],
  comparison: [
    [
      "første gang siden|høyeste siden|enn|sammenlignet|sammenliknet|mot|i forhold til|året før|fra året|foregående år|samme periode|samme tid|tidligere|kontra|målt mot|fjoråret|i stedet for|samanlikna|sammenlikna|i høve til|frå året|føregåande|føregåande år|same periode|same tid|tidlegare|i staden for|høgaste sidan|forrige år|førre år",
      true,
    ],
  ],
  yearBefore: [
    [
      "samme måned i fjor|samme periode i fjor|same månad i fjor|same periode i fjor|tilsvarende periode i fjor|samme tid i fjor|samme kvartal i fjor|året før|året i forveien|ett år tidligere|et år tidligere|året forut",
      true,
    ],
  ],
  yearToDate: [
    [
      "hittil i år|så langt i år|til nå i år|hittil dette året|så langt dette året|hittil i året|siden nyttår|siden årsskiftet|siden årets begynnelse|sidan nyttår",
      true,
    ],
  ],
  ofUnion: [["europeisk|europeiske", true]],
  worldRegion: [
    [
      "regionen|Afrika|Afrikas|Nord-Afrika|Vest-Afrika|Øst-Afrika|Sør-Asia|Afrika sør for Sahara|Afrikas horn|Afrikas Horn|Sahel|Asia|Asias|Sentral-Asia|Sørøst-Asia|Øst-Asia|Europa|Europas|Øst-Europa|Vest-Europa|Midtøsten|Gulfstatene|Kaukasus|Sør-Kaukasus|Balkan|Vest-Balkan|Latin-Amerika|Sør-Amerika|Mellom-Amerika|Nord-Amerika|Karibia|Stillehavet|Oseania|Arktis|tredjeland|utviklingsland|u-land|naboland|nabolandene|alle land|hele verden|på verdensbasis|resten av verden|Røde Kors|Raudekrossen|Røde Halvmåne|FN-organisasjonene|FN-systemet|Verdens matvareprogram|Verdens helseorganisasjon|Verdshelseorganisasjonen|verdas matvareprogram|nødhjelpsfond|FNs nødhjelpsfond|Verdensbanken|Verdsbanken|Tsjadsjøen|Tsjad-sjøen|Aust-Afrika|Aust-Asia|Aust-Europa|Midtausten|Søraust-Asia|Golfstatane|Sør-Amerikas|utviklingslanda|utviklingslandene|u-landene|nabolanda|heile verda|resten av verda|FN-organisasjonane|nødhjelpsfondet|Den afrikanske utviklingsbanken|Den asiatiske utviklingsbanken|Det globale fondet|Det grønne klimafondet|Det grøne klimafondet",
      true,
    ],
  ],
  funder: [
    [
      "Verdensbanken|Verdsbanken|Den asiatiske utviklingsbanken|Den afrikanske utviklingsbanken|Den islamske utviklingsbanken|Den interamerikanske utviklingsbanken",
      { country: null, lends: "often" },
    ],
    [
      "=EØS-midler|=EØS-midlene|=EØS-midlar|=EØS-midlane|=EØS-middel|EØS-ordningen|Det globale fondet|Det grønne klimafondet|Det grøne klimafondet",
      { country: null },
    ],
    [
      "Det internasjonale pengefondet|Pengefondet|pengefondet|Det internasjonale valutafondet|Den europeiske investeringsbanken|Den europeiske banken for gjenoppbygging og utvikling|Den europeiske utviklingsbanken|Den asiatiske investeringsbanken for infrastruktur|Den nordiske investeringsbanken|Parisklubben",
      { country: null, lends: "always" },
    ],
    ["Eksportfinans|Garantiinstituttet for eksportkreditt", { country: "NO" }],
  ],
  event: [
    [
      "konferanse|*konferanse|toppmøte|møte|*møte|forum|*forum|messe|*messe|kongress|seremoni|seminar|utstilling|samling",
      "gathering",
    ],
    ["invasjon|*invasjon|angrepskrig|krig|*krig|angrep|okkupasjon|anneksjon|annektering|overfall", "attack"],
  ],
  definiteArticle: [["=den|=det", true]],
  referent: [
    [
      "=landet|=landets|=kongedømmet|=kongedømmets|=kongeriket|=kongerikets|=øystaten|=øystatens|=øyriket|=øyrikets|=øynasjonen|=sultanatet|=emiratet|=fyrstedømmet|=nasjonen|=ørkenstaten",
      { kind: "state", isDefinite: true },
    ],
    ["=banken|=bankens|=långiveren", { kind: "funder", isDefinite: true }],
    [
      "=andre landet|=hele landet|=heile landet|=samme landet|=inne i landet|=nabolandet|=i hele landet|=eneste landet|=største landet|=fattigste landet",
      { kind: "none" },
    ],
  ],
  share: [
    [
      "fordeler seg|fordelt på|hvorav|av dette|av disse|derav|av denne summen|herav|av desse|de resterende|resterende|resten|dei resterande|de øvrige|inkludert|dei øvrige|av dei",
      true,
    ],
  ],
  abroad: [["utlandet|i utlandet|til utlandet", true]],
  since: [["siden|sidan|siden og med|helt siden|heilt sidan", true]],
  direction: [
    ["til|for|overfor|mot", "to"],
    ["fra|frå|av", "from"],
    ["med|mellom|hos|hjå", "with"],
    ["i|på|innen|innenfor|innan|innanfor", "in"],
  ],
  source: [["ifølge|følge|ifølgje|anslag fra|anslag frå|tall fra|tal frå", true]],
  verbEnd: [],
  giver: [
    [
      "investert|investerte|investerer|investere|investor|giver|giverland|donerte|donerer|bidro|bidrar|bidratt|støttet|støtter|bevilget|bevilger|bevilge|ga|gir|gitt|stilte|stiller|lovet|lover|yter|ytte|lånte ut|eksporterte|eksporterer|eksportert|solgte|selger|solgt|leverte|leverer|finansierer|finansierte|betaler|betalte|legge|legger|sender|sendte|dekker|tilby|tilbyr|tilbød|brukt|bruker|brukte|gi|yte|betale|støtte|bidra|stille|finansiere|varslet|varsler|annonserte|annonserer|øker|økte|aukar|bidrege|gjev|låner ut|donere|bistår|givar|givarland|gje|gjeve|gav|støtta|støttar|løyver|løyvde|løyvd|løyve|bidreg|bidrog|lova|lovar|selde|sel|legg|leggje|brukar|varsla|varslar|auka|øke|øket|økt|kanaliserer|kanaliserte|setter av|satte av|satt av|set av|sette av|sett av|godkjenner|godkjente|godkjent|vedtatt|vedtok|tildeler|tildelte|refunderer|overførte|overfører",
      "gives",
    ],
    [
      "kjøp|kjøpet|innkjøp|innkjøpet|anskaffelse|anskaffelsen|oppkjøp|fått|sikret seg|sikra seg|vant|vunnet|vinner|fikk|får|få|mottar|mottok|mottatt|ta imot|tar imot|tok imot|tek imot|tok i mot|mottek|mottatt|mottaker|importerte|importerer|kjøpte|kjøper|låner|skylder|lånte|tildelt|mistet|fekk|motteke|mottakar|mottakarland|mottakarlandet|mottakerland|mottakerlandet|teke imot|tatt imot|skuldar|skulda|skyldte|motta|mottas|tiltrakk|tiltrekker|tiltrukket|tiltrekke",
      "gets",
    ],
  ],
} satisfies Lexicon;

export const rules = {} satisfies Rules;
