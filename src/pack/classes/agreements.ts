import type { AgreementStatus, AgreementType } from "../../model/fact.ts";

/**
 * What a head word of an instrument tells by itself.
 *
 * `proof` says when a phrase with it is a fact:
 * - "name": it has a modifier of its own or a subject ("agreement on visas", "treaty of friendship")
 * - "event": it also needs an event (signed, adopted, negotiated …) or parties ("action plan", "contract", "deal")
 * - "reference": never, it only refers back ("document")
 */
export interface Instrument {
  readonly type: AgreementType;
  readonly proof: "name" | "event" | "reference";
  /** The head alone is name enough once an event is told: "memorandum of understanding", "letter of intent". */
  readonly alone?: true;
  /** The head itself tells what it is about: "Wartungsvertrag". */
  readonly specific?: true;
  /** Between companies, or about goods, it is a contract: "Vertrag". */
  readonly contract?: true;
}

/** What a word before an instrument tells about which one is meant. */
export type Determiner =
  /** "the", "this", "dieses": may refer back. */
  | "definite"
  | "indefinite"
  /** "several", "weitere", "flere": more than one. */
  | "many"
  /** "no", "kein", "ingen". */
  | "none"
  /** "its", "ihrer", "sin". */
  | "own";

export interface AgreementClasses {
  /** Head words of instruments: "*abkommen", "treaty", "memorandum of understanding"; null for what only looks like one. */
  instrument: Instrument | null;
  determiner: Determiner;
  /**
   * Modifiers that do not tell which instrument is meant: "plain" ones may still open its name ("historic", "joint"),
   * "passing" ones do not ("new", "present").
   */
  vague: "plain" | "passing";
  /** Subjects of trade that make a contract of a treaty: "Lieferung", "Kauf". */
  commercial: true;
  /** What opens the subject after the head: "on", "über", "om"; "owner" is a genitive, which may also tell a party. */
  topic: "matter" | "owner";
  /** What opens the parties after the head: "between" all of them, "with" the other ones. */
  partner: "between" | "with";
  /**
   * What joins the parts of a party's name: "Ministry of Labour", "Ministerium für Handel"; only a genitive takes an article. "Side"
   * is what tells the sides apart: "on the one hand".
   */
  joining: "genitive" | "other" | "side";
  /** What opens the instrument's own date: "of 1951", "vom 10. November 2020". */
  dating: true;
  /** Words that end a subject though they could stand within a noun phrase: "by", "after", "seit", "im Wert". */
  subjectEnd: true;
  /** Prepositions that may tell the place or only the time of an event right behind a subject: "in", "am"; "on". */
  adjunct: "place" | "time";
  /**
   * Verbs, participles and predicates of what happens to instruments: "signed", "in Kraft", "trådte i kraft". "Agreed" is
   * what tells that there is an instrument, but not how far it has come: "vereinbarten", "ble enige om".
   */
  eventVerb: AgreementStatus | "agreed";
  /** The same as nouns; what follows is the instrument: "Unterzeichnung", "negotiations on". */
  eventNoun: AgreementStatus;
  /**
   * What says that an event has not happened: modals and words of wish and plan ("wish": "should", "soll", "ønsker"),
   * what does so right before a verb only ("next": "to"), and auxiliaries of the future that make no future of what
   * lasts ("passive": "wird unterzeichnet" is to come, "wird umgesetzt" is not). "Achieved" takes the others back: "konnte".
   */
  intent: "wish" | "next" | "passive" | "achieved";
  /** "begin", "aufnehmen", "innlede": negotiations that are still to begin are planned. */
  beginning: true;
  /** "not", "nicht", "ikke", "yet to be". */
  negation: true;
  /** Pronouns for the instrument spoken of just before: "it", "ihn", "den". */
  itself: true;
  /** "include", "gehören", "omfatter": what they name are documents spoken of before. */
  listing: true;
  /** "also known as", "genannt", "kalt": the instrument behind it is the one before it. */
  alias: true;
  /** "together with": what is behind it shares the events of what is before. */
  alongWith: true;
  /** "until", "bis": the date behind it ends a term. */
  until: true;
  /** What opens the place of an event: "in", "i". */
  within: true;
  /** What a clause on a noun opens with, so that a modal before it is said of something else: "which", "som". */
  clause: true;
  /** What opens those who only look on or mediate: "in the presence of", "unter Vermittlung". */
  onlooker: true;
  /** "recently", "bereits": beside an event, that it is no news of a day that the article tells. */
  earlier: true;
  /** "on the same day", "am selben Tag", "samme dag". */
  sameDay: true;
}
