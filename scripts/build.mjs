// Builds the program: tables from packages and the platform, one bundle with a chunk per pack and format, type declarations.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { withBundled } from "./bundled.mjs";

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
  minifySyntax: true,
  charset: "utf8",
  logLevel: "warning",
  plugins: [await prebuiltLexicons()],
});
// The type check itself is a check of its own; here only the declarations are wanted.
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--noCheck"], {
  stdio: "inherit",
});

/** Puts the lexicons of all languages, inflected, in the place of src/languages/prebuilt.ts, each a chunk of its own. */
async function prebuiltLexicons() {
  const lexicons = await withBundled("scripts/lexicons.ts", ({ packedLexicons }) => packedLexicons());
  return {
    name: "prebuilt-lexicons",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /languages\/prebuilt\.ts$/ }, () => {
        const imports = [...lexicons.keys()].map((code) => `"${code}": () => import("lexicon:${code}")`);
        return { contents: `export const prebuilt = { ${imports.join(", ")} };`, loader: "ts" };
      });
      onResolve({ filter: /^lexicon:/ }, ({ path }) => ({ path: path.slice("lexicon:".length), namespace: "lexicon" }));
      onLoad({ filter: /.*/, namespace: "lexicon" }, ({ path }) => {
        const { phrases, ...rest } = lexicons.get(path);
        const small = JSON.stringify(JSON.stringify(rest));
        return { contents: `export const lexicon = { ...JSON.parse(${small}), phrases: ${JSON.stringify(phrases)} };` };
      });
    },
  };
}
