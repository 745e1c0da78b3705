/** What stands before an office's head: rank, states, matters, bodies and the beginning of a compound. */
import type { Office } from "../../model/fact.ts";
import { Shape } from "../../model/tokens.ts";
import type { GenericOffice, OfficeWord, Rank } from "../../pack/contract.ts";
import { statePrefix } from "../compounds.ts";
import type { TokenSpan } from "../rules.ts";
import type { Found, Matter, OfficeDraft } from "./phrase.ts";
import { OF_STATES, type OfficeWords } from "./words.ts";

/** Most steps leftwards from a head. */
const FARTHEST = 24;
/** Most words of a proper name before a head. */
const LONGEST_PROPER = 4;

/** Whether an office has a state for its subject where one is named before it or behind "for": "Russia expert". */
export const hasSubject = ({ office, generic }: OfficeWord): boolean =>
  office === "expert" || office === "envoy" || generic === "representative";

/** Offices of places: "Murmansk-guvernør" is one of the city's state. */
const LOCAL: ReadonlySet<Office> = new Set(["regional_head", "mayor"]);

/** Offices that are in charge of no matter: in "the Minister of Foreign Trade Senator X" the trade is the minister's. */
const MATTERLESS: ReadonlySet<Office> = new Set([
  "head_of_state",
  "royal",
  "ambassador",
  "consul",
  "charge_daffaires",
  "speaker",
  "member_of_parliament",
  "regional_head",
  "mayor",
  "military",
  "religious_leader",
]);

/** Offices that are held in no body that stands before them: in "the head of the Ministry Ambassador X" it is the head's. */
const BODILESS: ReadonlySet<Office> = new Set([
  "ambassador",
  "consul",
  "charge_daffaires",
  "royal",
  "religious_leader",
]);

/** Words that a party's name before them is no matter of. */
const LEADS_PARTIES: ReadonlySet<GenericOffice | undefined> = new Set(["leader", "head", "chair", "president"]);

/** Offices that a proper name before them tells the body of, besides the generic ones. */
const OF_BODIES: ReadonlySet<Office> = new Set([
  "executive",
  "party_leader",
  "regional_head",
  "mayor",
  "expert",
  "spokesperson",
]);

/** Where a reader of the words before a head stands, or that the phrase begins there. */
type Step = { readonly start: number; readonly ends?: true } | null;

/** Reads leftwards from one head. */
export class Openings {
  readonly #words: OfficeWords;
  readonly #head: number;
  readonly #first: number;
  readonly #word: OfficeWord;
  /** How many characters of the head's token stand before its own word. */
  readonly #compound: number;
  readonly #draft: OfficeDraft;
  /** An "and" was read: before it a comma lists matters too. */
  #listed = false;

  constructor(words: OfficeWords, head: number, first: number, word: OfficeWord, compound: number, draft: OfficeDraft) {
    this.#words = words;
    this.#head = head;
    this.#first = first;
    this.#word = word;
    this.#compound = compound;
    this.#draft = draft;
  }

  /** The index where the phrase begins. */
  read(): number {
    if (this.#compound > 0) this.#readCompound();
    let start = this.#head;
    for (let guard = 0; guard < FARTHEST && start > this.#first; guard++) {
      const step = this.#step(start);
      if (step === null) return start;
      start = step.start;
      if (step.ends === true) return start;
    }
    return start;
  }

  #step(start: number): Step {
    const words = this.#words;
    const before = start - 1;
    if (words.tokens.norm[before] === "-" && before > this.#first && words.isWord(before - 1)) {
      // "US-Außenminister", "BMZ-Staatssekretär", "Vize-Ministerpräsident"
      const glued = words.isGlued(start) && words.isGlued(before);
      return glued ? { start: this.#hyphened(before - 1) } : null;
    }
    const and = words.is(before, "and");
    if (and || words.tokens.norm[before] === ",") return this.#coordinated(start, and);
    return this.#rank(start) ?? this.#matter(start) ?? this.#state(start) ?? this.#owner(start);
  }

  #ending(end: number, cls: Parameters<OfficeWords["endingAt"]>[2]): Found | null {
    return this.#words.endingAt(end, this.#first, cls);
  }

  /** The beginning of a compound: "vize", "bundes". */
  #readCompound(): void {
    const { pack, tokens } = this.#words;
    const prefix = tokens.norm[this.#head]!.slice(0, this.#compound);
    const rank = pack.phrases.read(prefix, pack.cls("rank")) as Rank | undefined;
    if (rank !== undefined) this.#draft.addRank(rank);
    const state = statePrefix(pack, prefix);
    if (typeof state === "string")
      this.#draft.addState({ from: this.#head, to: this.#head + 1, value: state }, "before");
    else if (state !== undefined) this.#draft.prefixStates = state;
  }

  /** A word that a hyphen joins to what follows it; the index where it begins. */
  #hyphened(at: number): number {
    const words = this.#words;
    const draft = this.#draft;
    const value = (cls: Parameters<OfficeWords["find"]>[1]): unknown => words.find(at, cls)?.value;
    const rank = value("rank") as Rank | undefined;
    if (rank !== undefined) draft.addRank(rank);
    const place = LOCAL.has(this.#word.office) ? (value("capital") ?? value("city") ?? value("region")) : undefined;
    const state = place ?? value("country") ?? value("demonym") ?? value("statePrefix");
    if (state === "EU" && OF_STATES.has(this.#word.office)) {
      // "EU-minister": what the minister is in charge of.
      draft.addMatter("other");
    } else if (typeof state === "string") {
      // "Ukraine-Beauftragter": what the office deals with; "US-Gesandter" is of the state.
      const deals = hasSubject(this.#word) && value("statePrefix") === undefined;
      draft.addState({ from: at, to: at + 1, value: state }, deals ? "with" : "before");
    } else if (rank === undefined) {
      const body = this.#ending(at + 1, "body") ?? this.#ending(at + 1, "party");
      if (body !== null) {
        draft.addBody(body);
        return body.from;
      }
      // "Sahel-Kenner": what the expert knows, but "ARD-Korrespondent".
      const isSubject = this.#word.occupation === true && !words.isAllCapitals(at);
      if (!isSubject && !words.is(at, "office") && words.isCapital(at)) {
        draft.organization ??= { from: at, to: at + 1 };
        draft.proper = true;
      }
    }
    return at;
  }

  /** What "and" or a comma joins to the word behind it: parts of compounds, states, matters. */
  #coordinated(start: number, and: boolean): Step {
    const words = this.#words;
    const draft = this.#draft;
    const before = start - 1;
    if (before - 1 > this.#first && words.isHyphen(before - 1) && words.isWord(before - 2)) {
      // "Wirtschafts- und Finanzminister", "økonomi-, handels- og industriminister"
      if (this.#isForeignMinister(before - 2)) draft.portfolio = "foreign";
      return { start: before - 2 };
    }
    if (!and && !this.#listed) return null;
    const state =
      this.#word.plural === true && draft.states.length > 0
        ? (this.#ending(before, "demonym") ?? this.#ending(before, "country"))
        : null;
    if (state !== null) {
      // "Russian and Chinese foreign ministers"
      draft.states.unshift({ from: state.from, to: state.to, code: state.value as string, place: "before" });
      this.#listed = true;
      return { start: state.from };
    }
    const isMatter =
      start < this.#head &&
      (this.#ending(before, "portfolio") !== null ||
        (words.isMatterByForm(before - 1) && this.#isUnknownMatter(before - 1))) &&
      (words.is(start, "portfolio") || this.#isUnknownMatter(start));
    if (!isMatter) return null;
    this.#listed = true;
    return { start: before };
  }

  /** "Außen- und Handelsminister": whether the head's word makes a foreign minister of a compound's beginning. */
  #isForeignMinister(at: number): boolean {
    const { pack, tokens } = this.#words;
    if (this.#compound === 0) return false;
    const word = tokens.norm[at]! + tokens.norm[this.#head]!.slice(this.#compound);
    const value = pack.phrases.read(word, pack.cls("office")) as OfficeWord | undefined;
    return value?.office === "foreign_minister";
  }

  #rank(start: number): Step {
    const rank = this.#ending(start, "rank");
    if (rank !== null) {
      this.#draft.addRank(rank.value as Rank);
      return { start: rank.from };
    }
    return this.#words.is(start - 1, "ordinal") ? { start: start - 1 } : null;
  }

  #matter(start: number): Step {
    const portfolio = this.#ending(start, "portfolio");
    const body = portfolio === null ? null : this.#ending(start, "body");
    // "Labour leader"
    const isParty = LEADS_PARTIES.has(this.#word.generic) && this.#ending(start, "party") !== null;
    const inBody = isParty || (body !== null && body.from < portfolio!.from);
    if (portfolio !== null && !inBody && this.#words.isSmall && !MATTERLESS.has(this.#word.office)) {
      this.#draft.addMatter(portfolio.value as Matter);
      return { start: portfolio.from };
    }
    if (!this.#isUnknownMatter(start - 1)) return null;
    this.#draft.addMatter("other");
    return { start: start - 1 };
  }

  /** "Plantation and Commodities Minister": an unknown word with a capital before a minister, where nouns are written small. */
  #isUnknownMatter(at: number): boolean {
    const { office } = this.#word;
    if (!this.#words.isSmall || (office !== "minister" && office !== "deputy_minister")) return false;
    if (!this.#isFreeCapital(at) || this.#startsSentence(at)) return false;
    return (
      this.#words.nameAt(at)?.parts.length === 1 &&
      !this.#words.isAny(at, ["country", "demonym", "capital", "inhabitant", "body", "party"])
    );
  }

  /** An adjective or the name of a state, region or capital; a name's genitive ends the phrase. */
  #state(start: number): Step {
    const draft = this.#draft;
    const demonym = this.#ending(start, "demonym");
    const bloc = demonym === null ? null : this.#ending(start, "bloc");
    // "his Latin American counterpart"
    if (bloc !== null && bloc.from < demonym!.from) return { start: bloc.from };
    const region = demonym === null ? this.#ending(start, "region") : null;
    const adjective = demonym ?? region ?? this.#inhabitants(start);
    if (adjective !== null) {
      draft.regional ||= region !== null;
      draft.addState(adjective, "before");
      return { start: adjective.from };
    }
    const owner = this.#beforePossessive(start);
    const country = this.#ending(owner, "country") ?? this.#ending(owner, "capital");
    if (owner === start && country !== null && this.#isOfOfficeBefore(country.from)) return { start, ends: true };
    // "Innovasjon Norges sjef": the longer of the two.
    const body = country === null ? null : this.#ending(owner, "body");
    if (country === null || (body !== null && body.from < country.from)) return null;
    // "Russia expert"
    const { genitiveS } = this.#words.pack.pack.orthography;
    const deals = owner === start && !genitiveS && hasSubject(this.#word) && country.value !== "EU";
    draft.addState(country, deals ? "with" : "before");
    const link = this.#ending(country.from, "officeLink");
    const named = link === null ? null : this.#ending(link.from, "body");
    if (named === null || owner < start) return { start: country.from, ends: true };
    // "Bank of Ghana Governor"
    draft.addBody(named);
    return { start: named.from, ends: true };
  }

  /** "britenes utsending", "the Russians' negotiator": a people's genitive. */
  #inhabitants(start: number): Found | null {
    const { tokens, pack, isSmall } = this.#words;
    const owner = this.#beforePossessive(start);
    const { genitiveS } = pack.pack.orthography;
    const isOwner = genitiveS ? isSmall && tokens.norm[start - 1]!.endsWith("s") : owner < start;
    return isOwner ? this.#ending(owner, "inhabitant") : null;
  }

  /** An office, a body or a proper name that owns what follows it. */
  #owner(start: number): Step {
    const end = this.#beforePossessive(start);
    const office = end < start ? this.#ending(end, "office") : null;
    if (office !== null) {
      // "the Belarusian leader's aide", "the UN Secretary-General's Special Representative"
      const isOfWorld = (office.value as OfficeWord).office === "secretary_general";
      if (isOfWorld) this.#draft.addBody({ ...office, value: { kind: "international" } });
      return { start: office.from };
    }
    const body = this.#words.isSmall ? (this.#ending(end, "body") ?? this.#ending(end, "party")) : null;
    if (body !== null && !this.#isOfEarlier(body.from)) {
      this.#draft.addBody(body);
      return { start: body.from };
    }
    const proper = this.#proper(end);
    if (proper === null) return null;
    // "muslimpartiet SLMCs leder"
    const noun = this.#ending(proper.from, "body");
    if (noun !== null && this.#draft.body === null) this.#draft.addBody(noun);
    else this.#draft.proper = true;
    this.#draft.organization ??= proper;
    return { start: noun?.from ?? proper.from, ends: true };
  }

  /** Whether a body here belongs to an office before it: "Undersecretary of the Foreign Ministry | Ambassador X". */
  #isOfEarlier(at: number): boolean {
    if (!BODILESS.has(this.#word.office) || at === this.#first) return false;
    const end = this.#ending(at, "article")?.from ?? at;
    return this.#words.is(at - 1, "officeLink") || this.#ending(end, "officeLink") !== null;
  }

  /** Whether a state here belongs to an office before it: "Ambassador to Kuwait | Prince X". */
  #isOfOfficeBefore(at: number): boolean {
    const end = this.#ending(at, "article")?.from ?? at;
    const link = this.#ending(end, "officeLink");
    if (link === null || link.from === this.#first) return false;
    return this.#ending(link.from, "office") !== null || this.#ending(link.from, "portfolio") !== null;
  }

  #beforePossessive(start: number): number {
    const mark = this.#words.tokens.norm[start - 1];
    return mark === "'s" || mark === "'" ? start - 1 : start;
  }

  /** In a language that writes nouns small, a capitalised run right before the head: "Orano chairman". */
  #proper(end: number): TokenSpan | null {
    if (!this.#words.isSmall || (this.#word.generic === undefined && !OF_BODIES.has(this.#word.office))) return null;
    let from = end;
    while (from > this.#first && from > end - LONGEST_PROPER && this.#isFreeCapital(from - 1)) from--;
    return from < end && !this.#startsSentence(from) ? { from, to: end } : null;
  }

  #isFreeCapital(at: number): boolean {
    if (!this.#words.isCapital(at)) return false;
    // "His Majesty"
    for (let from = Math.max(0, at - 3); from < at; from++)
      if ((this.#words.find(from, "honorific")?.end ?? 0) > at) return false;
    return !this.#words.isBarred(at);
  }

  #startsSentence(at: number): boolean {
    return (this.#words.tokens.shape[at]! & Shape.SentenceStart) !== 0;
  }
}
