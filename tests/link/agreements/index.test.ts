/** From phrases to agreements: which ones are one, how each stands, between whom, since when. */
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/pipeline.ts";

async function agreementsIn(language: string, text: string, date: string | null = null): Promise<string[]> {
  const { agreements } = await extractText(text, { language, date });
  return agreements.map(
    ({ name, status, parties, date }) => `${name} | ${status ?? "-"} | ${parties.join("+") || "-"} | ${date ?? "-"}`,
  );
}

describe("one instrument is one fact", () => {
  it("under fuller and shorter names, and where the text refers back", async () => {
    const { agreements } = await extractText(
      "Norwegen und Peru haben ein Freihandelsabkommen über Fisch (FAF) paraphiert. Das Freihandelsabkommen hilft beiden. " +
        "Das Abkommen wurde am 3. Mai 2024 in Lima unterzeichnet. FAF sei gut, hieß es.",
      { language: "de" },
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.mentions.map(({ text }) => text)).toEqual([
      "Freihandelsabkommen über Fisch (FAF)",
      "Freihandelsabkommen",
      "Abkommen",
      "FAF",
    ]);
    expect(agreements[0]!.status).toBe("signed");
    expect(agreements[0]!.date).toBe("2024-05-03");
  });

  it("under its short name, told in brackets or spelt by its words", async () => {
    expect(
      await agreementsIn(
        "en",
        "Kenya left the Medium-Range Forces (MRF) Treaty with Peru. The MRF Treaty was signed in 1987. MRF expired in 2019. " +
          "The Open Harbours Treaty of 1990 stays. The OHT Treaty was never liked.",
      ),
    ).toEqual(["Medium-Range Forces Treaty | ended | KE+PE | 1987", "Open Harbours Treaty | - | KE+PE | 1990"]);
  });

  it("under a short name alone, where its words are everyone's", async () => {
    expect(
      await agreementsIn(
        "en",
        "The Joint Comprehensive Plan of Action (JCPA) was signed in 2015. Kenya pulled out of JCPA in 2018.",
      ),
    ).toEqual(["Joint Comprehensive Plan of Action | ended | - | 2015"]);
  });

  it("under another name that the article gives it", async () => {
    expect(
      await agreementsIn(
        "en",
        "Kenya and Peru negotiate the trade pact, officially dubbed as Open Harbours Agreement.",
      ),
    ).toEqual(["Open Harbours Agreement | negotiating | KE+PE | -"]);
  });

  it("under two names side by side", async () => {
    expect(
      await agreementsIn("en", "Kenya and Peru signed the Lima Treaty, the Kenya-Peru Open Harbours Treaty."),
    ).toEqual(["Open Harbours Treaty | signed | KE+PE | -"]);
    expect(
      await agreementsIn(
        "en",
        "Kenya and Peru signed the Lima Treaty, the Open Harbours Treaty and the Blue Sea Treaty.",
      ),
    ).toHaveLength(3);
  });

  it("and a nameless head means the one of its type", async () => {
    const text =
      "Kenya und Peru haben ein Friedensabkommen paraphiert. Sie wollen einen Vertrag über die Grenze schließen. Das Abkommen tritt im Mai in Kraft.";
    expect(await agreementsIn("de", text)).toEqual([
      "Friedensabkommen | initialled | KE+PE | -",
      "Vertrag über die Grenze | planned | KE+PE | -",
    ]);
    expect(
      await agreementsIn(
        "nb",
        "Norge og Peru undertegnet en avtale om fiske, sa de i en felles uttalelse. Avtalen regulerer fisket.",
      ),
    ).toEqual(["avtale om fiske | signed | NO+PE | -", "felles uttalelse | signed | NO+PE | -"]);
  });

  it("but another short name is another's", async () => {
    expect(
      await agreementsIn("en", "Kenya and Peru signed the Open Harbours Treaty. The NPT Treaty was not mentioned."),
    ).toHaveLength(2);
  });

  it("but other subjects and other parties are others", async () => {
    expect(
      await agreementsIn(
        "en",
        "Kenya and Peru signed an agreement on taxes and an agreement on air services. Kenya signed an agreement on taxes with Japan.",
      ),
    ).toEqual([
      "agreement on taxes | signed | KE+PE | -",
      "agreement on air services | signed | KE+PE | -",
      "agreement on taxes | signed | JP+KE | -",
    ]);
  });
});

describe("status", () => {
  it.each([
    ["de", "Das Abkommen über Fischerei soll bald unterzeichnet werden.", "planned"],
    ["de", "Über das Freihandelsabkommen wird noch verhandelt.", "negotiating"],
    ["de", "Sie paraphierten ein Abkommen über Fischerei.", "initialled"],
    ["de", "Das Parlament hat das Abkommen über Fischerei ratifiziert.", "ratified"],
    ["de", "Das geltende Abkommen über Fischerei bleibt.", "in_force"],
    ["de", "Das Abkommen über Fischerei wurde gekündigt.", "ended"],
    ["en", "They intend to sign an agreement on fisheries.", "planned"],
    ["en", "Negotiations on an agreement on fisheries are to begin in May.", "planned"],
    ["de", "Die Verhandlungen über ein Abkommen über Fischerei, das alle wollten, sollen im Mai beginnen.", "planned"],
    [
      "de",
      "Die Verhandlungen über ein Abkommen über Fischerei, das alle wollten, haben im Mai begonnen.",
      "negotiating",
    ],
    ["en", "The agreement on fisheries, in effect a gift, was signed.", "signed"],
    ["en", "Talks on an agreement on fisheries continue.", "negotiating"],
    ["en", "The agreement on fisheries has not been signed.", "planned"],
    ["en", "The agreement on fisheries, initialled last year, awaits a vote.", "initialled"],
    ["en", "They exchanged the instruments of ratification of the agreement on fisheries.", "ratified"],
    ["de", "Sie hinterlegten die Ratifikationsurkunden für das Abkommen über Fischerei.", "ratified"],
    ["nb", "Avtalen om fiske eksisterer ikke lenger.", "ended"],
    ["en", "The agreement on fisheries, signed in 2010, entered into force in 2012.", "in_force"],
    ["en", "The agreement on fisheries, in force since 2012, was terminated.", "ended"],
    ["en", "The cabinet approved the signing of an agreement on fisheries.", "planned"],
    ["en", "The ministry approved an agreement on fisheries.", null],
    ["en", "The two agreed on an agreement on fisheries.", null],
    ["en", "The two hope to agree on an agreement on fisheries.", "planned"],
    ["nb", "De vil undertegne en avtale om fiske.", "planned"],
    ["nb", "De forhandler om en avtale om fiske.", "negotiating"],
    ["nb", "Avtalen om fiske ligger til ratifisering i parlamentet.", "ratifying"],
    ["nb", "Avtalen om fiske trådte i kraft i 2012.", "in_force"],
    ["nb", "Avtalen om fiske ble sagt opp.", "ended"],
    ["nb", "Avtalen om fiske er viktig for landet.", null],
    ["nb", "Det gjelder å få på plass en avtale om fiske.", "planned"],
    ["de", "Sie bekundeten ihre Bereitschaft, ein Abkommen über Fischerei zu unterzeichnen.", "planned"],
    ["nb", "De vil følge avtalen om fiske som ble inngått.", "signed"],
    ["de", "Trotz des Abkommens über Fischerei will er Ansprüche geltend machen.", null],
    ["en", "The parties adopted an action plan on fisheries between Kenya and Peru.", "signed"],
  ])("%s: %s → %s", async (language, text, status) => {
    const { agreements } = await extractText(text, { language });
    expect(agreements.map((agreement) => agreement.status)).toEqual([status]);
  });
});

describe("two verbs", () => {
  it("are said each of the instrument that it leads to", async () => {
    expect(
      await agreementsIn("en", "Kenya and Peru initialled a treaty on fish and signed a memorandum on sport."),
    ).toEqual(["treaty on fish | initialled | KE+PE | -", "memorandum on sport | signed | KE+PE | -"]);
  });
});

describe("a contract", () => {
  it("is what a company signs", async () => {
    const { agreements } = await extractText("Rheinmetall hat einen Rahmenvertrag über Munition erhalten.", {
      language: "de",
    });
    expect(agreements.map(({ type, status }) => [type, status])).toEqual([["contract", "signed"]]);
  });

  it("is no treaty of states, though a company gains by it", async () => {
    const { agreements } = await extractText(
      "Kenia und Peru haben einen Handelsvertrag unterzeichnet, der Siemens hilft.",
      { language: "de" },
    );
    expect(agreements.map(({ type }) => type)).toEqual(["treaty"]);
  });
});

describe("a fuller compound", () => {
  it("means the same agreement with the same states", async () => {
    const agreements = await agreementsIn(
      "nb",
      "Kenya signerte en handelsavtale med Peru. Kenya og Peru ble enige om en frihandelsavtale i mai 2024.",
    );
    expect(agreements).toHaveLength(1);
    const others = "Kenya signerte en handelsavtale med Peru. Kenya og Togo undertegnet en frihandelsavtale.";
    expect(await agreementsIn("nb", others)).toHaveLength(2);
  });
});

describe("a memorandum that needs no name", () => {
  it("is one though the article has not told of it before", async () => {
    expect(
      await agreementsIn(
        "de",
        "Das steht im Memorandum of Understanding, das Kenia und Peru am 3. Mai 2024 unterzeichneten.",
      ),
    ).toEqual(["Memorandum of Understanding | signed | KE+PE | 2024-05-03"]);
    expect(await agreementsIn("de", "Kenia und Peru loben das Memorandum of Understanding.")).toEqual([]);
  });
});

describe("lists", () => {
  it("items take the event, the parties and the day of their introduction", async () => {
    const text = [
      "Kenya and Peru signed the following documents in Lima on 3 May 2024:",
      "- an agreement on taxes;",
      "- a memorandum of understanding on sport.",
      "The guests left.",
    ].join("\n");
    expect(await agreementsIn("en", text)).toEqual([
      "agreement on taxes | signed | KE+PE | 2024-05-03",
      "memorandum of understanding on sport | signed | KE+PE | 2024-05-03",
    ]);
  });

  it("documents may be named in the next sentence", async () => {
    expect(
      await agreementsIn(
        "en",
        "Kenya and Peru signed two documents on 3 May 2024. They include an agreement on taxes and a protocol on sport.",
      ),
    ).toEqual(["agreement on taxes | signed | KE+PE | 2024-05-03", "protocol on sport | signed | KE+PE | 2024-05-03"]);
  });
});

describe("documents told of before", () => {
  it("are listed one by one, or joined by another", async () => {
    const list =
      "Kenya and Peru looked on as the papers were signed. Songs were sung.\n\nThe list reads as follows:\n- A joint statement on sport;\n- A protocol on customs.";
    expect(await agreementsIn("en", list)).toEqual([
      "joint statement on sport | signed | KE+PE | -",
      "protocol on customs | signed | KE+PE | -",
    ]);
    expect(
      await agreementsIn(
        "de",
        "Kenia und Peru unterzeichneten am 3. Mai 2024 ein Abkommen über Zölle. Hinzu kam ein Memorandum zum Sport.",
      ),
    ).toEqual([
      "Abkommen über Zölle | signed | KE+PE | 2024-05-03",
      "Memorandum zum Sport | signed | KE+PE | 2024-05-03",
    ]);
  });

  it("a question that the instrument belongs to tells nothing of it", async () => {
    expect(
      await agreementsIn(
        "de",
        "Kenia und Peru unterzeichneten ein Abkommen über Zölle. Zu den Themen gehörte das Memorandum zum Sport.",
      ),
    ).toEqual(["Abkommen über Zölle | signed | KE+PE | -", "Memorandum zum Sport | - | KE+PE | -"]);
  });
});

describe("a headline", () => {
  it("tells the status where the text does not", async () => {
    expect(
      await agreementsIn("nb", "Norge og Chile signerte erklæring\n\nErklæringen om havforskning er kort."),
    ).toEqual(["Erklæringen om havforskning | signed | CL+NO | -"]);
  });
});

describe("parties", () => {
  it("are no topics that stand in a row with the instrument", async () => {
    const talks =
      "Kenya's foreign minister met his Peruvian counterpart. The talks covered the trade agreement, migration, Syria and Iraq.";
    expect(await agreementsIn("en", talks)).toEqual(["trade agreement | - | KE+PE | -"]);
    expect(await agreementsIn("en", "Under the trade agreement, Kenya and Peru open their ports.")).toEqual([
      "trade agreement | in_force | KE+PE | -",
    ]);
  });

  it("are not the article's pair where an old one is only cited", async () => {
    const text = "Armenien und Aserbaidschan sprachen in Wien. Es gilt die Almaty-Deklaration aus dem Jahr 1991.";
    expect(await agreementsIn("de", text)).toEqual(["Almaty-Deklaration | in_force | - | 1991"]);
  });

  it("are whom the signer acts for and the state that the article is on", async () => {
    const text =
      "Außenminister Maier im Irak\n\nBundesaußenminister Peter Maier ist im Irak. Der Irak und irakische Gäste warten. Der Irak hofft.\n\nThemen waren viele. Maier unterzeichnete ein Abkommen über Zölle.";
    expect(await agreementsIn("de", text)).toEqual(["Abkommen über Zölle | signed | DE+IQ | -"]);
  });

  it("are those who sign, not the host or those who look on", async () => {
    expect(
      await agreementsIn(
        "en",
        "In Qatar Kenya and Peru signed a pact on fish in the presence of the president of Togo.",
      ),
    ).toEqual(["pact on fish | signed | KE+PE | -"]);
    expect(
      await agreementsIn(
        "de",
        "Kenia und Peru haben im Beisein des Präsidenten von Togo einen Friedensvertrag unterschrieben.",
      ),
    ).toEqual(["Friedensvertrag | signed | KE+PE | -"]);
    expect(
      await agreementsIn("nb", "Ministrene i Norge, Sverige og Finland undertegnet en avtale om luftforsvar."),
    ).toEqual(["avtale om luftforsvar | signed | FI+NO+SE | -"]);
    expect(
      await agreementsIn("en", "A pact on fish was signed in the presence of the presidents of Kenya and Peru."),
    ).toEqual(["pact on fish | signed | KE+PE | -"]);
  });

  it("are the row that the article is about, and not any row", async () => {
    const summit =
      "The presidents of Kenya, Peru, Togo and Chad met.\n\nKenya, Peru, Togo and Chad are friends.\n\nThey signed a roadmap on sport.";
    expect(await agreementsIn("en", summit)).toEqual(["roadmap on sport | signed | KE+PE+TD+TG | -"]);
    const visit =
      "Kenya and Peru sign pact\n\nKenya met Peru. Envoys of Togo, Chad and Mali looked on. Kenya and Peru are glad.\n\nThey signed a roadmap on sport.";
    expect(await agreementsIn("en", visit)).toEqual(["roadmap on sport | signed | KE+PE | -"]);
  });

  it("are one where a body of no state signs for the other side", async () => {
    const text =
      "Kenya and Peru met.\n\nThe loan agreement was signed by Kenyan Prime Minister John Otieno and Anna Berg, the EBRD’s managing director.";
    expect(await agreementsIn("en", text)).toEqual(["loan agreement | signed | KE | -"]);
  });

  it("are unknown where the second state is named in passing", async () => {
    const text =
      "Kenya opens embassy\n\nKenya is glad. Kenya waits. Kenya plans. Kenya hopes.\n\nIt has another in Togo.\n\nWe would finalise the trade agreement.";
    expect(await agreementsIn("en", text)).toEqual(["trade agreement | planned | - | -"]);
  });

  it("are the pair that is named together, not whom they speak of", async () => {
    expect(
      await agreementsIn(
        "en",
        "Norway met Chile.\n\nUnder the declaration on fish of 2003 Norway and Chile help Ecuador. Norway and Chile are friends.",
      ),
    ).toEqual(["declaration on fish | in_force | CL+NO | 2003"]);
  });

  it.each([
    ["nb", "Avtalen mellom Norge og Peru om fiske ble undertegnet.", ["NO", "PE"]],
    [
      "nb",
      "Frihandelsavtalen mellom EFTA-landene Norge, Island, Sveits og Liechtenstein og Peru ble undertegnet.",
      ["CH", "IS", "LI", "NO", "PE"],
    ],
    ["en", "Peru signed an agreement on fish with Norway.", ["NO", "PE"]],
    ["en", "The Paris Agreement matters to Kenya and Peru.", []],
    [
      "en",
      "Uzbekistan builds a railway through Afghanistan. Uzbekistan and Afghanistan have measured the line, and " +
        "Uzbekistan pays. Pakistan withdrew in June from the transit agreement with Afghanistan.",
      ["AF", "PK"],
    ],
    ["de", "Die Außenminister Kenias und Perus unterzeichneten ein Abkommen über Fischerei.", ["KE", "PE"]],
    ["en", "Kenya and Peru looked on after Japan said it had signed a fish agreement with Togo.", ["JP", "TG"]],
    ["en", "Kenya signed a fish agreement with Togo as Peru and Japan looked on.", ["KE", "TG"]],
    ["en", "The Kyoto Protocol matters to Kenya and Peru.", []],
    ["nb", "Frihandelsavtalen med Panama/Costa Rica ble undertegnet av Norge.", ["CR", "NO", "PA"]],
  ])("%s: %s", async (language, text, parties) => {
    const { agreements } = await extractText(text, { language });
    expect(agreements.map((agreement) => agreement.parties)).toEqual([parties]);
  });
});

describe("an instrument of those who are spoken of", () => {
  it.each([
    ["en", "Kenya and Peru have signed their free trade agreement.", "free trade agreement | signed | KE+PE | -"],
    ["de", "Kenia und Peru haben ihr Freihandelsabkommen unterzeichnet.", "Freihandelsabkommen | signed | KE+PE | -"],
    ["nb", "Kenya og Peru har undertegnet sin frihandelsavtale.", "frihandelsavtale | signed | KE+PE | -"],
  ])("is one where its conclusion is told (%s)", async (language, text, agreement) =>
    expect(await agreementsIn(language, text)).toEqual([agreement]),
  );

  it("tells nothing where it is only mentioned", async () => {
    expect(await agreementsIn("en", "Kenya and Peru praised their free trade agreement.")).toEqual([]);
  });
});

describe("date", () => {
  it.each([
    ["an agreement of its own", "The Agreement on Fish of 2005 governs trade.", "2005"],
    [
      "the signing, not what followed",
      "The agreement on fish, signed on 3 May 2024, was ratified on 7 June 2024.",
      "2024-05-03",
    ],
    ["a term of days is none", "They signed an agreement on fish, valid from 1 May 2023 to 1 May 2033.", null],
    ["a term is none", "They signed an agreement on fish until 2030.", null],
    ["a signing of some other day", "They met on 3 May 2024. They recently signed an agreement on fish.", null],
    ["a Friday that nothing tells", "On Friday they signed an agreement on fish. The war ended on 3 May 1991.", null],
    ["a Friday that may be the day told", "KYIV, May 3. On Friday they signed an agreement on fish.", "XXXX-05-03"],
    ["an intended signing", "They will sign an agreement on fish on 3 May 2026.", "2026-05-03"],
  ])("%s", async (_what, text, date) => {
    const { agreements } = await extractText(text, { language: "en" });
    expect(agreements.map((agreement) => agreement.date)).toEqual([date]);
  });
});

describe("none", () => {
  it.each([
    ["de", "Nach Vereinbarung im Einvernehmen mit dem Gast wurde ein Abkommen erwähnt."],
    ["de", "Die Regierung beschloss ein nationales Aktionsprogramm für Wälder."],
    ["en", "Kenya presented its national action plan on forests."],
    ["de", "Sie sprachen über den Abschluss von Rückübernahmeabkommen."],
    ["de", "Beide unterzeichneten einen Beschluss sowie weitere Abkommen zur Zusammenarbeit in Schulen."],
    ["de", "Es ist schon das fünfte Abkommen."],
    ["de", "Sie lobten die Organisation des Vertrags über kollektive Sicherheit."],
    ["en", "An agreement would help, but none is near."],
    ["en", "It is a very important agreement for our farmers."],
    ["en", "The statement of the ministry on the end of the talks was short."],
    ["nb", "Regjeringen la fram en handlingsplan for skog."],
    ["nb", "Flere avtaler ble nevnt."],
  ])("%s: %s", async (language, text) => expect(await agreementsIn(language, text)).toEqual([]));
});

describe("what one clause tells is not said of another's instrument", () => {
  it("behind a semicolon", async () => {
    expect(
      await agreementsIn(
        "de",
        "Geplant ist die Unterzeichnung eines Abkommens über Luftverkehr; ein Memorandum zum Wasserbau wurde bereits 2022 geschlossen.",
      ),
    ).toEqual(["Abkommen über Luftverkehr | planned | - | -", "Memorandum zum Wasserbau | signed | - | 2022"]);
  });

  it("nor the date of another thing, nor what happens to the talks", async () => {
    expect(
      await agreementsIn(
        "de",
        "Sie wollen eine Absichtserklärung unterzeichnen, um ein im Jahr 2008 gestartetes Programm bis 2021 zu verlängern.",
      ),
    ).toEqual(["Absichtserklärung | planned | - | -"]);
    expect(await agreementsIn("en", "Kenya and Peru suspended the talks on an agreement on taxes.")).toEqual([
      "agreement on taxes | negotiating | KE+PE | -",
    ]);
  });

  it("but a wish that came true is an event", async () => {
    expect(await agreementsIn("de", "Am 3. Mai 2024 konnte ein Abkommen über Zölle unterzeichnet werden.")).toEqual([
      "Abkommen über Zölle | signed | - | 2024-05-03",
    ]);
  });
});

describe("instruments without a head of their own", () => {
  it("are told one by one", async () => {
    const text = "Kenya and Peru signed two memorandums, one on energy and another on customs, on 3 May 2024.";
    expect(await agreementsIn("en", text)).toEqual([
      "memorandum on energy | signed | KE+PE | 2024-05-03",
      "memorandum on customs | signed | KE+PE | 2024-05-03",
    ]);
  });

  it("are named later", async () => {
    const text = "The agreement was signed in Lima on 3 May 2024. The partnership agreement covers trade.";
    expect(await agreementsIn("en", text)).toEqual(["partnership agreement | signed | - | 2024-05-03"]);
  });
});

describe("a partner", () => {
  it("is enough of a name for what was signed", async () => {
    expect(await agreementsIn("en", "Kenya on 3 May 2024 signed an agreement with the Green Climate Fund.")).toEqual([
      "agreement | signed | KE | 2024-05-03",
    ]);
  });

  it("but not for what was not, nor for what the article has named", async () => {
    expect(await agreementsIn("en", "Kenya wants an agreement with the Green Climate Fund.")).toEqual([]);
    expect(
      await agreementsIn(
        "en",
        "Kenya and Peru praise the trade agreement. Kenya is glad to have signed an agreement with Peru.",
      ),
    ).toEqual(["trade agreement | signed | KE+PE | -"]);
  });
});

describe("people who sign", () => {
  it("sign for the states whose offices they hold", async () => {
    const text =
      "President Daniel Noboa of Ecuador met President Peter Pellegrini of Slovakia. Time passed. Noboa and Pellegrini signed a treaty on extradition.";
    expect(await agreementsIn("en", text)).toEqual(["treaty on extradition | signed | EC+SK | -"]);
  });
});

describe("a ceremony", () => {
  it("dates the documents that are told one by one", async () => {
    const text =
      "LIMA, 3 May 2024 - Kenya and Peru on Friday signed several agreements. The agreement on air services was signed by the ministers of transport.";
    expect(await agreementsIn("en", text)).toEqual(["agreement on air services | signed | KE+PE | 2024-05-03"]);
  });
});

describe("items of a list", () => {
  it("are one each, even of one name", async () => {
    const list =
      "Kenya and Peru signed three documents:\n\n1. MOU on sport;\n2. MOU on cooperation between the ministries;\n3. MOU for cooperation between the banks.";
    expect(await agreementsIn("en", list)).toHaveLength(3);
  });
});

describe("numbered lists", () => {
  it("keep what their introduction tells", async () => {
    const text =
      "LIMA, 3 May 2024 - Kenya and Peru exchanged the documents that they signed. The list reads as follows:\n\n1. Agreement on air services;\n2. Protocol on customs;\n3. Programme of cooperation for 2025-2027.";
    expect((await agreementsIn("en", text)).map((line) => line.replace(/.* \| signed/, "signed"))).toEqual(
      Array(3).fill("signed | KE+PE | 2024-05-03"),
    );
  });
});
