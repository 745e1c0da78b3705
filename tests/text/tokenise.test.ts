import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orthography as de } from "../../src/languages/de/orthography.ts";
import { orthography as en } from "../../src/languages/en/orthography.ts";
import { orthography as nb } from "../../src/languages/nb/orthography.ts";
import type { Article, Zone } from "../../src/model/article.ts";
import { Shape, TokenKind } from "../../src/model/tokens.ts";
import type { Orthography } from "../../src/pack/contract.ts";
import { clean } from "../../src/text/clean.ts";
import { normalise, type SentenceHabits, tokenise } from "../../src/text/tokenise.ts";
import { boilerplates } from "./pages.ts";

const habitsOf = ({ abbreviations, openers, ordinalStop, capitalisedNouns }: Orthography): SentenceHabits => ({
  abbreviations: new Set(abbreviations.map(normalise)),
  openers: new Set(openers.map(normalise)),
  ordinalStop,
  capitalisedNouns,
});
const HABITS = { de: habitsOf(de), en: habitsOf(en), nb: habitsOf(nb) };

const paragraph = (text: string): Article => ({
  text,
  zones: [{ kind: "body", start: 0, end: text.length }],
  title: null,
});

/** The sentences of one paragraph where "|" parts them in `marked`. */
function divide(marked: string, language: keyof typeof HABITS): string {
  const text = marked.replaceAll(" | ", " ").replaceAll("|", "");
  const tokens = tokenise(paragraph(text), HABITS[language]);
  let shown = "";
  let at = 0;
  for (const { first } of tokens.sentences.slice(1)) {
    const start = tokens.start[first]!;
    shown += text.slice(at, start) + (/\s$/u.test(text.slice(0, start)) ? "| " : "|");
    at = start;
  }
  return shown + text.slice(at);
}

describe("sentences", () => {
  const SENTENCES: Readonly<Record<keyof typeof HABITS, readonly string[]>> = {
    de: [
      "Er kam am 11. Februar. | Sie kam am 12. März 2024. | Dann gingen beide.",
      "Das Treffen begann am 11. | Die Delegation reiste am 12. Mai ab.",
      "Der Handel stieg auf 4,5 Mrd. Euro. | Er lag bei 4 Mrd. | Die Ausfuhren sanken.",
      "Einfuhren (2023: 114,3 Mio.). | Unter dem Strich blieb wenig.",
      "Dr. Ganbat und Prof. Dr. Schenk sprachen mit Hrn. Meier. | S.E. der Botschafter schwieg.",
      "Das betrifft z. B. Kasachstan, d.h. den Norden, u.a. Astana usw. und so fort.",
      "Er sagte: „Wir kommen!“ | Danach ging er. | „Ja!“, rief sie.",
      "Im Jahr 2024. | Die Zahl 33,4. | Der Rest.",
      "Nach Art. 5 des Vertrags und Nr. 12 der Liste. | Es gilt Abs. 3 Satz 2.",
      "Die neue (!) Regierung tagte. | Wirklich? | Ja.",
      "Er war dabei gewesen.|Unterschrieben hat ein anderer.",
      "Die Sitzung war 2024.|Die nächste folgt.",
      "Besuchen Sie www.amt.de oder schreiben Sie an Info@amt.de. | Danke.",
      "1. Die EU sollte handeln.",
      "Papst Johannes Paul II. sprach mit Elisabeth II. in London.",
      "Der 2. Weltkrieg und die 3. Etappe des Programms.",
      "Er zögerte … | Dann kam die Antwort.",
      "In der Gruppe C. | Die Mannschaft siegte.",
      "Das kostete 502 Mio. Fr. und 3 Mio. US-Dollar.",
    ],
    en: [
      "Mr. Lee met Dr. Kim on Jan. 5 in St. Petersburg. | They talked.",
      "U.S. Secretary John F. Kerry left the U.S. | The talks went on.",
      "It rose to $4.5 bn. | In May it fell to 3.2 million.",
      "POLICY BRIEF No. 17 was read. | The answer was no. | Nobody asked.",
      "“We are ready,” he said. | “Are you?” | “Yes!” she replied.",
      "By S.Anudari of the paper. | Nothing else.",
      "The firm (Acme Inc.) signed. | Later Acme Co. Ltd. paid.",
      "He came at 10 a.m. on Monday and left at 5 p.m. | The next day was free.",
      "1. Heating system of the hospital",
      "The move 30...Nh3 settled it.",
      "Is that all? | It is…",
      "His Excellency H.E. Mr. Sato arrived.",
    ],
    nb: [
      "Møtet var 11. februar. | Det varte til kl. 14.05. | Han reiste 12. | Delegasjonen ble.",
      "– Vi ser ikke noe problem. | – Det er bra, sa hun. | «Nei!» ropte han.",
      "Handelen økte til 4,5 mrd. kroner, bl.a. Norges og f.eks. Sveriges.",
      "Over 3 mill. | De fleste bor i byen.",
      "Kong Harald 5. og dronning Sonja kom. | Siri A. Meling talte.",
      "Ifølge art. 5 i avtalen nr. 12. | Slik art finnes ikke.",
      "Besøk 10.–21. april. | Ingen har vært der.",
      "Tlf. 98 44 97 96.",
    ],
  };
  for (const language of ["de", "en", "nb"] as const) {
    test.each(SENTENCES[language])(`${language}: %s`, (marked) => expect(divide(marked, language)).toBe(marked));
  }

  test("the first word of a sentence is marked behind quotes and dashes", () => {
    const tokens = tokenise(paragraph("– Vi kommer. «Ja», sa hun."), HABITS.nb);
    const first = [...tokens.norm].filter((_, i) => (tokens.shape[i]! & Shape.SentenceStart) !== 0);
    expect(first).toEqual(["vi", "ja"]);
  });
});

describe("tokens", () => {
  const words = (text: string): string[] => [...tokenise(paragraph(text), HABITS.en).norm];

  test.each([
    ["US-Außenminister", ["us", "-", "aussenminister"]],
    ["20bn US$4.9", ["20", "bn", "us", "$", "4", ".", "9"]],
    ["Kazakhstan's Kasachstan’s", ["kazakhstan", "'s", "kasachstan", "'s"]],
    ["Ndung'u d’Affaires Nuku‘alofa", ["ndung'u", "d'affaires", "nuku'alofa"]],
    ["2024–2026 — 5", ["2024", "-", "2026", "-", "5"]],
    ["Re\u00ADgie\u00ADrung zu\u200Bsammen", ["regierung", "zusammen"]],
    ["u\u0308ber A\u030Alesund", ["über", "ålesund"]],
    ["5\u00A0%\u202F€", ["5", "%", "€"]],
    ["\uD800 a \uDC00", ["\uD800", "a", "\uDC00"]],
    ["👍🏽 𝔸b", ["👍", "🏽", "𝔸b".toLowerCase()]],
    ["İstanbul", ["istanbul"]],
    ["\u200F\u00AD", []],
  ] as const)("%s", (text, expected) => expect(words(text)).toEqual(expected));

  test("forms: capitals, single letters, glue, line starts", () => {
    const tokens = tokenise(paragraph("EU-Rat M. hier\nNeue Zeile"), HABITS.de);
    const has = (word: string, bit: number): boolean => (tokens.shape[tokens.norm.indexOf(word)]! & bit) !== 0;
    expect(has("eu", Shape.AllCapitals)).toBe(true);
    expect(has("rat", Shape.Glued)).toBe(true);
    expect(has("m", Shape.Letter)).toBe(true);
    expect(has("neue", Shape.LineStart)).toBe(true);
    expect(has("zeile", Shape.LineStart | Shape.Glued)).toBe(false);
  });

  test("a paragraph goes on behind markup", () => {
    const text = "Der [Minister](http://x.example) kam. Er **blieb**.";
    const tokens = tokenise(clean(text, boilerplates.de), HABITS.de);
    expect(tokens.norm).toEqual(["der", "minister", "kam", ".", "er", "blieb", "."]);
    expect(tokens.sentences).toHaveLength(2);
    expect(tokens.shape[1]! & Shape.Glued).toBe(0);
    expect(tokens.shape[6]! & Shape.Glued).toBe(Shape.Glued);
  });

  test("a million characters without a space are one word", () => {
    const text = "a".repeat(1_000_000);
    expect(tokenise(paragraph(text), HABITS.en).length).toBe(1);
    expect(tokenise(paragraph("1.".repeat(100_000)), HABITS.de).length).toBe(200_000);
  });
});

describe("what holds of any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          ..."Dr. Mr. 11. 2024. U.S. Die The De „ “ « » \" ' ( ) ! ? … - – : ; , Minister sa 4,5 Mrd. \n \n\n * • # ![x](y) [a](b) ** www.a.b https://a.b Foto: © date 2024-05-03 ENDS Les også Kontakt: OSLO, 3. mai (NTB) –".split(
            " ",
          ),
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join(" ")),
  );

  test("zones stand in order inside the text without overlap; tokens and sentences too", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("de", "en", "nb"), (text, language) => {
        const article = clean(text, boilerplates[language]);
        let before = 0;
        for (const zone of article.zones as readonly Zone[]) {
          expect(zone.start).toBeGreaterThanOrEqual(before);
          expect(zone.end).toBeGreaterThan(zone.start);
          before = zone.end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        const tokens = tokenise(article, HABITS[language]);
        let end = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]!).toBeGreaterThanOrEqual(end);
          end = tokens.end[i]!;
          const word = text.slice(tokens.start[i]!, end);
          expect(word).not.toMatch(/\s/u);
          if (tokens.kind[i] === TokenKind.Word) expect(normalise(word)).toBe(tokens.norm[i]);
          if (tokens.kind[i] === TokenKind.Number) expect(word).toBe(tokens.norm[i]);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(tokens.norm).toHaveLength(tokens.length);
        let next = 0;
        tokens.sentences.forEach(({ first, last }, number) => {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          for (let i = first; i < last; i++) expect(tokens.sentence[i]).toBe(number);
          next = last;
        });
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  test("every visible character stands in a zone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const covered = new Array<boolean>(text.length).fill(false);
        for (const { start, end } of clean(text, boilerplates.de).zones) covered.fill(true, start, end);
        for (let i = 0; i < text.length; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) expect(covered[i]).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
