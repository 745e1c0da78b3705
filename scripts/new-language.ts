/** Begins a language: npm run new:language fr */
import { execFileSync } from "node:child_process";
import { addLanguage, LANGUAGES } from "./languages.ts";

const [code, ...rest] = process.argv.slice(2);
if (code === undefined || rest.length > 0) {
  console.error("usage: npm run new:language <code>, as in: npm run new:language fr");
  process.exitCode = 2;
} else {
  try {
    begin(code);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function begin(language: string): void {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  addLanguage(".", language, name);
  execFileSync(process.execPath, ["scripts/tables.mjs"], { stdio: "inherit" });
  console.log(`What the platform calls things in ${name}; the lexicon needs only what is missing here:\n`);
  execFileSync(process.execPath, ["scripts/tables.mjs", "--print", language], { stdio: "inherit" });
  console.log(`${LANGUAGES}/${language} is a copy of the template, with English words, and stands in the manifest.
Fill its files in this order, and run "npx vitest run tests/languages -t ${language}" after each:

  profile.ts       the language's commonest words: how articles in it are told from others
  orthography.ts   decimal marks, abbreviations, inflection
  boilerplate.ts   "read also", "photo", "share"
  common.ts        adjectives of states, prepositions, verbs
  dates.ts figures.ts people.ts agreements.ts   words and rules of each kind of facts, with examples
  visits.ts                                     who goes where and meets whom
  naming.ts                                     how the names of instruments are built

Then add articles in tests/gold/${language} with their facts, and floors in tests/gold/floors.json (CONTRIBUTING.md).`);
}
