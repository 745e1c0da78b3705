/** What the build makes of the languages (src/languages/prebuilt.ts). */
import { tablesOf } from "../src/languages/load.ts";
import { languages } from "../src/languages/manifest.ts";
import type { Prebuilt } from "../src/languages/prebuilt.ts";
import type { Rules } from "../src/pack/contract.ts";
import { validatePack } from "../src/pack/validate.ts";
import { compileLexicon, type PlainRules } from "../src/recognise/compile.ts";
import { packLexicon } from "../src/recognise/packed.ts";

/** By the language's code. @throws Error when something is wrong with a pack */
export async function prebuild(): Promise<Map<string, Prebuilt>> {
  const built = new Map<string, Prebuilt>();
  for (const entry of languages) {
    const { pack } = await entry.pack();
    validatePack(pack);
    const { ambiguousGivenNames } = await entry.tables();
    built.set(entry.profile.code, {
      lexicon: packLexicon(compileLexicon(pack, await tablesOf(entry))),
      ambiguousGivenNames,
      rules: {
        dates: withoutExamples(pack.rules.dates),
        figures: withoutExamples(pack.rules.figures),
        people: withoutExamples(pack.rules.people),
        agreements: withoutExamples(pack.rules.agreements),
      },
    });
  }
  return built;
}

function withoutExamples(rules: Rules): PlainRules {
  return Object.fromEntries(Object.entries(rules).map(([name, { find, make }]) => [name, { find, make }]));
}
