/** What can go wrong with the output, and how a run is ended from outside. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { article, ended, extract, folder, program, shell, start } from "./program.ts";

/** Enough articles that their JSON is far more than a pipe holds. */
function many(count: number): string {
  return folder(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${1000 + index}.txt`, article(index)])),
  );
}

/** Names in a folder that are left over from writing. */
function leftovers(path: string): string[] {
  return readdirSync(path).filter((name) => name.endsWith(".tmp"));
}

describe("an output that cannot be written is one line and exit code 3", () => {
  it("on a full disk, from standard output", async () => {
    const { code, err } = await shell(`extract -q "$0" > /dev/full`.replace("$0", many(3)));
    expect([code, err]).toEqual([3, "extract: standard output cannot be written: the disk is full\n"]);
  });

  it("on a full disk, after much was written", async () => {
    const { code, err } = await shell(`extract -q -f jsonl "$0" > /dev/full`.replace("$0", many(200)));
    expect([code, err]).toEqual([3, "extract: standard output cannot be written: the disk is full\n"]);
  });

  it("on a full disk, as the device named with -o", async () => {
    const { code, err } = await extract(["-q", "-o", "/dev/full", many(2)]);
    expect([code, err]).toEqual([3, "extract: /dev/full cannot be written: the disk is full\n"]);
  });

  it("on a disk that fills up while a file is written; nothing is left of it", async () => {
    const cwd = many(40);
    // A limit on the size of files is what a full disk is to the program.
    const { code, err } = await shell(`trap '' XFSZ; ulimit -f 16; extract -q -f json -o out.json .`, { cwd });
    expect([code, err]).toEqual([3, "extract: out.json cannot be written: the file would be too large\n"]);
    expect(existsSync(join(cwd, "out.json"))).toBe(false);
    expect(leftovers(cwd)).toEqual([]);
  });

  it("on a full disk beside an older output, which stays as it was", async () => {
    const cwd = many(40);
    writeFileSync(join(cwd, "out.json"), "before");
    const { code } = await shell(`trap '' XFSZ; ulimit -f 16; extract -q -o out.json .`, { cwd });
    expect(code).toBe(3);
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe("before");
  });

  it("in a folder that is not there", async () => {
    expect(await extract(["-o", "/nowhere/out.json", "-"])).toMatchObject({
      code: 3,
      err: "extract: /nowhere/out.json cannot be written: there is no such folder\n",
    });
  });

  it("in place of a folder", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "out"));
    expect(await extract(["-o", "out", "-"], { cwd })).toMatchObject({
      code: 3,
      err: "extract: out cannot be written: it is a folder\n",
    });
  });

  it("where writing is not allowed", async () => {
    // /proc takes no new files, from nobody.
    expect(await extract(["-o", "/proc/out.json", "-"])).toMatchObject({ code: 3 });
  });

  it("on a read-only disk", async (context) => {
    const cwd = folder();
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "ro", "none", cwd], { stdio: "ignore" });
    } catch {
      return context.skip("a read-only disk cannot be mounted here");
    }
    onTestFinished(() => void execFileSync("umount", [cwd]));
    expect(await extract(["-o", "out.json", "-"], { cwd })).toMatchObject({
      code: 3,
      err: "extract: out.json cannot be written: the disk is read-only\n",
    });
  });
});

describe("a reader that goes away is no failure", () => {
  it.each([0, 1, 65_536])("after %d bytes", async (bytes) => {
    const line = `extract -q -f jsonl . | head -c ${bytes} | wc -c; echo "\${PIPESTATUS[0]}"`;
    const { out, err } = await shell(line, { cwd: many(200) });
    expect(out.trim().split(/\s+/)).toEqual([String(bytes), "0"]);
    expect(err).toBe("");
  });

  it("after the first line, while standard input goes on", async () => {
    const line = JSON.stringify({ id: 1, text: article(1) });
    const { out, err } = await shell(
      `yes '${line.replaceAll("'", "")}' | extract -q --input-format jsonl | head -n 1 | wc -l; echo "\${PIPESTATUS[1]}"`,
    );
    expect([out.trim().split(/\s+/), err]).toEqual([["1", "0"], ""]);
  });

  it("of help and schema", async () => {
    const { out, err } = await shell(
      `extract --help | head -c 1; extract --schema | head -c 1; echo " \${PIPESTATUS[0]}"`,
    );
    expect([out, err]).toEqual(["U{ 0\n", ""]);
  });

  it("and standard error that is closed is none either", async () => {
    const { code, out } = await shell("extract nowhere.txt - 2>&-", { input: article(1) });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe("-o", () => {
  it("replaces an older file at once, keeps its rights, and leaves nothing else", async () => {
    const cwd = many(2);
    writeFileSync(join(cwd, "out.json"), "before", { mode: 0o640 });
    expect((await extract(["-q", "-o", "out.json", "."], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toHaveLength(2);
    expect(statSync(join(cwd, "out.json")).mode & 0o777).toBe(0o640);
    expect(leftovers(cwd)).toEqual([]);
  });

  it("writes through a link", async () => {
    const cwd = many(1);
    writeFileSync(join(cwd, "real.json"), "before");
    symlinkSync("real.json", join(cwd, "link.json"));
    expect((await extract(["-o", "link.json", "1000.txt"], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "real.json"), "utf8"))).toHaveLength(1);
  });

  it("writes to named pipes and devices instead of replacing them", async () => {
    const cwd = many(1);
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { out } = await shell("cat pipe & extract -o pipe 1000.txt; wait", { cwd });
    expect(JSON.parse(out)).toHaveLength(1);
    expect((await extract(["-o", "/dev/stdout", "1000.txt"], { cwd })).out).toBe(out);
    expect((await extract(["-o", "/dev/null", "1000.txt"], { cwd })).code).toBe(0);
  });

  it("is no input of its own run", async () => {
    const cwd = many(2);
    for (let run = 0; run < 2; run++) expect((await extract(["-q", "-o", "out.html", "."], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "out.html"), "utf8").match(/<article/g)).toHaveLength(2);
  });

  it("links to the articles from where the output stands", async () => {
    const cwd = many(1);
    mkdirSync(join(cwd, "deep/er"), { recursive: true });
    await extract(["-q", "-o", "deep/er/out.html", "1000.txt"], { cwd });
    expect(readFileSync(join(cwd, "deep/er/out.html"), "utf8")).toContain('<a href="../../1000.txt">1000.txt</a>');
  });
});

describe("an interrupted run", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("ends with complete lines on %s", async (signal) => {
    const child = start(["-q", "--input-format", "jsonl", "-j", "2"]);
    const end = ended(child);
    child.stdin.on("error", () => {});
    let id = 0;
    const feed = setInterval(() => {
      for (let i = 0; i < 20; i++) child.stdin.write(JSON.stringify({ id: id++, text: article(id) }) + "\n");
    }, 5);
    await once(child.stdout, "data");
    child.kill(signal);
    const { code, out } = await end;
    clearInterval(feed);
    expect(code).toBe(signal === "SIGINT" ? 130 : 143);
    expect(out.endsWith("\n")).toBe(true);
    const ids = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(ids.map((_, index) => index));
  });

  it("closes its array", async () => {
    const child = start(["-q", "-j", "1", many(3000)]);
    const end = ended(child);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const { code, out } = await end;
    expect(code).toBe(130);
    const results = JSON.parse(out) as unknown[];
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(3000);
  });

  it("leaves no file", async () => {
    const cwd = many(3000);
    const child = start(["-q", "-o", "out.json", "."], { cwd });
    const end = ended(child);
    await expect.poll(() => leftovers(cwd).length, { timeout: 10_000, interval: 10 }).toBe(1);
    child.kill("SIGINT");
    expect((await end).code).toBe(130);
    expect(leftovers(cwd)).toEqual([]);
    expect(existsSync(join(cwd, "out.json"))).toBe(false);
  });

  it("while it waits for standard input ends as well", async () => {
    const cwd = folder();
    const child = start(["-", "-o", "out.json"], { cwd });
    const end = ended(child);
    await expect.poll(() => leftovers(cwd).length, { timeout: 10_000, interval: 10 }).toBe(1);
    child.kill("SIGINT");
    expect((await end).code).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("killed at 30 moments never leaves half a file", async () => {
    const cwd = many(150);
    const out = join(cwd, "out.jsonl");
    const args = [program, "-q", "-o", out, cwd];
    const startTime = performance.now();
    await once(spawn(process.execPath, args), "close");
    const whole = performance.now() - startTime;
    const complete = readFileSync(out, "utf8");
    for (let moment = 0; moment < 30; moment++) {
      rmSync(out, { force: true });
      const child = spawn(process.execPath, args);
      const timer = setTimeout(() => child.kill("SIGKILL"), (whole * (moment + 1)) / 29);
      await once(child, "close");
      clearTimeout(timer);
      if (existsSync(out)) expect(readFileSync(out, "utf8")).toBe(complete);
      for (const name of leftovers(cwd)) rmSync(join(cwd, name));
    }
  }, 60_000);
});
