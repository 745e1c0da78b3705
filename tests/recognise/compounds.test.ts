import { expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/load.ts";
import { statePrefix } from "../../src/recognise/compounds.ts";

it.each([
  ["de", "bundes", ["DE", "AT"]],
  ["de", "bundesfinanz", ["DE", "AT"]],
  ["de", "eu", "EU"],
  ["de", "europa", undefined],
  ["de", "finanz", undefined],
  ["de", "", undefined],
])("%s: the beginning %j tells %j", async (language, prefix, wanted) => {
  const pack = await loadLanguage(language)!;
  expect(statePrefix(pack, prefix)).toEqual(wanted);
});
