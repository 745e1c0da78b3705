/**
 * The pattern notation of the rules, compiled to a bounded automaton.
 *
 *   `von`              the token with this look-up form (marks too: `,` `-` `.`)
 *   `<month>`          a stretch of this class: of the lexicon, of a shape, or of an earlier phase
 *   `<month:m>`        the same, captured as `m`
 *   `<-month>`         a stretch of this class ends here; looks back and takes nothing
 *   `(a | b c)`        alternatives
 *   `x?`               x or nothing; x first
 *   `..{0,4}`          up to four tokens of any kind within the sentence, as few as possible
 *   `!x`               no x here (x one element); takes nothing
 *   `~`                no space here
 *   `^` `$`            the sentence starts, ends here
 *   `\x`               the mark x itself, where x is one of ( ) | ? < > ! ~ ^ $ \
 *
 * Nothing repeats without bound, so a match costs at most a constant for each token where it starts.
 */
export type Pattern =
  | { readonly type: "word"; readonly norm: string }
  | { readonly type: "class"; readonly cls: string; readonly capture: string | undefined }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly options: readonly Pattern[] }
  | { readonly type: "option"; readonly part: Pattern }
  | { readonly type: "gap"; readonly least: number; readonly most: number }
  | { readonly type: "behind"; readonly cls: string }
  | { readonly type: "not"; readonly part: Pattern }
  | { readonly type: "glued" }
  | { readonly type: "start" }
  | { readonly type: "end" };

/** @throws Error with a message that says what is wrong with the notation and where. */
export function parsePattern(source: string, normalise: (word: string) => string): Pattern {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at character ${at + 1} of pattern "${source}"`);
  };
  const skip = (): void => {
    while (source[at] === " ") at++;
  };

  function choice(): Pattern {
    const options = [sequence()];
    for (skip(); source[at] === "|"; skip()) {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { type: "choice", options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    for (skip(); at < source.length && source[at] !== "|" && source[at] !== ")"; skip()) parts.push(element());
    if (parts.length === 0) fail("nothing stands");
    return parts.length === 1 ? parts[0]! : { type: "sequence", parts };
  }

  function element(): Pattern {
    const part = primary();
    if (source[at] !== "?") return part;
    at++;
    return { type: "option", part };
  }

  function primary(): Pattern {
    const mark = source[at]!;
    if (mark === "(") {
      at++;
      const inner = choice();
      if (source[at] !== ")") fail("a bracket is not closed");
      at++;
      return inner;
    }
    if (mark === "<") {
      const close = source.indexOf(">", at);
      if (close < 0) fail("a class is not closed");
      const behind = /^-([a-z][A-Za-z]*)$/.exec(source.slice(at + 1, close))?.[1];
      if (behind !== undefined) {
        at = close + 1;
        return { type: "behind", cls: behind };
      }
      const [cls = "", capture] = source.slice(at + 1, close).split(":");
      if (!/^[a-z][A-Za-z]*$/.test(cls) || (capture !== undefined && !/^[a-z][A-Za-z0-9]*$/.test(capture)))
        fail("not a class");
      at = close + 1;
      return { type: "class", cls, capture };
    }
    if (mark === "!") {
      at++;
      skip();
      return { type: "not", part: primary() };
    }
    if (mark === "~") return single({ type: "glued" });
    if (mark === "^") return single({ type: "start" });
    if (mark === "$") return single({ type: "end" });
    if (source.startsWith("..{", at)) {
      const close = source.indexOf("}", at);
      const bounds = /^(\d+),(\d+)$/.exec(source.slice(at + 3, close));
      if (close < 0 || bounds === null) return fail("a gap needs its bounds, as in ..{0,4}");
      const [least, most] = [Number(bounds[1]), Number(bounds[2])];
      if (least > most || most > 20) fail("a gap holds at most 20 tokens");
      at = close + 1;
      return { type: "gap", least, most };
    }
    if (mark === "?" || mark === ">") fail(`"${mark}" has nothing before it`);
    if (mark === "\\") {
      at += 2;
      return { type: "word", norm: source[at - 1] ?? fail("nothing follows the backslash") };
    }
    const word = /^[^\s()|?<>!~^$\\]+/u.exec(source.slice(at))?.[0] ?? fail("nothing follows the guard");
    at += word.length;
    return { type: "word", norm: normalise(word) };
  }

  function single(pattern: Pattern): Pattern {
    at++;
    return pattern;
  }

  const pattern = choice();
  if (at < source.length) fail(`"${source[at]}" is too much`);
  return pattern;
}

/** The names under which a pattern captures. */
export function capturesOf(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "class":
      return pattern.capture === undefined ? [] : [pattern.capture];
    case "sequence":
      return pattern.parts.flatMap(capturesOf);
    case "choice":
      return pattern.options.flatMap(capturesOf);
    case "option":
      return capturesOf(pattern.part);
    default:
      return [];
  }
}
