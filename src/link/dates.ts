/** Date mentions → the article's own date and calendar dates. */
import type { Article } from "../model/article.ts";
import type { DateFact } from "../model/fact.ts";
import type { Linked, ResolvedDate } from "../model/linked.ts";
import type { Recognised } from "../recognise/index.ts";

export interface LinkedDates {
  /** EDTF of the article's own date; null when the text does not tell it, its year included. */
  readonly published: string | null;
  readonly facts: readonly Linked<DateFact>[];
  /** Every date mention with its value, in the order of the text. */
  readonly resolved: readonly ResolvedDate[];
}

/** `given` is the article's date as the caller knows it: it wins over the text's only if `givenWins`. */
export function linkDates(
  _doc: Recognised,
  _article: Article,
  _given: { readonly published: string | null; readonly wins: boolean },
): LinkedDates {
  return { published: null, facts: [], resolved: [] };
}
