/** Words come again and again: what was worked out for one is kept. */

const MOST = 20_000;

/** A function of words that works each out once. It forgets all of them when they grow many, so that memory stays flat. */
export function remember<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined && !known.has(word)) {
      if (known.size >= MOST) known.clear();
      const own = detached(word);
      value = work(own);
      known.set(own, value);
    }
    return value as Value;
  };
}

/** A copy of a word: a slice of a text, kept as it is, would keep the whole text in memory. */
export function detached(word: string): string {
  return word.split("").join("");
}
