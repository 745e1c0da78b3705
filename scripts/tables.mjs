// Makes src/gazetteer/tables/ from the platform's own names (Intl) and from packages. Run by the build.
// The same platform and packages always give the same files.
// Usage: node scripts/tables.mjs, or --print <language> to show the names of a language.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { faker } from "@faker-js/faker";
import { cities } from "./cities.mjs";
import { givenNames } from "./given.mjs";
import { origins } from "./origins.mjs";

const folder = new URL("../src/gazetteer/tables/", import.meta.url);
mkdirSync(folder, { recursive: true });

/** ISO 3166-1 alpha-2 codes in use, with XK. */
const REGIONS = createRequire(import.meta.url)("i18n-nationality/codes.json")
  .map(([code]) => code)
  .sort();
/** Isle of Man is "Man" and the remote islands are no parties to anything: their names would only mislead. */
const NO_PARTIES = new Set(["UM", "IM", "BV", "HM", "TF"]);
/** ISO 4217 codes in use. */
const CURRENCIES = faker.definitions.finance.currency.map(({ code }) => code).sort();
/** Short names of months that are words or given names of the language itself. */
const AMBIGUOUS_MONTHS = { de: ["Jan"], nb: ["jan", "des"] };

/** Letters that have no diacritic to take off. */
const SPECIAL = { ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ə: "a", ħ: "h", æ: "ae", œ: "oe", þ: "th" };

const [flag, asked] = process.argv.slice(2);
if (flag === "--print") print(asked);
else await write();

/** Shows the names of one language on standard output. */
function print(language) {
  for (const [cls, entries] of Object.entries(namesOf(language))) {
    console.log(`${cls}: ${entries.map(([words, value]) => `${words} (${value})`).join(", ")}\n`);
  }
}

/** Writes the tables of every language that has a folder, the given names, and where names come from. */
async function write() {
  const languages = readdirSync(new URL("../src/languages/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
    .map(({ name }) => name);
  const tables = new Map(languages.map((language) => [language, namesOf(language)]));
  const given = await givenNames(tables, fold);
  for (const [language, lexicon] of tables) {
    writeFileSync(
      new URL(`${language}.ts`, folder),
      `import type { Lexicon } from "../../pack/contract.ts";\nexport const lexicon: Lexicon = ${serialise(lexicon)};\n` +
        `export const ambiguousGivenNames =\n  ${JSON.stringify(given.ambiguous.get(language))};\n`,
    );
  }
  writeFileSync(new URL("given.ts", folder), `export const givenNames =\n  ${JSON.stringify(given.givenNames)};\n`);
  writeFileSync(new URL("origins.ts", folder), origins(fold));
  const borne = new Set(given.givenNames.split(" "));
  writeFileSync(
    new URL("cities.ts", folder),
    cities(fold, (name) => borne.has(name)),
  );
}

/** What the platform calls states, currencies, months and weekdays in a language, as entries of the lexicon. */
function namesOf(language) {
  return {
    country: countries(language),
    currency: currencies(language),
    month: months(language),
    weekday: weekdays(language),
  };
}

/** "Myanmar (Birma)" is also Myanmar, "Antigua & Barbuda" also "Antigua and Barbuda". */
function countries(language) {
  const and = new Intl.ListFormat(language).format(["", ""]);
  const long = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const short = new Intl.DisplayNames(language, { type: "region", fallback: "none", style: "short" });
  return REGIONS.filter((code) => !NO_PARTIES.has(code)).map((code) => {
    const names = [long.of(code), short.of(code)].flatMap((name) => [
      name.replaceAll("’", "'"),
      name.replace(/ \(.*\)/, "").replaceAll("’", "'"),
      name.replace(" & ", and).replaceAll("’", "'"),
    ]);
    return [unique(names).join("|"), code];
  });
}

function currencies(language) {
  return CURRENCIES.flatMap((code) => {
    const names = [1, 5].map((amount) =>
      new Intl.NumberFormat(language, {
        style: "currency",
        currency: code,
        currencyDisplay: "name",
        maximumFractionDigits: 0,
      })
        .formatToParts(amount)
        .filter(({ type }) => type === "currency")
        .map(({ value }) => value)
        .join(""),
    );
    return names[0] === code ? [] : [[unique(names).join("|"), code]];
  });
}

function months(language) {
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2021, index, 1));
    const names = [
      { month: "long" },
      { month: "short" },
      { month: "long", day: "numeric" },
      { month: "short", day: "numeric" },
    ]
      .map((options) => part(language, options, "month", date))
      .map((name) => name.replace(/\.$/, ""))
      .filter((name) => !AMBIGUOUS_MONTHS[language]?.includes(name));
    return [unique(names).join("|"), index + 1];
  });
}

/** Short names only with their stop: "man." is a Monday, "man" is not. English writes none. */
function weekdays(language) {
  return Array.from({ length: 7 }, (_, index) => {
    const date = new Date(Date.UTC(2021, 1, 1 + index));
    const long = part(language, { weekday: "long" }, "weekday", date);
    const short = part(language, { weekday: "short" }, "weekday", date);
    const stopped = language === "en" ? short : `=${short.replace(/\.$/, "")}.`;
    return [`${long}|${stopped}`, index + 1];
  });
}

function part(language, options, type, date) {
  const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).formatToParts(date);
  return parts.find((candidate) => candidate.type === type).value;
}

/** One entry a line. */
function serialise(lexicon) {
  const classes = Object.entries(lexicon).map(
    ([cls, entries]) => `  ${cls}: [\n${entries.map((entry) => `    ${JSON.stringify(entry)},\n`).join("")}  ],\n`,
  );
  return `{\n${classes.join("")}}`;
}

function unique(names) {
  return [...new Set(names)];
}

/** Lower case without diacritics and apostrophes: recognise/names.ts looks names up in this form. */
function fold(name) {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[\p{M}'’ʻʼ]/gu, "")
    .replace(/[øđðłıəħæœþ]/g, (letter) => SPECIAL[letter]);
}
