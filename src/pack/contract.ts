/**
 * All that a language may import: what a language pack is.
 *
 * A pack is data: words in classes (the lexicon), rules over those classes with examples, and the habits of its
 * orthography. The engine compiles it once per process. Each kind of fact brings its own classes of words
 * (`classes/*.ts`) and its own file in the pack's folder.
 */
import type { AgreementClasses } from "./classes/agreements.ts";
import type { CommonClasses } from "./classes/common.ts";
import type { DateClasses } from "./classes/dates.ts";
import type { FigureClasses } from "./classes/figures.ts";
import type { PeopleClasses } from "./classes/people.ts";
import type { VisitClasses } from "./classes/visits.ts";

export type * from "./classes/agreements.ts";
export type * from "./classes/common.ts";
export { states } from "./classes/common.ts";
export type * from "./classes/dates.ts";
export type * from "./classes/figures.ts";
export type * from "./classes/people.ts";
export type * from "./classes/visits.ts";
export { DATE_PATTERNS } from "./date-patterns.ts";

/** Every class of words with the type of the value that its entries carry. */
export interface Classes
  extends CommonClasses,
    DateClasses,
    FigureClasses,
    PeopleClasses,
    VisitClasses,
    AgreementClasses {}
export type LexClass = keyof Classes;

/**
 * Words and what they mean. `words` holds alternatives separated by "|", each a word or a phrase as a reader would
 * write it ("Vereinigtes Königreich|UK"). A leading "*" makes it the end of a compound ("*minister" takes
 * "Verteidigungsminister", and never "Minister" itself). The pack's `forms` inflects each alternative when the pack
 * is compiled, unless it starts with "=" ("=ist": exactly this form).
 */
export type Entry<Value> = readonly [words: string, value: Value];

export type Lexicon = { readonly [Class in LexClass]?: readonly Entry<Classes[Class]>[] };

/** "text → fact", or "@2025-02-17 text → fact" where the article's date matters. */
export type AcceptingExample = `${string} → ${string}`;

/**
 * One rule: where `find` matches, a mention with the fields of `make` is made.
 *
 * `find` is the pattern notation of recognise/pattern.ts. In `make`, the string "$x" stands for the value of the
 * capture `x`, "$x.y" for its field `y`, "@x" for the stretch of tokens itself; anything else stands for itself.
 *
 * `yes` says texts with a fact that the rule makes, written as tests/languages/examples.test.ts writes facts;
 * `no` says texts in which no fact rests on this rule after all overlaps are settled.
 */
export interface Rule<Make = Readonly<Record<string, unknown>>> {
  readonly find: string;
  readonly make: Make;
  readonly yes: readonly [AcceptingExample, ...AcceptingExample[]];
  readonly no: readonly [string, ...string[]];
}

export type Rules<Make = Readonly<Record<string, unknown>>> = Readonly<Record<string, Rule<Make>>>;

/** How the language is written. */
export interface Orthography {
  /**
   * Words that end in a full stop without ending a sentence, without the stop: "Dr", "Nr", "z.B" is "B".
   * "no#": only before a number.
   */
  readonly abbreviations: readonly string[];
  /** Every noun has a capital, so a capital alone says nothing (German). */
  readonly capitalisedNouns: boolean;
  /** Ends of common nouns and adjectives that no name has, where those too can have a capital; else none. */
  readonly nounEndings: readonly string[];
  /**
   * Words that are written with a capital only at the start of a sentence and often stand there (articles, pronouns,
   * prepositions): they tell that a sentence starts after "am 11." or "4 Mrd.". No word that can be a name.
   */
  readonly openers: readonly string[];
  /** Names take a bare -s in the genitive: "Tokajews Besuch", "Støres regjering". */
  readonly genitiveS: boolean;
  /** A number followed by a full stop can be an ordinal: "11. Februar". */
  readonly ordinalStop: boolean;
  readonly decimalMark: "," | ".";
  /** Marks that group thousands, besides spaces and apostrophes. */
  readonly groupMark: "," | ".";
  /** Order of an all-digit date: day first or month first; null when it differs between the language's countries. */
  readonly dateOrder: "dmy" | "mdy" | null;
}

/**
 * What cleaning needs to know: words that tell the parts of an article's page. All are sought at the start of a line,
 * in any case. A phrase of several words counts wherever a line starts with it. A single word counts only when it is
 * the whole line or a mark, a wide gap or another such word follows it ("Foto:", "Teilen  Drucken", "Comments (3)").
 * Phrases are separated by "|" or line ends.
 */
export interface Boilerplate {
  /** "Read also", "Les også": the line, or the list under it, leads to other articles. */
  readonly teaser: string;
  /** "In the photo", "Bildunterschrift": the line describes a picture. */
  readonly caption: string;
  /** "Photo", "Foto", "Credit": who took a picture follows; the text before it describes that picture. */
  readonly credit: string;
  /** "Share", "Kommentare", "Follow us on": the line is part of the page, not of the article. */
  readonly footer: string;
  /** "ENDS", "Pressekontakt", "Om skribenten": what follows is no longer the article. */
  readonly end: string;
  /** "By", "Von": may start a line that names the article's authors. */
  readonly byline: string;
  /** "Published", "Stand": the line tells the article's date. */
  readonly published: string;
  /** "You are here", "Press release", "Print version": stands above an article and is not its headline. */
  readonly header: string;
}

/** A language as the manifest knows it without loading the pack. */
export interface Profile {
  /** BCP 47. */
  readonly code: string;
  /** English name, for messages. */
  readonly name: string;
  /**
   * About a hundred of the commonest words, lower case, that tell the language from its neighbours, and endings of
   * three to five letters ("*sjon").
   */
  readonly words: string;
  /** Rival languages that this pack does not read, code to their own telling words. */
  readonly rivals: Readonly<Record<string, string>>;
  /** Written variants that the pack reads but that have a code of their own (nn for nb), code to telling words. */
  readonly variants: Readonly<Record<string, string>>;
}

/** Whether an undecided capitalised name in a sentence is a person's: true, false, or undefined for no opinion. */
export type NameJudge = (sentence: string, name: string) => boolean | undefined;

/** How the names of instruments are built (recognise/instruments). Words come as they stand in the text. */
export interface InstrumentNaming {
  /** Whether the form of a word lets it be a modifier right before the head. */
  modifies(word: string): boolean;
  /** A modifier as it stands before this head in the nominative singular. */
  nominativeModifier(word: string, head: string): string;
  /** The head in the nominative singular. */
  nominativeHead(head: string): string;
  /** The singular of a plural head: "memorandums" → "memorandum". */
  singular(head: string): string;
  /** Whether the head is plural; `before` is the word right before it, `first` the one that opens its phrase. */
  isPlural(head: string, before: string | null, first: string | null): boolean;
  /** Whether the head of an instrument or office itself says "the". */
  isDefinite(head: string): boolean;
  /** Whether a modifier tells a place by its ending ("Pariser"). */
  isOfPlace(word: string): boolean;
  /** Whether a bare noun after a preposition of place names a matter ("Wissenschaft"), not a place. */
  isMatter(word: string): boolean;
}

export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  /** The state whose offices its articles mean when they name none ("Statsministeren" in Norwegian), if there is one. */
  readonly homeState?: string;
  /** Of several states that write in the language, the one that most articles mean when they name none. */
  readonly usualState?: string;
  readonly orthography: Orthography;
  readonly boilerplate: Boilerplate;
  readonly lexicon: Lexicon;
  readonly rules: {
    readonly dates: Rules;
    readonly figures: Rules;
    readonly people: Rules;
    readonly agreements: Rules;
  };
  /** The inflected forms of a word or phrase, itself among them. */
  forms(words: string, cls: LexClass): readonly string[];
  readonly naming: InstrumentNaming;
  readonly nameJudge?: () => Promise<NameJudge>;
}
