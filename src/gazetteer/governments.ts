/** How states are governed, as far as the titles of their offices tell them apart. As of 2026. */

/** States whose head is a king, queen, emperor, sultan, emir, prince or grand duke. */
export const MONARCHIES: ReadonlySet<string> = new Set(
  (
    "AD AE AG AU BE BH BN BS BT BZ CA DK ES GB GD JM JO JP KH KN KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA SB SE " +
    "SZ TH TO TV VA VC"
  ).split(" "),
);

/** States that have no prime minister, premier or chancellor. */
export const PRESIDENTIAL: ReadonlySet<string> = new Set(
  (
    "AF AO AR BI BO BR CH CL CO CR CY DO EC GH GM GT HN ID IR KE KM LR MV MW MX NG NI PA PH PW PY SC SL SS SV TM US UY " +
    "VE ZM ZW"
  ).split(" "),
);
