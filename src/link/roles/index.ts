/** Office phrases and the frames they stand in → roles: whose, which office, of which state. */
import type { Office, Role } from "../../model/fact.ts";
import type { Linked } from "../../model/linked.ts";
import type { Recognised } from "../../recognise/index.ts";
import { entryOf } from "../../value/entry.ts";
import type { Context } from "../context.ts";
import type { PersonDraft } from "../people/names.ts";
import { inContext } from "./bodies.ts";
import { claimRoles } from "./claims.ts";
import { crown } from "./consorts.ts";
import { MIRRORS, mirror, reflected } from "./counterparts.ts";
import { stateOfBody, statesOfBodies } from "./institutions.ts";
import { merge } from "./merge.ts";
import { officeOf } from "./offices.ts";
import type { RoleClaim, SettledRole } from "./settled.ts";
import { isOfState } from "./sorts.ts";
import { LEADS, StateJudge } from "./states.ts";
import { meansOtherwise, stateOfClaim, stateOfSeat, stateOfSuperior } from "./told.ts";

/** Role frames → roles: each office phrase goes to one frame, that of the earliest rule. */
export function linkRoles(doc: Recognised, context: Context, people: readonly PersonDraft[]): Linked<Role>[] {
  return settle(doc, context, people, claimRoles(doc, context, people));
}

/** Claims → roles: first what each says itself, then counterparts, then states that only the article tells. */
function settle(
  doc: Recognised,
  context: Context,
  people: readonly PersonDraft[],
  claims: readonly RoleClaim[],
): Linked<Role>[] {
  const settled: SettledRole[] = claims.map((claim) => {
    const phrase = inContext(doc, claim.phrase);
    return {
      claim,
      holder: claim.holder,
      office: meansOtherwise(phrase, context) ? phrase.word.otherwise! : officeOf(phrase),
      country: stateOfClaim({ ...claim, phrase }, context),
      phrase,
      from: phrase.from,
      to: phrase.to,
      mirrors: MIRRORS.has(phrase.word.generic),
      reflects: null,
      house: null,
    };
  });
  const bodies = statesOfBodies(doc, context);
  for (const role of settled)
    role.country ??=
      (role.phrase.organization && stateOfBody(doc, role.phrase.organization, bodies)) ??
      stateOfSuperior(doc, context, role) ??
      stateOfSeat(doc, context, role.claim.phrase);
  for (const role of settled) if (role.office === null) mirror(doc, context, role, settled);
  for (const [index, role] of settled.entries()) if (index > 0) crown(doc, role, settled[index - 1]!);
  const named = settled.filter((role): role is SettledRole & { office: Office } => role.office !== null);
  decideStates(doc, context, people, named);
  for (const role of named) {
    const elsewhere = role.country === null ? undefined : role.claim.phrase.word.officeIn?.[role.country];
    if (elsewhere !== undefined) role.office = elsewhere;
  }
  return merge(
    doc,
    named.filter((role) => !isMereTitle(role, named) && !isMereMember(role)),
  );
}

/** States that only the article tells: what is clear first, then what that makes clear; counterparts after the others. */
function decideStates(
  doc: Recognised,
  context: Context,
  people: readonly PersonDraft[],
  roles: readonly (SettledRole & { office: Office })[],
): void {
  const open = roles.filter(({ country, phrase }) => country === null && !phrase.word.occupation);
  if (open.length === 0) return;
  const judge = new StateJudge(doc, context, people, roles);
  const byHolder = new Map<PersonDraft, (SettledRole & { office: Office })[]>();
  for (const role of roles) entryOf(byHolder, role.holder, () => []).push(role);
  for (const lead of LEADS) {
    for (const role of [...open.filter((each) => !each.mirrors), ...open.filter((each) => each.mirrors)]) {
      if (role.country !== null) continue;
      // Alone, a consort would be of any state that the article names.
      if (role.house !== null) {
        role.country = role.house.country;
        continue;
      }
      if (role.reflects !== null) role.country = reflected(context, role, role.reflects.country);
      role.country ??= stateOfOther(role, byHolder.get(role.holder)!) ?? judge.stateOf(role, lead);
      judge.learn(role);
    }
  }
}

/** "Member" of what is no parliament, government or board: no office. */
function isMereMember({ phrase, office }: SettledRole): boolean {
  return phrase.word.generic === "member" && office === "other";
}

/** "Professor" before the name of one who holds an office: a form of address. */
function isMereTitle({ claim: { phrase }, holder }: SettledRole, roles: readonly SettledRole[]): boolean {
  if (!phrase.word.occupation || phrase.body !== null || phrase.organization !== null) return false;
  return roles.some(
    (other) => other.holder === holder && other.office !== "other" && !other.claim.phrase.word.occupation,
  );
}

/** The state of another role of the same person, if one office goes with the other. */
function stateOfOther(role: SettledRole, sameHolder: readonly (SettledRole & { office: Office })[]): string | null {
  if (role.office === "expert" || role.office === "secretary_general" || role.office === "international_official")
    return null;
  const other = sameHolder.find(({ country, office }) => country !== null && country !== "EU" && isOfState(office));
  return other?.country ?? null;
}
