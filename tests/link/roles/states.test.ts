import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsState } from "../../../src/link/roles/origins.ts";
import { rolesIn } from "../reading.ts";

describe("the state of an office", () => {
  it.each([
    ["its adjective", "de", "Der polnische Minister Jan Kowalski kam nach Wien.", "minister PL Jan Kowalski"],
    [
      "the body's",
      "de",
      "Ein Direktor im Auswärtigen Amt, Martin Kotthaus, kam nach Wien.",
      "diplomat DE Martin Kotthaus",
    ],
    [
      "the dateline's",
      "de",
      "MINSK, 3. Mai (BelTA) – Premierminister Alexander Turtschin sprach.",
      "head_of_government BY Alexander Turtschin",
    ],
    [
      "what stands behind the name",
      "nb",
      "I Paris undertegnet viseadmiral Carsten Stawitzki for Tyskland.",
      "military DE Carsten Stawitzki",
    ],
    [
      "the first of those who hold it",
      "de",
      "Bundesaußenminister Peter Maier besuchte Frankreich.",
      "foreign_minister DE Peter Maier",
    ],
    [
      "the city's of a university",
      "en",
      "Analyst John Smith of the University of Bergen agrees.",
      "expert NO John Smith",
    ],
    ["no city's beside it", "en", "Analyst John Smith told a university far from Bergen so.", "expert - John Smith"],
    ["the language's", "nb", "Statssekretær Kari Hansen åpnet møtet.", "state_secretary NO Kari Hansen"],
    [
      "the language's where all that are named are visited",
      "de",
      "Staatsminister Peter Maier reist nach Kasachstan. Danach reist Maier nach Usbekistan.",
      "state_secretary DE Peter Maier",
    ],
    [
      "that of the parliament before a member",
      "de",
      "Belgien einigte sich mit Chile.\nKritik kam aus dem Europaparlament, so die Abgeordnete Samira Rafaela.",
      "member_of_parliament EU Samira Rafaela",
    ],
    [
      "one of those that call the office so",
      "nb",
      "Ghana får besøk. Fjerde visepresident Kari Hansen og stortingsrepresentant Ole Berge deltar.",
      "deputy_speaker NO Kari Hansen",
    ],
    [
      "the one that is travelled to, for a counterpart",
      "de",
      "Albanien, Malta und Italien reden. Der albanische Minister Ard Beqo reist nach Malta zu seinem Amtskollegen Joe Zarb.",
      "minister MT Joe Zarb",
    ],
    [
      "what the sentence before speaks of",
      "nb",
      "Mali og Niger vil mer. Algerie er ikke begeistret. Utenriksminister Ahmed Attaf ba om tid.",
      "foreign_minister DZ Ahmed Attaf",
    ],
    [
      "that of the woman who is called a minister",
      "de",
      "Die deutsche Ministerin Anna Huber traf den polnischen Minister Jan Kowalski. Begleitet wurde die Ministerin vom Direktor der Abteilung, Robin Wagener.",
      "diplomat DE Robin Wagener",
    ],
    [
      "the publisher's, whose ministry the headline names",
      "nb",
      "Utdrag frå programmet til Utanriksdepartementet\n\nStatssekretær Orna Berg møter minister Ki Park frå Sør-Korea.",
      "state_secretary NO Orna Berg",
    ],
    [
      "that of the one whose adviser somebody is",
      "nb",
      "USA og Norge snakket sammen. President Joe Biden kom. Bidens rådgiver for klima, John Podesta, gikk.",
      "other US John Podesta",
    ],
    [
      "told by the place of a permanent representative",
      "de",
      "Deutschland feierte. Es kam der Ständige Vertreter bei den Vereinten Nationen, Gerhard Maier.",
      "permanent_representative DE Gerhard Maier",
    ],
    [
      "the name's under a foreign dateline",
      "nb",
      "ACCRA, 3. mai (NTB) – Norge selger mer til Ghana. Næringsminister Jan Sandvik la fram tallene.",
      "minister NO Jan Sandvik",
    ],
    [
      "the article's own, where one of that state receives its holder",
      "en",
      "KUWAIT, May 3 – The Kuwaiti Amir Mishal Al-Sabah received the Speaker, Marzouq Adeel. Saudi Arabia sent thanks.",
      "speaker KW Marzouq Adeel",
    ],
    [
      "not that of an ambassador's post",
      "en",
      "Fiji’s High Commissioner to the UK, Peter Maier, left. The Permanent Secretary Mere Qalo thanked him.",
      "state_secretary FJ Mere Qalo",
    ],
    [
      "none of one who serves an organisation",
      "en",
      "The UN Secretary-General, back from Mali, named Anna Novak of Slovenia as his special envoy.",
      "envoy - Anna Novak",
    ],
    [
      "none of one who stands for an organisation",
      "en",
      "CARICOM Secretary-General Peter Maier of Guyana left.",
      "secretary_general - Peter Maier",
    ],
    [
      "the one before it in a list of offices",
      "en",
      "The Amir met the Saudi Ambassador to Kuwait Prince Sultan bin Saad.",
      "ambassador SA Sultan bin Saad",
    ],
    [
      "the one that its holder signs on behalf of",
      "en",
      "Zambia and Malawi agreed. Energy Minister Xanthe Qual signed it on behalf of Zambia.",
      "minister ZM Xanthe Qual",
    ],
    [
      "that of a governor's region",
      "en",
      "Governor Xanthe Qual of Jalisco met Chinese guests.",
      "regional_head MX Xanthe Qual",
    ],
    [
      "none of a bare chair of an organisation's commission",
      "en",
      "The African Union Commission met. Outgoing chair Anna Novak of Chad thanked all.",
      "international_official - Anna Novak",
    ],
    [
      "none where the word means another office of the state that the article is about",
      "en",
      "Bosnia and the EU\n\nThe Bosnian parliament met in Sarajevo. High Representative Anna Novak was there. The EU was not.",
      "international_official - Anna Novak",
    ],
    [
      "the other one's, whose counterpart is named first: the language's own",
      "de",
      "Gemeinsam mit seinem albanischen Kollegen Ard Beqo besuchte Innenminister Josef Lang die Grenze.",
      "minister DE Josef Lang",
    ],
    [
      "its own, for a counterpart whose peer is named behind it",
      "de",
      "„Die Gespräche mit meiner albanischen Amtskollegin Ada Beqo waren gut“, sagte Maltas Außenminister Josef Zarb.",
      "foreign_minister AL Ada Beqo",
    ],
    [
      "the other one's, whose counterpart is named with a possessive",
      "en",
      "Foreign Minister Ali Hasan of Malaysia left. The Indonesian Economy Minister Agus Hartono stayed. Ali Hasan and his Indonesian counterpart, Budi Santoso, will sign.",
      "foreign_minister ID Budi Santoso",
    ],
    ["that of a mayor's city", "en", "Kyiv is far. Istanbul Mayor Xanthe Qual spoke.", "mayor TR Xanthe Qual"],
    [
      "that of a party in brackets with a part of the state",
      "en",
      "Senator Anna Novak (R-Florida) spoke.",
      "member_of_parliament US Anna Novak",
    ],
    [
      "not a place that an envoy deals with",
      "en",
      "The Special Envoy for Libya, Anna Novak, spoke in New York.",
      "envoy - Anna Novak",
    ],
  ])("is %s", async (_why, language, text, role) => expect(await rolesIn(language, text)).toContain(role));

  it.each([
    [
      "Armenia and Azerbaijan agreed, Foreign Ministers Ararat Mirzoyan and Jeyhun Bayramov said.",
      ["foreign_minister AM Ararat Mirzoyan", "foreign_minister AZ Jeyhun Bayramov"],
    ],
    [
      "Presidents Xi Jinping and Emmanuel Macron spoke about Ukraine and Iran.",
      ["head_of_state - Xi Jinping", "head_of_state - Emmanuel Macron"],
    ],
  ])("of several holders is each one's in turn unless a name speaks against it: %s", async (text, roles) => {
    expect(await rolesIn("en", text)).toEqual(roles);
  });

  it("is not told by a language against the name", async () => {
    expect(await rolesIn("nb", "Finansminister Situmbeko Musokotwane kom.")).not.toContain(
      "minister NO Situmbeko Musokotwane",
    );
  });

  it("of a president is no monarchy", async () => {
    const roles = await rolesIn("nb", "Norge og Spania møttes. President Anna Novak kom.");
    expect(roles.filter((role) => / (?:NO|ES) /.test(role))).toEqual([]);
  });

  it("is never guessed for international offices", async () => {
    expect(await rolesIn("de", "WIEN – Generalsekretär António Guterres kam.")).toEqual([
      "secretary_general - António Guterres",
    ]);
  });
});

describe("names and states", () => {
  it("speak for where they are borne", () => {
    expect(fitsState("Øystein Hansen", "NO")).toBeGreaterThan(0);
    expect(fitsState("Giorgi Kwirikaschwili", "GE")).toBeGreaterThan(fitsState("Giorgi Kwirikaschwili", "AT"));
    expect(fitsState("Nguyen Xuan Phuc", "VN")).toBeGreaterThan(fitsState("Nguyen Xuan Phuc", "DE"));
  });

  it("have bounds", () => {
    const part = fc.constantFrom(
      "Anna",
      "Kim",
      "Nguyen",
      "Traoré",
      "Hansen",
      "Kwame",
      "Ó",
      "Øystein",
      "Papuaschwili",
      "Xyz",
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("NO", "DE", "GE", "ML", "KR"),
        (parts, state) => {
          const fit = fitsState(parts.join(" "), state);
          expect(fit).toBeGreaterThanOrEqual(-2);
          expect(fit).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
