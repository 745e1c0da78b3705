import type { Office } from "../../model/fact.ts";

export interface PeopleClasses {
  office: { readonly office: Office };
  honorific: true;
  /** Parts of names that are written small: "von", "bin", "de la". */
  particle: true;
}
