/** Cardinal and ordinal numbers. */
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";

export function markNumerals(_field: Field, _pack: CompiledPack): void {}
