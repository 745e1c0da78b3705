import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { format } from "../../src/format/html.ts";
import { content, document, empty, place, withName } from "./sample.ts";

const page = format.head + format.render(document) + format.render(empty) + format.tail;

describe("html", () => {
  it("is one page that loads nothing", () => {
    expect(page.startsWith("<!doctype html>")).toBe(true);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    expect(page.match(/<article/g)).toHaveLength(2);
  });

  it("marks the facts in the text; a shared stretch bears both kinds", () => {
    expect(page).toContain(
      '<mark class="roles" title="title: Minister, office: minister, country: NO, holder: Kari Nordmann">Minister </mark>',
    );
    expect(page).toContain('<mark class="roles people"');
    expect(page).toContain(
      '<mark class="dates" title="value: 2025-02-11, text: 11 February 2025">11 February 2025</mark>',
    );
  });

  it("keeps the whole text", () => {
    const text = /<div class="text">([\s\S]*?)<\/div>/.exec(page)![1]!.replace(/<[^>]*>/g, "");
    expect(text).toBe(content);
  });

  it("has a table a kind with all that is known, and a link to the article", () => {
    expect(page.match(/<table>/g)).toHaveLength(5);
    expect(page).toContain('<a href="news/oslo%20talks.txt">news/oslo talks.txt</a>');
    expect(page).toContain('<td class="number">41200000000</td>');
  });

  it("escapes everything", () => {
    const hostile = withName('</mark><script>alert("x")</script>\u0000\u202E&');
    const html = format.render({ ...hostile, content: `<b onclick='x'>${content}`, link: 'x"onclick="y' });
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<b ");
    expect(html).not.toContain('x"onclick');
    expect(html).not.toMatch(/[\u0000\u202E]/);
  });

  it("closes what it opens, also where places overlap or touch", () => {
    const overlapping = [
      place("Minister Kari"),
      place("Kari Nordmann met"),
      place("Nordmann met Li"),
      place("Minister Kari"),
    ];
    const people = overlapping.map((mention) => ({ name: "x", aliases: [], mentions: [mention] }));
    const html = format.render({ ...document, result: { ...document.result, people } });
    expect(html.match(/<mark/g)!.length).toBe(html.match(/<\/mark>/g)!.length);
    expect(html).not.toMatch(/<mark[^>]*>[^<]*<mark/);
    expect(parseDocument(html).children.length).toBeGreaterThan(0);
  });
});
