/** Who can stand on a side of a payment: states, bodies and companies of known states, and those that are no state. */
import { TokenKind } from "../../model/tokens.ts";
import type { Body, Funder } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import { currencyOfState } from "../../recognise/money/currencies.ts";
import { between, type Context, type StateMention } from "../context.ts";

/** A state, or a side that is none: a region, an international organisation. */
export interface Side {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** ISO 3166-1 alpha-2 or "EU"; null for what is no state. */
  readonly code: string | null;
  readonly form: StateMention["form"] | "body" | "company";
  /** Set of banks, funds and agencies: what they do with money. */
  readonly funds?: "lends" | "gives";
}

export interface Sides {
  readonly context: Context;
  /** The article's pair where it is clear or the article's beginning names both states together, else empty. */
  readonly pair: readonly string[];
  /** The state whose trade the article tells of: "German exports", "Germany's largest trading partner". */
  readonly trader: string | null;
  /** The state that the article is from or by far the most about. */
  readonly home: string | null;
  /** The only state of the headline. */
  readonly topic: string | null;
  /** The state that the language's articles mean when they name none, and its currency. */
  readonly homeState: string | null;
  readonly homeCurrency: string | null;
  /** The states of the companies that the article names. */
  readonly companies: ReadonlySet<string>;
  /** The sides named between two tokens. */
  between(from: number, to: number): readonly Side[];
}

/** Sentences at the beginning of an article that tell whom it is about, the headline included. */
const BEGINNING = 3;

export function findSides(doc: Recognised, context: Context): Sides {
  const mentions = collect(doc, context);
  const all = mentions.filter((side) => !isOfEvent(doc, side));
  const { homeState } = doc.pack.pack;
  const countOf = (sides: readonly Side[], state: string): number => sides.filter(({ code }) => code === state).length;
  // A state that is named for events most of all has nothing to do with the money.
  const isSide = (state: string): boolean => 2 * countOf(all, state) >= countOf(mentions, state);
  return {
    context,
    pair: (context.isPairClear || isNamedTogether(doc, context)) && context.pair.every(isSide) ? context.pair : [],
    trader: findTrader(doc, context),
    home: context.home ?? context.embassy?.of ?? dominant(doc, context),
    topic: topicOf(doc, context),
    homeState: homeState ?? null,
    homeCurrency: homeState === undefined ? null : (currencyOfState(homeState) ?? null),
    companies: new Set(all.flatMap(({ form, code }) => (form === "company" && code !== null ? [code] : []))),
    between: (from, to) => between(all, from, to),
  };
}

function collect({ tokens, marks, pack }: Recognised, context: Context): Side[] {
  const [body, money, article] = [pack.cls("body"), pack.cls("money"), pack.cls("article")];
  const regions = [pack.cls("bloc"), pack.cls("worldRegion")];
  const funder = pack.cls("funder");
  const sides: Side[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const amount = marks.find(at, money);
    if (amount !== undefined) {
      at = amount.end;
      continue;
    }
    while (next < context.states.length && context.states[next]!.from < at) next++;
    const state = context.states[next]?.from === at ? context.states[next]! : null;
    let best: Side | null = state;
    for (const cls of regions) {
      const region = marks.find(at, cls);
      if (region !== undefined && region.head === 0 && region.end > (best?.to ?? at))
        best = { from: at, to: region.end, code: null, form: "name" };
    }
    for (const { cls, head, end, value } of marks.at(at)) {
      if (cls !== body || head > 0 || end <= (best?.to ?? at)) continue;
      // "a John Deere" is a product.
      if ((value as Body).kind === "company" && marks.has(at - 1, article)) continue;
      best = sideOf(value as Body, at, end, context) ?? best;
    }
    const funding = marks.find(at, funder);
    if (funding !== undefined && funding.head === 0 && funding.end >= (best?.to ?? at))
      best = fundingSide(funding.value as Funder, at, funding.end, context);
    if (best !== null) sides.push(best);
    at = best?.to ?? at + 1;
  }
  return sides;
}

/** A body as a side: one of no state counts only if it is international, or if it governs the article's home. */
function sideOf({ kind, country }: Body, from: number, to: number, context: Context): Side | null {
  const isNamed = context.between(from - 2, to + 4).length > 0;
  const governs = (kind === "government" || kind === "ministry" || kind === "foreign_ministry") && !isNamed;
  const code = country ?? (governs ? context.home : null);
  if (code === null && kind !== "international") return null;
  return { from, to, code, form: kind === "company" ? "company" : "body" };
}

function fundingSide({ country, lends }: Funder, from: number, to: number, { home }: Context): Side {
  const states = country === null ? [] : typeof country === "string" ? [country] : country;
  const code = states.find((state) => state === home) ?? states[0] ?? null;
  return { from, to, code, form: "body", funds: lends ? "lends" : "gives" };
}

/** Tokens between a state and the event that it is named for: "Russia's full-scale invasion", "conference held in Kuwait". */
const EVENT_REACH = 3;

/** Whether a state is only told as the place of a gathering or the author of an attack, or to say since when. */
function isOfEvent(doc: Recognised, { from, to, form }: Side): boolean {
  const { marks, pack } = doc;
  const [event, direction, since] = [pack.cls("event"), pack.cls("direction"), pack.cls("since")];
  if (form === "body" || form === "company") return false;
  for (let at = to; at < to + EVENT_REACH && isInside(doc, at, to); at++)
    if (marks.find(at, event)?.value === (form === "capital" ? "gathering" : "attack")) return true;
  let isPlaced = false;
  for (let at = from - 1; at >= from - EVENT_REACH && isInside(doc, at, from); at--) {
    const happening = marks.find(at, event)?.value;
    if (happening === "gathering") return isPlaced;
    if (happening === "attack") {
      for (let before = at - 1; before >= at - 4 && isInside(doc, before, from); before--)
        if (marks.has(before, since)) return true;
      return false;
    }
    isPlaced ||= marks.find(at, direction)?.value === "in";
  }
  return false;
}

/** A word of the same sentence, no verb and no amount. */
function isInside({ tokens, marks, pack }: Recognised, at: number, origin: number): boolean {
  if (at < 0 || at >= tokens.length || tokens.sentence[at] !== tokens.sentence[origin]) return false;
  const isGenitive = tokens.norm[at] === "'s";
  return (
    (isGenitive || tokens.kind[at] !== TokenKind.Punctuation || tokens.norm[at] === "-") &&
    !marks.has(at, pack.cls("money"))
  );
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
