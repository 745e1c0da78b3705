/** The README's examples are what the program prints. With UPDATE=1 they are written anew. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { program, root } from "./program.ts";

const README = join(root, "README.md");
const EXAMPLE = /^```console\n\$ npx extract (.*)\n[\s\S]*?^```$/gm;

it("shows what the program prints", () => {
  const text = readFileSync(README, "utf8");
  const filled = text.replace(EXAMPLE, (_, args: string) => {
    const output = execFileSync(process.execPath, [program, ...args.split(" ")], { cwd: root, encoding: "utf8" });
    return `\`\`\`console\n$ npx extract ${args}\n${output.trimEnd()}\n\`\`\``;
  });
  if (process.env.UPDATE === "1") writeFileSync(README, filled);
  else expect(text).toBe(filled);
  expect(text.match(EXAMPLE)).toHaveLength(3);
});
