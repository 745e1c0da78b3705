/** What a format is: one document at a time becomes a piece of text, so that any number of documents can be written. */
import type { Span } from "../model/article.ts";
import type { Result, Role } from "../model/fact.ts";

/** One document, ready to be written. */
export interface Document {
  readonly result: Result;
  /** The text that the offsets point into. */
  readonly content: string;
  /** Sentences in order, as offsets. */
  readonly sentences: readonly Span[];
  /** The article's roles, wanted in the result or not: a person's row tells the first of theirs. */
  readonly roles: readonly Role[];
  /** Address of the document for links, null when it has none. */
  readonly link: string | null;
}

/** How numbers and lines are written for a spreadsheet program that takes its habits from the country. */
export type ExcelStyle = "us" | "eu";

export interface FormatOptions {
  /** For csv: byte order mark, CRLF, and for "eu" semicolons and decimal commas. */
  readonly excel: ExcelStyle | null;
  /** For pretty. */
  readonly colour: boolean;
}

/** Output is `head`, the documents' pieces with `separator` between them, `tail`; without any document it is `empty`. */
export interface Format {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  readonly empty: string;
  render(document: Document): string;
  /** Makes the whole output of all pieces, for a format that cannot be written piece by piece. */
  readonly assemble?: (pieces: readonly string[]) => Promise<Uint8Array>;
}
