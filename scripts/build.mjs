// Builds the program: tables from packages and the platform, the library in chunks, the command line in one piece with
// what the engine makes of it, type declarations.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
const options = {
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  // Less source, and of one byte a character, is read faster at each start.
  minify: true,
  charset: "ascii",
  logLevel: "warning",
  plugins: [await prebuiltData()],
};
await build({
  ...options,
  entryPoints: ["src/index.ts", "src/batch/worker.ts"],
  format: "esm",
  splitting: true,
  packages: "external",
});
// One script, as the engine's cache wants it (bin/program.js): the packages in it too, but for those that are loaded rarely.
await build({
  ...options,
  entryPoints: ["src/cli.ts"],
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  external: ["compromise", "tinypool"],
  define: { "import.meta.url": "moduleUrl" },
  banner: { js: "(function (require, moduleUrl) {" },
  footer: { js: "})" },
});
// The bundler leaves patterns as they are; escapes mean the same in them.
writeFileSync("dist/cli.cjs", inLatin1(readFileSync("dist/cli.cjs", "utf8")), ENCODING);
// The engine compiles what a run needs: the samples need what most articles do.
execFileSync(process.execPath, ["scripts/compile.mjs", "--quiet", "--jobs=1", "samples"], {
  stdio: ["ignore", "ignore", "inherit"],
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
    writeFileSync(`dist/data/${code}.json`, inLatin1(JSON.stringify(rest)), ENCODING);
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

/** JSON or source that can be read in that encoding: with escapes for the other UTF-16 code units. */
function inLatin1(source) {
  return source.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
