/** Candidates for names. */
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";

export function markNames(_field: Field, _pack: CompiledPack): void {}
