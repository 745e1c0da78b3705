/** Facts as link makes them: with token stretches instead of offsets. The pipeline turns them into the result. */
import type { Agreement, DateFact, Figure, Person, Role } from "./fact.ts";

/** A stretch of tokens that says a fact, and the rule that found it. */
export interface Evidence {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly rule: string;
}

export type Linked<Fact> = Omit<Fact, "mentions"> & { readonly evidence: readonly Evidence[] };

export interface LinkedFacts {
  /** EDTF. */
  readonly published: string | null;
  readonly people: readonly Linked<Person>[];
  readonly roles: readonly Linked<Role>[];
  readonly dates: readonly Linked<DateFact>[];
  readonly figures: readonly Linked<Figure>[];
  readonly agreements: readonly Linked<Agreement>[];
}

/** A date mention with its value, for the periods of figures and the dates of agreements. */
export interface ResolvedDate extends Evidence {
  /** EDTF, null when it cannot be resolved. */
  readonly value: string | null;
}
