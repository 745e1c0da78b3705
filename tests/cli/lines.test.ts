/** --input-format jsonl: one line in, one line out. */
import { describe, expect, it } from "vitest";
import { article, ended, extract, folder, shell, start } from "./program.ts";

interface Line {
  readonly id: string | number | null;
  readonly source?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

const JSONL = ["--input-format", "jsonl"];
const line = (id: string | number, text: string, more: object = {}): string => JSON.stringify({ id, text, ...more });
const parse = (out: string): Line[] =>
  out
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text));

describe.concurrent("lines", () => {
  it("come back in order, each with its id", async () => {
    const input = [line("b", article(1)), line(7, article(2)), line("__proto__", "")].join("\n");
    const { code, out, err } = await extract(JSONL, { input });
    expect(code).toBe(0);
    expect(err).toMatch(/^extract: 3 documents read/);
    expect(parse(out).map(({ id, source }) => [id, source])).toEqual([
      ["b", "b"],
      [7, "7"],
      ["__proto__", "__proto__"],
    ]);
    expect(Object.keys(parse(out)[0]!).slice(0, 3)).toEqual(["id", "source", "language"]);
  });

  it("tell what is wrong in their place and change no exit code", async () => {
    const bad = [
      "{",
      "[]",
      "null",
      "7",
      '"text"',
      "{}",
      '{"id":"a"}',
      '{"text":"a"}',
      '{"id":null,"text":"a"}',
      '{"id":1.5,"text":"a"}',
      '{"id":12345678901234567890,"text":"a"}',
      '{"id":{"x":1},"text":"a"}',
      '{"id":"x","text":5}',
      '{"id":"x","text":"a","published":"yesterday"}',
      '{"id":"x","text":"a","published":20250217}',
      '{"id":"x","text":"a","language":"???"}',
      '{"id":"x","text":"a"} {"id":"y","text":"b"}',
    ];
    const { code, out } = await extract([...JSONL, "-q"], { input: [...bad, line("good", "a")].join("\n") });
    expect(code).toBe(0);
    const results = parse(out);
    expect(results).toHaveLength(bad.length + 1);
    expect(results.at(-1)).toMatchObject({ id: "good", source: "good" });
    for (const result of results.slice(0, -1)) {
      expect(Object.keys(result)).toEqual(["id", "error"]);
      expect(result.error!.code).toBe("malformed");
      expect(result.error!.message).not.toBe("");
    }
    expect(results.map(({ id }) => id).filter((id) => id === "x")).toHaveLength(4);
  });

  it("leave blank ones out and take CRLF, a byte order mark and a missing last line end", async () => {
    const { out } = await extract([...JSONL, "-q"], { input: `\uFEFF${line(1, "a")}\r\n\r\n \n${line(2, "b")}` });
    expect(parse(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it("say their own date and language, which win; the options only fill gaps", async () => {
    const text = "OSLO, 1 March 2024 (NTB) – Foreign Minister Kari Nordmann met the ambassador yesterday.";
    const bare = "Foreign Minister Kari Nordmann met the ambassador in Oslo yesterday.";
    const input = [
      line("own", text, { published: "2025-02-17", language: "en" }),
      line("text", text, { language: "en" }),
      line("filled", bare, { language: "en" }),
      line("language", text, { language: "nb" }),
      line("null", bare, { published: null, language: null }),
      line("unknown", text, { language: "fr" }),
    ].join("\n");
    const { code, out, err } = await extract([...JSONL, "-q", "--date", "2020-05-05", "-l", "en"], { input });
    expect([code, err]).toEqual([0, ""]);
    const results = parse(out) as unknown as { published: string; language: string; people: unknown[] }[];
    expect(results.map(({ published, language }) => [published, language])).toEqual([
      ["2025-02-17", "en"],
      ["2024-03-01", "en"],
      ["2020-05-05", "en"],
      // An English stamp is read in articles of other languages too.
      ["2024-03-01", "nb"],
      ["2020-05-05", "en"],
      [expect.anything(), "fr"],
    ]);
    expect(results.at(-1)!.people).toEqual([]);
  });

  it("are independent of one another", async () => {
    const texts = [article(3), "", article(4), article(3)].map((text, id) => line(id, text));
    const together = (await extract([...JSONL, "-q"], { input: texts.join("\n") })).out.trimEnd().split("\n");
    for (const [index, text] of texts.entries()) {
      expect((await extract([...JSONL, "-q"], { input: text })).out).toBe(together[index] + "\n");
    }
  });

  it("over --max-bytes are told", async () => {
    const input = [line("a", "x".repeat(5000)), line("b", "y")].join("\n");
    const { code, out } = await extract([...JSONL, "-q", "--max-bytes", "1K"], { input });
    expect(code).toBe(0);
    expect(parse(out).map(({ id, error }) => error?.code ?? id)).toEqual(["too_large", "b"]);
  });

  it("that take too long are told, with their id, and hold up no others", async () => {
    const long = line("long", article(1).repeat(80_000));
    const { code, out } = await extract([...JSONL, "-q", "--timeout", "2"], {
      input: [line("a", "x"), long, line("b", "y")].join("\n"),
    });
    expect(code).toBe(0);
    expect(parse(out).map(({ id, error }) => [id, error?.code])).toEqual([
      ["a", undefined],
      ["long", "timeout"],
      ["b", undefined],
    ]);
  });

  it("can become a table too; what is wrong is then told on standard error", async () => {
    const { code, out, err } = await extract([...JSONL, "-q", "-f", "csv"], { input: `${line("a", article(1))}\n{\n` });
    expect(code).toBe(0);
    expect(out.split("\n")[1]).toMatch(/^a,/);
    expect(err).toBe("extract: -: the line is not valid JSON\n");
  });

  it("come from files and folders as well", async () => {
    const cwd = folder({ "b.jsonl": line("b", article(1)), "a.jsonl": `${line("a", article(2))}\n`, "c.txt": "x" });
    const { code, out } = await extract([...JSONL, "-q", ".", "nowhere.jsonl"], { cwd });
    expect(code).toBe(1);
    expect(parse(out).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("are answered at once, without waiting for the next", async () => {
    const child = start([...JSONL, "-q"]);
    const end = ended(child);
    for (const id of [1, 2, 3]) {
      child.stdin.write(line(id, article(id)) + "\n");
      const answer = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
      expect(JSON.parse(answer.toString()).id).toBe(id);
    }
    child.stdin.end();
    expect((await end).code).toBe(0);
  });

  it("wait while nobody reads the answers", async () => {
    const one = line("x", article(1)) + "\n";
    const child = start([...JSONL, "-q", "-j", "1"]);
    let written = 0;
    const portion = one.repeat(200);
    await new Promise<void>((resolve) => {
      const write = (): void => {
        written += portion.length;
        if (child.stdin.write(portion)) setImmediate(write);
        else {
          const waiting = setTimeout(resolve, 1500);
          child.stdin.once("drain", () => {
            clearTimeout(waiting);
            setImmediate(write);
          });
        }
      };
      write();
    });
    expect(written).toBeLessThan(30_000_000);
    child.stdin.end();
    const { code, out } = await ended(child);
    expect(code).toBe(0);
    expect(out.split("\n").length - 1).toBe(written / one.length);
  });

  it("reach every consumer of a shell", async () => {
    const { out } = await shell(`printf '%s\\n' '${line("a", "x")}' | extract ${JSONL.join(" ")} | wc -l`);
    expect(out.trim()).toBe("1");
  });
});
