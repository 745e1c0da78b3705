/** Names and role frames → people and their roles. */
import type { Person, Role } from "../model/fact.ts";
import type { Linked } from "../model/linked.ts";
import type { Recognised } from "../recognise/index.ts";
import type { Context } from "./context.ts";

export interface LinkedPeople {
  readonly people: readonly Linked<Person>[];
  readonly roles: readonly Linked<Role>[];
}

export function linkPeople(_doc: Recognised, _context: Context): LinkedPeople {
  return { people: [], roles: [] };
}
