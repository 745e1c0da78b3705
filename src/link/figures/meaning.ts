/** What the word of a flow means with those who buy, lend or give, and what money is that none speaks of. */
import type { Flow } from "../../model/fact.ts";
import { isLedTo } from "./actors.ts";
import { type FlowCue, topicOf } from "./flow.ts";
import type { Amount, Frame } from "./frame.ts";
import type { Sides } from "./sides.ts";
import type { Reading, Story } from "./story.ts";

/** What the word of a flow means with those who buy, lend or give. */
export function refined(
  frame: Frame,
  sides: Sides,
  amount: Amount,
  named: Flow | null,
  cue: FlowCue | null,
  before: Reading | null,
  story: Story,
): Flow | null {
  if (named === "deal" && isBought(frame, amount, cue, story)) return boughtFlow(frame, sides, amount, story);
  const told = named === "deal" && cue?.weak ? funded(frame, sides, amount, story) : named;
  return told === "aid" && isLent(frame, sides, amount, before) ? "loan" : told;
}

/** "approved 5 million for Ghana", "sagte 5 Millionen für Syrien zu": no word of a flow, but a verb of giving and whom it is for. */
export function paidFlow(frame: Frame, sides: Sides, amount: Amount): Flow | null {
  const { from, to } = frame.window(amount);
  const gives = frame.cuesAround<string>("giver", amount).some(({ value }) => value === "gives");
  if (!gives) return null;
  if (isEnded(frame, amount)) return "aid";
  const named = sides.between(from, to);
  return named.some((side) => side.funds !== undefined || isLedTo(frame, side)) ? "aid" : null;
}

/** "sagte Mali 5 Millionen zu": whether the verb's second part ends the clause. */
function isEnded(frame: Frame, { sentence, to }: Amount): boolean {
  const { last } = frame.sentenceOf(sentence);
  return frame.cues("verbEnd", sentence, to, last).some((end) => frame.ends(end.to) || frame.separates(end.to));
}

/** "Trade was small: Norway bought tea for 39 million": what is bought where trade is told of is trade too. */
function isBought(frame: Frame, { sentence }: Amount, cue: FlowCue | null, { trade }: Story): boolean {
  if (cue === null || frame.cueAt("giver", cue.from) !== "gets") return false;
  return trade !== null && sentence - trade.amount.sentence <= 1;
}

/** An import of the state whose trade is told, an export of it to any other buyer. */
function boughtFlow(frame: Frame, sides: Sides, amount: Amount, { trade }: Story): Flow {
  const { from, to } = frame.window(amount);
  const buyer = sides.between(from, to)[0]?.code ?? null;
  const side = trade?.viewpoint ?? null;
  return side !== null && buyer !== null && buyer !== side ? "export" : "import";
}

/** "An agreement with the World Bank on 5 million": what a bank or agency agrees on is a loan or aid, and all of an article about aid is. */
function funded(frame: Frame, sides: Sides, amount: Amount, story: Story): Flow {
  if (isOfAid(frame, story)) return "aid";
  const { from, to } = frame.window(amount);
  const funder = sides.between(from, to).find(({ funds }) => funds !== undefined);
  if (funder === undefined || (funder.code !== null && funder.funds !== "lends")) return "deal";
  return funder.funds === "gives" ? "aid" : "loan";
}

/** Whether nothing but aid has been told so far: "The agreement is worth 5 million" is aid there. */
function isOfAid(frame: Frame, { flows }: Story): boolean {
  if (flows.size > 0) return flows.size === 1 && flows.has("aid");
  return frame.sentenceOf(0).zone === "title" && topicOf(frame, 0)?.value === "aid";
}

/** "The IMF has approved 5 million", "total disbursements reached 7 million": what a lender pays out, and what goes on about it. */
function isLent(frame: Frame, sides: Sides, amount: Amount, before: Reading | null): boolean {
  const { from, to } = frame.window(amount);
  if (frame.cuesAround("gift", amount).length > 0) return false;
  const named = sides.between(from, to);
  if (named.some(({ funds }) => funds === "lends")) return true;
  if (before?.flow !== "loan" || before.from !== null || before.to === null) return false;
  return named.every(({ code }) => code === null || code === before.to);
}
