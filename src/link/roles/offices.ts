/** Which office a phrase means, in any language: from its head word, rank, portfolio and the body that it is held in. */
import type { Office } from "../../model/fact.ts";
import type { BodyKind, GenericOffice } from "../../pack/contract.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";

type Table = { readonly [Kind in BodyKind]?: Office };

/** Presidents, chairs, heads and leaders alike. */
const HEADS: Table = {
  state: "head_of_state",
  presidency: "head_of_state",
  government: "head_of_government",
  ministry: "minister",
  foreign_ministry: "foreign_minister",
  department: "diplomat",
  parliament: "speaker",
  presidium: "committee_chair",
  committee: "committee_chair",
  party: "party_leader",
  delegation: "envoy",
  observers: "envoy",
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
  chair: HEADS,
  head: HEADS,
  leader: HEADS,
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
    parliament: "other",
    region: "other",
    city: "other",
    royal_house: "other",
    military: "military",
    observers: "envoy",
  },
  secretary: {
    party: "party_leader",
    ministry: "minister",
    international: "international_official",
    committee: "other",
    agency: "other",
    government: "other",
    parliament: "other",
  },
  secretary_general: {
    international: "secretary_general",
    party: "party_leader",
    parliament: "other",
    ministry: "diplomat",
    foreign_ministry: "diplomat",
    company: "executive",
    institute: "expert",
    committee: "other",
    government: "other",
    presidency: "other",
    agency: "other",
  },
  // A bank that has a governor is its state's.
  governor: {
    central_bank: "central_bank_head",
    company: "central_bank_head",
    region: "regional_head",
    international: "international_official",
  },
  representative: {
    international: "permanent_representative",
    ministry: "diplomat",
    foreign_ministry: "diplomat",
    company: "executive",
    parliament: "member_of_parliament",
  },
  adviser: {},
  spokesperson: { parliament: "speaker" },
  commissioner: { international: "international_official", agency: "other", military: "other" },
  high_commissioner: { international: "international_official" },
  member: {
    presidency: "head_of_state",
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
  "member",
]);

/** Words that behind a state alone mean its head. */
const LED: ReadonlySet<GenericOffice> = new Set(["head", "leader"]);

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
const LEADERS: ReadonlySet<Office> = new Set([
  "head_of_state",
  "vice_president",
  "head_of_government",
  "deputy_head_of_government",
]);

/** The deputy's office of an office. */
export function deputyOf(office: Office): Office {
  return DEPUTIES[office] ?? office;
}

/** The office of a phrase; null for a counterpart, whose office is another person's. */
export function officeOf(phrase: OfficePhrase): Office | null {
  const { word, body, portfolio, deputy } = phrase;
  if (word.generic === "counterpart" || word.generic === "stand_in") return null;
  let office = word.generic === undefined ? word.office : officeByBody(phrase, word.generic);
  if (portfolio === "foreign") {
    if (office === "minister") office = "foreign_minister";
    else if (office === "deputy_minister") office = "deputy_foreign_minister";
    else if (office === "head_of_state" && word.generic === "president") office = "committee_chair";
  }
  // "Leiter des Amtes für Auswärtige Angelegenheiten"
  if (portfolio === "foreign" && body?.kind === "agency" && office === "other") office = "diplomat";
  if (office === "minister" && body?.kind === "foreign_ministry") office = "foreign_minister";
  if (isEmbassyOfUnion(phrase) && office === "envoy") return "ambassador";
  if ((phrase.regional || body?.kind === "region") && LEADERS.has(office)) return "regional_head";
  return deputy ? deputyOf(office) : office;
}

/** What a general word is with the body that it is held in. */
function officeByBody(phrase: OfficePhrase, generic: GenericOffice): Office {
  const { word, body, organization, portfolio, proper, unknown } = phrase;
  const told = body === null ? undefined : BY_BODY[generic]?.[body.kind];
  if (told !== undefined) {
    // The Union's own.
    if (word.office === "commissioner" && body?.country === "EU") return word.office;
    // "Vizepräsident des Parlaments": the word is a deputy's already.
    return word.office === "vice_president" ? deputyOf(told) : told;
  }
  if (body === null && proper && OF_COMPANIES.has(generic)) return "executive";
  // "Renamo leader": parties are more than companies and armed groups, whose words the lexicon knows.
  if (body === null && proper && generic === "leader") return "party_leader";
  // "sjefen for det finske grensevesenet"
  if (LED.has(generic) && body === null && unknown && portfolio === null && phrase.states.length > 0) return "other";
  if (LED.has(generic) && !proper && leadsState(phrase)) return "head_of_state";
  // "Präsidentin der Ärzteschaft", "President of the Confederation of Industry"
  if (body === null && generic === "president" && (unknown || portfolio === "other")) return "executive";
  // "Customs chief X", "head of emergency situations"
  if (generic === "head" && portfolio === "other" && body === null && organization === null) return "other";
  // "Secretary for Commerce"
  if (generic === "secretary" && portfolio !== null && organization === null) return "minister";
  // "Generalsekretär für auswärtige Angelegenheiten"
  if (body === null && generic === "secretary_general" && portfolio === "foreign") return "diplomat";
  // "High Commissioner for Human Rights"
  if (generic === "high_commissioner" && portfolio !== null) return "international_official";
  return word.office;
}

/** The Union's embassies are called delegations: "head of the EU delegation to Kenya". */
function isEmbassyOfUnion({ body, states }: OfficePhrase): boolean {
  if (body?.kind !== "delegation" || !states.some(({ place }) => place === "at")) return false;
  return body.country === "EU" || states.some(({ code, place }) => code === "EU" && place !== "at");
}

/** "Burkina Fasos leder": a leader of a state and of nothing else. */
function leadsState({ states, organization, portfolio }: OfficePhrase): boolean {
  return (
    organization === null && portfolio === null && states.some(({ place }) => place === "before" || place === "of")
  );
}
