/** What the readers of office phrases ask about the words of an article. */
import type { Office } from "../../model/fact.ts";
import { Shape, TokenKind, type Tokens } from "../../model/tokens.ts";
import type { LexClass } from "../../pack/contract.ts";
import type { CompiledPack, EngineClass } from "../compile.ts";
import { statePrefix } from "../compounds.ts";
import type { Mark, Marks } from "../marks.ts";
import { foldName, type NameCandidate } from "../names.ts";
import type { Found } from "./phrase.ts";

/** Offices that the Union has none of. */
export const OF_STATES: ReadonlySet<Office> = new Set(["minister", "deputy_minister", "state_secretary"]);

/** Words that end a complement. */
const BARS = [
  "function",
  "verb",
  "speech",
  "pronoun",
  "month",
  "weekday",
  "honorific",
  "office",
  "relative",
  "and",
  "preposition",
  "instrument",
  "date",
] as const;

/** Most words of a stretch that is sought from its end. */
const LONGEST_BEHIND = 6;
/** Most words of a matter: an adjective or two and a noun. */
const LONGEST_MATTER = 3;

export class OfficeWords {
  readonly tokens: Tokens;
  readonly marks: Marks;
  readonly pack: CompiledPack;
  /** Whether nouns are written small, so that a capital tells a name. */
  readonly isSmall: boolean;
  /** 1 for each token that starts a word of BARS. */
  readonly #bars: Uint8Array;

  constructor(tokens: Tokens, marks: Marks, pack: CompiledPack) {
    this.tokens = tokens;
    this.marks = marks;
    this.pack = pack;
    this.isSmall = !pack.pack.orthography.capitalisedNouns;
    this.#bars = new Uint8Array(tokens.length);
    const bars: boolean[] = [];
    for (const cls of BARS) bars[pack.cls(cls)] = true;
    for (let at = 0; at < tokens.length; at++) {
      for (const mark of marks.at(at)) if (bars[mark.cls] === true) this.#bars[at] = 1;
    }
  }

  is(at: number, cls: LexClass | EngineClass): boolean {
    return this.marks.has(at, this.pack.cls(cls));
  }

  isAny(at: number, classes: readonly (LexClass | EngineClass)[]): boolean {
    return classes.some((cls) => this.is(at, cls));
  }

  find(at: number, cls: LexClass | EngineClass): Mark | undefined {
    return this.marks.find(at, this.pack.cls(cls));
  }

  /** The longest stretch of any of some classes that starts at a token; of equal ones the first that was made. */
  longest(at: number, classes: readonly LexClass[]): Mark | undefined {
    let best: Mark | undefined;
    for (const mark of this.marks.at(at)) {
      if (best !== undefined && mark.end <= best.end) continue;
      if (classes.some((cls) => this.pack.cls(cls) === mark.cls)) best = mark;
    }
    return best;
  }

  /** The longest stretch of a class that ends before a token. */
  endingAt(end: number, first: number, cls: LexClass): Found | null {
    const id = this.pack.cls(cls);
    let found: Found | null = null;
    for (let from = end - 1; from >= first && from >= end - LONGEST_BEHIND; from--) {
      for (const mark of this.marks.at(from)) {
        if (mark.cls === id && mark.end === end) found = { from, to: end, value: mark.value };
      }
    }
    return found;
  }

  isWord(at: number): boolean {
    return this.tokens.kind[at] === TokenKind.Word;
  }

  isCapital(at: number): boolean {
    return this.isWord(at) && (this.tokens.shape[at]! & Shape.Capital) !== 0;
  }

  isAllCapitals(at: number): boolean {
    return (this.tokens.shape[at]! & Shape.AllCapitals) !== 0;
  }

  isBarred(at: number): boolean {
    return this.#bars[at] === 1;
  }

  /** A small word that ends no complement. */
  isAdjective(at: number): boolean {
    return this.isWord(at) && !this.isCapital(at) && !this.isBarred(at);
  }

  isGlued(at: number): boolean {
    return (this.tokens.shape[at]! & Shape.Glued) !== 0;
  }

  /** A hyphen right behind a word. */
  isHyphen(at: number): boolean {
    return this.tokens.norm[at] === "-" && this.isGlued(at);
  }

  /** "Außen- und Sicherheitspolitik": a hyphen in whose place the end of a later word stands. */
  isEllipsis(at: number): boolean {
    return this.isHyphen(at) && !this.isGlued(at + 1);
  }

  nameAt(at: number): NameCandidate | undefined {
    return this.find(at, "name")?.value as NameCandidate | undefined;
  }

  /** The states of which the beginning of a compound tells one: "Bundes|ministerium". */
  prefixStates(at: number, { head }: Mark): readonly string[] | null {
    const states = statePrefix(this.pack, this.tokens.norm[at]!.slice(0, head));
    return Array.isArray(states) ? (states as readonly string[]) : null;
  }

  isGivenName(at: number): boolean {
    return this.pack.givenNames.has(foldName(this.tokens.norm[at]!));
  }

  /** A word whose ending makes it a matter, also in the plural: "Electricity", "Negotiations". */
  isMatterByForm(at: number): boolean {
    const { text, start, end } = this.tokens;
    return this.pack.pack.naming.isMatter(text.slice(start[at]!, end[at]!).replace(/s$/, ""));
  }

  /**
   * The end of a matter that starts with a word of no class: "Renewable Energy", "Regional Integration", where nouns are
   * written small; -1 where none does.
   */
  matterEnd(at: number, limit: number): number {
    if (!this.isSmall) return -1;
    for (let i = at; i < Math.min(limit, at + LONGEST_MATTER); i++) {
      const portfolio = i > at ? this.find(i, "portfolio") : undefined;
      if (portfolio !== undefined) return portfolio.end;
      if (!this.isCapital(i) || this.isBarred(i)) return -1;
      if (this.isAny(i, ["knownname", "body", "country", "demonym"])) return -1;
      if (this.isMatterByForm(i)) return i + 1;
    }
    return -1;
  }
}
