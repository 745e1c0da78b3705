/** The plan of the house: which room stands on which, and what a room must not touch. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { languages } from "../src/languages/manifest.ts";
import { AGREEMENT_STATUSES, AGREEMENT_TYPES, FACT_KINDS, FLOWS, OFFICES, QUALIFIERS } from "../src/model/fact.ts";
import { ENGINE_CLASSES } from "../src/recognise/compile.ts";
import { SHAPE_CLASSES } from "../src/recognise/match.ts";
import { normalise } from "../src/text/tokenise.ts";
import { placeOf, readSources, roomOf, type Source, walk } from "./sources.ts";

/** A room may import from rooms on lower floors and from itself. */
const FLOORS = [
  ["model", "value"],
  ["pack"],
  ["text", "gazetteer"],
  ["recognise"],
  ["link"],
  ["format", "languages"],
  ["pipeline"],
  ["index"],
  ["batch", "completion"],
  ["cli"],
];
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

const sources = readSources();
const isLanguage = (path: string): boolean => /^src\/languages\/[^/]+\//.test(path);
/** Rooms in which the same text always gives the same facts. */
const PURE = new Set(["model", "value", "pack", "text", "recognise", "link", "format", "pipeline", "index"]);
const pure = sources.filter(({ path }) => PURE.has(roomOf(path)) || isLanguage(path));

/** Lines for every node that `fault` finds something wrong with. */
function faults(files: readonly Source[], fault: (node: ts.Node, source: Source) => string | undefined): string[] {
  const found: string[] = [];
  for (const source of files) {
    walk(source.tree, (node) => {
      const what = fault(node, source);
      if (what !== undefined) found.push(`${placeOf(source, node)} ${what}`);
    });
  }
  return found;
}

describe("imports", () => {
  it("come from rooms that have a floor", () => {
    expect(sources.map(({ path }) => path).filter((path) => floorOf(roomOf(path)) < 0)).toEqual([]);
  });

  it("never go up, nor sideways to another room", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith("src/") && roomOf(target) !== roomOf(path))
        .filter((target) => floorOf(roomOf(target)) >= floorOf(roomOf(path)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("never go in a circle", () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
        return;
      }
      if (done.has(path)) return;
      for (const target of graph.get(path) ?? []) visit(target, [...way, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it("of a language are the contract, its own files, and packages only for its judge of names", () => {
    const wrong = sources
      .filter(({ path }) => isLanguage(path))
      .flatMap(({ path, imports }) => {
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        return imports
          .filter((target) => target !== "src/pack/contract.ts" && !target.startsWith(folder))
          .filter((target) => target.startsWith("src/") || !path.endsWith("/second-opinion.ts"))
          .map((target) => `${path} imports ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it("of a language's files stand in the manifest alone", () => {
    const wrong = sources
      .filter(({ path }) => !isLanguage(path) && path !== "src/languages/manifest.ts")
      .filter(({ imports }) => imports.some(isLanguage));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("the pure rooms", () => {
  const OUTSIDE = new Set([
    "Date",
    "process",
    "performance",
    "Intl",
    "crypto",
    "console",
    "fetch",
    "require",
    "globalThis",
  ]);

  it("touch no clock, file, environment, locale or randomness", () => {
    const wrong = faults(pure, (node) => {
      if (!ts.isIdentifier(node)) return undefined;
      const { text } = node;
      const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if (isProperty) {
        if (/^toLocale|^localeCompare$/.test(text)) return text;
        return text === "random" && node.parent.getText().startsWith("Math.") ? "Math.random" : undefined;
      }
      const isName = ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent);
      // A moment that stands in the source is no clock.
      const isFixed = ts.isNewExpression(node.parent) && node.parent.arguments?.every(ts.isNumericLiteral);
      if (isFixed && node.parent.getText() !== "new Date()") return undefined;
      return OUTSIDE.has(text) && !isName ? text : undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("import nothing of the platform", () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports.filter((target) => target.startsWith("node:")).map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("regular expressions", () => {
  /** Assembled from constants of their own file, to name their parts. */
  const ASSEMBLED = new Set(["src/text/tokenise.ts"]);

  it("are never built from data", () => {
    const wrong = faults(sources, (node, { path }) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === "RegExp" &&
      !ASSEMBLED.has(path)
        ? "builds a RegExp"
        : undefined,
    );
    expect(wrong).toEqual([]);
  });
});

describe("money", () => {
  const MONEY = /^src\/(recognise\/(money|numerals)|link\/figures)/;

  it("is never computed in floating point", () => {
    const wrong = faults(
      sources.filter(({ path }) => MONEY.test(path)),
      (node) => {
        if (ts.isIdentifier(node) && (node.text === "parseFloat" || node.text === "toFixed")) return node.text;
        return ts.isNumericLiteral(node) && /[.e]/i.test(node.getText()) ? node.getText() : undefined;
      },
    );
    expect(wrong).toEqual([]);
  });
});

describe("natural language", async () => {
  const packs = await Promise.all(languages.map((entry) => entry.pack()));
  const words = new Set<string>();
  for (const { pack } of packs) {
    for (const entries of Object.values(pack.lexicon) as (readonly (readonly [string, unknown])[])[]) {
      for (const [alternatives] of entries)
        for (const word of alternatives.split("|")) words.add(normalise(word.replace(/^[*=]/, "").trim()));
    }
  }
  /** What the rooms call things: fields, kinds, classes. They are English words too. */
  const terms = new Set<string>([
    ...OFFICES,
    ...QUALIFIERS,
    ...FLOWS,
    ...AGREEMENT_TYPES,
    ...AGREEMENT_STATUSES,
    ...FACT_KINDS,
    ...ENGINE_CLASSES,
    ...SHAPE_CLASSES,
  ]);
  for (const { tree } of sources) {
    walk(tree, (node) => {
      // The names in union types and of fields.
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) terms.add(node.literal.text);
      if ((ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) && ts.isIdentifier(node.name))
        terms.add(node.name.text);
    });
  }
  /** The code of an undetermined language, and where an article's date can come from. */
  for (const name of ["und", "given", "today"]) terms.add(name);
  /** Files whose strings are no words of an article, and what they are instead. */
  const NO_WORDS = new Set([
    "src/recognise/money/currencies.ts", // signs of currencies, written alike in every language
    "src/text/decode.ts", // names and first bytes of file formats
    "src/text/html.ts", // names of HTML elements
  ]);
  /** Rooms that read text; what formats call their columns is the program's own English. */
  const rooms = sources.filter(
    ({ path }) => ["value", "text", "recognise", "link"].includes(roomOf(path)) && !NO_WORDS.has(path),
  );

  const isMessage = (node: ts.Node): boolean =>
    ts.isNewExpression(node.parent) ||
    (ts.isCallExpression(node.parent) && node.parent.expression.getText() === "fail") ||
    ts.isImportDeclaration(node.parent) ||
    ts.isLiteralTypeNode(node.parent);

  /** A regular expression without its sets of letters, which are no words. */
  const withoutSets = (node: ts.Node): string => node.getText().replace(/\[[^\]]*\]|\\p\{[^}]*\}/gi, "");

  it("stands in the languages alone: no word of a lexicon in a string", () => {
    const wrong = faults(rooms, (node) => {
      if (!ts.isStringLiteralLike(node) || isMessage(node) || terms.has(node.text)) return undefined;
      const found = node.text
        .split(" ")
        // Codes of states and currencies are no words.
        .filter((word) => /^\p{L}{3,}$/u.test(word) && !/^[A-Z]{2,3}$/.test(word) && words.has(normalise(word)));
      return found.length > 0 && !found.every((word) => terms.has(word)) ? `"${node.text}"` : undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("stands in the languages alone: no word of a lexicon in a regular expression", () => {
    const wrong = faults(rooms, (node) => {
      if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return undefined;
      const found = (withoutSets(node).match(/(?<!\\)\p{L}{3,}/gu) ?? []).filter((word) => words.has(normalise(word)));
      return found.length > 0 ? `${node.getText()} (${found.join(", ")})` : undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("stands in the languages alone: no word with letters beyond ASCII", () => {
    const wrong = faults(rooms, (node) => {
      if (ts.isStringLiteralLike(node))
        return /[^\P{L}\p{Lm}A-Za-z]\p{L}|\p{L}[^\P{L}\p{Lm}A-Za-z]/u.exec(node.text)?.[0];
      if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return undefined;
      return /[^\P{L}\p{Lm}A-Za-z]/u.exec(withoutSets(node))?.[0];
    });
    expect(wrong).toEqual([]);
  });

  it("is named by the manifest alone: no language's code in a string", () => {
    const codes = new Set(languages.flatMap(({ profile }) => [profile.code, ...Object.keys(profile.variants)]));
    const outside = sources.filter(({ path }) => roomOf(path) !== "languages");
    const wrong = faults(outside, (node) =>
      ts.isStringLiteral(node) && codes.has(node.text) ? `"${node.text}"` : undefined,
    );
    expect(wrong).toEqual([]);
  });
});

describe("rules", async () => {
  const packs = await Promise.all(languages.map((entry) => entry.pack()));

  it("have examples that accept and examples that reject", () => {
    const wrong = packs.flatMap(({ pack }) =>
      Object.entries(pack.rules).flatMap(([kind, rules]) =>
        Object.entries(rules)
          .filter(([, rule]) => rule.yes.length === 0 || rule.no.length === 0)
          .map(([name]) => `${pack.code}.${kind}.${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
