// How fast the built program is, each number beside that of a peer in the same run, since machines differ:
//   start   one article of 3 kB through the command line, against a bare `node -e 0`
//   small   text to facts of many small articles on one thread, against one regular expression that only finds the words
//   large   the same of one text as long as all of them
//   memory  the most memory while many articles pass through, against a bare node
// Speeds are by processor time: other programs on the machine change them little.
// Usage: npm run build && npm run bench
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = "bin/extract.js";
const ARTICLE_CHARACTERS = 3_000;
const SMALL_CHARACTERS = 2_000;
const CORPUS_CHARACTERS = 1_500_000;
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
  const samples = read(`samples/${language}`);
  const article = samples.join("\n\n").repeat(2).slice(0, ARTICLE_CHARACTERS);
  const file = join(folder, `${language}.txt`);
  writeFileSync(file, article);

  const node = best(STARTS, () => execFileSync(process.execPath, ["-e", "0"]));
  const start = best(STARTS, () => execFileSync(process.execPath, [PROGRAM, file]));
  console.log(`${language}  start   ${show(start)} ms, bare node ${show(node)} ms: ${ratio(start, node)}`);

  const articles = [...samples, ...read(`tests/gold/${language}`)].flatMap((text) => pieces(text, SMALL_CHARACTERS));
  const corpus = [];
  for (let length = 0; length < CORPUS_CHARACTERS; length += corpus.at(-1).length)
    corpus.push(articles[corpus.length % articles.length]);
  await measureWay("small", language, corpus);
  await measureWay("large", language, [corpus.join("\n\n")]);

  const bare = peakMemory("");
  const busy = peakMemory(
    `const { extract } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
     const text = (await import("node:fs")).readFileSync(${JSON.stringify(file)}, "utf8");
     for (let i = 0; i < ${corpus.length}; i++) await extract(text, { language: ${JSON.stringify(language)} });`,
  );
  console.log(`${language}  memory  ${show(busy)} MB, bare node ${show(bare)} MB: ${ratio(busy, bare)}`);
}

async function measureWay(name, language, corpus) {
  const megabytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const way = await leastWork(ROUNDS, async () => {
    for (const text of corpus) await extract(text, { language });
  });
  const words = await leastWork(ROUNDS, () => {
    for (const text of corpus) text.match(/\p{L}+/gu);
  });
  const speed = `${show((megabytes / way) * 1000)} MB/s, words alone ${show((megabytes / words) * 1000)} MB/s`;
  console.log(`${language}  ${name}   ${speed}: ${ratio(way, words)} the time`);
}

function read(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
}

/** A text in pieces of some length, divided between paragraphs. */
function pieces(text, length) {
  const parts = [""];
  for (const paragraph of text.split(/\n(?=\n)/)) {
    if (parts.at(-1).length > length) parts.push("");
    parts.push(parts.pop() + paragraph);
  }
  return parts;
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

/** Milliseconds of processor time of the cheapest of some runs. */
async function leastWork(runs, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
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
