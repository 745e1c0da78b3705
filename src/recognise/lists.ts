/** Lines of lists and tables, as they look in plain text. */
import { TokenKind, type Tokens } from "../model/tokens.ts";

const BULLETS = new Set(["-", "*", "•", "▪", "·", "‣", "◦"]);

/** Whether a sentence that starts at token `first` is an item: behind a bullet, a dash or a number ("1.", "2)"). */
export function isItem({ norm, kind }: Tokens, first: number): boolean {
  if (BULLETS.has(norm[first]!)) return true;
  return kind[first] === TokenKind.Number && (norm[first + 1] === "." || norm[first + 1] === ")");
}

/** Whether a sentence is a row of a table: cells between bars or tabs. */
export function isRow({ text, start, end }: Tokens, first: number, last: number): boolean {
  return /[|\t]/.test(text.slice(start[first], end[last - 1]));
}
