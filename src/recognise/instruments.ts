/** Instruments with their modifiers and subjects: the longest phrase that names one, and whom it says it is between. */
import { Shape, TokenKind } from "../model/tokens.ts";
import type { Determiner, Instrument } from "../pack/contract.ts";
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";
import type { TokenSpan } from "./rules.ts";

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
  /** The head has a capital where nouns have none: a proper name. */
  readonly capital: boolean;
}

/** The longest stretch of modifiers or of one part of a subject; more is no name. */
const MOST_MODIFIERS = 9;
const MOST_SUBJECT = 40;
const MOST_IN_BRACKETS = 12;
/** "mit den Vereinigten Staaten" without its preposition. */
const MOST_IN_PARTNER = 4;
/** How far back a verb is looked for. */
const MOST_BEFORE = 60;

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
  readonly #field: Field;
  readonly #pack: CompiledPack;
  readonly #cls: ClassIndex;

  constructor(field: Field, pack: CompiledPack) {
    this.#field = field;
    this.#pack = pack;
    this.#cls = Object.fromEntries(CLASSES.map((name) => [name, pack.cls(name)])) as ClassIndex;
  }

  /** The instrument whose head starts at a token, null if none does. */
  read(at: number, first: number, last: number): InstrumentPhrase | null {
    const { tokens } = this.#field;
    const mark = this.#field.marks.find(at, this.#cls.instrument);
    if (mark === undefined || mark.value === null || tokens.kind[at] !== TokenKind.Word) return null;
    let instrument = mark.value as Instrument;
    const head: TokenSpan = { from: at, to: mark.end };
    const { naming } = this.#pack.pack;
    const headText = this.#text(head.from, head.to);

    const before = this.#modifiers(head.from, first);
    if (naming.isDefinite(headText) && before.determinerAt < 0) {
      // "overvåke avtalen": with modifiers it would be "den …"; compounds stay whole ("Minsk-avtalen").
      before.from = this.#compoundFrom(head.from, first);
    }
    before.from = this.#afterPassing(before.from, head.from);
    const states = this.#leadingStates(before.from, head.from);
    // "EU-Chile agreement" is named by its parties, "Kazakh agreement" is not.
    const after = this.#after(head.to, last);
    const ownStates =
      after.subject === null && states.from < states.to && states.to === head.from && this.#glued(head.from - 1);
    const from = ownStates ? before.from : states.to;
    const parties: TokenSpan[] = states.to > states.from ? [states] : [];
    const ahead = this.#partnerBefore(before.determinerAt >= 0 ? before.determinerAt : before.from, first);
    if (ahead !== null) parties.push(ahead);

    if (after.type !== null) instrument = { ...after.type };
    parties.push(...after.parties);
    const { subject, rest } = after;

    const telling: number[] = [];
    for (let i = from; i < head.from; i++) {
      if (tokens.kind[i] === TokenKind.Punctuation || this.#is(i, "vague") || this.#is(i, "and")) continue;
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
        head.from > first ? this.#text(head.from - 1, head.from) : null,
        opener >= 0 ? tokens.norm[opener]! : before.from < head.from ? this.#text(before.from, before.from + 1) : null,
      );
    return {
      instrument,
      head,
      from: Math.min(from, before.from),
      to: after.to,
      name: this.#name(from, head, headText, [subject, rest]),
      telling,
      compound: mark.head > 0 ? tokens.norm[at]!.slice(0, mark.head) : "",
      subject,
      parties,
      oneSided: (after.oneSided || (ahead !== null && after.parties.length === 0)) && states.to === states.from,
      dated: after.dated,
      acronym: after.acronym,
      determiner,
      plural,
      capital: this.#capital(head.from) && !this.#pack.pack.orthography.capitalisedNouns,
    };
  }

  /** "Two memorandums, one on energy and another on customs": one of them, null if none is told at a token. */
  readOneOf(several: InstrumentPhrase, at: number, last: number): InstrumentPhrase | null {
    const topic = this.#field.marks.find(at + 1, this.#cls.topic);
    if (topic?.value !== "matter" || at - several.to > MOST_BEFORE) return null;
    if (this.#field.marks.find(at, this.#cls.determiner)?.value !== "indefinite") return null;
    const to = this.#nounChain(topic.end, last);
    if (to <= topic.end) return null;
    const subject: TokenSpan = { from: at + 1, to };
    const head = this.#pack.pack.naming.singular(this.#text(several.head.from, several.head.to));
    return {
      ...several,
      head: { from: at, to: at + 1 },
      from: at,
      to,
      name: `${head} ${this.#text(subject.from, subject.to)}`,
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
      if (this.#field.tokens.kind[i] !== TokenKind.Punctuation && !this.#isSmallWord(i)) telling.push(i);
    }
    return telling;
  }

  /** Where the modifiers before a head start, and the determiner before them (-1 if none). */
  #modifiers(head: number, first: number): { from: number; determinerAt: number; many: boolean } {
    const { tokens, marks } = this.#field;
    const { norm, kind } = tokens;
    let from = head;
    let verb = -1;
    // "15 agreements"
    let many = false;
    while (from > first && head - from < MOST_MODIFIERS) {
      const at = from - 1;
      if (norm[at] === "-") {
        // "Minsk-Abkommen", "EU-Mercosur agreement", "30-year contract"
        if (!this.#glued(from) || at === first || !this.#glued(at) || kind[at - 1] === TokenKind.Punctuation) break;
        from = at - 1;
        continue;
      }
      if (this.#is(at, "and") || norm[at] === "&") {
        const other = at - 1;
        if (other < first) break;
        if (norm[other] === "-" && other > first && this.#glued(other)) {
          // "Partnerschafts- und Kooperationsabkommen"
          from = other - 1;
          continue;
        }
        if (!this.#coordinates(other, from)) break;
        from = other;
        continue;
      }
      if (norm[at] === "," && at - 2 >= first && norm[at - 1] === "-" && this.#glued(at - 1)) {
        from = at - 2;
        continue;
      }
      if (kind[at] === TokenKind.Number) {
        many = this.#length(at) < 4 && norm[at] !== "1" && kind[at - 1] === TokenKind.Word;
        if (this.#length(at) === 4 && (from < head || this.#capital(head)) && !this.#isDatePart(at, first)) from = at;
        break;
      }
      if (kind[at] !== TokenKind.Word || !this.#canModify(at)) break;
      if (this.#endsEvent(at)) break;
      if (marks.has(at, this.#cls.verb)) verb = Math.max(verb, at);
      from = at;
    }
    const determinerAt = from > first && marks.has(from - 1, this.#cls.determiner) ? from - 1 : -1;
    // Without an article before it a verb may have slipped in: "leaders welcome trade agreement".
    if (determinerAt < 0 && verb >= 0) from = verb + 1;
    return { from, determinerAt, many };
  }

  /** "Mit Thailand ein Abkommen": the state that stands right before an instrument and its determiner. */
  #partnerBefore(at: number, first: number): TokenSpan | null {
    for (let from = at - 1; from > first && from >= at - MOST_IN_PARTNER; from--) {
      const isPartner = this.#field.marks.find(from - 1, this.#cls.partner)?.value === "with";
      const to = isPartner ? this.#stateEnd(this.#isDeterminer(from) ? from + 1 : from) : from;
      if (to === at) return { from, to };
    }
    return null;
  }

  /** Where a word with its hyphens starts. */
  #compoundFrom(head: number, first: number): number {
    let from = head;
    while (
      from - 2 >= first &&
      this.#field.tokens.norm[from - 1] === "-" &&
      this.#glued(from) &&
      this.#glued(from - 1)
    ) {
      from -= 2;
    }
    return from;
  }

  /** The first modifier that belongs to the name. */
  #afterPassing(from: number, head: number): number {
    let at = from;
    while (at < head && this.#field.marks.find(at, this.#cls.vague)?.value === "passing") at++;
    return at;
  }

  /** Whether a word can be a modifier of the head that follows. */
  #canModify(at: number): boolean {
    if (this.#isSmallWord(at) || this.#is(at, "eventVerb")) return false;
    // "Framework Agreement", but "draft agreement"
    if (this.#is(at, "eventNoun") && this.#is(at, "vague")) return false;
    if (this.#is(at, "subjectEnd") || this.#is(at, "intent")) return false;
    if (this.#field.marks.has(at, this.#cls.instrument)) return !this.#pack.pack.orthography.capitalisedNouns;
    if (this.#is(at, "country") || this.#is(at, "demonym") || this.#is(at, "bloc")) return true;
    if (!this.#pack.pack.naming.modifies(this.#text(at, at + 1))) return false;
    // A capital adjective of a name ("Erweitertes", "Pariser"), not a noun that happens to stand before.
    return !this.#pack.pack.orthography.capitalisedNouns || !this.#capital(at) || this.#opens(at - 1);
  }

  /** Whether a word is the last of what tells an event: "2014 in Kraft getretenen". */
  #endsEvent(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (this.#field.marks.at(i).some(({ cls, end }) => cls === this.#cls.eventVerb && end === at + 1)) return true;
    }
    return false;
  }

  /** Whether a determiner or an adjective stands here, so that a capital word after it belongs to the name. */
  #opens(at: number): boolean {
    return at >= 0 && this.#isDeterminer(at) && this.#field.marks.find(at, this.#cls.determiner)?.value !== "many";
  }

  /** Whether "and" joins two modifiers: "Deep and Comprehensive", "umfassendes und vertieftes". */
  #coordinates(left: number, right: number): boolean {
    const { kind } = this.#field.tokens;
    if (kind[left] !== TokenKind.Word || this.#is(left, "instrument") || !this.#canModify(left)) return false;
    if (this.#is(left, "country") || this.#is(left, "demonym")) return this.#is(right, "demonym") || this.#glued(right);
    return this.#capital(left) === this.#capital(right);
  }

  /** The states at the start of the modifiers, with their hyphens: "EU-Mercosur", "Kazakh". */
  #leadingStates(from: number, head: number): TokenSpan {
    const { norm } = this.#field.tokens;
    let to = from;
    while (to < head) {
      const end = this.#stateEnd(to);
      if (end > to && end <= head) to = end;
      else if ((norm[to] === "-" || this.#is(to, "and")) && to > from && this.#stateEnd(to + 1) > to + 1) to++;
      else break;
    }
    while (to < head && norm[to] === "-" && to > from) to++;
    return { from, to };
  }

  #stateEnd(at: number): number {
    const { marks } = this.#field;
    let end = at;
    for (const cls of [this.#cls.country, this.#cls.demonym, this.#cls.bloc]) {
      const mark = marks.find(at, cls);
      if (mark !== undefined && mark.head === 0 && mark.end > end) end = mark.end;
    }
    return end;
  }

  /** What follows the head: bracket, date, parties and subject in any order. */
  #after(start: number, last: number): After {
    const { tokens } = this.#field;
    const { norm } = tokens;
    const after: { -readonly [K in keyof After]: After[K] } = {
      to: start,
      subject: null,
      rest: null,
      parties: [],
      oneSided: false,
      dated: null,
      acronym: null,
      type: null,
    };
    let afterParties = false;
    for (let at = start; at < last; ) {
      if (norm[at] === "(") {
        const close = this.#close(at, last);
        if (close < 0) break;
        const inner = this.#field.marks.find(at + 1, this.#cls.instrument)?.value as Instrument | null | undefined;
        const short = this.#acronym(at + 1, close);
        if (inner) after.type = inner;
        else if (short !== null) after.acronym ??= short;
        else if (after.parties.length === 0) break;
        at = close + 1;
        after.to = at;
        continue;
      }
      if (after.subject === null && OPEN_QUOTES.has(norm[at]!) && at + 1 < last && this.#capital(at + 1)) {
        const close = this.#closeQuote(at, last);
        if (close < 0) break;
        after.subject = { from: at, to: close + 1 };
        at = close + 1;
        after.to = at;
        continue;
      }
      if (at === start && after.acronym === null && this.#isShortName(at)) {
        // "Freihandelsabkommen CETA"
        after.acronym = this.#text(at, at + 1);
        at++;
        after.to = at;
        continue;
      }
      const dated = this.#datePart(at, last);
      if (dated !== null) {
        // "Protokoll zur Änderung des Abkommens vom 8. Mai 1998": the date of the other instrument.
        const nested = after.subject !== null && this.#holdsInstrument(after.subject);
        if (!nested) after.dated ??= dated;
        afterParties ||= nested;
        at = dated.to;
        after.to = at;
        continue;
      }
      const partner = this.#field.marks.find(at, this.#cls.partner);
      if (partner !== undefined) {
        const to = this.#partyStretch(partner.end, last, partner.value === "between");
        if (to <= partner.end) break;
        after.oneSided = partner.value === "with" && after.parties.length === 0;
        afterParties = true;
        after.parties = [...after.parties, { from: partner.end, to }];
        at = to;
        after.to = at;
        continue;
      }
      if (after.subject !== null && (!afterParties || after.rest !== null)) break;
      if (tokens.kind[at] === TokenKind.Number && this.#length(at) === 4 && at === start) {
        // "Roadmap 2025-2027"
        const to = this.#numberEnd(at, last);
        if (to === at + 1) break;
        after.subject = { from: at, to };
        at = to;
        after.to = at;
        continue;
      }
      const amount = this.#is(at, "preposition") ? this.#field.marks.find(at + 1, this.#cls.money) : undefined;
      if (amount !== undefined) {
        // "contract of 8 billion kroner on …"
        at = amount.end;
        after.to = at;
        continue;
      }
      const topic = this.#field.marks.find(at, this.#cls.topic);
      if (topic === undefined || this.#isPlace(at, topic.end, last) || this.#isOnBehalf(at, last)) break;
      if (topic.value === "owner" && this.#field.marks.has(topic.end, this.#cls.country)) {
        // "Abkommen der EU mit Neuseeland"
        const to = this.#partyStretch(topic.end, last, false);
        after.parties = [...after.parties, { from: topic.end, to }];
        at = to;
        after.to = at;
        continue;
      }
      const end = this.#nounChain(topic.end, last);
      if (end <= topic.end) break;
      if (after.subject === null) after.subject = { from: at, to: end };
      // "on cooperation between X and Y in the field of …"
      else after.rest = { from: at, to: end };
      afterParties = false;
      at = end;
      after.to = at;
    }
    return after;
  }

  /** The end of "the Government of X and the Government of Y" from its first token; the start if no party stands there. */
  #partyStretch(start: number, last: number, between: boolean): number {
    const { tokens, marks } = this.#field;
    const { norm, kind } = tokens;
    let end = start;
    let named = between;
    for (let at = start; at < last && at - start < MOST_SUBJECT; ) {
      const state = Math.max(this.#stateEnd(at), marks.find(at, this.#cls.capital)?.end ?? at);
      if (state > at) {
        named = true;
        end = state;
        at = state;
        continue;
      }
      if (norm[at] === "(") {
        const close = this.#close(at, last);
        if (close < 0) break;
        let state = false;
        for (let i = at; i < close; i++) state ||= this.#stateEnd(i) > i;
        // Right behind a state it is the instrument's own short name.
        if (!state && end === at && this.#endsState(at, start) && !this.#is(close + 1, "and")) break;
        named ||= state;
        end = close + 1;
        at = end;
        continue;
      }
      if ((norm[at] === "-" && this.#glued(at)) || norm[at] === "&") {
        at++;
        continue;
      }
      if (norm[at] === "'s") {
        end = at + 1;
        at++;
        continue;
      }
      if (kind[at] !== TokenKind.Word) {
        if (norm[at] === "," && this.#listGoesOn(at + 1, start, last)) {
          at++;
          continue;
        }
        break;
      }
      if (this.#is(at, "eventVerb") || marks.has(at, this.#cls.date) || marks.has(at, this.#cls.instrument)) break;
      const side = marks.find(at, this.#cls.joining);
      if (side?.value === "side") {
        at = side.end;
        continue;
      }
      const opens = at === start || this.#is(at - 1, "and") || norm[at - 1] === ",";
      if (this.#is(at, "and") || (opens && this.#isDeterminer(at))) {
        at++;
        continue;
      }
      if (this.#is(at, "joining") && at > start && this.#joins(at, last, between)) {
        at++;
        continue;
      }
      if (this.#is(at, "topic") || this.#is(at, "partner") || this.#is(at, "adjunct")) break;
      if (this.#isDeterminer(at)) {
        at++;
        continue;
      }
      if (this.#is(at, "subjectEnd") || this.#isPronoun(at) || this.#is(at, "function") || this.#is(at, "preposition"))
        break;
      if (this.#capital(at)) {
        named ||= !this.#pack.pack.orthography.capitalisedNouns;
        end = at + 1;
        at++;
        continue;
      }
      if (this.#is(at, "verb")) break;
      // A small word may stand before a capital one ("the Kazakh government"); at the end only after "between".
      if (!this.#nearCapital(at, last)) {
        if (this.#pack.pack.orthography.capitalisedNouns) break;
        // "with the American navy"
        const adjective = end === at && this.#is(at - 1, "demonym");
        if (!between && !adjective) break;
        end = at + 1;
      }
      at++;
    }
    // "mit Kantanka Automobile über den Bau …": what the subject follows was a party.
    const subjectFollows = end > start && this.#field.marks.find(end, this.#cls.topic)?.value === "matter";
    return named || subjectFollows ? end : start;
  }

  #endsState(at: number, start: number): boolean {
    for (let i = Math.max(start, at - 4); i < at; i++) if (this.#stateEnd(i) === at) return true;
    return false;
  }

  #holdsInstrument({ from, to }: TokenSpan): boolean {
    for (let at = from; at < to; at++) if (this.#is(at, "instrument")) return true;
    return false;
  }

  /** "Signed the memorandum for Palau": who signs, not what about. */
  #isOnBehalf(preposition: number, last: number): boolean {
    if (this.#field.marks.find(preposition, this.#cls.joining)?.value !== "other") return false;
    const next = this.#isDeterminer(preposition + 1) ? preposition + 2 : preposition + 1;
    return next < last && this.#field.marks.has(next, this.#cls.country);
  }

  /** Whether a preposition within a party leads to another part of its name: "Ministry of Labour", "Republik der Philippinen". */
  #joins(at: number, last: number, between: boolean): boolean {
    const genitive = this.#field.marks.find(at, this.#cls.joining)?.value === "genitive";
    if (between && genitive) return true;
    const next = genitive && at + 1 < last && this.#is(at + 1, "determiner") ? at + 2 : at + 1;
    return next < last && this.#capital(next);
  }

  #nearCapital(at: number, last: number): boolean {
    for (let i = at + 1; i < Math.min(last, at + 4); i++) {
      if (this.#field.tokens.kind[i] !== TokenKind.Word) return false;
      if (this.#capital(i)) return true;
      if ((this.#is(i, "topic") || this.#is(i, "partner")) && !this.#is(i, "joining")) return false;
    }
    return false;
  }

  /** The end of the noun phrases that start here and follow one another; the start if there is none. */
  #nounChain(start: number, last: number): number {
    const { tokens, marks } = this.#field;
    const { norm, kind } = tokens;
    const { orthography, naming } = this.#pack.pack;
    let end = start;
    for (let at = start; at < last && at - start < MOST_SUBJECT; ) {
      if (kind[at] === TokenKind.Number) {
        end = this.#numberEnd(at, last);
        at = end;
        continue;
      }
      if (kind[at] !== TokenKind.Word) {
        const mark = norm[at]!;
        if (mark === "-") {
          const spaced = !this.#glued(at) && !(at + 1 < last && this.#glued(at + 1));
          if (spaced && !(this.#isState(at - 1) && this.#isState(at + 1))) break;
          at++;
          if (!spaced && this.#glued(at - 1) && end === at - 1) end = at;
          continue;
        }
        if (mark === "&" || mark === "/") {
          at++;
          continue;
        }
        if (mark === "'s" || mark === "%" || mark === "'") {
          end = at + 1;
          at++;
          continue;
        }
        if (OPEN_QUOTES.has(mark)) {
          const close = this.#closeQuote(at, last);
          if (close < 0) break;
          end = close + 1;
          at = end;
          continue;
        }
        if (mark === "," && this.#listGoesOn(at + 1, start, last)) {
          at++;
          continue;
        }
        break;
      }
      // "on Scheduled Air Services" tells no event.
      const proper = !orthography.capitalisedNouns && this.#capital(at);
      if ((marks.has(at, this.#cls.eventVerb) && !proper) || this.#datePart(at, last) !== null) break;
      if (this.#is(at, "and")) {
        if (!this.#goesOnAfterAnd(at + 1, last) && !this.#isNounBeforeVerb(at + 1, start, last)) break;
        at++;
        continue;
      }
      if (marks.has(at, this.#cls.instrument) && end === at && at > start && orthography.capitalisedNouns) break;
      const ending = marks.find(at, this.#cls.subjectEnd);
      if (ending !== undefined && !this.#leadsToSpan(ending.end, last)) break;
      if (marks.has(at, this.#cls.partner)) break;
      if (marks.has(at, this.#cls.date) && !this.#isDateOfSubject(at)) break;
      if (this.#isDeterminer(at)) {
        at++;
        continue;
      }
      const adjunct = marks.find(at, this.#cls.adjunct);
      if (adjunct !== undefined && this.#isPlace(at, adjunct.end, last)) break;
      const topic = marks.find(at, this.#cls.topic);
      if (topic !== undefined) {
        // "on trade to provide access": what it is for follows.
        const infinitive = marks.find(at, this.#cls.intent)?.value === "next" && this.#is(topic.end, "verb");
        if (at > start && infinitive) break;
        at = topic.end;
        continue;
      }
      if (this.#is(at, "preposition")) {
        at++;
        continue;
      }
      // "ikke-spredning" denies nothing.
      const joined = at + 1 < last && norm[at + 1] === "-" && this.#glued(at + 1);
      if (!joined && (this.#isPronoun(at) || this.#is(at, "function") || this.#is(at, "negation"))) break;
      if (orthography.capitalisedNouns) {
        if (this.#capital(at)) {
          end = at + 1;
          at++;
          continue;
        }
        if (this.#is(at, "verb") || !this.#leadsToNoun(at, last, (word) => naming.modifies(word))) break;
        at++;
        continue;
      }
      // "agreement on trade covers …": a verb after a noun ends the subject; after a preposition it is a noun or an infinitive.
      if (this.#is(at, "verb") && end === at && at > start && !this.#is(at - 1, "vague")) break;
      end = at + 1;
      at++;
    }
    return end;
  }

  /** Whether adjectives from here lead to a noun with a capital. */
  #leadsToNoun(at: number, last: number, modifies: (word: string) => boolean): boolean {
    for (let i = at; i < Math.min(last, at + 7); i++) {
      if (this.#capital(i)) return true;
      if (this.#is(i, "and") || this.#field.tokens.norm[i] === "-") continue;
      // "militärisch-technische": only the last part shows its ending.
      if (this.#field.tokens.norm[i + 1] === "-" && this.#glued(i + 1)) continue;
      if (this.#field.tokens.norm[i] === "," && i > at) continue;
      if (this.#field.tokens.kind[i] !== TokenKind.Word || !modifies(this.#text(i, i + 1))) return false;
      if (i > at && (this.#is(i, "determiner") || this.#is(i, "article") || this.#is(i, "eventVerb"))) return false;
    }
    return false;
  }

  /** Whether a list goes on after a comma: nouns and then "and". */
  #listGoesOn(at: number, start: number, last: number): boolean {
    const { tokens, marks } = this.#field;
    for (let i = at; i < Math.min(last, at + 12); i++) {
      if (this.#is(i, "and")) {
        return i > at && (this.#goesOnAfterAnd(i + 1, last) || this.#isNounBeforeVerb(i + 1, start, last));
      }
      if (tokens.norm[i] === "," || tokens.norm[i] === "-") continue;
      if (tokens.kind[i] !== TokenKind.Word) return false;
      if (marks.has(i, this.#cls.instrument) || marks.has(i, this.#cls.eventVerb)) return false;
      if (this.#isPronoun(i) || this.#isFunction(i) || this.#is(i, "subjectEnd")) return false;
      if (i === at && (this.#is(i, "determiner") || this.#is(i, "article"))) return false;
      if (this.#is(i, "verb") && i > at) return false;
    }
    return false;
  }

  /** Whether what follows "and" is still a noun phrase of the same list, not another instrument or clause. */
  #goesOnAfterAnd(at: number, last: number): boolean {
    const { tokens, marks } = this.#field;
    if (at >= last || (tokens.kind[at] !== TokenKind.Word && tokens.kind[at] !== TokenKind.Number)) {
      return at < last && OPEN_QUOTES.has(tokens.norm[at]!);
    }
    // "… and another on customs": an instrument without its head.
    if (this.#is(at, "determiner") && marks.find(at + 1, this.#cls.topic)?.value === "matter") return false;
    for (let i = at; i < Math.min(last, at + 7); i++) {
      if (marks.has(i, this.#cls.instrument)) return false;
      if (tokens.norm[i] === "-") continue;
      if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) return true;
      if (i === at) {
        if (this.#isPronoun(i) || this.#isFunction(i) || this.#is(i, "subjectEnd")) return false;
        if (marks.has(i, this.#cls.eventVerb) || this.#is(i, "intent")) return false;
        if (this.#is(i, "verb") && !this.#pack.pack.orthography.capitalisedNouns) return false;
      } else if (this.#is(i, "topic") || this.#is(i, "preposition") || this.#is(i, "and")) return true;
      else if (marks.has(i, this.#cls.eventVerb)) return this.#pack.pack.orthography.capitalisedNouns;
    }
    return true;
  }

  /**
   * "The agreement on the Barents Sea and the Arctic Ocean will be signed": no verb stands before the instrument, so
   * the one behind the noun is the sentence's own.
   */
  #isNounBeforeVerb(at: number, subject: number, last: number): boolean {
    const { first } = this.#field.tokens.sentences[this.#field.tokens.sentence[subject]!]!;
    for (let i = Math.max(first, subject - MOST_BEFORE); i < subject; i++) {
      const mark = this.#field.marks.find(i, this.#cls.instrument);
      if (mark !== undefined) {
        i = mark.end - 1;
        continue;
      }
      if (this.#is(i, "eventVerb") || this.#is(i, "verb") || this.#is(i, "intent")) return false;
    }
    for (let i = at; i < Math.min(last, at + 5); i++) {
      if (this.#field.tokens.kind[i] !== TokenKind.Word) return false;
      if (this.#is(i, "intent") || this.#is(i, "verb") || this.#is(i, "eventVerb") || this.#isFunction(i))
        return i > at;
      if (this.#isPronoun(i) || (i > at && this.#isDeterminer(i))) return false;
    }
    return false;
  }

  /** Whether a place or time is told here, which is no part of the subject: "in Brussels", "on Friday". */
  #isPlace(preposition: number, at: number, last: number): boolean {
    const { marks, tokens } = this.#field;
    if (at >= last) return true;
    if (marks.has(at, this.#cls.date)) return !this.#isDateOfSubject(at);
    if (marks.find(preposition, this.#cls.adjunct)?.value !== "place") return false;
    if ((marks.has(at, this.#cls.capital) || marks.has(at, this.#cls.city)) && !this.#glued(at + 1)) return true;
    if (!this.#capital(at) || this.#isState(at)) return false;
    let name = at + 1;
    while (name < last && this.#capital(name) && !this.#pack.pack.orthography.capitalisedNouns) name++;
    if (this.#pack.pack.naming.isMatter(this.#text(name - 1, name))) return false;
    if (!this.#pack.pack.orthography.capitalisedNouns) {
      // In a name with capitals ("Cooperation in Tourism") the word alone does not tell.
      return !(at + 1 < last && this.#is(at + 1, "and"));
    }
    const next = at + 1;
    if (next >= last) return true;
    if (tokens.norm[next] === "-" || this.#is(next, "and") || tokens.norm[next] === ",") return false;
    return !this.#capital(next);
  }

  /** "for 2024-2026", "bis 2030": the span that an instrument is for belongs to its name. */
  #isDateOfSubject(date: number): boolean {
    const { tokens } = this.#field;
    if (tokens.kind[date] !== TokenKind.Number) return false;
    for (let i = date - 1; i >= Math.max(0, date - 4); i--) {
      if (this.#is(i, "topic") && !this.#is(i, "adjunct")) return true;
      if (tokens.kind[i] !== TokenKind.Word) return false;
      if (this.#is(i, "adjunct")) return false;
    }
    return false;
  }

  /** After "until" and the like: whether only a number follows. */
  #leadsToSpan(at: number, last: number): boolean {
    return at < last && this.#field.tokens.kind[at] === TokenKind.Number && this.#length(at) === 4;
  }

  /** A date that belongs to the name right here: "of May 26, 2010", "vom 10. November 2020", "fra 1973". */
  #datePart(at: number, last: number): TokenSpan | null {
    const { tokens, marks } = this.#field;
    if (tokens.kind[at] !== TokenKind.Word || at + 1 >= last) return null;
    if (!this.#is(at, "dating")) return null;
    const date = marks.find(at + 1, this.#cls.date);
    if (date !== undefined) return { from: at + 1, to: date.end };
    if (tokens.kind[at + 1] === TokenKind.Number && this.#length(at + 1) === 4) return { from: at + 1, to: at + 2 };
    return null;
  }

  /** Whether a four-digit number ends a date that stands by itself ("On 4 May 2010 Agreement"). */
  #isDatePart(at: number, first: number): boolean {
    return at > first && (this.#is(at - 1, "month") || this.#is(at - 1, "preposition"));
  }

  #numberEnd(at: number, last: number): number {
    const { norm, kind } = this.#field.tokens;
    let end = at + 1;
    while (
      end + 1 < last &&
      kind[end + 1] === TokenKind.Number &&
      (norm[end] === "-" || norm[end] === "/" || norm[end] === "." || norm[end] === "," || this.#is(end, "and"))
    ) {
      if ((norm[end] === "." || norm[end] === ",") && !this.#glued(end + 1)) break;
      end += 2;
    }
    return end;
  }

  /** Index of the closing bracket, -1 if it is far or missing. */
  #close(open: number, last: number): number {
    const { norm } = this.#field.tokens;
    for (let i = open + 1; i < Math.min(last, open + MOST_IN_BRACKETS + 2); i++) if (norm[i] === ")") return i;
    return -1;
  }

  #closeQuote(open: number, last: number): number {
    const { norm } = this.#field.tokens;
    for (let i = open + 2; i < Math.min(last, open + MOST_SUBJECT); i++) if (CLOSE_QUOTES.has(norm[i]!)) return i;
    return -1;
  }

  #isShortName(at: number): boolean {
    return (
      (this.#field.tokens.shape[at]! & Shape.AllCapitals) !== 0 && this.#length(at) >= 3 && this.#stateEnd(at) === at
    );
  }

  /** "CEPA", "EVFTA", "MoU": the short name between two tokens, null if there is none. */
  #acronym(from: number, to: number): string | null {
    const { tokens } = this.#field;
    const quoted = OPEN_QUOTES.has(tokens.norm[from]!);
    const start = quoted ? from + 1 : from;
    const end = quoted ? to - 1 : to;
    if (end - start < 1 || end - start > 3 || tokens.kind[start] !== TokenKind.Word) return null;
    const word = this.#text(start, start + 1);
    const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
    if (capitals < 2 || this.#stateEnd(start) > start) return null;
    return this.#text(start, end);
  }

  #says(span: TokenSpan, cls: "commercial"): boolean {
    for (let i = span.from; i < span.to; i++) if (this.#is(i, cls)) return true;
    return false;
  }

  #name(from: number, head: TokenSpan, headText: string, subjects: readonly (TokenSpan | null)[]): string {
    const { naming } = this.#pack.pack;
    const { tokens } = this.#field;
    let name = "";
    for (let i = from; i < head.from; i++) {
      const word = this.#text(i, i + 1);
      const first = i + 1 < tokens.length && tokens.norm[i + 1] === "-";
      name +=
        (i > from && !this.#glued(i) ? " " : "") +
        (first ? word : naming.nominativeModifier(word, naming.nominativeHead(headText)));
    }
    name += (head.from > from && !this.#glued(head.from) ? " " : "") + naming.nominativeHead(headText);
    for (const part of subjects) if (part !== null) name += ` ${this.#text(part.from, part.to)}`;
    return name;
  }

  #determiner(at: number): Determiner {
    return this.#field.marks.find(at, this.#cls.determiner)!.value as Determiner;
  }

  /** Words that can belong to no name on their own. */
  #isSmallWord(at: number): boolean {
    return SMALL.some((cls) => this.#is(at, cls));
  }

  #isDeterminer(at: number): boolean {
    return this.#is(at, "determiner") || this.#is(at, "article");
  }

  /** "IT" is no "it". */
  #isPronoun(at: number): boolean {
    return this.#is(at, "pronoun") && (this.#field.tokens.shape[at]! & Shape.AllCapitals) === 0;
  }

  /** Words such as "other" count as determiners before they count as function words. */
  #isFunction(at: number): boolean {
    return this.#is(at, "function") && !this.#is(at, "determiner");
  }

  #isState(at: number): boolean {
    return this.#stateEnd(at) > at || this.#is(at, "capital");
  }

  #is(at: number, cls: (typeof CLASSES)[number]): boolean {
    return this.#field.marks.has(at, this.#cls[cls]);
  }

  #capital(at: number): boolean {
    return (this.#field.tokens.shape[at]! & Shape.Capital) !== 0;
  }

  #glued(at: number): boolean {
    return (this.#field.tokens.shape[at]! & Shape.Glued) !== 0;
  }

  #length(at: number): number {
    return this.#field.tokens.end[at]! - this.#field.tokens.start[at]!;
  }

  /** The text of a stretch on one line. */
  #text(from: number, to: number): string {
    const { tokens } = this.#field;
    return tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, " ");
  }
}

interface After {
  readonly to: number;
  readonly subject: TokenSpan | null;
  readonly rest: TokenSpan | null;
  readonly parties: readonly TokenSpan[];
  readonly oneSided: boolean;
  readonly dated: TokenSpan | null;
  readonly acronym: string | null;
  /** The instrument in brackets, which wins over the head. */
  readonly type: Instrument | null;
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
] as const;
type ClassIndex = Readonly<Record<(typeof CLASSES)[number], number>>;
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

const OPEN_QUOTES: ReadonlySet<string> = new Set(['"', "„", "“", "«", "»", "‚", "‹"]);
const CLOSE_QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "»", "«", "‘", "›"]);
