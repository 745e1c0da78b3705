/** Offices with their complements. */
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";

export function markOffices(_field: Field, _pack: CompiledPack): void {}
