/** The phrase of an instrument: its name in the nominative, how far it reaches, whom it names. */
import { describe, expect, it } from "vitest";
import type { InstrumentPhrase } from "../../../src/recognise/instruments/index.ts";
import { read } from "../reading.ts";

/** The instruments of a text: name, the whole stretch, the stretches of parties. */
async function instrumentsIn(language: string, text: string) {
  const { doc, pack, tokens } = await read(language, text);
  const words = (from: number, to: number): string => text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const found = [];
  for (let at = 0; at < tokens.length; ) {
    const mark = doc.marks.find(at, pack.cls("agreement"));
    if (mark === undefined) {
      at++;
      continue;
    }
    const phrase = mark.value as InstrumentPhrase;
    found.push({ phrase, whole: words(at, mark.end), parties: phrase.parties.map(({ from, to }) => words(from, to)) });
    at = mark.end;
  }
  return found;
}

async function names(language: string, text: string): Promise<string[]> {
  return (await instrumentsIn(language, text)).map(({ phrase }) => phrase.name);
}

describe("the name", () => {
  it.each([
    ["den Verlauf des Erweiterten Rahmenabkommens", "Erweitertes Rahmenabkommen"],
    [
      "im strategischen Partnerschafts- und Kooperationsvertrag",
      "strategischer Partnerschafts- und Kooperationsvertrag",
    ],
    ["mit der gemeinsamen Absichtserklärung", "gemeinsame Absichtserklärung"],
    ["nach dem Minsk-Abkommen", "Minsk-Abkommen"],
    ["laut dem Pariser Klimaabkommen", "Pariser Klimaabkommen"],
    ["das 2014 in Kraft getretene Freihandelsabkommen", "Freihandelsabkommen"],
    [
      "das Abkommen über die am Flughafen Basel anwendbaren Steuern gilt",
      "Abkommen über die am Flughafen Basel anwendbaren Steuern",
    ],
    ["ein Vertrag über die Grenze am Fluss wurde verlesen", "Vertrag über die Grenze"],
    ["die Ratifizierung des Vertrages über gute Nachbarschaft", "Vertrag über gute Nachbarschaft"],
    ["die Konvention von Istanbul und die Frauen", "Konvention von Istanbul"],
    // Of two cities none is a name's: they stand for their states.
    ["der Vertrag von Rom und Paris gilt", "Vertrag"],
    ["zeichneten ein Abkommen („Open Harbours Agreement“) in Lima", "Abkommen „Open Harbours Agreement“"],
    ["den Vertrag zur Gründung des Staates im Jahr 2021", "Vertrag zur Gründung des Staates"],
    ["brachten die Wichtigkeit des Zollvertrags zur Sprache", "Zollvertrag"],
    ["folgen der sogenannten Almaty-Deklaration", "Almaty-Deklaration"],
  ])("German, in the nominative: %s", async (text, name) => expect(await names("de", text)).toEqual([name]));

  it.each([
    ["under the Deep and Comprehensive Free Trade Agreement", "Deep and Comprehensive Free Trade Agreement"],
    ["the 1950 Treaty of Peace and Friendship", "1950 Treaty of Peace and Friendship"],
    ["ministers welcomed the visa facilitation agreement", "visa facilitation agreement"],
    ["a Kazakh-British roadmap on critical minerals for 2025-2026", "roadmap on critical minerals for 2025-2026"],
    ["the EU-Mercosur agreement", "EU-Mercosur agreement"],
    ["a memorandum on fish as well as the signing", "memorandum on fish"],
    ["the signing and exchange of notes on fish", "exchange of notes on fish"],
    ["an agreement on trade, investment and tourism, which took years", "agreement on trade, investment and tourism"],
    [
      "a memorandum on trade, port, and industrial cooperation",
      "memorandum on trade, port, and industrial cooperation",
    ],
    ["the Medium-Range Forces (MRF) Treaty", "Medium-Range Forces Treaty"],
    ["signed a USD 50 million Line of Credit Agreement", "Line of Credit Agreement"],
    ["Benefits of Free Trade Agreement", "Free Trade Agreement"],
    ["a much-anticipated agreement on visas", "agreement on visas"],
    [
      "They are an agreement on youth policy, and an accord on strengthening trade.",
      "agreement on youth policy",
      "accord on strengthening trade",
    ],
  ])("English: %s", async (text, ...all) => expect(await names("en", text)).toEqual(all));

  it.each([
    ["den mellomstatlige avtalen om felles kontroll", "mellomstatlige avtalen om felles kontroll"],
    ["skal overvåke avtalen om våpenhvile", "avtalen om våpenhvile"],
    ["gjennom Paris-avtalen", "Paris-avtalen"],
    ["en tilleggsprotokoll til skatteavtalen fra 1999", "tilleggsprotokoll til skatteavtalen"],
    ["en avtale til nytte for alle", "avtale"],
    ["undertegnet en avtale i Oslo", "avtale"],
    ["en avtale om luftfart fredag", "avtale om luftfart"],
  ])("Norwegian, as it stands: %s", async (text, name) => expect(await names("nb", text)).toEqual([name]));
});

describe("parties", () => {
  it("are left out of the name and end where the subject opens", async () => {
    const [found] = await instrumentsIn(
      "en",
      "the Agreement between the Government of Kenya and the Government of Peru on Air Services of 2005 was signed",
    );
    expect(found!.phrase.name).toBe("Agreement on Air Services");
    expect(found!.parties).toEqual(["the Government of Kenya and the Government of Peru"]);
    expect(found!.whole).toBe(
      "Agreement between the Government of Kenya and the Government of Peru on Air Services of 2005",
    );
  });

  it("may be told by the words before the head", async () => {
    const [found] = await instrumentsIn("en", "a Kazakh-British roadmap on critical minerals");
    expect(found!.parties).toEqual(["Kazakh-British"]);
  });

  it("are one side where only the other is named", async () => {
    const [found] = await instrumentsIn("de", "ein Abkommen mit Norwegen und Island zur Fischerei");
    expect(found!.phrase.oneSided).toBe(true);
    expect(found!.phrase.name).toBe("Abkommen zur Fischerei");
  });
});

describe("what else a phrase tells", () => {
  it("a short name in brackets", async () => {
    const [found] = await instrumentsIn("de", "das Freihandelsabkommen mit Vietnam (EVFTA) gilt");
    expect(found!.phrase.acronym).toBe("EVFTA");
  });

  it("a type in brackets wins", async () => {
    const [found] = await instrumentsIn("nb", "en avtale (Memorandum of Understanding) om helse");
    expect(found!.phrase.instrument.type).toBe("memorandum");
  });

  it.each([
    ["de", "die Abkommen"],
    ["de", "zahlreiche Abkommen über Handel"],
    ["en", "15 agreements on trade"],
    ["en", "memorandums of understanding on trade"],
    ["nb", "avtalene om handel"],
  ])("the plural, %s: %s", async (language, text) => {
    const [found] = await instrumentsIn(language, text);
    expect(found!.phrase.plural).toBe(true);
  });

  it.each([
    ["en", "her employment contract"],
    ["de", "der Arbeitsvertrag"],
    ["nb", "en ektepakt"],
  ])("nothing where it only sounds like one, %s: %s", async (language, text) => {
    expect(await names(language, text)).toEqual([]);
  });
});
