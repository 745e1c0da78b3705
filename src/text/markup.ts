/** Markdown and addresses inside the text: images, links, bare URLs, emphasis. */
import type { Zone } from "../model/article.ts";
import type { Line } from "./lines.ts";

const IMAGE = /!\[([^\]\n]{0,1000})\]\(([^)\s]{0,2000})(?:\s"[^"\n]{0,300}")?\)/gu;

/** A line, or the image at the start of one. */
export interface ImageLine extends Line {
  readonly image: boolean;
}

/** Takes the images at the start of lines apart from the text behind them. */
export function splitImages(text: string, lines: readonly Line[]): ImageLine[] {
  const split: ImageLine[] = [];
  for (const line of lines) {
    let start = line.start;
    let gap = line.gap;
    while (text.startsWith("![", start)) {
      IMAGE.lastIndex = 0;
      const image = IMAGE.exec(text.slice(start, line.end));
      if (image === null || image.index !== 0) break;
      const end = start + image[0].length;
      split.push({ start, end, gap, image: true });
      gap = false;
      start = end;
      while (start < line.end && /\s/u.test(text[start]!)) start++;
    }
    if (start < line.end) split.push({ start, end: line.end, gap, image: false });
  }
  return split;
}

const MARKUP =
  /!?\[([^\]\n]{0,1000})\]\([^)\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)|<?https?:\/\/[^\s<>"”»)\]]{1,2000}>?|www\.[^\s<>"”»)\]]{1,500}|\*\*|__/gu;

/** Adds `zone` to `zones`, divided where it holds markup. Its own parts after markup go on with the same paragraph. */
export function inlineMarkup(text: string, zone: Zone, zones: Zone[]): void {
  const words = text.slice(zone.start, zone.end);
  if (!/\]\(|:\/\/|www\.|\*\*|__/u.test(words)) {
    zones.push(zone);
    return;
  }
  let at = zone.start;
  let continues = false;
  const add = (kind: Zone["kind"], start: number, end: number): void => {
    if (start >= end) return;
    if (kind === "markup" || text.slice(start, end).trim() === "") {
      if (kind === "markup") zones.push({ kind, start, end });
      return;
    }
    zones.push(continues ? { kind, start, end, continues } : { kind, start, end });
    continues = true;
  };
  for (const match of words.matchAll(MARKUP)) {
    const start = zone.start + match.index;
    const end = start + match[0].length;
    add(zone.kind, at, start);
    const label = match[1];
    if (label === undefined) add("markup", start, end);
    else {
      const labelStart = start + match[0].indexOf("[") + 1;
      add("markup", start, labelStart);
      if (match[0].startsWith("!")) {
        if (label.trim() !== "") zones.push({ kind: "caption", start: labelStart, end: labelStart + label.length });
      } else add(zone.kind, labelStart, labelStart + label.length);
      add("markup", labelStart + label.length, end);
    }
    at = end;
  }
  add(zone.kind, at, zone.end);
}
