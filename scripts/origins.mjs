// Makes src/gazetteer/tables/origins.ts: the states whose people bear a name, for names of few cultures only.
// Given names and surnames of @faker-js/faker (MIT) by locale, and src/gazetteer/surnames.txt and given.txt by paragraph. A
// name of more than five cultures speaks for none of them, but still against the others: its group starts with "*".
import { readFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";

/** Cultures, and the states that their names speak for. */
const CULTURES = [
  [["de", "de_AT", "de_CH"], "DE AT CH LI"],
  [["nb_NO", "da", "sv"], "NO DK SE"],
  [["fi"], "FI"],
  // fr_BE and nl_BE hold the names of all who live there.
  [["nl"], "NL BE"],
  [["fr", "fr_CH"], "FR BE CH LU"],
  [["it"], "IT CH SM"],
  [["es", "es_MX"], "ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE"],
  [["pt_BR", "pt_PT"], "BR PT AO MZ CV"],
  [["pl"], "PL"],
  [["cs_CZ"], "CZ"],
  [["sk"], "SK"],
  [["hu"], "HU"],
  [["ro", "ro_MD"], "RO MD"],
  [["hr"], "HR BA"],
  [["sr_RS_latin"], "RS BA ME"],
  [["sl_SI"], "SI"],
  [["lv"], "LV"],
  [["tr"], "TR"],
  [["az"], "AZ"],
  [["uz_UZ_latin"], "UZ"],
  [["id_ID"], "ID"],
  [["vi"], "VN"],
  [["en_IN"], "IN"],
  [["en_NP"], "NP"],
  [["en_NG", "yo_NG"], "NG"],
  [["en_GH"], "GH"],
  [["zu_ZA", "af_ZA"], "ZA"],
  [["fr_SN"], "SN"],
  [["en_US", "en_GB", "en_AU", "en_CA", "en_IE"], "US GB CA AU NZ IE"],
];
const MOST_CULTURES = 5;
/** Peoples of more states are a continent: they tell nothing of a name that one of few states bears. */
const MOST_STATES = 20;

/** The names of a locale in Latin letters. */
function namesOf(locale, kind) {
  const names = Object.values(allLocales[locale]?.person?.[kind] ?? {}).flat();
  return names.filter((name) => /^[\p{Script=Latin}\p{M}' -]+$/u.test(name));
}

/** @param fold look-up form of a part of a name @returns TypeScript source of the table */
export function origins(fold) {
  /** Look-up forms of parts of names with the numbers of their cultures. */
  const cultures = new Map();
  const cultureStates = [];
  const add = (names, index) => {
    for (const part of new Set(names.flatMap((name) => fold(name).split(/[ -]/)))) {
      if (part.length < 2) continue;
      if (!cultures.has(part)) cultures.set(part, new Set());
      cultures.get(part).add(index);
    }
  };
  for (const [locales, states] of CULTURES) {
    const index = cultureStates.push(states) - 1;
    for (const locale of locales) add([...namesOf(locale, "first_name"), ...namesOf(locale, "last_name")], index);
  }
  for (const file of ["surnames.txt", "given.txt"]) {
    const own = readFileSync(new URL(`../src/gazetteer/${file}`, import.meta.url), "utf8");
    for (const [, states, names] of own.matchAll(/^#[^\n]*: ([A-Z ]+)\n((?:[^#\n][^\n]*\n?)+)/gm)) {
      const index = cultureStates.push(states) - 1;
      const isContinent = states.split(" ").length > MOST_STATES;
      add(
        names.split(/\s+/).filter((name) => !(isContinent && cultures.has(fold(name)))),
        index,
      );
    }
  }
  const groups = [];
  const names = [];
  for (const part of [...cultures.keys()].sort()) {
    const indices = [...cultures.get(part)].sort((a, b) => a - b);
    const wide = indices.length > MOST_CULTURES ? "*" : "";
    const states = wide + [...new Set(indices.flatMap((index) => cultureStates[index].split(" ")))].sort().join(" ");
    let group = groups.indexOf(states);
    if (group < 0) group = groups.push(states) - 1;
    names.push(`${part} ${group}`);
  }
  return (
    `/** States whose people share names. */\nexport const stateGroups: readonly string[] = ${JSON.stringify(groups)};\n` +
    `/** Names with the number of the group of states whose people bear them, sorted. */\n` +
    `export const origins =\n  ${JSON.stringify(names.join(","))};\n`
  );
}
