// Builds the program: tables from packages and the platform, one bundle with a chunk per pack and format, type declarations.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";

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
});
// The type check itself is a check of its own; here only the declarations are wanted.
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--noCheck"], {
  stdio: "inherit",
});
