/** Where an article names who can stand on a side of a payment. */
import { TokenKind } from "../../model/tokens.ts";
import type { Body, BodyKind, Funder } from "../../pack/contract.ts";
import { statePrefix } from "../../recognise/compounds.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { Context, StateMention } from "../context.ts";
import { References } from "./references.ts";
import type { Side } from "./side.ts";

/** All sides in the order of the text, without overlaps. */
export function findNamed(doc: Recognised, context: Context, trader: string | null): Side[] {
  const { tokens, marks, pack } = doc;
  const [body, money, article] = [pack.cls("body"), pack.cls("money"), pack.cls("article")];
  const regions = [pack.cls("bloc"), pack.cls("worldRegion")];
  const funder = pack.cls("funder");
  const sides: Side[] = [];
  const references = new References(doc, trader);
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const amount = marks.find(at, money);
    if (amount !== undefined) {
      at = amount.end;
      continue;
    }
    while (next < context.states.length && context.states[next]!.from < at) next++;
    const state = context.states[next]?.from === at ? context.states[next]! : null;
    let best: Side | null = state === null ? null : withFirm(doc, state);
    for (const cls of regions) {
      const region = marks.find(at, cls);
      if (region !== undefined && region.head === 0 && region.end > (best?.to ?? at))
        best = { from: at, to: region.end, code: null, form: "name", ...membersOf(region.value) };
    }
    for (const { cls, head, end, value } of marks.at(at)) {
      if (cls !== body || end <= (best?.to ?? at)) continue;
      const { kind, country } = value as Body;
      if (head > 0 && !GOVERNING.has(kind)) continue;
      // "a John Deere" is a product.
      if (kind === "company" && marks.has(at - 1, article)) continue;
      const state = country ?? ownState(statePrefix(pack, tokens.norm[at]!.slice(0, head)), context);
      best = sideOf(kind, state, at, end, context) ?? best;
    }
    const funding = marks.find(at, funder);
    if (funding !== undefined && funding.head === 0 && funding.end >= (best?.to ?? at))
      best = fundingSide(funding.value as Funder, at, funding.end, context);
    best ??= references.resolve(at, sides);
    if (best !== null) sides.push(best);
    at = best?.to ?? at + 1;
  }
  return sides;
}

/** The states of a group; a region's name tells none. */
function membersOf(group: unknown): Pick<Side, "members"> {
  return Array.isArray(group) && group.length > 0 ? { members: group as readonly string[] } : {};
}

/** Bodies that are one state's, also as the end of a compound: "Bundes|ministerium". */
export const GOVERNING: ReadonlySet<BodyKind> = new Set(["government", "ministry", "foreign_ministry"]);

/** A body as a side: one of no state counts only if it is international, or if it governs the article's home. */
function sideOf(kind: BodyKind, state: string | null, from: number, to: number, context: Context): Side | null {
  const isNamed = context.between(from - 2, to + 4).length > 0;
  const code = state ?? (GOVERNING.has(kind) && !isNamed ? context.home : null);
  if (code === null && kind !== "international") return null;
  return { from, to, code, ...(kind === "company" ? { form: "company", isFirm: true } : { form: "body" }) };
}

/** The state that is told; of several, that of the article's home. */
function ownState(told: string | readonly string[] | null | undefined, { home }: Context): string | null {
  if (told == null || typeof told === "string") return told ?? null;
  return told.find((state) => state === home) ?? null;
}

/** How many words may stand between a state's adjective and the company that it places: "das norwegische staatliche Unternehmen". */
const FIRM_REACH = 2;

/** A state's adjective before a company is the company's. */
function withFirm({ tokens, marks, pack }: Recognised, state: StateMention): Side {
  if (state.form !== "adjective") return state;
  const [body, and] = [pack.cls("body"), pack.cls("and")];
  for (let at = state.to; at <= state.to + FIRM_REACH && tokens.kind[at] === TokenKind.Word; at++) {
    if (marks.has(at, and)) break;
    if ((marks.find(at, body)?.value as Body | undefined)?.kind === "company") return { ...state, isFirm: true };
  }
  return state;
}

const FUNDING = { always: "lends", often: "both", never: "gives" } as const;

function fundingSide({ country, lends }: Funder, from: number, to: number, context: Context): Side {
  const code = ownState(country, context) ?? country?.[0] ?? null;
  return { from, to, code, form: "body", funds: FUNDING[lends ?? "never"] };
}
