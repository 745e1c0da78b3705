/** One task from bytes to the piece of output. Runs in the program itself and in workers; never throws. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Document, Format } from "../format/contract.ts";
import { loadFormat } from "../format/index.ts";
import { toJson } from "../format/plain.ts";
import { type ExtractOptions, extractDocument, resultOf, type TextDocument } from "../index.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Result } from "../model/fact.ts";
import { isLanguageKnown } from "../pipeline.ts";
import { DecodeError, decode, looksLikeHtml } from "../text/decode.ts";
import type { Outcome, Problem, Settings, Task } from "./contract.ts";
import { problemOf, tooLarge } from "./inputs.ts";

const HTML_NAME = /\.html?$/i;

/** Reads one document and writes its piece of output. */
export type Performer = (task: Task) => Promise<Outcome>;

export async function makePerformer(settings: Settings): Promise<Performer> {
  const format = await loadFormat(settings.format, settings.formatOptions);
  return async (task) => {
    try {
      if (task.kind === "line") return await performLine(task, settings, format);
      if (task.kind === "file") {
        const bytes = readFile(task.path, settings.maxBytes);
        return "code" in bytes ? failed(task.source, bytes) : await performBytes(task, bytes, settings, format);
      }
      if (task.kind === "bytes") return await performBytes(task, task.data, settings, format);
      return task.kind === "problem"
        ? failedTask(task, task.problem, settings)
        : { ...NOTHING, source: task.source, notice: task.message };
    } catch (error) {
      return failedTask(task, { code: "internal", message: `internal error: ${(error as Error).message}` }, settings);
    }
  };
}

const NOTHING = { piece: null, problem: null, inBand: false, notice: null, language: null, facts: 0 } as const;

function failed(source: string, problem: Problem): Outcome {
  return { ...NOTHING, source, problem };
}

/** The outcome of a task that a problem has ended; of a line of JSON it is a line too. */
export function failedTask(task: Task, problem: Problem, settings: Settings): Outcome {
  if (task.kind === "line") return failedLine(task.source, idOf(task.line), problem, settings);
  if (task.kind === "problem" && task.inBand) return failedLine(task.source, null, problem, settings);
  return failed(task.source, problem);
}

async function performBytes(
  task: Task & { readonly kind: "file" | "bytes" },
  bytes: Uint8Array,
  settings: Settings,
  format: Format,
): Promise<Outcome> {
  const { source } = task;
  let content: string;
  try {
    content = decode(bytes);
    const page = looksLikeHtml(content) || (HTML_NAME.test(source) && content.includes("</"));
    if (page) content = (await import("../text/html.ts")).htmlToText(content);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return failed(source, { code: "binary", message: error.message });
  }
  const options: ExtractOptions = { ...settings, source };
  const extraction = await extractDocument(content, options);
  const result = resultOf(content, extraction, options);
  const link = task.kind === "file" ? linkOf(source, settings.linkBase) : null;
  const piece = format.render(toDocument(result, extraction, link));
  const { language } = extraction;
  const notice = isLanguageKnown(language) || content.trim() === "" ? null : unknownLanguage(language);
  return { ...NOTHING, source, piece, notice, language, facts: count(result) };
}

function toDocument(result: Result, { content, sentences, roles }: Extraction, link: string | null): Document {
  return { result, content, sentences, roles, link };
}

function unknownLanguage(language: string): string {
  const which = language === "und" ? "its language is not known" : `there are no rules for its language (${language})`;
  return `${which}; only dates and amounts that are written alike everywhere were read`;
}

async function performLine(
  { source, line }: Task & { readonly kind: "line" },
  settings: Settings,
  format: Format,
): Promise<Outcome> {
  const document = parseLine(line);
  if ("code" in document) return failedLine(source, idOf(line), document, settings);
  const extraction = await extractDocument(document, settings);
  const result = resultOf(document, extraction, settings);
  const piece = format.render(toDocument(result, extraction, null));
  return { ...NOTHING, source, piece, language: extraction.language, facts: count(result) };
}

const PUBLISHED = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

function parseLine(line: string): TextDocument | Problem {
  const malformed = (message: string): Problem => ({ code: "malformed", message });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return malformed("the line is not valid JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return malformed("the line is no JSON object");
  const { id, text, published = null, language = null } = value as Readonly<Record<string, unknown>>;
  if (!isId(id)) return malformed('"id" must be a string or a whole number');
  if (typeof text !== "string") return malformed('"text" must be a string');
  if (published !== null && !(typeof published === "string" && PUBLISHED.test(published)))
    return malformed('"published" must be a date such as "2025-02-17"');
  if (language !== null && !(typeof language === "string" && LANGUAGE.test(language)))
    return malformed('"language" must be a code such as "de"');
  return { id, text, ...(published === null ? {} : { published }), ...(language === null ? {} : { language }) };
}

function isId(id: unknown): id is string | number {
  return typeof id === "string" || Number.isSafeInteger(id);
}

/** The id of a line that could not be read, as far as it tells one. */
function idOf(line: string): string | number | null {
  try {
    const id = (JSON.parse(line) as { readonly id?: unknown } | null)?.id;
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}

/** As JSON Lines the output tells the problem itself, so that there is one line out for each line in. */
function failedLine(source: string, id: string | number | null, problem: Problem, { format }: Settings): Outcome {
  const piece = format === "jsonl" ? toJson({ id, error: problem }) + "\n" : null;
  return { ...NOTHING, source: id === null ? source : String(id), piece, problem, inBand: true };
}

function count({ people, roles, dates, figures, agreements }: Result): number {
  return people.length + roles.length + dates.length + figures.length + agreements.length;
}

function linkOf(source: string, base: string): string {
  const path = source.split("/").map(encodeURIComponent).join("/");
  return source.startsWith("/") ? `file://${path}` : base + path;
}

const PORTION = 65_536;

/** The bytes of a file, or why they cannot be had. */
function readFile(path: string | Uint8Array, limit: number): Uint8Array | Problem {
  let file: number;
  try {
    file = openSync(typeof path === "string" ? path : Buffer.from(path), "r");
  } catch (error) {
    return problemOf(error);
  }
  try {
    const { size } = fstatSync(file);
    if (size > limit) return tooLarge(limit);
    // One byte more than told, to see the end; files that grow or tell no size are read on.
    let bytes = new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
      if (length > limit) return tooLarge(limit);
      if (length === bytes.length) {
        const larger = new Uint8Array(length * 2 + PORTION);
        larger.set(bytes);
        bytes = larger;
      }
    }
  } catch (error) {
    return problemOf(error);
  } finally {
    closeSync(file);
  }
}
