/** Datelines: "MINSK, 17. Februar (BelTA) –", "ASTANA – ", "Vaduz (ots) - Vaduz, 15. November (pafl) -". */
import { isLetter, isLetterOrMark, isLower, isUpper } from "./characters.ts";

const LONGEST = 110;
const LONGEST_DATE = 40;
const LONGEST_AGENCY = 60;
/** A dateline behind the article's opening has at least so much text behind it. */
const SHORTEST_TEXT = 60;
/** A day, a month in a word, and a year. No \p{L}{3,12}: a class of all letters, repeated, takes 40 ms to compile. */
const FULL_DATE = /\d{1,2}[^\s\d]{0,2}[ .]{1,2}[^\s\d]{3,12} \d{4}\)$/;
const DIGIT = /\d/;
const SPACE = /\s/;
const DASH = /[-–—]/u;
/** "Ulaanbaatar /MONTSAME/ On Monday" */
const AGENCY = /^\/\s?\p{Lu}[\p{Lu}\d .-]{2,20}\/[.:]?(?:\s*[–—-]{1,2})?\s+(?=["“„«]?[\p{Lu}\d])/u;
/** "XI’AN. KAZINFORM The documents" */
const BARE_AGENCY = /^\p{Lu}{5,15}\s(?=["“„«]?[\p{Lu}\d])/u;
const QUOTES = "\"'“„«»‘(";
const QUOTATION = /^["'“„«»‘–—-]/u;

/**
 * Offset after the dateline that starts at `start`, separator and space included; `start` when there is none.
 * `first`: the paragraph opens the article, where a bare place name suffices.
 */
export function datelineEnd(text: string, start: number, end: number, first: boolean): number {
  let at = start;
  for (let part = 0; part < 3; part++) {
    const next = onePart(text, at, end, first && part === 0, part > 0);
    if (next === at) break;
    at = next;
  }
  const agency = at > start && isSpace(text[at - 1]) ? BARE_AGENCY.exec(text.slice(at, Math.min(end, at + 30))) : null;
  if (agency !== null && text.slice(start, at).trimEnd().endsWith(".")) at += agency[0].length;
  if (at === start || end - at > LONGEST_DATE) return at;
  // "NUKU'ALOFA – Thursday, April 10, 2025" on a line of its own.
  return readHead(text.slice(at, end))?.dated ? end : at;
}

/** Whether a line is a place and a date and no more: "Baku, May 10, AZERTAC". */
export function isPlaceAndDate(line: string): boolean {
  if (line.length > LONGEST_DATE + 20 || !line.includes(",")) return false;
  const head = readHead(line);
  return head?.dated === true && head.words > 0;
}

function onePart(text: string, start: number, end: number, first: boolean, goesOn: boolean): number {
  const stop = Math.min(end, start + LONGEST);
  let depth = 0;
  for (let i = start; i < stop; i++) {
    const char = text[i]!;
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    if (char === ")" && depth === 0 && isSpace(text[i + 1]) && opens(text.slice(i + 2, i + 5))) {
      // "New Delhi, March 5 (PTI) India on Tuesday"
      const head = readHead(text.slice(start, i + 1).trim());
      if (head?.dated && head.agency && head.words > 0) return i + 2;
    }
    if (char === "\n" && i - start > LONGEST / 2) break;
    if (depth > 0) continue;
    if (char === "/" && i > start) {
      const agency = AGENCY.exec(text.slice(i, Math.min(end, i + 40)));
      if (agency !== null && (readHead(text.slice(start, i).trim())?.words ?? 0) > 0) return i + agency[0].length;
    }
    if (DASH.test(char)) {
      let after = i + 1;
      if (char === "-" && text[after] === "-") after++;
      const spaced = isSpace(text[after]) || after === end;
      if (!spaced && !(text[i - 2] === ")" && isSpace(text[i - 1]))) continue;
      if (!isSpace(text[i - 1]) && char === "-" && !isLetter(text.charCodeAt(i - 1))) continue;
      if (accept(text, start, i, after, end, "dash", first, goesOn)) return skipSpace(text, after, end);
      if (isSpace(text[i - 1])) return start;
    } else if (char === ":" && isSpace(text[i + 1])) {
      return accept(text, start, i, i + 1, end, "colon", first, goesOn) ? skipSpace(text, i + 1, end) : start;
    } else if (char === "." && isSpace(text[i + 1])) {
      let after = skipSpace(text, i + 1, end);
      const short = !endsLong(text.slice(Math.max(start, i - 4), i));
      if (short && text[i - 1] !== ")" && text[i - 1] !== "/") continue;
      if (/[–—-]/u.test(text[after] ?? "") && isSpace(text[after + 1])) after = skipSpace(text, after + 1, end);
      if (accept(text, start, i, after, end, "stop", first, goesOn)) return after;
      if (!DIGIT.test(text.slice(i - 2, i))) return start;
    }
  }
  return start;
}

function accept(
  text: string,
  start: number,
  headEnd: number,
  after: number,
  end: number,
  mark: "dash" | "colon" | "stop",
  first: boolean,
  goesOn: boolean,
): boolean {
  const rest = text.slice(skipSpace(text, after, end), Math.min(end, after + 12));
  if (rest !== "" && !opens(rest) && !(mark === "dash" && QUOTATION.test(rest))) return false;
  const head = readHead(text.slice(start, headEnd).trim());
  if (head === null) return false;
  if (head.words === 0) return (head.agency && (first || goesOn)) || (head.dated && goesOn);
  if (head.dated) return true;
  // "Peter Maier (SPD) – Minister of Finance": a line of a list.
  if (head.agency && !first && !goesOn && !head.capitals && end - after < SHORTEST_TEXT) return false;
  if (head.agency) return mark !== "colon" || first || head.capitals;
  if (rest === "") return false;
  if (mark === "dash") return (head.capitals && head.letters >= 5) || (first && head.words <= 3);
  if (mark === "colon") return first && !QUOTATION.test(rest) && (head.capitals || head.words <= 2);
  return first && (head.capitals || head.words <= 3 || head.places > 1);
}

interface Head {
  /** Words of the place; 0 when the head is only an agency or a date. */
  readonly words: number;
  /** How many places: "Maskat/Brüssel" has two. */
  readonly places: number;
  readonly letters: number;
  readonly capitals: boolean;
  readonly dated: boolean;
  readonly agency: boolean;
}

/** Takes "Place[/Place][, Region][, date][(agency)]" apart; null when it is something else. */
function readHead(head: string): Head | null {
  let rest = head;
  const bracket = agencyStart(rest);
  const agency = bracket >= 0;
  let dated = false;
  if (agency) {
    // "VIENNA (Point News / Sputnik - 06th November, 2019)"
    dated = FULL_DATE.test(rest.slice(bracket));
    rest = rest.slice(0, bracket).trim();
  }
  // "NEW DELHI (ANI), Oct 27, 2021"
  const inner = /^([^(),]{3,40}) \([^(),]{2,30}\),/u.exec(rest);
  if (inner !== null) rest = inner[1]! + rest.slice(inner[0].length - 1);
  const [place = "", ...more] = rest.split(",");
  for (const part of more) {
    const words = part.trim().split(/\s+/u);
    if (DIGIT.test(part)) {
      if (words.length > 5) return null;
      dated = true;
    } else if (words.length > 3 || !isPlaceWord(words[0]!)) return null;
  }
  const words = place
    .trim()
    .split(/[\s/]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return { words: 0, places: 0, letters: 0, capitals: false, dated, agency };
  const figures = words.findIndex((word) => DIGIT.test(word));
  if (figures >= 0) {
    // A date by itself, which goes on after a place, or a place in capitals and a date without a comma.
    const name = words.slice(0, Math.max(0, figures - 1)).join(" ");
    if (words.length > 5 || (name !== "" && (name !== name.toUpperCase() || !isPlaceWord(words[0]!)))) return null;
    return { words: name === "" ? 0 : 1, places: 1, letters: name.length, capitals: true, dated: true, agency };
  }
  if (words.length > 5 || !isPlaceWord(words[0]!)) return null;
  if (!words.every((word) => isPlaceWord(word) || isParticle(word))) return null;
  const letters = [...place].filter((character) => isLetter(character.codePointAt(0)!)).join("");
  if (letters.length < 2) return null;
  return {
    words: words.length,
    places: place.split("/").length,
    letters: letters.length,
    capitals: letters === letters.toUpperCase(),
    dated,
    agency,
  };
}

/** Offset of "(dpa)" or "/PRNewswire/" at the end of a head, -1 when there is none. */
function agencyStart(head: string): number {
  const closing = head.at(-1);
  if (closing !== ")" && closing !== "]" && closing !== "/") return -1;
  const opening = head.lastIndexOf(closing === ")" ? "(" : closing === "]" ? "[" : "/", head.length - 2);
  const length = head.length - opening;
  return opening >= 0 && length > 2 && length <= LONGEST_AGENCY ? opening : -1;
}

/** What may stand after a dateline: a capital or a figure, perhaps behind a quotation mark. */
function opens(text: string): boolean {
  const code = text.codePointAt(QUOTES.includes(text[0] ?? " ") ? 1 : 0) ?? 0;
  return isUpper(code) || (code >= 0x30 && code <= 0x39);
}

/** Ends in three letters or closing marks, or in a year: more than an abbreviation. */
function endsLong(text: string): boolean {
  if (text.length < 3) return false;
  if (text.length >= 4 && /\d{4}$/.test(text)) return true;
  for (let i = text.length - 3; i < text.length; i++) {
    if (!")'’‘".includes(text[i]!) && !isLetter(text.charCodeAt(i))) return false;
  }
  return true;
}

/** A capitalised word. */
function isPlaceWord(word: string): boolean {
  if (!isUpper(word.codePointAt(0) ?? 0)) return false;
  for (const character of word) {
    const code = character.codePointAt(0)!;
    if (!"'’‘.-".includes(character) && !isLetterOrMark(code)) return false;
  }
  return true;
}

/** A short word inside a name: "Santiago de Chile". */
function isParticle(word: string): boolean {
  if (word.length === 0 || word.length > 3) return false;
  for (let i = 0; i < word.length; i++) if (!isLower(word.charCodeAt(i))) return false;
  return true;
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && SPACE.test(char);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at])) at++;
  return at;
}
