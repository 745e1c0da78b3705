/** Loads and compiles one language, once per process. */
import { givenNames } from "../gazetteer/tables/given.ts";
import type { Lexicon } from "../pack/contract.ts";
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
  const { pack } = await entry.pack();
  const built = prebuilt[entry.profile.code]?.();
  if (built !== undefined) {
    const tables = nameTables({}, built.ambiguousGivenNames);
    return compile({ ...pack, rules: built.rules }, tables, built.lexicon);
  }
  validatePack(pack);
  return compile(pack, await tablesOf(entry));
}

/** What the platform and the gazetteer give for a language. */
export async function tablesOf(entry: LanguageEntry): Promise<NameTables> {
  const [{ lexicon, ambiguousGivenNames }, { companies }, { funders }, { institutions, parties, regions }, { cities }] =
    await Promise.all([
      entry.tables(),
      import("../gazetteer/companies.ts"),
      import("../gazetteer/funders.ts"),
      import("../gazetteer/institutions.ts"),
      import("../gazetteer/tables/cities.ts"),
    ]);
  const body = [...companies, ...institutions];
  return nameTables(
    { ...lexicon, body, party: parties, funder: funders, region: regions, city: cities },
    ambiguousGivenNames,
  );
}

function nameTables(lexicon: Lexicon, ambiguousGivenNames: string): NameTables {
  return {
    lexicon,
    givenNames: sortedWords(givenNames),
    ambiguousGivenNames: sortedWords(ambiguousGivenNames),
  };
}
