/** The states that are named around an office. */
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import { between, type Context, type StateMention } from "../context.ts";
import type { Reason } from "./scales.ts";
import type { OpenRole } from "./sorts.ts";

/** Most tokens between an office and those whom it is compared with. */
export const NEARBY = 60;
/** Most tokens from a message to the office that sends it. */
export const MESSAGE_GAP = 5;
/** Most tokens from a signer to whom he signs for. */
export const BEHALF_GAP = 10;
/** Most tokens back to the state that is named last. */
const FAR_BACK = 400;
/** Most tokens of a sentence that does no more than tell the place: "16 April: Buenos Aires." */
const LONGEST_LABEL = 8;
/** What stands before a clause. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([",", ";", ":", "-", "("]);

export function lastOf(mentions: readonly StateMention[]): string | null {
  return mentions.at(-1)?.code ?? null;
}

/** The state that stands with "for" at the start of an office's clause: "for Berlin the state secretary signed". */
export function behalfOf({ tokens, marks, pack }: Recognised, context: Context, { head }: OfficePhrase): string | null {
  const { first } = tokens.sentences[tokens.sentence[head.from]!]!;
  const [behalf, article] = [pack.cls("behalf"), pack.cls("article")];
  const from = Math.max(first, head.from - NEARBY);
  for (const state of context.between(from, head.from).toReversed()) {
    if (tokens.norm.slice(state.to, head.from).includes(";")) return null;
    const start = state.from > first && marks.has(state.from - 1, article) ? state.from - 1 : state.from;
    const link = [start - 1, start - 2, start - 3].find((at) => at >= first && marks.find(at, behalf)?.end === start);
    if (link !== undefined && (link === first || CLAUSE_MARKS.has(tokens.norm[link - 1]!))) return state.code;
  }
  return null;
}

/**
 * The state named right behind the name that stands behind an office, or that of a body: "Admiral X for Germany",
 * "coordinator X from the Bundestag".
 */
export function namedBehind(
  { tokens, marks, pack }: Recognised,
  places: readonly StateMention[],
  { to }: OfficePhrase,
  last: number,
): string | null {
  const name = pack.cls("name");
  for (let at = to; at < Math.min(last, to + 3); at++) {
    const end = marks.find(at, name)?.end;
    if (end === undefined) continue;
    const link = end < last ? marks.find(end, pack.cls("officeLink")) : undefined;
    if (link === undefined || link.value === "with" || tokens.sentence[end] !== tokens.sentence[to - 1]) return null;
    // "Minister X to Kenya" travels there, "General X in Niger" is of it.
    if (link.value === "of" && marks.has(end, pack.cls("destination"))) return null;
    const from = marks.find(link.end, pack.cls("article"))?.end ?? link.end;
    const place = between(places, from, last).find((each) => each.from === from);
    return place === undefined || place.form === "capital" ? null : place.code;
  }
  return null;
}

/** Whether a sentence is but a place, perhaps with a date. */
function isLabel(
  { marks, pack }: Recognised,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (last - first > LONGEST_LABEL) return false;
  const verbs = (["verb", "speech", "encounter"] as const).map((cls) => pack.cls(cls));
  for (let at = first; at < last; at++) if (verbs.some((cls) => marks.has(at, cls))) return false;
  return true;
}

/**
 * The state named last before a token, with those that it is coordinated with: in its sentence, else earlier in its
 * paragraph.
 * @param isOfOther whether a state that is named at a token is another person's
 */
export function lastNamed(
  doc: Recognised,
  context: Context,
  at: number,
  isOfOther: (from: number) => boolean = () => false,
): { readonly codes: readonly string[]; readonly reason: Reason } | null {
  const { tokens, marks, pack } = doc;
  const index = tokens.sentence[at]!;
  const { first, paragraph } = tokens.sentences[index]!;
  let start = index;
  let from = first;
  while (start > 0 && tokens.sentences[start - 1]!.paragraph === paragraph && from > at - FAR_BACK)
    from = tokens.sentences[--start]!.first;
  const named = [...context.between(from, at), ...between(context.cities, from, at)]
    .filter((state) => !isOfOther(state.from))
    .sort((a, b) => a.from - b.from);
  const last = named.at(-1);
  if (last === undefined) return null;
  if (last.form === "capital" || last.form === "city") {
    const isHere = last.from >= first || isLabel(doc, tokens.sentences[tokens.sentence[last.from]!]!);
    return { codes: [last.code], reason: isHere ? "place" : "placeEarlier" };
  }
  // "British and Cameroonian negotiators"
  const codes = [last.code];
  for (let i = named.length - 1; i > 0; i--) {
    const [one, next] = [named[i - 1]!, named[i]!];
    const coordinates = (between: number): boolean =>
      marks.has(between, pack.cls("and")) || tokens.norm[between] === "-";
    if (next.from - one.to !== 1 || !coordinates(one.to)) break;
    codes.push(one.code);
  }
  if (last.from >= first) return { codes, reason: "named" };
  // "Algeria is not content. Minister X …": what the sentence before speaks of.
  const isTopic =
    tokens.sentences[index - 1]?.first === last.from &&
    last.form === "name" &&
    (["verb", "encounter", "speech"] as const).some((cls) => marks.has(last.to, pack.cls(cls)));
  return { codes, reason: isTopic ? "topic" : "namedEarlier" };
}

export function isNear({ tokens }: Recognised, role: OpenRole, phrase: OfficePhrase): boolean {
  const paragraphOf = (at: number): number => tokens.sentences[tokens.sentence[at]!]!.paragraph;
  return paragraphOf(role.from) === paragraphOf(phrase.from);
}
