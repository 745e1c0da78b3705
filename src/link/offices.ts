/** Which office a phrase means, in any language: from its head word, rank, portfolio and the body that it is held in. */
import type { Office } from "../model/fact.ts";
import type { BodyKind, GenericOffice } from "../pack/contract.ts";
import type { OfficePhrase } from "../recognise/office-phrase.ts";

type Table = { readonly [Kind in BodyKind]?: Office };

/** Presidents, chairs, heads and leaders alike. */
const HEADS: Table = {
  state: "head_of_state",
  government: "head_of_government",
  ministry: "minister",
  foreign_ministry: "foreign_minister",
  department: "diplomat",
  parliament: "speaker",
  committee: "committee_chair",
  party: "party_leader",
  delegation: "envoy",
  mission: "diplomat",
  region: "regional_head",
  city: "mayor",
  court: "judge",
  military: "military",
  central_bank: "central_bank_head",
  company: "executive",
  institute: "expert",
  agency: "other",
  international: "international_official",
  church: "religious_leader",
  armed_group: "other",
};

const BY_BODY: { readonly [Generic in GenericOffice]?: Table } = {
  president: HEADS,
  chair: { ...HEADS, state: "head_of_state" },
  head: HEADS,
  director: {
    ministry: "diplomat",
    foreign_ministry: "diplomat",
    department: "diplomat",
    mission: "diplomat",
    institute: "expert",
    agency: "other",
    international: "international_official",
    company: "executive",
    government: "other",
  },
  secretary: {
    party: "party_leader",
    ministry: "minister",
    international: "international_official",
    committee: "other",
  },
  secretary_general: {
    international: "secretary_general",
    party: "party_leader",
    parliament: "other",
    ministry: "diplomat",
    foreign_ministry: "diplomat",
    company: "executive",
    committee: "other",
    government: "other",
  },
  // "Governor of the Bank of Ghana"
  governor: { central_bank: "central_bank_head", company: "central_bank_head", region: "regional_head" },
  representative: {
    international: "permanent_representative",
    ministry: "diplomat",
    foreign_ministry: "diplomat",
    company: "executive",
    parliament: "member_of_parliament",
  },
  adviser: {},
  spokesperson: { parliament: "speaker" },
  member: {
    parliament: "member_of_parliament",
    committee: "member_of_parliament",
    government: "minister",
    company: "executive",
    party: "other",
  },
};

/** Offices that a company or association has too: its bare name behind them tells that it is one. */
const OF_COMPANIES: ReadonlySet<GenericOffice> = new Set([
  "president",
  "chair",
  "head",
  "director",
  "secretary",
  "secretary_general",
  "member",
]);

const DEPUTIES: { readonly [Base in Office]?: Office } = {
  head_of_state: "vice_president",
  head_of_government: "deputy_head_of_government",
  foreign_minister: "deputy_foreign_minister",
  minister: "deputy_minister",
  speaker: "deputy_speaker",
  ambassador: "diplomat",
  secretary_general: "international_official",
};

/** All offices that a generic word can mean. */
export function officesOf(generic: GenericOffice): readonly Office[] {
  return Object.values(BY_BODY[generic] ?? {});
}

/** Offices that a part of a state calls its own leaders by. */
const LEADERS: ReadonlySet<Office> = new Set(["head_of_state", "head_of_government", "deputy_head_of_government"]);

/** The deputy's office of an office. */
export function deputyOf(office: Office): Office {
  return DEPUTIES[office] ?? office;
}

/** The office of a phrase; null for a counterpart, whose office is another person's. */
export function officeOf(phrase: OfficePhrase): Office | null {
  const { word, body, portfolio, deputy, proper } = phrase;
  if (word.generic === "counterpart" || word.generic === "stand_in") return null;
  let office = word.office;
  if (word.generic !== undefined) {
    const kind = body?.kind;
    const told = kind === undefined ? undefined : BY_BODY[word.generic]?.[kind];
    // "Vizepräsident des Parlaments": the word is a deputy's already.
    if (told !== undefined) office = office === "vice_president" ? deputyOf(told) : told;
    else if (proper) {
      if (OF_COMPANIES.has(word.generic)) office = "executive";
    } else if (word.generic === "head" && leadsState(phrase)) office = "head_of_state";
  }
  // "Secretary for Commerce"
  if (word.generic === "secretary" && portfolio !== null && body === null && phrase.organization === null)
    office = "minister";
  if (portfolio === "foreign") {
    if (office === "minister") office = "foreign_minister";
    else if (office === "deputy_minister") office = "deputy_foreign_minister";
    else if (office === "head_of_state" && word.generic === "president") office = "committee_chair";
  }
  // "Leiter des Amtes für Auswärtige Angelegenheiten"
  if (portfolio === "foreign" && body?.kind === "agency" && office === "other") office = "diplomat";
  if (office === "minister" && body?.kind === "foreign_ministry") office = "foreign_minister";
  if (phrase.regional && LEADERS.has(office)) return "regional_head";
  return deputy ? deputyOf(office) : office;
}

/** "Burkina Fasos leder": a leader of a state and of nothing else. */
function leadsState({ states, organization, portfolio }: OfficePhrase): boolean {
  return (
    organization === null && portfolio === null && states.some(({ place }) => place === "before" || place === "of")
  );
}
