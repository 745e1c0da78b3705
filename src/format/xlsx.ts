/** A workbook for spreadsheet programs: one sheet a kind, with real numbers and dates. */
import {
  type CellValue,
  type ColumnDef,
  type HyperlinkValue,
  link as linked,
  writeXlsx,
  XLSX_MAX_ROWS_PER_SHEET,
} from "hucre/xlsx";
import { FACT_KINDS, type FactKind } from "../model/fact.ts";
import type { Format } from "./contract.ts";
import { type Column, type Row, rows } from "./table.ts";

const SHEETS: Readonly<Record<FactKind, { readonly name: string; readonly columns: readonly Column[] }>> = {
  people: { name: "People", columns: ["name", "aliases", "title", "office", "country"] },
  roles: { name: "Roles", columns: ["holder", "title", "office", "country", "organization"] },
  dates: { name: "Dates", columns: ["date_start", "date_end", "date"] },
  figures: {
    name: "Figures",
    columns: [
      "amount",
      "amount_max",
      "currency",
      "qualifier",
      "flow",
      "parties",
      "from",
      "to",
      "period",
      "change_percent",
    ],
  },
  agreements: {
    name: "Agreements",
    columns: ["name", "agreement_type", "status", "parties", "date_start", "date_end", "date"],
  },
};

const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  text: 30,
  name: 30,
  title: 30,
  organization: 24,
  context: 80,
};
const DAY = "yyyy-mm-dd";
const MONEY = "[<1000]General;#,##0";
const NUMBER_FORMATS: Readonly<Partial<Record<Column, string>>> = {
  date_start: DAY,
  date_end: DAY,
  amount: MONEY,
  amount_max: MONEY,
};

/** What the piece of one document holds. */
interface Piece {
  readonly link: string | null;
  readonly rows: Record<FactKind, readonly Row[]>;
}

export const format: Format = {
  head: "",
  separator: "",
  tail: "",
  empty: "",
  render: (document) => JSON.stringify({ link: document.link, rows: rows(document) } satisfies Piece),
  assemble: (pieces) => {
    const documents = pieces.map((piece) => JSON.parse(piece) as Piece);
    // Without a fixed date the workbook would bear the time of the run.
    return writeXlsx({
      sheets: FACT_KINDS.flatMap((kind) => sheets(kind, documents)),
      properties: { modified: new Date(0) },
    });
  },
};

/** The sheet of one kind; more than one where the rows are too many for a sheet. */
function sheets(kind: FactKind, documents: readonly Piece[]) {
  const { name, columns: own } = SHEETS[kind];
  const columns: readonly Column[] = ["source", "line", "text", ...own, "context", "language", "published"];
  const data: Record<string, CellValue | HyperlinkValue>[] = documents.flatMap(({ link, rows: byKind }) =>
    byKind[kind].map((row) => Object.fromEntries(columns.map((column) => [column, cellOf(column, row, link)]))),
  );
  const perSheet = XLSX_MAX_ROWS_PER_SHEET - 1;
  const parts = Math.max(1, Math.ceil(data.length / perSheet));
  return Array.from({ length: parts }, (_, part) => {
    const portion = data.slice(part * perSheet, (part + 1) * perSheet);
    return {
      name: part === 0 ? name : `${name} ${part + 1}`,
      columns: columns.map(definitionOf),
      data: portion,
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letter(columns.length)}${portion.length + 1}` },
    };
  });
}

function definitionOf(column: Column): ColumnDef {
  const numFmt = NUMBER_FORMATS[column];
  return { header: column, key: column, width: WIDTHS[column] ?? 16, ...(numFmt === undefined ? {} : { numFmt }) };
}

function cellOf(column: Column, row: Row, link: string | null): CellValue | HyperlinkValue {
  const value = row[column] ?? null;
  if (column === "source" && link !== null) return linked(String(value), link);
  if ((column === "date_start" || column === "date_end") && typeof value === "string") return serial(value) ?? value;
  return value;
}

/** Days since the end of 1899 as spreadsheets count them; undefined before March 1900, where they count wrongly. */
function serial(day: string): number | undefined {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  // Days since 1 March of the year 0, when years begin in March and the leap day comes last.
  const shifted = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const days = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear;
  const result = days - 693_899;
  return result > 60 ? result : undefined;
}

/** The name of the n-th column, up to 26. */
function letter(column: number): string {
  return String.fromCharCode(64 + column);
}
