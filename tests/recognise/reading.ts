/** A text as recognition reads it with a language's pack. */
import { loadLanguage, loadNeutral } from "../../src/languages/load.ts";
import { recognise } from "../../src/recognise/index.ts";
import type { MoneyMention } from "../../src/recognise/money/index.ts";
import type { Numeral } from "../../src/recognise/numerals.ts";
import { clean } from "../../src/text/clean.ts";
import { tokenise } from "../../src/text/tokenise.ts";
import { toNumber } from "../../src/value/decimal.ts";

export async function read(language: string, text: string) {
  const pack = (await loadLanguage(language)) ?? (await loadNeutral());
  const { orthography, boilerplate } = pack.pack;
  const tokens = tokenise(clean(text, boilerplate), {
    abbreviations: pack.abbreviations,
    openers: pack.openers,
    ordinalStop: orthography.ordinalStop,
    capitalisedNouns: orthography.capitalisedNouns,
  });
  return { doc: recognise(tokens, pack), pack, tokens };
}

/** The values of the numbers of a text, longest readings only, in order. */
export async function numbersIn(language: string, text: string): Promise<number[]> {
  const { doc, pack, tokens } = await read(language, text);
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mark = doc.marks.find(at, pack.cls("number"));
    if (mark !== undefined) numbers.push(toNumber(mark.value as Numeral));
  }
  return numbers;
}

/** The amounts of a text: "3000000000-5000000000 USD". Of several currencies all codes are given, "/" between them. */
export async function moneyIn(language: string, text: string): Promise<string[]> {
  const { doc, pack, tokens } = await read(language, text);
  const amounts: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mark = doc.marks.find(at, pack.cls("money"));
    if (mark === undefined) continue;
    const { amount, max, currency } = (mark.value as MoneyMention).fields;
    const end = max === null ? "" : `-${toNumber(max)}`;
    const codes = currency.fixed ? currency.codes.split(" ")[0] : currency.codes.replaceAll(" ", "/");
    amounts.push(`${toNumber(amount)}${end} ${codes}`);
  }
  return amounts;
}
