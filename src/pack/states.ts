/** The words of states, one row a state, as the classes that the engine knows. */
import type { Lexicon } from "./contract.ts";

/** Code, names, adjectives, inhabitants, capitals and seats of government; each as words of an entry, "" for none. */
export type StateRow = readonly [
  code: string,
  names: string,
  adjectives: string,
  inhabitants: string,
  capitals: string,
];

/** Rows of states as the classes country, demonym, inhabitant and capital. */
export function states(rows: readonly StateRow[]): Required<Pick<Lexicon, "country" | "demonym" | "inhabitant" | "capital">> {
  const column = (index: 1 | 2 | 3 | 4) => rows.filter((row) => row[index] !== "").map((row) => [row[index], row[0]] as const);
  return { country: column(1), demonym: column(2), inhabitant: column(3), capital: column(4) };
}
