/**
 * Offices with what stands around them: rank, state and portfolio before, body and state behind. The phrase is a
 * shape with its parts; which office and state it means is for link/offices.ts to say.
 *
 * One head can have several ends ("Botschafter", "Botschafter der Republik Kasachstan", "… in der Republik Belarus"):
 * each is a mark of class `role`, and a rule takes the longest that fits what it asks for.
 */
import type { Office } from "../model/fact.ts";
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import type { Body, OfficeWord, Rank } from "../pack/contract.ts";
import type { CompiledPack } from "./compile.ts";
import type { Marks } from "./marks.ts";
import type { Field } from "./match.ts";
import type { NameCandidate } from "./names.ts";
import type { TokenSpan } from "./rules.ts";

export interface StateCue extends TokenSpan {
  readonly code: string;
  /**
   * `before` the head as adjective, genitive or compound; `of` the body or state behind it; `at` the place where it is
   * held; `with` the one that it deals with.
   */
  readonly place: "before" | "of" | "at" | "with";
}

export interface OfficePhrase extends TokenSpan {
  /** The head word and what it says. */
  readonly head: TokenSpan;
  readonly word: OfficeWord;
  readonly deputy: boolean;
  /** Told as an office of the past: "ehemalig", "ex-". */
  readonly former: boolean;
  readonly portfolio: "foreign" | "other" | null;
  /** The head is the end of a compound ("Verteidigungsminister") or follows a hyphen. */
  readonly compound: boolean;
  /** States of which a compound's beginning tells one ("bundes-"). */
  readonly prefixStates: readonly string[] | null;
  readonly states: readonly StateCue[];
  /** The office is one of a part of a state: of a land, a province, a canton. */
  readonly regional: boolean;
  readonly body: (Body & TokenSpan) | null;
  /** The body or company as written, without article. */
  readonly organization: TokenSpan | null;
  /** A proper name that stands for the body, where no word of the lexicon tells its kind. */
  readonly proper: boolean;
}

const FARTHEST = 24;
/** Most words of a body's name before the word that tells its kind. */
const LONGEST_BODY = 7;
/** Most words of a matter: "Small and …" aside, an adjective or two and a noun. */
const LONGEST_MATTER = 3;
/** Shorter beginnings of compounds tell a state only as a whole: "EU-", not "Europa-". */
const LEAST_PREFIX = 5;

/** Offices whose holders' names places and things bear. */
const BORNE: ReadonlySet<Office> = new Set(["military", "royal", "head_of_state"]);

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

/** Offices that the Union has none of. */
const OF_STATES: ReadonlySet<Office> = new Set(["minister", "deputy_minister", "state_secretary"]);

export function markOffices(field: Field, pack: CompiledPack): void {
  const office = pack.cls("office");
  const role = pack.cls("role");
  const grammar = new OfficeGrammar(field.tokens, field.marks, pack);
  const body = pack.cls("body");
  const thing = pack.cls("thing");
  const fullname = pack.cls("fullname");
  for (const sentence of field.tokens.sentences) {
    /** Where a body's name ends: "Cabinet of Ministers" holds no office. */
    let inside = sentence.first;
    for (let at = sentence.first; at < sentence.last; at++) {
      const head = field.marks.find(at, office);
      const named = field.marks.find(at, body);
      if (named !== undefined && named.end > (head?.end ?? at)) inside = Math.max(inside, named.end);
      if (head === undefined || at < inside) continue;
      // "Minister of Defence Sultan bin Abdulaziz"
      if ((head.value as OfficeWord).generic === "monarch" && field.marks.has(at, fullname)) continue;
      // "the police academy General Santander" is no general.
      if (
        at > sentence.first &&
        BORNE.has((head.value as OfficeWord).office) &&
        field.marks.has(at - 1, thing) &&
        !grammar.endsState(at, sentence.first)
      )
        continue;
      field.steps++;
      for (const phrase of grammar.phrases(
        at,
        grammar.pastRank(head.end, sentence.last),
        head.value as OfficeWord,
        head.head,
        sentence,
      )) {
        field.marks.add(phrase.from, { cls: role, end: phrase.to, value: phrase, head: 0 });
      }
      at = head.end - 1;
    }
  }
}

interface Draft {
  prefixStates: readonly string[] | null;
  deputy: boolean;
  former: boolean;
  portfolio: "foreign" | "other" | null;
  states: StateCue[];
  regional: boolean;
  body: (Body & TokenSpan) | null;
  organization: TokenSpan | null;
  proper: boolean;
}

class OfficeGrammar {
  readonly #tokens: Tokens;
  readonly #marks: Marks;
  readonly #pack: CompiledPack;
  /** 1 for each token that starts a word of BARS. */
  readonly #bars: Uint8Array;

  constructor(tokens: Tokens, marks: Marks, pack: CompiledPack) {
    this.#tokens = tokens;
    this.#marks = marks;
    this.#pack = pack;
    this.#bars = new Uint8Array(tokens.length);
    const bars: boolean[] = [];
    for (const cls of BARS) bars[pack.cls(cls)] = true;
    for (let at = 0; at < tokens.length; at++) {
      for (const mark of marks.at(at)) if (bars[mark.cls] === true) this.#bars[at] = 1;
    }
  }

  /** "United States President": the thing before the office is a state. */
  endsState(at: number, first: number): boolean {
    return this.#endingAt(at, first, "country") !== null;
  }

  /** "President-elect": the index behind a rank that a hyphen joins to the office before it. */
  pastRank(at: number, last: number): number {
    const { norm, shape } = this.#tokens;
    const isJoined = at + 1 < last && norm[at] === "-" && (shape[at]! & shape[at + 1]! & Shape.Glued) !== 0;
    return (isJoined ? this.#marks.find(at + 1, this.#pack.cls("rank"))?.end : undefined) ?? at;
  }

  /** All phrases around one head, the shortest first. `compound` is how many characters stand before the head's own word. */
  phrases(
    from: number,
    to: number,
    word: OfficeWord,
    compound: number,
    sentence: { first: number; last: number },
  ): OfficePhrase[] {
    const draft: Draft = {
      prefixStates: null,
      deputy: false,
      former: false,
      portfolio: null,
      states: [],
      regional: false,
      body: null,
      organization: null,
      proper: false,
    };
    if (compound > 0) this.#readCompound(this.#tokens.norm[from]!.slice(0, compound), { from, to }, draft);
    const start = this.#before(from, sentence.first, word, compound, draft);
    const head = { from, to };
    const found: OfficePhrase[] = [];
    const keep = (end: number): void => {
      const { prefixStates, deputy, former, portfolio, states, regional, body, organization, proper } = draft;
      found.push({
        from: start,
        to: end,
        head,
        word,
        compound: compound > 0,
        prefixStates,
        deputy,
        former,
        portfolio,
        states: [...states],
        regional,
        body,
        organization,
        proper,
      });
    };
    keep(to);
    this.#behind(head, word, sentence.last, draft, keep);
    return found;
  }

  /** The beginning of a compound: "vize", "bundes". */
  #readCompound(prefix: string, span: TokenSpan, draft: Draft): void {
    const rank = this.#pack.phrases.read(prefix, this.#pack.cls("rank")) as Rank | undefined;
    if (rank !== undefined) this.#rank(rank, draft);
    const state = this.#statePrefix(prefix);
    if (typeof state === "string") draft.states.push({ ...span, code: state, place: "before" });
    else if (state !== undefined) draft.prefixStates = state;
  }

  #rank(rank: Rank, draft: Draft): void {
    if (rank === "deputy") draft.deputy = true;
    else if (rank === "former") draft.former = true;
  }

  /** The state that a compound's beginning tells: "us", or a longer one before another part, "bundes|arbeits". */
  #statePrefix(prefix: string): string | readonly string[] | undefined {
    const cls = this.#pack.cls("statePrefix");
    for (let length = prefix.length; length >= LEAST_PREFIX || length === prefix.length; length--) {
      const state = this.#pack.phrases.read(prefix.slice(0, length), cls);
      if (state !== undefined) return state as string | readonly string[];
    }
    return undefined;
  }

  /** Reads leftwards from a head; the index where the phrase begins. */
  #before(head: number, first: number, word: OfficeWord, compound: number, draft: Draft): number {
    const { norm, kind, shape } = this.#tokens;
    let start = head;
    /** An "and" was read: before it a comma lists matters too. */
    let listed = false;
    const endsHere = (
      cls: "rank" | "demonym" | "country" | "portfolio" | "body" | "capital" | "party" | "office" | "region" | "bloc",
      at: number,
    ) => this.#endingAt(at, first, cls);
    for (let guard = 0; guard < FARTHEST && start > first; guard++) {
      const before = start - 1;
      if (norm[before] === "-" && before > first && kind[before - 1] === TokenKind.Word) {
        if ((shape[start]! & Shape.Glued) !== 0 && (shape[before]! & Shape.Glued) !== 0) {
          // "US-Außenminister", "BMZ-Staatssekretär", "Vize-Ministerpräsident"
          start = this.#hyphened(before - 1, first, word, draft);
          continue;
        }
        break;
      }
      const and = this.#marks.has(before, this.#pack.cls("and"));
      if (and || norm[before] === ",") {
        const hyphen = before - 1;
        if (
          hyphen > first &&
          norm[hyphen] === "-" &&
          (shape[hyphen]! & Shape.Glued) !== 0 &&
          kind[hyphen - 1] === TokenKind.Word
        ) {
          // "Wirtschafts- und Finanzminister", "økonomi-, handels- og industriminister"
          start = hyphen - 1;
          if (compound > 0 && this.#isForeign(norm[start]! + norm[head]!.slice(compound))) draft.portfolio = "foreign";
          continue;
        }
        const several = (and || listed) && word.plural === true && draft.states.length > 0;
        const state = several ? (endsHere("demonym", before) ?? endsHere("country", before)) : null;
        if (state !== null) {
          // "Russian and Chinese foreign ministers"
          draft.states.unshift({ from: state.from, to: state.to, code: state.value as string, place: "before" });
          listed = true;
          start = state.from;
          continue;
        }
        const coordinated =
          (and || listed) &&
          start < head &&
          (endsHere("portfolio", before) !== null ||
            (this.#isMatterByForm(before - 1) && this.#isMatterBefore(before - 1, word))) &&
          (this.#marks.has(start, this.#pack.cls("portfolio")) || this.#isMatterBefore(start, word));
        if (!coordinated) break;
        listed = true;
        start = before;
        continue;
      }
      const rank = endsHere("rank", start);
      if (rank !== null) {
        this.#rank(rank.value as Rank, draft);
        start = rank.from;
        continue;
      }
      if (this.#marks.has(before, this.#pack.cls("ordinal"))) {
        start = before;
        continue;
      }
      const portfolio = endsHere("portfolio", start);
      const named = portfolio === null ? null : endsHere("body", start);
      const inBody = named !== null && named.from < portfolio!.from;
      const takes = !this.#pack.pack.orthography.capitalisedNouns && !MATTERLESS.has(word.office);
      if (portfolio !== null && !inBody && takes) {
        draft.portfolio = portfolio.value === "foreign" ? "foreign" : (draft.portfolio ?? "other");
        start = portfolio.from;
        continue;
      }
      if (this.#isMatterBefore(before, word)) {
        draft.portfolio ??= "other";
        start = before;
        continue;
      }
      const demonym = endsHere("demonym", start);
      const bloc = demonym === null ? null : endsHere("bloc", start);
      if (bloc !== null && bloc.from < demonym!.from) {
        // "his Latin American counterpart"
        start = bloc.from;
        continue;
      }
      if (demonym !== null) {
        draft.states.push({ from: demonym.from, to: demonym.to, code: demonym.value as string, place: "before" });
        start = demonym.from;
        continue;
      }
      const region = endsHere("region", start);
      if (region !== null) {
        draft.regional = true;
        draft.states.push({ from: region.from, to: region.to, code: region.value as string, place: "before" });
        start = region.from;
        continue;
      }
      const possessive = norm[before] === "'s" || norm[before] === "'" ? before : start;
      const country = endsHere("country", possessive) ?? endsHere("capital", possessive);
      // "Innovasjon Norges sjef": the longer of the two.
      const longer = country === null ? null : endsHere("body", possessive);
      if (country !== null && (longer === null || longer.from >= country.from)) {
        draft.states.push({ from: country.from, to: country.to, code: country.value as string, place: "before" });
        start = country.from;
        break;
      }
      const owner = possessive < start ? endsHere("office", possessive) : null;
      if (owner !== null) {
        // "the Belarusian leader's aide"
        start = owner.from;
        continue;
      }
      const body = endsHere("body", possessive) ?? endsHere("party", possessive);
      if (body !== null && !this.#pack.pack.orthography.capitalisedNouns) {
        this.#readBody(body, draft);
        start = body.from;
        continue;
      }
      const proper = this.#properBefore(possessive, first, word);
      if (proper !== null) {
        draft.organization ??= proper;
        draft.proper = true;
        start = proper.from;
        break;
      }
      break;
    }
    return start;
  }

  /** "Außen- und Handelsminister": whether a whole compound is a foreign minister. */
  #isForeign(word: string): boolean {
    const value = this.#pack.phrases.read(word, this.#pack.cls("office")) as OfficeWord | undefined;
    return value?.office === "foreign_minister";
  }

  #hyphened(at: number, first: number, word: OfficeWord, draft: Draft): number {
    const span = { from: at, to: at + 1 };
    const value = (cls: "rank" | "demonym" | "country" | "statePrefix" | "capital" | "city" | "region") =>
      this.#marks.find(at, this.#pack.cls(cls))?.value;
    const rank = value("rank") as Rank | undefined;
    if (rank !== undefined) this.#rank(rank, draft);
    const place = LOCAL.has(word.office) ? (value("capital") ?? value("city") ?? value("region")) : undefined;
    const state = place ?? value("country") ?? value("demonym") ?? value("statePrefix");
    if (state === "EU" && OF_STATES.has(word.office)) {
      // "EU-minister": what the minister is in charge of.
      draft.portfolio ??= "other";
    } else if (typeof state === "string") draft.states.push({ ...span, code: state, place: "before" });
    else if (rank === undefined) {
      const body = this.#endingAt(at + 1, first, "body") ?? this.#endingAt(at + 1, first, "party");
      if (body !== null) {
        this.#readBody(body, draft);
        return body.from;
      }
      if (!this.#marks.has(at, this.#pack.cls("office")) && (this.#tokens.shape[at]! & Shape.Capital) !== 0) {
        draft.organization ??= span;
        draft.proper = true;
      }
    }
    return at;
  }

  /** "Plantation and Commodities Minister": an unknown word with a capital before a minister, where nouns are written small. */
  #isMatterBefore(at: number, { office }: OfficeWord): boolean {
    if (this.#pack.pack.orthography.capitalisedNouns || (office !== "minister" && office !== "deputy_minister"))
      return false;
    if (!this.#isFreeCapital(at) || (this.#tokens.shape[at]! & Shape.SentenceStart) !== 0) return false;
    const cls = this.#classes();
    const name = this.#marks.find(at, cls.name);
    return (
      name !== undefined &&
      (name.value as NameCandidate).parts.length === 1 &&
      [cls.country, cls.demonym, cls.capital, cls.inhabitant, cls.body, cls.party].every(
        (each) => !this.#marks.has(at, each),
      )
    );
  }

  /** A word whose ending makes it a matter, also in the plural: "Electricity", "Negotiations". */
  #isMatterByForm(at: number): boolean {
    const { text, start, end } = this.#tokens;
    return this.#pack.pack.naming.isMatter(text.slice(start[at]!, end[at]!).replace(/s$/, ""));
  }

  /** "Trade Negotiations": past an unknown word with a capital behind a matter that is one by its ending. */
  #pastMatter(at: number, limit: number): number {
    if (this.#pack.pack.orthography.capitalisedNouns || at >= limit || !this.#isCapital(at)) return at;
    const name = this.#marks.find(at, this.#classes().name);
    const isAlone = name !== undefined && name.end === at + 1 && !(name.value as NameCandidate).known;
    return isAlone && !this.#barred(at) && this.#isMatterByForm(at) ? at + 1 : at;
  }

  /** In a language that writes nouns small, a capitalised run right before the head: "Orano chairman". */
  #properBefore(end: number, first: number, word: OfficeWord): TokenSpan | null {
    if (this.#pack.pack.orthography.capitalisedNouns) return null;
    const takes =
      word.generic !== undefined ||
      ["executive", "party_leader", "regional_head", "mayor", "expert", "spokesperson"].includes(word.office);
    if (!takes) return null;
    let from = end;
    while (
      from > first &&
      from > end - 4 &&
      this.#marks.has(from - 1, this.#pack.cls("name")) === false &&
      this.#isFreeCapital(from - 1)
    )
      from--;
    while (from > first && from > end - 4 && this.#isFreeCapital(from - 1)) from--;
    return from < end && (this.#tokens.shape[from]! & Shape.SentenceStart) === 0 ? { from, to: end } : null;
  }

  #isFreeCapital(at: number): boolean {
    if (this.#tokens.kind[at] !== TokenKind.Word || (this.#tokens.shape[at]! & Shape.Capital) === 0) return false;
    for (let from = Math.max(0, at - 3); from < at; from++) {
      // "His Majesty"
      const honorific = this.#marks.find(from, this.#pack.cls("honorific"));
      if (honorific !== undefined && honorific.end > at) return false;
    }
    return !this.#barred(at);
  }

  #readBody(found: { from: number; to: number; value: unknown }, draft: Draft): void {
    const span = { from: found.from, to: found.to };
    const body: Body =
      typeof found.value === "string" ? { kind: "party", country: found.value } : (found.value as Body);
    if (draft.body === null) {
      draft.body = { ...body, ...span };
      if (draft.proper) draft.organization = span;
      else draft.organization ??= span;
      draft.proper = false;
    } else {
      // A commission of an international organisation is that organisation's.
      const kind = body.kind === "international" ? body.kind : draft.body.kind;
      draft.body = {
        ...draft.body,
        kind,
        ...(draft.body.country === undefined && body.country !== undefined ? { country: body.country } : {}),
      };
    }
  }

  /** Reads rightwards from a head through its complements; `keep` is told every place where the phrase can end. */
  #behind(
    { from, to: head }: TokenSpan,
    { office }: OfficeWord,
    last: number,
    draft: Draft,
    keep: (end: number) => void,
  ): void {
    const { norm, kind, shape } = this.#tokens;
    const { capitalisedNouns, genitiveS } = this.#pack.pack.orthography;
    const cls = this.#classes();
    /** Right after a link, an article or an adjective: a noun or proper name may follow. */
    let open = false;
    let place = "of" as StateCue["place"];
    // "Minister of Foreign Affairs, International Trade and Worship": the office's own words begin the list.
    const matter = head - from > 1 ? this.#endingAt(head, from, "portfolio") : null;
    if (matter !== null) draft.portfolio ??= matter.value as "foreign" | "other";
    let linked = matter !== null;
    /** A body's 's was read: what follows is its own. */
    let owned = false;
    let at = head;
    const limit = Math.min(last, head + FARTHEST);
    while (at < limit) {
      const link = this.#marks.find(at, cls.officeLink);
      if (link !== undefined) {
        place = link.value as StateCue["place"];
        owned = false;
        // "of The Hague": the article is the city's.
        at = link.end > at + 1 && this.#marks.has(link.end - 1, cls.capital) ? link.end - 1 : link.end;
        open = true;
        linked = true;
        continue;
      }
      if (at === head && this.#isMinistryOf(at)) {
        // "Cabinet Secretary Ministry of Foreign Affairs"
        linked = true;
        open = true;
      }
      // Directly behind the head only a portfolio can stand ("Direktorin Asien", "Minister of Foreign Affairs and Trade").
      const genitive = this.#pack.pack.orthography.genitiveS && this.#marks.has(at, cls.country);
      if (!linked && !genitive && !this.#marks.has(at, cls.portfolio)) {
        const and = this.#marks.find(at, cls.and);
        if (and === undefined || and.end >= limit || !this.#marks.has(and.end, cls.portfolio)) return;
        at = and.end;
        continue;
      }
      if (open && QUOTES.has(norm[at]!)) {
        // "Präsident des „Bundesverbandes …"
        at++;
        continue;
      }
      if (norm[at] === "(" && draft.body !== null) {
        // "des Unterhauses (Maschilis) im Parlament"
        at = this.#pastBracket(at, limit);
        if (at < limit && this.#marks.has(at, cls.officeLink)) continue;
        return;
      }
      const article = this.#marks.find(at, cls.article);
      // "the mayor of The Hague"
      if (article !== undefined && open && (this.#marks.find(at, cls.capital)?.end ?? 0) <= article.end) {
        at = article.end;
        continue;
      }
      const whole = open ? this.#bodyAhead(at, limit) : null;
      if (whole !== null) {
        const state = this.#longest(at, [cls.country, cls.demonym]);
        if (state !== undefined && draft.body === null)
          draft.states.push({ from: at, to: state.end, code: state.value as string, place: "of" });
        this.#readBody({ from: at, to: whole.end, value: whole.value }, draft);
        at = whole.end;
        open = false;
        keep(at);
        continue;
      }
      const bloc = open ? this.#marks.find(at, cls.bloc) : undefined;
      if (bloc !== undefined && bloc.end > (this.#longest(at, [cls.country, cls.demonym])?.end ?? limit)) {
        // "the Indian Ocean": no state
        at = bloc.end;
        keep(at);
        continue;
      }
      const region = this.#marks.find(at, cls.region);
      if (region !== undefined && (open || draft.body?.kind === "region")) {
        draft.regional = true;
        draft.states.push({ from: at, to: region.end, code: region.value as string, place });
        at = region.end;
        open = false;
        keep(at);
        continue;
      }
      const state = this.#longest(at, [cls.country, cls.demonym, cls.capital, cls.inhabitant]);
      if (state !== undefined) {
        const adjective = state.cls === cls.demonym;
        // "Botschafter Frankreichs", "im Auswärtigen Amt Deutschlands"
        const follows = genitive && (at === head || (capitalisedNouns && draft.body?.to === at));
        if (!open && !adjective && !follows) return;
        if (genitive && at === head) linked = true;
        // "ambassadør Mexico": without a genitive's -s the host.
        if (follows && !open && office === "ambassador" && !norm[state.end - 1]!.endsWith("s")) place = "at";
        draft.states.push({
          from: at,
          to: state.end,
          code: state.value as string,
          place,
        });
        at = state.end;
        open = adjective;
        if (at < limit && norm[at] === "'s") at++;
        if (norm[at] === "-" && (shape[at]! & Shape.Glued) !== 0) {
          at++;
          open = true;
          continue;
        }
        // "leder for Kinas nasjonale kommisjon": the state owns what follows.
        const owns = !adjective && !capitalisedNouns && genitiveS && at < limit && this.#isOwned(state.end - 1, at);
        if (owns) open = true;
        else if (!adjective) keep(at);
        const proper = adjective && at < limit ? this.#marks.find(at, cls.name) : undefined;
        if (
          proper !== undefined &&
          (shape[at - 1]! & Shape.Capital) !== 0 &&
          !this.#pack.pack.orthography.capitalisedNouns
        ) {
          // "Kyrgyz Temir Zholu": the adjective is part of a company's name.
          const end = this.#properEnd(at, proper.value as NameCandidate);
          draft.organization ??= { from: state.end - 1, to: end };
          if (draft.body === null) draft.proper = true;
          at = end;
          open = false;
          keep(at);
        }
        continue;
      }
      const body = this.#longest(at, [cls.body, cls.party]);
      if (body !== undefined) {
        const from = this.#adjectivesBefore(at, head);
        if (owned) {
          draft.body = null;
          draft.organization = null;
          owned = false;
        }
        this.#readBody({ from, to: body.end, value: body.value }, draft);
        at = body.end;
        open = false;
        if (at < limit && norm[at] === "'s") {
          // "the Foreign Ministry's Directorate General"
          at++;
          open = true;
          owned = true;
          continue;
        }
        const named = at < limit ? this.#marks.find(at, cls.name) : undefined;
        const owns = named !== undefined && this.#isGenitive(body.end - 1);
        const bears = named !== undefined && this.#bearsName(body.end - 1, body.value);
        // A single unknown word is the body's own name, no holder's: "the state holding Erdenes Mongol".
        const single = bears && (named.value as NameCandidate).parts.length === 1;
        if (!owns && !single) keep(at);
        if (!owns && named === undefined && this.#bearsName(body.end - 1, body.value)) {
          // "tenketanken Timbuktu Institute": a name that is none of a person.
          const end = this.#capitalsEnd(at, limit);
          if (end > at) {
            at = end;
            keep(at);
          }
        }
        if (named !== undefined && (owns || bears)) {
          // "the state holding Erdenes Mongol", "tenketanken Timbuktu Institute"
          at = this.#properEnd(at, named.value as NameCandidate);
          keep(at);
        }
        continue;
      }
      const site = open ? this.#longest(at, [cls.city, cls.noun]) : undefined;
      if (site !== undefined && site.end > at + 1 && this.#isCapital(at)) {
        // "in New York", "in Rio de Janeiro"
        at = site.end;
        open = false;
        keep(at);
        continue;
      }
      const portfolio = this.#marks.find(at, cls.portfolio);
      if (portfolio !== undefined) {
        draft.portfolio = portfolio.value === "foreign" || draft.portfolio === "foreign" ? "foreign" : "other";
        at = this.#pastMatter(portfolio.end, limit);
        open = false;
        if (norm[at] === "-" && (shape[at]! & Shape.Glued) !== 0) at++;
        keep(at);
        continue;
      }
      if (norm[at] === "-" && at + 1 < limit && (shape[at]! & Shape.Glued) !== 0) {
        // "Arbeits- und Sozialfragen", "Health-Care"
        at++;
        open = true;
        continue;
      }
      const and = this.#marks.find(at, cls.and);
      if (and !== undefined || norm[at] === ",") {
        // A list goes on only if "and" or another portfolio follows.
        const next = and?.end ?? at + 1;
        if (next >= limit || !linked) return;
        if (and === undefined && !this.#listGoesOn(next, limit)) return;
        const isMatter = draft.portfolio !== null && (this.#isMatter(next, limit) || this.#matterEnd(next, limit) > 0);
        if (and !== undefined && !this.#continues(next) && !isMatter && !this.#isEllipsis(at - 1)) return;
        at = next;
        open = true;
        continue;
      }
      if (kind[at] !== TokenKind.Word || !open) return;
      const inner = this.#marks.find(at, cls.office);
      if (inner !== undefined) {
        // "Gesandter des Präsidenten, X" is one phrase; in "Berater von Präsident X" the second office has its own.
        if (draft.body === null && norm[inner.end] === ",") keep(inner.end);
        return;
      }
      const matterEnd = this.#matterEnd(at, limit);
      if (matterEnd > 0) {
        draft.portfolio ??= "other";
        at = matterEnd;
        open = false;
        keep(at);
        continue;
      }
      const name = this.#marks.find(at, cls.name);
      if (name !== undefined && this.#isMatter(at, limit)) {
        draft.portfolio ??= "other";
        at = name.end;
        open = false;
        keep(at);
        continue;
      }
      if (name !== undefined) {
        const end = this.#properEnd(at, name.value as NameCandidate);
        draft.organization ??= { from: at, to: end };
        if (draft.body === null) draft.proper = true;
        at = end;
        open = false;
        keep(at);
        continue;
      }
      if ((shape[at]! & Shape.Capital) !== 0) {
        if (this.#barred(at) && !this.#isEllipsis(at + 1)) return;
        at++;
        open = false;
        keep(at);
        continue;
      }
      if (this.#barred(at)) return;
      // A small word: an adjective or, where nouns are written small, a noun.
      at++;
      if (!this.#pack.pack.orthography.capitalisedNouns) {
        keep(at);
        draft.organization ??= null;
      }
    }
  }

  /** Whether a ministry's name with its own matter starts here. */
  #isMinistryOf(at: number): boolean {
    if (!this.#isCapital(at)) return false;
    const kind = (this.#marks.find(at, this.#classes().body)?.value as Body | undefined)?.kind;
    return kind === "ministry" || kind === "foreign_ministry";
  }

  /** "Mozambique Liberation Front", "Atlantic Council": a body at the end of capitalised words, where nouns are written small. */
  #bodyAhead(at: number, limit: number): { readonly end: number; readonly value: unknown } | null {
    if (this.#pack.pack.orthography.capitalisedNouns || !this.#isCapital(at)) return null;
    const cls = this.#classes();
    for (let i = at; i < Math.min(limit, at + LONGEST_BODY); i++) {
      const and = this.#marks.find(i, cls.and);
      if (!this.#isCapital(i) && (and === undefined || i === at)) return null;
      if (this.#marks.has(i, cls.office)) return null;
      const body = this.#longest(i, [cls.body, cls.party]);
      if (body === undefined) {
        const state = this.#longest(i, [cls.country, cls.demonym]);
        if (state !== undefined) i = state.end - 1;
        continue;
      }
      return i > at ? { end: body.end, value: body.value } : null;
    }
    return null;
  }

  /** The index after a short bracket, or `limit` where it does not close soon. */
  #pastBracket(at: number, limit: number): number {
    for (let i = at + 1; i < Math.min(limit, at + 5); i++) if (this.#tokens.norm[i] === ")") return i + 1;
    return limit;
  }

  /** "FNs Global Compact": a body's name that owns what follows, where nouns are written small. */
  #isGenitive(at: number): boolean {
    const { genitiveS, capitalisedNouns } = this.#pack.pack.orthography;
    const word = this.#tokens.norm[at]!;
    if (!genitiveS || capitalisedNouns || !word.endsWith("s")) return false;
    return this.#pack.phrases.read(word.slice(0, -1), this.#classes().body) !== undefined;
  }

  /** Whether a small word behind a state's genitive -s is what the state owns: an adjective or a body. */
  #isOwned(state: number, at: number): boolean {
    const cls = this.#classes();
    if (!this.#tokens.norm[state]!.endsWith("s") || this.#tokens.kind[at] !== TokenKind.Word) return false;
    if (this.#isCapital(at) || this.#barred(at)) return false;
    return [cls.officeLink, cls.article, cls.and].every((each) => !this.#marks.has(at, each));
  }

  /** Whether a proper name behind a body's noun is the body's: its noun is common, and its kind goes by a name. */
  #bearsName(noun: number, value: unknown): boolean {
    const kind = typeof value === "string" ? "party" : (value as Body).kind;
    const common = (this.#tokens.shape[noun]! & Shape.Capital) === 0;
    return common && ["company", "institute", "agency", "party", "region", "city", "committee"].includes(kind);
  }

  /** The end of a run of capitalised words that nothing ends. */
  #capitalsEnd(at: number, limit: number): number {
    let end = at;
    while (end < limit && end < at + 5 && this.#isCapital(end) && !this.#barred(end)) end++;
    return end;
  }

  /** Where a proper name after a link ends: before a known given name that opens another name inside it. */
  #properEnd(at: number, candidate: NameCandidate): number {
    for (let i = at + 1; i < candidate.to; i++) {
      const inner = this.#marks.find(i, this.#pack.cls("knownname"));
      if (inner !== undefined && inner.end === candidate.to) return i;
    }
    return candidate.to;
  }

  #adjectivesBefore(at: number, least: number): number {
    let from = at;
    // "Afrika-Verein"
    if (from - 2 >= least && this.#tokens.norm[from - 1] === "-" && (this.#tokens.shape[from]! & Shape.Glued) !== 0)
      from -= 2;
    while (
      from > least &&
      this.#tokens.kind[from - 1] === TokenKind.Word &&
      (this.#tokens.shape[from - 1]! & Shape.Capital) !== 0 &&
      !this.#barred(from - 1)
    )
      from--;
    return from;
  }

  /** An unknown capitalised word that stands among portfolios: "Development Strategies and International Trade", "… und Diaspora". */
  #isMatter(at: number, limit: number): boolean {
    const cls = this.#classes();
    const name = this.#marks.find(at, cls.name);
    if (name === undefined || name.end - at > 2 || (name.value as NameCandidate).known) return false;
    const before = this.#marks.has(at - 1, cls.portfolio) || this.#marks.has(at - 1, cls.and);
    const and = name.end < limit ? this.#marks.find(name.end, cls.and) : undefined;
    const listed = and !== undefined && and.end < limit && this.#marks.has(and.end, cls.portfolio);
    return listed || (before && name.end - at === 1 && name.end < limit && !this.#isCapital(name.end));
  }

  /**
   * The end of a matter that starts with a word of no class: "Renewable Energy", "Regional Integration", where nouns are
   * written small; -1 where none does.
   */
  #matterEnd(at: number, limit: number): number {
    if (this.#pack.pack.orthography.capitalisedNouns) return -1;
    const cls = this.#classes();
    for (let i = at; i < Math.min(limit, at + LONGEST_MATTER); i++) {
      const portfolio = i > at ? this.#marks.find(i, cls.portfolio) : undefined;
      if (portfolio !== undefined) return portfolio.end;
      if (!this.#isCapital(i) || this.#barred(i) || this.#marks.has(i, cls.knownname)) return -1;
      if ([cls.body, cls.country, cls.demonym].some((each) => this.#marks.has(i, each))) return -1;
      if (this.#isMatterByForm(i)) return i + 1;
    }
    return -1;
  }

  #isCapital(at: number): boolean {
    return this.#tokens.kind[at] === TokenKind.Word && (this.#tokens.shape[at]! & Shape.Capital) !== 0;
  }

  #listGoesOn(at: number, limit: number): boolean {
    const cls = this.#classes();
    const isItem = [cls.portfolio, cls.noun, cls.bloc, cls.and].some((each) => this.#marks.has(at, each));
    // "landbruk, vanning og vannressurser"
    const isSmall = !this.#pack.pack.orthography.capitalisedNouns && this.#isAdjective(at);
    if (!isItem && !isSmall && this.#matterEnd(at, limit) < 0) return false;
    for (let i = at; i < Math.min(limit, at + 10); i++) {
      if (this.#marks.has(i, cls.and)) return true;
      if (this.#barred(i) && !this.#marks.has(i, cls.portfolio) && !this.#marks.has(i, cls.article)) return false;
    }
    return false;
  }

  /** "Außen- und Sicherheitspolitik", "utenriks- og sikkerhetspolitikk": a hyphen in whose place the end of a later word stands. */
  #isEllipsis(at: number): boolean {
    const { norm, shape } = this.#tokens;
    return norm[at] === "-" && (shape[at]! & Shape.Glued) !== 0 && (shape[at + 1]! & Shape.Glued) === 0;
  }

  /** Whether what follows "and" belongs to the same complement. */
  #continues(at: number): boolean {
    const cls = this.#classes();
    // "für auswärtige Angelegenheiten und ostafrikanische Zusammenarbeit"
    if (this.#pack.pack.orthography.capitalisedNouns && this.#isAdjective(at) && this.#marks.has(at + 1, cls.portfolio))
      return true;
    return (
      [cls.portfolio, cls.body, cls.country, cls.demonym, cls.article, cls.officeLink].some((each) =>
        this.#marks.has(at, each),
      ) && !this.#marks.has(at, cls.office)
    );
  }

  /** A small word that ends no complement. */
  #isAdjective(at: number): boolean {
    return this.#tokens.kind[at] === TokenKind.Word && !this.#isCapital(at) && !this.#barred(at);
  }

  #barred(at: number): boolean {
    return this.#bars[at] === 1;
  }

  #longest(at: number, classes: readonly number[]) {
    let best: { cls: number; end: number; value: unknown } | undefined;
    for (const mark of this.#marks.at(at)) {
      if (classes.includes(mark.cls) && (best === undefined || mark.end > best.end)) best = mark;
    }
    return best;
  }

  /** The longest stretch of a class that ends before a token. */
  #endingAt(
    end: number,
    first: number,
    name: Parameters<CompiledPack["cls"]>[0],
  ): { from: number; to: number; value: unknown } | null {
    const cls = this.#pack.cls(name);
    let found: { from: number; to: number; value: unknown } | null = null;
    for (let from = end - 1; from >= first && from >= end - 6; from--) {
      for (const mark of this.#marks.at(from)) {
        if (mark.cls === cls && mark.end === end) found = { from, to: end, value: mark.value };
      }
    }
    return found;
  }

  #cache: Record<
    | "officeLink"
    | "article"
    | "and"
    | "country"
    | "demonym"
    | "capital"
    | "inhabitant"
    | "body"
    | "party"
    | "portfolio"
    | "office"
    | "name"
    | "region"
    | "noun"
    | "bloc"
    | "knownname"
    | "city",
    number
  > | null = null;

  #classes() {
    const { cls } = this.#pack;
    this.#cache ??= {
      officeLink: cls("officeLink"),
      article: cls("article"),
      and: cls("and"),
      country: cls("country"),
      demonym: cls("demonym"),
      capital: cls("capital"),
      inhabitant: cls("inhabitant"),
      body: cls("body"),
      party: cls("party"),
      portfolio: cls("portfolio"),
      office: cls("office"),
      name: cls("name"),
      region: cls("region"),
      noun: cls("noun"),
      bloc: cls("bloc"),
      knownname: cls("knownname"),
      city: cls("city"),
    };
    return this.#cache;
  }
}

const QUOTES: ReadonlySet<string> = new Set(["«", "“", "„", '"', "”"]);

/** Words that end a complement. */
const BARS = [
  "function",
  "verb",
  "speech",
  "pronoun",
  "month",
  "weekday",
  "honorific",
  "office",
  "relative",
  "and",
  "preposition",
  "instrument",
  "date",
] as const;
