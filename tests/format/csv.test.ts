import { describe, expect, it } from "vitest";
import { csvFormat } from "../../src/format/csv.ts";
import { COLUMNS } from "../../src/format/table.ts";
import { document, empty, withName } from "./sample.ts";

const HEADER =
  "source,line,kind,text,name,aliases,title,office,country,organization,holder,date_start,date_end,date,amount,amount_max,currency,qualifier,flow,parties,from,to,period,change_percent,agreement_type,status,context,language,published";

/** The cells of the only row of a document with one person of this name. */
function nameCell(name: string): string {
  const format = csvFormat("\t", null);
  return format.render(withName(name)).split("\t")[COLUMNS.indexOf("name")]!;
}

describe("csv", () => {
  it("has one fixed header", () => {
    expect(csvFormat(",", null).head).toBe(HEADER + "\n");
    expect(csvFormat(",", null).empty).toBe(HEADER + "\n");
  });

  it("has one row a fact, in the order of the kinds", () => {
    const rows = csvFormat(",", null).render(document).split("\n");
    expect(rows.map((row) => row.split(",")[2])).toEqual([
      "person",
      "person",
      "role",
      "date",
      "figure",
      "agreement",
      undefined,
    ]);
    expect(rows[0]).toBe(
      "news/oslo talks.txt,3,person,Kari Nordmann,Kari Nordmann,Nordmann; K. Nordmann,Minister,minister,NO,,,,,,,,,,,,,,,,,,Minister Kari Nordmann met Li Wei on 11 February 2025.,en,2025-02-12",
    );
    expect(rows[4]).toBe(
      'news/oslo talks.txt,3,figure,$4.5 million,,,,,,,,,,,4500000.5,41200000000,USD,exact,export,CN; NO,NO,CN,,-4.5,,,"Exports rose to $4.5 million, and a treaty on fish was signed.",en,2025-02-12',
    );
    expect(rows[5]).toContain(",2025-02-01,2025-02-28,2025-02,");
  });

  it("writes nothing for an article without facts", () => {
    expect(csvFormat(",", null).render(empty)).toBe("");
  });

  it("is Excel's CSV in the habits of the US and of Europe", () => {
    const us = csvFormat(",", "us");
    expect(us.head.startsWith("\uFEFFsource,line")).toBe(true);
    expect(us.render(document).split("\r\n")[4]).toContain(",4500000.5,41200000000,");
    const eu = csvFormat(",", "eu");
    expect(eu.head.startsWith("\uFEFFsource;line")).toBe(true);
    expect(eu.head.endsWith("\r\n")).toBe(true);
    expect(eu.render(document).split("\r\n")[4]).toContain(";4500000,5;41200000000;");
    expect(eu.render(document)).toContain(";-4,5;");
    expect(eu.head + us.head).not.toContain("sep=");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@x", "'@x"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["\t=1", "'=1"],
    ["\r=1", "'=1"],
    ["\n=1", "'=1"],
    [" =1", "'=1"],
    ["\u0000=1", "'=1"],
    ["\u200B=1", "'\u200B=1"],
    ["\u00AD@x", "'\u00AD@x"],
    ["\u3000=1", "'=1"],
    ["1=1", "1=1"],
    ["Bin-Al", "Bin-Al"],
    ["a\u001B[31mb", "a[31mb"],
    ["a\u202Eb", "ab"],
    ["a\u0085\n b", "a b"],
    ["a\uD800b", "ab"],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
  ])("writes %j harmlessly", (name, cell) => {
    expect(nameCell(name)).toBe(cell);
  });

  it("quotes as RFC 4180 says", () => {
    expect(csvFormat(",", null).render(withName('a "b", c'))).toContain(',"a ""b"", c",');
  });

  it("tells a person's role also where roles are not wanted", () => {
    const [row] = csvFormat(",", null)
      .render({ ...document, result: { ...document.result, roles: [] } })
      .split("\n");
    expect(row).toContain("Kari Nordmann,Nordmann; K. Nordmann,Minister,minister,NO,");
  });

  it("has no cell over 32,767 characters and halves no character", () => {
    const cell = nameCell("😀".repeat(20_000));
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toBe("😀".repeat(16_383) + "…");
  });

  it("cuts a long sentence around the fact", () => {
    const before = "a ".repeat(400);
    const text = `${before}Li Wei${" b".repeat(400)}`;
    const mention = { start: 800, end: 806, line: 1, text: "Li Wei" };
    const person = { name: "Li Wei", aliases: [], mentions: [mention] };
    const row = csvFormat("\t", null).render({
      ...withName("x"),
      result: { ...withName("x").result, people: [person] },
      content: text,
      sentences: [{ start: 0, end: text.length }],
    });
    const context = row.split("\t")[COLUMNS.indexOf("context")]!;
    expect(context.length).toBeLessThanOrEqual(300);
    expect(context).toMatch(/^….*Li Wei.*…$/);
  });
});
