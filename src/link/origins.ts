/** Which states a name speaks for: a support where an office does not tell its own state, never a proof. */
import { nameLetters, sharedNames, surnameEndings } from "../gazetteer/surname-endings.ts";
import { origins, stateGroups } from "../gazetteer/tables/origins.ts";
import { foldName } from "../recognise/names.ts";
import { remember } from "../value/remember.ts";
import { findEntry } from "../value/sorted.ts";

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

/** States whose names the table knows so well that a name which is none of them is likely from elsewhere. */
const COVERED: ReadonlySet<string> = new Set("DE AT CH LI NO FR NL IT PL CZ SK RO HR BR VN".split(" "));

export function isCovered(state: string): boolean {
  return COVERED.has(state);
}

/**
 * How well a name fits a state: 2 both its parts do, 1 one does, 0.5 a part is a name there as in half the world,
 * -1 it speaks for others only, 0 nothing is known.
 */
export function fitsState(name: string, state: string): number {
  let fits = 0;
  let wide = false;
  const told = statesOf(name);
  for (const states of told) {
    if (!states.includes(state)) continue;
    if (states.startsWith(WIDE)) wide = true;
    else fits++;
  }
  if (fits > 0) return Math.min(fits, 2);
  if (wide) return 0.5;
  return told.length > 0 ? -1 : 0;
}

/** Starts a group of states that share a name with too many others to speak for any of them. */
const WIDE = "*";

/** The states that each part of a name speaks for, and its letters. */
const statesOf = remember((name: string): readonly string[] => {
  const told: string[] = [];
  for (const part of name.split(/[\s.-]+/)) {
    const states = bearers(foldName(part.toLowerCase()));
    if (states !== undefined) told.push(states);
  }
  for (const [letters, states] of nameLetters)
    if ([...letters].some((letter) => name.includes(letter))) told.push(states);
  return told;
});

function endingOf(key: string): string | undefined {
  for (const [ends, states] of surnameEndings) {
    for (const end of ends.split(" ")) if (key.length > end.length + 2 && key.endsWith(end)) return states;
  }
  return undefined;
}
