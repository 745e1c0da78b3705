/** Currencies as no language tells them: ISO 4217 codes, signs, and which states use which. */
import type { CurrencyName } from "../../pack/contract.ts";

/** Each currency in use with the states (ISO 3166-1 alpha-2) that it is the money of. */
const USED_BY = `AED AE;AFN AF;ALL AL;AMD AM;ANG CW SX;AOA AO;ARS AR;AUD AU KI NR TV;AWG AW;AZN AZ;BAM BA;BBD BB;BDT BD;BGN BG;
BHD BH;BIF BI;BMD BM;BND BN;BOB BO;BRL BR;BSD BS;BTN BT;BWP BW;BYN BY;BZD BZ;CAD CA;CDF CD;CHF CH LI;CLP CL;CNY CN;COP CO;
CRC CR;CUP CU;CVE CV;CZK CZ;DJF DJ;DKK DK FO GL;DOP DO;DZD DZ;EGP EG;ERN ER;ETB ET;
EUR EU DE FR IT ES PT NL BE LU AT IE FI EE LV LT SK SI HR MT CY GR MC SM VA AD ME XK;
FJD FJ;FKP FK;GBP GB GG JE IM;GEL GE;GHS GH;GIP GI;GMD GM;GNF GN;GTQ GT;GYD GY;HKD HK;HNL HN;HTG HT;HUF HU;IDR ID;ILS IL PS;
INR IN;IQD IQ;IRR IR;ISK IS;JMD JM;JOD JO;JPY JP;KES KE;KGS KG;KHR KH;KMF KM;KPW KP;KRW KR;KWD KW;KYD KY;KZT KZ;LAK LA;LBP LB;
LKR LK;LRD LR;LSL LS;LYD LY;MAD MA EH;MDL MD;MGA MG;MKD MK;MMK MM;MNT MN;MOP MO;MRU MR;MUR MU;MVR MV;MWK MW;MXN MX;MYR MY;
MZN MZ;NAD NA;NGN NG;NIO NI;NOK NO;NPR NP;NZD NZ CK NU;OMR OM;PAB PA;PEN PE;PGK PG;PHP PH;PKR PK;PLN PL;PYG PY;QAR QA;RON RO;
RSD RS;RUB RU;RWF RW;SAR SA;SBD SB;SCR SC;SDG SD;SEK SE;SGD SG;SHP SH;SLE SL;SOS SO;SRD SR;SSP SS;STN ST;SYP SY;SZL SZ;THB TH;
TJS TJ;TMT TM;TND TN;TOP TO;TRY TR;TTD TT;TWD TW;TZS TZ;UAH UA;UGX UG;USD US EC SV PR GU MH FM PW TL;UYU UY;UZS UZ;VES VE;VND VN;
VUV VU;WST WS;XAF CM CF CG GA GQ TD;XCD AG DM GD KN LC VC;XOF BJ BF CI GW ML NE SN TG;XPF NC PF WF;YER YE;ZAR ZA;ZMW ZM;ZWG ZW`;

/** Codes without a state of today: funds, metals aside, and the money of other times. */
const OTHERS =
  "CHE CHW CLF COU CUC MXV UYI XDR XCG ZWL SLL BOV USN HRK LTL LVL EEK SKK SIT DEM FRF ITL ESP ATS NLG BEF FIM PTE GRD IEP SUR BYR BYB RUR YUM CSD TRL ROL BGL MRO STD VEF VEB ZWD AZM GHC MZM MTL";

const codes = new Set(OTHERS.split(" "));
const ofState = new Map<string, string>();
for (const line of USED_BY.split(";")) {
  const [code, ...states] = line.trim().split(" ");
  codes.add(code!);
  for (const state of states) ofState.set(state, code!);
}

/** "RMB" is no ISO code but written as one. */
const ALIASES = new Map([
  ["RMB", "CNY"],
  ["CNH", "CNY"],
  ["NTD", "TWD"],
  ["SFR", "CHF"],
  ["STG", "GBP"],
  ["UKP", "GBP"],
  ["NIS", "ILS"],
  ["BYR", "BYN"],
  ["RUR", "RUB"],
  ["CFA", "XOF"],
  ["FCFA", "XOF"],
  ["KSH", "KES"],
  ["TSH", "TZS"],
  ["USH", "UGX"],
]);

/** Codes that are capitalised words of headlines too: they need a scaled or grouped number beside them. */
const WORDS = new Set(
  "ALL TOP TRY CUP COP PEN SOS MAD BAM GEL MOP LAK AMD ANG BIF BOB CAD CHE ERN GIP HUF LEK RON SIT SUR TND".split(" "),
);

/** The ISO 4217 code that a word in capitals writes, and whether it may be another word. */
export function currencyOfCode(word: string): CurrencyName | undefined {
  const code = ALIASES.get(word) ?? (codes.has(word) ? word : undefined);
  if (code === undefined) return undefined;
  return WORDS.has(word) ? { codes: code, weak: true } : { codes: code };
}

export function currencyOfState(state: string): string | undefined {
  return ofState.get(state);
}

const DOLLARS =
  "USD AUD CAD NZD HKD SGD TWD XCD BBD BZD BMD BND BSD FJD GYD JMD KYD LRD NAD SBD SRD TTD ZWL MXN ARS CLP COP CUP DOP UYU";

/** Signs of one character. */
export const SIGNS: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>([
  ["$", { codes: DOLLARS, fixed: true }],
  ["＄", { codes: DOLLARS, fixed: true }],
  ["€", { codes: "EUR" }],
  ["£", { codes: "GBP EGP LBP SYP SDG SSP GIP FKP SHP", fixed: true }],
  ["￡", { codes: "GBP" }],
  ["¥", { codes: "JPY CNY" }],
  ["￥", { codes: "JPY CNY" }],
  ["₹", { codes: "INR" }],
  ["₽", { codes: "RUB" }],
  ["₺", { codes: "TRY" }],
  ["₴", { codes: "UAH" }],
  ["₸", { codes: "KZT" }],
  ["₩", { codes: "KRW KPW" }],
  ["₫", { codes: "VND" }],
  ["₦", { codes: "NGN" }],
  ["₱", { codes: "PHP CUP" }],
  ["₪", { codes: "ILS" }],
  ["₡", { codes: "CRC" }],
  ["₲", { codes: "PYG" }],
  ["₵", { codes: "GHS" }],
  ["₼", { codes: "AZN" }],
  ["₾", { codes: "GEL" }],
  ["฿", { codes: "THB" }],
  ["৳", { codes: "BDT" }],
  ["៛", { codes: "KHR" }],
  ["₭", { codes: "LAK" }],
  ["₮", { codes: "MNT" }],
  ["֏", { codes: "AMD" }],
  ["؋", { codes: "AFN" }],
  ["₨", { codes: "INR PKR LKR NPR MUR SCR" }],
  ["₯", { codes: "GRD" }],
]);

/** What stands glued before "$" (or "£", "₵"), as written: the code. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map(
  (
    "US USD;USD USD;U.S USD;A AUD;AU AUD;AUD AUD;AUS AUD;C CAD;CA CAD;CAN CAD;Can CAD;CDN CAD;NZ NZD;NZD NZD;HK HKD;HKD HKD;S SGD;SG SGD;SGD SGD;" +
    "NT TWD;NTD TWD;TW TWD;T TOP;EC XCD;XCD XCD;R BRL;BZ BZD;J JMD;JA JMD;TT TTD;Bds BBD;BDS BBD;FJ FJD;F FJD;G GYD;GY GYD;N NAD;NA NAD;" +
    "SI SBD;WS WST;B BND;BN BND;L LRD;LD LRD;Z ZWL;ZW ZWL;MX MXN;Mex MXN;RD DOP;AR ARS;CL CLP;COL COP;CO COP;U UYU;MOP MOP;E SZL;SR SRD;CI KYD;KY KYD;BS BSD"
  )
    .split(";")
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * Abbreviations beside a number, as written, a stop after them aside. With `weak`, a number must be scaled or grouped;
 * with several codes the states of the article decide.
 */
export const ABBREVIATIONS: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>([
  ["Rs", { codes: "INR PKR LKR NPR MUR SCR" }],
  ["Rp", { codes: "IDR" }],
  ["RM", { codes: "MYR", weak: true }],
  ["Tk", { codes: "BDT" }],
  ["KSh", { codes: "KES" }],
  ["Ksh", { codes: "KES" }],
  ["KShs", { codes: "KES" }],
  ["TSh", { codes: "TZS" }],
  ["Tsh", { codes: "TZS" }],
  ["USh", { codes: "UGX" }],
  ["Ush", { codes: "UGX" }],
  ["Sh", { codes: "KES TZS UGX SOS", weak: true }],
  ["Shs", { codes: "UGX KES TZS SOS", weak: true }],
  ["GH", { codes: "GHS", weak: true }],
  ["Kč", { codes: "CZK" }],
  ["zł", { codes: "PLN" }],
  ["Ft", { codes: "HUF", weak: true }],
  ["kr", { codes: "NOK SEK DKK ISK" }],
  ["Kr", { codes: "NOK SEK DKK ISK" }],
  ["Fr", { codes: "CHF" }],
  ["SFr", { codes: "CHF" }],
  ["sFr", { codes: "CHF" }],
  ["Sfr", { codes: "CHF" }],
  ["CHFr", { codes: "CHF" }],
  ["DM", { codes: "DEM" }],
  ["Bs", { codes: "BOB VES", weak: true }],
  ["Kz", { codes: "AOA", weak: true }],
  ["Br", { codes: "BYN ETB", weak: true }],
  ["Nu", { codes: "BTN", weak: true }],
  ["Rbl", { codes: "RUB BYN" }],
  ["Rub", { codes: "RUB" }],
  ["Lm", { codes: "MTL", weak: true }],
  ["MRs", { codes: "MUR" }],
  ["SLRs", { codes: "LKR" }],
  ["SDR", { codes: "XDR" }],
  ["FCFA", { codes: "XOF XAF" }],
  ["CFA", { codes: "XOF XAF" }],
]);

/** Single letters glued before a number ("R5 billion"), if their state is one of the article's. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["K", "ZMW PGK MWK MMK"],
  ["N", "NGN"],
  ["P", "BWP PHP"],
  ["D", "GMD"],
  ["Q", "GTQ"],
  ["E", "SZL"],
  ["L", "HNL LSL"],
]);
