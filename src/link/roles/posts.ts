/** States that an article names as the place or partner of an office: "ambassador to Uganda", "envoy for relations with Mali". */
import type { Recognised } from "../../recognise/index.ts";
import type { OfficePhrase } from "../../recognise/offices/phrase.ts";

/** The tokens where such states are named. */
export function findPosts({ tokens, marks, pack }: Recognised): ReadonlySet<number> {
  const role = pack.cls("role");
  const posts = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const phrase = marks.find(at, role)?.value as OfficePhrase | undefined;
    if (phrase === undefined) continue;
    for (const { from, place } of phrase.states) if (place === "at" || place === "with") posts.add(from);
  }
  return posts;
}
