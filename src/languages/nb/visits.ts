/** Words of journeys and meetings: whose state a visited place is not, and who stands on which side. */
import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  journey: [
    ["besøkende|tilreisende|gjestende|besøkjande|tilreisande|gjestande", "guest"],
    ["besøkte|besøker|besøke|besøkt|besøkjer|besøkje|vitjar|vitja|vitje|gjestar|gjesta|gjester|gjestet", "object"],
    [
      "besøk|besøket|besøkets|statsbesøk|statsbesøket|arbeidsbesøk|arbeidsbesøket|reise|reisa|reisen|opphold|oppholdet|ankomst|ankomsten|rundreise|tur|turen|visitt|visitten|besøka|vitjing|vitjinga|statsvitjing|arbeidsvitjing|opphaldet|opphald|ankomsten|framkomst|utenlandsreise|utenlandsreisa|utenlandsreisen|utanlandsreise|utanlandsreisa",
      "noun",
    ],
    [
      "reiste|reiser|reise|reist|dro|drar|dra|fløy|flyr|ankom|ankommer|ankommet|landet|lander|kom|kommer|vendte tilbake|vender tilbake|dreg|drog|dradd|flaug|kjem|kome|vende tilbake|landa|landar|er på plass i|er på vei|er på veg|skal til|går turen",
      "verb",
    ],
  ],
  destination: [["til|i|på", true]],
  traveller: [["av|fra|til", true]],
  visitor: [
    [
      "gjesten|den besøkende|den utenlandske gjesten|den utanlandske gjesten|vart han motteken|vart ho motteken|blei han motteken|blei ho motteken|han vart motteken|ho vart motteken|møtte ho|møter ho|ble han mottatt|ble hun mottatt|han ble mottatt|hun ble mottatt|ble tatt imot|møtte han|møter han|møtte hun|møter hun",
      true,
    ],
  ],
  possessive: [["hans|hennes|deres|sin|sitt|sine|dens|dets|hennar|deira", true]],
  message: [
    [
      "hilsen|hilsener|hilsninger|brev|brevet|budskap|invitasjon|invitasjonen|gratulasjoner|helsing|helsingar|bodskap|innbyding|gratulasjonar",
      true,
    ],
  ],
  sender: [["fra|frå|av", true]],
  here: [["her|hit|hit til landet|i landet vårt|vårt land|landet vårt|her i landet|hit til lands|her til lands", true]],
  meeting: [
    [
      "møtte|møter|møte|møte med|møter med|møtet med|møttes|samtale med|samtaler med|samtalen med|samtalene med|tok imot|tar imot|mottok|mottar|mottatt|ønsket velkommen|ønsker velkommen|velkommen|snakket med|snakker med|snakket|forhandlet med|drøftet med|drøfter med|møtet hans med|samtale med|samtalar med|samtalane med|samtala med|tek imot|mottek|motteken|ønskte velkommen|ønskjer velkommen|snakkar med|snakka med|forhandla med|forhandlar med|drøfta med|drøftar med|gratulerer|takkar|takka|inviterte|inviterer|gratulerte|takket|kollega|kollegaen|motpart|motparten",
      "sides",
    ],
    [
      "undertegnet|underskrift|underskrifter|undertegner|undertegne|signerte|signerer|signere|underskrev|underskriver|mellom|utvekslet|underteikna|undertekna|underteiknar|underteikne|signert|utveksla",
      "mutual",
    ],
  ],
  behalf: [["for|på vegne av|på vegner av", true]],
  comitative: [["med", true]],
  entourage: [
    [
      "ledsaget|ledsages|ledsaget av|ledsages av|følge|i følge med|delegasjon|delegasjonen|delegasjonens|følges av|sammen med|reisefølge|reisefølget|følgjer|følgde|følger|fulgte|følgd av|følgt av|saman med|i lag med|reisefølgje|reisefølgjet|delegasjonen til|ledsager",
      true,
    ],
    [
      "med seg hadde|med seg har|hadde med seg|har med seg|hadde også med seg|med på reisen|med på reisa|med på turen|med på besøket|med i delegasjonen|i følget|med på ferda|med på ferden|i følgjet",
      "back",
    ],
  ],
} satisfies Lexicon;
