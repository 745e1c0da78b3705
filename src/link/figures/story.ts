/** What an article has told of its figures so far. */
import type { Flow } from "../../model/fact.ts";
import type { Parties } from "./case.ts";
import type { Amount } from "./frame.ts";
import type { Timeline } from "./time.ts";

/** A figure as one amount tells it. */
export interface Reading extends Parties {
  readonly flow: Flow | null;
  readonly viewpoint: string | null;
  readonly amount: Amount;
  readonly value: number;
  readonly max: number | null;
  readonly currency: string;
  readonly period: string | null;
  readonly change: number | null;
  /** The token of the word that told the flow, -1 without one. */
  readonly cue: number;
  /** Whether a word of the amount's own sentence tells the flow, not what was said before. */
  readonly sure: boolean;
  /** In the headline: the running text knows better. */
  readonly headline: boolean;
}

/** What the article has told so far. */
export interface Story {
  readonly readings: Reading[];
  readonly currencies: Set<string>;
  /** All that its figures measure. */
  readonly flows: Set<Flow>;
  /** The last trade of the running text, brackets aside. */
  trade: Reading | null;
  /** The last investments whose host is known. */
  investment: Reading | null;
  /** The last loan whose lender is known, else the first with two parties. */
  loan: Reading | null;
  /** Who has got aid; null stands for all that is no state. */
  readonly recipients: Set<string | null>;
  /** Who has given aid. */
  readonly givers: Set<string>;
  readonly timeline: Timeline;
}
