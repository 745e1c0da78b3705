/** The folders of src/languages, and the manifest that is made from them. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

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
  readonly tables: () => Promise<{ readonly lexicon: Lexicon; readonly ambiguousGivenNames: string }>;
}

export const languages: readonly LanguageEntry[] = [
${entries.join("")}];
`;
}

/** "zh-Hant" is zhHant. */
function identifier(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Writes the manifest of the languages below a project's root. */
export function writeManifest(root: string): void {
  writeFileSync(`${root}/${LANGUAGES}/manifest.ts`, manifestOf(listLanguages(root)));
}

/**
 * Makes the folder of a new language from the template and enters it in the manifest.
 *
 * @param code BCP 47.
 * @param name The language's English name.
 * @throws Error when the code is none or its folder exists.
 */
export function addLanguage(root: string, code: string, name: string): void {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(code)) throw new Error(`"${code}" is no code of a language`);
  const folder = `${root}/${LANGUAGES}/${code}`;
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  cpSync(`${root}/${LANGUAGES}/_template`, folder, { recursive: true });
  for (const file of ["index.ts", "profile.ts"]) {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    writeFileSync(`${folder}/${file}`, text.replaceAll('"xx"', `"${code}"`).replaceAll("Template", name));
  }
  writeManifest(root);
}
