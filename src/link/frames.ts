/** The frames in which the rules of the packs find names and offices. */
import type { Body } from "../pack/contract.ts";
import type { NameCandidate } from "../recognise/names.ts";
import type { OfficePhrase } from "../recognise/offices.ts";
import type { TokenSpan } from "../recognise/rules.ts";

/** What a rule of the packs makes: names, and the roles that the frame gives them. */
export interface Frame {
  readonly name?: NameCandidate;
  readonly name2?: NameCandidate;
  readonly name3?: NameCandidate;
  readonly name4?: NameCandidate;
  /** Another name of the first one, in quotes behind it. */
  readonly nickname?: NameCandidate;
  readonly role?: OfficePhrase;
  readonly role2?: OfficePhrase;
  /** An office before the one that stands before the name: the same person's if it names a body, else nobody's. */
  readonly outer?: OfficePhrase;
  /** States of the holders, in the order of the names. */
  readonly state?: string;
  readonly state2?: string;
  readonly state3?: string;
  /** Every name holds the role: always, or only if its word is plural. */
  readonly shared?: true | "plural";
  /** The states behind the role belong to the names in turn. */
  readonly inTurn?: boolean;
  /** A body named behind the name, where the phrase has none: "analyst X of the Institute". */
  readonly body?: Body;
  readonly bodyAt?: TokenSpan;
}

/** The office phrase with the body that the frame found behind the name, where it has none itself. */
export function withBody(phrase: OfficePhrase, { body, bodyAt }: Frame): OfficePhrase {
  if (body === undefined || bodyAt === undefined || phrase.body !== null || phrase.organization !== null) return phrase;
  // "USA's president X in the White House" is told all by itself.
  if (phrase.states.length > 0 || (phrase.word.generic === undefined && !phrase.word.occupation)) return phrase;
  return { ...phrase, body: { ...body, ...bodyAt }, organization: bodyAt };
}

/** The places for names in a frame, in order. */
export const NAMES = ["name", "name2", "name3", "name4"] as const;

/** Whether a frame with several names is one: it may ask for an office of several holders. */
export function holdsForAll({ shared, role }: Frame): boolean {
  return shared !== "plural" || role?.word.plural === true;
}
