/** Between whom the money goes: the states of a figure and its direction. */
import type { Flow } from "../model/fact.ts";
import { currencyOfState } from "../recognise/currencies.ts";
import { type Actor, findActors, isJoined, type Part } from "./figure-actors.ts";
import type { FlowCue } from "./figure-flow.ts";
import type { Amount, Frame } from "./figure-frame.ts";
import type { Sides } from "./figure-sides.ts";

export interface Parties {
  /** Sorted. */
  readonly parties: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** The state from whose side a balance is told, or that owes a debt. */
  readonly side?: string | null;
}

/** What is known of the figure that an amount is a part of or goes on about. */
export interface Whole extends Parties {
  readonly flow: Flow | null;
  /** The state from whose side exports and imports are told. */
  readonly viewpoint: string | null;
  /** Whether it stands in the amount's own sentence. */
  readonly sameSentence: boolean;
  /** Whether it stands there or in the sentence before. */
  readonly near: boolean;
}

/** Members of the OECD's Development Assistance Committee: of two states, the one that gives and invests. */
const DONORS = new Set(
  "AU AT BE CA CZ DK EE EU FI FR DE GR HU IS IE IT JP KR LV LT LU NL NZ NO PL PT SK SI ES SE CH GB US LI".split(" "),
);
/** Larger donors and lenders outside of it. */
const OTHER_DONORS = new Set("AE BR CN IN KW QA RU SA TR TW".split(" "));
/** The donors that have a currency of their own, by its code. */
const OWN_CURRENCIES: ReadonlyMap<string, string> = new Map(
  ["CH", "NO", "SE", "DK", "IS", "CZ", "PL", "HU", "GB", "JP", "KR", "AU", "NZ", "CA"].map((state) => [
    currencyOfState(state)!,
    state,
  ]),
);
const EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

/** An amount with all that tells its parties. */
interface Case {
  readonly frame: Frame;
  readonly sides: Sides;
  readonly amount: Amount;
  readonly cue: FlowCue | null;
  readonly whole: Whole | null;
  /** Who has got aid so far in the article; null stands for all that is no state. */
  readonly recipients: ReadonlySet<string | null>;
  readonly actors: readonly Actor[];
  /** The states among the actors. */
  readonly named: readonly string[];
  /** Whether verbs or nouns of giving, of getting stand in the amount's clause. */
  readonly gives: boolean;
  readonly gets: boolean;
}

export function findParties(
  frame: Frame,
  sides: Sides,
  amount: Amount,
  flow: Flow | null,
  cue: FlowCue | null,
  whole: Whole | null,
  recipients: ReadonlySet<string | null>,
): Parties {
  const actors = withoutPlaces(findActors(frame, sides, amount, flow, cue), flow);
  const named = unique(actors.map(({ code }) => code).filter((code) => code !== null));
  const gives = isVerb(frame, amount, "gives");
  const gets = isVerb(frame, amount, "gets");
  const one: Case = { frame, sides, amount, cue, whole, recipients, actors, named, gives, gets };
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
      const owner = stateOf(one, "owner", "subject", "from", "in", "to") ?? sides.home ?? sides.homeState;
      return undirected(owner === null ? [] : [owner]);
    }
    default:
      return undirected(named.length > 0 ? named : (whole?.parties ?? []));
  }
}

/** Flows of which a capital with a preposition is the place of an event rather than a side. */
const EVENTFUL: ReadonlySet<Flow | null> = new Set(["aid", "loan", "investment", "deal"]);

/** "signed in Washington", "on a visit to Washington": no side where other states are named. */
function withoutPlaces(actors: readonly Actor[], flow: Flow | null): readonly Actor[] {
  if (!EVENTFUL.has(flow)) return actors;
  const isPlace = ({ form, part }: Actor): boolean => form === "capital" && (part === "in" || part === "to");
  return actors.some((actor) => actor.code !== null && !isPlace(actor))
    ? actors.filter((actor) => !isPlace(actor))
    : actors;
}

/** The first actor that plays one of the parts, in their order; states before others. */
function actorOf({ actors }: Case, ...parts: Part[]): Actor | undefined {
  let other: Actor | undefined;
  for (const part of parts) {
    for (const actor of actors) {
      if (actor.part !== part) continue;
      if (actor.code !== null) return actor;
      other ??= actor;
    }
  }
  return other;
}

function stateOf(one: Case, ...parts: Part[]): string | null {
  return actorOf(one, ...parts)?.code ?? null;
}

/** An export goes from its exporter, an import to its importer: that is the state from whose side it is told. */
function partiesOfTrade(one: Case, flow: "export" | "import"): Parties {
  const { sides, amount, named, whole } = one;
  const home = flow === "export" ? stateOf(one, "owner", "from", "subject") : stateOf(one, "owner", "to", "subject");
  const owner = stateOf(one, "owner");
  const partner = partnerBehind(one);
  const led = partner ?? (flow === "export" ? actorOf(one, "to", "in", "with") : actorOf(one, "from", "with"));
  const away = led === undefined || led.code === owner ? null : led.code;
  const isNoun = one.cue !== null && !one.frame.has(one.cue.from, "giver");
  if (named.length === 0 && led === undefined && isNoun && whole?.flow === flow && whole.near) return whole;
  const told = (partner === undefined ? home : null) ?? viewpoint(sides, whole, away);
  if (led?.code === null) return flow === "export" ? directed(told, null) : directed(null, told);
  const isPart =
    whole !== null &&
    (whole.sameSentence || amount.money.inherited || (named.length === 0 && whole.flow === "turnover"));
  const part = isPart && whole.parties.length === 2 ? whole.parties : [];
  const other =
    (away === told ? null : away) ??
    otherOf(part, told) ??
    (home === null || named.length > 1 ? otherOf(named, told) : null) ??
    otherOf(namedBefore(one), told);
  return flow === "export" ? directed(told, other) : directed(other, told);
}

/** "Bei den Einfuhren lag China vorn": a subject behind the word of trade that is not the one whose trade is told. */
function partnerBehind({ frame, sides, amount, cue, actors }: Case): Actor | undefined {
  if (cue === null || sides.trader === null || frame.has(cue.from, "giver")) return undefined;
  const [first] = actors;
  const isPartner = first?.part === "subject" && first.from > cue.to && first.to <= amount.from;
  return isPartner && first.code !== sides.trader ? first : undefined;
}

/** The states that the first amount's sentence names before its clause: "Trade between A and B is small: in 2023 A bought …". */
function namedBefore({ frame, sides, amount }: Case): string[] {
  if (amount.previous !== null) return [];
  const named = sides.context.between(frame.reach(amount).first, frame.window(amount).from);
  return named.length <= 2 ? named.map(({ code }) => code) : [];
}

/** The state from whose side trade is told. */
function viewpoint({ context, trader, home, pair }: Sides, whole: Whole | null, away: string | null): string | null {
  for (const state of [whole?.viewpoint ?? null, trader, home]) if (state !== null && state !== away) return state;
  const rest = (pair.length > 0 ? pair : context.pair).filter((state) => state !== away);
  return rest.length === 1 ? rest[0]! : null;
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
    const own = state ?? sides.trader ?? home;
    return own === null ? [] : [own];
  }
  if (state === undefined) return whole !== null && whole.parties.length > 0 ? whole.parties : pair;
  const known = whole !== null && whole.parties.length === 2 ? whole.parties : pair;
  if (known.includes(state)) return known;
  // "Davon entfielen auf Deutschland …": a member stands for the Union.
  if (EU_MEMBERS.has(state) && known.includes("EU")) return [...without(known, "EU"), state];
  const partner = home !== null && home !== state ? home : (sides.trader ?? stateOf(one, "owner") ?? known[0] ?? null);
  return unique([state, ...(partner === null ? [] : [partner])]);
}

function partiesOfInvestment(one: Case): Parties {
  const { frame, sides, amount, named, whole, gives, gets, actors } = one;
  const { pair } = sides;
  const placed = actorOf(one, "in", "to");
  const host = placed?.code ?? (gets ? stateOf(one, "subject") : null);
  const investor = stateOf(one, "from", "owner") ?? stateOf(one, "subject");
  const giver = investor === host ? null : investor;
  if (placed?.code === null) return directed(giver ?? sides.home, null);
  if (host === null && isAbroad(frame, amount)) return directed(giver ?? sides.home, null);
  const acting = actors.filter(({ part, code }) => (part === "subject" || part === "with") && code !== null);
  if (host === null && acting.length > 1 && isJoined(frame, acting[0]!, acting[1]!)) return undirected(named);
  if (host === null && giver === null) {
    if (whole !== null && whole.flow === "investment") return whole;
    const investing = donorOf(pair);
    return investing === null ? directed(null, sides.home) : directed(investing, otherOf(pair, investing));
  }
  if (giver === null && gives && donorOf(pair) !== host) return directed(otherOf(pair, host), host);
  const target = host ?? otherOf(named, giver) ?? otherOf(pair, giver) ?? sides.topic;
  return directed(giver, target === giver ? null : target);
}

function partiesOfAid(one: Case): Parties {
  const { frame, sides, amount, actors, named, whole, gets } = one;
  const { pair, home } = sides;
  const told = whole?.flow === "aid" ? whole : null;
  const label = frame.isItem(amount.sentence) && actors.length === 1 ? actors[0]! : null;
  if (label !== null && whole !== null) {
    // An item of a list: "Somalia: 80 millioner", "Japan – 300 million yen", "World Bank – 10 million".
    if (label.code === null) return directed(null, whole.to);
    const isGiver = DONORS.has(label.code) && whole.to !== null && whole.to !== label.code;
    return isGiver
      ? directed(label.code, whole.to)
      : directed(whole.from === label.code ? null : whole.from, label.code);
  }
  const receivers = actors.filter(
    ({ part, form }) => part === "to" || (part === "in" && form !== "capital") || (gets && part === "subject"),
  );
  const receiving = receivers.find(({ code }) => code !== null) ?? receivers[0];
  const acting = actors.filter(({ part, code }) => part === "subject" && code !== null && !gets);
  const subjects = unique(acting.map(({ code }) => code!));
  const sources = unique(actors.filter(({ part, code }) => part === "from" && code !== null).map(({ code }) => code!));
  const isGiving = ({ to }: Actor): boolean => standsBeforeGiving(frame, amount, to);
  const source =
    acting.find((actor) => actor.to <= amount.from && isGiving(actor)) ??
    (gets ? actors.find(({ part, code }) => (part === "from" || part === "owner") && code !== null) : undefined) ??
    (gets ? undefined : actorOf(one, "from", "owner", "subject"));
  const donor = donorOf(pair);
  if (
    named.length === 1 &&
    receiving === undefined &&
    source?.part !== "from" &&
    told?.sameSentence &&
    told.from !== null
  ) {
    // "Germany gives 5 million, France 3 million", "China mit 676 Mio. Euro, Indien mit 1,1 Mrd. Euro".
    const [state] = named as [string];
    const isNext = told.to === null || (DONORS.has(state) && !DONORS.has(told.to) && state !== told.from);
    return isNext ? directed(state, told.to) : directed(told.from, state);
  }
  if (sources.length > 1) {
    const to = receiving?.code ?? subjects[0] ?? null;
    return { parties: unique([...sources, ...(to === null ? [] : [to])]).sort(), from: null, to };
  }
  if (subjects.length > 1 && receiving === undefined && stateOf(one, "from", "owner") === null) {
    // "Die EU gibt Armenien …".
    if (!isJoined(frame, acting[0]!, acting[1]!)) return directed(subjects[0]!, subjects[1]!);
    // Several givers: "Germany, Britain and Norway".
    const rest = pair.filter((state) => !subjects.includes(state));
    const to = rest.length === 1 ? rest[0]! : null;
    return { parties: unique([...subjects, ...rest]).sort(), from: null, to };
  }
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
    return directed(supposedGiver(one, told, giver), giver);
  }
  if (giver !== null && donor !== null && giver !== donor && pair.includes(giver) && !isGiver) {
    return directed(donor, giver);
  }
  if (giver === null && receiving === undefined && source === undefined && told !== null && told.from !== null)
    return told;
  const from = giver ?? (isForeign(source, amount) ? null : supposedGiver(one, told, receiver));
  const several = unique(receivers.filter(({ code }) => code !== null && code !== from).map(({ code }) => code!));
  if (several.length > 1 || (several.length === 1 && receivers[0]!.code === null)) {
    return { parties: unique([...several, ...(from === null ? [] : [from])]).sort(), from, to: null };
  }
  const to = receiver ?? (receiving === undefined ? supposedReceiver(one, told, from) : null);
  return directed(from === to ? null : from, to);
}

/** "The World Bank provides …", "from the United Nations". */
function isForeign(source: Actor | undefined, amount: Amount): boolean {
  return source !== undefined && source.code === null && (source.part !== "subject" || source.to <= amount.from);
}

/** Who gives where the clause does not tell: as before, another state of the clause or of the pair, the article's home. */
function supposedGiver({ sides, named, amount }: Case, told: Whole | null, receiver: string | null): string | null {
  const { pair, home } = sides;
  if (told !== null && told.from !== null && told.from !== receiver) return told.from;
  if (receiver === null && donorOf(pair) !== null) return donorOf(pair);
  const other = otherOf(named, receiver) ?? otherOf(pair, receiver);
  if (other !== null) return other;
  if (home !== null && home !== receiver && DONORS.has(home)) return home;
  const { codes } = amount.money.currency;
  return codes === sides.homeCurrency ? null : (OWN_CURRENCIES.get(codes) ?? null);
}

function supposedReceiver({ named, sides, recipients }: Case, told: Whole | null, from: string | null): string | null {
  const { pair, home } = sides;
  const [only] = recipients;
  if (recipients.size === 1 && only !== undefined && only !== from && named.length <= 1) return only;
  if (from === null)
    return told?.to ?? otherOf(pair, donorOf(pair)) ?? (home !== null && !DONORS.has(home) ? home : null);
  const other = otherOf(named, from) ?? (recipients.size === 0 && pair.includes(from) ? otherOf(pair, from) : null);
  if (other !== null) return other;
  if (told !== null && told.to !== null && !DONORS.has(told.to)) return told.to;
  return recipients.size === 0 && home !== null && home !== from && !DONORS.has(home) ? home : null;
}

function partiesOfLoan(one: Case): Parties {
  const { frame, sides, actors, named, cue, whole, gives, gets } = one;
  const { pair, home } = sides;
  const known = whole !== null && whole.parties.length > 0 ? whole.parties : pair;
  const parties = named.every((state) => known.includes(state)) ? known : withHome(home, named);
  if (cue !== null && frame.has(cue.from, "debt")) {
    const before = whole?.flow === "loan" ? whole.viewpoint : null;
    const debtor = stateOf(one, "owner", "subject") ?? before ?? home;
    return { ...undirected(unique([debtor, ...named].filter((state) => state !== null))), side: debtor };
  }
  const lenders = actors.filter(({ code, part }) => code === null && part !== "to" && part !== "in");
  const source = stateOf(one, "from");
  if (lenders.length > 0 && source === null) {
    // "The World Bank and Mali": the lender is no state.
    const borrower =
      stateOf(one, "to", "subject", "with", "owner", "in") ?? whole?.to ?? otherOf(pair, donorOf(pair)) ?? home;
    return directed(null, borrower);
  }
  if (named.length === 0 && whole?.flow === "loan" && whole.to !== null) return whole;
  const lender = donorOf(named.length === 2 ? named : pair);
  const told = source ?? stateOf(one, "owner") ?? (gives ? stateOf(one, "subject") : null);
  const giver = told !== null && lender !== null && told !== source ? lender : told;
  const receiver = stateOf(one, "to") ?? (gets ? stateOf(one, "subject") : null);
  if (named.length === 0 && gives && lender !== null) return directed(lender, otherOf(pair, lender));
  if (giver === null || giver === receiver) return undirected(parties);
  if (receiver === null && actorOf(one, "to", "in")?.code === null) return directed(giver, null);
  return directed(giver, receiver ?? otherOf(parties, giver));
}

/** Whether a verb of buying stands in the amount's clause, one of getting that speaks of a deal. */
function isBuying({ frame, amount }: Case): boolean {
  const { from, to } = frame.window(amount);
  return frame
    .cues<string>("giver", amount.sentence, from, to)
    .some((verb) => verb.value === "gets" && frame.cueAt("flow", verb.from) === "deal");
}

/** The seller and the buyer where verbs tell them; else just the states. */
function partiesOfDeal(one: Case): Parties {
  const { sides, named, whole, gives, gets } = one;
  const [subject, source, target] = [stateOf(one, "subject"), stateOf(one, "from"), stateOf(one, "to")];
  // "buys from"; but "has received an order from".
  const buys = isBuying(one);
  if (gets && subject !== null && source !== null && subject !== source)
    return buys ? directed(source, subject) : directed(subject, source);
  if (gives && subject !== null && target !== null && subject !== target) return directed(subject, target);
  const known = whole?.parties ?? sides.pair;
  const parties = named.every((state) => known.includes(state)) ? known : withHome(sides.home, named);
  if (buys && subject !== null && otherOf(parties, subject) !== null)
    return directed(otherOf(parties, subject), subject);
  const sellers = parties.filter((state) => sides.companies.has(state));
  const [seller] = sellers;
  return parties.length === 2 && sellers.length === 1
    ? directed(seller!, otherOf(parties, seller!))
    : undirected(parties);
}

/** "im Ausland", "abroad": from home to the world. */
function isAbroad(frame: Frame, amount: Amount): boolean {
  const { from, to } = frame.window(amount);
  return frame.cues("abroad", amount.sentence, from, to).length > 0;
}

/** Whether a verb of giving follows a state in the amount's clause: "Norway grants …". */
function standsBeforeGiving(frame: Frame, amount: Amount, at: number): boolean {
  return frame
    .cues<string>("giver", amount.sentence, at, frame.window(amount).to)
    .some(({ value }) => value === "gives");
}

function isVerb(frame: Frame, amount: Amount, wanted: "gives" | "gets"): boolean {
  const { from, to } = frame.window(amount);
  return frame.cues<string>("giver", amount.sentence, from, to).some(({ value }) => value === wanted);
}

/** One state of another pair than the article's is named from home. */
function withHome(home: string | null, named: readonly string[]): string[] {
  return named.length === 1 && home !== null ? unique([...named, home]) : [...named];
}

/** Of two states, the one that gives; null if both or none may. */
function donorOf(states: readonly string[]): string | null {
  if (states.length > 2) return null;
  for (const group of [DONORS, OTHER_DONORS]) {
    const donors = states.filter((state) => group.has(state));
    if (donors.length > 0) return donors.length === 1 ? donors[0]! : null;
  }
  return null;
}

function undirected(states: readonly string[]): Parties {
  return { parties: [...states].sort(), from: null, to: null };
}

function directed(from: string | null, to: string | null): Parties {
  return { parties: unique([from, to].filter((state) => state !== null)).sort(), from, to };
}

function otherOf(states: readonly string[], one: string | null): string | null {
  const others = states.filter((state) => state !== one);
  return one !== null && others.length === 1 ? others[0]! : null;
}

function without(states: readonly string[], one: string): string[] {
  return states.filter((state) => state !== one);
}

function unique(states: readonly string[]): string[] {
  return [...new Set(states)];
}
