import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { format } from "../../src/format/xlsx.ts";
import { document, empty, withName } from "./sample.ts";

const bytes = await format.assemble!([format.render(document), format.render(empty)]);
const workbook = await readXlsx(bytes, { readStyles: true });

describe("xlsx", () => {
  it("has a sheet a kind, with a header that stays and can be filtered", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["People", "Roles", "Dates", "Figures", "Agreements"]);
    for (const sheet of workbook.sheets) {
      expect(sheet.freezePane).toMatchObject({ rows: 1 });
      expect(sheet.autoFilter?.range).toMatch(/^A1:[A-Z]\d+$/);
      expect(sheet.rows[0]!.slice(0, 3)).toEqual(["source", "line", "text"]);
    }
  });

  it("has real numbers and dates", () => {
    const [, , dates, figures] = workbook.sheets;
    const figure = Object.fromEntries(figures!.rows[0]!.map((name, index) => [name, figures!.rows[1]![index]]));
    expect(figure).toMatchObject({
      amount: 4_500_000.5,
      amount_max: 41_200_000_000,
      currency: "USD",
      change_percent: -4.5,
    });
    const column = dates!.rows[0]!.indexOf("date_start");
    expect(dates!.rows[1]![column]).toEqual(new Date(Date.UTC(2025, 1, 11)));
    expect(dates!.rows[1]![dates!.rows[0]!.indexOf("date")]).toBe("2025-02-11");
  });

  it("links the sources", () => {
    expect(
      [...workbook.sheets[0]!.cells!.values()].some(({ hyperlink }) => hyperlink?.target === "news/oslo%20talks.txt"),
    ).toBe(true);
  });

  it("holds text as text", async () => {
    const hostile = await readXlsx(await format.assemble!([format.render(withName("=1+1"))]));
    expect(hostile.sheets[0]!.rows[1]![3]).toBe("'=1+1");
  });

  it("is a workbook without documents too", async () => {
    const sheets = (await readXlsx(await format.assemble!([]))).sheets;
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it("gives the same bytes at any time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1e12 });
    onTestFinished(() => void vi.useRealTimers());
    const again = await format.assemble!([format.render(document), format.render(empty)]);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});
