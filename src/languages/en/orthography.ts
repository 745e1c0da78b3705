import type { LexClass, Orthography } from "../../pack/contract.ts";

const ABBREVIATIONS = `
  adm al amb approx apr asst assn atty aug ave bldg blvd brig bros ca capt cdr cf ch# cmdr co col corp cpl dec dep dept dist
  dr ed eds eng engr est excl ext feb fig figs fr ft gen gov hon inc incl jan jr jul lt ltd ma maj messrs mlle mme mr mrs ms
  mt mx nov oct para# paras# pp# p# pres prof pvt rd rt rep reps rev sec# sen sens sept sep sgt sh sr st tel tues thurs univ v
  vol vols vs no# nos# art# arts# mar# jun# mln bln mn bn min mon# tue# wed# thu# fri# sat# sun# gov't viz`;

const OPENERS = `
  according after all also although among and another as at because before both but by despite during each earlier every few
  for from he her here his how however if in it its later many meanwhile most my of on once one or other our over several
  she since some such that the their then there these they this those though through to under until upon we what when where
  while who why with within you your`;

export const orthography: Orthography = {
  abbreviations: ABBREVIATIONS.trim().split(/\s+/),
  openers: OPENERS.trim().split(/\s+/),
  capitalisedNouns: false,
  nounEndings: [],
  genitiveS: false,
  ordinalStop: false,
  decimalMark: ".",
  groupMark: ",",
  dateOrder: null,
};

/** What comes after the head of a phrase: "Minister | of Foreign Affairs", "chargé | d'affaires". */
const TAIL = new Set("of for to in at on with without from between a ad en and d'affaires".split(" "));

/**
 * The forms of a word or phrase: singular and plural. In a phrase the head is the last word before a preposition:
 * "Secretary of State" → "Secretaries of State", "Foreign Minister" → "Foreign Ministers". The possessive 's is a
 * token of its own.
 *
 * - inhabitant, office, instrument, body, thing, noun, currency, scale: plural -s, -es after s, x, z, ch, sh, -ies for -y after
 *   a consonant, -men for -man. Irregular: write both forms with "=".
 * - all other classes (countries, demonyms, capitals, months, weekdays, …): only as written.
 */
export function forms(words: string, cls: LexClass): readonly string[] {
  switch (cls) {
    case "inhabitant":
    case "office":
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
      return phrase(words);
    default:
      return [words];
  }
}

function phrase(words: string): readonly string[] {
  if (!words.includes(" ")) return [words, plural(words)];
  const parts = words.split(" ");
  let tail = 1;
  while (tail < parts.length && !TAIL.has(parts[tail]!)) tail++;
  parts[tail - 1] = plural(parts[tail - 1]!);
  return [words, parts.join(" ")];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:wo)?man$/.test(word)) return `${word.slice(0, -2)}en`;
  return /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
}
