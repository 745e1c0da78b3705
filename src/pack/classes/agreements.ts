import type { AgreementType } from "../../model/fact.ts";

export interface AgreementClasses {
  /** Head words of instruments: "*abkommen", "treaty", "memorandum of understanding". */
  instrument: AgreementType;
}
