/** German: the pack. */
import type { LanguagePack } from "../../pack/contract.ts";
import * as agreements from "./agreements.ts";
import { boilerplate } from "./boilerplate.ts";
import * as common from "./common.ts";
import * as dates from "./dates.ts";
import * as figures from "./figures.ts";
import { naming } from "./naming.ts";
import { forms, orthography } from "./orthography.ts";
import * as people from "./people.ts";
import * as visits from "./visits.ts";

export const pack: LanguagePack = {
  code: "de",
  orthography,
  boilerplate,
  forms,
  naming,
  usualState: "DE",
  lexicon: {
    ...common.lexicon,
    ...dates.lexicon,
    ...figures.lexicon,
    ...people.lexicon,
    ...visits.lexicon,
    ...agreements.lexicon,
  },
  rules: { dates: dates.rules, figures: figures.rules, people: people.rules, agreements: agreements.rules },
};
