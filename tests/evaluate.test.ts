import { describe, expect, it } from "vitest";
import {
  countDetails,
  countKinds,
  foldName,
  type Gold,
  rates,
  type Scored,
  sameInstrument,
  scoreArticle,
  stems,
} from "../scripts/scoring.ts";

const NOTHING = { people: [], roles: [], dates: [], figures: [], agreements: [] };
const gold = (facts: Partial<Gold>): Gold => ({ language: "en", ...NOTHING, ...facts });
const result = (facts: Partial<Scored>): Scored => ({ language: "en", published: null, ...NOTHING, ...facts });
const person = (name: string, ...aliases: string[]) => ({ name, aliases, mentions: [] });
const role = (office: string, country: string | null, holder: string | null) =>
  ({ title: "t", office, country, organization: null, holder, mentions: [] }) as unknown as Scored["roles"][number];
const date = (value: string | null) => ({ value, text: "t", mentions: [] });
const figure = (fields: object) =>
  ({
    amount: 100,
    amount_max: null,
    currency: "EUR",
    qualifier: "exact",
    flow: null,
    parties: [],
    from: null,
    to: null,
    period: null,
    change_percent: null,
    text: "t",
    mentions: [],
    ...fields,
  }) as Scored["figures"][number];
const agreement = (type: string, name: string, fields: object = {}) =>
  ({ type, name, status: null, parties: [], date: null, mentions: [], ...fields }) as Scored["agreements"][number];

const tally = (kind: keyof typeof NOTHING, wanted: Partial<Gold>, found: Partial<Scored>) => {
  const { tp, fp, fn } = countKinds([scoreArticle(gold(wanted), result(found))])[kind];
  return [tp, fp, fn];
};

describe("names", () => {
  it.each([
    ["Dr. Ban Ki-moon", "ban ki moon"],
    ["José Ramos-Horta", "Jose Ramos Horta"],
    ["H.E. Jonas Gahr Støre", "jonas gahr store"],
    ["Herr", "herr"],
  ])("%s is %s", (one, other) => expect(foldName(one)).toBe(foldName(other)));

  it("count case, accents, hyphens and honorific for nothing, and everything else", () => {
    const wanted = { people: [person("Hasan Doğan"), person("Ann Lee")] };
    expect(tally("people", wanted, { people: [person("hasan dogan"), person("Anna Lee")] })).toEqual([1, 1, 1]);
  });

  it("match an accepted form, and only one fact each", () => {
    const wanted = { people: [{ name: "Xi Jinping", aliases: [], accept: ["Xi"] }] };
    expect(tally("people", wanted, { people: [person("Xi")] })).toEqual([1, 0, 0]);
    expect(tally("people", wanted, { people: [person("Xi"), person("Xi Jinping")] })).toEqual([1, 1, 0]);
  });

  it("are right if found and no fault if not, when optional", () => {
    const wanted = { people: [{ name: "Ann Lee", aliases: [], optional: true }] };
    expect(tally("people", wanted, {})).toEqual([0, 0, 0]);
    expect(tally("people", wanted, { people: [person("Ann Lee")] })).toEqual([1, 0, 0]);
  });
});

describe("roles", () => {
  const wanted = {
    people: [{ name: "Xi Jinping", aliases: ["Xi"], accept: ["Xi Jin Ping"] }],
    roles: [{ title: "t", office: "head_of_state", country: "CN", holder: "Xi Jinping", accept: ["party_leader"] }],
  };
  const people = [person("Xi Jin Ping")];
  it("find their holder through the matched people", () => {
    expect(tally("roles", wanted, { people, roles: [role("head_of_state", "CN", "Xi Jin Ping")] })).toEqual([1, 0, 0]);
    expect(tally("roles", wanted, { people, roles: [role("head_of_state", "CN", "Li Qiang")] })).toEqual([0, 1, 1]);
  });
  it("need office and country", () => {
    expect(tally("roles", wanted, { people, roles: [role("party_leader", "CN", "Xi Jinping")] })).toEqual([1, 0, 0]);
    expect(tally("roles", wanted, { people, roles: [role("minister", "CN", "Xi Jinping")] })).toEqual([0, 1, 1]);
    expect(tally("roles", wanted, { people, roles: [role("head_of_state", null, "Xi Jinping")] })).toEqual([0, 1, 1]);
  });
  it("without a holder do not count", () => {
    const nameless = { roles: [{ title: "t", office: "minister", country: "CN", holder: null }] };
    expect(tally("roles", nameless, { roles: [role("mayor", "FR", null)] })).toEqual([0, 0, 0]);
  });
});

describe("dates", () => {
  it("are compared by value; unknown ones do not count", () => {
    const wanted = {
      dates: [
        { value: "2024", text: "t" },
        { value: null, text: "t" },
      ],
    };
    expect(tally("dates", wanted, { dates: [date("2024"), date(null)] })).toEqual([1, 0, 0]);
    expect(tally("dates", wanted, { dates: [date("2023")] })).toEqual([0, 1, 1]);
  });
  it("prefer the gold fact whose own value it is", () => {
    const wanted = {
      dates: [
        { value: "2025-01-19", text: "t", accept: ["2025"] },
        { value: "2025", text: "t" },
      ],
    };
    expect(tally("dates", wanted, { dates: [date("2025"), date("2025-01-19")] })).toEqual([2, 0, 0]);
  });
});

describe("figures", () => {
  it("allow five hundredths of a per cent", () => {
    const wanted = { figures: [{ amount: 1_000_000, currency: "EUR", text: "t" }] };
    expect(tally("figures", wanted, { figures: [figure({ amount: 1_000_400 })] })).toEqual([1, 0, 0]);
    expect(tally("figures", wanted, { figures: [figure({ amount: 1_000_600 })] })).toEqual([0, 1, 1]);
    expect(tally("figures", wanted, { figures: [figure({ amount: 1_000_000, currency: "USD" })] })).toEqual([0, 1, 1]);
    expect(tally("figures", wanted, { figures: [figure({ amount: 1_000_000, amount_max: 2e6 })] })).toEqual([0, 1, 1]);
  });
  it("of equal amounts are paired by their details, which are counted as far as the gold tells them", () => {
    const wanted = {
      figures: [
        { amount: 100, currency: "EUR", flow: "import", parties: ["DE", "KZ"], from: "KZ", to: "DE", text: "t" },
        { amount: 100, currency: "EUR", flow: "export", text: "t" },
      ],
    };
    const found = {
      figures: [figure({ flow: "export" }), figure({ flow: "import", parties: ["DE", "KZ"], from: "KZ" })],
    };
    const counts = countDetails([scoreArticle(gold(wanted), result(found))]);
    expect(counts.get("figures.flow")).toEqual({ right: 2, all: 2 });
    expect(counts.get("figures.parties")).toEqual({ right: 1, all: 1 });
    expect(counts.get("figures.from/to")).toEqual({ right: 0, all: 1 });
    expect(counts.get("figures.period")).toEqual({ right: 0, all: 0 });
  });
});

describe("agreements", () => {
  it("are compared by stems without stop words", () => {
    expect([...stems("Abkommen über den Handel")]).toEqual(["abkom", "hande"]);
    expect(sameInstrument("Erweitertes Rahmenabkommen", "Erweiterten Rahmenabkommens")).toBe(true);
    expect(sameInstrument("Interimsabkommen über den Handel", "Interimsabkommen")).toBe(true);
    expect(sameInstrument("agreement on trade in goods", "trade agreement")).toBe(true);
    expect(sameInstrument("agreement on visas", "agreement on trade and investment")).toBe(false);
    expect(sameInstrument("agreement on trade in organic goods", "agreement")).toBe(false);
    expect(sameInstrument("", "")).toBe(false);
  });
  it("need the type unless the gold takes any", () => {
    const of = (type: string | null) => ({ agreements: [{ type, name: "trade agreement" }] });
    expect(tally("agreements", of("treaty"), { agreements: [agreement("agreement", "trade agreement")] })).toEqual([
      0, 1, 1,
    ]);
    expect(tally("agreements", of(null), { agreements: [agreement("agreement", "trade agreement")] })).toEqual([
      1, 0, 0,
    ]);
  });
});

describe("details", () => {
  it("of a person: all of the gold's aliases", () => {
    const wanted = { people: [person("Ann Lee", "Lee"), person("Bo Ek", "Ek", "Bo")] };
    const found = { people: [person("Ann Lee", "Lee", "Ann"), person("Bo Ek", "Ek")] };
    expect(countDetails([scoreArticle(gold(wanted), result(found))]).get("people.aliases")).toEqual({
      right: 1,
      all: 2,
    });
  });
  it("of the article: language, and the date as far as the gold tells it", () => {
    const counts = countDetails([
      scoreArticle(gold({ published: null }), result({})),
      scoreArticle(gold({ language: "nb" }), result({ published: "2024" })),
    ]);
    expect(counts.get("language")).toEqual({ right: 1, all: 2 });
    expect(counts.get("published")).toEqual({ right: 1, all: 1 });
  });
});

describe("rates", () => {
  it("are null where nothing is to be found", () => {
    expect(rates({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: null, recall: null, f1: null });
    expect(rates({ tp: 3, fp: 1, fn: 1 })).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
    expect(rates({ tp: 0, fp: 0, fn: 2 })).toEqual({ precision: null, recall: 0, f1: 0 });
  });
});
