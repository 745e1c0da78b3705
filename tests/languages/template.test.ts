/** A new language starts from a pack that works. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addLanguage, LANGUAGES, listLanguages, manifestOf } from "../../scripts/languages.ts";
import { pack as template } from "../../src/languages/_template/index.ts";
import { languages } from "../../src/languages/manifest.ts";
import { validatePack } from "../../src/pack/validate.ts";
import { compile } from "../../src/recognise/compile.ts";
import { checkPack } from "./check.ts";

describe("the manifest", () => {
  it("is that of the folders", () => {
    expect(readFileSync(`${LANGUAGES}/manifest.ts`, "utf8")).toBe(manifestOf(listLanguages(".")));
  });
  it("takes codes with a script or region", () => {
    expect(manifestOf(["zh-Hant"])).toContain('import { profile as zhHant } from "./zh-Hant/profile.ts";');
  });
});

describe("the template", () => {
  validatePack(template);
  const compiled = compile(template, {
    lexicon: {},
    givenNames: new Set(),
    ambiguousGivenNames: new Set(),
  });

  for (const { id, faults } of checkPack(template, compiled)) it(id, () => expect(faults()).toEqual([]));

  it("names every class of words that a language fills", async () => {
    const packs = await Promise.all(languages.map((entry) => entry.pack()));
    const filled = new Set(packs.flatMap(({ pack }) => Object.keys(pack.lexicon)));
    expect([...filled].filter((cls) => !(cls in template.lexicon))).toEqual([]);
  });

  it("has a rule for every kind of facts that needs one", () => {
    for (const kind of ["dates", "people", "agreements"] as const)
      expect(Object.keys(template.rules[kind])).not.toHaveLength(0);
  });
});

describe.each(listLanguages("."))("the files of %s", (code) => {
  it("fill each class once", async () => {
    const classes: string[] = [];
    for (const file of ["common", "dates", "figures", "people", "agreements"]) {
      const { lexicon } = (await import(`../../src/languages/${code}/${file}.ts`)) as { lexicon: object };
      classes.push(...Object.keys(lexicon));
    }
    expect(classes.filter((cls, index) => classes.indexOf(cls) !== index)).toEqual([]);
  });
});

describe("a new language", () => {
  const root = mkdtempSync(join(tmpdir(), "languages-"));
  afterAll(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "src"));
  for (const folder of ["languages", "pack", "model"])
    cpSync(join("src", folder), join(root, "src", folder), { recursive: true });

  it("is a copy of the template under its own code, and stands in the manifest", () => {
    addLanguage(root, "fr", "French");
    const folder = join(root, LANGUAGES, "fr");
    expect(readdirSync(folder)).toEqual(readdirSync(`${LANGUAGES}/_template`));
    expect(readFileSync(join(folder, "index.ts"), "utf8")).toContain('code: "fr"');
    expect(readFileSync(join(folder, "profile.ts"), "utf8")).toContain('name: "French"');
    expect(readFileSync(join(root, LANGUAGES, "manifest.ts"), "utf8")).toContain('import("./fr/index.ts")');
  });

  it("has no folder yet, and a code", () => {
    expect(() => addLanguage(root, "de", "German")).toThrow("is there already");
    expect(() => addLanguage(root, "french", "French")).toThrow('"french" is no code of a language');
    expect(() => addLanguage(root, "../x", "X")).toThrow("is no code of a language");
  });
});
