/** Loads and compiles one language, once per process. */
import { givenNames } from "../gazetteer/tables/given.ts";
import { validatePack } from "../pack/validate.ts";
import { type CompiledPack, compile } from "../recognise/compile.ts";
import { languages } from "./manifest.ts";

const loaded = new Map<string, Promise<CompiledPack>>();

/** The compiled pack of a language, null when there is none. `code` is BCP 47. */
export function loadLanguage(code: string): Promise<CompiledPack> | null {
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const entry = languages.find(({ profile }) => profile.code === code || code in profile.variants);
  if (entry === undefined) return null;
  const compiled = load(entry);
  loaded.set(code, compiled);
  return compiled;
}

async function load(entry: (typeof languages)[number]): Promise<CompiledPack> {
  const [{ pack }, tables] = await Promise.all([entry.pack(), entry.tables()]);
  validatePack(pack);
  return compile(pack, { lexicon: tables.lexicon, givenNames: new Set(givenNames.split(" ")) });
}
