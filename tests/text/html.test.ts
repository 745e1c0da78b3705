import { describe, expect, test } from "vitest";
import { clean } from "../../src/text/clean.ts";
import { htmlToText } from "../../src/text/html.ts";
import { boilerplates } from "./pages.ts";

const LONG = "Die beiden Minister sprachen am Vormittag lange über den Handel. ".repeat(5).trim();

describe("HTML", () => {
  test("the article of a page with its date, headline, lists, tables and picture texts", () => {
    const page = `<!doctype html><html><head><title>Treffen in Astana | Das Amt</title>
      <meta property="article:published_time" content="2024-05-03T10:00:00+02:00"><style>p{color:red}</style></head>
      <body><header><nav><ul><li><a href="/">Start</a></ul></nav>Das Amt</header>
      <main><article><h1>Treffen in&nbsp;Astana</h1><time datetime="2024-05-04">gestern</time>
      <figure><img src="a.jpg" alt="Handschlag"><figcaption>Der Minister.</figcaption></figure>
      <p>Der <b>Minister</b>
      sagte: &bdquo;Ja&ldquo;.<br>Er ging.</p><script>var a = "<p>nein</p>";</script>
      <h2>Ergebnisse</h2><ul><li>ein Abkommen<li><p>ein Fahrplan</p></ul><ol><li>erstens</ol>
      <table><tr><td>2017<td>41,4 Mrd.<tr><th>2018</th><td>42 Mrd.</table>
      <p>${LONG}</p><form>Suche</form></article><aside>Werbung</aside>
      <article><h2>Anderer Artikel</h2><p>Kurz.</p></article></main><footer>Impressum</footer></body></html>`;
    expect(htmlToText(page).split("\n")).toEqual([
      "2024-05-03",
      "",
      "# Treffen in Astana",
      "",
      "gestern",
      "",
      "![Der Minister.]()",
      "",
      "Der Minister sagte: „Ja“.",
      "Er ging.",
      "",
      "## Ergebnisse",
      "",
      "• ein Abkommen",
      "• ein Fahrplan",
      "",
      "1. erstens",
      "",
      "2017 | 41,4 Mrd.",
      "2018 | 42 Mrd.",
      "",
      LONG,
      "",
    ]);
  });

  test("the zones of such a text", () => {
    const text = htmlToText(
      `<meta name=date content=2024-05-03><h1>Treffen in Astana</h1><figcaption>Ein Minister</figcaption><p>BERLIN, 3. Mai (abc) – ${LONG}</p>`,
    );
    const { zones } = clean(text, boilerplates.de);
    expect(zones.map(({ kind }) => kind)).toEqual([
      "metadata",
      "title",
      "markup",
      "caption",
      "markup",
      "dateline",
      "body",
    ]);
  });

  test("a page without an article: everything but menus, headers and footers", () => {
    const page = `<title>Ein Treffen - Zeitung</title><header>Zeitung</header><div role=navigation>Menü</div><div>Ein Satz.</div><div>Noch <i>einer</i>.</div><p hidden>Weg</p>`;
    expect(htmlToText(page)).toBe("# Ein Treffen\n\nEin Satz.\n\nNoch einer.\n");
  });

  test("the date of linked data", () => {
    const page = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-01-09T08:00Z"}</script><p>Text.`;
    expect(htmlToText(page)).toBe("2023-01-09\n\nText.\n");
  });

  test("broken and empty pages", () => {
    expect(htmlToText("")).toBe("");
    expect(htmlToText("<p>a</div></b><p>b &amp &unknown; <")).toBe("a\n\nb & &unknown; <\n");
  });

  test("deep nesting ends the reading instead of taking forever", () => {
    expect(htmlToText(`<p>Text.</p>${"<div>".repeat(300_000)}`)).toBe("Text.\n");
  });
});
