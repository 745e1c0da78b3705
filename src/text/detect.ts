/** Language by a vote of telling words: each pack's own, and those of rivals that no pack reads. */
import type { Profile } from "../pack/contract.ts";

/** How much of a text is read: its start, and a sample of its middle and end. */
const START = 20_000;
const SAMPLE = 4_000;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Of a text at least this share is words that tell its language; names and figures tell nothing. */
const LEAST_SHARE = 0.1;
const LONGEST_ENDING = 6;

interface Ballot {
  /** Telling words and endings ("*sjon") with the numbers of the languages that they tell. */
  readonly votes: ReadonlyMap<string, readonly number[]>;
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
function byVote(sample: string, { votes, codes }: Ballot): string | null {
  const scores = new Float64Array(codes.length);
  const told = new Uint32Array(codes.length);
  let words = 0;
  for (const [word] of sample.toLowerCase().normalize("NFC").matchAll(WORD)) {
    words++;
    for (const language of votes.get(word) ?? []) told[language]!++;
    vote(votes.get(word), 1);
    for (let length = 2; length <= LONGEST_ENDING && length < word.length; length++) {
      vote(votes.get("*" + word.slice(-length)), 0.5);
    }
  }
  let best = 0;
  for (let i = 1; i < codes.length; i++) if (scores[i]! > scores[best]!) best = i;
  return told[best]! > 0 && told[best]! >= words * LEAST_SHARE ? codes[best]! : null;

  function vote(languages: readonly number[] | undefined, weight: number): void {
    if (languages === undefined) return;
    for (const language of languages) scores[language]! += weight * (1 + 1 / languages.length);
  }
}

function ballotOf(profiles: readonly Profile[]): Ballot {
  const known = ballots.get(profiles);
  if (known !== undefined) return known;
  const codes: string[] = [];
  const votes = new Map<string, number[]>();
  const enter = (code: string, words: string): void => {
    let number = codes.indexOf(code);
    if (number < 0) number = codes.push(code) - 1;
    for (const word of words.split(/\s+/u)) {
      if (word === "") continue;
      const languages = votes.get(word) ?? [];
      if (!languages.includes(number)) votes.set(word, [...languages, number]);
    }
  };
  for (const { code, words } of profiles) enter(code, words);
  for (const { variants, rivals } of profiles) {
    for (const [code, words] of Object.entries({ ...variants, ...rivals })) enter(code, words);
  }
  const ballot = { votes, codes };
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

/** The language when most letters are of another script than Latin; null when they are Latin. */
function byScript(sample: string): string | null {
  const foreign = sample.match(/[^\u0000-\u036F\u1E00-\u206F\s]/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
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
