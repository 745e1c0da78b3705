/** States that are named for what happens in or by them, and are no side of a payment. */
import { TokenKind } from "../../model/tokens.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { Side } from "./side.ts";

/** Tokens between a state and the event that it is named for: "Russia's full-scale invasion", "conference held in Kuwait". */
const EVENT_REACH = 3;

/** Whether a state is only told as the place of a gathering or the author of an attack, or to say since when. */
export function isOfEvent(doc: Recognised, { from, to, form }: Side): boolean {
  const { marks, pack } = doc;
  const [event, direction, since] = [pack.cls("event"), pack.cls("direction"), pack.cls("since")];
  if (form === "body" || form === "company") return false;
  for (let at = to; at < to + EVENT_REACH && isInside(doc, at, to); at++)
    if (marks.find(at, event)?.value === (form === "capital" ? "gathering" : "attack")) return true;
  let isPlaced = false;
  for (let at = from - 1; at >= from - EVENT_REACH && isInside(doc, at, from); at--) {
    const happening = marks.find(at, event)?.value;
    if (happening === "gathering") return isPlaced;
    if (happening === "attack") {
      for (let before = at - 1; before >= at - 4 && isInside(doc, before, from); before--)
        if (marks.has(before, since)) return true;
      return false;
    }
    isPlaced ||= marks.find(at, direction)?.value === "in";
  }
  return false;
}

/** A word of the same sentence, no verb and no amount. */
function isInside({ tokens, marks, pack }: Recognised, at: number, origin: number): boolean {
  if (at < 0 || at >= tokens.length || tokens.sentence[at] !== tokens.sentence[origin]) return false;
  const isGenitive = tokens.norm[at] === "'s";
  return (
    (isGenitive || tokens.kind[at] !== TokenKind.Punctuation || tokens.norm[at] === "-") &&
    !marks.has(at, pack.cls("money"))
  );
}
