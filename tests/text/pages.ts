import { boilerplate as de } from "../../src/languages/de/boilerplate.ts";
import { boilerplate as en } from "../../src/languages/en/boilerplate.ts";
import { boilerplate as nb } from "../../src/languages/nb/boilerplate.ts";
import type { Boilerplate } from "../../src/pack/contract.ts";

export const boilerplates: Readonly<Record<"de" | "en" | "nb", Boilerplate>> = { de, en, nb };

/** A page as it was given, and the zones that it must have: "kind: text". */
export interface Page {
  readonly text: string;
  readonly zones: readonly string[];
}

/**
 * Reads a page written as "kind: text" lines, where " ¦ " parts the zones of one line ("dateline: Wien (PK) – ¦ body: Der
 * Präsident …"). A line without a kind goes on with the zone of the line before it.
 */
export function page(source: string): Page {
  const text: string[] = [];
  const zones: string[] = [];
  for (const line of source.replace(/^\n|\n$/g, "").split("\n")) {
    if (line === "") {
      text.push("");
      continue;
    }
    const parts = line.split(" ¦ ").map((part) => /^([a-z]+): (.*)$/s.exec(part));
    if (parts[0] === null || parts[0] === undefined) {
      text.push(line);
      zones.push(`${zones.pop()}\n${line}`);
      continue;
    }
    text.push(parts.map((part) => part![2]).join(" "));
    zones.push(...parts.map((part) => `${part![1]}: ${part![2]!.trim()}`));
  }
  return { text: text.join("\n"), zones };
}
