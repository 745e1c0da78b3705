/** Writes src/languages/manifest.ts from the folders beside it: npm run manifest, after a folder was taken away or renamed. */
import { writeManifest } from "./languages.ts";

writeManifest(".");
