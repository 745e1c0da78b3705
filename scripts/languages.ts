/** The folders of src/languages, and the manifest that is made from them. */
import { readdirSync } from "node:fs";

/** Folder of the languages below a project's root. */
export const LANGUAGES = "src/languages";

/** Codes of the languages that have a folder, in order; `_template` is none. */
export function listLanguages(root: string): string[] {
  return readdirSync(`${root}/${LANGUAGES}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
    .map(({ name }) => name)
    .sort();
}

/** The text of src/languages/manifest.ts. */
export function manifestOf(codes: readonly string[]): string {
  const imports = codes.map((code) => `import { profile as ${identifier(code)} } from "./${code}/profile.ts";\n`);
  const entries = codes.map(
    (code) => `  {
    profile: ${identifier(code)},
    pack: () => import("./${code}/index.ts"),
    tables: () => import("../gazetteer/tables/${code}.ts"),
  },
`,
  );
  return `/** Made from the folders beside it by scripts/manifest.ts: the languages, and how to load each when it is needed. */
import type { LanguagePack, Lexicon, Profile } from "../pack/contract.ts";
${imports.join("")}
export interface LanguageEntry {
  readonly profile: Profile;
  readonly pack: () => Promise<{ readonly pack: LanguagePack }>;
  readonly tables: () => Promise<{ readonly lexicon: Lexicon }>;
}

export const languages: readonly LanguageEntry[] = [
${entries.join("")}];
`;
}

/** "zh-Hant" is zhHant. */
function identifier(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
