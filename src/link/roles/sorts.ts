/** Sorts of offices that differ in whose they can be. */
import { MONARCHIES, PRESIDENTIAL } from "../../gazetteer/governments.ts";
import type { Office } from "../../model/fact.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { PersonDraft } from "../people/names.ts";

/** Offices that a state has one of. */
export const UNIQUE: ReadonlySet<Office> = new Set([
  "head_of_state",
  "head_of_government",
  "foreign_minister",
  "speaker",
  "central_bank_head",
]);
/** Offices that need not be of any state. */
export const FREE: ReadonlySet<Office> = new Set([
  "executive",
  "expert",
  "other",
  "military",
  "spokesperson",
  "religious_leader",
  "judge",
  "committee_chair",
  "party_leader",
  "envoy",
]);
/** Offices that are of no state unless the text says so. */
export const STATELESS: ReadonlySet<Office> = new Set(["international_official", "secretary_general", "commissioner"]);

/** Offices of parts of states. */
export const LOCAL: ReadonlySet<Office> = new Set(["regional_head", "mayor"]);

/** A role, its state perhaps not known yet. */
export interface OpenRole {
  readonly holder: PersonDraft;
  readonly office: Office;
  readonly country: string | null;
  readonly phrase: OfficePhrase;
  /** Its office phrase's tokens. */
  readonly from: number;
  readonly to: number;
  /** It is told as another's counterpart. */
  readonly mirrors: boolean;
  /** The role that a counterpart mirrors, where the article names its holder. */
  readonly reflects?: { readonly holder: PersonDraft } | null;
}

/** Offices that a person holds for one and the same state. */
export function isOfState(office: Office): boolean {
  return !NOT_OF_STATE.has(office);
}

const NOT_OF_STATE: ReadonlySet<Office> = new Set([
  "expert",
  "executive",
  "international_official",
  "secretary_general",
  "religious_leader",
]);

/** Whether a role leaves no room for a second holder: one of them may be a former one, and a parliament has chambers. */
export function excludes(role: OpenRole, office: Office, phrase: OfficePhrase): boolean {
  if (role.office !== office || !UNIQUE.has(office) || role.phrase.former || phrase.former) return false;
  return office !== "speaker" || (phrase.organization === null && role.phrase.organization === null);
}

/** Offices that are held in a parliament. */
export const OF_PARLIAMENT: ReadonlySet<Office> = new Set([
  "speaker",
  "deputy_speaker",
  "member_of_parliament",
  "committee_chair",
]);

/** Offices that the European Union has too. */
export const OF_UNION: ReadonlySet<Office> = new Set([
  "speaker",
  "envoy",
  "ambassador",
  "diplomat",
  "member_of_parliament",
  "spokesperson",
]);

/** Offices that are held abroad. */
export const SENT: ReadonlySet<Office> = new Set([
  "ambassador",
  "consul",
  "charge_daffaires",
  "diplomat",
  "envoy",
  "permanent_representative",
]);

/** `homeState` is the state whose parliament the language calls by a name of its own. */
export function isPossible(
  office: Office,
  { word, body }: OfficePhrase,
  state: string,
  homeState: string | undefined,
): boolean {
  if (office === word.office && word.elsewhere?.includes(state)) return false;
  if (body?.kind === "parliament" && state === homeState) return false;
  if (office === "head_of_government") return !PRESIDENTIAL.has(state);
  if (office === "vice_president") return word.officeIn?.[state] !== undefined || !MONARCHIES.has(state);
  if (office === "head_of_state") {
    if (word.generic === "president") return !MONARCHIES.has(state) || state === "AE";
    return word.generic !== "monarch" || MONARCHIES.has(state);
  }
  return office !== "royal" || MONARCHIES.has(state);
}
