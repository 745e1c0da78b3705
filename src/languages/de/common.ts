import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  bloc: [
    [
      "EFTA|Efta|EFTA-Staaten|Efta-Staaten|EFTA-Länder|Europäische Freihandelsassoziation|Europäischen Freihandelsassoziation",
      ["CH", "IS", "LI", "NO"],
    ],
    ["Eurasische Wirtschaftsunion|Eurasischen Wirtschaftsunion|EAWU|EWU", ["AM", "BY", "KG", "KZ", "RU"]],
    ["GUS|Gemeinschaft Unabhängiger Staaten", ["AM", "AZ", "BY", "KG", "KZ", "MD", "RU", "TJ", "UZ"]],
    ["OVKS|Organisation des Vertrags über kollektive Sicherheit", ["AM", "BY", "KG", "KZ", "RU", "TJ"]],
    ["Mercosur|Mercosur-Staaten|MERCOSUR", ["AR", "BR", "PY", "UY", "BO"]],
    ["ASEAN|Asean|ASEAN-Staaten", ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN", "TL"]],
    ["Golfkooperationsrat|Golf-Kooperationsrat|Golfkooperationsrats|GCC", ["AE", "BH", "KW", "OM", "QA", "SA"]],
    ["Afrikanische Union|Afrikanischen Union", []],
    [
      "ECOWAS|Ecowas|Wirtschaftsgemeinschaft westafrikanischer Staaten",
      ["BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "NG", "SL", "SN", "TG"],
    ],
    ["Ostafrikanische Gemeinschaft|Ostafrikanischen Gemeinschaft", ["BI", "CD", "KE", "RW", "SO", "SS", "TZ", "UG"]],
    [
      "Shanghaier Organisation für Zusammenarbeit|SOZ|SCO",
      ["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"],
    ],
    ["Organisation der Turkstaaten|Organisation der Turkischen Staaten|Turkrat", ["AZ", "KG", "KZ", "TR", "UZ"]],
    ["BRICS|BRICS-Staaten", ["BR", "CN", "IN", "RU", "ZA"]],
    ["Nordischer Rat|Nordischen Rat|Nordischen Rates", ["DK", "FI", "IS", "NO", "SE"]],
    ["baltische Staaten|baltischen Staaten|Baltikum|Baltikums", ["EE", "LT", "LV"]],
    ["Visegrád-Gruppe|Visegrad-Gruppe|Visegrád-Staaten|V4", ["CZ", "HU", "PL", "SK"]],
    ["Benelux|Benelux-Staaten", ["BE", "LU", "NL"]],
    ["Belgisch-Luxemburgische Wirtschaftsunion|Belgisch-Luxemburgischen Wirtschaftsunion", ["BE", "LU"]],
    ["Pazifik-Allianz", ["CL", "CO", "MX", "PE"]],
    ["NATO|Nato|Vereinte Nationen|Vereinten Nationen|UNO|UN|OSZE|WTO|OECD", []],
  ],
  article: [["der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|dieser|diese|dieses|diesem|diesen|jener|jene|jenes|jenem|jenen", true]],
  and: [["und|sowie|&|als auch|bzw", true]],
  preposition: [
    [
      "ab|an|am|ans|auf|aus|außer|außerhalb|bei|beim|binnen|bis|dank|durch|entlang|für|gegen|gegenüber|gemäß|hinter|in|im|ins|infolge|innerhalb|je|laut|mit|mithilfe|mittels|nach|nahe|neben|oberhalb|ohne|per|pro|samt|seit|statt|trotz|über|um|unter|unterhalb|unweit|von|vom|vor|während|wegen|zu|zum|zur|zufolge|zwischen|angesichts|anlässlich|anstelle|aufgrund|bezüglich|hinsichtlich|zugunsten|betreffend",
      true,
    ],
  ],
  pronoun: [
    [
      "ich|du|er|sie|es|wir|ihr|mich|dich|ihn|uns|euch|mir|dir|ihm|ihnen|sich|man|wer|wen|wem|wessen|was|welche|welcher|welches|welchen|welchem|jemand|niemand|etwas|nichts|einander|selbst",
      true,
    ],
  ],
  function: [
    [
      "ist|sind|war|waren|sei|seien|wäre|wären|bin|gewesen|sein|wird|werden|wurde|wurden|worden|würde|würden|werde|geworden|hat|haben|habe|hatte|hatten|hätte|hätten|gehabt|kann|können|konnte|konnten|könne|könnte|könnten|muss|müssen|musste|mussten|müsse|müsste|soll|sollen|sollte|sollten|solle|will|wollen|wollte|wollten|wolle|darf|dürfen|durfte|dürfte|mag|möchte|möchten|nicht|auch|noch|schon|nur|sehr|so|dann|da|dort|hier|jetzt|nun|heute|gestern|morgen|bereits|derzeit|zudem|außerdem|ferner|jedoch|aber|oder|denn|doch|dass|weil|wenn|ob|als|wie|während|nachdem|bevor|damit|sodass|obwohl|sondern|weder|noch|entweder|wo|wann|warum|wobei|wodurch|womit|worüber|wofür|dabei|dazu|dafür|dagegen|daran|darauf|daraus|darin|darüber|darum|davon|davor|deshalb|daher|somit|also|zuvor|danach|anschließend|später|früher|bisher|bislang|künftig|bald|immer|wieder|gemeinsam mit|unter anderem|etwa|rund|circa|zusammen|insgesamt|allerdings|hingegen|schließlich|kürzlich|unlängst|jüngst",
      true,
    ],
  ],
  verb: [
    [
      "sagte|sagten|sagt|erklärte|erklärten|erklärt|betonte|betonten|betont|hob|hoben|unterstrich|unterstrichen|erwähnte|erinnerte|erinnert|verwies|verwiesen|wies|wiesen|teilte|teilten|mitgeteilt|berichtete|berichteten|berichtet|kündigte|kündigten|angekündigt|bestätigte|bestätigten|bestätigt|begrüßte|begrüßten|begrüßt|lobte|würdigte|würdigten|gewürdigt|dankte|traf|trafen|getroffen|empfing|empfingen|empfangen|besuchte|besuchten|besucht|reiste|reisten|gereist|nahm|nahmen|genommen|teilgenommen|fand|fanden|stattgefunden|führte|führten|geführt|besprach|besprachen|besprochen|erörterte|erörterten|erörtert|diskutierte|diskutierten|diskutiert|sprach|sprachen|gesprochen|bat|baten|forderte|forderten|gefordert|lud|luden|eingeladen|eröffnete|eröffneten|eröffnet|begann|begannen|begonnen|startete|startet|gestartet|sieht|sehen|sah|sahen|gibt|gab|gaben|gegeben|macht|machte|machten|gemacht|steht|stehen|stand|standen|geht|ging|gingen|gegangen|kommt|kam|kamen|gekommen|bleibt|blieb|blieben|liegt|lag|lagen|hält|hielt|hielten|gehalten|bringt|brachte|gebracht|stellt|stellte|stellten|gestellt|ermöglicht|ermöglichte|ermöglichen|bietet|bot|bieten|dient|diente|dienen|umfasst|umfasste|umfassen|enthält|enthielt|enthalten|schafft|schuf|geschaffen|stärkt|stärken|gestärkt|fördert|fördern|gefördert|erleichtert|erleichtern|erreichte|erreichten|erreicht|belief|beliefen|betrug|betrugen|beträgt|stieg|stiegen|gestiegen|sank|sanken|gesunken|wuchs|wuchsen|gewachsen|erhielt|erhielten|bekam|bekamen|zahlt|zahlte|leistet|leistete|gilt als|zielt|zielte|zielen|ablösen|ersetzt|ersetzen|vorsieht|sieht vor|verpflichtet|verpflichten|entschied|entschieden|beschloss|beschlossen|ernannte|ernannt|wählte|gewählt|warnte|kritisierte|kritisiert|warf|lehnte|lehnten|abgelehnt|äußerte|äußerten|geäußert|zeigte|zeigten|gezeigt|drückte|bekräftigte|bekräftigten|bekräftigt|einigten|geeinigt|einigte|wünschte|gratulierte|ging|profitieren|regeln|sorgen|legt|legte|gelegt|setzt|setzte|gesetzt|läuft|lief|tritt|trat|traten|getreten",
      true,
    ],
  ],
} satisfies Lexicon;
