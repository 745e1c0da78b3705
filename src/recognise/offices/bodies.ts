/** Bodies within bodies: "the finance department of the bank", "the Senate Foreign Relations Committee". */
import type { Body, BodyKind } from "../../pack/contract.ts";

type Wholes = { readonly [Outer in BodyKind]?: BodyKind };

/**
 * What a part of a body is, where it is not what its own word says: a department of a bank is the bank's, a committee of
 * an international organisation that organisation's, while a court of one stays a court.
 */
const PARTS: { readonly [Inner in BodyKind]?: Wholes } = {
  department: {
    company: "company",
    institute: "institute",
    international: "international",
    military: "military",
    central_bank: "agency",
    agency: "agency",
    region: "agency",
    city: "agency",
    church: "agency",
    party: "agency",
    royal_house: "agency",
  },
  // Boards and groups too: "the board of the National Bank", "a group of observers".
  company: {
    observers: "observers",
    delegation: "delegation",
    central_bank: "central_bank",
    institute: "institute",
    international: "international",
  },
  committee: { company: "company", international: "international" },
  presidium: { parliament: "parliament", party: "party", company: "company", international: "international" },
  parliament: { international: "international" },
  agency: { international: "international" },
  mission: { international: "international" },
  government: { region: "region", city: "city" },
  state: { agency: "agency", company: "company", institute: "institute", committee: "committee" },
};

/** A body as an office is held in it. */
export interface HeldBody extends Body {
  /** Set where an international organisation has it, so that it is of no state. */
  readonly stateless?: true;
}

/** The body that a part of a body makes with it; the part's own state goes first. */
export function bodyWithin(inner: HeldBody, outer: HeldBody): HeldBody {
  const kind = PARTS[inner.kind]?.[outer.kind] ?? inner.kind;
  const country = inner.country ?? outer.country;
  if (country !== undefined) return { kind, country };
  return outer.kind === "international" || outer.stateless ? { kind, stateless: true } : { kind };
}

/** A political party stands in the lexicon with its state alone. */
export function bodyOf(value: unknown): Body {
  return typeof value === "string" ? { kind: "party", country: value } : (value as Body);
}
