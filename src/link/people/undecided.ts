/** Names that no rule decides: what may be asked of a pack's judge of names, and what follows from its answers. */
import type { Mention } from "../../model/mention.ts";
import { Shape, type Tokens } from "../../model/tokens.ts";
import type { NameJudge } from "../../pack/contract.ts";
import { ruleId } from "../../recognise/compile.ts";
import type { Recognised } from "../../recognise/index.ts";
import { foldName, type NameCandidate } from "../../recognise/names.ts";
import { namedPeople } from "./index.ts";

export interface Question {
  readonly candidate: NameCandidate;
  /** The name as it stands in the sentence. */
  readonly name: string;
  readonly sentence: string;
  /**
   * The article treats it as it treats people: its last part stands alone elsewhere, as a surname does, or it is joined
   * with people.
   */
  readonly likely: boolean;
}

/** More is no sentence but a table or a list, which tells a judge nothing. */
const LONGEST_SENTENCE = 2000;
/** A judge is slow: what it costs an article has a bound. */
const MOST_QUESTIONS = 50;

/**
 * Full names in the article's body that no rule gives a reason for and that are no form of a person who is named, in
 * the order of the text. What follows an article, a possessive or a preposition of place is hardly ever a person.
 */
export function undecidedNames(doc: Recognised): Question[] {
  const { tokens, marks, pack } = doc;
  const fullname = pack.cls("fullname");
  const open: NameCandidate[] = [];
  for (const { first, last, zone } of tokens.sentences) {
    if (zone !== "body" || lengthOf(tokens, first, last) > LONGEST_SENTENCE) continue;
    for (let at = first; at < last; at++) {
      const mark = marks.find(at, fullname);
      if (mark === undefined) continue;
      const candidate = mark.value as NameCandidate;
      if (isOpen(doc, candidate, first)) open.push(candidate);
      at = mark.end - 1;
    }
  }
  if (open.length === 0) return [];
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of namedPeople(doc)) named.fill(1, from, to);
  const undecided = open.filter(({ from, to }) => !named.subarray(from, to).includes(1)).slice(0, MOST_QUESTIONS);
  const alone = undecided.length === 0 ? new Set<string>() : wordsAlone(doc);
  return undecided.map((candidate) => {
    const { first, last } = tokens.sentences[tokens.sentence[candidate.from]!]!;
    return {
      candidate,
      name: written(tokens, candidate.from, candidate.to),
      sentence: written(tokens, first, last),
      likely: alone.has(foldName(tokens.norm[candidate.to - 1]!)) || isAmongPeople(doc, candidate, named),
    };
  });
}

/** What recognition found, with the names that the judge affirms. */
export function affirm(doc: Recognised, questions: readonly Question[], judge: NameJudge): Recognised {
  const rule = ruleId(doc.pack.pack.code, "people", "second-opinion");
  const affirmed: Mention[] = [];
  for (const { candidate, name, sentence, likely } of questions) {
    if (!(judge(sentence, name) ?? likely)) continue;
    affirmed.push({ kind: "person", from: candidate.from, to: candidate.to, fields: { name: candidate }, rule });
  }
  return { ...doc, people: [...doc.people, ...affirmed] };
}

function isOpen({ tokens, marks, pack }: Recognised, { from, to, parts }: NameCandidate, first: number): boolean {
  const { norm, shape } = tokens;
  if (parts.some(({ word }) => (shape[word]! & Shape.AllCapitals) !== 0)) return false;
  if (from === first) return true;
  const before = from - 1;
  if (norm[before] === "'s" || norm[before] === "'") return false;
  if (isQuoted(tokens, from, to)) return false;
  return !(["article", "pronoun", "placeLink"] as const).some((cls) => marks.has(before, pack.cls(cls)));
}

const QUOTES: ReadonlySet<string> = new Set(["«", "»", "“", "”", "„", "‟", '"', "‘", "’", "'"]);

/** Between quotation marks and nothing else: a title. */
function isQuoted({ norm }: Tokens, from: number, to: number): boolean {
  return QUOTES.has(norm[from - 1]!) && QUOTES.has(norm[to] ?? "");
}

/** Joined with a person by "and", or in a list between two. */
function isAmongPeople({ tokens, marks, pack }: Recognised, { from, to }: NameCandidate, named: Uint8Array): boolean {
  const and = pack.cls("and");
  const before = named[from - 2] === 1;
  const behind = named[to + 1] === 1;
  if ((before && marks.has(from - 1, and)) || (behind && marks.has(to, and))) return true;
  return before && behind && tokens.norm[from - 1] === "," && tokens.norm[to] === ",";
}

/** Folded words that stand as names of one part. */
function wordsAlone({ tokens, marks, pack }: Recognised): Set<string> {
  const name = pack.cls("name");
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const mark = marks.find(at, name);
    if (mark === undefined) continue;
    if (mark.end === at + 1) words.add(foldName(tokens.norm[at]!));
    at = mark.end - 1;
  }
  return words;
}

function lengthOf({ start, end }: Tokens, first: number, last: number): number {
  return end[last - 1]! - start[first]!;
}

/** A stretch of the text on one line, with runs of the same mark collapsed: "----" is "-". */
function written({ text, start, end }: Tokens, from: number, to: number): string {
  return text
    .slice(start[from]!, end[to - 1]!)
    .replace(/\s+/g, " ")
    .replace(/([^\p{L}\p{N}])\1+/gu, "$1");
}
