/** Runs the built program as its users do. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = join(root, "bin/extract.js");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts the program; standard input stays open. */
export function start(
  args: readonly string[],
  { env = {}, cwd = root }: Surroundings = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } });
}

/** Runs the program to its end. */
export async function extract(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const child = start(args, surroundings);
  child.stdin.on("error", () => {});
  child.stdin.end(surroundings.input ?? "");
  return ended(child);
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => out.push(part));
  child.stderr.on("data", (part: Buffer) => err.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

const folders: string[] = [];
/** The folder of the command "extract", made with the first line of shell. */
let commands: string | undefined;
// Not when a test is finished: of tests that run side by side it would be anyone's.
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A folder of its own for one test, gone after the last one. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "extract-"));
  folders.push(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

function commandFolder(): string {
  const path = folder();
  writeFileSync(join(path, "extract"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
  return path;
}

/**
 * Runs a line of bash in which "extract" is the program. It stands on the path, so that shells started by the line know
 * it too, whichever they are (a function would be lost in the shell that `script` takes).
 */
export function shell(line: string, { env = {}, cwd = root, input }: Surroundings = {}): Promise<Ended> {
  commands ??= commandFolder();
  const path = `${commands}:${process.env.PATH}`;
  const child = spawn("bash", ["-c", line], { cwd, env: { ...process.env, PATH: path, ...env } });
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  return ended(child);
}

export async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A short article with facts of its own: each number gives another one. */
export function article(number: number): string {
  const day = (number % 28) + 1;
  return `Norway and Kenya sign agreement\n\nOslo, ${day} March 2024. Foreign Minister Kari Nordmann met Ambassador John Kamau in Oslo on ${day} March 2024. Norway will give ${number + 2} million dollars in aid to Kenya. The two sides signed a memorandum of understanding on fisheries.\n`;
}
