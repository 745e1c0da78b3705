/**
 * Amounts of money made from their parts, so that the exact value is known: every language × way to write a number ×
 * scale × currency × place. And the other way round: whatever is found stands in the text.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractText } from "../../src/pipeline.ts";

interface Habits {
  readonly scales: readonly (readonly [word: string, exponent: number])[];
  /** Behind the number. */
  readonly names: readonly (readonly [name: string, code: string])[];
  readonly group: string;
  readonly decimal: string;
  /** Frames around an amount "%". */
  readonly frames: readonly string[];
  readonly words: readonly (readonly [word: string, value: number])[];
}

const SIGNS = [
  ["US$", "USD"],
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["USD ", "USD"],
  ["EUR ", "EUR"],
  ["NOK ", "NOK"],
  ["KZT ", "KZT"],
  ["A$", "AUD"],
  ["CHF ", "CHF"],
  ["RMB ", "CNY"],
  ["US$ ", "USD"],
] as const;

const LANGUAGES: Readonly<Record<string, Habits>> = {
  de: {
    scales: [
      ["", 0],
      [" Tsd.", 3],
      [" Tausend", 3],
      [" Mio.", 6],
      [" Millionen", 6],
      [" Mrd.", 9],
      [" Milliarden", 9],
      [" Billionen", 12],
    ],
    names: [
      [" Euro", "EUR"],
      [" US-Dollar", "USD"],
      [" Dollar", "USD"],
      [" Schweizer Franken", "CHF"],
      [" norwegische Kronen", "NOK"],
      [" kasachische Tenge", "KZT"],
      [" Kenia-Schilling", "KES"],
      [" EUR", "EUR"],
      [" €", "EUR"],
      [" kanadische Dollar", "CAD"],
    ],
    group: ".",
    decimal: ",",
    frames: ["Das kostet %.", "Für % wird gebaut.", "Das Projekt (Wert: %) läuft.", "Es waren rund %, hieß es."],
    words: [
      ["zwei", 2],
      ["zwölf", 12],
      ["fünfundzwanzig", 25],
      ["zweihundert", 200],
    ],
  },
  en: {
    scales: [
      ["", 0],
      [" thousand", 3],
      [" million", 6],
      [" mln", 6],
      ["bn", 9],
      [" billion", 9],
      [" trillion", 12],
    ],
    names: [
      [" euros", "EUR"],
      [" US dollars", "USD"],
      [" dollars", "USD"],
      [" Swiss francs", "CHF"],
      [" Norwegian kroner", "NOK"],
      [" tenge", "KZT"],
      [" Kenyan shillings", "KES"],
      [" USD", "USD"],
      [" Canadian dollars", "CAD"],
    ],
    group: ",",
    decimal: ".",
    frames: ["It costs %.", "For % they build it.", "The project (worth %) goes on.", "It was some %, they said."],
    words: [
      ["two", 2],
      ["twelve", 12],
      ["twenty-five", 25],
      ["two hundred", 200],
    ],
  },
  nb: {
    scales: [
      ["", 0],
      [" tusen", 3],
      [" mill.", 6],
      [" millioner", 6],
      [" mrd.", 9],
      [" milliarder", 9],
      [" billioner", 12],
    ],
    names: [
      [" euro", "EUR"],
      [" dollar", "USD"],
      [" kroner", "NOK"],
      [" danske kroner", "DKK"],
      [" sveitsiske franc", "CHF"],
      [" tenge", "KZT"],
      [" USD", "USD"],
      [" kanadiske dollar", "CAD"],
    ],
    group: " ",
    decimal: ",",
    frames: [
      "Det koster %.",
      "For % skal det bygges.",
      "Prosjektet (verdt %) går videre.",
      "Det var rundt %, heter det.",
    ],
    words: [
      ["to", 2],
      ["tolv", 12],
      ["tjuefem", 25],
      ["to hundre", 200],
    ],
  },
};

/** Digits of a number with a fraction, as the language writes them, and how they read as a number: "1.234,5", "1234.5". */
function numbers({ group, decimal }: Habits): (readonly [written: string, plain: string])[] {
  const wholes = ["3", "47", "512", "1234", "98765", "4321000"];
  const fractions = ["", "5", "25"];
  return wholes.flatMap((whole) =>
    fractions.map((fraction) => {
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      return [grouped + (fraction && decimal + fraction), whole + (fraction && `.${fraction}`)] as const;
    }),
  );
}

function* amounts(habits: Habits): Generator<readonly [text: string, amount: number, code: string]> {
  const written = [...numbers(habits), ...habits.words.map(([word, value]) => [word, String(value)] as const)];
  for (const [number, plain] of written) {
    for (const [scale, exponent] of habits.scales) {
      if (/^\S/.test(scale) && !/^\d/.test(number)) continue;
      const amount = Number(`${plain}e${exponent}`);
      for (const [name, code] of habits.names) yield [number + scale + name, amount, code];
      if (/^\d/.test(number)) for (const [sign, code] of SIGNS) yield [sign + number + scale, amount, code];
    }
  }
}

describe.each(Object.entries(LANGUAGES))("amounts in %s", (language, habits) => {
  const cases = [...amounts(habits)];
  it(`${cases.length} of them have their exact value and currency`, { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const [index, [amount, value, code]] of cases.entries()) {
      const text = habits.frames[index % habits.frames.length]!.replace("%", () => amount);
      const { figures } = await extractText(text, { language });
      const found = figures.map((figure) => `${figure.amount} ${figure.currency}`).join(" and ");
      if (found !== `${value} ${code}`) wrong.push(`${text} → ${found || "nothing"}, not ${value} ${code}`);
    }
    expect(wrong).toEqual([]);
  });
});

it("makes at least two thousand of them", () => {
  const count = Object.values(LANGUAGES).reduce((sum, habits) => sum + [...amounts(habits)].length, 0);
  expect(count).toBeGreaterThanOrEqual(2000);
});

describe.each(Object.keys(LANGUAGES))("whatever is found in %s", (language) => {
  const { scales, names, frames, words } = LANGUAGES[language]!;
  const piece = fc.oneof(
    fc.constantFrom(...scales.map(([word]) => word), ...names.map(([name]) => name), ...words.map(([word]) => word)),
    fc.constantFrom(
      ...SIGNS.map(([sign]) => sign),
      "-",
      "(",
      ")",
      ";",
      ",",
      ".",
      "\n",
      "%",
      " bis ",
      " to ",
      " til ",
      " og ",
      " 1.",
      "'",
    ),
    fc.nat(99_999).map(String),
    fc.constantFrom(...frames),
    fc.string({ maxLength: 8 }),
  );
  it("stands in the text with its digits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join(" ");
        const { figures } = await extractText(text, { language });
        for (const { amount, mentions } of figures) {
          expect(Number.isFinite(amount)).toBe(true);
          for (const mention of mentions) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(/[\p{L}\d]/u.test(mention.text)).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
  it("is nothing where no number stands", async () => {
    const wordless = fc.array(
      fc.constantFrom(...names.map(([name]) => name), ...SIGNS.map(([sign]) => sign), ".", ","),
    );
    await fc.assert(
      fc.asyncProperty(wordless, async (pieces) => {
        expect((await extractText(pieces.join(" "), { language })).figures).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
