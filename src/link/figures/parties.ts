/** Between whom the money goes: the states of a figure and its direction. */
import type { Flow } from "../../model/fact.ts";
import { type Actor, findActors, isJoined } from "./actors.ts";
import { partiesOfAid } from "./aid.ts";
import {
  actorOf,
  type Case,
  directed,
  donorOf,
  EU_MEMBERS,
  otherOf,
  type Parties,
  stateOf,
  undirected,
  unique,
  type Whole,
  without,
} from "./case.ts";
import { partiesOfDeal } from "./deal.ts";
import { type FlowCue, topicOf } from "./flow.ts";
import type { Amount, Frame } from "./frame.ts";
import { partiesOfLoan } from "./loan.ts";
import type { Sides } from "./sides.ts";

export function findParties(
  frame: Frame,
  sides: Sides,
  amount: Amount,
  flow: Flow | null,
  cue: FlowCue | null,
  whole: Whole | null,
  { recipients, givers }: Pick<Case, "recipients" | "givers">,
): Parties {
  const actors = withoutPlaces(findActors(frame, sides, amount, flow, cue), flow);
  const told = actors.filter(({ part }) => part !== "source");
  const named = unique(told.map(({ code }) => code).filter((code) => code !== null));
  const gives = isVerb(frame, amount, "gives");
  const gets = isVerb(frame, amount, "gets");
  const one: Case = { frame, sides, amount, cue, whole, recipients, givers, actors, named, gives, gets };
  switch (flow) {
    case "export":
    case "import":
      return partiesOfTrade(one, flow);
    case "turnover":
      return undirected(twoOf(one));
    case "balance":
      return { ...undirected(twoOf(one)), side: stateOf(one, "owner", "subject") };
    case "investment":
      return partiesOfInvestment(one);
    case "aid":
      return partiesOfAid(one);
    case "loan":
      return partiesOfLoan(one);
    case "deal":
      return partiesOfDeal(one);
    case "output": {
      const owner = stateOf(one, "owner", "subject", "from", "in", "to", "source") ?? sides.home ?? sides.homeState;
      return undirected(owner === null ? [] : [owner]);
    }
    case "other":
      if (cue !== null && frame.has(cue.from, "remittance")) return partiesOfRemittance(one);
      if (
        cue !== null &&
        frame.has(cue.from, "penalty") &&
        named.length > 0 &&
        named.every((state) => sides.pair.includes(state))
      )
        return undirected(sides.pair);
      return undirected(named.length > 0 ? named : (whole?.parties ?? []));
    default: {
      const [from, to] = [stateOf(one, "from"), stateOf(one, "to")];
      if (from !== null && to !== null && from !== to) return directed(from, to);
      return undirected(named.length > 0 ? named : (whole?.parties ?? []));
    }
  }
}

/** From where people work to where they are at home. */
function partiesOfRemittance(one: Case): Parties {
  const { sides, whole, named } = one;
  const told = stateOf(one, "from", "in");
  const before = whole?.flow === "other" ? whole.to : null;
  const supposed = stateOf(one, "source") ?? before ?? sides.home ?? sides.topic;
  const home = stateOf(one, "to") ?? without(named, told)[0] ?? supposed;
  const from = told ?? (whole?.near ? otherOf(whole.parties, home) : null);
  return directed(from, home === from ? before : home);
}

/** Flows of which a capital with a preposition is the place of an event rather than a side. */
const EVENTFUL: ReadonlySet<Flow | null> = new Set(["aid", "loan", "investment", "deal", "other", null]);

/** "signed in Washington", "on a visit to Washington": no side where others are named. */
function withoutPlaces(actors: readonly Actor[], flow: Flow | null): readonly Actor[] {
  if (!EVENTFUL.has(flow)) return actors;
  const isPlace = ({ form, part }: Actor): boolean => form === "capital" && (part === "in" || part === "to");
  return actors.some((actor) => !isPlace(actor)) ? actors.filter((actor) => !isPlace(actor)) : actors;
}

/** An export goes from its exporter, an import to its importer: that is the state from whose side it is told. */
function partiesOfTrade(one: Case, flow: "export" | "import"): Parties {
  const { amount, named, whole } = one;
  const home = stateOf(one, "owner", flow === "export" ? "from" : "to", "subject", "source");
  const owner = stateOf(one, "owner");
  const partner = partnerTold(one, flow);
  const led = partner ?? (flow === "export" ? actorOf(one, "to", "in", "with") : actorOf(one, "from", "with"));
  const away = led === undefined || led.code === owner ? null : led.code;
  const isNoun = one.cue !== null && !one.frame.has(one.cue.from, "giver");
  if (named.length === 0 && led === undefined && isNoun && whole?.flow === flow && whole.near) return whole;
  const told = (partner === undefined ? home : owner) ?? viewpoint(one, away);
  if (led?.code === null) return withMembers(one, led, flow === "export" ? directed(told, null) : directed(null, told));
  const isPart =
    whole !== null &&
    (whole.sameSentence ||
      amount.money.inherited ||
      (whole.flow === "turnover" && (named.length === 0 || isBetween(one, whole))));
  const part = isPart && whole.parties.length === 2 ? whole.parties : [];
  const other =
    (away === told ? null : away) ??
    otherOf(part, told) ??
    (home === null || named.length > 1 ? otherOf(named, told) : null) ??
    otherOf(namedBefore(one, flow), told);
  if (told === null && other === null && part.length === 2) return undirected(part);
  return flow === "export" ? directed(told, other) : directed(other, told);
}

/** A group of states stands for those of its members that the article names. */
function withMembers({ sides }: Case, { members = [] }: Actor, parties: Parties): Parties {
  const { shares } = sides.context;
  const named = members.filter((state) => shares.has(state));
  return { ...parties, parties: unique([...parties.parties, ...named]).sort() };
}

/** "Trade between Norway and Malawi is small. Norway bought tea for 39 million." */
function isBetween({ named, cue }: Case, { near, parties }: Whole): boolean {
  // "Chiles Lithiumexporte" go to others too.
  return near && cue?.head === 0 && named.every((state) => parties.includes(state));
}

/**
 * The subject that is not the one whose trade is told: "China is their largest export market", "Bei den Einfuhren lag
 * China vorn", or the next one where trade with another was told before.
 */
function partnerTold({ frame, sides, amount, cue, actors, whole }: Case, flow: "export" | "import"): Actor | undefined {
  const [first] = actors;
  const isOther = first?.part === "subject" && first.code !== null;
  if (isOther && cue !== null && frame.has(cue.from, "market")) return first;
  // "Bangladesh bought cotton": a buyer of exports.
  if (isOther && cue !== null && flow === "export" && frame.cueAt("giver", cue.from) === "gets") return first;
  if (isOther && cue === null && actors.length === 1 && whole?.viewpoint && whole.viewpoint !== first.code)
    return first;
  const side = whole?.viewpoint ?? sides.trader;
  // "Kenia mit Exporten in Höhe von 260 Millionen": one of the partners of whose trade was told.
  const isWith = cue !== null && first !== undefined && cue.from - first.to === 1 && frame.leadsWith(first.to);
  if (isOther && isWith && side !== null && side !== first.code) return first;
  if (cue === null || sides.trader === null || frame.has(cue.from, "giver")) return undefined;
  const isPartner = first?.part === "subject" && first.from > cue.to && first.to <= amount.from;
  return isPartner && first.code !== sides.trader ? first : undefined;
}

/** The states named before the first amount's clause: "Trade between A and B is small: in 2023 A bought …". */
function namedBefore(one: Case, flow: Flow): readonly string[] {
  const { frame, sides, amount } = one;
  if (amount.previous !== null) return [];
  const named = fewOf(statesBetween(sides, frame.reach(amount).first, frame.window(amount).from));
  return named.length > 0 ? named : partnersToldBefore(one, flow);
}

/** The states of the sentence before where that speaks of the same trade: "Exports to Vietnam grew. They reached 2 million." */
function partnersToldBefore({ frame, sides, amount, named }: Case, flow: Flow): readonly string[] {
  if (named.length > 0 || amount.sentence === 0 || isAbroad(frame, amount)) return [];
  const [before, here] = [frame.sentenceOf(amount.sentence - 1), frame.sentenceOf(amount.sentence)];
  if (before.zone !== here.zone || topicOf(frame, amount.sentence - 1)?.value !== flow) return [];
  return fewOf(statesBetween(sides, before.first, before.last));
}

/** More than two states are no partners of one trade. */
function fewOf(states: readonly string[]): readonly string[] {
  return states.length <= 2 ? states : [];
}

/** The state from whose side trade is told. */
function viewpoint({ sides, whole, frame, amount }: Case, away: string | null): string | null {
  const { context, trader, home, pair, homeState } = sides;
  for (const state of [whole?.viewpoint ?? null, trader, home]) if (state !== null && state !== away) return state;
  const rest = (pair.length > 0 ? pair : context.pair).filter((state) => state !== away);
  if (rest.length === 1) return rest[0]!;
  const topics = without(statesBefore(frame, sides, amount), away);
  if (topics.length === 1) return topics[0]!;
  return context.states.length === 0 ? homeState : null;
}

/** The states that the sentence before names. */
function statesBefore(frame: Frame, sides: Sides, { sentence }: Amount): string[] {
  if (sentence === 0) return [];
  const { first, last } = frame.sentenceOf(sentence - 1);
  return statesBetween(sides, first, last);
}

/** The states that are named between two tokens, those of companies aside. */
function statesBetween(sides: Sides, from: number, to: number): string[] {
  return unique(
    sides.between(from, to).flatMap(({ code, form }) => (code === null || form === "company" ? [] : [code])),
  );
}

/** The two states of a trade: those named, completed from the figure before and the article. */
function twoOf(one: Case): readonly string[] {
  const { sides, named, actors, whole } = one;
  const { pair, home } = sides;
  if (named.length >= 2) {
    const ofPair = named.filter((state) => sides.context.pair.includes(state));
    return named.length > 2 && ofPair.length === 2 ? ofPair : named.slice(0, 2);
  }
  const [state] = named;
  const isWithOther = actors.some(({ code, part }) => code === null && part !== "in" && part !== "subject");
  if (isWithOther) {
    const own = state ?? viewpointOf(whole) ?? sides.trader ?? home;
    return own === null ? [] : [own];
  }
  if (state === undefined) {
    if (whole !== null && whole.parties.length > 0) return whole.parties;
    if (pair.length > 0) return pair;
    if (isBilateral(one) && sides.context.pair.length === 2) return sides.context.pair;
    const before = statesBefore(one.frame, sides, one.amount);
    if (before.length === 1 || before.length === 2) return before;
    return sides.context.states.length === 0 && sides.homeState !== null ? [sides.homeState] : [];
  }
  const known = whole !== null && whole.parties.length === 2 ? whole.parties : pair;
  if (known.includes(state)) return known;
  // "Davon entfielen auf Deutschland …": a member stands for the Union.
  if (EU_MEMBERS.has(state) && known.includes("EU")) return [...without(known, "EU"), state];
  const side = viewpointOf(whole) ?? home;
  const partner = side !== null && side !== state ? side : (sides.trader ?? stateOf(one, "owner") ?? known[0] ?? null);
  return unique([state, ...(partner === null ? [] : [partner])]);
}

/** "between the two countries": the article's states, clear or not. */
function isBilateral({ frame, amount }: Case): boolean {
  const { first, last } = frame.reach(amount);
  return frame.cues("bilateral", amount.sentence, first, last).length > 0;
}

/** The state from whose side the figure right before is told. */
function viewpointOf(whole: Whole | null): string | null {
  return whole?.near ? whole.viewpoint : null;
}

function partiesOfInvestment(one: Case): Parties {
  const { frame, sides, amount, named, whole, gives, gets, actors } = one;
  const { pair } = sides;
  const placed = actorOf(one, "in", "to");
  const host = placed?.code ?? (gets ? stateOf(one, "subject") : null);
  const investor = investingOf(one) ?? stateOf(one, "from", "owner", "subject");
  const giver = investor === host ? null : investor;
  if (placed?.code === null) return directed(giver ?? sides.home, null);
  if (host === null && isAbroad(frame, amount)) return directed(giver ?? sides.home, null);
  const acting = actors.filter(({ part, code }) => (part === "subject" || part === "with") && code !== null);
  if (host === null && acting.length > 1 && isJoined(frame, acting[0]!, acting[1]!)) return undirected(named);
  if (host === null && giver === null) {
    if (whole !== null && whole.flow === "investment") return whole;
    // Nobody tells who invests.
    return directed(null, otherOf(pair, donorOf(pair)) ?? sides.home);
  }
  if (giver === null && gives && donorOf(pair) !== host) return directed(otherOf(pair, host), host);
  const target = host ?? otherOf(named, giver) ?? otherOf(pair, giver) ?? sides.topic ?? hostBefore(one) ?? sides.home;
  return directed(giver, target === giver ? null : target);
}

/** "Norway invests 5 million": the state that stands right before the verb. */
function investingOf({ frame, actors, cue }: Case): string | null {
  if (cue === null || !frame.has(cue.from, "giver")) return null;
  return actors.find(({ part, code, to }) => part === "subject" && code !== null && to === cue.from)?.code ?? null;
}

/** Where the investments go that the figure before tells the whole of. */
function hostBefore({ whole }: Case): string | null {
  return whole?.flow === "investment" ? whole.to : null;
}

/** "im Ausland", "abroad": from home to the world. */
function isAbroad(frame: Frame, amount: Amount): boolean {
  return frame.cuesAround("abroad", amount).length > 0;
}

function isVerb(frame: Frame, amount: Amount, wanted: "gives" | "gets"): boolean {
  return frame.cuesAround<string>("giver", amount).some(({ value }) => value === wanted);
}
