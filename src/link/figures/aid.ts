/** Who gives aid and who gets it. */
import type { Office } from "../../model/fact.ts";
import type { Body, OfficeWord } from "../../pack/contract.ts";
import { currencyOfState } from "../../recognise/money/currencies.ts";
import { type Actor, isJoined } from "./actors.ts";
import {
  actorOf,
  type Case,
  DONORS,
  directed,
  donorOf,
  EU_MEMBERS,
  funderOf,
  isGetter,
  OTHER_DONORS,
  otherOf,
  type Parties,
  stateOf,
  unique,
  type Whole,
} from "./case.ts";
import type { Amount, Frame } from "./frame.ts";
import { GOVERNING } from "./named.ts";
import type { Sides } from "./sides.ts";

/** The donors that have a currency of their own, by its code. */
const OWN_CURRENCIES: ReadonlyMap<string, string> = new Map(
  ["CH", "NO", "SE", "DK", "IS", "CZ", "PL", "HU", "GB", "JP", "KR", "AU", "NZ", "CA"].map((state) => [
    currencyOfState(state)!,
    state,
  ]),
);

/** Donors that get aid from nobody; the newer members of the Union do, not the Union itself. */
const NEVER_AIDED = new Set("AU AT BE CA CH DE DK EU FI FR GB IE IS IT LI LU NL NO NZ SE".split(" "));

/** Who acts in a clause about aid. */
interface Aid {
  readonly one: Case;
  /** The aid that the amount is a part of or goes on about. */
  readonly told: Whole | null;
  readonly receivers: readonly Actor[];
  /** The receiver to name, a state if there is one. */
  readonly receiving: Actor | undefined;
  /** The states that may give. */
  readonly acting: readonly Actor[];
  readonly subjects: readonly string[];
  /** A bank or agency of a state. */
  readonly funder: Actor | undefined;
  readonly source: Actor | undefined;
  isGiving(actor: Actor): boolean;
}

export function partiesOfAid(one: Case): Parties {
  const aid = aidOf(one);
  return ofItem(one) ?? ofNext(aid) ?? ofPartner(aid) ?? ofSeveral(aid) ?? ofCarrier(aid) ?? ofOne(aid);
}

function aidOf(one: Case): Aid {
  const { frame, amount, actors, whole, gets } = one;
  const isGiving = ({ to }: Actor): boolean => standsBeforeGiving(frame, amount, to);
  const receivers = actors.filter((actor) => {
    if (actor.part === "to") return true;
    if (actor.funds !== undefined) return false;
    return (actor.part === "in" && actor.form !== "capital") || isGetter(one, actor);
  });
  // "with Germany giving 1.7 billion".
  const acts = (actor: Actor): boolean =>
    actor.part === "subject" || (actor.part === "with" && actor.to <= amount.from && isGiving(actor));
  const acting = actors.filter((actor) => actor.code !== null && !gets && acts(actor));
  // "vom Währungsfonds".
  const lender = actors.find(({ part, code }) => part === "from" && code === null);
  // "signed with KfW".
  const funder = funderOf(one);
  const sender = gets
    ? (actors.find(({ part, code }) => (part === "from" || part === "owner") && code !== null) ?? lender)
    : actorOf(one, "from", "owner", "subject");
  return {
    one,
    told: whole?.flow === "aid" ? whole : null,
    receivers,
    receiving: receivers.find(({ code }) => code !== null) ?? receivers[0],
    acting,
    subjects: unique(acting.map(({ code }) => code!)),
    funder,
    source: funder ?? acting.find((actor) => actor.to <= amount.from && isGiving(actor)) ?? sender,
    isGiving,
  };
}

/** An item of a list: "Somalia: 80 millioner", "Japan – 300 million yen", "World Bank – 10 million". */
function ofItem({ frame, amount, actors, whole }: Case): Parties | null {
  const [label] = actors;
  if (label === undefined || actors.length !== 1 || whole === null || !frame.isItem(amount.sentence)) return null;
  if (label.code === null) return directed(null, whole.to);
  const isGiver = DONORS.has(label.code) && whole.to !== null && whole.to !== label.code;
  return isGiver ? directed(label.code, whole.to) : directed(whole.from === label.code ? null : whole.from, label.code);
}

/** "Germany gives 5 million, France 3 million", "China mit 676 Mio. Euro, Indien mit 1,1 Mrd. Euro". */
function ofNext({ one, told, receiving, source, isGiving }: Aid): Parties | null {
  const { named, actors, amount } = one;
  const [state] = named;
  if (state === undefined || named.length > 1 || receiving !== undefined || source?.part === "from") return null;
  if (!told?.sameSentence || told.from === null) return null;
  if (state === told.from) return told;
  const gives = actors.some((actor) => actor.part === "subject" && actor.to <= amount.from && isGiving(actor));
  const isNext = told.to === null || gives || (mayDonate(state) && !mayDonate(told.to) && state !== told.from);
  return isNext ? directed(state, told.to) : directed(told.from, state);
}

/** "Mozambique signed a grant agreement with the United States". */
function ofPartner({ one, receiving, acting, subjects, isGiving }: Aid): Parties | null {
  const partner = stateOf(one, "with");
  const [subject] = subjects;
  if (partner === null || subject === undefined || subjects.length > 1 || receiving !== undefined) return null;
  return !acting.some(isGiving) && donorOf([partner, subject]) === partner ? directed(partner, subject) : null;
}

/** More than one giver, or a giver and a receiver side by side. */
function ofSeveral({ one, receiving, acting, subjects, funder }: Aid): Parties | null {
  const { frame, actors, sides } = one;
  const sources = unique(actors.filter(({ part, code }) => part === "from" && code !== null).map(({ code }) => code!));
  if (sources.length > 1) return fromSeveral(sources, receiving?.code ?? subjects[0] ?? null);
  if (subjects.length < 2) return null;
  const areTogether = isJoined(frame, acting[0]!, acting[1]!);
  // "Switzerland and Norway give Ukraine …".
  if (receiving !== undefined)
    return receiving.code !== null && areTogether ? fromSeveral(subjects, receiving.code) : null;
  if (funder !== undefined || stateOf(one, "from", "owner") !== null) return null;
  // "Die EU gibt Armenien …".
  if (!areTogether) return directed(subjects[0]!, subjects[1]!);
  // "Germany, Britain and Norway give …".
  const rest = sides.pair.filter((state) => !subjects.includes(state));
  return { ...fromSeveral([...subjects, ...rest], null), to: rest.length === 1 ? rest[0]! : null };
}

function fromSeveral(givers: readonly string[], to: string | null): Parties {
  return { parties: unique([...givers, ...(to === null ? [] : [to])]).sort(), from: null, to };
}

/** "240 million for Mozambique, of which 65 million goes to the World Food Programme": who only carries it out. */
function ofCarrier({ one, told, receiving }: Aid): Parties | null {
  const isCarrier = receiving?.code === null && receiving.form === "body";
  return isCarrier && told?.sameSentence && one.named.length === 0 ? told : null;
}

function ofOne({ one, told, receivers, receiving, acting, source, isGiving }: Aid): Parties {
  const { frame, sides, named } = one;
  const { pair, home } = sides;
  const donor = donorOf(pair);
  const receiver = receiving?.code ?? null;
  let giver = source?.code ?? null;
  if (giver === receiver) giver = null;
  // "for Austrian organisations": bodies of the giver.
  const isOwnBody = receiver !== null && giver === null && receiver === (donor ?? home) && DONORS.has(receiver);
  if (isOwnBody) return directed(receiver, otherOf(named, receiver) ?? otherOf(pair, receiver));
  // Of a pair with one donor, the other is no giver unless a verb says so.
  const isGiver = acting.some((actor) => actor.code === giver && isGiving(actor));
  if (giver !== null && !isGiver && receiver === null && !DONORS.has(giver) && !OTHER_DONORS.has(giver)) {
    // "the Tuvalu coastal project", "in the capital Bamako": where the money goes.
    return directed(supposedGiver(one, told, [giver]), giver);
  }
  if (giver !== null && donor !== null && giver !== donor && pair.includes(giver) && !isGiver) {
    return directed(donor, giver);
  }
  if (giver === null && receiving === undefined && source === undefined && told !== null && told.from !== null)
    return told;
  const getting = unique(receivers.map(({ code }) => code).filter((code) => code !== null));
  const from = giver ?? (isForeign(one, source) ? null : supposedGiver(one, told, getting));
  const several = getting.filter((state) => state !== from);
  if (several.length > 1 || (several.length === 1 && isShared(frame, receivers))) {
    return { parties: unique([...several, ...(from === null ? [] : [from])]).sort(), from, to: null };
  }
  const to = receiver ?? (receiving === undefined ? supposedReceiver(one, told, from) : null);
  return directed(from === to ? null : from, to);
}

/** "to the Horn of Africa and Syria"; but "to Sudan and its neighbours" is Sudan's. */
function isShared(frame: Frame, [first, second]: readonly Actor[]): boolean {
  return first?.code === null && second !== undefined && second.code !== null && isJoined(frame, first, second);
}

/** Whom a donor helps where the article is about both, be it not clearly. */
function helpedBy(giver: string, { context }: Sides): string | null {
  const { pair, isSecondPassing } = context;
  const other = otherOf(pair, giver);
  return donorOf(pair) === giver && other !== null && !NEVER_AIDED.has(other) && !isSecondPassing ? other : null;
}

function mayDonate(state: string): boolean {
  return DONORS.has(state) || EU_MEMBERS.has(state);
}

/**
 * "The World Bank provides …", "from the United Nations"; but where a giver has been told, other bodies than banks and
 * funds only carry out what is paid for: "UNDP launched a project of 4 million".
 */
function isForeign({ amount, givers, actors }: Case, source: Actor | undefined): boolean {
  if (source === undefined)
    return actors.some(({ funds, code, part }) => funds !== undefined && code === null && part !== "to");
  if (source.code !== null) return false;
  if (source.part !== "subject") return true;
  return source.to <= amount.from && (givers.size !== 1 || source.form !== "body" || source.funds !== undefined);
}

/**
 * Who gives where the clause does not tell: as before, another state of the clause or of the pair, the article's home;
 * nobody where money is only needed.
 */
function supposedGiver(one: Case, told: Whole | null, receivers: readonly string[]): string | null {
  if (isNeeded(one)) return null;
  const { sides, named, amount, givers } = one;
  // "Poland gets 5 million in EEA Grants. In the last period it got 3 million."
  if (givers.size === 0 && told !== null && told.from === null && told.to !== null) return null;
  const { pair, home } = sides;
  const [receiver = null] = receivers;
  const mayGive = (state: string | null): state is string => state !== null && !receivers.includes(state);
  if (told !== null && mayGive(told.from)) return told.from;
  if (receiver === null && donorOf(pair) !== null) return donorOf(pair);
  const [only = null] = givers;
  if (givers.size === 1 && mayGive(only) && !named.some((state) => state !== receiver && DONORS.has(state)))
    return only;
  for (const other of [otherOf(named, receiver), otherOf(pair, receiver)]) if (mayGive(other)) return other;
  if (mayGive(home) && DONORS.has(home)) return home;
  if (mayGive(sides.homeState) && isGoverned(one)) return sides.homeState;
  const { codes } = amount.money.currency;
  return codes === sides.homeCurrency ? null : (OWN_CURRENCIES.get(codes) ?? null);
}

/** "The government raises its aid", "the minister pledged": a government of no named state is that where readers are at home. */
function isGoverned({ frame, sides, amount }: Case): boolean {
  if (sides.context.home !== null) return false;
  const { from } = frame.window(amount);
  return (["office", "body"] as const).some((name) =>
    frame.cues<Body | OfficeWord>(name, amount.sentence, from, amount.from).some(({ value }) => isGoverning(value)),
  );
}

const GOVERNORS: ReadonlySet<Office> = new Set(["minister", "foreign_minister", "head_of_government"]);

function isGoverning(value: Body | OfficeWord): boolean {
  const governs = "kind" in value ? GOVERNING.has(value.kind) : GOVERNORS.has(value.office);
  return governs && value.country === undefined;
}

/** "The UN needs 4 million": what nobody has given yet. */
function isNeeded({ frame, amount }: Case): boolean {
  return frame.cuesAround("need", amount).length > 0;
}

function supposedReceiver(one: Case, told: Whole | null, from: string | null): string | null {
  const { named, sides, recipients, actors, amount } = one;
  // "needed worldwide".
  if (isNeeded(one) && actors.some((actor) => actor.code === null && actor.from >= amount.to)) return null;
  const { pair, home } = sides;
  const [only] = recipients;
  if (recipients.size === 1 && only !== undefined && only !== from && named.length <= 1) return only;
  if (from === null)
    return told?.to ?? otherOf(pair, donorOf(pair)) ?? (home !== null && !DONORS.has(home) ? home : null);
  const other = otherOf(named, from) ?? (recipients.size === 0 && pair.includes(from) ? otherOf(pair, from) : null);
  if (other !== null && !NEVER_AIDED.has(other)) return other;
  if (told !== null && told.to !== null && !DONORS.has(told.to)) return told.to;
  if (recipients.size > 0) return null;
  if (home !== null && home !== from && !DONORS.has(home)) return home;
  return helpedBy(from, sides);
}

/** Whether a verb of giving follows a state in the amount's clause: "Norway grants …". */
function standsBeforeGiving(frame: Frame, amount: Amount, at: number): boolean {
  return frame
    .cues<string>("giver", amount.sentence, at, frame.window(amount).to)
    .some(({ value, from }) => value === "gives" && !frame.has(from, "gift"));
}
