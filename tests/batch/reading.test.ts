/** From bytes to facts: encodings, forms of writing, line ends, pages, and what is no text at all. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Outcome, Settings } from "../../src/batch/contract.ts";
import { makePerformer } from "../../src/batch/perform.ts";
import { FACT_KINDS, type FactKind, type Result } from "../../src/model/fact.ts";
import { articles } from "./articles.ts";

const settings: Settings = {
  format: "json",
  formatOptions: { excel: null, colour: false },
  only: FACT_KINDS,
  text: true,
  explain: false,
  language: "auto",
  date: null,
  maxBytes: 1_000_000,
  linkBase: "",
};
const perform = await makePerformer(settings);

async function read(bytes: Uint8Array, source = "article.txt"): Promise<Result> {
  const { piece, problem } = await perform({ kind: "bytes", source, data: bytes });
  if (piece === null) throw new Error(problem?.message);
  const result = JSON.parse(piece) as Result;
  for (const kind of FACT_KINDS) {
    for (const { mentions } of result[kind]) {
      for (const { start, end, text } of mentions) expect(result.content!.slice(start, end)).toBe(text);
    }
  }
  return result;
}

/** All that is said of the facts but where they stand; line ends and forms of characters do not count. */
function told(result: Result): unknown {
  const plain = (value: unknown): unknown => {
    if (typeof value === "string") return likePlain(value);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    const { start: _start, end: _end, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, plain(inner)]));
  };
  const { content: _content, source: _source, ...rest } = result;
  return plain(rest);
}

function likePlain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u2060\u200B]/g, "")
    .replace(/[\u00A0\u2009\u202F]/g, " ")
    .replace(/[\u2010\u2011\u2013]/g, "-")
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'");
}

/** Windows-1252 beyond Latin-1, as far as the articles use it. */
const BEYOND_LATIN1: Readonly<Record<string, number>> = { "„": 0x84, "“": 0x93, "”": 0x94, "–": 0x96, "€": 0x80 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => BEYOND_LATIN1[character] ?? character.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, character] of [..."\uFEFF", ...text.split("")].entries())
    view.setUint16(index * 2, character.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
const cr = (text: string): string => text.replaceAll("\n", "\r");

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": utf8,
  "UTF-8 with a byte order mark": (text) => utf8(`\uFEFF${text}`),
  "UTF-16 LE": (text) => utf16(text, true),
  "UTF-16 BE": (text) => utf16(text, false),
  "Windows-1252": windows1252,
  "UTF-8, CRLF": (text) => utf8(crlf(text)),
  "UTF-8, CR": (text) => utf8(cr(text)),
  "UTF-8 with a byte order mark, CRLF": (text) => utf8(`\uFEFF${crlf(text)}`),
  "UTF-16 LE, CRLF": (text) => utf16(crlf(text), true),
  "UTF-16 BE, CR": (text) => utf16(cr(text), false),
  "Windows-1252, CRLF": (text) => windows1252(crlf(text)),
  "Windows-1252, CR, without a last line end": (text) => windows1252(cr(text.trimEnd())),
};

describe.each(Object.entries(ENCODINGS))("%s", (_, encode) => {
  it.each(Object.entries(articles))("tells the same of %s", async (_name, text) => {
    expect(told(await read(encode(text)))).toEqual(told(await read(utf8(text))));
  });
});

/** Soft hyphens in all long words of lower-case letters but those that begin a sentence or name. */
const insideWords = (mark: string) => (text: string) =>
  text.replace(/(?<=\p{L}{3})\p{Ll}{3,}/gu, (rest) => rest.slice(0, 1) + mark + rest.slice(1));

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  "decomposed characters": (text) => text.normalize("NFD"),
  "no-break spaces": (text) => text.replaceAll(" ", "\u00A0"),
  "thin spaces": (text) => text.replaceAll(" ", "\u2009"),
  "narrow no-break spaces": (text) => text.replaceAll(" ", "\u202F"),
  "soft hyphens": insideWords("\u00AD"),
  "word joiners": insideWords("\u2060"),
  "typographic hyphens": (text) => text.replaceAll("-", "\u2011").replaceAll("–", "\u2013"),
  "curly quotes and apostrophes": (text) =>
    text.replace(/[“”„«»]/g, (quote) => ("„«".includes(quote) ? "“" : "”")).replaceAll("'", "’"),
};

describe.each(Object.entries(FORMS))("%s", (_, write) => {
  it.each(Object.entries(articles))("tell the same of %s", async (_name, text) => {
    expect(told(await read(utf8(write(text))))).toEqual(told(await read(utf8(text))));
  });
});

describe("the articles", () => {
  it.each(Object.entries(articles))("%s tells facts of all kinds", async (name, text) => {
    const result = await read(utf8(text));
    expect(result.language).toBe(name.slice(0, 2));
    expect(FACT_KINDS.filter((kind: FactKind) => result[kind].length === 0)).toEqual([]);
  });
});

describe("lines", () => {
  it.each(["\n", "\r\n", "\r"])("count from 1, whatever ends them: %j", async (end) => {
    const { dates } = await read(
      utf8(`News${end}${end}On 11 February 2025 they met. The${end}next is 12 March 2025.${end}`),
    );
    expect(dates.map(({ mentions }) => mentions[0]!.line)).toEqual([3, 4]);
  });
});

describe("pages in HTML", () => {
  const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav>Home Minister John Doe</nav>
    <article><h1>Norway and Kenya</h1><p>Foreign Minister <b>K&aring;re Nordmann</b> met Ambassador John&nbsp;Kamau on 4&nbsp;March&nbsp;2024.</p></article></body></html>`;

  it.each(["page.html", "page.htm", "page.txt", "-"])("are read as text from %s", async (source) => {
    const { people, dates, content } = await read(utf8(page), source);
    expect(people.map(({ name }) => name)).toEqual(["Kåre Nordmann", "John Kamau"]);
    expect(dates.map(({ value }) => value)).toEqual(["2024-03-04"]);
    expect(content).not.toMatch(/[<>]|&nbsp;|Doe/);
  });

  it("are pages by their name too", async () => {
    const { content } = await read(utf8(`${" ".repeat(5000)}<p>Kåre &amp; co.</p>`), "page.html");
    expect(content!.trim()).toBe("Kåre & co.");
  });
});

const BINARY: Readonly<Record<string, Uint8Array>> = {
  "a PDF": Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
  "a PNG": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  "a JPEG": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
  "a GIF": Buffer.from("GIF89a\u0001"),
  "a zip archive": Buffer.from("PK\u0003\u0004text"),
  "a gzip archive": gzipSync("text"),
  "an Office document": Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2]),
  "a program": Buffer.from("\u007FELF\u0002\u0001"),
  "text with NUL bytes": Buffer.from("a text\u0000with NUL"),
  noise: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) % 256),
};

describe("what is no text is refused with its reason", () => {
  it.each(Object.entries(BINARY))("%s", async (_, bytes) => {
    const outcome: Outcome = await perform({ kind: "bytes", source: "x", data: bytes });
    expect([outcome.piece, outcome.problem?.code]).toEqual([null, "binary"]);
    expect(outcome.problem!.message).toMatch(/^an? .*, not text$/);
  });
});

describe("what no file gives", () => {
  it("is told: gone, a folder, too large, endless", async () => {
    const file = (path: string, size = 0): Promise<Outcome> => perform({ kind: "file", source: path, path, size });
    expect((await file("/nowhere/a.txt")).problem).toEqual({ code: "unreadable", message: "no such file or folder" });
    expect((await file("/tmp")).problem).toEqual({ code: "unreadable", message: "a folder, not a file" });
    expect((await file("/dev/zero")).problem?.code).toBe("too_large");
    expect((await file("/proc/self/mem")).problem?.code).toBe("unreadable");
  });

  it("reads files that do not tell their size", async () => {
    const { piece } = await perform({ kind: "file", source: "v", path: "/proc/version", size: 0 });
    expect((JSON.parse(piece!) as Result).content).toMatch(/^Linux/);
  });
});

describe("other languages", () => {
  const OTHERS: Readonly<Record<string, string>> = {
    da: "Udenrigsminister Lars Løkke Rasmussen mødte ambassadøren den 2024-03-04 i København. Regeringen har også sagt, at der skal være mere samarbejde, og at det bliver bedre. USD 1,750,000 blev givet til dem af os.",
    sv: "Utrikesminister Tobias Billström träffade ambassadören den 2024-03-04 i Stockholm. Regeringen har också sagt att det inte ska vara så mycket mer samarbete och att de är glada för detta. USD 1,750,000 gavs.",
    nl: "Minister van Buitenlandse Zaken Hanke Bruins Slot ontmoette de ambassadeur op 2024-03-04 in Den Haag. De regering heeft ook gezegd dat er meer samenwerking moet zijn en dat het beter wordt. USD 1,750,000 werd gegeven.",
  };

  it.each(Object.entries(OTHERS))("%s: only what is written alike everywhere, with a line", async (language, text) => {
    const { piece, notice } = await perform({ kind: "bytes", source: "x", data: utf8(text) });
    const result = JSON.parse(piece!) as Result;
    expect(result.language).toBe(language);
    expect(result.dates.map(({ value }) => value)).toEqual(["2024-03-04"]);
    expect(result.figures.map(({ amount, currency }) => [amount, currency])).toEqual([[1_750_000, "USD"]]);
    expect([result.people, result.roles, result.agreements]).toEqual([[], [], []]);
    expect(notice).toContain(`(${language})`);
  });

  it("Nynorsk is read with the rules of Bokmål", async () => {
    const text =
      "Utanriksminister Kåre Nordmann møtte ambassadøren i Oslo 4. mars 2024. Eg er glad for at dei to landa no skal samarbeide meir, seier han. Kva som skjer vidare, veit ingen enno, for dei har ikkje sagt noko.";
    const { piece, notice } = await perform({ kind: "bytes", source: "x", data: utf8(text) });
    const { language, people, dates } = JSON.parse(piece!) as Result;
    expect([language, notice]).toEqual(["nn", null]);
    expect(people.map(({ name }) => name)).toEqual(["Kåre Nordmann"]);
    expect(dates.map(({ value }) => value)).toEqual(["2024-03-04"]);
  });
});
