/** HTML → the text of its article. Loaded only when there is HTML to read. */
import { Parser } from "htmlparser2";

/** Elements that hold no text of the article. */
const SKIPPED = new Set(
  "script style noscript template svg math iframe object embed canvas audio video map nav aside footer form button select textarea dialog menu head title".split(
    " ",
  ),
);
const SKIPPED_ROLES = new Set(
  "navigation banner contentinfo complementary search dialog menu menubar toolbar".split(" "),
);
/** Elements that stand on lines of their own, with a gap around them. */
const BLOCKS = new Set(
  "address article blockquote body center dd details div dl dt fieldset figure figcaption h1 h2 h3 h4 h5 h6 header hgroup hr html legend main ol p pre section summary table tbody tfoot thead ul".split(
    " ",
  ),
);
/** Elements that stand on lines of their own without a gap. */
const LINES = new Set(["li", "tr", "br", "option", "caption"]);
const CELLS = new Set(["td", "th"]);
const HEADING = /^h[1-6]$/;
const PUBLISHED = new Set([
  "article:published_time",
  "og:published_time",
  "datepublished",
  "publishdate",
  "pubdate",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.issued",
  "dcterms.created",
]);
const ISO_DATE = /^\s*(\d{4}-\d{2}(?:-\d{2})?)(?![\d])/;
const LINKED_DATA_DATE = /"datePublished"\s{0,9}:\s{0,9}"(\d{4}-\d{2}(?:-\d{2})?)/;
/** An article of fewer characters is a teaser. */
const SHORTEST_ARTICLE = 250;
const DEEPEST = 2000;
const PORTION = 8192;

interface Block {
  readonly text: string;
  readonly gap: boolean;
  /** Number of the article element that it stands in, -1 outside of all. */
  readonly article: number;
  readonly main: boolean;
  readonly header: boolean;
  readonly level: number;
}

/**
 * The text of the article in a page: a line with its date (ISO 8601) where the page's data tell it, its headline after
 * "# ", then its paragraphs, lists ("• …"), tables ("a | b") and picture texts ("![…]()"), a gap between blocks.
 */
export function htmlToText(html: string): string {
  const page = read(html);
  const chosen = choose(page.blocks);
  const lines: string[] = [];
  if (page.published !== null) lines.push(page.published, "");
  if (!chosen.some(({ level }) => level === 1)) {
    const headline = page.blocks.find(({ level }) => level === 1)?.text ?? titleOf(page);
    if (headline !== null) lines.push(headline.startsWith("# ") ? headline : `# ${headline}`, "");
  }
  for (const { text, gap } of chosen) {
    if (gap && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    lines.push(text);
  }
  return lines.length === 0 ? "" : lines.join("\n") + "\n";
}

interface Page {
  readonly blocks: readonly Block[];
  readonly published: string | null;
  readonly title: string | null;
  readonly socialTitle: string | null;
}

function read(html: string): Page {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; items: number }[] = [];
  const articles: number[] = [];
  let articleCount = 0;
  let text = "";
  let filled = false;
  let gap = true;
  let prefix = "";
  let level = 0;
  let skipped = 0;
  let inMain = 0;
  let inHeader = 0;
  let inCaption = 0;
  let inPre = 0;
  let inTitle = false;
  let inData = false;
  let title: string | null = null;
  let socialTitle: string | null = null;
  let published: string | null = null;
  let firstTime: string | null = null;
  /** For each open element, whether it made its content skipped. */
  const skips: boolean[] = [];

  const flush = (): void => {
    const words = text
      .replace(/[^\S\n]+/gu, " ")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    text = "";
    filled = false;
    if (words === "" || words === "|") return;
    const shown = inCaption > 0 ? `![${words.replace(/[[\]\n]/gu, " ")}]()` : prefix + words;
    blocks.push({ text: shown, gap, article: articles.at(-1) ?? -1, main: inMain > 0, header: inHeader > 0, level });
    gap = false;
    prefix = "";
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "meta") {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
        const content = attributes.content ?? "";
        if (PUBLISHED.has(key)) published ??= ISO_DATE.exec(content)?.[1] ?? null;
        if (key === "og:title" && content.trim() !== "") socialTitle ??= content.trim();
      }
      if (name === "title" && title === null) {
        inTitle = true;
        title = "";
      }
      if (name === "script") inData = attributes.type === "application/ld+json";
      const skip =
        SKIPPED.has(name) ||
        SKIPPED_ROLES.has(attributes.role ?? "") ||
        attributes["aria-hidden"] === "true" ||
        attributes.hidden !== undefined;
      skips.push(skip);
      if (skip) skipped++;
      if (skipped > 0) return;
      if (name === "time") firstTime ??= ISO_DATE.exec(attributes.datetime ?? "")?.[1] ?? null;
      if (BLOCKS.has(name)) {
        flush();
        gap = gap || !(lists.length > 0 && (name === "p" || name === "div"));
      } else if (LINES.has(name)) flush();
      else if (CELLS.has(name) && filled) text += " | ";
      if (name === "article") articles.push(articleCount++);
      else if (name === "main") inMain++;
      else if (name === "header") inHeader++;
      else if (name === "figcaption") inCaption++;
      else if (name === "pre") inPre++;
      else if (name === "ol" || name === "ul") lists.push({ ordered: name === "ol", items: 0 });
      else if (name === "li") {
        const list = lists.at(-1);
        prefix = list?.ordered ? `${++list.items}. ` : "• ";
      } else if (HEADING.test(name)) {
        level = Number(name[1]);
        prefix = level === 1 ? "# " : "## ";
      }
    },
    ontext(data) {
      if (inTitle) title += data;
      if (inData) published ??= LINKED_DATA_DATE.exec(data)?.[1] ?? null;
      if (skipped > 0) return;
      text += inPre > 0 ? data : data.replace(/\s+/gu, " ");
      filled ||= /\S/u.test(data);
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      if (name === "script") inData = false;
      if (skipped === 0) {
        if (BLOCKS.has(name)) {
          flush();
          gap = gap || lists.length === 0 || name === "ul" || name === "ol";
        } else if (LINES.has(name)) flush();
        if (name === "article") articles.pop();
        else if (name === "main") inMain--;
        else if (name === "header") inHeader--;
        else if (name === "figcaption") inCaption--;
        else if (name === "pre") inPre--;
        else if (name === "ol" || name === "ul") lists.pop();
        else if (name === "li") prefix = "";
        else if (HEADING.test(name)) {
          level = 0;
          prefix = "";
        }
      }
      if (skips.pop()) skipped--;
    },
  });
  // The parser's time grows with the square of the depth: what is nested deeper is no page.
  for (let from = 0; from < html.length && skips.length < DEEPEST; from += PORTION) {
    parser.write(html.slice(from, from + PORTION));
  }
  parser.end();
  flush();
  return { blocks, published: published ?? firstTime, title, socialTitle };
}

/** The blocks of the longest article, else those of the main part, else all but the site's header. */
function choose(blocks: readonly Block[]): readonly Block[] {
  const lengths = new Map<number, number>();
  for (const { article, text } of blocks) {
    if (article >= 0) lengths.set(article, (lengths.get(article) ?? 0) + text.length);
  }
  let longest = -1;
  for (const [article, length] of lengths) {
    if (length >= SHORTEST_ARTICLE && length > (lengths.get(longest) ?? 0)) longest = article;
  }
  if (longest >= 0) return blocks.filter(({ article }) => article === longest);
  const main = blocks.filter(({ main }) => main);
  if (main.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST_ARTICLE) return main;
  const content = blocks.filter(({ header, level }) => !header || level === 1);
  return content.length > 0 ? content : blocks;
}

/** The page's title without the site's name. */
function titleOf({ title, socialTitle }: Page): string | null {
  const words = (socialTitle ?? title ?? "").replace(/\s+/gu, " ").trim();
  if (words === "") return null;
  const parts = words.split(/ [|–—·»] | - /u);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}
