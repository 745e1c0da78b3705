/** The JSON Schema (draft 2020-12) of one result. */
import { AGREEMENT_STATUSES, AGREEMENT_TYPES, FLOWS, OFFICES, QUALIFIERS } from "../model/fact.ts";

type Schema = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const list = (items: Schema): Schema => ({ type: "array", items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with exactly these keys, all of them required but those named in `optional`. */
function object(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  return {
    description,
    type: "object",
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    additionalProperties: false,
  };
}

const mentions = { type: "array", items: ref("mention"), minItems: 1 };

export const schema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The facts of one article",
  ...object(
    "What one article says of people, roles, dates, figures and agreements. Unknown values are null.",
    {
      id: { description: "The document's own id, where it came with one.", anyOf: [text, { type: "integer" }] },
      source: { description: 'The path as given, "-" for standard input.', ...text },
      language: { description: "BCP 47.", ...text },
      title: { description: "The headline.", ...nullable(text) },
      published: { description: "The article's own date.", ...nullable(ref("edtf")) },
      people: list(ref("person")),
      roles: list(ref("role")),
      dates: list(ref("date")),
      figures: list(ref("figure")),
      agreements: list(ref("agreement")),
      content: { description: "The text that the offsets point into.", ...text },
    },
    ["id", "content"],
  ),
  $defs: {
    edtf: {
      description: "A calendar date or a span of them, ISO 8601-2 (EDTF).",
      type: "string",
      pattern:
        "^[0-9X]{4}(-[0-9]{2}(-[0-9]{2})?)?(/(\\.\\.|[0-9X]{4}(-[0-9]{2}(-[0-9]{2})?)?))?$|^\\.\\./[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    },
    state: { description: 'ISO 3166-1 alpha-2, or "EU".', type: "string", pattern: "^[A-Z]{2}$" },
    states: { type: "array", items: ref("state"), uniqueItems: true },
    mention: object(
      "A place where the fact is said: offsets in UTF-16 code units, end exclusive; lines count from 1.",
      {
        start: { type: "integer", minimum: 0 },
        end: { type: "integer", minimum: 1 },
        line: { type: "integer", minimum: 1 },
        text,
        rule: { description: "The rule that found it.", ...text },
      },
      ["rule"],
    ),
    person: object("A named natural person.", {
      name: { description: "The fullest form, without honorifics and titles.", ...text },
      aliases: { description: "The other forms in the article.", ...list(text) },
      mentions,
    }),
    role: object("An office or function of one person.", {
      title: { description: "As written.", ...text },
      office: { enum: OFFICES },
      country: { description: "The state that the office belongs to.", ...nullable(ref("state")) },
      organization: nullable(text),
      holder: { description: "The person's name.", ...nullable(text) },
      mentions,
    }),
    date: object("A calendar date or a span of them.", { value: nullable(ref("edtf")), text, mentions }),
    figure: object("An amount of money.", {
      amount: { type: "number" },
      amount_max: { description: "The upper end of a range.", type: ["number", "null"] },
      currency: { description: "ISO 4217.", type: "string", pattern: "^[A-Z]{3}$" },
      qualifier: { enum: QUALIFIERS },
      flow: { enum: [...FLOWS, null] },
      parties: ref("states"),
      from: nullable(ref("state")),
      to: nullable(ref("state")),
      period: nullable(ref("edtf")),
      change_percent: { type: ["number", "null"] },
      text,
      mentions,
    }),
    agreement: object("A particular instrument between states, their bodies, organisations or companies.", {
      name: text,
      type: { enum: AGREEMENT_TYPES },
      status: { enum: [...AGREEMENT_STATUSES, null] },
      parties: ref("states"),
      date: nullable(ref("edtf")),
      mentions,
    }),
  },
};
