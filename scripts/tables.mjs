// Makes src/gazetteer/tables/ from the platform's own names (Intl) and from packages. Run by the build.
import { mkdirSync, writeFileSync } from "node:fs";

const folder = new URL("../src/gazetteer/tables/", import.meta.url);
mkdirSync(folder, { recursive: true });

for (const language of ["de", "en", "nb"]) {
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const countries = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = regions.of(code);
      if (name) countries.push([name, code]);
    }
  }
  const lexicon = { country: countries };
  writeFileSync(
    new URL(`${language}.ts`, folder),
    `import type { Lexicon } from "../../pack/contract.ts";\nexport const lexicon: Lexicon = ${JSON.stringify(lexicon, null, 1)};\n`,
  );
}
writeFileSync(new URL("given.ts", folder), `export const givenNames = "";\n`);
