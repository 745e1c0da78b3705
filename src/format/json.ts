/** One JSON array of results, two-space indent. */
import type { Format } from "./contract.ts";
import { toJson } from "./plain.ts";

export const format: Format = {
  head: "[\n",
  separator: ",\n",
  tail: "\n]\n",
  empty: "[]\n",
  // Line feeds inside strings are escaped, so every one here is the indent's.
  render: ({ result }) => "  " + toJson(result, 2).replaceAll("\n", "\n  "),
};
