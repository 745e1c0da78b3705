/** The facts and the result, as they leave the program. What each field means stands in docs/facts.md. */

export const OFFICES = [
  "head_of_state",
  "royal",
  "vice_president",
  "head_of_government",
  "deputy_head_of_government",
  "foreign_minister",
  "deputy_foreign_minister",
  "minister",
  "deputy_minister",
  "state_secretary",
  "ambassador",
  "charge_daffaires",
  "consul",
  "envoy",
  "permanent_representative",
  "diplomat",
  "speaker",
  "deputy_speaker",
  "member_of_parliament",
  "committee_chair",
  "party_leader",
  "regional_head",
  "mayor",
  "secretary_general",
  "commissioner",
  "international_official",
  "central_bank_head",
  "judge",
  "military",
  "executive",
  "spokesperson",
  "expert",
  "religious_leader",
  "other",
] as const;
export type Office = (typeof OFFICES)[number];

export const QUALIFIERS = ["exact", "about", "more_than", "less_than", "up_to", "at_least"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const FLOWS = [
  "turnover",
  "export",
  "import",
  "balance",
  "investment",
  "deal",
  "loan",
  "aid",
  "output",
  "other",
] as const;
export type Flow = (typeof FLOWS)[number];

export const AGREEMENT_TYPES = [
  "agreement",
  "treaty",
  "memorandum",
  "protocol",
  "convention",
  "declaration",
  "roadmap",
  "plan",
  "contract",
  "letter_of_intent",
  "charter",
  "other",
] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

export const AGREEMENT_STATUSES = [
  "planned",
  "negotiating",
  "initialled",
  "signed",
  "ratifying",
  "ratified",
  "in_force",
  "ended",
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** A place where a fact is said: `text === input.slice(start, end)`, `line` from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  /** The rule that found it, "de.people.office-before-name"; only with `explain`. */
  readonly rule?: string;
}

export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Place[];
}

export interface Role {
  readonly title: string;
  readonly office: Office;
  /** ISO 3166-1 alpha-2, "EU", or null. */
  readonly country: string | null;
  readonly organization: string | null;
  readonly holder: string | null;
  readonly mentions: readonly Place[];
}

export interface DateFact {
  /** EDTF (ISO 8601-2), null when it cannot be resolved. */
  readonly value: string | null;
  readonly text: string;
  readonly mentions: readonly Place[];
}

export interface Figure {
  readonly amount: number;
  readonly amount_max: number | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
  /** Null when the article does not tell what the money is. */
  readonly flow: Flow | null;
  /** ISO 3166-1 alpha-2 or "EU", sorted. */
  readonly parties: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** EDTF. */
  readonly period: string | null;
  readonly change_percent: number | null;
  readonly text: string;
  readonly mentions: readonly Place[];
}

export interface Agreement {
  readonly name: string;
  readonly type: AgreementType;
  readonly status: AgreementStatus | null;
  readonly parties: readonly string[];
  /** EDTF. */
  readonly date: string | null;
  readonly mentions: readonly Place[];
}

export const FACT_KINDS = ["people", "roles", "dates", "figures", "agreements"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Facts {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly dates: readonly DateFact[];
  readonly figures: readonly Figure[];
  readonly agreements: readonly Agreement[];
}

/** What `extract` says of one article. */
export interface Result extends Facts {
  /** The document's own id, where it came with one. */
  readonly id?: string | number;
  /** The path as given, "-" for standard input, the id of a line of JSON. */
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** The text that the offsets point into, if asked for. */
  readonly content?: string;
}
