/** Instruments → agreements: one fact for each, with its status, parties and date. */
import type { Agreement } from "../model/fact.ts";
import type { Linked, ResolvedDate } from "../model/linked.ts";
import type { Recognised } from "../recognise/index.ts";
import type { Context } from "./context.ts";

export function linkAgreements(
  _doc: Recognised,
  _context: Context,
  _dates: readonly ResolvedDate[],
  _published: string | null,
): Linked<Agreement>[] {
  return [];
}
