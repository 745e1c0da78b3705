// Runs the program and keeps what the engine compiled for it, so that later starts need not (bin/program.js).
// Usage: node scripts/compile.mjs [arguments of the program…]
import { rmSync, writeFileSync } from "node:fs";
import { cache, loadProgram } from "../bin/program.js";

rmSync(cache, { force: true });
const { script, start } = loadProgram();
process.on("exit", () => writeFileSync(cache, script.createCachedData()));
start();
