/** Hostile input costs no more for each character than any other: ten times the text, ten times the steps. */
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/manifest.ts";
import { extractText } from "../../src/pipeline.ts";

const ATTACKS = [
  "a",
  "A ",
  "a\n",
  "\n",
  " ",
  ".",
  "...  ",
  "- ",
  "–",
  "(",
  "[](",
  "![a](b)",
  "<p>",
  '"A',
  "'s",
  "A's ",
  "a\u0308",
  "\u00ad",
  "1",
  "1 ",
  "1.",
  "1,000",
  "1 000 ",
  "$1 ",
  "1 Mio. ",
  "EUR ",
  "2024-",
  "1.2.2024, ",
  "May ",
  "Dr. ",
  "von der ",
  "Al-",
  "Ban Ki-moon, ",
  "President ",
  "Minister of ",
  "Präsident der Republik ",
  "statsminister og ",
  "Norge-",
  "agreement on ",
  "Abkommen über ",
  "million ",
  "tusen hundre ",
  "signed the ",
  "Les også: ",
  "Germany and ",
];
const SHORT = 10_000;
const LONG = 100_000;
/** Far above what linear time takes (some 50 ms), far below what quadratic time would. */
const LONGEST_MS = 4_000;

describe.each(languages.map(({ profile }) => profile.code))("%s", (language) => {
  it.each(ATTACKS)("%j", async (attack) => {
    const steps = async (length: number): Promise<number> => {
      const text = attack.repeat(Math.ceil(length / attack.length)).slice(0, length);
      return (await extractText(text, { language })).steps;
    };
    const few = await steps(SHORT);
    const start = performance.now();
    const many = await steps(LONG);
    const took = performance.now() - start;
    expect(many).toBeLessThanOrEqual((few + 1_000) * (LONG / SHORT) * 1.1);
    // What the counter does not see: cleaning and linking.
    expect(took).toBeLessThan(LONGEST_MS);
  });
});
