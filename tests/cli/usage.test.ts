/** Options, help, exit codes: what a user types and what comes back. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { schema } from "../../src/format/schema.ts";
import { article, extract, folder, root, shell, write } from "./program.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const KINDS = ["people", "roles", "dates", "figures", "agreements"] as const;

describe.concurrent("help", () => {
  it("shows a summary, four examples and then the options in groups", async () => {
    const { code, out, err } = await extract(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.indexOf("Examples:")).toBeLessThan(out.indexOf("Output:"));
    expect(out.match(/^ {2}.*\bextract .* {2,}\S/gm)).toHaveLength(4);
    for (const group of ["Output:", "Input:", "Running:", "Other:"]) expect(out).toContain(`\n${group}\n`);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("tells the version", async () => {
    expect(await extract(["--version"])).toMatchObject({ code: 0, out: `${version}\n`, err: "" });
  });

  it("prints the schema", async () => {
    const { code, out } = await extract(["--schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(["bash", "zsh", "fish"])("prints a completion script for %s that the shell can read", async (name) => {
    const { code, out } = await extract(["--completion", name]);
    expect(code).toBe(0);
    for (const option of ["format", "only", "input-format", "timeout"]) expect(out).toContain(option);
    const parsed = spawnSync(name, ["-n"], { input: out });
    if (parsed.error === undefined) expect(parsed.stderr.toString()).toBe("");
  });

  it("completes options and their values in bash", async () => {
    const line = `source <(extract --completion bash)
      COMP_WORDS=(extract --format js); COMP_CWORD=2; _extract; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(extract --ex); COMP_CWORD=1; _extract; echo "\${COMPREPLY[@]}"`;
    expect((await shell(line)).out).toBe("json jsonl\n--excel --explain\n");
  });
});

describe.concurrent("wrong usage is one line, a hint and exit code 2", () => {
  it.each([
    [["--fromat", "csv"], "unknown option '--fromat' (Did you mean --format?)"],
    [["-f", "yaml"], "argument 'yaml' is invalid"],
    [["-l", "fr"], "argument 'fr' is invalid"],
    [["--only", "people,places"], '"places" is none of people, roles, dates, figures, agreements'],
    [["--date", "2025-02-30"], '"2025-02-30" is no day'],
    [["--date", "17.02.2025"], '"17.02.2025" is no day'],
    [["-j", "0"], '"0" is no whole number above 0'],
    [["-j", "many"], '"many" is no whole number above 0'],
    [["--max-bytes", "big"], '"big" is no size'],
    [["--timeout", "-1"], '"-1" is no number of seconds'],
    [["--excel", "uk"], null],
    [["--excel", "-f", "json"], "--excel is for csv and tsv, not for json"],
    [["-f"], "argument missing"],
    [["--color", "sometimes"], "argument 'sometimes' is invalid"],
    [["--input-format", "xml"], "argument 'xml' is invalid"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await extract(args);
    if (message === null) {
      // A word that is no style is a path.
      expect([code, err]).toEqual([1, "extract: uk: no such file or folder\n"]);
      return;
    }
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).toMatch(/^extract: [^\n]+\nTry: extract --help\n$/);
  });
});

describe.concurrent("paths", () => {
  it("reads standard input when it is piped, with and without -", async () => {
    const [bare, dash] = await Promise.all([extract([], { input: article(1) }), extract(["-"], { input: article(1) })]);
    expect(bare).toEqual(dash);
    const [result] = JSON.parse(bare.out);
    expect([bare.code, bare.err, result.source, result.language]).toEqual([0, "", "-", "en"]);
  });

  it("knows other names of standard input, and what is none", async () => {
    const bare = await extract([], { input: article(1) });
    expect(await shell("cat | extract /dev/stdin", { input: article(1) })).toMatchObject(bare);
    const cwd = folder();
    expect(await shell("extract - < .", { cwd })).toMatchObject({ code: 1, err: "extract: -: a folder, not a file\n" });
    expect((await shell("extract -f jsonl - <&-", { cwd })).code).toBe(0);
  });

  it("writes one array of results in the order given", async () => {
    const cwd = folder({ "b.txt": article(1), "a.txt": article(2) });
    const { code, out } = await extract(["b.txt", "a.txt", "-"], { cwd, input: article(3) });
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ source }: { source: string }) => source)).toEqual(["b.txt", "a.txt", "-"]);
    expect(out).toBe(JSON.stringify(JSON.parse(out), null, 2) + "\n");
  });

  it("does the others when one fails, says why in one line and exits with 1", async () => {
    const cwd = folder({
      "a.txt": article(1),
      "picture.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    });
    const { code, out, err } = await extract(["nowhere.txt", "picture.png", "a.txt"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
    const lines = err.trimEnd().split("\n");
    expect(lines[0]).toBe("extract: nowhere.txt: no such file or folder");
    expect(lines[1]).toMatch(/^extract: picture\.png: /);
    expect(lines[2]).toMatch(/^extract: 1 document read, \d+ facts?, 2 failed$/);
    expect(lines).toHaveLength(3);
  });

  it("gives up alone what is too large or takes too long", async () => {
    const cwd = folder({ "a.txt": article(1), "b.txt": article(2).repeat(80_000), "c.txt": article(3) });
    const [slow, large] = await Promise.all([
      extract(["-q", "--timeout", "2", "."], { cwd }),
      extract(["-q", "--max-bytes", "100K", "."], { cwd }),
    ]);
    expect([slow.code, slow.err]).toEqual([1, "extract: ./b.txt: given up after 2 seconds (--timeout)\n"]);
    expect([large.code, large.err]).toEqual([1, "extract: ./b.txt: larger than 102400 bytes (--max-bytes)\n"]);
    expect(slow.out).toBe(large.out);
    expect(JSON.parse(slow.out)).toHaveLength(2);
  });

  it("writes an empty array when all fail", async () => {
    expect(await extract(["nowhere.txt"])).toMatchObject({ code: 1, out: "[]\n" });
  });

  it("takes an empty text as an article without facts", async () => {
    const { code, out, err } = await extract(["-f", "jsonl"], { input: "" });
    expect([code, err]).toEqual([0, ""]);
    const { source, title, published, ...rest } = JSON.parse(out);
    expect([source, title, published]).toEqual(["-", null, null]);
    for (const kind of KINDS) expect(rest[kind]).toEqual([]);
  });

  it("takes odd names as they are", async () => {
    const cwd = folder({ "-f.txt": article(2), "a b\u001B[31m.txt": article(3) });
    await write(join(cwd, "__proto__"), article(1));
    const { code, out } = await extract(["-f", "jsonl", "--", "__proto__", "-f.txt", "a b\u001B[31m.txt"], { cwd });
    expect(code).toBe(0);
    const sources = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source);
    expect(sources).toEqual(["__proto__", "-f.txt", "a b\u001B[31m.txt"]);
    const missing = await extract(["x\u001B[31m\n\u202Ey"], { cwd });
    expect(missing.err).toBe("extract: x[31m y: no such file or folder\n");
  });
});

describe.concurrent("options", () => {
  it("-f names the format, else the name of the output does", async () => {
    const cwd = folder({ "a.txt": article(1) });
    const formats = ["json", "jsonl", "csv", "tsv", "html", "xlsx", "pretty"];
    await Promise.all(
      formats.map(async (format) => {
        const file = format === "pretty" ? "out.txt" : `out.${format}`;
        const [direct, saved] = await Promise.all([
          shell(`extract -f ${format} a.txt | md5sum`, { cwd }),
          shell(`extract -o ${file} a.txt && md5sum < ${file}`, { cwd }),
        ]);
        expect([saved.code, saved.out]).toEqual([0, direct.out]);
      }),
    );
  });

  it("--only leaves the other arrays empty", async () => {
    const { out } = await extract(["--only", "figures,dates"], { input: article(1) });
    const [result] = JSON.parse(out);
    expect(KINDS.filter((kind) => result[kind].length > 0)).toEqual(["dates", "figures"]);
  });

  it("--text adds the text that the offsets point into, --explain the rules", async () => {
    const { out } = await extract(["--text", "--explain"], { input: article(1) });
    const [result] = JSON.parse(out);
    expect(result.content).toBe(article(1));
    let mentions = 0;
    for (const kind of KINDS) {
      for (const fact of result[kind]) {
        for (const { start, end, text, rule } of fact.mentions) {
          mentions++;
          expect(result.content.slice(start, end)).toBe(text);
          expect(rule).toMatch(/^[a-z]+\.[a-z]+/);
        }
      }
    }
    expect(mentions).toBeGreaterThan(4);
  });

  it("--date fills in the article's date where the text tells none", async () => {
    const input = "Deutschland und Kasachstan\n\nAußenminister Murat Nurtleu traf gestern in Astana den Botschafter.\n";
    const without = JSON.parse((await extract(["-l", "de"], { input })).out)[0];
    const given = JSON.parse((await extract(["-l", "de", "--date", "2025-02-17"], { input })).out)[0];
    expect(without.dates.map(({ value }: { value: string }) => value)).toEqual([null]);
    expect(given.dates.map(({ value }: { value: string }) => value)).toEqual(["2025-02-16"]);
  });

  it("--quiet says only failures, --verbose a line for each file", async () => {
    const cwd = folder({ "a.txt": article(1), "b.txt": article(2) });
    const [quiet, plain, verbose] = await Promise.all([
      extract(["-q", "."], { cwd }),
      extract(["."], { cwd }),
      extract(["-v", "."], { cwd }),
    ]);
    expect(quiet.err).toBe("");
    expect(plain.err).toMatch(/^extract: 2 documents read, \d+ facts\n$/);
    expect(verbose.err).toMatch(
      /^extract: \.\/a\.txt: en, \d+ facts\nextract: \.\/b\.txt: en, \d+ facts\nextract: 2 doc/,
    );
    expect((await extract(["-q", "nowhere"], { cwd })).err).toBe("extract: nowhere: no such file or folder\n");
  });

  it("colours only where it may", async () => {
    const cwd = folder({ "a.txt": article(1) });
    const colours = async (line: string): Promise<boolean> => (await shell(line, { cwd })).out.includes("\u001B[1m");
    const tty = (line: string): string => `script -qec '${line}' /dev/null`;
    expect(await colours("extract -f pretty a.txt")).toBe(false);
    expect(await colours("extract -f pretty --color always a.txt")).toBe(true);
    expect(await colours("NO_COLOR=1 extract -f pretty --color always a.txt")).toBe(true);
    expect(await colours(tty("NO_COLOR= TERM=xterm extract -f pretty a.txt"))).toBe(true);
    expect(await colours(tty("NO_COLOR=1 TERM=xterm extract -f pretty a.txt"))).toBe(false);
    expect(await colours(tty("NO_COLOR= TERM=xterm extract -f pretty --color never a.txt"))).toBe(false);
    expect(await colours(tty("NO_COLOR= TERM=dumb extract -f pretty a.txt"))).toBe(false);
  });

  it("gives the same bytes of json on a terminal and in a pipe", async () => {
    const cwd = folder({ "a.txt": article(1) });
    const terminal = await shell("script -qec 'extract a.txt' /dev/null", { cwd });
    expect(terminal.out.replaceAll("\r\n", "\n")).toBe((await extract(["a.txt"], { cwd })).out);
  });

  it("shows short help on a terminal when nothing is given", async () => {
    const { code, out } = await shell("script -qec extract /dev/null");
    expect(code).toBe(0);
    expect(out).toContain("Examples:");
    expect(out.split("\n").length).toBeLessThan(10);
  });
});
