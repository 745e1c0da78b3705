import type { Lexicon, Rules } from "../../pack/contract.ts";

export const lexicon = {} satisfies Lexicon;

export const rules = {} satisfies Rules;
