/** Which states an article speaks of: where each is named, its home state, and the pair it is about. */
import type { Article } from "../model/article.ts";
import type { Body } from "../pack/contract.ts";
import type { Recognised } from "../recognise/index.ts";
import { currencyOfState } from "../recognise/money/currencies.ts";
import type { MoneyMention } from "../recognise/money/index.ts";

/** A place where a state is named. */
export interface StateMention {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** ISO 3166-1 alpha-2 or "EU". */
  readonly code: string;
  readonly form: "name" | "adjective" | "inhabitant" | "capital" | "city";
}

/** An embassy that the article is by: of one state, in another. */
export interface Embassy {
  readonly of: string;
  readonly host: string | null;
}

export interface Context {
  /** All mentions of states in the order of the text, without overlaps. */
  readonly states: readonly StateMention[];
  /** Larger cities that are no capitals, in the order of the text: they hint at a place, not at a party. */
  readonly cities: readonly StateMention[];
  /** The state of the dateline's city, else of the ministry or parliament that publishes the article, else of the headline's "Lusaka: …"; null if unclear. */
  readonly home: string | null;
  /** The embassy that publishes the article, if one does: then there is no home. */
  readonly embassy: Embassy | null;
  /** The states that the article is about: the two most named in headline and lead; one or none when there are no two. */
  readonly pair: readonly string[];
  /** How much each state is named in headline, lead and rest, as a share of what the first one is; the most named go first. */
  readonly shares: ReadonlyMap<string, number>;
  /** Whether no third state is named nearly as much, and the second not much less than the first. */
  readonly isPairClear: boolean;
  /** Whether the second of the pair is named only in passing. */
  readonly isSecondPassing: boolean;
  /** The mentions of states between two tokens. */
  between(from: number, to: number): readonly StateMention[];
}

export function findContext(doc: Recognised, _article: Article): Context {
  const states = findStates(doc, FORMS);
  // Armenia and Granada are cities of Colombia and Spain, but states first.
  const cities = findStates(doc, [["city", "city"]]).filter(({ from, to }) => between(states, from, to).length === 0);
  const publisher = findPublisher(doc, states);
  const embassy = publisher !== null && "host" in publisher ? publisher : null;
  const place = findDateline(doc, states, cities) ?? (publisher === null ? findStamp(doc, states) : null);
  return {
    states,
    cities,
    home: place ?? (embassy === null ? (publisher?.of ?? findSpokenFrom(doc, states)) : null),
    embassy,
    ...findPair(doc, states),
    between: (from, to) => between(states, from, to),
  };
}

/** Of stretches in the order of the text, those inside a stretch of tokens. */
export function between<Stretch extends { readonly from: number; readonly to: number }>(
  mentions: readonly Stretch[],
  from: number,
  to: number,
): Stretch[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (; low < mentions.length && mentions[low]!.to <= to; low++) found.push(mentions[low]!);
  return found;
}

const FORMS = [
  ["country", "name"],
  ["demonym", "adjective"],
  ["inhabitant", "inhabitant"],
  ["capital", "capital"],
] as const;

/** Where parts of states are named, with the states' codes. */
export function findRegions(doc: Recognised): StateMention[] {
  return findStates(doc, [["region", "city"]]);
}

function findStates(
  { tokens, marks, pack }: Recognised,
  forms: readonly (readonly [
    cls: "country" | "demonym" | "inhabitant" | "capital" | "city" | "region",
    form: StateMention["form"],
  ])[],
): StateMention[] {
  const classes = forms.map(([cls, form]) => [pack.cls(cls), form] as const);
  const money = pack.cls("money");
  const bloc = pack.cls("bloc");
  const states: StateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    // The state of "US$5 million" and of "Canadian dollars" says nothing about the article's states.
    const amount = marks.find(at, money);
    if (amount !== undefined) {
      at = amount.end;
      continue;
    }
    let best: StateMention | undefined;
    for (const [cls, form] of classes) {
      const mark = marks.find(at, cls);
      if (mark === undefined || mark.head > 0 || (best !== undefined && mark.end <= best.to)) continue;
      best = { from: at, to: mark.end, code: mark.value as string, form };
    }
    // "South China Sea", "Latin American": the name of a region holds a state's without meaning it.
    const region = marks.find(at, bloc);
    if (region !== undefined && (region.value as readonly string[]).length === 0 && region.end > (best?.to ?? at)) {
      at = region.end;
      continue;
    }
    if (best !== undefined) states.push(best);
    at = best?.to ?? at + 1;
  }
  return states;
}

/** The state of the dateline's first capital or city, else null. */
function findDateline(
  { tokens }: Recognised,
  states: readonly StateMention[],
  cities: readonly StateMention[],
): string | null {
  let first: StateMention | null = null;
  for (const state of [...states, ...cities]) {
    const sentence = tokens.sentences[tokens.sentence[state.from]!]!;
    // "KUWAIT, May 4": a state that is called like its capital.
    const isPlace =
      state.form === "capital" || state.form === "city" || (state.form === "name" && state.from === sentence.first);
    if (!isPlace) continue;
    if (sentence.zone === "dateline" && (first === null || state.from < first.from)) first = state;
  }
  // A dateline from Brussels is more often the Union's than Belgium's.
  if (first?.code === "BE" && states.some(({ code }) => code === "EU")) return null;
  return first?.code ?? null;
}

/** The state of a capital before a colon that opens the headline: "Lusaka: assembly takes up three treaties". */
function findSpokenFrom({ tokens }: Recognised, states: readonly StateMention[]): string | null {
  const [first] = states;
  if (first?.form !== "capital" || tokens.norm[first.to] !== ":") return null;
  const sentence = tokens.sentences[tokens.sentence[first.from]!]!;
  return sentence.zone === "title" && sentence.first === first.from ? first.code : null;
}

/** The state of the one capital that a stamp above or below the article names: "Posted by PIB Delhi". */
function findStamp({ tokens }: Recognised, states: readonly StateMention[]): string | null {
  const stamped = states.filter(
    ({ form, from }) => form === "capital" && tokens.sentences[tokens.sentence[from]!]!.zone === "metadata",
  );
  return stamped.length === 1 ? stamped[0]!.code : null;
}

/** Zones in which a publisher names itself. */
const MASTHEAD: ReadonlySet<string> = new Set(["metadata", "heading", "footer", "caption"]);

/** The ministry, parliament or embassy that names itself above or below the article. */
function findPublisher(
  { tokens, marks, pack }: Recognised,
  states: readonly StateMention[],
): { readonly of: string } | Embassy | null {
  const body = pack.cls("body");
  for (const sentence of tokens.sentences) {
    const isHeadline = sentence.zone === "title";
    if (!isHeadline && !MASTHEAD.has(sentence.zone)) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const mark = marks.find(at, body);
      if (mark === undefined) continue;
      const { kind, country } = mark.value as Body;
      const named = between(states, sentence.first, sentence.last);
      // "From the programme of the Foreign Ministry", but not what it says of another state.
      if (isHeadline && (named.length > 0 || kind === "mission" || kind === "parliament" || kind === "government"))
        continue;
      const own = named.filter(({ form }) => form !== "capital");
      if (kind === "mission") {
        const of = own[0]?.code;
        if (of !== undefined) return { of, host: named.find(({ code }) => code !== of)?.code ?? null };
      } else if (kind === "foreign_ministry" || kind === "ministry" || kind === "parliament" || kind === "government") {
        const of = country ?? own[0]?.code ?? pack.pack.homeState;
        if (of !== undefined && of !== "EU") return { of };
      }
    }
  }
  return null;
}

const LEAD_SENTENCES = 4;

/** What a mention adds in the headline, in the lead, behind it, and what an amount in the state's own currency adds. */
const PAIR_WEIGHTS = { title: 3, lead: 2, rest: 0.4, currency: 0.8 };

function findPair(
  doc: Recognised,
  states: readonly StateMention[],
): Pick<Context, "pair" | "shares" | "isPairClear" | "isSecondPassing"> {
  const { tokens } = doc;
  const counts = new Map<string, { count: number; first: number }>();
  let lead = 0;
  let sentenceBefore = -1;
  for (const state of states) {
    const index = tokens.sentence[state.from]!;
    const { zone } = tokens.sentences[index]!;
    if (zone !== "title" && zone !== "body" && zone !== "dateline") continue;
    if (zone === "body" && index !== sentenceBefore) lead++;
    sentenceBefore = index;
    const { title, lead: early, rest } = PAIR_WEIGHTS;
    const entry = counts.get(state.code) ?? { count: 0, first: state.from };
    entry.count += zone === "title" ? title : lead <= LEAD_SENTENCES ? early : rest;
    counts.set(state.code, entry);
  }
  const currencies = countCurrencies(doc);
  for (const [code, entry] of counts) {
    const own = currencyOfState(code);
    if (own !== undefined && !WORLDWIDE.has(own)) entry.count += PAIR_WEIGHTS.currency * (currencies.get(own) ?? 0);
  }
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count || a[1].first - b[1].first);
  const pair = ranked.slice(0, 2).map(([code]) => code);
  const [first = 0, second = 0, third = 0] = ranked.map(([, { count }]) => count);
  const shares = new Map(ranked.map(([code, { count }]) => [code, count / first]));
  return {
    pair: pair.sort(),
    shares,
    isPairClear: second >= CLEAR_SECOND * first && third <= CLEAR_THIRD * second,
    isSecondPassing: second < PASSING_SECOND * first,
  };
}

/** Shares of the first state's weight that the second needs, and of the second's that a third may have. */
const CLEAR_SECOND = 0.4;
const CLEAR_THIRD = 0.5;
/** Share of the first state's weight below which the second has nothing to do with it. */
const PASSING_SECOND = 0.2;

/** Currencies in which articles from anywhere count. */
const WORLDWIDE: ReadonlySet<string> = new Set(["USD", "EUR", "GBP", "CHF", "JPY", "CNY"]);

/** How often money of each currency is named. */
function countCurrencies({ tokens, marks, pack }: Recognised): ReadonlyMap<string, number> {
  const money = pack.cls("money");
  const counts = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const mention = marks.find(at, money)?.value as MoneyMention | undefined;
    if (mention === undefined) continue;
    const { codes } = mention.fields.currency;
    counts.set(codes, (counts.get(codes) ?? 0) + 1);
  }
  return counts;
}
