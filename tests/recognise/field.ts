/** A text as the engine's rules see it, without a pack: its tokens, and marks for the words that a test names. */
import { Marks } from "../../src/recognise/marks.ts";
import type { Field } from "../../src/recognise/match.ts";
import { normalise, tokenise } from "../../src/text/tokenise.ts";

/** Classes of the tests' marks by their index. */
export const CLASSES = ["month", "name", "role", "country"];

export function classOf(name: string): number {
  const index = CLASSES.indexOf(name);
  if (index < 0) throw new Error(`no class <${name}>`);
  return index;
}

/** One body paragraph; `words` gives phrases (as written in the text) their class and value. */
export function fieldOf(
  text: string,
  words: Readonly<Record<string, readonly [cls: string, value: unknown]>> = {},
): Field {
  const tokens = tokenise(
    { text, zones: [{ kind: "body", start: 0, end: text.length }], title: null },
    { abbreviations: new Set(), openers: new Set<string>(), ordinalStop: false, capitalisedNouns: false },
  );
  const marks = new Marks(tokens.length);
  for (const [phrase, [cls, value]] of Object.entries(words)) {
    const pieces = phrase.split(" ").map(normalise);
    for (let at = 0; at + pieces.length <= tokens.length; at++) {
      if (pieces.every((piece, index) => tokens.norm[at + index] === piece))
        marks.add(at, { cls: classOf(cls), end: at + pieces.length, value, head: 0 });
    }
  }
  return { tokens, marks, steps: 0 };
}
