/** The program's own sources as the tests of its architecture read them. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

export interface Source {
  /** "src/text/clean.ts". */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** What it imports, type imports and dynamic ones too: "src/model/fact.ts", or a package's name. */
  readonly imports: readonly string[];
}

/** Every file of src but the tables that the build makes. */
export function readSources(): Source[] {
  return listFiles("src")
    .filter((path) => !path.startsWith("src/gazetteer/tables/"))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      const imports = ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) =>
          fileName.startsWith(".") ? normalize(join(dirname(path), fileName)) : fileName,
        );
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, text, tree, imports };
    });
}

/** TypeScript files below a folder, in order. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path))
    .sort();
}

/** The room that a file stands in: its folder below src, or its own name. */
export function roomOf(path: string): string {
  return path.split("/")[1]!.replace(/\.ts$/, "");
}

/** Calls `visit` for every node of a tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** "src/text/clean.ts:12". */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
