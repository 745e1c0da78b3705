/** One page that holds everything: each article's text with its facts marked, and the facts as tables. Loads nothing. */
import { FACT_KINDS, type FactKind } from "../model/fact.ts";
import type { Document, Format } from "./contract.ts";
import { oneLine } from "./plain.ts";
import { COLUMNS, type Column, plainDigits, type Row, rows } from "./table.ts";

const HEADINGS: Readonly<Record<FactKind, string>> = {
  people: "People",
  roles: "Roles",
  dates: "Dates",
  figures: "Figures",
  agreements: "Agreements",
};

/** Columns that a table under its article need not repeat. */
const REPEATED: ReadonlySet<Column> = new Set(["source", "kind", "context", "language", "published"]);

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin-bottom: 0; }
h2 { font-size: 1rem; margin: 1.5rem 0 .3rem; border-bottom: 3px solid; width: fit-content; }
article + article { border-top: 1px solid #8888; margin-top: 3rem; padding-top: 1rem; }
.about { opacity: .7; margin: 0 0 1rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 3px solid; padding-bottom: 1px; }
.people { border-color: #2a78d6; } .roles { border-color: #8a5fc7; } .dates { border-color: #2f9e5b; }
.figures { border-color: #c98500; } .agreements { border-color: #d1453b; }
table { border-collapse: collapse; font-size: .85rem; display: block; overflow-x: auto; }
th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #8884; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
`;

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Facts</title>
<style>${STYLE}</style>
</head>
<body>
`;
const TAIL = "</body>\n</html>\n";

export const format: Format = { head: HEAD, separator: "", tail: TAIL, empty: HEAD + TAIL, render };

function render(document: Document): string {
  const { result, content, link } = document;
  const source = escapeHtml(oneLine(result.source));
  const about = [link === null ? source : `<a href="${escapeHtml(link)}">${source}</a>`, escapeHtml(result.language)];
  if (result.published !== null) about.push(`<time>${escapeHtml(result.published)}</time>`);
  const byKind = rows(document);
  return `<article lang="${escapeHtml(result.language)}">
<h1>${escapeHtml(oneLine(result.title ?? result.source))}</h1>
<p class="about" lang="en">${about.join(" · ")}</p>
<div class="text">${marked(document, content)}</div>
${FACT_KINDS.map((kind) => table(kind, byKind[kind])).join("")}</article>
`;
}

/** The text with every place of a fact in a <mark>; where places overlap, the stretch they share bears all their kinds. */
function marked({ result }: Document, content: string): string {
  const borders: { at: number; kind: FactKind; opens: boolean; label: string }[] = [];
  for (const kind of FACT_KINDS) {
    for (const fact of result[kind]) {
      const label = labelOf(fact as unknown as Readonly<Record<string, unknown>>);
      for (const { start, end } of fact.mentions) {
        borders.push({ at: start, kind, opens: true, label }, { at: end, kind, opens: false, label });
      }
    }
  }
  borders.sort((a, b) => a.at - b.at);
  const open: { kind: FactKind; label: string }[] = [];
  let html = "";
  let from = 0;
  for (const { at, kind, opens, label } of borders) {
    html += stretch(content.slice(from, at), open);
    from = at;
    if (opens) open.push({ kind, label });
    else
      open.splice(
        open.findIndex((entry) => entry.kind === kind && entry.label === label),
        1,
      );
  }
  return html + stretch(content.slice(from), open);
}

function stretch(text: string, open: readonly { kind: FactKind; label: string }[]): string {
  if (text === "" || open.length === 0) return escapeHtml(text);
  const kinds = [...new Set(open.map(({ kind }) => kind))].join(" ");
  return `<mark class="${kinds}" title="${escapeHtml(open.map(({ label }) => label).join("\n"))}">${escapeHtml(text)}</mark>`;
}

/** All that is known of a fact, in a few words: "office: ambassador, country: NO". */
function labelOf(fact: Readonly<Record<string, unknown>>): string {
  return Object.entries(fact)
    .filter(([key, value]) => key !== "mentions" && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => {
      const text = Array.isArray(value)
        ? value.join("; ")
        : typeof value === "number"
          ? plainDigits(value)
          : String(value);
      return `${key}: ${oneLine(text)}`;
    })
    .join(", ");
}

function table(kind: FactKind, facts: readonly Row[]): string {
  if (facts.length === 0) return "";
  const columns = COLUMNS.filter((column) => !REPEATED.has(column) && facts.some((row) => row[column] !== undefined));
  const cellOf = (value: string | number | undefined): string =>
    typeof value === "number" ? `<td class="number">${plainDigits(value)}</td>` : `<td>${escapeHtml(value ?? "")}</td>`;
  return `<h2 lang="en" class="${kind}">${HEADINGS[kind]}</h2>
<table>
<thead><tr>${columns.map((column) => `<th scope="col">${column.replaceAll("_", " ")}</th>`).join("")}</tr></thead>
<tbody>
${facts.map((row) => `<tr>${columns.map((column) => cellOf(row[column])).join("")}</tr>`).join("\n")}
</tbody>
</table>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Characters that HTML does not allow, halves of characters, and marks that turn the reading direction of what follows. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
