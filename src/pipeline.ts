/** The way of one article, from text to facts, on one screen. Touches no file, clock, environment or locale. */

import { loadLanguage, loadNeutral } from "./languages/load.ts";
import { languages } from "./languages/manifest.ts";
import { link } from "./link/index.ts";
import { affirm, undecidedNames } from "./link/people/undecided.ts";
import type { Article } from "./model/article.ts";
import type { Extraction } from "./model/extraction.ts";
import type { Facts, Place } from "./model/fact.ts";
import type { Evidence, Linked, LinkedFacts } from "./model/linked.ts";
import type { Tokens } from "./model/tokens.ts";
import type { CompiledPack } from "./recognise/compile.ts";
import { type Recognised, recognise } from "./recognise/index.ts";
import { clean } from "./text/clean.ts";
import { detect } from "./text/detect.ts";
import { tokenise } from "./text/tokenise.ts";

export { isLanguageKnown } from "./languages/load.ts";

export interface Options {
  /** BCP 47, or "auto". Of a language without a pack only what is written alike everywhere is read. */
  readonly language?: string;
  /** The article's date (EDTF) where the text tells none. */
  readonly date?: string | null;
  /** Whether `date` wins over what the text tells. */
  readonly dateWins?: boolean;
  /** Adds to each mention the rule that made it. */
  readonly explain?: boolean;
  /** Whether the pack's judge is asked about undecided names; true unless told otherwise. */
  readonly secondOpinion?: boolean;
}

const profiles = languages.map(({ profile }) => profile);

export async function extractText(text: string, options: Options = {}): Promise<Extraction> {
  const asked = options.language ?? "auto";
  const language = asked === "auto" ? detect(text, profiles) : asked;
  const pack = await (loadLanguage(language) ?? loadNeutral());
  const reading = read(pack, text);
  const doc = options.secondOpinion === false ? reading.doc : await withSecondOpinion(reading.doc);
  return conclude({ ...reading, doc }, language, options);
}

/**
 * The way behind the choice of language, on the rules' opinion alone. `language` is what the result says: the pack's
 * code or one of its variants.
 */
export function extractWith(pack: CompiledPack, text: string, language: string, options: Options = {}): Extraction {
  return conclude(read(pack, text), language, options);
}

interface Reading {
  readonly article: Article;
  readonly doc: Recognised;
}

function read(pack: CompiledPack, text: string): Reading {
  const article = clean(text, pack.pack.boilerplate);
  const tokens = tokenise(article, {
    abbreviations: pack.abbreviations,
    openers: pack.openers,
    ordinalStop: pack.pack.orthography.ordinalStop,
    capitalisedNouns: pack.pack.orthography.capitalisedNouns,
  });
  return { article, doc: recognise(tokens, pack) };
}

/** The judge is loaded when there is something to ask it, and only then. */
async function withSecondOpinion(doc: Recognised): Promise<Recognised> {
  const load = doc.pack.pack.nameJudge;
  const questions = load === undefined ? [] : undecidedNames(doc);
  return load === undefined || questions.length === 0 ? doc : affirm(doc, questions, await load());
}

function conclude({ article, doc }: Reading, language: string, options: Options): Extraction {
  const { tokens } = doc;
  const { text } = tokens;
  const facts = link(doc, article, { published: options.date ?? null, wins: options.dateWins ?? false });
  return {
    language,
    title: article.title && text.slice(article.title.start, article.title.end),
    published: facts.published,
    ...place(facts, tokens, options.explain ?? false),
    content: text,
    sentences: tokens.sentences.map(({ first, last }) => ({ start: tokens.start[first]!, end: tokens.end[last - 1]! })),
    steps: doc.steps,
  };
}

/** Facts with token stretches → facts with offsets, lines and texts, ordered by first mention. */
function place(facts: LinkedFacts, tokens: Tokens, explain: boolean): Facts {
  const lines = lineStarts(tokens.text);
  const toPlace = ({ from, to, rule }: Evidence): Place => {
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    const base = { start, end, line: lineOf(lines, start), text: tokens.text.slice(start, end) };
    return explain ? { ...base, rule } : base;
  };
  const settle = <Fact extends { readonly mentions: readonly Place[] }>(linked: readonly Linked<Fact>[]): Fact[] =>
    linked
      .map((fact) => {
        const { evidence, ...fields } = fact;
        const sorted = [...evidence].sort((a, b) => a.from - b.from || b.to - a.to);
        return { ...fields, mentions: sorted.map(toPlace) } as unknown as Fact;
      })
      .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.mentions[0]!.end - b.mentions[0]!.end);
  return {
    people: settle(facts.people),
    roles: settle(facts.roles),
    dates: settle(facts.dates),
    figures: settle(facts.figures),
    agreements: settle(facts.agreements),
  };
}

/** Offsets where lines start; CRLF, LF and CR each end one. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
