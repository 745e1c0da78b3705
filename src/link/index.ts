/** Mentions → facts. Knows no language. */
import type { Article } from "../model/article.ts";
import type { LinkedFacts } from "../model/linked.ts";
import type { Recognised } from "../recognise/index.ts";
import { linkAgreements } from "./agreements/index.ts";
import { findContext } from "./context.ts";
import { linkDates } from "./dates/index.ts";
import { linkFigures } from "./figures/index.ts";
import { linkPeople } from "./people/index.ts";

/** `given`: the article's date as the caller knows it; it fills a gap, or wins over the text if `wins`. */
export function link(
  doc: Recognised,
  article: Article,
  given: { readonly published: string | null; readonly wins: boolean },
): LinkedFacts {
  const context = findContext(doc, article);
  const dates = linkDates(doc, article, given);
  const { people, roles } = linkPeople(doc, context);
  return {
    published: dates.published,
    people,
    roles,
    dates: dates.facts,
    figures: linkFigures(doc, context, dates.resolved, dates.published),
    agreements: linkAgreements(doc, context, dates.resolved, dates.published, { people, roles }),
  };
}
