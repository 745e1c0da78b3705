/** No regular expression of the program takes more than linear time, whatever it is run on. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { placeOf, readSources, walk } from "../sources.ts";

// The checker's own JavaScript, without a process beside it.
process.env.RECHECK_SYNC_BACKEND = "pure";
const { checkSync } = await import("recheck");

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const sources = readSources();
const expressions: Expression[] = [];
for (const source of sources) {
  walk(source.tree, (node) => {
    if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return;
    const text = node.getText();
    const end = text.lastIndexOf("/");
    expressions.push({ place: placeOf(source, node), source: text.slice(1, end), flags: text.slice(end + 1) });
  });
}
for (const { path, text } of sources) if (text.includes("new RegExp(")) expressions.push(...(await assembledBy(path)));

/** The expressions that a module builds while it is loaded. */
async function assembledBy(path: string): Promise<Expression[]> {
  const built: Expression[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string, string?]) {
      built.push({ place: path, source, flags: flags ?? "" });
      return new target(source, flags);
    },
  });
  try {
    await import(/* @vite-ignore */ `../../${path}`);
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}

/** Verdicts of earlier runs, since some take a second. */
const FOLDER = "node_modules/.cache";
const CACHE = `${FOLDER}/regexes.json`;
const verdicts: Record<string, string> = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, "utf8")) : {};

function verdict(source: string, flags: string): string {
  const key = `/${source}/${flags}`;
  verdicts[key] ??= judge(source, flags);
  return verdicts[key];
}

function judge(source: string, flags: string): string {
  const found = checkSync(source, flags, { timeout: 60_000 });
  if (found.status === "safe") return "safe";
  return found.status === "unknown" ? `unknown: ${found.error.kind}` : `${found.status}: ${found.complexity.summary}`;
}

describe("regular expressions", () => {
  it("are found", () => expect(expressions.length).toBeGreaterThan(10));

  it.each(expressions)("$place /$source/$flags is linear", { timeout: 120_000 }, ({ source, flags }) => {
    expect(verdict(source, flags)).toBe("safe");
  });

  afterAll(() => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(CACHE, JSON.stringify(verdicts, null, 1));
  });
});
