import { describe, expect, it } from "vitest";
import { moneyIn } from "../reading.ts";

describe.each<[language: string, cases: readonly (readonly [text: string, ...amounts: string[]])[]]>([
  [
    "de",
    [
      ["Es kostet 18 Milliarden US-Dollar.", "18000000000 USD"],
      ["Es kostet US$3,5 Mrd. im Jahr.", "3500000000 USD"],
      ["Es kostet 502 Mio. Fr. im Jahr.", "502000000 CHF"],
      ["Es kostet 1,25 Mio. € im Jahr.", "1250000 EUR"],
      ["Es kostet 18,9 Mrd. Kenia-Schilling.", "18900000000 KES"],
      ["Es kostet 5 Milliarden kasachische Tenge.", "5000000000 KZT"],
      ["Es kostet 400 Millionen dänische Kronen.", "400000000 DKK"],
      ["Es kostet 10 kanadische Dollar.", "10 CAD"],
      ["Es kostet zwischen 2 und 3 Mrd. Euro.", "2000000000-3000000000 EUR"],
      ["Es kostet drei bis fünf Milliarden Dollar.", "3000000000-5000000000 USD"],
      ["Der Handel stieg von 2 auf 3 Mrd. Euro.", "2000000000 EUR", "3000000000 EUR"],
      ["Es ist ein 100-Millionen-Euro-Kredit.", "100000000 EUR"],
      ["Es waren 4,9 Mrd. US-$ (4 Mrd. €).", "4900000000 USD", "4000000000 EUR"],
      [
        "Er kam auf 518 Mio. Euro (Einfuhren: 403,7 Mio.; Ausfuhren: 114,3 Mio.).",
        "518000000 EUR",
        "403700000 EUR",
        "114300000 EUR",
      ],
      [
        "Es waren 18 Mrd. Franken, wobei Exporten von 7 Milliarden Importe von 10 Milliarden gegenüberstanden.",
        "18000000000 CHF",
        "7000000000 CHF",
        "10000000000 CHF",
      ],
      ["Es kostet eine weitere Milliarde US-Dollar.", "1000000000 USD"],
      ["Es kostet 50 Cent.", "0.5 EUR"],
    ],
  ],
  [
    "en",
    [
      ["It costs US$26bn.", "26000000000 USD"],
      ["It costs NZ$5.9 million.", "5900000 NZD"],
      ["It costs EC$40m.", "40000000 XCD"],
      ["It costs R$ 3 billion.", "3000000000 BRL"],
      ["It costs RMB 1.38 billion.", "1380000000 CNY"],
      ["It costs 26 Canadian dollars.", "26 CAD"],
      ["It costs 5 million Swiss francs.", "5000000 CHF"],
      ["It costs 9 trillion won.", "9000000000000 KRW/KPW"],
      ["It costs £3 million.", "3000000 GBP"],
      ["It costs ₹500 crore.", "5000000000 INR"],
      ["It costs $2-3bn.", "2000000000-3000000000 USD"],
      ["It costs between €900 million and €1.1 billion.", "900000000-1100000000 EUR"],
      ["It costs 800 million to 1.2 billion dollars.", "800000000-1200000000 USD"],
      ["Trade rose from 2 to 3 billion dollars.", "2000000000 USD", "3000000000 USD"],
      ["Estimates range from 60 to 66 million dollars.", "60000000-66000000 USD"],
      ["Exports fell from EUR 253 million to EUR 41 million.", "253000000 EUR", "41000000 EUR"],
      [
        "It was $24.9 million (exports 23.8 million, imports 1.1 million).",
        "24900000 USD",
        "23800000 USD",
        "1100000 USD",
      ],
      ["It costs $5k, or 5m euros.", "5000 USD", "5000000 EUR"],
      ["South Africa pays R5 billion.", "5000000000 ZAR"],
    ],
  ],
  ["en", [["It draws SDR 31.55 million or 78.075 million SDR.", "31550000 XDR", "78075000 XDR"]]],
  [
    "nb",
    [
      ["Det koster 45 milliarder kroner.", "45000000000 NOK"],
      ["Det koster 400 millioner svenske kroner.", "400000000 SEK"],
      ["Det koster kr 1 500 000,- i året.", "1500000 NOK"],
      ["Det koster 500 kr.", "500 NOK"],
      ["Det koster mellom 1,5 og 2 dollar.", "1.5-2 USD"],
      ["Det koster 10 til 15 milliarder kroner.", "10000000000-15000000000 NOK"],
      ["Handelen økte fra 2 til 3 milliarder kroner.", "2000000000 NOK", "3000000000 NOK"],
      [
        "Ungarn mistet 214 millioner euro. Mer enn 100 millioner av kronene var til andre.",
        "214000000 EUR",
        "100000000 NOK",
      ],
      ["Rammen er 45 milliarder kroner. I 2017 var den 41,4 milliarder.", "45000000000 NOK", "41400000000 NOK"],
      ["Det koster 20 øre.", "0.2 NOK"],
    ],
  ],
])("money in %s", (language, cases) => {
  it.each(cases)("%s", async (text, ...amounts) => expect(await moneyIn(language, text)).toEqual(amounts));
});

describe.each<[language: string, ...texts: string[]]>([
  [
    "de",
    "Über 3.800 Einheiten und 10'000 Tonnen wurden geliefert.",
    "Die 20 Euro-Staaten stimmten zu.",
    "Er wog 5 Pfund.",
    "Das sind 34,5 Prozent von 12 Millionen Menschen.",
    "Der Handel wuchs am 11.02.2025 um 12,3 Prozent.",
    "Es kostet 50 Millionen Dollar und dient 3 Millionen armen Menschen, 4 Millionen Kinder eingeschlossen.",
  ],
  [
    "en",
    "The party that in 1990 won the election got 5 million votes.",
    "He named 27 real reasons and 20 euro zone countries.",
    "COP 27 and TOP 10 are no money.",
    "The loan costs $50 million. The plant makes 8.5mn tonnes and 3 million barrels.",
    "From this sum 2.35 billion tonnes were taken.",
  ],
  [
    "nb",
    "Det var 26,8 millioner som ble delt.",
    "Anlegget kostet mye. Det lager 15 millioner tonn på 340 kvadratkilometer.",
    "Det bor 5 millioner innbyggere der.",
  ],
])("no money in %s", (language, ...texts) => {
  it.each(texts)("%s", async (text) => {
    const amounts = await moneyIn(language, text);
    expect(amounts.filter((amount) => amount !== "50000000 USD")).toEqual([]);
  });
});

it("reads codes and signs in a language without a pack", async () => {
  expect(await moneyIn("fr", "Le prix est de 5 000 EUR, ou US$ 5,400.")).toEqual(["5000 EUR", "5400 USD"]);
});
