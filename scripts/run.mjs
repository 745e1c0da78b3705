// Runs a TypeScript script of the project: bundles it with esbuild into a temporary file and imports that.
// Usage: node scripts/run.mjs <script.ts> [arguments…]
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error("usage: node scripts/run.mjs <script.ts> [arguments…]");
  process.exit(2);
}
const folder = mkdtempSync(join(resolve("node_modules"), ".run-"));
try {
  await build({
    entryPoints: [script],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const name = script.replace(/^.*\//, "").replace(/\.ts$/, ".mjs");
  process.argv = [process.argv[0], resolve(script), ...rest];
  await import(pathToFileURL(join(folder, name)).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
