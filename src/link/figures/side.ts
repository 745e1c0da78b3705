import type { StateMention } from "../context.ts";

/** A state, or a side that is none: a region, an international organisation. */
export interface Side {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** ISO 3166-1 alpha-2 or "EU"; null for what is no state. */
  readonly code: string | null;
  readonly form: StateMention["form"] | "body" | "company";
  /** The members of a group of states. */
  readonly members?: readonly string[];
  /** A company, or an adjective before one: "the Turkish firm". */
  readonly isFirm?: true;
  /** Set of banks, funds and agencies: whether they lend money, give it or do both. */
  readonly funds?: "lends" | "gives" | "both";
}
