/** Tokens → mentions. Three fixed phases, each seeing only what the earlier ones made: atoms, phrases, relations. */
import type { Mention } from "../model/mention.ts";
import type { Tokens } from "../model/tokens.ts";
import type { CompiledPack, EngineClass } from "./compile.ts";
import { markCalendar } from "./dates.ts";
import { markInstruments } from "./instruments/index.ts";
import type { Marks } from "./marks.ts";
import type { Field } from "./match.ts";
import { markMoney } from "./money/index.ts";
import { markNames } from "./names.ts";
import { markNumerals } from "./numerals.ts";
import { markOffices } from "./offices/index.ts";
import { resolve } from "./resolve.ts";
import { applyRules } from "./rules.ts";
import { scan } from "./scan.ts";

/** All that recognition found in one article; what link works on. */
export interface Recognised {
  readonly pack: CompiledPack;
  readonly tokens: Tokens;
  /** Lexicon readings and the phrases of all phases. */
  readonly marks: Marks;
  readonly dates: readonly Mention[];
  readonly figures: readonly Mention[];
  /** Names and roles by the frames that told them. */
  readonly people: readonly Mention[];
  readonly agreements: readonly Mention[];
  /** The engine's steps, for the tests of linear time. */
  readonly steps: number;
}

export function recognise(tokens: Tokens, pack: CompiledPack): Recognised {
  const field: Field = { tokens, marks: scan(tokens, pack), steps: 0 };
  const mark = (mentions: readonly Mention[], cls: EngineClass): void => {
    for (const mention of mentions) {
      field.marks.add(mention.from, { cls: pack.cls(cls), end: mention.to, value: mention, head: 0 });
    }
  };

  // Atoms.
  markNumerals(field, pack);
  const numericDates = markCalendar(field, pack);
  const dates = resolve([...numericDates, ...applyRules(field, pack.rules.dates, "date")]);
  mark(dates, "date");
  markMoney(field, pack);
  markNames(field, pack);
  // Phrases.
  markOffices(field, pack);
  markInstruments(field, pack);
  // Relations.
  const figures = resolve(applyRules(field, pack.rules.figures, "figure"));
  const people = applyRules(field, pack.rules.people, "person");
  const agreements = resolve(applyRules(field, pack.rules.agreements, "agreement"));
  return { pack, tokens, marks: field.marks, dates, figures, people, agreements, steps: field.steps };
}
