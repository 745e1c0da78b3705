/** Where an article speaks of a person: by name, or by a title that means one who was named before. */
import type { Office } from "../../model/fact.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { PersonDraft } from "../people/names.ts";
import { officeOf } from "./offices.ts";

/** A place where a person is spoken of. */
export interface Sighting {
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly person: PersonDraft;
}

/** An office that a person is told to hold. */
interface HeldOffice {
  readonly holder: PersonDraft;
  readonly office: Office;
  readonly phrase: OfficePhrase;
}

/** All places where people are spoken of, in the order of the text. */
export function sightingsOf(
  doc: Recognised,
  people: readonly PersonDraft[],
  roles: readonly HeldOffice[],
): readonly Sighting[] {
  const named = people.flatMap((person) => person.evidence.map(({ from, to }) => ({ from, to, person })));
  return [...named, ...titlesOf(doc, roles)].sort((a, b) => a.from - b.from);
}

/** Titles without a name that mean one who was called so before: "the President", "the Minister". */
function titlesOf({ tokens, marks, pack }: Recognised, roles: readonly HeldOffice[]): Sighting[] {
  const role = pack.cls("role");
  const claimed = new Map(roles.map((each) => [each.phrase.head.from, each]));
  const last = new Map<Office, PersonDraft>();
  /** Those who hold an office, with the words that they are called by: "die Ministerin" is an Außenministerin, no Außenminister. */
  const called: { readonly word: string; readonly office: Office; readonly person: PersonDraft }[] = [];
  const wordOf = ({ head }: OfficePhrase): string => tokens.norm[head.to - 1]!;
  const found: Sighting[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = marks.find(at, role)?.value as OfficePhrase | undefined;
    if (phrase === undefined) continue;
    const known = claimed.get(phrase.head.from);
    const office = known?.office ?? officeOf(phrase);
    if (known !== undefined) {
      const meant = OF_MINISTERS.has(known.office) ? ([known.office, "minister"] as const) : [known.office];
      for (const each of meant) {
        if (isMoreNamed(known.holder, last.get(each))) last.set(each, known.holder);
        if (called.length < MOST_CALLED)
          called.push({ word: wordOf(known.phrase), office: each, person: known.holder });
      }
    } else if (office !== null && phrase.states.length === 0 && !phrase.word.plural) {
      const named = called.filter((each) => each.office === office && each.word.endsWith(wordOf(phrase)));
      let person = named[0]?.person ?? last.get(office);
      for (const each of named) if (isMoreNamed(each.person, person)) person = each.person;
      if (person !== undefined) found.push({ from: phrase.head.from, to: phrase.head.to, person });
    }
    at = Math.max(at, phrase.head.to - 1);
  }
  return found;
}

/** Of two who hold an office, a title means the one whom the article speaks of more; of equal ones, the later one. */
function isMoreNamed(person: PersonDraft, other: PersonDraft | undefined): boolean {
  return other === undefined || person.evidence.length >= other.evidence.length;
}

/** Most names of offices that a bare title is compared with: an article has fewer. */
const MOST_CALLED = 64;

/** Offices whose holders are called ministers for short. */
const OF_MINISTERS: ReadonlySet<Office> = new Set(["foreign_minister", "deputy_minister", "deputy_foreign_minister"]);
