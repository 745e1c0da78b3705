import { readFileSync } from "node:fs";
import { extractText } from "./pipeline.ts";

for (const path of process.argv.slice(2)) {
  const { sentences, content, ...result } = await extractText(readFileSync(path, "utf8"));
  console.log(JSON.stringify({ source: path, ...result }, null, 2));
}
