import { describe, expect, it } from "vitest";
import { bodyOf, bodyWithin } from "../../../src/recognise/offices/bodies.ts";

describe("a body within a body", () => {
  it("is what it is part of, or stays what it is", () => {
    expect(bodyWithin({ kind: "department" }, { kind: "company" })).toEqual({ kind: "company" });
    expect(bodyWithin({ kind: "department" }, { kind: "ministry" })).toEqual({ kind: "department" });
    expect(bodyWithin({ kind: "court" }, { kind: "international" }).kind).toBe("court");
  });

  it("has its own state or that of the whole", () => {
    expect(bodyWithin({ kind: "committee" }, { kind: "parliament", country: "NO" }).country).toBe("NO");
    expect(bodyWithin({ kind: "mission", country: "EU" }, { kind: "city", country: "XK" }).country).toBe("EU");
  });

  it("is of no state where an organisation has it", () => {
    expect(bodyWithin({ kind: "observers" }, { kind: "international" })).toEqual({
      kind: "observers",
      stateless: true,
    });
    expect(bodyWithin({ kind: "observers" }, { kind: "international", country: "EU" })).not.toHaveProperty("stateless");
  });

  it("is a party where the lexicon only tells a state", () => {
    expect(bodyOf("ZA")).toEqual({ kind: "party", country: "ZA" });
    expect(bodyOf({ kind: "court" })).toEqual({ kind: "court" });
  });
});
