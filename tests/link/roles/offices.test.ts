import { describe, expect, it } from "vitest";
import { deputyOf, officesOf } from "../../../src/link/roles/offices.ts";
import { rolesIn } from "../reading.ts";

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
    // The kind of the body decides what a general word is.
    ["en", "Anna Novak, vice chairwoman of the National Assembly, spoke.", "deputy_speaker"],
    ["en", "Anna Novak, deputy chief of the Presidential Administration, spoke.", "other"],
    ["en", "Anna Novak, head of the Presidential Leadership Council, spoke.", "head_of_state"],
    ["en", "Anna Novak, governor of the Bank of Mexico, spoke.", "central_bank_head"],
    ["en", "Anna Novak, High Commissioner for Human Rights, spoke.", "international_official"],
    ["en", "Anna Novak, High Commissioner of Ghana, spoke.", "ambassador"],
    ["en", "Anna Novak, Head of the EU Delegation to Kenya, spoke.", "ambassador"],
    ["en", "Anna Novak, head of the Kenyan delegation, spoke.", "envoy"],
    ["en", "Anna Novak, Director General of the Office of the Minister of Trade, spoke.", "diplomat"],
    ["en", "Anna Novak, the Adviser to the Prime Minister on Trade, spoke.", "other"],
    ["en", "Chairperson of the African Union (AU) Commission Anna Novak spoke.", "international_official"],
    ["en", "Anna Novak, the Deputy Chairperson of the African Union Commission, spoke.", "international_official"],
    ["en", "Anna Novak has been appointed the first head of its permanent mission to Kenya.", "diplomat"],
    ["en", "Customs chief Anna Novak spoke.", "other"],
    ["en", "Asian Development Bank President Anna Novak spoke.", "international_official"],
    ["en", "The leader of the opposition party Podemos, Anna Novak, spoke.", "party_leader"],
    ["en", "The Kuwaiti Amir and Prince Faisal Maier spoke.", "royal"],
    ["en", "Anna Novak, Director General of the Export Promotion Bureau, spoke.", "other"],
    ["de", "Die Präsidentin des Obersten Wahlgerichts, Anna Novak, sprach.", "judge"],
    ["de", "Die Vizekanzlerin der Universität Lagos, Anna Novak, sprach.", "expert"],
    ["de", "Die Leiterin der Wahlbeobachtermission, Anna Novak, sprach.", "envoy"],
    ["nb", "Nestlederen i ministerrådet, Anna Novak, talte.", "deputy_head_of_government"],
    ["nb", "Lederen for militærjuntaen, Anna Novak, talte.", "head_of_state"],
    ["en", "Labour leader Anna Novak spoke.", "party_leader"],
    ["en", "Anna Novak, leader of the center-left People's Party, spoke.", "party_leader"],
    ["en", "California Governor Anna Novak spoke.", "regional_head"],
    ["de", "EULEX-Chefin Anna Novak sprach.", "international_official"],
    ["nb", "Lederen i LDK, Anna Novak, talte.", "party_leader"],
    // The article tells what a bare word is of.
    ["en", "Chad's National Assembly met. “We begin,” said Chairwoman Anna Novak.", "speaker"],
    ["en", "The company's plant opened. “We begin,” said Chairwoman Anna Novak.", "executive"],
    ["en", "The University of Lagos opened a hall. Vice-Chancellor Anna Novak spoke.", "expert"],
    ["en", "Vice-Chancellor Anna Novak spoke in Vienna.", "deputy_head_of_government"],
    ["nb", "Lederen for det kenyanske grensevernet, Anna Novak, talte.", "other"],
    ["nb", "LDKs leder Anna Novak talte.", "party_leader"],
    ["nb", "Presidenten i Den interparlamentariske union, Anna Novak, talte.", "international_official"],
    ["en", "A member of the Foreign Affairs Committee, Anna Novak, spoke.", "member_of_parliament"],
    ["en", "Anna Novak, head of a group of observers, spoke.", "envoy"],
    // A part of a body is what its whole is, or stays what it is.
    ["en", "Anna Novak, chair of the Senate Foreign Relations Committee, spoke.", "committee_chair"],
    ["en", "Anna Novak, chair of the NATO Military Committee, spoke.", "military"],
    ["en", "Anna Novak, vice chair of the Standing Committee of the People's Congress, spoke.", "deputy_speaker"],
    ["en", "Anna Novak, chair of the Standing Committee on Finance of the Senate, spoke.", "committee_chair"],
    ["de", "Die Abteilungsleiterin der Deutschen Bank, Anna Novak, sprach.", "executive"],
    ["de", "Die Vorsitzende des Nato-Militärausschusses, Anna Novak, sprach.", "military"],
    ["nb", "Lederen for OSSEs parlamentariske forsamling, Anna Novak, talte.", "international_official"],
    // Presidents of what no word tells are no heads of state.
    ["de", "Die Präsidentin der Ärzteschaft, Anna Novak, sprach.", "executive"],
    ["en", "Anna Novak, president of the Confederation of Indian Industry, spoke.", "executive"],
    ["en", "Anna Novak, president of the Swiss Confederation, spoke.", "head_of_state"],
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

  it("is no minister's before a president's name", async () => {
    const roles = await rolesIn("nb", "Landets utenriksminister og president Mohamed Bazoum uttalte seg om Niger.");
    expect(roles.map((role) => role.split(" ")[0])).toEqual(["head_of_state"]);
  });

  it("takes a title without its matter for the one with it", async () => {
    const text = "Der österreichische Bundesminister für Verkehr Peter Maier sprach. Bundesminister Maier dankte.";
    expect(await rolesIn("de", text)).toEqual(["minister AT Peter Maier"]);
  });

  it.each([
    ["de", "Er traf den Gouverneur des Gebiets Irkutsk Igor Kobsew.", "regional_head RU Igor Kobsew"],
    ["de", "Er traf den Gouverneur des Gebiets Kemerowo Sergej Ziwiljow.", "regional_head - Sergej Ziwiljow"],
    ["de", "Er traf den Gouverneur des Gebiets Anna Novak.", "regional_head - Anna Novak"],
    ["de", "Der Landeshauptmann Arno Maier empfing ihn in Bozen.", "regional_head IT Arno Maier"],
    [
      "de",
      "Es kam der deutsche Beauftragte für Aussiedlerfragen und nationale Minderheiten Peter Maier.",
      "envoy DE Peter Maier",
    ],
    [
      "nb",
      "Der var Anna Novak, leder for valgobservatørene fra ODIHR, og Norges ambassadør Kari Hansen.",
      "envoy - Anna Novak",
    ],
    [
      "de",
      "Es kam der kirgisische Minister für Kultur, Sport und Jugendpolitik Altynbek Maksutov.",
      "minister KG Altynbek Maksutov",
    ],
    [
      "de",
      "Ruanda empfing die Staatssekretärin im Bundesministerium für Wirtschaft, Maria Huber.",
      "state_secretary DE Maria Huber",
    ],
    ["de", "Katar empfing ihn: Emir Tamim bin Hamad Al Thani kam.", "head_of_state QA Tamim bin Hamad Al Thani"],
    ["en", "UAE Minister of Industry Sultan Al Jaber spoke.", "minister AE Sultan Al Jaber"],
    ["nb", "Britenes spesialutsending Robert Smith kom.", "envoy GB Robert Smith"],
    ["en", "The Russians' chief negotiator Igor Petrov spoke.", "envoy RU Igor Petrov"],
    ["de", "Der Sahel-Kenner Peter Maier von der Konrad-Adenauer-Stiftung sprach.", "expert DE Peter Maier"],
  ])("%s: %s", async (language, text, role) => expect(await rolesIn(language, text)).toContain(role));

  it("takes a bare vice president for the deputy of the president before", async () => {
    const roles = await rolesIn("de", "Der Präsident des Landtags, Peter Maier, und Vizepräsidentin Anna Novak kamen.");
    expect(roles.map((role) => role.split(" ")[0])).toEqual(["speaker", "deputy_speaker"]);
  });

  it("knows a monarch's consort", async () => {
    const roles = await rolesIn("de", "Der schwedische König Carl XVI. Gustaf und Königin Silvia kamen.");
    expect(roles).toEqual(["head_of_state SE Carl XVI. Gustaf", "royal SE Silvia"]);
    const apart = await rolesIn("de", "Es kamen König Albert II., Philippes Vater, und Königin Paola aus Belgien.");
    expect(apart.map((role) => role.split(" ")[0])).toEqual(["head_of_state", "royal"]);
  });

  it("reads the state of a monarch and consort behind both", async () => {
    const couple = await rolesIn("nb", "Kong Felipe VI og dronning Letizia av Spania kom.");
    expect(couple).toEqual(["head_of_state ES Felipe VI", "royal ES Letizia"]);
    const spouse = await rolesIn(
      "en",
      "French President Emmanuel Macron and First Lady Brigitte Macron came to Madrid.",
    );
    expect(spouse).toEqual(["head_of_state FR Emmanuel Macron", "other FR Brigitte Macron"]);
    const unsaid = await rolesIn(
      "en",
      "President Emmanuel Macron and First Lady Brigitte Macron came to Madrid. King Felipe VI of Spain was there.",
    );
    expect(unsaid.slice(0, 2)).toEqual(["head_of_state - Emmanuel Macron", "other - Brigitte Macron"]);
    const guest = await rolesIn("nb", "Kong Harald møtte dronning Margrethe av Danmark.");
    expect(guest).toContain("head_of_state DK Margrethe");
  });
});
