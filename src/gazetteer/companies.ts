/** Large companies that articles about trade name in every language, with the state that they are of. */
import type { Lexicon } from "../pack/contract.ts";

const BY_STATE: Readonly<Record<string, string>> = {
  AE: "ADNOC|Masdar|Emirates|Etihad|DP World|Mubadala",
  AU: "BHP|Rio Tinto|Fortescue|Woodside",
  AZ: "SOCAR|AZAL",
  BE: "DEME|Solvay|Umicore",
  BR: "Petrobras|Embraer|Vale|JBS",
  CA: "Cameco|Bombardier|Barrick Gold",
  CH: "Nestlé|Novartis|Roche|Glencore|ABB|UBS|Stadler Rail|Holcim",
  CN: "Huawei|Sinopec|CNPC|PetroChina|CATL|BYD|COSCO|CRRC|ZTE|Alibaba|Tencent|Xiaomi|China Railway|Norinco",
  CZ: "Škoda|ČEZ",
  DE: "Hugo Boss|Robert Bosch|Boehringer Ingelheim|Carl Zeiss|Siemens|Siemens Energy|Volkswagen|BASF|Bayer|Daimler|Mercedes-Benz|BMW|Deutsche Bahn|Lufthansa|Rheinmetall|ThyssenKrupp|thyssenkrupp|SAP|Bosch|Uniper|RWE|E.ON|Linde|Hapag-Lloyd|Deutsche Bank|Commerzbank|Wintershall|Herrenknecht|Claas|Knauf|Allianz|Continental|Svevind|Telekom",
  DK: "Maersk|Mærsk|Vestas|Ørsted|Novo Nordisk",
  ES: "Iberdrola|Repsol|Telefónica|Inditex|Talgo",
  FI: "Nokia|Neste|Fortum",
  FR: "Louis Vuitton|Yves Saint Laurent|Christian Dior|Pernod Ricard|Airbus|TotalEnergies|Orano|Areva|EDF|Alstom|Renault|Peugeot|Thales|Naval Group|Dassault|Veolia|Engie|Vinci|Danone|Michelin|Sanofi|Air France",
  GB: "Aston Martin|Laura Ashley|John Lewis|Harvey Nichols|Thomas Cook|Marks & Spencer|Fortnum & Mason|Ernst & Young|Johnson Matthey|Jardine Matheson|Willis Towers Watson|Johnnie Walker|BP|Shell|HSBC|Rolls-Royce|BAE Systems|AstraZeneca|Unilever|Vodafone|Anglo American|Standard Chartered",
  HU: "MOL|Eximbank",
  IN: "Tata|Reliance|Adani|Infosys|Mahindra|ONGC|Air India",
  IT: "Alfa Romeo|Giorgio Armani|Salvatore Ferragamo|Max Mara|Eni|Enel|Leonardo|Fincantieri|Fiat|Snam|Saipem|Ferrero",
  JP: "Toyota|Mitsubishi|Mitsui|Sumitomo|Marubeni|Itochu|Honda|Nissan|Sony|SoftBank|Hitachi|Toshiba|JERA|JICA|JOGMEC|JETRO|Panasonic",
  KR: "Samsung|Hyundai|Hyundai Rotem|POSCO|POSCO Holdings|LG|SK|Kia|Hanwha|Doosan|Korea Gas|KOGAS|KOICA|Lotte",
  KZ: "KazMunayGas|KazMunaiGas|Kazatomprom|Samruk-Kazyna|Kazakhstan Temir Zholy|Air Astana",
  MY: "Petronas|Proton",
  NL: "Philips|ASML|Heineken|Damen",
  NO: "Equinor|Statoil|Statkraft|Hydro|Norsk Hydro|Yara|Telenor|Aker|Aker Solutions|Kongsberg|Kongsberg Gruppen|Kongsberg Defence|Oljefondet|NBIM|Norges Bank Investment Management|Orkla|Mowi|DNV|Scatec|DNB|Norfund|Norwegian|Storebrand|Nammo|Elkem|Avinor",
  OM: "OQ|Hydrom|Asyad|Oman LNG",
  PL: "Orlen|PKN Orlen|LOT|KGHM",
  QA: "QatarEnergy|Qatar Airways",
  RU: "Gazprom|Rosneft|Rosatom|Lukoil|Novatek|Sberbank|Sovcomflot|VTB|Aeroflot|Rusal|Nornickel|RZD|Gazprombank",
  SA: "Aramco|Saudi Aramco|SABIC|ACWA Power|Ma'aden",
  SE: "Ericsson|Volvo|Saab|Scania|IKEA|Vattenfall|SSAB|H&M|Atlas Copco",
  TR: "Turkish Airlines|Baykar|Botaş|BOTAŞ|Arçelik",
  US: "Morgan Stanley|JP Morgan|J.P. Morgan|JPMorgan Chase|Wells Fargo|Charles Schwab|Merrill Lynch|Lehman Brothers|Bear Stearns|Eli Lilly|Johnson & Johnson|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Estée Lauder|Philip Morris|Levi Strauss|Harley-Davidson|Jack Daniel's|Dow Jones|Arthur Andersen|Booz Allen|Booz Allen Hamilton|Arthur D. Little|Edward Jones|Raymond James|Kimberly-Clark|Mary Kay|Sara Lee|Google|Microsoft|Apple|Tesla|Boeing|Chevron|ExxonMobil|Exxon Mobil|Lockheed Martin|Raytheon|Amazon|Facebook|Meta|General Electric|General Motors|Ford|IBM|Intel|Pfizer|Goldman Sachs|JPMorgan|Westinghouse|John Deere|Cargill|Wabtec|Coca-Cola|SpaceX|Starlink|Citigroup|Bechtel|OpenAI|Nvidia|Palantir",
  UZ: "Uzbekneftegaz|Uzbekistan Airways|Navoiyuran",
  VN: "VinFast|Vingroup|PetroVietnam|Vietnam Airlines|Viettel",
};

export const companies: NonNullable<Lexicon["body"]> = Object.entries(BY_STATE).map(([country, names]) => [
  names
    .split("|")
    .map((name) => `=${name}`)
    .join("|"),
  { kind: "company", country },
]);
