/** The command line: arguments are read in two steps, raw and then what they mean; the rest is loaded when needed. */
import { availableParallelism } from "node:os";
import { dirname, relative, resolve, sep } from "node:path";
import { isatty } from "node:tty";
import { Command, CommanderError, Option } from "commander";
import packageInfo from "../package.json" with { type: "json" };
import { EXIT, type Order } from "./batch/contract.ts";
import type { ExcelStyle } from "./format/contract.ts";
import { FORMATS, type FormatName, formatOf } from "./format/index.ts";
import { languages } from "./languages/manifest.ts";
import { FACT_KINDS, type FactKind } from "./model/fact.ts";

/** The options as they were typed. */
interface Raw {
  readonly format?: FormatName;
  readonly output?: string;
  readonly only?: string;
  readonly language: string;
  readonly date?: string;
  readonly jobs?: string;
  readonly inputFormat: "text" | "jsonl";
  readonly excel?: ExcelStyle;
  readonly text?: true;
  readonly explain?: true;
  readonly schema?: true;
  readonly completion?: "bash" | "zsh" | "fish";
  readonly color: "auto" | "always" | "never";
  readonly progress?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly maxBytes: string;
  readonly timeout: string;
}

/** A wrong use of the command line; the message says what was wrong in one line. */
class UsageError extends Error {}

const EXAMPLES = `Examples:
  extract article.txt                        one article's facts, as JSON
  extract articles -o facts.csv --excel us   a folder as one table for Excel
  extract -f pretty --only people,roles *    who is who, to read on the terminal
  cat article.txt | extract -f jsonl -       standard input, one result a line`;

const CODES = ["auto", ...languages.flatMap(({ profile }) => [profile.code, ...Object.keys(profile.variants)])];

function commandLine(): Command {
  return new Command("extract")
    .usage("[options] [paths…]")
    .description(
      `Reads articles about diplomacy and writes down their people, roles, dates, monetary figures and agreements.
Paths are files and folders (.txt .md .text .html .htm in them and below); - is standard input.

${EXAMPLES}`,
    )
    .argument("[paths...]")
    .optionsGroup("Output:")
    .addOption(
      new Option("-f, --format <format>", "format of the output; else from the name after -o; else json").choices(
        FORMATS,
      ),
    )
    .option("-o, --output <file>", "writes to a file, whole or not at all")
    .option("--only <kinds>", `only these facts: ${FACT_KINDS.join(",")}`)
    .addOption(
      new Option("--excel [style]", "CSV that a double click opens rightly, with the habits of the US or of Europe")
        .choices(["us", "eu"])
        .preset("us"),
    )
    .option("--text", "adds to each result the text that the offsets point into")
    .option("--explain", "adds to each mention the rule that found it")
    .option("--schema", "prints the JSON Schema of a result")
    .optionsGroup("Input:")
    .addOption(new Option("-l, --language <code>", "language of the articles").choices(CODES).default("auto"))
    .option("--date <day>", "an article's date (YYYY-MM-DD) where its text tells none")
    .addOption(
      new Option(
        "--input-format <format>",
        'jsonl: one {"id","text","published"?,"language"?} a line, one result for each',
      )
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .option("--max-bytes <n>", "refuses larger files; also 500K, 64M", "64M")
    .option("--timeout <seconds>", "gives up a file that takes longer", "30")
    .optionsGroup("Running:")
    .option("-j, --jobs <n>", "worker threads (default: the machine's cores)")
    .addOption(
      new Option("--color <when>", "colour in pretty output").choices(["auto", "always", "never"]).default("auto"),
    )
    .option("--progress", "shows how far a long run is (default: on a terminal)")
    .option("--no-progress", "does not show it")
    .option("-q, --quiet", "says nothing but failures on standard error")
    .option("-v, --verbose", "says a line for each file on standard error")
    .optionsGroup("Other:")
    .addOption(new Option("--completion <shell>", "prints a completion script").choices(["bash", "zsh", "fish"]))
    .version(packageInfo.version, "-V, --version", "prints the version")
    .helpOption("-h, --help", "prints this help")
    .exitOverride()
    .configureOutput({ writeOut: print, outputError: () => {} });
}

/** Paths that mean standard input, and names after -o that mean standard output. */
const STANDARD_INPUT = ["-", "/dev/stdin", "/dev/fd/0"];
const STANDARD_OUTPUT = ["-", "/dev/stdout", "/dev/fd/1"];

/** What the options mean. @throws UsageError */
function toOrder(paths: readonly string[], raw: Raw): Order {
  const output = raw.output === undefined || STANDARD_OUTPUT.includes(raw.output) ? null : raw.output;
  const format = raw.format ?? impliedFormat(raw, output);
  if (format === "xlsx" && output === null && isatty(1))
    throw new UsageError("xlsx is not for a terminal: name a file with -o");
  if (raw.excel !== undefined && format !== "csv" && format !== "tsv")
    throw new UsageError(`--excel is for csv and tsv, not for ${format}`);
  if (raw.date !== undefined && !isDay(raw.date))
    throw new UsageError(`--date: "${raw.date}" is no day such as 2025-02-17`);
  return {
    paths: paths.length > 0 ? paths.map((path) => (STANDARD_INPUT.includes(path) ? "-" : path)) : ["-"],
    inputFormat: raw.inputFormat,
    settings: {
      format,
      formatOptions: { excel: raw.excel ?? null, colour: hasColour(raw.color, output) },
      only: kinds(raw.only),
      text: raw.text ?? false,
      explain: raw.explain ?? false,
      language: raw.language,
      date: raw.date ?? null,
      maxBytes: bytes(raw.maxBytes),
      linkBase: output === null ? "" : linkBase(output),
    },
    output,
    jobs: raw.jobs === undefined ? availableParallelism() : whole("--jobs", raw.jobs),
    timeout: seconds(raw.timeout),
    progress: raw.progress ?? (isatty(2) && !raw.quiet),
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
  };
}

function impliedFormat({ inputFormat, excel }: Raw, output: string | null): FormatName {
  const named = output === null ? undefined : formatOf(output);
  return named ?? (excel !== undefined ? "csv" : inputFormat === "jsonl" ? "jsonl" : "json");
}

function hasColour(when: Raw["color"], output: string | null): boolean {
  if (when !== "auto") return when === "always";
  return output === null && isatty(1) && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

/** The way from where the output stands to where relative paths begin, as the start of a link. */
function linkBase(output: string): string {
  const way = relative(dirname(resolve(output)), process.cwd());
  return way === "" ? "" : way.split(sep).map(encodeURIComponent).join("/") + "/";
}

function kinds(list: string | undefined): readonly FactKind[] {
  if (list === undefined) return FACT_KINDS;
  const wanted = list.split(",").map((kind) => kind.trim());
  const unknown = wanted.find((kind) => !FACT_KINDS.includes(kind as FactKind));
  if (unknown !== undefined) throw new UsageError(`--only: "${unknown}" is none of ${FACT_KINDS.join(", ")}`);
  return FACT_KINDS.filter((kind) => wanted.includes(kind));
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const [year, month, day] = parts as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

function whole(option: string, text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new UsageError(`${option}: "${text}" is no whole number above 0`);
  return number;
}

const UNITS = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 } as const;

function bytes(text: string): number {
  const [, digits, unit = ""] = /^(\d{1,12})([KMG]?)$/i.exec(text) ?? [];
  const number = Number(digits ?? 0) * UNITS[unit.toUpperCase() as keyof typeof UNITS];
  if (number < 1) throw new UsageError(`--max-bytes: "${text}" is no size such as 500K or 64M`);
  return number;
}

function seconds(text: string): number {
  const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (number <= 0) throw new UsageError(`--timeout: "${text}" is no number of seconds above 0`);
  return number;
}

/** "--excel article.txt" means the path, not a style. */
function separateExcel(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1];
    return arg === "--excel" && next !== "us" && next !== "eu" ? "--excel=us" : arg;
  });
}

async function main(args: readonly string[]): Promise<number> {
  const program = commandLine();
  try {
    program.parse(separateExcel(args), { from: "user" });
    const raw = program.opts<Raw>();
    if (raw.schema) return print(JSON.stringify((await import("./format/schema.ts")).schema, null, 2) + "\n");
    if (raw.completion !== undefined) {
      const { completion } = await import("./completion.ts");
      return print(completion(raw.completion, program.options));
    }
    if (program.args.length === 0 && isatty(0)) return print(`${EXAMPLES}\n\nAll options: extract --help\n`);
    const order = toOrder(program.args, raw);
    const { run } = await import("./batch/run.ts");
    return await run(order);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error;
    process.stderr.write(`extract: ${error.message.replace(/^error: /, "").replaceAll("\n", " ")}\n`);
    process.stderr.write("Try: extract --help\n");
    return EXIT.usage;
  }
}

function print(text: string): number {
  // A reader that goes away has seen enough.
  process.stdout.on("error", () => {});
  process.stdout.write(text);
  return EXIT.fine;
}

// Nobody listens to standard error any more: that is no reason to stop.
process.stderr.on("error", () => {});
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
