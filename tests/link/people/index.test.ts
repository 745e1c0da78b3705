import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/pipeline.ts";
import { peopleIn, rolesIn } from "../reading.ts";

describe("people", () => {
  it.each([
    ["en", "Foreign Minister Murat Nurtleu arrived. Nurtleu spoke.", ["Murat Nurtleu (Nurtleu)"]],
    ["de", "Außenminister Roman Vassilenko kam. Wassilenko sprach lange.", ["Roman Vassilenko (Wassilenko)"]],
    ["de", "Präsident Schawkat Mirsijojew kam. Mirsijojews Besuch dauert.", ["Schawkat Mirsijojew (Mirsijojew)"]],
    ["nb", "Historiker Ole Kristian Grimnes foredro.", ["Ole Kristian Grimnes"]],
    ["nb", "Statsminister Jonas Gahr Støre kom. Støres regjering vil mer.", ["Jonas Gahr Støre (Støre)"]],
    ["nb", "Utenriksminister Anna Lie møtte minister Per Lie.", ["Anna Lie", "Per Lie"]],
    ["nb", "Kronprins Haakon møtte direktør Håkon Dahl. Haakon talte.", ["Haakon", "Håkon Dahl"]],
    ["de", "Papst Franziskus empfing Minister Franziskus Maier.", ["Franziskus", "Franziskus Maier"]],
    ["de", "Am Freitag wird Ministerin Bärbel Bas Österreich besuchen.", ["Bärbel Bas"]],
    ["de", "Minister Michael Jordan kam.", ["Michael Jordan"]],
    ["nb", "Dette sier Møre-biskop Ingeborg Dahl.", ["Ingeborg Dahl"]],
    ["en", "King Harald V arrived. King Harald spoke.", ["Harald V (Harald)"]],
    ["de", "Das sagte er gegenüber der Agentur Tanjug in Belgrad.", []],
    ["de", "Sie traf ihr Gegenüber Jan Nowak.", ["Jan Nowak"]],
  ])("%s: %s", async (language, text, people) => expect(await peopleIn(language, text)).toEqual(people));

  it("stand where they are said to stand", async () => {
    const word = fc.constantFrom(
      "Minister",
      "Anna",
      "Novak",
      "traf",
      "Peter",
      "Maier",
      "und",
      ",",
      ".",
      "\n",
      "Präsident",
      "(",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => {
        const text = words.join(" ");
        const { people, roles } = await extractText(text, { language: "de" });
        for (const { mentions } of [...people, ...roles])
          for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
        const names = new Set(people.map(({ name }) => name));
        for (const { holder } of roles) expect(holder === null || names.has(holder)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whose an office is", () => {
  it("goes forward through a chain of appositions", async () => {
    const text =
      "Es kamen der Außenminister von Belarus Maxim Ryschenkow, der Chef der Notenbank, Roman Golowtschenko, und Gäste.";
    const roles = await rolesIn("de", text);
    expect(roles).toContain("foreign_minister BY Maxim Ryschenkow");
    expect(roles.some((role) => role.startsWith("central_bank_head") && role.endsWith("Roman Golowtschenko"))).toBe(
      true,
    );
  });

  it('is the first one\'s behind whose name it stands, though an "and" follows', async () => {
    const text = "Anna Novak, deputy minister of energy of Peru, and Ambassador Peter Maier spoke.";
    const roles = await rolesIn("en", text);
    expect(roles).toContain("deputy_minister PE Anna Novak");
    expect(roles).toContain("ambassador PE Peter Maier");
    expect(roles).not.toContain("deputy_minister PE Peter Maier");
  });

  it("is of several where as many states stand behind it as names", async () => {
    const roles = await rolesIn("de", "Es berieten Außenminister von Peru und Mali, Anna Novak und Peter Maier.");
    expect(roles).toEqual(["foreign_minister PE Anna Novak", "foreign_minister ML Peter Maier"]);
    const host = await rolesIn("de", "Es beriet der Botschafter Perus in Mali, Anna Novak und Peter Maier gingen.");
    expect(host).toEqual(["ambassador PE Anna Novak"]);
  });

  it("is known from an office before it that is the same and names its state", async () => {
    const roles = await rolesIn("de", "Er begrüßte den Botschafter Malis, Herrn Botschafter Peter Maier.");
    expect(roles).toEqual(["ambassador ML Peter Maier"]);
  });

  it("is nobody's where its phrase opens the sentence and the name behind it is the subject", async () => {
    const roles = await rolesIn("en", "With the Estonian ambassador, Anna Novak discussed trade.");
    expect(roles).toEqual([]);
    const apposed = await rolesIn("en", "With the Estonian ambassador, Anna Novak, he discussed trade.");
    expect(apposed).toEqual(["ambassador EE Anna Novak"]);
  });

  it('is not the holder\'s of the next one where it says "the"', async () => {
    const roles = await rolesIn("nb", "De møtte statsministeren og forsvarssjef Per Lie.");
    expect(roles).toEqual(["military NO Per Lie"]);
    const apart = await rolesIn("en", "He officiated for the Navy chief, and Defence Secretary Peter Maier of Peru.");
    expect(apart).toEqual(["minister PE Peter Maier"]);
    const both = await rolesIn("nb", "De møtte visestatsminister og finansminister Per Lie.");
    expect(both).toHaveLength(2);
  });

  it("is each one's on the lines below, of the state that stands there", async () => {
    const text = "The ambassadors attended:\n- H.E. Anna Novak of the Republic of Mali\n- Dr. Peter Maier (Peru)";
    expect(await rolesIn("en", text)).toEqual(["ambassador ML Anna Novak", "ambassador PE Peter Maier"]);
  });

  it("is one of the body whose proper name stands behind the holder", async () => {
    expect(await rolesIn("en", "Chairman Peter Maier of Zyklonova spoke.")).toEqual(["executive - Peter Maier"]);
  });

  it("is each one's of a list, however long, and on lines below", async () => {
    const names = ["Anna Novak", "Peter Maier", "Eva Lie", "Kari Dahl", "Ole Berge"];
    const inline = await rolesIn("nb", `Med var stortingsrepresentantene ${names.join(" (H), ")} (V).`);
    const lines = await rolesIn(
      "nb",
      `Med var følgende stortingsrepresentanter:\n${names.map((n) => `• ${n} (H)`).join("\n")}`,
    );
    for (const name of names) expect(lines).toContain(`member_of_parliament NO ${name}`);
    for (const name of names) expect(inline).toContain(`member_of_parliament NO ${name}`);
  });

  it("is not the second one's after a single woman's title", async () => {
    const roles = await rolesIn("de", "Die Außenministerin Anna Novak und Peter Maier kamen.");
    expect(roles.filter((role) => role.endsWith("Peter Maier"))).toEqual([]);
  });

  it.each([
    [
      "nb",
      "Avtale i Jakarta\n\nSammen med sin indonesiske kollega Siti Nurbaya Bakar undertegnet miljøminister Kari Hansen en avtale.",
      ["minister ID Siti Nurbaya Bakar", "minister NO Kari Hansen"],
    ],
    [
      "de",
      "Gemeinsam mit ihrem indonesischen Amtskollegen Joko Widodo sprach die deutsche Ministerin Anna Huber.",
      ["minister ID Joko Widodo", "minister DE Anna Huber"],
    ],
    [
      "nb",
      "Utenriksminister Ola Dahl reiste. Næringsminister Kari Berg talte. I mai tar Berg imot sin islandske kollega Jón Helgason.",
      ["foreign_minister NO Ola Dahl", "minister NO Kari Berg", "minister IS Jón Helgason"],
    ],
  ])("%s: a counterpart has the office of the one whom the sentence names", async (language, text, roles) =>
    expect(await rolesIn(language, text)).toEqual(roles),
  );

  it("gives counterparts their states in turn", async () => {
    const roles = await rolesIn(
      "de",
      "Er sprach mit den Außenministern von Slowenien und Österreich, Anna Novak und Peter Maier.",
    );
    expect(roles).toEqual(["foreign_minister SI Anna Novak", "foreign_minister AT Peter Maier"]);
  });
});
