/** Worker threads that can be ended: a document that takes too long is given up alone. */
import { setFlagsFromString } from "node:v8";
import { MessageChannel } from "node:worker_threads";
import { Tinypool } from "tinypool";
import type { Outcome, Problem, Settings, Task } from "./contract.ts";
import { failedTask } from "./perform.ts";
import type { Job } from "./worker.ts";

/** What documents leave behind is collected early: the heaps of all threads together stay small. */
const LEAN = ["--initial-old-space-size=32", "--heap-growing-percent=50", "--max-semi-space-size=4"];

export class Pool {
  readonly #settings: Settings;
  readonly #timeout: number;
  readonly #pool: Tinypool;
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #ended = false;

  /** `timeout` in seconds for one document. */
  constructor(settings: Settings, threads: number, timeout: number) {
    this.#settings = settings;
    this.#timeout = timeout * 1000;
    this.#free = threads;
    for (const flag of LEAN) setFlagsFromString(flag);
    this.#pool = new Tinypool({
      filename: new URL("./batch/worker.js", import.meta.url).href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 60_000,
    });
  }

  /** The outcomes of some tasks, in their order. Where they fail together, each is tried alone. */
  async run(tasks: readonly Task[]): Promise<Outcome[]> {
    const outcomes = await this.#attempt(tasks);
    if (Array.isArray(outcomes)) return outcomes;
    if (tasks.length === 1) return [failedTask(tasks[0]!, outcomes, this.#settings)];
    const alone = await Promise.all(tasks.map((task) => this.run([task])));
    return alone.flat();
  }

  /** Ends all workers, also those at work. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#pool.destroy();
  }

  async #attempt(tasks: readonly Task[]): Promise<Outcome[] | Problem> {
    await this.#enter();
    if (this.#ended) {
      this.#leave();
      return { code: "internal", message: "the run was ended" };
    }
    const abort = new AbortController();
    const { port1: begun, port2: begin } = new MessageChannel();
    let timer: NodeJS.Timeout | undefined;
    // A new worker has to load the program first: that is not the documents' time.
    begun.once("message", () => {
      timer = setTimeout(() => abort.abort(), this.#timeout);
    });
    try {
      const job: Job = { settings: this.#settings, tasks, begin };
      return await this.#pool.run(job, { signal: abort.signal, transferList: [begin] });
    } catch (error) {
      if (abort.signal.aborted)
        return { code: "timeout", message: `given up after ${this.#timeout / 1000} seconds (--timeout)` };
      if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
        return { code: "too_large", message: "it takes more memory than there is" };
      return { code: "internal", message: `the worker ended: ${(error as Error).message}` };
    } finally {
      clearTimeout(timer);
      begun.close();
      this.#leave();
    }
  }

  /** Tasks wait here and not in the workers' queue, so that their time runs only while they do. */
  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}
