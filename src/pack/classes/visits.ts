/** Classes of words that tell who goes where and who meets whom. */

export interface VisitClasses {
  /**
   * Verbs and nouns of going to a place: "visited", "arrives", "trip". An `object` verb takes the place without a
   * preposition ("besuchte Polen"); of a `noun` the traveller may stand behind ("the visit of X to Y"); a `guest` is
   * told before an office ("the visiting minister").
   */
  journey: "object" | "verb" | "noun" | "guest";
  /** Prepositions that lead from a journey to its end: "to", "in", "nach". */
  destination: true;
  /** What leads from a journey to its traveller, and articles in the genitive: "by", "von", "des". */
  traveller: true;
  /** "The guest", "he was received": the one who travels here. */
  visitor: true;
  /** Possessive pronouns of the third person: "his adviser", "her visit". */
  possessive: true;
  /** "Letter", "greetings", and what leads from it to its sender: who is of the state of the one who brings it. */
  message: true;
  sender: true;
  /** "here", "in our country": the place that the article is written in. */
  here: true;
  /**
   * `sides`: those before it meet those behind it ("met", "received by", "talks with"). `mutual`: it tells that those
   * who are named together stand on different sides ("signed", "between").
   */
  meeting: "sides" | "mutual";
  /** "For", "on behalf of": the side that somebody stands for. */
  behalf: true;
  /** "with": between the two sides, in a sentence that tells of a meeting. */
  comitative: true;
  /** "accompanied by", "delegation": those named behind it go with the one before it; back: of the sentence before. */
  entourage: true | "back";
}
