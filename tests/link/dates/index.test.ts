/** The article's own date, the years and days that hang on it, and what is no date. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadLanguage } from "../../../src/languages/load.ts";
import { extractWith, type Options } from "../../../src/pipeline.ts";
import type { CompiledPack } from "../../../src/recognise/compile.ts";

const packs = new Map<string, CompiledPack>();
beforeAll(async () => {
  for (const code of ["de", "en", "nb"]) packs.set(code, (await loadLanguage(code))!);
});

const read = (code: string, text: string, options: Options = {}) => extractWith(packs.get(code)!, text, code, options);
const values = (code: string, text: string, date: string | null = null) =>
  read(code, text, { date, dateWins: true }).dates.map(({ value }) => value);

const BODY = {
  de: "Beide Seiten vereinbarten in Wien eine engere Zusammenarbeit bei Energie, Verkehr und Wasser.",
  en: "Both sides agreed in Vienna on closer cooperation in the fields of energy, transport and water.",
  nb: "Begge parter ble i Wien enige om et tettere samarbeid om energi, samferdsel og vann for folk.",
};

describe("the article's own date", () => {
  it.each([
    ["de", "WIEN, 3. März 2021 (APA) – " + BODY.de, "2021-03-03"],
    ["de", `Treffen in Wien\n\nPressemitteilung vom 03.03.2021\n\n${BODY.de}`, "2021-03-03"],
    ["de", `Treffen in Wien\n\nStand: 3. März 2021\n\n${BODY.de}`, "2021-03-03"],
    ["de", `Treffen in Wien\n\n${BODY.de}\n\n${BODY.de}\n\nOTS0087 2021-03-03/11:15`, "2021-03-03"],
    ["de", ` date 2021-03 Wien, 3. März, AZERTAC\n\n${BODY.de}`, "2021-03-03"],
    ["de", `WIEN, 3. März (APA) – ${BODY.de}`, null],
    ["de", `Treffen in Wien\n\n${BODY.de} Der Vertrag vom 3. März 2021 gilt weiter.`, null],
    ["en", `Talks in Vienna\n\nPublished 3 March 2021\nLast updated 5 April 2021\n\n${BODY.en}`, "2021-03-03"],
    ["en", `VIENNA, March 3, 2021 (AP) — ${BODY.en}`, "2021-03-03"],
    ["en", `Talks in Vienna\n\n${BODY.en} He spoke today (3 March) and left. Ties date from March 2019.`, null],
    ["en", `![Both ministers](https://news.example/2021/03/talks.jpg)\n\nTalks in Vienna\n\n${BODY.en}`, "2021-03"],
    ["en", `![](https://news.example/2021/03/banner.jpg)\n\nTalks in Vienna\n\n${BODY.en}`, null],
    ["en", `Talks end well by Staff Writers Vienna (AFX) March 3, 2021 ${BODY.en}`, "2021-03-03"],
    ["en", `Talks end well by Staff Writers Vienna (again) March 3, 2021 ${BODY.en}`, null],
    ["en", `Ministers meet in Vienna | News | The Post | 03.03.2021\n\n${BODY.en}`, "2021-03-03"],
    ["nb", `3 mars / 2021\n\nSamtaler i Wien\n\n${BODY.nb}`, "2021-03-03"],
    ["de", `Treffen in Wien\n\n3. März 2021 | ${BODY.de}`, "2021-03-03"],
    ["de", `Treffen in Wien\n\nWien · 3. März 2021 · ${BODY.de}`, "2021-03-03"],
    ["nb", `Samtaler i Wien\n\n3. mars 2021 | Foto: Kari Nordmann / NTB\n\n${BODY.nb}`, "2021-03-03"],
    ["nb", `Samtaler i Wien\n\nFoto: Partene i Wien 3. mars 2021 / NTB\n\n${BODY.nb}`, null],
    ["nb", `Samtaler i Wien\n\n${BODY.nb}\n\nav admin, publisert 3. mars 2021 | Skriv ut siden`, "2021-03-03"],
    ["nb", `Samtaler i Wien\n\n${BODY.nb}\n\nPartene møttes, publisert ble avtalen 3. mars 2021.`, null],
    ["en", `COMMUNIQUÉ ISSUED AT THE CLOSE OF THE MEETING, 3 MARCH 2021, VIENNA\n\n${BODY.en}`, "2021-03-03"],
    ["en", `Ministers look back at the treaty of Vienna, 3 March 2021, with pride\n\n${BODY.en}`, null],
    ["nb", `Samtykke til ratifikasjon av avtalen med Peru av 3. mars 2021\n\n${BODY.nb}`, null],
    ["nb", `Tale til Stortinget av 3. mars 2021\n\n${BODY.nb}`, "2021-03-03"],
    ["en", `Provinces mark 25 years of friendship 2021-03-03\n\n${BODY.en}`, "2021-03-03"],
    ["de", `Treffen in Wien\n\n3. März 2021, 21:34 Uhr Quelle: Der Bote, abc\n\n${BODY.de}`, "2021-03-03"],
    ["en", `Talks in Vienna\n\n${BODY.en}\n— Ann Lee (@annlee) March 3, 2021`, null],
    ["en", `3 May 2024\n\nTalks in Vienna end well\n\n3rd March 2021\n\n${BODY.en}`, "2021-03-03"],
    ["en", `3 May 2024\n\nHome\nNews\nSport desk\nWeather now\nTalks in Vienna end well\n\n${BODY.en}`, null],
    ["de", `3 März 2021 | Politik\n\nTreffen in Wien\n\n${BODY.de}\n\n${BODY.de}\n\nDer Bote 2024-11-29`, "2021-03-03"],
    ["nb", `Samtaler i Wien\n\n${BODY.nb}\n\nAkkrediteringsfrist: Mandag 9. februar 2015, kl. 10.00.`, null],
    [
      "nb",
      `Samtaler i Wien\n\n${BODY.nb}\n\nPublisert 24. January 2017, kl. 08.53Oppdatert 20. February 2017`,
      "2017-01-24",
    ],
    ["nb", `Samtaler i Wien\n\nPublisert: 03.03.2021 14:05 | Oppdatert: 05.04.2021 17:31\n\n${BODY.nb}`, "2021-03-03"],
    ["nb", `Samtaler i Wien\n\n${BODY.nb}\n\nSist oppdatert: 03.03.2021 09:21`, "2021-03-03"],
  ])("%s: %s", (code, text, published) => expect(read(code, text).published).toBe(published));

  it("is the caller's where the text tells none, and before the text's if the caller wants", () => {
    const dated = `VIENNA, March 3, 2021 (AP) — ${BODY.en}`;
    expect(read("en", BODY.en, { date: "2020-01-01" }).published).toBe("2020-01-01");
    expect(read("en", dated, { date: "2020-01-01" }).published).toBe("2021-03-03");
    expect(read("en", dated, { date: "2020-01-01", dateWins: true }).published).toBe("2020-01-01");
    expect(read("de", `WIEN, 3. März (APA) – ${BODY.de}`, { date: "2021-03-03" }).published).toBe("2021-03-03");
  });

  it("is a fact in a stamp above the article too, but not in a footer", () => {
    expect(values("en", `Talks in Vienna end well\n\n3 March 2021\n\n${BODY.en}`)).toEqual(["2021-03-03"]);
    expect(values("en", `Talks in Vienna end well\n\n${BODY.en}\n\n© 3 March 2021 News Desk`)).toEqual([]);
    expect(values("en", `VIENNA, March 3, 2021 (AP) — ${BODY.en}`)).toEqual(["2021-03-03"]);
  });

  it("says where it was read", () => {
    const { dates } = read("en", `VIENNA, March 3, 2021 (AP) — ${BODY.en}`, { explain: true });
    expect(dates[0]?.mentions[0]?.rule).toBe("en.dates.month-day (published: dateline)");
  });
});

describe("years", () => {
  it("follow the tense and the nearness to the article's date", () => {
    expect(values("en", "They met on 20 December in Vienna.", "2024-01-10")).toEqual(["2023-12-20"]);
    expect(values("en", "They will meet on 20 December in Vienna.", "2024-06-20")).toEqual(["2024-12-20"]);
    expect(values("de", "Der Rat wird im Januar tagen.", "2024-11-20")).toEqual(["2025-01"]);
    expect(values("de", "Der Rat hatte im Oktober getagt.", "2024-03-20")).toEqual(["2023-10"]);
    expect(values("nb", "Rådet skal møtes i januar.", "2024-11-20")).toEqual(["2025-01"]);
  });
  it("follow the weekday", () =>
    expect(values("en", "They met on Monday, 4 March.", "2025-01-10")).toEqual(["2024-03-04"]));
  it("follow the auxiliary of a participle", () => {
    expect(values("en", "The treaty will be signed on Saturday.", "2024-05-15")).toEqual(["2024-05-18"]);
    expect(values("en", "The treaty was signed on Saturday.", "2024-05-15")).toEqual(["2024-05-11"]);
    expect(values("en", "They will discuss related issues on Saturday.", "2024-05-15")).toEqual(["2024-05-18"]);
    expect(values("en", "He, who will go to Rome, said so on Saturday.", "2024-05-15")).toEqual(["2024-05-11"]);
    expect(values("de", "Der Vertrag soll am Samstag unterzeichnet werden.", "2024-05-15")).toEqual(["2024-05-18"]);
    expect(values("de", "Der Vertrag wurde am Samstag unterzeichnet.", "2024-05-15")).toEqual(["2024-05-11"]);
    expect(values("nb", "Avtalen vil bli undertegnet lørdag.", "2024-05-15")).toEqual(["2024-05-18"]);
    expect(values("nb", "Avtalen ble undertegnet lørdag.", "2024-05-15")).toEqual(["2024-05-11"]);
  });
  it("come from no year of another matter", () => {
    expect(values("de", "Die seit Ende 2015 geführten Gespräche sind Mitte Mai beendet worden.")).toEqual([
      "2015",
      "XXXX-05",
    ]);
    expect(values("de", "Ende 2015 wurden Gespräche geführt, die im Mai geendet hatten.")).toEqual(["2015", "2015-05"]);
  });
  it("come from the sentence", () => {
    expect(values("de", "Im Jahr 2014 begannen am 3. März die Gespräche.", "2024-06-20")).toEqual([
      "2014",
      "2014-03-03",
    ]);
    expect(values("en", "The treaty of 2007 expires in December.", "2024-06-20")).toEqual(["2007", "2024-12"]);
  });
  it("stay open without an article's date", () => {
    expect(values("en", "They met on 24 February.")).toEqual(["XXXX-02-24"]);
    expect(values("en", "They met on Thursday.")).toEqual([null]);
  });
  it("are those nearest to the day that an article without a date opens with", () => {
    expect(values("en", "On 30 September 2022 he met them. It passed on 5 July.")).toEqual([
      "2022-09-30",
      "2022-07-05",
    ]);
    expect(values("en", "It passed on 5 July. It had begun on 1 August 2020.")).toEqual(["XXXX-07-05", "2020-08-01"]);
  });
  it("are lent by a day told before", () =>
    expect(values("en", "He was in Beijing on 2-5 December 2024. It was signed on 4 December.")).toEqual([
      "2024-12-02/2024-12-05",
      "2024-12-04",
    ]));
});

describe("the same period of another year", () => {
  it("is that of the span told before, though a day stands between", () =>
    expect(
      values("en", "Trade grew from January to May 2024. On 3 June 2024 he said it beat the same period of 2023."),
    ).toEqual(["2024-01/2024-05", "2024-06-03", "2023-01/2023-05"]));
});

describe("weekdays", () => {
  it("follow the verb of their clause before that of the next one", () => {
    expect(values("en", "He flew to Oslo on Sunday and will stay.", "2024-05-17")).toEqual(["2024-05-12"]);
    expect(values("en", "He led talks on Thursday ahead of a summit to be held.", "2024-05-17")).toEqual([
      "2024-05-16",
    ]);
    expect(values("en", "On Sunday, voters will go to the polls.", "2024-05-17")).toEqual(["2024-05-19"]);
  });
  it("lie ahead in the present", () => {
    expect(values("en", "She travels to Rome on Sunday.", "2024-05-15")).toEqual(["2024-05-19"]);
    expect(values("de", "Am Sonntag trifft er den Papst.", "2024-05-15")).toEqual(["2024-05-19"]);
    expect(values("nb", "Søndag møter han paven.", "2024-05-15")).toEqual(["2024-05-19"]);
  });
  it("in brackets behind a day are that day", () => {
    expect(values("en", "He is here today [Tuesday evening] and stays.", "2022-06-08")).toEqual(["2022-06-08"]);
    expect(values("en", "He is here today and stays (Tuesday too).", "2022-06-08")).toEqual([
      "2022-06-08",
      "2022-06-07",
    ]);
  });
});

describe("days and months in figures", () => {
  it("take the order that the article shows", () => {
    expect(values("en", "It runs from 02/03/2024; they met on 4 May 2024.")).toEqual(["2024-03-02", "2024-05-04"]);
    expect(values("en", "It runs from 02/03/2024; they met on May 4, 2024.")).toEqual(["2024-02-03", "2024-05-04"]);
    expect(values("en", "It runs from 02/03/2024.")).toEqual([null]);
    expect(values("en", "It runs from 25/03/2024.")).toEqual(["2024-03-25"]);
    expect(values("de", "Er gilt ab 02/03/2024.")).toEqual(["2024-03-02"]);
  });
});

describe("no dates", () => {
  it.each([
    ["de", "Am 29. Februar 2015 und am 31.04.2024 geschah nichts."],
    ["de", "Die Resolution 1325, die Agenda 2030 und die Verordnung (EU) 2016/679 gelten."],
    ["de", "Es kamen rund 2000 Menschen um 14.30 Uhr, das Spiel endete 3:2."],
    ["de", "Das kostet 1999 Euro oder 2000 Dollar. Tel. +49 30 2024 5555."],
    ["de", "Seit mehr als drei Jahren und in den letzten zwei Monaten war es still."],
    ["de", "Jeden Montag tagt der Rat, und jährlich am 3. Mai feiert er."],
    ["en", "Regulation (EU) 2019/2088 and Directive 2014/24/EU hold."],
    ["nb", "Forordning (EU) 2019/2088 og direktiv 2014/24/EU gjelder."],
    ["en", "UN Security Council Resolution 1325 and the 2030 Agenda came up at 14:15."],
    ["en", "Theresa May met June Carter and August Wilson; they may march on."],
    ["en", "Some 2000 electric cars and 1800 sheep cost $2000. Call +1 202 555 2014."],
    ["en", "A page and its readers\n\n1129\n\nThe minister came."],
    ["en", "More than three years ago and over the past two months it was quiet."],
    ["en", "Every Monday they meet. In today's world it matters."],
    ["nb", "FN-resolusjon 1325 og Agenda 2030 kom opp klokken 14.30."],
    ["nb", "Det kom mer enn 2000 mennesker og kostet 1999 kroner. Tlf. 22 24 20 24."],
    ["nb", "I mer enn tre år og de siste to månedene var det stille. Hver mandag møtes de."],
  ])("%s: %s", (code, text) => expect(values(code!, text!, "2024-06-20")).toEqual([]));
});
