/**
 * What the build makes of the languages, by code: then nothing is inflected or checked when the program starts, and the
 * packs' own words and examples stay behind. None when the program runs from its sources; the build puts its own in
 * place of this file (scripts/build.mjs).
 */
import type { PlainPack } from "../recognise/compile.ts";
import type { PackedLexicon } from "../recognise/packed.ts";

/** All of it is JSON. */
export interface Prebuilt {
  readonly lexicon: PackedLexicon;
  readonly ambiguousGivenNames: string;
  readonly rules: PlainPack["rules"];
}

export const prebuilt: Readonly<Record<string, () => Prebuilt>> = {};
