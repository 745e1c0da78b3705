/** Trees and links: which files a path leads to, in which order, and what is said of the rest. */
import { execFileSync } from "node:child_process";
import {
  closeSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { InputFormat, Task } from "../../src/batch/contract.ts";
import { lineTasks, listFiles } from "../../src/batch/inputs.ts";

/** A folder with these files; their names may hold folders. */
function tree(...files: readonly (string | Buffer)[]): string {
  const root = mkdtempSync(join(tmpdir(), "tree-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of files) {
    if (typeof file !== "string") writeFileSync(Buffer.concat([Buffer.from(`${root}/`), file]), "x");
    else if (file.endsWith("/")) mkdirSync(join(root, file), { recursive: true });
    else {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), "x");
    }
  }
  return root;
}

function list(root: string, paths: readonly string[] = [root], format: InputFormat = "text"): string[] {
  return [...listFiles(paths, format, null)].map((task) => tell(task, root));
}

function tell(task: Task | "stdin", root: string): string {
  if (task === "stdin") return "-";
  const source = task.source.replace(`${root}/`, "").replace(root, ".");
  if (task.kind === "problem") return `${source}: ${task.problem.message}`;
  return task.kind === "notice" ? `${source}? ${task.message}` : source;
}

describe("trees", () => {
  it("reads the files of articles and no others", () => {
    expect(
      list(tree("a.txt", "b.md", "c.text", "d.html", "e.htm", "f.TXT", "g.pdf", "h", "i.txt.bak", "j.csv")),
    ).toEqual(["a.txt", "b.md", "c.text", "d.html", "e.htm", "f.TXT"]);
  });

  it("goes bytewise by path, not by name", () => {
    expect(list(tree("a/b.txt", "a.txt", "a-b.txt", "a0.txt", "B.txt", "ä.txt", "a/a/z.txt", "Z/a.txt"))).toEqual([
      "B.txt",
      "Z/a.txt",
      "a-b.txt",
      "a.txt",
      "a/a/z.txt",
      "a/b.txt",
      "a0.txt",
      "ä.txt",
    ]);
  });

  it("sorts by bytes where UTF-16 would differ", () => {
    expect(list(tree("\uFF5E.txt", "\u{1F600}.txt"))).toEqual(["\uFF5E.txt", "\u{1F600}.txt"]);
  });

  it("keeps the paths as given", () => {
    const root = tree("d/a.txt");
    const sources = (path: string): string[] =>
      [...listFiles([path], "text", null)].map((task) => (task as Task).source);
    expect(sources(`${root}/d`)).toEqual([`${root}/d/a.txt`]);
    expect(sources(`${root}/d/`)).toEqual([`${root}/d/a.txt`]);
    expect(sources(`${root}/./d`)).toEqual([`${root}/./d/a.txt`]);
  });

  it("takes the paths in the order given, also twice, whatever their names", () => {
    const root = tree("b.txt", "a.pdf");
    expect(list(root, [`${root}/b.txt`, "-", `${root}/a.pdf`, `${root}/b.txt`])).toEqual([
      "b.txt",
      "-",
      "a.pdf",
      "b.txt",
    ]);
  });

  it("leaves hidden files and folders alone unless they are named", () => {
    const root = tree(".a.txt", ".git/b.txt", "c.txt");
    expect(list(root)).toEqual(["c.txt"]);
    expect(list(root, [`${root}/.a.txt`, `${root}/.git`])).toEqual([".a.txt", ".git/b.txt"]);
  });

  it("says so where a folder holds nothing to read", () => {
    expect(list(tree())).toEqual([".? no file in this folder can be read as an article"]);
    expect(list(tree("a.pdf", "deep/er/"))).toEqual([".? no file in this folder can be read as an article"]);
  });

  it("goes down deep", () => {
    const deep = `${"d/".repeat(300)}a.txt`;
    expect(list(tree(deep))).toEqual([deep]);
  });

  it("says of an unknown path that there is none", () => {
    const root = tree("a.txt");
    expect(list(root, [`${root}/b.txt`, `${root}/a.txt/c`])).toEqual([
      "b.txt: no such file or folder",
      "a.txt/c: no such file or folder",
    ]);
  });

  it("can open a file whose name is no UTF-8", () => {
    const root = tree(Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74]));
    const [task] = [...listFiles([root], "text", null)] as (Task & { kind: "file" })[];
    expect(task!.source).toBe(`${root}/a\uFFFD.txt`);
    closeSync(openSync(Buffer.from(task!.path as Uint8Array), "r"));
  });

  it("leaves out the file that is being written", () => {
    const root = tree("a.html", "out.html");
    const tasks = [...listFiles([root], "text", statSync(`${root}/out.html`))];
    expect(tasks.map((task) => tell(task, root))).toEqual(["a.html"]);
  });

  it("reads JSON Lines where they are asked for", () => {
    expect(list(tree("a.jsonl", "b.ndjson", "c.txt"), undefined, "jsonl")).toEqual(["a.jsonl", "b.ndjson"]);
  });
});

describe("links", () => {
  it("to files are read", () => {
    const root = tree("a.txt");
    symlinkSync("a.txt", `${root}/b.txt`);
    linkSync(`${root}/a.txt`, `${root}/c.txt`);
    expect(list(root)).toEqual(["a.txt", "b.txt", "c.txt"]);
  });

  it("to folders are followed", () => {
    const outside = tree("x.txt");
    const root = tree("a.txt");
    symlinkSync(outside, `${root}/link`);
    expect(list(root)).toEqual(["a.txt", "link/x.txt"]);
    expect(list(root, [`${root}/link`])).toEqual(["link/x.txt"]);
  });

  it("to folders are not followed twice", () => {
    const outside = tree("x.txt");
    const root = tree("a.txt");
    symlinkSync(outside, `${root}/one`);
    symlinkSync(outside, `${root}/two`);
    expect(list(root)).toEqual(["a.txt", "one/x.txt"]);
  });

  it("in a circle come to an end", () => {
    const root = tree("d/a.txt");
    symlinkSync("..", `${root}/d/up`);
    symlinkSync(".", `${root}/d/self`);
    symlinkSync(root, `${root}/d/root`);
    expect(list(root)).toEqual(["d/a.txt"]);
  });

  it("to each other in a circle are told", () => {
    const root = tree();
    symlinkSync("b.txt", `${root}/a.txt`);
    symlinkSync("a.txt", `${root}/b.txt`);
    symlinkSync("c", `${root}/c`);
    expect(list(root)).toEqual(["a.txt: its links lead in a circle", "b.txt: its links lead in a circle"]);
  });

  it("that lead nowhere are told where they have an article's name", () => {
    const root = tree("a.txt");
    symlinkSync("nowhere", `${root}/b.txt`);
    symlinkSync("nowhere", `${root}/c`);
    expect(list(root)).toEqual(["a.txt", "b.txt: no such file or folder"]);
  });

  it("take the suffix of the link, not of the file", () => {
    const root = tree("a.dat");
    symlinkSync("a.dat", `${root}/a.txt`);
    expect(list(root)).toEqual(["a.txt"]);
  });
});

describe("what is no file", () => {
  it("is skipped in a folder with a line, and a failure when named", () => {
    const root = tree("b.txt");
    execFileSync("mkfifo", [`${root}/a.txt`, `${root}/other`]);
    expect(list(root)).toEqual(["a.txt? skipped: a named pipe, not a file", "b.txt"]);
    expect(list(root, [`${root}/a.txt`])).toEqual(["a.txt: a named pipe, not a file"]);
  });

  it("may be a socket", async () => {
    const root = tree();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(`${root}/s.txt`, resolve));
    expect(list(root)).toEqual(["s.txt? skipped: a socket, not a file"]);
    server.close();
  });

  it("may be a device, also behind a link", () => {
    const root = tree();
    symlinkSync("/dev/zero", `${root}/z.txt`);
    expect(list(root)).toEqual(["z.txt? skipped: a device, not a file"]);
    expect(list(root, ["/dev/null"])).toEqual(["/dev/null: a device, not a file"]);
  });
});

async function lines(portions: readonly (string | Uint8Array)[], limit = 1000): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const portion of portions) yield Buffer.from(portion);
  }
  const told: string[] = [];
  for await (const tasks of lineTasks(stream(), "s", limit)) {
    for (const task of tasks) {
      if (task.kind === "line") told.push(task.line);
      else if (task.kind === "problem") told.push(`${task.inBand} ${task.problem.code}`);
    }
  }
  return told;
}

describe("lines of a stream", () => {
  it("are put together across portions", async () => {
    expect(await lines(["a\nb", "c", "d\n", "e"])).toEqual(["a", "bcd", "e"]);
    expect(await lines([Buffer.from("ä").subarray(0, 1), Buffer.from("ä").subarray(1), "\n"])).toEqual(["ä"]);
  });

  it("may end with CRLF; blank ones and a byte order mark are left out", async () => {
    expect(await lines(["\uFEFFa\r\n\r\n \t\nb\r\n"])).toEqual(["a\r", "b\r"]);
  });

  it("over the limit and with broken characters are problems in their place", async () => {
    const long = "x".repeat(600);
    expect(await lines(["a\n", long, long, "\nb\n", new Uint8Array([0xff, 10]), "c"])).toEqual([
      "a",
      "true too_large",
      "b",
      "true malformed",
      "c",
    ]);
  });
});
