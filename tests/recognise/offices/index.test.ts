import { describe, expect, it } from "vitest";
import type { OfficePhrase } from "../../../src/recognise/offices/phrase.ts";
import { read } from "../reading.ts";

/** The longest phrase of each office word: its text, its states and the kind of its body. */
async function phrasesIn(language: string, text: string): Promise<string[]> {
  const { doc, pack, tokens } = await read(language, text);
  const longest = new Map<number, OfficePhrase>();
  for (let at = 0; at < tokens.length; at++) {
    for (const { cls, value } of doc.marks.at(at)) {
      if (cls !== pack.cls("role")) continue;
      const phrase = value as OfficePhrase;
      const known = longest.get(phrase.head.from);
      if (known === undefined || phrase.to > known.to) longest.set(phrase.head.from, phrase);
    }
  }
  return [...longest.values()].map(({ from, to, states, body, deputy, former, regional }) => {
    const told = [
      ...states.map(({ code, place }) => `${code}/${place}`),
      ...(body === null ? [] : [body.kind]),
      ...(deputy ? ["deputy"] : []),
      ...(former ? ["former"] : []),
      ...(regional ? ["regional"] : []),
    ];
    return `${tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!)} [${told.join(" ")}]`;
  });
}

describe("office phrases", () => {
  it.each([
    ["en", "Then the Kazakh foreign minister left.", "Kazakh foreign minister [KZ/before]"],
    ["en", "Then the deputy minister of energy of Peru left.", "deputy minister of energy of Peru [PE/of]"],
    [
      "en",
      "Argentine Minister of Foreign Affairs, International Trade and Worship Anna Novak left.",
      "Argentine Minister of Foreign Affairs, International Trade and Worship [AR/before]",
    ],
    [
      "en",
      "The Minister of Electricity and Renewable Energy, Anna Novak, left.",
      "Minister of Electricity and Renewable Energy []",
    ],
    ["en", "Then Prime Minister Hasina, Commerce Minister Munshi and others left.", "Commerce Minister []"],
    [
      "en",
      "They saw Russian and Chinese foreign ministers.",
      "Russian and Chinese foreign ministers [RU/before CN/before]",
    ],
    ["en", "Then the president-elect left.", "president-elect []"],
    [
      "de",
      "Die Hohe Vertreterin der EU für Außen- und Sicherheitspolitik kam.",
      "Hohe Vertreterin der EU für Außen- und Sicherheitspolitik [EU/of]",
    ],
    [
      "en",
      "The head of the Foreign Ministry's Asia department left.",
      "head of the Foreign Ministry's Asia department [department]",
    ],
    ["de", "Der Präsident des „Bundesverbandes“ kam.", "Präsident des „Bundesverbandes [company]"],
    [
      "nb",
      "Så kom ministeren for landbruk, vanning og vannressurser.",
      "ministeren for landbruk, vanning og vannressurser []",
    ],
    [
      "de",
      "Es kam der Minister für Wirtschaft und ostafrikanische Zusammenarbeit.",
      "Minister für Wirtschaft und ostafrikanische Zusammenarbeit []",
    ],
    ["en", "The Minister of Foreign Affairs and Foreign Trade Senator Novak left.", "Senator []"],
    [
      "en",
      "The head of the Office of Trade Negotiations left.",
      "head of the Office of Trade Negotiations [department]",
    ],
    ["de", "Es kam am Montag König Philippe.", "König []"],
    ["de", "Es kam der Präsident des Obersten Wahlgerichts.", "Präsident des Obersten Wahlgerichts [court]"],
    ["en", "The Labour leader left.", "Labour leader [party]"],
    [
      "en",
      "The chairman of the ICC World Chambers Association left.",
      "chairman of the ICC World Chambers Association [company]",
    ],
    ["en", "The UN Secretary-General's special envoy left.", "UN Secretary-General's special envoy [international]"],
    ["nb", "Det sa leiaren for Noregs Havpakke for næringsliv.", "leiaren for Noregs Havpakke for næringsliv [NO/of]"],
    ["nb", "Så kom EU-ministeren.", "EU-ministeren []"],
    ["nb", "Her er ambassadør Mexico nevnt.", "ambassadør Mexico [MX/at]"],
    ["de", "Der Ständige Vertreter in New York kam.", "Ständige Vertreter in New York []"],
    ["de", "Es kam der frühere kasachische Außenminister.", "frühere kasachische Außenminister [KZ/before former]"],
    ["de", "Es sprach US-Außenminister Blinken.", "US-Außenminister [US/before]"],
    [
      "de",
      "Er traf den Botschafter der Republik Kasachstan in der Republik Belarus.",
      "Botschafter der Republik Kasachstan in der Republik Belarus [KZ/of BY/at]",
    ],
    ["de", "Es kam Hessens Minister.", "Hessens Minister [DE/before regional]"],
    [
      "de",
      "Es sprach die Ministerpräsidentin des Bundeslandes Rheinland-Pfalz.",
      "Ministerpräsidentin des Bundeslandes Rheinland-Pfalz [DE/of region regional]",
    ],
    [
      "de",
      "Der Sprecher des Unterhauses (Maschilis) im kasachischen Parlament kam.",
      "Sprecher des Unterhauses (Maschilis) im kasachischen Parlament [KZ/at parliament]",
    ],
    [
      "de",
      "Er ist Beauftragter für Osteuropa, Kaukasus und Zentralasien im Auswärtigen Amt Deutschlands.",
      "Beauftragter für Osteuropa, Kaukasus und Zentralasien im Auswärtigen Amt Deutschlands [DE/at foreign_ministry]",
    ],
    ["nb", "Så kom handels- og næringsministeren.", "handels- og næringsministeren []"],
    ["nb", "Så kom Kinas utenriksminister.", "Kinas utenriksminister [CN/before]"],
    ["nb", "Hun er medlem av styret i FNs Global Compact.", "medlem av styret i FNs Global Compact [international]"],
    [
      "nb",
      "Han er leder for Kinas nasjonale reformkommisjon.",
      "leder for Kinas nasjonale reformkommisjon [CN/of agency]",
    ],
    ["nb", "Det sa Murmansk-guvernøren.", "Murmansk-guvernøren [RU/before]"],
    ["nb", "Det sa Innovasjon Norges sjef.", "Innovasjon Norges sjef [company]"],
  ])("%s: %s", async (language, text, phrase) => expect(await phrasesIn(language, text)).toContain(phrase));

  it("end where a sentence does", async () => {
    const { doc, pack, tokens } = await read("de", "Er traf den Minister. Für Energie gab es Geld.");
    const last = tokens.sentences[0]!.last;
    for (let at = 0; at < last; at++) {
      const mark = doc.marks.find(at, pack.cls("role"));
      if (mark !== undefined) expect(mark.end).toBeLessThanOrEqual(last);
    }
  });
});
