// Writes many different short documents as JSON Lines, the same ones each time.
// Usage: node scripts/many/documents.mjs COUNT > documents.jsonl

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

const samples = new URL("../../samples/", import.meta.url);
const sentences = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) =>
    readdirSync(new URL(`${name}/`, samples))
      .sort()
      .flatMap((file) => readFileSync(new URL(`${name}/${file}`, samples), "utf8").split(/(?<=[.!?])\s+|\n+/))
      .filter((sentence) => sentence !== ""),
  );
for (let id = 0; id < Number(process.argv[2]); id++) {
  const own = sentences[id % sentences.length];
  const from = (id * 7) % own.length;
  const year = 1950 + (id % 80);
  const text = `${own[from]}\n\n${own[(from + 1) % own.length]} ${own[(from + 2) % own.length]} (${year}) ${id} million USD.\n`;
  if (!process.stdout.write(`${JSON.stringify({ id, text })}\n`)) await once(process.stdout, "drain");
}
