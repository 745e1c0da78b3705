import type { Entry, Lexicon, Rules } from "../../pack/contract.ts";

const BELOW_TWENTY =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** 1–99 in words. */
function numerals(): Entry<number>[] {
  const entries: Entry<number>[] = [];
  for (let n = 1; n < 100; n++) {
    const [ten, one] = [Math.floor(n / 10), n % 10];
    if (n < 20) entries.push([BELOW_TWENTY[n]!, n]);
    else
      entries.push([one === 0 ? TENS[ten]! : `${TENS[ten]}-${BELOW_TWENTY[one]}|${TENS[ten]} ${BELOW_TWENTY[one]}`, n]);
  }
  for (let n = 1; n < 13; n++) entries.push([`${BELOW_TWENTY[n]} and a half|${BELOW_TWENTY[n]}-and-a-half`, n + 0.5]);
  return entries;
}

export const lexicon = {
  numeral: [
    ...numerals(),
    ["a dozen|one dozen", 12],
    ["two dozen", 24],
    ["half a|half-a|a half|half", 0.5],
    ["a quarter of a|quarter of a|a quarter", 0.25],
    ["three quarters of a|three-quarters of a", 0.75],
  ],
  one: [["a|an|another|an additional|an extra|a further", true]],
  scale: [
    ["=hundred", [1, 2]],
    ["=thousand|=thsd", [1, 3]],
    ["=million|=millions|=mn|=mln|=mln.|=mil|=mil.|=mio|=mio.|=mill.|=mm", [1, 6]],
    ["=billion|=billions|=bn|=bn.|=bln|=bln.|=bil|=bil.", [1, 9]],
    ["=trillion|=trillions|=tn|=trn|=trln|=tln", [1, 12]],
    ["=quadrillion", [1, 15]],
    ["=lakh|=lakhs|=lac|=lacs", [1, 5]],
    ["=crore|=crores", [1, 7]],
    ["=lakh crore", [1, 12]],
  ],
  shortScale: [
    ["=m|=M|=MM", [1, 6]],
    ["=b|=B", [1, 9]],
    ["=k|=K", [1, 3]],
    ["=t|=T", [1, 12]],
    ["=cr|=Cr", [1, 7]],
  ],
  currencyName: [
    [
      "dollar|dollars|bucks",
      {
        codes: "USD AUD CAD NZD HKD SGD TWD XCD BBD BZD BMD BND BSD FJD GYD JMD KYD LRD NAD SBD SRD TTD ZWL",
        fixed: true,
      },
    ],
    ["US dollar|US dollars|U.S. dollar|U.S. dollars|American dollars|greenbacks|US-dollars", { codes: "USD" }],
    ["euro|euros", { codes: "EUR" }],
    ["pound|pounds", { codes: "GBP EGP LBP SYP SDG SSP GIP FKP", fixed: true, weak: true }],
    ["pounds sterling|pound sterling|sterling", { codes: "GBP" }],
    ["franc|francs", { codes: "CHF XOF XAF CDF RWF BIF DJF GNF KMF XPF FRF BEF LUF" }],
    ["CFA franc|CFA francs|francs CFA|FCFA", { codes: "XOF XAF" }],
    ["yen", { codes: "JPY" }],
    ["yuan|renminbi|yuan renminbi|renminbi yuan", { codes: "CNY" }],
    ["rouble|roubles|ruble|rubles", { codes: "RUB BYN SUR" }],
    ["krone|kroner|kronor|krona|crown|crowns|kroners", { codes: "NOK SEK DKK ISK CZK EEK" }],
    ["koruna|korunas|koruny", { codes: "CZK SKK" }],
    ["zloty|zlotys|zlotych|złoty|zloties", { codes: "PLN" }],
    ["forint|forints", { codes: "HUF" }],
    ["leu|lei", { codes: "RON MDL" }],
    ["lev|leva|levs", { codes: "BGN" }],
    ["lek|leks", { codes: "ALL" }],
    ["dinar|dinars", { codes: "RSD IQD KWD JOD DZD TND LYD BHD MKD YUM" }],
    ["denar|denars", { codes: "MKD" }],
    ["dirham|dirhams", { codes: "AED MAD" }],
    ["rial|rials", { codes: "IRR OMR YER QAR SAR" }],
    ["riyal|riyals", { codes: "SAR QAR YER OMR" }],
    ["riel|riels", { codes: "KHR" }],
    ["shekel|shekels|new shekels", { codes: "ILS" }],
    ["lira|liras|lire", { codes: "TRY ITL SYP" }],
    ["hryvnia|hryvnias|hryvnya|hryvna|hryvnyas", { codes: "UAH" }],
    ["tenge|tenges", { codes: "KZT" }],
    ["som|soms", { codes: "KGS UZS" }],
    ["sum|sums|soum|soums|so'm", { codes: "UZS", local: true }],
    ["somoni|somonis", { codes: "TJS" }],
    ["manat|manats", { codes: "AZN TMT" }],
    ["lari|laris", { codes: "GEL" }],
    ["dram|drams", { codes: "AMD" }],
    ["tugrik|tugriks|tugrug|togrog|tögrög|tugrugs|togrogs", { codes: "MNT" }],
    ["afghani|afghanis", { codes: "AFN" }],
    ["rupee|rupees|Rs.|Rs", { codes: "INR PKR LKR NPR MUR SCR" }],
    ["rufiyaa", { codes: "MVR" }],
    ["rupiah|rupiahs", { codes: "IDR" }],
    ["taka|takas", { codes: "BDT" }],
    ["ngultrum", { codes: "BTN" }],
    ["baht", { codes: "THB" }],
    ["dong|dongs", { codes: "VND" }],
    ["kip|kips", { codes: "LAK" }],
    ["kyat|kyats", { codes: "MMK" }],
    ["ringgit|ringgits", { codes: "MYR" }],
    ["peso|pesos", { codes: "MXN ARS CLP COP PHP CUP DOP UYU" }],
    ["won", { codes: "KRW KPW", weak: true }],
    ["pataca|patacas", { codes: "MOP" }],
    ["real|reals|reais", { codes: "BRL", weak: true }],
    ["sol|soles", { codes: "PEN", weak: true }],
    ["bolivar|bolivars|bolívares|bolívar", { codes: "VES" }],
    ["boliviano|bolivianos", { codes: "BOB" }],
    ["guarani|guaranis|guaraníes", { codes: "PYG" }],
    ["quetzal|quetzals|quetzales", { codes: "GTQ" }],
    ["lempira|lempiras", { codes: "HNL" }],
    ["cordoba|cordobas|córdobas", { codes: "NIO" }],
    ["colon|colons|colones", { codes: "CRC", weak: true }],
    ["balboa|balboas", { codes: "PAB", weak: true }],
    ["gourde|gourdes", { codes: "HTG" }],
    ["rand|rands", { codes: "ZAR", weak: true }],
    ["naira|nairas", { codes: "NGN" }],
    ["cedi|cedis", { codes: "GHS" }],
    ["shilling|shillings|bob", { codes: "KES TZS UGX SOS" }],
    ["birr|birrs", { codes: "ETB" }],
    ["kwanza|kwanzas", { codes: "AOA" }],
    ["kwacha|kwachas", { codes: "ZMW MWK" }],
    ["metical|meticals|meticais", { codes: "MZN" }],
    ["pula|pulas", { codes: "BWP" }],
    ["dalasi|dalasis", { codes: "GMD" }],
    ["leone|leones", { codes: "SLE" }],
    ["ariary", { codes: "MGA" }],
    ["ouguiya|ouguiyas", { codes: "MRU" }],
    ["nakfa", { codes: "ERN" }],
    ["loti|maloti", { codes: "LSL" }],
    ["lilangeni|emalangeni", { codes: "SZL" }],
    ["dobra|dobras", { codes: "STN" }],
    ["escudo|escudos", { codes: "CVE PTE" }],
    ["kina", { codes: "PGK" }],
    ["tala", { codes: "WST" }],
    ["pa'anga|paanga|pa‘anga", { codes: "TOP" }],
    ["vatu", { codes: "VUV" }],
    ["guilder|guilders", { codes: "NLG ANG AWG" }],
    ["florin|florins", { codes: "AWG" }],
    ["deutschmarks|deutschemarks|Deutsche Marks|marks", { codes: "DEM BAM", weak: true }],
    ["convertible marks|convertible mark", { codes: "BAM" }],
    ["cent|cents|US cents", { codes: "USD", cents: true }],
    ["pence", { codes: "GBP", cents: true }],
  ],
  currencyLink: [["of the", true]],
  noCurrency: [
    ["zone|area|countries|states|members|bloc|notes|coins|coin|bill|bills|note|store|stores|shop|ranking", true],
  ],

  qualifier: [
    [
      "about|around|some|roughly|approximately|approx.|approx|circa|ca.|c.|an estimated|estimated|estimated at|an approximate|or so|in the region of|in the order of|somewhere around|a reported|reportedly|nominally|close on|anything from|~",
      "about",
    ],
    [
      "more than|over|above|upwards of|well over|just over|slightly over|slightly more than|a little over|a little more than|exceeding|exceeded|exceeds|exceed|surpassed|surpassing|surpasses|surpass|topped|topping|in excess of|crossed|crossing|beyond|north of|far more than|much more than|excess of|greater than|passed",
      "more_than",
    ],
    [
      "nearly|almost|less than|under|below|just under|slightly under|slightly less than|close to|approaching|not quite|shy of|just shy of|fewer than|not even reached|nearing|a little under|a little less than|barely|virtually|short of|not even",
      "less_than",
    ],
    [
      "up to|as much as|at most|a maximum of|maximum of|no more than|not more than|a maximum|up to a maximum of|as high as|to the tune of up to",
      "up_to",
    ],
    ["at least|no less than|not less than|a minimum of|minimum of|a minimum|no fewer than|as little as", "at_least"],
  ],
  qualifierAfter: [
    ["or more|and more|plus|or higher|and above", "at_least"],
    ["or less|or so", "about"],
  ],
  filler: [
    [
      "a total of|total of|the total of|another|an additional|additional|a further|further|a combined|combined|the equivalent of|equivalent to|the sum of|a sum of|nearly all|even|an annual|annually|a record|just|only|a mere|a whopping|a staggering|an extra|a massive|annual",
      true,
    ],
  ],

  rangeOpen: [
    ["between", "between"],
    ["from", "from"],
  ],
  rangeLink: [["to|up to", "either"]],

  countNoun: [
    [
      "tonne|ton|metric ton|kilogram|kilo|barrel|litre|liter|cubic metre|cubic meter|hectare|acre|kilometre|kilometer|mile|square kilometre|person|inhabitant|citizen|resident|child|job|piece|visitor|tourist|arrival|guest|refugee|household|voter|vote|passenger|container|megawatt|kilowatt|gigawatt|dose|copy|vehicle|car|company|worker|reader|user|subscriber|consumer|soldier|troop|pupil|student|head|bushel|ounce|unit|share|follower|view|woman|farmer|ticket|tree|bale|bag|degree",
      true,
    ],
    [
      "=people|=population|=TEU|=TEUs|=kWh|=MW|=GW|=km|=kg|=t|=ha|=bpd|=men|=women|=children|=bcm|=MMBtu|=cubic|=square|=metric|=tons|=tonnes|=strong",
      true,
    ],
  ],
  percent: [["percent|per cent|percentage point|percentage points|pct|pc|p.c.", true]],

  flow: [
    [
      "trade turnover|turnover of trade|imports and exports|exports and imports|combined exports and imports|trade revenue|export-import turnover|import-export turnover|import-export value|export and import turnover|import and export turnover|traded goods|goods trade|volume of bilateral trade|volume of mutual trade|trade volumes|bilateral trade turnover|mutual trade turnover|bilateral trade volume|commodity turnover|trade volume|volume of trade|bilateral trade|two-way trade|mutual trade|trade exchange|trade exchanges|foreign trade|merchandise trade|total trade|trade between|trade in goods|goods turnover|trade flows|commercial exchanges|trade value|trade figures|trade|commerce|trading|overall trade|turnover",
      "turnover",
    ],
    ["=traded|=trade in goods and services", "turnover"],
    [
      "export|exports|exporting|shipment|shipments|export partner|export partners|export turnover|export sales|sales abroad|export receipts|export value|export revenue|export earnings|export volume|export market|export destination|deliveries to|sales to|buyer|main buyer|largest market|biggest market|top market|single market|main customer|largest customer|top destination|main destination|largest destination|top customer",
      "export",
    ],
    ["=exported|=sold|=shipped|=sells|=selling|=delivered|=supplied|=exporter", "export"],
    [
      "import|imports|import value|import bill|supplier|suppliers|import market|import source|import partner|import turnover|import spending|imports from|purchases from",
      "import",
    ],
    ["=imported|=bought from|=importing|=importer", "import"],
    [
      "trade surplus|surplus|trade deficit|deficit|the gap|negative balance|positive balance|trade imbalance|balance of foreign trade|balance of trade|trade balance|balance of trade|trade gap|shortfall|current account",
      "balance",
    ],
    [
      "investment|foreign direct investment|direct investment|FDI|investment project|capital investment|investor|capital inflow|registered capital|charter capital|investment portfolio|investment pledge|equity",
      "investment",
    ],
    ["=invested|=invest|=invests|=investing|=reinvested", "investment"],
    [
      "contract|order|deal|arms sale|foreign military sale|price tag|cost|construction cost|total cost|purchase|acquisition|procurement|tender|supply contract|purchase agreement|takeover|sale agreement|sales agreement|arms deal|cost of the project|merger|transaction|arms sale|arms package|project cost|memoranda worth",
      "deal",
    ],
    ["=costs|=costing|=purchased|=ordered|=acquire|=acquired|=awarded|=costed|=bought|=buying|=buy", "deal"],
    [
      "loan|credit line|credit|debt|bond|loan assistance|loan aid|loan support|loan package|soft credit|line of credit|credit facility|lending|borrowing|eurobond|export credit|concessional loan|soft loan|credit agreement|loan agreement|external debt|public debt|guarantee|bailout|mortgage|debt relief|swap line|repayment|arrears|refinancing|tranche",
      "loan",
    ],
    [
      "=lent|=loaned|=borrowed|=lend|=borrow|=owed|=owes|=lends|=lending|=deposited|=repay|=repaid|=repays|=repaying",
      "loan",
    ],
    [
      "aid|grant|grant deal|aid deal|grant contract|aid contract|aid agreement|grants-in-aid|in-kind assistance|emergency assistance|relief assistance|grant agreement|assistance|donation|humanitarian aid|development aid|financial assistance|support package|aid package|relief|funding|financial support|contribution|subsidy|humanitarian assistance|development assistance|grant assistance|technical assistance|budget support|grant aid|pledge|support|scholarship|military aid|endowment|donor",
      "aid",
    ],
    [
      "=donated|=donate|=donates|=pledged|=pledges|=contributed|=contribute|=contributes|=funded|=granted|=committed|=allocated|=disbursed|=financed|=earmarked|=provided|=handed over|=contributing|=donating|=pledging|=granting|=commits|=commit",
      "aid",
    ],
    [
      "GDP|gross domestic product|budget|defence budget|defense budget|government revenue|state revenue|annual revenue|annual revenues|market size|market value|annual turnover|output|state budget|national budget|GNP|spending|expenditure|defence spending|defense spending|profit|earnings|reserves|foreign exchange reserves|production value|market capitalisation|market capitalization|assets|receipts|sales revenue|federal budget|taxes and royalties|military spending|tax revenue|tourism|on defence|on defense|on the military|on armaments",
      "output",
    ],
    ["=earned|=earns|=generated|=generates|=generate|=generating", "output"],
    [
      "fine|remittance inflow|remittances inflow|inflow of remittances|penalty|price|salary|frozen assets|frozen funds|seized assets|wage|fee|ransom|bounty|remittance|share price|tax|tariff|toll|damage|compensation|rent|minimum wage|pension|levy|prize|bribe|duty|stipend|visa fee|reward|loss|settlement|damages|prices",
      "other",
    ],
    [
      "=per tonne|=per ton|=a tonne|=a ton|=per barrel|=a barrel|=per kilogram|=per kilo|=a kilo|=per litre|=per person|=per capita|=per head|=a month|=per month|=per kilowatt-hour|=per share|=a share|=apiece|=each way|=an ounce|=per ounce|=a day|=per day|=an hour|=per hour|=per kWh|=per MWh|=per hectare|=per square metre|=a head|=a gallon|=sent home|=sending home|=fined|=frozen|=blocked|=froze|=freeze|=seized|=confiscated|=per unit|=a unit|=send home|=sends home|=remitted|=remit|=per MMBtu|=per cubic|=per thousand",
      "other",
    ],
  ],
  weakFlow: [
    [
      "=sale|project|agreement|memorandum|facility|plant|construction|=build|=builds|=building|=built|=construct|=constructed|=request for|=requested",
      "deal",
    ],
    ["financing agreement|financing|financing package|refinance", "loan"],
    [
      "fund|funds|appeal|programme|set aside|allotted|channelled|channeled|program|scheme|initiative|package|promised|promise|payment|give|gives|gave|given|get|gets|got|receive|receives|received|provide|provides|paid|pay|money|resources|made available|make available|making available|available|giving|providing|needs|needed|seeks|seeking|requires|handing over|towards|spent|putting in|puts in|will go to|goes to|go to|went to|go towards|goes towards|commits|deliver|delivers|delivered|extends",
      "aid",
    ],
    ["economy|total value|revenue|revenues|income", "output"],
    [
      "capital|holds shares|hold shares|owns shares|shareholding|put|inject|injected|pour|poured|stake|plans to put",
      "investment",
    ],
  ],
  penalty: [
    [
      "fine|fines|fined|penalty|penalties|settlement|frozen|froze|freeze|frozen assets|frozen funds|blocked|seized|seized assets|confiscated",
      true,
    ],
  ],
  bilateral: [
    [
      "two countries|both countries|two nations|both nations|the two states|two sides|both sides|bilateral|two-way|mutual trade|mutual",
      true,
    ],
  ],
  remittance: [
    [
      "remittance|remittances|remittance inflow|remittances inflow|inflow of remittances|send home|sent home|sends home|sending home|remitted|remit",
      true,
    ],
  ],
  market: [
    [
      "buyer|main buyer|largest market|biggest market|top market|single market|main customer|largest customer|top destination|main destination|largest destination|top customer|export market|export markets|export destination|export destinations|import market|supplier|suppliers|import source|export partner|import partner",
      true,
    ],
  ],
  debt: [["debt|debts|external debt|public debt|arrears|owed|owes|owe|foreign debt", true]],
  gift: [["grant|=grants-in-aid|donation|=humanitarian|=relief|=non-refundable|=emergency assistance", true]],
  creditor: [["creditor|creditors|lender|lenders", true]],
  repayment: [
    ["repaid|repay|repays|repaying|repayment|repayments|paid back|pay back|pays back|paid off|pay off", true],
  ],
  promise: [["promised|promises|promise|pledged|pledges|vowed", true]],
  need: [
    [
      "needs|need|needed|is needed|required|requires|is seeking|seeks|seeking|appeal|appealed|funding gap|shortfall|asked for|calls for|underfunded",
      true,
    ],
  ],
  noFlow: [
    [
      "sovereign wealth fund|sovereign fund|pension fund|wealth fund|oil fund|investment fund|hedge fund|fund manager|IMF|Export-Import Bank|Export Import Bank|foreign-invested|foreign invested|not as a loan|not a loan|rather than a loan|rather than loans|instead of loans|trade delegation|trade delegations|trade officials|trade corridor|trade links|for trade|Exim Bank|import and export bank|free trade|free-trade|trade agreement|trade minister|trade ministers|Minister of Trade|ministry of trade|Foreign Affairs and Trade|World Trade Organization|World Trade Organisation|trade union|trade unions|trade war|trade mission|trade deal|trade partner|trading partner|trade pact|trade and investment|trade, investment|trade relations|in support of|trade ties|chamber of commerce|trade fair|trade expo|trade exhibition|trade show|trade forum|trade conference|economic and trade expo|trade representative|trade talks|trade negotiations|in order|in order to|on trade|with the support of|trade policy|with the support|trade cooperation|trade and economic|fine-tune|international monetary fund|trade office|creditworthiness|human trade|trade partners|trading partners|trade route|trade barriers|trade facilitation|trade and commerce|trading nation|Department of Commerce|Commerce Minister",
      true,
    ],
  ],
  contrast: [["followed by|while|whilst|whereas|as against", true]],
  reverse: [["in the opposite direction|in the other direction|conversely|the other way|vice versa|in return", true]],
  change: [
    [
      "rose|rise|rises|risen|rising|increase|increased|increases|increasing|grew|grow|grows|grown|growing|growth|up|higher|more|jump|jumped|surge|surged|climbed|climb|soared|soar|expanded|expansion|gain|gained|boost|boosted|upsurge|uptick|advanced|hike|doubled|tripled|bringing|bring|raise|raising|raised|greater|spike|spiked|leapt|swelled|improvement|edged up|shot up",
      1,
    ],
    [
      "fell|fall|falls|fallen|falling|decline|declined|declines|declining|decrease|decreased|decreases|decreasing|dropped|drop|drops|dropping|down|lower|less|shrank|shrink|shrunk|slump|slumped|plunged|plunge|contraction|contracted|slipped|slid|reduced|reduction|fewer|cut|dip|dipped|tumbled|loss|halved|narrowed|plummeted|sank|eased|edged down",
      -1,
    ],
  ],
  comparison: [
    [
      "first time since|highest since|lowest since|than|compared|compared with|compared to|from|against|versus|previous year|year earlier|year ago|year before|same period|preceding year|previous fiscal year|vs|vs.|relative to|corresponding period|year on year|instead of",
      true,
    ],
  ],
  yearBefore: [
    [
      "the same period last year|the same month last year|the same period of last year|the same quarter last year|the corresponding period last year|the year before|a year before|a year earlier|one year earlier|the previous year|the preceding year|a year ago|year-earlier",
      true,
    ],
  ],
  yearToDate: [
    [
      "so far this year|thus far this year|this year so far|this year to date|year to date|since the beginning of the year|since the start of the year|since the beginning of this year|since the start of this year|this year until now",
      true,
    ],
  ],
  ofUnion: [["European", true]],
  worldRegion: [
    [
      "Africa|Sub-Saharan Africa|North Africa|West Africa|East Africa|Southern Africa|Central Africa|Horn of Africa|Sahel|African countries|African states|Asia|Central Asia|Southeast Asia|South Asia|East Asia|Asian countries|Europe|Eastern Europe|Western Europe|Middle East|Near East|Gulf states|Gulf countries|Gulf|Caucasus|South Caucasus|Balkans|Western Balkans|Latin America|South America|Central America|North America|Latin American countries|South American countries|Caribbean|Pacific|Pacific islands|Pacific Islands|Pacific island countries|Oceania|Arctic|third countries|developing countries|neighbouring countries|neighboring countries|other countries|other states|all countries|the world|worldwide|globally|the rest of the world|Red Cross|Red Crescent|UN agencies|African|Asian|Sino-African",
      true,
    ],
  ],
  funder: [
    [
      "State Department|Department of State|Pentagon|Department of Defense|Defense Department|White House|US Congress|U.S. Congress|Treasury Department",
      { country: "US" },
    ],
    ["Foreign Office|UK government", { country: "GB" }],
    [
      "World Bank|Asian Development Bank|African Development Bank|Inter-American Development Bank|Caribbean Development Bank|Development Bank of Latin America|Council of Europe Development Bank|Central American Bank for Economic Integration|CABEI",
      { country: null, lends: "often" },
    ],
    ["EEA Grants|EEA and Norway Grants", { country: null }],
    [
      "European Bank for Reconstruction and Development|Asian Infrastructure Investment Bank",
      { country: null, lends: "always" },
    ],
  ],
  event: [
    [
      "conference|summit|meeting|forum|expo|exhibition|trade fair|ceremony|congress|assembly|session|roundtable|workshop|Games",
      "gathering",
    ],
    ["invasion|war|aggression|attack|annexation|occupation|offensive", "attack"],
  ],
  definiteArticle: [["the", true]],
  referent: [
    [
      "=country|=nation|=kingdom|=sultanate|=emirate|=island nation|=island state|=archipelago|=republic|=principality",
      { kind: "state" },
    ],
    ["=bank|=lender|=multilateral lender", { kind: "funder" }],
    [
      "=neighbouring country|=neighboring country|=other country|=host country|=home country|=partner country|=donor country|=recipient country|=third country|=same country|=whole country|=entire country|=first country|=second country|=last country|=only country|=largest country|=poorest country|=country of|=nation of|=kingdom of|=republic of",
      { kind: "none" },
    ],
  ],
  share: [
    [
      "broken down into|split into|made up of|of this|of that|of which|of these|of it|of them|of the total|of the sum|of that sum|of this sum|of this amount|the remaining|remaining|the rest|the remainder|out of this|out of the sum|out of it",
      true,
    ],
  ],
  abroad: [["abroad|overseas", true]],
  since: [["since", true]],
  direction: [
    ["to|for|towards|toward", "to"],
    ["from", "from"],
    ["by", "by"],
    ["with|between", "with"],
    ["in|into|within", "in"],
  ],
  source: [["according to|as per|estimates by|estimates from|figures from|data from|data by", true]],
  verbEnd: [],
  giver: [
    [
      "promised|promises|invest|invested|invests|investing|investor|investors|donor|donors|donated|donates|donate|pledged|pledges|pledge|gave|give|gives|contributed|contributes|contribute|provided|provide|provides|granted|grant|lent|lend|loaned|deposited|contributing|funded|finances|financed|finance|allocated|committed|exported|exporter|sold|sells|supplied|shipped|extend|extended|disbursed|paid|pay|pays|offered|offers|offer|announced|approved|commits|commit|lends|deliver|delivers|delivered|allocates|pledging|providing|giving|lending|granting|donating|contributing|release|released|releases",
      "gives",
    ],
    [
      "purchase of|acquisition of|procurement of|won|wins|secures|ordered|orders|acquired|acquires|get|gets|received|receive|receives|receiving|recipient|recipients|imported|importer|bought|buys|buy|borrowed|owes|owed|purchased|got|obtained|secured|attracted|attract|attracts|attracting|drew|draws",
      "gets",
    ],
  ],
} satisfies Lexicon;

export const rules = {} satisfies Rules;
