/** Of which state a well-known name is: for offices that do not say theirs. */
import { leaders } from "../gazetteer/leaders.ts";
import type { Office } from "../model/fact.ts";
import { foldName } from "../recognise/names.ts";
import { likeness, type NameForm, skeleton } from "./names.ts";

interface Leader {
  readonly form: NameForm;
  readonly state: string;
}

/** Offices that a surname alone can tell: there is one "President Putin". */
const FIRST: ReadonlySet<Office> = new Set(["head_of_state", "head_of_government"]);
/** Offices whose holders, if a full name fits, are likely the well-known ones. */
const LED: ReadonlySet<Office> = new Set([
  ...FIRST,
  "royal",
  "vice_president",
  "deputy_head_of_government",
  "foreign_minister",
  "minister",
]);

/** By the skeleton of each part of their names; made at the first question: many articles ask none. */
let index: Map<string, Leader[]> | undefined;

function byPart(): ReadonlyMap<string, readonly Leader[]> {
  if (index !== undefined) return index;
  index = new Map();
  for (const [state, names] of Object.entries(leaders)) {
    for (const text of names.split("|")) {
      const leader: Leader = { form: { text, keys: keysOf(text), particles: [] }, state };
      for (const key of leader.form.keys) {
        const part = skeleton(key);
        const same = index.get(part);
        if (same === undefined) index.set(part, [leader]);
        else same.push(leader);
      }
    }
  }
  return index;
}

/** As link/names.ts makes them of an article's names: particles left out, hyphens too. */
function keysOf(text: string): string[] {
  return text
    .split(" ")
    .map((part) => part.replace(/^\p{Ll}+-(?=\p{Lu})/u, ""))
    .filter((part) => !/^\p{Ll}/u.test(part))
    .map((part) => foldName(part.replace(/[-.]/g, "").toLowerCase()));
}

/** The state that a leader of this name led; null where none or leaders of several did. */
export function stateLedBy(form: NameForm, office: Office): string | null {
  if (!LED.has(office)) return null;
  const alone = form.keys.length === 1;
  if (alone && !FIRST.has(office)) return null;
  let state: string | null = null;
  for (const key of form.keys) {
    for (const leader of byPart().get(skeleton(key)) ?? []) {
      if (leader.state === state) continue;
      const fits = alone
        ? isCalled(key, leader.form)
        : likeness(leader.form, form) > 0 || likeness(form, leader.form) > 0;
      if (!fits || (!alone && leader.form.keys.length === 1)) continue;
      if (state !== null) return null;
      state = leader.state;
    }
  }
  return state;
}

/** A leader is called by the surname, which goes first in the East and is a given name in Vietnam and in royal houses. */
function isCalled(key: string, { keys }: NameForm): boolean {
  const sound = skeleton(key);
  return skeleton(keys.at(-1)!) === sound || skeleton(keys[0]!) === sound;
}
