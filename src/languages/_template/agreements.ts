/**
 * Agreements. The engine finds an instrument with its modifiers and subject ("<agreement>"); rules tell what happens
 * to instruments, the link decides which one is meant.
 */
import type { Lexicon, Rules } from "../../pack/contract.ts";

export const lexicon = {
  instrument: [
    ["agreement|accord", { type: "agreement", proof: "name" }],
    ["treaty", { type: "treaty", proof: "name" }],
    ["memorandum of understanding|memorandum", { type: "memorandum", proof: "name", alone: true }],
    ["joint statement", { type: "declaration", proof: "event" }],
    ["contract", { type: "contract", proof: "event" }],
  ],
  determiner: [
    ["the|this|that", "definite"],
    ["a|an", "indefinite"],
    ["several|many|other", "many"],
    ["no", "none"],
    ["its|their", "own"],
  ],
  vague: [
    ["important|bilateral", "plain"],
    ["new", "passing"],
  ],
  // Subjects of trade that make a contract of a treaty, where one word says both.
  commercial: [],
  topic: [["on|for", "matter"]],
  partner: [
    ["between", "between"],
    ["with", "with"],
  ],
  joining: [["of|for", "genitive"]],
  dating: [["of", true]],
  subjectEnd: [["after|before|by|since|during|when", true]],
  adjunct: [["in|at", "place"]],
  eventVerb: [
    ["signed|concluded|sign", "signed"],
    ["ratified", "ratified"],
    ["in force|entered into force", "in_force"],
    ["terminated|expired", "ended"],
    ["negotiating|negotiated", "negotiating"],
    ["planned|proposed", "planned"],
  ],
  eventNoun: [
    ["signing|signature", "signed"],
    ["ratification", "ratifying"],
    ["negotiations", "negotiating"],
  ],
  // What says that an event has not happened.
  intent: [
    ["will|should|wants|want", "wish"],
    ["to", "next"],
  ],
  beginning: [["begin|start", true]],
  negation: [["not|never", true]],
  itself: [["it|this", true]],
  listing: [["include", true]],
  alias: [],
  alongWith: [["together with", true]],
  until: [["until", true]],
  within: [["in", true]],
  clause: [["which", true]],
  onlooker: [["in the presence of", true]],
  earlier: [["already", true]],
  sameDay: [["on the same day", true]],
} satisfies Lexicon;

export const rules = {
  "event-verb": {
    find: "<eventVerb:e>",
    make: { status: "$e" },
    yes: ["They signed an agreement on legal assistance. → agreement signed agreement on legal assistance"],
    no: ["They signed the guest book."],
  },
  "event-noun": {
    find: "<eventNoun:e>",
    make: { status: "$e", ahead: true },
    yes: ["They discussed the ratification of the treaty on borders. → treaty ratifying treaty on borders"],
    no: ["The signing took place in Oslo."],
  },
} satisfies Rules;
