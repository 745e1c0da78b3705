/** Roles whose state is known, as what speaks for and against that of the others. */
import type { Office } from "../../model/fact.ts";
import { entryOf } from "../../value/entry.ts";
import type { PersonDraft } from "../people/names.ts";
import { isOfState, type OpenRole, SENT } from "./sorts.ts";

/** Most tokens between two offices that stand side by side. */
export const BESIDE = 6;
/** Most holders of one office in one state, and most roles in a sentence, that are compared: an article has fewer. */
const MOST_KNOWN = 32;

/** The roles whose state is known, by what they are asked for. */
export class KnownRoles {
  /** States of which the article names an office without saying so, and of which it names one at all. */
  readonly unsaid = new Set<string>();
  readonly peopled = new Set<string>();
  readonly #byPerson = new Map<PersonDraft, string>();
  readonly #byOffice = new Map<string, OpenRole[]>();
  readonly #bySentence = new Map<number, OpenRole[]>();

  add(role: OpenRole, sentence: number): void {
    const { country, office, phrase, holder } = role;
    if (country === null) return;
    if (phrase.word.country !== undefined && phrase.states.length === 0) this.unsaid.add(country);
    if (isOfState(office) && !SENT.has(office)) this.peopled.add(country);
    if (isOfState(office) && !this.#byPerson.has(holder)) this.#byPerson.set(holder, country);
    for (const roles of [
      entryOf(this.#byOffice, `${country} ${office}`, () => []),
      entryOf(this.#bySentence, sentence, () => []),
    ])
      if (roles.length < MOST_KNOWN) roles.push(role);
  }

  /** The state that a person holds an office of. */
  stateOf(person: PersonDraft): string | null {
    return this.#byPerson.get(person) ?? null;
  }

  holding(state: string, office: Office): readonly OpenRole[] {
    return this.#byOffice.get(`${state} ${office}`) ?? [];
  }

  inSentence(sentence: number): readonly OpenRole[] {
    return this.#bySentence.get(sentence) ?? [];
  }
}
