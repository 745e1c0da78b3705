/** Which instrument a phrase means: its telling words, and whether two phrases can mean the same. */
import type { AgreementType } from "../../model/fact.ts";
import { Shape } from "../../model/tokens.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { InstrumentPhrase } from "../../recognise/instruments/index.ts";

/** Letters that two words must share to be the same but for their endings. */
const STEM = 6;

/** Whether a phrase says which instrument it means. */
export function isNamed({ telling, compound, acronym }: InstrumentPhrase): boolean {
  return telling.length > 0 || compound !== "" || acronym !== null;
}

/** The stems of the words that tell an instrument from others. */
export function wordsOf(doc: Recognised, phrase: InstrumentPhrase): string[] {
  const words = phrase.telling.map((at) => doc.tokens.norm[at]!.slice(0, STEM));
  if (phrase.compound !== "") words.push(phrase.compound.slice(0, STEM));
  // "Joint Comprehensive Plan of Action (JCPOA)": none of its words is its own.
  if (words.length === 0 && phrase.acronym !== null) words.push(phrase.acronym.toLowerCase());
  return [...new Set(words)];
}

/** "UN Charter", "Paris Agreement": cited without its parties it is not between the article's states. */
export function isMultilateral(
  { marks, pack, tokens }: Recognised,
  { instrument, telling, head, subject, capital }: InstrumentPhrase,
): boolean {
  if (instrument.type === "convention" || instrument.type === "charter") return true;
  const isPlace = (at: number): boolean => marks.has(at, pack.cls("capital")) || marks.has(at, pack.cls("city"));
  // "Treaty of Lisbon"
  if (subject !== null && marks.find(subject.from, pack.cls("joining"))?.value === "genitive") {
    const { end } = marks.find(subject.from, pack.cls("joining"))!;
    if (end < subject.to && isPlace(end)) return true;
  }
  const [first] = telling;
  if (first === undefined || first >= head.from) return false;
  const word = tokens.text.slice(tokens.start[first]!, tokens.end[first]!);
  const isJoined = capital && first === head.from - 2 && tokens.norm[first + 1] === "-";
  return (
    isPlace(first) || pack.pack.naming.isOfPlace(word) || (isJoined && (tokens.shape[first]! & Shape.AllCapitals) === 0)
  );
}

/** The short name by which alone a phrase means its instrument: "the INF Treaty", "the FTA"; else null. */
export function shortName({ tokens }: Recognised, { telling }: InstrumentPhrase): string | null {
  const [only, other] = telling;
  if (only === undefined || other !== undefined || (tokens.shape[only]! & Shape.AllCapitals) === 0) return null;
  const name = tokens.text.slice(tokens.start[only]!, tokens.end[only]!);
  return name.length < SHORTEST ? null : name;
}

/** Letters that a short name needs. */
const SHORTEST = 3;

/** Whether the letters of a short name open words of a phrase in their order: "INF", "Intermediate-Range Nuclear Forces Treaty". */
export function spells({ tokens }: Recognised, { telling, head }: InstrumentPhrase, name: string): boolean {
  const [first] = telling;
  if (first === undefined || first >= head.from || tokens.norm[first]![0] !== name[0]!.toLowerCase()) return false;
  let letter = 0;
  for (let at = first; at < head.to && letter < name.length; at++) {
    if (tokens.norm[at]![0] === name[letter]!.toLowerCase()) letter++;
  }
  return letter === name.length;
}

/** "The pact, also known as the Lima Agreement": whether the second phrase only names the first anew. */
export function isAlias(doc: Recognised, first: InstrumentPhrase, second: InstrumentPhrase): boolean {
  if (!sameFamily(first, second) || second.from - first.to > MOST_TO_ALIAS) return false;
  if (isApposition(doc, first, second)) return true;
  const { marks, pack } = doc;
  let alias = false;
  for (let at = first.to; at < second.from; at++) {
    if (marks.has(at, pack.cls("eventVerb"))) return false;
    alias ||= marks.has(at, pack.cls("alias"));
  }
  return alias;
}

/** "The Pukpuk Treaty, the Papua New Guinea-Australia Mutual Defence Treaty": two names side by side, and no list. */
function isApposition({ tokens, marks, pack }: Recognised, first: InstrumentPhrase, second: InstrumentPhrase): boolean {
  if (first.plural || second.plural || second.determiner !== "definite" || !(first.capital || second.capital))
    return false;
  const gap = second.from - first.to;
  if (gap > 2 || tokens.norm[first.to] !== "," || (gap === 2 && !marks.has(first.to + 1, pack.cls("determiner"))))
    return false;
  return tokens.norm[second.to] !== "," && !marks.has(second.to, pack.cls("and"));
}

/** Tokens between two names of one instrument: ", which is Norway's and Iceland's". */
const MOST_TO_ALIAS = 10;

const PACTS: ReadonlySet<AgreementType> = new Set(["agreement", "treaty", "contract", "convention"]);

/** "Abkommen", "treaty" and "contract" may be said of one instrument, "memorandum" and "protocol" may not. */
export function sameFamily(a: InstrumentPhrase, b: InstrumentPhrase): boolean {
  const [one, other] = [a.instrument.type, b.instrument.type];
  return one === other || (PACTS.has(one) && PACTS.has(other));
}

/** Whether a nameless head can mean this instrument: "the agreement" may be a memorandum, "the treaty" may not. */
export function mayMean(reference: InstrumentPhrase, other: InstrumentPhrase): boolean {
  return sameFamily(reference, other) || reference.instrument.type === "agreement";
}

/**
 * How near a nameless head is to an instrument: 3 where its word is the other's ("Abkommen", "Friedensabkommen"), 2 where
 * they are of one type, 1 of one family, 0 where it only may mean it.
 */
export function nearness({ tokens }: Recognised, reference: InstrumentPhrase, other: InstrumentPhrase): 0 | 1 | 2 | 3 {
  const word = tokens.norm[reference.head.from]!.slice(0, STEM);
  const isWord = tokens.norm[other.head.from]!.includes(word);
  if (reference.instrument.type === other.instrument.type) return isWord ? 3 : 2;
  return sameFamily(reference, other) ? 1 : 0;
}

/** "Handelsavtale", "frihandelsavtale": one compound in fewer parts. */
export function sameCompound(a: InstrumentPhrase, b: InstrumentPhrase): boolean {
  if (a.compound === "" || b.compound === "") return false;
  return a.compound.endsWith(b.compound) || b.compound.endsWith(a.compound);
}

/**
 * Whether one phrase can be the other in fewer words: both start alike ("the Rahmenabkommen", "the Erweiterte
 * Rahmenabkommen"), or one has only a subject ("Friedensvertrag", "Vertrag über die Herstellung des Friedens").
 */
export function sharesOpening(doc: Recognised, a: InstrumentPhrase, b: InstrumentPhrase): boolean {
  const [one, other] = [openingOf(doc, a), openingOf(doc, b)];
  return one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
}

/** The stems of what stands before the head, a compound's first part among it. */
export function openingOf(doc: Recognised, phrase: InstrumentPhrase): string[] {
  return wordsOf(doc, { ...phrase, telling: phrase.telling.filter((at) => at < phrase.head.from) });
}
