/** What has been recognised so far, by the token where it starts. */

/** A stretch of tokens that has a class: a word of the lexicon, a numeral, a name candidate, a phrase of an earlier phase. */
export interface Mark {
  readonly cls: number;
  /** Index after its last token. */
  readonly end: number;
  readonly value: unknown;
  /** For the end of a compound: how many characters of the (single) token stand before it; else 0. */
  readonly head: number;
}

export class Marks {
  readonly #at: (Mark[] | undefined)[];
  /** For each token a bit for each class modulo 32 that starts there: most questions are answered by its absence. */
  readonly #present: Uint32Array;

  constructor(length: number) {
    this.#at = new Array(length);
    this.#present = new Uint32Array(length);
  }

  /** All marks that start at a token, in the order they were made. */
  at(token: number): readonly Mark[] {
    return this.#at[token] ?? NONE;
  }

  /** The longest mark of a class that starts at a token; of those that end before `limit` where that is given. */
  find(token: number, cls: number, limit = Number.POSITIVE_INFINITY): Mark | undefined {
    if ((this.#present[token]! & (1 << (cls & 31))) === 0) return undefined;
    let best: Mark | undefined;
    for (const mark of this.#at[token]!) {
      if (mark.cls === cls && mark.end < limit && (best === undefined || mark.end > best.end)) best = mark;
    }
    return best;
  }

  has(token: number, cls: number): boolean {
    return this.find(token, cls) !== undefined;
  }

  /** Whether a mark of a class that starts at a token ends right before `end`. */
  reaches(token: number, cls: number, end: number): boolean {
    if ((this.#present[token]! & (1 << (cls & 31))) === 0) return false;
    for (const mark of this.#at[token]!) if (mark.cls === cls && mark.end === end) return true;
    return false;
  }

  add(token: number, mark: Mark): void {
    const marks = this.#at[token];
    if (marks === undefined) this.#at[token] = [mark];
    else marks.push(mark);
    this.#present[token]! |= 1 << (mark.cls & 31);
  }
}

const NONE: readonly Mark[] = [];
