/** Instruments with their modifiers and subjects. */
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";

export function markInstruments(_field: Field, _pack: CompiledPack): void {}
