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
  "- $1 m\n",
  "in 2024 $1 (",
  "1. A\n",
  "Al Bo met ",
  "Al Bo\n\n",
  "President Al, ",
  "signed agreement on a with b and ",
];
const SHORT = 10_000;
const LONG = 100_000;
/** Far above what linear time takes (some 5 and 50 ms), far below what quadratic time would. */
const SHORT_MS = 800;
const LONG_MS = 4_000;

describe.each(languages.map(({ profile }) => profile.code))("%s", (language) => {
  it.each(ATTACKS)("%j", async (attack) => {
    const run = async (length: number): Promise<{ steps: number; took: number }> => {
      const text = attack.repeat(Math.ceil(length / attack.length)).slice(0, length);
      const start = performance.now();
      const { steps } = await extractText(text, { language });
      return { steps, took: performance.now() - start };
    };
    await run(100);
    const short = await run(SHORT);
    // Time tells of what the counter does not see, cleaning and linking; a bad case must not hold up the tests.
    expect(short.took).toBeLessThan(SHORT_MS);
    const long = await run(LONG);
    expect(long.took).toBeLessThan(LONG_MS);
    expect(long.steps).toBeLessThanOrEqual((short.steps + 1_000) * (LONG / SHORT) * 1.1);
  });
});
