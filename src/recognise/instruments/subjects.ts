/** What an instrument is about: the noun phrases behind its head, to their true end. */
import { TokenKind } from "../../model/tokens.ts";
import { MOST_SUBJECT, OPEN_QUOTES, type Words } from "./words.ts";

/** How far back a verb is looked for. */
const MOST_BEFORE = 60;

/** From the preposition of an attribute to its participle. */
const MOST_IN_ATTRIBUTE = 9;

interface Chain {
  readonly start: number;
  readonly last: number;
  /** Index after the last token that surely belongs to it. */
  end: number;
}

export class Subjects {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** The end of the noun phrases that start here and follow one another; the start if there is none. */
  nounChain(start: number, last: number): number {
    const chain: Chain = { start, last, end: start };
    for (let at = start; at < last && at - start < MOST_SUBJECT; ) {
      const next = this.#step(chain, at);
      if (next <= at) break;
      at = next;
    }
    return chain.end;
  }

  /** The index after what belongs to the chain at a token; the token itself where the chain ends. */
  #step(chain: Chain, at: number): number {
    const { kind } = this.#words.field.tokens;
    if (kind[at] === TokenKind.Number) {
      chain.end = this.#words.numberEnd(at, chain.last);
      return chain.end;
    }
    if (kind[at] !== TokenKind.Word) return this.#mark(chain, at);
    const and = this.#words.field.marks.find(at, this.#words.cls.and);
    if (and !== undefined) {
      const goesOn =
        this.#goesOnAfterAnd(and.end, chain.last) || this.#isNounBeforeVerb(and.end, chain.start, chain.last);
      return goesOn ? and.end : at;
    }
    return this.#breaks(chain, at) ? at : this.#word(chain, at);
  }

  /** Hyphens, quotes and commas within a chain. */
  #mark(chain: Chain, at: number): number {
    const mark = this.#words.field.tokens.norm[at]!;
    if (mark === "-") return this.#hyphen(chain, at);
    if (mark === "&" || mark === "/") return at + 1;
    if (mark === "'s" || mark === "%" || mark === "'") {
      chain.end = at + 1;
      return at + 1;
    }
    if (OPEN_QUOTES.has(mark)) {
      const close = this.#words.closeQuote(at, chain.last);
      if (close < 0) return at;
      chain.end = close + 1;
      return chain.end;
    }
    return mark === "," && this.listGoesOn(at + 1, chain.start, chain.last) ? at + 1 : at;
  }

  #hyphen(chain: Chain, at: number): number {
    const spaced = !this.#words.glued(at) && !(at + 1 < chain.last && this.#words.glued(at + 1));
    if (spaced && !(this.#words.isState(at - 1) && this.#words.isState(at + 1))) return at;
    if (!spaced && this.#words.glued(at) && chain.end === at) chain.end = at + 1;
    return at + 1;
  }

  /** Whether a word can belong to no subject. */
  #breaks({ start, last, end }: Chain, at: number): boolean {
    const { marks } = this.#words.field;
    const { cls } = this.#words;
    const { capitalisedNouns } = this.#words.pack.pack.orthography;
    // "on Scheduled Air Services" tells no event.
    const proper = !capitalisedNouns && this.#words.capital(at);
    if ((marks.has(at, cls.eventVerb) && !proper) || this.#words.datePart(at, last) !== null) return true;
    if (marks.has(at, cls.instrument) && end === at && at > start && capitalisedNouns) return true;
    const ending = marks.find(at, cls.subjectEnd);
    // "bis 2030", but "im Jahr 2021"
    if (ending !== undefined && !(ending.end === at + 1 && this.#leadsToSpan(ending.end, last))) return true;
    return marks.has(at, cls.partner) || (marks.has(at, cls.date) && !this.#isDateOfSubject(at));
  }

  #word(chain: Chain, at: number): number {
    const { marks, tokens } = this.#words.field;
    if (this.#words.isDeterminer(at)) return this.#behindAttribute(at + 1, chain.last);
    const adjunct = marks.find(at, this.#words.cls.adjunct);
    if (adjunct !== undefined && this.isPlace(at, adjunct.end, chain.last)) return at;
    const topic = marks.find(at, this.#words.cls.topic);
    if (topic !== undefined) {
      // "on trade to provide access": what it is for follows.
      const infinitive = marks.find(at, this.#words.cls.intent)?.value === "next" && this.#words.is(topic.end, "verb");
      return at > chain.start && infinitive ? at : topic.end;
    }
    if (this.#words.is(at, "preposition")) return at + 1;
    // "ikke-spredning" denies nothing.
    const joined = at + 1 < chain.last && tokens.norm[at + 1] === "-" && this.#words.glued(at + 1);
    const small = this.#words.isPronoun(at) || this.#words.is(at, "function") || this.#words.is(at, "negation");
    return small && !joined ? at : this.#noun(chain, at);
  }

  /** "Die | am Flughafen anwendbaren Steuern": the participle of an attribute that opens with a preposition; else the token itself. */
  #behindAttribute(at: number, last: number): number {
    const { orthography, naming } = this.#words.pack.pack;
    if (!orthography.capitalisedNouns || !(this.#words.is(at, "preposition") || this.#words.is(at, "adjunct")))
      return at;
    for (let i = at + 2; i < Math.min(last, at + MOST_IN_ATTRIBUTE); i++) {
      if (this.#words.field.tokens.norm[i] === "," || this.#words.is(i, "and")) break;
      if (!this.#words.capital(i) && naming.modifies(this.#words.text(i, i + 1)) && !this.#words.isSmallWord(i))
        return i;
    }
    return at;
  }

  /** A noun, or an adjective that leads to one. */
  #noun(chain: Chain, at: number): number {
    const { orthography, naming } = this.#words.pack.pack;
    if (orthography.capitalisedNouns && !this.#words.capital(at)) {
      const leads = !this.#words.is(at, "verb") && this.#leadsToNoun(at, chain.last, (word) => naming.modifies(word));
      return leads ? at + 1 : at;
    }
    // "agreement on trade covers …": a verb after a noun ends the subject; after a preposition it is a noun or an infinitive.
    const follows = chain.end === at && at > chain.start && !this.#words.is(at - 1, "vague");
    if (!orthography.capitalisedNouns && follows && this.#words.is(at, "verb")) return at;
    chain.end = at + 1;
    return at + 1;
  }

  /** Whether adjectives from here lead to a noun with a capital. */
  #leadsToNoun(at: number, last: number, modifies: (word: string) => boolean): boolean {
    for (let i = at; i < Math.min(last, at + 7); i++) {
      if (this.#words.capital(i)) return true;
      if (this.#words.is(i, "and") || this.#words.field.tokens.norm[i] === "-") continue;
      // "militärisch-technische": only the last part shows its ending.
      if (this.#words.field.tokens.norm[i + 1] === "-" && this.#words.glued(i + 1)) continue;
      if (this.#words.field.tokens.norm[i] === "," && i > at) continue;
      if (this.#words.field.tokens.kind[i] !== TokenKind.Word || !modifies(this.#words.text(i, i + 1))) return false;
      if (i > at && (this.#words.is(i, "determiner") || this.#words.is(i, "article") || this.#words.is(i, "eventVerb")))
        return false;
    }
    return false;
  }

  /** Whether a list goes on after a comma: nouns and then "and". */
  listGoesOn(at: number, start: number, last: number): boolean {
    const { tokens, marks } = this.#words.field;
    for (let i = at; i < Math.min(last, at + 12); i++) {
      if (this.#words.is(i, "and")) {
        // "trade, port, and industrial cooperation"
        return this.#goesOnAfterAnd(i + 1, last) || this.#isNounBeforeVerb(i + 1, start, last);
      }
      if (tokens.norm[i] === "," || tokens.norm[i] === "-") continue;
      if (tokens.kind[i] !== TokenKind.Word) return false;
      if (marks.has(i, this.#words.cls.instrument) || marks.has(i, this.#words.cls.eventVerb)) return false;
      if (this.#words.isPronoun(i) || this.#words.isFunction(i) || this.#words.is(i, "subjectEnd")) return false;
      if (i === at && (this.#words.is(i, "determiner") || this.#words.is(i, "article"))) return false;
      if (this.#words.is(i, "verb") && i > at) return false;
    }
    return false;
  }

  /** Whether what follows "and" is still a noun phrase of the same list, not another instrument or clause. */
  #goesOnAfterAnd(at: number, last: number): boolean {
    const { tokens, marks } = this.#words.field;
    if (at >= last || (tokens.kind[at] !== TokenKind.Word && tokens.kind[at] !== TokenKind.Number)) {
      return at < last && OPEN_QUOTES.has(tokens.norm[at]!);
    }
    // "… and another on customs": an instrument without its head.
    if (this.#words.is(at, "determiner") && marks.find(at + 1, this.#words.cls.topic)?.value === "matter") return false;
    for (let i = at; i < Math.min(last, at + 7); i++) {
      if (marks.has(i, this.#words.cls.instrument)) return false;
      // "… as well as the signing of"
      if (marks.find(i, this.#words.cls.eventNoun)?.value === "signed") return false;
      if (tokens.norm[i] === "-") continue;
      if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) return true;
      if (i === at) {
        if (this.#words.isPronoun(i) || this.#words.isFunction(i) || this.#words.is(i, "subjectEnd")) return false;
        if (marks.has(i, this.#words.cls.eventVerb) || this.#words.is(i, "intent")) return false;
        if (this.#words.is(i, "verb") && !this.#words.pack.pack.orthography.capitalisedNouns) return false;
      } else if (this.#words.is(i, "topic") || this.#words.is(i, "preposition") || this.#words.is(i, "and"))
        return true;
      else if (marks.has(i, this.#words.cls.eventVerb)) return this.#words.pack.pack.orthography.capitalisedNouns;
    }
    return true;
  }

  /**
   * "The agreement on the Barents Sea and the Arctic Ocean will be signed": no verb stands before the instrument, so
   * the one behind the noun is the sentence's own.
   */
  #isNounBeforeVerb(at: number, subject: number, last: number): boolean {
    const { first } = this.#words.field.tokens.sentences[this.#words.field.tokens.sentence[subject]!]!;
    for (let i = Math.max(first, subject - MOST_BEFORE); i < subject; i++) {
      const mark = this.#words.field.marks.find(i, this.#words.cls.instrument);
      if (mark !== undefined) {
        i = mark.end - 1;
        continue;
      }
      if (this.#words.is(i, "eventVerb") || this.#words.is(i, "verb") || this.#words.is(i, "intent")) return false;
    }
    for (let i = at; i < Math.min(last, at + 5); i++) {
      if (this.#words.field.tokens.kind[i] !== TokenKind.Word || this.#words.is(i, "instrument")) return false;
      if (
        this.#words.is(i, "intent") ||
        this.#words.is(i, "verb") ||
        this.#words.is(i, "eventVerb") ||
        this.#words.isFunction(i)
      )
        return i > at;
      if (this.#words.isPronoun(i) || (i > at && this.#words.isDeterminer(i))) return false;
    }
    return false;
  }

  /** Whether a place or time is told here, which is no part of the subject: "in Brussels", "on Friday". */
  isPlace(preposition: number, at: number, last: number): boolean {
    const { marks, tokens } = this.#words.field;
    if (at >= last) return true;
    if (marks.has(at, this.#words.cls.date)) return !this.#isDateOfSubject(at);
    if (marks.find(preposition, this.#words.cls.adjunct)?.value !== "place") return false;
    if ((marks.has(at, this.#words.cls.capital) || marks.has(at, this.#words.cls.city)) && !this.#words.glued(at + 1))
      return true;
    if (!this.#words.capital(at) || this.#words.isState(at)) return false;
    let name = at + 1;
    while (name < last && this.#words.capital(name) && !this.#words.pack.pack.orthography.capitalisedNouns) name++;
    if (this.#words.pack.pack.naming.isMatter(this.#words.text(name - 1, name))) return false;
    if (!this.#words.pack.pack.orthography.capitalisedNouns) {
      // In a name with capitals ("Cooperation in Tourism") the word alone does not tell.
      return !(at + 1 < last && this.#words.is(at + 1, "and"));
    }
    const next = at + 1;
    if (next >= last) return true;
    if (tokens.norm[next] === "-" || this.#words.is(next, "and") || tokens.norm[next] === ",") return false;
    return !this.#words.capital(next);
  }

  /** "for 2024-2026", "bis 2030": the span that an instrument is for belongs to its name. */
  #isDateOfSubject(date: number): boolean {
    const { tokens } = this.#words.field;
    if (tokens.kind[date] !== TokenKind.Number) return false;
    for (let i = date - 1; i >= Math.max(0, date - 4); i--) {
      if (this.#words.is(i, "topic") && !this.#words.is(i, "adjunct")) return true;
      if (tokens.kind[i] !== TokenKind.Word) return false;
      if (this.#words.is(i, "adjunct")) return false;
    }
    return false;
  }

  /** After "until" and the like: whether only a number follows. */
  #leadsToSpan(at: number, last: number): boolean {
    return at < last && this.#words.field.tokens.kind[at] === TokenKind.Number && this.#words.length(at) === 4;
  }
}
