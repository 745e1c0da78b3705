/** The date grammar there and back: dates whose value is known by construction, written in every form, are read again. */
import { parse } from "edtf";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/load.ts";
import { extractWith } from "../../src/pipeline.ts";
import type { CompiledPack } from "../../src/recognise/compile.ts";
import {
  addDays,
  type CivilDate,
  daysInMonth,
  fromDayNumber,
  toDayNumber,
  weekdayOf,
} from "../../src/value/calendar.ts";
import { formatDate, formatSpan } from "../../src/value/edtf.ts";

/** What a form is written from: a day, a later day (of the same month if it can be), and the article's date. */
interface Given {
  readonly day: CivilDate;
  readonly later: CivilDate;
  readonly published: CivilDate;
}

/** A sentence with one date, and the date's value. */
type Form = (given: Given) => readonly [text: string, value: string];

const DAYS = 20;
const PUBLISHED: CivilDate = { year: 2024, month: 6, day: 20 };

/** Days of 1950 to 2039, evenly sown; the same ones on every run. */
function* sown(): Generator<Given> {
  const first = toDayNumber({ year: 1950, month: 1, day: 1 });
  const last = toDayNumber({ year: 2039, month: 12, day: 31 });
  for (let i = 0; i < DAYS; i++) {
    const day = fromDayNumber(first + ((i * 7919 * 13 + 17) % (last - first)));
    const rest = daysInMonth(day.year, day.month) - day.day;
    const later = rest > 1 ? addDays(day, 2 + ((i * 31) % (rest - 1))) : addDays(day, 2);
    yield { day, later, published: PUBLISHED };
  }
}

const two = (number: number): string => String(number).padStart(2, "0");
const month = ({ year, month }: CivilDate) => ({ year, month });
const quarterOf = ({ month }: CivilDate): number => Math.ceil(month / 3);
const quarter = ({ year, month }: CivilDate): string => {
  const first = month - ((month - 1) % 3);
  return formatSpan({ year, month: first }, { year, month: first + 2 });
};
const half = ({ year, month }: CivilDate): string =>
  month <= 6 ? formatSpan({ year, month: 1 }, { year, month: 6 }) : formatSpan({ year, month: 7 }, { year, month: 12 });
const season = ({ year, month }: CivilDate): string => `${year}-${20 + Math.ceil(month / 3)}`;
const years = (from: number, to: number): string => formatSpan({ year: from }, { year: to });
const sameMonth = (a: CivilDate, b: CivilDate): boolean => a.year === b.year && a.month === b.month;
/** The day a few days from the article's own, and how far it is. */
const near = ({ day, published }: Given): { date: CivilDate; distance: number } => {
  const distance = 2 + (day.day % 9);
  return { date: addDays(published, -distance), distance };
};
/** The weekday at or before the article's date. */
const past = ({ published, day }: Given): CivilDate => addDays(published, -((day.day % 6) + 1));

const DE_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const DE_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" ");
const DE_SEASONS = ["Frühjahr", "Sommer", "Herbst", "Winter"];
const DE_ORDINALS = ["ersten", "zweiten", "dritten", "vierten"];

const de: Record<string, Form> = {
  long: ({ day }) => [
    `Beide unterschrieben am ${day.day}. ${DE_MONTHS[day.month - 1]} ${day.year} den Vertrag.`,
    formatDate(day),
  ],
  weekday: ({ day }) => [
    `Beide trafen sich am ${DE_DAYS[weekdayOf(day) - 1]}, dem ${day.day}. ${DE_MONTHS[day.month - 1]} ${day.year}, in Wien.`,
    formatDate(day),
  ],
  figures: ({ day }) => [`Der Vertrag vom ${two(day.day)}.${two(day.month)}.${day.year} gilt weiter.`, formatDate(day)],
  shortFigures: ({ day }) => [`Der Vertrag vom ${day.day}.${day.month}.${day.year} gilt weiter.`, formatDate(day)],
  spacedFigures: ({ day }) => [`Der Vertrag vom ${day.day}. ${day.month}. ${day.year} gilt weiter.`, formatDate(day)],
  iso: ({ day }) => [`Der Vertrag trägt das Datum ${formatDate(day)} und gilt weiter.`, formatDate(day)],
  month: ({ day }) => [`Im ${DE_MONTHS[day.month - 1]} ${day.year} reiste er nach Wien.`, formatDate(month(day))],
  stage: ({ day }) => [`Ende ${DE_MONTHS[day.month - 1]} ${day.year} reiste er nach Wien.`, formatDate(month(day))],
  since: ({ day }) => [`Seit ${day.year} besteht der Rat.`, `${day.year}`],
  inYear: ({ day }) => [`Im Jahr ${day.year} entstand der Rat.`, `${day.year}`],
  bareYear: ({ day }) => [`Der Rat wurde ${day.year} in Wien gegründet.`, `${day.year}`],
  yearFirst: ({ day }) => [`${day.year} wurde der Rat gegründet.`, `${day.year}`],
  bracket: ({ day }) => [`Der Vertrag (${day.year}) gilt weiter.`, `${day.year}`],
  yearEnd: ({ day }) => [`Bis Ende ${day.year} gilt der Vertrag.`, `${day.year}`],
  years: ({ day }) => [`Das Programm läuft von ${day.year} bis ${day.year + 3}.`, years(day.year, day.year + 3)],
  dashYears: ({ day }) => [`Das Programm ${day.year}–${day.year + 3} läuft.`, years(day.year, day.year + 3)],
  between: ({ day }) => [`Zwischen ${day.year} und ${day.year + 4} ruhte der Handel.`, years(day.year, day.year + 4)],
  quarter: ({ day }) => [`Im ${DE_ORDINALS[quarterOf(day) - 1]} Quartal ${day.year} wuchs der Handel.`, quarter(day)],
  quarterFigure: ({ day }) => [`Im ${quarterOf(day)}. Quartal ${day.year} wuchs der Handel.`, quarter(day)],
  half: ({ day }) => [`Im ${day.month <= 6 ? "ersten" : "zweiten"} Halbjahr ${day.year} wuchs der Handel.`, half(day)],
  season: ({ day }) => [`Im ${DE_SEASONS[quarterOf(day) - 1]} ${day.year} ruhte der Handel.`, season(day)],
  decade: ({ day }) => [
    `In den ${day.year - (day.year % 10)}er Jahren wuchs der Handel.`,
    `${String(day.year).slice(0, 3)}X`,
  ],
  days: ({ day, later }) => [
    sameMonth(day, later)
      ? `Er war vom ${day.day}. bis ${later.day}. ${DE_MONTHS[day.month - 1]} ${day.year} in Wien.`
      : `Er war vom ${day.day}. ${DE_MONTHS[day.month - 1]} ${day.year} bis zum ${later.day}. ${DE_MONTHS[later.month - 1]} ${later.year} in Wien.`,
    formatSpan(day, later),
  ],
  months: ({ day }) => [
    `Von Januar bis ${DE_MONTHS[Math.max(1, day.month - 1)]} ${day.year} wuchs der Handel.`,
    formatSpan({ year: day.year, month: 1 }, { year: day.year, month: Math.max(2, day.month) }),
  ],
  firstMonths: ({ day }) => [
    `In den ersten ${2 + (day.day % 10)} Monaten ${day.year} wuchs der Handel.`,
    formatSpan({ year: day.year, month: 1 }, { year: day.year, month: 2 + (day.day % 10) }),
  ],
  pastWeekday: (given) => [
    `Er sagte am ${DE_DAYS[weekdayOf(past(given)) - 1]} in Wien die Reise ab.`,
    formatDate(past(given)),
  ],
  ago: (given) => [`Vor ${near(given).distance} Tagen kam er an.`, formatDate(near(given).date)],
  lastYear: ({ published }) => ["Im vergangenen Jahr wuchs der Handel.", `${published.year - 1}`],
  yesterday: ({ published }) => ["Er kam gestern in Wien an.", formatDate(addDays(published, -1))],
  monthLastYear: ({ day, published }) => [
    `Der Vertrag wurde im ${DE_MONTHS[day.month - 1]} letzten Jahres geschlossen.`,
    formatDate({ year: published.year - 1, month: day.month }),
  ],
  nearDay: (given) => [
    `Er kam am ${near(given).date.day}. ${DE_MONTHS[near(given).date.month - 1]} in Wien an.`,
    formatDate(near(given).date),
  ],
  split: ({ day }) => [
    `Im Haushaltsjahr ${day.year}/${two((day.year + 1) % 100)} wuchs der Handel.`,
    years(day.year, day.year + 1),
  ],
  ordinalWord: ({ day }) => [
    `Am dritten ${DE_MONTHS[day.month - 1]} ${day.year} kam er an.`,
    formatDate({ ...day, day: 3 }),
  ],
};

const EN_MONTHS = "January February March April May June July August September October November December".split(" ");
const EN_SHORT = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split(" ");
const EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const EN_SEASONS = ["spring", "summer", "autumn", "winter"];
const EN_ORDINALS = ["first", "second", "third", "fourth"];
const ordinal = (day: number): string => {
  const suffix = day % 100 >= 11 && day % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${suffix}`;
};

const en: Record<string, Form> = {
  dayFirst: ({ day }) => [
    `Both signed the treaty on ${day.day} ${EN_MONTHS[day.month - 1]} ${day.year} in Vienna.`,
    formatDate(day),
  ],
  monthFirst: ({ day }) => [
    `Both signed it on ${EN_MONTHS[day.month - 1]} ${day.day}, ${day.year}, in Vienna.`,
    formatDate(day),
  ],
  short: ({ day }) => [
    `Both signed it on ${EN_SHORT[day.month - 1]} ${day.day}, ${day.year} in Vienna.`,
    formatDate(day),
  ],
  ordinal: ({ day }) => [
    `Both signed it on the ${ordinal(day.day)} of ${EN_MONTHS[day.month - 1]} ${day.year}.`,
    formatDate(day),
  ],
  weekday: ({ day }) => [
    `They met on ${EN_DAYS[weekdayOf(day) - 1]}, ${EN_MONTHS[day.month - 1]} ${day.day}, ${day.year} in Vienna.`,
    formatDate(day),
  ],
  iso: ({ day }) => [`The treaty bears the date ${formatDate(day)} and applies.`, formatDate(day)],
  month: ({ day }) => [`In ${EN_MONTHS[day.month - 1]} ${day.year} he went to Vienna.`, formatDate(month(day))],
  monthOf: ({ day }) => [`In ${EN_MONTHS[day.month - 1]} of ${day.year} he went to Vienna.`, formatDate(month(day))],
  stage: ({ day }) => [`In late ${EN_MONTHS[day.month - 1]} ${day.year} he went to Vienna.`, formatDate(month(day))],
  since: ({ day }) => [`The council has existed since ${day.year}.`, `${day.year}`],
  inYear: ({ day }) => [`In ${day.year} the council was founded.`, `${day.year}`],
  theYear: ({ day }) => [`The year ${day.year} was a turning point.`, `${day.year}`],
  bracket: ({ day }) => [`The treaty (${day.year}) applies.`, `${day.year}`],
  end: ({ day }) => [`The treaty applies until the end of ${day.year}.`, `${day.year}`],
  early: ({ day }) => [`The council met in early ${day.year} again.`, `${day.year}`],
  years: ({ day }) => [`The programme runs from ${day.year} to ${day.year + 3}.`, years(day.year, day.year + 3)],
  dashYears: ({ day }) => [`The programme for ${day.year}–${day.year + 3} runs.`, years(day.year, day.year + 3)],
  between: ({ day }) => [`Between ${day.year} and ${day.year + 4} trade stopped.`, years(day.year, day.year + 4)],
  quarter: ({ day }) => [`Trade grew in the ${EN_ORDINALS[quarterOf(day) - 1]} quarter of ${day.year}.`, quarter(day)],
  quarterCode: ({ day }) => [`Trade grew in Q${quarterOf(day)} ${day.year} again.`, quarter(day)],
  half: ({ day }) => [`Trade grew in the ${day.month <= 6 ? "first" : "second"} half of ${day.year}.`, half(day)],
  season: ({ day }) => [`Trade stopped in the ${EN_SEASONS[quarterOf(day) - 1]} of ${day.year}.`, season(day)],
  decade: ({ day }) => [`Trade grew in the ${day.year - (day.year % 10)}s.`, `${String(day.year).slice(0, 3)}X`],
  days: ({ day, later }) => [
    sameMonth(day, later)
      ? `He was in Vienna from ${day.day} to ${later.day} ${EN_MONTHS[day.month - 1]} ${day.year}.`
      : `He was in Vienna from ${day.day} ${EN_MONTHS[day.month - 1]} ${day.year} to ${later.day} ${EN_MONTHS[later.month - 1]} ${later.year}.`,
    formatSpan(day, later),
  ],
  americanDays: ({ day, later }) => [
    sameMonth(day, later)
      ? `He was in Vienna on ${EN_MONTHS[day.month - 1]} ${day.day}–${later.day}, ${day.year}.`
      : `He was in Vienna from ${EN_MONTHS[day.month - 1]} ${day.day}, ${day.year} to ${EN_MONTHS[later.month - 1]} ${later.day}, ${later.year}.`,
    formatSpan(day, later),
  ],
  months: ({ day }) => [
    `Trade grew in January–${EN_MONTHS[Math.max(1, day.month - 1)]} ${day.year}.`,
    formatSpan({ year: day.year, month: 1 }, { year: day.year, month: Math.max(2, day.month) }),
  ],
  firstMonths: ({ day }) => [
    `Trade grew in the first ${2 + (day.day % 10)} months of ${day.year}.`,
    formatSpan({ year: day.year, month: 1 }, { year: day.year, month: 2 + (day.day % 10) }),
  ],
  pastWeekday: (given) => [
    `He told reporters on ${EN_DAYS[weekdayOf(past(given)) - 1]} in Vienna.`,
    formatDate(past(given)),
  ],
  ago: (given) => [`He arrived ${near(given).distance} days ago.`, formatDate(near(given).date)],
  lastYear: ({ published }) => ["Trade grew last year.", `${published.year - 1}`],
  yesterday: ({ published }) => ["He arrived in Vienna yesterday.", formatDate(addDays(published, -1))],
  monthLastYear: ({ day, published }) => [
    `It was signed in ${EN_MONTHS[day.month - 1]} last year.`,
    formatDate({ year: published.year - 1, month: day.month }),
  ],
  nearDay: (given) => [
    `He arrived in Vienna on ${EN_MONTHS[near(given).date.month - 1]} ${near(given).date.day}.`,
    formatDate(near(given).date),
  ],
  split: ({ day }) => [
    `Trade grew in the fiscal year ${day.year}/${two((day.year + 1) % 100)}.`,
    years(day.year, day.year + 1),
  ],
};

const NB_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
const NB_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" ");
const NB_SEASONS = ["våren", "sommeren", "høsten", "vinteren"];
const NB_ORDINALS = ["første", "andre", "tredje", "fjerde"];

const nb: Record<string, Form> = {
  long: ({ day }) => [
    `Begge undertegnet avtalen ${day.day}. ${NB_MONTHS[day.month - 1]} ${day.year} i Wien.`,
    formatDate(day),
  ],
  den: ({ day }) => [
    `Begge undertegnet avtalen den ${day.day}. ${NB_MONTHS[day.month - 1]} ${day.year}.`,
    formatDate(day),
  ],
  weekday: ({ day }) => [
    `De møttes ${NB_DAYS[weekdayOf(day) - 1]} ${day.day}. ${NB_MONTHS[day.month - 1]} ${day.year} i Wien.`,
    formatDate(day),
  ],
  figures: ({ day }) => [`Avtalen fra ${two(day.day)}.${two(day.month)}.${day.year} gjelder ennå.`, formatDate(day)],
  shortFigures: ({ day }) => [`Avtalen fra ${day.day}.${day.month}.${day.year} gjelder ennå.`, formatDate(day)],
  iso: ({ day }) => [`Avtalen har datoen ${formatDate(day)} og gjelder ennå.`, formatDate(day)],
  month: ({ day }) => [`I ${NB_MONTHS[day.month - 1]} ${day.year} reiste han til Wien.`, formatDate(month(day))],
  stage: ({ day }) => [
    `I slutten av ${NB_MONTHS[day.month - 1]} ${day.year} reiste han til Wien.`,
    formatDate(month(day)),
  ],
  since: ({ day }) => [`Rådet har bestått siden ${day.year}.`, `${day.year}`],
  inYear: ({ day }) => [`I ${day.year} ble rådet stiftet.`, `${day.year}`],
  theYear: ({ day }) => [`Året ${day.year} ble et vendepunkt.`, `${day.year}`],
  within: ({ day }) => [`Rådet skal være ferdig innen ${day.year}.`, `${day.year}`],
  bracket: ({ day }) => [`Avtalen (${day.year}) gjelder ennå.`, `${day.year}`],
  end: ({ day }) => [`Avtalen gjelder ut ${day.year}.`, `${day.year}`],
  years: ({ day }) => [`Programmet løper fra ${day.year} til ${day.year + 3}.`, years(day.year, day.year + 3)],
  dashYears: ({ day }) => [`Programmet for ${day.year}–${day.year + 3} løper.`, years(day.year, day.year + 3)],
  between: ({ day }) => [`Mellom ${day.year} og ${day.year + 4} stanset handelen.`, years(day.year, day.year + 4)],
  quarter: ({ day }) => [`I ${NB_ORDINALS[quarterOf(day) - 1]} kvartal ${day.year} økte handelen.`, quarter(day)],
  quarterFigure: ({ day }) => [`I ${quarterOf(day)}. kvartal ${day.year} økte handelen.`, quarter(day)],
  half: ({ day }) => [`I ${day.month <= 6 ? "første" : "andre"} halvår ${day.year} økte handelen.`, half(day)],
  season: ({ day }) => [`${NB_SEASONS[quarterOf(day) - 1]} ${day.year} stanset handelen.`, season(day)],
  decade: ({ day }) => [`På ${day.year - (day.year % 10)}-tallet økte handelen.`, `${String(day.year).slice(0, 3)}X`],
  days: ({ day, later }) => [
    sameMonth(day, later)
      ? `Han var i Wien fra ${day.day}. til ${later.day}. ${NB_MONTHS[day.month - 1]} ${day.year}.`
      : `Han var i Wien fra ${day.day}. ${NB_MONTHS[day.month - 1]} ${day.year} til ${later.day}. ${NB_MONTHS[later.month - 1]} ${later.year}.`,
    formatSpan(day, later),
  ],
  dashDays: ({ day, later }) => [
    sameMonth(day, later)
      ? `Han var i Wien ${day.day}.–${later.day}. ${NB_MONTHS[day.month - 1]} ${day.year} og ble mottatt.`
      : `Han var i Wien ${day.day}. ${NB_MONTHS[day.month - 1]} ${day.year}–${later.day}. ${NB_MONTHS[later.month - 1]} ${later.year}.`,
    formatSpan(day, later),
  ],
  months: ({ day }) => [
    `I januar-${NB_MONTHS[Math.max(1, day.month - 1)]} ${day.year} økte handelen.`,
    formatSpan({ year: day.year, month: 1 }, { year: day.year, month: Math.max(2, day.month) }),
  ],
  firstMonths: ({ day }) => [
    `I de første ${2 + (day.day % 10)} månedene av ${day.year} økte handelen.`,
    formatSpan({ year: day.year, month: 1 }, { year: day.year, month: 2 + (day.day % 10) }),
  ],
  pastWeekday: (given) => [`Han sa det ${NB_DAYS[weekdayOf(past(given)) - 1]} i Wien.`, formatDate(past(given))],
  ago: (given) => [`Han kom for ${near(given).distance} dager siden.`, formatDate(near(given).date)],
  lastYear: ({ published }) => ["I fjor økte handelen.", `${published.year - 1}`],
  yesterday: ({ published }) => ["Han kom til Wien i går.", formatDate(addDays(published, -1))],
  monthLastYear: ({ day, published }) => [
    `Den ble undertegnet i ${NB_MONTHS[day.month - 1]} i fjor.`,
    formatDate({ year: published.year - 1, month: day.month }),
  ],
  nearDay: (given) => [
    `Han kom til Wien ${near(given).date.day}. ${NB_MONTHS[near(given).date.month - 1]}.`,
    formatDate(near(given).date),
  ],
  split: ({ day }) => [
    `I budsjettåret ${day.year}/${two((day.year + 1) % 100)} økte handelen.`,
    years(day.year, day.year + 1),
  ],
};

const FORMS: Record<string, Record<string, Form>> = { de, en, nb };
const FRAGMENTS: Record<string, readonly string[]> = {
  de: [
    ...DE_MONTHS,
    ...DE_DAYS,
    "am",
    "bis",
    "vom",
    "im",
    "Jahr",
    "und",
    "gestern",
    "Quartal",
    "ersten",
    "letzten",
    "vor",
    "Tagen",
  ],
  en: [
    ...EN_MONTHS,
    ...EN_DAYS,
    "on",
    "to",
    "from",
    "in",
    "the",
    "of",
    "and",
    "yesterday",
    "quarter",
    "first",
    "last",
    "ago",
    "days",
  ],
  nb: [
    ...NB_MONTHS,
    ...NB_DAYS,
    "den",
    "til",
    "fra",
    "i",
    "året",
    "og",
    "i går",
    "kvartal",
    "første",
    "sist",
    "for",
    "siden",
    "dager",
  ],
};

const packs = new Map<string, CompiledPack>();
beforeAll(async () => {
  for (const code of Object.keys(FORMS)) packs.set(code, (await loadLanguage(code))!);
});

const datesOf = (code: string, text: string, date: string | null) =>
  extractWith(packs.get(code)!, text, code, { date, dateWins: true }).dates;

it("tries two thousand dates", () => {
  const forms = Object.values(FORMS).reduce((sum, list) => sum + Object.keys(list).length, 0);
  expect(forms * DAYS).toBeGreaterThanOrEqual(2000);
});

describe.each(Object.keys(FORMS))("%s", (code) => {
  it.each(Object.keys(FORMS[code]!))("%s", (form) => {
    const wrong: string[] = [];
    for (const given of sown()) {
      const [text, value] = FORMS[code]![form]!(given);
      const found = datesOf(code, text, formatDate(given.published)).map((date) => date.value);
      if (found.length !== 1 || found[0] !== value)
        wrong.push(`${text} → ${value}, read as ${found.join(" ") || "none"}`);
    }
    expect(wrong).toEqual([]);
  });

  it("finds no date that does not stand in the text, and only writes EDTF", () => {
    const fragment = fc.oneof(
      fc.constantFrom(...FRAGMENTS[code]!),
      fc.integer({ min: 0, max: 40 }).map(String),
      fc.integer({ min: 900, max: 2300 }).map(String),
      fc.constantFrom(".", ",", "-", "–", "/", ":", "(", ")", "'", "%", "\n", "…", "­"),
    );
    const text = fc
      .array(fc.tuple(fragment, fc.constantFrom("", " ", " ", " ", "\u00A0")))
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, fc.constantFrom("2024-06-20", "2024-06", "2024", null), (input, published) => {
        for (const { value, mentions } of datesOf(code, input, published)) {
          for (const mention of mentions) expect(input.slice(mention.start, mention.end)).toBe(mention.text);
          if (value !== null) expect(() => parse(value), `${value} of ${JSON.stringify(input)}`).not.toThrow();
        }
      }),
      { numRuns: 400, seed: 20240620 },
    );
  });
});
