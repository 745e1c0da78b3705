/** Words of journeys and meetings: whose state a visited place is not, and who stands on which side. */
import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  journey: [
    ["visiting", "guest"],
    ["visited|visits", "object"],
    ["visit|trip", "noun"],
    ["arrived|arrives|travelled|travels", "verb"],
  ],
  destination: [["to|in", true]],
  traveller: [["by|of", true]],
  visitor: [["the visitor|the guest", true]],
  possessive: [["his|her|their", true]],
  message: [["letter|greetings", true]],
  sender: [["from|of", true]],
  here: [["here|our country", true]],
  meeting: [
    ["met|meets|received|talks with", "sides"],
    ["signed|between", "mutual"],
  ],
  behalf: [["for|on behalf of", true]],
  comitative: [["with", true]],
  entourage: [["accompanied by|delegation", true]],
} satisfies Lexicon;
