/** An amount with all that tells its parties, and the states that these are. */
import type { Flow } from "../../model/fact.ts";
import type { Actor, Part } from "./actors.ts";
import type { FlowCue } from "./flow.ts";
import type { Amount, Frame } from "./frame.ts";
import type { Sides } from "./sides.ts";

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
export const DONORS = new Set(
  "AU AT BE CA CZ DK EE EU FI FR DE GR HU IS IE IT JP KR LV LT LU NL NZ NO PL PT SK SI ES SE CH GB US LI".split(" "),
);
export const EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);
/** Larger donors and lenders outside of it. */
export const OTHER_DONORS = new Set("AE BR CN IN KW QA RU SA TR TW".split(" "));
/** An amount with all that tells its parties. */
export interface Case {
  readonly frame: Frame;
  readonly sides: Sides;
  readonly amount: Amount;
  readonly cue: FlowCue | null;
  readonly whole: Whole | null;
  /** Who has got aid so far in the article; null stands for all that is no state. */
  readonly recipients: ReadonlySet<string | null>;
  /** Who has given aid so far. */
  readonly givers: ReadonlySet<string>;
  readonly actors: readonly Actor[];
  /** The states among the actors. */
  readonly named: readonly string[];
  /** Whether verbs or nouns of giving, of getting stand in the amount's clause. */
  readonly gives: boolean;
  readonly gets: boolean;
}

/** The first actor that plays one of the parts, in their order; states before others. */
export function actorOf({ actors }: Case, ...parts: Part[]): Actor | undefined {
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

export function stateOf(one: Case, ...parts: Part[]): string | null {
  return actorOf(one, ...parts)?.code ?? null;
}

/** A bank or agency of a state that lends or gives, unless the money goes to it. */
export function funderOf({ actors }: Case): Actor | undefined {
  return actors.find(({ funds, code, part }) => funds !== undefined && code !== null && part !== "to");
}

/** The state that a verb of getting beside it makes the receiver: "Bangladesh received", "erhielt Kenia". */
export function getterOf(one: Case): string | null {
  return one.gets ? (one.actors.find((actor) => isGetter(one, actor))?.code ?? null) : null;
}

export function isGetter({ frame, amount }: Case, { from, to, part, code, form }: Actor): boolean {
  if (part !== "subject" || code === null) return false;
  const isBefore = (verb: number): boolean => verb >= to && isOneClause(frame, to, verb);
  return frame
    .cuesAround<string>("giver", amount)
    .some(
      ({ value, ...verb }) => value === "gets" && ((verb.to === from && form !== "adjective") || isBefore(verb.from)),
    );
}

function isOneClause(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (frame.separates(at)) return false;
  return true;
}

/** Of two states, the one that gives; null if both or none may. */
export function donorOf(states: readonly string[]): string | null {
  if (states.length > 2) return null;
  for (const group of [DONORS, OTHER_DONORS]) {
    const donors = states.filter((state) => group.has(state));
    if (donors.length > 0) return donors.length === 1 ? donors[0]! : null;
  }
  return null;
}

export function undirected(states: readonly string[]): Parties {
  return { parties: [...states].sort(), from: null, to: null };
}

export function directed(from: string | null, to: string | null): Parties {
  return { parties: unique([from, to].filter((state) => state !== null)).sort(), from, to };
}

export function otherOf(states: readonly string[], one: string | null): string | null {
  const others = states.filter((state) => state !== one);
  return one !== null && others.length === 1 ? others[0]! : null;
}

export function without(states: readonly string[], one: string | null): string[] {
  return states.filter((state) => state !== one);
}

export function unique(states: readonly string[]): string[] {
  return [...new Set(states)];
}

/** One state of another pair than the article's is named from home. */
export function withHome(home: string | null, named: readonly string[]): string[] {
  return named.length === 1 && home !== null ? unique([...named, home]) : [...named];
}
