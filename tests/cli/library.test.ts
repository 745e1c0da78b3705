/** The package as another project sees it: its types, its functions, its files. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, folder, root } from "./program.ts";

const CONSUMER = `
import { extract, extractAll, type Person, type Result } from "diplomatic-facts";

const text = ${JSON.stringify(article(1))};
const one: Result = await extract(text, { language: "en", only: ["people"], text: true, explain: true });
const first: Person | undefined = one.people[0];
const rule: string | undefined = first?.mentions[0]?.rule;
const sources: string[] = [];
async function* documents() {
  yield text;
  yield { id: 7, text, published: "2025-02-17", language: "en" };
}
for await (const { source, published } of extractAll(documents(), { date: "2020-01-01" })) sources.push(source + " " + published);
for await (const { source } of extractAll([text], { source: "given" })) sources.push(source);
// @ts-expect-error no such option
void (() => extract(text, { lang: "de" }));
console.log(JSON.stringify([first?.name, rule !== undefined, one.content === text, one.dates.length, sources]));
`;

/** A project that has the package installed. */
function consumer(): string {
  const cwd = folder({
    "package.json": '{"type":"module"}',
    "use.ts": CONSUMER,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        module: "nodenext",
        target: "es2022",
        strict: true,
        types: [],
        outDir: "out",
        lib: ["es2023", "dom"],
      },
      files: ["use.ts"],
    }),
  });
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(root, join(cwd, "node_modules/diplomatic-facts"));
  return cwd;
}

describe("the library", () => {
  it("is typed and works in another project", () => {
    const cwd = consumer();
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", cwd], { stdio: "inherit" });
    const printed = execFileSync(process.execPath, ["out/use.js"], { cwd, encoding: "utf8" });
    const [name, hasRule, hasText, dates, sources] = JSON.parse(printed);
    expect([name, hasRule, hasText, dates]).toEqual(["Kari Nordmann", true, true, 0]);
    expect(sources).toHaveLength(3);
    expect(sources[0]).toMatch(/^- /);
    expect(sources.slice(1)).toEqual(["7 2025-02-17", "given"]);
  }, 60_000);

  it("opens no file once it is loaded", () => {
    const cwd = consumer();
    writeFileSync(
      join(cwd, "check.mjs"),
      `import { extract } from "diplomatic-facts";
       import fs from "node:fs";
       import { syncBuiltinESMExports } from "node:module";
       for (const language of ["de", "en", "nb", "und"]) await extract("x", { language });
       for (const name of ["readFileSync", "openSync", "statSync", "writeFileSync"])
         fs[name] = () => { throw new Error(name); };
       syncBuiltinESMExports();
       const { people } = await extract(${JSON.stringify(article(2))});
       console.log(people.length);`,
    );
    expect(Number(execFileSync(process.execPath, ["check.mjs"], { cwd, encoding: "utf8" }))).toBeGreaterThan(0);
  });

  it("comes with what it needs and nothing else", () => {
    const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
    });
    const files: string[] = JSON.parse(listed)[0].files.map(({ path }: { path: string }) => path);
    for (const needed of [
      "bin/extract.js",
      "dist/index.js",
      "dist/cli.cjs",
      "dist/cli.cache",
      "dist/batch/worker.js",
      "dist/types/index.d.ts",
      "README.md",
      "docs/facts.md",
      "scripts/many/parallel.sh",
      "LICENSE",
    ])
      expect(files).toContain(needed);
    expect(files.filter((path) => /^(src|tests|scripts(?!\/many\/)|bench|node_modules)\//.test(path))).toEqual([]);
  });
});
