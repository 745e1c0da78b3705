/** The only place that settles overlaps between mentions of one kind. */
import type { RuledMention } from "./rules.ts";

/**
 * Of mentions that share a token the longest stays; of equally long ones that of the earlier rule.
 * The result is in the order of the tokens. `losers`, when given, receives what was dropped.
 */
export function resolve(mentions: readonly RuledMention[], losers?: RuledMention[]): RuledMention[] {
  const ranked = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from);
  const taken = new Set<number>();
  const kept: RuledMention[] = [];
  for (const mention of ranked) {
    let free = true;
    for (let i = mention.from; i < mention.to && free; i++) free = !taken.has(i);
    if (!free) {
      losers?.push(mention);
      continue;
    }
    for (let i = mention.from; i < mention.to; i++) taken.add(i);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.from - b.from);
}
