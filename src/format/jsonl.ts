/** One result a line. */
import type { Format } from "./contract.ts";
import { toJson } from "./plain.ts";

export const format: Format = {
  head: "",
  separator: "",
  tail: "",
  empty: "",
  render: ({ result }) => toJson(result) + "\n",
};
