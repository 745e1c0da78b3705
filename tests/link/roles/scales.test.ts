import { describe, expect, it } from "vitest";
import { Scales } from "../../../src/link/roles/scales.ts";

describe("scales of states", () => {
  it("count only the strongest of one reason", () => {
    const once = new Scales();
    once.add("MT", "pair");
    const twice = new Scales();
    twice.add("MT", "pair", 0.5);
    twice.add("MT", "pair");
    twice.add("MT", "pair", 0.2);
    expect(twice.verdict()).toEqual(once.verdict());
  });

  it("tell how far the first state leads", () => {
    const scales = new Scales();
    scales.add("MT", "home");
    scales.add("MT", "pair");
    scales.add("AL", "pair");
    const other = new Scales();
    other.add("MT", "home");
    const verdict = scales.verdict()!;
    expect(verdict.state).toBe("MT");
    expect(verdict.lead).toBeCloseTo(other.verdict()!.weight);
  });

  it("take a name for no ground", () => {
    const scales = new Scales();
    scales.add("MT", "fits", 2);
    expect(scales.verdict()!.weight).toBeLessThanOrEqual(0.5);
  });

  it("know what keeps a state out", () => {
    const scales = new Scales();
    scales.add("MT", "visited");
    scales.add("AL", "fits", -2);
    expect([scales.excludes("MT"), scales.excludes("AL"), scales.excludes("NO")]).toEqual([true, false, false]);
  });

  it("have no verdict without a state", () => expect(new Scales().verdict()).toBeNull());
});
