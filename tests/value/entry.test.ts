import { expect, it } from "vitest";
import { entryOf } from "../../src/value/entry.ts";

it("keeps what it makes for a key, and makes it once", () => {
  const map = new Map<string, number[]>([["a", [1]]]);
  entryOf(map, "a", () => []).push(2);
  entryOf(map, "b", () => []).push(3);
  entryOf(map, "b", () => []).push(4);
  expect([...map]).toEqual([
    ["a", [1, 2]],
    ["b", [3, 4]],
  ]);
});
