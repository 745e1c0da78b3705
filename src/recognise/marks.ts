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

  constructor(length: number) {
    this.#at = new Array(length);
  }

  /** All marks that start at a token, in the order they were made. */
  at(token: number): readonly Mark[] {
    return this.#at[token] ?? NONE;
  }

  /** The longest mark of a class that starts at a token. */
  find(token: number, cls: number): Mark | undefined {
    const marks = this.#at[token];
    if (marks === undefined) return undefined;
    let best: Mark | undefined;
    for (const mark of marks) if (mark.cls === cls && (best === undefined || mark.end > best.end)) best = mark;
    return best;
  }

  has(token: number, cls: number): boolean {
    return this.find(token, cls) !== undefined;
  }

  add(token: number, mark: Mark): void {
    const marks = this.#at[token];
    if (marks === undefined) this.#at[token] = [mark];
    else marks.push(mark);
  }
}

const NONE: readonly Mark[] = [];
