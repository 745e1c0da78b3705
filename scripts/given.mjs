// Makes the given names of src/gazetteer/tables/: of the packages' locales, other scripts romanised, and of src/gazetteer/given.txt.
import { readFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import anyAscii from "any-ascii";
import { build } from "esbuild";

/** Classes whose words end a name: what is both such a word and a given name is a name only if the pack says so. */
const CLOSED = ["article", "and", "preposition", "pronoun", "function", "verb"];
/** Classes whose words can be given names as well: "Georgia", "Sofia", "May". */
const DOUBLE = ["country", "demonym", "capital", "month", "weekday"];

/** Cyrillic letters as German, English and Norwegian texts write them, where they differ from plain transliteration. */
const CYRILLIC = [
  {
    ж: "sch",
    х: "ch",
    ц: "z",
    ч: "tsch",
    ш: "sch",
    щ: "schtsch",
    ю: "ju",
    я: "ja",
    ё: "jo",
    й: "j",
    в: "w",
    ї: "ji",
    є: "je",
  },
  {
    ж: "zh",
    х: "kh",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ю: "yu",
    я: "ya",
    ё: "yo",
    й: "y",
    в: "v",
    ї: "yi",
    є: "ye",
  },
  {
    ж: "zj",
    х: "kh",
    ц: "ts",
    ч: "tsj",
    ш: "sj",
    щ: "sjtsj",
    ю: "ju",
    я: "ja",
    ё: "jo",
    й: "j",
    в: "v",
    ї: "ji",
    є: "je",
  },
];
const UKRAINIAN = { г: "h", и: "y", і: "i" };

/** Spellings in Latin letters, for the locales whose names can be read off their script. */
const ROMANISED = {
  ru: (name) => cyrillic(name, {}),
  uk: (name) => cyrillic(name, UKRAINIAN),
  mk: (name) => [anyAscii(name)],
  hy: (name) => [anyAscii(name).replace(/ow/gi, "u").replace(/rr/gi, "r")],
  el: (name) => [
    anyAscii(name)
      .replace(/oy/gi, "ou")
      .replace(/([ae])y/gi, "$1v")
      .replace(/gg/gi, "ng"),
  ],
  ka_GE: (name) => {
    const english = anyAscii(name).toLowerCase();
    return [english, english.replaceAll("sh", "sch").replaceAll("kh", "ch").replaceAll("v", "w")];
  },
  ko: (name) => [anyAscii(name)],
  zh_CN: (name) => [anyAscii(name)],
  zh_TW: (name) => [anyAscii(name)],
};

/**
 * The given names of all cultures as a set, and for each language those that are words of it as well.
 * `tables` are the platform's lexicons by language; `fold` makes the look-up form.
 */
export async function givenNames(tables, fold) {
  const packs = new Map();
  for (const language of tables.keys()) packs.set(language, await commonWords(language));
  const names = allNames(fold);
  const meant = new Set([...packs.values()].flatMap(({ wordNames }) => wordsOf(wordNames, fold)));
  for (const { lexicon } of packs.values()) {
    for (const word of singleWords(lexicon, CLOSED, fold)) if (!meant.has(word)) names.delete(word);
  }
  const ambiguous = new Map();
  for (const [language, { lexicon, wordNames }] of packs) {
    const words = new Set([
      ...wordsOf(wordNames, fold),
      ...singleWords(lexicon, [...CLOSED, ...DOUBLE], fold),
      ...singleWords(tables.get(language), DOUBLE, fold),
    ]);
    ambiguous.set(
      language,
      [...words]
        .filter((word) => names.has(word))
        .sort()
        .join(" "),
    );
  }
  return { givenNames: [...names].sort().join(" "), ambiguous };
}

/** What a pack says of its common words; it imports nothing but the contract. */
async function commonWords(language) {
  const { outputFiles } = await build({
    entryPoints: [`src/languages/${language}/common.ts`],
    bundle: true,
    format: "esm",
    write: false,
  });
  const { lexicon, wordNames = "" } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return { lexicon, wordNames };
}

function singleWords(lexicon, classes, fold) {
  return classes
    .flatMap((cls) => lexicon[cls] ?? [])
    .flatMap(([words]) => words.split("|"))
    .filter((word) => /^[\p{L}\p{M}']+$/u.test(word))
    .map(fold);
}

function wordsOf(text, fold) {
  return text.split(/\s+/).filter(Boolean).map(fold);
}

function allNames(fold) {
  const found = new Set();
  const add = (name) => {
    for (const part of fold(name).split(/[^a-z]+/)) if (part.length > 1) found.add(part);
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const first = Object.values(person?.first_name ?? {}).flat();
    const romanise = ROMANISED[locale];
    for (const name of first) {
      if (romanise !== undefined) for (const spelling of romanise(name)) add(spelling);
      else if (/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(name)) add(name);
    }
  }
  const own = readFileSync(new URL("../src/gazetteer/given.txt", import.meta.url), "utf8");
  for (const line of own.split("\n")) if (!line.startsWith("#")) for (const name of line.split(" ")) add(name);
  return found;
}

/** Each spelling of a Cyrillic name; "-ий" also as "-i" and "-y". */
function cyrillic(name, letters) {
  const small = name.toLowerCase().replace(/[ьъ'’]/g, "");
  return CYRILLIC.flatMap((table) => {
    const spelt = anyAscii([...small].map((letter) => letters[letter] ?? table[letter] ?? letter).join(""));
    const stem = /^(.*)[iy][jy]$/.exec(spelt)?.[1];
    return stem === undefined ? [spelt] : [spelt, `${stem}i`, `${stem}y`];
  });
}
