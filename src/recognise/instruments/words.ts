/** What the words around an instrument are: the questions that its modifiers, subject and parties all ask. */
import { Shape, TokenKind } from "../../model/tokens.ts";
import type { CompiledPack } from "../compile.ts";
import type { Field } from "../match.ts";
import type { TokenSpan } from "../rules.ts";

/** The longest stretch of one part of a subject; more is no name. */
export const MOST_SUBJECT = 40;
const MOST_IN_BRACKETS = 12;

export class Words {
  readonly field: Field;
  readonly pack: CompiledPack;
  readonly cls: ClassIndex;

  constructor(field: Field, pack: CompiledPack) {
    this.field = field;
    this.pack = pack;
    this.cls = Object.fromEntries(CLASSES.map((name) => [name, pack.cls(name)])) as ClassIndex;
  }

  stateEnd(at: number): number {
    const { marks } = this.field;
    let end = at;
    for (const cls of [this.cls.country, this.cls.demonym, this.cls.bloc]) {
      const mark = marks.find(at, cls);
      if (mark !== undefined && mark.head === 0 && mark.end > end) end = mark.end;
    }
    return end;
  }

  /** A date that belongs to the name right here: "of May 26, 2010", "vom 10. November 2020", "fra 1973". */
  datePart(at: number, last: number): TokenSpan | null {
    const { tokens, marks } = this.field;
    if (tokens.kind[at] !== TokenKind.Word || at + 1 >= last) return null;
    const from = marks.find(at, this.cls.dating)?.end;
    if (from === undefined || from >= last) return null;
    const date = marks.find(from, this.cls.date);
    if (date !== undefined) return { from, to: date.end };
    return tokens.kind[from] === TokenKind.Number && this.length(from) === 4 ? { from, to: from + 1 } : null;
  }

  numberEnd(at: number, last: number): number {
    const { norm, kind } = this.field.tokens;
    let end = at + 1;
    while (
      end + 1 < last &&
      kind[end + 1] === TokenKind.Number &&
      (norm[end] === "-" || norm[end] === "/" || norm[end] === "." || norm[end] === "," || this.is(end, "and"))
    ) {
      if ((norm[end] === "." || norm[end] === ",") && !this.glued(end + 1)) break;
      end += 2;
    }
    return end;
  }

  /** Index of the closing bracket, -1 if it is far or missing. */
  close(open: number, last: number): number {
    const { norm } = this.field.tokens;
    for (let i = open + 1; i < Math.min(last, open + MOST_IN_BRACKETS + 2); i++) if (norm[i] === ")") return i;
    return -1;
  }

  closeQuote(open: number, last: number): number {
    const { norm } = this.field.tokens;
    for (let i = open + 2; i < Math.min(last, open + MOST_SUBJECT); i++) if (CLOSE_QUOTES.has(norm[i]!)) return i;
    return -1;
  }

  isShortName(at: number): boolean {
    return (this.field.tokens.shape[at]! & Shape.AllCapitals) !== 0 && this.length(at) >= 3 && this.stateEnd(at) === at;
  }

  /** "CEPA", "EVFTA", "MoU": the short name between two tokens, null if there is none. */
  acronym(from: number, to: number): string | null {
    const { tokens } = this.field;
    const quoted = OPEN_QUOTES.has(tokens.norm[from]!);
    const start = quoted ? from + 1 : from;
    const end = quoted ? to - 1 : to;
    if (end - start < 1 || end - start > 3 || tokens.kind[start] !== TokenKind.Word) return null;
    const word = this.text(start, start + 1);
    const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
    if (capitals < 2 || this.stateEnd(start) > start) return null;
    return this.text(start, end);
  }

  /** Words that can belong to no name on their own. */
  isSmallWord(at: number): boolean {
    return SMALL.some((cls) => this.is(at, cls));
  }

  isDeterminer(at: number): boolean {
    return this.is(at, "determiner") || this.is(at, "article");
  }

  /** "IT" is no "it". */
  isPronoun(at: number): boolean {
    return this.is(at, "pronoun") && (this.field.tokens.shape[at]! & Shape.AllCapitals) === 0;
  }

  /** Words such as "other" count as determiners before they count as function words. */
  isFunction(at: number): boolean {
    return this.is(at, "function") && !this.is(at, "determiner");
  }

  isState(at: number): boolean {
    return this.stateEnd(at) > at || this.is(at, "capital");
  }

  is(at: number, cls: (typeof CLASSES)[number]): boolean {
    return this.field.marks.has(at, this.cls[cls]);
  }

  capital(at: number): boolean {
    return (this.field.tokens.shape[at]! & Shape.Capital) !== 0;
  }

  glued(at: number): boolean {
    return (this.field.tokens.shape[at]! & Shape.Glued) !== 0;
  }

  /** Whether a hyphen joins a word to a proper name: "Almaty-Deklaration", "Boe-erklæringen"; a state there is a party. */
  isJoinedToName(at: number): boolean {
    const { tokens, marks } = this.field;
    if (at < 2 || tokens.norm[at - 1] !== "-" || !this.glued(at) || !this.glued(at - 1)) return false;
    const name = at - 2;
    if (marks.has(name, this.cls.city) || marks.has(name, this.cls.capital)) return true;
    const isWord = this.capital(name) && (tokens.shape[name]! & Shape.AllCapitals) === 0;
    if (!isWord || [...marks.at(name)].some(({ cls }) => cls !== this.cls.name)) return false;
    // A noun before a hyphen mostly shows what joins it: "Friedens-Erklärung".
    return !this.pack.pack.orthography.capitalisedNouns || !/s$/.test(tokens.norm[name]!);
  }

  length(at: number): number {
    return this.field.tokens.end[at]! - this.field.tokens.start[at]!;
  }

  /** The text of a stretch on one line. */
  text(from: number, to: number): string {
    const { tokens } = this.field;
    return tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, " ");
  }
}

const CLASSES = [
  "instrument",
  "determiner",
  "vague",
  "commercial",
  "topic",
  "partner",
  "subjectEnd",
  "adjunct",
  "joining",
  "dating",
  "eventVerb",
  "eventNoun",
  "intent",
  "negation",
  "article",
  "and",
  "preposition",
  "pronoun",
  "function",
  "verb",
  "country",
  "demonym",
  "bloc",
  "capital",
  "city",
  "month",
  "date",
  "money",
  "name",
] as const;
export type ClassIndex = Readonly<Record<(typeof CLASSES)[number], number>>;
const SMALL = [
  "determiner",
  "article",
  "preposition",
  "pronoun",
  "function",
  "and",
  "topic",
  "partner",
  "negation",
] as const;

export const OPEN_QUOTES: ReadonlySet<string> = new Set(['"', "„", "“", "«", "»", "‚", "‹"]);
const CLOSE_QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "»", "«", "‘", "›"]);
