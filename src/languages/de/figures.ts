import type { Entry, Lexicon, Rules } from "../../pack/contract.ts";

const ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TEENS = [
  "zehn",
  "elf",
  "zwölf",
  "dreizehn",
  "vierzehn",
  "fünfzehn",
  "sechzehn",
  "siebzehn",
  "achtzehn",
  "neunzehn",
];
const TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/** 2–99 in words, and the round hundreds, as German writes them in one. */
function numerals(): Entry<number>[] {
  const below: string[] = [...ONES, ...TEENS];
  for (let n = 20; n < 100; n++) {
    const [ten, one] = [Math.floor(n / 10), n % 10];
    below.push(one === 0 ? TENS[ten]! : `${ONES[one]}und${TENS[ten]}`);
  }
  const entries: Entry<number>[] = [];
  for (let n = 2; n < 100; n++) entries.push([below[n]!, n]);
  for (let n = 1; n < 10; n++) {
    const hundred = `${ONES[n]}hundert`;
    entries.push([hundred, n * 100]);
    for (const rest of [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90])
      entries.push([`${hundred}${below[rest]}`, n * 100 + rest]);
    entries.push([`${ONES[n]}tausend`, n * 1000]);
  }
  return entries;
}

export const lexicon = {
  numeral: [
    ["=ein|=eine|=einer|=einem|=einen|=eines|=eins", 1],
    ["=eine weitere|=einer weiteren|=eine zusätzliche|=einer zusätzlichen", 1],
    ["=zweier", 2],
    ["=dreier", 3],
    ...numerals(),
    ["=hundert|=Hundert", 100],
    ["=tausend|=Tausend", 1000],
    ["=ein Dutzend|=einem Dutzend|=eines Dutzends", 12],
    ["=zwei Dutzend", 24],
    ["=drei Dutzend", 36],
    ["=eine halbe|=einer halben|=einen halben|=halbe|=halben|=ein halbes", 0.5],
    ["=eine viertel|=einer viertel|=eine Viertel", 0.25],
    ["=eine dreiviertel|=einer dreiviertel|=dreiviertel|=drei viertel", 0.75],
    ["=anderthalb|=eineinhalb|=einundeinhalb|=ein und eine halbe", 1.5],
    ["=zweieinhalb|=zweiundeinhalb", 2.5],
    ["=dreieinhalb|=dreiundeinhalb", 3.5],
    ["=viereinhalb", 4.5],
    ["=fünfeinhalb", 5.5],
    ["=sechseinhalb", 6.5],
    ["=siebeneinhalb", 7.5],
    ["=achteinhalb", 8.5],
    ["=neuneinhalb", 9.5],
    ["=zehneinhalb", 10.5],
  ],
  scale: [
    ["=hundert", [1, 2]],
    ["=tausend|=Tausend|=Tsd|=Tsd.|=tsd.|=Tsde.|=T€", [1, 3]],
    ["=Million|=Millionen|=Mio|=Mio.|=Mill|=Mill.|=Mln|=Mln.", [1, 6]],
    ["=Milliarde|=Milliarden|=Mrd|=Mrd.|=Md.|=Mia.|=Mia|=bn", [1, 9]],
    ["=Billion|=Billionen|=Bio|=Bio.|=Bill.", [1, 12]],
    ["=Billiarde|=Billiarden", [1, 15]],
    ["=Trillion|=Trillionen", [1, 18]],
    ["=Lakh", [1, 5]],
    ["=Crore", [1, 7]],
    ["=Viertelmillion", [25, 4]],
    ["=Viertelmilliarde", [25, 7]],
    ["=Dreiviertelmilliarde", [75, 7]],
  ],
  shortScale: [
    ["=m|=M", [1, 6]],
    ["=b|=B", [1, 9]],
    ["=k|=K", [1, 3]],
  ],
  currencyName: [
    [
      "=Dollar|=Dollars|=Dollarn",
      {
        codes: "USD AUD CAD NZD HKD SGD TWD XCD BBD BZD BMD BND BSD FJD GYD JMD KYD LRD NAD SBD SRD TTD ZWL",
        fixed: true,
      },
    ],
    ["=US-Dollar|=US-Dollars|=US Dollar|=US-$|=U.S. Dollar|=US Dollars|=Greenback", { codes: "USD" }],
    ["=Euro|=Euros", { codes: "EUR" }],
    ["=Pfund|=Pfunde|=Pfunden", { codes: "GBP EGP LBP SYP SDG SSP GIP FKP", fixed: true, weak: true }],
    ["=Pfund Sterling|=Sterling", { codes: "GBP" }],
    ["=Franken|=Schweizerfranken|=Fr.|=Fr|=SFr.|=sFr.|=Fränkli", { codes: "CHF" }],
    ["=Franc|=Francs", { codes: "XOF XAF CDF RWF BIF DJF GNF KMF CHF XPF FRF BEF LUF" }],
    ["=CFA-Franc|=CFA-Francs|=Franc CFA|=Francs CFA|=Franc-CFA", { codes: "XOF XAF" }],
    ["=Yen", { codes: "JPY" }],
    ["=Yuan|=Renminbi|=Renminbi Yuan|=Yuan Renminbi", { codes: "CNY" }],
    ["=Rubel|=Rubeln|=Rubels", { codes: "RUB BYN SUR" }],
    ["=Krone|=Kronen", { codes: "NOK SEK DKK CZK ISK EEK" }],
    ["=Zloty|=Zlotys|=Złoty", { codes: "PLN" }],
    ["=Forint|=Forints", { codes: "HUF" }],
    ["=Lei|=Leu", { codes: "RON MDL" }],
    ["=Lew|=Lewa", { codes: "BGN" }],
    ["=Lek", { codes: "ALL" }],
    ["=Dinar|=Dinare|=Dinaren", { codes: "RSD IQD KWD JOD DZD TND LYD BHD MKD SDD YUM" }],
    ["=Denar|=Denare", { codes: "MKD" }],
    ["=Dirham|=Dirhams", { codes: "AED MAD" }],
    ["=Rial|=Rials", { codes: "IRR OMR YER QAR SAR" }],
    ["=Riyal|=Riyals|=Rijal", { codes: "SAR QAR YER OMR" }],
    ["=Riel", { codes: "KHR" }],
    ["=Schekel|=Shekel|=Schekeln", { codes: "ILS" }],
    ["=Lira|=Lire", { codes: "TRY ITL SYP" }],
    ["=Hrywnja|=Griwna|=Hrywnia|=Hrywna|=Griwen", { codes: "UAH" }],
    ["=Tenge", { codes: "KZT" }],
    ["=Som", { codes: "KGS UZS" }],
    ["=Sum|=Soum|=So'm", { codes: "UZS" }],
    ["=Somoni", { codes: "TJS" }],
    ["=Manat", { codes: "AZN TMT" }],
    ["=Lari", { codes: "GEL" }],
    ["=Dram", { codes: "AMD" }],
    ["=Tögrög|=Tugrik|=Tughrik", { codes: "MNT" }],
    ["=Afghani|=Afghanis", { codes: "AFN" }],
    ["=Rupie|=Rupien", { codes: "INR PKR LKR NPR MUR SCR" }],
    ["=Rufiyaa", { codes: "MVR" }],
    ["=Rupiah", { codes: "IDR" }],
    ["=Taka", { codes: "BDT" }],
    ["=Ngultrum", { codes: "BTN" }],
    ["=Baht", { codes: "THB" }],
    ["=Dong|=Đồng", { codes: "VND" }],
    ["=Kip", { codes: "LAK" }],
    ["=Kyat", { codes: "MMK" }],
    ["=Ringgit", { codes: "MYR" }],
    ["=Peso|=Pesos", { codes: "MXN ARS CLP COP PHP CUP DOP UYU" }],
    ["=Won", { codes: "KRW KPW" }],
    ["=Pataca", { codes: "MOP" }],
    ["=Real|=Reais", { codes: "BRL", weak: true }],
    ["=Sol|=Soles", { codes: "PEN", weak: true }],
    ["=Bolivar|=Bolívar|=Bolívares", { codes: "VES", weak: true }],
    ["=Boliviano|=Bolivianos", { codes: "BOB" }],
    ["=Guarani|=Guaraní", { codes: "PYG" }],
    ["=Quetzal|=Quetzales", { codes: "GTQ" }],
    ["=Lempira", { codes: "HNL" }],
    ["=Cordoba|=Córdoba", { codes: "NIO", weak: true }],
    ["=Colón|=Colones", { codes: "CRC", weak: true }],
    ["=Balboa", { codes: "PAB", weak: true }],
    ["=Gourde", { codes: "HTG" }],
    ["=Rand", { codes: "ZAR", weak: true }],
    ["=Naira", { codes: "NGN" }],
    ["=Cedi|=Cedis", { codes: "GHS" }],
    ["=Schilling|=Schillinge|=Schillingen|=Shilling", { codes: "ATS KES TZS UGX SOS" }],
    ["=Birr", { codes: "ETB" }],
    ["=Kwanza", { codes: "AOA" }],
    ["=Kwacha", { codes: "ZMW MWK" }],
    ["=Metical|=Meticais", { codes: "MZN" }],
    ["=Pula", { codes: "BWP" }],
    ["=Dalasi", { codes: "GMD" }],
    ["=Leone|=Leones", { codes: "SLE" }],
    ["=Ariary", { codes: "MGA" }],
    ["=Ouguiya", { codes: "MRU" }],
    ["=Nakfa", { codes: "ERN" }],
    ["=Loti|=Maloti", { codes: "LSL" }],
    ["=Lilangeni|=Emalangeni", { codes: "SZL" }],
    ["=Dobra", { codes: "STN" }],
    ["=Escudo|=Escudos", { codes: "CVE PTE" }],
    ["=Kina", { codes: "PGK" }],
    ["=Tala", { codes: "WST" }],
    ["=Pa'anga|=Paanga", { codes: "TOP" }],
    ["=Vatu", { codes: "VUV" }],
    ["=Gulden", { codes: "NLG ANG AWG" }],
    ["=Florin", { codes: "AWG" }],
    ["=Mark|=D-Mark|=Deutsche Mark|=DM", { codes: "DEM BAM", weak: true }],
    ["=konvertible Mark", { codes: "BAM" }],
    ["=Cent|=Cents", { codes: "EUR", cents: true }],
    ["=US-Cent|=US-Cents", { codes: "USD", cents: true }],
    ["=Rappen", { codes: "CHF", cents: true }],
  ],
  currencyLink: [],
  noCurrency: [["=Stück|=Zone", true]],

  qualifier: [
    [
      "rund|etwa|ca.|ca|circa|zirka|ungefähr|annähernd|in etwa|schätzungsweise|geschätzt|geschätzte|geschätzten|geschätzt auf|um die|an die|gegen|einige|grob|etwas um|gerundet|gut gerechnet",
      "about",
    ],
    [
      "mehr als|über|gut|etwas mehr als|etwas über|deutlich über|deutlich mehr als|weit über|weit mehr als|knapp über|reichlich|übersteigt|übersteige|überstieg|übersteigen|übertraf|übertrifft|überschritt|überschreitet|jenseits von|oberhalb von",
      "more_than",
    ],
    [
      "knapp|fast|beinahe|nahezu|weniger als|unter|nicht ganz|kaum|etwas weniger als|knapp unter|etwas unter|nicht einmal|unterhalb von",
      "less_than",
    ],
    ["bis zu|bis maximal|maximal|höchstens|in Höhe von bis zu|von bis zu|nicht mehr als", "up_to"],
    ["mindestens|wenigstens|zumindest|nicht weniger als|minimal|ab", "at_least"],
  ],
  worth: [["über", true]],
  qualifierAfter: [
    ["überschritten|überstiegen|übersteigt|übersteigen|übertroffen|überschreiten|überschreitet", "more_than"],
    ["und mehr|oder mehr|plus", "at_least"],
  ],
  filler: [
    [
      "insgesamt|umgerechnet|jeweils|zusammen|jährlich|pro Jahr|noch|schon|bereits|sogar|weitere|weiteren|zusätzlich|zusätzliche|zusätzlichen|allein",
      true,
    ],
  ],

  rangeOpen: [
    ["zwischen", "between"],
    ["von|vom", "from"],
  ],
  rangeLink: [
    ["bis|bis zu|bis auf", "range"],
    ["auf|auf rund|auf etwa|auf mehr als|auf über|auf knapp|auf fast", "change"],
  ],

  countNoun: [
    [
      "Tonne|Kilogramm|Kilo|Barrel|Fass|Liter|Kubikmeter|Hektar|Kilometer|Quadratkilometer|Meter|Mensch|Person|Einwohner|Bevölkerung|Bürger|Kind|Arbeitsplatz|Stück|Besucher|Tourist|Gast|Flüchtling|Haushalt|Wähler|Stimme|Passagier|Fahrgast|Container|Megawatt|Kilowattstunde|Dosis|Exemplar|Fahrzeug|Auto|Unternehmen|Beschäftigter|Leser|Nutzer|Abonnent|Verbraucher|Soldat|Schüler|Student",
      true,
    ],
    ["=TEU|=kWh|=MW|=GW|=km|=kg|=t|=ha|=m|=°|=Grad|=Dosen|=Einwohnern|=Menschen", true],
  ],
  percent: [["Prozent|Prozentpunkte|Prozentpunkten|v. H.", true]],

  flow: [
    [
      "=Lieferungen nach|=Lieferungen ins Ausland|=Lieferungen in die|=Lieferungen in das|=Verkäufe ins Ausland|=Verkäufe nach",
      "export",
    ],
    ["=Lieferungen aus|=Bezüge aus|=Bezügen aus|=Bezüge von|=Einkäufe aus|=Einkäufe in", "import"],
    ["=gingen Waren|=gehen Waren|=Waren gingen|Waffenlieferung|Rüstungslieferung", "export"],
    [
      "Handelsumsatz|Handelsvolumen|Warenumsatz|Warenaustausch|Warenverkehr|Außenhandel|Aussenhandel|Handelsaustausch|Gesamthandel|Handel|Handelsumschlag|Güteraustausch|Handelsströme|Umsatz des Handels|*handel|*handelsumsatz|*handelsvolumen|*warenaustausch",
      "turnover",
    ],
    [
      "=Importe und Exporte|=Exporte und Importe|=Importen und Exporten|=Exporten und Importen|=Einfuhren und Ausfuhren|=Ausfuhren und Einfuhren|=Ein- und Ausfuhren|=Aus- und Einfuhren|=Im- und Exporte|=Ex- und Importe|=Ein- und Ausfuhr|=gehandelt|=ausgetauscht|=handelten miteinander|=handelten|=miteinander gehandelt|=Außenhandelsvolumen|=Aussenhandelsvolumen",
      "turnover",
    ],
    [
      "Export|Ausfuhr|*export|*ausfuhr|Exportgenehmigung|Ausfuhrgenehmigung|Exportgeschäft|Exportgut|Abnehmerland|Exportvolumen|Exportwert|Exporterlös|Exporteinnahme|Exportumsatz|Lieferung nach|Warenlieferung|Abnehmer|Hauptabnehmer|Absatzmarkt|Absatzland|Zielland|Exportziel|Käufer|Hauptkunde|Exportmarkt",
      "export",
    ],
    [
      "=exportiert|=exportierte|=exportierten|=versandt|=versendet|=verschifft|=ausführen|=verkaufen|=liefern|=lieferten|=exportieren|=ausgeführt|=lieferte|=lieferten|=verkaufte|=verkauften|=ausführte|=führte aus|=verkauft|=geliefert|=liefert",
      "export",
    ],
    [
      "Import|Einfuhr|Bezüge|Lieferant|Hauptlieferant|*import|*einfuhr|Importvolumen|Importwert|Herkunftsland|Lieferland",
      "import",
    ],
    [
      "=importiert|=importierte|=importierten|=importieren|=eingeführt|=bezog|=bezogen|=einführte|=bezieht|=einkaufte",
      "import",
    ],
    [
      "Handelsbilanz|Handelslücke|Überschuss|Handelsüberschuss|Defizit|Handelsdefizit|*überschuss|*defizit|Handelsbilanzdefizit|Handelsbilanzüberschuss|Fehlbetrag|Saldo",
      "balance",
    ],
    [
      "Investition|Direktinvestition|*investition|Investitionsbetrag|Investitionswert|Investitionskosten|Investitionspaket|Investitionsvolumen|Investitionssumme|Investitionsbestand|Kapitalanlage|Stammkapital|Investment|*investment|Investor|Kapitalzufluss|Investitionsprojekt|Investitionsvorhaben|Gründungskapital",
      "investment",
    ],
    [
      "=investiert|=investierte|=investierten|=investieren|=Gesamtkapital|=registriertem Kapital|=registrierten Kapital|=registriertes Kapital|=gebundene Kapital|=gebundenes Kapital",
      "investment",
    ],
    [
      "Kauf|Ankauf|Erwerb|Auftrag|Großauftrag|Auftragswert|Auftragsvolumen|Kaufpreis|Vertragswert|Vertragssumme|Baukosten|Kosten|Gesamtkosten|Projektkosten|Anschaffung|Beschaffung|Kaufvertrag|Liefervertrag|Rahmenvertrag|Kontrakt|Bestellung|Rüstungsauftrag|Übernahme|*auftrag|*vertrag|*kosten|Bausumme|Ausschreibung|Kaufsumme",
      "deal",
    ],
    [
      "=kostet|=kosten|=kostete|=bestellen|=bestellten|=erwerben|=beschafft|=beschaffen|=einkaufen|=kauft|=kauften|=kosteten|=gekostet|=bestellte|=bestellt|=gekauft|=kaufte|=kaufen|=erwarb|=erworben",
      "deal",
    ],
    [
      "Kredit|Darlehen|Anleihe|Kredittranche|Kreditpaket|Milliardenkredit|Kreditausfall|Kreditprogramm|Kreditsumme|Kreditvolumen|Kreditvereinbarung|Kreditabkommen|Darlehenssumme|Darlehensvertrag|Schulden|Kreditlinie|Verschuldung|Staatsschuld|Bürgschaft|*kredit|*darlehen|*anleihe|*schulden|Kreditrahmen|Auslandsschulden|Kreditvertrag|Schuldenumwandlung|Schuldenerlass|Schuldenumwandlungsabkommen|Umschuldung|Kreditzusage|Tranche|Rückzahlung|Fazilität|*fazilität|Exportkreditgarantie|Kreditgarantie|*kreditgarantie|Hermesbürgschaft",
      "loan",
    ],
    [
      "=geliehen|=lieh|=leiht|=zurückgezahlt|=zurückzahlen|=hinterlegt|=hinterlegte|=schuldet|=schuldete|=verliehen|=kreditiert",
      "loan",
    ],
    [
      "Hilfe|Unterstützung|Zuschuss|Geber|Geberkonferenz|Geberland|Hilfsprogramm|Hilfsprojekt|Hilfsmaßnahme|Hilfsleistung|Hilfszusage|Technische Zusammenarbeit|Technischen Zusammenarbeit|Finanzielle Zusammenarbeit|Finanziellen Zusammenarbeit|Entwicklungszusammenarbeit|Förderprogramm|Entwicklungsgelder|Entwicklungsprojekt|Fördermittelzusage|Nothilfe|Hilfslieferung|Spende|Fördermittel|Entwicklungshilfe|Hilfspaket|Hilfsgelder|Finanzhilfe|Soforthilfe|Zuwendung|Förderung|Beitrag|Zusage|*hilfe|*hilfen|*spende|*hilfepaket|*hilfspaket|*hilfsprogramm|*hilfeprogramm|Finanzierung|Hilfsfonds|Militärhilfe|Subvention|Finanzmittel|Fördersumme|Stipendium|Zuschüsse",
      "aid",
    ],
    [
      "=gespendet|=spendete|=spenden|=unterstützt|=unterstützte|=unterstützen|=gefördert|=fördert|=fördern|=bewilligt|=bewilligte|=Mittel|=Mitteln|=zugesagt|=beisteuern|=steuerte bei|=beigesteuert|=Gelder|=bereitgestellt|=bereitstellen|=hilft|=half|=Budgethilfe",
      "aid",
    ],
    [
      "Bruttoinlandsprodukt|Wirtschaftsleistung|Staatshaushalt|Haushalt|Budget|Verteidigungshaushalt|Verteidigungsetat|Etat|Jahresumsatz|Einnahmen|Marktvolumen|Marktwert|Börsenwert|Haushaltsplan|Staatseinnahmen|*haushalt|*budget|*etat|Produktionswert|Bruttosozialprodukt|Nationaleinkommen|Volkseinkommen|Erlös|Gewinn|Devisenreserven|Währungsreserven|Ausgaben|Umsatz|Verteidigungsausgaben|*ausgaben|*einnahmen|Steueraufkommen|=Tourismus|=für Verteidigung|=für die Verteidigung|=für Rüstung|=für das Militär|=für die Rüstung",
      "output",
    ],
    ["=BIP|=BSP|=erwirtschaftet|=erwirtschaftete|=umgesetzt|=verdiente|=setzte um|=Rücklagen|=Vermögen", "output"],
    [
      "Preis|Strafe|Geldstrafe|Bußgeld|Gehalt|Lohn|Monatslohn|Gebühr|Aktie|Lösegeld|Kopfgeld|Überweisung|Rücküberweisung|Zoll|Steuer|Schaden|Entschädigung|*preis|*gebühr|Sachschaden|Miete|Mindestlohn|Beute|*strafe|Heimatüberweisung|Geldüberweisung",
      "other",
    ],
    [
      "=in die Heimat|=in ihre Heimat|=in ihr Heimatland|=in ihre Heimatländer|=nach Hause|=eingefroren|=eingefrorene|=eingefrorenen|=beschlagnahmt|=beschlagnahmte|=konfisziert|=gesperrt|=blockiert|=pro Tonne|=je Tonne|=pro Barrel|=je Barrel|=pro Kilogramm|=je Kilogramm|=pro Kilo|=pro Liter|=pro Person|=pro Kopf|=je Einwohner|=pro Monat|=je Kilowattstunde|=pro Quadratmeter|=pro Stück|=das Stück|=je Aktie|=pro Fass|=je Fass",
      "other",
    ],
  ],
  weakFlow: [
    ["=Lieferungen", "export"],
    ["=Bezüge", "import"],
    [
      "Vertrag|Projekt|Vorhaben|Abkommen|Geschäft|Verkauf|Bau|Abschluss|=baut|=bauen|=gebaut|=baute|=errichtet|=errichten",
      "deal",
    ],
    [
      "=benötigt|=benötigen|=braucht|=brauchen|=Programm|=Programms|=versprach|=versprochen|=Zahlung|=Auszahlung|=Fonds|=gibt|=stellt|=stellte|=zahlt|=zahlte|=bekommt|=erhält|=erhielt|=steuert|=steuerte|=steuerten|=erhalten|=bekommen|=bekam|=bekamen|=erhielten|=bezahlt|=gewährt|=gewährte|=überwiesen|=Geld|=Gelder|=ausgezahlt|=ausbezahlt|=zur Verfügung|=stellen|=bereitstellen|=gab|=leistet|=leistete|=geben|=zahlen|=leisten|=eingesetzt|=einsetzen|=finanziert|=verstärken|=aufstocken|=versprechen|=verspricht|=vorgesehen|=aufgestockt|=spricht|=gesprochen|=genehmigte",
      "aid",
    ],
    ["=steckt|=steckte|=gesteckt|=Kapital|=fließen|=flossen|=geflossen", "investment"],
    ["=spülten|=spülte|Lieferung|Warenlieferung", "export"],
    ["Einkauf", "import"],
  ],
  penalty: [
    [
      "Strafe|Geldstrafe|Bußgeld|Bussgeld|Vergleich|eingefroren|eingefrorene|eingefrorenen|beschlagnahmt|beschlagnahmte|konfisziert|gesperrt|blockiert",
      true,
    ],
  ],
  bilateral: [
    [
      "beide Länder|beider Länder|beiden Ländern|beiden Länder|beider Staaten|beiden Staaten|beiden Seiten|bilateral|bilaterale|bilateralen|bilateraler|bilaterales|gegenseitige|gegenseitigen",
      true,
    ],
  ],
  remittance: [
    [
      "Überweisung|Rücküberweisung|Heimatüberweisung|Geldüberweisung|=in die Heimat|=in ihre Heimat|=in ihr Heimatland|=in ihre Heimatländer|=nach Hause",
      true,
    ],
  ],
  market: [
    [
      "Abnehmer|Hauptabnehmer|Absatzland|Zielland|Exportziel|Käufer|Hauptkunde|Lieferant|Hauptlieferant|Abnehmerland|Absatzmarkt|Exportmarkt|Herkunftsland|Lieferland",
      true,
    ],
  ],
  debt: [
    [
      "=Schulden|=Schuld|=Auslandsschulden|=Staatsschulden|=Staatsschuld|=Verschuldung|=Auslandsverschuldung|=schuldet|=schuldete|=schulden",
      true,
    ],
  ],
  gift: [
    [
      "Zuschuss|Spende|=humanitäre|=humanitären|=humanitärer|Nothilfe|Schenkung|Soforthilfe|=nicht rückzahlbare|=nicht rückzahlbaren",
      true,
    ],
  ],
  creditor: [["Gläubiger|Gläubigerland|Kreditgeber|Geldgeber", true]],
  repayment: [
    [
      "zurückgezahlt|zurückzahlen|zurückzuzahlen|zurückzahlt|zahlte zurück|Rückzahlung|Tilgung|getilgt|tilgen|beglichen",
      true,
    ],
  ],
  promise: [["versprach|versprochen|versprachen", true]],
  need: [
    [
      "benötigt|benötigen|gebraucht|braucht|brauchen|erforderlich|nötig|fehlen|Hilfsappell|Hilfsappells|Finanzierungslücke|bittet um|bitten um|bat um|Bedarf",
      true,
    ],
  ],
  noFlow: [
    [
      "Staatsfonds|Pensionsfonds|Ölfonds|Investmentfonds|Rentenfonds|Freihandel|Freihandelsabkommen|Handelsminister|Handelsabkommen|Handelskammer|Welthandelsorganisation|Einzelhandel|Menschenhandel|Drogenhandel|mit Hilfe|mithilfe|mit Unterstützung|Handelspartner|im Rahmen|in Rahmen|zum Preis|Nachtragskredit|gab bekannt|gab am|gab heute|gab gestern|gaben bekannt|gibt bekannt|für den Handel|nicht als Darlehen|nicht als Kredit|keine Kredite|keine Darlehen|kein Darlehen|kein Kredit|statt Krediten|statt eines Kredits|Handelsdelegation|Handelskonflikt|Handelskrieg|Handelsstreit|Handelsroute|Handelsroute|Handelsmission|Handelsvertretung|Handelsrat|Handelsbeziehungen|Nachtragskredite|Rahmenkredit|Verpflichtungskredit|Waffenhandel|Handel und Industrie|Industrie und Handel",
      true,
    ],
  ],
  contrast: [["gefolgt von|gefolgt vom|während|wohingegen|wogegen|hingegen|dagegen", true]],
  reverse: [
    ["in umgekehrter Richtung|umgekehrt|in der Gegenrichtung|in die Gegenrichtung|in Gegenrichtung|im Gegenzug", true],
  ],
  change: [
    [
      "gestiegen|anstieg|anstiegen|wuchsen|wuchs an|schnellte|schnellten|sprang|sprangen|steigerten|verdoppelten|verdreifachte|verdreifachten|zunahmen|zulegten|stieg|steigen|steigt|stiegen|gewachsen|wuchs|wachsen|wächst|Anstieg|Zuwachs|Wachstum|Plus|Steigerung|Zunahme|zugenommen|nahm zu|höher|mehr|zulegte|zugelegt|legte|legten|erhöht|erhöhte|erhöhten|erhöhen|gesteigert|steigerte|angestiegen|zunahm|kletterte|kletterten|geklettert|Anhebung|ausgeweitet|ausgebaut|plus|zunehmen|verdoppelt|verdoppelte|verdreifacht|vergrößert|vergrößerte|über dem|Sprung",
      1,
    ],
    [
      "gesunken|verringerten|reduzierten|brachen|halbierten|zurückgingen|abnahm|abnahmen|schrumpfen|stürzte|stürzten|gestürzt|einbrach|einbrachen|sank|sanken|sinken|sinkt|gefallen|fiel|fielen|fallen|Rückgang|Minus|Abnahme|Verringerung|zurückgegangen|zurückging|ging zurück|zurück|weniger|niedriger|verringert|verringerte|geschrumpft|schrumpfte|schrumpften|reduziert|reduzierte|abgenommen|eingebrochen|brach|Einbruch|minus|Kürzung|gekürzt|abgerutscht|unter dem|halbiert|halbierte|Schwund|geringer",
      -1,
    ],
  ],
  comparison: [
    [
      "erstmals seit|zum ersten Mal seit|höchste seit|gegenüber|im Vergleich|verglichen|Vergleich|als|Vorjahr|Vorjahres|Vorjahreszeitraum|Vorjahreswert|Vorquartal|Vorjahresperiode|zuvor|Jahr davor|statt",
      true,
    ],
  ],
  yearBefore: [
    [
      "Jahr zuvor|Jahr davor|Vorjahr|Vorjahreszeitraum|Vorjahresmonat|Vorjahresquartal|Vorjahresperiode|Vorjahreswert",
      true,
    ],
  ],
  yearToDate: [
    [
      "seit Jahresbeginn|seit Jahresanfang|seit Anfang des Jahres|seit Beginn des Jahres|seit Anfang dieses Jahres|seit Beginn dieses Jahres|bisher in diesem Jahr|bislang in diesem Jahr|in diesem Jahr bisher|in diesem Jahr bislang|bisher dieses Jahr|im bisherigen Jahr|im bisherigen Jahresverlauf",
      true,
    ],
  ],
  ofUnion: [["europäische|europäischen|europäischer|europäisches", true]],
  worldRegion: [
    [
      "Afrika|Afrikas|Subsahara-Afrika|Nordafrika|Westafrika|Ostafrika|Südliches Afrika|Horn von Afrika|Sahel|Sahelzone|Asien|Asiens|Zentralasien|Zentralasiens|Südostasien|Südasien|Ostasien|Europa|Europas|Osteuropa|Westeuropa|Nahost|Naher Osten|Nahen Osten|Mittlerer Osten|Golfstaaten|Kaukasus|Südkaukasus|Balkan|Westbalkan|Lateinamerika|Südamerika|Mittelamerika|Nordamerika|Karibik|Pazifik|Ozeanien|Arktis|Drittstaaten|Drittländer|Drittländern|Entwicklungsländer|Entwicklungsländern|Schwellenländer|Schwellenländern|Nachbarländer|Nachbarländern|Nachbarstaaten|alle Länder|allen Ländern|alle Welt|weltweit|Rest der Welt|Rotes Kreuz|Rote Kreuz|Roten Kreuz|Roten Kreuzes|Roter Halbmond|UN-Organisationen|Welternährungsprogramm|Welternährungsprogramms|Uno-Flüchtlingshilfswerk|UN-Flüchtlingshilfswerk|Flüchtlingshilfswerk",
      true,
    ],
  ],
  funder: [
    ["=Bundesregierung", { country: ["DE", "AT"] }],
    [
      "=Weltbank|=Asiatische Entwicklungsbank|=Asiatischen Entwicklungsbank|=Afrikanische Entwicklungsbank|=Afrikanischen Entwicklungsbank|=Islamische Entwicklungsbank|=Islamischen Entwicklungsbank|=Interamerikanische Entwicklungsbank|=Interamerikanischen Entwicklungsbank|=Karibische Entwicklungsbank|=Karibischen Entwicklungsbank|=OPEC-Fonds",
      { country: null, lends: "often" },
    ],
    [
      "=EWR-Finanzierungsmechanismus|=EWR-Mittel|=Grüner Klimafonds|=Grünen Klimafonds|=Grüne Klimafonds|=Globaler Fonds|=Globalen Fonds|=Globale Fonds",
      { country: null },
    ],
    [
      "=IWF|=Internationaler Währungsfonds|=Internationalen Währungsfonds|=Internationale Währungsfonds|=Währungsfonds|=Weltwährungsfonds|=Europäische Investitionsbank|=Europäischen Investitionsbank|=EBWE|=Europäische Bank für Wiederaufbau und Entwicklung|=Europäischen Bank für Wiederaufbau und Entwicklung|=Osteuropabank|=Asiatische Infrastruktur-Investmentbank|=Asiatischen Infrastruktur-Investmentbank|=Neue Entwicklungsbank|=Neuen Entwicklungsbank|=Eurasische Entwicklungsbank|=Eurasischen Entwicklungsbank|=Pariser Club|=Pariser Clubs",
      { country: null, lends: "always" },
    ],
    [
      "=KfW Entwicklungsbank|=Kreditanstalt für Wiederaufbau|=KfW-Bankengruppe|=Entwicklungsministerium|=Entwicklungsministeriums|=Bundesentwicklungsministerium|=Bundesentwicklungsministeriums",
      { country: "DE" },
    ],
    [
      "=Kontrollbank|=Oesterreichische Kontrollbank|=Oesterreichischen Kontrollbank|=Österreichische Kontrollbank",
      { country: "AT" },
    ],
    [
      "=chinesische Exim-Bank|=chinesischen Exim-Bank|=chinesische Eximbank|=chinesischen Eximbank|=chinesische Entwicklungsbank|=chinesischen Entwicklungsbank",
      { country: "CN", lends: "always" },
    ],
  ],
  event: [
    [
      "Konferenz|*konferenz|Gipfel|*gipfel|Gipfeltreffen|Treffen|*treffen|Forum|*forum|Messe|*messe|Tagung|*tagung|Kongress|Zeremonie|Sitzung|Ausstellung|Expo",
      "gathering",
    ],
    ["Angriffskrieg|*krieg|Krieg|Invasion|Überfall|Einmarsch|Annexion|Angriff|Aggression|Besatzung", "attack"],
  ],
  definiteArticle: [["=der|=die|=das|=dem|=den|=des", true]],
  referent: [
    [
      "=Land|=Landes|=Lande|=Königreich|=Königreichs|=Königreiches|=Inselstaat|=Inselstaats|=Inselstaates|=Inselstaaten|=Inselrepublik|=Emirat|=Emirats|=Sultanat|=Sultanats|=Fürstentum|=Fürstentums|=Staat|=Staates",
      { kind: "state" },
    ],
    ["=Bank|=Kreditgeber|=Geldgeber|=Entwicklungsbank", { kind: "funder" }],
    [
      "=benachbarte Land|=benachbarten Land|=benachbarten Landes|=andere Land|=anderen Land|=gleiche Land|=gleichen Land|=ganze Land|=ganzen Land|=eigene Land|=eigenen Land|=eigenen Landes|=beteiligte Land|=jeweilige Land|=jeweiligen Land|=größte Land|=ärmste Land",
      { kind: "none" },
    ],
  ],
  share: [
    [
      "verteilen sich|verteilt sich|aufgeteilt in|davon|hiervon|darunter|die restlichen|restlichen|restliche|die übrigen|der Rest|die verbleibenden|verbleibenden|von dieser Summe|aus dieser Summe",
      true,
    ],
  ],
  abroad: [["Ausland|ins Ausland|im Ausland|Auslands", true]],
  since: [["seit", true]],
  direction: [
    ["nach|an|für|zugunsten|zu Gunsten|in Richtung", "to"],
    ["aus|von|vom", "from"],
    ["seitens|durch", "by"],
    ["mit|zwischen", "with"],
    ["in|im|ins|innerhalb", "in"],
  ],
  source: [
    [
      "laut|nach Einschätzung|nach Schätzung|nach Schätzungen|nach Berechnungen|nach Angaben|nach Informationen|nach Daten|nach Zahlen",
      true,
    ],
  ],
  verbEnd: [["zu|bei|bereit|frei", true]],
  giver: [
    [
      "versprach|versprochen|investiert|investierte|steuert|steuerte|steuerten|investierten|investieren|gespendet|spendete|unterstützt|unterstützte|zugesagt|gewährt|gewährte|Investor|Investoren|Geber|Geberland|bereitstellen|bereitgestellt|stellt|stellte|hilft|half|gibt|gab|finanziert|finanzierte|fördert|sagte|liefert|lieferte|exportierte|exportiert|verkauft|verkaufte|bewilligt|bewilligte|zahlt|zahlte|leistet|leistete|leiht|lieh|geben|gaben|zahlen|leisten|unterstützen|liefern|lieferten|exportierten|verkauften|gewähren|gewährten|versprechen|verspricht|spricht|gesprochen|genehmigte|genehmigt|überweist|überwies|vergibt|vergab|vergaben|vergeben|freigegeben|bereitstellt|bereitstellte",
      "gives",
    ],
    [
      "Kauf|Ankauf|Erwerb|Beschaffung|Anschaffung|gewann|gewinnt|gewonnen|sichert sich|sicherte sich|erhält|erhielt|erhalten|bekommt|bekam|bekommen|Empfänger|Empfängerland|importierte|importiert|bezog|bezieht|kaufte|kauft|kaufen|kauften|bestellte|bestellt|bestellen|bestellten|ordert|ordern|orderte|erwarb|erwirbt|erwerben|empfing|angezogen|anzog|anzogen|anlockte|angelockt",
      "gets",
    ],
  ],
} satisfies Lexicon;

export const rules = {} satisfies Rules;
