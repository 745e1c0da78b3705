import { describe, expect, it } from "vitest";
import { format as json } from "../../src/format/json.ts";
import { format as jsonl } from "../../src/format/jsonl.ts";
import { toResult } from "../../src/format/result.ts";
import { document, empty, result, withName } from "./sample.ts";

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

describe("both", () => {
  it("escape what would steer a terminal", () => {
    const name = "a\u001Bb\u009Bc\u007Fd\u202Ee\u2066f\u2028g\uFEFFh\uD800";
    for (const format of [json, jsonl]) {
      const text = format.render(withName(name));
      expect(text).toContain("a\\u001bb\\u009bc\\u007fd\\u202ee\\u2066f\\u2028g\\ufeffh\\ud800");
      expect(JSON.parse(text).people[0].name).toBe(name);
    }
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
