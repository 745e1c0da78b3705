/** An extraction as the result that leaves the program: its keys in their fixed order. */
import type { Extraction } from "../model/extraction.ts";
import { FACT_KINDS, type FactKind, type Result } from "../model/fact.ts";

export interface ResultOptions {
  readonly id?: string | number;
  readonly source: string;
  /** Arrays of other kinds stay empty. */
  readonly only?: readonly FactKind[];
  /** Adds `content`. */
  readonly text?: boolean;
}

export function toResult(
  extraction: Extraction,
  { id, source, only = FACT_KINDS, text = false }: ResultOptions,
): Result {
  const wanted = <Fact>(kind: FactKind, facts: readonly Fact[]): readonly Fact[] => (only.includes(kind) ? facts : []);
  return {
    ...(id === undefined ? {} : { id }),
    source,
    language: extraction.language,
    title: extraction.title,
    published: extraction.published,
    people: wanted("people", extraction.people),
    roles: wanted("roles", extraction.roles),
    dates: wanted("dates", extraction.dates),
    figures: wanted("figures", extraction.figures),
    agreements: wanted("agreements", extraction.agreements),
    ...(text ? { content: extraction.content } : {}),
  };
}
