/** People who act for states: where the article names them, "Vučić and Xi signed". */
import type { Person, Role } from "../../model/fact.ts";
import type { Linked } from "../../model/linked.ts";
import { between } from "../context.ts";

/** The people of an article and the offices that they hold. */
export interface Holders {
  readonly people: readonly Linked<Person>[];
  readonly roles: readonly Linked<Role>[];
}

/** A place where someone is named who acts for a state, or for a body or company of none. */
export interface Actor {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** ISO 3166-1 alpha-2 or "EU"; null for a body or company of no state. */
  readonly code: string | null;
}

/** Those who sign or negotiate for a state. */
const ACTING: ReadonlySet<Role["office"]> = new Set<Role["office"]>([
  "head_of_state",
  "vice_president",
  "head_of_government",
  "deputy_head_of_government",
  "foreign_minister",
  "deputy_foreign_minister",
  "minister",
  "deputy_minister",
  "state_secretary",
  "ambassador",
  "envoy",
]);

/** Those who sign for a body or company. */
const DIRECTING: ReadonlySet<Role["office"]> = new Set<Role["office"]>([
  "international_official",
  "secretary_general",
  "executive",
]);

/** The places in the order of the text. A holder of offices of two states acts for none. */
export function findActors({ people, roles }: Holders): Actor[] {
  const states = new Map<string, Set<string | null>>();
  for (const { holder, country, office } of roles) {
    if (holder === null || !(country === null ? DIRECTING : ACTING).has(office)) continue;
    const known = states.get(holder) ?? new Set();
    states.set(holder, known.add(country));
  }
  const actors: Actor[] = [];
  for (const { name, evidence } of people) {
    const [code, other] = states.get(name) ?? [];
    if (code === undefined || other !== undefined) continue;
    for (const { from, to } of evidence) actors.push({ from, to, code });
  }
  return actors.sort((a, b) => a.from - b.from);
}

/** The state that all of an article's ministers and the like are of; null when they are of several or it is not told. */
export function commonState({ roles }: Holders): string | null {
  const states = new Set(roles.filter(({ office }) => ACTING.has(office)).map(({ country }) => country));
  const [only] = states;
  return states.size === 1 ? only! : null;
}

/** The states that those named between two tokens act for, in the order of the text. */
export function statesOfActors(actors: readonly Actor[], first: number, last: number): string[] {
  return [...new Set(between(actors, first, last).flatMap(({ code }) => code ?? []))];
}

/** Whether someone is named between two tokens who acts for a body or company of no state. */
export function hasBodyActing(actors: readonly Actor[], first: number, last: number): boolean {
  return between(actors, first, last).some(({ code }) => code === null);
}
