import { describe, expect, test } from "vitest";
import { fitsState } from "../../../src/link/roles/origins.ts";

describe("a name", () => {
  test.each([
    ["Kato Shinji", "JP"],
    ["Grace Wanjiru Kamau", "KE"],
    ["Bimala Shrestha", "NP"],
    ["Jonas Scherrer", "DE"],
  ])("%s speaks for %s", (name, state) => expect(fitsState(name, state)).toBeGreaterThan(0));

  test.each([
    ["Kato Shinji", "MU"],
    ["Bimala Shrestha", "CN"],
  ])("%s does not speak for %s", (name, state) => expect(fitsState(name, state)).toBeLessThan(0));

  test("of one people speaks for no other of its continent", () => {
    expect(fitsState("Wanjiru", "KE")).toBeGreaterThan(0);
    expect(fitsState("Wanjiru", "SN")).toBeLessThan(0);
  });

  test("that nobody knows tells nothing", () => expect(fitsState("Xqpz", "KE")).toBe(0));
});
