/** The library: text in, result out. */
export type * from "./model/fact.ts";
