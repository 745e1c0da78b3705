/**
 * Lexicons inflected at build time, by language. None when the program runs from its sources: then each process
 * inflects them itself. The build puts its own in place of this file (scripts/build.mjs).
 */
import type { PackedLexicon } from "../recognise/packed.ts";

export const prebuilt: Readonly<Record<string, () => Promise<{ readonly lexicon: PackedLexicon }>>> = {};
