import type { Entry, Instrument, Lexicon, Rules } from "../../pack/contract.ts";

/** Participles with the endings that they take as adjectives. */
function participles(words: string): string {
  return words
    .split("|")
    .map((word) => [word, ...["e", "en", "er", "es", "em"].map((ending) => word + ending)].join("|"))
    .join("|");
}

const instrument: readonly Entry<Instrument | null>[] = [
  ["Abkommen|Übereinkommen|Übereinkunft|Pakt|Akkord", { type: "agreement", proof: "name" }],
  ["=DBA|=FHA", { type: "agreement", proof: "name", specific: true }],
  ["*abkommen|*übereinkommen|*pakt", { type: "agreement", proof: "name" }],
  ["Vereinbarung", { type: "agreement", proof: "name" }],
  ["*vereinbarung", { type: "agreement", proof: "name" }],
  ["Vertrag", { type: "treaty", proof: "name", contract: true }],
  ["Traktat|Staatsvertrag", { type: "treaty", proof: "name" }],
  ["*vertrag", { type: "treaty", proof: "name", contract: true }],
  [
    "Liefervertrag|Kaufvertrag|Bauvertrag|Leistungsvertrag|Dienstleistungsvertrag|Werkvertrag|Pachtvertrag|Konzessionsvertrag|Kreditvertrag|Darlehensvertrag|Abnahmevertrag|Wartungsvertrag|Beratungsvertrag|Rüstungsvertrag|Leasingvertrag|Servicevertrag|Lizenzvertrag|Gasliefervertrag|Betreibervertrag|Frachtvertrag",
    { type: "contract", proof: "event", specific: true },
  ],
  [
    "*liefervertrag|*kaufvertrag|*bauvertrag|*leistungsvertrag|*dienstleistungsvertrag|*werkvertrag|*pachtvertrag|*konzessionsvertrag|*kreditvertrag|*darlehensvertrag|*abnahmevertrag|*wartungsvertrag|*beratungsvertrag|*rüstungsvertrag|*leasingvertrag|*servicevertrag|*lizenzvertrag|*gasliefervertrag|*betreibervertrag|*frachtvertrag",
    { type: "contract", proof: "event", specific: true },
  ],
  ["Kontrakt", { type: "contract", proof: "event" }],
  ["*kontrakt", { type: "contract", proof: "event" }],
  ["Deal", { type: "agreement", proof: "event" }],
  ["*deal", { type: "agreement", proof: "event" }],
  ["Memorandum", { type: "memorandum", proof: "name" }],
  ["*memorandum", { type: "memorandum", proof: "name" }],
  [
    "Memorandum of Understanding|=Memoranda of Understanding|Memorandum der Verständigung|Memorandum über die gegenseitige Verständigung|=MoU|=MOU|=MoUs|=MOUs|Grundsatzverständigung",
    { type: "memorandum", proof: "name", alone: true },
  ],
  ["Protokoll", { type: "protocol", proof: "event" }],
  ["*protokoll", { type: "protocol", proof: "name" }],
  ["Konvention", { type: "convention", proof: "name" }],
  ["*konvention", { type: "convention", proof: "name" }],
  [
    "gemeinsame Erklärung|gemeinsames Kommuniqué|gemeinsame Deklaration",
    { type: "declaration", proof: "event", alone: true },
  ],
  ["Erklärung|Deklaration|Kommuniqué|Kommunique", { type: "declaration", proof: "event" }],
  ["*erklärung|*kommuniqué|*deklaration", { type: "declaration", proof: "event" }],
  ["Absichtserklärung|Willenserklärung|Letter of Intent", { type: "letter_of_intent", proof: "name", alone: true }],
  ["*absichtserklärung", { type: "letter_of_intent", proof: "name", alone: true }],
  ["Fahrplan|Roadmap|Road Map", { type: "roadmap", proof: "event" }],
  [
    "Aktionsplan|Arbeitsprogramm|Kooperationsprogramm|Kooperationsplan|Maßnahmenplan|Konsultationsplan|Austauschprogramm|Zusammenarbeitsprogramm|Arbeitsplan",
    { type: "plan", proof: "event" },
  ],
  [
    "*austauschprogramm|*arbeitsprogramm|*jahresprogramm|*aktionsplan|*kooperationsprogramm|*kooperationsplan",
    { type: "plan", proof: "event" },
  ],
  ["Programm|Plan|Strategie|Agenda", { type: "plan", proof: "event" }],
  ["Charta", { type: "charter", proof: "name" }],
  ["*charta", { type: "charter", proof: "name" }],
  ["Notenwechsel|Notenaustausch|Briefwechsel", { type: "other", proof: "name", alone: true }],
  ["Dokument|Schriftstück|Papier|Vertragswerk|Regelwerk", { type: "other", proof: "reference" }],
  // Contracts of private persons, and what only sounds like an instrument.
  [
    "*mietvertrag|*ehevertrag|*spielervertrag|*profivertrag|*handyvertrag|*ausbildungsvertrag|*versicherungsvertrag|*koalitionsvertrag|*gesellschaftsvertrag|*tarifvertrag|*erbvertrag|*trainervertrag|*kaffeeakkord|*sendevertrag|*werbevertrag|*plattenvertrag|*filmvertrag|*generationenvertrag|*tarifvereinbarung|*zielvereinbarung|*terminvereinbarung|*betriebsvereinbarung|*koalitionsvereinbarung|*sitzungsprotokoll|*sicherheitsprotokoll|*wortprotokoll|*tagesprotokoll|*streitpakt|*musterabkommen|*mustervertrag|*regierungserklärung|*presseerklärung|*kriegserklärung|*unabhängigkeitserklärung|*steuererklärung|*zollerklärung|*rücktrittserklärung|*verzichtserklärung|*einverständniserklärung|*ehrenerklärung|*vertrauenserklärung|*selbsterklärung|*worterklärung|*begriffserklärung|*liebeserklärung|*kandidaturerklärung|*haftungserklärung|*datenschutzerklärung|*einwilligungserklärung|*importerklärung|*exporterklärung|*wahlerklärung|*botschaftserklärung",
    null,
  ],
  [
    "Arbeitsvertrag|Mietvertrag|Ehevertrag|Spielervertrag|Profivertrag|Handyvertrag|Ausbildungsvertrag|Versicherungsvertrag|Koalitionsvertrag|Gesellschaftsvertrag|Tarifvertrag|Erbvertrag|Trainervertrag|Generationenvertrag|Sitzungsprotokoll|Sicherheitsprotokoll|Mobilfunkvertrag|Zielvereinbarung|Terminvereinbarung|Vorvertrag|Rahmenprogramm|Tagesprogramm|Festprogramm|Besuchsprogramm|Organisation des Vertrags|Organisation des Vertrages|Organisation des Nordatlantikvertrags",
    null,
  ],
];

export const lexicon = {
  instrument,
  determiner: [
    [
      "der|die|das|des|dem|den|dieser|diese|dieses|diesem|diesen|jener|jenes|jenem|jenen|beim|vom|zum|zur|im|am|ins|ans|derselbe|dasselbe|dieselbe",
      "definite",
    ],
    ["ein|eine|eines|einem|einen|einer", "indefinite"],
    [
      "mehrere|mehrerer|mehreren|zahlreiche|zahlreicher|zahlreichen|viele|vieler|vielen|einige|einiger|einigen|weitere|weiterer|weiteren|beide|beider|beiden|alle|aller|allen|verschiedene|verschiedener|verschiedenen|diverse|diverser|diversen|etliche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|andere|anderer|anderen|solche|solcher|solchen|Dutzende|bisherige|frühere|früherer|früheren|jede|jedes|jeder",
      "many",
    ],
    ["kein|keine|keines|keinem|keinen|keiner|keinerlei|irgendein|irgendeine", "none"],
    [
      "sein|seine|seiner|seines|seinem|seinen|ihr|ihre|ihrer|ihres|ihrem|ihren|unser|unsere|unserer|unseres|unserem|unseren|deren|dessen|mein|meine|meinem|meinen",
      "own",
    ],
  ],
  vague: [
    [
      "historische|historischen|historisches|historischer|historischem|wichtige|wichtigen|wichtiges|wichtiger|wichtigem|bilaterale|bilateralen|bilaterales|bilateraler|multilaterale|multilateralen|letzte|letzten|nächste|nächsten|erste|ersten|erstes|zweite|zweiten|zweites|zweiter|dritte|dritten|drittes|dritter|vierte|viertes|vierten|vierter|fünfte|fünftes|fünften|fünfter|sechste|sechstes|sechsten|sechster|siebte|siebtes|siebten|siebter|achte|achtes|achten|achter|neunte|neuntes|neunten|zehnte|zehntes|zehnten|internationale|internationalen|internationales|internationaler|internationalem|konkrete|konkreten|konkretes|gute|gutes|guten|großes|großen|große|faire|fairen|fairer|faires|dauerhafte|dauerhaften|dauerhaftes|endgültige|endgültigen|endgültiges|rechtliche|verbindliche|verbindlichen|verbindliches|verbindlicher|bindende|bindenden|bindendes|bindender|unverbindliche|unverbindlichen|unverbindliches|unverbindlicher|umstrittene|umstrittenen|umstrittenes|geheime|geheimen|geheimes|mündliche|vollständige|finale|finalen|finales|alte|alten|altes|gemeinsamen|gemeinsame|gemeinsames|schriftliche|offizielle|offiziellen|offizielles|politische|politischen|politisches|vorläufige|vorläufigen|vorläufiges|breite|breiten|ganze|gesamte|ursprüngliche|ursprünglichen",
      "plain",
    ],
    [
      "neue|neuen|neuer|neues|neuem|neu|entsprechende|entsprechenden|entsprechendes|entsprechender|entsprechendem|jüngste|jüngsten|jüngstes|aktuelle|aktuellen|aktuelles|weitere|weiteres|weiterer|weiteren|eigene|eigenen|eigenes|mögliche|möglichen|mögliches|möglicher|sogenannte|sogenannten|sogenanntes|sogenannter|erwartete|erwarteten|erwartetes|erwarteter|bestehende|bestehenden|bestehendes|bestehender|betreffende|betreffenden|genannte|genannten|obige|besagte|besagten|oben|ähnliche|ähnliches|ähnlichen|ähnlicher|solches|solcher|derartige|derartigen|derartiges|neuerliche|einzige|einzigen|zugehörige|zugehörigen|zugehöriges|früheren|vorherige|vorherigen|bisherigen|besonderes|anderes|vorliegende|vorliegenden|vorliegendes|vorliegender|vorliegendem",
      "passing",
    ],
  ],
  commercial: [
    [
      "Lieferung|Lieferungen|Kauf|Verkauf|Ankauf|Erwerb|Beschaffung|Anschaffung|Belieferung|Vermietung|Leasing|Wartung|Abnahme",
      true,
    ],
  ],
  topic: [
    [
      "über|zur|zum|zu|für|betreffend|bezüglich|hinsichtlich|gegen|auf dem Gebiet|auf den Gebieten|im Bereich|in den Bereichen|im Rahmen|in Bezug auf|in Sachen|im Hinblick auf",
      "matter",
    ],
    ["der|des", "owner"],
  ],
  partner: [
    ["zwischen", "between"],
    ["mit", "with"],
  ],
  joining: [
    ["der|des|von|von der|of", "genitive"],
    ["für", "other"],
    ["einerseits|andererseits|auf der einen Seite|auf der anderen Seite|auf der einen|auf der anderen", "side"],
  ],
  dating: [["vom|von|aus dem Jahr|aus dem Jahre|aus", true]],
  subjectEnd: [
    [
      "nach|während|seit|vor|trotz|laut|gemäß|anlässlich|durch|ab|bis|im Wert|in Höhe|wegen|dank|ohne|unter|gegenüber|statt|anstatt|samt|dass|ob|weil|wenn|obwohl|damit|sowie|heute|gestern|morgen|am Rande|am|bereits|schon|bald|noch|derzeit|kürzlich|nun|jetzt|auch|erst|damals|im Beisein|in Anwesenheit|von Seiten|seitens|als|zur Sprache|zum Ausdruck|zur Kenntnis|zur Debatte|zur Diskussion|zur Disposition|zur Verfügung|zur Abstimmung|zur Unterschrift|zum Abschluss|zu Ende|zu Fall|zum Erliegen|zum Scheitern|zum Thema|zum Anlass|zum Vorbild|zugunsten|im Jahr|im Jahre|in den Jahren|in diesem Jahr|im vergangenen Jahr",
      true,
    ],
  ],
  adjunct: [
    ["in|bei", "place"],
    ["im|an|am|auf", "time"],
  ],
  eventVerb: [
    [
      `${participles("unterzeichnet|unterschrieben|geschlossen|abgeschlossen|besiegelt|signiert|getroffen|gezeichnet")}|unterzeichneten|unterzeichnen|unterzeichnend|unterschrieb|unterschrieben|unterschreiben|unterschreibt|unterzeichnet|schloss|schlossen|schließen|schließt|abschließt|abschlossen|besiegeln|besiegelte|besiegelten|abschließen|zustande gekommen|zustande gekommene|unter Dach und Fach|unter Dach und Fach gebracht|zeichnete|zeichneten|tauschten|ausgetauscht|gezeichnet|seine Unterschrift|ihre Unterschrift|ihre Unterschriften|signierte|signierten`,
      "signed",
    ],
    [
      `${participles("vereinbart")}|vereinbarten|vereinbarte|vereinbaren|verständigt|verständigten|verständigte|verständigen|geeinigt|einigten sich|einigte sich|einigen sich`,
      "agreed",
    ],
    [`${participles("paraphiert")}|paraphieren|paraphierten`, "initialled"],
    [
      `${participles("ratifiziert|gebilligt|genehmigt|gutgeheißen|gutgeheissen")}|ratifizieren|ratifizierte|billigte|billigten|billigen|genehmigte|genehmigten|genehmigen|stimmte zu|zugestimmt|hinterlegt`,
      "ratified",
    ],
    [
      "zur Ratifizierung|zur Ratifikation|Ratifizierungsprozess|Ratifikationsprozess|Ratifizierungsverfahren|Ratifikationsverfahren|zur Genehmigung|dem Parlament vorgelegt",
      "ratifying",
    ],
    [
      `in Kraft|${participles("in Kraft getreten|geltend|angewandt|angewendet|umgesetzt|gültig")}|angewandt|umzusetzen`,
      "in_force",
    ],
    [
      `${participles("gekündigt|aufgekündigt|ausgesetzt|ausgelaufen|abgelaufen|suspendiert|aufgelöst|annulliert|aufgehoben")}|aufkündigen|aufkündigte|für nichtig erklärt|für gegenstandslos|für ungültig|außer Kraft|für beendet|läuft aus|lief aus|ausgestiegen|Ausstieg aus|Austritt aus|stieg aus|ausgetreten|zurückgezogen|suspendierte|setzte aus|existiert nicht mehr|gilt nicht mehr|galt nicht mehr|nicht mehr in Kraft|nicht mehr gültig|hinfällig`,
      "ended",
    ],
    [
      `${participles("verhandelt|ausgehandelt|ausverhandelt")}|verhandeln|verhandelte|verhandelten|aushandeln|auszuhandeln|in Verhandlung|im Gespräch`,
      "negotiating",
    ],
    [
      `${participles("geplant|angestrebt|vorgeschlagen|vorbereitet|beabsichtigt|angekündigt|vorgesehen|angeregt")}|in Vorbereitung|in Arbeit|regte|anregte|vorschlug|schlug|schlugen|vorzuschlagen|unterzuzeichnen|abzuschließen|abzuschliessen|zu unterzeichnen|zu schließen|zu schliessen|zu besiegeln|ausarbeiten|ausgearbeitet|ausgearbeitete|erarbeiten|entwickeln müssen|vorbereiten|in Kraft treten|in Kraft zu treten|tritt in Kraft|hofft auf|hoffen auf|drängt auf|drängen auf|dringt auf|wirbt für|werben für|pocht auf|streben|strebt|anstreben|fordert|forderte|forderten|bereiten|bereitet`,
      "planned",
    ],
  ],
  eventNoun: [
    [
      "Austausch von|Austausch der|Unterzeichnung|Unterschrift unter|Unterschriften unter|Abschluss|Abschlusses|Signierung|Annahme|Unterzeichnungszeremonie|Verabschiedung",
      "signed",
    ],
    ["Paraphierung", "initialled"],
    ["Ratifizierung|Ratifikation|Genehmigung", "ratifying"],
    [
      "Ratifikationsurkunde|Ratifikationsurkunden|Ratifizierungsurkunde|Ratifizierungsurkunden|Beitrittsurkunde|Beitrittsurkunden",
      "ratified",
    ],
    ["Ratifizierungsprozess|Ratifikationsprozess|Ratifizierungsverfahren|Ratifizierungsprozesses", "ratifying"],
    ["Umsetzung|Inkrafttreten|Anwendung|Durchführung|Implementierung", "in_force"],
    ["Kündigung|Aufkündigung|Aussetzung|Beendigung|Auslaufen|Ablauf", "ended"],
    ["Verhandlungen|Verhandlung|Gespräche|Gesprächen|Beratungen|Verhandlungsrunde", "negotiating"],
    [
      "Aufnahme von Verhandlungen|Beginn von Verhandlungen|Beginn der Verhandlungen|Aufnahme der Verhandlungen|Start der Verhandlungen|Entwurf|Entwurfs|Entwürfe|Vorbereitung|Ausarbeitung|Erarbeitung|Vorschlag|Idee|Möglichkeit|Unterzeichnungsreife",
      "planned",
    ],
  ],
  intent: [
    [
      "soll|sollen|sollte|sollten|solle|will|wollen|wolle|wollten|wollte|möchte|möchten|würde|würden|plant|planen|planten|plante|beabsichtigt|beabsichtigen|beabsichtige|hofft|hoffen|hofften|könnte|könnten|kann|können|dürfte|dürften|muss|müssen|müsse|bereit|Absicht|Bereitschaft|Ziel|tritt|treten|trete|demnächst|in Kürze|vorgesehen|geplant|vorschlug|vorgeschlagen|schlug vor|erwartet|voraussichtlich|bald|künftig|strebt|streben|Plan|falls|sofern|sobald",
      "wish",
    ],
    ["wird|werden", "passive"],
    [
      "baldige|baldigen|rasche|raschen|schnelle|schnellen|zügige|zügigen|bevorstehende|bevorstehenden|anstehende|anstehenden|geplante|geplanten|mögliche|möglichen|künftige|künftigen",
      "next",
    ],
    ["konnte|konnten|gelang es", "achieved"],
  ],
  beginning: [
    ["beginnen|begonnen|aufnehmen|aufgenommen|starten|gestartet|aufzunehmen|wiederaufnehmen|wieder aufnehmen", true],
  ],
  negation: [["nicht|nie|niemals|noch nicht|bislang nicht|weder|keine|kein|keinen", true]],
  itself: [["ihn|es|sie|er|dieser|dieses|diese", true]],
  listing: [
    [
      "gehören|gehört|gehörten|zählen|zählt|darunter|umfassen|umfasst|umfassten|insbesondere|hinzu kommen|hinzu kommt|hinzu kam|hinzu kamen|kommt hinzu|kommen hinzu|kam hinzu|kamen hinzu|es handelt sich",
      true,
    ],
  ],
  alias: [["bekannt als|auch bekannt als|genannt|mit dem Titel|betitelt", true]],
  alongWith: [["zusammen mit|nebst|gemeinsam mit|neben|ebenso|auch", true]],
  until: [["bis|bis zum|bis Ende", true]],
  within: [["in|im", true]],
  clause: [],
  onlooker: [
    [
      "in Anwesenheit|im Beisein|in Gegenwart|unter Vermittlung|Vermittlung|vermittelt von|vermittelt durch|unter Mediation|unter der Schirmherrschaft",
      true,
    ],
  ],
  earlier: [
    [
      "kürzlich|bereits|schon|unlängst|zuvor|neulich|einst|längst|vor Jahren|vor Monaten|vor Wochen|vor einiger Zeit",
      true,
    ],
  ],
  sameDay: [
    [
      "dabei|am selben Tag|am gleichen Tag|am selben Tage|gleichentags|taggleich|am selben Abend|am selben Nachmittag",
      true,
    ],
  ],
} satisfies Lexicon;

export const rules = {
  "event-verb": {
    find: "<eventVerb:e> !(zu? (machen | gemacht | macht | machte | machten))",
    make: { status: "$e" },
    yes: [
      "Beide Seiten haben ein Abkommen über Rechtshilfe unterzeichnet. → agreement signed Abkommen über Rechtshilfe",
    ],
    no: ["Sie haben das Gästebuch unterzeichnet."],
  },
  "event-noun": {
    find: "<eventNoun:e>",
    make: { status: "$e", ahead: true },
    yes: [
      "Sie sprachen über die Ratifizierung des Vertrags über gute Nachbarschaft. → treaty ratifying Vertrag über gute Nachbarschaft",
    ],
    no: ["Die Unterzeichnung fand im Rathaus statt."],
  },
  "signed-by-hand": {
    find: "<determiner>? (Unterschrift | Unterschriften | Namen | Namenszug | Signatur) unter",
    make: { status: "signed" },
    yes: [
      "Die Minister setzten ihre Unterschriften unter ein Abkommen über Luftverkehr. → agreement signed Abkommen über Luftverkehr",
    ],
    no: ["Sie setzten sich unter den Baum."],
  },
  "cleared-for-signing": {
    find: "((billigte | billigten | billigt | genehmigte | genehmigten | genehmigt | ermächtigte | ermächtigt | Ermächtigung | grünes Licht | Zustimmung | Mandat | Vollmacht) ..{0,4} (Unterzeichnung | Abschluss | Verhandlungen | Unterzeichnen)) | (Unterzeichnung (der | des | eines | einer | von) ..{0,14} (gebilligt | genehmigt | gutgeheissen | gutgeheißen | beschlossen | ermächtigt))",
    make: { status: "planned" },
    yes: [
      "Die Regierung billigte die Unterzeichnung eines Abkommens über Zölle. → agreement planned Abkommen über Zölle",
      "Die Regierung hat die Unterzeichnung eines Abkommens über Zölle gebilligt. → agreement planned Abkommen über Zölle",
    ],
    no: ["Das Parlament billigte das Abkommen über Zölle, das im Mai unterzeichnet wurde."],
  },
  "initialled-by-hand": {
    find: "(Initialen | Paraphe | Paraphen) unter",
    make: { status: "initialled" },
    yes: ["Sie setzten ihre Initialen unter den Vertrag über die Grenze. → treaty initialled Vertrag über die Grenze"],
    no: ["Sie setzten ihre Namen unter die Karte."],
  },
  stated: {
    find: "in <determiner> <agreement>",
    make: { status: "signed", of: "stated", weak: true },
    yes: [
      "In einer gemeinsamen Erklärung bekannten sich Kenia und Peru zum Frieden. → declaration signed gemeinsame Erklärung",
    ],
    no: ["In einer Erklärung bekannten sich Kenia und Peru zum Frieden."],
  },
  adopted: {
    find: "(angenommen | angenommene | angenommenen | verabschiedet | verabschiedete | verabschiedeten | verabschieden | annehmen | gebilligte | billigten)",
    make: { status: "signed", of: "adopted" },
    yes: [
      "Der Gipfel verabschiedete eine Erklärung über den Klimaschutz. → declaration signed Erklärung über den Klimaschutz",
    ],
    no: ["Der Bundestag verabschiedete den Haushalt."],
  },
  awarded: {
    find: "(erhielt | erhielten | erhalten | bekam | bekommen | gewann | gewonnen | sicherte sich | ging an)",
    make: { status: "signed", of: "awarded" },
    yes: [
      "Der Konzern erhielt einen Kaufvertrag über zehn Lokomotiven. → contract signed Kaufvertrag über zehn Lokomotiven",
    ],
    no: ["Er erhielt den Orden."],
  },
  applied: {
    find: "((durch | laut | gemäß | kraft | dank) <determiner>? <agreement>) | (bleibt | bleibe | bleiben | bildet | bilden) die (Grundlage | Basis)",
    make: { status: "in_force", weak: true },
    yes: ["Firmen profitieren durch das Abkommen über Zölle. → agreement in_force Abkommen über Zölle"],
    no: ["Sie gingen durch den Park."],
  },
  holds: {
    find: "(gilt | galt | galten | gelten | regelt | regeln | verbunden | verbindet | wirksam | (beruht | basiert | fußt) auf | stützt sich auf)",
    make: { status: "in_force", weak: true },
    yes: ["Für sie gilt das Abkommen über Zölle. → agreement in_force Abkommen über Zölle"],
    no: ["Er gilt als Favorit."],
  },
  approved: {
    find: "(heißt | heisst | hieß | hiess | heißen | heissen) ..{1,20} gut",
    make: { status: "ratified" },
    yes: ["Der Ständerat hieß das Abkommen über Zölle gut. → agreement ratified Abkommen über Zölle"],
    no: ["Sie heißt Anna."],
  },
  submitted: {
    find: "(Botschaft (zu | zum | zur | über | betreffend)) | ((verabschiedet | verabschiedete | publizierte | unterbreitet | unterbreitete | überwiesen) ..{0,3} Botschaft) | (Botschaft ..{0,2} (verabschiedet | publiziert | überwiesen | gutgeheissen | gutgeheißen))",
    make: { status: "ratifying" },
    yes: ["Der Bundesrat publizierte die Botschaft zum Abkommen über Zölle. → agreement ratifying Abkommen über Zölle"],
    no: ["Die Botschaft in Wien ist geschlossen."],
  },
  "in-draft": {
    find: "(im | als) Entwurf",
    make: { status: "planned" },
    yes: ["Das Abkommen über Zölle liegt im Entwurf vor. → agreement planned Abkommen über Zölle"],
    no: ["Der Entwurf des Hauses gefiel."],
  },
  left: {
    find: "<agreement> ..{0,2} (verlassen | verließ | verließen | verlässt | verliess)",
    make: { status: "ended" },
    yes: ["Iran hat das Abkommen über Zölle verlassen. → agreement ended Abkommen über Zölle"],
    no: ["Iran hat den Saal verlassen."],
  },
  cancelled: {
    find: "(kündigt | kündigte | kündigten | kündigen) ..{0,6} <agreement>",
    make: { status: "ended" },
    yes: ["Iran kündigte im Mai das Abkommen über Zölle. → agreement ended Abkommen über Zölle"],
    no: ["Sie kündigte ihrem Vermieter."],
  },
  announced: {
    find: "(kündigt | kündigte | kündigten | kündigen) ..{0,20} an",
    make: { status: "planned" },
    yes: ["Iran kündigte ein Abkommen über Zölle mit Oman an. → agreement planned Abkommen über Zölle"],
    no: ["Sie kündigte ihrem Vermieter."],
  },
  expired: {
    find: "((läuft | lief | liefen | laufen) ..{1,5} aus) | ((stieg | stiegen | steigt) aus <determiner>? <agreement> ..{0,4} aus) | ((tritt | trat | traten | treten) ..{0,3} aus <determiner>? <agreement> ..{0,4} aus)",
    make: { status: "ended" },
    yes: ["Der Vertrag über die Grenze lief im Januar aus. → treaty ended Vertrag über die Grenze"],
    no: ["Sie lief im Januar davon."],
  },
  lapsed: {
    find: "(galt | galten | lief) (von | vom | seit) ..{1,5} bis",
    make: { status: "ended" },
    yes: [
      "Das Abkommen über die Waffenruhe galt von Mai 2017 bis Januar 2018. → agreement ended Abkommen über die Waffenruhe",
    ],
    no: ["Das Abkommen über die Waffenruhe galt ab Januar 2018."],
  },
  terminated: {
    find: "(erklärte | erklärten | erklärt | erklären) ..{0,6} für (nichtig | gegenstandslos | beendet | ungültig)",
    make: { status: "ended" },
    yes: ["Baku erklärte den Vertrag über die Grenze für nichtig. → treaty ended Vertrag über die Grenze"],
    no: ["Er erklärte die Sitzung für beendet."],
  },
} satisfies Rules;
