/** Language by a vote of telling words: each pack's own, and those of rivals that no pack reads. */
import type { Profile } from "../pack/contract.ts";
import { Character, characterKind } from "./characters.ts";

/** How much of a text is read: its start, and a sample of its middle and end. */
const START = 8_000;
const SAMPLE = 2_000;
/** Of a text at least this share is words that tell its language; names and figures tell nothing. */
const LEAST_SHARE = 0.1;
const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 5;

interface Ballot {
  /** Telling words with the numbers of the languages that they tell. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Telling endings likewise ("*sjon"), without the star. */
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** Languages by number, packs first: they win ties. */
  readonly codes: readonly string[];
}

const ballots = new WeakMap<readonly Profile[], Ballot>();

/** BCP 47 of the language, "und" when the text does not tell. */
export function detect(text: string, profiles: readonly Profile[]): string {
  const sample =
    text.length <= START + 2 * SAMPLE
      ? text
      : [text.slice(0, START), text.slice(text.length / 2, text.length / 2 + SAMPLE), text.slice(-SAMPLE)].join("\n");
  return byScript(sample) ?? byVote(sample, ballotOf(profiles)) ?? "und";
}

/** Every telling word counts for each language that has it, and more the fewer those are. */
function byVote(sample: string, { words, endings, codes }: Ballot): string | null {
  const scores = new Float64Array(codes.length);
  const told = new Uint32Array(codes.length);
  const lower = sample.toLowerCase().normalize("NFC");
  let length = 0;
  for (let from = 0; from < lower.length; ) {
    let to = from;
    while (to < lower.length && isLetter(lower.charCodeAt(to))) to++;
    const word = lower.slice(from, to);
    from = to + 1;
    if (word === "") continue;
    length++;
    const languages = words.get(word);
    if (languages !== undefined) {
      for (const language of languages) {
        told[language]!++;
        scores[language]! += 1 + 1 / languages.length;
      }
    }
    for (let end = SHORTEST_ENDING; end <= LONGEST_ENDING && end < word.length; end++) {
      const endsIn = endings.get(word.slice(-end));
      if (endsIn === undefined) continue;
      for (const language of endsIn) scores[language]! += (1 + 1 / endsIn.length) / 2;
    }
  }
  let best = 0;
  for (let i = 1; i < codes.length; i++) if (scores[i]! > scores[best]!) best = i;
  return told[best]! > 0 && told[best]! >= length * LEAST_SHARE ? codes[best]! : null;
}

/** A letter, or an apostrophe inside a word. */
function isLetter(code: number): boolean {
  const kind = characterKind(code);
  return (kind >= Character.Lower && kind <= Character.Letter) || code === 0x27 || code === 0x2019;
}

function ballotOf(profiles: readonly Profile[]): Ballot {
  const known = ballots.get(profiles);
  if (known !== undefined) return known;
  const codes: string[] = [];
  const votes = { words: new Map<string, number[]>(), endings: new Map<string, number[]>() };
  const enter = (code: string, words: string): void => {
    let number = codes.indexOf(code);
    if (number < 0) number = codes.push(code) - 1;
    for (const word of words.split(/\s+/u)) {
      if (word === "") continue;
      const ending = word.startsWith("*");
      const entry = ending ? word.slice(1) : word;
      const known = ending ? votes.endings : votes.words;
      const languages = known.get(entry) ?? [];
      if (!languages.includes(number)) known.set(entry, [...languages, number]);
    }
  };
  for (const { code, words } of profiles) enter(code, words);
  for (const { variants, rivals } of profiles) {
    for (const [code, words] of Object.entries({ ...variants, ...rivals })) enter(code, words);
  }
  const ballot = { ...votes, codes };
  ballots.set(profiles, ballot);
  return ballot;
}

/** Scripts that tell the language, or the likeliest one that is written in them. */
const SCRIPTS: readonly (readonly [script: RegExp, code: string])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
];

/** Letters that tell one language of a script from the likeliest one. */
const LETTERS: Readonly<Record<string, readonly (readonly [letters: RegExp, code: string])[]>> = {
  ru: [
    [/[ўЎ]/u, "be"],
    [/[әқңұһӘҚҢҰҺ]/u, "kk"],
    [/[їєґЇЄҐ]/u, "uk"],
    [/[ѓќѕЃЌЅ]/u, "mk"],
    [/[ђћљњџ]/u, "sr"],
    [/[өүӨҮ]/u, "mn"],
    [/^[^ыэё]*$/iu, "bg"],
  ],
  ar: [[/[پچگژ]/u, "fa"]],
};

/** Latin letters and combining marks end here; some more stand in a block of their own. */
const LAST_LATIN = 0x036f;

/** The language when most letters are of another script than Latin; null when they are Latin. */
function byScript(sample: string): string | null {
  let foreign = 0;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    const kind = characterKind(code);
    if (kind < Character.Lower || kind > Character.Letter) continue;
    letters++;
    if (code > LAST_LATIN && (code < 0x1e00 || code > 0x1eff)) foreign++;
  }
  if (foreign * 2 <= letters) return null;
  let code = "und";
  let most = letters * 0.2;
  for (const [script, language] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count > most) {
      code = language;
      most = count;
      // Japanese is written with Chinese characters too: its own ones decide.
      if (language === "ja") break;
    }
  }
  return LETTERS[code]?.find(([only]) => only.test(sample))?.[1] ?? code;
}
