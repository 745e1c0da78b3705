/** Lists of instruments: what their introduction tells of each item. */
import type { Recognised } from "../../recognise/index.ts";
import type { InstrumentPhrase } from "../../recognise/instruments/index.ts";
import type { Context } from "../context.ts";
import { type AgreementEvent, type Chain, looseEvents, newestEvent } from "./events.ts";
import { sentenceParties } from "./parties.ts";

/** What the lines before a list tell of its items. */
export interface ListIntro {
  readonly events: readonly AgreementEvent[];
  readonly told: readonly string[];
  /** The sentence that the intro was last carried to. */
  readonly item: number;
  readonly paragraph: number;
  /** The paragraph of the introduction. */
  readonly opening: number;
}

/**
 * Carries the events of a list's introduction ("signed the following documents:") from item to item. An item is a line
 * of its own that follows a colon or another item; the colon's line may itself follow the one that tells the event, or
 * the one that spoke of `documents` that were signed.
 */
export function followList(
  doc: Recognised,
  context: Context,
  sentence: number,
  phrases: readonly InstrumentPhrase[],
  chains: readonly Chain[],
  list: ListIntro | null,
  documents: readonly AgreementEvent[],
): ListIntro | null {
  const { tokens } = doc;
  const { first, last, paragraph } = tokens.sentences[sentence]!;
  if (tokens.norm[last - 1] === ":") {
    const events = chains.flatMap((chain) => chain.events);
    const before = sentence - 1;
    const own = events.length > 0 ? events : looseEvents(doc, sentence);
    // "… attended the signing of a package of documents. These are:"
    const near = own.length > 0 || before < 0 || last - first > LONGEST_OPENER ? own : looseEvents(doc, before);
    const found = near.length > 0 ? near : documents;
    const told = sentenceParties(doc, context, tokens.sentences[sentence]!, phrases);
    const event = newestEvent(found);
    return {
      events: event === undefined ? [] : [event],
      told: told.length > 0 || before < 0 ? told : sentenceParties(doc, context, tokens.sentences[before]!, []),
      item: sentence,
      paragraph,
      opening: paragraph,
    };
  }
  if (list === null) return null;
  if (paragraph === list.paragraph) {
    // "3." may be a sentence of its own.
    const { first: item, last: end } = tokens.sentences[list.item]!;
    return end - item <= LONGEST_NUMBER ? { ...list, item: sentence } : list;
  }
  const starts = BULLETS.has(tokens.norm[first]!) || /^\d{1,2}$/.test(tokens.norm[first]!);
  const short = phrases.length > 0 && phrases[0]!.from - first <= 4;
  // "The resolution on the fund;" is an item too, though it names no instrument.
  const ends = tokens.norm[last - 1] === ";";
  if (!starts && !short && !ends) return null;
  return { ...list, item: sentence, paragraph };
}

/** "The list reads as follows:" tells nothing but that a list follows. */
const LONGEST_OPENER = 8;
/** "3.", "(a)": tokens of an item's number. */
const LONGEST_NUMBER = 3;
const BULLETS: ReadonlySet<string> = new Set(["-", "•", "*", "·", "–", "▪", "◦", "‣", "o", "●"]);
