import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, type NameCandidate } from "../../src/recognise/names.ts";
import { read } from "./reading.ts";

/** The candidates of a text as written, those with a known given name with "!" behind. */
async function namesIn(language: string, text: string): Promise<string[]> {
  const { doc, pack, tokens } = await read(language, text);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const { cls, value } of doc.marks.at(at)) {
      if (cls !== pack.cls("name")) continue;
      const { from, to, known } = value as NameCandidate;
      names.push(tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!) + (known ? "!" : ""));
    }
  }
  return names;
}

describe("candidates for names", () => {
  it.each([
    ["en", "They saw Ursula von der Leyen and Ban Ki-moon.", ["Ursula von der Leyen!", "Ban Ki-moon"]],
    ["en", "They met Kh. Battulga there.", ["Kh. Battulga"]],
    ["en", "It was Theresa May who left.", ["Theresa May!"]],
    ["en", "It was Mohammed bin Salman.", ["Mohammed bin Salman!"]],
    ["en", "They walked down Rudaki Avenue.", []],
    ["en", "The Minister of Energy Ibrahim Matola spoke.", ["Ibrahim Matola!"]],
    ["en", "They drove past Energy Ibrahim Matola.", []],
    ["en", "The envoy for Central Asia Terhi Hakala spoke.", ["Terhi Hakala"]],
    ["en", "They met Bingu wa Mutharika.", ["Bingu wa Mutharika"]],
    ["en", "It was Hossein Amir-Abdollahian.", ["Hossein Amir-Abdollahian!"]],
    ["en", "It was David Hurley AC DSC who spoke.", ["David Hurley!"]],
    ["de", "Es kam Albrecht Freiherr von Böselager.", ["Albrecht Freiherr von Böselager!"]],
    ["en", "They heard Chairman of the Supreme Council Ulan Primov.", ["Ulan Primov!"]],
    ["en", "They heard Mr Stephensen King, who spoke.", ["Stephensen King"]],
    ["en", "They heard Stephensen King, who spoke.", ["Stephensen"]],
    ["en", "They met MM Naravane there.", ["MM Naravane"]],
    ["en", "They paid 4 MM Naravane.", ["Naravane"]],
    ["de", "Es kam BWA-Senatsmitglied Mike de Vries.", ["Mike de Vries!"]],
    ["de", "Der Expertin Beate Eschment vom ZOiS glaubt er.", ["Beate Eschment!"]],
    ["nb", "VALGETS KANDIDAT Bola Tinubu er der.", ["Bola Tinubu!"]],
    ["nb", "Russlands konsul i Kirkenes Mikhail Noskov kom.", ["Mikhail Noskov!"]],
    ["nb", "Det sa SVs Ingrid Fiskaa.", ["Ingrid Fiskaa!"]],
    ["en", "They saw the Foundation Ulan Primov.", []],
    ["en", "It is due on DD.MM. there.", ["DD.MM"]],
    ["de", "Es kam Kim Jong Un.", ["Kim Jong Un!"]],
    ["de", "Das ist ein Ziel der UN.", []],
    ["de", "Es kam Martin Kotthaus.", ["Martin Kotthaus!"]],
    ["de", "Es kam Peter Kaiser.", ["Peter Kaiser!"]],
    ["de", "Es kam König Carl XVI. Gustaf an.", ["Carl XVI. Gustaf!"]],
    ["de", "Für die Nachfolge von Livia Leu gilt das.", ["Livia Leu!"]],
    ["de", "Das ist die Sache des Weimarer Dreiecks.", ["Weimarer Dreiecks"]],
    ["de", "Sie haben auf diesen Posten gewartet.", []],
    ["de", "Sie tagten auf dem Robert-Schuman-Platz.", []],
    ["nb", "Det lovet Ursula von der Leyen lovet.", ["Ursula von der Leyen!"]],
    ["nb", "Der sto Ann Linde.", ["Ann Linde!"]],
    ["nb", "Han kom fra Sør-Varanger.", []],
    ["nb", "Hun leste «The Norman E. Borlaug International Dialogue» der.", []],
    ["nb", "Sjefen for GL kom.", []],
    ["nb", "I dag møter Erna Solberg USAs president.", ["Erna Solberg!"]],
    ["nb", "Den heter Willy Brandt-avtalen.", []],
    ["nb", "I fjor besøkte Robert Habeck Norge.", ["Robert Habeck!"]],
    ["nb", "Det er en sak: Da Ola Hansen kom, gikk hun.", ["Ola Hansen!"]],
    ["nb", "Der sto PLO-leder Yasser Arafat.", ["Yasser Arafat!"]],
    ["nb", "Der sto Møre-biskop Ingeborg Dahl.", ["Ingeborg Dahl!"]],
    ["nb", "Det var Thorvald Stoltenbergs initiativ.", ["Thorvald Stoltenbergs!"]],
    ["nb", "Det var i Odvar Nordlis regjering.", ["Odvar Nordlis!"]],
    ["nb", "Det var på Fridtjof Nansens plass.", []],
    ["en", 'It was Luis "Chavit" Singson there.', ['Luis "Chavit" Singson!']],
    ["en", "It was Luis Singson ‘Chavit’ there.", ["Luis Singson!", "‘Chavit"]],
    ["en", "They heard President U Win Myint.", ["Win Myint"]],
    ["de", "Er gab es seinem Sohn Guillaume weiter.", ["Guillaume!"]],
    ["de", "Es kommt Bärbel Bas Österreich besuchen.", ["Bärbel Bas!"]],
    ["en", "It was Michael Jordan who left.", ["Michael Jordan!"]],
    ["de", "Volker Maier Volker Maier", ["Volker Maier!"]],
    ["de", "Es kamen Anna Maria Anna Novak.", ["Anna Maria Anna Novak!"]],
    ["en", "They heard the Hon. Arlington Alexander Musgrove.", ["Arlington Alexander Musgrove!"]],
    ["en", "They heard H.E Baldwin Spencer.", ["Baldwin Spencer!"]],
    ["en", "Wang Yi Kicks Off New Year With Africa Tour.", ["Wang Yi"]],
    ["de", "Dann dankte PM Fajon den anderen.", ["Fajon"]],
    ["de", "Es waren die Führer der Pazifischen Inselstaaten da.", []],
  ])("%s: %s", async (language, text, names) => {
    const found = await namesIn(language, text);
    for (const name of names) expect(found).toContain(name);
    if (names.length === 0) expect(found).toEqual([]);
  });

  it("lie within their sentences and start and end with a part", async () => {
    const word = fc.constantFrom(
      "Anna",
      "Kim",
      "von",
      "der",
      "Novak",
      "al",
      "-",
      ".",
      ",",
      "XVI",
      "A",
      "'",
      "og",
      "Oslo",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("de", "en", "nb"),
        fc.array(word, { maxLength: 25 }),
        async (language, words) => {
          const { doc, pack, tokens } = await read(language, words.join(" "));
          for (const { first, last } of tokens.sentences) {
            for (let at = first; at < last; at++) {
              for (const { cls, value } of doc.marks.at(at)) {
                if (cls !== pack.cls("name")) continue;
                const { from, to, parts } = value as NameCandidate;
                expect(from).toBe(at);
                expect(to).toBeGreaterThan(from);
                expect(to).toBeLessThanOrEqual(last);
                expect(parts[0]!.from).toBe(from);
                expect(parts.at(-1)!.to).toBe(to);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the look-up form of a name", () => {
  it.each([
    ["nguyễn", "nguyen"],
    ["støre", "store"],
    ["wałęsa", "walesa"],
    ["o'neill", "oneill"],
    ["ærø", "aero"],
  ])("%s → %s", (name, folded) => expect(foldName(name)).toBe(folded));

  it("is its own look-up form", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aåøæéłñõşđ'’z") }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});
