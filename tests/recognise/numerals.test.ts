import { describe, expect, it } from "vitest";
import { numbersIn } from "./reading.ts";

const THIN = "\u2009";
const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

describe.each<[language: string, cases: readonly (readonly [text: string, value: number])[]]>([
  [
    "de",
    [
      ["genau 1.234,5 davon", 1234.5],
      ["genau 1,234.5 davon", 1234.5],
      ["genau 1 234,5 davon", 1234.5],
      [`genau 1${THIN}234${THIN}567 davon`, 1_234_567],
      [`genau 12${NO_BREAK}500 davon`, 12_500],
      ["genau 10'000 davon", 10_000],
      ["genau 10’000 davon", 10_000],
      ["genau 1.234.567 davon", 1_234_567],
      ["27, 6 Milliarden", 27_600_000_000],
      ["2.5 Mrd.", 2_500_000_000],
      ["1,234 Milliarden", 1_234_000_000],
      ["rund 200,000 davon", 200_000],
      ["1 Milliarde 100 Millionen", 1_100_000_000],
      ["9 Mio. 450 Tsd.", 9_450_000],
      ["eine halbe Milliarde", 500_000_000],
      ["anderthalb Billionen", 1_500_000_000_000],
      ["zweihundertfünfzig Millionen", 250_000_000],
      ["fünfundzwanzig Millionen", 25_000_000],
      ["100-Millionen-Programm", 100_000_000],
      ["8,2 Millionen", 8_200_000],
    ],
  ],
  [
    "en",
    [
      ["exactly 1,234.5 of them", 1234.5],
      ["exactly 1.234,5 of them", 1234.5],
      [`exactly 1${NARROW}234${NARROW}567 of them`, 1_234_567],
      ["two hundred and fifty thousand", 250_000],
      ["two million five hundred thousand", 2_500_000],
      ["one and a half million", 1_500_000],
      ["half a billion", 500_000_000],
      ["a million", 1_000_000],
      ["twenty-five billion", 25_000_000_000],
      ["5 lakh", 500_000],
      ["12,34,567", 1_234_567],
      ["2.5 lakh crore", 2_500_000_000_000],
      ["4 billion 700 million", 4_700_000_000],
      ["20bn", 20_000_000_000],
      ["3 trillion", 3_000_000_000_000],
      ["a dozen", 12],
    ],
  ],
  [
    "nb",
    [
      ["nøyaktig 1.234,5 av dem", 1234.5],
      ["nøyaktig 1 000 av dem", 1000],
      ["506 millioner 600 tusen", 506_600_000],
      ["halvannen milliard", 1_500_000_000],
      ["en halv million", 500_000],
      ["to hundre millioner", 200_000_000],
      ["femogtyve millioner", 25_000_000],
      ["to og en halv milliard", 2_500_000_000],
      ["2,35 mrd.", 2_350_000_000],
      ["1 000 milliarder", 1_000_000_000_000],
      ["én billion", 1_000_000_000_000],
    ],
  ],
])("numbers in %s", (language, cases) => {
  it.each(cases)("%s", async (text, value) => expect(await numbersIn(language, text)).toEqual([value]));
});

it.each([
  ["de", "COVID-19 und K-2"],
  ["de", "am 11.02.2025 um 12:30 Uhr"],
  ["de", "2024/25"],
  ["en", "version 1.2.3"],
  ["en", "the 212CD class"],
  ["en", "the G20 summit"],
  ["nb", "kl. 11:40"],
  ["nb", "30.11.2021"],
])("no numbers in %s: %s", async (language, text) => expect(await numbersIn(language, text)).toEqual([]));

it("does not join numbers of two lines or of a year and what follows", async () => {
  expect(await numbersIn("de", "1\n234")).toEqual([1, 234]);
  expect(await numbersIn("de", "2017 502 Mio.")).toEqual([2017, 502_000_000]);
});
