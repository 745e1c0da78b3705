// Imports a TypeScript file of the project: bundles it with esbuild into a temporary folder, where its packages are found.
import { mkdtempSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** @param script path of the file @param use what is done with its exports before the bundle goes */
export async function withBundled(script, use) {
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
    return await use(await import(pathToFileURL(join(folder, `${basename(script, ".ts")}.mjs`)).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
