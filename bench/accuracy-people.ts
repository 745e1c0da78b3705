/**
 * How well people are found in English articles: compromise alone, the program's rules alone, and the rules with
 * compromise as the second opinion on the names that no rule decides; with the same scoring.
 *
 * Usage: node scripts/run.mjs bench/accuracy-people.ts [folder of gold articles…]
 * Prints a Markdown table. The program's rules were mended on the gold articles, so its own numbers flatter it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { type Count, type Gold, rates, type Scored, scoreArticle } from "../scripts/scoring.ts";
import { extractText } from "../src/pipeline.ts";

interface Article {
  readonly text: string;
  readonly gold: Gold;
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ["tests/gold/en"];
const articles = folders.flatMap(readArticles).filter(({ gold }) => gold.language === "en");
const finders: Readonly<Record<string, (text: string) => Promise<Scored>>> = {
  "compromise alone": async (text) => compromisePeople(text),
  "extract without the second opinion": (text) => extractText(text, { language: "en", secondOpinion: false }),
  "extract with the second opinion": (text) => extractText(text, { language: "en" }),
};

console.log(`People in ${articles.length} English articles\n`);
console.log(
  "| by | precision | recall | F1 | right | wrong | missed |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
);
for (const [name, find] of Object.entries(finders)) {
  const total: Count = { tp: 0, fp: 0, fn: 0 };
  for (const { text, gold } of articles) {
    const { matched, wrong, missed } = scoreArticle(gold, await find(text)).kinds.people;
    total.tp += matched.length;
    total.fp += wrong.length;
    total.fn += missed.length;
  }
  const { precision, recall, f1 } = rates(total);
  const shares = [precision, recall, f1].map((share) => (share === null ? "-" : (share * 100).toFixed(1)));
  console.log(`| ${[name, ...shares, total.tp, total.fp, total.fn].join(" | ")} |`);
}

function readArticles(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => ({
      text: readFileSync(join(folder, file.replace(/\.gold\.json$/, ".txt")), "utf8"),
      gold: JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold,
    }));
}

/** compromise's people, paragraph by paragraph; a name that ends like a longer one is that one's short form. */
function compromisePeople(text: string): Scored {
  const names = new Set<string>();
  for (const paragraph of text.split(/\n+/)) {
    for (let at = 0; at < paragraph.length; at += 2000) {
      for (const found of nlp(paragraph.slice(at, at + 2000))
        .people()
        .out("array") as string[])
        names.add(found.replace(/['’]s?$|[^\p{L}]+$|^[^\p{L}]+/gu, ""));
    }
  }
  const full = [...names].filter((name) => ![...names].some((other) => other !== name && other.endsWith(` ${name}`)));
  return {
    language: "en",
    published: null,
    people: full.map((name) => ({ name, aliases: [], mentions: [] })),
    roles: [],
    dates: [],
    figures: [],
    agreements: [],
  };
}
