/** What passes between the rooms of a batch: tasks go in, outcomes come out. All of it can be sent to a worker. */
import type { FormatOptions } from "../format/contract.ts";
import type { FormatName } from "../format/index.ts";
import type { FactKind } from "../model/fact.ts";

export const EXIT = { fine: 0, inputFailed: 1, usage: 2, outputFailed: 3, signal: 128 } as const;

/** One document a file, or one a line of JSON. */
export type InputFormat = "text" | "jsonl";

/** All that a run is asked to do. */
export interface Order {
  readonly paths: readonly string[];
  readonly inputFormat: InputFormat;
  readonly settings: Settings;
  /** Null for standard output. */
  readonly output: string | null;
  /** Worker threads; with 1 all but large documents are read in the program itself. */
  readonly jobs: number;
  /** Seconds for one document. */
  readonly timeout: number;
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** How each document is read and written. */
export interface Settings {
  readonly format: FormatName;
  readonly formatOptions: FormatOptions;
  readonly only: readonly FactKind[];
  readonly text: boolean;
  readonly explain: boolean;
  /** BCP 47, or "auto". */
  readonly language: string;
  /** The article's date (ISO 8601) where the text tells none. */
  readonly date: string | null;
  readonly maxBytes: number;
  /** Put before a relative path to make a link that works from where the output stands. */
  readonly linkBase: string;
}

/** Why a document was not read. In band the code is for programs, the message for people. */
export interface Problem {
  readonly code: "unreadable" | "binary" | "too_large" | "malformed" | "timeout" | "internal";
  readonly message: string;
}

/** One document to be read, or what stood in the way already. */
export type Task =
  /** `path` is bytes where the name is no valid UTF-8. */
  | { readonly kind: "file"; readonly source: string; readonly path: string | Uint8Array; readonly size: number }
  | { readonly kind: "bytes"; readonly source: string; readonly data: Uint8Array }
  /** One line of JSON Lines. */
  | { readonly kind: "line"; readonly source: string; readonly line: string }
  | { readonly kind: "problem"; readonly source: string; readonly problem: Problem; readonly inBand: boolean }
  /** Nothing to read, only something to say. */
  | { readonly kind: "notice"; readonly source: string; readonly message: string };

export interface Outcome {
  readonly source: string;
  /** What the format made of the document, null when there is nothing to write. */
  readonly piece: string | null;
  readonly problem: Problem | null;
  /** Whether the output itself tells the problem, which then is no failure of the run. */
  readonly inBand: boolean;
  /** Something to say on standard error although all went well. */
  readonly notice: string | null;
  /** BCP 47; null when nothing was read. */
  readonly language: string | null;
  readonly facts: number;
}

/** Bytes that a task has the program read, as far as known beforehand. */
export function weight(task: Task): number {
  if (task.kind === "file") return task.size;
  if (task.kind === "bytes") return task.data.length;
  return task.kind === "line" ? task.line.length : 0;
}
