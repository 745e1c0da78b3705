/** Institutions, parties and parts of states that articles of every language name alike, with the states that they are of. */
import type { Lexicon } from "../pack/contract.ts";

/** Research institutes whose scholars articles quote. */
const INSTITUTES: Readonly<Record<string, string>> = {
  AT: "WIFO|WIIW|wiiw|OIIP|oiip|AIES",
  AU: "Lowy Institute|ASPI",
  BE: "Bruegel|Egmont Institute",
  CH: "Avenir Suisse|ETH Zürich|Foraus|foraus|GCSP",
  CN: "CICIR|CASS",
  DE: "DGAP|Stiftung Wissenschaft und Politik|SWP|ZOiS|GIGA|MERICS|Merics|DIW|DIW Berlin|HSFK|IDOS|Institut für Weltwirtschaft|IfW|ifo-Institut|Ifo-Institut|ifo Institut|Konrad-Adenauer-Stiftung|Friedrich-Ebert-Stiftung|Heinrich-Böll-Stiftung|Friedrich-Naumann-Stiftung|Hanns-Seidel-Stiftung|Rosa-Luxemburg-Stiftung|Bertelsmann-Stiftung|Bertelsmann Stiftung|Körber-Stiftung|Kiel Institute",
  DK: "DIIS",
  EE: "ICDS",
  ES: "Elcano|CIDOB",
  FI: "FIIA",
  FR: "IFRI|Ifri|Fondation pour la recherche stratégique",
  GB: "Chatham House|RUSI|IISS|International Institute for Strategic Studies|Royal United Services Institute",
  IN: "Observer Research Foundation|MP-IDSA",
  IT: "Istituto Affari Internazionali|ISPI",
  NL: "Clingendael",
  NO: "NUPI|PRIO|FFI|Fafo",
  PL: "PISM|OSW",
  RU: "IMEMO|MGIMO|Valdai Club",
  SE: "SIPRI|Sipri",
  SG: "RSIS|ISEAS",
  US: "Atlantic Council|Brookings|Brookings Institution|Carnegie Endowment|Carnegie Endowment for International Peace|Council on Foreign Relations|Crisis Group|CSIS|Center for Strategic and International Studies|German Marshall Fund|Heritage Foundation|Hudson Institute|Hoover Institution|International Crisis Group|RAND|Rand Corporation|RAND Corporation|Stimson Center|Wilson Center|Cato Institute",
  ZA: "SAIIA|Institute for Security Studies",
};

/** Missions, courts and offices of organisations; the Union's have its code, the others none. */
const MISSIONS: Readonly<Record<string, string>> = {
  "": "ATMIS|AMISOM|AUSSOM|BINUH|EUPOL COPPS|MINURSO|MINUSCA|MINUSMA|MINUSTAH|MONUSCO|ODIHR|OSCE PA|OHR|SAMIDRC|UNAMA|UNAMI|UNAMID|UNAMSIL|UNDOF|UNFICYP|UNIFIL|UNISFA|UNITAMS|UNMIK|UNMIL|UNMISS|UNOCA|UNOCI|UNOWAS|UNSMIL|UNSOM|UNTAC|UNTMIS|UNTSO|CARICOM|CEMAC|CEPI|CERN|CTBTO|ECCAS|ECOWAS|GAVI|ICRC|IGAD|IORA|IRENA|NEPAD|OACPS|OAS|OCHA|OECS|OPCW|OPEC|SAARC|SADC|SICA|UNASUR|UNCTAD|UNCCD|UNFCCC|UNOPS|UNRWA|WIPO",
  EU: "EULEX|EUFOR|EUMM|EUMA|EUAM|EUBAM|EUCAP|EUTM|EUNAVFOR|EEAS|EIB|EUROPOL|EUSPA|FRONTEX|Frontex|Europol|Eurojust",
};

/** Commands of the Atlantic alliance and of coalitions: they are of no state. */
const COMMANDS = "KFOR|SFOR|ISAF|SHAPE";

/** Banks of issue that go by "bank of" their state. */
const CENTRAL_BANKS: Readonly<Record<string, string>> = {
  CA: "Bank of Canada",
  ES: "Banco de España",
  FR: "Banque de France",
  GB: "Bank of England",
  IL: "Bank of Israel",
  IT: "Banca d'Italia",
  JP: "Bank of Japan",
  KR: "Bank of Korea",
  MX: "Banco de México|Bank of Mexico|Banxico",
  RU: "Bank of Russia",
  SE: "Sveriges Riksbank",
  TZ: "Bank of Tanzania",
  UG: "Bank of Uganda",
  US: "Federal Reserve",
};

/** Parties, by the names and letters that the press of other states calls them by; letters that several states share are left out. */
const PARTIES: Readonly<Record<string, string>> = {
  AO: "MPLA|UNITA",
  AT: "ÖVP|SPÖ|FPÖ|NEOS",
  BA: "SNSD",
  BD: "Awami League|BNP",
  BG: "GERB",
  BO: "MAS",
  BR: "PSDB",
  CN: "CPC|CCP",
  CY: "AKEL|DISY",
  CZ: "ANO|ODS|ČSSD",
  DE: "BSW",
  EE: "EKRE|Isamaa",
  ES: "PSOE|Vox|VOX|Podemos|Ciudadanos",
  FR: "Rassemblement National|La France insoumise",
  GB: "SNP|UKIP|Reform UK|DUP|Labour",
  GH: "NDC|NPP",
  GR: "Syriza|SYRIZA|Pasok|PASOK",
  HR: "HDZ",
  HU: "Fidesz|Tisza|Jobbik",
  ID: "PDI-P|Golkar|Gerindra",
  IE: "Sinn Féin|Fine Gael|Fianna Fáil",
  IL: "Likud|Yesh Atid|Shas",
  IN: "BJP|AAP|Trinamool Congress",
  IT: "Fratelli d'Italia|Forza Italia|Lega",
  KE: "ODM|UDA",
  KZ: "Amanat|Nur Otan",
  LS: "RFP",
  MK: "VMRO-DPMNE|SDSM",
  MM: "NLD|USDP",
  MY: "UMNO|Umno|Bersatu|PKR",
  MX: "Morena",
  MZ: "Frelimo|FRELIMO|Renamo|RENAMO",
  NA: "SWAPO|Swapo",
  NG: "PDP",
  NI: "FSLN",
  NL: "PVV|VVD|D66|PvdA|CDA",
  NP: "Nepali Congress|CPN-UML",
  PK: "PTI|PML-N",
  PL: "PiS",
  PS: "Fatah",
  PT: "Chega",
  RO: "PNL|USR",
  SI: "SDS",
  SK: "Smer|SMER",
  SV: "FMLN|Nuevas Ideas",
  TH: "Pheu Thai",
  TN: "Ennahda",
  TR: "AKP|CHP|MHP|HDP|AK Party",
  TW: "DPP|KMT|Kuomintang",
  TZ: "CCM|Chadema",
  UA: "Batkiwschtschyna|Batkivshchyna",
  UG: "NRM",
  US: "GOP",
  VE: "PSUV",
  XK: "LDK|PDK|AAK|Vetëvendosje|Vetevendosje",
  ZA: "ANC|EFF|Inkatha",
  ZM: "UPND",
  ZW: "ZANU-PF|Zanu-PF|Zanu PF",
};

/** Parts of states with heads of their own, where no word of another meaning and no usual name is written alike. */
const REGIONS: Readonly<Record<string, string>> = {
  AF: "Nangarhar|Helmand|Badakhshan|Badachschan",
  AR: "Catamarca|Chubut|Entre Ríos|Jujuy|Mendoza|Misiones|Neuquén|Santa Cruz Province|Tierra del Fuego|Tucumán",
  AU: "New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory",
  AZ: "Nakhchivan",
  BA: "Republika Srpska",
  BE: "Wallonia|Wallonie|Flanders|Flandern|Wallonien|Vlaanderen|Vallonia",
  BR: "Minas Gerais|Mato Grosso|Rio Grande do Sul|Pernambuco|Bahia|Ceará|Paraná",
  CA: "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Nunavut|Yukon",
  CD: "North Kivu|South Kivu|Nordkivu|Südkivu|Nord-Kivu|Sør-Kivu|Ituri|Katanga|Haut-Katanga|Kasai",
  CN: "Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Inner Mongolia",
  CO: "Antioquia|Cundinamarca|Boyacá|Norte de Santander|Valle del Cauca",
  ES: "Catalonia|Katalonien|Andalusia|Andalusien|Andalucía|Extremadura|Galicia|Canary Islands|Kanarische Inseln|Kanarischen Inseln|Kanariøyene|Basque Country|Baskenland|Balearic Islands|Euskadi",
  ET: "Tigray|Oromia|Amhara Region|Afar Region",
  GB: "Scotland|Schottland|Skottland|Wales|Northern Ireland|Nordirland|Nord-Irland",
  GE: "Adjara|Adscharien",
  ID: "Aceh|Bali|Central Java|East Java|West Java|East Kalimantan|North Sulawesi|South Sulawesi|North Sumatra|West Sumatra|East Nusa Tenggara|West Nusa Tenggara|West Papua|Banten",
  IN: "Andhra Pradesh|Assam|Bihar|Gujarat|Haryana|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Meghalaya|Mizoram|Nagaland|Odisha|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal",
  IQ: "Kurdistan Region|Iraqi Kurdistan|Nineveh|Anbar",
  IR: "Khuzestan|Hormozgan|Khorasan Razavi|Razavi Khorasan|East Azerbaijan Province|Sistan and Baluchestan",
  IT: "Lombardy|Lombardei|Piedmont|Piemont|South Tyrol|Südtirol|Trentino|Sicily|Sizilien|Sardinia|Sardinien|Tuscany|Toskana|Friuli Venezia Giulia|Emilia-Romagna|Aosta Valley",
  JP: "Aichi|Hokkaido|Kanagawa|Saitama|Shizuoka|Ibaraki|Tochigi|Gunma|Miyagi|Ehime|Kagoshima|Okinawa|Hyogo",
  KR: "Gyeonggi|Gyeonggi-do|Gyeongsangbuk-do|Gyeongsangnam-do|Gyeongbuk|Gyeongnam|Gangwon|Gangwon-do|Chungcheongbuk-do|Chungcheongnam-do|Chungnam|Jeollabuk-do|Jeollanam-do|Jeonnam|Jeju",
  KZ: "Aktobe Region|Akmola Region|Almaty Region|Atyrau Region|East Kazakhstan|West Kazakhstan|North Kazakhstan|South Kazakhstan|Karaganda Region|Kostanay Region|Kyzylorda Region|Mangistau|Mangystau|Pavlodar Region|Turkistan Region|Turkestan Region|Zhambyl Region|Zhetysu|Ulytau",
  MD: "Gagauzia|Gagausien",
  MM: "Rakhine|Kachin State|Shan State|Kayin State",
  MX: "Baja California|Chiapas|Chihuahua|Coahuila|Durango|Guanajuato|Jalisco|Michoacán|Nuevo León|Nuevo Leon|Oaxaca|Quintana Roo|Sinaloa|Sonora|Tamaulipas|Yucatán|Zacatecas",
  MY: "Johor|Kedah|Kelantan|Melaka|Negeri Sembilan|Pahang|Penang|Perak|Perlis|Sabah|Sarawak|Selangor|Terengganu",
  MZ: "Cabo Delgado|Nampula Province|Zambezia",
  NG: "Akwa Ibom|Anambra|Bayelsa|Borno|Cross River State|Ebonyi|Ekiti|Enugu State|Jigawa|Kaduna State|Kano State|Katsina State|Kebbi|Kwara|Lagos State|Nasarawa|Ogun State|Ondo State|Osun State|Oyo State|Rivers State|Sokoto State|Taraba|Yobe|Zamfara",
  NL: "Friesland|Gelderland|Limburg|Noord-Brabant|Zeeland",
  PH: "Ilocos Sur|Ilocos Norte|Cebu|Bangsamoro|Mindanao|Palawan|Bohol|Batangas|Bulacan|Pangasinan|Cagayan|Leyte",
  PK: "Sindh|Khyber Pakhtunkhwa|Balochistan|Gilgit-Baltistan",
  PT: "Azores|Azoren|Asorene|Madeira",
  RU: "Tatarstan|Bashkortostan|Baschkortostan|Basjkortostan|Dagestan|Chechnya|Tschetschenien|Tsjetsjenia|Ingushetia|Inguschetien|North Ossetia|Nordossetien|Kalmykia|Kalmückien|Mordovia|Chuvashia|Udmurtia|Karelia|Karelien|Karelen|Sakha|Yakutia|Jakutien|Buryatia|Burjatien|Khakassia|Adygea|Chukotka|Yamal|Kuzbass|Primorye",
  SD: "Darfur|North Darfur|South Darfur|South Kordofan|Blue Nile State",
  SO: "Puntland|Somaliland|Jubaland|Galmudug|Hirshabelle",
  TJ: "Gorno-Badakhshan|Khatlon|Sughd",
  TZ: "Zanzibar|Sansibar",
  UA: "Crimea|Krim",
  US: "Alabama|Alaska|Arizona|Arkansas|California|Kalifornien|Colorado|Connecticut|Florida|Hawaii|Idaho|Illinois|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming",
  UZ: "Karakalpakstan|Karakalpakistan",
  VN: "Quang Ninh|Binh Duong|Dong Nai|Ba Ria-Vung Tau|Thanh Hoa|Nghe An|Lao Cai|Bac Ninh|Bac Giang|Thai Nguyen",
  ZA: "Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga|Eastern Cape|Western Cape|Northern Cape|Ostkap|Westkap|Øst-Kapp|Vest-Kapp",
};

type Bodies = NonNullable<Lexicon["body"]>;

/** As the lexicon takes names that no language inflects. */
function exactly(names: string): string {
  return names
    .split("|")
    .map((name) => `=${name}`)
    .join("|");
}

function ofStates(names: Readonly<Record<string, string>>, kind: Bodies[number][1]["kind"]): Bodies {
  return Object.entries(names).map(([country, each]) => [exactly(each), country === "" ? { kind } : { kind, country }]);
}

export const institutions: Bodies = [
  ...ofStates(INSTITUTES, "institute"),
  ...ofStates(MISSIONS, "international"),
  ...ofStates(CENTRAL_BANKS, "central_bank"),
  [exactly(COMMANDS), { kind: "military" }],
];

/** Parties are inflected as the language does with names: "LDKs leder". */
export const parties: NonNullable<Lexicon["party"]> = Object.entries(PARTIES).map(([state, names]) => [names, state]);

export const regions: NonNullable<Lexicon["region"]> = Object.entries(REGIONS).map(([state, names]) => [
  exactly(names),
  state,
]);
