import type { Boilerplate } from "../../pack/contract.ts";

/** Phrases at the start of a line that tell the parts of an article's page; separated by "|". */
export const boilerplate: Boilerplate = {
  teaser: "read also | see also | related articles",
  caption: "in the photo | caption",
  credit: "photo | credit",
  footer: "share | comments | follow us on | subscribe",
  end: "about the author | press contact",
  byline: "by",
  published: "published | updated",
  header: "press release | you are here",
};
