/** The program starts from what the engine compiled when it was built, and without it all the same. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, extract, folder, root } from "./program.ts";

/** A copy of the program whose cache is changed. */
function copied(change: (cache: string) => void): string {
  const path = folder();
  for (const name of ["package.json", "bin", "dist"]) cpSync(join(root, name), join(path, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(path, "node_modules"));
  change(join(path, "dist/cli.cache"));
  return join(path, "bin/extract.js");
}

describe("the compiled program", () => {
  it("is taken by the engine that built it", () => {
    const code =
      'import { loadProgram } from "./bin/program.js"; console.log(loadProgram().script.cachedDataRejected);';
    const told = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
    expect(told).toBe("false\n");
  });

  it.each([
    ["without the cache", (cache: string) => rmSync(cache)],
    ["with another engine's", (cache: string) => writeFileSync(cache, Buffer.alloc(4096, 7))],
    ["with an empty one", (cache: string) => writeFileSync(cache, "")],
  ])("gives the same bytes %s", async (_, change) => {
    const file = join(folder({ "a.txt": article(5) }), "a.txt");
    const { out } = await extract([file]);
    expect(out).toContain("Kari Nordmann");
    expect(execFileSync(process.execPath, [copied(change), file], { encoding: "utf8" })).toBe(out);
  });
});
