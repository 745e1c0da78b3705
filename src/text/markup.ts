/** Markdown and addresses inside the text: images, links, bare URLs, emphasis. */
import type { Zone, ZoneKind } from "../model/article.ts";
import type { Line } from "./lines.ts";

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
      const image = linkAt(text, start + 1, line.end);
      if (image === null) break;
      split.push({ start, end: image.end, gap, image: true });
      gap = false;
      start = image.end;
      while (start < line.end && /\s/u.test(text[start]!)) start++;
    }
    if (start < line.end) split.push({ start, end: line.end, gap, image: false });
  }
  return split;
}

const HAS_MARKUP = /\]\(|:\/\/|www\.|\*\*|__/u;

/** Adds `zone` to `zones`, divided where it holds markup. Its own parts after markup go on with the same paragraph. */
export function inlineMarkup(text: string, zone: Zone, zones: Zone[]): void {
  if (!HAS_MARKUP.test(text.slice(zone.start, zone.end))) {
    zones.push(zone);
    return;
  }
  let done = zone.start;
  let continues = false;
  const add = (kind: ZoneKind, end: number): void => {
    const start = done;
    done = Math.max(done, end);
    if (start >= end) return;
    if (kind === "markup") zones.push({ kind, start, end });
    else if (/\S/u.test(text.slice(start, end))) {
      zones.push(continues ? { kind, start, end, continues } : { kind, start, end });
      continues = true;
    }
  };
  for (let at = zone.start; at < zone.end; ) {
    const found = markupAt(text, at, zone.end);
    if (found === null) {
      at++;
      continue;
    }
    add(zone.kind, at);
    if (found.label !== null) {
      add("markup", found.label.start);
      const { start, end } = found.label;
      if (!found.image) add(zone.kind, end);
      else if (/\S/u.test(text.slice(start, end))) {
        zones.push({ kind: "caption", start, end });
        done = end;
      }
    }
    add("markup", found.end);
    at = found.end;
  }
  add(zone.kind, zone.end);
}

interface Markup {
  readonly end: number;
  /** The words that a link or image shows; null for an address or a mark by itself. */
  readonly label: { readonly start: number; readonly end: number } | null;
  readonly image: boolean;
}

/** The markup that starts at `at`, null when there is none. */
function markupAt(text: string, at: number, end: number): Markup | null {
  switch (text[at]) {
    case "!": {
      const link = text[at + 1] === "[" ? linkAt(text, at + 1, end) : null;
      return link && { ...link, image: true };
    }
    case "[":
      return linkAt(text, at, end);
    case "*":
    case "_":
      return text[at + 1] === text[at] && at + 1 < end ? { end: at + 2, label: null, image: false } : null;
    case "h":
    case "w": {
      if (!text.startsWith("http://", at) && !text.startsWith("https://", at) && !text.startsWith("www.", at))
        return null;
      let to = at;
      while (to < end && !/[\s<>"“”»)\]|]/u.test(text[to]!)) to++;
      // A mark at its end belongs to the sentence.
      while (/[.,;:!?'’]/u.test(text[to - 1]!)) to--;
      return { end: to, label: null, image: false };
    }
    default:
      return null;
  }
}

/** "[words](address)" or "[words](address "title")" at `at`; words and address hold no bracket that opens another one. */
function linkAt(text: string, at: number, end: number): Markup | null {
  const close = endOf(text, at + 1, end, "]");
  if (close < 0 || text[close + 1] !== "(") return null;
  const closing = endOf(text, close + 2, end, ")");
  return closing < 0 ? null : { end: closing + 1, label: { start: at + 1, end: close }, image: false };
}

function endOf(text: string, from: number, end: number, closing: string): number {
  for (let i = from; i < end; i++) {
    const character = text[i]!;
    if (character === closing) return i;
    if (character === "[" || character === "\n") return -1;
  }
  return -1;
}
