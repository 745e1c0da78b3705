import type { LexClass, Orthography } from "../../pack/contract.ts";

const ABBREVIATIONS = `
  adm alm ang apr aug avd bd bl ca chr co corp dep des dir div dr dvs e eks em etc ev evt f feb fhv fk fm forts fr frk gen gl gt hhv hr
  iflg iht inc ing inkl ekskl jan jf jfr jr jul kap kapt kgl kl komm kr lat lt ltd maj maks mill min mio mr mrd mrs ms nov nr nto
  obl oblt okt omkr osb pga pkt# pr pres prof pst red ref rep resp s# sen sep sept sr st tlf tsd uk univ utg vedr vha vs
  årg art# mar# jun# p# kr mld mln bln m o t d i`;

const OPENERS = `
  alle andre at av begge blant både da de den denne der deres dermed derfor dersom dessuten det dette disse du ei en er et
  etter flere for forrige fra fram før gjennom han hans har hennes her hos hun hva hvem hver hvilke hvis hvor hvordan hvorfor i
  ifølge imidlertid ingen innen jeg kan langs man mange med medan mellom men mens mot når nå noen og også om over på samtidig
  senere siden slik som så tidligere til under uten ved vi videre vår våre ut
  båe då dei deira difor dessutan desse eg ein eit fleire førre frå hennar ho hjå kva kven kvar korleis kvifor ifølgje innan me no nokon nokre òg samstundes seinare sidan tidlegare utan viss`;

export const orthography: Orthography = {
  abbreviations: ABBREVIATIONS.trim().split(/\s+/),
  openers: OPENERS.trim().split(/\s+/),
  capitalisedNouns: false,
  nounEndings: [],
  genitiveS: true,
  ordinalStop: true,
  decimalMark: ",",
  groupMark: ".",
  dateOrder: "dmy",
};

/** What comes after the head of a phrase: "minister | for utviklingssaker", "chargé | d'affaires". */
const TAIL = new Set("for i ved til av med på hos om over mellom uten ad a of and d'affaires".split(" "));

/**
 * The forms of a word or phrase. In a phrase the head is the last word before a preposition; adjectives before it
 * come as written and with -e ("fast representant" → "faste representanten"). Too many forms do no harm, so genders
 * are not told apart. Nouns and names also take the genitive -s.
 *
 * - country, capital, city, bloc, party: genitive -s, none after s, x, z; states also the Nynorsk one: "Noreg sin".
 * - demonym, rank: "kasakhstansk" → -e; what ends in -e stays.
 * - inhabitant, office, instrument, body, thing, noun, currency, scale: indefinite and definite, singular and plural,
 *   in Bokmål and Nynorsk: "kontrakt" → -en -et -er -ene -ar -ane; "avtale" → -n -t -r -ne, avtala -ar -ane; "minister" →
 *   ministeren, ministere, ministre, ministrene, ministerne, ministrar, ministrane; "talsmann" → -mannen, -menn,
 *   -mennene; "erklæring" also -a; "memorandum" also memoranda; "program", "medlem" → -met, -mer, -mene; "rubel" →
 *   rubler, rublene, rublar; each also with -s. Irregular: write all forms with "=".
 *   Persons (inhabitant, office) have no neuter: "ministeret" is a ministry; their -er is -ar in Nynorsk: "russar".
 * - weekday: "mandag" → mandags, mandagen, mandagens. month: genitive -s.
 * - all other classes: only as written.
 */
export function forms(words: string, cls: LexClass): readonly string[] {
  switch (cls) {
    case "country":
      return [...genitives([words]), ...["sin", "si", "sitt", "sine"].map((owner) => `${words} ${owner}`)];
    case "capital":
    case "city":
    case "bloc":
    case "funder":
    case "party":
    case "month":
      return genitives([words]);
    case "weekday":
      return genitives([words, `${words}en`]);
    case "region":
      return words[0] === words[0]!.toLowerCase() ? [words, `${words}e`] : genitives([words]);
    case "demonym":
    case "rank":
      return words.endsWith("e") ? [words] : [words, `${words}e`];
    case "inhabitant":
    case "office":
      return phrase(words, false);
    case "instrument":
    case "body":
    case "thing":
    case "noun":
    case "currency":
    case "scale":
    case "flow":
    case "weakFlow":
    case "event":
    case "gift":
    case "remittance":
    case "countNoun":
      return phrase(words, true);
    default:
      return [words];
  }
}

function phrase(words: string, neuter: boolean): readonly string[] {
  if (!words.includes(" ")) return genitives(noun(words, neuter));
  const parts = words.split(" ");
  let tail = 1;
  while (tail < parts.length && !TAIL.has(parts[tail]!)) tail++;
  const heads = genitives(noun(parts[tail - 1]!, neuter));
  const before = parts.slice(0, tail - 1);
  const after = parts.slice(tail);
  const starts = before.length === 0 ? [before] : [before, before.map(weak)];
  return starts.flatMap((start) => heads.map((head) => [...start, head, ...after].join(" ")));
}

/** An adjective as it stands after an article or in the plural; anything else as it is. */
function weak(word: string): string {
  if (word === "og" || /[^a-zæøå]|[eaouyæøå]$/.test(word)) return word;
  return word.endsWith("et") ? `${word.slice(0, -1)}de` : `${word}e`;
}

/** "Minist|re", "ministrane". */
const SYNCOPATED = ["e", "er", "ene", "ar", "ane"];
/** "Russar", "russarane". */
const NYNORSK_PERSON = ["en", "ar", "ane"];

function noun(word: string, neuter: boolean): readonly string[] {
  if (word.endsWith("mann")) return [word, `${word}en`, `${word.slice(0, -4)}menn`, `${word.slice(0, -4)}mennene`];
  if (word.endsWith("e")) return [...add(word, ["n", "t", "r", "ne"]), ...add(`${word.slice(0, -1)}a`, ["r", "ne"])];
  if (word.endsWith("um"))
    return [...add(word, ["et", "er", "ene"]), `${word.slice(0, -2)}a`, `${word.slice(0, -2)}aene`];
  if (/[ae]m$/.test(word)) return add(word, ["men", "met", "mer", "mene"]);
  const definite = neuter ? ["en", "et"] : ["en"];
  if (word.endsWith("ister") || (neuter && word.endsWith("er"))) {
    return [...add(word, [...definite, "e", "ne", "ene"]), ...add(`${word.slice(0, -2)}r`, SYNCOPATED)];
  }
  if (word.endsWith("er"))
    return [...add(word, ["en", "e", "ne", "ene"]), ...add(`${word.slice(0, -2)}ar`, NYNORSK_PERSON)];
  if (word.endsWith("el")) {
    const stem = word[word.length - 3] === word[word.length - 4] ? word.slice(0, -3) : word.slice(0, -2);
    return [...add(word, definite), ...["er", "ene", "ar", "ane"].map((ending) => `${stem}l${ending}`)];
  }
  if (word.endsWith("ing")) return add(word, ["en", "a", "er", "ene", "ar", "ane"]);
  return add(word, [...definite, "er", "ene", "ar", "ane"]);
}

/** The plurals of Nynorsk take no genitive: "avtala til ministrane". */
function genitives(words: readonly string[]): readonly string[] {
  const genitive = words.filter((word, at) => !/[sxz]$/.test(word) && (at === 0 || !/(?:ar|ane)$/.test(word)));
  return [...words, ...genitive.map((word) => `${word}s`)];
}

function add(word: string, endings: readonly string[]): readonly string[] {
  return [word, ...endings.map((ending) => word + ending)];
}
