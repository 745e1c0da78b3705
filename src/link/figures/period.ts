/** The time that an amount measures, and the change that is told of it. */
import type { Flow } from "../../model/fact.ts";
import type { ResolvedDate } from "../../model/linked.ts";
import type { Numeral } from "../../recognise/numerals.ts";
import { compare, fromNumber, toNumber } from "../../value/decimal.ts";
import type { Amount, Cue, Frame } from "./frame.ts";
import type { Timeline } from "./time.ts";

/** Amounts of these flows share the time that statistics name once. */
export const TRADE: ReadonlySet<Flow | null> = new Set(["turnover", "export", "import", "balance"]);
/** Flows that are measured over a time; the dates beside others tell when something happened. */
const MEASURED: ReadonlySet<Flow | null> = new Set([...TRADE, "output", "other"]);

/** How many tokens may stand between an amount and the date right behind it. */
const CLAIM = 5;
const LABELLING = new Set([":", "(", "["]);
const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d/;
const YEAR = /^\d{4}$/;
const YEARS = /^(\d{4})\/(\d{4})$/;
const SPAN = /^[^/]+\/[^/]+$/;

/** EDTF; null when the date that tells it has no value, undefined when no date of the amount's clause tells it. */
export function findPeriod(
  frame: Frame,
  amount: Amount,
  flow: Flow | null,
  dates: readonly ResolvedDate[],
  timeline: Timeline,
): string | null | undefined {
  const chosen = periodDate(frame, amount, flow, dates, timeline);
  if (chosen === null) return undefined;
  if (chosen.value === null) return null;
  const toDate = isToDate(frame, chosen) ? timeline.yearToDate(chosen.value) : null;
  if (toDate !== null) return toDate;
  const ends = YEARS.exec(chosen.value);
  if (ends !== null && isOfChange(amount)) return amount.money.origin ? ends[1]! : ends[2]!;
  const { first } = frame.reach(amount);
  return isSince(frame, chosen, first) && !chosen.value.includes("/") ? `${chosen.value}/..` : chosen.value;
}

/** How many tokens before a date "so far" may begin. */
const TO_DATE_REACH = 4;

/** "so far this year", "seit Jahresbeginn": the year up to the month that the article tells. */
function isToDate(frame: Frame, { from, to }: ResolvedDate): boolean {
  for (let at = Math.max(0, from - TO_DATE_REACH); at <= from; at++)
    if (frame.endOf("yearToDate", at) >= to) return true;
  return false;
}

/** How many tokens behind an amount "the year before" is looked for, brackets aside. */
const YEAR_BEFORE_REACH = 5;
/** No more tokens are looked through for it, those in brackets among them. */
const YEAR_BEFORE_STEPS = 30;

/**
 * Whether an amount is that of the year before: "up from 1.75 billion (RM7 billion) the year before", "im
 * Vorjahreszeitraum (1,7 Milliarden)".
 */
export function isOfYearBefore(frame: Frame, amount: Amount): boolean {
  const { sentence, from, to, bracket, next } = amount;
  const { first, last } = frame.reach(amount);
  if (
    frame
      .cues("yearBefore", sentence, Math.max(first, from - YEAR_BEFORE_REACH), from)
      .some((cue) => isLabel(frame, cue, from))
  )
    return true;
  const end = Math.min(last, to + YEAR_BEFORE_STEPS, next !== null && next.bracket === bracket ? next.from : last);
  for (let at = to; at < end && frame.distance(sentence, to, at, bracket) < YEAR_BEFORE_REACH; at++) {
    if (frame.bracketOf(sentence, at) !== bracket) continue;
    if (frame.endOf("yearBefore", at) > at) return true;
    if (frame.has(at, "comparison")) return false;
  }
  return false;
}

/** Whether only a mark stands between words and the amount that they label: "(Vorjahr: 660)", "im Vorjahr (660)". */
function isLabel(frame: Frame, { to }: Cue<unknown>, from: number): boolean {
  return from - to <= 1 && LABELLING.has(frame.norm(to));
}

/** "from 2.3 to 2.5 billion between 2010 and 2011": each amount belongs to one end of the span. */
function isOfChange({ money, previous }: Amount): boolean {
  return money.origin || previous?.money.origin === true;
}

/** Dates without a value compete too: "last year" in an article without a date leaves the period untold. */
function periodDate(
  frame: Frame,
  amount: Amount,
  flow: Flow | null,
  dates: readonly ResolvedDate[],
  timeline: Timeline,
): ResolvedDate | null {
  const { sentence } = amount;
  const { first, last } = frame.reach(amount);
  const reachable = within(dates, first, last).filter((date) => {
    if (isOfEvent(frame, amount, date, flow, timeline)) return false;
    if (!tells(frame, date, flow, first) || isCompared(frame, date, first, amount)) return false;
    if (isApart(frame, amount, date, flow, first)) return false;
    const bracket = frame.bracketOf(sentence, date.from);
    return bracket === -1 || bracket === amount.bracket || (bracket === amount.to && amount.next?.bracket !== bracket);
  });
  const claimed = claim(frame, amount, reachable);
  if (claimed !== null) return claimed;
  const window = frame.window(amount);
  const free = reachable.filter((date) => !isClaimed(frame, amount, date));
  const own = free.filter(({ from, to }) => from >= window.from && to <= window.to);
  if (own.length > 0 || flow === "other" || !MEASURED.has(flow)) return nearest(own, amount);
  return nearest(
    free.filter(({ from }) => from < amount.from),
    amount,
  );
}

/** Flows of which a date to come tells when something will be signed or built. */
const AGREED: ReadonlySet<Flow | null> = new Set(["deal", "loan"]);

/** "to be finished in 2031", "in 2019 Norway promised": when something happens, not what money is for. */
function isOfEvent(
  frame: Frame,
  amount: Amount,
  { from, to, value }: ResolvedDate,
  flow: Flow | null,
  timeline: Timeline,
): boolean {
  if (AGREED.has(flow)) return value !== null && !SPAN.test(value) && timeline.isAhead(value);
  if (flow !== "aid" || to > amount.from || frame.cueAt("direction", from - 1) === "to") return false;
  return frame.cues("promise", amount.sentence, to, amount.from).length > 0;
}

/** The dates of a sorted list between two tokens. */
function within(dates: readonly ResolvedDate[], first: number, last: number): ResolvedDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.from < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && dates[end]!.to <= last) end++;
  return dates.slice(low, end);
}

/** Whether a date can tell what time an amount of this flow measures. */
function tells(frame: Frame, date: ResolvedDate, flow: Flow | null, first: number): boolean {
  const { value } = date;
  if (value === null) return true;
  if (DAY.test(value) && !(SPAN.test(value) && MEASURED.has(flow))) return false;
  return MEASURED.has(flow) || YEAR.test(value) || SPAN.test(value) || isSince(frame, date, first);
}

/**
 * Whether commas keep a date from an amount: behind it always, before it where the amount measures no time, unless the
 * date opens the sentence.
 */
function isApart(frame: Frame, amount: Amount, { from, to }: ResolvedDate, flow: Flow | null, first: number): boolean {
  if (from < amount.from && (MEASURED.has(flow) || from - first <= 5)) return false;
  for (let at = Math.min(to, amount.to); at < Math.max(from, amount.from); at++) {
    // "5 million dollars (4,6 million euros) in May": what stands in brackets does not part.
    if (frame.bracketOf(amount.sentence, at) !== amount.bracket) continue;
    if (frame.norm(at) === "," || frame.norm(at) === ";") return true;
  }
  return false;
}

/** The date right behind an amount: "5 billion in 2013". */
function claim(frame: Frame, amount: Amount, dates: readonly ResolvedDate[]): ResolvedDate | null {
  for (const date of dates) {
    if (date.from < amount.to || date.from - amount.to > CLAIM) continue;
    let bare = true;
    for (let at = amount.to; at < date.from; at++)
      if (frame.norm(at) === ";" || frame.separates(at) || frame.has(at, "money")) bare = false;
    if (bare) return date;
  }
  return null;
}

/** Whether another amount of the sentence claims a date, or an amount that a change starts from stands closer to it. */
function isClaimed(frame: Frame, amount: Amount, date: ResolvedDate): boolean {
  for (let other = amount.previous; other !== null && other.to + CLAIM >= date.from; other = other.previous) {
    if (claim(frame, other, [date]) !== null && other.bracket === amount.bracket) return true;
  }
  if (!amount.money.origin && !saysYearBefore(frame, date)) return false;
  for (let other = amount.next; other !== null && other.to <= date.from; other = other.next) {
    if (claim(frame, other, [date]) !== null) return true;
  }
  return false;
}

/** "im Vorjahr", "the year before". */
function saysYearBefore(frame: Frame, { from, to }: ResolvedDate): boolean {
  for (let at = from; at < to; at++) if (frame.has(at, "yearBefore")) return true;
  return false;
}

function nearest(dates: readonly ResolvedDate[], amount: Amount): ResolvedDate | null {
  let best: ResolvedDate | null = null;
  const distance = ({ from, to }: ResolvedDate): number => (to <= amount.from ? amount.from - to : from - amount.to);
  for (const date of dates) if (best === null || distance(date) < distance(best)) best = date;
  return best;
}

function isSince(frame: Frame, { from }: ResolvedDate, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - 4); at--) if (frame.has(at, "since")) return true;
  return false;
}

/** How many tokens before a date a word of comparison is looked for, and how many if only small words stand between. */
const COMPARED = 4;
const COMPARED_ACROSS_SMALL = 6;

/** "mehr als 2002", "compared with the year before", "from last year": a time that is only compared with. */
function isCompared(frame: Frame, { from, value }: ResolvedDate, first: number, amount: Amount): boolean {
  const least = amount.to <= from ? amount.to : first;
  let onlySmall = true;
  for (let at = from - 1; at >= least && from - at <= (onlySmall ? COMPARED_ACROSS_SMALL : COMPARED); at--) {
    const isOpening = frame.has(at, "rangeOpen");
    // "goods from Peru last year", "from January to October" compare nothing.
    if (isOpening && (!onlySmall || value === null || SPAN.test(value))) return false;
    onlySmall &&= frame.isSmall(at);
    // "the deficit with (gegenüber) China in 2023" compares no times.
    if (frame.has(at, "comparison") && !frame.has(at + 1, "country")) return !amount.money.origin;
    if (frame.norm(at) === "," || frame.norm(at) === "(") break;
  }
  return false;
}

/** Flows of which a change is told in per cent. */
const CHANGING: ReadonlySet<Flow | null> = new Set([...MEASURED, "investment", "aid", "other"]);

/** The signed percentage that the sentence gives for an amount. */
export function findChange(frame: Frame, amount: Amount, flow: Flow | null): number | null {
  if (!CHANGING.has(flow) || amount.money.origin || frame.converts(amount)) return null;
  const { first, last } = frame.reach(amount);
  for (const percent of percentages(frame, amount.sentence, first, last)) {
    if (owner(frame, amount, percent) !== amount || isParted(frame, amount, percent)) continue;
    if (!isOfAnother(frame, amount, flow, percent)) return percent.value;
  }
  return amount.next === null && amount.bracket === -1 ? changeBehind(frame, amount) : null;
}

/** How far from its beginning the sentence behind an amount may tell that amount's change. */
const CHANGE_REACH = 12;

/** The change that the next sentence tells: "This was an increase of 25 per cent or 8 billion over 2015." */
function changeBehind(frame: Frame, { sentence }: Amount): number | null {
  const here = frame.sentenceOf(sentence);
  const behind = frame.sentenceAfter(sentence);
  if (behind === null || behind.paragraph !== here.paragraph) return null;
  const { first, last } = behind;
  if (!refersBack(frame, first)) return null;
  const [percent] = percentages(frame, sentence + 1, first, Math.min(last, first + CHANGE_REACH));
  if (percent === undefined || frame.cues("flow", sentence + 1, first, percent.from).length > 0) return null;
  const [money] = frame.cues("money", sentence + 1, first, last);
  // "25 per cent or 8 billion" says the change once more; "25 per cent to 8 billion" tells of another amount.
  return money === undefined || isApposed(frame, percent, money.from) ? percent.value : null;
}

/** "This was …", "Det er …", "Das sind …". */
function refersBack(frame: Frame, at: number): boolean {
  return frame.has(at, "pronoun") || (frame.has(at, "article") && (frame.has(at + 1, "verb") || frame.isSmall(at + 1)));
}

/** Whether a percentage and the amount behind it are two words for one change. */
function isApposed(frame: Frame, { to }: Cue<number>, money: number): boolean {
  return money > to && money - to <= 1 && !frame.has(money - 1, "rangeLink");
}

/** Whether a semicolon stands between. */
function isParted(frame: Frame, amount: Amount, { from, to }: Cue<number>): boolean {
  for (let at = Math.min(to, amount.to); at < Math.max(from, amount.from); at++)
    if (frame.norm(at) === ";") return true;
  return false;
}

/** Whether a word of another flow stands between an amount and a percentage: "… breached the mark, exports growing by 15 %". */
function isOfAnother(frame: Frame, amount: Amount, flow: Flow | null, { from }: Cue<number>): boolean {
  const told = frame.cues<Flow>("flow", amount.sentence, amount.to, from).at(-1);
  if (told === undefined || told.value === flow) return false;
  for (let at = amount.to; at < told.from; at++) if (frame.separates(at)) return true;
  return false;
}

/** Percentages, their word included, with a sign or a word of growth or decline beside them. */
function percentages(frame: Frame, sentence: number, first: number, last: number): Cue<number>[] {
  const found: Cue<number>[] = [];
  for (const cue of frame.cues<Numeral>("number", sentence, first, last)) {
    const isPercent = cue.to < last && (frame.norm(cue.to) === "%" || frame.has(cue.to, "percent"));
    if (!isPercent || cue.value.scale > 0 || compare(cue.value, fromNumber(100_000)) > 0) continue;
    const to = Math.max(cue.to + 1, frame.endOf("percent", cue.to));
    // "grew by 5 per cent to 254 billion and imports by 1 per cent to 234 billion": the verb stands once.
    const spared = frame.has(to, "rangeLink") ? found.at(-1) : undefined;
    const sign = signOf(frame, cue, first, last) ?? (spared === undefined ? null : Math.sign(spared.value));
    if (sign !== null) found.push({ ...cue, to, value: sign * toNumber(cue.value) });
  }
  return found;
}

function signOf(frame: Frame, { from, to }: Cue<Numeral>, first: number, last: number): 1 | -1 | null {
  const before = frame.norm(from - 1);
  if (before === "+") return 1;
  const written = before === "-" && from - 1 > first && (frame.norm(from - 2) === "(" || frame.norm(from - 2) === ",");
  if (written) return -1;
  // The nearest word of change, before or behind.
  for (let distance = 1; distance <= 7; distance++) {
    for (const at of [to + distance, from - distance]) {
      if (at < first || at >= last) continue;
      const change = frame.cueAt<1 | -1>("change", at);
      if (change !== undefined && !crosses(frame, at, from, to)) return change;
    }
  }
  // The verb's second part behind the amount: "ging um 9,6 Prozent auf 680,5 Millionen zurück".
  for (let at = to; at < Math.min(last, to + 12) && frame.norm(at) !== "," && frame.norm(at) !== ";"; at++) {
    const change = frame.cueAt<1 | -1>("change", at);
    if (change !== undefined) return change;
    at = Math.max(at, frame.endOf("money", at) - 1);
  }
  return null;
}

function crosses(frame: Frame, at: number, from: number, to: number): boolean {
  for (let i = Math.min(at, to) + 1; i < Math.max(at, from); i++)
    if (frame.norm(i) === ";" || frame.has(i, "money")) return true;
  return false;
}

/**
 * The amount that a percentage speaks of: the one in its bracket or whose bracket it fills, the one that it leads to
 * ("um 5 Prozent auf …"), else the one before it.
 */
function owner(frame: Frame, amount: Amount, percent: Cue<number>): Amount | null {
  const { first, last } = frame.reach(amount);
  let head = amount;
  while (head.previous !== null && head.previous.from >= first) head = head.previous;
  const candidates: Amount[] = [];
  for (let other: Amount | null = head; other !== null && other.to <= last; other = other.next) {
    if (!other.money.origin && !frame.converts(other)) candidates.push(other);
  }
  if (percent.bracket >= 0) {
    const inside = candidates.filter(({ bracket }) => bracket === percent.bracket);
    if (inside.length > 0) return inside.find(({ from }) => from >= percent.to) ?? inside.at(-1)!;
    return candidates.findLast(({ to }) => to <= percent.bracket) ?? null;
  }
  // "mit 11,1 % (auf 627,5 Milliarden Euro)".
  const opened = candidates.find(({ bracket }) => bracket >= percent.to && bracket - percent.to <= 1);
  const outside = candidates.filter(({ bracket }) => bracket === -1);
  const before = outside.findLast(({ to }) => to <= percent.from) ?? null;
  const isOfBefore = before !== null && percent.from - before.to <= 3;
  if (opened !== undefined && !isOfBefore) return opened;
  const after = outside.find(({ from }) => from >= percent.to) ?? null;
  if (before === null && after !== null && isApposed(frame, percent, after.from)) return null;
  if (before === null || after === null) return before ?? after;
  return leadsTo(frame, percent, before, after) ? after : before;
}

/** Whether a percentage between two amounts speaks of the second: few words and no comparison on the way to it. */
function leadsTo(frame: Frame, percent: Cue<number>, before: Amount, after: Amount): boolean {
  if (after.from - percent.to > 6 || isApposed(frame, percent, after.from)) return false;
  for (let at = percent.to; at < after.from; at++) {
    if (frame.has(at, "comparison") && !frame.has(at, "rangeLink")) return false;
    if (frame.separates(at) && !frame.has(at + 1, "rangeLink")) return false;
  }
  for (let at = before.to; at < percent.from; at++) if (frame.separates(at)) return true;
  return false;
}
