/** The scales on which states are weighed: what can speak for one and against it, and by how much. */

const WEIGHTS = {
  /** The dateline's or the publisher's state. */
  home: 1.75,
  homeOfSent: 0.75,
  /** The same, where the article tells of somebody who travels there: it may be the traveller's press that tells it. */
  homeVisited: 1.25,
  /** An embassy's own state for offices held abroad, its host for all others. */
  embassy: 2,
  /** The state that the language's articles mean when they name none. */
  language: 2.2,
  usual: 0.75,
  /** Named anywhere: then it comes into question. */
  mentioned: 0,
  /** The other state that the article is about is excluded. */
  remaining: 1.2,
  /** The article names somebody's office of that state. */
  peopled: 0.8,
  pair: 0.9,
  /** The one state that the article is about. */
  focus: 0.75,
  /** Named last before the office in its sentence, or before that in its paragraph. */
  named: 1.5,
  namedEarlier: 1,
  /** What the sentence before speaks of. */
  topic: 2.5,
  /** Named before the office in its sentence, though not last. */
  namedHere: 1,
  /** Its name opens the sentence of the office. */
  subject: 0.75,
  /** Named in its sentence as a place: "in Israel Minister X". */
  placeHere: 1,
  /** Named behind the office in its sentence. */
  namedAfter: 0.5,
  /** Behind the office in its sentence a city of that state is named. */
  placeAfter: 0.6,
  place: 1.9,
  placeEarlier: 1,
  /** For a governor or mayor: the first part of a state that is named behind the office in its sentence; the one state of all that the article names. */
  regionAfter: 1,
  region: 1,
  /** Named right behind the holder: "Admiral X for Germany". */
  behind: 4,
  fits: 1.9,
  /** The names of that state are known well, and this one speaks for others, is unheard of, or is one of half the world. */
  foreign: -1,
  unheard: -1.5,
  common: -0.5,
  /** Somebody else holds the office in that state: told right here, or elsewhere in the article. */
  taken: -2.5,
  takenElsewhere: -2,
  /** The state of the person whom a possessive before the office refers to: "his adviser". */
  owner: 3,
  /** The state of the one who brings a message from this office. */
  sender: 2,
  /** The office right before this one in the sentence is of that state. */
  neighbour: 0.75,
  /** The article names an office of that state without saying whose: "the Secretary of State". */
  unsaid: 1,
  /** A body or party of that state is named in the article. */
  institution: 0.2,
  /** The same in the sentence itself. */
  institutionHere: 0.7,
  /** A member's office stands behind a parliament of that state in the paragraph. */
  parliament: 3,
  /** The person's party is of that state. */
  party: 3,
  /** A counterpart of this office, later in the sentence, is of that state. */
  mirrored: -5,
  /** The person travels to that state, or to a city of it. */
  visited: -3,
  visitedVaguely: -2.4,
  /** Somebody else travels there, and this person may be the host. */
  host: 0.75,
  /** One of that state meets this person, is named together with them for the other side, or goes with them. */
  apart: -2,
  /** The same, where that state is the article's own: those of one's own are received, too. */
  apartAtHome: -0.75,
  opposite: -1,
  together: 1.5,
  leader: 2.5,
  /** "For Berlin the state secretary signed". */
  behalf: 3,
  /** That state has no such office, or calls it otherwise. */
  impossible: -20,
};
export type Reason = keyof typeof WEIGHTS;

/** Reasons that keep a state out: of two states, the other one remains. */
const EXCLUDING: readonly Reason[] = [
  "taken",
  "takenElsewhere",
  "mirrored",
  "visited",
  "apart",
  "opposite",
  "impossible",
];

/** What must speak for a state beside the name. */
const LEAST_BESIDE_NAME = 0.5;

/** The state that most speaks for, how much does, and how much more than for the second. */
export interface Verdict {
  readonly state: string;
  readonly weight: number;
  readonly lead: number;
}

/** What speaks for each state: of one reason for one state only the strongest counts. */
export class Scales {
  readonly #weights = new Map<string, Map<Reason, number>>();

  /** @param times how strongly the reason holds */
  add(state: string | null | undefined, reason: Reason, times = 1): void {
    if (state === null || state === undefined) return;
    let reasons = this.#weights.get(state);
    if (reasons === undefined) {
      reasons = new Map();
      this.#weights.set(state, reasons);
    }
    const weight = WEIGHTS[reason] * times;
    if (Math.abs(weight) > Math.abs(reasons.get(reason) ?? 0)) reasons.set(reason, weight);
  }

  delete(state: string): void {
    this.#weights.delete(state);
  }

  /** The states that come into question. */
  get states(): readonly string[] {
    return [...this.#weights.keys()];
  }

  /** Whether something speaks against a state whatever speaks for it. */
  excludes(state: string): boolean {
    return EXCLUDING.some((reason) => this.#weights.get(state)?.has(reason));
  }

  verdict(): Verdict | null {
    let best: { state: string; weight: number } | null = null;
    let second = Number.NEGATIVE_INFINITY;
    for (const [state, reasons] of this.#weights) {
      const weight = weightOf(reasons);
      if (best === null || weight > best.weight) {
        second = best?.weight ?? second;
        best = { state, weight };
      } else if (weight > second) second = weight;
    }
    return best && { ...best, lead: best.weight - second };
  }
}

function weightOf(reasons: ReadonlyMap<Reason, number>): number {
  let weight = 0;
  let grounds = 0;
  for (const [reason, each] of reasons) {
    weight += each;
    if (reason !== "fits" && reason !== "usual" && each > 0) grounds += each;
  }
  // A name alone tells nothing.
  return grounds < LEAST_BESIDE_NAME ? Math.min(weight, LEAST_BESIDE_NAME) : weight;
}
