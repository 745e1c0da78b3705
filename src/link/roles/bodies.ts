/** The body that a bare office is of, as the article has spoken of one. */
import type { Body, BodyKind } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import { bodyWithin, type HeldBody } from "../../recognise/offices/bodies.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";
import { isBare } from "./merge.ts";
import { officeOf } from "./offices.ts";

/** How many sentences a body is remembered for a bare "chairman". */
const BODY_REACH = 3;
/** Most words of a body that has another one. */
const LONGEST_BODY = 6;
/** Bodies that a bare "chairman" can be of. */
const CHAIRED: ReadonlySet<BodyKind> = new Set([
  "parliament",
  "presidium",
  "committee",
  "party",
  "court",
  "military",
  "agency",
  "institute",
  "company",
  "international",
]);

/** A phrase as the article means it: a bare "chairman" or "vice president" with the body that was spoken of. */
export function inContext(doc: Recognised, phrase: OfficePhrase): OfficePhrase {
  if (!isBare(doc, phrase)) return phrase;
  const isChair = phrase.word.generic === "chair";
  const body = isChair ? lastBody(doc, phrase) : officeOf(phrase) === "vice_president" ? presided(doc, phrase) : null;
  return body === null ? phrase : { ...phrase, body: { ...body, from: phrase.from, to: phrase.from } };
}

/** The body that was named last before a bare office, as a part of the one that has it: "the African Union Commission". */
function lastBody({ tokens, marks, pack }: Recognised, { from }: OfficePhrase): HeldBody | null {
  const first = tokens.sentences[Math.max(0, tokens.sentence[from]! - BODY_REACH)]!.first;
  const cls = pack.cls("body");
  for (let at = from - 1; at >= first; at--) {
    const body = marks.find(at, cls)?.value as Body | undefined;
    if (body === undefined || !CHAIRED.has(body.kind)) continue;
    for (let start = Math.max(first, at - LONGEST_BODY); start < at; start++) {
      const whole = marks.find(start, cls);
      if (whole?.end === at) return bodyWithin(body, whole.value as Body);
    }
    return body;
  }
  return null;
}

/** "The President of the Senate and Vice President X": the body of an office in the same sentence. */
function presided({ tokens, marks, pack }: Recognised, { from }: OfficePhrase): HeldBody | null {
  const { first } = tokens.sentences[tokens.sentence[from]!]!;
  const cls = pack.cls("role");
  for (let at = from - 1; at >= first; at--) {
    const other = marks.find(at, cls)?.value as OfficePhrase | undefined;
    if (other?.word.generic === "president" && other.body !== null) return other.body;
  }
  return null;
}
