/**
 * Amounts of money. The engine reads numbers and amounts by itself (recognise/money) and the link tells from the
 * words around them what the money is for: this file is mostly words.
 */
import type { Lexicon, Rules } from "../../pack/contract.ts";

export const lexicon = {
  numeral: [
    ["one", 1],
    ["two", 2],
    ["three", 3],
  ],
  one: [["a", true]],
  // [factor, power of ten].
  scale: [
    ["thousand", [1, 3]],
    ["million|mln", [1, 6]],
    ["billion|bn", [1, 9]],
  ],
  shortScale: [
    ["k", [1, 3]],
    ["m", [1, 6]],
    ["b", [1, 9]],
  ],
  // Full names of currencies come from the platform; these are bare ones.
  currencyName: [
    ["dollar", { codes: "USD", fixed: true }],
    ["euro", { codes: "EUR", fixed: true }],
    ["krone", { codes: "NOK DKK" }],
    ["pound", { codes: "GBP EGP", weak: true }],
  ],
  currencyLink: [["of the", true]],
  noCurrency: [["zone", true]],
  qualifier: [
    ["about|around|some|roughly", "about"],
    ["more than|over", "more_than"],
    ["less than|under|almost|nearly", "less_than"],
    ["up to", "up_to"],
    ["at least", "at_least"],
  ],
  worth: [],
  qualifierAfter: [["or more", "at_least"]],
  filler: [["a total of|in total", true]],
  rangeOpen: [
    ["between", "between"],
    ["from", "from"],
  ],
  rangeLink: [["to", "either"]],
  countNoun: [["tonnes|people|percent", true]],
  percent: [["percent|per cent", true]],
  flow: [
    ["trade|turnover", "turnover"],
    ["export", "export"],
    ["import", "import"],
    ["surplus|deficit", "balance"],
    ["investment|=invested", "investment"],
    ["contract|order|=costs", "deal"],
    ["loan|credit|debt", "loan"],
    ["grant|aid|donation", "aid"],
    ["budget|revenue|=GDP", "output"],
    ["price|fine|salary", "other"],
  ],
  weakFlow: [["project|agreement", "deal"]],
  penalty: [["fine|frozen", true]],
  bilateral: [["two countries|bilateral", true]],
  remittance: [["sent home", true]],
  market: [["export market", true]],
  debt: [["debt", true]],
  gift: [["grant|donation", true]],
  creditor: [["creditor", true]],
  repayment: [["repaid", true]],
  promise: [["promised", true]],
  need: [["needs", true]],
  noFlow: [["trade agreement|trade minister", true]],
  contrast: [["while", true]],
  reverse: [["the other way", true]],
  change: [
    ["rose|grew|up|growth", 1],
    ["fell|dropped|down", -1],
  ],
  comparison: [["compared|than", true]],
  yearBefore: [["the year before", true]],
  yearToDate: [["so far this year", true]],
  ofUnion: [["European", true]],
  worldRegion: [["Africa|Asia|Europe", true]],
  funder: [["World Bank", { country: null, lends: "often" }]],
  event: [
    ["conference|summit", "gathering"],
    ["invasion|war", "attack"],
  ],
  definiteArticle: [["the", true]],
  referent: [
    ["country|kingdom", { kind: "state" }],
    ["bank", { kind: "funder" }],
    ["neighbouring country", { kind: "none" }],
  ],
  share: [["of this|the rest", true]],
  abroad: [["abroad", true]],
  since: [["since", true]],
  direction: [
    ["to", "to"],
    ["from", "from"],
    ["with|between", "with"],
    ["in", "in"],
  ],
  source: [["according to", true]],
  verbEnd: [["over", true]],
  giver: [
    ["donor|investor|=donated", "gives"],
    ["=received", "gets"],
  ],
} satisfies Lexicon;

export const rules = {} satisfies Rules;
