/**
 * How the facts of one article are compared with its gold, and what is counted.
 *
 * The yardstick has stop words and honorifics of its own: it must not move with the packs that it measures.
 */
import { type Agreement, FACT_KINDS, type FactKind, type Facts, type Figure, type Person } from "../src/model/fact.ts";

/** A fact of a gold article: no mentions, and every field but the telling ones may be left out (then it is not scored). */
interface GoldMarks {
  /** Right if found, no fault if not. */
  readonly optional?: boolean;
  /** Other right forms of a name, a value or an office. */
  readonly accept?: readonly string[];
}
export interface GoldPerson extends GoldMarks {
  readonly name: string;
  readonly aliases?: readonly string[];
}
export interface GoldRole extends GoldMarks {
  readonly title: string;
  readonly office: string;
  readonly country: string | null;
  readonly organization?: string | null;
  readonly holder: string | null;
}
export interface GoldDate extends GoldMarks {
  readonly value: string | null;
  readonly text: string;
}
export interface GoldFigure extends GoldMarks {
  readonly amount: number;
  readonly amount_max?: number | null;
  readonly currency: string;
  readonly qualifier?: string;
  readonly flow?: string | null;
  readonly parties?: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
  readonly period?: string | null;
  readonly change_percent?: number | null;
  readonly text: string;
}
export interface GoldAgreement extends GoldMarks {
  readonly name: string;
  /** Null takes any type. */
  readonly type: string | null;
  readonly status?: string | null;
  readonly parties?: readonly string[];
  readonly date?: string | null;
}
export interface GoldFacts {
  readonly people: readonly GoldPerson[];
  readonly roles: readonly GoldRole[];
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
  readonly agreements: readonly GoldAgreement[];
}
export interface Gold extends GoldFacts {
  readonly language: string;
  readonly published?: string | null;
}

/** The part of a result that is scored. */
export interface Scored extends Facts {
  readonly language: string;
  readonly published: string | null;
}

export const DETAILS = [
  "figures.flow",
  "figures.parties",
  "figures.from/to",
  "figures.period",
  "figures.change_percent",
  "figures.qualifier",
  "agreements.status",
  "agreements.parties",
  "agreements.date",
  "people.aliases",
  "language",
  "published",
] as const;
export type DetailName = (typeof DETAILS)[number];

/** One detail of a matched fact, as the gold and as the result have it. */
export interface Detail {
  readonly name: DetailName;
  readonly right: boolean;
  /** Index of the matched fact in the result's array; -1 for details of the article. */
  readonly fact: number;
  readonly wanted: string;
  readonly found: string;
}

/** Indices into the gold's and the result's array of one kind. */
export interface KindScore {
  readonly matched: readonly (readonly [gold: number, fact: number])[];
  readonly missed: readonly number[];
  readonly wrong: readonly number[];
}

export interface ArticleScore {
  readonly kinds: Readonly<Record<FactKind, KindScore>>;
  readonly details: readonly Detail[];
}

export interface Count {
  tp: number;
  fp: number;
  fn: number;
}

/** Precision, recall and F1 between 0 and 1; null where nothing was to be found and nothing was. */
export function rates({ tp, fp, fn }: Count): { precision: number | null; recall: number | null; f1: number | null } {
  const share = (of: number, all: number): number | null => (all === 0 ? null : of / all);
  return { precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn) };
}

const HONORIFICS = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady he hrh hm hh sheikh madam madame " +
    "herr frau fru frøken professorin monsieur señor exzellenz excellency eksellense"
  ).split(" "),
);

const STOP_WORDS = new Set(
  (
    "the a an of on in for to and or between with at by from as its " +
    "der die das des dem den ein eine einen einem einer eines und oder über zur zum zu im in von vom für mit zwischen auf " +
    "bei aus an am beim nach sowie " +
    "en et ei og eller om for av i på til med mellom fra som ved mot de det"
  ).split(" "),
);

/** A name without case, accents, hyphens and honorific, for comparison only. */
export function foldName(name: string): string {
  const words = fold(name)
    .replace(/[-‐‑–]/g, " ")
    .replace(/[.'’ʼ]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  return words.join(" ");
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i");
}

/** The five-letter stems of an instrument's name, without stop words. */
export function stems(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => fold(word).slice(0, 5)));
}

/** Whether two names of instruments share half of the longer one's words, or all of a shorter one of two or more. */
export function sameInstrument(one: string, other: string): boolean {
  const [shorter, longer] = [stems(one), stems(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared > 0 && (shared * 2 >= longer.size || (shorter.size >= 2 && shared === shorter.size));
}

const sameAmount = (gold: number | null, found: number | null): boolean =>
  gold === null || found === null ? gold === found : Math.abs(gold - found) <= Math.abs(gold) * 0.0005;

/**
 * Compares the facts of one article with its gold, each fact with at most one of the other side.
 * A fact that matches an optional gold fact counts as right.
 */
export function scoreArticle(gold: Gold, result: Scored): ArticleScore {
  const people = pairUp(gold.people, result.people, (wanted, found) => namesMatch(wanted, found.name));
  const samePerson = (wanted: string, found: string): boolean =>
    foldName(wanted) === foldName(found) ||
    people.matched.some(([g, f]) => isNamed(gold.people[g]!, wanted) && result.people[f]!.name === found);

  const scoredRoles = {
    gold: gold.roles.map((role) => role.holder !== null),
    found: result.roles.map((role) => role.holder !== null),
  };
  const scoredDates = {
    gold: gold.dates.map((date) => date.value !== null || (date.accept?.length ?? 0) > 0),
    found: result.dates.map((date) => date.value !== null),
  };
  const kinds = {
    people,
    roles: pairUp(
      gold.roles,
      result.roles,
      (wanted, found) =>
        wanted.country === found.country && samePerson(wanted.holder!, found.holder!)
          ? accepted(wanted.office, wanted.accept, found.office)
          : 0,
      scoredRoles,
    ),
    dates: pairUp(
      gold.dates,
      result.dates,
      (wanted, found) => accepted(wanted.value, wanted.accept, found.value),
      scoredDates,
    ),
    figures: pairUp(gold.figures, result.figures, (wanted, found) =>
      wanted.currency === found.currency &&
      sameAmount(wanted.amount, found.amount) &&
      sameAmount(wanted.amount_max ?? null, found.amount_max)
        ? 1 + share(figureDetails(wanted, found, 0))
        : 0,
    ),
    agreements: pairUp(gold.agreements, result.agreements, (wanted, found) =>
      (wanted.type === null || wanted.type === found.type) &&
      [wanted.name, ...(wanted.accept ?? [])].some((name) => sameInstrument(name, found.name))
        ? 1 + overlap(wanted.name, found.name) + share(agreementDetails(wanted, found, 0)) / 10
        : 0,
    ),
  };

  const details: Detail[] = [];
  for (const [g, f] of kinds.figures.matched) details.push(...figureDetails(gold.figures[g]!, result.figures[f]!, f));
  for (const [g, f] of kinds.agreements.matched)
    details.push(...agreementDetails(gold.agreements[g]!, result.agreements[f]!, f));
  for (const [g, f] of people.matched) details.push(...personDetails(gold.people[g]!, result.people[f]!, f));
  details.push(detail("language", -1, gold.language, result.language));
  if (gold.published !== undefined) details.push(detail("published", -1, gold.published, result.published));
  return { kinds, details };
}

/**
 * Pairs gold facts with found ones by how well they match (0: not at all), the best pairs first and required gold
 * before optional. `scored` says which of both sides count at all.
 */
function pairUp<Wanted extends GoldMarks, Found>(
  gold: readonly Wanted[],
  found: readonly Found[],
  match: (wanted: Wanted, fact: Found) => number,
  scored?: { readonly gold: readonly boolean[]; readonly found: readonly boolean[] },
): KindScore {
  const pairs: { g: number; f: number; weight: number }[] = [];
  gold.forEach((wanted, g) => {
    if (scored?.gold[g] === false) return;
    found.forEach((fact, f) => {
      if (scored?.found[f] === false) return;
      const weight = match(wanted, fact);
      if (weight > 0) pairs.push({ g, f, weight: weight + (wanted.optional ? 0 : 10) });
    });
  });
  pairs.sort((a, b) => b.weight - a.weight || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const matched: [number, number][] = [];
  for (const { g, f } of pairs) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    matched.push([g, f]);
  }
  const indices = (length: number): number[] => Array.from({ length }, (_, index) => index);
  return {
    matched,
    missed: indices(gold.length).filter((g) => scored?.gold[g] !== false && !usedGold.has(g) && !isOptional(gold[g]!)),
    wrong: indices(found.length).filter((f) => scored?.found[f] !== false && !usedFound.has(f)),
  };
}

/** A date whose value is unknown but that may be read in an accepted way is no fault when it is not found. */
function isOptional(fact: GoldMarks): boolean {
  return fact.optional === true || ("value" in fact && fact.value === null);
}

/** 2 for the gold's own form, 1 for an accepted one, 0 for another. */
function accepted(own: string | null, others: readonly string[] | undefined, found: string | null): number {
  if (own === found) return 2;
  return found !== null && others?.includes(found) ? 1 : 0;
}

function namesMatch(wanted: GoldPerson, found: string): number {
  const name = foldName(found);
  if (foldName(wanted.name) === name) return 2;
  return wanted.accept?.some((other) => foldName(other) === name) ? 1 : 0;
}

function isNamed(person: GoldPerson, name: string): boolean {
  const folded = foldName(name);
  return [person.name, ...(person.accept ?? []), ...(person.aliases ?? [])].some((other) => foldName(other) === folded);
}

function overlap(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size, 1);
}

const share = (details: readonly Detail[]): number =>
  details.length === 0 ? 0 : details.filter(({ right }) => right).length / details.length;

type Plain = string | number | null | readonly string[];

function detail(name: DetailName, fact: number, wanted: Plain, found: Plain): Detail {
  const text = (value: Plain): string =>
    Array.isArray(value) ? [...value].sort().join("+") || "-" : `${value ?? "-"}`;
  return { name, right: text(wanted) === text(found), fact, wanted: text(wanted), found: text(found) };
}

/** The details that the gold fact tells. */
function figureDetails(wanted: GoldFigure, found: Figure, fact: number): Detail[] {
  const details: Detail[] = [];
  const add = (name: DetailName, value: Plain | undefined, other: Plain): void => {
    if (value !== undefined) details.push(detail(name, fact, value, other));
  };
  add("figures.flow", wanted.flow, found.flow);
  add("figures.parties", wanted.parties, found.parties);
  if (wanted.from !== undefined || wanted.to !== undefined) {
    const way = (from: string | null | undefined, to: string | null | undefined): string =>
      `${from ?? "-"}>${to ?? "-"}`;
    add("figures.from/to", way(wanted.from, wanted.to), way(found.from, found.to));
  }
  add("figures.period", wanted.period, found.period);
  add("figures.change_percent", wanted.change_percent, found.change_percent);
  add("figures.qualifier", wanted.qualifier, found.qualifier);
  return details;
}

function agreementDetails(wanted: GoldAgreement, found: Agreement, fact: number): Detail[] {
  const details: Detail[] = [];
  if (wanted.status !== undefined) details.push(detail("agreements.status", fact, wanted.status, found.status));
  if (wanted.parties !== undefined) details.push(detail("agreements.parties", fact, wanted.parties, found.parties));
  if (wanted.date !== undefined) details.push(detail("agreements.date", fact, wanted.date, found.date));
  return details;
}

/** Only people of whom the gold tells other forms are asked for them. */
function personDetails(wanted: GoldPerson, found: Person, fact: number): Detail[] {
  if (wanted.aliases === undefined || wanted.aliases.length === 0) return [];
  const known = new Set([found.name, ...found.aliases].map(foldName));
  const right = wanted.aliases.every((alias) => known.has(foldName(alias)));
  return [
    { name: "people.aliases", right, fact, wanted: wanted.aliases.join("; "), found: found.aliases.join("; ") || "-" },
  ];
}

/** Adds up the counts of many articles. */
export function countKinds(scores: readonly ArticleScore[]): Record<FactKind, Count> {
  const total = Object.fromEntries(FACT_KINDS.map((kind) => [kind, { tp: 0, fp: 0, fn: 0 }])) as Record<
    FactKind,
    Count
  >;
  for (const { kinds } of scores) {
    for (const kind of FACT_KINDS) {
      total[kind].tp += kinds[kind].matched.length;
      total[kind].fp += kinds[kind].wrong.length;
      total[kind].fn += kinds[kind].missed.length;
    }
  }
  return total;
}

/** How often each detail is right, and of how many. */
export function countDetails(scores: readonly ArticleScore[]): Map<DetailName, { right: number; all: number }> {
  const total = new Map(DETAILS.map((name) => [name, { right: 0, all: 0 }]));
  for (const { details } of scores) {
    for (const { name, right } of details) {
      const entry = total.get(name)!;
      entry.all++;
      if (right) entry.right++;
    }
  }
  return total;
}
