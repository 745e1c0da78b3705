/** Which states a name speaks for: a support where an office does not tell its own state, never a proof. */
import { nameLetters, sharedNames, surnameEndings } from "../gazetteer/surname-endings.ts";
import { origins } from "../gazetteer/tables/origins.ts";
import { foldName } from "../recognise/names.ts";

/** Made at the first question: many articles ask none. */
let table: Map<string, string> | undefined;

function byName(): ReadonlyMap<string, string> {
  if (table === undefined) {
    table = new Map();
    for (const [states, names] of Object.entries(origins)) for (const name of names.split(" ")) table.set(name, states);
    for (const [names, states] of sharedNames) for (const name of names.split(" ")) table.set(name, states);
  }
  return table;
}

/** States whose names the table knows so well that a name which is none of them is likely from elsewhere. */
const COVERED: ReadonlySet<string> = new Set("DE AT CH LI NO FR NL IT PL CZ SK RO HR BR VN".split(" "));

export function isCovered(state: string): boolean {
  return COVERED.has(state);
}

/**
 * How well a name fits a state: 2 both its parts do, 1 one does, -1 it speaks for others only, 0 nothing is known.
 */
export function fitsState(name: string, state: string): number {
  let fits = 0;
  let others = 0;
  const weigh = (states: string): void => {
    if (states.split(" ").includes(state)) fits++;
    else others++;
  };
  for (const part of name.split(/[\s.-]+/)) {
    const key = foldName(part.toLowerCase());
    const states = byName().get(key) ?? endingOf(key);
    if (states !== undefined) weigh(states);
  }
  for (const [letters, states] of nameLetters) {
    if ([...letters].some((letter) => name.includes(letter))) weigh(states);
  }
  if (fits > 0) return Math.min(fits, 2);
  return others > 0 ? -1 : 0;
}

function endingOf(key: string): string | undefined {
  for (const [ends, states] of surnameEndings) {
    for (const end of ends.split(" ")) if (key.length > end.length + 2 && key.endsWith(end)) return states;
  }
  return undefined;
}
