import { describe, expect, it } from "vitest";
import { deputyOf, officesOf } from "../../src/link/offices.ts";
import { rolesIn } from "./reading.ts";

describe("the office of a phrase", () => {
  it.each([
    ["en", "Speaker of Parliament Anna Novak spoke.", "speaker"],
    ["de", "Präsident des Parlaments Peter Maier sprach.", "speaker"],
    ["de", "Die Vizepräsidentin des Parlaments, Anna Novak, sprach.", "deputy_speaker"],
    ["de", "Der stellvertretende Sprecher des Unterhauses, Peter Maier, sprach.", "deputy_speaker"],
    ["de", "Bayerns Ministerpräsident Peter Maier sprach.", "regional_head"],
    ["de", "Der Leiter des Amtes für Auswärtige Angelegenheiten, Peter Maier, sprach.", "diplomat"],
    ["de", "Der Leiter der Präsidialverwaltung, Peter Maier, sprach.", "other"],
    ["de", "ÖVP-Obmann Peter Maier sprach.", "party_leader"],
    ["nb", "Lederen for utenrikskomiteen, Anna Novak, talte.", "committee_chair"],
    ["nb", "OSSE, med Anna Novak som sjef, ser det annerledes.", "international_official"],
    ["nb", "Viseutenriksminister Anna Novak talte.", "deputy_foreign_minister"],
  ])("%s: %s", async (language, text, office) => {
    const [role] = await rolesIn(language, text);
    expect(role?.split(" ")[0]).toBe(office);
  });

  it("has a deputy of its own or none", () => {
    expect(deputyOf("foreign_minister")).toBe("deputy_foreign_minister");
    expect(deputyOf("mayor")).toBe("mayor");
    expect(officesOf("president")).toContain("speaker");
    expect(officesOf("adviser")).toEqual([]);
  });

  it("takes a later bare title for the office that is known", async () => {
    const text = "Nationalratspräsidentin Barbara Prammer sprach. Später dankte Präsidentin Prammer allen.";
    expect(await rolesIn("de", text)).toEqual(["speaker AT Barbara Prammer"]);
  });

  it("knows a monarch's consort", async () => {
    const roles = await rolesIn("de", "Der schwedische König Carl XVI. Gustaf und Königin Silvia kamen.");
    expect(roles).toEqual(["head_of_state SE Carl XVI. Gustaf", "royal SE Silvia"]);
  });

  it("reads the state of a monarch and consort behind both", async () => {
    const couple = await rolesIn("nb", "Kong Felipe VI og dronning Letizia av Spania kom.");
    expect(couple).toEqual(["head_of_state ES Felipe VI", "royal ES Letizia"]);
    const guest = await rolesIn("nb", "Kong Harald møtte dronning Margrethe av Danmark.");
    expect(guest).toContain("head_of_state DK Margrethe");
  });
});
