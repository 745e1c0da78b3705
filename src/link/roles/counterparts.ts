/** Counterparts and stand-ins: whose office theirs is, and of which other state. */
import type { Office } from "../../model/fact.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { Context } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import { canMean, isBare } from "./merge.ts";
import { deputyOf, officeOf } from "./offices.ts";
import type { SettledRole } from "./settled.ts";
import { isOfState } from "./sorts.ts";
import { stateOf } from "./told.ts";

export const MIRRORS: ReadonlySet<string | undefined> = new Set(["counterpart", "stand_in"]);

/** Gives a counterpart the office of the one it mirrors: the nearest before it in the sentence, else the last holder's. */
export function mirror(doc: Recognised, context: Context, role: SettledRole, settled: readonly SettledRole[]): void {
  const { tokens, marks, pack } = doc;
  const owner = settled.find((other) => isOwner(doc, other, role));
  if (owner?.office != null) {
    reflect(context, role, fullOffice(doc, owner, settled)!, owner.country);
    return;
  }
  const sentence = tokens.sentences[tokens.sentence[role.claim.phrase.head.from]!]!;
  const cls = pack.cls("role");
  for (let at = role.claim.phrase.from - 1; at >= sentence.first; at--) {
    const phrase = marks.find(at, cls)?.value as OfficePhrase | undefined;
    if (phrase === undefined || phrase.word.occupation || MIRRORS.has(phrase.word.generic)) continue;
    const claimed = settled.find(({ claim }) => claim.phrase.head.from === phrase.head.from);
    if (claimed?.holder === role.holder) continue;
    const state = claimed?.country ?? stateOf(phrase, context);
    if (state !== null && state === role.country) continue;
    const office = claimed === undefined ? officeOf(phrase) : fullOffice(doc, claimed, settled);
    // An aide has no counterpart.
    if (office === null || phrase.word.generic === "adviser") continue;
    role.reflects = claimed ?? null;
    reflect(context, role, office, state);
    return;
  }
  const index = settled.indexOf(role);
  const next = opensSentence(doc, role)
    ? settled.slice(index + 1).find((other) => isSubject(doc, other, role))
    : undefined;
  const meant = next ?? settled.find((other) => isMeant(doc, other, role, settled));
  const peer = meant?.office == null ? roleNamedBefore(doc, role, settled) : meant;
  if (peer?.office != null) {
    role.reflects = peer;
    reflect(context, role, fullOffice(doc, peer, settled)!, peer.country);
    return;
  }
  for (let i = index - 1; i >= 0; i--) {
    const other = settled[i]!;
    if (other.holder === role.holder || other.office === null || !isOfState(other.office)) continue;
    if (other.country !== null && other.country === role.country) continue;
    // Nobody speaks of a head of state's counterpart from afar.
    const apart = tokens.sentence[role.from]! - tokens.sentence[other.from]!;
    if (other.office === "head_of_state" && apart > 1) continue;
    role.reflects = other;
    reflect(context, role, other.office, other.country);
    return;
  }
  // "With my new counterpart A we shall talk, said Minister B"
  const behind = settled.slice(index + 1).find(({ from, to, office, country, holder }) => {
    if (from > sentence.last || to < role.from || holder === role.holder) return false;
    return office !== null && isOfState(office) && (country === null || country !== role.country);
  });
  if (behind?.office == null) return;
  role.reflects = behind;
  reflect(context, role, fullOffice(doc, behind, settled)!, behind.country);
}

/** "In May Dahl receives her counterpart": the office of the one whom the sentence names last before a counterpart, told elsewhere. */
function roleNamedBefore(
  { tokens }: Recognised,
  { from, holder, country }: SettledRole,
  settled: readonly SettledRole[],
): SettledRole | undefined {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  let [found, at]: [SettledRole | undefined, number] = [undefined, first - 1];
  for (const other of settled) {
    if (other.holder === holder || other.office === null || !isOfState(other.office)) continue;
    if (country !== null && other.country === country) continue;
    const named = other.holder.evidence.findLast((each) => each.from >= first && each.to <= from)?.from ?? -1;
    if (named > at) [found, at] = [other, named];
  }
  return found;
}

/** Most tokens before a counterpart that opens its sentence. */
const OPENING = 4;

/** "Together with his counterpart X, Minister Y …": whether a possessive before a counterpart means one who is named behind. */
function opensSentence({ tokens, marks, pack }: Recognised, { phrase: { from } }: SettledRole): boolean {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  const along = (["comitative", "entourage"] as const).map((cls) => pack.cls(cls));
  const isOwned = marks.has(from - 1, pack.cls("possessive"));
  return (
    isOwned &&
    from - first <= OPENING &&
    along.some((cls) => marks.reaches(first, cls, from - 1) || marks.has(from - 2, cls))
  );
}

/** Whether a role is one of another person in the same sentence. */
function isSubject({ tokens }: Recognised, other: SettledRole, role: SettledRole): boolean {
  return other.holder !== role.holder && tokens.sentence[other.from] === tokens.sentence[role.from];
}

/** "Boluarte's Chilean counterpart": whether a role's holder is named as the one whose counterpart another is. */
function isOwner({ tokens }: Recognised, { holder, office }: SettledRole, role: SettledRole): boolean {
  if (office === null || holder === role.holder || !isOfState(office)) return false;
  const { from } = role.phrase;
  const genitive = tokens.norm[from] === "'s" ? from : tokens.norm[from - 1] === "'s" ? from - 1 : -1;
  return genitive >= 0 && holder.evidence.some(({ to }) => to === genitive);
}

/** "A and his Indonesian counterpart": whether a role's holder is the one named last before the possessive, whose office stands elsewhere. */
function isMeant(
  { tokens, marks, pack }: Recognised,
  { holder, office }: SettledRole,
  role: SettledRole,
  settled: readonly SettledRole[],
): boolean {
  if (office === null || holder === role.holder || !isOfState(office)) return false;
  const { from } = role.phrase;
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  if (from === first || !marks.has(from - 1, pack.cls("possessive"))) return false;
  const lastBefore = (person: PersonDraft): number =>
    Math.max(-1, ...person.evidence.filter((each) => each.from >= first && each.to <= from).map((each) => each.from));
  const own = lastBefore(holder);
  return own >= 0 && settled.every((other) => other.holder === holder || lastBefore(other.holder) < own);
}

/** The office of a role; of a bare "minister" or a prince the one that the same person is told to hold elsewhere. */
function fullOffice(doc: Recognised, role: SettledRole, settled: readonly SettledRole[]): Office | null {
  const isRoyal = role.office === "royal";
  if (!isBare(doc, role.phrase) && !isRoyal) return role.office;
  const full = settled.find(
    (other): other is SettledRole & { office: Office } =>
      other.holder === role.holder && other.office !== null && other.office !== "royal" && !isBare(doc, other.phrase),
  );
  return full !== undefined && (isRoyal || canMean(role.phrase, full)) ? full.office : role.office;
}

function reflect(context: Context, role: SettledRole, office: Office, state: string | null): void {
  role.office = role.phrase.word.generic === "stand_in" ? deputyOf(office) : office;
  role.country ??= reflected(context, role, state);
}

/** The state of a counterpart, of the two that the article is about; a deputy's is the same. */
export function reflected(context: Context, { phrase }: SettledRole, state: string | null): string | null {
  return phrase.word.generic === "stand_in" ? state : otherOf(context, state);
}

function otherOf({ pair }: Context, state: string | null): string | null {
  return pair.length === 2 && state !== null && pair.includes(state) ? pair.find((code) => code !== state)! : null;
}
