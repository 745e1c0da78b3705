/** One line on standard error that tells how far a long run is. Only where somebody watches. */

/** Nothing is shown for runs shorter than this, in milliseconds. */
const DELAY = 1_000;
const INTERVAL = 200;
const CLEAR = "\r\u001B[K";

export class Progress {
  #done = 0;
  #failed = 0;
  #total: number | null = null;
  #shown = false;
  readonly #started = performance.now();
  readonly #count: () => number | null;
  #timer: NodeJS.Timeout;

  /** `count` tells how many documents there are, null when that cannot be known; it is asked once, when the line appears. */
  constructor(count: () => number | null) {
    this.#count = count;
    this.#timer = setTimeout(() => this.#appear(), DELAY);
    this.#timer.unref();
  }

  /** Whether the line was ever shown. */
  get shown(): boolean {
    return this.#shown;
  }

  add(done: number, failed: number): void {
    this.#done += done;
    this.#failed += failed;
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) process.stderr.write(CLEAR);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.clear();
  }

  #appear(): void {
    this.#shown = true;
    this.#total = this.#count();
    this.#draw();
    this.#timer = setInterval(() => this.#draw(), INTERVAL);
    this.#timer.unref();
  }

  #draw(): void {
    const seconds = (performance.now() - this.#started) / 1000;
    const rate = this.#done / seconds;
    const parts = [
      this.#total === null ? `${this.#done} done` : `${this.#done} of ${this.#total} done`,
      `${rate.toFixed(rate < 10 ? 1 : 0)} a second`,
    ];
    if (this.#total !== null && rate > 0) parts.push(`${duration((this.#total - this.#done) / rate)} left`);
    if (this.#failed > 0) parts.push(`${this.#failed} failed`);
    process.stderr.write(CLEAR + parts.join(" · ").slice(0, (process.stderr.columns || 80) - 1));
  }
}

/** "42 s", "3 min 20 s", "2 h 5 min". */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
