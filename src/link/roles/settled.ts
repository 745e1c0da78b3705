/** A role while it is being settled. */
import type { Office } from "../../model/fact.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { PersonDraft } from "../people/names.ts";
import type { Frame } from "./frames.ts";

export interface RoleClaim {
  readonly phrase: OfficePhrase;
  readonly holder: PersonDraft;
  /** The state that the frame gives this holder beside the phrase: "Prime Minister X of Y". */
  readonly state: string | null;
  /** Of the states behind a phrase of several holders, this one's. */
  readonly inTurn: string | null;
  /** The sighting of the frame: two offices of one frame are two. */
  readonly frame: Frame;
  readonly rule: string;
}

export interface SettledRole {
  readonly claim: RoleClaim;
  readonly holder: PersonDraft;
  office: Office | null;
  country: string | null;
  readonly phrase: OfficePhrase;
  readonly from: number;
  readonly to: number;
  readonly mirrors: boolean;
  /** The role that a counterpart mirrors, where a claim tells it. */
  reflects: SettledRole | null;
  /** The role of a monarch or president whose house this one is of, where neither tells its state. */
  house: SettledRole | null;
}
