/** Pack + platform names → compiled pack, once per process. Says which pack, file and rule is at fault when one is. */

import type { LanguagePack, LexClass, Rule } from "../pack/contract.ts";
import type { NameTables } from "../pack/platform.ts";
import { normalise } from "../text/tokenise.ts";
import type { Words } from "../value/sorted.ts";
import { type CompiledPattern, compilePattern, SHAPE_CLASSES } from "./match.ts";
import { type CompiledLexicon, type PackedLexicon, unpackLexicon } from "./packed.ts";
import { capturesOf, parsePattern } from "./pattern.ts";
import { Letters, type Reading, Suffixes, Trie } from "./trie.ts";

/** Classes that the engine's own grammars mark, for the rules of later phases. */
export const ENGINE_CLASSES = [
  /** A cardinal number in digits or words; the value is a Decimal. */
  "number",
  /** A day or rank: "3.", "3rd", "dritten"; the value is a number. */
  "ordinal",
  /** An amount of money; the value is its figure mention. */
  "money",
  /** A date that a date rule has found; the value is its mention. */
  "date",
  /** A number of four figures that nothing keeps from being a year. */
  "year",
  /** The second year of "2023/24", in full. */
  "shortYear",
  /** Ten times a number, before an ending that makes it a decade: "1990er", "80s"; the value is its first year. */
  "decade",
  /** A number from 1 to 31 in figures, or an ordinal up to there. */
  "day",
  /** A number from 1 to 53 behind the noun for a week. */
  "calendarWeek",
  /** "11.2." where a point makes ordinals; the value is a NumericDate (recognise/dates.ts). */
  "dayMonth",
  /** "2025-02-11", "11.02.2025"; the value is a NumericDate (recognise/dates.ts). */
  "numericDate",
  /** A candidate for a person's name; the value is a NameCandidate (recognise/names.ts). */
  "name",
  /** A name candidate of two or more parts. */
  "fullname",
  /** A name candidate whose first part is a given name of the gazetteer. */
  "knownname",
  /** An office with its complements; the value is an OfficePhrase (recognise/offices/phrase.ts). */
  "role",
  /** An instrument with its modifiers and subject; the value is an InstrumentPhrase (recognise/instruments). */
  "agreement",
  /** A capitalised run with an organisation's head word; the value is its text. */
  "organization",
] as const;
export type EngineClass = (typeof ENGINE_CLASSES)[number];

export type RuleKind = keyof LanguagePack["rules"];

/** Rules as the engine needs them, without their examples. */
export type PlainRules = Readonly<Record<string, Pick<Rule, "find" | "make">>>;

/** What the engine needs of a pack; its words may have been packed before. */
export interface PlainPack extends Omit<LanguagePack, "rules"> {
  readonly rules: Readonly<Record<RuleKind, PlainRules>>;
}

export interface CompiledRule {
  /** "de.people.office-before-name". */
  readonly id: string;
  /** Place in its file; earlier rules win ties. */
  readonly order: number;
  readonly pattern: CompiledPattern;
  readonly make: Readonly<Record<string, unknown>>;
}

/** The rules of one kind by what they can start with. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly byClass: readonly (readonly CompiledRule[] | undefined)[];
  readonly anywhere: readonly CompiledRule[];
}

export interface CompiledPack {
  readonly pack: PlainPack;
  readonly phrases: Trie;
  readonly suffixes: Suffixes;
  /** Index of a class of the lexicon or the engine. */
  cls(name: LexClass | EngineClass): number;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Given names of many cultures, folded (recognise/names.ts). */
  readonly givenNames: Words;
  /** Those of them that are words of the language as well. */
  readonly ambiguousGivenNames: Words;
  readonly rules: Readonly<Record<RuleKind, RuleSet>>;
}

/** @param packed the lexicon as packLexicon made it of the same pack and tables; without it the words are inflected here */
export function compile(pack: PlainPack, tables: NameTables, packed?: PackedLexicon): CompiledPack {
  const { classes, phrases, suffixes, abbreviations } =
    packed === undefined ? compileLexicon(pack, tables) : unpackLexicon(packed);
  const number = (name: string): number => numberOf(classes, name);

  const known = (name: string): number => {
    const index = classes.get(name);
    if (index === undefined && !SHAPE_CLASSES.includes(name)) throw new Error(`no class <${name}>`);
    return index ?? -1;
  };
  const ruleSet = (kind: RuleKind): RuleSet => compileRules(pack.code, kind, pack.rules[kind], known);
  const rules = {
    dates: ruleSet("dates"),
    figures: ruleSet("figures"),
    people: ruleSet("people"),
    agreements: ruleSet("agreements"),
  };

  return {
    pack,
    phrases,
    suffixes,
    cls: (name) => number(name),
    abbreviations,
    openers: new Set(pack.orthography.openers.map(normalise)),
    givenNames: tables.givenNames,
    ambiguousGivenNames: tables.ambiguousGivenNames,
    rules,
  };
}

/** Inflects the words of a pack and of the platform. */
export function compileLexicon(pack: PlainPack, tables: NameTables): CompiledLexicon {
  const classes = new Map<string, number>();
  for (const name of ENGINE_CLASSES) numberOf(classes, name);
  const phrases = new Trie();
  const suffixes = new Suffixes();
  const abbreviations = new Set(pack.orthography.abbreviations.map(normalise));
  const add = (cls: LexClass, words: string, value: unknown, where: string): void => {
    const index = numberOf(classes, cls);
    const letters = lettersOf(cls, pack, tables.givenNames);
    for (const alternative of words.split("|")) {
      const word = alternative.trim();
      if (word === "") throw new Error(`${where}: an empty word in "${words}"`);
      const exact = word.startsWith("=");
      const suffix = word.startsWith("*");
      const plain = exact || suffix ? word.slice(1) : word;
      // What the lexicon writes with its stop ("Mrd.", "Sept.") does not end a sentence; short weekdays are also words.
      if (cls !== "weekday" && ABBREVIATION.test(plain)) abbreviations.add(normalise(plain.slice(0, -1)));
      for (const form of exact ? [plain] : pack.forms(plain, cls)) {
        const reading: Reading = { cls: index, value, letters: letters(form) };
        if (suffix) suffixes.add(normalise(form), reading);
        else phrases.add(lookupForms(form), reading);
      }
    }
  };
  // The pack goes first: of two readings of one word in one class, the first one stays.
  for (const [cls, entries] of Object.entries(pack.lexicon) as [LexClass, readonly (readonly [string, unknown])[]][]) {
    for (const [words, value] of entries) add(cls, words, value, `${pack.code}.lexicon.${cls}`);
    numberOf(classes, cls);
  }
  for (const [cls, entries] of Object.entries(tables.lexicon) as [
    LexClass,
    readonly (readonly [string, unknown])[],
  ][]) {
    for (const [words, value] of entries) add(cls, words, value, `${pack.code}.tables.${cls}`);
  }
  return { classes, phrases, suffixes, abbreviations };
}

function numberOf(classes: Map<string, number>, name: string): number {
  const known = classes.get(name);
  if (known !== undefined) return known;
  classes.set(name, classes.size);
  return classes.size - 1;
}

/** "de.people.office-before-name". */
export function ruleId(code: string, kind: RuleKind, name: string): string {
  return `${code}.${kind}.${name}`;
}

function compileRules(code: string, kind: RuleKind, source: PlainRules, classOf: (name: string) => number): RuleSet {
  const rules: CompiledRule[] = [];
  const byWord = new Map<string, CompiledRule[]>();
  const byClass: (CompiledRule[] | undefined)[] = [];
  const anywhere: CompiledRule[] = [];
  for (const [name, rule] of Object.entries(source)) {
    const id = ruleId(code, kind, name);
    try {
      const pattern = parsePattern(rule.find, normalise);
      checkTemplate(rule.make, capturesOf(pattern));
      const compiled: CompiledRule = {
        id,
        order: rules.length,
        pattern: compilePattern(pattern, classOf),
        make: rule.make,
      };
      rules.push(compiled);
      const { words, classes, anything } = compiled.pattern.starts;
      if (anything) anywhere.push(compiled);
      else {
        for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
        for (const cls of classes) byClass[cls] = [...(byClass[cls] ?? []), compiled];
      }
    } catch (error) {
      throw new Error(`${id}: ${(error as Error).message}`);
    }
  }
  return { rules, byWord, byClass, anywhere };
}

/** @throws Error when a template asks for what its pattern does not capture. */
function checkTemplate(make: Readonly<Record<string, unknown>>, captures: readonly string[]): void {
  for (const slot of Object.values(make)) {
    if (typeof slot !== "string" || !/^[$@]/.test(slot)) continue;
    const [capture = ""] = slot.slice(1).split(".");
    if (!captures.includes(capture)) throw new Error(`nothing is captured for "${slot}"`);
  }
}

/** Classes whose capitals count: what the pack writes with a capital is only found with one. */
const PROPER: ReadonlySet<LexClass> = new Set([
  "country",
  "demonym",
  "inhabitant",
  "capital",
  "bloc",
  "region",
  "party",
  "funder",
  "honorific",
  "month",
  "monthName",
  "weekday",
  "weekdayName",
  "feast",
]);
/** Classes whose words, where they are given names too, are only themselves in small letters. */
const CLOSED: ReadonlySet<LexClass> = new Set(["article", "and", "preposition", "pronoun", "function", "verb"]);

const CAPITALS = /^\p{Lu}{2,}(?!\p{L})/u;

/** What says of the forms of a class how they must be written. */
function lettersOf(cls: LexClass, pack: PlainPack, givenNames: Words): (form: string) => Letters {
  if (PROPER.has(cls)) {
    return (form) => {
      if (CAPITALS.test(form)) return Letters.AllCapitals;
      return form[0] === form[0]!.toLowerCase() ? Letters.Any : Letters.Capital;
    };
  }
  if (cls === "office" && pack.orthography.capitalisedNouns) {
    // "gegenüber" is no colleague.
    return (form) => (form[0] === form[0]!.toLowerCase() ? Letters.Any : Letters.Capital);
  }
  if (!CLOSED.has(cls)) return () => Letters.Any;
  // "das Treffen" is no verb.
  const usual = cls === "verb" && pack.orthography.capitalisedNouns ? Letters.SmallInside : Letters.Any;
  return (form) => (givenNames.has(form) ? Letters.Small : usual);
}

const ABBREVIATION = /^\p{L}+\.$/u;
const PIECE = /\d+|'s(?![\p{L}\p{M}\d])|[\p{L}\p{M}]+(?:'(?!s(?![\p{L}\p{M}\d]))[\p{L}\p{M}]+)*|[^\s]/gu;

/** A phrase of the lexicon as the look-up forms of the tokens that the tokeniser makes of it. */
export function lookupForms(phrase: string): string[] {
  const pieces = normalise(phrase).match(PIECE);
  if (pieces === null) throw new Error(`no token in "${phrase}"`);
  return pieces;
}
