/** Words that stand for a state or a lender named before: "the country", "das Königreich", "banken". */
import { TokenKind } from "../../model/tokens.ts";
import type { Referent } from "../../pack/contract.ts";
import type { Recognised } from "../../recognise/index.ts";
import type { Side } from "./side.ts";

/** How many words may stand between the article and the noun: "the oil-rich West African country". */
const WORDS_BETWEEN = 4;
/** How many sentences back who is meant may have been named. */
const SENTENCES_BACK = 4;

/** How many sides back are weighed: articles can be endless. */
const MEMORY = 100;
/** How many times as often another state is named where "the country" is that one and not the one named last. */
const OVERWHELMING = 2;

/** Who can be "the country": what is named, not what an adjective tells of others. */
const NAMING: ReadonlySet<Side["form"]> = new Set(["name", "capital", "inhabitant"]);

interface Noun {
  readonly kind: "state" | "funder";
  readonly from: number;
  readonly to: number;
  /** Whether other words tell more of it: "the South American country". */
  readonly isDescribed: boolean;
}

export class References {
  readonly #doc: Recognised;
  /** States that others than themselves tell of: where readers are at home, and whose trade is told. */
  readonly #tellers: ReadonlySet<string>;

  constructor(doc: Recognised, trader: string | null) {
    this.#doc = doc;
    this.#tellers = new Set([doc.pack.pack.homeState, trader].filter((state) => typeof state === "string"));
  }

  /**
   * The side that a reference starting at a token stands for, null if none starts there or it is unclear who is meant.
   * `before`: the sides named so far.
   */
  resolve(at: number, before: readonly Side[]): Side | null {
    const noun = this.#nounOf(at);
    if (noun === null) return null;
    const recent = before.slice(-MEMORY);
    const { kind, from, to } = noun;
    if (kind === "funder") {
      const funder = recent.findLast(({ funds }) => funds !== undefined);
      return funder === undefined ? null : { ...funder, from, to };
    }
    const code = this.#stateBefore(at, noun.isDescribed, recent);
    return code === null ? null : { from, to, code, form: "name" };
  }

  #nounOf(at: number): Noun | null {
    const { marks, pack, tokens } = this.#doc;
    const [referent, definite] = [pack.cls("referent"), pack.cls("definiteArticle")];
    const isLed = marks.has(at, definite);
    const first = isLed ? marks.find(at, definite)!.end : at;
    for (let noun = first; noun <= first + (isLed ? WORDS_BETWEEN : 0); noun++) {
      const mark = marks.find(noun, referent);
      if (mark !== undefined && mark.head === 0) {
        const { kind, isDefinite } = mark.value as Referent;
        // "das Königreich Bahrain" names itself.
        if (kind === "none" || !(isLed || isDefinite) || this.#namesState(mark.end)) return null;
        return { kind, from: at, to: mark.end, isDescribed: noun > first };
      }
      const isWord = tokens.kind[noun] === TokenKind.Word || tokens.norm[noun] === "-";
      if (!isWord || this.#ends(noun) || this.#namesState(noun)) return null;
    }
    return null;
  }

  /** A word that no noun phrase goes on behind. */
  #ends(at: number): boolean {
    const { marks, pack } = this.#doc;
    return (["preposition", "verb", "article", "and", "money"] as const).some((cls) => marks.has(at, pack.cls(cls)));
  }

  #namesState(at: number): boolean {
    const { marks, pack } = this.#doc;
    return marks.has(at, pack.cls("country"));
  }

  /**
   * The state that the sentence so far or else the last one with states tells alone, unless another is what the article
   * is about by far; of several, the one named most, and of one that more is told of no other. Who tells of others is
   * "the country" only if no other is named; the Union never is. What opens a sentence stands for the one that the
   * sentence before began with.
   */
  #stateBefore(at: number, isDescribed: boolean, before: readonly Side[]): string | null {
    const { sentence, sentences } = this.#doc.tokens;
    const here = sentence[at]!;
    const isLed = this.#isLed(at);
    const named = before.flatMap(({ from, code, form }) => {
      const isMeant = code !== null && code !== "EU" && NAMING.has(form) && !(isLed && sentence[from] === here);
      return isMeant ? [{ code, sentence: sentence[from]! }] : [];
    });
    const others = named.filter(({ code }) => !this.#tellers.has(code));
    const states = others.length > 0 ? others : named;
    const last = states.at(-1);
    if (last === undefined || here - last.sentence > SENTENCES_BACK) return null;
    if (sentences[last.sentence]!.zone !== sentences[here]!.zone) return null;
    const counts = new Map<string, number>();
    for (const { code } of states) counts.set(code, (counts.get(code) ?? 0) + 1);
    const [[top, most]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
    const near = new Set(states.filter((state) => state.sentence === last.sentence).map(({ code }) => code));
    if (isDescribed) return counts.size === 1 ? top : null;
    if (near.size > 1 && sentences[here]!.first === at) return this.#subjectOf(states, last.sentence);
    if (near.size > 1) return near.has(top) ? top : null;
    return OVERWHELMING * counts.get(last.code)! < most ? top : last.code;
  }

  /** "in the country", said of what others do there: none that the same sentence names. */
  #isLed(at: number): boolean {
    const { marks, pack } = this.#doc;
    return marks.has(at - 1, pack.cls("direction"));
  }

  /** The state that a sentence names first. */
  #subjectOf(states: readonly { readonly code: string; readonly sentence: number }[], sentence: number): string | null {
    return states.find((state) => state.sentence === sentence)?.code ?? null;
  }
}
