/** What an amount is: trade, investment, aid, … by the word that speaks of it. */
import type { Flow } from "../../model/fact.ts";
import type { Amount, Cue, Frame } from "./frame.ts";

export interface FlowCue extends Cue<Flow> {
  /** The less, the surer. */
  readonly distance: number;
  readonly weak: boolean;
}

const FARTHEST = 70;
/** Tokens at the end of a sentence in which its topic is looked for. */
const TOPIC_REACH = 120;
const WEAK = 16;
const ACROSS_AMOUNT = 12;
const OUT_OF_BRACKET = 6;
const OF_ANOTHER = 6;
const ASIDE_REACH = 6;
/** Tokens between what was earned and the exports that earned it. */
const EARNED_REACH = 8;
/** What is given as a loan or an investment is no aid: "granted Belarus a 5 million dollar loan". */
const GIVING = 6;
/** "Exporten von 7 Milliarden Importe von 10 Milliarden": so close to the next amount, a word is that one's. */
const NEXT_NEAR = 3;
/** "5 million to boost exports": what money is for is not what it is. */
const PURPOSE = 12;

/** The cue of the same sentence that speaks of the amount, null when there is none. */
export function flowCue(frame: Frame, amount: Amount): FlowCue | null {
  const { first, last } = frame.reach(amount);
  const cancelled = frame.cues("noFlow", amount.sentence, first, last);
  let best: FlowCue | null = null;
  const weigh = (cue: Cue<Flow>, extra: number): void => {
    if (cancelled.some(({ from, to }) => cue.from >= from && cue.to <= to)) return;
    const near = distanceTo(frame, amount, cue);
    if (near === null) return;
    const purpose = isPurpose(frame, amount, cue) ? PURPOSE : 0;
    const distance = near + extra + purpose + (isGiving(frame, cue) ? GIVING : 0);
    if (distance > FARTHEST) return;
    if (best === null || distance < best.distance) best = { ...cue, distance, weak: extra + purpose > 0 };
  };
  for (const cue of frame.cues<Flow>("flow", amount.sentence, first, last)) weigh(cue, 0);
  for (const cue of frame.cues<Flow>("weakFlow", amount.sentence, first, last)) weigh(cue, WEAK);
  return best === null ? null : (balanceOf(frame, amount, best, first) ?? earnedBy(frame, amount, best, last) ?? best);
}

/** "earned 35 billion from oil exports": what was earned by selling is trade. */
function earnedBy(frame: Frame, amount: Amount, earned: FlowCue, last: number): FlowCue | null {
  if (earned.value !== "output" || earned.to > amount.from) return null;
  const end = amount.next?.from ?? last;
  const [sold] = frame.cues<Flow>("flow", amount.sentence, amount.to, end).filter(({ value }) => value === "export");
  if (sold === undefined || sold.from - amount.to > EARNED_REACH) return null;
  for (let at = amount.to; at < sold.from; at++)
    if (frame.cueAt("direction", at) === "from") return { ...sold, distance: earned.distance, weak: false };
  return null;
}

/** "the largest deficits in trade with Russia (5 billion)": the balance that a trade behind it tells the partner of. */
function balanceOf(frame: Frame, amount: Amount, trade: FlowCue, first: number): FlowCue | null {
  if (trade.value !== "turnover" || trade.to > amount.from) return null;
  const balance = frame
    .cues<Flow>("flow", amount.sentence, first, trade.from)
    .findLast(({ value }) => value === "balance");
  if (balance === undefined || frame.cues("money", amount.sentence, balance.to, trade.from).length > 0) return null;
  return { ...trade, value: "balance" };
}

/** "granted", "pledged": a verb of giving, not "a grant". */
function isGiving(frame: Frame, { value, from }: Cue<Flow>): boolean {
  return value === "aid" && frame.cueAt("giver", from) === "gives" && !frame.has(from, "gift");
}

/** Whether a word behind an amount tells what it is for: "5 million to boost exports". */
function isPurpose(frame: Frame, { to }: Amount, { value, from }: Cue<Flow>): boolean {
  if (value === "aid") return false;
  for (let at = to; at < from; at++) if (frame.cueAt("direction", at) === "to") return true;
  return false;
}

function distanceTo(frame: Frame, amount: Amount, cue: Cue<Flow>): number | null {
  const { sentence, bracket, previous } = amount;
  let { next } = amount;
  while (next !== null && (frame.converts(next) || isAside(frame, amount, next, cue))) next = next.next;
  const sameBracket = cue.bracket === bracket;
  if (cue.to <= amount.from) {
    // In a bracket that is closed before the amount.
    if (!sameBracket && cue.bracket !== -1) return null;
    const words = frame.distance(sentence, cue.to, amount.from, bracket);
    let crossed = 0;
    for (let other = previous; other !== null && other.from >= cue.to; other = other.previous) {
      if (other.bracket === bracket || other.bracket === -1) crossed++;
    }
    return words + ACROSS_AMOUNT * crossed + (sameBracket ? 0 : OUT_OF_BRACKET) + taken(frame, amount, cue);
  }
  if (cue.from < amount.to) return null;
  // Behind the amount: before the next one, and in no bracket of its own unless that follows at once.
  if (next !== null && next.from < cue.from) return null;
  if (!sameBracket && (cue.bracket !== amount.to || next?.bracket === cue.bracket)) return null;
  if (cue.value === "other" && cue.from === amount.to) return -10;
  // "1239 billion (imports)".
  if (cue.bracket === amount.to && cue.from === amount.to + 1) return 0;
  const words = frame.distance(sentence, amount.to, cue.from, bracket);
  let breaks = 0;
  for (let at = amount.to; at < cue.from; at++) if (frame.separates(at)) breaks++;
  const isNextNear = next !== null && next.bracket === bracket && next.from - cue.to < Math.max(words, NEXT_NEAR);
  // "a 5 million dollar loan".
  if (words === 0 && !isNextNear && !frame.has(cue.from, "giver")) return 0;
  const toNext = isNextNear ? 6 : 0;
  return words + 3 + 10 * breaks + toNext;
}

/** "684 (last year: 660) billion were imported": a verb right behind the bracket is that of the amount before it. */
function isAside(frame: Frame, amount: Amount, next: Amount, cue: Cue<Flow>): boolean {
  if (next.bracket !== amount.to || amount.bracket !== -1 || !frame.has(cue.from, "giver")) return false;
  if (cue.from - next.to > ASIDE_REACH) return false;
  for (let at = next.to; at < cue.from; at++) if (frame.separates(at) || frame.norm(at) === ".") return false;
  return true;
}

/** "9,7 Mrd. auf Importe und 4,1 Mrd. auf Exporte": a cue right behind the amount before, cut off from this one, is that amount's. */
function taken(frame: Frame, { previous, from, bracket }: Amount, cue: Cue<Flow>): number {
  if (previous === null || previous.to > cue.from || previous.bracket !== bracket) return 0;
  for (let at = previous.to; at < cue.from; at++) if (frame.separates(at)) return 0;
  for (let at = cue.to; at < from; at++) if (frame.separates(at)) return OF_ANOTHER;
  return 0;
}

/** The last cue of a sentence: what the next sentence goes on about. */
export function topicOf(frame: Frame, sentence: number): Cue<Flow> | null {
  const { first: start, last } = frame.sentenceOf(sentence);
  const first = Math.max(start, last - TOPIC_REACH);
  const cancelled = frame.cues("noFlow", sentence, first, last);
  const cues = frame
    .cues<Flow>("flow", sentence, first, last)
    .filter((cue) => !cancelled.some(({ from, to }) => cue.from >= from && cue.to <= to));
  return cues.findLast(({ value }) => value !== "other") ?? cues.at(-1) ?? null;
}
