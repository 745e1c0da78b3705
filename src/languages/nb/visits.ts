/** Words of journeys and meetings: whose state a visited place is not, and who stands on which side. */
import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  journey: [
    ["besøkende|tilreisende|gjestende", "guest"],
    ["besøkte|besøker|besøke|besøkt", "object"],
    [
      "besøk|besøket|besøkets|statsbesøk|statsbesøket|arbeidsbesøk|arbeidsbesøket|reise|reisa|reisen|opphold|oppholdet|ankomst|ankomsten|rundreise|tur|turen|visitt|visitten",
      "noun",
    ],
    [
      "reiste|reiser|reist|dro|drar|fløy|flyr|ankom|ankommer|ankommet|landet|lander|kom|kommer|vendte tilbake|vender tilbake|gjester|gjestet",
      "verb",
    ],
  ],
  destination: [["til|i|på", true]],
  traveller: [["av|fra|til", true]],
  visitor: [
    [
      "gjesten|den besøkende|den utenlandske gjesten|ble han mottatt|ble hun mottatt|han ble mottatt|hun ble mottatt|ble tatt imot|møtte han|møter han|møtte hun|møter hun",
      true,
    ],
  ],
  possessive: [["hans|hennes|deres|sin|sitt|sine|dens|dets", true]],
  message: [["hilsen|hilsener|hilsninger|brev|brevet|budskap|invitasjon|invitasjonen|gratulasjoner", true]],
  sender: [["fra|frå|av", true]],
  here: [["her|hit|hit til landet|i landet vårt|vårt land|landet vårt", true]],
  meeting: [
    [
      "møtte|møter|møte|møte med|møter med|møtet med|møttes|samtale med|samtaler med|samtalen med|samtalene med|tok imot|tar imot|mottok|mottar|mottatt|ønsket velkommen|ønsker velkommen|velkommen|snakket med|snakker med|snakket|forhandlet med|drøftet med|drøfter med|inviterte|inviterer|gratulerte|takket|kollega|kollegaen|motpart|motparten",
      "sides",
    ],
    [
      "undertegnet|underskrift|underskrifter|undertegner|undertegne|signerte|signerer|signere|underskrev|underskriver|mellom|utvekslet",
      "mutual",
    ],
  ],
  behalf: [["for|på vegne av", true]],
  comitative: [["med", true]],
  entourage: [
    [
      "ledsaget|ledsages|ledsaget av|ledsages av|følge|i følge med|delegasjon|delegasjonen|delegasjonens|følges av|sammen med|reisefølge|reisefølget",
      true,
    ],
  ],
} satisfies Lexicon;
