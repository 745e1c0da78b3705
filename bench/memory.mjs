// Whether memory stays flat while many documents stream through: the most that the process holds, at several marks.
// Usage: npm run build && node bench/memory.mjs [documents]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

const COUNT = Number(process.argv[2] ?? 200_000);
const MARKS = 8;
/** Megabytes; a million documents have to pass in as much. */
const LIMIT = 250;

const samples = readdirSync("samples", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`samples/${name}`).map((file) => readFileSync(`samples/${name}/${file}`, "utf8")));

let failed = false;
for (const jobs of ["1", "2"]) {
  const child = spawn(process.execPath, ["bin/extract.js", "-q", "-j", jobs, "--input-format", "jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let lines = 0;
  child.stdout.on("data", (data) => {
    for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) lines++;
  });
  const marks = [];
  for (let id = 0; id < COUNT; id++) {
    const text = `${samples[id % samples.length].slice(0, 600)}\n\n${id} million USD.\n`;
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, "drain");
    if ((id + 1) % Math.ceil(COUNT / MARKS) === 0) marks.push(peak(child.pid));
  }
  marks.push(peak(child.pid));
  child.stdin.end();
  await once(child, "close");
  const most = Math.max(...marks);
  console.log(`${jobs} worker(s): ${lines} documents; peak after each part, in MB: ${marks.join(" ")}`);
  if (lines !== COUNT || most > LIMIT) failed = true;
}
process.exitCode = failed ? 1 : 0;

/** The most memory that a process has held so far, in megabytes. */
function peak(pid) {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1000);
}
