import type { LexClass, Orthography } from "../../pack/contract.ts";

const ABBREVIATIONS = `
  abg abs abt adr allg anm aufl az bd begr bes betr botsch bzw ca co corp dez dipl dir dkfm dr dt ebd ehem eigtl einschl
  engl entspr etc ev evtl exkl exz feb ff fr franz frz geb gegr gen gest ggf hptm hl hr hrn hrsg inc ing inkl iur ital jan jh
  jhd jr jul jun jur kap kath kfz kgl kl kr lat lic lt ltd mag max med mill min mind mio mr mrd mrs mrz ms nat nov nr nrn
  oec offiz okt op österr phil präs prof publ ref rep rer resp röm rp sen sep sept sfr sog soz sr st stellv str stv tel tsd
  u univ usw v vgl vors vs wiss z zit zt zz zzt ziff apr aug d i o art# s# bln mln`;

const OPENERS = `
  aber alle allein allerdings als am an anschließend auch auf aus außerdem bei beide beim bereits bis da dabei dafür dagegen
  daher damals damit danach daneben dann daran darauf daraus darüber das dazu dem demnach den denn dennoch der derzeit des
  deshalb die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwa ferner für
  gegen gegenüber gemeinsam gestern gleichzeitig heute hier hinzu ihr ihre ihrer im in infolge insgesamt inzwischen ja jede jeder jedoch kein
  keine laut mehr mit nach nachdem neben nicht noch nun nur ob obwohl ohne rund sein seine seiner seit seitdem sie so sowohl
  trotz um und unser unsere unter viele vom von vor was weil weitere wenn wer wie wir wo während zu zudem zuletzt zum zur
  zusätzlich zuvor zwischen zwar über`;

export const orthography: Orthography = {
  abbreviations: ABBREVIATIONS.trim().split(/\s+/),
  openers: OPENERS.trim().split(/\s+/),
  capitalisedNouns: true,
  nounEndings:
    "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus ismen ische ischen isches liche lichen licher lichste lichsten lichster igste igsten igster igen iges ungs nisse nissen ments tümer tums linge lingen tigkeit mäßig mäßige staaten gespräch gespräche gesprächen treffen vertreter vertretern experten unternehmen maßnahmen projekte projekten fragen themen vorrang vorwurf vorwürfe parteien".split(
      " ",
    ),
  genitiveS: true,
  ordinalStop: true,
  decimalMark: ",",
  groupMark: ".",
  dateOrder: "dmy",
};

/** "Vereinigt", "außerordentlich", "stellvertretend": what stands before an adjective's ending in a name or title. */
const ADJECTIVE =
  /(?:isch|ig|igt|lich|al|iv|ell|end|iert|sam|oß|eu|hoh|erst|zweit|dritt|viert|alt|früh|tieft|stärkt|weitert|sonder|ös|är|bar|los|frei|eint)e[rsnm]?$/i;
const ENDING = /e[rsnm]?$/;
const ENDINGS = ["e", "er", "en", "em", "es"];

/** What comes after the head of a phrase: "Minister | für Verteidigung", "Memorandum | of Understanding". */
const TAIL = new Set(
  "für der des dem den die das im in am an vom von zum zur zu bei beim mit auf ohne ad a über zwischen of for to on d'affaires".split(
    " ",
  ),
);

/** Persons that are inflected like adjectives: "Beauftragter", "Vorsitzender". */
const ADJECTIVAL_PERSON =
  /(?:tragt|sandt|ordnet|sitzend|mächtigt|legiert|bündet|dienstet|estellt|amt|handelnd|antwortlich|freiwillig|geistlich|wählt|deutsch)er$/i;
/** Persons that take -en in all cases but the nominative: "Präsident", "Diplomat". */
const WEAK_PERSON =
  /(?:ent|ant|ist|krat|mat|idat|legat|nom|loge|graf|graph|arch|ot|ekt|et|it|soph|urg|fürst|prinz|held|zar|ut)$/;

/** Ends of nouns whose plural changes the vowel: end, all its other forms. */
const UMLAUT: readonly (readonly [end: string, forms: readonly string[]])[] = [
  ["mann", ["manns", "mannes", "männer", "männern", "frau", "frauen", "leute", "leuten"]],
  ["anwalt", ["anwalts", "anwaltes", "anwälte", "anwälten", "anwältin", "anwältinnen"]],
  ["haupt", ["haupts", "hauptes", "häupter", "häuptern"]],
  ["trag", ["trags", "trages", "träge", "trägen"]],
  ["plan", ["plans", "planes", "pläne", "plänen"]],
  ["kunft", ["künfte", "künften"]],
  ["haus", ["hauses", "häuser", "häusern"]],
  ["band", ["bands", "bandes", "bände", "bänden"]],
  ["hof", ["hofs", "hofes", "höfe", "höfen"]],
  ["schuss", ["schusses", "schüsse", "schüssen"]],
  ["satz", ["satzes", "sätze", "sätzen"]],
  ["stadt", ["städte", "städten"]],
  ["schlag", ["schlags", "schlages", "schläge", "schlägen"]],
  ["fonds", []],
];

type Inflect = (word: string) => readonly string[];

/**
 * The forms of a word or phrase. In a phrase the head is the last word before a preposition or article; adjectives
 * before it ("stellvertretender", "Vereinigte") are given in all endings, for the whole phrase alike. Of a word with
 * hyphens the last part is inflected. Too many forms do no harm, so genders and cases are not told apart.
 *
 * - country, capital, bloc: genitive -s, none after s, x, z; "Vereinigte Staaten" → "Vereinigten Staaten"; plural
 *   "Emirate" → "Emiraten".
 * - demonym, rank: "kasachisch" → -e -er -en -em -es; what has a capital and ends in -er ("Schweizer") stays.
 * - inhabitant, office: persons with -s, -n or -en, plural, feminine -in and -innen: "Minister" → Ministers, Ministern,
 *   Ministerin, Ministerinnen; "Präsident" → Präsidenten, Präsidentin, Präsidentinnen; "Kasache" → Kasachen, Kasachin,
 *   Kasachinnen; "Beauftragter" → Beauftragte, -n, -m; "Botschaftsrat" → -rats, -räte, -rätin; "Landeshauptmann" →
 *   -männer, -frau, -leute; "Mitglied" → -er, -ern. Irregular: write all forms with "=".
 * - instrument, body, thing, noun, portfolio, currency, scale: "Vertrag" → Vertrags, Vertrages, Verträge, Verträgen;
 *   "Abkommen" → -s; "Erklärung" → -en; "Memorandum" → -s, Memoranden, Memoranda; "Plan" → Pläne; "Krone" → -n;
 *   "Dollar" → -s; any other noun → -s -es -e -en.
 * - month, weekday: -s.
 * - all other classes: only as written.
 */
export function forms(words: string, cls: LexClass): readonly string[] {
  switch (cls) {
    case "country":
    case "capital":
    case "city":
    case "bloc":
    case "funder":
      return phrase(words, name);
    case "region":
      return words[0] === words[0]!.toLowerCase() ? adjective(words) : phrase(words, name);
    case "demonym":
    case "rank":
      return adjective(words);
    case "inhabitant":
    case "office":
      return phrase(words, person);
    case "instrument":
    case "body":
    case "thing":
    case "noun":
    case "portfolio":
    case "currency":
    case "scale":
    case "flow":
    case "weakFlow":
    case "event":
    case "gift":
    case "remittance":
    case "countNoun":
      return phrase(words, noun);
    case "month":
    case "weekday":
      return [words, `${words}s`];
    default:
      return [words];
  }
}

function phrase(words: string, inflect: Inflect): readonly string[] {
  if (!words.includes(" ")) return inflect(words);
  const parts = words.split(" ");
  let tail = 1;
  while (tail < parts.length && !TAIL.has(parts[tail]!)) tail++;
  const heads = inflect(parts[tail - 1]!);
  const before = parts.slice(0, tail - 1);
  const after = parts.slice(tail);
  const starts = before.some((word) => ADJECTIVE.test(word))
    ? ENDINGS.map((ending) => before.map((word) => (ADJECTIVE.test(word) ? word.replace(ENDING, ending) : word)))
    : [before];
  return starts.flatMap((start) => heads.map((head) => [...start, head, ...after].join(" ")));
}

function adjective(word: string): readonly string[] {
  if (word[0] !== word[0]!.toLowerCase() && word.endsWith("er")) return [word];
  return word.endsWith("e")
    ? [word, `${word}r`, `${word}n`, `${word}m`, `${word}s`]
    : [word, ...ENDINGS.map((ending) => word + ending)];
}

function name(word: string): readonly string[] {
  if (word === "Emirate" || word === "Staaten" || word === "Nationen") return [word, word.replace(/e$/, "en")];
  return /[sxzß]$/.test(word) ? [word] : [word, `${word}s`];
}

function person(word: string): readonly string[] {
  if (word.endsWith("in")) return [word, `${word}nen`];
  if (ADJECTIVAL_PERSON.test(word)) return [word, word.slice(0, -1), `${word.slice(0, -1)}n`, `${word.slice(0, -1)}m`];
  if (word.endsWith("mitglied")) return add(word, ["s", "es", "er", "ern"]);
  if (word.endsWith("rat")) {
    const stem = word.slice(0, -3);
    return [word, ...["rats", "rates", "räte", "räten", "rätin", "rätinnen"].map((form) => stem + form)];
  }
  const changed = umlaut(word);
  if (changed !== undefined) return changed;
  if (word.endsWith("e")) return [word, `${word}n`, `${word.slice(0, -1)}in`, `${word.slice(0, -1)}innen`];
  if (WEAK_PERSON.test(word)) return add(word, ["en", "in", "innen"]);
  if (word.endsWith("er") || word.endsWith("konsul")) return add(word, ["s", "n", "in", "innen"]);
  if (/[éaiouy]$/.test(word)) return add(word, ["s"]);
  return add(word, ["s", "es", "e", "en", "in", "innen"]);
}

function noun(word: string): readonly string[] {
  const changed = umlaut(word);
  if (changed !== undefined) return changed;
  if (word.endsWith("rat") || word.endsWith("amt")) {
    const stem = word.slice(0, -3);
    const plural = word.endsWith("rat") ? "räte" : "ämter";
    return [...add(word, ["s", "es"]), stem + plural, `${stem}${plural}n`];
  }
  if (word.endsWith("ium")) return [word, `${word}s`, `${word.slice(0, -2)}en`];
  if (word.endsWith("um")) return [word, `${word}s`, `${word.slice(0, -2)}en`, `${word.slice(0, -2)}a`];
  if (/(?:ung|ion|tät|heit|keit|schaft)$/.test(word)) return add(word, ["en"]);
  if (word.endsWith("ee")) return add(word, ["s", "n"]);
  if (word.endsWith("e")) return add(word, ["n"]);
  if (word.endsWith("en")) return add(word, ["s"]);
  if (/e[rl]$/.test(word)) return add(word, ["s", "n"]);
  if (/[éaiouy]$|ar$/.test(word)) return add(word, ["s"]);
  return add(word, ["s", "es", "e", "en"]);
}

function umlaut(word: string): readonly string[] | undefined {
  for (const [end, forms] of UMLAUT) {
    if (!word.toLowerCase().endsWith(end)) continue;
    const stem = word.slice(0, -end.length);
    const capital = stem === "";
    return [word, ...forms.map((form) => (capital ? form[0]!.toUpperCase() + form.slice(1) : stem + form))];
  }
  return undefined;
}

function add(word: string, endings: readonly string[]): readonly string[] {
  return [word, ...endings.map((ending) => word + ending)];
}
