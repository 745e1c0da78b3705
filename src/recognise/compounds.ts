/** What the beginnings of compounds tell. */
import type { CompiledPack } from "./compile.ts";

/** Shorter beginnings of compounds tell a state only as a whole: "EU-", not "Europa-". */
const LEAST_PREFIX = 5;

/** The state that a compound's beginning tells, or those of which it tells one: "us", "bundes", "bundes|arbeits". */
export function statePrefix(pack: CompiledPack, prefix: string): string | readonly string[] | undefined {
  for (let length = prefix.length; length >= LEAST_PREFIX || length === prefix.length; length--) {
    const state = pack.phrases.read(prefix.slice(0, length), pack.cls("statePrefix"));
    if (state !== undefined) return state as string | readonly string[];
  }
  return undefined;
}
