import type { Span } from "./article.ts";
import type { Facts } from "./fact.ts";

/** What is known of one article after the whole way: the facts, and what formatters need to show them. */
export interface Extraction extends Facts {
  /** BCP 47. */
  readonly language: string;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** The text that the offsets point into. */
  readonly content: string;
  /** Sentences in order, as offsets. */
  readonly sentences: readonly Span[];
  /** Steps of the rule engine, for the tests of linear time. */
  readonly steps: number;
}
