import { describe, expect, it } from "vitest";
import { InOrder } from "../../src/batch/order.ts";

const later = <Value>(ms: number, value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));

describe("what is made side by side", () => {
  it("is taken in the order it was begun", async () => {
    const taken: number[] = [];
    const results = new InOrder<number>(10, async (value) => void taken.push(value));
    for (const [value, ms] of [30, 5, 20, 0, 10].entries()) await results.add(later(ms, value));
    await results.end();
    expect(taken).toEqual([0, 1, 2, 3, 4]);
  });

  it("is never more than the limit", async () => {
    let underWay = 0;
    let most = 0;
    const results = new InOrder<number>(3, async () => {
      await later(1, null);
      underWay--;
    });
    for (let value = 0; value < 20; value++) {
      most = Math.max(most, ++underWay);
      await results.add(later(2, value));
    }
    await results.end();
    expect([most, underWay]).toEqual([3, 0]);
  });

  it("tells the first failure at the end and takes nothing after it", async () => {
    const taken: number[] = [];
    const results = new InOrder<number>(10, async (value) => {
      if (value === 1) throw new Error("full");
      taken.push(value);
    });
    for (const value of [0, 1, 2]) await results.add(later(1, value));
    await expect(results.end()).rejects.toThrow("full");
    expect(taken).toEqual([0]);
  });

  it("does not wait for room that a failure gives", async () => {
    const results = new InOrder<number>(1, async () => {});
    await results.add(Promise.reject(new Error("lost")));
    await expect(results.end()).rejects.toThrow("lost");
  });
});
