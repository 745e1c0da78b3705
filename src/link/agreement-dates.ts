/** When the events of instruments took place. */
import type { ResolvedDate } from "../model/linked.ts";
import type { Recognised } from "../recognise/index.ts";
import type { AgreementEvent } from "./agreement-events.ts";

/** Farther than this a date is not the event's. */
const REACH = 24;
/** How many sentences before an event its day may have been told. */
const SENTENCES_BACK = 3;
const DAY = /^[\dX]{4}-\d\d-\d\d$/;

/** The date that is told for an event, null when none is or when it stands nearer to another event. */
export function dateOf(doc: Recognised, event: AgreementEvent, dates: readonly ResolvedDate[]): string | null {
  const sentence = doc.tokens.sentence[event.at]!;
  const { first, last } = doc.tokens.sentences[sentence]!;
  const others = doc.agreements.filter(
    ({ from, fields }) => from >= first && from < last && from !== event.at && fields.status !== event.status,
  );
  let best: ResolvedDate | undefined;
  let least = REACH;
  for (const date of dates) {
    if (date.from < first || date.to > last || date.value === null) continue;
    const cost = distance(doc, date, event.at);
    if (cost >= least || others.some((other) => distance(doc, date, other.from) < cost))
      continue;
    best = date;
    least = cost;
  }
  if (best !== undefined) return best.value;
  for (let at = first; at < last; at++) {
    if (doc.marks.has(at, doc.pack.cls("sameDay"))) return dayBefore(doc, dates, first, sentence);
  }
  return null;
}

/** The last day told before a token, not too far back. */
export function dayBefore(
  doc: Recognised,
  dates: readonly ResolvedDate[],
  at: number,
  sentence: number,
): string | null {
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i]!;
    if (date.from >= at || date.value === null || !DAY.test(date.value)) continue;
    return doc.tokens.sentence[date.from]! >= sentence - SENTENCES_BACK ? date.value : null;
  }
  return null;
}

function distance({ tokens }: Recognised, date: ResolvedDate, at: number): number {
  const [from, to] = date.to <= at ? [date.to, at] : [at, date.from];
  let cost = Math.max(0, to - from);
  for (let i = from; i < to; i++) if (tokens.norm[i] === "," || tokens.norm[i] === ";") cost += 4;
  return cost;
}
