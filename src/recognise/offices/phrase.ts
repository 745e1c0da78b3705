/** An office with what stands around it, and its draft while it is read. */
import type { OfficeWord, Rank } from "../../pack/contract.ts";
import type { TokenSpan } from "../rules.ts";
import { bodyOf, bodyWithin, type HeldBody } from "./bodies.ts";

export interface StateCue extends TokenSpan {
  readonly code: string;
  /**
   * `before` the head as adjective, genitive or compound; `of` the body or state behind it; `at` the place where it is
   * held; `with` the one that it deals with.
   */
  readonly place: "before" | "of" | "at" | "with";
}

/** What an office is in charge of. */
export type Matter = "foreign" | "other";

export interface OfficePhrase extends TokenSpan {
  /** The head word and what it says. */
  readonly head: TokenSpan;
  readonly word: OfficeWord;
  readonly deputy: boolean;
  /** Told as an office of the past: "ehemalig", "ex-". */
  readonly former: boolean;
  readonly portfolio: Matter | null;
  /** The head is the end of a compound ("Verteidigungsminister") or follows a hyphen. */
  readonly compound: boolean;
  /** States of which a compound's beginning tells one ("bundes-"). */
  readonly prefixStates: readonly string[] | null;
  readonly states: readonly StateCue[];
  /** The office is one of a part of a state: of a land, a province, a canton. */
  readonly regional: boolean;
  readonly body: (HeldBody & TokenSpan) | null;
  /** The body or company as written, without article. */
  readonly organization: TokenSpan | null;
  /** A proper name that stands for the body, where no word of the lexicon tells its kind. */
  readonly proper: boolean;
  /** The office is one of something that no word of the lexicon tells: "Präsidentin der Ärzteschaft". */
  readonly unknown: boolean;
}

/** A stretch of a class that was found. */
export interface Found extends TokenSpan {
  readonly value: unknown;
}

/** What is known of a phrase so far. */
export class OfficeDraft {
  deputy = false;
  former = false;
  portfolio: Matter | null = null;
  prefixStates: readonly string[] | null = null;
  states: StateCue[] = [];
  regional = false;
  body: (HeldBody & TokenSpan) | null = null;
  organization: TokenSpan | null = null;
  proper = false;
  unknown = false;

  addRank(rank: Rank): void {
    if (rank === "deputy") this.deputy = true;
    else if (rank === "former") this.former = true;
  }

  addState({ from, to, value }: Found, place: StateCue["place"]): void {
    this.states.push({ from, to, code: value as string, place });
  }

  /** A matter joins those before it; foreign affairs outweigh all others. */
  addMatter(matter: Matter): void {
    this.portfolio = matter === "foreign" ? matter : (this.portfolio ?? matter);
  }

  /** A body, or of one that is read already the whole that it belongs to. */
  addBody({ from, to, value }: Found): void {
    const body = bodyOf(value);
    if (this.body === null) {
      this.body = { ...body, from, to };
      if (this.proper) this.organization = { from, to };
      else this.organization ??= { from, to };
      this.proper = false;
      return;
    }
    // "the Standing Committee on Foreign Affairs of the Senate" leads no Senate.
    const kind = this.body.kind === "presidium" && this.portfolio !== null ? "committee" : this.body.kind;
    this.body = { from: this.body.from, to: this.body.to, ...bodyWithin({ ...this.body, kind }, body) };
  }

  /** A body that the one read before owns: "the Senate | Foreign Relations Committee", "EUs | valgobservatører". */
  addOwned({ from, to, value }: Found): void {
    const owner = this.body;
    if (owner === null) {
      this.addBody({ from, to, value });
      return;
    }
    this.organization = { from: owner.from, to };
    this.body = { ...bodyWithin(bodyOf(value), owner), ...this.organization };
    this.proper = false;
  }

  /** A proper name in the place of the body. */
  addProper(span: TokenSpan): void {
    this.organization ??= span;
    if (this.body === null) this.proper = true;
  }

  phrase(from: number, to: number, head: TokenSpan, word: OfficeWord, compound: boolean): OfficePhrase {
    const { deputy, former, portfolio, prefixStates, regional, body, organization, proper, unknown } = this;
    const states = [...this.states];
    return {
      ...{ from, to, head, word, compound },
      ...{ deputy, former, portfolio, prefixStates, states, regional, body, organization, proper, unknown },
    };
  }
}
