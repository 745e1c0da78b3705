// Runs a TypeScript script of the project.
// Usage: node scripts/run.mjs <script.ts> [arguments…]
import { resolve } from "node:path";
import { withBundled } from "./bundled.mjs";

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error("usage: node scripts/run.mjs <script.ts> [arguments…]");
  process.exit(2);
}
process.argv = [process.argv[0], resolve(script), ...rest];
await withBundled(script, () => {});
