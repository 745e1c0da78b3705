/** For reading on a terminal. Nothing of the article's text reaches it that could steer it. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Agreement, DateFact, Figure, Person, Place, Result, Role } from "../model/fact.ts";
import type { Format, FormatOptions } from "./contract.ts";
import { oneLine, shorten } from "./plain.ts";
import { plainDigits } from "./table.ts";

export function prettyFormat(colour: FormatOptions["colour"]): Format {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  return {
    head: "",
    separator: "\n",
    tail: "",
    empty: "",
    render: ({ result }) => render(result, paint),
  };
}

/** One fact: what it is, and the rest in a dimmer tone. */
type Line = readonly [fact: string, details: readonly (string | null)[], mentions: readonly Place[]];

const WIDEST = 48;

function render(result: Result, paint: ChalkInstance): string {
  const lines = [
    paint.bold(oneLine(result.title ?? result.source)),
    paint.dim(joined([result.title === null ? null : result.source, result.language, result.published])),
  ];
  const section = (heading: string, facts: readonly Line[]): void => {
    if (facts.length === 0) return;
    lines.push("", paint.cyan.bold(heading));
    const names = facts.map(([name]) => shorten(oneLine(name), WIDEST));
    const width = Math.max(...names.map((name) => name.length));
    for (const [index, [, details, mentions]] of facts.entries()) {
      const where = `line ${mentions[0]!.line}${mentions.length > 1 ? ` (${mentions.length} times)` : ""}`;
      const parts = [paint.bold(names[index]!.padEnd(width)), joined(details), paint.dim(where)];
      lines.push("  " + parts.filter((part) => part !== "").join("  "));
    }
  };
  section("People", result.people.map(person));
  section("Roles", result.roles.map(role));
  section("Dates", result.dates.map(date));
  section("Figures", result.figures.map(figure));
  section("Agreements", result.agreements.map(agreement));
  return lines.join("\n") + "\n";
}

function person({ name, aliases, mentions }: Person): Line {
  return [name, [aliases.length > 0 ? `also ${aliases.join(", ")}` : null], mentions];
}

function role({ title, office, country, organization, holder, mentions }: Role): Line {
  return [holder ?? "?", [title, office, country, organization], mentions];
}

function date({ value, text, mentions }: DateFact): Line {
  return [value ?? "?", [`“${text}”`], mentions];
}

function figure(fact: Figure): Line {
  const { amount, amount_max, currency, qualifier, flow, parties, from, to, period, change_percent, mentions } = fact;
  const range = amount_max === null ? grouped(amount) : `${grouped(amount)}–${grouped(amount_max)}`;
  return [
    `${range} ${currency}`,
    [
      qualifier === "exact" ? null : qualifier.replace("_", " "),
      flow,
      from === null && to === null ? parties.join(" – ") || null : `${from ?? "?"} → ${to ?? "?"}`,
      period,
      change_percent === null ? null : `${change_percent > 0 ? "+" : ""}${plainDigits(change_percent)} %`,
    ],
    mentions,
  ];
}

function agreement({ name, type, status, parties, date, mentions }: Agreement): Line {
  return [name, [type, status?.replace("_", " ") ?? null, parties.join(" – ") || null, date], mentions];
}

/** Digits in threes, with thin gaps. */
function grouped(number: number): string {
  const [whole, fraction] = plainDigits(number).split(".") as [string, string?];
  return whole.replace(/\B(?=(?:\d{3}){1,10}$)/g, " ") + (fraction === undefined ? "" : `.${fraction}`);
}

function joined(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(oneLine)
    .join(" · ");
}
