/** When two forms of a name are one person's. Knows letters and their transliterations, no language. */
import type { Evidence } from "../../model/linked.ts";
import type { Tokens } from "../../model/tokens.ts";
import { foldName, type NameCandidate } from "../../recognise/names.ts";
import { remember } from "../../value/remember.ts";

/** A form of a name as it stands in the article. */
export interface NameForm {
  /** As written, without a genitive ending. */
  readonly text: string;
  /** Folded last words of its parts; a part that is an initial keeps one letter. */
  readonly keys: readonly string[];
  /** Look-up forms of the particles before its last part: "al", "van der". */
  readonly particles: readonly string[];
}

/** A person as the forms of the name that the article has. */
export interface PersonDraft {
  /** The fullest form. */
  readonly full: NameForm;
  readonly forms: { form: NameForm; from: number; title: boolean }[];
  readonly evidence: Evidence[];
}

export function formOf(tokens: Tokens, candidate: NameCandidate, genitive: boolean): NameForm {
  const { text, start, end, norm } = tokens;
  const cut = genitive ? 1 : 0;
  const written = text
    .slice(start[candidate.from]!, end[candidate.to - 1]! - cut)
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, "")
    .replace(/\s+/g, " ");
  const keys = candidate.parts.map(({ word, to }, index) => {
    // A hyphened part is one key; particles are left out.
    let key = "";
    for (let i = word; i < to; i++) if (norm[i] !== "-" && norm[i] !== ".") key += norm[i];
    if (genitive && index === candidate.parts.length - 1) key = key.slice(0, -1);
    return foldName(key);
  });
  const last = candidate.parts.at(-1)!;
  const particles = norm.slice(last.from, last.word).filter((word) => word !== "-");
  return { text: written, keys, particles };
}

/**
 * A surname that stands alone, with the particles of the full name that are written before it: "al Aufi" for Salim bin
 * Nasser al Aufi. Without them, or where they differ, the candidate as it is.
 */
export function withParticles(tokens: Tokens, candidate: NameCandidate, full: NameForm): NameCandidate {
  const { norm, sentence } = tokens;
  const [part] = candidate.parts;
  if (candidate.parts.length > 1 || part === undefined || part.from < part.word) return candidate;
  let from = candidate.from;
  for (const particle of full.particles.toReversed()) {
    if (from > 0 && norm[from - 1] === "-") from--;
    if (from === 0 || norm[from - 1] !== particle || sentence[from - 1] !== sentence[candidate.from]) return candidate;
    from--;
  }
  return from === candidate.from ? candidate : { ...candidate, from, parts: [{ ...part, from }] };
}

/** Sounds that languages spell differently, longest first: each is one sign of the skeleton. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsj|tch|cz/g, "c"],
  [/shch|schtsch/g, "s"],
  [/sch|sh|sj|sz/g, "s"],
  [/zh|zj|dsch|dsj|dj/g, "z"],
  [/kh/g, "h"],
  [/ch/g, "s"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|q|k/g, "k"],
  [/c(?![eih])/g, "k"],
  [/x/g, "ks"],
  [/w|v/g, "v"],
  [/ou|oo/g, "u"],
  [/ts|tz/g, "z"],
  [/ae/g, "e"],
  [/oe/g, "o"],
  [/ue/g, "u"],
  [/[jy]/g, "i"],
  [/ff$/g, "v"],
  [/ii/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** What remains of a name when differences of transliteration are taken away. */
export const skeleton = remember((key) =>
  SPELLINGS.reduce((word, [spelling, sign]) => word.replace(spelling, sign), key),
);

/** Whether two parts of a name can be spellings of one. `strict` takes only equal sounds, not slips. */
export function sameKey(a: string, b: string, strict = false): boolean {
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  const [x, y] = [skeleton(a), skeleton(b)];
  if (x === y) return true;
  if (strict || x[0] !== y[0]) return false;
  const shorter = Math.min(x.length, y.length);
  if (shorter < 4) return false;
  return distance(x, y) <= (shorter >= 8 ? 2 : 1);
}

/** Edit distance, at most 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    before = row;
  }
  return Math.min(3, before[b.length]!);
}

/** "Johann I", "Johann II": two numbers of rulers. */
function isOtherRuler(one: string, other: string): boolean {
  return one !== other && ROMAN.test(one) && ROMAN.test(other);
}

const ROMAN = /^[ivx]{1,5}$/;

const isInitial = (key: string): boolean => key.length <= 2;

/**
 * How well a form fits a longer or equal one of the same person: 0 not at all, 1 as a short form, 2 as a spelling of
 * the whole, 3 exactly. Parts must come in order, save that a surname may stand first.
 */
export function likeness(form: NameForm, full: NameForm): 0 | 1 | 2 | 3 {
  const [short, long] = [form.keys, full.keys];
  if (isOtherRuler(short.at(-1)!, long.at(-1)!)) return 0;
  // "Al Khater" at the start of a sentence, for Lolwah Al Khater.
  if (short.length === 2 && long.length > 1 && short[0] === full.particles[0]) {
    return sameKey(short[1]!, long.at(-1)!) ? 1 : 0;
  }
  // "Oyun Erdene" for Oyun-Erdene, "Barth-Eide" for Barth Eide.
  const joined = short.join("");
  for (let from = 0; from < long.length; from++) {
    const rest = long.slice(from).join("");
    if (rest === joined && short.length !== long.length - from) return from === 0 ? 2 : 1;
  }
  if (short.length > long.length) return 0;
  if (short.length === long.length) {
    if (short.every((key, i) => key === long[i])) return 3;
    if (short.length === 1) return sameKey(short[0]!, long[0]!) ? 2 : 0;
    if (aligned(short, long)) return 2;
    // "Szijjártó Péter", "B.Javkhlan" for Javkhlan Bold.
    const turned = [...short.slice(1), short[0]!];
    return turned.every((key, i) => sameOrInitial(key, long[i]!)) &&
      turned.some((key, i) => !isInitial(key) && key === long[i])
      ? 2
      : 0;
  }
  if (short.length === 1) {
    const key = short[0]!;
    if (sameKey(key, long[long.length - 1]!)) return 1;
    // "Xi" for Xi Jinping: two letters are no initial where they are a whole surname.
    if (key.length === 2 && key === long[0]) return 1;
    return long.some((part, i) => i < long.length - 1 && !isInitial(part) && sameKey(key, part, true)) ? 1 : 0;
  }
  let at = 0;
  for (const key of short) {
    while (at < long.length && !sameOrInitial(key, long[at]!)) at++;
    if (at === long.length) return 0;
    at++;
  }
  return 1;
}

/** Two full names of as many parts: every part the same or a spelling of it, one of them at least quite the same. */
function aligned(a: readonly string[], b: readonly string[]): boolean {
  let exact = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i] || skeleton(a[i]!) === skeleton(b[i]!)) exact++;
    else if (!sameOrInitial(a[i]!, b[i]!) && !soundsLike(a[i]!, b[i]!)) return false;
  }
  return exact > 0;
}

/** "Zhaparov" and "Japarov": one sound apart, be it the first. Enough only beside a part that is quite the same. */
function soundsLike(a: string, b: string): boolean {
  const [x, y] = [skeleton(a), skeleton(b)];
  return Math.min(x.length, y.length) >= 5 && x.slice(1) === y.slice(1);
}

function sameOrInitial(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return sameKey(a, b);
}
