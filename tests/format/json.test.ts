import { describe, expect, it } from "vitest";
import { format as json } from "../../src/format/json.ts";
import { format as jsonl } from "../../src/format/jsonl.ts";
import { toResult } from "../../src/format/result.ts";
import { document, empty, result } from "./sample.ts";

const extraction = { ...result, content: document.content, sentences: document.sentences, steps: 0 };

describe("json", () => {
  it("is what JSON.stringify writes of the array", () => {
    const text = json.head + json.render(document) + json.separator + json.render(empty) + json.tail;
    expect(text).toBe(JSON.stringify([document.result, empty.result], null, 2) + "\n");
  });

  it("is an empty array without documents", () => {
    expect(JSON.parse(json.empty)).toEqual([]);
  });
});

describe("jsonl", () => {
  it("is one result a line", () => {
    expect(jsonl.render(document)).toBe(JSON.stringify(document.result) + "\n");
  });
});

describe("a result", () => {
  it("has its keys in their order", () => {
    expect(Object.keys(toResult(extraction, { id: 7, source: "7", text: true }))).toEqual([
      "id",
      "source",
      "language",
      "title",
      "published",
      "people",
      "roles",
      "dates",
      "figures",
      "agreements",
      "content",
    ]);
    expect(Object.keys(toResult(extraction, { source: "a" }))).not.toContain("content");
  });

  it("keeps all five arrays when only some kinds are wanted", () => {
    const { people, roles, dates, figures, agreements } = toResult(extraction, { source: "a", only: ["dates"] });
    expect([people, roles, figures, agreements]).toEqual([[], [], [], []]);
    expect(dates).toEqual(result.dates);
  });
});
