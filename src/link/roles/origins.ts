/** Which states a name speaks for: a support where an office does not tell its own state, never a proof. */
import { nameLetters, sharedNames, surnameEndings } from "../../gazetteer/surname-endings.ts";
import { origins, stateGroups } from "../../gazetteer/tables/origins.ts";
import { foldName } from "../../recognise/names.ts";
import { remember } from "../../value/remember.ts";
import { findEntry } from "../../value/sorted.ts";

const shared: ReadonlyMap<string, string> = new Map(
  sharedNames.flatMap(([names, states]) => names.split(" ").map((name) => [name, states] as const)),
);

/** States whose people bear a name, undefined when that is not known. */
function bearers(key: string): string | undefined {
  const states = shared.get(key);
  if (states !== undefined) return states;
  const at = findEntry(origins, ",", key);
  return at < 0 ? endingOf(key) : stateGroups[Number.parseInt(origins.slice(at, at + 8), 10)];
}

/** Whether people somewhere bear a name, in its look-up form. */
export function isBorne(key: string): boolean {
  return findEntry(origins, ",", key) >= 0;
}

/** States whose names the table knows so well that a name which is none of them is likely from elsewhere. */
const COVERED: ReadonlySet<string> = new Set("DE AT CH LI NO FR NL IT PL CZ SK RO HR BR VN".split(" "));

function isCovered(state: string): boolean {
  return COVERED.has(state);
}

/**
 * How well a name fits a state, from -2 (all that is known speaks for others) over 0 (nothing is known) to 2 (all speaks
 * for it). What half the world bears speaks for nobody. Of states whose names the table hardly knows, what speaks for
 * others says little.
 */
export function fitsState(name: string, state: string): number {
  return judgeName(name, state).fit;
}

/**
 * What else a name that nothing speaks for tells of a state whose names are known well: it speaks for others, is unheard
 * of, or is one of half the world.
 */
export type NameVerdict = "foreign" | "unheard" | "common";

export function judgeName(name: string, state: string): { readonly fit: number; readonly verdict: NameVerdict | null } {
  const told = statesOf(name);
  const against = isCovered(state) ? 1 : 0.25;
  let [speaks, denies] = [0, 0];
  for (const { states, weight } of told) {
    const wide = states.startsWith(WIDE);
    if (!states.includes(state)) denies += against * (wide ? weight / 2 : weight);
    else if (!wide) speaks += weight;
  }
  const fit = Math.max(-2, Math.min(2, speaks - denies));
  if (!isCovered(state) || speaks > 0) return { fit, verdict: null };
  if (denies > 0) return { fit, verdict: "foreign" };
  return { fit, verdict: told.length === 0 && name.includes(" ") ? "unheard" : "common" };
}

/** Starts a group of states that share a name with too many others to speak for any of them. */
const WIDE = "*";

const PART = 1;
const LETTERS = 0.5;

/** The states that each part of a name speaks for, and its letters. */
const statesOf = remember((name: string): readonly { readonly states: string; readonly weight: number }[] => {
  const told: { states: string; weight: number }[] = [];
  for (const part of name.split(/[\s.\p{Pd}]+/u)) {
    const states = bearers(foldName(part.toLowerCase()));
    if (states !== undefined) told.push({ states, weight: PART });
  }
  for (const [letters, states] of nameLetters)
    if ([...letters].some((letter) => name.includes(letter))) told.push({ states, weight: LETTERS });
  return told;
});

function endingOf(key: string): string | undefined {
  for (const [ends, states] of surnameEndings) {
    for (const end of ends.split(" ")) if (key.length > end.length + 2 && key.endsWith(end)) return states;
  }
  return undefined;
}
