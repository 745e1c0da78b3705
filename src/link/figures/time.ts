/** The time that an article's figures measure where their own sentences tell none: statistics name it once. */
import type { Flow } from "../../model/fact.ts";
import type { ResolvedDate } from "../../model/linked.ts";
import type { Frame } from "./frame.ts";

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;
const KNOWN_YEAR = /^\d{4}/;
const UNKNOWN_YEAR = /^XXXX(?=-)/;
/** How many tokens before a date a word of comparison is looked for. */
const COMPARED = 4;
const MONTH_AT_END = /^(?:[\d-]+\/)?((\d{4})-(?:0\d|1[0-2]))$/;
const YEARS = /\d{4}(?=-|\/|$)/g;

/** What is measured over the same time: trade as a whole, output, investment, all else. */
type Topic = "trade" | "output" | "investment" | "other";

const TOPICS: Readonly<Partial<Record<Flow, Topic>>> = {
  turnover: "trade",
  export: "trade",
  import: "trade",
  balance: "trade",
  output: "output",
  investment: "investment",
  other: "other",
};

/** Zones of the running text and its headings. */
const TELLING = new Set(["title", "heading", "body"]);

/**
 * The time in force of each topic, sentence by sentence: the one told last, by a figure or by a sentence of statistics
 * without money. The same stretch of an earlier year is only compared with, what is to come is planned, and what is
 * summed up since a year is told once: none of them takes over.
 */
export class Timeline {
  readonly #frame: Frame;
  readonly #dates: readonly ResolvedDate[];
  /** EDTF; null when the article does not tell its date. */
  readonly #published: string | null;
  readonly #current = new Map<Topic, string | null>();
  /** What the headline or a figure told first: a new paragraph returns to it. */
  readonly #main = new Map<Topic, string>();
  /** The last month told of each year: how far "so far this year" reaches. */
  readonly #months = new Map<string, string>();
  /** The first sentence that was not heard yet, and the first date behind the heard ones. */
  #sentence = 0;
  #date = 0;

  constructor(frame: Frame, dates: readonly ResolvedDate[], published: string | null) {
    this.#frame = frame;
    this.#dates = dates;
    this.#published = published;
  }

  /** EDTF of the time that is in force for a flow where a sentence begins, null when the article has told none. */
  at(sentence: number, flow: Flow | null): string | null {
    while (this.#sentence < sentence) {
      this.#hear(this.#sentence++);
      if (this.#opensParagraph(this.#sentence))
        for (const [topic, period] of this.#main) this.#current.set(topic, period);
    }
    const topic = topicOf(flow);
    return (topic && this.#current.get(topic)) ?? null;
  }

  /** Whether a date lies behind the article's own. */
  isAhead(date: string): boolean {
    return this.#published !== null && date.slice(0, 10) > this.#published;
  }

  /** Takes in the time that a figure tells itself. */
  tell(period: string, flow: Flow | null): void {
    const topic = topicOf(flow);
    if (topic !== null) this.#tell(period, topic, true);
  }

  /** From the beginning of a year to the last month that the article has told of it; null when it has told none. */
  yearToDate(year: string): string | null {
    const month = this.#months.get(year);
    return month === undefined ? null : month === `${year}-01` ? month : `${year}-01/${month}`;
  }

  /** The time of a figure whose own date knows no year: "January-August" beside "the first eight months of 2018". */
  complete(period: string, flow: Flow | null): string {
    const topic = topicOf(flow);
    const [year] = (topic && this.#current.get(topic)?.match(KNOWN_YEAR)) ?? [];
    return year === undefined ? period : period.replaceAll(/XXXX(?=-)/g, year);
  }

  /** Of the running text: the items of a list go on. */
  #opensParagraph(sentence: number): boolean {
    const [before, here] = [this.#frame.sentenceOf(sentence - 1), this.#frame.sentenceOf(sentence)];
    return before.paragraph !== here.paragraph && before.zone === "body" && !this.#frame.isItem(sentence);
  }

  /** A sentence without money. */
  #hear(sentence: number): void {
    const { first, last, zone } = this.#frame.sentenceOf(sentence);
    const dates: ResolvedDate[] = [];
    for (; (this.#dates[this.#date]?.from ?? last) < last; this.#date++) dates.push(this.#dates[this.#date]!);
    if (dates.length === 0 || !TELLING.has(zone)) return;
    for (const { value } of dates) this.#noteMonth(value);
    const told = dates.filter(
      (date) => (date.value === null || !DAY.test(date.value)) && !this.#isCompared(date, first),
    );
    if (told.length === 0 || this.#frame.cues("money", sentence, first, last).length > 0) return;
    const known = told.flatMap(({ value }) => (value === null || UNKNOWN_YEAR.test(value) ? [] : [value]));
    for (const topic of this.#topicsOf(sentence)) {
      if (known.length === 0) this.#current.set(topic, null);
      for (const value of known) this.#tell(value, topic, zone === "title");
    }
  }

  /** "more than last year", "in the year before": a time that is only compared with. */
  #isCompared({ from, to }: ResolvedDate, first: number): boolean {
    for (let at = Math.max(first, from - COMPARED); at < to; at++)
      if (this.#frame.has(at, "yearBefore") || (this.#frame.has(at, "comparison") && !this.#frame.has(at, "rangeOpen")))
        return true;
    return false;
  }

  #noteMonth(value: string | null): void {
    const [, month, year] = (value !== null && MONTH_AT_END.exec(value)) || [];
    if (month === undefined || year === undefined || (this.#published !== null && month > this.#published)) return;
    if (month > (this.#months.get(year) ?? "")) this.#months.set(year, month);
  }

  /** What a sentence measures; shares and words such as "trade partner" speak of trade. */
  #topicsOf(sentence: number): ReadonlySet<Topic> {
    const { first, last } = this.#frame.sentenceOf(sentence);
    const topics = new Set<Topic>();
    for (const { value } of this.#frame.cues<Flow>("flow", sentence, first, last)) {
      const topic = topicOf(value);
      if (topic !== null) topics.add(topic);
    }
    const isOfTrade = TRADE_WORDS.some((name) => this.#frame.cues(name, sentence, first, last).length > 0);
    if (topics.size === 0 && isOfTrade) topics.add("trade");
    return topics;
  }

  #tell(period: string, topic: Topic, isMain: boolean): void {
    if (!this.#takesOver(period, topic)) return;
    this.#current.set(topic, period);
    if (isMain && !this.#main.has(topic)) this.#main.set(topic, period);
  }

  #takesOver(period: string, topic: Topic): boolean {
    if (!KNOWN_YEAR.test(period) || period.endsWith("..")) return false;
    if (this.isAhead(period)) return false;
    const current = this.#current.get(topic) ?? null;
    return current === null || !isEarlierStretch(period, current);
  }
}

const TRADE_WORDS = ["noFlow", "percent"] as const;

function topicOf(flow: Flow | null): Topic | null {
  return (flow !== null && TOPICS[flow]) || null;
}

/** Whether a time is the same stretch as another, of an earlier year. */
function isEarlierStretch(period: string, other: string): boolean {
  return period < other && period.replaceAll(YEARS, "") === other.replaceAll(YEARS, "");
}
