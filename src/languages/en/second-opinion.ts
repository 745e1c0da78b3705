/** A second opinion on English names: what a tagger of parts of speech says of a name in its sentence. */
import nlp from "compromise/two";
import type { NameJudge } from "../../pack/contract.ts";

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** A capital at a sentence's start tells the tagger nothing: behind a word of their own, all names have one that does. */
const LEAD = "then ";

let asked: { readonly sentence: string; readonly terms: readonly Term[] } | undefined;

/**
 * True where the tagger knows a part of the name as a given name or surname and all of them as a person's, or where a
 * word for what people are stands before it ("champion", "winners"). False where it finds anything but a proper name:
 * an English word, an organisation, a place. Else it has no opinion.
 */
export const judge: NameJudge = (sentence, name) => {
  const at = sentence.indexOf(name);
  if (at < 0) return undefined;
  if (asked?.sentence !== sentence) asked = { sentence, terms: tag(sentence) };
  const start = LEAD.length + at;
  const end = start + name.length;
  const isPart = ({ offset }: Term): boolean => offset.start < end && offset.start + offset.length > start;
  const from = asked.terms.findIndex(isPart);
  if (from < 1) return undefined;
  const parts = asked.terms.filter(isPart);
  const known = parts.some(has("FirstName")) || parts.some(has("LastName"));
  if (known && parts.every(has("Person"))) return true;
  if (parts.some(isOther)) return false;
  return known || has("Actor")(asked.terms[from - 1]!) ? true : undefined;
};

function tag(sentence: string): Term[] {
  const sentences = nlp(LEAD + sentence).json({ offset: true }) as { readonly terms: readonly Term[] }[];
  return sentences.flatMap(({ terms }) => terms);
}

function has(tag: string): (term: Term) => boolean {
  return ({ tags }) => tags.includes(tag);
}

const OTHER: ReadonlySet<string> = new Set([
  "Organization",
  "Place",
  "Acronym",
  "Value",
  "Date",
  "Verb",
  "Actor",
  "Plural",
]);
/** What a word can be and still be a name. */
const OF_NAMES = /Name|Person|Honorific|Place|City|Country|Region|Unit/;

const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;

/** Whether the tagger takes a part of a name for something else, or knows it as a common word. */
function isOther({ text, tags }: Term): boolean {
  if (tags.some((tag) => OTHER.has(tag))) return true;
  const word = text.toLowerCase();
  if (Object.hasOwn(lexicon, word)) return ![lexicon[word]!].flat().some((tag) => OF_NAMES.test(tag));
  const [plain] = nlp(word).json() as { readonly terms: readonly Term[] }[];
  return plain?.terms.some(({ tags: guessed }) => guessed.includes("Adjective") || guessed.includes("Plural")) ?? false;
}
