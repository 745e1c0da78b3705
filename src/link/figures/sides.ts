/** Who can stand on a side of a payment: states, bodies and companies of known states, and those that are no state. */
import { TokenKind } from "../../model/tokens.ts";
import type { Recognised } from "../../recognise/index.ts";
import { currencyOfState } from "../../recognise/money/currencies.ts";
import { between, type Context, findRegions, type StateMention } from "../context.ts";
import { isOfEvent } from "./events.ts";
import { findNamed } from "./named.ts";
import type { Side } from "./side.ts";

export type { Side } from "./side.ts";

export interface Sides {
  readonly context: Context;
  /** The article's pair where it is clear or the article's beginning names both states together, else empty. */
  readonly pair: readonly string[];
  /** The state whose trade the article tells of: "German exports", "Germany's largest trading partner". */
  readonly trader: string | null;
  /** The state that the article is from or by far the most about. */
  readonly home: string | null;
  /** Whether the article names the Union or one of its bodies: "Brussels" is the Union's then. */
  readonly isOfUnion: boolean;
  /** The only state of the headline. */
  readonly topic: string | null;
  /** The state that the language's articles mean when they name none, and its currency. */
  readonly homeState: string | null;
  readonly homeCurrency: string | null;
  /** The states of the companies that the article names, and those whose adjective places one too. */
  readonly companies: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  /** The sides named between two tokens. */
  between(from: number, to: number): readonly Side[];
  /** The cities and parts of states named between two tokens: where money goes, if nothing else tells it. */
  places(from: number, to: number): readonly StateMention[];
}

/** Sentences at the beginning of an article that tell whom it is about, the headline included. */
const BEGINNING = 3;

export function findSides(doc: Recognised, context: Context): Sides {
  const trader = findTrader(doc, context);
  const mentions = findNamed(doc, context, trader);
  const all = mentions.filter((side) => !isOfEvent(doc, side));
  const places = [...context.cities, ...findRegions(doc)].sort((a, b) => a.from - b.from);
  const { homeState } = doc.pack.pack;
  const countOf = (sides: readonly Side[], state: string): number => sides.filter(({ code }) => code === state).length;
  const isOfUnion = countOf(all, "EU") > 0;
  // A state that is named for events most of all has nothing to do with the money.
  const isSide = (state: string): boolean => 2 * countOf(all, state) >= countOf(mentions, state);
  return {
    context,
    pair: (context.isPairClear || isNamedTogether(doc, context)) && context.pair.every(isSide) ? context.pair : [],
    trader,
    home: context.home === "BE" && isOfUnion ? "EU" : (context.home ?? context.embassy?.of ?? dominant(doc, context)),
    isOfUnion,
    topic: topicOf(doc, context),
    homeState: homeState ?? null,
    homeCurrency: homeState === undefined ? null : (currencyOfState(homeState) ?? null),
    companies: new Set(all.flatMap(({ form, code }) => (form === "company" && code !== null ? [code] : []))),
    firms: new Set(all.flatMap(({ isFirm, code }) => (isFirm && code !== null ? [code] : []))),
    between: (from, to) => between(all, from, to),
    places: (from, to) => between(places, from, to),
  };
}

/** Whether a sentence of the article's beginning names both states of its pair. */
function isNamedTogether({ tokens }: Recognised, { pair, states }: Context): boolean {
  if (pair.length !== 2) return false;
  let seen = 0;
  for (const { zone, first, last } of tokens.sentences) {
    if (zone !== "title" && zone !== "body") continue;
    if (++seen > BEGINNING) return false;
    const named = between(states, first, last).map(({ code }) => code);
    if (pair.every((state) => named.includes(state))) return true;
  }
  return false;
}

/** How far apart a state and the word of trade that it owns may stand. */
const OWNED = 2;

function findTrader({ tokens, marks, pack }: Recognised, { states }: Context): string | null {
  const [flow, direction, article] = [pack.cls("flow"), pack.cls("direction"), pack.cls("article")];
  const separates = (at: number): boolean => tokens.kind[at] === TokenKind.Punctuation;
  const counts = new Map<string, number>();
  for (const { from, to, code } of states) {
    const start = marks.has(from - 1, article) ? from - 1 : from;
    if (marks.has(start - 1, direction)) continue;
    for (let at = to; at <= to + OWNED && at < tokens.length && !separates(at); at++) {
      if (marks.has(at, direction)) break;
      const value = marks.find(at, flow)?.value;
      if (value !== "export" && value !== "import") continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      break;
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function topicOf({ tokens }: Recognised, { states }: Context): string | null {
  const title = tokens.sentences.find(({ zone }) => zone === "title");
  if (title === undefined) return null;
  const named = new Set(between(states, title.first, title.last).map(({ code }) => code));
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : null;
}

/** The state of the headline, or the one named most, if no other is named half as often. */
function dominant({ tokens }: Recognised, { states }: Context): string | null {
  const counts = new Map<string, number>();
  for (const { from, code } of states) {
    const { zone } = tokens.sentences[tokens.sentence[from]!]!;
    if (zone !== "title" && zone !== "body") continue;
    counts.set(code, (counts.get(code) ?? 0) + (zone === "title" ? 2 : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}
