/** Roles of one person that are the same role, as one. */
import type { Office, Role } from "../../model/fact.ts";
import type { Evidence, Linked } from "../../model/linked.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import type { PersonDraft } from "../people/names.ts";
import { officesOf } from "./offices.ts";
import type { SettledRole } from "./settled.ts";
import { organizationOf, titleOf } from "./titles.ts";

/** Roles of one person with the same office and state are one; a bare "minister" is what the person is minister of. */
export function merge(doc: Recognised, roles: readonly (SettledRole & { office: Office })[]): Linked<Role>[] {
  const merged: {
    role: SettledRole & { office: Office };
    country: string | null;
    phrase: OfficePhrase;
    evidence: Evidence[];
  }[] = [];
  const byHolder = new Map<PersonDraft, SettledRole[]>();
  for (const role of roles) {
    const same = byHolder.get(role.holder);
    if (same === undefined) byHolder.set(role.holder, [role]);
    else same.push(role);
  }
  const bare = (role: SettledRole): boolean =>
    isBare(doc, role.claim.phrase) || byHolder.get(role.holder)!.some((other) => shortens(doc, role, other));
  for (const role of [...roles.filter((each) => !bare(each)), ...roles.filter(bare)]) {
    const evidence = { from: role.claim.phrase.from, to: role.claim.phrase.to, rule: role.claim.rule };
    const known = merged.find(
      (each) =>
        each.role.holder === role.holder &&
        (each.role.office === role.office ||
          (each.role.claim.frame !== role.claim.frame &&
            isBare(doc, role.claim.phrase) &&
            canMean(role.claim.phrase, each.role)) ||
          shortens(doc, role, each.role)) &&
        (each.country === role.country || each.country === null || role.country === null || bare(role)),
    );
    if (known === undefined) {
      merged.push({ role, country: role.country, phrase: role.claim.phrase, evidence: [evidence] });
      continue;
    }
    known.country ??= role.country;
    if (!known.evidence.some(({ from }) => from === evidence.from)) known.evidence.push(evidence);
  }
  return merged.map(({ role, country, phrase, evidence }) => ({
    title: titleOf(doc, phrase),
    office: role.office,
    country,
    organization: organizationOf(doc, phrase),
    holder: role.holder.full.text,
    evidence,
  }));
}

const SPECIAL_MINISTERS: ReadonlySet<Office> = new Set([
  "foreign_minister",
  "minister",
  "deputy_foreign_minister",
  "deputy_minister",
]);

/** Whether a bare "minister" or "president" can be said of one who holds an office. */
export function canMean({ word, deputy }: OfficePhrase, role: SettledRole & { office: Office }): boolean {
  if (role.claim.phrase.deputy !== deputy) return false;
  return word.generic === undefined
    ? SPECIAL_MINISTERS.has(role.office)
    : officesOf(word.generic).includes(role.office);
}

/**
 * "Secretary Rubio" after "Secretary of State Marco Rubio", "Bundesminister Maier" after "Bundesminister für Verkehr Peter
 * Maier": a title of which the other has more words, or the matter.
 */
function shortens({ tokens }: Recognised, role: SettledRole, { phrase: long }: SettledRole): boolean {
  const { head, portfolio, body, organization, word } = role.phrase;
  const length = head.to - head.from;
  const more = long.head.to - long.head.from - length;
  if (more < 0 || portfolio !== null || body !== null || organization !== null) return false;
  if (more === 0 && long.portfolio === null) return false;
  const isAt = (start: number): boolean => {
    for (let i = 0; i < length; i++) if (tokens.norm[head.from + i] !== tokens.norm[start + i]) return false;
    return true;
  };
  return isAt(long.head.from) || (word.office !== "military" && isAt(long.head.to - length));
}

/** "Minister" or "President" and nothing else: the word alone, without compound, portfolio, state or body. */
export function isBare({ tokens }: Recognised, phrase: OfficePhrase): boolean {
  const { head, word, portfolio, body, compound, organization, states } = phrase;
  const isGeneric = word.generic !== undefined && organization === null && states.length === 0;
  return (
    (word.office === "minister" || word.office === "deputy_minister" || isGeneric) &&
    head.to - head.from === 1 &&
    portfolio === null &&
    body === null &&
    !compound &&
    tokens.norm[head.from - 1] !== "-"
  );
}
