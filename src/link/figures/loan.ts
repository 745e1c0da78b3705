/** Who lends and who owes, and who pays back. */
import { type Actor, isJoined } from "./actors.ts";
import {
  actorOf,
  type Case,
  directed,
  donorOf,
  funderOf,
  getterOf,
  otherOf,
  type Parties,
  stateOf,
  undirected,
  unique,
  withHome,
} from "./case.ts";
import type { Frame } from "./frame.ts";

export function partiesOfLoan(one: Case): Parties {
  const { frame, sides, actors, named, cue, whole, gives } = one;
  const { pair, home } = sides;
  const known = whole !== null && whole.parties.length > 0 ? whole.parties : pair;
  const parties = named.every((state) => known.includes(state)) ? known : withHome(home, named);
  if (cue !== null && frame.has(cue.from, "debt")) {
    const before = whole?.flow === "loan" ? whole.viewpoint : null;
    const debtor = (whole?.sameSentence ? before : null) ?? stateOf(one, "owner", "subject", "to") ?? before ?? home;
    return { ...undirected(unique([debtor, ...named].filter((state) => state !== null))), side: debtor };
  }
  const isLentTo = gives && stateOf(one, "subject") !== null;
  const lenders = actors.filter(
    ({ code, part, to }) =>
      code === null && part !== "to" && part !== "in" && !(isLentTo && part === "subject" && to > one.amount.from),
  );
  const source = stateOf(one, "from");
  if (lenders.length > 0 && (source === null || lenders.some(({ funds }) => funds !== undefined))) {
    // "The World Bank and Mali": the lender is no state.
    const borrower =
      stateOf(one, "to", "subject", "with", "owner", "in", "from") ?? whole?.to ?? otherOf(pair, donorOf(pair)) ?? home;
    return directed(null, borrower);
  }
  if (isRepaid(one)) return partiesOfRepayment(one, parties);
  // "China is Ethiopia's largest creditor".
  const creditor = isOfCreditor(one) ? stateOf(one, "subject") : null;
  if (creditor !== null && named.length === 2) return directed(creditor, otherOf(named, creditor));
  // "Of its debt of 51 billion, 7 billion is owed to China."
  const isDebt =
    whole?.flow === "loan" && whole.near && whole.from === null && whole.to === null && whole.viewpoint !== null;
  if (isDebt && cue === null && named.length === 1)
    return { ...undirected(unique([whole.viewpoint, ...named])), side: whole.viewpoint };
  const isOfPayment = whole?.flow === "loan" || whole?.flow === "aid";
  if (named.length === 0 && isOfPayment && whole.to !== null) return whole;
  const lender = donorOf(named.length === 2 ? named : pair);
  const told = source ?? funderOf(one)?.code ?? stateOf(one, "owner") ?? (gives ? stateOf(one, "subject") : null);
  const giver = told !== null && lender !== null && told !== source ? lender : told;
  const receiver = stateOf(one, "to") ?? getterOf(one);
  if (named.length === 0 && gives && lender !== null) return directed(lender, otherOf(pair, lender));
  if (giver === null && receiver !== null && (parties.length === 1 || receiver === getterOf(one)))
    return directed(otherOf(parties, receiver), receiver);
  // "signed a loan agreement with China".
  const partner = stateOf(one, "with");
  if (giver === null && partner !== null && partner === lender) return directed(partner, otherOf(parties, partner));
  // "China and Chad signed loan agreements worth …".
  if (giver === null && receiver === null && lender !== null && named.length === 2)
    return directed(lender, otherOf(named, lender));
  if (giver === null || giver === receiver) return undirected(parties);
  if (receiver === null && lender === null && areJoined(frame, actors, named)) return undirected(parties);
  if (receiver === null && actorOf(one, "to", "in")?.code === null) return directed(giver, null);
  return directed(giver, receiver ?? otherOf(parties, giver));
}

function isOfCreditor({ frame, amount }: Case): boolean {
  return frame.cuesAround("creditor", amount).length > 0;
}

function isRepaid({ frame, amount }: Case): boolean {
  return frame.cuesAround("repayment", amount).length > 0;
}

/** From who owes to who lent: that is the side from which it is told. */
function partiesOfRepayment(one: Case, parties: readonly string[]): Parties {
  const { whole } = one;
  if (whole?.flow === "loan" && whole.from !== null && whole.to !== null) {
    const isRepayment = whole.viewpoint === whole.from;
    return isRepayment ? { ...whole, side: whole.from } : { ...directed(whole.to, whole.from), side: whole.to };
  }
  const lender = stateOf(one, "to") ?? funderOf(one)?.code ?? null;
  const debtor = stateOf(one, "subject", "owner", "from");
  if (lender === null && debtor === null) return undirected(parties);
  const from = debtor === lender ? otherOf(parties, lender) : debtor;
  return { ...directed(from, lender ?? otherOf(parties, from)), side: from };
}

/** Whether the only two states of a clause are named together: "guaranteed by Japan and Britain". */
function areJoined(frame: Frame, actors: readonly Actor[], named: readonly string[]): boolean {
  const [first, second] = actors.filter(({ code }) => code !== null);
  return named.length === 2 && first !== undefined && second !== undefined && isJoined(frame, first, second);
}
