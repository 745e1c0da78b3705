/** The command line as one script, with what the engine had compiled of it when the program was built. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { constants, Script } from "node:vm";

const url = new URL("../dist/cli.cjs", import.meta.url);
export const cache = new URL("../dist/cli.cache", import.meta.url);

/**
 * Without the cache the engine would compile each function anew at each start, which takes longer than reading an
 * article. It refuses a cache of another engine and compiles as ever.
 */
export function loadProgram() {
  const script = new Script(readFileSync(url, "latin1"), {
    filename: fileURLToPath(url),
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return { script, start: () => script.runInThisContext()(createRequire(url), url.href) };
}
