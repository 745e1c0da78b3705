/** The state that an office's own words tell. */
import type { OfficeWord } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import { between, type Context, type StateMention } from "../context.ts";
import { officeOf } from "./offices.ts";
import type { RoleClaim, SettledRole } from "./settled.ts";
import { SENT } from "./sorts.ts";

/** Whether a word that is one of a few states' own, "vice-chancellor", means another office, as the article names none of them. */
export function meansOtherwise({ word, body, states }: OfficePhrase, context: Context): boolean {
  if (word.otherwise === undefined || body !== null || states.length > 0 || !Array.isArray(word.country)) return false;
  const own = new Set<string | null>(word.country as readonly string[]);
  return !own.has(context.home) && !context.states.some(({ code }) => own.has(code));
}

/** Behind several holders' office each one's own state goes first: "the presidents of Peru, A, and Brazil, B". */
export function stateOfClaim({ phrase, state, inTurn, frame }: RoleClaim, context: Context): string | null {
  // "The Secretary-General of the Community, A of Belize"
  if (isOfWorld(phrase)) return phrase.body?.country ?? null;
  const told = stateOf(phrase, context, inTurn);
  return phrase.word.plural === true || frame.shared === true ? (state ?? told) : (told ?? state);
}

/** The state that the phrase itself tells: adjective or genitive, then the body, then the word. */
export function stateOf(phrase: OfficePhrase, context: Context, inTurn: string | null = null): string | null {
  if (inTurn !== null) return inTurn;
  // "the Irish member of the European Parliament"
  if (phrase.word.country === "EU" && phrase.word.office === "member_of_parliament") return "EU";
  const before = phrase.states.find(({ place }) => place === "before");
  if (before !== undefined) return before.code;
  const behind = phrase.states.find(({ place }) => place === "of");
  if (isOfWorld(phrase)) return phrase.body?.country ?? null;
  if (behind !== undefined) return behind.code;
  // "Vice Chancellor of Goa University"
  const isOther = phrase.body?.kind === "institute" || meansOtherwise(phrase, context);
  const country = isOther ? undefined : phrase.word.country;
  // "FDP-Bundesrat": of the states that have the office, not the one that first comes to mind for the party.
  const isParty = phrase.body?.kind === "party" && country !== undefined;
  if (phrase.body?.country !== undefined && !isParty) return phrase.body.country;
  if (country !== undefined) return typeof country === "string" ? country : oneOf(country, context, phrase.word);
  if (phrase.prefixStates !== null) return oneOf(phrase.prefixStates, context, phrase.word);
  const held = phrase.states.find(({ place }) => place === "at");
  return held !== undefined && !SENT.has(phrase.word.office) ? held.code : null;
}

/** Whether an office is one of an international organisation: the states behind it are what it is in charge of. */
function isOfWorld(phrase: OfficePhrase): boolean {
  if (phrase.body?.kind !== "international") return false;
  const office = officeOf(phrase);
  const isSent = office === "envoy" && phrase.body.from < phrase.head.from;
  return isSent || office === "international_official" || office === "secretary_general";
}

/**
 * Of the states that a word can mean: the article's own, else the first that it names or names a city of, else the first of all; null where
 * the article only names states in which the word means another office.
 */
function oneOf(states: readonly string[], context: Context, word: OfficeWord): string | null {
  if (context.home !== null && states.includes(context.home)) return context.home;
  const isOne = ({ code }: StateMention): boolean => states.includes(code);
  const [state, city] = [context.states.find(isOne), context.cities.find(isOne)];
  const named = city !== undefined && (state === undefined || city.from < state.from) ? city.code : state?.code;
  const { officeIn } = word;
  // "High Representative" in an article about Bosnia that names the Union, too.
  const [focus] = context.shares.keys();
  if (named !== undefined && (focus === undefined || officeIn?.[focus] === undefined)) return named;
  const isOther = officeIn !== undefined && context.states.some(({ code }) => officeIn[code] !== undefined);
  return isOther ? null : states[0]!;
}

/** "An adviser to the Saudi King": the state of the office that another one serves. */
export function stateOfSuperior(
  { tokens, marks, pack }: Recognised,
  context: Context,
  { phrase }: SettledRole,
): string | null {
  if (phrase.word.generic !== "adviser" && phrase.word.office !== "spokesperson") return null;
  const link = marks.find(phrase.to, pack.cls("officeLink"));
  if (link === undefined || tokens.sentence[link.end] !== tokens.sentence[phrase.from]) return null;
  const at = marks.find(link.end, pack.cls("article"))?.end ?? link.end;
  const superior = marks.find(at, pack.cls("role"))?.value as OfficePhrase | undefined;
  return superior === undefined ? null : stateOf(superior, context);
}

/**
 * The state or city that an institute has in its name, "University of Bergen", "University of Zambia", or that a mayor
 * or governor is of, "Istanbul Mayor".
 */
export function stateOfSeat({ tokens }: Recognised, context: Context, phrase: OfficePhrase): string | null {
  const { body, organization, word } = phrase;
  if (organization === null) return null;
  if (word.office === "mayor" || word.office === "regional_head")
    return between(context.cities, organization.from, organization.to)[0]?.code ?? null;
  if (body?.kind !== "institute") return null;
  const isSeat = ({ from, form }: StateMention): boolean =>
    (form === "capital" || form === "city" || (form === "name" && from >= organization.to)) &&
    from > organization.from &&
    from <= organization.to + 1 &&
    tokens.sentence[from] === tokens.sentence[organization.from];
  return (context.states.find(isSeat) ?? context.cities.find(isSeat))?.code ?? null;
}
