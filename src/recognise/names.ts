/**
 * Candidates for persons' names: runs of capitalised words, with particles, initials, hyphens and numerals of rulers.
 * A candidate is only a shape; whether it is a person is for the rules of the packs and link/people to say.
 */
import type { Office } from "../model/fact.ts";
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import type { Body, OfficeWord } from "../pack/contract.ts";
import { remember } from "../value/remember.ts";
import type { CompiledPack } from "./compile.ts";
import type { Mark, Marks } from "./marks.ts";
import type { Field } from "./match.ts";

export interface NameCandidate {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** Its parts: particles go with the part that follows them, initials are parts. */
  readonly parts: readonly NamePart[];
  /** A given name of the gazetteer stands at its beginning. */
  readonly known: boolean;
}

export interface NamePart {
  readonly from: number;
  /** The first token after the particles. */
  readonly word: number;
  /** Index after its last token. */
  readonly to: number;
}

const ROMAN = /^[ivx]{1,5}$/;
/** Longest letters that stand for a name or body rather than for a word in capitals. */
const LONGEST_ACRONYM = 4;
/** Longest run that can be one name. */
const MOST_PARTS = 6;

export function markNames(field: Field, pack: CompiledPack): void {
  const { tokens, marks } = field;
  const name = pack.cls("name");
  const fullname = pack.cls("fullname");
  const knownname = pack.cls("knownname");
  const grammar = new NameGrammar(tokens, marks, pack);
  for (const sentence of tokens.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const run = grammar.run(at, sentence.last);
      if (run === null) {
        at++;
        continue;
      }
      if (!run.thing && !grammar.isHome(run)) {
        for (const candidate of grammar.divide(run)) {
          field.steps++;
          const { from, to, parts } = candidate;
          const introduced = !candidate.known && grammar.isIntroduced(from);
          if (introduced && parts.length === 1) continue;
          marks.add(from, { cls: name, end: to, value: candidate, head: 0 });
          if (parts.length > 1 && !introduced) marks.add(from, { cls: fullname, end: to, value: candidate, head: 0 });
          if (candidate.known && parts.length > 1)
            marks.add(from, { cls: knownname, end: to, value: candidate, head: 0 });
        }
      }
      at = run.past;
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the next run can begin: behind the letters of orders and degrees. */
  readonly past: number;
  readonly parts: NamePart[];
  /** A place or thing that carries a name. */
  readonly thing: boolean;
}

/** Classes whose words are no part of a name, wherever they stand. */
const NEVER = [
  "country",
  "demonym",
  "inhabitant",
  "capital",
  "city",
  "region",
  "bloc",
  "month",
  "weekday",
  "currency",
  "office",
  "rank",
  "portfolio",
  "body",
  "honorific",
  "thing",
  "noun",
  "instrument",
  "scale",
  "party",
  "article",
  "and",
  "preposition",
  "pronoun",
  "function",
  "verb",
  "speech",
] as const;
/** Of these, the ones that a known given name before them outweighs: "Theresa May", "Michael Jordan", "Helmut Kanzler". */
const OUTWEIGHED = [
  "country",
  "inhabitant",
  "demonym",
  "capital",
  "region",
  "city",
  "month",
  "verb",
  "function",
  "noun",
  "portfolio",
  "currency",
  "scale",
  "weekday",
] as const;
/** Words of these classes are written small where nouns are: with a capital inside a sentence they may be names ("Dag"). */
const COMMON = ["thing", "body", "instrument", "party"] as const;

/** How far a word of another class is kept from names. */
const Bar = {
  Free: 0,
  /** Joins a given name before it: "Theresa May". */
  Outweighed: 1,
  /** Joins a given name right before it: "Martin Kotthaus", "Ann Linde". */
  OutweighedOnce: 2,
  /** Opens a name if it is a given name: "Dag Nylander". */
  Opening: 3,
  Closed: 4,
} as const;

/** Most words of a matter, and most tokens from an office to the last of its matters. */
const LONGEST_MATTER = 4;
const OFFICE_REACH = 12;

/** Offices whose words are surnames as well. */
const TITLES: ReadonlySet<Office> = new Set(["head_of_state", "royal", "judge", "religious_leader"]);

class NameGrammar {
  readonly #tokens: Tokens;
  readonly #marks: Marks;
  readonly #pack: CompiledPack;
  readonly #placeLink: number;
  readonly #officeLink: number;
  readonly #particle: number;
  readonly #thing: number;
  readonly #body: number;
  readonly #honorific: number;
  readonly #office: number;
  readonly #speech: number;
  readonly #country: number;
  readonly #instrument: number;
  readonly #demonym: number;
  readonly #article: number;
  readonly #pronoun: number;
  readonly #verb: number;
  readonly #portfolio: number;
  readonly #scale: number;
  readonly #city: number;
  readonly #nouns: boolean;
  /** A Bar for each token. */
  readonly #barred: Uint8Array;
  /** Sentences that are headlines with every word in capitals. */
  readonly #headlines = new Set<number>();
  /** 1 for each token that nothing but the classes of common nouns bars. */
  readonly #nounOnly: Uint8Array;
  /** The last sentence that was looked at for capitals, and what was found. */
  #asked = -1;
  #answer = false;

  constructor(tokens: Tokens, marks: Marks, pack: CompiledPack) {
    this.#tokens = tokens;
    this.#marks = marks;
    this.#pack = pack;
    this.#placeLink = pack.cls("placeLink");
    this.#officeLink = pack.cls("officeLink");
    this.#particle = pack.cls("particle");
    this.#thing = pack.cls("thing");
    this.#body = pack.cls("body");
    this.#honorific = pack.cls("honorific");
    this.#office = pack.cls("office");
    this.#speech = pack.cls("speech");
    this.#country = pack.cls("country");
    this.#instrument = pack.cls("instrument");
    this.#demonym = pack.cls("demonym");
    this.#article = pack.cls("article");
    this.#pronoun = pack.cls("pronoun");
    this.#verb = pack.cls("verb");
    this.#portfolio = pack.cls("portfolio");
    this.#scale = pack.cls("scale");
    this.#city = pack.cls("city");
    this.#nouns = pack.pack.orthography.capitalisedNouns;
    this.#barred = new Uint8Array(tokens.length);
    this.#nounOnly = new Uint8Array(tokens.length);
    this.#bar();
  }

  /** Tells of each token how it is barred. */
  #bar(): void {
    const bars = this.#barred;
    const weights: number[] = [];
    const common: boolean[] = [];
    for (const cls of NEVER) weights[this.#pack.cls(cls)] = Bar.Closed;
    for (const cls of OUTWEIGHED) weights[this.#pack.cls(cls)] = Bar.Outweighed;
    // "Michael Jordan", but "besøkte Robert Habeck Norge": a state is a surname behind the given name itself only.
    weights[this.#country] = Bar.OutweighedOnce;
    for (const cls of COMMON) common[this.#pack.cls(cls)] = true;
    for (let at = 0; at < bars.length; at++) {
      // "Sultan bin Abdulaziz"
      if (this.#isTitledName(at)) continue;
      let nounOnly = 1;
      for (const mark of this.#marks.at(at)) {
        const weight = this.#isGenitiveOfState(at, mark) ? Bar.Closed : weights[mark.cls];
        if (weight === undefined || this.#isNoAcronym(at, mark)) continue;
        const isCommon = common[mark.cls] === true;
        if (!isCommon) nounOnly = 0;
        const single = mark.end === at + 1;
        // "the envoy for Central Asia | Terhi X": no part of a matter of several words opens a name.
        const isWhole = !single && mark.cls === this.#portfolio;
        const own = isWhole ? Bar.Closed : weight;
        const bar = single && (isCommon || mark.cls === this.#office) ? this.#barOfNoun(at, mark, weight) : own;
        for (let i = at; i < mark.end; i++) if (bars[i]! < bar) bars[i] = bar;
      }
      this.#nounOnly[at] = nounOnly;
      if (bars[at] === Bar.Free && (this.#isNounByForm(at) || this.#isGenitiveOfCompany(at))) bars[at] = Bar.Closed;
    }
    if (!this.#nouns) this.#barHeadlines();
  }

  /** "King Hamad Holds Talks": in a headline that writes every word with a capital, no given name outweighs a verb. */
  #barHeadlines(): void {
    const { sentences } = this.#tokens;
    for (const { zone, first, last } of sentences) {
      if (zone !== "title" && zone !== "heading") continue;
      let words = 0;
      let capitals = 0;
      for (let at = first; at < last; at++) {
        if (this.#tokens.kind[at] !== TokenKind.Word || this.#tokens.norm[at]!.length < 4) continue;
        words++;
        if (this.#capital(at)) capitals++;
      }
      if (words < 4 || capitals * 5 < words * 4) continue;
      this.#headlines.add(this.#tokens.sentence[first]!);
      for (let at = first; at < last; at++) if (this.#marks.has(at, this.#verb)) this.#barred[at] = Bar.Closed;
    }
  }

  /** "Kim Jong Un", "MM Naravane": two letters are a body only where both are capitals, and a scale only behind a number. */
  #isNoAcronym(at: number, { cls, end }: Mark): boolean {
    if (end > at + 1 || this.#tokens.norm[at]!.length > 2 || !this.#capital(at)) return false;
    if (cls === this.#scale) return at === 0 || this.#tokens.kind[at - 1] === TokenKind.Word;
    return cls === this.#body && (this.#tokens.shape[at]! & Shape.AllCapitals) === 0;
  }

  /** "Møter Erna Solberg USAs president": a state's genitive belongs to what follows it, whatever stands before. */
  #isGenitiveOfState(at: number, { cls, end }: Mark): boolean {
    const word = this.#tokens.norm[at]!;
    if (cls !== this.#country || end > at + 1 || !this.#pack.pack.orthography.genitiveS || !word.endsWith("s"))
      return false;
    return this.#pack.phrases.read(word.slice(0, -1), cls) !== undefined;
  }

  /** "Vertreter Rheinmetalls" */
  #isGenitiveOfCompany(at: number): boolean {
    const word = this.#tokens.norm[at]!;
    if (!this.#pack.pack.orthography.genitiveS || !this.#capital(at) || !word.endsWith("s")) return false;
    const body = this.#pack.phrases.read(word.slice(0, -1), this.#body) as { readonly value: unknown } | undefined;
    return (body?.value as Body | undefined)?.kind === "company";
  }

  /** A monarch's title that is a given name, before a particle. */
  #isTitledName(at: number): boolean {
    const word = this.#marks.find(at, this.#office)?.value as OfficeWord | undefined;
    if (word?.generic !== "monarch" || !this.isGivenName(at) || !this.#capital(at)) return false;
    return this.#marks.has(at + 1, this.#particle);
  }

  /** A single common noun or company: some are surnames as well. */
  #barOfNoun(at: number, { cls, head, value }: Mark, weight: number): number {
    // "Peter Kaiser", "Susanne Fürst"
    if (cls === this.#office)
      return this.#nouns && head === 0 && TITLES.has((value as OfficeWord).office) ? Bar.OutweighedOnce : weight;
    if (this.#nouns) {
      const isSurname = head > 0 ? cls === this.#thing : cls === this.#body && (value as Body).country !== undefined;
      return isSurname ? Bar.OutweighedOnce : Bar.Closed;
    }
    if (!this.#isCapitalInside(at)) return Bar.Closed;
    if (head > 0) return Bar.Outweighed;
    return cls === this.#body && (value as Body).kind === "company" ? Bar.OutweighedOnce : Bar.Opening;
  }

  /** Ends like a common noun or adjective, where those have capitals too. */
  #isNounByForm(at: number): boolean {
    const word = this.#tokens.norm[at]!;
    return (
      word.length >= 7 &&
      this.#capital(at) &&
      this.#pack.pack.orthography.nounEndings.some((ending) => word.endsWith(ending)) &&
      !this.isGivenName(at)
    );
  }

  /** A capital that no sentence start explains. */
  #isCapitalInside(at: number): boolean {
    const { shape } = this.#tokens;
    return (shape[at]! & Shape.Capital) !== 0 && (shape[at]! & (Shape.SentenceStart | Shape.AllCapitals)) === 0;
  }

  #capital(at: number): boolean {
    return this.#tokens.kind[at] === TokenKind.Word && (this.#tokens.shape[at]! & Shape.Capital) !== 0;
  }

  #glued(at: number): boolean {
    return (this.#tokens.shape[at]! & Shape.Glued) !== 0;
  }

  isGivenName(at: number): boolean {
    return this.#pack.givenNames.has(foldName(this.#tokens.norm[at]!));
  }

  /**
   * Where nouns have capitals: behind an article or pronoun stands a noun, "des Weimarer Dreiecks". A name there has
   * something between ("der Kasache X") or is a known one.
   */
  isIntroduced(at: number): boolean {
    if (!this.#nouns || at === 0 || this.#tokens.sentence[at - 1] !== this.#tokens.sentence[at]) return false;
    return this.#marks.has(at - 1, this.#article) || this.#marks.has(at - 1, this.#pronoun);
  }

  /** Whether a given name is not also a word that would have its capital here: "Even", "Will" open sentences. */
  #plain(at: number): boolean {
    const { norm, shape } = this.#tokens;
    if (!this.#pack.ambiguousGivenNames.has(foldName(norm[at]!))) return true;
    if (this.#headlines.has(this.#tokens.sentence[at]!)) return false;
    return !this.#nouns && (shape[at]! & Shape.SentenceStart) === 0;
  }

  /** Whether a capitalised word can open a name. */
  #opens(at: number, last: number): boolean {
    if (!this.#capital(at)) return false;
    if (this.#barred[at] === 0 || this.#isShortSurname(at, last)) return true;
    if (at + 1 >= last) return false;
    // "Hon. Arlington Alexander Musgrove", "U Win Myint"
    if (this.#barred[at] === Bar.Outweighed && this.#isAddressed(at))
      return this.#barred[at + 1] === Bar.Free && this.#capital(at + 1) && !this.#glued(at + 1);
    if (!this.isGivenName(at) || this.#isRulersTitle(at)) return false;
    // "Dag-Inge", "Jan-Krzysztof"
    if (this.#tokens.norm[at + 1] === "-") {
      return at + 2 < last && this.#glued(at + 1) && this.#glued(at + 2) && this.isGivenName(at + 2);
    }
    // "Ambassador of Georgia Zurab Abashidze": behind "of" a state is a state.
    if (this.#follows(at, this.#officeLink) && this.#marks.has(at, this.#country)) return false;
    // "Jordan Bardella", "Jan van Zanen": a word of another class that is a given name, before a free capital.
    const particle = this.#capital(at + 1) ? undefined : this.#marks.find(at + 1, this.#particle);
    const next = particle?.end ?? at + 1;
    const free = next < last && this.#capital(next) && !this.#glued(next) && this.#barred[next] === 0;
    return free && (this.#barred[at] !== Bar.Closed || (!this.#nouns && this.#nounOnly[at] === 1));
  }

  /** "Emir Tamim bin Hamad": a monarch's title that is a given name too, before a given name; "Sultan al-Jaber" is a name. */
  #isRulersTitle(at: number): boolean {
    const word = this.#marks.find(at, this.#office)?.value as OfficeWord | undefined;
    const next = at + 1;
    return word?.generic === "monarch" && this.isGivenName(next) && !this.#marks.has(next, this.#particle);
  }

  /** "To Lam", "Do Hung Viet": a word of two letters that has a capital inside a sentence, before a name, where nouns are written small. */
  #isShortSurname(at: number, last: number): boolean {
    const { norm, sentence, sentences } = this.#tokens;
    if (this.#nouns || norm[at]!.length !== 2 || !this.#isCapitalInside(at) || at + 1 >= last) return false;
    if (sentences[sentence[at]!]!.zone !== "body" || this.#marks.has(at, this.#honorific)) return false;
    if (norm[at - 1] === ":") return false;
    const next = at + 1;
    return this.#capital(next) && !this.#glued(next) && this.#barred[next] === Bar.Free;
  }

  /** Index after an initial that starts here ("N.", "Kh.", "S.Anudari"), else -1. */
  #initial(at: number, last: number): number {
    if (at + 2 >= last || !this.#capital(at) || this.#tokens.norm[at]!.length > 3) return -1;
    if (this.#tokens.norm[at + 1] !== "." || !this.#glued(at + 1)) return -1;
    if (this.#marks.has(at, this.#honorific)) return -1;
    // The letters of "S.E." and "H.E." are covered by the honorific.
    if (this.#tokens.norm[at]!.length === 1) {
      if (this.#isCovered(at)) return -1;
    } else if (this.#barred[at] !== 0 || this.#pack.abbreviations.has(this.#tokens.norm[at]!)) return -1;
    return this.#capital(at + 2) ? at + 2 : -1;
  }

  /** Whether an honorific or a state that began before a token reaches over it: the letters of "H.E.", "U.S.". */
  #isCovered(at: number): boolean {
    for (let from = Math.max(0, at - 4); from <= at; from++) {
      for (const { cls, end } of this.#marks.at(from)) {
        if (end > at && (cls === this.#honorific || cls === this.#country || cls === this.#demonym)) return true;
      }
    }
    return false;
  }

  /** The longest run of name parts that starts at a token, or null. */
  run(at: number, last: number): Run | null {
    const { norm } = this.#tokens;
    const parts: NamePart[] = [];
    let thing = false;
    let word = this.#firstWord(at, last);
    if (word === null) return null;
    let start = at;
    let here = at;
    while (word !== null && parts.length < MOST_PARTS && !thing) {
      const initial = this.#initial(word, last);
      if (initial >= 0) {
        here = initial;
        parts.push({ from: start, word, to: here });
      } else {
        const end = this.#wordEnd(word, last);
        thing = end.thing;
        here = end.to;
        if (this.#isRulerNumber(word, here, last) || (start < word && this.#nicknameEnd(start, last) === here + 1))
          here++;
        parts.push({ from: start, word, to: here });
      }
      start = here;
      word = initial >= 0 ? here : this.#nextWord(here, last, parts);
    }
    if (norm[here] === "-" && here < last && this.#glued(here) && !(here + 1 < last && this.#glued(here + 1))) {
      // "Rohstoff-, Industrie-": an ellipsis, no name.
      thing = true;
    }
    if (this.#isTeam(parts) && parts.length > 2 && this.isGivenName(parts[0]!.word)) {
      // "David Hurley AC DSC": orders and degrees behind a person's name.
      while (this.#isTeam(parts)) parts.pop();
      return { from: at, to: parts.at(-1)!.to, past: here, parts, thing: false };
    }
    thing ||= this.#isTeam(parts) || this.#isLetters(parts) || this.#isWork(at, here, last);
    return { from: at, to: here, past: here, parts, thing: thing || this.#isOfThing(at, here, last) };
  }

  /** "Carl XVI. Gustaf": a numeral with its stop inside a name. */
  #isRulerNumber(word: number, to: number, last: number): boolean {
    const { norm, shape } = this.#tokens;
    if (to + 1 >= last || norm[to] !== "." || !this.#glued(to) || !ROMAN.test(norm[word]!)) return false;
    const capitals = (shape[word]! & (Shape.AllCapitals | Shape.Letter)) !== 0;
    return capitals && this.#capital(to + 1) && !this.#glued(to + 1) && this.#barred[to + 1] === 0;
  }

  /** "Hamburger SV", "Viking FK": letters at the end are a club's or company's. */
  #isTeam(parts: readonly NamePart[]): boolean {
    if (parts.length < 2) return false;
    const all = ({ word }: NamePart): boolean => (this.#tokens.shape[word]! & Shape.AllCapitals) !== 0;
    const final = parts.at(-1)!;
    const { length } = this.#tokens.norm[final.word]!;
    return (
      all(final) &&
      length <= 3 &&
      final.to - final.from === 1 &&
      !ROMAN.test(this.#tokens.norm[final.word]!) &&
      !all(parts[0]!)
    );
  }

  /** "GL", "BWA": letters alone, where the rest of the sentence is not in capitals. */
  #isLetters(parts: readonly NamePart[]): boolean {
    const { word, to } = parts[0]!;
    if (parts.length > 1 || to - word > 1 || this.#tokens.norm[word]!.length > 4) return false;
    if (this.#tokens.norm[word]!.length === 1) return true;
    return (this.#tokens.shape[word]! & Shape.AllCapitals) !== 0 && !this.#isInCapitals(this.#tokens.sentence[word]!);
  }

  /** Whether all longer words of a sentence are in capitals; the answer is kept, as several names of it ask. */
  #isInCapitals(sentence: number): boolean {
    if (this.#asked !== sentence) {
      this.#asked = sentence;
      this.#answer = true;
      const { kind, norm, shape, sentences } = this.#tokens;
      const { first, last } = sentences[sentence]!;
      for (let at = first; at < last && this.#answer; at++) {
        const long = kind[at] === TokenKind.Word && norm[at]!.length > 4;
        this.#answer = !long || (shape[at]! & Shape.AllCapitals) !== 0;
      }
    }
    return this.#answer;
  }

  /** Four words or more that fill quotation marks: a title. */
  #isWork(at: number, to: number, last: number): boolean {
    const { norm } = this.#tokens;
    let from = at - 1;
    if (from > 0 && !QUOTES.has(norm[from]!)) from--;
    return to - from > 4 && from >= 0 && QUOTES.has(norm[from]!) && to < last && CLOSING.has(norm[to]!);
  }

  /** The first word of a name that starts at a token, past a glottal mark or particles with a capital; null if none starts. */
  #firstWord(at: number, last: number): number | null {
    const { norm } = this.#tokens;
    if (norm[at] === "'") return at + 1 < last && this.#glued(at + 1) && this.#opens(at + 1, last) ? at + 1 : null;
    if (this.#initial(at, last) >= 0) return at;
    if (!this.#capital(at) || this.#isTail(at)) return null;
    // "XV. Konferenz"
    if (norm[at + 1] === "." && ROMAN.test(norm[at]!) && this.#glued(at + 1)) return null;
    const particle = this.#marks.find(at, this.#particle);
    // "MØTE: Da Jan Egeland kom": a colon starts a sentence too.
    const inside = (this.#tokens.shape[at]! & Shape.SentenceStart) === 0 && norm[at - 1] !== ":";
    if (particle !== undefined && !this.#isCovered(at) && (inside || particle.end > at + 1 || norm[at + 1] === "-")) {
      // "Al Shidhani", "Van der Straeten"
      let word = particle.end;
      if (word < last && norm[word] === "-" && this.#glued(word)) word++;
      if (word < last && this.#capital(word) && this.#barred[word] === 0) return word;
    }
    return this.#opens(at, last) ? at : null;
  }

  /** "Sør-Varanger": the rest of a compound, unless it follows a particle ("al-Sisi"). */
  #isTail(at: number): boolean {
    if (at < 2 || this.#tokens.norm[at - 1] !== "-" || !this.#glued(at) || !this.#glued(at - 1)) return false;
    return this.#capital(at - 2) && !this.#marks.has(at - 2, this.#particle);
  }

  /** The end of a word with its hyphened parts ("Kassym-Jomart", "Ki-moon"); a place, thing or instrument among them takes it all. */
  #wordEnd(word: number, last: number): { to: number; thing: boolean } {
    const { norm, kind, shape } = this.#tokens;
    let to = word + 1;
    let thing = false;
    // "PLO-leder": letters that a small word follows.
    const isLetters = (shape[word]! & Shape.AllCapitals) !== 0 && norm[word]!.length > 1;
    while (
      to + 1 < last &&
      norm[to] === "-" &&
      this.#glued(to) &&
      this.#glued(to + 1) &&
      kind[to + 1] === TokenKind.Word
    ) {
      const next = to + 1;
      const heads = [this.#thing, this.#body, this.#instrument];
      // "Møre-biskop": an office that is written small is no part of a name.
      const isOffice = !this.#capital(next) && this.#marks.has(next, this.#office);
      if (isOffice || heads.some((cls) => this.#marks.has(next, cls)) || this.#barred[next] === Bar.Opening)
        thing = true;
      if (isLetters && !this.#capital(next) && norm[next]!.length > LONGEST_ACRONYM) thing = true;
      to += 2;
    }
    return { to, thing };
  }

  /** A place or thing that carries the name: "Rudaki Avenue", "Flughafen Robert Mugabe", "KNM «Helge Ingstad»". */
  #isOfThing(at: number, to: number, last: number): boolean {
    const { norm, sentence } = this.#tokens;
    if (to < last && !this.#glued(to) && this.#marks.has(to, this.#thing) && !this.#isVerb(to) && !this.#isOwned(to))
      return true;
    if (to < last && this.#isHeadOfName(to)) return true;
    // "Sir John Soane's Museum", "King William's Town"
    if (to + 1 < last && norm[to] === "'s" && this.#marks.has(to + 1, this.#thing) && this.#isCapitalInside(to + 1))
      return !this.#headlines.has(this.#tokens.sentence[at]!);
    let before = at - 1;
    if (before >= 0 && QUOTES.has(norm[before]!)) before--;
    return (
      before >= 0 &&
      sentence[before] === sentence[at] &&
      this.#marks.has(before, this.#thing) &&
      !this.#marks.has(before, this.#city) &&
      this.#barred[before]! > 0 &&
      !this.#isVerb(before) &&
      !this.#endsOfficeOrState(at) &&
      !this.#endsMatter(at)
    );
  }

  /** "Thorvald Stoltenbergs initiativ": what a genitive makes somebody's own, unlike "Karl Johans gate". */
  #isOwned(thing: number): boolean {
    const isGenitive = this.#pack.pack.orthography.genitiveS && this.#tokens.norm[thing - 1]!.endsWith("s");
    return isGenitive && this.#marks.find(thing, this.#thing)?.value === "matter";
  }

  /** "Mozambique Liberation Front", "Trade Fair Committees": a body or matter with a capital takes the words before it. */
  #isHeadOfName(at: number): boolean {
    if (this.#nouns || this.#glued(at) || !this.#isCapitalInside(at) || this.#marks.has(at, this.#office)) return false;
    return this.#marks.has(at, this.#body) || this.#marks.has(at, this.#portfolio);
  }

  /** "von der Leyen lovet": a noun by its form that is a verb as well, where nouns are written small. */
  #isVerb(at: number): boolean {
    return !this.#nouns && (this.#marks.has(at, this.#verb) || this.#marks.has(at, this.#speech));
  }

  /** Whether an office, a state or a body of several words ends right before a token: "head of state", "Vatican City State", "Supreme Council" bear no name. */
  #endsOfficeOrState(at: number): boolean {
    for (let from = Math.max(0, at - 6); from < at; from++) {
      for (const { cls, end } of this.#marks.at(from)) {
        if (end !== at) continue;
        if (cls === this.#office || cls === this.#country || (cls === this.#body && from < at - 1)) return true;
      }
    }
    // "Lao People's Revolutionary Party X"
    return (
      !this.#nouns && at > 1 && this.#marks.has(at - 1, this.#body) && this.#capital(at - 1) && this.#capital(at - 2)
    );
  }

  /** "Minister of Energy | X": whether what an office is in charge of ends right before a token. */
  #endsMatter(at: number): boolean {
    for (let from = at - 1; from >= Math.max(0, at - LONGEST_MATTER); from--) {
      if (this.#marks.find(from, this.#portfolio)?.end !== at) continue;
      for (let head = from - 1; head >= Math.max(0, from - OFFICE_REACH); head--) {
        const end = this.#marks.find(head, this.#office)?.end;
        if (end !== undefined) return end === from || (end < from && this.#marks.has(end, this.#officeLink));
        if (this.#isVerb(head)) break;
      }
    }
    return false;
  }

  /** The first token of the word of the part that follows `here`, past particles; null when the name ends. */
  #nextWord(here: number, last: number, parts: readonly NamePart[]): number | null {
    const { norm, shape } = this.#tokens;
    if (here >= last || this.#glued(here)) return null;
    const rank = this.#nouns && parts.length === 1 ? this.#marks.find(here, this.#honorific) : undefined;
    if (rank !== undefined && (this.isGivenName(parts[0]!.word) || this.#marks.has(rank.end, this.#particle))) {
      // "Albrecht Freiherr von Böselager", "Otto Graf Lambsdorff"
      const next = this.#nextWord(rank.end, last, []);
      if (next !== null) return next;
    }
    const particle = this.#marks.find(here, this.#particle);
    if (particle !== undefined) {
      let word = particle.end;
      const more = word < last ? this.#marks.find(word, this.#particle) : undefined;
      if (more !== undefined) word = more.end;
      if (word < last && norm[word] === "-" && this.#glued(word)) word++;
      const noble = particle.value === "noble";
      // "Eschment vom ZOiS": letters behind a particle are what a person is of.
      if (this.#isAcronymBehind(word, last, parts)) return null;
      if (word < last && this.#capital(word) && (this.#barred[word] === 0 || noble)) return word;
      // A particle that is a word of its own here.
      return this.#capital(here) && this.#barred[here] === 0 ? here : null;
    }
    if (this.#nicknameEnd(here, last) > 0) return here + 1;
    if (norm[here] === "'" && here + 1 < last && this.#glued(here + 1)) {
      // "Dahal ‘Prachanda’": a name of its own.
      if (here + 2 < last && norm[here + 2] === "'" && this.#glued(here + 2)) return null;
      return this.#capital(here + 1) && this.#barred[here + 1] === 0 ? here + 1 : null;
    }
    if (!this.#capital(here)) return null;
    if (this.#initial(here, last) >= 0) return here;
    if (ROMAN.test(norm[here]!) && (shape[here]! & (Shape.AllCapitals | Shape.Letter)) !== 0) return here;
    if (this.#barred[here] === 0) return here;
    // "Theresa May", "Germán Umaña Mendoza": a given name outweighs the other reading of a surname, "In August Serbia" not.
    const first = parts[0]!.word;
    const outweighs = this.isGivenName(first) && this.#plain(first) && this.#barred[first] === 0;
    const joins =
      this.#barred[here] === Bar.Outweighed ||
      (this.#barred[here] === Bar.OutweighedOnce &&
        (this.#marks.has(here, this.#country)
          ? parts.length === 1
          : parts.every(({ word }) => this.isGivenName(word))));
    const surname = parts.length === 1 && this.#isTitleAsSurname(here, last);
    if (surname && (outweighs || this.#isAddressed(first))) return here;
    return outweighs && (joins || this.#isHyphenedTitle(here, last)) ? here : null;
  }

  /** Index after a nickname in quotation marks that stands inside a name, "Luis “Chavit” Singson"; -1 if none starts at a token. */
  #nicknameEnd(quote: number, last: number): number {
    const { norm } = this.#tokens;
    const behind = quote + 3;
    if (behind >= last || !(QUOTES.has(norm[quote]!) || norm[quote] === "'")) return -1;
    if (!(CLOSING.has(norm[quote + 2]!) || norm[quote + 2] === "'") || !this.#glued(quote + 2)) return -1;
    return [quote + 1, behind].every((at) => this.#capital(at) && this.#barred[at] === Bar.Free) ? behind : -1;
  }

  /** "Stephenson King", "Angela Bishop": a title behind a name, where no name follows it and nouns are written small. */
  #isTitleAsSurname(at: number, last: number): boolean {
    const word = this.#marks.find(at, this.#office);
    if (this.#nouns || word?.end !== at + 1 || !TITLES.has((word.value as OfficeWord).office)) return false;
    return this.#isCapitalInside(at) && !(at + 1 < last && this.#capital(at + 1));
  }

  /** Whether an honorific stands right before a token: "Mr", "the Hon.". */
  #isAddressed(at: number): boolean {
    for (let from = Math.max(0, at - 4); from < at; from++)
      if (this.#marks.reaches(from, this.#honorific, at)) return true;
    return false;
  }

  /** "Hossein Amir-Abdollahian": a title as the first half of a surname. */
  #isHyphenedTitle(at: number, last: number): boolean {
    const free = at + 2;
    if (free >= last || this.#tokens.norm[at + 1] !== "-" || !this.#glued(at + 1) || !this.#glued(free)) return false;
    return this.#capital(free) && this.#barred[free] === Bar.Free && this.#marks.has(at, this.#office);
  }

  /** Letters in capitals, where the name before them has none. */
  #isAcronymBehind(word: number, last: number, parts: readonly NamePart[]): boolean {
    const first = parts[0];
    if (first === undefined || word >= last || !this.#nouns) return false;
    const { shape, text, start, end } = this.#tokens;
    const written = text.slice(start[word]!, end[word]!);
    return /^\p{Lu}{2}/u.test(written) && (shape[first.word]! & Shape.AllCapitals) === 0;
  }

  /**
   * The candidates of a run: the run itself, and the run from a known given name on that stands inside it, where what
   * is before it is likely no part ("Communications Tilek Tekebaev", "Gastgeber Damba Ganbat").
   */
  divide({ from, to, parts: all, ...rest }: Run): NameCandidate[] {
    const shouted = this.#shouted(all);
    const parts = this.#once(all.slice(shouted));
    const end = parts.length < all.length - shouted ? parts.at(-1)!.to : to;
    const run = { ...rest, from: shouted > 0 ? parts[0]!.from : from, to: end, parts };
    const nouns = this.#nouns;
    const isKnown = (index: number): boolean => {
      const { word } = parts[index]!;
      const isCommon = !this.#nouns && this.#pack.ambiguousGivenNames.has(foldName(this.#tokens.norm[word]!));
      return this.isGivenName(word) && !isCommon && this.#plain(word) && !this.#isAcronym(parts, index);
    };
    const placed = this.#isPlaced(run.from) && !this.#isOwner(run.to);
    // Where only names have capitals, an unknown part before a given name is one too ("Hu'akavameiliku Siaosi").
    const known =
      isKnown(0) ||
      (!nouns && this.#isShort(parts)) ||
      (!nouns && parts.length <= 3 && parts.some((_, index) => index < parts.length - 1 && isKnown(index)));
    const candidates: NameCandidate[] = [{ from: run.from, to: run.to, parts, known: known && !placed }];
    if (known && (isKnown(0) || !nouns)) return candidates;
    for (let index = 1; index < parts.length - 1; index++) {
      if (!isKnown(index)) continue;
      // Behind a noun, "von" is a preposition: "Nachfolge von Livia Leu".
      const { word, to } = parts[index]!;
      candidates.push({
        from: word,
        to: run.to,
        parts: [{ from: word, word, to }, ...parts.slice(index + 1)],
        known: true,
      });
      break;
    }
    return candidates;
  }

  /** "REGJERINGSPARTIETS KANDIDAT Bola Tinubu": how many parts at the beginning are words in capitals that stand out. */
  #shouted(parts: readonly NamePart[]): number {
    const isShouted = ({ word }: NamePart): boolean =>
      (this.#tokens.shape[word]! & Shape.AllCapitals) !== 0 && this.#tokens.norm[word]!.length > LONGEST_ACRONYM;
    const first = parts.findIndex((part) => !isShouted(part));
    const from = parts[0]!.from;
    const isAfter = from > 0 && (this.#tokens.shape[from - 1]! & Shape.AllCapitals) !== 0;
    return first > 1 || (first === 1 && isAfter) ? first : 0;
  }

  /** "Volker Wissing Volker Wissing", a picture's text and its caption: the first half of parts that come twice. */
  #once(parts: readonly NamePart[]): readonly NamePart[] {
    const { norm } = this.#tokens;
    const half = parts.length / 2;
    if (half < 2 || !Number.isInteger(half)) return parts;
    const first = parts.slice(0, half);
    return first.every(({ word }, index) => norm[word] === norm[parts[half + index]!.word]) ? first : parts;
  }

  /** "L.Purevsuren", "Kh.Battulga": an initial without a space behind it. */
  #isShort([first, next]: readonly NamePart[]): boolean {
    if (first === undefined || next === undefined) return false;
    // "DD.MM" is no name.
    const isName = this.#tokens.norm[next.word]!.length > 2;
    return isName && this.#tokens.norm[first.to - 1] === "." && this.#glued(next.word);
  }

  /** "FOLU Net Sink": letters that stand for a name among words that do not. */
  #isAcronym(parts: readonly NamePart[], index: number): boolean {
    const all = (at: number): boolean => (this.#tokens.shape[at]! & Shape.AllCapitals) !== 0;
    return (
      all(parts[index]!.word) &&
      parts.some(({ word }) => !all(word)) &&
      this.#tokens.norm[parts[index]!.word]!.length < 5
    );
  }

  /** Right behind "in" or the like stands a place. */
  #isPlaced(at: number): boolean {
    return this.#follows(at, this.#placeLink);
  }

  /** "I Odvar Nordlis regjering": a genitive that a common noun follows, where nouns are written small. */
  #isOwner(to: number): boolean {
    const { kind, norm, sentence } = this.#tokens;
    if (this.#nouns || !this.#pack.pack.orthography.genitiveS || !norm[to - 1]!.endsWith("s")) return false;
    const isNoun =
      to < kind.length && kind[to] === TokenKind.Word && sentence[to] === sentence[to - 1] && !this.#capital(to);
    return isNoun && ![this.#thing, this.#verb, this.#article].some((cls) => this.#marks.has(to, cls));
  }

  #follows(at: number, cls: number): boolean {
    return at > 0 && this.#tokens.sentence[at - 1] === this.#tokens.sentence[at] && this.#marks.has(at - 1, cls);
  }

  /** "Lord Ahmad of Wimbledon": one word behind another name and "of" is a place. */
  isHome({ from, parts }: Run): boolean {
    if (parts.length > 1 || from < 2 || !this.#follows(from, this.#officeLink)) return false;
    const before = from - 2;
    return (
      this.#barred[before] === Bar.Free &&
      this.#capital(before) &&
      this.#tokens.sentence[before] === this.#tokens.sentence[from] &&
      (this.#tokens.shape[before]! & Shape.SentenceStart) === 0
    );
  }
}

const QUOTES: ReadonlySet<string> = new Set(["«", "“", "„", '"', "”"]);
const CLOSING: ReadonlySet<string> = new Set(["»", "“", '"', "”"]);

const SPECIAL: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ħ: "h",
  ə: "a",
};

/** Look-up form of a part of a name: without diacritics and apostrophes. */
export const foldName = remember((norm) => {
  if (/^[a-z]+$/.test(norm)) return norm;
  return norm
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[øđłıæœþðħə]/g, (letter) => SPECIAL[letter]!);
});
