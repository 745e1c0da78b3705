/** Monarchs, presidents, and who is of their house. */
import type { Recognised } from "../../recognise/index.ts";
import type { SettledRole } from "./settled.ts";

/** Most tokens between a monarch's title and the consort's. */
const CONSORT_GAP = 8;

/**
 * "King A and Queen B", "President A and First Lady B": the second is no monarch, but of the same house; "of Spain" behind
 * both is of both.
 */
export function crown({ tokens, marks, pack }: Recognised, role: SettledRole, before: SettledRole): void {
  if (!isConsort(role, before) || role.holder === before.holder) return;
  if (role.from - before.to > CONSORT_GAP || tokens.sentence[role.from] !== tokens.sentence[before.from]) return;
  if (marks.has(role.from - 1, pack.cls("and"))) before.country ??= role.country;
  if (role.country !== null && role.country !== before.country) return;
  if (role.claim.phrase.word.generic === "monarch") role.office = "royal";
  role.country = before.country;
  if (role.country === null) role.house = before;
}

/** Whether the title behind a monarch's, a prince's or a president's can be that of a consort. */
function isConsort({ claim }: SettledRole, before: SettledRole): boolean {
  const { generic, office } = claim.phrase.word;
  if (generic === "spouse") return before.office === "head_of_state" || before.office === "head_of_government";
  if (before.claim.phrase.word.generic === "monarch") return generic === "monarch";
  return office === "royal" && before.office === "royal";
}
