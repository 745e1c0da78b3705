import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {} satisfies Lexicon;
