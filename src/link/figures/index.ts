/** Amounts of money → figures: what each measures, between whom, when. */
import type { Figure, Flow } from "../../model/fact.ts";
import type { Evidence, Linked, ResolvedDate } from "../../model/linked.ts";
import type { Recognised } from "../../recognise/index.ts";
import { toNumber } from "../../value/decimal.ts";
import { yearEarlier } from "../../value/edtf.ts";
import type { Context } from "../context.ts";
import type { Whole } from "./case.ts";
import { resolveCurrency } from "./currency.ts";
import { type FlowCue, flowCue, topicOf } from "./flow.ts";
import { type Amount, Frame } from "./frame.ts";
import { paidFlow, refined } from "./meaning.ts";
import { findParties } from "./parties.ts";
import { findChange, findPeriod, isOfYearBefore, TRADE } from "./period.ts";
import { findSides, type Sides } from "./sides.ts";
import type { Reading, Story } from "./story.ts";
import { Timeline } from "./time.ts";

const SILENT = new Set(["teaser", "footer", "byline", "markup"]);

/** How many figures back one is looked for that the next is a part of. */
const MEMORY = 12;

/** `published`: EDTF, null when the article does not tell its date. */
export function linkFigures(
  doc: Recognised,
  context: Context,
  dates: readonly ResolvedDate[],
  published: string | null,
): Linked<Figure>[] {
  const frame = new Frame(doc);
  const sides = findSides(doc, context);
  const story: Story = {
    readings: [],
    currencies: new Set(),
    flows: new Set(),
    trade: null,
    investment: null,
    loan: null,
    recipients: new Set(),
    givers: new Set(),
    timeline: new Timeline(frame, dates, published),
  };
  for (const amount of frame.amounts()) {
    if (SILENT.has(frame.sentenceOf(amount.sentence).zone)) continue;
    const reading = read(frame, sides, dates, amount, story);
    story.readings.push(reading);
    story.currencies.add(reading.currency);
    if (reading.flow !== null) story.flows.add(reading.flow);
    if (TRADE.has(reading.flow) && amount.bracket === -1 && !isOnlyCompared(reading, story.trade))
      story.trade = reading;
    if (reading.flow === "investment" && reading.to !== null) story.investment = reading;
    if (reading.flow === "loan" && reading.parties.length > 1 && (reading.from !== null || story.loan === null))
      story.loan = reading;
    if (reading.flow === "aid" && reading.from !== null) {
      story.recipients.add(reading.to);
      story.givers.add(reading.from);
    }
  }
  return unite(doc, withTheme(sides, frame, story.readings));
}

/** Flows that an article can be about as a whole. */
const THEMES: ReadonlySet<Flow | null> = new Set(["aid", "loan", "deal"]);

/**
 * "Taken together they are worth 81 million", in an article about grants: an amount that nothing speaks of measures what
 * all others do.
 */
function withTheme(sides: Sides, frame: Frame, readings: readonly Reading[]): readonly Reading[] {
  const told = readings.filter(({ flow }) => flow !== null);
  const theme = told.findLast(({ parties }) => parties.length > 1) ?? told[0];
  if (theme === undefined || !THEMES.has(theme.flow) || told.some(({ flow }) => flow !== theme.flow)) return readings;
  return readings.map((reading) => {
    const { first, last } = frame.reach(reading.amount);
    const isMute = reading.flow === null && sides.between(first, last).length === 0;
    const { flow, parties, from, to } = theme;
    return isMute ? { ...reading, flow, parties, from, to } : reading;
  });
}

/** "reached 172 billion, surpassing last year's 147 billion": the second amount of a trade in one sentence. */
function isOnlyCompared({ flow, amount }: Reading, before: Reading | null): boolean {
  if (before === null || before.flow !== flow || before.amount.money.origin) return false;
  return before.amount.sentence === amount.sentence;
}

function read(frame: Frame, sides: Sides, dates: readonly ResolvedDate[], amount: Amount, story: Story): Reading {
  const { context } = sides;
  const { money } = amount;
  const sentence = frame.sentenceOf(amount.sentence);
  const last = story.readings.at(-1);
  const earlier = story.readings.slice(-MEMORY);
  const giver = money.inherited && last?.amount.money.currency.codes === money.currency.codes ? last : undefined;
  const currency =
    giver?.currency ?? resolveCurrency(money.currency, frame.reach(amount), amount.from, context, story.currencies);
  const base = {
    amount,
    value: toNumber(money.amount),
    max: money.max === null ? null : toNumber(money.max),
    currency,
    headline: sentence.zone === "title",
    cue: -1,
    sure: false,
  };
  if (last !== undefined && last.amount === amount.previous && frame.converts(amount)) {
    return { ...last, ...base, change: null };
  }

  const found = flowCue(frame, amount);
  const before = previousOf(frame, amount, earlier, found === null);
  const topic = found === null || found.weak ? sentenceBefore(frame, amount, found === null) : null;
  // "The agreement is worth …": a weak word yields to what the sentence before spoke of.
  const isAside = amount.bracket !== -1 && found?.bracket === -1 && before?.amount.sentence === amount.sentence;
  const isShare = before !== null && (isAside || isPart(frame, amount) || isListedNext(frame, amount));
  const cue = topic === null && !(isShare && found?.weak) ? found : null;
  const named =
    cue?.value ?? (found === null || isShare ? (before?.flow ?? topic ?? tradeBefore(frame, story, amount)) : topic);
  const flow = refined(frame, sides, amount, named ?? paidFlow(frame, sides, amount), cue, before, story);
  const told = before ?? toldBefore(story, flow, sides.between(sentence.first, sentence.last).length === 0);
  const whole = told === null ? null : wholeOf(earlier, told, amount);
  const reversed = frame.cues("reverse", amount.sentence, frame.window(amount).from, amount.from).length > 0;
  if (reversed && before !== null && before.from !== null && (flow === before.flow || TRADE.has(flow))) {
    const turned = before.flow === "export" ? "import" : before.flow === "import" ? "export" : before.flow;
    return {
      ...base,
      flow: turned,
      sure: true,
      parties: before.parties,
      from: before.to,
      to: before.from,
      viewpoint: before.viewpoint,
      period: periodOf(frame, amount, turned, null, dates, before, story),
      change: findChange(frame, amount, turned),
    };
  }
  const goesOn =
    before !== null &&
    before.flow === flow &&
    (cue === null || (cue.from === before.cue && before.amount.sentence === amount.sentence));
  const window = frame.window(amount);
  const parties =
    goesOn && sides.between(window.from, window.to).length === 0 && !isListed(sides, amount)
      ? before
      : findParties(frame, sides, amount, flow, cue, whole, story);
  const period = periodOf(frame, amount, flow, cue, dates, before, story);
  return {
    ...base,
    flow,
    parties: parties.parties,
    from: parties.from,
    to: parties.to,
    viewpoint:
      flow === "export" ? parties.from : flow === "import" ? parties.to : (parties.side ?? whole?.viewpoint ?? null),
    period,
    change: findChange(frame, amount, flow),
    cue: cue?.from ?? -1,
    sure: cue !== null,
  };
}

/** Sentences in which statistics of trade go on without a word of it. */
const TRADE_REACH = 3;

/** The trade that a mute sentence goes on about: "To China went watches for 154 million." */
function tradeBefore(frame: Frame, { trade }: Story, { sentence, previous }: Amount): Flow | null {
  if (trade === null || previous !== null || sentence - trade.amount.sentence > TRADE_REACH) return null;
  return frame.sentenceOf(sentence).zone === frame.sentenceOf(trade.amount.sentence).zone ? trade.flow : null;
}

/** "of this", "the remaining 36 million", "240 millioner, hvorav 65 millioner": a part of the figure before. */
function isPart(frame: Frame, amount: Amount): boolean {
  const { from } = frame.window(amount);
  return frame.cues("share", amount.sentence, Math.max(from, amount.from - 6), amount.to + 3).length > 0;
}

/** "500 million for roads, 400 million for dams and 300 million for …": one of several of a kind. */
function isListedNext(frame: Frame, { from, previous, bracket }: Amount): boolean {
  if (previous === null || previous.bracket !== bracket) return false;
  return frame.separates(from - 1);
}

/** Whether a state stands right before the amount's bracket: "Frankreich (93,9 Milliarden Euro)". */
function isListed(sides: Sides, { bracket }: Amount): boolean {
  return bracket >= 0 && sides.between(bracket - 3, bracket).some(({ to }) => to === bracket);
}

/** What the article told last of a flow; of loans only for a sentence that names nobody. */
function toldBefore({ trade, investment, loan }: Story, flow: Flow | null, isUnnamed: boolean): Reading | null {
  if (TRADE.has(flow)) return trade;
  if (flow === "investment") return investment;
  return flow === "loan" && isUnnamed ? loan : null;
}

/** The trade that a reading is only compared with, else the reading itself. */
function mainOf({ trade }: Story, reading: Reading): Reading {
  return trade !== null && trade !== reading && isOnlyCompared(reading, trade) ? trade : reading;
}

/**
 * The time that an amount's own sentence tells, else that of the figure that it is a part of, else the one in force for
 * what it measures.
 */
function periodOf(
  frame: Frame,
  amount: Amount,
  flow: Flow | null,
  cue: FlowCue | null,
  dates: readonly ResolvedDate[],
  before: Reading | null,
  story: Story,
): string | null {
  const { timeline } = story;
  const ownTime = timeline.at(amount.sentence, flow);
  const inForce = ownTime ?? (isOfUnit(amount, cue) ? timeline.at(amount.sentence, "export") : null);
  const own = findPeriod(frame, amount, flow, dates, timeline);
  const last = story.readings.at(-1);
  const mainTime = last?.amount.sentence === amount.sentence ? last.period : inForce;
  if (mainTime !== null && (own ?? mainTime) === mainTime && isOfYearBefore(frame, amount))
    return yearEarlier(mainTime);
  if (own !== undefined) {
    if (own === null) return null;
    if (!amount.money.origin) timeline.tell(own, flow);
    return timeline.complete(own, flow);
  }
  if (before !== null && (isPart(frame, amount) || isNextPart(frame, amount, before))) return before.period;
  if (before !== null && isTradeOfSentence(before, amount, flow)) return mainOf(story, before).period;
  return isTimeless(frame, amount, flow, cue) ? null : inForce;
}

/** "3,500 dollars per ton": a price in the statistics of a trade. */
function isOfUnit({ to }: Amount, cue: FlowCue | null): boolean {
  return cue?.value === "other" && cue.from === to;
}

/** The next of several parts: "2 million for roads, 1 million for dams". */
function isNextPart(frame: Frame, amount: Amount, { amount: before, flow }: Reading): boolean {
  return flow === "aid" && before.sentence === amount.sentence && isListedNext(frame, amount);
}

/** "exports were 5 million, imports 3 million". */
function isTradeOfSentence(
  { amount: before, flow: flowBefore }: Reading,
  { sentence }: Amount,
  flow: Flow | null,
): boolean {
  return before.sentence === sentence && TRADE.has(flow) && TRADE.has(flowBefore);
}

/** "send home 5 million every year", "invested 5 million": what comes each year, and what somebody invested once. */
function isTimeless(frame: Frame, amount: Amount, flow: Flow | null, cue: FlowCue | null): boolean {
  if (frame.cuesAround("recurring", amount).length > 0) return true;
  if (cue !== null && frame.has(cue.from, "penalty")) return true;
  return flow === "investment" && cue !== null && (cue.weak || frame.has(cue.from, "giver"));
}

/**
 * The figure that an amount goes on about: the last of its sentence, or the last outside of brackets of the sentences
 * before it.
 */
function previousOf(frame: Frame, amount: Amount, earlier: readonly Reading[], mute: boolean): Reading | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const reading = earlier[i]!;
    if (!isNear(frame, reading.amount, amount, mute) && !isOfList(frame, reading.amount, amount)) return null;
    if (reading.amount.sentence === amount.sentence || reading.amount.bracket === -1) return reading;
  }
  return null;
}

/** Whether an amount is an item of the list that the other or the sentence before the list tells the whole of. */
function isOfList(frame: Frame, before: Amount, amount: Amount): boolean {
  if (!frame.isItem(amount.sentence)) return false;
  const introduction = frame.introduction(amount.sentence);
  return (
    introduction !== null && introduction - before.sentence <= 3 && frame.sentenceOf(before.sentence).zone !== "title"
  );
}

/**
 * Whether an amount goes on about the one before it: in one sentence, paragraph or list, or in the next paragraph where
 * no word of its own sentence tells what it measures.
 */
function isNear(frame: Frame, before: Amount, amount: Amount, mute: boolean): boolean {
  if (before.sentence === amount.sentence) return true;
  const [from, to] = [frame.sentenceOf(before.sentence), frame.sentenceOf(amount.sentence)];
  if (from.zone === "title" || from.zone !== to.zone) return false;
  const gap = amount.sentence - before.sentence;
  return from.paragraph === to.paragraph ? gap <= 2 : amount.money.inherited || (mute && gap === 1);
}

/** How many amounts may stand between a total and its parts. */
const WHOLE_REACH = 30;

/** The figure that others are parts of: the last total before them, with the viewpoint told since. */
function wholeOf(earlier: readonly Reading[], before: Reading, amount: Amount): Whole {
  const { sentence, bracket } = before.amount;
  const isTold = sentence === amount.sentence && (before.flow === "export" || before.flow === "import");
  if (isTold && before.parties.length === 2) return { ...before, ...nearness(before.amount, amount) };
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - WHOLE_REACH); i--) {
    const reading = earlier[i]!;
    if (sentence - reading.amount.sentence > 2) break;
    if (reading.amount.bracket !== -1 && reading.amount.bracket !== bracket) continue;
    // An export told since with parties of its own.
    if (isTold && reading.amount.sentence !== sentence && reading.parties.length > before.parties.length) break;
    if (reading.flow === "turnover")
      return { ...reading, viewpoint: before.viewpoint, ...nearness(reading.amount, amount) };
  }
  return { ...before, ...nearness(before.amount, amount) };
}

function nearness(before: Amount, { sentence }: Amount): Pick<Whole, "sameSentence" | "near"> {
  return { sameSentence: before.sentence === sentence, near: sentence - before.sentence <= 1 };
}

/** What the sentence before an amount's speaks of. */
function sentenceBefore(frame: Frame, amount: Amount, mute: boolean): Flow | null {
  if (amount.sentence === 0) return null;
  if (frame.isItem(amount.sentence)) {
    const introduction = frame.introduction(amount.sentence);
    return introduction === null ? null : (topicOf(frame, introduction)?.value ?? null);
  }
  const [before, here] = [frame.sentenceOf(amount.sentence - 1), frame.sentenceOf(amount.sentence)];
  const isApart = before.paragraph !== here.paragraph && !(mute && before.zone === here.zone);
  if (before.zone !== "heading" && isApart) return null;
  return topicOf(frame, amount.sentence - 1)?.value ?? null;
}

/** One figure for all amounts that tell the same. */
function unite(doc: Recognised, readings: readonly Reading[]): Linked<Figure>[] {
  const groups: Group[] = [];
  const byAmount = new Map<string, Group[]>();
  for (const reading of readings) {
    const key = `${reading.value} ${reading.max} ${reading.currency}`;
    const equal = byAmount.get(key) ?? [];
    const tells = tellsOf(reading);
    const group = equal.find(({ together, readings: [first] }) => first!.headline || agree(together, tells));
    if (group === undefined) {
      const begun: Group = { readings: [reading], together: tells };
      groups.push(begun);
      byAmount.set(key, [...equal, begun]);
    } else {
      group.readings.push(reading);
      group.together = {
        flow: group.together.flow ?? tells.flow,
        period: group.together.period ?? tells.period,
        from: group.together.from ?? tells.from,
        to: group.together.to ?? tells.to,
      };
    }
  }
  const { text, start, end } = doc.tokens;
  return groups.map(({ readings: group }) => {
    const ranked = group.toSorted((a, b) => Number(a.headline) - Number(b.headline) || Number(b.sure) - Number(a.sure));
    const [first] = ranked as [Reading];
    const directed = ranked.find(({ from, to }) => from !== null || to !== null) ?? first;
    const { amount } = group[0]!;
    const evidence: Evidence[] = group.map(({ amount: { from, to, rule } }) => ({ from, to, rule }));
    return {
      amount: first.value,
      amount_max: first.max,
      currency: first.currency,
      qualifier: first.amount.money.qualifier,
      flow: told(ranked, "flow"),
      parties:
        directed.parties.length > 0
          ? directed.parties
          : (ranked.find(({ parties }) => parties.length > 0)?.parties ?? []),
      from: directed.from,
      to: directed.to,
      period: told(ranked, "period"),
      change_percent: told(ranked, "change"),
      text: text.slice(start[amount.from], end[amount.to - 1]),
      evidence,
    };
  });
}

function told<Key extends "flow" | "period" | "change">(readings: readonly Reading[], key: Key): Reading[Key] {
  return (readings.find((reading) => reading[key] !== null) ?? readings[0]!)[key];
}

type Told = Pick<Reading, "flow" | "period" | "from" | "to">;

/** Equal amounts that can be the same figure, and what they tell together. */
interface Group {
  readonly readings: Reading[];
  together: Told;
}

/** What an amount says of itself: a flow that only the text before suggests contradicts no other. */
function tellsOf({ sure, flow, period, from, to }: Reading): Told {
  return sure ? { flow, period, from, to } : { flow: null, period, from: null, to: null };
}

/** Whether two equal amounts can be the same figure: nothing that they tell contradicts. */
function agree(a: Told, b: Told): boolean {
  const same = (x: unknown, y: unknown): boolean => x === null || y === null || x === y;
  return same(a.flow, b.flow) && same(a.period, b.period) && same(a.from, b.from) && same(a.to, b.to);
}
