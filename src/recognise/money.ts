/** Amounts of money. */
import type { CompiledPack } from "./compile.ts";
import type { Field } from "./match.ts";

export function markMoney(_field: Field, _pack: CompiledPack): void {}
