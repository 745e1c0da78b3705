/** The words that all kinds of facts need: states, closed classes, inflection. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import * as tablesDe from "../../src/gazetteer/tables/de.ts";
import * as tablesEn from "../../src/gazetteer/tables/en.ts";
import { givenNames } from "../../src/gazetteer/tables/given.ts";
import * as tablesNb from "../../src/gazetteer/tables/nb.ts";
import * as de from "../../src/languages/de/common.ts";
import { forms as formsDe } from "../../src/languages/de/orthography.ts";
import * as en from "../../src/languages/en/common.ts";
import { forms as formsEn } from "../../src/languages/en/orthography.ts";
import * as nb from "../../src/languages/nb/common.ts";
import { forms as formsNb } from "../../src/languages/nb/orthography.ts";
import type { LexClass, Lexicon } from "../../src/pack/contract.ts";
import { normalise } from "../../src/text/tokenise.ts";

const LANGUAGES = [
  { code: "de", lexicon: de.lexicon as Lexicon, tables: tablesDe, forms: formsDe },
  { code: "en", lexicon: en.lexicon as Lexicon, tables: tablesEn, forms: formsEn },
  { code: "nb", lexicon: nb.lexicon as Lexicon, tables: tablesNb, forms: formsNb },
];

/** Members of the United Nations, with the Holy See, Palestine, Taiwan and Kosovo. */
const STATES = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV
  CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS
  IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX
  MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST
  SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS XK PS TW YE ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** Their adjective is that of another state: "kongolesisch", "Dominican". */
const NO_ADJECTIVE = new Set(["CG", "DM", "KN", "VC"]);
/** Their capital has the state's own name. */
const NO_CAPITAL = new Set(["SG", "SM", "VA"]);

const STATE_CLASSES = ["country", "demonym", "inhabitant", "capital"] as const;
const CLOSED = ["article", "and", "preposition", "pronoun", "function", "verb"] as const;

const codesOf = (lexicon: Lexicon, cls: (typeof STATE_CLASSES)[number]): Set<string> =>
  new Set((lexicon[cls] ?? []).map(([, code]) => code));

const wordsOf = (lexicon: Lexicon, cls: LexClass): string[] =>
  (lexicon[cls] ?? []).flatMap(([words]) => words.split("|")).map((word) => normalise(word.replace(/^=/, "")));

describe.each(LANGUAGES)("the common words of $code", ({ code, lexicon, tables, forms }) => {
  it("name every state, its adjective and its capital", () => {
    const missing = (cls: (typeof STATE_CLASSES)[number], but: ReadonlySet<string>): string[] => {
      const known = codesOf(lexicon, cls);
      return STATES.filter((state) => !known.has(state) && !but.has(state));
    };
    expect(missing("country", new Set())).toEqual([]);
    expect(missing("demonym", NO_ADJECTIVE)).toEqual([]);
    expect(missing("capital", NO_CAPITAL)).toEqual([]);
  });

  it("name no two states alike, nor otherwise than the platform", () => {
    const clashes: string[] = [];
    for (const cls of STATE_CLASSES) {
      const seen = new Map<string, string>();
      for (const [words, state] of [...(lexicon[cls] ?? []), ...((tables.lexicon as Lexicon)[cls] ?? [])]) {
        for (const word of words.split("|")) {
          for (const form of word.startsWith("=") ? [word.slice(1)] : forms(word, cls)) {
            const before = seen.get(normalise(form)) ?? state;
            if (before !== state) clashes.push(`${cls} ${form}: ${before}, ${state}`);
            seen.set(normalise(form), before);
          }
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  it("keep the closed classes apart", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const cls of CLOSED) {
      for (const word of wordsOf(lexicon, cls)) {
        if (seen.has(word)) twice.push(`${word}: ${seen.get(word)}, ${cls}`);
        seen.set(word, cls);
      }
    }
    expect(twice).toEqual([]);
  });

  it("take a closed-class word for a given name only where it is marked as ambiguous", () => {
    const given = new Set(givenNames.split(" "));
    const ambiguous = new Set(tables.ambiguousGivenNames.split(" "));
    const wrong = CLOSED.flatMap((cls) => wordsOf(lexicon, cls)).filter(
      (word) => given.has(word) && !ambiguous.has(word),
    );
    expect(wrong).toEqual([]);
  });

  it("have the platform's names of states, currencies, months and weekdays", async () => {
    const lines = Object.entries(tables.lexicon).flatMap(([cls, entries]) =>
      (entries as readonly (readonly [string, unknown])[]).map(([words, value]) => `${cls} ${value}: ${words}`),
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`platform-${code}.txt`);
  });
});

describe("adjectives of states", () => {
  /** Where the package is wrong: Niger and Nigeria exchanged, Wallis taken for Wales, Dominica for the Dominican Republic. */
  const SLIPS = new Set(["NE", "NG", "WF", "DM", "CG", "GF", "PF", "TF"]);

  it.each([
    ["de", "de", de.lexicon as Lexicon, formsDe],
    ["en", "en", en.lexicon as Lexicon, formsEn],
    ["nb", "no", nb.lexicon as Lexicon, formsNb],
  ] as const)("of %s are those of an independent list where both know a word", (_code, file, lexicon, forms) => {
    const { nationalities } = createRequire(import.meta.url)(`i18n-nationality/langs/${file}.json`) as {
      nationalities: Record<string, string>;
    };
    const known = new Map<string, string>();
    for (const [words, state] of lexicon.demonym ?? [])
      for (const word of words.split("|")) for (const form of forms(word, "demonym")) known.set(normalise(form), state);
    const other = Object.entries(nationalities)
      .filter(([state]) => !SLIPS.has(state))
      .map(([state, word]) => [state, normalise(word.replace(/ \(.*/, "")), word] as const)
      .filter(([state, word]) => known.has(word) && known.get(word) !== state);
    expect(other).toEqual([]);
  });
});

describe("inflection", () => {
  it.each<[(typeof LANGUAGES)[number]["code"], LexClass, string, string]>([
    ["de", "country", "Kasachstan", "Kasachstan, Kasachstans"],
    ["de", "country", "Niederlande", "Niederlande, Niederlandes"],
    ["de", "country", "Laos", "Laos"],
    ["de", "capital", "Kiew", "Kiew, Kiews"],
    ["de", "demonym", "norwegisch", "norwegisch, norwegische, norwegischer, norwegischen, norwegischem, norwegisches"],
    ["de", "demonym", "Schweizer", "Schweizer"],
    [
      "de",
      "demonym",
      "US-amerikanisch",
      "US-amerikanisch, US-amerikanische, US-amerikanischer, US-amerikanischen, US-amerikanischem, US-amerikanisches",
    ],
    ["de", "inhabitant", "Kasache", "Kasache, Kasachen, Kasachin, Kasachinnen"],
    ["de", "office", "Minister", "Minister, Ministers, Ministern, Ministerin, Ministerinnen"],
    ["de", "office", "Präsident", "Präsident, Präsidenten, Präsidentin, Präsidentinnen"],
    ["de", "office", "Vorsitzender", "Vorsitzender, Vorsitzende, Vorsitzenden, Vorsitzendem"],
    ["de", "office", "Attaché", "Attaché, Attachés"],
    ["de", "instrument", "Vertrag", "Vertrag, Vertrags, Vertrages, Verträge, Verträgen"],
    ["de", "instrument", "Abkommen", "Abkommen, Abkommens"],
    ["de", "instrument", "Absichtserklärung", "Absichtserklärung, Absichtserklärungen"],
    [
      "de",
      "instrument",
      "Memorandum of Understanding",
      "Memorandum of Understanding, Memorandums of Understanding, Memoranden of Understanding, Memoranda of Understanding",
    ],
    ["de", "body", "Ministerium", "Ministerium, Ministeriums, Ministerien"],
    ["de", "currency", "Krone", "Krone, Kronen"],
    ["de", "currency", "Dollar", "Dollar, Dollars"],
    ["de", "scale", "Million", "Million, Millionen"],
    ["de", "weekday", "Montag", "Montag, Montags"],
    ["de", "verb", "sagte", "sagte"],
    ["en", "office", "foreign minister", "foreign minister, foreign ministers"],
    ["en", "office", "Secretary of State", "Secretary of State, Secretaries of State"],
    ["en", "office", "spokeswoman", "spokeswoman, spokeswomen"],
    ["en", "instrument", "treaty", "treaty, treaties"],
    ["en", "country", "Kazakhstan", "Kazakhstan"],
    ["nb", "country", "Norge", "Norge, Norges, Norge sin, Norge si, Norge sitt, Norge sine"],
    ["nb", "country", "Belarus", "Belarus, Belarus sin, Belarus si, Belarus sitt, Belarus sine"],
    ["nb", "demonym", "norsk", "norsk, norske"],
    [
      "nb",
      "office",
      "talsmann",
      "talsmann, talsmannen, talsmenn, talsmennene, talsmanns, talsmannens, talsmenns, talsmennenes",
    ],
    [
      "nb",
      "office",
      "president",
      "president, presidenten, presidenter, presidentene, presidentar, presidentane, presidents, presidentens, presidenters, presidentenes",
    ],
    [
      "nb",
      "instrument",
      "avtale",
      "avtale, avtalen, avtalet, avtaler, avtalene, avtala, avtalar, avtalane, avtales, avtalens, avtalets, avtalers, avtalenes, avtalas",
    ],
    [
      "nb",
      "inhabitant",
      "russer",
      "russer, russeren, russere, russerne, russerene, russar, russaren, russarar, russarane, russers, russerens, russeres, russernes, russerenes, russarens",
    ],
    ["nb", "weekday", "mandag", "mandag, mandagen, mandags, mandagens"],
    ["nb", "preposition", "mellom", "mellom"],
  ])("%s %s: %s", (code, cls, word, expected) => {
    const { forms } = LANGUAGES.find((language) => language.code === code)!;
    expect(forms(word, cls).join(", ")).toBe(expected);
  });

  it.each<[(typeof LANGUAGES)[number]["code"], LexClass, string, string]>([
    ["de", "country", "Vereinigte Arabische Emirate", "Vereinigten Arabischen Emiraten"],
    ["de", "country", "Vereinigtes Königreich", "Vereinigten Königreichs"],
    ["de", "country", "Republik Kasachstan", "Republik Kasachstan"],
    ["de", "bloc", "Eurasische Wirtschaftsunion", "Eurasischen Wirtschaftsunion"],
    ["de", "inhabitant", "Deutscher", "Deutschen"],
    ["de", "office", "stellvertretender Außenminister", "stellvertretende Außenministerin"],
    [
      "de",
      "office",
      "Außerordentlicher und Bevollmächtigter Botschafter",
      "Außerordentlichen und Bevollmächtigten Botschafters",
    ],
    ["de", "office", "Minister für Verteidigung", "Ministerin für Verteidigung"],
    ["de", "office", "Sonderbeauftragter", "Sonderbeauftragte"],
    ["de", "office", "Botschaftsrat", "Botschaftsrätin"],
    ["de", "office", "Landeshauptmann", "Landeshauptfrau"],
    ["de", "office", "Staatsoberhaupt", "Staatsoberhäupter"],
    ["de", "instrument", "Gemeinsame Erklärung", "Gemeinsamen Erklärung"],
    ["de", "instrument", "Aktionsplan", "Aktionspläne"],
    ["de", "currency", "Norwegische Krone", "norwegischen Kronen"],
    ["nb", "office", "ekstraordinær og befullmektiget ambassadør", "ekstraordinære og befullmektigede ambassadøren"],
    ["nb", "office", "minister for utviklingssaker", "ministeren for utviklingssaker"],
    ["nb", "office", "fast representant", "faste representant"],
    ["nb", "office", "medlem", "medlemmene"],
    ["nb", "instrument", "erklæring", "erklæringa"],
    ["nb", "instrument", "memorandum", "memoranda"],
    ["nb", "instrument", "samarbeidsprogram", "samarbeidsprogrammet"],
    ["nb", "currency", "rubel", "rubler"],
  ])("%s %s: %s has the form %s", (code, cls, word, expected) => {
    const { forms } = LANGUAGES.find((language) => language.code === code)!;
    expect(forms(word, cls).map(normalise)).toContain(normalise(expected));
  });

  it("makes no ministry of a minister", () => {
    expect(formsNb("minister", "office")).not.toContain("ministeret");
  });
});
