/** Patterns → matches over tokens and marks. */
import { Shape, TokenKind, type Tokens } from "../model/tokens.ts";
import type { Marks } from "./marks.ts";
import type { Pattern } from "./pattern.ts";

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

type Captures = Map<string, Capture>;
type Continue = (at: number) => boolean;
type Matcher = (
  field: Field,
  at: number,
  sentence: { first: number; last: number },
  captures: Captures,
  next: Continue,
) => boolean;

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
  run(field: Field, at: number, sentence: { first: number; last: number }): { to: number; captures: Captures } | null;
}

export function compilePattern(pattern: Pattern, classOf: (name: string) => number): CompiledPattern {
  const matcher = build(pattern, classOf);
  const words = new Set<string>();
  const classes = new Set<number>();
  let anything = false;
  starts(pattern);
  return {
    starts: { words, classes, anything },
    run(field, at, sentence) {
      const captures: Captures = new Map();
      let to = -1;
      const done = matcher(field, at, sentence, captures, (end) => {
        to = end;
        return end > at;
      });
      return done ? { to, captures } : null;
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

function build(pattern: Pattern, classOf: (name: string) => number): Matcher {
  switch (pattern.type) {
    case "word": {
      const { norm } = pattern;
      return (field, at, sentence, _captures, next) => {
        field.steps++;
        return at < sentence.last && field.tokens.norm[at] === norm && next(at + 1);
      };
    }
    case "class": {
      const { cls: name, capture } = pattern;
      const shape = SHAPES[name];
      if (shape !== undefined) {
        return (field, at, sentence, captures, next) => {
          field.steps++;
          if (at >= sentence.last || !shape(field.tokens, at)) return false;
          return keep(captures, capture, { from: at, to: at + 1, value: field.tokens.norm[at] }, () => next(at + 1));
        };
      }
      const cls = classOf(name);
      return (field, at, sentence, captures, next) => {
        field.steps++;
        if (at >= sentence.last) return false;
        // The longest stretch of the class, then shorter ones.
        let limit = Number.POSITIVE_INFINITY;
        for (;;) {
          let best: { end: number; value: unknown } | undefined;
          for (const mark of field.marks.at(at)) {
            if (mark.cls === cls && mark.end < limit && (best === undefined || mark.end > best.end)) best = mark;
          }
          if (best === undefined) return false;
          const { end, value } = best;
          if (end <= sentence.last && keep(captures, capture, { from: at, to: end, value }, () => next(end)))
            return true;
          limit = end;
          field.steps++;
        }
      };
    }
    case "sequence": {
      const parts = pattern.parts.map((part) => build(part, classOf));
      return (field, at, sentence, captures, next) => {
        const run = (index: number, here: number): boolean =>
          index === parts.length
            ? next(here)
            : parts[index]!(field, here, sentence, captures, (end) => run(index + 1, end));
        return run(0, at);
      };
    }
    case "choice": {
      const options = pattern.options.map((part) => build(part, classOf));
      return (field, at, sentence, captures, next) =>
        options.some((option) => option(field, at, sentence, captures, next));
    }
    case "option": {
      const part = build(pattern.part, classOf);
      return (field, at, sentence, captures, next) => part(field, at, sentence, captures, next) || next(at);
    }
    case "gap": {
      const { least, most } = pattern;
      return (field, at, sentence, _captures, next) => {
        for (let taken = least; taken <= most && at + taken <= sentence.last; taken++) {
          field.steps++;
          if (next(at + taken)) return true;
        }
        return false;
      };
    }
    case "behind": {
      const cls = classOf(pattern.cls);
      return (field, at, sentence, _captures, next) => {
        for (let from = at - 1; from >= Math.max(sentence.first, at - LONGEST_BEHIND); from--) {
          field.steps++;
          for (const mark of field.marks.at(from)) if (mark.cls === cls && mark.end === at) return next(at);
        }
        return false;
      };
    }
    case "not": {
      const part = build(pattern.part, classOf);
      return (field, at, sentence, _captures, next) => !part(field, at, sentence, new Map(), () => true) && next(at);
    }
    case "glued":
      return (field, at, sentence, _captures, next) =>
        at < sentence.last && (field.tokens.shape[at]! & Shape.Glued) !== 0 && next(at);
    case "start":
      return (_field, at, sentence, _captures, next) => at === sentence.first && next(at);
    case "end":
      return (_field, at, sentence, _captures, next) => at === sentence.last && next(at);
  }
}

/** Holds a capture while `next` runs, and forgets it if that fails. */
function keep(captures: Captures, name: string | undefined, capture: Capture, next: () => boolean): boolean {
  if (name === undefined) return next();
  const before = captures.get(name);
  captures.set(name, capture);
  if (next()) return true;
  if (before === undefined) captures.delete(name);
  else captures.set(name, before);
  return false;
}
