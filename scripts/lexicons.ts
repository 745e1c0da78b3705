/** The lexicons of all languages as the build puts them into the program. */
import { tablesOf } from "../src/languages/load.ts";
import { languages } from "../src/languages/manifest.ts";
import { compileLexicon } from "../src/recognise/compile.ts";
import { type PackedLexicon, packLexicon } from "../src/recognise/packed.ts";

/** By the language's code. */
export async function packedLexicons(): Promise<Map<string, PackedLexicon>> {
  const lexicons = new Map<string, PackedLexicon>();
  for (const entry of languages) {
    const { pack } = await entry.pack();
    lexicons.set(entry.profile.code, packLexicon(compileLexicon(pack, await tablesOf(entry))));
  }
  return lexicons;
}
