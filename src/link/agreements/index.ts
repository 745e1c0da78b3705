/** Instruments → agreements: one fact for each, with its status, parties and date. */
import type { Agreement, AgreementType } from "../../model/fact.ts";
import type { Evidence, Linked, ResolvedDate } from "../../model/linked.ts";
import type { Body } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { InstrumentPhrase } from "../../recognise/instruments/index.ts";
import type { Context } from "../context.ts";
import { type Actor, findActors, type Holders, hasBodyActing, statesOfActors } from "./actors.ts";
import { dateOf, dayOfNews, isEarlier, ownDate } from "./dates.ts";
import {
  type AgreementEvent,
  type Chain,
  isCollection,
  isStated,
  looseEvents,
  newestEvent,
  statusOf,
  type TellingEvent,
  tellsStatus,
  tieEvents,
} from "./events.ts";
import {
  isAlias,
  isMultilateral,
  isNamed,
  mayMean,
  nearness,
  openingOf,
  sameCompound,
  sameFamily,
  sharesOpening,
  shortName,
  spells,
  wordsOf,
} from "./identity.ts";
import { followList, type ListIntro } from "./lists.ts";
import {
  findGroup,
  type NamedParties,
  namedParties,
  sentenceParties,
  settleParties,
  stateAhead,
  subjectStates,
} from "./parties.ts";

/** How many sentences a reference such as "the agreement" reaches back. */
const REFERENCE_REACH = 8;
/** Of how many events of one instrument the date is looked for. */
const MOST_DATED = 20;
/** How many sentences on documents that were signed may be named one by one. */
const DOCUMENTS_REACH = 3;

/** A phrase where it stands, with what its sentence tells of it. */
interface Sighting {
  readonly phrase: InstrumentPhrase;
  /** The stems of the words that tell it from others. */
  readonly words: readonly string[];
  /** The date that its name tells. */
  readonly dated: string | null;
  readonly sentence: number;
  readonly events: readonly AgreementEvent[];
  readonly named: NamedParties;
  readonly told: readonly string[];
  /** The states that the holders of offices in the sentence act for. */
  readonly acting: readonly string[];
  /** The state named last before it in its sentence. */
  readonly ahead: string | null;
  /** Someone in the sentence acts for a body or company of no state. */
  readonly bodyActs: boolean;
  /** States of the sentence before in the paragraph. */
  readonly nearby: readonly string[];
  /** The list whose introduction tells the events, by the paragraph that opens it. */
  readonly list: number | null;
}

/** An agreement while the article is read. */
interface Draft {
  /** The sighting whose name is the fullest. */
  best: Sighting;
  readonly words: Set<string>;
  readonly sightings: Sighting[];
  readonly evidence: { from: number; to: number; rule: string }[];
  readonly events: Set<AgreementEvent>;
  named: NamedParties;
  told: readonly string[];
  acting: readonly string[];
  ahead: string | null;
  bodyActs: boolean;
  nearby: readonly string[];
  dated: string | null;
  /** Its short name, as the article tells it in brackets. */
  acronym: string | null;
  lastSentence: number;
}

export function linkAgreements(
  doc: Recognised,
  context: Context,
  dates: readonly ResolvedDate[],
  published: string | null,
  holders: Holders,
): Linked<Agreement>[] {
  const actors = findActors(holders);
  const group = findGroup(doc, context, holders);
  const drafts: Draft[] = [];
  const headlines: Sighting[] = [];
  /** Short names by their look-up form. */
  const acronyms = new Map<string, { readonly name: string; readonly draft: Draft }>();
  let latest: Draft | undefined;
  /** "The agreement was signed", before the article names it. */
  let unnamed: Sighting | undefined;
  /** Several of one name: "the partnership agreements with Mongolia and Vietnam". */
  const plurals: Sighting[] = [];
  let list: ListIntro | null = null;
  /** Where the signing of several documents is told as news. */
  let ceremony: { readonly sentence: number; readonly date: string } | null = null;
  let documents: { events: readonly AgreementEvent[]; sentence: number } = { events: [], sentence: -1 };
  /** The events of the last instruments of the sentence before. */
  let before: readonly AgreementEvent[] = [];

  for (let sentence = 0; sentence < doc.tokens.sentences.length; sentence++) {
    const { zone, first, last } = doc.tokens.sentences[sentence]!;
    if (SILENT.has(zone)) continue;
    const phrases = phrasesOf(doc, first, last);
    const chains = tieEvents(doc, sentence, phrases, { documents: recent(sentence), sentence: before });
    before = chains.at(-1)?.events ?? [];
    const collection = chains.find((chain) => isCollection(chain) && chain.events.length > 0);
    if (collection !== undefined) documents = { events: collection.events, sentence };
    ceremony ??= findCeremony(chains, sentence);
    const acting = phrases.length > 0 ? statesOfActors(actors, first, last) : [];
    const bodyActs = phrases.length > 0 && hasBodyActing(actors, first, last);
    const nearby = phrases.length > 0 ? statesBefore(doc, context, sentence, actors) : [];
    const told = phrases.length > 0 ? toldParties(doc, context, sentence, phrases, acting, nearby) : [];
    list = followList(doc, context, sentence, phrases, chains, list, recent(sentence));
    /** The instrument named before in the sentence. */
    let other: InstrumentPhrase | undefined;
    for (const chain of chains) {
      const listed = list?.item === sentence ? list : null;
      const inherited = chain.events.length === 0 ? listed : null;
      for (const phrase of chain.phrases) {
        const sighting: Sighting = {
          phrase,
          words: wordsOf(doc, phrase),
          dated: ownDate(doc, phrase, dates),
          sentence,
          events: inherited?.events ?? chain.events,
          named: namedParties(doc, context, phrase),
          told: told.length === 0 && inherited !== null ? inherited.told : told,
          acting,
          ahead: stateAhead(doc, context, phrase),
          bodyActs,
          nearby,
          list: listed?.opening ?? null,
        };
        if (zone === "title" && !phrase.plural) headlines.push(sighting);
        else if (other !== undefined && latest !== undefined && isAlias(doc, other, phrase)) join(latest, sighting);
        else place(sighting);
        other = phrase;
      }
    }
    if (phrases.length === 0) followPronoun(sentence);
    followAcronyms(sentence, phrases.length > 0);
  }
  for (const sighting of headlines) placeHeadline(sighting);
  return drafts.map(finish);

  /** The events of documents that a sentence just before spoke of. */
  function recent(sentence: number): readonly AgreementEvent[] {
    return sentence - documents.sentence <= DOCUMENTS_REACH ? documents.events : [];
  }

  function findCeremony(chains: readonly Chain[], sentence: number): typeof ceremony {
    const several = chains.filter(({ phrases }) => phrases.every(({ plural }) => plural));
    const signing = several.flatMap(({ events }) => events).find(({ status, open }) => status === "signed" && !open);
    if (signing === undefined) return null;
    const date = dateOf(doc, signing, dates, published) ?? dayOfNews(doc, dates, signing.at, published);
    return date === null ? null : { sentence, date };
  }

  function place(sighting: Sighting): void {
    const known = findDraft(sighting);
    if (known !== undefined) {
      join(known, sighting);
      return;
    }
    if (sighting.phrase.plural && isNamed(sighting.phrase)) plurals.push(sighting);
    const kind = judge(doc, sighting);
    if (kind === "reference") {
      const meant = findMeant(sighting);
      if (meant !== undefined) join(meant, sighting);
      else if (isNews(sighting)) drafts.push(open(sighting));
      else if (drafts.length === 0 && sighting.events.length > 0) unnamed ??= sighting;
    } else if (kind === "partnered") {
      const meant = findMeant(sighting);
      const isSame =
        meant !== undefined && sameFamily(meant.best.phrase, sighting.phrase) && sharesParty(meant, sighting);
      if (isSame) join(meant, sighting);
      else drafts.push(open(sighting));
    } else if (kind === "dated") {
      if (!drafts.some((draft) => mayMean(sighting.phrase, draft.best.phrase))) drafts.push(open(sighting));
    } else if (kind === "fact" && !isOfOneSide(sighting)) {
      const draft = open(sighting);
      drafts.push(draft);
      recall(draft);
    }
  }

  /** "The memorandum of understanding, signed in Jakarta", which the article has not told of before. */
  function isNews({ phrase, events }: Sighting): boolean {
    return (
      phrase.instrument.alone === true && events.some(({ status, open, weak }) => status === "signed" && !open && !weak)
    );
  }

  /** "In a joint statement", in an article that tells of no two states. */
  function isOfOneSide({ events, told, acting }: Sighting): boolean {
    const isOnlyStated = events.some(isStated) && events.every((event) => isStated(event) || !tellsStatus(event));
    return isOnlyStated && new Set([...told, ...acting, ...group.all]).size < 2;
  }

  /** Adds what was told of an instrument before it was named, or of several of its name. */
  function recall(draft: Draft): void {
    const { phrase, words } = draft.best;
    const { determiner } = phrase;
    if (unnamed !== undefined && determiner !== "indefinite" && draft.events.size === 0) {
      if (mayMean(unnamed.phrase, phrase) && draft.lastSentence - unnamed.sentence <= REFERENCE_REACH) {
        join(draft, unnamed);
        unnamed = undefined;
      }
    }
    if (determiner !== "definite" || draft.events.size > 0) return;
    const several = plurals.find(
      (other) => sameFamily(other.phrase, phrase) && words.every((word) => other.words.includes(word)),
    );
    for (const event of several?.events ?? []) draft.events.add(event);
  }

  /** A headline's instrument is one of the text's, in fewer words. */
  function placeHeadline(sighting: Sighting): void {
    const family = drafts.filter(
      (draft) => mayMean(sighting.phrase, draft.best.phrase) && !contradicts(draft, sighting),
    );
    const alike = family.filter((draft) => sighting.words.some((word) => draft.words.has(word)));
    const meant =
      findDraft(sighting) ??
      (sighting.phrase.subject === null || family.length === 1 ? family[0] : alike.length === 1 ? alike[0] : undefined);
    // The text wins over the headline.
    const events = meant?.events.size === 0 ? sighting.events : [];
    if (meant !== undefined) join(meant, { ...sighting, events, told: [] });
    else if (judge(doc, sighting) === "fact") drafts.push(open(sighting));
  }

  function open(sighting: Sighting): Draft {
    const draft: Draft = {
      best: sighting,
      words: new Set(sighting.words),
      sightings: [],
      evidence: [],
      events: new Set(),
      named: sighting.named,
      told: [],
      acting: sighting.acting,
      ahead: sighting.ahead,
      bodyActs: sighting.bodyActs,
      nearby: sighting.nearby,
      dated: null,
      acronym: null,
      lastSentence: sighting.sentence,
    };
    join(draft, sighting);
    return draft;
  }

  function join(draft: Draft, sighting: Sighting): void {
    const { phrase } = sighting;
    draft.sightings.push(sighting);
    for (const event of sighting.events) draft.events.add(event);
    const rule = newestEvent(sighting.events)?.rule ?? "engine.agreement";
    draft.evidence.push({ from: phrase.from, to: phrase.to, rule });
    if (sighting.named.codes.length > draft.named.codes.length) draft.named = sighting.named;
    if (draft.told.length === 0) draft.told = sighting.told;
    draft.dated ??= sighting.dated;
    draft.lastSentence = sighting.sentence;
    latest = draft;
    draft.acronym ??= phrase.acronym;
    if (phrase.acronym !== null) acronyms.set(phrase.acronym.toLowerCase(), { name: phrase.acronym, draft });
    if (sighting.words.length > draft.best.words.length) draft.best = sighting;
    for (const word of sighting.words) draft.words.add(word);
  }

  /** The agreement that a phrase with a name of its own means, if the article has told of it. */
  function findDraft(sighting: Sighting): Draft | undefined {
    const { phrase, words, dated } = sighting;
    if (phrase.plural || !isNamed(phrase)) return undefined;
    for (let i = drafts.length - 1; i >= 0; i--) {
      const draft = drafts[i]!;
      if (!sameFamily(draft.best.phrase, phrase) || contradicts(draft, sighting)) continue;
      if (isAbbreviated(draft, phrase)) return draft;
      // Each item of a list is one of its own.
      if (sighting.list !== null && draft.sightings.some(({ list }) => list === sighting.list)) continue;
      if (dated !== null && draft.dated !== null && dated !== draft.dated) continue;
      const shared = words.filter((word) => draft.words.has(word)).length;
      // One word for the whole subject of the draft: what a compound says of an "agreement on …".
      const short =
        shared === words.length &&
        phrase.compound !== "" &&
        phrase.subject === null &&
        openingOf(doc, draft.best.phrase).length === 0;
      const equal = short || (shared === words.length && shared === draft.words.size);
      const within =
        shared > 0 &&
        (shared === words.length || shared === draft.words.size) &&
        phrase.determiner !== "indefinite" &&
        (phrase.determiner === "definite" || phrase.subject === null) &&
        sharesOpening(doc, draft.best.phrase, phrase);
      const isFuller = phrase.compound !== draft.best.phrase.compound && isOfSameParties(draft, sighting);
      const isMeant = phrase.determiner !== "indefinite" || isFuller;
      if (equal || within || (isMeant && sameCompound(draft.best.phrase, phrase))) return draft;
    }
    return undefined;
  }

  /** Whether one of the two is the other's short name: told in brackets, or spelt by its words. */
  function isAbbreviated({ acronym, best }: Draft, phrase: InstrumentPhrase): boolean {
    const [short, known] = [shortName(doc, phrase), shortName(doc, best.phrase)];
    if (short !== null) return short === acronym || (known === null && spells(doc, best.phrase, short));
    return known !== null && (known === phrase.acronym || spells(doc, phrase, known));
  }

  /** The agreement that "the agreement", "das Abkommen" means. */
  function findMeant({ phrase, sentence, dated, named }: Sighting): Draft | undefined {
    let best: Draft | undefined;
    for (const draft of drafts) {
      if (sentence - draft.lastSentence > REFERENCE_REACH || (dated !== null && dated !== draft.dated)) continue;
      if (phrase.instrument.proof !== "reference" && !mayMean(phrase, draft.best.phrase)) continue;
      // "the agreement with Romania" is not the one that the others signed.
      const parties = [...new Set([...draft.named.codes, ...draft.told])];
      if (parties.length > 1 && named.codes.length > 0 && !named.codes.some((code) => parties.includes(code))) continue;
      if (best === undefined || isMeantRather(phrase, draft, best)) best = draft;
    }
    return best;
  }

  /** "The treaty" means a treaty rather than an agreement, and an agreement rather than a statement; of equals the one told last. */
  function isMeantRather(phrase: InstrumentPhrase, draft: Draft, best: Draft): boolean {
    const [one, other] = [nearness(doc, phrase, draft.best.phrase), nearness(doc, phrase, best.best.phrase)];
    return one === other ? draft.lastSentence >= best.lastSentence : one > other;
  }

  /** "It was signed in May": said of the instrument of the sentence before. */
  function followPronoun(sentence: number): void {
    const draft = latest;
    if (draft === undefined || sentence - draft.lastSentence !== 1) return;
    const itself = doc.pack.cls("itself");
    const { first, last } = doc.tokens.sentences[sentence]!;
    for (const event of looseEvents(doc, sentence)) {
      const near = (at: number): boolean =>
        at >= first && at < last && (Math.abs(at - event.at) <= 3 || at <= first + 1) && doc.marks.has(at, itself);
      let at = first;
      while (at < last && !near(at)) at++;
      if (at === last) continue;
      draft.events.add(event);
      return;
    }
  }

  /** Later mentions of "CEPA". */
  function followAcronyms(sentence: number, hasPhrases: boolean): void {
    if (acronyms.size === 0) return;
    const { first, last } = doc.tokens.sentences[sentence]!;
    const told = new Set<Draft>();
    for (let at = first; at < last; at++) {
      const short = acronyms.get(doc.tokens.norm[at]!);
      if (short === undefined) continue;
      const { name, draft } = short;
      if (doc.tokens.text.slice(doc.tokens.start[at]!, doc.tokens.end[at]!) !== name) continue;
      if (draft.evidence.at(-1)!.to > at) continue;
      draft.evidence.push({ from: at, to: at + 1, rule: "engine.agreement" });
      told.add(draft);
    }
    // "CEPA entered into force in May."
    const [only, other] = told;
    if (only === undefined || other !== undefined || hasPhrases) return;
    for (const event of looseEvents(doc, sentence)) only.events.add(event);
    only.lastSentence = sentence;
    latest = only;
  }

  function finish(draft: Draft): Linked<Agreement> {
    const { phrase } = draft.best;
    const event = newestEvent([...draft.events]);
    const cited = isMultilateral(doc, phrase) && [...draft.events].every(({ status }) => status === "in_force");
    // A "Vertrag" between companies or banks is no treaty.
    const ofCompany = draft.named.sides < 2 && draft.told.length < 2 && hasCompany(doc, draft.best.sentence);
    const commercial =
      phrase.instrument.contract && ((phrase.parties.length > 0 && draft.named.sides === 0) || ofCompany);
    const status = event === undefined ? null : statusOf(event, phrase.instrument.type);
    const date = dateOfDraft(draft, event);
    return {
      name: phrase.name,
      type: commercial ? "contract" : phrase.instrument.type,
      status: status === "signed" && isToCome(date, published) ? "planned" : status,
      parties: cited && draft.named.codes.length === 0 ? [] : settleParties(draft, group),
      date,
      evidence: draft.evidence as Evidence[],
    };
  }

  function dateOfDraft(draft: Draft, newest: TellingEvent | undefined): string | null {
    if (draft.dated !== null) return draft.dated;
    const all = [...draft.events].filter((event) => !isStated(event));
    const events = all.filter(tellsStatus);
    const agreed = all.filter((event) => !tellsStatus(event));
    const signing = events.filter(({ status, open }) => status === "signed" && !open);
    const { type } = draft.best.phrase.instrument;
    const status = newest === undefined ? null : statusOf(newest, type);
    const telling = events.filter((event) => statusOf(event, type) === status);
    // "On Friday", in an article without a date of its own: a day like "3 May" may be that Friday, one with its year not.
    let isDayUnknown = false;
    for (const event of [...signing, ...telling, ...agreed].slice(0, MOST_DATED)) {
      const date = dateOf(doc, event, dates, published);
      if (typeof date === "string") return date;
      if (date === null && event === signing[0]) isDayUnknown = true;
    }
    // News of a signing without a date: the day that the article tells of.
    const [event] = signing;
    if (event === undefined || isEarlier(doc, event.at)) return null;
    const { list, phrase, sentence } = draft.sightings[0]!;
    const old = list === null && (phrase.determiner === "definite" || phrase.determiner === "own");
    if (!old) {
      const day = dayOfNews(doc, dates, event.at, published);
      return isDayUnknown && day !== null && !day.startsWith("XXXX") ? null : day;
    }
    // "Several agreements were signed on Monday. The one on trade was signed by …": part of the same news.
    return ceremony !== null && sentence > ceremony.sentence ? ceremony.date : null;
  }
}

const SILENT: ReadonlySet<string> = new Set(["teaser", "footer", "markup", "byline", "metadata"]);

/** Whether a day is behind the article's own. */
function isToCome(date: string | null, published: string | null): boolean {
  return date !== null && published !== null && DAY.test(date) && DAY.test(published) && date > published;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function phrasesOf(doc: Recognised, first: number, last: number): InstrumentPhrase[] {
  const cls = doc.pack.cls("agreement");
  const phrases: InstrumentPhrase[] = [];
  for (let at = first; at < last; ) {
    const mark = doc.marks.find(at, cls);
    if (mark === undefined) at++;
    else {
      phrases.push(mark.value as InstrumentPhrase);
      at = mark.end;
    }
  }
  return phrases;
}

/**
 * What a phrase that means no agreement told so far is by itself; "partnered" and "dated" are those that only tell with
 * whom or when they were signed, and may mean one told so far.
 */
function judge(doc: Recognised, sighting: Sighting): "fact" | "partnered" | "dated" | "reference" | null {
  const { phrase, events, named } = sighting;
  const { instrument, determiner, plural, subject, dated } = phrase;
  if (determiner === "none" || plural) return null;
  if (instrument.proof === "reference") return determiner === "definite" ? "reference" : null;
  const happened = events.some(({ status, open }) => !open && status !== "in_force" && status !== "planned");
  const concluded = events.some(({ status, open }) => !open && CONCLUDED.has(status));
  if (!isNamed(phrase)) {
    // "A memorandum of understanding" hardly ever is not one.
    const told = events.length > 0 || (determiner === "indefinite" && instrument.proof === "name");
    if (instrument.alone && (dated !== null || (determiner !== "definite" && told))) return "fact";
    const isSigned = events.some(({ status, open }) => status === "signed" && !open);
    if (determiner === "indefinite" && phrase.parties.length > 0 && isSigned) return "partnered";
    if (dated !== null && instrument.proof === "name") return "dated";
    return determiner === "definite" ? "reference" : null;
  }
  // "Their trade agreement" is known to the reader; that they signed it is told of it.
  if (determiner === "own" && subject === null && !phrase.capital && !concluded) return null;
  if (instrument.proof === "event") {
    if (instrument.type === "plan" && !concluded && named.sides < 2) return null;
    const cited =
      (subject !== null &&
        (instrument.type === "contract" || (determiner === "definite" && CITED.has(instrument.type)))) ||
      (phrase.capital && determiner === "definite" && CITED.has(instrument.type) && isMultilateral(doc, phrase));
    if (events.length === 0 && named.sides < 2 && !cited && dated === null) return null;
    const unsigned = instrument.type === "declaration" && named.sides < 2 && events.every(isAftermath);
    if (unsigned && dated === null && (!cited || isOfBody(doc, phrase))) return null;
    if (subject === null && phrase.compound === "" && determiner === "definite" && dated === null && !phrase.capital)
      return happened ? "fact" : "reference";
    return "fact";
  }
  const vague =
    subject === null && dated === null && determiner === "indefinite" && events.length === 0 && named.sides === 0;
  if (vague && !phrase.capital) return null;
  return isForSomeone(doc, sighting) ? null : "fact";
}

/** Whether a sentence names a company that is known: "Rheinmetall". */
function hasCompany({ tokens, marks, pack }: Recognised, sentence: number): boolean {
  const { first, last } = tokens.sentences[sentence]!;
  for (let at = first; at < last; at++) {
    const body = marks.find(at, pack.cls("body"))?.value as Body | undefined;
    if (body?.kind === "company" && body.country !== undefined) return true;
  }
  return false;
}

/** "The statement of the ministry": it is of one side alone. */
function isOfBody({ marks, pack }: Recognised, { subject }: InstrumentPhrase): boolean {
  if (subject === null) return false;
  let at = subject.from + 1;
  while (at < subject.to && marks.has(at, pack.cls("determiner"))) at++;
  return marks.has(at, pack.cls("body"));
}

/** "An important agreement for our farmers": whom it is good for, not what it is about. */
function isForSomeone({ marks, pack }: Recognised, { phrase, events, named }: Sighting): boolean {
  const { from, head, telling, determiner, subject, compound, dated, capital } = phrase;
  const isPraised = from < head.from && telling[0]! >= head.from && compound === "";
  if (subject === null || !isPraised || determiner === "definite" || determiner === "own") return false;
  if (capital || dated !== null || events.length > 0 || named.sides > 0) return false;
  return marks.find(subject.from, pack.cls("joining"))?.value === "other";
}

/** What happens to pacts long after they are made: a statement on the end of a treaty does not end. */
function isAftermath({ status }: AgreementEvent): boolean {
  return status === "ended" || status === "ratifying" || status === "ratified";
}

/** What a programme of one state alone does not go through. */
const CONCLUDED: ReadonlySet<AgreementEvent["status"]> = new Set<AgreementEvent["status"]>([
  "agreed",
  "initialled",
  "signed",
  "ratifying",
  "ratified",
]);
/** Instruments that are cited by their subject as often as they are signed: "the declaration on …". */
const CITED: ReadonlySet<AgreementType> = new Set(["declaration", "protocol", "roadmap"]);

/** Whether two phrases name parties that cannot be those of one instrument. */
function contradicts(draft: Draft, sighting: Sighting): boolean {
  const fresh = sighting.phrase.determiner === "indefinite" && draft.named.codes.length === 0;
  const [one, other] = [fresh && draft.told.length > 1 ? draft.told : draft.named.codes, sighting.named.codes];
  if (one.length === 0 || other.length === 0) return false;
  return !one.every((code) => other.includes(code)) && !other.every((code) => one.includes(code));
}

/** Whether a phrase names a party of an agreement, as far as both of its sides are told. */
function sharesParty({ named, told }: Draft, sighting: Sighting): boolean {
  if (sighting.named.codes.length === 0) return false;
  if (named.codes.length + told.length < 2) return true;
  return sighting.named.codes.some((code) => named.codes.includes(code) || told.includes(code));
}

/** "A trade agreement with Indonesia", "Norway and Indonesia agreed on a free trade agreement". */
function isOfSameParties({ named }: Draft, { named: { codes }, told }: Sighting): boolean {
  const others = codes.length > 0 ? codes : told;
  return named.codes.length > 0 && named.codes.every((code) => others.includes(code));
}

/** The states of a sentence, or of the one before it in the paragraph if it names none. */
function toldParties(
  doc: Recognised,
  context: Context,
  sentence: number,
  phrases: readonly InstrumentPhrase[],
  acting: readonly string[],
  nearby: readonly string[],
): readonly string[] {
  const { sentences } = doc.tokens;
  const told = sentenceParties(doc, context, sentences[sentence]!, phrases);
  if (told.length > 1) return told;
  const both = [...new Set([...told, ...acting])];
  if (both.length > 1) return both;
  const subject = [...new Set(phrases.flatMap((phrase) => subjectStates(context, phrase)))];
  if (subject.length > 1) return subject;
  return told.length > 0 ? told : nearby;
}

/** The states of the sentence before, if it stands in the same paragraph, and those that its people act for. */
function statesBefore(doc: Recognised, context: Context, sentence: number, actors: readonly Actor[]): string[] {
  const { sentences } = doc.tokens;
  const before = sentences[sentence - 1];
  if (before === undefined || before.paragraph !== sentences[sentence]!.paragraph) return [];
  const named = sentenceParties(doc, context, before, []);
  if (named.length > 1) return named;
  return [...new Set([...named, ...statesOfActors(actors, before.first, before.last)])];
}
