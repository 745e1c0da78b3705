import type { Flow, Qualifier } from "../../model/fact.ts";

/** What a currency's bare name can stand for. */
export interface CurrencyName {
  /** ISO 4217 codes separated by spaces, the usual one first. */
  readonly codes: string;
  /** The bare name always means the first code, whatever the states of the article: "dollar", "kroner" in Norwegian. */
  readonly fixed?: true;
  /** The name is a common word too ("won", "real", "Pfund"): it needs a scaled or grouped number beside it. */
  readonly weak?: true;
  /** Only where a state that uses it is named in the article: "R5 billion". */
  readonly local?: true;
  /** A hundredth of the currency: "cents", "øre". */
  readonly cents?: true;
}

export type Direction = "to" | "from" | "by" | "with" | "in";

/** A bank, fund or agency that lends or gives money to states. */
export interface Funder {
  /**
   * ISO code of the state whose money it is; null for that of many states. Several where the name tells one of them
   * ("Bundesregierung"): the article's own state if it is among them, else the first.
   */
  readonly country: string | readonly string[] | null;
  /** What it pays is lent unless a word says otherwise; "often" where it gives as well. */
  readonly lends?: "always" | "often";
}

/** A noun that stands for a state or a lender named before. */
export interface Referent {
  /** "none" where it stands for another one: "the neighbouring country". */
  readonly kind: "state" | "funder" | "none";
  /** The form is definite by itself: "landet". */
  readonly isDefinite?: true;
}

export interface FigureClasses {
  /** Number words that can stand alone ("drei", "three", "zwölf"), and halves before a scale ("half a", "anderthalb"). */
  numeral: number;
  /** "a", "an": one, when a scale follows. */
  one: true;
  /** Powers of ten: "Milliarden", "bn", "Tsd.". As [digits, exponent]: lakh is [1, 5]. */
  scale: readonly [factor: number, exponent: number];
  /** Scales of one letter ("5m", "20k"), which only a currency sign makes one. */
  shortScale: readonly [factor: number, exponent: number];
  /** Full names of currencies ("kasachische Tenge", "Swiss francs") and foreign abbreviations: the ISO 4217 code. */
  currency: string;
  /** Bare names of currencies: "Dollar", "kroner", "som". */
  currencyName: CurrencyName;
  /** Words that stay between an amount and its currency: "of the", "av". */
  currencyLink: true;
  /** Words after a currency's name that make it no money: "zone" in "20 euro zone countries". */
  noCurrency: true;

  /** Words before an amount: "rund", "more than", "nesten". */
  qualifier: Qualifier;
  /** Qualifiers that only lead to the amount behind a noun of money or an instrument: "ein Kredit über 5 Millionen". */
  worth: true;
  /** Words after an amount: "oder mehr", "überschritten". */
  qualifierAfter: Qualifier;
  /** Words that may stand between the qualifier and the amount: "insgesamt", "a total of". */
  filler: true;

  /** What opens a range: "zwischen" takes "and" between its ends, "von" takes "bis" or "auf". */
  rangeOpen: "between" | "from";
  /** What joins two ends: always a range ("bis"), always a change ("auf"), or either ("to", "til"). */
  rangeLink: "range" | "change" | "either";

  /** Words of quantity that an amount without currency before or after them measures: "Tonnen", "people", "innbyggere". */
  countNoun: true;
  percent: true;

  /** Nouns and verbs that tell what money is for. */
  flow: Flow;
  /** The same, of words that also say other things: they yield to any `flow` nearby. */
  weakFlow: Flow;
  /** Words of `flow` other that speak of what a state takes or keeps from another's: "fine", "eingefroren". */
  penalty: true;
  /** "the two countries", "bilaterale": between the article's states. */
  bilateral: true;
  /** Words of `flow` other that speak of what people abroad send home. */
  remittance: true;
  /** Words that make the state of which they are said the partner: "export market", "Lieferland". */
  market: true;
  /** Words of `flow` loan that speak of what a state owes: "debt", "skylder". */
  debt: true;
  /** What somebody is to whom a state owes: "creditor", "långiver". */
  creditor: true;
  /** Words of `flow` loan that turn its direction: "repaid", "Tilgung". */
  repayment: true;
  /** Verbs of promising: the date before them tells when it was promised. */
  promise: true;
  /** Words that say that money is wanted and not yet given: "needs", "benötigt", "appeal". */
  need: true;
  /** Words of `flow` aid that say that nothing is paid back: "grant", "Zuschuss", "humanitær". */
  gift: true;
  /** Phrases around a cue that say no flow: "trade agreement", "Freihandel", "support of". */
  noFlow: true;
  /** What sets another amount's clause against this one's: "while", "wogegen", "followed by". */
  contrast: true;
  /** The other way round: "in umgekehrter Richtung", "motsatt vei". */
  reverse: true;
  /** Words of growth and of decline: 1 and -1. */
  change: 1 | -1;
  /** Words that bring another time or amount only to compare: "gegenüber", "than", "året før". */
  comparison: true;
  /** "the year before", "året før": behind an amount, one year before the time that its sentence measures. */
  yearBefore: true;
  /** "so far this year", "seit Jahresbeginn": the date in it reaches up to what the article tells last of its year. */
  yearToDate: true;
  /** "European": before a word of money the Union's, in an article that names it. */
  ofUnion: true;
  /** Parts of the world and groups of states that are no party: "Afrika", "the Middle East", "third countries". */
  worldRegion: true;
  /** Banks, funds and agencies that lend or give: "Weltbank", "Norad", "JICA". */
  funder: Funder;
  /**
   * Nouns of what happens somewhere: gatherings, whose place is no side of a payment ("conference", "Gipfel"), and
   * attacks, whose author is none ("invasion", "Angriffskrieg").
   */
  event: "gathering" | "attack";
  /** Definite articles: "the", "das". */
  definiteArticle: true;
  /** "country", "Königreich", "landet"; "bank", "fondet". */
  referent: Referent;
  /** Words that make an amount a part of the one before: "davon", "the remaining", "hvorav". */
  share: true;
  /** "im Ausland", "abroad": the other side is the world. */
  abroad: true;
  /** "seit", "since": the time has not ended. */
  since: true;
  /** Prepositions of direction before a state: "nach", "to"; "aus", "from"; who acts: "by"; both sides: "mit", "between". */
  direction: Direction;
  /** What leads those who tell the figures: "according to", "laut", "ifølge". */
  source: true;
  /** Second parts of verbs of giving, at the end of their clause: "sagte Mali 5 Millionen zu". */
  verbEnd: true;
  /** Nouns and verbs of those who give: "investor", "donor", "stellte bereit"; and of those who get: "erhält", "received". */
  giver: "gives" | "gets";
}
