/** Every rule of every pack holds on its own examples. */
import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/load.ts";
import { languages } from "../../src/languages/manifest.ts";
import { checkPack } from "./check.ts";

describe.each(languages.map((entry) => [entry.profile.code, entry] as const))("%s", async (code, entry) => {
  const { pack } = await entry.pack();
  const compiled = await loadLanguage(code);
  it("loads", () => expect(compiled?.pack.code).toBe(code));
  for (const { id, faults } of checkPack(pack, compiled!)) it(id, () => expect(faults()).toEqual([]));
});
