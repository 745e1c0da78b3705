/**
 * Offices with what stands around them: rank, state and portfolio before, body and state behind. The phrase is a
 * shape with its parts; which office and state it means is for link/roles/offices.ts to say.
 *
 * One head can have several ends ("Botschafter", "Botschafter der Republik Kasachstan", "… in der Republik Belarus"):
 * each is a mark of class `role`, and a rule takes the longest that fits what it asks for.
 */
import type { Office } from "../../model/fact.ts";
import type { OfficeWord } from "../../pack/contract.ts";
import type { CompiledPack } from "../compile.ts";
import type { Mark } from "../marks.ts";
import type { Field } from "../match.ts";
import { Complement } from "./complements.ts";
import { Openings } from "./openings.ts";
import { OfficeDraft, type OfficePhrase } from "./phrase.ts";
import { OfficeWords } from "./words.ts";

/** Offices whose holders' names places and things bear. */
const BORNE: ReadonlySet<Office> = new Set(["military", "royal", "head_of_state"]);
/** Most tokens of a date before an office: "in the first week of this year". */
const LONGEST_DATE = 6;

export function markOffices(field: Field, pack: CompiledPack): void {
  const role = pack.cls("role");
  const words = new OfficeWords(field.tokens, field.marks, pack);
  for (const sentence of field.tokens.sentences) {
    /** Where a body's name ends: "Cabinet of Ministers" holds no office. */
    let inside = sentence.first;
    for (let at = sentence.first; at < sentence.last; at++) {
      const head = words.find(at, "office");
      const body = words.find(at, "body");
      if (body !== undefined && body.end > (head?.end ?? at)) inside = Math.max(inside, body.end);
      if (head === undefined || at < inside || isName(words, at, head, sentence.first)) continue;
      // "Deputy | Chairperson" is no deputy of a parliament.
      if (words.is(at, "rank") && head.end < sentence.last && words.is(head.end, "office")) continue;
      field.steps++;
      for (const phrase of phrasesOf(words, at, head, sentence))
        field.marks.add(phrase.from, { cls: role, end: phrase.to, value: phrase, head: 0 });
      at = head.end - 1;
    }
  }
}

/** Whether an office's word is a part of a name here. */
function isName(words: OfficeWords, at: number, { value }: Mark, first: number): boolean {
  const { office, generic } = value as OfficeWord;
  // "Minister of Defence Sultan bin Abdulaziz"
  if (generic === "monarch" && words.is(at, "fullname")) return true;
  // "the police academy General Santander"; but "United States President": the thing before that office is a state.
  // A bank has a president, "the Asian Development Bank | President X".
  const isHeld = generic === "president" && words.endingAt(at, first, "body") !== null;
  const isBorne = at > first && BORNE.has(office) && !isHeld && words.is(at - 1, "thing");
  return isBorne && words.endingAt(at, first, "country") === null && !endsDate(words, at);
}

/** "On Friday | King X", "last week | President Y" */
function endsDate({ marks, pack }: OfficeWords, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_DATE); from < at; from++)
    if (marks.reaches(from, pack.cls("date"), at) || marks.reaches(from, pack.cls("weekday"), at)) return true;
  return false;
}

/** All phrases around one head, the shortest first. */
function phrasesOf(
  words: OfficeWords,
  from: number,
  { end, value, head: compound }: Mark,
  sentence: { readonly first: number; readonly last: number },
): OfficePhrase[] {
  const word = value as OfficeWord;
  const head = { from, to: pastRank(words, end, sentence.last) };
  const draft = new OfficeDraft();
  const start = new Openings(words, from, sentence.first, word, compound, draft).read();
  const phrases: OfficePhrase[] = [];
  const keep = (to: number): void => {
    phrases.push(draft.phrase(start, to, head, word, compound > 0));
  };
  keep(head.to);
  new Complement(words, head, word, sentence.last, draft, keep).read();
  return phrases;
}

/** "President-elect": the index behind a rank that a hyphen joins to the office before it. */
function pastRank(words: OfficeWords, at: number, last: number): number {
  const isJoined = at + 1 < last && words.isHyphen(at) && words.isGlued(at + 1);
  return (isJoined ? words.find(at + 1, "rank")?.end : undefined) ?? at;
}
