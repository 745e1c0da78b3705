import { expect, it } from "vitest";
import { extractText } from "../../../src/pipeline.ts";

async function periods(language: string, text: string, date: string | null = null): Promise<(string | null)[]> {
  return (await extractText(text, { language, date, dateWins: true })).figures.map(({ period }) => period);
}

it.each<[what: string, language: string, text: string, ...wanted: (string | null)[]]>([
  [
    "a sentence without money tells the time of the next ones",
    "en",
    "Chad's trade deficit widened in July 2012 as shipments fell. It grew by a lot.\n\nExports were 42 million dollars, imports 90 million dollars.",
    "2012-07",
    "2012-07",
  ],
  [
    "a figure tells the time of the next paragraphs",
    "de",
    "Die Exporte Togos erreichten im ersten Halbjahr 2021 rund 80 Millionen Euro.\n\nEs war ein gutes Jahr.\n\nDie Importe lagen bei 95 Millionen Euro.",
    "2021-01/2021-06",
    "2021-01/2021-06",
  ],
  [
    "the same stretch of an earlier year is only compared with",
    "nb",
    "Eksporten fra Togo var 80 millioner euro i første halvår 2021. I første halvår 2020 var eksporten 70 millioner euro. Importen kom på 95 millioner euro.",
    "2021-01/2021-06",
    "2020-01/2020-06",
    "2021-01/2021-06",
  ],
  [
    "what is planned is no time of what is measured",
    "en",
    "In 2021 exports of Togo were 80 million euros. They shall reach 200 million euros in 2030. Imports were 95 million euros.",
    "2021",
    "2030",
    "2021",
  ],
  [
    "aid, loans and what somebody invested have no time in force",
    "en",
    "In 2021 exports of Togo were 80 million euros. Japan gave Togo a grant of 5 million euros. A Turkish firm invested 7 million euros in Togo.",
    "2021",
    null,
    null,
  ],
  [
    "what comes every year has none either",
    "en",
    "In 2021 exports of Togo were 80 million euros. Togo exports phosphate for 20 million euros every year.",
    "2021",
    null,
  ],
  [
    "a part has the time of its whole",
    "nb",
    "I 2021 bidro Norge med 80 millioner kroner til Togo. Av dette gikk 5 millioner kroner til skoler.",
    "2021",
    "2021",
  ],
])("%s", async (_what, language, text, ...wanted) => {
  expect(await periods(language, text, "2024-05-15")).toEqual(wanted);
});

it("completes a date without a year by the time in force", async () => {
  const text =
    "Trade of Togo reached 150 million euros in the first eight months of 2018. Exports rose in January-August to 60 million euros.";
  expect(await periods("en", text)).toEqual(["2018-01/2018-08", "2018-01/2018-08"]);
});

it.each<[language: string, text: string, ...wanted: (string | null)[]]>([
  // A new paragraph returns to what was told first.
  [
    "en",
    "Exports of Togo were 80 million euros in the first half of 2023. In June 2023 exports reached 15 million euros.\n\nImports were 95 million euros.",
    "2023-01/2023-06",
    "2023-06",
    "2023-01/2023-06",
  ],
  // A sentence without money may compare with another time.
  [
    "de",
    "Togo hat von Januar bis April mehr Kakao verkauft als im Jahr 2019. Der Export lag bei 80 Millionen Euro.",
    "2024-01/2024-04",
  ],
  // What stands in brackets does not part an amount from its date.
  [
    "de",
    "Für 10,5 Millionen Dollar (rund 9,5 Millionen Euro) wurde im April Kakao aus Togo ausgeführt.",
    "2024-04",
    "2024-04",
  ],
  ["en", "Togo exported cocoa for 10.5 million dollars, a record, in front of guests from April.", null],
  // How far the year has come.
  ["en", "Exports of Togo fell in April. They reached 80 million euros so far this year.", "2024-01/2024-04"],
  ["de", "Im April sank der Export Togos. Seit Jahresbeginn lag er bei 80 Millionen Euro.", "2024-01/2024-04"],
  ["nb", "I april falt eksporten fra Togo. Hittil i år er den 80 millioner euro.", "2024-01/2024-04"],
  ["en", "Exports of Togo reached 80 million euros so far this year.", "2024"],
  // The year before.
  [
    "de",
    "Von Januar bis April lag der Export Togos bei 80 Millionen Euro (Vorjahreszeitraum: 70 Millionen Euro).",
    "2024-01/2024-04",
    "2023-01/2023-04",
  ],
  [
    "nb",
    "I april var eksporten fra Togo 80 millioner euro, mot 70 millioner euro i samme måned i fjor.",
    "2024-04",
    "2023-04",
  ],
  ["en", "In April exports of Togo rose to 80 million euros compared with a year earlier.", "2024-04"],
])("%s: %s", async (language, text, ...wanted) => {
  expect(await periods(language, text, "2024-05-15")).toEqual(wanted);
});
