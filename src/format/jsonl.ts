/** One result a line. */
import type { Format } from "./contract.ts";

export const format: Format = {
  head: "",
  separator: "",
  tail: "",
  empty: "",
  render: ({ result }) => JSON.stringify(result) + "\n",
};
