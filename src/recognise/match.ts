/** Patterns → matches over tokens and marks. */
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import type { Marks } from "./marks.ts";
import { capturesOf, type Pattern } from "./pattern.ts";

export interface Capture {
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

/** What a pattern is run on; `steps` counts the engine's work for the linear-time tests. */
export interface Field {
  readonly tokens: Tokens;
  readonly marks: Marks;
  steps: number;
}

/** One attempt at a pattern. */
interface Attempt {
  readonly field: Field;
  /** Where the match starts. */
  readonly from: number;
  /** The sentence's tokens. */
  readonly first: number;
  readonly last: number;
  /** By the numbers of their names. */
  readonly captures: (Capture | undefined)[];
}

/** Index after the match of a part and of all that follows it, or NONE. What follows is built into each matcher. */
type Matcher = (attempt: Attempt, at: number) => number;
const NONE = -1;

/** Classes that follow from a token's form alone. */
const SHAPES: Readonly<Record<string, (tokens: Tokens, at: number) => boolean>> = {
  word: (tokens, at) => tokens.kind[at] === TokenKind.Word,
  digits: (tokens, at) => tokens.kind[at] === TokenKind.Number,
  capital: (tokens, at) => tokens.kind[at] === TokenKind.Word && (tokens.shape[at]! & Shape.Capital) !== 0,
  small: (tokens, at) => tokens.kind[at] === TokenKind.Word && (tokens.shape[at]! & Shape.Capital) === 0,
  mark: (tokens, at) => tokens.kind[at] === TokenKind.Punctuation || tokens.kind[at] === TokenKind.Symbol,
};
export const SHAPE_CLASSES: readonly string[] = Object.keys(SHAPES);

/** What a pattern can start with: look-up forms, classes, or anything (null). */
export interface Starts {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<number>;
  readonly anything: boolean;
}

export interface CompiledPattern {
  readonly starts: Starts;
  /** The first match at a token, options greedy; null if none. */
  run(
    field: Field,
    at: number,
    sentence: { readonly first: number; readonly last: number },
  ): { readonly to: number; readonly captures: ReadonlyMap<string, Capture> } | null;
}

export function compilePattern(pattern: Pattern, classOf: (name: string) => number): CompiledPattern {
  const names = [...new Set(capturesOf(pattern))];
  const matcher = build(pattern, names, classOf, ({ from }, at) => (at > from ? at : NONE));
  const words = new Set<string>();
  const classes = new Set<number>();
  let anything = false;
  starts(pattern);
  return {
    starts: { words, classes, anything },
    run(field, from, { first, last }) {
      const captures: (Capture | undefined)[] = [];
      const to = matcher({ field, from, first, last, captures }, from);
      if (to === NONE) return null;
      const named = new Map<string, Capture>();
      for (let i = 0; i < names.length; i++) {
        const capture = captures[i];
        if (capture !== undefined) named.set(names[i]!, capture);
      }
      return { to, captures: named };
    },
  };

  /** Collects what a pattern can start with; true if it can be empty. */
  function starts(part: Pattern): boolean {
    switch (part.type) {
      case "word":
        words.add(part.norm);
        return false;
      case "class":
        if (part.cls in SHAPES) anything = true;
        else classes.add(classOf(part.cls));
        return false;
      case "sequence":
        return part.parts.every((inner) => starts(inner));
      case "choice":
        return part.options.map((inner) => starts(inner)).some(Boolean);
      case "option":
        starts(part.part);
        return true;
      case "gap":
        anything = true;
        return part.least === 0;
      default:
        return true;
    }
  }
}

/** How many tokens a stretch can have that is looked back at. */
const LONGEST_BEHIND = 6;

/** @param names the names of captures, numbered @param next what follows the part */
function build(pattern: Pattern, names: readonly string[], classOf: (name: string) => number, next: Matcher): Matcher {
  switch (pattern.type) {
    case "word": {
      const { norm } = pattern;
      return (attempt, at) => {
        attempt.field.steps++;
        return at < attempt.last && attempt.field.tokens.norm[at] === norm ? next(attempt, at + 1) : NONE;
      };
    }
    case "class": {
      const { cls: name, capture } = pattern;
      const number = capture === undefined ? NONE : names.indexOf(capture);
      const shape = SHAPES[name];
      if (shape !== undefined) {
        return (attempt, at) => {
          const { field, last } = attempt;
          field.steps++;
          if (at >= last || !shape(field.tokens, at)) return NONE;
          return keep(attempt, number, at, at + 1, field.tokens.norm[at], next);
        };
      }
      const cls = classOf(name);
      return (attempt, at) => {
        const { field, last } = attempt;
        field.steps++;
        if (at >= last) return NONE;
        // The longest stretch of the class, then shorter ones.
        let mark = field.marks.find(at, cls);
        while (mark !== undefined) {
          if (mark.end <= last) {
            const to = keep(attempt, number, at, mark.end, mark.value, next);
            if (to !== NONE) return to;
          }
          mark = field.marks.find(at, cls, mark.end);
          field.steps++;
        }
        return NONE;
      };
    }
    case "sequence":
      return pattern.parts.reduceRight((follows, part) => build(part, names, classOf, follows), next);
    case "choice": {
      const options = pattern.options.map((part) => build(part, names, classOf, next));
      return (attempt, at) => {
        for (const option of options) {
          const to = option(attempt, at);
          if (to !== NONE) return to;
        }
        return NONE;
      };
    }
    case "option": {
      const part = build(pattern.part, names, classOf, next);
      return (attempt, at) => {
        const to = part(attempt, at);
        return to === NONE ? next(attempt, at) : to;
      };
    }
    case "gap": {
      const { least, most } = pattern;
      return (attempt, at) => {
        for (let here = at + least; here <= at + most && here <= attempt.last; here++) {
          attempt.field.steps++;
          const to = next(attempt, here);
          if (to !== NONE) return to;
        }
        return NONE;
      };
    }
    case "behind": {
      const cls = classOf(pattern.cls);
      return (attempt, at) => {
        const { field, first } = attempt;
        for (let from = at - 1; from >= Math.max(first, at - LONGEST_BEHIND); from--) {
          field.steps++;
          if (field.marks.reaches(from, cls, at)) return next(attempt, at);
        }
        return NONE;
      };
    }
    case "not": {
      const part = build(pattern.part, [], classOf, (_attempt, at) => at);
      return (attempt, at) => (part(attempt, at) === NONE ? next(attempt, at) : NONE);
    }
    case "glued":
      return (attempt, at) =>
        at < attempt.last && (attempt.field.tokens.shape[at]! & Shape.Glued) !== 0 ? next(attempt, at) : NONE;
    case "start":
      return (attempt, at) => (at === attempt.first ? next(attempt, at) : NONE);
    case "end":
      return (attempt, at) => (at === attempt.last ? next(attempt, at) : NONE);
  }
}

/** Goes on behind a stretch, which is captured under a number unless that is NONE; forgets it again if that fails. */
function keep(attempt: Attempt, number: number, from: number, to: number, value: unknown, next: Matcher): number {
  if (number === NONE) return next(attempt, to);
  const { captures } = attempt;
  const before = captures[number];
  captures[number] = { from, to, value };
  const end = next(attempt, to);
  if (end === NONE) captures[number] = before;
  return end;
}
