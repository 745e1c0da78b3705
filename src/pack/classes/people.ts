import type { Office } from "../../model/fact.ts";

/**
 * Offices that follow from what they are held in: a president of a state is its head, of a parliament its speaker.
 * link/roles/offices.ts has the table.
 */
export type GenericOffice =
  | "president"
  /** Kings, sultans, emirs: heads of monarchies only. */
  | "monarch"
  | "chair"
  | "head"
  /** "Leader": of movements and groups more than of companies. */
  | "leader"
  | "director"
  | "secretary"
  | "secretary_general"
  | "governor"
  | "representative"
  | "adviser"
  /** "Sprecher": of a parliament, who presides over it. */
  | "spokesperson"
  | "member"
  | "commissioner"
  /** "High commissioner": an ambassador, or an official of an international organisation. */
  | "high_commissioner"
  /** "Counterpart", "colleague": the office of another person, of the other state. */
  | "counterpart"
  /** "Stedfortreder": the deputy of another person. */
  | "stand_in"
  /** "First Lady": who is married to a head of state. */
  | "spouse";

/** What kind of body an office is held in. */
export type BodyKind =
  | "state"
  /** Several who are a state's head together, or in whose hands it is: "Presidential Council", "junta". */
  | "presidency"
  | "government"
  | "ministry"
  | "foreign_ministry"
  /** A department or directorate of a ministry. */
  | "department"
  | "parliament"
  /** What leads another body: of a parliament its speakers, "Standing Committee". */
  | "presidium"
  /** A group of a parliament or a committee. */
  | "committee"
  | "party"
  | "delegation"
  /** Those who watch an election. */
  | "observers"
  | "mission"
  | "region"
  | "city"
  | "court"
  | "military"
  | "central_bank"
  /** Companies, banks, chambers of commerce, associations, funds and their boards. */
  | "company"
  /** Universities, think tanks, institutes, newspapers. */
  | "institute"
  /** Authorities and agencies of a state. */
  | "agency"
  | "international"
  | "church"
  | "royal_house"
  | "armed_group";

export interface OfficeWord {
  /** The office, where nothing else is told. */
  readonly office: Office;
  /** Set where the office depends on the body that it is held in. */
  readonly generic?: GenericOffice;
  /**
   * ISO code, where the word itself tells the state ("Stortingspresident"); several where it tells one of them
   * ("Bundeskanzler"): the article's own state if it is among them, else the first that the article names.
   */
  readonly country?: string | readonly string[];
  /** States where the word means another office ("Bundesrat" in Austria, "foreign secretary" in India). */
  readonly officeIn?: Readonly<Record<string, Office>>;
  /** What the word means in an article that names none of its states: "vice-chancellor" of a university. */
  readonly otherwise?: Office;
  /** States whose holders the language calls otherwise: no bare "Präsident" is German. */
  readonly elsewhere?: readonly string[];
  /** Set where the word names several holders ("Foreign Ministers"). */
  readonly plural?: true;
  /** Set where the office is of no state: "SACEUR". */
  readonly stateless?: true;
  /** Set where the word is a mere occupation, too common to stand for an office without a name. */
  readonly occupation?: true;
}

export interface Body {
  readonly kind: BodyKind;
  /** ISO code of its state, or "EU". */
  readonly country?: string;
}

/** What stands before an office and changes it: "deputy" makes another office, "former" one of the past. */
export type Rank = "deputy" | "former" | "other";

export interface PeopleClasses {
  office: OfficeWord;
  /** "stellvertretend", "Deputy", "vise", "ehemalig", "acting", "first"; also as the beginning of a compound. */
  rank: Rank;
  /** Beginnings of compounds that tell the state: "bundes", "us". As `country` of an OfficeWord. */
  statePrefix: string | readonly string[];
  /** What an office is about, and what is no part of a name: "Energy", "Auswärtige Angelegenheiten". True if foreign affairs. */
  portfolio: "foreign" | "other";
  /** Institutions that offices are held in. */
  body: Body;
  /** "Herr", "Dr.", "H.E.", "Sayyid": they say that a name follows and are no part of it. */
  honorific: true;
  /** Parts of names that are written small or stand before a surname: "von", "bin", "de la"; behind a noble one a state may stand. */
  particle: true | "noble";
  /** Prepositions that a place follows, hardly ever a person: "in". */
  placeLink: true;
  /**
   * Words that make a name one of a place or thing: "Straße", "University", "Preis", "airport"; a "matter" behind a genitive is
   * somebody's own: "Stoltenbergs initiativ".
   */
  thing: true | "matter";
  /** Parts of states that have governments of their own, with their adjectives: "Bayern", "Quebec"; the value is the state. */
  region: string;
  /** Common nouns with a capital that stand beside names without being part of them (titles of headlines, German nouns). */
  noun: true;
  /** Verbs of speech whose subject is a person or body: "sagte", "said", "sier". */
  speech: true;
  /** Verbs and participles of meeting, receiving, visiting, signing that take persons. */
  encounter: true;
  /**
   * Prepositions and genitive articles that lead from an office to its body or state ("of", "der"), and those that tell
   * where it is held ("in", "i", "to"): an ambassador's state is never the one it is held in; those that tell whom it
   * deals with ("with"); and "for", which does for an envoy and leads to the state of others.
   */
  officeLink: "of" | "for" | "at" | "with";
  /** Relative pronouns that follow a person's name: "who", "der", "som". */
  relative: true;
  /** Words that name a single woman, where an article does not tell her from several persons: "die Ministerin". */
  oneWoman: true;
  /** Full names and acronyms of political parties as they stand behind a name in brackets: their state, or a body where several have one of that name. */
  party: string | Body;
}
