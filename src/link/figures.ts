/** Amounts of money → figures: what each measures, between whom, when. */
import type { Figure } from "../model/fact.ts";
import type { Linked, ResolvedDate } from "../model/linked.ts";
import type { Recognised } from "../recognise/index.ts";
import type { Context } from "./context.ts";

export function linkFigures(_doc: Recognised, _context: Context, _dates: readonly ResolvedDate[]): Linked<Figure>[] {
  return [];
}
