/** One pass over the tokens that marks every word and phrase of the lexicon with its classes. */
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import type { CompiledPack } from "./compile.ts";
import { Marks } from "./marks.ts";
import { Letters } from "./trie.ts";

export function scan(tokens: Tokens, pack: CompiledPack): Marks {
  const marks = new Marks(tokens.length);
  const { norm, kind, shape } = tokens;
  for (const { first, last } of tokens.sentences) {
    for (let i = first; i < last; i++) {
      pack.phrases.lookup(norm, i, last, (end, readings) => {
        for (const { cls, value, letters } of readings) {
          if (letters !== Letters.Any && !isWritten(shape[i]!, letters)) continue;
          marks.add(i, { cls, end, value, head: 0 });
        }
      });
      if (kind[i] !== TokenKind.Word || norm[i]!.length < 5) continue;
      for (const [suffix, readings] of pack.suffixes.lookup(norm[i]!)) {
        for (const { cls, value } of readings) {
          if (marks.find(i, cls)?.end === i + 1) continue;
          marks.add(i, { cls, end: i + 1, value, head: norm[i]!.length - suffix.length });
        }
      }
    }
  }
  return marks;
}

function isWritten(shape: number, letters: Letters): boolean {
  switch (letters) {
    case Letters.Capital:
      return (shape & Shape.Capital) !== 0;
    case Letters.AllCapitals:
      return (shape & Shape.AllCapitals) !== 0;
    case Letters.Small:
      return (shape & Shape.Capital) === 0;
    case Letters.SmallInside:
      return (shape & Shape.Capital) === 0 || (shape & Shape.SentenceStart) !== 0;
    default:
      return true;
  }
}
