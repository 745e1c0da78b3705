/** Facts as rows: what csv, tsv and xlsx share. */
import type { Span } from "../model/article.ts";
import type { FactKind, Place } from "../model/fact.ts";
import type { Document } from "./contract.ts";
import { days } from "./days.ts";
import { characterStart, harmless, oneLine, shorten } from "./plain.ts";

/** All columns of the one table that holds every kind of fact, in order. */
export const COLUMNS = [
  "source",
  "line",
  "kind",
  "text",
  "name",
  "aliases",
  "title",
  "office",
  "country",
  "organization",
  "holder",
  "date_start",
  "date_end",
  "date",
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
  "agreement_type",
  "status",
  "context",
  "language",
  "published",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Text is made safe for cells already; a column without a value is left out. */
export type Row = Readonly<Partial<Record<Column, string | number>>>;

/** What spreadsheet programs hold in one cell. */
const CELL_LIMIT = 32_767;
const CONTEXT_LIMIT = 300;

/** Marks that make a spreadsheet read a cell as a formula, also in their full-width forms and behind unseen characters. */
const FORMULA = /^[\p{Cf}\p{Zs}]*[=+\-@＝＋－＠]/u;

export function rows({ result, content, sentences, roles }: Document): Record<FactKind, Row[]> {
  const common = (kind: string, mentions: readonly Place[]): Row => {
    const first = mentions[0]!;
    return {
      source: guard(harmless(result.source)),
      line: first.line,
      kind,
      text: cell(first.text),
      context: cell(contextOf(content, sentences, first)),
      language: cell(result.language),
      ...put("published", result.published),
    };
  };
  return {
    people: result.people.map(({ name, aliases, mentions }) => {
      const role = roles.find(({ holder }) => holder === name);
      return {
        ...common("person", mentions),
        ...put("name", name),
        ...put("aliases", aliases.join("; ")),
        ...put("title", role?.title),
        ...put("office", role?.office),
        ...put("country", role?.country),
      };
    }),
    roles: result.roles.map((role) => ({
      ...common("role", role.mentions),
      ...put("title", role.title),
      ...put("office", role.office),
      ...put("country", role.country),
      ...put("organization", role.organization),
      ...put("holder", role.holder),
    })),
    dates: result.dates.map(({ value, mentions }) => ({ ...common("date", mentions), ...dated(value) })),
    figures: result.figures.map((figure) => ({
      ...common("figure", figure.mentions),
      amount: figure.amount,
      ...put("amount_max", figure.amount_max),
      ...put("currency", figure.currency),
      ...put("qualifier", figure.qualifier),
      ...put("flow", figure.flow),
      ...put("parties", figure.parties.join("; ")),
      ...put("from", figure.from),
      ...put("to", figure.to),
      ...put("period", figure.period),
      ...put("change_percent", figure.change_percent),
    })),
    agreements: result.agreements.map(({ name, type, status, parties, date, mentions }) => ({
      ...common("agreement", mentions),
      ...put("name", name),
      ...put("agreement_type", type),
      ...put("status", status),
      ...put("parties", parties.join("; ")),
      ...dated(date),
    })),
  };
}

function dated(edtf: string | null): Row {
  const { start, end } = days(edtf);
  return { ...put("date_start", start), ...put("date_end", end), ...put("date", edtf) };
}

function put(column: Column, value: string | number | null | undefined): Row {
  if (value === null || value === undefined || value === "") return {};
  return { [column]: typeof value === "string" ? cell(value) : value };
}

/** Text that a spreadsheet takes as text: one line, no control characters, no formula, not too long. */
function cell(text: string): string {
  return guard(oneLine(text));
}

function guard(line: string): string {
  return shorten(FORMULA.test(line) ? `'${line}` : line, CELL_LIMIT);
}

/** The sentence of a place; of a long one the part around the place. */
function contextOf(content: string, sentences: readonly Span[], place: Place): string {
  const { start, end } = sentenceAt(sentences, place.start) ?? place;
  const sentence = content.slice(start, end);
  const line = oneLine(sentence);
  if (line.length <= CONTEXT_LIMIT) return line;
  const room = CONTEXT_LIMIT - 2;
  const middle = Math.floor((place.start + Math.min(place.end, place.start + room)) / 2);
  const from = characterStart(content, Math.max(start, Math.min(middle - room / 2, end - room)));
  const to = characterStart(content, Math.min(end, from + room));
  return `${from > start ? "…" : ""}${oneLine(content.slice(from, to))}${to < end ? "…" : ""}`;
}

/** The sentence that holds an offset, by halving. */
function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** A number in plain digits, never "4.12E+10". */
export function plainDigits(number: number): string {
  const text = String(number);
  if (!text.includes("e")) return text;
  return Number.isInteger(number) ? BigInt(number).toString() : number.toFixed(20).replace(/0{1,20}$/, "");
}
