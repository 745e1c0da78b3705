/**
 * Scores the program on gold articles: NAME.txt beside NAME.gold.json, in a folder or in the folders below it.
 *
 *   npm run evaluate -- [options] [folder…] [article…]
 *
 * Without an article's name all of the folders' articles are scored; without a folder those of tests/gold.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Extraction } from "../src/model/extraction.ts";
import { FACT_KINDS, type FactKind, type Place } from "../src/model/fact.ts";
import { extractText } from "../src/pipeline.ts";
import {
  type ArticleScore,
  countDetails,
  countKinds,
  DETAILS,
  type Gold,
  type GoldFacts,
  rates,
  scoreArticle,
} from "./scoring.ts";

const HELP = `usage: npm run evaluate -- [options] [folder…] [article…]
  --language <xx>           only articles of this language
  --kind <kind>             only facts of this kind: ${FACT_KINDS.join(", ")}
  --errors                  each missed and each wrong fact and detail, with its sentence and rule
  --without-second-opinion  does not ask a pack's judge of names
  --floors <file>           ends with 1 when a score is below the file's floors
  --log                     appends the named articles' scores to tests/gold/first-sight.tsv
  --on <YYYY-MM-DD>         the day to log them under`;

const FIRST_SIGHT = "tests/gold/first-sight.tsv";

interface Evaluated {
  readonly name: string;
  readonly gold: Gold;
  readonly text: string;
  readonly result: Extraction;
  readonly score: ArticleScore;
}

/** Least F1 of each kind, and least share of articles whose language is right. */
type Floors = Readonly<Record<string, Readonly<Partial<Record<FactKind | "language", number>>>>>;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string" },
    kind: { type: "string" },
    errors: { type: "boolean", default: false },
    "without-second-opinion": { type: "boolean", default: false },
    floors: { type: "string" },
    log: { type: "boolean", default: false },
    on: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = options.help ? help() : await evaluate();

function help(): number {
  console.log(HELP);
  return 0;
}

async function evaluate(): Promise<number> {
  const kinds = FACT_KINDS.filter((kind) => options.kind === undefined || options.kind === kind);
  if (kinds.length === 0) return complain(`no kind of facts "${options.kind}"`);
  const folders = positionals.filter((path) => existsSync(path) && statSync(path).isDirectory());
  const names = positionals.filter((path) => !folders.includes(path)).map((path) => basename(path, ".txt"));
  const known = (folders.length === 0 ? ["tests/gold"] : folders).flatMap(findArticles);
  const unknown = names.find((name) => !known.some((path) => basename(path) === name));
  if (unknown !== undefined) return complain(`no gold article "${unknown}"`);

  const articles: Evaluated[] = [];
  let failures = 0;
  for (const path of known) {
    if (names.length > 0 && !names.includes(basename(path))) continue;
    const gold = JSON.parse(readFileSync(`${path}.gold.json`, "utf8")) as Gold;
    if (options.language !== undefined && gold.language !== options.language) continue;
    const text = readFileSync(`${path}.txt`, "utf8").replace(/^\uFEFF/, "");
    try {
      const result = await extractText(text, { explain: true, secondOpinion: !options["without-second-opinion"] });
      articles.push({ name: basename(path), gold, text, result, score: scoreArticle(gold, result) });
    } catch (error) {
      failures++;
      console.error(`${basename(path)}: ${(error as Error).message}`);
    }
  }
  if (articles.length === 0) return complain("no articles");

  if (options.errors) for (const article of articles) printErrors(article, kinds);
  const languages = [...new Set(articles.map(({ gold }) => gold.language))].sort();
  printTable(articles, languages, kinds);
  if (options.log) {
    if (names.length === 0) return complain("--log needs the names of the articles");
    if (!/^\d{4}-\d\d-\d\d$/.test(options.on ?? "")) return complain("--log needs the day: --on YYYY-MM-DD");
    log(articles, options.on!);
  }
  const faults = options.floors === undefined ? 0 : checkFloors(articles, languages, kinds, options.floors);
  return failures + faults === 0 ? 0 : 1;
}

function complain(message: string): number {
  console.error(`evaluate: ${message}`);
  return 2;
}

/** Paths without extension of the gold articles in a folder and below, in order. */
function findArticles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".gold.json"))
    .map((path) => join(folder, path.slice(0, -".gold.json".length)))
    .sort();
}

function printTable(articles: readonly Evaluated[], languages: readonly string[], kinds: readonly FactKind[]): void {
  const groups = [...languages, ...(languages.length > 1 ? ["all"] : [])].map((language) => ({
    language,
    scores: articles.filter(({ gold }) => language === "all" || gold.language === language).map(({ score }) => score),
  }));
  console.log(
    `${"kind".padEnd(12)}${"".padEnd(5)}${["P", "R", "F1"].map((head) => head.padStart(7)).join("")}   n (right, wrong, missed)`,
  );
  for (const kind of kinds) {
    for (const { language, scores } of groups) {
      const count = countKinds(scores)[kind];
      const { precision, recall, f1 } = rates(count);
      const cells = [precision, recall, f1].map((rate) => percent(rate).padStart(7)).join("");
      console.log(
        `${kind.padEnd(12)}${language.padEnd(5)}${cells}   ${count.tp + count.fn} (${count.tp}, ${count.fp}, ${count.fn})`,
      );
    }
  }
  console.log(`\n${"detail".padEnd(24)}${groups.map(({ language }) => language.padStart(16)).join("")}`);
  const counts = groups.map(({ scores }) => countDetails(scores));
  for (const name of DETAILS) {
    if (name.includes(".") && !kinds.some((kind) => name.startsWith(kind))) continue;
    const cells = counts.map((count) => {
      const { right, all } = count.get(name)!;
      return `${percent(all === 0 ? null : right / all)} (${right}/${all})`.padStart(16);
    });
    console.log(`${name.padEnd(24)}${cells.join("")}`);
  }
}

function percent(rate: number | null): string {
  return rate === null ? "-" : (rate * 100).toFixed(1);
}

function printErrors(article: Evaluated, kinds: readonly FactKind[]): void {
  const { name, gold, text, result, score } = article;
  const lines: string[] = [];
  for (const kind of kinds) {
    for (const index of score.kinds[kind].missed) {
      const at = findGold(text, kind, gold, index);
      lines.push(`- missed ${kind} ${describe(kind, gold[kind][index]!)}${at < 0 ? "" : whereabouts(article, at)}`);
    }
    for (const index of score.kinds[kind].wrong) {
      const fact = result[kind][index]!;
      lines.push(`+ wrong  ${kind} ${describe(kind, fact)}${whereOf(article, fact.mentions)}`);
    }
    for (const detail of score.details) {
      if (detail.right || detail.name.split(".")[0] !== kind) continue;
      const fact = result[kind][detail.fact]!;
      const what = `${detail.name} ${detail.found}, should be ${detail.wanted}: ${describe(kind, fact)}`;
      lines.push(`~ detail ${what}${whereOf(article, fact.mentions)}`);
    }
  }
  for (const detail of score.details) {
    if (!detail.right && detail.fact < 0)
      lines.push(`~ detail ${detail.name} ${detail.found}, should be ${detail.wanted}`);
  }
  if (lines.length > 0) console.log(`${name}\n  ${lines.join("\n  ")}\n`);
}

/** One line for a fact, of the gold or of the result. */
function describe(kind: FactKind, fact: object): string {
  const fields = fact as Readonly<Record<string, unknown>>;
  const shown: Readonly<Record<FactKind, readonly string[]>> = {
    people: ["name"],
    roles: ["office", "country", "holder", "title"],
    dates: ["value", "text"],
    figures: ["amount", "amount_max", "currency", "flow", "text"],
    agreements: ["type", "status", "name"],
  };
  const parts = shown[kind].filter((key) => key !== "amount_max" || (fields[key] ?? null) !== null);
  return parts.map((key) => (key === "text" ? `"${fields[key]}"` : `${fields[key] ?? "-"}`)).join(" ");
}

/** Where the text says a gold fact, as far as its wording tells; -1 when it does not. */
function findGold(text: string, kind: FactKind, gold: GoldFacts, index: number): number {
  const fact = gold[kind][index] as unknown as Readonly<Record<string, string | undefined>>;
  const wording = kind === "roles" ? fact.holder : (fact.text ?? fact.name);
  const tries = [wording, wording?.split(" ").at(-1)];
  for (const words of tries) {
    const at = words === undefined ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
    if (at >= 0) return at;
  }
  return -1;
}

function whereOf(article: Evaluated, mentions: readonly Place[]): string {
  const rules = [...new Set(mentions.map(({ rule }) => rule))].join(", ");
  return ` [${rules}]${whereabouts(article, mentions[0]!.start)}`;
}

function whereabouts({ text, result }: Evaluated, offset: number): string {
  const line = text.slice(0, offset).split(/\r\n|\n|\r/).length;
  const sentence = result.sentences.find(({ start, end }) => start <= offset && offset < end);
  if (sentence === undefined) return `\n      line ${line}, in no sentence`;
  return `\n      line ${line}: ${text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").slice(0, 400)}`;
}

function log(articles: readonly Evaluated[], day: string): void {
  const rate = (value: number | null): string => (value === null ? "-" : value.toFixed(3));
  const rows: string[] = [];
  for (const { name, score } of articles) {
    const counts = countKinds([score]);
    for (const kind of FACT_KINDS) {
      const { precision, recall, f1 } = rates(counts[kind]);
      if (f1 === null) continue;
      const n = counts[kind].tp + counts[kind].fn;
      rows.push([day, name, kind, rate(precision), rate(recall), rate(f1), n].join("\t"));
    }
  }
  appendFileSync(FIRST_SIGHT, `${rows.join("\n")}\n`);
}

/** Prints what is below its floor; the number of faults. */
function checkFloors(
  articles: readonly Evaluated[],
  languages: readonly string[],
  kinds: readonly FactKind[],
  file: string,
): number {
  const floors = JSON.parse(readFileSync(file, "utf8")) as Floors;
  const faults: string[] = [];
  for (const language of languages) {
    const scores = articles.filter(({ gold }) => gold.language === language).map(({ score }) => score);
    const check = (what: string, reached: number | null, floor: number | undefined): void => {
      if (reached !== null && floor !== undefined && reached < floor)
        faults.push(`${language} ${what} ${percent(reached)} is below ${percent(floor)}`);
    };
    const counts = countKinds(scores);
    for (const kind of kinds) check(kind, rates(counts[kind]).f1, floors[language]?.[kind]);
    const { right, all } = countDetails(scores).get("language")!;
    check("language", right / all, floors[language]?.language);
  }
  console.log(faults.length === 0 ? "\nno score is below its floor" : `\nbelow the floor:\n  ${faults.join("\n  ")}`);
  return faults.length;
}
