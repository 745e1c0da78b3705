import { describe, expect, test } from "vitest";
import { clean } from "../../src/text/clean.ts";
import { boilerplates, page } from "./pages.ts";

const LONG =
  "Die beiden Minister sprachen am Vormittag lange über den Handel, über die Bahn und über das Wasser, das beide Länder im Sommer brauchen.";
const LONG_EN =
  "The two ministers spoke at length in the morning about trade, about the railway and about the water that both countries need in summer.";
const LONG_NB =
  "De to ministrene snakket lenge om handel på formiddagen, om jernbanen og om vannet som begge landene trenger når sommeren kommer.";

const PAGES: Readonly<Record<"de" | "en" | "nb", Readonly<Record<string, string>>>> = {
  de: {
    "a stamp with its source, a headline with its page": `
title: Treffen der Minister in Astana | Nachrichten | Der Bote
metadata: 12. März 2015, 21:34 Uhr ¦ byline: Quelle: Der Bote, abc

body: ${LONG}`,
    "headline, dateline, text": `
title: Minister reist nach Oslo

dateline: BERLIN, 3. Mai (afk) – ¦ body: ${LONG}
body: Danach gab es Tee.`,
    "stamp with a headline behind it": `
metadata: date 2022-12-10 ¦ title: Wasser gegen Strom: Wie zwei Nachbarn handeln

dateline: Bischkek/Duschanbe. ¦ body: ${LONG}`,
    "stamp with the text behind it": `
metadata: date 2021-03 ¦ body: ${LONG}

body: Danach gab es Tee.`,
    "kicker, headline, date, share buttons": `
heading: Fürstentum Liechtenstein

title: Regierungschefin trifft Amtskollegen

metadata: 15.11.2010 – 17:02
footer: Teilen  Drucken  Kommentare (14)

dateline: Vaduz (abc) - Vaduz, 15. November (def) - ¦ body: ${LONG}`,
    "press release with its number": `
metadata: Pressemitteilung Nr. 12/2023 vom 24.11.2023 | Berlin
title: Neue Mittel für Brunnen in Kenia

body: ${LONG}

footer: Herausgeber: Amt für Brunnen, Wassergasse 1, Berlin`,
    "headline in two lines, the second a subhead": `
title: Der Präsident wirbt um Vertrauen
heading: Gespräche über Bahn und Strom

dateline: Wien (XY) – ¦ body: ${LONG}`,
    "markdown with author and subheads": `
title: # Frieden auf Raten: Ein Tal wartet

byline: *Von Nina Berg und Aram Tal*

body: ${LONG}

heading: ## Was bisher galt

body: ${LONG}`,
    "lists stay text": `
title: Neue Abkommen unterzeichnet

body: Die folgenden Papiere liegen nach Angaben des Amtes jetzt vor:

body: • ein Abkommen über Luftverkehr
body: • ein Abkommen über Schulen
body: 1. eine Absichtserklärung über Wasserstoff

body: ${LONG}`,
    "picture text and credit": `
title: Treffen in Astana vereinbart

body: ${LONG}
caption: Der Minister begrüßt seinen Gast am Flughafen. ¦ byline: Foto: Lutz Mai / xyz
body: ${LONG}
byline: (Bild: Agentur / Anton Ander)`,
    "teasers in the middle and at the end": `
title: Minister reist nach Oslo

body: ${LONG}

teaser: Lesen Sie auch: Warum Raps teurer wird

body: ${LONG}

teaser: Mehr zum Thema
teaser: Wem gehört der Sand?
teaser: Der lange Weg nach Osten

teaser: Weiterlesen: Wer zahlt? | Newsletter abonnieren`,
    "contact block ends the article": `
title: Minister reist nach Oslo

body: ${LONG}

footer: Kontakt:
footer: Ressort Äußeres
footer: Martin Muster
footer: T +41 000 00 00`,
    "a share line in the middle does not end it": `
title: Minister reist nach Oslo

body: ${LONG}

footer: Artikel teilen

body: ${LONG}
body: ${LONG}`,
    "words of furniture inside sentences": `
body: Kontakt zu den Nachbarn hält das Land seit vielen Jahren auf allen Wegen.
body: Teilen wollen beide das Wasser künftig nach festen Regeln.
body: Von der Leyen besuchte am Montag die Hauptstadt des Landes.`,
    "a list of names with parties": `
title: Die neue Regierung steht

body: ${LONG}
body: Lars Huber (SPD) – Vizekanzler und Finanzminister
body: Johann Maier (CDU) – Außenminister der Republik
body: Anna Bauer (CSU) – Ministerin für Arbeit und Soziales
body: Eva Koch (parteilos) – Ministerin für Kultur und Sport

body: ${LONG}`,
    "a colon with a speech is no dateline": `
title: Mehr Geld für Brunnen im Süden

body: Ministerin Schulz: „Das Land zeigt, wie es geht, und wir lernen davon gern.“
body: ${LONG}`,
    "no headline at all": `
dateline: MINSK, 17. Februar (ABC) - ¦ body: ${LONG}
body: Heute traf sich der Vorsitzende mit dem Botschafter.

body: "Wir messen der Zusammenarbeit große Bedeutung bei." - Auf den Feldern sieht man blaue Technik.`,
    "a contact in the middle of a programme": `
title: Das Programm der Woche im Überblick

body: ${LONG}

footer: Pressekontakt: Vera Lot (mitreisend) 995 00 000

heading: Staatsminister Vidar Helm

body: ${LONG}
footer: Pressekontakt: Rune Bauer, 957 00 000

footer: Nach oben`,
    "a picture's copyright": `
title: Übergabe des Schreibens an die Union

metadata: 05.10.2020 - Artikel

body: ${LONG}

caption: Botschafter Auer mit dem Vorsitzenden der Union, ¦ byline: © 2017 Union
body: ${LONG}`,
    "agency in slashes": `
title: Brief an den Präsidenten übergeben
byline: redaktion@zeitung.example
metadata: 2018-03-23 18:32:56
dateline: Ulaanbaatar /MONZA/ ¦ body: ${LONG}`,
  },
  en: {
    "left-over markup, the page's own words, a headline that is said again": `
metadata: <iframe src="//tags.example/ns.html" height="0" style="display:none"></iframe>
metadata: Accessibility links
metadata: Please enable JavaScript in your browser
heading: Office of the President
heading: The ministers meet for a second time
title: Talks in Vienna end well
metadata: 3 March 2021
heading: Talks in Vienna end well

body: ${LONG_EN}`,
    "a headline with a stop": `
title: The minister will visit three countries in the Caribbean.

body: ${LONG_EN}`,
    "a headline of what the text tells, below the site's own": `
heading: The Ultimate Travel Guide of the Southern Islands
title: Two ministers speak about trade and the railway
heading: Ann Lee
heading: Ann Lee

body: ${LONG_EN}`,
    "the long headline of a speech": `
title: Opening remarks by the Minister of Foreign Affairs of the Republic at the talks with the Vice-Chancellor and the Minister of Transport, Vienna, 9 March 2017

body: ${LONG_EN}`,
    "a stamp with times": `
title: Talks in Vienna end well
metadata: November 9, 2017 / 3:10 PM / Updated 18 hours ago

body: ${LONG_EN}`,
    "headlines behind the word of a kind of text": `
title: Press release: The ministers meet in Vienna again [February 2025]

body: ${LONG_EN}`,
    "a headline that ends in an abbreviation": `
title: Minister completes a week of talks in the U.S.

body: ${LONG_EN}`,
    "a sentence with a year is no stamp": `
title: Talks in Vienna end well

body: ${LONG_EN}
body: They met on 3 May 2021.
body: ${LONG_EN}`,
    "breadcrumbs over the headline": `
metadata: You are here: Home > Parliament > News

title: Friendship group starts its work

dateline: ALGIERS- ¦ body: ${LONG_EN}

footer: (ABC)
footer: Share  Tweet  WhatsApp  Print`,
    "stamp, breadcrumbs and headline on one line": `
metadata: date 2024-06-20 ¦ metadata: Kabar.example » Economics » ¦ title: Deputies have ratified the railway

dateline: BISHKEK. ¦ body: ${LONG_EN}`,
    "stamp and share words": `
metadata: date 2024-12-28 ¦ metadata: Tell a friend

body: ${LONG_EN}`,
    "stamp and author": `
metadata: date 2022-02-06 ¦ byline: By:Staff writer

body: ${LONG_EN}`,
    "author with an initial": `
title: Uranium deal sealed after 27 years

byline: By S.Anu | The Steppe Paper

dateline: ULAANBAATAR, Jan 18, 2025 – ¦ body: ${LONG_EN}

teaser: Read also: A chairman to leave by the end of the year`,
    "picture texts": `
title: Two states put hydrogen plans on paper

caption: PHOTO: His Majesty the Sultan receiving guests at the old palace on Sunday

dateline: MUSCAT: ¦ body: ${LONG_EN}

caption: In the photo: Mr. Aoki and Ms. Nazar. The reception comes later.
caption: Caption: The ministers (ABC/DE)
caption: The minister (left) with Mr. Ony. ¦ byline: Credit: ABC/Marton Kov`,
    "dateline on a line of its own": `
title: Hon Winston Peter: Pacific mission opens in Nuku‘alofa

dateline: NUKU‘ALOFA – Thursday, April 10, 2025

body: ${LONG_EN}

footer: ENDS

footer: Media contact: press office, 021 000 000`,
    "embassy with its date": `
heading: EMBASSY OF JAPAN IN TAJIKISTAN
metadata: News  |  13.12.2019

title: Five new village projects

body: ${LONG_EN}

footer: (c) Embassy of Japan, Some str.`,
    "links at the end": `
title: Two credit lines for the South

dateline: Budapest, April 4, 2016 (MTX) – ¦ body: ${LONG_EN}

teaser: Current account gap widens in Q4
teaser: University gets new clinic`,
    "related list at the end": `
dateline: CARACAS, Aug 30 (EFX) – ¦ body: ${LONG_EN}

footer: erc/lv/rpr

teaser: YOU MAY ALSO LIKE
teaser: -- Footballer doubtful for derby`,
    "place, date and agency on a line": `
title: President's first visit marks new era
metadata: 10.05.2022 [16:40]

dateline: Baku, May 10, AZERTAG

body: ${LONG_EN}`,
    "place and agency with a stop": `
title: Two states sign documents

dateline: XI’AN. KAZINFO ¦ body: ${LONG_EN}`,
    "a date and a stop": `
title: A pact is sealed

byline: By Wan Kam

dateline: NAIROBI, January 15, 2025. ¦ body: ${LONG_EN}`,
    "an indian dateline": `
title: Ministers hold talks on trade

dateline: New Delhi, March 5 (XYZ) ¦ body: ${LONG_EN}`,
    "agency alone": `
title: Acting President receives ambassadors

dateline: (VOXWORLD) - ¦ body: ${LONG_EN}

footer: Like this: Like Loading...`,
    "headline with a question": `
heading: POLICY BRIEF No. 17

title: Who pays for the airport? Three capitals and a loan

body: ${LONG_EN}
footer: The views expressed are the author's own.`,
    "time stamp and agency": `
title: Chess team stumbles in round ten

metadata: (ABC)  September 22, 2024 11:47

caption: A player (right) in his lost game. ¦ byline: Photo: XYZ

body: ${LONG_EN}

byline: By Minh Ch – Translated by Thuy Do`,
    "hard-wrapped text": `
title: Aid for the south

body: The government is to submit a proposal for an additional allocation of
aid to the country's parliament. Its Deputy Foreign Minister Jan Marek
Petersen said that a total of 300 million would be spent on schools and
on roads in the south of the country.

body: According to the proposal the main share would be earmarked for those
who were affected by the flood. The rest is meant for the harbour, said
the minister in a speech in the capital on Monday.`,
    "hard-wrapped text whose paragraphs begin with a line of one word": `
title: Three days in the capital of the north

body: President
Jan Marek Petersen and his host have supervised the signing of seven
agreements on the friendship of the two nations, at the conclusion of
a visit of three days to the capital of the country and its harbour.

body: Two
of the papers, which were signed at the seat of the government there,
are about development, while five others are about tourism and roads,
said the minister in a speech in the capital on Monday.`,
    "a sentence about sharing": `
body: Share prices fell on Monday after the talks had ended without result.
body: By the end of the year the two sides want to sign the agreement.
body: Photo opportunities were scarce, said the spokesman of the ministry.`,
  },
  nb: {
    "stamp and print words": `
metadata: date 2024-06 Utskriftsversjon

title: Tre land bekreftet byggingen av jernbanen

dateline: BISJKEK, 6. juni – ¦ body: ${LONG_NB}`,
    "published line over the headline": `
metadata: Publisert torsdag 29. juli 2021 kl. 11:40 Av ABC

title: UD: Landet har ingenting å vente på

body: ${LONG_NB}

body: – Dette er ikke en gave, sa ministeren på en pressekonferanse.

teaser: LES OGSÅ: Derfor er laksen billigere

footer: (©ABC)`,
    "kind of text and date": `
metadata: Nyhet | Dato: 21.11.2022

title: Colombia: – Partene er tilbake ved bordet

body: – Fire år er gått siden sist, og jeg er lettet over at de snakker sammen igjen, sier ministeren i en melding.`,
    "embassy and breadcrumbs": `
heading: Norges ambassade i Lilongwe
metadata: Forsiden > Nyheter og arrangementer

title: Norge styrker helsetjenestene i landet

body: ${LONG_NB}

footer: Kontakt oss | Følg oss på Facebook`,
    "section, place with a colon": `
heading: sport

title: Bronse i debuten for løperen

dateline: Lahti: ¦ body: ${LONG_NB}

teaser: Les også: Bjørn i løypa skapte trøbbel

teaser: Huset til salgs? Se bildene`,
    "authors, table, repeated lead, lists of links": `
title: Ubåtene bestilt: 45 milliarder på bordet

byline: Av Marte Hol og Stein As, næringsredaksjonen

dateline: KONGSBERG, 8. juli 2021: ¦ body: ${LONG_NB}

heading: Slik har rammen vokst
body: 2017 | 41,4 mrd.
body: 2019 | 43,6 mrd.

dateline: KONGSBERG, 8. juli 2021: ¦ body: ${LONG_NB}

teaser: Les også
teaser: Rederne vil ha mer, staten vil ha mindre
teaser: Slik går det med renten

teaser: Les også
teaser: Rederne vil ha mer, staten vil ha mindre`,
    "programme without bullets": `
heading: Stortinget

title: Presidenten drar til tre land i Sør-Amerika

footer: Del

body: ${LONG_NB}

heading: Delegasjonen
body: Ved siden av presidenten deltar disse representantene fra flere partier:
body: • Per Fos (H)
body: • Siri A. Mel (H)

body: 13. april: Brasília. Møter med senatets president
body: 14. april: Rio de Janeiro. Orientering om oljen

body: Besøket i havnebyen er avlyst på grunn av jordskjelvet.

metadata: Sist oppdatert: 08.04.2010 09:21`,
    "about the writer": `
title: Kasakhstan og Norge i samtaler

heading: Kazakhstan

body: ${LONG_NB}

footer: Please follow and like us:
footer: Pin Share

teaser: Anbefalt for deg

footer: Om skribenten: Redaksjonen
footer: Redaksjonen består av åtte skribenter og publiserer nyheter fra hele fylket, skrevet av dem selv og av andre som byrået betaler for det.`,
    "correspondent in brackets": `
metadata: date 2018-01 ¦ body: Statsministeren møter presidenten onsdag kveld.

dateline: WASHINGTON (Avisen): ¦ body: ${LONG_NB}

heading: Heksejakt og vindmøller

byline: Juel, Heiko / ABC scanpix

body: ${LONG_NB}`,
    "quotations start with a dash": `
title: Enige om samarbeid

body: – Vi har holdt tidsplanen, sier forsvarsministeren.

body: - Ordet er ikke nok lenger, sa ambassadøren.

body: Del av avtalen er hemmelig, opplyser departementet.`,
  },
};

for (const language of ["de", "en", "nb"] as const) {
  describe(`zones, ${language}`, () => {
    test.each(Object.entries(PAGES[language]))("%s", (_name, source) => {
      const { text, zones } = page(source);
      const article = clean(text, boilerplates[language]);
      const found = article.zones.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
      expect(found).toEqual(zones);
      const title = article.zones.find(({ kind }) => kind === "title");
      if (title === undefined) expect(article.title).toBeNull();
      else expect(text.slice(title.start, title.end)).toContain(text.slice(article.title!.start, article.title!.end));
    });
  });
}

describe("markup", () => {
  const zonesOf = (text: string): string[] =>
    clean(text, boilerplates.en).zones.map(
      ({ kind, start, end, continues }) => `${kind}${continues ? "+" : ""}: ${text.slice(start, end)}`,
    );

  test("an image's text is a picture text, the headline that repeats it stays the headline", () => {
    const text = `![Talks in the capital](http://x.example/a.jpg)\nTalks in the capital\nA second, somewhat longer line about it\n${LONG_EN}`;
    expect(zonesOf(text).slice(0, 4)).toEqual([
      "markup: ![",
      "caption: Talks in the capital",
      "markup: ](http://x.example/a.jpg)",
      "title: Talks in the capital",
    ]);
  });

  test("a paragraph goes on behind a link, an address and emphasis", () => {
    expect(
      zonesOf("The [foreign minister](https://x.example/m) met **Ann Lee** (see www.x.example/a) on Monday."),
    ).toEqual([
      "body: The ",
      "markup: [",
      "body+: foreign minister",
      "markup: ](https://x.example/m)",
      "body+:  met ",
      "markup: **",
      "body+: Ann Lee",
      "markup: **",
      "body+:  (see ",
      "markup: www.x.example/a",
      "body+: ) on Monday.",
    ]);
  });

  test("the headline has no marks", () => {
    const text = `# **Talks resume**\n\n${LONG_EN}`;
    const { title } = clean(text, boilerplates.en);
    expect(text.slice(title!.start, title!.end)).toBe("Talks resume");
  });
});

test("a language without words is divided by form alone", () => {
  const none = { teaser: "", caption: "", credit: "", footer: "", end: "", byline: "", published: "", header: "" };
  const text = `Nye samtaler i byen\n\n12.03.2024 10:15\n\nOSLO, 12. mars (ABC) – ${LONG_NB}\n\n© Avisen 2024`;
  expect(clean(text, none).zones.map(({ kind }) => kind)).toEqual(["title", "metadata", "dateline", "body", "footer"]);
});
