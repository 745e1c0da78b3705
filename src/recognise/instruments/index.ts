/** Instruments with their modifiers and subjects: the longest phrase that names one, and whom it says it is between. */
import { TokenKind } from "../../model/tokens.ts";
import type { Determiner, Instrument } from "../../pack/contract.ts";
import type { CompiledPack } from "../compile.ts";
import type { Field } from "../match.ts";
import type { TokenSpan } from "../rules.ts";
import { Complements } from "./complements.ts";
import { Modifiers } from "./modifiers.ts";
import { Parties } from "./parties.ts";
import { Subjects } from "./subjects.ts";
import { Words } from "./words.ts";

/** A mention of an instrument; the value of a mark of class "agreement". All places are tokens. */
export interface InstrumentPhrase {
  readonly instrument: Instrument;
  /** The head word or words, "memorandum of understanding"; of a compound the whole word. */
  readonly head: TokenSpan;
  /** From the first modifier to the end of subject and parties. */
  readonly from: number;
  readonly to: number;
  /** In the nominative: modifiers, head and subject, without parties. */
  readonly name: string;
  /** Tokens that tell this instrument from others: modifiers that say something, and the subject. */
  readonly telling: readonly number[];
  /** The part of a compound head before the instrument's own word ("freihandels"), else "". */
  readonly compound: string;
  readonly subject: TokenSpan | null;
  /** Stretches that name the parties: "EU-Chile" before the head, "between X and Y" after it. */
  readonly parties: readonly TokenSpan[];
  /** The parties are only those on the other side: "with Norway and Iceland". */
  readonly oneSided: boolean;
  /** "vom 10. November 2020", "of 1951"; the stretch without its preposition. */
  readonly dated: TokenSpan | null;
  /** The short name in brackets, "CEPA". */
  readonly acronym: string | null;
  readonly determiner: Determiner | null;
  readonly plural: boolean;
  /** The head has a capital where nouns have none, or a name before its hyphen: a proper name. */
  readonly capital: boolean;
}

/** How far behind several instruments one of them is told. */
const MOST_BEHIND = 60;

export function markInstruments(field: Field, pack: CompiledPack): void {
  const grammar = new Grammar(field, pack);
  const agreement = pack.cls("agreement");
  const instrument = pack.cls("instrument");
  for (const { first, last } of field.tokens.sentences) {
    let several: InstrumentPhrase | null = null;
    for (let at = first; at < last; ) {
      const other = field.marks.find(at, instrument);
      if (other !== undefined && other.value === null) {
        // "employment contract"
        at = other.end;
        continue;
      }
      const read = grammar.read(at, first, last);
      const phrase = read ?? (several === null ? null : grammar.readOneOf(several, at, last));
      if (read !== null) several = read.plural && read.subject === null ? read : null;
      if (phrase !== null) field.marks.add(phrase.from, { cls: agreement, end: phrase.to, value: phrase, head: 0 });
      at = Math.max(at + 1, phrase?.to ?? 0);
    }
  }
}

class Grammar {
  readonly #words: Words;
  readonly #modifiers: Modifiers;
  readonly #subjects: Subjects;
  readonly #complements: Complements;

  constructor(field: Field, pack: CompiledPack) {
    this.#words = new Words(field, pack);
    this.#modifiers = new Modifiers(this.#words);
    this.#subjects = new Subjects(this.#words);
    this.#complements = new Complements(this.#words, this.#subjects, new Parties(this.#words, this.#subjects));
  }

  /** The instrument whose head starts at a token, null if none does. */
  read(at: number, first: number, last: number): InstrumentPhrase | null {
    const { tokens } = this.#words.field;
    const mark = this.#words.field.marks.find(at, this.#words.cls.instrument);
    if (mark === undefined || mark.value === null || tokens.kind[at] !== TokenKind.Word) return null;
    let instrument = mark.value as Instrument;
    const head: TokenSpan = { from: at, to: mark.end };
    const { naming } = this.#words.pack.pack;
    const headText = this.#words.text(head.from, head.to);

    const before = this.#modifiers.before(head.from, first);
    // "overvåke avtalen": with modifiers it would be "den …"; compounds stay whole ("Minsk-avtalen").
    const bare = naming.isDefinite(headText) && before.determinerAt < 0;
    const start = this.#modifiers.afterPassing(
      bare ? this.#modifiers.compoundFrom(head.from, first) : before.from,
      head.from,
    );
    const states = this.#modifiers.leadingStates(start, head.from);
    // "EU-Chile agreement" is named by its parties, "Kazakh agreement" is not.
    const after = this.#complements.behind(head.to, last);
    const ownStates =
      after.subject === null && states.from < states.to && states.to === head.from && this.#words.glued(head.from - 1);
    const from = ownStates ? start : states.to;
    const modifiers: TokenSpan = { from, to: before.aside?.from ?? head.from };
    const parties: TokenSpan[] = states.to > states.from ? [states] : [];
    const ahead = this.#modifiers.partnerBefore(before.determinerAt >= 0 ? before.determinerAt : start, first);
    if (ahead !== null) parties.push(ahead);

    if (after.type !== null) instrument = { ...after.type };
    parties.push(...after.parties);
    const { subject, rest } = after;

    const telling: number[] = [];
    for (let i = modifiers.from; i < modifiers.to; i++) {
      if (tokens.kind[i] === TokenKind.Punctuation || this.#words.is(i, "vague") || this.#words.is(i, "and")) continue;
      telling.push(i);
    }
    if (instrument.specific) telling.push(head.from);
    for (const part of [subject, rest]) if (part !== null) telling.push(...this.#tellingOf(part));
    if (subject !== null) {
      if (instrument.contract && this.#says(subject, "commercial")) {
        instrument = { ...instrument, type: "contract" };
      }
    }
    const opener = before.determinerAt;
    const told = opener >= 0 ? this.#determiner(opener) : null;
    // "Uten Wien-konvensjonen" denies nothing.
    const determiner = (told === null || told === "none") && naming.isDefinite(headText) ? "definite" : told;
    const plural =
      before.many ||
      determiner === "many" ||
      naming.isPlural(
        headText,
        head.from > first ? this.#words.text(head.from - 1, head.from) : null,
        opener >= 0 ? tokens.norm[opener]! : start < head.from ? this.#words.text(start, start + 1) : null,
      );
    return {
      instrument,
      head,
      from: Math.min(from, start),
      to: after.to,
      name: this.#name(modifiers, head, headText, [subject, rest]),
      telling,
      compound: mark.head > 0 ? tokens.norm[at]!.slice(0, mark.head) : "",
      subject,
      parties,
      oneSided: (after.oneSided || (ahead !== null && after.parties.length === 0)) && states.to === states.from,
      dated: after.dated,
      acronym: after.acronym ?? this.#modifiers.acronym(before),
      determiner,
      plural,
      capital: this.#isProper(head.from),
    };
  }

  /** Whether a head has a capital where nouns have none, or is joined to a proper name: "Boe-erklæringen". */
  #isProper(head: number): boolean {
    const { capitalisedNouns } = this.#words.pack.pack.orthography;
    return (this.#words.capital(head) && !capitalisedNouns) || this.#words.isJoinedToName(head);
  }

  /** "Two memorandums, one on energy and another on customs": one of them, null if none is told at a token. */
  readOneOf(several: InstrumentPhrase, at: number, last: number): InstrumentPhrase | null {
    const topic = this.#words.field.marks.find(at + 1, this.#words.cls.topic);
    if (topic?.value !== "matter" || at - several.to > MOST_BEHIND) return null;
    if (this.#words.field.marks.find(at, this.#words.cls.determiner)?.value !== "indefinite") return null;
    const to = this.#subjects.nounChain(topic.end, last);
    if (to <= topic.end) return null;
    const subject: TokenSpan = { from: at + 1, to };
    const head = this.#words.pack.pack.naming.singular(this.#words.text(several.head.from, several.head.to));
    return {
      ...several,
      head: { from: at, to: at + 1 },
      from: at,
      to,
      name: `${head} ${this.#words.text(subject.from, subject.to)}`,
      telling: this.#tellingOf(subject),
      subject,
      determiner: "indefinite",
      plural: false,
    };
  }

  /** The words of a subject that tell an instrument from others. */
  #tellingOf(subject: TokenSpan): number[] {
    const telling: number[] = [];
    for (let i = subject.from; i < subject.to; i++) {
      if (this.#words.field.tokens.kind[i] !== TokenKind.Punctuation && !this.#words.isSmallWord(i)) telling.push(i);
    }
    return telling;
  }

  #says(span: TokenSpan, cls: "commercial"): boolean {
    for (let i = span.from; i < span.to; i++) if (this.#words.is(i, cls)) return true;
    return false;
  }

  #name({ from, to }: TokenSpan, head: TokenSpan, headText: string, subjects: readonly (TokenSpan | null)[]): string {
    const { naming } = this.#words.pack.pack;
    const { tokens } = this.#words.field;
    let name = "";
    for (let i = from; i < to; i++) {
      const word = this.#words.text(i, i + 1);
      const first = i + 1 < tokens.length && tokens.norm[i + 1] === "-";
      name +=
        (i > from && !this.#words.glued(i) ? " " : "") +
        (first ? word : naming.nominativeModifier(word, naming.nominativeHead(headText)));
    }
    name += (to > from && !this.#words.glued(head.from) ? " " : "") + naming.nominativeHead(headText);
    for (const part of subjects) if (part !== null) name += ` ${this.#words.text(part.from, part.to)}`;
    return name;
  }

  #determiner(at: number): Determiner {
    return this.#words.field.marks.find(at, this.#words.cls.determiner)!.value as Determiner;
  }
}
