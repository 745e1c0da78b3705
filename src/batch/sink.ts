/** Where the output goes: standard output, or a file that is written whole or not at all. */
import { constants, type Stats } from "node:fs";
import { type FileHandle, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FileIdentity } from "./inputs.ts";

/** The output could not be written; the message says why in one line. */
export class OutputError extends Error {}

export interface Sink {
  /** False when nobody reads the output any more. */
  write(data: string | Uint8Array): Promise<boolean>;
  /** Makes what was written last. @throws OutputError */
  finish(): Promise<void>;
  /** Leaves no trace of a file. */
  abandon(): Promise<void>;
  /** The file that the output replaces, if there is one. */
  readonly replaces: FileIdentity | null;
}

export function openSink(path: string | null): Promise<Sink> {
  return path === null ? Promise.resolve(standardOutput()) : fileSink(path);
}

function standardOutput(): Sink {
  let failure: NodeJS.ErrnoException | undefined;
  const { stdout } = process;
  stdout.on("error", (error) => {
    failure ??= error;
  });
  const check = (): boolean => {
    if (failure === undefined) return true;
    if (failure.code === "EPIPE") return false;
    throw outputError("standard output", failure);
  };
  return {
    replaces: null,
    write: async (data) => {
      if (!check()) return false;
      // The callback comes when the data has been handed over, or could not be.
      await new Promise<void>((resolve) => stdout.write(data, () => resolve()));
      return check();
    },
    finish: async () => {
      check();
    },
    abandon: async () => {},
  };
}

async function fileSink(path: string): Promise<Sink> {
  const existing = await statOrNull(path);
  // A device or named pipe is written to, never replaced.
  if (existing !== null && !existing.isFile()) {
    const handle = await opening(path, () => open(path, "w"));
    return handleSink(
      path,
      handle,
      null,
      () => handle.close(),
      () => handle.close(),
    );
  }
  const target = existing === null ? path : await opening(path, () => realpath(path));
  const { handle, temporary } = await opening(path, () => openBeside(target, existing?.mode));
  return handleSink(
    path,
    handle,
    existing,
    async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
    },
    async () => {
      await handle.close();
      await unlink(temporary);
    },
  );
}

function handleSink(
  path: string,
  handle: FileHandle,
  replaces: FileIdentity | null,
  finish: () => Promise<void>,
  abandon: () => Promise<void>,
): Sink {
  return {
    replaces,
    write: (data) =>
      opening(path, async () => {
        await handle.appendFile(data);
        return true;
      }),
    finish: () => opening(path, finish),
    abandon: () => abandon().catch(() => {}),
  };
}

/** A new file in the folder of `target`, hidden and named so that no reader takes it for an input. */
async function openBeside(target: string, mode = 0o666): Promise<{ handle: FileHandle; temporary: string }> {
  for (let attempt = 0; ; attempt++) {
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.${attempt}.tmp`);
    try {
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
      return { handle: await open(temporary, flags, mode & 0o777), temporary };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "no permission to write it",
  EPERM: "no permission to write it",
  EROFS: "the disk is read-only",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be too large",
};

function outputError(path: string, { code, message }: NodeJS.ErrnoException): OutputError {
  return new OutputError(`${path} cannot be written: ${REASONS[code ?? ""] ?? code ?? message}`);
}

async function opening<Value>(path: string, step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (error) {
    throw outputError(path, error as NodeJS.ErrnoException);
  }
}
