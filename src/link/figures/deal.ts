/** Who sells and who buys. */
import { isJoined } from "./actors.ts";
import { type Case, directed, otherOf, type Parties, stateOf, undirected, withHome } from "./case.ts";
import type { Cue } from "./frame.ts";
import type { Sides } from "./sides.ts";

/** Whether a verb of buying stands in the amount's clause, one of getting that speaks of a deal. */
function isBuying(one: Case): boolean {
  return buyingVerb(one) !== undefined;
}

function buyingVerb({ frame, amount }: Case): Cue<string> | undefined {
  return frame
    .cuesAround<string>("giver", amount)
    .find((verb) => verb.value === "gets" && frame.cueAt("flow", verb.from) === "deal");
}

/** The state that stands last before the verb of buying: "the American president said that India would buy …". */
function buyerOf(one: Case): string | null {
  const verb = buyingVerb(one)?.from ?? 0;
  const subjects = one.actors.filter(({ part, code }) => part === "subject" && code !== null);
  return (subjects.findLast(({ to }) => to <= verb) ?? subjects[0])?.code ?? null;
}

/** The seller and the buyer where verbs tell them; else just the states. */
export function partiesOfDeal(one: Case): Parties {
  const { sides, named, whole, gives, gets } = one;
  // "buys from"; but "has received an order from".
  const buys = isBuying(one);
  const [subject, source, target] = [
    buys ? buyerOf(one) : stateOf(one, "subject"),
    stateOf(one, "from"),
    stateOf(one, "to"),
  ];
  if (gets && subject !== null && source !== null && subject !== source)
    return buys ? directed(source, subject) : directed(subject, source);
  if (gives && subject !== null && target !== null && subject !== target) return directed(subject, target);
  const known = whole !== null && whole.parties.length > 0 ? whole.parties : sides.pair;
  if (known.length === 0 && named.length === 0) return undirected(dealersOf(sides));
  const parties = named.every((state) => known.includes(state)) ? known : withHome(sides.home, named);
  const shop = stateOf(one, "in");
  if (buys && subject !== null && shop !== null && shop !== subject) return directed(shop, subject);
  if (buys && subject !== null && otherOf(parties, subject) !== null)
    return directed(otherOf(parties, subject), subject);
  const sellers = parties.filter((state) => sides.companies.has(state) || isOfFirm(one, state));
  const [seller] = sellers;
  return parties.length === 2 && sellers.length === 1
    ? directed(seller!, otherOf(parties, seller!))
    : undirected(parties);
}

/** The article's states, clear or not, where the company that it tells of is of one of them. */
function dealersOf({ context, firms }: Sides): readonly string[] {
  return context.pair.length === 2 && context.pair.some((state) => firms.has(state)) ? context.pair : [];
}

/**
 * Whether a clause tells what a company of a state does alone or for another state: "the Turkish company", "Ghana signed
 * with the Turkish company", not "Uzbek and Chinese companies".
 */
function isOfFirm({ frame, actors }: Case, state: string): boolean {
  const isOrdered = actors.some(({ part, code }) => part === "subject" && code !== null && code !== state);
  return actors.some(({ isFirm, code, part, form }, index) => {
    const isTogether = index > 0 && isJoined(frame, actors[index - 1]!, actors[index]!);
    const isAlone = part !== "with" || isOrdered;
    return isFirm && form === "adjective" && code === state && isAlone && !isTogether;
  });
}
