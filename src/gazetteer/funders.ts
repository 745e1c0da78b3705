/** Banks, funds and agencies that lend or give money to other states, by the names and letters that every language uses. */
import type { Lexicon } from "../pack/contract.ts";

/** Development banks and agencies, by the state whose money they pay out. */
const AGENCIES: Readonly<Record<string, string>> = {
  AE: "Abu Dhabi Fund for Development|ADFD|Abu Dhabi Fund",
  AT: "Austrian Development Agency|OeEB|OeKB",
  AU: "AusAID|DFAT|Export Finance Australia",
  BE: "Enabel",
  CA: "CIDA|Global Affairs Canada|FinDev Canada|Export Development Canada",
  CH: "SECO|Seco|DEZA|Deza",
  CZ: "Czech Development Agency",
  DE: "KfW|KfW Development Bank|GIZ|BMZ|Euler Hermes",
  DK: "Danida|DANIDA|EIFO",
  ES: "AECID|COFIDES",
  FI: "Finnfund|Finnvera",
  FR: "AFD|Agence Française de Développement|French Development Agency|Proparco|Bpifrance",
  GB: "DFID|DfID|FCDO|UK Export Finance|UKEF|British International Investment|UK aid|UKAID|UKaid",
  IE: "Irish Aid",
  IT: "SACE|Cassa Depositi e Prestiti",
  JP: "JICA|Japan International Cooperation Agency|NEXI",
  KR: "KOICA|EDCF|Economic Development Cooperation Fund",
  KW: "Kuwait Fund|Kuwait Fund for Arab Economic Development|KFAED",
  NL: "FMO|Invest International",
  NO: "Norad|NORAD|Norfund|NORFUND|Eksfin|GIEK|Giek|Export Finance Norway|Eksportfinansiering Norge",
  NZ: "NZAid|NZAID",
  PT: "Camões",
  QA: "Qatar Fund for Development|Education Above All",
  SA: "Saudi Fund for Development|Saudi Fund|KSrelief|KSRelief",
  SE: "Sida|Swedfund",
  TR: "TİKA|TIKA|Türk Eximbank|Turk Eximbank",
  US: "USAID|Millennium Challenge Corporation|MCC|DFC|USDA|International Development Finance Corporation",
};

/** Banks of states that pay out loans and hardly anything else. */
const STATE_BANKS: Readonly<Record<string, string>> = {
  CN: "China Eximbank|China Exim Bank|China Exim|Exim Bank of China|Export-Import Bank of China|China Development Bank|CDB|ICBC|Industrial and Commercial Bank of China|Bank of China|Sinosure",
  IN: "Exim Bank of India|EXIM Bank of India|India Exim Bank|Export-Import Bank of India",
  JP: "JBIC|Japan Bank for International Cooperation",
  KR: "Korea Eximbank|Export-Import Bank of Korea|Korea Exim Bank|KEXIM",
  RU: "VEB|Vnesheconombank",
  US: "US Exim|U.S. Exim|EXIM Bank of the United States|Export-Import Bank of the United States",
};

/** Banks of many states that lend and give. */
const INTERNATIONAL_BANKS =
  "IBRD|International Development Association|ADB|AfDB|IDB|BOAD|BADEA|OPEC Fund|OFID|IFAD|IsDB|Islamic Development Bank";

/** Funds that only give. */
const INTERNATIONAL_FUNDS =
  "Green Climate Fund|GCF|Global Environment Facility|GEF|Global Fund|GAVI|Gavi|Adaptation Fund|Global Partnership for Education|TFFF|Tropical Forest Forever Facility";

/** Those that only lend. */
const INTERNATIONAL_LENDERS =
  "IMF|International Monetary Fund|EIB|European Investment Bank|EIB Global|EBRD|AIIB|IFC|International Finance Corporation|NDB|New Development Bank|Afreximbank|Eurasian Development Bank|NIB|Nordic Investment Bank|Paris Club|MIGA";

export const funders: NonNullable<Lexicon["funder"]> = [
  ...Object.entries(AGENCIES).map(([country, names]) => entry(names, { country })),
  ...Object.entries(STATE_BANKS).map(([country, names]) => entry(names, { country, lends: "always" })),
  entry(INTERNATIONAL_BANKS, { country: null, lends: "often" }),
  entry(INTERNATIONAL_FUNDS, { country: null }),
  entry(INTERNATIONAL_LENDERS, { country: null, lends: "always" }),
];

type Funders = NonNullable<Lexicon["funder"]>;

/** Names are inflected as the language does with names: "IMFs program". */
function entry(names: string, funder: Funders[number][1]): Funders[number] {
  return [names, funder];
}
