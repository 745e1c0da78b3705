/** Text → article: its zones and headline. Cuts nothing, so that offsets stay. */
import type { Article, Zone } from "../model/article.ts";
import type { Boilerplate } from "../pack/contract.ts";

export function clean(text: string, _words: Boilerplate): Article {
  const zones: Zone[] = [];
  const LINE = /[^\r\n]+/g;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    if (match[0].trim() !== "") zones.push({ kind: "body", start: match.index, end: match.index + match[0].length });
  }
  return { text, zones, title: null };
}
