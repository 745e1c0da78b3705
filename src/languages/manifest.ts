/** Made from the folders beside it by scripts/manifest.ts: the languages, and how to load each when it is needed. */
import type { LanguagePack, Lexicon, Profile } from "../pack/contract.ts";
import { profile as de } from "./de/profile.ts";
import { profile as en } from "./en/profile.ts";
import { profile as nb } from "./nb/profile.ts";

export interface LanguageEntry {
  readonly profile: Profile;
  readonly pack: () => Promise<{ readonly pack: LanguagePack }>;
  readonly tables: () => Promise<{ readonly lexicon: Lexicon; readonly ambiguousGivenNames: string }>;
}

export const languages: readonly LanguageEntry[] = [
  {
    profile: de,
    pack: () => import("./de/index.ts"),
    tables: () => import("../gazetteer/tables/de.ts"),
  },
  {
    profile: en,
    pack: () => import("./en/index.ts"),
    tables: () => import("../gazetteer/tables/en.ts"),
  },
  {
    profile: nb,
    pack: () => import("./nb/index.ts"),
    tables: () => import("../gazetteer/tables/nb.ts"),
  },
];
