import type { Lexicon } from "../../pack/contract.ts";

export const lexicon = {
  bloc: [
    ["EFTA|Efta|EFTA-landene|EFTA-statene|Efta-landene|EFTA-land", ["CH", "IS", "LI", "NO"]],
    ["Den eurasiske økonomiske union|Eurasiske økonomiske union|EAEU", ["AM", "BY", "KG", "KZ", "RU"]],
    ["SUS|Samveldet av uavhengige stater|SUS-landene", ["AM", "AZ", "BY", "KG", "KZ", "MD", "RU", "TJ", "UZ"]],
    ["CSTO|Den kollektive sikkerhetsavtaleorganisasjonen", ["AM", "BY", "KG", "KZ", "RU", "TJ"]],
    ["Mercosur|MERCOSUR|Mercosur-landene", ["AR", "BR", "PY", "UY", "BO"]],
    ["ASEAN|Asean|ASEAN-landene", ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN", "TL"]],
    ["Gulfrådet|GCC|Samarbeidsrådet for Gulfen", ["AE", "BH", "KW", "OM", "QA", "SA"]],
    ["Den afrikanske union|Afrikanske union|AU", []],
    ["ECOWAS|Ecowas", ["BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "NG", "SL", "SN", "TG"]],
    ["Det østafrikanske fellesskapet|EAC", ["BI", "CD", "KE", "RW", "SO", "SS", "TZ", "UG"]],
    [
      "Shanghai-organisasjonen|Shanghai-samarbeidsorganisasjonen|SCO",
      ["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"],
    ],
    ["Organisasjonen av tyrkiske stater|De tyrkiske staters organisasjon|Tyrkisk råd", ["AZ", "KG", "KZ", "TR", "UZ"]],
    ["BRICS|BRICS-landene", ["BR", "CN", "IN", "RU", "ZA"]],
    ["Nordisk råd|de nordiske landene", ["DK", "FI", "IS", "NO", "SE"]],
    ["de baltiske landene|de baltiske statene|Baltikum", ["EE", "LT", "LV"]],
    ["Visegrád-gruppen|Visegrad-gruppen|V4", ["CZ", "HU", "PL", "SK"]],
    ["Benelux|Benelux-landene", ["BE", "LU", "NL"]],
    ["Stillehavsalliansen", ["CL", "CO", "MX", "PE"]],
    ["NATO|Nato|De forente nasjoner|FN|OSSE|WTO|OECD", []],
  ],
  article: [["en|ei|et|den|det|de|denne|dette|disse", true]],
  and: [["og|samt|&|så vel som", true]],
  preposition: [
    [
      "av|bak|blant|etter|for|foran|fra|før|gjennom|hos|i|ifølge|imot|innen|inne i|innenfor|langs|med|mellom|mot|nær|om|omkring|opp|over|overfor|på|rundt|siden|til|tross|under|unntatt|uten|utenfor|utover|ut|ved|via|inn|ned|blandt|angående|vedrørende|grunnet|takket være|på grunn av|i stedet for",
      true,
    ],
  ],
  pronoun: [
    [
      "jeg|meg|du|deg|han|ham|hun|henne|vi|oss|dere|dem|seg|man|hvem|hva|hvilken|hvilket|hvilke|som|hverandre|ingenting|noe|noen|selv",
      true,
    ],
  ],
  function: [
    [
      "er|var|være|vært|blir|ble|bli|blitt|har|hadde|ha|hatt|skal|skulle|vil|ville|kan|kunne|må|måtte|bør|burde|får|fikk|ikke|også|bare|så|da|der|her|nå|når|hvor|hvordan|hvorfor|hvis|dersom|fordi|at|mens|men|eller|enn|både|enten|verken|hverken|allerede|fortsatt|fremdeles|igjen|senere|tidligere|deretter|dessuten|videre|imidlertid|likevel|dermed|derfor|altså|således|alltid|aldri|ofte|snart|nylig|i dag|i går|i morgen|i år|i fjor|sammen|bl.a|blant annet|ca|rundt|omtrent|meget|svært|veldig|ganske|kun|inntil|nemlig|likeledes|samtidig|dertil|jo|vel|nok",
      true,
    ],
  ],
  verb: [
    [
      "sa|sier|si|sagt|uttalte|uttaler|understreket|understreker|fremhevet|framhevet|opplyste|opplyser|meddelte|meddeler|la|legger|lagt|fortalte|forteller|erklærte|erklærer|bekreftet|bekrefter|minnet|minner|viste|viser|vist|takket|takker|roste|roser|ønsket|ønsker|møtte|møter|møtt|besøkte|besøker|besøkt|reiste|reiser|reist|ankom|kom|kommer|kommet|gikk|går|gått|holdt|holder|holdes|deltok|deltar|deltatt|tok|tar|tatt|ga|gav|gir|gitt|gjorde|gjør|gjort|drøftet|diskuterte|diskuterer|snakket|snakker|ba|ber|bedt|inviterte|inviterer|invitert|åpnet|åpner|begynte|begynner|startet|starter|fortsatte|fortsetter|står|stod|sto|stått|ligger|lå|sitter|satt|satte|setter|sendte|sender|sendt|mente|mener|tror|trodde|håpet|håper|ser|så at|sett|vet|visste|betyr|betydde|innebærer|innebar|omfatter|omfattet|dekker|dekket|sikrer|sikret|skaper|skapte|styrker|styrket|styrke|fremmer|fremmet|utvider|utvidet|øker|økte|økt|steg|stiger|steget|falt|faller|utgjorde|utgjør|beløp|nådde|når|passerte|fikk|får|fått|tjener|tjente|bidrar|bidro|bidratt|krever|krevde|kreves|advarte|advarer|kritiserte|kritiserer|avviste|avviser|avvist|bestemte|besluttet|utnevnte|utnevnt|valgte|valgt|beskrev|beskriver|presenterte|presenterer|mottok|mottar|mottatt|overrakte|lanserte|lanserer|varslet|varsler|lovet|lover|lovte|regulerer|åpner|letter|fjerner|erstatter|erstattet|åpnes|inkluderer|inkluderte",
      true,
    ],
  ],
} satisfies Lexicon;
