/**
 * A stretch of tokens that a rule or a grammar of the engine has recognised: `from` the first token, `to` the one
 * after the last. `fields` is what the rule's template filled in; link makes facts of it.
 */
export interface Mention<Fields = Readonly<Record<string, unknown>>> {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  readonly fields: Fields;
  /** Composed by the compiler: "de.people.office-before-name"; the engine's own grammars are "engine.money" and the like. */
  readonly rule: string;
}

export type MentionKind = "person" | "role" | "date" | "figure" | "agreement" | "cue";
