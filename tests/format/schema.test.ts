import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { schema } from "../../src/format/schema.ts";
import { document, empty, result } from "./sample.ts";

const validate = new Ajv2020().compile(schema);

describe("the schema", () => {
  it("takes results", () => {
    expect(validate(document.result), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(empty.result)).toBe(true);
    expect(validate({ id: "a", ...result, content: "text" })).toBe(true);
    expect(validate({ id: 7, ...result })).toBe(true);
  });

  const { title: _title, ...untitled } = result;
  const figure = result.figures[0]!;
  it.each([
    ["a missing key", untitled],
    ["a key too many", { ...result, extra: 1 }],
    ["an unknown office", { ...result, roles: [{ ...result.roles[0], office: "boss" }] }],
    ["a date that is none", { ...result, published: "yesterday" }],
    ["a state's name for its code", { ...result, roles: [{ ...result.roles[0], country: "Norway" }] }],
    ["an amount as text", { ...result, figures: [{ ...figure, amount: "5" }] }],
    ["a fact without a mention", { ...result, figures: [{ ...figure, mentions: [] }] }],
    ["a missing array", { ...result, people: undefined }],
  ])("refuses %s", (_, value) => {
    expect(validate(value)).toBe(false);
  });

  it.each([
    "2025-02-11",
    "2025-02",
    "2025",
    "199X",
    "19XX",
    "2024-21",
    "2024-01/2024-10",
    "XXXX-02-11",
    "XXXX-10",
    "2005/..",
    "../2005",
    "XXXX-10-21/XXXX-10-22",
  ])("takes the date %s", (published) => {
    expect(validate({ ...result, published })).toBe(true);
  });
});
