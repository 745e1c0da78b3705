/** Titles as they stand in treaty collections, each in a sentence, are recognised whole; negative texts give none. */
import { describe, expect, it } from "vitest";
import type { AgreementType } from "../../src/model/fact.ts";
import { extractText } from "../../src/pipeline.ts";

const TITLES = 300;

interface Collection {
  readonly language: string;
  /** Head words before a subject, as the frame needs them, with the frames that take them. */
  readonly heads: readonly (readonly [head: string, frames: readonly string[], type: AgreementType])[];
  /** Subjects with the preposition that opens them. */
  readonly subjects: readonly string[];
  /** Pairs of governments as they stand behind "between", with their codes. */
  readonly parties: readonly (readonly [text: string, codes: readonly string[]])[];
  readonly negative: readonly string[];
}

const SIGNED_EN = [
  "The foreign ministers signed the # in the capital.",
  "On Monday the two sides signed a #.",
  "The # was signed during the visit.",
  "They discussed the implementation of the #.",
];
const SIGNED_DE_N = [
  "Die Außenminister unterzeichneten das #.",
  "Beide Seiten haben am Montag ein # unterzeichnet.",
  "Das # wurde während des Besuchs unterzeichnet.",
];
const SIGNED_DE_M = [
  "Die Außenminister unterzeichneten den #.",
  "Beide Seiten haben am Montag einen # unterzeichnet.",
  "Der # wurde während des Besuchs unterzeichnet.",
];
const SIGNED_DE_F = [
  "Die Außenminister unterzeichneten die #.",
  "Beide Seiten haben am Montag eine # unterzeichnet.",
  "Die # wurde während des Besuchs unterzeichnet.",
];
const SIGNED_NB = [
  "Utenriksministrene undertegnet en #.",
  "Partene signerte mandag en #.",
  "En # ble undertegnet under besøket.",
  "De to landene har inngått en #.",
];

const COLLECTIONS: readonly Collection[] = [
  {
    language: "en",
    heads: [
      ["Agreement", SIGNED_EN, "agreement"],
      ["Framework Agreement", SIGNED_EN, "agreement"],
      ["Treaty", SIGNED_EN, "treaty"],
      ["Convention", SIGNED_EN, "convention"],
      ["Protocol", SIGNED_EN, "protocol"],
      ["Memorandum of Understanding", SIGNED_EN, "memorandum"],
      ["Memorandum of Cooperation", SIGNED_EN, "memorandum"],
      ["Joint Declaration", SIGNED_EN, "declaration"],
      ["Letter of Intent", SIGNED_EN, "letter_of_intent"],
      ["Roadmap", SIGNED_EN, "roadmap"],
      ["Action Plan", SIGNED_EN, "plan"],
      ["intergovernmental agreement", SIGNED_EN, "agreement"],
    ],
    subjects: [
      "on the Avoidance of Double Taxation and the Prevention of Fiscal Evasion",
      "on the Reciprocal Promotion and Protection of Investments",
      "on Cooperation in the Field of Peaceful Uses of Nuclear Energy",
      "on Mutual Legal Assistance in Criminal Matters",
      "on Extradition",
      "on the Transfer of Sentenced Persons",
      "on Scheduled Air Services",
      "on the Exemption from Visa Requirements for Holders of Diplomatic and Service Passports",
      "on Cultural, Educational and Scientific Cooperation",
      "on Economic, Trade and Technical Cooperation",
      "on Social Security",
      "on Maritime Transport",
      "on the International Carriage of Passengers and Goods",
      "on Cooperation in the Fight against Organised Crime",
      "on the Mutual Recognition of Academic Degrees",
      "on Friendship and Good Neighbourly Relations",
      "on the Delimitation of the Continental Shelf",
      "on Plant Protection and Quarantine",
      "on the Gainful Occupation of Family Members of Diplomatic Staff",
      "on the Exchange of Classified Information",
      "on Water Resources Management",
      "on Customs Cooperation",
      "on Political Consultations",
      "for the Establishment of a Joint Commission",
      "concerning Tourism Cooperation",
    ],
    parties: [
      ["the Government of the Republic of Kenya and the Government of the Republic of Korea", ["KE", "KR"]],
      ["the Kingdom of Norway and the Russian Federation", ["NO", "RU"]],
      ["Australia and Japan", ["AU", "JP"]],
      ["the Government of Canada and the Government of the Republic of Peru", ["CA", "PE"]],
      ["the European Union and the Republic of Kazakhstan", ["EU", "KZ"]],
    ],
    negative: [
      "The ministers agreed to meet again in spring.",
      "By agreement of both sides the talks will go on in Oslo.",
      "The partners are in agreement that trade must grow.",
      "His employment contract ends in June and her phone contract in May.",
      "The couple signed a prenuptial agreement before the wedding.",
      "The striker signed a new contract until 2027.",
      "Several agreements were discussed, none was named.",
      "There is a mutual understanding between the two peoples.",
      "The chief of protocol welcomed the guests.",
      "The government presented its national development strategy and a new tax law.",
      "The convention centre will host the fair.",
      "Rousseau wrote about the social contract.",
    ],
  },
  {
    language: "de",
    heads: [
      ["Abkommen", SIGNED_DE_N, "agreement"],
      ["Rahmenabkommen", SIGNED_DE_N, "agreement"],
      ["Übereinkommen", SIGNED_DE_N, "agreement"],
      ["Protokoll", SIGNED_DE_N, "protocol"],
      ["Memorandum of Understanding", SIGNED_DE_N, "memorandum"],
      ["Memorandum", SIGNED_DE_N, "memorandum"],
      ["Vertrag", SIGNED_DE_M, "treaty"],
      ["Fahrplan", SIGNED_DE_M, "roadmap"],
      ["Aktionsplan", SIGNED_DE_M, "plan"],
      ["Absichtserklärung", SIGNED_DE_F, "letter_of_intent"],
      ["Vereinbarung", SIGNED_DE_F, "agreement"],
      ["Konvention", SIGNED_DE_F, "convention"],
    ],
    subjects: [
      "zur Vermeidung der Doppelbesteuerung und zur Verhinderung der Steuerhinterziehung",
      "über die Förderung und den gegenseitigen Schutz von Kapitalanlagen",
      "über die Zusammenarbeit bei der friedlichen Nutzung der Kernenergie",
      "über die Rechtshilfe in Strafsachen",
      "über die Auslieferung",
      "über die Überstellung verurteilter Personen",
      "über den Luftverkehr",
      "über die Befreiung von der Visumpflicht für Inhaber von Diplomatenpässen",
      "über kulturelle Zusammenarbeit",
      "über wirtschaftliche, industrielle und technische Zusammenarbeit",
      "über soziale Sicherheit",
      "über die Seeschifffahrt",
      "über die internationale Beförderung von Personen und Gütern auf der Straße",
      "über die Zusammenarbeit bei der Bekämpfung der organisierten Kriminalität",
      "über die gegenseitige Anerkennung von Hochschulabschlüssen",
      "über gute Nachbarschaft und freundschaftliche Zusammenarbeit",
      "über die Abgrenzung des Festlandsockels",
      "über den Pflanzenschutz",
      "über die Erwerbstätigkeit von Familienangehörigen",
      "über den Schutz von Verschlusssachen",
      "zur Bewirtschaftung grenzüberschreitender Gewässer",
      "über die Zusammenarbeit in Zollangelegenheiten",
      "über politische Konsultationen",
      "zur Einrichtung einer Gemischten Kommission",
      "im Bereich des Fremdenverkehrs",
    ],
    parties: [
      ["der Regierung der Bundesrepublik Deutschland und der Regierung der Republik Kasachstan", ["DE", "KZ"]],
      ["der Republik Österreich und der Republik Korea", ["AT", "KR"]],
      ["Norwegen und der Russischen Föderation", ["NO", "RU"]],
      ["der Schweizerischen Eidgenossenschaft und Japan", ["CH", "JP"]],
      ["der Europäischen Union und Vietnam", ["EU", "VN"]],
    ],
    negative: [
      "Die Minister vereinbarten, sich im Frühjahr wieder zu treffen.",
      "Im Einvernehmen mit den Nachbarn wird die Grenze geöffnet.",
      "Besuche sind nur nach Vereinbarung möglich.",
      "Sein Arbeitsvertrag endet im Juni, der Mietvertrag im Mai.",
      "Vor der Hochzeit unterschrieb das Paar einen Ehevertrag.",
      "Der Stürmer verlängerte seinen Vertrag bis 2027.",
      "Zahlreiche Abkommen wurden erörtert, keines wurde genannt.",
      "Der Minister gab eine Erklärung ab.",
      "Der Protokollchef begrüßte die Gäste.",
      "Das Tagesprogramm sah einen Rundgang vor.",
      "Die Regierung legte ihre Steuererklärung und ein nationales Programm vor.",
      "Der Gesellschaftsvertrag ist ein Werk von Rousseau.",
    ],
  },
  {
    language: "nb",
    heads: [
      ["avtale", SIGNED_NB, "agreement"],
      ["rammeavtale", SIGNED_NB, "agreement"],
      ["mellomstatlig avtale", SIGNED_NB, "agreement"],
      ["overenskomst", SIGNED_NB, "agreement"],
      ["traktat", SIGNED_NB, "treaty"],
      ["konvensjon", SIGNED_NB, "convention"],
      ["protokoll", SIGNED_NB, "protocol"],
      ["samarbeidserklæring", SIGNED_NB, "declaration"],
      ["intensjonsavtale", SIGNED_NB, "letter_of_intent"],
      ["intensjonserklæring", SIGNED_NB, "letter_of_intent"],
      ["handlingsplan", SIGNED_NB, "plan"],
      ["kontrakt", SIGNED_NB, "contract"],
    ],
    subjects: [
      "om unngåelse av dobbeltbeskatning og forebygging av skatteunndragelse",
      "om gjensidig fremme og beskyttelse av investeringer",
      "om samarbeid om fredelig bruk av kjernekraft",
      "om gjensidig bistand i straffesaker",
      "om utlevering",
      "om overføring av domfelte",
      "om ruteflyging",
      "om fritak fra visumplikt for innehavere av diplomatpass",
      "om kulturelt og vitenskapelig samarbeid",
      "om økonomisk, industrielt og teknisk samarbeid",
      "om trygd",
      "om skipsfart",
      "om internasjonal transport av personer og gods på vei",
      "om samarbeid mot organisert kriminalitet",
      "om gjensidig godkjenning av akademiske grader",
      "om vennskap og godt naboskap",
      "om avgrensning av kontinentalsokkelen",
      "om plantevern",
      "om arbeid for familiemedlemmer av diplomater",
      "om beskyttelse av gradert informasjon",
      "om forvaltning av felles vannressurser",
      "om samarbeid i tollsaker",
      "om politiske konsultasjoner",
      "om opprettelse av en felles kommisjon",
      "om samarbeid innen turisme",
    ],
    parties: [
      ["Norge og Russland", ["NO", "RU"]],
      ["Kongeriket Norge og Republikken Kasakhstan", ["KZ", "NO"]],
      ["Australia og Japan", ["AU", "JP"]],
      ["EU og Vietnam", ["EU", "VN"]],
      ["regjeringen i Kenya og regjeringen i Sør-Korea", ["KE", "KR"]],
    ],
    negative: [
      "Ministrene avtalte å møtes igjen til våren.",
      "Etter avtale med naboene åpnes grensen.",
      "Partene er enige om at handelen må øke.",
      "Arbeidskontrakten hans løper ut i juni og leiekontrakten i mai.",
      "Paret undertegnet en ektepakt før bryllupet.",
      "Spissen forlenget kontrakten sin til 2027.",
      "Flere avtaler ble drøftet, ingen ble nevnt.",
      "Regjeringen la fram en nasjonal strategi og en ny skattelov.",
      "Avtalte møter ble avlyst.",
      "Protokollsjefen tok imot gjestene.",
      "De fløy hjem med charterfly.",
      "Hun byttet mobilavtale i fjor.",
    ],
  },
];

const BETWEEN: Readonly<Record<string, string>> = { en: "between", de: "zwischen", nb: "mellom" };

interface Title {
  readonly title: string;
  readonly sentence: string;
  readonly type: AgreementType;
  readonly parties: readonly string[] | null;
}

/** The nth title of a collection: heads turn fastest, and every second title names its parties before the subject. */
function makeTitle({ language, heads, subjects, parties }: Collection, n: number): Title {
  const [head, frames, type] = heads[n % heads.length]!;
  const subject = subjects[Math.floor(n / heads.length) % subjects.length]!;
  const pair = n % 2 === Math.floor(n / heads.length) % 2 ? parties[n % parties.length]! : null;
  const title = pair === null ? `${head} ${subject}` : `${head} ${BETWEEN[language]} ${pair[0]} ${subject}`;
  return { title, sentence: frames[n % frames.length]!.replace("#", title), type, parties: pair?.[1] ?? null };
}

for (const collection of COLLECTIONS) {
  const { language, negative } = collection;
  describe(language, () => {
    it(`recognises ${TITLES} titles whole`, async () => {
      const wrong: string[] = [];
      for (let n = 0; n < TITLES; n++) {
        const { title, sentence, type, parties } = makeTitle(collection, n);
        const { agreements } = await extractText(sentence, { language });
        const [found] = agreements;
        const whole = found?.mentions.some(({ text }) => text === title);
        const right =
          agreements.length === 1 &&
          whole === true &&
          found!.type === type &&
          (parties === null || found!.parties.join() === parties.join());
        if (!right) {
          const shown = agreements.map((one) => `${one.type} [${one.mentions[0]!.text}] ${one.parties.join("+")}`);
          wrong.push(`${sentence} → ${shown.join(" | ") || "nothing"}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it.each(negative)("finds none in: %s", async (text) => {
      const { agreements } = await extractText(text, { language });
      expect(agreements.map(({ name }) => name)).toEqual([]);
    });
  });
}
