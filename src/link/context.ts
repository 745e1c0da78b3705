/** Which states an article speaks of: where each is named, its home state, and the pair it is about. */
import type { Article } from "../model/article.ts";
import type { Recognised } from "../recognise/index.ts";

/** A place where a state is named. */
export interface StateMention {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** ISO 3166-1 alpha-2 or "EU". */
  readonly code: string;
  readonly form: "name" | "adjective" | "inhabitant" | "capital";
}

export interface Context {
  /** All mentions of states in the order of the text, without overlaps. */
  readonly states: readonly StateMention[];
  /** The state of the article's publisher: of the dateline's capital, else the one whose adjective or name comes most; null if unclear. */
  readonly home: string | null;
  /** The states that the article is about: the two most named in headline and lead; one or none when there are no two. */
  readonly pair: readonly string[];
  /** The mentions of states between two tokens. */
  between(from: number, to: number): readonly StateMention[];
}

export function findContext(doc: Recognised, _article: Article): Context {
  const states = findStates(doc);
  const home = findHome(doc, states);
  return {
    states,
    home,
    pair: findPair(doc, states),
    between: (from, to) => states.filter((state) => state.from >= from && state.to <= to),
  };
}

const FORMS = [
  ["country", "name"],
  ["demonym", "adjective"],
  ["inhabitant", "inhabitant"],
  ["capital", "capital"],
] as const;

function findStates({ tokens, marks, pack }: Recognised): StateMention[] {
  const classes = FORMS.map(([cls, form]) => [pack.cls(cls), form] as const);
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

/** The dateline's capital, else null. */
function findHome({ tokens }: Recognised, states: readonly StateMention[]): string | null {
  for (const state of states) {
    const sentence = tokens.sentences[tokens.sentence[state.from]!]!;
    if (sentence.zone === "dateline" && state.form === "capital") return state.code;
  }
  return null;
}

const LEAD_SENTENCES = 4;

function findPair({ tokens }: Recognised, states: readonly StateMention[]): string[] {
  const counts = new Map<string, { count: number; first: number }>();
  let lead = 0;
  let sentenceBefore = -1;
  for (const state of states) {
    const index = tokens.sentence[state.from]!;
    const { zone } = tokens.sentences[index]!;
    if (zone !== "title" && zone !== "body" && zone !== "dateline") continue;
    if (zone === "body" && index !== sentenceBefore) lead++;
    sentenceBefore = index;
    const weight = zone === "title" ? 3 : lead <= LEAD_SENTENCES ? 2 : 0.2;
    const entry = counts.get(state.code) ?? { count: 0, first: state.from };
    entry.count += weight;
    counts.set(state.code, entry);
  }
  return [...counts]
    .sort((a, b) => b[1].count - a[1].count || a[1].first - b[1].first)
    .slice(0, 2)
    .map(([code]) => code)
    .sort();
}
