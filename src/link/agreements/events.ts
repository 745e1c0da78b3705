/** What happens to which instrument: status words of the text, tied to the instruments that they are said of. */
import type { AgreementStatus, AgreementType } from "../../model/fact.ts";
import type { Mention } from "../../model/mention.ts";
import type { Body, Instrument } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { InstrumentPhrase } from "../../recognise/instruments/index.ts";

/** Whether an event only says what an instrument says: "in a joint statement". */
export function isStated({ status, weak }: AgreementEvent): boolean {
  return status === "signed" && weak;
}

/** A status, or an agreement about the instrument that tells none. */
type Happening = AgreementStatus | "agreed";

export interface AgreementEvent {
  readonly status: Happening;
  /** It is intended, or denied so far. */
  readonly open: boolean;
  /** It only follows from how the instrument is spoken of: "through the agreement". */
  readonly weak: boolean;
  /** A noun tells it: "talks on". */
  readonly ahead: boolean;
  /** Token where it is told. */
  readonly at: number;
  readonly rule: string;
}

/** Instruments of one sentence that share their events: "signed an agreement on A, a memorandum on B and a protocol". */
export interface Chain {
  readonly phrases: readonly InstrumentPhrase[];
  readonly from: number;
  readonly to: number;
  events: AgreementEvent[];
}

/** Farther than this a status word is not said of an instrument any more. */
const REACH = 50;
/** "They include an agreement on …": words before the first instrument of a list in a sentence. */
const OPENING = 4;
/** How far before or after a status word a modal may stand, not counting instruments. */
const MODAL_BEFORE = 16;
const MODAL_AFTER = 4;
/** How far behind an instrument it may be told that the talks on it are to begin. */
const BEGINNING_REACH = 24;
const BEGINNING_NEAR = 5;
/** The longest name in a row of names. */
const MOST_IN_NAME = 4;
/** A noun such as "signing" stands before its instrument, with parties between them at most. */
const NOUN_REACH = 8;

/** What sentences before tell. */
export interface EventsBefore {
  /** Of documents that they spoke of. */
  readonly documents: readonly AgreementEvent[];
  /** Of the last instruments of the sentence right before. */
  readonly sentence: readonly AgreementEvent[];
}

/** The instruments of a sentence in chains, with the events told of them. `phrases` are in order. */
export function tieEvents(
  doc: Recognised,
  sentence: number,
  phrases: readonly InstrumentPhrase[],
  before: EventsBefore,
): Chain[] {
  const chains = makeChains(doc, phrases);
  if (chains.length === 0) return chains;
  const { first, last } = doc.tokens.sentences[sentence]!;
  for (const mention of eventsBetween(doc, first, last)) {
    const near = around(phrases, mention);
    if (near.some(({ from, to }) => mention.from >= from && mention.to <= to)) continue;
    const chain = nearest(doc, around(chains, mention), mention);
    if (chain === undefined) continue;
    const only = ONLY[mention.fields.of as keyof typeof ONLY];
    if (only !== undefined && !chain.phrases.some(({ instrument }) => only(instrument))) continue;
    if (chain.events.length < MOST_EVENTS) chain.events.push(toEvent(doc, mention, near));
  }
  for (const chain of chains) if (chain.events.length > 1) dropEventsOfTalks(chain);
  const opening = chains[0]!;
  if (opening.events.length === 0) opening.events.push(...inherited(doc, opening, { first, last }, before));
  for (let i = 1; i < chains.length; i++) {
    const chain = chains[i]!;
    const before = chains[i - 1]!;
    if (chain.events.length > 0) continue;
    // "… signed several documents, among them an agreement on …"
    if (followsList(doc, chain.from) || isCollection(before)) chain.events.push(...before.events);
  }
  return chains;
}

/**
 * The events that the first instruments of a sentence take from those before: "Documents were signed. They include …",
 * "They signed a treaty. Added to it was a protocol."
 */
function inherited(
  doc: Recognised,
  opening: Chain,
  { first, last }: { readonly first: number; readonly last: number },
  { documents, sentence }: EventsBefore,
): readonly AgreementEvent[] {
  if (isCollection(opening)) return documents;
  if (opening.from - first > OPENING) return [];
  const lists = isListing(doc, first, last);
  if (documents.length > 0) return lists || !hasVerb(doc, first, last) ? documents : [];
  return lists && opening.phrases[0]!.determiner === "indefinite" ? sentence : [];
}

/** "Suspended the talks on an agreement", "concluded negotiations": said of the talks, not of the instrument. */
function dropEventsOfTalks(chain: { events: AgreementEvent[] }): void {
  const talks = chain.events.find(({ status, ahead }) => status === "negotiating" && ahead);
  if (talks === undefined) return;
  chain.events = chain.events.filter(({ status, ahead }) => ahead || (status !== "ended" && status !== "signed"));
}

/** Whether a sentence says that it names documents: "They include …", "Dazu gehören …". */
function isListing({ marks, pack }: Recognised, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (marks.has(at, pack.cls("listing"))) return true;
  return false;
}

function hasVerb({ marks, pack }: Recognised, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (marks.has(at, pack.cls("verb")) || marks.has(at, pack.cls("intent"))) return true;
  }
  return false;
}

/** The events of a sentence that are told without an instrument. */
export function looseEvents(doc: Recognised, sentence: number): AgreementEvent[] {
  const { first, last } = doc.tokens.sentences[sentence]!;
  return eventsBetween(doc, first, last).map((mention) => toEvent(doc, mention, []));
}

/** Bodies of several states, which adopt what they agree on; what a ministry passes is no such thing, nor passed by a parliament. */
const ADOPTING: ReadonlySet<unknown> = new Set<Body["kind"]>(["international", "state", "party"]);

/** The mentions of events that start between two tokens. */
export function eventsBetween(doc: Recognised, from: number, to: number): Mention[] {
  // The mentions are in order; a sentence has few.
  let low = 0;
  let high = doc.agreements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.agreements[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < doc.agreements.length && doc.agreements[i]!.from < to; i++) {
    const mention = doc.agreements[i]!;
    const { by = "parliament" } = mention.fields;
    if (by === "parliament") found.push(mention);
    else if (ADOPTING.has(by)) found.push({ ...mention, fields: { status: "signed", of: "adopted" } });
  }
  return found;
}

function makeChains(doc: Recognised, phrases: readonly InstrumentPhrase[]): Chain[] {
  const chains: { phrases: InstrumentPhrase[]; from: number; to: number; events: AgreementEvent[] }[] = [];
  for (const phrase of phrases) {
    const before = chains.at(-1);
    if (before !== undefined && coordinated(doc, before.to, phrase)) {
      before.phrases.push(phrase);
      before.to = phrase.to;
    } else chains.push({ phrases: [phrase], from: phrase.from, to: phrase.to, events: [] });
  }
  return chains;
}

/**
 * Whether only marks, "and" and determiners stand between two instruments. A semicolon parts them when a clause of its
 * own follows: "… an agreement on A; a memorandum was signed in 2022".
 */
function coordinated(doc: Recognised, from: number, { from: to, to: end }: InstrumentPhrase): boolean {
  const { tokens, marks, pack } = doc;
  if (to - from > 6) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (tokens.norm[i] === ";" && opensClause(doc, end)) return false;
    if (marks.has(i, pack.cls("and")) || tokens.norm[i] === "," || tokens.norm[i] === ";") joined = true;
    else if (!marks.has(i, pack.cls("determiner")) && !QUOTES.has(tokens.norm[i]!)) return false;
  }
  return joined;
}

/** Whether an event is told between a token and the next semicolon or the end of the sentence. */
function opensClause({ tokens, marks, pack }: Recognised, from: number): boolean {
  const { last } = tokens.sentences[tokens.sentence[from - 1]!]!;
  for (let at = from; at < last && tokens.norm[at] !== ";"; at++) if (marks.has(at, pack.cls("eventVerb"))) return true;
  return false;
}

/** "Documents", "agreements": instruments that are named one by one elsewhere. */
export function isCollection({ phrases }: Chain): boolean {
  return phrases.every(({ plural, telling }) => plural && telling.length <= 1);
}

/** Whether "and" or a comma stands before an instrument and its determiner. */
function followsList(doc: Recognised, from: number): boolean {
  const { tokens, marks, pack } = doc;
  let at = from - 1;
  while (at > 0 && marks.has(at, pack.cls("determiner"))) at--;
  if (endsAlongWith(doc, at + 1)) return true;
  return at >= 0 && (tokens.norm[at] === "," || tokens.norm[at] === ";" || marks.has(at, pack.cls("and")));
}

/** Whether "as well as" or the like ends right before a token. */
function endsAlongWith({ marks, pack }: Recognised, to: number): boolean {
  for (let at = Math.max(0, to - MOST_ALONG); at < to; at++) {
    if (marks.find(at, pack.cls("alongWith"))?.end === to) return true;
  }
  return false;
}

/** Words of "as well as". */
const MOST_ALONG = 3;

/** In tokens: what is farther away is not even weighed, since lists can be endless. */
const FARTHEST = 150;
/** More events than any text tells of one instrument in one sentence. */
const MOST_EVENTS = 12;

/** Of stretches in the order of the text, those that are not too far from a place. */
function around<Stretch extends { readonly from: number; readonly to: number }>(
  stretches: readonly Stretch[],
  place: { readonly from: number; readonly to: number },
): readonly Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.to < place.from - FARTHEST) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < stretches.length && stretches[end]!.from <= place.to + FARTHEST) end++;
  return stretches.slice(low, end);
}

function nearest(doc: Recognised, chains: readonly Chain[], event: Mention): Chain | undefined {
  let best: Chain | undefined;
  let least = REACH;
  for (const chain of chains) {
    if (event.fields.ahead === true) {
      const gap = chain.from - event.to;
      const owned = event.from - chain.to === 1 && doc.tokens.norm[chain.to] === "'s";
      if (owned || (gap >= 0 && gap <= NOUN_REACH && gap < least && !isParted(doc, event.to, chain.from))) {
        best = chain;
        least = Math.max(0, gap);
      }
      continue;
    }
    const cost = leadsTo(doc, event.to, chain.from)
      ? 0
      : event.to <= chain.from
        ? distance(doc, event.to, chain.from, chains)
        : distance(doc, chain.to, event.from, chains);
    if (cost < least) {
      best = chain;
      least = cost;
    }
  }
  return best;
}

/** "Initialled a treaty and signed | a memorandum": whether only a determiner stands between a verb and an instrument. */
function leadsTo({ marks, pack }: Recognised, from: number, to: number): boolean {
  if (pack.pack.orthography.capitalisedNouns) return false;
  return to === from || (to === from + 1 && marks.has(from, pack.cls("determiner")));
}

/** Whether another event or the end of a clause stands between a noun and an instrument. */
function isParted({ tokens, marks, pack }: Recognised, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.norm[at] === "," || tokens.norm[at] === ";") return true;
    if (marks.has(at, pack.cls("eventVerb")) || marks.has(at, pack.cls("listing"))) return true;
  }
  return false;
}

/** Tokens between two places, more for marks that end a clause and for other instruments. */
function distance({ tokens }: Recognised, from: number, to: number, chains: readonly Chain[]): number {
  let cost = Math.max(0, to - from);
  for (let i = from; i < to; i++) {
    const mark = tokens.norm[i]!;
    if (mark === ",") cost += 3;
    else if (mark === ";") cost += REACH;
    else if (mark === "-") cost += 8;
  }
  for (const chain of chains) if (chain.from >= from && chain.to <= to) cost += 12 - (chain.to - chain.from);
  return cost;
}

function toEvent(doc: Recognised, mention: Mention, phrases: readonly InstrumentPhrase[]): AgreementEvent {
  const status = mention.fields.status as Happening;
  const ahead = mention.fields.ahead === true;
  const { wish, passive, beginning, denied } = modality(doc, mention, phrases);
  const single = status === "signed" || status === "initialled" || status === "ratified";
  if ((status === "negotiating" && (wish || passive) && beginning) || (status === "agreed" && wish)) {
    return { status: "planned", open: false, weak: false, ahead, at: mention.from, rule: mention.rule };
  }
  const open = denied || (passive && single) || (wish && !STANDS.has(status));
  return { status, open, weak: mention.fields.weak === true, ahead, at: mention.from, rule: mention.rule };
}

/** Statuses that a wish does not take back: "want to negotiate" is no less than planned, a bill on ratification is before parliament. */
const STANDS: ReadonlySet<Happening> = new Set<Happening>(["planned", "negotiating", "ratifying"]);

interface Modality {
  wish: boolean;
  passive: boolean;
  beginning: boolean;
  denied: boolean;
}

/** Modals, future and negation in the clause around a status word. */
function modality(
  doc: Recognised,
  event: { readonly from: number; readonly to: number },
  phrases: readonly InstrumentPhrase[],
): Modality {
  const { tokens, marks, pack } = doc;
  const { first, last } = tokens.sentences[tokens.sentence[event.from]!]!;
  const found: Modality = { wish: false, passive: false, beginning: false, denied: false };
  let achieved = false;
  const look = (at: number, steps: number): void => {
    // "May 2017" is no modal.
    if (marks.has(at, pack.cls("month"))) return;
    const intent = marks.find(at, pack.cls("intent"))?.value;
    if (intent === "wish") found.wish = true;
    if (intent === "achieved") achieved = true;
    if (intent === "passive") found.passive = true;
    if (intent === "next" && steps <= 1) found.wish = true;
    if (marks.has(at, pack.cls("beginning"))) found.beginning = true;
    if (steps <= 3 && marks.has(at, pack.cls("negation"))) found.denied = true;
  };
  // "Wollen Ahmeti, Bytyqi und der Präsident … schließen": names in a row end no clause.
  const isBetweenNames = (at: number): boolean =>
    tokens.norm[at] === "," && marks.has(at + 1, pack.cls("name")) && isNameBefore(at);
  const isNameBefore = (at: number): boolean => {
    for (let from = at - 1; from >= Math.max(first, at - MOST_IN_NAME); from--)
      if (marks.find(from, pack.cls("name"))?.end === at) return true;
    return false;
  };
  for (let at = event.from - 1, steps = 1; at >= first && steps <= MODAL_BEFORE; at--, steps++) {
    const inside = phrases.find(({ from, to }) => at >= from && at < to);
    if (inside !== undefined) {
      at = inside.from;
      steps--;
      continue;
    }
    if (CLAUSE_ENDS.has(tokens.norm[at]!) && !isBetweenNames(at)) break;
    // "It is unclear if they will keep the agreement which | was signed"
    if (marks.has(at, pack.cls("clause"))) break;
    look(at, steps);
  }
  for (let at = event.to, steps = 1; at < last && steps <= MODAL_AFTER; at++, steps++) {
    const inside = phrases.find(({ from, to }) => at >= from && at < to);
    if (inside !== undefined || CLAUSE_ENDS.has(tokens.norm[at]!)) break;
    const intent = marks.find(at, pack.cls("intent"))?.value;
    if (intent === "next" || marks.has(at, pack.cls("and"))) break;
    look(at, steps + 2);
  }
  // "Konnte unterzeichnet werden": it was.
  if (achieved) found.passive = found.wish = false;
  // "Negotiations on an agreement, which all had waited for, are to begin": the modal stands behind the instrument.
  const behind = phrases.find(({ from }) => from >= event.to && from - event.to <= NOUN_REACH);
  if (behind !== undefined && isToBegin(doc, behind.to, Math.min(last, behind.to + BEGINNING_REACH))) {
    found.beginning = true;
    found.wish = true;
  }
  return found;
}

/** Whether something between two tokens is to begin; only right at the first of them a modal need not tell it. */
function isToBegin({ tokens, marks, pack }: Recognised, from: number, to: number): boolean {
  let clause = true;
  let wish = false;
  for (let at = from; at < to; at++) {
    if (CLAUSE_ENDS.has(tokens.norm[at]!)) clause = wish = false;
    const intent = marks.find(at, pack.cls("intent"))?.value;
    if (intent === "wish" || intent === "passive") wish = true;
    if (marks.has(at, pack.cls("beginning"))) return wish || (clause && at - from < BEGINNING_NEAR);
  }
  return false;
}

/**
 * What only happens to some instruments: a meeting adopts a declaration (of a treaty it adopts the law), and what is said
 * in a joint statement makes it.
 */
const ONLY: Readonly<Record<"adopted" | "awarded" | "stated", (instrument: Instrument) => boolean>> = {
  adopted: ({ type }) => ADOPTED.has(type),
  awarded: ({ type, contract }) => type === "contract" || contract === true,
  stated: ({ type, alone }) => type === "declaration" && alone === true,
};
const ADOPTED: ReadonlySet<AgreementType> = new Set<AgreementType>([
  "declaration",
  "plan",
  "roadmap",
  "charter",
  "convention",
  "protocol",
  "other",
]);
const QUOTES: ReadonlySet<string> = new Set(['"', "„", "“", "”", "«", "»"]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([",", ";", ":", "–", "(", ")"]);

const RANK: Readonly<Record<AgreementStatus, number>> = {
  planned: 0,
  negotiating: 1,
  initialled: 2,
  signed: 3,
  ratifying: 4,
  ratified: 5,
  in_force: 6,
  ended: 7,
};

/** An event that tells a status. */
export interface TellingEvent extends AgreementEvent {
  readonly status: AgreementStatus;
}

export function tellsStatus(event: AgreementEvent): event is TellingEvent {
  return event.status !== "agreed";
}

/** The event that tells how an instrument stands: the last in its life that has happened, else what is intended. */
export function newestEvent(told: readonly AgreementEvent[]): TellingEvent | undefined {
  const events = told.filter(tellsStatus);
  let best: TellingEvent | undefined;
  for (const event of events) {
    if (event.open) continue;
    if (best === undefined || (best.weak && !event.weak)) best = event;
    else if (best.weak === event.weak && RANK[event.status] > RANK[best.status]) best = event;
  }
  return (
    best ??
    events.find(({ status }) => status !== "ended" && status !== "in_force") ??
    events.find(({ status }) => status === "in_force")
  );
}

const PROGRAMMES: ReadonlySet<AgreementType> = new Set(["plan", "roadmap", "declaration"]);

/** The status that an event tells of an instrument of a type: what is only intended is planned, or before parliament. */
export function statusOf({ status, open }: TellingEvent, type: AgreementType): AgreementStatus {
  // A programme that was approved is adopted; nobody ratifies it.
  if (status === "ratified" && !open && PROGRAMMES.has(type)) return "signed";
  if (!open) return status;
  return status === "ratified" || status === "ratifying" ? "ratifying" : "planned";
}
