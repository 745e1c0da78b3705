/** What stands behind an instrument's head: brackets, dates, parties and subject in any order. */
import { TokenKind } from "../../model/tokens.ts";
import type { Instrument } from "../../pack/contract.ts";
import type { TokenSpan } from "../rules.ts";
import type { Parties } from "./parties.ts";
import type { Subjects } from "./subjects.ts";
import { OPEN_QUOTES, type Words } from "./words.ts";

export interface After {
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

/** Tokens of a bracket that holds a quoted title of two words or more. */
const SHORTEST_TITLE = 4;

/** What was found so far; `mayGoOn`: more of the subject may follow. */
type Found = { -readonly [K in keyof After]: After[K] } & { mayGoOn: boolean };

export class Complements {
  readonly #words: Words;
  readonly #subjects: Subjects;
  readonly #parties: Parties;

  constructor(words: Words, subjects: Subjects, parties: Parties) {
    this.#words = words;
    this.#subjects = subjects;
    this.#parties = parties;
  }

  /** What follows the head, from its first token. */
  behind(start: number, last: number): After {
    const found: Found = {
      to: start,
      subject: null,
      rest: null,
      parties: [],
      oneSided: false,
      dated: null,
      acronym: null,
      type: null,
      mayGoOn: false,
    };
    for (let at = start; at < last; at = found.to) {
      found.to = this.#take(found, at, start, last);
      if (found.to <= at) break;
    }
    return found;
  }

  /** The index after the complement that stands at a token; the token itself if none does. */
  #take(found: Found, at: number, start: number, last: number): number {
    const { tokens, marks } = this.#words.field;
    if (tokens.norm[at] === "(") return this.#bracket(found, at, last);
    const opensQuote = OPEN_QUOTES.has(tokens.norm[at]!) && at + 1 < last && this.#words.capital(at + 1);
    if (found.subject === null && opensQuote) return this.#quoted(found, at, last);
    // "Freihandelsabkommen CETA"; where all is in capitals they tell nothing.
    if (at === start && found.acronym === null && this.#words.isShortName(at) && !this.#words.isShortName(at - 1)) {
      found.acronym = this.#words.text(at, at + 1);
      return at + 1;
    }
    if (at === start) {
      const place = this.#placeOfName(at, last);
      if (place > at) {
        found.subject = { from: at, to: place };
        return place;
      }
    }
    const dated = this.#words.datePart(at, last);
    if (dated !== null) return this.#date(found, dated);
    const partner = marks.find(at, this.#words.cls.partner);
    if (partner !== undefined) {
      const isOneSided = partner.value === "with" && found.parties.length === 0;
      const to = this.#named(found, partner.end, last, partner.value === "between");
      if (to <= partner.end) return at;
      found.oneSided = isOneSided;
      found.mayGoOn = true;
      return to;
    }
    if (found.subject !== null && (!found.mayGoOn || found.rest !== null)) return at;
    if (tokens.kind[at] === TokenKind.Number && this.#words.length(at) === 4 && at === start)
      return this.#years(found, at, last);
    // "contract of 8 billion kroner on …"
    const amount = this.#words.is(at, "preposition") ? marks.find(at + 1, this.#words.cls.money) : undefined;
    return amount?.end ?? this.#topic(found, at, start, last);
  }

  /**
   * "Vertrag von Lissabon": the end of the city that an instrument is named after; of several they are its parties, and
   * "avtale i Lisboa" only says where.
   */
  #placeOfName(at: number, last: number): number {
    const { marks, tokens } = this.#words.field;
    const joining = marks.find(at, this.#words.cls.joining);
    if (joining?.value !== "genitive" || joining.end >= last || this.#words.is(at, "adjunct")) return at;
    const city = this.#cityEnd(joining.end);
    const isOneOfSeveral =
      city + 1 < last &&
      (tokens.norm[city] === "," || this.#words.is(city, "and")) &&
      this.#cityEnd(city + 1) > city + 1;
    return isOneOfSeveral || city === joining.end ? at : city;
  }

  /** The end of the city that a token starts; the token itself if it starts none. */
  #cityEnd(at: number): number {
    const { marks } = this.#words.field;
    return (marks.find(at, this.#words.cls.capital) ?? marks.find(at, this.#words.cls.city))?.end ?? at;
  }

  /** "(CEPA)", "(Memorandum of Understanding)". */
  #bracket(found: Found, at: number, last: number): number {
    const close = this.#words.close(at, last);
    if (close < 0) return at;
    // "ein Abkommen („Pre-Negotiation Agreement“)"
    const opensQuote = OPEN_QUOTES.has(this.#words.field.tokens.norm[at + 1]!) && this.#words.capital(at + 2);
    if (found.subject === null && opensQuote && close - at > SHORTEST_TITLE) {
      found.subject = { from: at + 1, to: close };
      return close + 1;
    }
    const inner = this.#words.field.marks.find(at + 1, this.#words.cls.instrument);
    const short = this.#words.acronym(at + 1, close);
    if (inner !== undefined && inner.value !== null) found.type = inner.value as Instrument;
    else if (short !== null) found.acronym ??= short;
    else if (found.parties.length === 0) return at;
    return close + 1;
  }

  #quoted(found: Found, at: number, last: number): number {
    const close = this.#words.closeQuote(at, last);
    if (close < 0) return at;
    found.subject = { from: at, to: close + 1 };
    return close + 1;
  }

  #date(found: Found, dated: TokenSpan): number {
    // "Protokoll zur Änderung des Abkommens vom 8. Mai 1998": the date of the other instrument.
    const nested = found.subject !== null && this.#holdsInstrument(found.subject);
    if (nested) found.mayGoOn = true;
    else found.dated ??= dated;
    return dated.to;
  }

  /** The stretch of parties from its first token; that token if no party stands there. */
  #named(found: Found, from: number, last: number, between: boolean): number {
    const to = this.#parties.stretchEnd(from, last, between);
    if (to > from) found.parties = [...found.parties, { from, to }];
    return to;
  }

  /** "Roadmap 2025-2027" */
  #years(found: Found, at: number, last: number): number {
    const to = this.#words.numberEnd(at, last);
    if (to === at + 1) return at;
    found.subject = { from: at, to };
    return to;
  }

  /** "On trade"; behind the parties more of it, "on cooperation between X and Y in the field of …". */
  #topic(found: Found, at: number, start: number, last: number): number {
    const { marks } = this.#words.field;
    const topic = marks.find(at, this.#words.cls.topic) ?? this.#amended(at, start);
    if (topic === undefined || this.#subjects.isPlace(at, topic.end, last) || this.#isOnBehalf(at, last)) return at;
    // "brachte den Vertrag zur Sprache"
    if (this.#words.is(at, "subjectEnd")) return at;
    // "Abkommen der EU mit Neuseeland"
    const isOwner = topic.value === "owner" && marks.has(topic.end, this.#words.cls.country);
    if (isOwner) return this.#named(found, topic.end, last, false);
    const to = this.#subjects.nounChain(topic.end, last);
    if (to <= topic.end) return at;
    if (found.subject === null) found.subject = { from: at, to };
    else found.rest = { from: at, to };
    found.mayGoOn = false;
    return to;
  }

  /** "Tilleggsprotokoll til skatteavtalen": what a protocol that ends at `start` is added to. */
  #amended(at: number, start: number): { readonly end: number; readonly value: "matter" } | undefined {
    const { marks } = this.#words.field;
    const head = marks.find(start - 1, this.#words.cls.instrument);
    const isProtocol = head?.end === start && (head.value as Instrument | null)?.type === "protocol";
    if (!isProtocol || at !== start || !this.#words.is(at, "preposition") || !this.#words.is(at + 1, "instrument"))
      return;
    return { end: at + 1, value: "matter" };
  }

  #holdsInstrument({ from, to }: TokenSpan): boolean {
    for (let at = from; at < to; at++) if (this.#words.is(at, "instrument")) return true;
    return false;
  }

  /** "Signed the memorandum for Palau": who signs, not what about. */
  #isOnBehalf(preposition: number, last: number): boolean {
    if (this.#words.field.marks.find(preposition, this.#words.cls.joining)?.value !== "other") return false;
    const next = this.#words.isDeterminer(preposition + 1) ? preposition + 2 : preposition + 1;
    return next < last && this.#words.field.marks.has(next, this.#words.cls.country);
  }
}
