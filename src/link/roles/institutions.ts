/** Parliaments, ministries and other bodies that the article ties to a state. */
import { TokenKind } from "../../model/tokens.ts";
import type { Body, BodyKind } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { TokenSpan } from "../../recognise/rules.ts";
import { entryOf } from "../../value/entry.ts";
import type { Context, StateMention } from "../context.ts";

/** Where bodies and parties are named that tell their state: "Bundestag", "ÖVP"; no companies, they are everywhere. */
export function findInstitutions({ tokens, marks, pack }: Recognised): StateMention[] {
  const body = pack.cls("body");
  const party = pack.cls("party");
  const found: StateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const { cls, end, value } of marks.at(at)) {
      if (cls !== body && cls !== party) continue;
      const { kind, country } = typeof value === "string" ? { kind: "party", country: value } : (value as Body);
      if (country !== undefined && kind !== "company" && kind !== "international")
        found.push({ from: at, to: end, code: country, form: "adjective" });
    }
  }
  return found;
}

/** Kinds of bodies that an article calls by their noun once it has told whose they are: "the Saudi Fund … the Fund". */
const CALLED_SHORT: ReadonlySet<BodyKind> = new Set([
  "company",
  "institute",
  "agency",
  "central_bank",
  "city",
  "court",
]);

/** States that the article gives to companies and bodies by an adjective or genitive right before them. */
export interface BodyStates {
  /** By the look-up form of a word of the body's name. */
  readonly names: ReadonlyMap<string, string>;
  /** By that of its noun, where the article gives it to one state only. */
  readonly nouns: ReadonlyMap<string, string>;
}

export function statesOfBodies({ tokens, marks, pack }: Recognised, context: Context): BodyStates {
  const [name, body, article] = [pack.cls("name"), pack.cls("body"), pack.cls("article")];
  const names = new Map<string, string>();
  const nouns = new Map<string, string>();
  const shared = new Set<string>();
  for (const { to, code, form } of context.states) {
    if (form === "capital" || form === "inhabitant") continue;
    const sentence = tokens.sentences[tokens.sentence[to - 1]!]!;
    let isOwned = true;
    for (let at = to; at < Math.min(sentence.last, to + 4); at++) {
      if (tokens.kind[at] !== TokenKind.Word || marks.has(at, article)) isOwned = false;
      const noun = isOwned ? marks.find(at, body) : undefined;
      if (noun !== undefined && CALLED_SHORT.has((noun.value as Body).kind)) {
        const key = tokens.norm[noun.end - 1]!;
        if (entryOf(nouns, key, () => code) !== code) shared.add(key);
      }
      if (!marks.has(at, name)) continue;
      const key = tokens.norm[at]!;
      if (!names.has(key)) names.set(key, code);
      break;
    }
  }
  for (const noun of shared) nouns.delete(noun);
  return { names, nouns };
}

/** The state of a body that the article has told before: of its name, or of the noun that stands for it. */
export function stateOfBody(
  { tokens }: Recognised,
  { from, to }: TokenSpan,
  { names, nouns }: BodyStates,
): string | null {
  for (let at = from; at < to; at++) {
    const state = names.get(tokens.norm[at]!);
    if (state !== undefined) return state;
  }
  return to - from === 1 ? (nouns.get(tokens.norm[from]!) ?? null) : null;
}
