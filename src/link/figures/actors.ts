/** Who acts in an amount's clause: the states and other sides that it names, and the part that each plays. */
import type { Flow } from "../../model/fact.ts";
import type { Direction } from "../../pack/contract.ts";
import type { Context } from "../context.ts";
import type { FlowCue } from "./flow.ts";
import type { Amount, Frame } from "./frame.ts";
import type { Side, Sides } from "./sides.ts";

/** "source" is who tells the figure: its own trade, as a rule. */
export type Part = "from" | "to" | "in" | "owner" | "subject" | "with" | "source";

/** A side with the part that it plays; its code is null for one that is no state. */
export interface Actor extends Side {
  readonly part: Part;
}

/** The states of an amount's clause (else of its sentence) and the part that each plays. */
export function findActors(
  frame: Frame,
  sides: Sides,
  amount: Amount,
  flow: Flow | null,
  cue: FlowCue | null,
): Actor[] {
  const sentence = frame.reach(amount);
  const window = frame.window(amount);
  const { bracket } = amount;
  const { context } = sides;
  const listed = sides.between(bracket - 3, bracket).find((side) => side.to === bracket);
  if (listed !== undefined) {
    // "Frankreich (93,9 Milliarden Euro)": a list of partners.
    const part = partOfListed(frame, sides, amount, flow);
    const owner = cue === null ? undefined : ownerOf(frame, context, amount, cue);
    const { from, to } = listed;
    const rest: Actor[] =
      owner === undefined || owner === listed.code ? [] : [{ from, to, code: owner, part: "owner", form: "name" }];
    return [{ from, to, code: codeOf(sides, listed), part, form: listed.form }, ...rest];
  }
  const inClause = sides.between(window.from, window.to).filter((state) => isNear(frame, amount, state));
  const cueClause =
    cue !== null && (cue.from < window.from || cue.to > window.to)
      ? sides.between(sentence.first, cue.to + 6).filter((state) => isNear(frame, amount, state))
      : [];
  let states: readonly Side[] = inClause.length > 0 ? inClause : cueClause;
  if (states.length === 0 && amount.previous === null) {
    const clause = frame.clause(amount);
    states = sides.between(clause.from, clause.to).filter((state) => isNear(frame, amount, state));
  }
  // "EU-Beitritt" speaks of no party; "EU-Hilfe", "KfW-Direktorin" and "Siemens-Chef" do.
  states = states.filter(
    ({ to, form }) => !frame.isHyphen(to) || cue?.from === to + 1 || form === "company" || form === "body",
  );
  // What a company of a state makes and sells at home or abroad is not that state's trade.
  if (flow === "export" || flow === "import") states = states.filter(({ form }) => form !== "company");
  const actors: Actor[] = [];
  for (const state of states) {
    const isLone = !actors.some(({ part }) => part === "subject" || part === "owner");
    actors.push({ ...state, code: codeOf(sides, state), part: partOf(frame, state, isLone, flow, cue) });
  }
  // "from Norway, Iceland and Liechtenstein": what leads the first leads all.
  for (let i = 1; i < actors.length; i++) {
    const [before, actor] = [actors[i - 1]!, actors[i]!];
    if (actor.part === "subject" && isJoined(frame, before, actor)) actors[i] = { ...actor, part: before.part };
  }
  if (flow !== null && PLACED.has(flow) && !actors.some(({ part }) => part === "in" || part === "to")) {
    const place = sides.places(window.from, window.to).find((side) => leadOf(frame, side) === "in");
    if (place !== undefined && !sides.pair.includes(place.code)) actors.push({ ...place, part: "in" });
  }
  if (cue !== null && frame.has(cue.from - 1, "ofUnion") && context.states.some(({ code }) => code === "EU"))
    actors.unshift({ from: cue.from - 1, to: cue.from, code: "EU", part: "owner", form: "adjective" });
  return actors;
}

/** Flows whose money goes to where something is built. */
const PLACED: ReadonlySet<Flow> = new Set(["investment", "deal"]);
/** Flows whose giver may be told by "by". */
const PAYMENTS: ReadonlySet<Flow> = new Set(["aid", "loan", "investment"]);
/** Classes of the verbs that money goes by: "donated by", "provided by". */
const PAID = ["giver", "flow", "weakFlow"] as const;

/** Whether a verb speaks of something else than paying: "hosted by Sweden", not "followed by Sweden". */
function isOtherDeed(frame: Frame, verb: number): boolean {
  return frame.has(verb, "verb") && !frame.has(verb, "contrast") && !PAID.some((name) => frame.has(verb, name));
}

/** The part of a state in a list such as "aus China (234 Mio.), der Schweiz (115 Mio.)". */
function partOfListed(frame: Frame, sides: Sides, amount: Amount, flow: Flow | null): Part {
  if (flow === "import") return "from";
  if (flow === "export" || flow === "aid") return "to";
  if (flow !== "investment") return "with";
  const before = sides.between(frame.reach(amount).first, amount.bracket);
  return before.some((side) => leadOf(frame, side) === "from") ? "from" : "to";
}

/** The state whose adjective or name stands right before a cue: "deutsche Exporte". */
function ownerOf(frame: Frame, context: Context, amount: Amount, cue: FlowCue): string | undefined {
  const { first } = frame.sentenceOf(amount.sentence);
  const states = context.between(Math.max(first, cue.from - 3), cue.from);
  return states.find((state) => cue.from - state.to <= 1 && leadOf(frame, state) === null)?.code;
}

/** "Brussels" is the Union's where the article speaks of the Union. */
function codeOf({ isOfUnion }: Sides, { code, form }: Side): string | null {
  return form === "capital" && code === "BE" && isOfUnion ? "EU" : code;
}

/** Not in a bracket that is closed before the amount or opened behind it, unless the bracket only says a body's letters. */
function isNear(frame: Frame, amount: Amount, { from, to, form }: Side): boolean {
  const bracket = frame.bracketOf(amount.sentence, from);
  const isLetters = form === "body" && bracket === from - 1 && frame.bracketOf(amount.sentence, to) === -1;
  return bracket === -1 || bracket === amount.bracket || isLetters;
}

function partOf(frame: Frame, state: Side, isLone: boolean, flow: Flow | null, cue: FlowCue | null): Part {
  if (isSource(frame, state)) return "source";
  if (flow === "aid" && isHeading(frame, state)) return "to";
  // After who acts: "had promised Jakarta up to 1 billion", "has offered Kenya a loan".
  const isObject = state.form !== "adjective" && givesAt(frame, state.from - 1) && !isLone;
  if (isObject && leadOf(frame, state) === null) return "to";
  // "belarussischer Export", "Kasachstans eksport", "exports of Kazakhstan".
  if (cue !== null && !frame.has(cue.from, "giver")) {
    const isRightBefore = state.to === cue.from || (state.to + 1 === cue.from && frame.isGenitive(state.to));
    const before = isRightBefore || (state.to < cue.from && cue.from - state.to <= 2 && belongsTo(frame, state, cue));
    // "with India's exports at": the preposition leads the exports.
    const led = leadOf(frame, state);
    const adjective = state.form === "adjective" || (isRightBefore && led === null && frame.has(state.from, "demonym"));
    if (before && (adjective || ((led === null || (isRightBefore && led === "with")) && flow !== "turnover")))
      return "owner";
  }
  const near = frame.before(state.from, 4);
  for (let at = state.from - 1; at >= near; at--) {
    const led = frame.cueAt<Direction>("direction", at);
    if (led !== undefined) {
      if (led === "by") return flow !== null && PAYMENTS.has(flow) && isOtherDeed(frame, at - 1) ? "source" : "from";
      if (led === "from" && cue !== null && at - cue.to <= 1 && at >= cue.to && state.form !== "capital") {
        return "from";
      }
      return led;
    }
    if (!frame.has(at, "article") && !frame.has(at, "demonym") && !isOf(frame, at) && !isSmall(frame, at)) break;
  }
  // A genitive behind the cue: "Investoren Kasachstans", "exports of Kazakhstan".
  if (cue !== null && flow === "import" && state.form === "adjective" && state.from >= cue.to) return "from";
  const follows =
    cue !== null && state.from >= cue.to && state.from - cue.to <= 2 && !hasVerb(frame, cue.to, state.from);
  // "Wichtigster Abnehmer war Rumänien".
  const isSaidOf = follows && frame.has(cue.from, "market") && state.from > cue.to && !isOf(frame, cue.to);
  if (follows && !isSaidOf && !frame.has(cue.from, "giver"))
    return flow === "investment" && state.form !== "adjective" ? "in" : "owner";
  return "subject";
}

/** How many words may stand between a state that opens a headline and its colon. */
const HEADING_REACH = 2;

/** "Yemen: Donors pledge …", "Pakistan floods: Britain sends …". */
function isHeading(frame: Frame, { from, to }: Side): boolean {
  if (!frame.starts(from)) return false;
  for (let at = to; at <= to + HEADING_REACH; at++) if (frame.norm(at) === ":") return true;
  return false;
}

/** "according to Vietnam's statistics office", "nach Angaben des norwegischen Ministeriums". */
function isSource(frame: Frame, { from }: Side): boolean {
  const near = frame.before(from, 4);
  for (let at = from - 1; at >= near; at--) {
    if (frame.endOf("source", at) > at) return true;
    if (frame.separates(at) || hasVerb(frame, at, at + 1) || frame.has(at, "flow")) return false;
  }
  return false;
}

/** Whether nothing but words of the noun phrase stands between a state and a cue. */
function belongsTo(frame: Frame, { to }: Side, cue: FlowCue): boolean {
  for (let at = to; at < cue.from; at++) {
    if (frame.has(at, "direction") || frame.has(at, "article") || frame.separates(at)) return false;
  }
  return !hasVerb(frame, to, cue.from);
}

function hasVerb(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (frame.has(at, "verb") || frame.has(at, "giver")) return true;
  return false;
}

/** "to Kenya", "für Syrien". */
export function isLedTo(frame: Frame, state: Side): boolean {
  return leadOf(frame, state) === "to";
}

/** The preposition of direction right before a state, articles aside. */
function leadOf(frame: Frame, state: Side): Part | null {
  const near = frame.before(state.from, 2);
  for (let at = state.from - 1; at >= near; at--) {
    const led = frame.cueAt<Direction>("direction", at);
    if (led !== undefined) return led === "by" ? "from" : led;
    if (!frame.has(at, "article")) return null;
  }
  return null;
}

function isOf(frame: Frame, at: number): boolean {
  return frame.has(at, "preposition");
}

/** A short function word or noun within "into the economy of". */
function isSmall(frame: Frame, at: number): boolean {
  return frame.has(at, "function");
}

/** "Germany and Norway", "Germany, Norway and Sweden"; not "In Vanuatu, New Zealand gives". */
export function isJoined(frame: Frame, a: Actor, b: Actor): boolean {
  if (b.from - a.to > 4) return false;
  for (let at = a.to; at < b.from; at++) if (frame.has(at, "and")) return true;
  return frame.norm(a.to) === "," && (frame.norm(b.to) === "," || frame.has(b.to, "and") || frame.ends(b.to));
}

function givesAt(frame: Frame, at: number): boolean {
  return at >= 0 && frame.cueAt("giver", at) === "gives";
}
