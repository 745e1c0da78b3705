// Builds the program: tables from packages and the platform, one bundle with a chunk per pack and format, type declarations.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { withBundled } from "./bundled.mjs";

/** Text of one byte a character is read without decoding and takes half the memory. */
const ENCODING = "latin1";
/** The long list of first words stands beside the JSON, which would have to be parsed to get at it. */
const WITH_WORDS = `function withWords(json, words) {
  const built = JSON.parse(json);
  built.lexicon.phrases.words = words;
  return built;
}
`;
const READER = 'import { readFileSync } from "node:fs";\n';

execFileSync(process.execPath, ["scripts/tables.mjs"], { stdio: "inherit" });
rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: ["src/cli.ts", "src/index.ts", "src/batch/worker.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  // Less source, and of one byte a character, is read faster at each start.
  minify: true,
  charset: "ascii",
  logLevel: "warning",
  plugins: [await prebuiltData()],
});
// The type check itself is a check of its own; here only the declarations are wanted.
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--noCheck"], {
  stdio: "inherit",
});

/**
 * Puts what only has to be read in place of what would have to be worked out at each start: the languages' lexicons
 * inflected and their rules without examples, and long tables. All of it lies in files of text and JSON beside the
 * program, which are read many times faster than the same as source.
 */
async function prebuiltData() {
  const languages = await withBundled("scripts/prebuild.ts", ({ prebuild }) => prebuild());
  mkdirSync("dist/data", { recursive: true });
  for (const [code, built] of languages) {
    const { words } = built.lexicon.phrases;
    const rest = { ...built, lexicon: { ...built.lexicon, phrases: { ...built.lexicon.phrases, words: "" } } };
    writeFileSync(`dist/data/${code}.txt`, words, ENCODING);
    writeFileSync(`dist/data/${code}.json`, JSON.stringify(rest).replace(/[^\0-\u00ff]/g, escaped), ENCODING);
  }
  return {
    name: "prebuilt-data",
    setup({ onLoad }) {
      onLoad({ filter: /languages\/prebuilt\.ts$/ }, () => {
        const entries = [...languages.keys()].map(
          (code) =>
            `"${code}": () => withWords(${reading(`${code}.json`, ENCODING)}, ${reading(`${code}.txt`, ENCODING)})`,
        );
        return { contents: `${READER}${WITH_WORDS}export const prebuilt = { ${entries.join(", ")} };` };
      });
      onLoad({ filter: /languages\/[a-z]+\/(?:common|dates|figures|people|agreements)\.ts$/ }, () => ({
        contents: "export const lexicon = {}; export const rules = {};",
      }));
      onLoad({ filter: /gazetteer\/tables\/(?:given|origins)\.ts$/ }, async ({ path }) => {
        const tables = await withBundled(path, (exports) => Object.entries(exports));
        const lines = tables.map(([name, table]) => {
          if (typeof table !== "string") return `export const ${name} = ${JSON.stringify(table)};`;
          writeFileSync(`dist/data/${name}.txt`, table);
          return `export const ${name} = ${reading(`${name}.txt`)};`;
        });
        return { contents: READER + lines.join("\n") };
      });
    },
  };
}

/** Source that reads a file of data; every chunk of the program lies in the folder above them. */
function reading(file, encoding = "utf8") {
  return `readFileSync(new URL("./data/${file}", import.meta.url), "${encoding}")`;
}

/** A UTF-16 code unit as JSON writes it in ASCII. */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
