import { describe, expect, it } from "vitest";
import { prettyFormat } from "../../src/format/pretty.ts";
import { document, empty, withName } from "./sample.ts";

describe("pretty", () => {
  it("tells all facts in aligned lines", () => {
    expect(prettyFormat(false).render(document)).toBe(`Talks in Oslo
news/oslo talks.txt · en · 2025-02-12

People
  Kari Nordmann    also Nordmann, K. Nordmann  line 3
  =HYPERLINK("x")  line 3

Roles
  Kari Nordmann  Minister · minister · NO  line 3

Dates
  2025-02-11  “11 February 2025”  line 3

Figures
  4 500 000.5–41 200 000 000 USD  export · NO → CN · -4.5 %  line 3

Agreements
  treaty on fish  treaty · signed · CN – NO · 2025-02  line 3
`);
  });

  it("colours only when asked", () => {
    expect(prettyFormat(false).render(document)).not.toContain("\u001B");
    expect(prettyFormat(true).render(document)).toContain("\u001B[36m");
  });

  it("lets nothing through that steers a terminal", () => {
    const hostile = "a\u001B]0;owned\u0007b\u009B31mc\u202Ed\u2066e\rf\u0008g\u2028h\uD800i\u200Fj";
    const text = prettyFormat(false).render(withName(hostile));
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/);
    expect(text).not.toMatch(/[\uD800-\uDFFF]/);
    expect(text).toContain("a]0;ownedb31mcde fg hij");
  });

  it("names the source where there is no headline", () => {
    expect(prettyFormat(false).render(empty)).toBe("news/oslo talks.txt\nen\n");
  });
});
