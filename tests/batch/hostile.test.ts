/** Ten thousand documents that nobody should write: nothing throws, every result fits the schema, every offset is right. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormatOptions } from "../../src/format/contract.ts";
import { FORMATS, loadFormat } from "../../src/format/index.ts";
import { schema } from "../../src/format/schema.ts";
import { extractDocument, FACT_KINDS, resultOf } from "../../src/index.ts";

const isValid = new Ajv2020().compile(schema);
const options: FormatOptions = { excel: "eu", colour: false };
const formats = await Promise.all(FORMATS.map(async (name) => [name, await loadFormat(name, options)] as const));

/** What must never reach a terminal: controls, escapes, overrides, half characters. */
const STEERS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDFFF]/u;

/** What a format itself writes between its lines and cells, and leaves of the text's own lines. */
const LINE_ENDS: Readonly<Record<string, RegExp>> = { csv: /\r\n/g, tsv: /\r\n|\t/g, html: /[\t\r\u200E\u200F]/g };

const NAMES = [
  "Wang Yi",
  "__proto__",
  "constructor",
  "Åse Bjørnæs",
  "Ursula von der Leyen",
  "toString",
  "M. M. M.",
  "O'Neill-X",
];
const WORDS = fc.constantFrom(
  ..."the a of and und der die das og i på with minister Außenminister utenriksminister president ambassador agreement Abkommen avtale treaty signed unterzeichnet undertegnet million Milliarden milliarder dollar Euro kroner about rund om lag exports Export eksport to from yesterday gestern i går Monday März 2024 31 1.5 $ € % billion Kenya Norwegen Norge Kazakhstan's the- --- ... ... ((( ))) \" „ “ » « ' ’ – — | # * _ [ ] { } < > & ; : , . ! ? / \\ @ =".split(
    " ",
  ),
);
const STRANGE = fc.constantFrom(
  "\u0000",
  "\u001B[2J",
  "\u001B]0;x\u0007",
  "\u009B31m",
  "\u202E",
  "\u2066",
  "\uD800",
  "\uDC00",
  "\uFEFF",
  "\u200B",
  "\u00AD",
  "\u0301".repeat(40),
  "\r",
  "\n\n",
  "\r\n",
  "\u2028",
  "\u0085",
  "\t",
  "\u{1F600}",
  "\u{1D7D9}",
  "٣",
  "ﬁ",
  "İ",
  "ǅ",
  "𝐀",
  "=cmd|' /C calc'!A0",
  "<script>",
  "]]>",
  "%s%n",
  "$HOME",
  "\\u0000",
  "../..",
);
const piece = fc.oneof(
  { weight: 8, arbitrary: WORDS },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: STRANGE },
  { weight: 1, arbitrary: fc.integer({ min: -1e6, max: 1e15 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const glue = fc.constantFrom(" ", " ", " ", " ", "", "\n", ". ", ", ", "-", "\u00A0");
const fromGrammar = fc
  .array(fc.tuple(piece, glue), { maxLength: 60 })
  .map((pieces) => pieces.map(([word, mark]) => word + mark).join(""));
const atRandom = fc.string({ unit: "binary", maxLength: 200 });
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));
const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 300 })).map(([word, times]) => word.repeat(times));

async function check(text: string, language: string): Promise<void> {
  const document = { id: "__proto__", text, language };
  const extraction = await extractDocument(document, { explain: true });
  const result = resultOf(document, extraction, { text: true });
  if (!isValid(result)) throw new Error(JSON.stringify(isValid.errors));
  expect(result.content).toBe(text);
  for (const kind of FACT_KINDS) {
    let last = -1;
    for (const { mentions } of result[kind]) {
      for (const { start, end, text: said } of mentions) {
        if (text.slice(start, end) !== said || start >= end) throw new Error(`${kind}: ${start}-${end} is not ${said}`);
      }
      if (mentions[0]!.start < last) throw new Error(`${kind}: out of order`);
      last = mentions[0]!.start;
    }
  }
  const written = { result, content: text, sentences: extraction.sentences, roles: extraction.roles, link: null };
  for (const [name, format] of formats) {
    const shown = format.render(written);
    if (name !== "xlsx" && STEERS.test(shown.replace(LINE_ENDS[name] ?? "", ""))) {
      throw new Error(`${name}: ${JSON.stringify(shown)}`);
    }
    if (name.startsWith("json")) expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(result)));
  }
}

describe("hostile documents", () => {
  it.each([
    ["of words and worse", fromGrammar, 6000],
    ["of random characters", atRandom, 1500],
    ["of random code units", units, 1500],
    ["of one thing over and over", repeated, 1000],
  ] as const)(
    "%s",
    async (_, texts, numRuns) => {
      const language = fc.constantFrom("auto", "de", "en", "nb", "und");
      await fc.assert(fc.asyncProperty(texts, language, check), { numRuns, seed: 20_250_217 });
    },
    120_000,
  );
});
