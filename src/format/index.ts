/** The formats by name, each loaded only when it is asked for. */
import type { Format, FormatOptions } from "./contract.ts";

const LOADERS = {
  json: async () => (await import("./json.ts")).format,
  jsonl: async () => (await import("./jsonl.ts")).format,
  csv: async ({ excel }) => (await import("./csv.ts")).csvFormat(",", excel),
  tsv: async ({ excel }) => (await import("./csv.ts")).csvFormat("\t", excel),
  pretty: async ({ colour }) => (await import("./pretty.ts")).prettyFormat(colour),
  html: async () => (await import("./html.ts")).format,
  xlsx: async () => (await import("./xlsx.ts")).format,
} satisfies Record<string, (options: FormatOptions) => Promise<Format>>;

export type FormatName = keyof typeof LOADERS;
export const FORMATS = Object.keys(LOADERS) as readonly FormatName[];

const SUFFIXES: Readonly<Record<string, FormatName>> = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  html: "html",
  htm: "html",
  xlsx: "xlsx",
  txt: "pretty",
};

/** The format that a file's name tells, undefined when it tells none. */
export function formatOf(path: string): FormatName | undefined {
  const suffix = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return suffix !== undefined && Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined;
}

export function loadFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  return LOADERS[name](options);
}
