/** Writes src/languages/manifest.ts from the folders beside it: npm run manifest, after a language was added or taken away. */
import { writeFileSync } from "node:fs";
import { LANGUAGES, listLanguages, manifestOf } from "./languages.ts";

writeFileSync(`${LANGUAGES}/manifest.ts`, manifestOf(listLanguages(".")));
