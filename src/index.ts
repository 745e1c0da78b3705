/**
 * The library: text in, result out. It touches no file, clock, environment or locale; the program itself uses it.
 *
 * @example
 * import { extract } from "diplomatic-facts";
 * const { people, figures } = await extract(text, { language: "de" });
 */
import { type ResultOptions, toResult } from "./format/result.ts";
import type { Extraction } from "./model/extraction.ts";
import type { Result } from "./model/fact.ts";
import { extractText, type Options } from "./pipeline.ts";

export type { Extraction } from "./model/extraction.ts";
export type * from "./model/fact.ts";
export { AGREEMENT_STATUSES, AGREEMENT_TYPES, FACT_KINDS, FLOWS, OFFICES, QUALIFIERS } from "./model/fact.ts";
export type { Options } from "./pipeline.ts";

/** A text with what its owner knows of it. */
export interface TextDocument {
  readonly id?: string | number;
  readonly text: string;
  /** EDTF; wins over what the text tells. */
  readonly published?: string;
  /** BCP 47; wins over the options'. */
  readonly language?: string;
}

export interface ExtractOptions extends Options, Pick<ResultOptions, "only" | "text"> {
  /** What the result names as its source; the document's id, else "-". */
  readonly source?: string;
}

/** The facts of one text. */
export async function extract(document: string | TextDocument, options: ExtractOptions = {}): Promise<Result> {
  return resultOf(document, await extractDocument(document, options), options);
}

/** The facts of many texts, one after the other in their order, holding one at a time. */
export async function* extractAll(
  documents: Iterable<string | TextDocument> | AsyncIterable<string | TextDocument>,
  options: ExtractOptions = {},
): AsyncGenerator<Result, void, undefined> {
  for await (const document of documents) yield await extract(document, options);
}

/** The facts of one text with what formatters need besides: the text and its sentences. */
export function extractDocument(document: string | TextDocument, options: ExtractOptions = {}): Promise<Extraction> {
  if (typeof document === "string") return extractText(document, options);
  const { text, published, language } = document;
  return extractText(text, {
    ...options,
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { date: published, dateWins: true }),
  });
}

/** An extraction as a result, with the keys in their order. */
export function resultOf(
  document: string | TextDocument,
  extraction: Extraction,
  { source, only, text }: ExtractOptions = {},
): Result {
  const id = typeof document === "string" ? undefined : document.id;
  return toResult(extraction, {
    ...(id === undefined ? {} : { id }),
    source: source ?? (id === undefined ? "-" : String(id)),
    ...(only === undefined ? {} : { only }),
    ...(text === undefined ? {} : { text }),
  });
}
