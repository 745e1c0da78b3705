/**
 * People and their roles. A rule is a frame in which a name stands; the engine finds names and offices with what
 * belongs to them ("<name>", "<role>"), the link gives each role its holder and state.
 */
import type { Lexicon, Rules } from "../../pack/contract.ts";

export const lexicon = {
  office: [
    ["president", { office: "head_of_state", generic: "president" }],
    ["prime minister", { office: "head_of_government" }],
    ["foreign minister|minister of foreign affairs", { office: "foreign_minister" }],
    ["minister", { office: "minister" }],
    ["ambassador", { office: "ambassador" }],
  ],
  rank: [
    ["deputy|vice", "deputy"],
    ["former|acting|first|new", "other"],
  ],
  // Beginnings of compounds that tell the state ("bundes"), where the language has them.
  statePrefix: [],
  portfolio: [
    ["foreign affairs", "foreign"],
    ["finance|energy|trade", "other"],
  ],
  body: [
    ["foreign ministry|ministry of foreign affairs", { kind: "foreign_ministry" }],
    ["parliament|senate", { kind: "parliament" }],
    ["company|bank", { kind: "company" }],
  ],
  party: [["Labour", "GB"]],
  // Parts of states that have governments of their own.
  region: [["Bavaria|Bavarian", "DE"]],
  honorific: [["Mr|Mrs|Dr|Mr.|Mrs.|Dr.", true]],
  particle: [["von|van|bin|de", true]],
  placeLink: [["in|near", true]],
  thing: [["street|university|airport|prize", true]],
  noun: [["talks|relations", true]],
  speech: [["said|told|noted", true]],
  encounter: [["met|received|visited|arrived", true]],
  officeLink: [
    ["of", "of"],
    ["for", "for"],
    ["in|to|at", "at"],
  ],
  relative: [["who", true]],
  oneWoman: [],
} satisfies Lexicon;

export const rules = {
  "role-before-name": {
    find: "<role:r> <honorific>? <name:n>",
    make: { name: "$n", role: "$r" },
    yes: ["Kazakh Foreign Minister Murat Nurtleu arrived. → foreign_minister KZ Murat Nurtleu"],
    no: ["The foreign minister arrived in Oslo."],
  },
  "name-comma-role": {
    find: "<name:n> , <article>? <role:r> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Anna Novak, the Slovenian ambassador, arrived. → ambassador SI Anna Novak"],
    no: ["Anna Novak, the guest of honour, arrived."],
  },
  "honorific-before-name": {
    find: "<honorific> <name:n>",
    make: { name: "$n" },
    yes: ["They were received by Mr. Novak. → Novak"],
    no: ["They were received by the Mrs. and her guests."],
  },
} satisfies Rules;
