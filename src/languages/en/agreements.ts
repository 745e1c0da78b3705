import type { Entry, Instrument, Lexicon, Rules } from "../../pack/contract.ts";

const instrument: readonly Entry<Instrument | null>[] = [
  ["agreement|accord|pact|concordat", { type: "agreement", proof: "name" }],
  ["arrangement", { type: "agreement", proof: "name" }],
  ["settlement", { type: "agreement", proof: "event" }],
  ["deal", { type: "agreement", proof: "event" }],
  ["treaty", { type: "treaty", proof: "name" }],
  ["memorandum|=memoranda|=memorandums", { type: "memorandum", proof: "name" }],
  [
    "memorandum of understanding|=memorandums of understanding|=memoranda of understanding|memorandum of cooperation|=memoranda of cooperation|memorandum of intent|memorandum of agreement|memorandum on mutual understanding|=MoU|=MOU|=MoUs|=MOUs",
    { type: "memorandum", proof: "name", alone: true },
  ],
  ["understanding", { type: "memorandum", proof: "event" }],
  ["protocol", { type: "protocol", proof: "event" }],
  ["protocol of intent|protocol of intentions", { type: "protocol", proof: "name", alone: true }],
  ["convention", { type: "convention", proof: "name" }],
  ["declaration|communiqué|communique", { type: "declaration", proof: "event" }],
  ["statement", { type: "declaration", proof: "event" }],
  [
    "joint statement|joint declaration|joint communiqué|joint communique|joint press statement|joint political declaration",
    { type: "declaration", proof: "event", alone: true },
  ],
  ["declaration of intent", { type: "letter_of_intent", proof: "name", alone: true }],
  [
    "letter of intent|=letters of intent|letter of understanding|=LoI|=LOI|statement of intent",
    { type: "letter_of_intent", proof: "name", alone: true },
  ],
  ["roadmap|road map", { type: "roadmap", proof: "event" }],
  [
    "plan of action|action plan|work plan|programme of cooperation|program of cooperation|cooperation programme|cooperation program|cooperation plan|exchange programme|exchange program|work programme|executive programme|plan of consultations|implementation plan",
    { type: "plan", proof: "event" },
  ],
  ["plan|programme|program|strategy|agenda", { type: "plan", proof: "event" }],
  ["contract", { type: "contract", proof: "event" }],
  ["charter", { type: "charter", proof: "name" }],
  [
    "exchange of notes|=exchanges of notes|exchange of letters|=exchanges of letters",
    { type: "other", proof: "name", alone: true },
  ],
  ["document|instrument|text|=papers", { type: "other", proof: "reference" }],
  [
    "instrument of ratification|=instruments of ratification|instrument of accession|=instruments of accession|by agreement|in agreement|by mutual agreement|social contract|employment contract|labour contract|labor contract|prenuptial agreement|prenuptial contract|phone contract|mobile contract|rental agreement|rental contract|lease agreement|tenancy agreement|marriage contract|loan deal|transfer deal|record deal|book deal|insurance contract|gentlemen's agreement|collective agreement|confidentiality agreement|non-disclosure agreement|plea agreement|plea deal|coalition agreement|convention center|convention centre|convention hall|national convention|party convention|safety protocol|health protocol|security protocol|protocol officer|protocol department|chief of protocol|state protocol|charter flight|charter plane|charter school|bank statement|press statement|mission statement|business plan|pension plan|to deal with|will deal with|would deal with|can deal with|could deal with|must deal with|should deal with|may deal with|might deal with|not deal with|we deal with|they deal with|who deal with|that deal with|which deal with|contract worker|contract labour|common understanding|mutual understanding|better understanding|deeper understanding|understanding of|document of title",
    null,
  ],
];

export const lexicon = {
  instrument,
  determiner: [
    ["the|this|that|said|latter", "definite"],
    ["a|an|another|one", "indefinite"],
    [
      "several|many|numerous|both|various|some|other|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a number of|dozens of|these|those|all|such|any|each|every|more|most|few|a series of|a range of|a package of|a set of",
      "many",
    ],
    ["no|neither|without", "none"],
    ["his|her|its|their|our|my|your", "own"],
  ],
  vague: [
    [
      "historic|landmark|important|major|bilateral|multilateral|trilateral|final|first|second|third|last|formal|official|binding|nonbinding|non|legally|good|fair|future|single|original|old|initial|international|lasting|permanent|comprehensive|broad|written|verbal|secret|controversial|whole|entire|full|mutual|preliminary|interim|tentative|largest|biggest|far|reaching|wide|ranging|significant|breakthrough|balanced|beneficial|mutually|reached|joint|general|detailed|multi|year|day|ambitious|concrete|unprecedented|successful|better|best|great",
      "plain",
    ],
    [
      "new|recent|current|latest|next|previous|existing|similar|possible|potential|so|called|respective|relevant|corresponding|further|additional|separate|special|same|proposed|above|mentioned|different|particular|certain|specific|draft|own|long|awaited|resulting|ongoing|upcoming|planned|million|billion|dollar|dollars|key|big|huge|critical|crucial|vital|fresh|much|needed",
      "passing",
    ],
  ],
  commercial: [],
  topic: [
    [
      "on|for|of|to|amending|supplementing|establishing|setting up|extending|against|concerning|regarding|relating to|governing|covering|about|in the field of|in the fields of|in the area of|in the areas of|in the sphere of|in the spheres of|in respect of|with respect to|with regard to|with a view to|under",
      "matter",
    ],
  ],
  partner: [
    ["between|among|amongst", "between"],
    ["with", "with"],
  ],
  joining: [
    ["of|of the", "genitive"],
    ["for", "other"],
    [
      "on the one hand|on the other hand|on one side|on the one side|on the other side|on the other|of the one part|of the other part",
      "side",
    ],
  ],
  dating: [["of|from|dated|dated on", true]],
  subjectEnd: [
    [
      "in the capital|in the presence|in the framework of|on the sidelines|on the margins|in the course|in the context|in a ceremony|by|after|during|since|until|till|following|amid|at|before|ahead|upon|while|worth|including|within|despite|through|via|as|as well|as well as|alongside|if|when|where|because|so|but|also|today|yesterday|tomorrow|earlier|later|last|next|this|that|which|who|whose|aimed|aiming|designed|valued|based|called|known|along|per|than|without|there|here|here's|now|soon|already|again|together|like|provided|pending",
      true,
    ],
  ],
  adjunct: [
    ["in|at|outside|near", "place"],
    ["on|from", "time"],
  ],
  eventVerb: [
    [
      "signed|sign|signs|inked|ink|inks|concluded|conclude|concludes|sealed|seal|seals|struck|reached|clinched|finalised|finalized|finalise|finalize|finalises|finalizes|finalising|finalizing|wrap up|wraps up|wrapped up|wrapping up|entered into|enter into|exchanged|formalised|formalized|put pen to paper|issued|signatories",
      "signed",
    ],
    ["agreed on|agreed upon|agree on|agrees on|agreeing on|reached agreement on", "agreed"],
    ["initialled|initialed|initialling|initialing|initials", "initialled"],
    [
      "ratified|ratify|ratifies|ratifying|law on ratification of|law on the ratification of|law about ratification of|approved by parliament",
      "ratified",
    ],
    [
      "before parliament|submitted to parliament|put to parliament|ratification process|up for ratification|for ratification",
      "ratifying",
    ],
    [
      "in force|entered into force|enter into force|entry into force|came into force|come into force|took effect|take effect|came into effect|is in effect|are in effect|was in effect|were in effect|been in effect|remain in effect|remains in effect|remained in effect|still in effect|in effect since|put into effect|implemented|operational",
      "in_force",
    ],
    [
      "terminated|terminate|terminates|terminating|denounced|denounce|abrogated|expired|expires|expire|suspended|suspend|suspends|scrapped|scrap|cancelled|canceled|withdrew from|withdraw from|withdrawn from|withdrawal from|pulled out of|pull out of|walked out of|annulled|revoked|lapsed|tore up|torn up|no longer exists|no longer in force|no longer valid|no longer applies|ceased to exist|null and void",
      "ended",
    ],
    [
      "negotiated|negotiate|negotiates|negotiating|renegotiate|being negotiated|under negotiation|being discussed|discussing|talks are under way on",
      "negotiating",
    ],
    [
      "enters into force|comes into force|takes effect|hopes for|hope for|hoping for|push for|pushing for|pressing for|planned|proposed|propose|proposes|being prepared|under preparation|in preparation|being drafted|drafted|drafting|preparing|prepare|called for|calls for|calling for|envisaged|envisages|pending|scheduled|mooted|sought|seek|seeks|seeking|want a|want an|wants a|wants an|wanted a|wanted an|would like a|would like an|will have a|will have an|would have a|would have an|working on|to work on|work on|intends|urged",
      "planned",
    ],
  ],
  eventNoun: [
    ["exchange of|signing|signature|conclusion|sealing|formalisation|formalization", "signed"],
    ["initialling|initialing", "initialled"],
    ["ratification", "ratifying"],
    [
      "instrument of ratification|instruments of ratification|ratification instruments|ratification documents|instrument of accession|instruments of accession",
      "ratified",
    ],
    ["implement|implementing|implementation|application|entry into force|execution|enforcement", "in_force"],
    ["termination|suspension|expiry|expiration|denunciation|cancellation|abrogation", "ended"],
    ["negotiations|negotiation|talks|negotiating round|round of talks", "negotiating"],
    [
      "launch of negotiations|start of negotiations|opening of negotiations|launch negotiations|start negotiations|begin negotiations|open negotiations|launch talks|start talks|begin talks|draft|drafting|preparation|possibility|proposal|idea|need",
      "planned",
    ],
  ],
  intent: [
    [
      "to be|going to|about to|close to|closer to|poised|eager|keen|will|would|shall|should|may|might|could|can|must|intend|intends|intended|intention|plans|plan|planned|planning|want|wants|wanted|wish|wishes|hope|hopes|hoped|hoping|expect|expects|expected|ready|readiness|aim|aims|soon|due|set|scheduled|agreed to|propose|proposed|proposal|willing|prepared|preparing|upcoming|forthcoming|possible|possibility|eventually|likely|earliest|need|needs|if|once|unless",
      "wish",
    ],
    ["to|early|swift|speedy|upcoming|planned|forthcoming|expected|eventual|possible", "next"],
    ["was able to|were able to|managed to|succeeded in", "achieved"],
  ],
  beginning: [["begin|begins|start|starts|launch|launched|open|commence|beginning|resume", true]],
  negation: [
    [
      "not|never|yet to|neither|nor|refused to|failed to|fail to|without|n't|hasn't|haven't|wasn't|isn't|didn't|cannot|no",
      true,
    ],
  ],
  itself: [["it", true]],
  listing: [["include|includes|included|including|among them|these are|they are|comprise|cover|covers|covered", true]],
  alias: [["known as|also known as|referred to as|dubbed|dubbed as|titled|entitled|called|also called", true]],
  alongWith: [["together with|along with|alongside|as well as|in addition to|likewise|also", true]],
  until: [["until|till|through", true]],
  within: [["in", true]],
  clause: [["which|who|whose", true]],
  onlooker: [
    [
      "in the presence of|witnessed by|mediated by|brokered by|facilitated by|overseen by|under the auspices of|mediation of|mediation by|with the mediation of",
      true,
    ],
  ],
  earlier: [["recently|previously|already|formerly|years ago|months ago|weeks ago|long ago|in the past", true]],
  sameDay: [["on the same day|the same day|that same day|that day", true]],
} satisfies Lexicon;

export const rules = {
  "event-verb": {
    find: "<eventVerb:e>",
    make: { status: "$e" },
    yes: ["The two sides signed an agreement on legal assistance. → agreement signed agreement on legal assistance"],
    no: ["They signed the guest book."],
  },
  "event-noun": {
    find: "<eventNoun:e>",
    make: { status: "$e", ahead: true },
    yes: [
      "They discussed the ratification of the Treaty on Good Neighbourly Relations. → treaty ratifying Treaty on Good Neighbourly Relations",
    ],
    no: ["The signing took place in the town hall."],
  },
  "ceremony-to-come": {
    find: "(ceremony (will | would | is to | is due to | is expected to | is scheduled to) ..{0,4} (sign | signing))",
    make: { status: "planned" },
    yes: ["The ceremony will include the signing of an agreement on tourism. → agreement planned agreement on tourism"],
    no: ["The ceremony will be held in Oslo."],
  },
  ceremony: {
    find: "ceremony !(will | would | is to | is due to | is expected to | is scheduled to) ..{0,5} (sign | signing)",
    make: { status: "signed" },
    yes: ["A ceremony was held to sign an agreement on tourism. → agreement signed agreement on tourism"],
    no: ["The ceremony was held in Oslo."],
  },
  awarded: {
    find: "(awarded | won | secured | landed | bagged)",
    make: { status: "signed", of: "awarded" },
    yes: ["The firm won a contract for ten locomotives. → contract signed contract for ten locomotives"],
    no: ["She won the race."],
  },
  applied: {
    find: "(through | thanks to | under | pursuant to) <determiner>? <agreement>",
    make: { status: "in_force", weak: true },
    yes: ["Firms gain through the agreement on customs. → agreement in_force agreement on customs"],
    no: ["They went through the park."],
  },
  holds: {
    find: "(governs | govern | governed by | bound by | bound | applies | applied | apply | valid)",
    make: { status: "in_force", weak: true },
    yes: ["Trade is governed by the agreement on customs. → agreement in_force agreement on customs"],
    no: ["She applied for a visa."],
  },
  "cleared-for-signing": {
    find: "(approved | approves | approve | approving | approval | authorised | authorized | authorises | authorizes | authorise | authorize | cleared | clears | nod | light | mandate) ..{0,5} (sign | signing | signature | conclusion | conclude | negotiations | talks)",
    make: { status: "planned", ahead: true },
    yes: [
      "The cabinet approved the signing of an agreement on customs. → agreement planned agreement on customs",
      "The cabinet authorised talks on an agreement on customs. → agreement planned agreement on customs",
    ],
    no: ["The cabinet approved the agreement on customs, which was signed in May."],
  },
  "passed-by-parliament": {
    find: "(<body:b> ..{0,6} (approved | approves | adopted | adopts | passed | passes | endorsed | endorses)) | ((approved | adopted | passed | endorsed) by <determiner>? ..{0,2} <body:b>)",
    make: { status: "ratified", by: "$b.kind" },
    yes: [
      "On Monday parliament approved the agreement on customs. → agreement ratified agreement on customs",
      "The agreement on customs was approved by the Senate. → agreement ratified agreement on customs",
    ],
    no: ["On Monday the ministry approved the agreement on customs."],
  },
  "passed-by-members": {
    find: "(lawmakers | legislators | deputies | senators | parliamentarians | MPs) ..{0,6} (approved | adopted | passed | endorsed | voted for)",
    make: { status: "ratified" },
    yes: ["Lawmakers on Monday approved the agreement on customs. → agreement ratified agreement on customs"],
    no: ["Lawmakers on Monday discussed the agreement on customs."],
  },
  approved: {
    find: "(approved | approves | adopted | voted for | backed | endorsed) the ratification of",
    make: { status: "ratified", ahead: true },
    yes: ["Parliament approved the ratification of the treaty on the border. → treaty ratified treaty on the border"],
    no: ["Parliament discussed the ratification of the treaty on the border."],
  },
  authorised: {
    find: "(authorise | authorize | authorising | authorizing | authorises | authorizes | empower) ..{1,7} to ratify",
    make: { status: "ratifying", ahead: true },
    yes: [
      "The bill would authorise the President to ratify the treaty on the border, signed in May. → treaty ratifying treaty on the border",
    ],
    no: ["They authorised the sale."],
  },
  left: {
    find: "((left | leave | leaves | leaving | quit | quits | quitting | abandoned | exited) | ((pulled | pull | pulls | pulling | took | take) ..{1,4} out of)) <determiner>? <agreement>",
    make: { status: "ended" },
    yes: [
      "Iran left the treaty on open skies. → treaty ended treaty on open skies",
      "He pulled his country out of the treaty on open skies. → treaty ended treaty on open skies",
    ],
    no: ["Iran left the hall."],
  },
  lapsed: {
    find: "(applied | ran | lasted | in force) from ..{1,5} (until | to)",
    make: { status: "ended" },
    yes: [
      "The agreement on a ceasefire was in force from May 2017 until January 2018. → agreement ended agreement on a ceasefire",
    ],
    no: ["The agreement on a ceasefire was in force from January 2018."],
  },
  adopted: {
    find: "(adopted | adopts | adopt | endorsed | adoption of | adopting)",
    make: { status: "signed", of: "adopted" },
    yes: ["The summit adopted a declaration on climate action. → declaration signed declaration on climate action"],
    no: ["Parliament adopted the budget."],
  },
  stated: {
    find: "in <determiner> <agreement>",
    make: { status: "signed", of: "stated", weak: true },
    yes: ["In a joint statement, Kenya and Peru agreed on peace. → declaration signed joint statement"],
    no: ["In a statement, Kenya and Peru agreed on peace.", "In a joint statement, the guests agreed on peace."],
  },
  "signed-by-hand": {
    find: "(put | set | puts) ..{0,6} (signature | signatures | name | names | hand | pen) ..{0,1} to",
    make: { status: "signed" },
    yes: [
      "The ministers put their signatures to an agreement on air services. → agreement signed agreement on air services",
    ],
    no: ["They put their coats on."],
  },
} satisfies Rules;
