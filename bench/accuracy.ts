/**
 * How well the program finds dates and amounts of money beside well-known libraries, on the gold articles and with the
 * same scoring: a date is right when its value is, an amount when number, range and currency are.
 *
 *   chrono-node                            dates, English and German
 *   @microsoft/recognizers-text-suite      money, English
 *   compromise                             money, English
 *
 * Usage: node scripts/run.mjs bench/accuracy.ts
 * Prints Markdown tables. The program's rules were mended on these articles, so its own numbers there flatter it; the
 * second table therefore holds only articles that were added later, with the scores that the program had at first sight.
 */
import { readdirSync, readFileSync } from "node:fs";
import recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import nlp from "compromise";
import { type Gold, rates, type Scored, scoreArticle } from "../scripts/scoring.ts";
import type { DateFact, FactKind, Figure } from "../src/model/fact.ts";
import { extractText } from "../src/pipeline.ts";

const GOLD = "tests/gold";
const FIRST_SIGHT = `${GOLD}/first-sight.tsv`;

interface Article {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly gold: Gold;
}

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

type Amount = Pick<Figure, "amount" | "amount_max" | "currency">;

const NOTHING: Scored = {
  language: "",
  published: null,
  people: [],
  roles: [],
  dates: [],
  figures: [],
  agreements: [],
};

const COMPROMISE_UNITS: Readonly<Record<string, string>> = {
  dollar: "USD",
  usd: "USD",
  euro: "EUR",
  eur: "EUR",
  pound: "GBP",
  yen: "JPY",
  yuan: "CNY",
  franc: "CHF",
  rupee: "INR",
  ruble: "RUB",
  krone: "NOK",
};

const articles = ["de", "en"].flatMap(readArticles);
const firstSight = readFirstSight();

printTable("All gold articles", articles, await measureOwn(articles));
const later = articles.filter(({ name }) => firstSight.has(name));
printTable(
  `The ${later.length} articles that were added later, the program's scores at first sight`,
  later,
  ownAtFirstSight(later),
);

function readArticles(language: string): Article[] {
  return readdirSync(`${GOLD}/${language}`)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, "");
      return {
        name,
        language,
        text: readFileSync(`${GOLD}/${language}/${file}`, "utf8"),
        gold: JSON.parse(readFileSync(`${GOLD}/${language}/${name}.gold.json`, "utf8")) as Gold,
      };
    });
}

/** Article → kind → its counts when it was first read. */
function readFirstSight(): Map<string, Map<string, Counts>> {
  const found = new Map<string, Map<string, Counts>>();
  for (const line of readFileSync(FIRST_SIGHT, "utf8").trim().split("\n").slice(1)) {
    const [, article, kind, precision, recall, , n] = line.split("\t") as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const wanted = Number(n);
    const tp = Math.round(Number(recall) * wanted);
    const fp = Number(precision) > 0 ? Math.round(tp / Number(precision)) - tp : 0;
    const kinds = found.get(article) ?? new Map<string, Counts>();
    kinds.set(kind, { tp, fp, fn: wanted - tp });
    found.set(article, kinds);
  }
  return found;
}

async function measureOwn(of: readonly Article[]): Promise<(language: string, kind: FactKind) => Counts> {
  const results = new Map<Article, Scored>();
  for (const article of of) results.set(article, await extractText(article.text, { language: article.language }));
  return (language, kind) =>
    sum(
      of
        .filter((article) => article.language === language)
        .map((article) => count(article, kind, results.get(article)!)),
    );
}

function ownAtFirstSight(of: readonly Article[]): (language: string, kind: FactKind) => Counts {
  return (language, kind) =>
    sum(
      of
        .filter((article) => article.language === language)
        .map(({ name }) => firstSight.get(name)!.get(kind) ?? { tp: 0, fp: 0, fn: 0 }),
    );
}

function count(article: Article, kind: FactKind, result: Scored): Counts {
  const { matched, wrong, missed } = scoreArticle(article.gold, result).kinds[kind];
  return { tp: matched.length, fp: wrong.length, fn: missed.length };
}

function sum(counts: readonly Counts[]): Counts {
  const total = { tp: 0, fp: 0, fn: 0 };
  for (const { tp, fp, fn } of counts) {
    total.tp += tp;
    total.fp += fp;
    total.fn += fn;
  }
  return total;
}

function printTable(title: string, of: readonly Article[], own: (language: string, kind: FactKind) => Counts): void {
  const rows: [what: string, by: string, counts: Counts][] = [];
  for (const language of ["de", "en"]) {
    rows.push([`dates, ${language}`, "extract", own(language, "dates")]);
    const those = of.filter((article) => article.language === language);
    rows.push([
      `dates, ${language}`,
      "chrono-node",
      sum(those.map((article) => count(article, "dates", { ...NOTHING, dates: chronoDates(article) }))),
    ]);
  }
  rows.push(["money, de", "extract", own("de", "figures")], ["money, en", "extract", own("en", "figures")]);
  const english = of.filter(({ language }) => language === "en");
  const peer = (amounts: (text: string) => Amount[]): Counts =>
    sum(
      english.map((article) => count(article, "figures", { ...NOTHING, figures: amounts(article.text).map(toFigure) })),
    );
  rows.push(
    ["money, en", "recognizers-text", peer(recognizersMoney)],
    ["money, en", "compromise", peer(compromiseMoney)],
  );

  console.log(`\n### ${title}\n`);
  console.log("| what | by | precision | recall | F1 | gold facts |\n| --- | --- | ---: | ---: | ---: | ---: |");
  for (const [what, by, counts] of rows) {
    const { precision, recall, f1 } = rates(counts);
    const cells = [precision, recall, f1].map((share) => (share === null ? "-" : (share * 100).toFixed(1)));
    console.log(`| ${[what, by, ...cells, counts.tp + counts.fn].join(" | ")} |`);
  }
}

/** chrono's results as EDTF: only what it is certain of, but for years that it infers from the article's date. */
function chronoDates({ text, language, gold }: Article): DateFact[] {
  const reader = language === "de" ? chrono.de : chrono.en.GB;
  const published = gold.published ?? null;
  const reference = new Date(`${published === null ? "2020-01-01" : `${published}-01-01`.slice(0, 10)}T12:00:00Z`);
  const dates: DateFact[] = [];
  for (const { text: words, start, end } of reader.parse(text, { instant: reference, timezone: 0 })) {
    const from = toEdtf(start, published !== null);
    const to = end && toEdtf(end, published !== null);
    if (from === null) continue;
    const value = to && to !== from ? `${from}/${to}` : from;
    dates.push({ value, text: words, mentions: [] });
  }
  return uniqueBy(dates, ({ value }) => value!);
}

function toEdtf(date: chrono.ParsedComponents, dated: boolean): string | null {
  const isDay = date.isCertain("day") || date.isCertain("weekday");
  if (!isDay && !date.isCertain("month") && !date.isCertain("year")) return null;
  const pad = (part: number | null): string => String(part ?? 0).padStart(2, "0");
  const year = date.isCertain("year") || dated ? String(date.get("year")) : "XXXX";
  if (isDay) return `${year}-${pad(date.get("month"))}-${pad(date.get("day"))}`;
  return date.isCertain("month") ? `${year}-${pad(date.get("month"))}` : year;
}

function recognizersMoney(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const paragraph of text.split(/\n+/)) {
    for (const { resolution } of recognizers.recognizeCurrency(paragraph, recognizers.Culture.English)) {
      const { value, unit, isoCurrency } = (resolution ?? {}) as {
        value?: string;
        unit?: string;
        isoCurrency?: string;
      };
      const currency = isoCurrency ?? (unit === "Dollar" ? "USD" : unit);
      if (value && currency) amounts.push({ amount: Number(value), amount_max: null, currency });
    }
  }
  return uniqueAmounts(amounts);
}

function compromiseMoney(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const paragraph of text.split(/\n+/)) {
    for (let at = 0; at < paragraph.length; at += 2000) {
      const found = nlp(paragraph.slice(at, at + 2000))
        .money()
        .json() as { money?: { num: number | null; currency?: string } }[];
      for (const { money } of found) {
        if (money?.num == null || money.currency === undefined) continue;
        const currency = COMPROMISE_UNITS[money.currency.toLowerCase()] ?? money.currency.toUpperCase();
        amounts.push({ amount: money.num, amount_max: null, currency });
      }
    }
  }
  return uniqueAmounts(amounts);
}

function uniqueAmounts(amounts: readonly Amount[]): Amount[] {
  return uniqueBy(amounts, ({ amount, currency }) => `${amount} ${currency}`);
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function toFigure(amount: Amount): Figure {
  return {
    ...amount,
    qualifier: "exact",
    flow: null,
    parties: [],
    from: null,
    to: null,
    period: null,
    change_percent: null,
    text: "",
    mentions: [],
  };
}
