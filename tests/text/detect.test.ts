import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/languages/manifest.ts";
import { detect } from "../../src/text/detect.ts";

const profiles = languages.map(({ profile }) => profile);
const tell = (text: string): string => detect(text, profiles);

const GOLD = new URL("../gold/", import.meta.url);

describe("gold articles", () => {
  for (const language of ["de", "en", "nb"]) {
    const folder = new URL(`${language}/`, GOLD);
    const names = readdirSync(folder).filter(
      (name) => name.endsWith(".txt") && existsSync(new URL(name.replace(/txt$/, "gold.json"), folder)),
    );
    test.each(names)("%s", (name) => {
      const told: { readonly language: string } = JSON.parse(
        readFileSync(new URL(name.replace(/txt$/, "gold.json"), folder), "utf8"),
      );
      const text = readFileSync(new URL(name, folder), "utf8");
      expect(tell(text)).toBe(told.language);
      // A piece of the middle, as from a clipping.
      const paragraphs = text.split("\n").filter((line) => line.length > 150);
      expect(tell(paragraphs.slice(-2).join("\n"))).toBe(told.language);
    });
  }
});

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  de: [
    "Außenministerin trifft Amtskollegen in Astana",
    "Deutschland und Kenia bauen Partnerschaft aus",
    "Der Minister sprach mit dem Botschafter über den Handel.",
    "Die beiden Länder haben ein Abkommen unterzeichnet, das 2025 in Kraft tritt.",
  ],
  en: [
    "Foreign minister meets counterpart in Astana",
    "Two countries sign agreement on trade",
    "The ambassador said that the talks would go on next week.",
    "PM to visit Oslo for talks with the president",
  ],
  nb: [
    "Norge og Kasakhstan skal samarbeide om energi",
    "Utenriksministeren møter kollegaen i Oslo",
    "Avtalen ble undertegnet av statsministeren torsdag, og den gjelder fra nå av.",
    "Han viste til forholdet mellom landene og sa at det har vært godt siden 1992.",
    "Statsråden besøker Nepal og India",
  ],
  nn: [
    "Noreg og Storbritannia har underteikna ein avtale om forsking, og han gjeld frå no av.",
    "Utanriksministeren møter kollegaen sin i Oslo, men ho vil ikkje seie noko om kva dei skal snakke om.",
  ],
  da: [
    "Udenrigsministeren mødte sin kollega i København, og de talte om samarbejdet mellem landene.",
    "Danmark og Norge indgår aftale om energi",
    "Aftalen blev underskrevet af statsministeren torsdag, og den gælder fra nu af.",
    "Han sagde, at regeringen ikke har været med til at træffe beslutningen efter mødet.",
  ],
  sv: [
    "Utrikesministern träffade sin kollega i Stockholm och de talade om samarbetet mellan länderna.",
    "Avtalet undertecknades av statsministern i torsdags och det gäller från och med nu.",
    "Sverige och Norge är eniga om ett nytt avtal",
  ],
  nl: [
    "De minister van Buitenlandse Zaken sprak met zijn collega over de samenwerking tussen de landen.",
    "Nederland en Duitsland tekenen een overeenkomst over waterstof",
    "Het verdrag werd donderdag door de premier ondertekend en het geldt vanaf nu.",
  ],
  fr: ["Le ministre des Affaires étrangères a rencontré son homologue à Paris pour parler de la coopération."],
  es: ["El ministro de Asuntos Exteriores se reunió con su homólogo en Madrid para hablar de la cooperación."],
  it: ["Il ministro degli Esteri ha incontrato il suo omologo a Roma per parlare della cooperazione."],
  pt: ["O ministro das Relações Exteriores encontrou-se com o seu homólogo em Lisboa para falar do acordo."],
  pl: ["Minister spraw zagranicznych spotkał się z ambasadorem, aby porozmawiać o współpracy i o handlu."],
  tr: ["Dışişleri Bakanı, Ankara'da mevkidaşı ile bir araya geldi ve iki ülke arasında olan ticaret için konuştu."],
  fi: ["Ulkoministeri tapasi kollegansa Helsingissä ja he keskustelivat siitä, että kauppa on kasvanut."],
  is: ["Utanríkisráðherra hitti starfsbróður sinn í Osló og þeir ræddu um samskipti sem eru á milli landanna."],
  id: ["Menteri Luar Negeri bertemu dengan mitranya di Jakarta untuk membahas kerja sama yang akan datang."],
  ru: ["Министр иностранных дел встретился с послом и обсудил торговлю между странами, был подписан договор."],
  uk: ["Міністр закордонних справ зустрівся з послом і обговорив торгівлю між країнами."],
  kk: ["Сыртқы істер министрі елшімен кездесіп, екі ел арасындағы сауданы талқылады."],
  el: ["Ο υπουργός Εξωτερικών συναντήθηκε με τον πρέσβη."],
  zh: ["外交部长会见了大使，讨论了两国之间的贸易。"],
  ja: ["外務大臣は大使と会談し、両国間の貿易について話し合った。"],
  ko: ["외교부 장관은 대사를 만나 양국 간 무역에 대해 논의했다."],
  ar: ["التقى وزير الخارجية بالسفير وبحث معه التجارة بين البلدين."],
  und: ["", "   \n", "12.03.2024 | 41,4", "Kazakhstan", "xyzzy plugh qwert zxcvb"],
};

describe("single sentences", () => {
  for (const [code, sentences] of Object.entries(SENTENCES)) {
    test.each(sentences)(`${code}: %s`, (text) => expect(tell(text)).toBe(code));
  }
});

test("furniture in another language does not count against the text", () => {
  const german =
    "Der Minister sprach mit dem Botschafter über den Handel. Danach haben beide ein Abkommen unterzeichnet, das im Mai in Kraft tritt.";
  expect(tell(`Share  Tweet  Print\nPlease follow and like us\n\n${german}\n\nLog in to comment`)).toBe("de");
  const norwegian = "Statsministeren sa at avtalen mellom landene ikke blir endret, og at den gjelder ut året.";
  expect(tell(`You are here: Home\nTell a friend\n\n${norwegian}\n\nRead more about cookies`)).toBe("nb");
});

test("a long text is judged by its start and samples, always alike", () => {
  const article = "Der Minister sprach mit dem Botschafter über den Handel und das Wasser. ";
  const text = article.repeat(3000);
  expect(tell(text)).toBe("de");
  expect(tell(text)).toBe(tell(text));
});
