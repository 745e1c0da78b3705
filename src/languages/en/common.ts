import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  bloc: [
    ["EFTA|European Free Trade Association", ["CH", "IS", "LI", "NO"]],
    ["Eurasian Economic Union|EAEU|EEU", ["AM", "BY", "KG", "KZ", "RU"]],
    ["Commonwealth of Independent States|CIS", ["AM", "AZ", "BY", "KG", "KZ", "MD", "RU", "TJ", "UZ"]],
    [
      "CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation",
      ["AM", "BY", "KG", "KZ", "RU", "TJ"],
    ],
    ["Mercosur|MERCOSUR|Southern Common Market", ["AR", "BR", "PY", "UY", "BO"]],
    [
      "ASEAN|Association of Southeast Asian Nations",
      ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN", "TL"],
    ],
    ["Gulf Cooperation Council|GCC", ["AE", "BH", "KW", "OM", "QA", "SA"]],
    ["African Union|AU", []],
    [
      "ECOWAS|Economic Community of West African States",
      ["BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "NG", "SL", "SN", "TG"],
    ],
    ["SADC|Southern African Development Community", []],
    ["East African Community|EAC", ["BI", "CD", "KE", "RW", "SO", "SS", "TZ", "UG"]],
    [
      "Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO",
      ["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"],
    ],
    ["Organization of Turkic States|Organisation of Turkic States|OTS|Turkic Council", ["AZ", "KG", "KZ", "TR", "UZ"]],
    ["BRICS", ["BR", "CN", "IN", "RU", "ZA"]],
    ["Nordic Council", ["DK", "FI", "IS", "NO", "SE"]],
    ["Baltic states", ["EE", "LT", "LV"]],
    ["Visegrad Group|V4", ["CZ", "HU", "PL", "SK"]],
    ["Benelux", ["BE", "LU", "NL"]],
    ["Pacific Alliance", ["CL", "CO", "MX", "PE"]],
    ["NATO|United Nations|UN|OSCE|WTO|OECD", []],
  ],
  article: [["the|a|an|this|that|these|those", true]],
  and: [["and|as well as|&|plus", true]],
  preposition: [
    [
      "about|above|across|after|against|ahead of|along|amid|among|around|as|at|before|behind|below|beneath|beside|besides|between|beyond|by|concerning|despite|down|during|except|following|for|from|in|inside|into|like|near|of|off|on|onto|out|outside|over|past|per|regarding|since|through|throughout|till|to|toward|towards|under|underneath|unlike|until|up|upon|versus|via|with|within|without",
      true,
    ],
  ],
  pronoun: [
    [
      "I|me|you|he|him|she|it|we|us|they|them|myself|himself|herself|itself|ourselves|themselves|who|whom|whose|which|what|mine|yours|hers|ours|theirs|someone|somebody|anyone|anybody|everyone|everybody|nobody|nothing|something|anything|everything",
      true,
    ],
  ],
  function: [
    [
      "is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|may|might|can|could|must|ought|not|n't|that|if|whether|because|although|though|unless|while|whereas|when|whenever|where|wherever|how|why|than|then|there|here|so|but|or|nor|yet|also|too|very|quite|only|even|just|still|already|again|once|now|soon|later|earlier|ago|however|therefore|thus|moreover|furthermore|meanwhile|instead|otherwise|perhaps|maybe|both|either|neither|not only|thereby|thereof|hereby|accordingly|respectively|namely|recently|currently|previously|finally|today|yesterday|tomorrow|tonight",
      true,
    ],
  ],
  verb: [
    [
      "said|says|say|saying|told|tells|added|adds|noted|notes|stressed|stresses|emphasized|emphasised|underlined|underscored|highlighted|stated|states that|announced|announces|declared|confirmed|confirms|reported|reports that|recalled|reiterated|reaffirmed|welcomed|welcomes|welcome|praised|thanked|expressed|discussed|discuss|discusses|met|meets|meet|held|hold|holds|hosted|visited|visits|arrived|arrives|attended|attends|received|receives|led|leads|opened|opens|launched|launches|took|take|takes|taken|gave|give|gives|given|made|make|makes|became|become|becomes|began|begin|begins|started|starts|continued|continues|went|go|goes|gone|came|come|comes|brought|brings|bring|kept|keep|keeps|put|puts|set|sets|let|lets|called|calls|asked|asks|invited|invites|agreed|agrees|accepted|accepts|rejected|rejects|refused|decided|decides|decide|approved|approves|wants|wanted|hopes|hoped|expects|expected|believes|believed|thinks|thought|knows|knew|sees|saw|seen|seems|seemed|remains|remained|provides|provided|allows|allowed|enables|enabled|includes|included|involves|involved|covers|covered|aims|focuses|focused|provide|allow|enable|include|involve|cover|contains|contained|creates|created|establishes|established|strengthens|strengthened|deepens|deepened|expands|expanded|promotes|promoted|increased|increases|rose|rises|fell|falls|grew|grows|reached|reaches|totalled|totaled|amounted|stood|stands|offers|offered|helps|helped|serves|served|paves|paved|marks|marked|represents|represented|reflects|reflected|shows|showed|showing|means|meant|requires|required|follows|followed|ends|ended|runs|ran|works|worked|plays|played|pays|paid|sent|sends|built|builds|sold|sells|bought|buys|won|wins|lost|loses|warned|warns|urged|urges|condemned|criticised|criticized|defended|demanded|demands|claims|claimed|insisted|pointed|pointing|exchanged|presented|presents|introduced|appointed|elected|named|described|describes|regards|considers|considered|explained|explains|supports|supported|opposed|opposes|joined|joins|hailed|hails|sealed|lauded|promised|promises|pledged|pledges|vowed|sparked|triggered|replaces|replaced|abolishes|eases|eased|removes|removed|regulates|regulated|stipulates|stipulated|foresees|foresaw|obliges|obliged|commits|committed|makes|stays|stayed",
      true,
    ],
  ],
} satisfies Lexicon;
