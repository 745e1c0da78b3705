/** One pass over the tokens that marks every word and phrase of the lexicon with its classes. */
import { TokenKind, type Tokens } from "../model/tokens.ts";
import type { CompiledPack } from "./compile.ts";
import { Marks } from "./marks.ts";

export function scan(tokens: Tokens, pack: CompiledPack): Marks {
  const marks = new Marks(tokens.length);
  const { norm, kind, shape } = tokens;
  for (const { first, last } of tokens.sentences) {
    for (let i = first; i < last; i++) {
      pack.phrases.lookup(norm, i, last, (end, readings) => {
        for (const { cls, value, shape: needed } of readings) {
          if ((shape[i]! & needed) !== needed) continue;
          marks.add(i, { cls, end, value, head: 0 });
        }
      });
      if (kind[i] !== TokenKind.Word || norm[i]!.length < 5) continue;
      pack.suffixes.lookup(norm[i]!, (suffix, readings) => {
        for (const { cls, value } of readings) {
          if (marks.find(i, cls)?.end === i + 1) continue;
          marks.add(i, { cls, end: i + 1, value, head: norm[i]!.length - suffix.length });
        }
      });
    }
  }
  return marks;
}
