/** Paths → tasks, in the order given and bytewise inside a folder; flat memory however large the tree is. */
import { createReadStream, type Dirent, type ReadStream, readdirSync, type Stats, statSync } from "node:fs";
import type { InputFormat, Problem, Task } from "./contract.ts";

const SUFFIXES: Readonly<Record<InputFormat, RegExp>> = {
  text: /\.(?:txt|md|text|html|htm)$/i,
  jsonl: /\.(?:jsonl|ndjson)$/i,
};

const SLASH = Buffer.from("/");
const DOT = ".".charCodeAt(0);

/** A file that is being written and so is no input. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** The files that the paths lead to; "-" stands for standard input and is passed on as a task without data. */
export function* listFiles(
  paths: readonly string[],
  format: InputFormat,
  except: FileIdentity | null,
): Generator<Task | "stdin"> {
  for (const path of paths) {
    if (path === "-") {
      yield "stdin";
      continue;
    }
    const raw = Buffer.from(path);
    const stats = statOf(raw);
    if ("code" in stats) yield failure(raw, stats);
    else if (stats.isFile()) yield fileTask(raw, stats);
    else if (stats.isDirectory()) {
      let empty = true;
      for (const task of walk(raw, SUFFIXES[format], except, new Set([identity(stats)]))) {
        empty = false;
        yield task;
      }
      if (empty) yield notice(raw, "no file in this folder can be read as an article");
    } else yield failure(raw, { code: "unreadable", message: `${special(stats)}, not a file` });
  }
}

/** A folder's files by the bytes of their paths. Hidden ones are left out; a folder that links lead back to is read once. */
function* walk(folder: Buffer, suffix: RegExp, except: FileIdentity | null, seen: Set<string>): Generator<Task> {
  let entries: { readonly path: Buffer; readonly sort: Buffer; readonly stats: Stats | Problem }[];
  try {
    entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" })
      .filter((entry) => entry.name[0] !== DOT && (!entry.isFile() || suffix.test(entry.name.toString("latin1"))))
      .map((entry) => describe(folder, entry));
  } catch (error) {
    yield failure(folder, problemOf(error));
    return;
  }
  entries.sort((a, b) => Buffer.compare(a.sort, b.sort));
  for (const { path, stats } of entries) {
    const named = suffix.test(path.toString("latin1"));
    if ("code" in stats) {
      if (named) yield failure(path, stats);
    } else if (stats.isDirectory()) {
      const id = identity(stats);
      if (seen.has(id)) continue;
      seen.add(id);
      yield* walk(path, suffix, except, seen);
    } else if (named && !(stats.dev === except?.dev && stats.ino === except.ino)) {
      yield stats.isFile() ? fileTask(path, stats) : notice(path, `skipped: ${special(stats)}, not a file`);
    }
  }
}

/** Entries sort as their paths do, so a folder's name counts with the slash after it. */
function describe(folder: Buffer, entry: Dirent<Buffer>) {
  const path = Buffer.concat(folder.at(-1) === SLASH[0] ? [folder, entry.name] : [folder, SLASH, entry.name]);
  const stats = statOf(path);
  const isFolder = !("code" in stats) && stats.isDirectory();
  return { path, sort: isFolder ? Buffer.concat([entry.name, SLASH]) : entry.name, stats };
}

function statOf(path: Buffer): Stats | Problem {
  try {
    return statSync(path);
  } catch (error) {
    return problemOf(error);
  }
}

function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

function special(stats: Stats): string {
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

function fileTask(path: Buffer, { size }: Stats): Task {
  const source = path.toString();
  const faithful = Buffer.from(source).equals(path);
  return { kind: "file", source, path: faithful ? source : Uint8Array.from(path), size };
}

function failure(path: Buffer, problem: Problem): Task {
  return { kind: "problem", source: path.toString(), problem, inBand: false };
}

function notice(path: Buffer, message: string): Task {
  return { kind: "notice", source: path.toString(), message };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder, not a file",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EIO: "it cannot be read (input/output error)",
};

/** What an error of the file system means to the reader of one line. */
export function problemOf(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: "unreadable", message: REASONS[code ?? ""] ?? `it cannot be read (${code ?? message})` };
}

/** All of a stream, or a problem where it holds more than `limit` bytes. */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | Problem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > limit) return tooLarge(limit);
    parts.push(part);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

export function tooLarge(limit: number): Problem {
  return { code: "too_large", message: `larger than ${limit} bytes (--max-bytes)` };
}

export function openFile(path: string | Uint8Array): ReadStream {
  return createReadStream(typeof path === "string" ? path : Buffer.from(path));
}

const LINE_FEED = 10;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The lines of a stream as tasks, as many at a time as came together. Blank lines and a byte order mark are left
 * out; a line over `limit` bytes or with broken characters is a problem in its place. Never holds more than one
 * line and one portion of the stream.
 */
export async function* lineTasks(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  limit: number,
): AsyncGenerator<Task[]> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) begun.push(part);
    else begun = [];
  };
  const close = (tasks: Task[]): void => {
    if (length > limit) tasks.push({ kind: "problem", source, problem: tooLarge(limit), inBand: true });
    else if (length > 0) tasks.push(...lineTask(begun.length === 1 ? begun[0]! : Buffer.concat(begun), source));
    begun = [];
    length = 0;
  };
  for await (const portion of stream) {
    const tasks: Task[] = [];
    let from = 0;
    for (let to = portion.indexOf(LINE_FEED); to >= 0; to = portion.indexOf(LINE_FEED, from)) {
      add(portion.subarray(from, to));
      close(tasks);
      from = to + 1;
    }
    if (from < portion.length) add(portion.subarray(from));
    if (tasks.length > 0) yield tasks;
  }
  const last: Task[] = [];
  close(last);
  if (last.length > 0) yield last;
}

function lineTask(bytes: Uint8Array, source: string): Task[] {
  try {
    const line = UTF8.decode(bytes);
    return line.trim() === "" ? [] : [{ kind: "line", source, line }];
  } catch {
    const problem: Problem = { code: "malformed", message: "the line is not valid UTF-8" };
    return [{ kind: "problem", source, problem, inBand: true }];
  }
}
