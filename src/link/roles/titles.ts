/** The title and the organisation of an office phrase, as written. */
import { Shape } from "../../model/tokens.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";

/** The title as written, without states and names: from its first word of rank to the end of its portfolio. */
export function titleOf(doc: Recognised, phrase: OfficePhrase): string {
  const { tokens } = doc;
  const drop = new Set<number>();
  for (const { from, to } of phrase.states) {
    if (from < phrase.from || to > phrase.to || (from >= phrase.head.from && to <= phrase.head.to)) continue;
    for (let i = from; i < to; i++) drop.add(i);
    if (tokens.norm[to] === "'s" || tokens.norm[to] === "-") drop.add(to);
  }
  let start = phrase.from;
  if (phrase.organization !== null && phrase.organization.to <= phrase.head.from)
    start = Math.max(start, phrase.organization.to);
  for (let i = start; i < phrase.head.from; i++) if (tokens.norm[i] === "'s" || tokens.norm[i] === "'") start = i + 1;
  const and = doc.pack.cls("and");
  const link = doc.pack.cls("officeLink");
  const isBetween = (at: number): boolean =>
    tokens.norm[at] === "-" || drop.has(at) || doc.marks.has(at, and) || doc.marks.has(at, link);
  while (start < phrase.head.from && isBetween(start)) start++;
  const end = phrase.portfolio === null ? phrase.head.to : Math.max(phrase.head.to, lastKept(doc, phrase, drop));
  let title = "";
  for (let i = start; i < end; i++) {
    if (drop.has(i)) continue;
    if (title !== "" && (tokens.shape[i]! & Shape.Glued) === 0) title += " ";
    title += tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  }
  return title;
}

function lastKept({ marks, pack }: Recognised, phrase: OfficePhrase, drop: ReadonlySet<number>): number {
  const links = [pack.cls("officeLink"), pack.cls("article"), pack.cls("and")];
  let end =
    phrase.organization !== null && phrase.organization.from >= phrase.head.to ? phrase.organization.from : phrase.to;
  const dangles = (at: number): boolean => drop.has(at) || links.some((cls) => marks.has(at, cls));
  while (end > phrase.head.to && dangles(end - 1)) end--;
  return end;
}

export function organizationOf({ tokens }: Recognised, { organization }: OfficePhrase): string | null {
  return organization && tokens.text.slice(tokens.start[organization.from]!, tokens.end[organization.to - 1]!);
}
