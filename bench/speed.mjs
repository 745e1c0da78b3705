// How fast the built program is, each number beside that of a peer in the same run, since machines differ:
//   start      one article of 3 kB through the command line, against a bare `node -e 0`
//   whole way  text to facts on one thread, against one regular expression that only finds the words of the same text
//   memory     the most memory while many articles pass through, against a bare node
// Usage: npm run build && npm run bench
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = "bin/extract.js";
const ARTICLE_CHARACTERS = 3_000;
const CORPUS_CHARACTERS = 2_000_000;
const STARTS = 15;
const ROUNDS = 3;

if (!existsSync("dist/index.js")) {
  console.error("bench: nothing is built; run npm run build first");
  process.exit(1);
}
const { extract } = await import("../dist/index.js");

const languages = readdirSync("samples", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  for (const language of languages) await measure(language);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(language) {
  const samples = readdirSync(`samples/${language}`).map((file) => readFileSync(`samples/${language}/${file}`, "utf8"));
  const article = samples.join("\n\n").repeat(2).slice(0, ARTICLE_CHARACTERS);
  const file = join(folder, `${language}.txt`);
  writeFileSync(file, article);

  const node = best(STARTS, () => execFileSync(process.execPath, ["-e", "0"]));
  const start = best(STARTS, () => execFileSync(process.execPath, [PROGRAM, file]));
  console.log(`${language}  start      ${show(start)} ms, bare node ${show(node)} ms: ${ratio(start, node)}`);

  const corpus = Array.from({ length: Math.ceil(CORPUS_CHARACTERS / article.length) }, () => article);
  const megabytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const way = await bestOf(ROUNDS, async () => {
    for (const text of corpus) await extract(text, { language });
  });
  const words = best(ROUNDS, () => {
    for (const text of corpus) text.match(/\p{L}+/gu);
  });
  const speed = `${show((megabytes / way) * 1000)} MB/s, words alone ${show((megabytes / words) * 1000)} MB/s`;
  console.log(`${language}  whole way  ${speed}: ${ratio(way, words)} the time`);

  const bare = peakMemory("");
  const busy = peakMemory(
    `const { extract } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
     const text = (await import("node:fs")).readFileSync(${JSON.stringify(file)}, "utf8");
     for (let i = 0; i < ${corpus.length}; i++) await extract(text, { language: ${JSON.stringify(language)} });`,
  );
  console.log(`${language}  memory     ${show(busy)} MB, bare node ${show(bare)} MB: ${ratio(busy, bare)}`);
}

/** Milliseconds of the fastest of some runs. */
function best(runs, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

async function bestOf(runs, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Megabytes that a node process held at most while it ran a module. */
function peakMemory(code) {
  const source = `${code}\nconsole.log(process.resourceUsage().maxRSS);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" })) / 1000;
}

function show(number) {
  return number.toFixed(1);
}

function ratio(one, other) {
  return `× ${(one / other).toFixed(2)}`;
}
