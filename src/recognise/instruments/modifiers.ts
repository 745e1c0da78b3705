/** What stands before an instrument: its modifiers, determiner and states. */
import { TokenKind } from "../../model/tokens.ts";
import type { TokenSpan } from "../rules.ts";
import type { Words } from "./words.ts";

/** The number of an agreement that has followers: "Minsk II". */
const ROMAN = /^[iv]{1,4}$/;
/** The longest stretch of modifiers; more is no name. */
const MOST_MODIFIERS = 9;
/** "mit den Vereinigten Staaten" without its preposition. */
const MOST_IN_PARTNER = 4;

/** What stands before a head. All places are tokens. */
export interface Before {
  /** Where the modifiers start. */
  readonly from: number;
  /** The determiner before them, -1 if none. */
  readonly determinerAt: number;
  /** "15 agreements" */
  readonly many: boolean;
  /** The short name in brackets between modifiers and head: "Nuclear Forces (INF) Treaty". */
  readonly aside: TokenSpan | null;
}

export class Modifiers {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  before(head: number, first: number): Before {
    const { tokens, marks } = this.#words.field;
    const { norm, kind } = tokens;
    const aside = this.#bracketBefore(head, first);
    let from = aside?.from ?? head;
    let verb = -1;
    let many = false;
    // Behind "Line of", before "Credit Agreement".
    let genitive = -1;
    while (from > first && head - from < MOST_MODIFIERS) {
      const at = from - 1;
      if (norm[at] === "-") {
        // "Minsk-Abkommen", "EU-Mercosur agreement", "30-year contract"
        if (
          !this.#words.glued(from) ||
          at === first ||
          !this.#words.glued(at) ||
          kind[at - 1] === TokenKind.Punctuation
        )
          break;
        from = at - 1;
        continue;
      }
      if (this.#words.is(at, "and") || norm[at] === "&") {
        const other = at - 1;
        // "Signing and exchange of notes"
        if (other < first || this.#tellsEvent(other)) break;
        if (norm[other] === "-" && other > first && this.#words.glued(other)) {
          // "Partnerschafts- und Kooperationsabkommen"
          from = other - 1;
          continue;
        }
        if (!this.#coordinates(other, from)) break;
        from = other;
        continue;
      }
      if (norm[at] === "," && at - 2 >= first && norm[at - 1] === "-" && this.#words.glued(at - 1)) {
        from = at - 2;
        continue;
      }
      if (kind[at] === TokenKind.Number) {
        many =
          this.#words.length(at) < 4 &&
          norm[at] !== "1" &&
          kind[at - 1] === TokenKind.Word &&
          !this.#isMoney(at, first);
        if (this.#words.length(at) === 4 && (from < head || this.#words.capital(head)) && !this.#isDatePart(at, first))
          from = at;
        break;
      }
      if (this.#joinsCapitals(at, first, head)) {
        genitive = from;
        from = at - 1;
        continue;
      }
      if (kind[at] !== TokenKind.Word || !this.#canModify(at)) break;
      if (this.#endsEvent(at)) break;
      if (marks.has(at, this.#words.cls.verb)) verb = Math.max(verb, at);
      from = at;
    }
    const determinerAt = from > first && marks.has(from - 1, this.#words.cls.determiner) ? from - 1 : -1;
    // Without an article before it a verb may have slipped in: "leaders welcome trade agreement".
    if (determinerAt < 0 && verb >= 0) from = verb + 1;
    // In "Benefits of Trade Agreement", where all is written with capitals, they tell nothing.
    if (determinerAt < 0 && genitive > from && this.#words.capital(from)) from = genitive;
    return aside !== null && from >= aside.from
      ? { from: head, determinerAt: -1, many, aside: null }
      : { from, determinerAt, many, aside };
  }

  /** The short name in brackets before the head. */
  acronym({ aside }: Before): string | null {
    return aside === null ? null : this.#words.acronym(aside.from + 1, aside.to - 1);
  }

  /** The bracket with a short name right before a head: "Nuclear Forces (INF) Treaty". */
  #bracketBefore(head: number, first: number): TokenSpan | null {
    const { norm } = this.#words.field.tokens;
    if (head <= first || norm[head - 1] !== ")") return null;
    const open = head - 3;
    return open > first && norm[open] === "(" && this.#words.acronym(open + 1, head - 1) !== null
      ? { from: open, to: head }
      : null;
  }

  /** Whether a genitive joins two words of a name that has capitals throughout: "Line of Credit Agreement". */
  #joinsCapitals(at: number, first: number, head: number): boolean {
    const joining = this.#words.field.marks.find(at, this.#words.cls.joining);
    if (joining?.value !== "genitive" || joining.end !== at + 1 || at <= first) return false;
    if (
      this.#words.pack.pack.orthography.capitalisedNouns ||
      ![at - 1, at + 1, head].every((i) => this.#words.capital(i))
    )
      return false;
    return !this.#words.isState(at + 1) && at + 1 < head && this.#canModify(at - 1) && !this.#tellsEvent(at - 1);
  }

  /** "Signing of …", "Protocol of …": another's word, not this instrument's. */
  #tellsEvent(at: number): boolean {
    return this.#words.is(at, "eventNoun") || this.#words.is(at, "instrument");
  }

  /** "Mit Thailand ein Abkommen": the state that stands right before an instrument and its determiner. */
  partnerBefore(at: number, first: number): TokenSpan | null {
    for (let from = at - 1; from > first && from >= at - MOST_IN_PARTNER; from--) {
      const isPartner = this.#words.field.marks.find(from - 1, this.#words.cls.partner)?.value === "with";
      const to = isPartner ? this.#words.stateEnd(this.#words.isDeterminer(from) ? from + 1 : from) : from;
      if (to === at) return { from, to };
    }
    return null;
  }

  /** Where a word with its hyphens starts: "Minsk-avtalen", with the name before a numeral "Oslo II-avtalen". */
  compoundFrom(head: number, first: number): number {
    const { norm } = this.#words.field.tokens;
    let from = head;
    while (from - 2 >= first && norm[from - 1] === "-" && this.#words.glued(from) && this.#words.glued(from - 1)) {
      from -= 2;
    }
    const isNumbered = from < head && ROMAN.test(norm[from]!) && from > first && this.#words.capital(from - 1);
    return isNumbered ? from - 1 : from;
  }

  /** The first modifier that belongs to the name. */
  afterPassing(from: number, head: number): number {
    const { tokens, marks } = this.#words.field;
    let at = from;
    while (at < head && marks.find(at, this.#words.cls.vague)?.value === "passing") {
      // "much-anticipated", "long-term"
      const isCompound = tokens.norm[at + 1] === "-" && this.#words.glued(at + 1) && this.#words.glued(at + 2);
      at += isCompound && at + 3 <= head ? 3 : 1;
    }
    return at;
  }

  /** A small word that says nothing of the head, nor how many there are: "sogenannten", but "weitere Abkommen". */
  #isPassing(at: number): boolean {
    const { marks } = this.#words.field;
    const { vague } = this.#words.cls;
    return (
      marks.find(at, vague)?.value === "passing" && this.#words.is(at, "function") && !this.#words.is(at, "determiner")
    );
  }

  /** Whether a word can be a modifier of the head that follows. */
  #canModify(at: number): boolean {
    if ((this.#words.isSmallWord(at) && !this.#isPassing(at)) || this.#words.is(at, "eventVerb")) return false;
    // "Framework Agreement", but "draft agreement"
    if (this.#words.is(at, "eventNoun") && this.#words.is(at, "vague")) return false;
    if (this.#words.is(at, "subjectEnd") || this.#words.is(at, "intent")) return false;
    if (this.#words.field.marks.has(at, this.#words.cls.instrument))
      return !this.#words.pack.pack.orthography.capitalisedNouns;
    if (this.#words.is(at, "country") || this.#words.is(at, "demonym") || this.#words.is(at, "bloc")) return true;
    if (!this.#words.pack.pack.naming.modifies(this.#words.text(at, at + 1))) return false;
    // A capital adjective of a name ("Erweitertes", "Pariser"), not a noun that happens to stand before.
    return !this.#words.pack.pack.orthography.capitalisedNouns || !this.#words.capital(at) || this.#opens(at - 1);
  }

  /** Whether a word is the last of what tells an event: "2014 in Kraft getretenen". */
  #endsEvent(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (this.#words.field.marks.at(i).some(({ cls, end }) => cls === this.#words.cls.eventVerb && end === at + 1))
        return true;
    }
    return false;
  }

  /** Whether a determiner or an adjective stands here, so that a capital word after it belongs to the name. */
  #opens(at: number): boolean {
    return (
      at >= 0 &&
      this.#words.isDeterminer(at) &&
      this.#words.field.marks.find(at, this.#words.cls.determiner)?.value !== "many"
    );
  }

  /** Whether "and" joins two modifiers: "Deep and Comprehensive", "umfassendes und vertieftes". */
  #coordinates(left: number, right: number): boolean {
    const { kind } = this.#words.field.tokens;
    if (kind[left] !== TokenKind.Word || this.#words.is(left, "instrument") || !this.#canModify(left)) return false;
    if (this.#words.is(left, "country") || this.#words.is(left, "demonym"))
      return this.#words.is(right, "demonym") || this.#words.glued(right);
    return this.#words.capital(left) === this.#words.capital(right);
  }

  /** The states at the start of the modifiers, with their hyphens: "EU-Mercosur", "Kazakh". */
  leadingStates(from: number, head: number): TokenSpan {
    const { norm } = this.#words.field.tokens;
    let to = from;
    while (to < head) {
      const end = this.#words.stateEnd(to);
      if (end > to && end <= head) to = end;
      else if ((norm[to] === "-" || this.#words.is(to, "and")) && to > from && this.#words.stateEnd(to + 1) > to + 1)
        to++;
      else break;
    }
    while (to < head && norm[to] === "-" && to > from) to++;
    return { from, to };
  }

  /** "A USD 50 million agreement" */
  #isMoney(number: number, first: number): boolean {
    return this.#words.is(number, "money") || (number > first && this.#words.is(number - 1, "money"));
  }

  /** Whether a four-digit number ends a date that stands by itself ("On 4 May 2010 Agreement"). */
  #isDatePart(at: number, first: number): boolean {
    return at > first && (this.#words.is(at - 1, "month") || this.#words.is(at - 1, "preposition"));
  }
}
