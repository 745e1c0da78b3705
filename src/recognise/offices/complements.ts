/** What stands behind an office's head: the matters, states, bodies and places that links and lists lead to. */
import type { Office } from "../../model/fact.ts";
import { Shape } from "../../model/tokens.ts";
import type { Body, BodyKind, Classes, OfficeWord } from "../../pack/contract.ts";
import type { Mark } from "../marks.ts";
import type { NameCandidate } from "../names.ts";
import type { TokenSpan } from "../rules.ts";
import { bodyOf } from "./bodies.ts";
import { hasSubject } from "./openings.ts";
import type { Matter, OfficeDraft, StateCue } from "./phrase.ts";
import { OF_STATES, type OfficeWords } from "./words.ts";

/** Most tokens that are read behind a head. */
const FARTHEST = 24;
/** Most words of a body's name before the word that tells its kind. */
const LONGEST_BODY = 7;
/** Most tokens of a bracket inside a complement, and of the rest of a list of matters. */
const LONGEST_BRACKET = 5;
const LONGEST_LIST = 10;
/** Most adjectives or matters before a body's noun. */
const LONGEST_MODIFIER = 3;
/** Most words of a body's own name behind its noun. */
const LONGEST_NAME = 5;

/** Bodies that go by proper names of their own: "tenketanken Timbuktu Institute". */
const NAMED: ReadonlySet<BodyKind> = new Set([
  "company",
  "institute",
  "agency",
  "party",
  "region",
  "city",
  "committee",
]);

/** Bodies of which every larger city has one. */
const SEATED: ReadonlySet<BodyKind> = new Set(["institute", "church", "company", "court"]);

/** Offices that serve the holder of another. */
const SERVING: ReadonlySet<Office> = new Set([
  "envoy",
  "spokesperson",
  "state_secretary",
  "diplomat",
  "military",
  "other",
]);

/** Bodies that go by the names of places. */
const LOCAL: ReadonlySet<BodyKind> = new Set(["region", "city"]);

const QUOTES: ReadonlySet<string> = new Set(["«", "“", "„", '"', "”"]);

/** What a step found: it read on, the complement ends here, or it is for another step to say. */
type Step = "read" | "end" | null;

/** Reads rightwards from one head. */
export class Complement {
  readonly #words: OfficeWords;
  readonly #head: TokenSpan;
  readonly #word: OfficeWord;
  readonly #draft: OfficeDraft;
  readonly #limit: number;
  /** Is told every place where the phrase can end. */
  readonly #keep: (end: number) => void;
  /** The token that is read next. */
  #at: number;
  /** Right after a link, an article or an adjective: a noun or proper name may follow. */
  #open = false;
  /** A link was read, or the head's own words lead to what follows. */
  #linked = false;
  /** A body that owns another one was read, "the Senate's": what follows is its own. */
  #owned = false;
  #place: StateCue["place"] = "of";

  constructor(
    words: OfficeWords,
    head: TokenSpan,
    word: OfficeWord,
    last: number,
    draft: OfficeDraft,
    keep: (end: number) => void,
  ) {
    this.#words = words;
    this.#head = head;
    this.#word = word;
    this.#draft = draft;
    this.#keep = keep;
    this.#at = head.to;
    this.#limit = Math.min(last, head.to + FARTHEST);
  }

  read(): void {
    // "Minister of Foreign Affairs, International Trade and Worship": the office's own words begin the list.
    const { from, to } = this.#head;
    const matter = to - from > 1 ? this.#words.endingAt(to, from, "portfolio") : null;
    if (matter !== null) this.#draft.portfolio ??= matter.value as Matter;
    // "Secretary of State for", "Special Adviser on"
    const link = this.#words.find(to - 1, "officeLink");
    this.#open = link !== undefined;
    if (link !== undefined) this.#place = this.#sideOf(link.value);
    this.#linked = this.#open || matter !== null;
    while (this.#at < this.#limit && this.#step() === "read");
  }

  #step(): Step {
    return (
      this.#link() ??
      this.#begin() ??
      this.#mark() ??
      this.#article() ??
      this.#bodyOfWords() ??
      this.#area() ??
      this.#state() ??
      this.#body() ??
      this.#site() ??
      this.#portfolio() ??
      this.#list() ??
      this.#noun()
    );
  }

  /** Goes on at a token where the phrase can end; nothing leads on from there. */
  #endAt(at: number): Step {
    this.#at = at;
    this.#open = false;
    this.#keep(at);
    return "read";
  }

  /** Goes on at a token where a noun or name must follow. */
  #openAt(at: number): Step {
    this.#at = at;
    this.#open = true;
    return "read";
  }

  #link(): Step {
    const { words, at } = { words: this.#words, at: this.#at };
    const link = words.find(at, "officeLink");
    if (link === undefined) return null;
    // "in place of X", "in front of the ministry"
    if ((words.find(at, "preposition")?.end ?? at) > link.end) return "end";
    this.#place = this.#sideOf(link.value);
    this.#owned = false;
    this.#linked = true;
    // "of The Hague": the article is the city's.
    return this.#openAt(link.end > at + 1 && words.is(link.end - 1, "capital") ? link.end - 1 : link.end);
  }

  /** "The envoy for Sudan" deals with it, "the minister for Sudan" is of it. */
  #sideOf(link: unknown): StateCue["place"] {
    const value = link as Classes["officeLink"];
    if (value !== "for") return value;
    return hasSubject(this.#word) ? "with" : "of";
  }

  /** Directly behind the head only a portfolio, a ministry or a genitive can stand: "Direktorin Asien", "Botschafter Frankreichs". */
  #begin(): Step {
    const words = this.#words;
    if (this.#at === this.#head.to && (this.#isMinistry(this.#at) || this.#isParty(this.#at))) {
      // "Cabinet Secretary Ministry of Foreign Affairs", "leader of the opposition party Podemos"
      this.#linked = true;
      this.#open = true;
    }
    if (this.#linked || this.#isGenitive() || words.is(this.#at, "portfolio")) return null;
    const and = words.find(this.#at, "and");
    if (and === undefined || and.end >= this.#limit || !words.is(and.end, "portfolio")) return "end";
    this.#at = and.end;
    return "read";
  }

  #isMinistry(at: number): boolean {
    const kind = (this.#words.find(at, "body")?.value as Body | undefined)?.kind;
    return this.#words.isCapital(at) && (kind === "ministry" || kind === "foreign_ministry");
  }

  /** The noun of a party, behind the office of one who leads one. */
  #isParty(at: number): boolean {
    return (
      this.#word.office === "party_leader" &&
      (this.#words.find(at, "body")?.value as Body | undefined)?.kind === "party"
    );
  }

  /** The name of a state stands here, in a language that has a genitive. */
  #isGenitive(): boolean {
    return this.#words.pack.pack.orthography.genitiveS && this.#words.is(this.#at, "country");
  }

  #mark(): Step {
    const mark = this.#words.tokens.norm[this.#at]!;
    // "Präsident des „Bundesverbandes …"
    if (this.#open && QUOTES.has(mark)) return this.#openAt(this.#at + 1);
    if (mark !== "(" || this.#draft.body === null) return null;
    // "des Unterhauses (Maschilis) im Parlament", "the African Union (AU) Commission"
    this.#at = this.#pastBracket();
    return this.#at < this.#limit && this.#words.isAny(this.#at, ["officeLink", "body"]) ? "read" : "end";
  }

  /** The index after a short bracket, or the limit where it does not close soon. */
  #pastBracket(): number {
    const end = Math.min(this.#limit, this.#at + LONGEST_BRACKET);
    for (let i = this.#at + 1; i < end; i++) if (this.#words.tokens.norm[i] === ")") return i + 1;
    return this.#limit;
  }

  #article(): Step {
    const owner = this.#open ? this.#words.find(this.#at, "possessive") : undefined;
    // "head of its permanent mission"
    const article = this.#open ? (this.#words.find(this.#at, "article") ?? owner) : undefined;
    // "the mayor of The Hague", "presidenten i Den interparlamentariske union"
    const name = this.#words.longest(this.#at, ["capital", "body"]);
    if (article === undefined || (name?.end ?? 0) > article.end) return null;
    return this.#openAt(article.end);
  }

  /** "Mozambique Liberation Front", "Atlantic Council": a body at the end of capitalised words. */
  #bodyOfWords(): Step {
    const at = this.#at;
    const body = this.#open ? this.#bodyAhead() : null;
    if (body === null) return null;
    const state = this.#words.longest(at, ["country", "demonym"]);
    if (state !== undefined && this.#draft.body === null)
      this.#draft.addState({ from: at, to: state.end, value: state.value }, "of");
    this.#draft.addBody({ from: at, to: body.end, value: body.value });
    return this.#endAt(body.end);
  }

  /** A body that begins with other capitalised words, where nouns are written small. */
  #bodyAhead(): { readonly end: number; readonly value: unknown } | null {
    const words = this.#words;
    if (!words.isSmall || !words.isCapital(this.#at)) return null;
    // "Industry, Trade and Services": matters, not a service.
    if (this.#draft.portfolio !== null && words.is(this.#at, "portfolio")) return null;
    for (let i = this.#at; i < Math.min(this.#limit, this.#at + LONGEST_BODY); i++) {
      const isInside = i > this.#at && (words.is(i, "and") || words.tokens.norm[i] === "'s");
      if (!words.isCapital(i) && !isInside) return null;
      if (words.is(i, "office")) return null;
      const body = words.longest(i, ["body", "party"]);
      if (body !== undefined && !this.#leadsToBody(body)) return i > this.#at ? body : null;
      const state = body ?? words.longest(i, ["country", "demonym"]);
      if (state !== undefined) i = state.end - 1;
    }
    return null;
  }

  /** "World Chambers | Federation"; but the commission of an international organisation is that organisation's. */
  #leadsToBody({ end, value }: Mark): boolean {
    const isOfWorld = typeof value !== "string" && (value as Body).kind === "international";
    return !isOfWorld && this.#words.isCapital(end) && this.#words.is(end, "body");
  }

  /** A region of the world, which is no state, or a part of one. */
  #area(): Step {
    const words = this.#words;
    const at = this.#at;
    const bloc = this.#open ? words.find(at, "bloc") : undefined;
    if (bloc !== undefined && bloc.end > (words.longest(at, ["country", "demonym"])?.end ?? this.#limit)) {
      // "the Indian Ocean"
      this.#at = bloc.end;
      this.#keep(bloc.end);
      return "read";
    }
    const region = words.find(at, "region");
    if (region === undefined || (!this.#open && this.#draft.body?.kind !== "region")) return null;
    this.#draft.regional = true;
    this.#draft.addState({ from: at, to: region.end, value: region.value }, this.#place);
    return this.#endAt(region.end);
  }

  #state(): Step {
    const words = this.#words;
    const at = this.#at;
    const state = words.longest(at, ["country", "demonym", "capital", "inhabitant"]);
    // "EU Delegation" is more than the Union.
    if (state === undefined || (words.longest(at, ["body"])?.end ?? 0) > state.end) return null;
    // "Minister for EU and Constitution": what the minister is in charge of.
    if (state.value === "EU" && this.#open && OF_STATES.has(this.#word.office)) {
      this.#draft.addMatter("other");
      return this.#endAt(state.end);
    }
    const isAdjective = state.cls === words.pack.cls("demonym");
    const isFirst = at === this.#head.to;
    // "Botschafter Frankreichs", "im Auswärtigen Amt Deutschlands"
    const follows = this.#isGenitive() && (isFirst || (!words.isSmall && this.#draft.body?.to === at));
    if (!this.#open && !isAdjective && !follows) return "end";
    if (follows && isFirst) this.#linked = true;
    // "ambassadør Mexico": without a genitive's -s the host.
    const isHost = this.#word.office === "ambassador" && !words.tokens.norm[state.end - 1]!.endsWith("s");
    if (follows && !this.#open && isHost) this.#place = "at";
    const place = isAdjective && this.#isOfState(state.end) ? "of" : this.#place;
    this.#draft.addState({ from: at, to: state.end, value: state.value }, place);
    return this.#behindState(state.end, isAdjective);
  }

  /** "First Secretary at the Kenyan embassy": the state of such a body is no host, wherever it stands. */
  #isOfState(at: number): boolean {
    const kind = (this.#words.longest(at, ["body"])?.value as Body | undefined)?.kind;
    return kind === "mission" || kind === "ministry" || kind === "foreign_ministry";
  }

  #behindState(end: number, isAdjective: boolean): Step {
    const words = this.#words;
    const at = words.tokens.norm[end] === "'s" && end < this.#limit ? end + 1 : end;
    if (words.isHyphen(at)) return this.#openAt(at + 1);
    // "leder for Kinas nasjonale kommisjon": the state owns what follows.
    const owns = !isAdjective && at < this.#limit && this.#isOwned(end - 1, at);
    const own = isAdjective ? undefined : this.#ownedName(end - 1, at);
    if (own !== undefined) {
      // "leiaren for Noregs Kontaktpunkt for ansvarleg næringsliv"
      this.#draft.addProper({ from: at, to: own.to });
      return this.#endAt(own.to);
    }
    this.#at = at;
    // "Head of Ukraine's Presidential Office"
    this.#open = isAdjective || owns || at > end;
    if (!isAdjective && !owns) this.#keep(at);
    const name = isAdjective && at < this.#limit ? words.nameAt(at) : undefined;
    if (name === undefined || !words.isSmall || (words.tokens.shape[at - 1]! & Shape.Capital) === 0) return "read";
    // "Kyrgyz Temir Zholu": the adjective is part of a company's name.
    const last = this.#properEnd(at, name);
    this.#draft.addProper({ from: end - 1, to: last });
    return this.#endAt(last);
  }

  /** Whether a small word behind a state's genitive -s is what the state owns: an adjective or a body. */
  #isOwned(state: number, at: number): boolean {
    const words = this.#words;
    if (!words.isSmall || !words.pack.pack.orthography.genitiveS) return false;
    if (!words.tokens.norm[state]!.endsWith("s") || !words.isAdjective(at)) return false;
    return !words.isAny(at, ["officeLink", "article", "and"]);
  }

  /** A single unknown word behind a state's genitive -s that a link led to: the name of what the state owns. */
  #ownedName(state: number, at: number): NameCandidate | undefined {
    const words = this.#words;
    if (!words.isSmall || !words.pack.pack.orthography.genitiveS || !this.#linked || at >= this.#limit)
      return undefined;
    const name = words.tokens.norm[state]!.endsWith("s") ? words.nameAt(at) : undefined;
    return name?.parts.length === 1 && !name.known && words.is(name.to, "officeLink") ? name : undefined;
  }

  #body(): Step {
    const words = this.#words;
    const body = words.longest(this.#at, ["body", "party"]);
    if (body === undefined) return null;
    // "the center-left party"
    if (words.isSmall && words.isHyphen(body.end) && !words.is(body.end + 1, "body")) return this.#openAt(body.end + 2);
    const { end, value } = body;
    this.#draft.prefixStates ??= words.prefixStates(this.#at, body);
    const found = { from: this.#adjectivesBefore(this.#at), to: end, value };
    if (this.#owned) this.#draft.addOwned(found);
    // "the mission to the United Nations" is not theirs.
    else if (this.#place !== "at" || this.#draft.body?.kind !== "mission") this.#draft.addBody(found);
    this.#owned = false;
    if (end < this.#limit && words.tokens.norm[end] === "'s") {
      // "the Foreign Ministry's Directorate General"
      this.#owned = true;
      return this.#openAt(end + 1);
    }
    if (this.#ownsBody(end)) {
      this.#owned = true;
      return this.#openAt(end);
    }
    return this.#seat(end, value) ?? this.#placeOf(end, value) ?? this.#behindBody(end, value);
  }

  /** "Gebiet Irkutsk Igor Kobsew": where nouns have capitals, the first word behind a region's or city's noun is its own name. */
  #placeOf(at: number, value: unknown): Step {
    const words = this.#words;
    if (words.isSmall || at >= this.#limit || !LOCAL.has(bodyOf(value).kind)) return null;
    const place = words.longest(at, ["city", "capital"]);
    if (place !== undefined && words.isCapital(at)) {
      this.#draft.addState({ from: at, to: place.end, value: place.value }, "of");
      return this.#nameEndsAt(place.end);
    }
    const name = words.nameAt(at);
    // Of two words nobody can tell whether they are a person's.
    if (name === undefined || name.known || name.parts.length === 2 || words.isGivenName(at)) return null;
    return this.#nameEndsAt(name.parts[0]!.to);
  }

  /**
   * Whether a body that ends before a token owns one behind it, with no word between that would lead to another: the
   * last noun of a compound, "Nato-Militärausschuss", "Senate Foreign Relations Committee", or what stands behind a
   * genitive, "OSSEs parlamentariske forsamling".
   */
  #ownsBody(at: number): boolean {
    const words = this.#words;
    const { genitiveS } = words.pack.pack.orthography;
    if (words.isHyphen(at)) return words.is(at + 1, "body");
    if (!words.isSmall || (genitiveS && !words.tokens.norm[at - 1]!.endsWith("s"))) return false;
    for (let i = at; i <= at + LONGEST_MODIFIER && i < this.#limit; i++) {
      if (words.is(i, "body")) return true;
      const portfolio = words.find(i, "portfolio");
      const modifies = genitiveS ? words.isAdjective(i) : words.isCapital(i) && words.isMatterByForm(i);
      if ((portfolio === undefined && !modifies) || words.is(i, "officeLink")) return false;
      if (portfolio !== undefined) i = portfolio.end - 1;
    }
    return false;
  }

  /** "Universität Lagos", "Kultusgemeinde Meran, X": a city right behind such a body is its seat. */
  #seat(at: number, value: unknown): Step {
    if (at >= this.#limit || !SEATED.has(bodyOf(value).kind)) return null;
    const words = this.#words;
    const name = words.nameAt(at);
    const isPlace = !words.isSmall && name?.parts.length === 1 && !name.known && words.tokens.norm[name.to] === ",";
    const end = words.longest(at, ["city", "capital"])?.end ?? (isPlace ? name.to : this.#limit);
    if (end >= this.#limit) return null;
    return this.#nameEndsAt(end);
  }

  /** The body that was read last has a name of its own behind its noun. */
  #nameEndsAt(end: number): Step {
    this.#draft.organization = { from: this.#draft.organization?.from ?? this.#at, to: end };
    return this.#endAt(end);
  }

  /** Past the body's own name: "the state holding Erdenes Mongol", "tenketanken Timbuktu Institute". */
  #behindBody(end: number, value: unknown): Step {
    const words = this.#words;
    const name = end < this.#limit ? words.nameAt(end) : undefined;
    const bears = this.#bearsName(end - 1, value);
    if (name === undefined) {
      this.#endAt(end);
      const last = bears ? this.#capitalsEnd(end) : end;
      return last > end ? this.#endAt(last) : "read";
    }
    const owns = this.#ownsName(end - 1);
    // A single unknown word is the body's own name, no holder's.
    if (!owns && !(bears && name.parts.length === 1)) this.#endAt(end);
    this.#at = end;
    this.#open = false;
    return owns || bears ? this.#endAt(this.#properEnd(end, name)) : "read";
  }

  /** "FNs Global Compact": a body's name that owns what follows, where nouns are written small. */
  #ownsName(at: number): boolean {
    const { pack, tokens, isSmall } = this.#words;
    const word = tokens.norm[at]!;
    if (!isSmall || !pack.pack.orthography.genitiveS || !word.endsWith("s")) return false;
    return pack.phrases.read(word.slice(0, -1), pack.cls("body")) !== undefined;
  }

  /** Whether a proper name behind a body's noun is the body's: its noun is common, and its kind goes by a name. */
  #bearsName(noun: number, value: unknown): boolean {
    return !this.#words.isCapital(noun) && NAMED.has(bodyOf(value).kind);
  }

  /** The end of a run of capitalised words that nothing ends. */
  #capitalsEnd(at: number): number {
    const words = this.#words;
    let end = at;
    while (end < Math.min(this.#limit, at + LONGEST_NAME) && words.isCapital(end) && !words.isBarred(end)) end++;
    return end;
  }

  /** Where a proper name after a link ends: before a known given name that opens another name inside it. */
  #properEnd(at: number, { to }: NameCandidate): number {
    const { marks, pack } = this.#words;
    const known = pack.cls("knownname");
    for (let i = at + 1; i < to; i++) if (marks.find(i, known)?.end === to) return i;
    return to;
  }

  /** Where the capitalised words before a body begin, and its hyphened first half: "Afrika-Verein". */
  #adjectivesBefore(at: number): number {
    const words = this.#words;
    const least = this.#head.to;
    let from = at;
    if (from - 2 >= least && words.tokens.norm[from - 1] === "-" && words.isGlued(from)) from -= 2;
    while (from > least && words.isCapital(from - 1) && !words.isBarred(from - 1)) from--;
    return from;
  }

  /** "in New York", "in Rio de Janeiro" */
  #site(): Step {
    const site = this.#open ? this.#words.longest(this.#at, ["city", "noun"]) : undefined;
    const isName = site !== undefined && site.end > this.#at + 1 && this.#words.isCapital(this.#at);
    return isName ? this.#endAt(site.end) : null;
  }

  #portfolio(): Step {
    const words = this.#words;
    const portfolio = words.find(this.#at, "portfolio");
    if (portfolio === undefined) return null;
    this.#draft.addMatter(portfolio.value as Matter);
    const end = this.#pastMatter(portfolio.end);
    return this.#endAt(words.isHyphen(end) ? end + 1 : end);
  }

  /** "Trade Negotiations": past an unknown word with a capital behind a matter that is one by its ending. */
  #pastMatter(at: number): number {
    const words = this.#words;
    if (!words.isSmall || at >= this.#limit || !words.isCapital(at) || words.isBarred(at)) return at;
    const name = words.nameAt(at);
    return name?.to === at + 1 && !name.known && words.isMatterByForm(at) ? at + 1 : at;
  }

  /** A hyphen, "and" or a comma: a list goes on only if it leads to another matter. */
  #list(): Step {
    const words = this.#words;
    const at = this.#at;
    // "Arbeits- und Sozialfragen", "Health-Care"
    if (words.isHyphen(at) && at + 1 < this.#limit) return this.#openAt(at + 1);
    const and = words.find(at, "and");
    if (and === undefined && words.tokens.norm[at] !== ",") return null;
    const next = and?.end ?? at + 1;
    if (next >= this.#limit || !this.#linked) return "end";
    const goesOn = and === undefined ? this.#listGoesOn(next) : this.#continues(next) || words.isEllipsis(at - 1);
    return goesOn ? this.#openAt(next) : "end";
  }

  /** Whether a matter stands behind a comma and an "and" before a last one follows. */
  #listGoesOn(at: number): boolean {
    const words = this.#words;
    const article = words.find(at, "article");
    const isItem =
      words.isAny(article?.end ?? at, ["portfolio", "noun", "bloc", "and"]) ||
      // "landbruk, vanning og vannressurser"
      (words.isSmall && words.isAdjective(at)) ||
      words.matterEnd(at, this.#limit) > 0;
    for (let i = at; isItem && i < Math.min(this.#limit, at + LONGEST_LIST); i++) {
      if (words.is(i, "and")) return true;
      if (words.isBarred(i) && !words.isAny(i, ["portfolio", "article"])) return false;
    }
    return false;
  }

  /** Whether what follows "and" belongs to the same complement. */
  #continues(at: number): boolean {
    const words = this.#words;
    // "leder for observatørene og Norges ambassadør A": the state of the next office.
    const state = words.longest(at, ["country", "demonym"]);
    if (state !== undefined && words.is(state.end, "office")) return false;
    // "für auswärtige Angelegenheiten und ostafrikanische Zusammenarbeit"
    if (!words.isSmall && words.isAdjective(at) && (words.is(at + 1, "portfolio") || this.#isMatterBehind(at + 1)))
      return true;
    if (
      !words.is(at, "office") &&
      words.isAny(at, ["portfolio", "body", "country", "demonym", "region", "article", "officeLink"])
    )
      return true;
    return this.#draft.portfolio !== null && (this.#isMatter(at) || words.matterEnd(at, this.#limit) > 0);
  }

  /** "für Aussiedlerfragen und nationale Minderheiten": where nouns have capitals, the noun of a second matter. */
  #isMatterBehind(at: number): boolean {
    const words = this.#words;
    const isNoun = words.isCapital(at) && !words.isBarred(at) && !words.isAny(at, ["knownname", "body"]);
    return isNoun && this.#place !== "at";
  }

  /** An unknown capitalised word that stands among portfolios: "Development Strategies and International Trade", "… und Diaspora". */
  #isMatter(at: number): boolean {
    const words = this.#words;
    const name = words.nameAt(at);
    if (name === undefined || name.to - at > 2 || name.known) return false;
    const and = name.to < this.#limit ? words.find(name.to, "and") : undefined;
    if (and !== undefined && and.end < this.#limit && words.is(and.end, "portfolio")) return true;
    const isLast = words.isAny(at - 1, ["portfolio", "and"]) && name.to - at === 1;
    return isLast && name.to < this.#limit && !words.isCapital(name.to);
  }

  /** Any other word where a noun may follow: another office ends the complement, names and nouns are what it leads to. */
  #noun(): Step {
    const words = this.#words;
    const at = this.#at;
    // "director of the Africa programme at Chatham House"
    if (!this.#open && this.#linked && words.isSmall && !words.isCapital(at) && words.is(at, "thing"))
      return this.#endAt(at + 1);
    if (!words.isWord(at) || !this.#open) return "end";
    if (this.#modifiesBody()) {
      this.#at = at + 1;
      return "read";
    }
    const office = words.find(at, "office");
    // "des Obersten Gerichts"
    if (office !== undefined && words.is(at, "rank") && words.isCapital(at + 1)) return this.#openAt(at + 1);
    if (office !== undefined) {
      // "Head of the Office of the Minister of Trade X"
      if (this.#isOfOffice()) return this.#endAt(office.end);
      // "Gesandter des Präsidenten für Mali, X" is one phrase; in "Berater von Präsident X" the second office has its own.
      const isNamed = words.isCapital(office.end) || words.isAny(office.end, ["honorific", "office"]);
      if (this.#draft.body !== null || isNamed) return "end";
      if (SERVING.has(this.#word.office)) return this.#endAt(office.end);
      if (words.tokens.norm[office.end] === "," || words.is(office.end, "and")) this.#keep(office.end);
      return "end";
    }
    return this.#unknownMatter() ?? this.#proper() ?? this.#plainWord();
  }

  /** Whether a body that serves somebody leads to an office here, "the Office of the | Minister". */
  #isOfOffice(): boolean {
    const { body } = this.#draft;
    if (body === null || (body.kind !== "department" && body.kind !== "government")) return false;
    const link = this.#words.find(body.to, "officeLink");
    return this.#words.is(this.#at - 1, "article") && (link?.end === this.#at || link?.end === this.#at - 1);
  }

  /** Whether a word is an adjective of a body, which the nouns' capitals hide: "Obersten" in "des Obersten Wahlgerichts". */
  #modifiesBody(): boolean {
    const words = this.#words;
    if (words.isSmall) return false;
    const { text, start, end } = words.tokens;
    const last = Math.min(this.#limit - 1, this.#at + LONGEST_MODIFIER);
    for (let i = this.#at; i < last; i++) {
      if (!words.isCapital(i) || !words.pack.pack.naming.modifies(text.slice(start[i]!, end[i]!))) return false;
      if (words.is(i + 1, "body")) return true;
    }
    return false;
  }

  #unknownMatter(): Step {
    const name = this.#words.nameAt(this.#at);
    const end = this.#words.matterEnd(this.#at, this.#limit);
    const isMatter = end > 0 || (name !== undefined && this.#isMatter(this.#at));
    if (!isMatter) return null;
    this.#draft.addMatter("other");
    return this.#endAt(end > 0 ? end : name!.to);
  }

  #proper(): Step {
    const name = this.#words.nameAt(this.#at);
    if (name === undefined) return null;
    const end = this.#properEnd(this.#at, name);
    if (this.#words.isSmall && OF_STATES.has(this.#word.office) && this.#words.is(end, "portfolio")) {
      // "Deputy Minister of Amiri Diwan Affairs"
      this.#draft.addMatter("other");
      return this.#endAt(end + 1);
    }
    this.#draft.addProper({ from: this.#at, to: end });
    return this.#endAt(end);
  }

  /** A noun that no class knows, or a small word: an adjective or, where nouns are written small, a noun. */
  #plainWord(): Step {
    const words = this.#words;
    const at = this.#at;
    if (words.isCapital(at)) {
      if (words.isBarred(at) && !words.isEllipsis(at + 1)) return "end";
      this.#draft.unknown ||= this.#place === "of";
      return this.#endAt(at + 1);
    }
    if (words.isBarred(at)) return "end";
    // "sjefen for det finske grensevesenet": not of the state, but of what it owns.
    if (words.isSmall && words.endingAt(at, this.#head.to, "demonym") !== null) this.#draft.unknown = true;
    this.#at = at + 1;
    if (words.isSmall) this.#keep(at + 1);
    return "read";
  }
}
