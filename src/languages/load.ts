/** Loads and compiles one language, once per process. */
import { companies } from "../gazetteer/companies.ts";
import { cities } from "../gazetteer/tables/cities.ts";
import { givenNames } from "../gazetteer/tables/given.ts";
import type { NameTables } from "../pack/platform.ts";
import { validatePack } from "../pack/validate.ts";
import { type CompiledPack, compile } from "../recognise/compile.ts";
import { sortedWords } from "../value/sorted.ts";
import { type LanguageEntry, languages } from "./manifest.ts";
import { prebuilt } from "./prebuilt.ts";

const loaded = new Map<string, Promise<CompiledPack>>();

/** The compiled pack of a language, null when there is none. `code` is BCP 47. */
export function loadLanguage(code: string): Promise<CompiledPack> | null {
  const entry = entryOf(code);
  if (entry === undefined) return null;
  const known = loaded.get(entry.profile.code);
  if (known !== undefined) return known;
  const compiled = load(entry);
  loaded.set(entry.profile.code, compiled);
  return compiled;
}

/** Whether there is a pack that reads a language. */
export function isLanguageKnown(code: string): boolean {
  return entryOf(code) !== undefined;
}

let neutral: Promise<CompiledPack> | undefined;

/** The pack for text in any other language. */
export function loadNeutral(): Promise<CompiledPack> {
  neutral ??= import("./neutral.ts").then(({ pack }) =>
    compile(pack, { lexicon: {}, givenNames: new Set(), ambiguousGivenNames: new Set() }),
  );
  return neutral;
}

function entryOf(code: string): LanguageEntry | undefined {
  return languages.find(({ profile }) => profile.code === code || Object.hasOwn(profile.variants, code));
}

async function load(entry: LanguageEntry): Promise<CompiledPack> {
  const packed = await prebuilt[entry.profile.code]?.();
  const { pack } = await entry.pack();
  validatePack(pack);
  return compile(pack, await tablesOf(entry), packed?.lexicon);
}

/** What the platform and the gazetteer give for a language. */
export async function tablesOf(entry: LanguageEntry): Promise<NameTables> {
  const tables = await entry.tables();
  return {
    lexicon: { ...tables.lexicon, body: companies, city: cities },
    givenNames: sortedWords(givenNames),
    ambiguousGivenNames: sortedWords(tables.ambiguousGivenNames),
  };
}
