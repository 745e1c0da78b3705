import { describe, expect, it } from "vitest";
import { resolve } from "../../src/recognise/resolve.ts";
import type { RuledMention } from "../../src/recognise/rules.ts";

const mention = (from: number, to: number, order: number): RuledMention => ({
  kind: "date",
  from,
  to,
  fields: {},
  rule: `rule-${order}`,
  order,
});
const kept = (...mentions: RuledMention[]) => resolve(mentions).map(({ from, to, order }) => [from, to, order]);

describe("overlaps", () => {
  it("leave the longest", () => expect(kept(mention(0, 2, 0), mention(1, 5, 1))).toEqual([[1, 5, 1]]));
  it("leave the earlier rule's of equally long ones", () =>
    expect(kept(mention(1, 3, 2), mention(0, 2, 1))).toEqual([[0, 2, 1]]));
  it("leave the earlier one of one rule", () => expect(kept(mention(1, 3, 0), mention(0, 2, 0))).toEqual([[0, 2, 0]]));
  it("are no matter of those that only touch", () =>
    expect(kept(mention(2, 4, 0), mention(0, 2, 1))).toEqual([
      [0, 2, 1],
      [2, 4, 0],
    ]));
  it("free what only a loser covered", () =>
    expect(kept(mention(0, 3, 0), mention(2, 6, 1), mention(0, 2, 2))).toEqual([
      [0, 2, 2],
      [2, 6, 1],
    ]));
  it("tell the losers", () => {
    const losers: RuledMention[] = [];
    resolve([mention(0, 2, 0), mention(0, 3, 1)], losers);
    expect(losers.map(({ order }) => order)).toEqual([0]);
  });
});
