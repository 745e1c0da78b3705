/** One row a fact, for spreadsheets: comma- or tab-separated, RFC 4180 quotes. */
import { stringify } from "csv-stringify/sync";
import { FACT_KINDS } from "../model/fact.ts";
import type { ExcelStyle, Format } from "./contract.ts";
import { COLUMNS, plainDigits, rows } from "./table.ts";

const BYTE_ORDER_MARK = "\uFEFF";

export function csvFormat(separator: "," | "\t", excel: ExcelStyle | null): Format {
  const number = (value: number): string =>
    excel === "eu" ? plainDigits(value).replace(".", ",") : plainDigits(value);
  const options = {
    delimiter: excel === "eu" && separator === "," ? ";" : separator,
    record_delimiter: excel === null ? "\n" : "\r\n",
    cast: { number },
  };
  const head = (excel === null ? "" : BYTE_ORDER_MARK) + stringify([[...COLUMNS]], options);
  return {
    head,
    separator: "",
    tail: "",
    empty: head,
    render: (document) => {
      const byKind = rows(document);
      const records = FACT_KINDS.flatMap((kind) => byKind[kind]);
      return records.length === 0
        ? ""
        : stringify(
            records.map((row) => COLUMNS.map((column) => row[column] ?? null)),
            options,
          );
    },
  };
}
