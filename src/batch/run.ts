/** Inputs → outcomes in input order → output. The only place that knows how a run ends. */
import { fstatSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Format } from "../format/contract.ts";
import { loadFormat } from "../format/index.ts";
import { harmless } from "../format/plain.ts";
import { EXIT, type Order, type Outcome, type Task, weight } from "./contract.ts";
import { lineTasks, listFiles, openFile, problemOf, readAll } from "./inputs.ts";
import { InOrder } from "./order.ts";
import { makePerformer } from "./perform.ts";
import type { Pool } from "./pool.ts";
import { Progress } from "./progress.ts";
import { OutputError, openSink, type Sink } from "./sink.ts";

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Documents go to a worker together up to this many bytes and this many of them. */
const PORTION = { bytes: 65_536, tasks: 256 } as const;
/** A document of more bytes runs in a worker, which can be ended. */
const LARGE = 262_144;
/** So many bytes are read sooner than workers would have started. */
const BEFORE_WORKERS = 32_768;
/** Portions under way for each worker, so that a slow document does not hold up the others at once. */
const AHEAD = 4;

/** Does the whole run and returns the exit code. */
export async function run(order: Order): Promise<number> {
  const stop = new AbortController();
  const forget = onSignals((code) => stop.abort(code));
  let sink: Sink | undefined;
  let crew: Crew | undefined;
  const reporter = new Reporter(order);
  try {
    sink = await openSink(order.output);
    crew = new Crew(order);
    return await read(order, sink, crew, reporter, stop);
  } catch (error) {
    await sink?.abandon();
    if (!(error instanceof OutputError)) throw error;
    reporter.say(error.message);
    return EXIT.outputFailed;
  } finally {
    forget();
    reporter.end();
    await crew?.end();
  }
}

async function read(order: Order, sink: Sink, crew: Crew, reporter: Reporter, stop: AbortController): Promise<number> {
  const { settings, output, jobs } = order;
  const format = await loadFormat(settings.format, settings.formatOptions);
  const writer = new Writer(format, sink, () => stop.abort(EXIT.fine));
  const results = new InOrder<Outcome[]>(jobs * AHEAD, async (outcomes) => {
    try {
      for (const outcome of outcomes) {
        if (stop.signal.aborted) return;
        reporter.report(outcome);
        if (outcome.piece !== null) await writer.add(outcome.piece);
      }
      await writer.flush();
    } catch (error) {
      stop.abort(EXIT.outputFailed);
      throw error;
    }
  });
  stop.signal.addEventListener("abort", () => void crew.end());
  for await (const tasks of portions(order, sink, stop.signal)) {
    if (stop.signal.aborted) break;
    await results.add(crew.perform(tasks));
  }
  await results.end();

  const interrupted = stop.signal.aborted ? (stop.signal.reason as number) : 0;
  if (interrupted > 0 && output !== null) {
    await sink.abandon();
    return interrupted;
  }
  if (interrupted === 0 || format.assemble === undefined) await writer.end();
  await sink.finish();
  if (interrupted > 0) return interrupted;
  reporter.summarise();
  return reporter.failed > 0 ? EXIT.inputFailed : EXIT.fine;
}

/** Calls back with the exit code at the first signal; the second one ends the program as usual. Returns how to forget that. */
function onSignals(stop: (code: number) => void): () => void {
  const listeners = Object.entries(SIGNALS).map(([name, number]) => {
    const listener = (): void => stop(EXIT.signal + number);
    process.once(name, listener);
    return () => process.removeListener(name, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}

/** All tasks in the order of the inputs, as many at a time as are worth sending to a worker together. */
async function* portions(order: Order, sink: Sink, stop: AbortSignal): AsyncGenerator<Task[]> {
  let tasks: Task[] = [];
  let bytes = 0;
  for (const file of listFiles(order.paths, order.inputFormat, sink.replaces)) {
    if (stop.aborted) return;
    const streamed = file === "stdin" || (file.kind === "file" && order.inputFormat === "jsonl");
    if (tasks.length > 0 && (streamed || bytes >= PORTION.bytes || tasks.length >= PORTION.tasks)) {
      yield tasks;
      tasks = [];
      bytes = 0;
    }
    if (file === "stdin") yield* standardInput(order, stop);
    else if (file.kind === "file" && order.inputFormat === "jsonl")
      yield* streamTasks(openFile(file.path), file.source, order, stop);
    else {
      tasks.push(file);
      bytes += weight(file);
    }
  }
  if (tasks.length > 0) yield tasks;
}

async function* standardInput(order: Order, stop: AbortSignal): AsyncGenerator<Task[]> {
  // A folder on standard input would look like an empty file.
  if (fstatSync(0).isDirectory())
    yield [{ kind: "problem", source: "-", problem: problemOf({ code: "EISDIR" }), inBand: false }];
  else yield* streamTasks(process.stdin, "-", order, stop);
}

async function* streamTasks(
  stream: NodeJS.ReadableStream & AsyncIterable<string | Uint8Array>,
  source: string,
  { inputFormat, settings }: Order,
  stop: AbortSignal,
): AsyncGenerator<Task[]> {
  const bytes = stream as unknown as AsyncIterable<Uint8Array> & { destroy(): void };
  const close = (): void => bytes.destroy();
  stop.addEventListener("abort", close);
  try {
    if (inputFormat === "jsonl") yield* lineTasks(bytes, source, settings.maxBytes);
    else {
      const data = await readAll(bytes, settings.maxBytes);
      yield "code" in data
        ? [{ kind: "problem", source, problem: data, inBand: false }]
        : [{ kind: "bytes", source, data }];
    }
  } catch (error) {
    if (!stop.aborted) yield [{ kind: "problem", source, problem: problemOf(error), inBand: false }];
  } finally {
    stop.removeEventListener("abort", close);
  }
}

/** Who does the work: the program itself for a few small documents, workers for more and for large ones. */
class Crew {
  readonly #order: Order;
  readonly #here: ReturnType<typeof makePerformer>;
  #pool: Promise<Pool> | null = null;
  #bytes = 0;

  constructor(order: Order) {
    this.#order = order;
    this.#here = makePerformer(order.settings);
  }

  async perform(tasks: readonly Task[]): Promise<Outcome[]> {
    for (const task of tasks) this.#bytes += weight(task);
    const small = tasks.every((task) => weight(task) <= LARGE);
    if (small && (this.#order.jobs === 1 || this.#bytes <= BEFORE_WORKERS)) return this.#performHere(tasks);
    this.#pool ??= this.#startPool();
    return (await this.#pool).run(tasks);
  }

  async end(): Promise<void> {
    await (await this.#pool)?.end();
  }

  async #performHere(tasks: readonly Task[]): Promise<Outcome[]> {
    const perform = await this.#here;
    const outcomes: Outcome[] = [];
    for (const task of tasks) outcomes.push(await perform(task));
    // Lets signals and what was written come through.
    await nextTurn();
    return outcomes;
  }

  async #startPool(): Promise<Pool> {
    const { Pool } = await import("./pool.ts");
    return new Pool(this.#order.settings, this.#order.jobs, this.#order.timeout);
  }
}

/** Puts the pieces together as the format wants them. */
class Writer {
  readonly #format: Format;
  readonly #sink: Sink;
  readonly #onClosed: () => void;
  readonly #whole: string[] = [];
  #begun = false;
  #waiting = "";

  /** `onClosed` is called when nobody reads the output any more. */
  constructor(format: Format, sink: Sink, onClosed: () => void) {
    this.#format = format;
    this.#sink = sink;
    this.#onClosed = onClosed;
  }

  async add(piece: string): Promise<void> {
    if (this.#format.assemble !== undefined) {
      this.#whole.push(piece);
      return;
    }
    this.#waiting += (this.#begun ? this.#format.separator : this.#format.head) + piece;
    this.#begun = true;
    if (this.#waiting.length > PORTION.bytes) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#waiting === "") return;
    const data = this.#waiting;
    this.#waiting = "";
    await this.#write(data);
  }

  async end(): Promise<void> {
    const { assemble, tail, empty } = this.#format;
    if (assemble !== undefined) await this.#write(await assemble(this.#whole));
    else {
      this.#waiting += this.#begun ? tail : empty;
      await this.flush();
    }
  }

  async #write(data: string | Uint8Array): Promise<void> {
    if (!(await this.#sink.write(data))) this.#onClosed();
  }
}

/** What goes to standard error. */
class Reporter {
  readonly #order: Order;
  readonly #progress: Progress | null;
  #read = 0;
  #failed = 0;
  #inBand = 0;
  #facts = 0;

  constructor(order: Order) {
    this.#order = order;
    this.#progress = order.progress ? new Progress(() => countFiles(order)) : null;
  }

  /** Documents that failed without the output telling so. */
  get failed(): number {
    return this.#failed;
  }

  report({ source, problem, inBand, notice, language, facts }: Outcome): void {
    const { quiet, verbose, settings } = this.#order;
    this.#facts += facts;
    if (problem !== null) {
      if (inBand) this.#inBand++;
      else this.#failed++;
      if (!inBand || settings.format !== "jsonl") this.say(`${source}: ${problem.message}`);
    } else if (language !== null) this.#read++;
    if (notice !== null && !quiet) this.say(`${source}: ${notice}`);
    if (verbose && language !== null) this.say(`${source}: ${language}, ${number(facts, "fact")}`);
    this.#progress?.add(problem === null && language === null ? 0 : 1, problem === null ? 0 : 1);
  }

  /** One line on standard error, whatever a file's name holds. */
  say(message: string): void {
    this.#progress?.clear();
    process.stderr.write(`extract: ${harmless(message)}\n`);
  }

  /** A closing line for more than one document, where no progress was shown. */
  summarise(): void {
    const failed = this.#failed + this.#inBand;
    if (this.#order.quiet || this.#progress?.shown || this.#read + failed < 2) return;
    const parts = [`${number(this.#read, "document")} read`, number(this.#facts, "fact")];
    if (failed > 0) parts.push(`${failed} failed`);
    this.say(parts.join(", "));
  }

  end(): void {
    this.#progress?.end();
  }
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** How many documents there will be; null where only reading tells. */
function countFiles({ paths, inputFormat }: Order): number | null {
  if (inputFormat === "jsonl" || paths.includes("-")) return null;
  let count = 0;
  for (const task of listFiles(paths, inputFormat, null)) if (task === "stdin" || task.kind !== "notice") count++;
  return count;
}
