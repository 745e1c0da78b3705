/** Between whom the money goes: the states of a figure and its direction. */
import type { Flow } from "../model/fact.ts";
import type { Context, StateMention } from "./context.ts";
import type { FlowCue } from "./figure-flow.ts";
import type { Amount, Frame } from "./figure-frame.ts";

export interface Parties {
  /** Sorted. */
  readonly parties: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** What is known of the figure that an amount is a part of or goes on about. */
export interface Whole extends Parties {
  readonly flow: Flow | null;
  /** The state from whose side exports and imports are told. */
  readonly viewpoint: string | null;
  /** Whether it stands in the amount's own sentence. */
  readonly sameSentence: boolean;
}

/** Members of the OECD's Development Assistance Committee: of two states, the one that gives and invests. */
const DONORS = new Set(
  "AU AT BE CA CZ DK EE EU FI FR DE GR HU IS IE IT JP KR LV LT LU NL NZ NO PL PT SK SI ES SE CH GB US LI".split(" "),
);
const EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

type Part = "from" | "to" | "in" | "owner" | "subject" | "with";

interface Actor {
  /** The tokens that name it. */
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly part: Part;
}

export function findParties(
  frame: Frame,
  context: Context,
  amount: Amount,
  flow: Flow | null,
  cue: FlowCue | null,
  whole: Whole | null,
): Parties {
  const actors = findActors(frame, context, amount, flow, cue);
  const named = unique(actors.map(({ code }) => code));
  const one = (...parts: Part[]): string | null => {
    for (const part of parts) {
      const actor = actors.find((candidate) => candidate.part === part);
      if (actor !== undefined) return actor.code;
    }
    return null;
  };
  const gives = isVerb(frame, amount, "gives");
  const gets = isVerb(frame, amount, "gets");

  switch (flow) {
    case "export":
    case "import": {
      const home = flow === "export" ? one("owner", "from", "subject") : one("owner", "to", "subject");
      const owner = one("owner");
      const led = flow === "export" ? one("to", "in") : one("from");
      const away = led === owner ? null : led;
      const told = home ?? viewpoint(context, whole, away);
      const isPart =
        whole !== null &&
        (whole.sameSentence || amount.money.inherited || (named.length === 0 && whole.flow === "turnover"));
      const part = isPart && whole.parties.length === 2 ? whole.parties : [];
      const other = away ?? otherOf(part, told) ?? (home === null || named.length > 1 ? otherOf(named, told) : null);
      return flow === "export" ? directed(told, other) : directed(other, told);
    }
    case "turnover":
    case "balance": {
      const pair = twoOf(context, named, whole, one("owner"));
      return { parties: pair, from: null, to: null };
    }
    case "investment": {
      const host = one("in", "to") ?? (gets ? one("subject") : null);
      const investor = one("from", "owner") ?? one("subject");
      const giver = investor === host ? null : investor;
      if (host === null && isAbroad(frame, amount)) return directed(giver ?? context.home, null);
      if (host === null && giver === null) {
        if (whole !== null && whole.flow === flow) return whole;
        const investing = donorOf(context.pair);
        return investing === null
          ? directed(null, context.home)
          : directed(investing, otherOf(context.pair, investing));
      }
      if (giver === null && gives && donorOf(context.pair) !== host) return directed(otherOf(context.pair, host), host);
      return directed(giver, host ?? otherOf(named, giver) ?? otherOf(context.pair, giver));
    }
    case "aid": {
      const label = frame.isItem(amount.sentence) && named.length === 1 ? named[0]! : null;
      if (label !== null && whole !== null) {
        // An item of a list: "Somalia: 80 millioner", "Japan – 300 million yen".
        const gives = DONORS.has(label) && whole.to !== null && whole.to !== label;
        return gives ? directed(label, whole.to) : directed(whole.from === label ? null : whole.from, label);
      }
      const receiver = (gets ? one("subject") : null) ?? one("to", "in");
      const acting = actors.filter(({ part }) => part === "subject");
      const subjects = unique(acting.map(({ code }) => code));
      const sources = unique(actors.filter(({ part }) => part === "from").map(({ code }) => code));
      if (sources.length > 1) {
        const to = receiver ?? subjects[0] ?? null;
        return { parties: unique([...sources, ...(to === null ? [] : [to])]).sort(), from: null, to };
      }
      if (subjects.length > 1 && receiver === null && one("from", "owner") === null) {
        // "Die EU gibt Armenien …".
        if (!isJoined(frame, acting[0]!, acting[1]!)) return directed(subjects[0]!, subjects[1]!);
        // Several givers: "Germany, Britain and Norway".
        const rest = context.pair.filter((state) => !subjects.includes(state));
        const to = rest.length === 1 ? rest[0]! : null;
        return { parties: unique([...subjects, ...rest]).sort(), from: null, to };
      }
      let giver = one("from", "owner") ?? (gets ? null : one("subject"));
      if (giver === receiver) giver = null;
      // Of a pair with one donor, the other is no giver unless a verb says so.
      const donor = donorOf(context.pair);
      const isGiver = acting.some(({ code, to }) => code === giver && standsBeforeGiving(frame, amount, to));
      if (giver !== null && donor !== null && giver !== donor && context.pair.includes(giver) && !isGiver) {
        return directed(donor, giver);
      }
      if (giver === null && receiver === null && whole !== null && whole.from !== null) return whole;
      const donors = donorOf(context.pair);
      const from =
        giver ?? (receiver === null ? donors : (otherOf(named, receiver) ?? otherOf(context.pair, receiver)));
      const to =
        receiver ??
        otherOf(named, from) ??
        (context.pair.includes(from ?? "") ? otherOf(context.pair, from) : (whole?.to ?? null));
      return directed(from, to === from ? null : to);
    }
    case "loan": {
      if (cue !== null && frame.has(cue.from, "debt")) {
        const debtor = one("owner", "subject") ?? context.home;
        return { parties: debtor === null ? [] : [debtor], from: null, to: null };
      }
      const lender = donorOf(named.length === 2 ? named : context.pair);
      const told = one("from") ?? one("owner") ?? (gives ? one("subject") : null);
      const giver = told !== null && lender !== null && told !== one("from") ? lender : told;
      const receiver = one("to") ?? (gets ? one("subject") : null);
      const known = whole?.parties ?? context.pair;
      const parties = named.every((state) => known.includes(state)) ? [...known] : withHome(context, named);
      if (giver === null || giver === receiver) return { parties: parties.sort(), from: null, to: null };
      return directed(giver, receiver ?? otherOf(parties, giver));
    }
    case "output": {
      const owner = one("owner", "subject", "from", "in", "to") ?? context.home;
      return { parties: owner === null ? [] : [owner], from: null, to: null };
    }
    case "deal": {
      const known = whole?.parties ?? context.pair;
      const parties = named.every((state) => known.includes(state)) ? [...known] : withHome(context, named);
      return { parties: parties.sort(), from: null, to: null };
    }
    default:
      return { parties: named.length > 0 ? named.sort() : (whole?.parties ?? []), from: null, to: null };
  }
}

/** The states of an amount's clause (else of its sentence) and the part that each plays. */
function findActors(frame: Frame, context: Context, amount: Amount, flow: Flow | null, cue: FlowCue | null): Actor[] {
  const sentence = frame.reach(amount);
  const window = frame.window(amount);
  const { bracket } = amount;
  const listed = context.between(bracket - 3, bracket).find((state) => state.to === bracket);
  if (listed !== undefined) {
    // "Frankreich (93,9 Milliarden Euro)": a list of partners.
    const part: Part = flow === "import" ? "from" : flow === "export" || flow === "aid" ? "to" : "with";
    const owner = cue === null ? undefined : ownerOf(frame, context, amount, cue);
    const { from, to } = listed;
    const rest: Actor[] =
      owner === undefined || owner === listed.code ? [] : [{ from, to, code: owner, part: "owner" }];
    return [{ from, to, code: codeOf(context, listed), part }, ...rest];
  }
  const inClause = context.between(window.from, window.to).filter((state) => isNear(frame, amount, state));
  const cueClause =
    cue !== null && (cue.from < window.from || cue.to > window.to)
      ? context.between(sentence.first, cue.to + 6).filter((state) => isNear(frame, amount, state))
      : [];
  let states: readonly StateMention[] = inClause.length > 0 ? inClause : cueClause;
  if (states.length === 0 && amount.previous === null) {
    const clause = frame.clause(amount);
    states = context.between(clause.from, clause.to).filter((state) => isNear(frame, amount, state));
  }
  // "EU-Beitritt" speaks of no party, "EU-Hilfe" does.
  states = states.filter(({ to }) => !frame.isHyphen(to) || cue?.from === to + 1);
  const actors = states.map((state, index): Actor => {
    const { from, to } = state;
    return { from, to, code: codeOf(context, state), part: partOf(frame, state, index === 0, flow, cue) };
  });
  // "from Norway, Iceland and Liechtenstein": what leads the first leads all.
  for (let i = 1; i < actors.length; i++) {
    const [before, actor] = [actors[i - 1]!, actors[i]!];
    if (actor.part === "subject" && isJoined(frame, before, actor)) actors[i] = { ...actor, part: before.part };
  }
  if (cue !== null && frame.has(cue.from - 1, "ofUnion") && context.states.some(({ code }) => code === "EU"))
    actors.unshift({ from: cue.from - 1, to: cue.from, code: "EU", part: "owner" });
  return actors;
}

/** The state whose adjective or name stands right before a cue: "deutsche Exporte". */
function ownerOf(frame: Frame, context: Context, amount: Amount, cue: FlowCue): string | undefined {
  const { first } = frame.sentenceOf(amount.sentence);
  const states = context.between(Math.max(first, cue.from - 3), cue.from);
  return states.find((state) => cue.from - state.to <= 1 && !isLed(frame, state))?.code;
}

/** "Brussels" is the Union's where the article speaks of the Union. */
function codeOf(context: Context, { code, form }: StateMention): string {
  return form === "capital" && code === "BE" && context.pair.includes("EU") ? "EU" : code;
}

/** Not in a bracket that is closed before the amount or opened behind it. */
function isNear(frame: Frame, amount: Amount, state: StateMention): boolean {
  const bracket = frame.bracketOf(amount.sentence, state.from);
  return bracket === -1 || bracket === amount.bracket;
}

function partOf(frame: Frame, state: StateMention, isFirst: boolean, flow: Flow | null, cue: FlowCue | null): Part {
  // "had promised Jakarta up to 1 billion", "has offered Kenya a loan".
  const isObject = state.form !== "adjective" && givesAt(frame, state.from - 1) && !isFirst;
  if (isObject && !isLed(frame, state)) return "to";
  // "belarussischer Export", "Kasachstans eksport", "exports of Kazakhstan".
  if (cue !== null && !frame.has(cue.from, "giver")) {
    const before =
      state.to <= cue.from && cue.from - state.to <= 2 && !(state.to < cue.from && frame.has(state.to, "direction"));
    const adjective = state.form === "adjective" || (state.to === cue.from && frame.has(state.from, "demonym"));
    if (before && (adjective || (!isLed(frame, state) && flow !== "turnover"))) return "owner";
  }
  for (let at = state.from - 1; at >= state.from - 4 && at >= 0; at--) {
    const led = frame.cueAt<Part>("direction", at);
    if (led !== undefined) {
      if (led === "from" && cue !== null && at - cue.to <= 1 && at >= cue.to && state.form !== "capital") {
        return "from";
      }
      return led;
    }
    if (!frame.has(at, "article") && !frame.has(at, "demonym") && !isOf(frame, at) && !isSmall(frame, at)) break;
  }
  // A genitive behind the cue: "Investoren Kasachstans", "exports of Kazakhstan".
  if (cue !== null && flow === "import" && state.form === "adjective" && state.from >= cue.to) return "from";
  if (cue !== null && !frame.has(cue.from, "giver") && state.from >= cue.to && state.from - cue.to <= 2)
    return flow === "investment" && state.form !== "adjective" ? "in" : "owner";
  return "subject";
}

function isLed(frame: Frame, state: StateMention): boolean {
  for (let at = state.from - 1; at >= state.from - 2 && at >= 0; at--) {
    if (frame.has(at, "direction")) return true;
    if (!frame.has(at, "article")) return false;
  }
  return false;
}

function isOf(frame: Frame, at: number): boolean {
  return frame.has(at, "preposition");
}

/** A short function word or noun within "into the economy of". */
function isSmall(frame: Frame, at: number): boolean {
  return frame.has(at, "function");
}

/** "Germany and Norway", "Germany, Norway". */
function isJoined(frame: Frame, a: Actor, b: Actor): boolean {
  for (let at = a.to; at < b.from; at++) if (frame.norm(at) === "," || frame.has(at, "and")) return b.from - a.to <= 4;
  return false;
}

/** "im Ausland", "abroad": from home to the world. */
function isAbroad(frame: Frame, amount: Amount): boolean {
  const { from, to } = frame.window(amount);
  return frame.cues("abroad", amount.sentence, from, to).length > 0;
}

function givesAt(frame: Frame, at: number): boolean {
  return at >= 0 && frame.cueAt("giver", at) === "gives";
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

/** The state from whose side trade is told. */
function viewpoint(context: Context, whole: Whole | null, away: string | null): string | null {
  for (const state of [whole?.viewpoint ?? null, context.home, context.embassy?.of ?? null])
    if (state !== null && state !== away) return state;
  const rest = context.pair.filter((state) => state !== away);
  return rest.length === 1 ? rest[0]! : null;
}

/** The two states of a trade: those named, completed from the figure before and the article. */
function twoOf(context: Context, named: readonly string[], whole: Whole | null, owner: string | null): string[] {
  if (named.length >= 2) {
    const ofPair = named.filter((state) => context.pair.includes(state));
    return (named.length > 2 && ofPair.length === 2 ? ofPair : named.slice(0, 2)).toSorted();
  }
  const [state] = named;
  if (state === undefined)
    return [...(whole !== null && whole.parties.length > 0 ? whole.parties : context.pair)].sort();
  const known = whole !== null && whole.parties.length === 2 ? whole.parties : context.pair;
  if (known.includes(state)) return [...known].sort();
  // "Davon entfielen auf Deutschland …": a member stands for the Union.
  if (EU_MEMBERS.has(state) && known.includes("EU")) return [...without(known, "EU"), state].sort();
  const { home } = context;
  const partner = home !== null && context.pair.includes(home) ? home : (owner ?? known[0] ?? null);
  return unique([state, ...(partner === null ? [] : [partner])]).sort();
}

/** One state of another pair than the article's is named from home. */
function withHome({ home }: Context, named: readonly string[]): string[] {
  return named.length === 1 && home !== null ? unique([...named, home]) : [...named];
}

function donorOf(states: readonly string[]): string | null {
  const donors = states.filter((state) => DONORS.has(state));
  if (states.length > 2) return null;
  return donors.length === 1 ? donors[0]! : null;
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
