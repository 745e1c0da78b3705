/** A document with every kind of fact and every awkward thing that a format must bear. */
import type { Document } from "../../src/format/contract.ts";
import type { Place, Result } from "../../src/model/fact.ts";

export const content =
  "Talks in Oslo\n\nMinister Kari Nordmann met Li Wei on 11 February 2025. Exports rose to $4.5 million, and a treaty on fish was signed.\n";

export function place(text: string, from = 0): Place {
  const start = content.indexOf(text, from);
  return { start, end: start + text.length, line: start < 15 ? 1 : 3, text };
}

export const result: Result = {
  source: "news/oslo talks.txt",
  language: "en",
  title: "Talks in Oslo",
  published: "2025-02-12",
  people: [
    { name: "Kari Nordmann", aliases: ["Nordmann", "K. Nordmann"], mentions: [place("Kari Nordmann")] },
    { name: '=HYPERLINK("x")', aliases: [], mentions: [place("Li Wei")] },
  ],
  roles: [
    {
      title: "Minister",
      office: "minister",
      country: "NO",
      organization: null,
      holder: "Kari Nordmann",
      mentions: [place("Minister Kari Nordmann")],
    },
  ],
  dates: [{ value: "2025-02-11", text: "11 February 2025", mentions: [place("11 February 2025")] }],
  figures: [
    {
      amount: 4_500_000.5,
      amount_max: 41_200_000_000,
      currency: "USD",
      qualifier: "exact",
      flow: "export",
      parties: ["CN", "NO"],
      from: "NO",
      to: "CN",
      period: null,
      change_percent: -4.5,
      text: "$4.5 million",
      mentions: [place("$4.5 million")],
    },
  ],
  agreements: [
    {
      name: "treaty on fish",
      type: "treaty",
      status: "signed",
      parties: ["CN", "NO"],
      date: "2025-02",
      mentions: [place("treaty on fish")],
    },
  ],
};

const first = content.indexOf("Minister");
const second = content.indexOf("Exports");

export const document: Document = {
  result,
  content,
  sentences: [
    { start: 0, end: 13 },
    { start: first, end: second - 1 },
    { start: second, end: content.length - 1 },
  ],
  roles: result.roles,
  link: "news/oslo%20talks.txt",
};

/** The same article with one person of the given name. */
export function withName(name: string): Document {
  const person = { name, aliases: [], mentions: [place("Li Wei")] };
  return {
    ...document,
    roles: [],
    result: { ...result, people: [person], roles: [], dates: [], figures: [], agreements: [] },
  };
}

export const empty: Document = {
  result: { ...result, title: null, published: null, people: [], roles: [], dates: [], figures: [], agreements: [] },
  content,
  sentences: [],
  roles: [],
  link: null,
};
