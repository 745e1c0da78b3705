/** Keeps what is made side by side in the order in which it was begun. */

export class InOrder<Value> {
  readonly #limit: number;
  readonly #take: (value: Value) => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #underWay = 0;
  #resume: () => void = () => {};

  /** `take` is given each value in turn, never two at once; at most `limit` values are under way. */
  constructor(limit: number, take: (value: Value) => Promise<void>) {
    this.#limit = limit;
    this.#take = take;
  }

  /** Resolves when there is room for the next value. */
  async add(value: Promise<Value>): Promise<void> {
    this.#underWay++;
    const earlier = this.#last;
    this.#last = earlier
      .then(async () => this.#take(await value))
      .finally(() => {
        this.#underWay--;
        this.#resume();
      });
    // A failure is told by `end`; until then it only ends the waiting.
    this.#last.catch(() => {});
    value.catch(() => {});
    if (this.#underWay < this.#limit) return;
    await new Promise<void>((resolve) => {
      this.#resume = resolve;
    });
  }

  /** Resolves when the last value has been taken; rejects with the first failure. */
  end(): Promise<void> {
    return this.#last;
  }
}
