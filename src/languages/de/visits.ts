/** Words of journeys and meetings: whose state a visited place is not, and who stands on which side. */
import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  journey: [
    ["angereist|angereiste|angereisten|zu Besuch weilende", "guest"],
    ["besuchte|besucht|besuchen|besuchten|bereist|bereiste", "object"],
    [
      "Besuch|Besuchs|Besuches|Besuche|Staatsbesuch|Staatsbesuchs|Staatsbesuches|Arbeitsbesuch|Arbeitsbesuchs|Antrittsbesuch|Antrittsbesuchs|Reise|Dienstreise|Visite|Ankunft|Aufenthalt|Aufenthalts|Aufenthaltes|Rückkehr|Stippvisite|Auslandsreise",
      "noun",
    ],
    [
      "reiste|reist|reisen|reisten|gereist|eingereist|weitergereist|flog|fliegt|fliegen|eingetroffen|angekommen|gelandet|traf ein|landete|landet|kam|kommt|kommen|kamen|aufgebrochen|weilt|weilte",
      "verb",
    ],
  ],
  destination: [["in|in der|in die|in den|im|nach|ins|zu", true]],
  traveller: [["von|vom|des|der", true]],
  visitor: [
    [
      "der Gast|den Gast|dem Gast|der Besucher|den Besucher|der hohe Gast|empfing ihn|begrüßte ihn|empfängt ihn|traf er|trifft er|wurde er von|wurde sie von",
      true,
    ],
  ],
  possessive: [["sein|seine|seinem|seinen|seiner|seines|ihr|ihre|ihrem|ihren|ihrer|ihres|dessen|deren", true]],
  message: [["Grüße|Grüssen|Grüsse|Grüßen|Brief|Schreiben|Botschaft|Grußbotschaft|Einladung|Glückwünsche", true]],
  sender: [["von|vom|des|der", true]],
  here: [["hier|hierher|hierzulande|in unserem Land|unser Land|in unser Land", true]],
  meeting: [
    [
      "traf|trifft|trafen|treffen|getroffen|Treffen mit|empfing|empfängt|empfangen|begrüßte|begrüßt|Gespräch mit|Gespräche mit|Gesprächen mit|Gesprächs mit|Unterredung mit|Konsultationen mit|Verhandlungen mit|Telefonat mit|Begegnung mit|zusammenkommen|zusammengekommen|zusammentreffen|zusammengetroffen|zusammentraf|zusammentrifft|zusammen|gesprochen|beriet|beraten|konferierte|austauschte|ausgetauscht|telefoniert|verhandelte|Pendant|sprach mit|spricht mit|sprach|telefonierte|lud|eingeladen|gratulierte|dankte|Amtskollegen|Amtskollege|Amtskollegin",
      "sides",
    ],
    [
      "unterzeichneten|Unterschrift|Unterschriften|unterzeichnet|unterzeichnen|unterschrieben|unterschreiben|zwischen|besiegelten|tauschten",
      "mutual",
    ],
  ],
  behalf: [["für|seitens|im Namen|im Auftrag", true]],
  comitative: [["mit|mit dem|mit der|mit den", true]],
  entourage: [
    [
      "begleitet|in Begleitung|Begleitung|begleiten|begleiteten|Delegation|Delegationen|Gefolge|zusammen mit|gemeinsam mit|flankiert",
      true,
    ],
    [
      "mit ihm reist|mit ihm reisen|mit ihr reist|mit ihr reisen|mit ihnen reist|mit ihnen reisen|mit ihm reiste|mit ihm reisten|mit ihr reiste|mit ihr reisten|mit ihnen reisten|mit ihm kam|mit ihm kamen|mit ihr kam|mit ihr kamen|mit ihm kommt|mit ihm kommen|mit ihr kommt|mit ihr kommen",
      "back",
    ],
  ],
} satisfies Lexicon;
