/** Words of journeys and meetings: whose state a visited place is not, and who stands on which side. */
import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  journey: [
    ["visiting", "guest"],
    [
      "visited|visits|toured|tours|leave for|leaves for|left for|leaving for|departed for|departs for|depart for|headed for|headed to|heads to|heading to|heads for|heading for",
      "object",
    ],
    ["visit|trip|journey|tour|state visit|stay|stopover|arrival|return|departure", "noun"],
    [
      "arrived|arrive|arrives|arriving|travelled|traveled|travels|travel|travelling|traveling|flew|flies|fly|flying|landed|lands|went|goes|going|came|comes|returned|returns|touched down",
      "verb",
    ],
  ],
  destination: [["to|in|into", true]],
  traveller: [["by|of", true]],
  visitor: [
    [
      "the visitor|the guest|the visitors|visiting dignitary|he was received|she was received|he was welcomed|she was welcomed|he was hosted|she was hosted|he called on|she called on",
      true,
    ],
  ],
  possessive: [["his|her|their|its", true]],
  message: [["letter|message|messages|greetings|regards|condolences|best wishes|wishes|invitation", true]],
  sender: [["from|of", true]],
  here: [["here|our country|our nation|this country", true]],
  meeting: [
    [
      "met|meet|meets|meeting with|meetings with|received|receives|receive|receiving|welcomed|welcomes|welcome|welcoming|hosted|hosting|greeted|greets|called on|calls on|call on|calling on|courtesy call on|talks with|talk with|discussions with|consultations with|negotiations with|conversation with|phone call with|conferred with|negotiated with|invited|invites|congratulated|congratulates|thanked|thanks|assured|informed|told|audience with|counterpart",
      "sides",
    ],
    [
      "signed|signature|signatures|sign|signs|signing|inked|between|initialled|exchanged|co-chaired|shook hands",
      "mutual",
    ],
  ],
  behalf: [["for|on behalf of|representing", true]],
  comitative: [["with", true]],
  entourage: [
    [
      "accompanied by|accompanying|delegation|delegations|entourage|delegation included|along with|together with|travelling with|traveling with|flanked by|joined by",
      true,
    ],
    [
      "travelling with him|travelling with her|travelling with them|traveling with him|traveling with her|traveling with them|accompanying him|accompanying her|accompanying them|with him were|with him was|with him are|with him is|with her were|with her was|with her are|with her is|with them were|with them was|with them are",
      "back",
    ],
  ],
} satisfies Lexicon;
