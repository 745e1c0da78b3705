/**
 * The notation of facts in the examples of rules.
 *
 *   date       `2025-02-11`, `null`
 *   person     `Murat Nurtleu`
 *   role       `foreign_minister KZ Murat Nurtleu`, `-` for no state or no holder
 *   figure     `18000000000 USD`, `2-3 EUR`, and any of flow, `FROM>TO` (`-` for none) and period behind it
 *   agreement  `memorandum signed Belt and Road memorandum`, `-` for no status
 */

import type { Extraction } from "../../src/model/extraction.ts";
import { AGREEMENT_STATUSES, AGREEMENT_TYPES, FLOWS, OFFICES } from "../../src/model/fact.ts";
import type { RuleKind } from "../../src/recognise/compile.ts";

/** An example taken apart. */
export interface ParsedExample {
  readonly text: string;
  /** The article's date (EDTF), null when the example gives none. */
  readonly date: string | null;
  readonly fact: string;
}

/** @throws Error when the example is not "text → fact" or "@date text → fact". */
export function parseExample(example: string): ParsedExample {
  const arrow = example.lastIndexOf(" → ");
  if (arrow < 0) throw new Error(`not "text → fact": ${example}`);
  return { ...parseText(example.slice(0, arrow)), fact: example.slice(arrow + 3).trim() };
}

/** "@2025-02-17 text" or "text". */
export function parseText(source: string): { readonly text: string; readonly date: string | null } {
  const dated = /^@([0-9X-]+) /.exec(source);
  return { text: dated === null ? source : source.slice(dated[0].length), date: dated === null ? null : dated[1]! };
}

/** A fact of a result in the notation, with what an example may leave out as separate words; and the rules behind it. */
export interface WrittenFact {
  readonly kind: string;
  readonly written: string;
  /** Words that an example may add, in any order. */
  readonly extras: readonly string[];
  readonly rules: readonly string[];
}

/** Whether a written fact is what an example says. */
export function isFact(found: WrittenFact, wanted: string): boolean {
  if (found.kind !== "figure") return found.written === wanted;
  const [amount, currency, ...extras] = wanted.split(/\s+/);
  return found.written === `${amount} ${currency}` && extras.every((extra) => found.extras.includes(extra));
}

/** The facts that the examples of a file of rules can speak of. */
export function writeFacts(kind: RuleKind, result: Extraction): WrittenFact[] {
  const rulesOf = (fact: { readonly mentions: Extraction["dates"][number]["mentions"] }): string[] =>
    fact.mentions.map(({ rule = "" }) => rule.replace(/ \(.*/, ""));
  switch (kind) {
    case "dates":
      return result.dates.map((date) => ({
        kind: "date",
        written: date.value ?? "null",
        extras: [],
        rules: rulesOf(date),
      }));
    case "figures":
      return result.figures.map((figure) => ({
        kind: "figure",
        written: `${figure.amount}${figure.amount_max === null ? "" : `-${figure.amount_max}`} ${figure.currency}`,
        extras: [figure.flow, `${figure.from ?? "-"}>${figure.to ?? "-"}`, figure.period].filter(
          (extra) => extra !== null,
        ),
        rules: rulesOf(figure),
      }));
    case "people":
      return [
        ...result.people.map((person) => ({
          kind: "person",
          written: person.name,
          extras: [],
          rules: rulesOf(person),
        })),
        ...result.roles.map((role) => ({
          kind: "role",
          written: `${role.office} ${role.country ?? "-"} ${role.holder ?? "-"}`,
          extras: [],
          rules: rulesOf(role),
        })),
      ];
    case "agreements":
      return result.agreements.map((agreement) => ({
        kind: "agreement",
        written: `${agreement.type} ${agreement.status ?? "-"} ${agreement.name}`,
        extras: [],
        rules: rulesOf(agreement),
      }));
  }
}

const DATE = /^(null|[0-9X-]+(\/[0-9X.-]+)?)$/;
const FIGURE = /^\d+(\.\d+)?(-\d+(\.\d+)?)? [A-Z]{3}( \S+)*$/;
const WAY = /^([A-Z]{2}|-)>([A-Z]{2}|-)$/;

/** What is wrong with the notation of an example's fact; null when nothing is. */
export function faultOf(kind: RuleKind, fact: string): string | null {
  const words = fact.split(" ");
  const oneOf = (list: readonly string[], word: string | undefined): boolean =>
    word !== undefined && list.includes(word);
  switch (kind) {
    case "dates":
      return DATE.test(fact) ? null : "not a date's value";
    case "figures": {
      if (!FIGURE.test(fact)) return "not an amount and a currency";
      const odd = words.slice(2).find((extra) => !oneOf(FLOWS, extra) && !WAY.test(extra) && !DATE.test(extra));
      return odd === undefined ? null : `"${odd}" is no flow, way or period`;
    }
    case "people":
      if (!oneOf(OFFICES, words[0])) return /^\p{Ll}+_/u.test(fact) ? `no office "${words[0]}"` : null;
      return /^([A-Z]{2}|-)$/.test(words[1] ?? "") && words.length > 2 ? null : "a role is office, state, holder";
    case "agreements":
      if (!oneOf(AGREEMENT_TYPES, words[0])) return `no type of agreement "${words[0]}"`;
      if (words[1] !== "-" && !oneOf(AGREEMENT_STATUSES, words[1])) return `no status "${words[1]}"`;
      return words.length > 2 ? null : "an agreement is type, status, name";
  }
}
