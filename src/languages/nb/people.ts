/** People and their roles in Norwegian: offices, bodies, and the frames in which names stand. */
import type { Lexicon, Rules } from "../../pack/contract.ts";

/** Offices of several holders: they go before the plurals that `forms` makes of the single offices. */
const severalHolders = [
  [
    "=presidentene|=presidenter|=presidentane|=presidentar",
    { office: "head_of_state", generic: "president", plural: true },
  ],
  [
    "=statsministrane|=statsministrar|=statsministrene|=statsministre|=statsministere|=statsministerne|=regjeringssjefene|=regjeringssjefer|=regjeringssjefane|=regjeringssjefar|=statsledere|=statslederne|=statsleiarar|=statsleiarane",
    { office: "head_of_government", plural: true },
  ],
  [
    "=utanriksministrane|=utanriksministrar|=utenriksministrene|=utenriksministre|=utenriksministere|=utenriksministerne",
    { office: "foreign_minister", plural: true },
  ],
  [
    "=ministrane|=ministrar|=statsrådane|=ministrene|=ministre|=ministere|=ministerne|=forsvarsministre|=forsvarsministrene|=energiministrene|=finansministrene|=handelsministrene|=klimaministrene|=statsrådene|=statsråder|=statsrådar|*ministrene|*ministre|*ministere|*ministerne|*ministrane|*ministrar",
    { office: "minister", plural: true },
  ],
  [
    "=statssekretærane|=statssekretærar|=statssekretærene|=statssekretærer",
    { office: "state_secretary", plural: true },
  ],
  [
    "=ambassadørane|=ambassadørene|=ambassadører|=ambassadørar|*ambassadørene|*ambassadørane",
    { office: "ambassador", plural: true },
  ],
  [
    "=sjefforhandlerne|=spesialutsendingene|=utsendingene|=sjefforhandlarane|=sjefsforhandlerne|=sjefsforhandlarane|=spesialutsendingane|=utsendingane|=delegasjonslederne|=delegasjonsleiarane|=forhandlingslederne|=forhandlingsleiarane|=forhandlerne|=forhandlarane",
    { office: "envoy", plural: true },
  ],
  [
    "=stortingsrepresentantane|=stortingsrepresentantar|=stortingsrepresentanter|=stortingsrepresentantene|=stortingspolitikere",
    { office: "member_of_parliament", country: "NO", plural: true },
  ],
  [
    "=komitémedlemmer|=komitémedlemmene|=komitemedlemmer|=komitemedlemmene|=komitémedlemene|=komitémedlemer|=komitemedlemer|=komitémedlemar|=komitemedlemar|=komitémedlemane|=komitemedlemane",
    { office: "member_of_parliament", plural: true },
  ],
  [
    "=parlamentsmedlemmene|=parlamentsmedlemmer|=senatorene|=senatorer|=parlamentarikere|=parlamentarikerne|=parlamentsmedlemar|=parlamentsmedlemane|=parlamentsmedlemer|=parlamentsmedlemene|=senatorar|=senatorane|=parlamentarikarar|=parlamentarikarane",
    { office: "member_of_parliament", plural: true },
  ],
  ["=leiarane|=leiarar|=sjefane|=lederne|=ledere|=sjefene", { office: "other", generic: "leader", plural: true }],
  [
    "=forskarane|=forskarar|=forskerne|=forskere|=analytikere|=analytikerne|=professorene|=økonomene|=analytikarar|=analytikarane|=professorane|=professorer|=professorar|=økonomane",
    { office: "expert", occupation: true, plural: true },
  ],
  [
    "=kolleger|=kollegaer|=kollegene|=kollegaene|=kollegaar|=kollegaane",
    { office: "other", generic: "counterpart", plural: true },
  ],
] satisfies Lexicon["office"];

export const lexicon = {
  office: [
    ["kardinalstatssekretær", { office: "religious_leader", country: "VA" }],
    // Of the realms that have one.
    [
      "generalguvernør",
      {
        office: "head_of_state",
        country: ["AU", "CA", "NZ", "PG", "JM", "BS", "AG", "BZ", "GD", "KN", "LC", "VC", "SB", "TV"],
      },
    ],
    ...severalHolders,
    // Heads of state and royal houses.
    ["president", { office: "head_of_state", generic: "president" }],
    [
      "statsoverhode|statssjef|forbundspresident|overgangspresident|interimspresident|*statssjef|midlertidig president|unionspresident|juntaleder|militærleder|statsoverhovud|statsleder|statsleiar|militærleiar|juntaleiar|mellombels president",
      { office: "head_of_state" },
    ],
    [
      "konge|=kong|dronning|keiser|keiserinne|sultan|emir|storhertug|storhertuginne|fyrste",
      { office: "head_of_state", generic: "monarch" },
    ],
    ["pave", { office: "head_of_state", country: "VA" }],
    [
      "kronprins|kronprinsesse|prins|prinsesse|arveprins|arveprinsesse|dronningmor|hertug|hertuginne",
      { office: "royal" },
    ],
    // Monarchies have no vice presidents but those of their parliaments.
    [
      "visepresident",
      {
        office: "vice_president",
        generic: "president",
        officeIn: { NO: "deputy_speaker", SE: "deputy_speaker", DK: "deputy_speaker" },
      },
    ],
    // Governments.
    [
      "statsminister|regjeringssjef|premierminister|ministerpresident i regjeringen|førsteminister|*statsminister|overgangsstatsminister|leder for ministerkabinettet|leder av ministerkabinettet|leder for ministerrådet|regjeringsleder|regjeringsleiar|fyrsteminister|leiar av ministerrådet|leiar for ministerrådet|landsstyreleder|landsstyreleiar|landsstyreformann|landstyreformann|landsstyreformannen",
      { office: "head_of_government" },
    ],
    [
      "visestatsminister|visekansler|vise-statsminister|visepremierminister|nestleder i regjeringen|nestleiar i regjeringa",
      { office: "deputy_head_of_government" },
    ],
    [
      "utenriksminister|utanriksminister|*utanriksminister|eksutenriksminister|*utenriksminister|minister for utenrikssaker|sjefsdiplomat|eksutanriksminister",
      { office: "foreign_minister" },
    ],
    [
      "viseutenriksminister|viseutanriksminister|vise-utenriksminister|assisterende utenriksminister|assisterande utanriksminister|vise-utanriksminister",
      { office: "deputy_foreign_minister" },
    ],
    [
      "minister|*minister|statsråd|*statsråd|regjeringsmedlem|riksadvokat i usa|finanskansler|eu-minister|eøs-minister|eøs- og eu-minister|eu- og eøs-minister",
      { office: "minister" },
    ],
    [
      "viseminister|viseforsvarsminister|vise-minister|visefinansminister|*viseminister|understatssekretær|assisterende minister|visehandelsminister|viseenergiminister|viseinnenriksminister|viselandbruksminister|assisterande minister",
      { office: "deputy_minister" },
    ],
    [
      "statssekretær|kabinettsekretær|kabinettssekretær|parlamentarisk statssekretær|*statssekretær",
      { office: "state_secretary" },
    ],
    ["kansler|forbundskansler", { office: "head_of_government", country: ["DE", "AT"] }],
    // Diplomacy.
    ["ambassadør|*ambassadør|nuntius|spesialambassadør|sendemann|sendebod", { office: "ambassador" }],
    ["høykommissær|høgkommissær", { office: "ambassador", generic: "high_commissioner" }],
    ["chargé d'affaires|charge d'affaires|chargé d’affaires", { office: "charge_daffaires" }],
    [
      "konsul|generalkonsul|honorærkonsul|visekonsul|honorær generalkonsul|honorær konsul|*konsul",
      { office: "consul" },
    ],
    [
      "fns spesialutsending|fn-utsending|fns spesialrepresentant|spesialutsending for fn|spesialrepresentant for generalsekretæren|spesialrepresentant for fns generalsekretær|sjefsobservatør|sjefobservatør|valgobservatørleder|fredsrådgiver|fredsrådgivar|fredsrådgjevar|spesialutsending|utsending|spesialrepresentant|sjefforhandler|delegasjonsleder|forhandlingsleder|forhandler|sendebud|spesialrådgiver i utenrikspolitikk|sikkerhetsrådgiver|nasjonal sikkerhetsrådgiver|utenrikspolitisk rådgiver|mekler|megler|fredsmekler|fredsmegler|sjefsforhandler|*utsending|spesialkoordinator|*forhandler|klimautsending|forhandlar|*forhandlar|sjefforhandlar|sjefsforhandlar|forhandlingsleiar|delegasjonsleiar|meklar|fredsmeklar|meklingsmann|tryggingsrådgivar|tryggingsrådgjevar|nasjonal tryggingsrådgivar|sikkerhetspolitisk rådgiver|tryggingspolitisk rådgivar|utanrikspolitisk rådgivar|utanrikspolitisk rådgjevar",
      { office: "envoy" },
    ],
    [
      "fn-ambassadør|fast representant|fast observatør|nato-ambassadør|eu-ambassadør|fn-representant",
      { office: "permanent_representative" },
    ],
    [
      "eksutenriksråd|ambassaderåd|ministerråd|ambassadesekretær|attaché|attache|handelsattaché|kulturattaché|ekspedisjonssjef|utenriksråd|fagdirektør|protokollsjef|assisterende utenriksråd|diplomat|*attaché|politisk direktør|toppdiplomat|førstesekretær|handelsråd|handelsrådgiver|seniordiplomat|visestasjonssjef|stasjonssjef|utanriksråd|assisterande utanriksråd|handelsrådgivar|handelsrådgjevar|legasjonsråd|legasjonssekretær|andresekretær|sendelag",
      { office: "diplomat" },
    ],
    [
      "avdelingsdirektør|underdirektør|avdelingssjef|avdelingsleder|avdelingsleiar|seksjonsleder|seksjonsleiar|seksjonssjef",
      { office: "diplomat", generic: "director" },
    ],
    // Parliaments and parties.
    [
      "parlamentspresident|senatspresident|parlamentsleder|parlamentsformann|parlamentarisk leder i huset|talsmann for parlamentet|torag|tinget president|talman|=talmannen|landstingsformann|tingformann|parlamentsleiar|parlamentarisk leiar i huset",
      { office: "speaker" },
    ],
    ["stortingspresident", { office: "speaker", country: "NO" }],
    ["sametingspresident", { office: "speaker", country: ["NO", "SE", "FI"] }],
    ["lagtingsformann|lagtingspresident|lagtingsleder|lagtingsleiar", { office: "speaker", country: ["FO", "AX"] }],
    ["altingspresident|alltingspresident", { office: "speaker", country: "IS" }],
    ["folketingsformann", { office: "speaker", country: "DK" }],
    ["riksdagens talman", { office: "speaker", country: ["SE", "FI"] }],
    ["=talman|=talmannen|=talmann", { office: "speaker", country: ["SE", "FI"] }],
    [
      "visepresident i stortinget|visestortingspresident|stortingsvisepresident|visepresident i parlamentet|viseparlamentspresident|visepresident på stortinget",
      { office: "deputy_speaker" },
    ],
    [
      "stortingsrepresentant|stortingsmann|stortingskvinne|stortingspolitiker|stortingspolitikar",
      { office: "member_of_parliament", country: "NO" },
    ],
    [
      "eu-parlamentariker|europaparlamentariker|medlem av europaparlamentet|medlem av eu-parlamentet",
      { office: "member_of_parliament", country: "EU" },
    ],
    [
      "parlamentsmedlem|parlamentariker|senator|kongressmedlem|representant i parlamentet|folkevalgt|riksdagsmedlem|folketingsmedlem|deputert|parlamentsrepresentant|utenrikspolitiker|*politiker|politiker|kongressrepresentant|parlamentarikar|folkevald|utanrikspolitikar|politikar|*politikar|eu-parlamentarikar|europaparlamentariker|europaparlamentarikar|lagtingsmedlem|altingsmedlem|sametingsrepresentant|eu-parlamentsmedlem",
      { office: "member_of_parliament" },
    ],
    [
      "komitéleder|komiteleder|parlamentarisk leder|gruppeleder|parlamentarisk nestleder|utenrikspolitisk talsperson|forsvarspolitisk talsperson|europapolitisk talsperson|handelspolitisk talsperson|utviklingspolitisk talsperson|finanspolitisk talsperson|innvandringspolitisk talsperson|miljøpolitisk talsperson|klimapolitisk talsperson|næringspolitisk talsperson|justispolitisk talsperson|fiskeripolitisk talsperson|utenrikspolitisk talskvinne|utenrikspolitisk talsmann|flertallsleder|mindretallsleder|fraksjonsleder|saksordfører|*komitéleder|komitéleiar|komiteleiar|*komitéleiar|*komiteleder|*komiteleiar|parlamentarisk leiar|gruppeleiar|parlamentarisk nestleiar|utanrikspolitisk talsperson|utanrikspolitisk talskvinne|utanrikspolitisk talsmann|fleirtalsleiar|mindretalsleiar|fraksjonsleiar|saksordførar",
      { office: "committee_chair" },
    ],
    [
      "partileder|opposisjonsleder|partiformann|partisjef|partisekretær|nestleder i partiet|høyre-leder|ap-leder|frp-leder|sv-leder|sp-leder|krf-leder|venstre-leder|rødt-leder|mdg-leder|*partileder|partileiar|opposisjonsleiar|*partileiar|nestleiar i partiet|høgre-leiar|ap-leiar|frp-leiar|sv-leiar|sp-leiar|krf-leiar|venstre-leiar|raudt-leiar|mdg-leiar|arbeiderpartileder|senterpartileder|partinestleder",
      { office: "party_leader" },
    ],
    // Regions and cities.
    [
      "guvernør|fylkesordfører|fylkesmann|statsforvalter|akim|delstatsguvernør|regionleder|provinsguvernør|ministerpresident|regionsjef|regiondirektør|fylkesråd|fylkesrådsleder|landshøvding|*guvernør|lederen for regionen|fylkesordførar|statsforvaltar|regionleiar|fylkesrådsleiar|leiaren for regionen|sysselmann|sysselmester|sysselmeister|fylkesvaraordfører|fylkesvaraordførar|fylkets ordfører|fylkets ordførar",
      { office: "regional_head", generic: "governor" },
    ],
    // The Faroese call their head of government so.
    ["lagmann", { office: "regional_head", officeIn: { FO: "head_of_government" } }],
    [
      "ordfører|borgermester|byrådsleder|varaordfører|*borgermester|*ordfører|viseborgermester|overborgermester|ordførar|*ordførar|borgarmeister|*borgarmeister|varaordførar|byrådsleiar",
      { office: "mayor" },
    ],
    // International organisations.
    [
      "fn-sjef|nato-sjef|fns generalsekretær|natos generalsekretær|nato-generalsekretær|fn-generalsekretær|efta-generalsekretær|osse-generalsekretær|europarådets generalsekretær|osses generalsekretær|eftas generalsekretær",
      { office: "secretary_general" },
    ],
    ["generalsekretær", { office: "secretary_general", generic: "secretary_general" }],
    [
      "eu-kommissær|utvidelseskommissær|handelskommissær|energikommissær|*kommissær|visepresident i eu-kommisjonen|visepresident i europakommisjonen",
      { office: "commissioner", country: "EU" },
    ],
    [
      "kommisjonspresident|eu-kommisjonspresident|eu-president|utenrikssjef|eus utenrikssjef|eu-sjef|høyrepresentant|europakommisjonens president|rådspresident|eus høyrepresentant|eus utenrikspolitiske sjef|ecb-sjef|europaparlamentets president|utanrikssjef|eus utanrikssjef|høgrepresentant|eus høgrepresentant|leder for eu-kommisjonen|leder av eu-kommisjonen|leder for europakommisjonen",
      { office: "international_official", country: "EU" },
    ],
    [
      "landdirektør|spesialrapportør|fn-koordinator|visegeneralsekretær|assisterende generalsekretær|eksekutivdirektør|who-sjef|imf-sjef|verdensbanksjef|iaea-sjef|wto-sjef|fns spesialrapportør|fns høykommissær|stedlig representant|stedlig koordinator|landrepresentant|fns høgkommissær|assisterande generalsekretær|undergeneralsekretær|nødhjelpskoordinator|nødhjelpssjef|humanitær koordinator|unicef-sjef|undp-sjef|wfp-sjef|unhcr-sjef|ocha-sjef|unesco-sjef|verdsbanksjef|røde kors-president|icrc-president|verdensbankpresident|verdensbank-president|fns nødhjelpskoordinator|fns nødhjelpssjef",
      { office: "international_official", generic: "director" },
    ],
    // Banks, courts, forces, business.
    ["sentralbanksjef|visesentralbanksjef|riksbanksjef", { office: "central_bank_head" }],
    [
      "dommer|høyesterettsdommer|riksadvokat|statsadvokat|sjefanklager|høyesterettsjustitiarius|aktor|*dommer|statsanklager|påtalemyndighetens leder|forfatningsdommer|dommar|*dommar|høgsterettsdommar|høgsterettsjustitiarius|sjefanklagar|sjefsanklager|sjefsanklagar|statsanklagar|sjefsaktor|førstestatsadvokat",
      { office: "judge" },
    ],
    ["saceur", { office: "military", stateless: true }],
    [
      "forsvarsattaché|militærattaché|marineattaché|adjutant|stabssjef i forsvaret|sjef for forsvarsstaben|general|admiral|oberst|generalløytnant|generalmajor|brigader|viseadmiral|kontreadmiral|forsvarssjef|hærsjef|generalstabssjef|oberstløytnant|major|kommandør|sjef for generalstaben|feltmarskalk|flaggkommandør|kommandant|øverstkommanderende|marskalk|sjøforsvarssjef|luftforsvarssjef|kaptein|styrkesjef|brigadegeneral|kommandørkaptein|orlogskaptein|flotiljeadmiral|øvstkommanderande",
      { office: "military" },
    ],
    [
      "administrerende direktør|administrerande direktør|dagleg leiar|konsernsjef|styreleder|toppsjef|daglig leder|adm. direktør|adm.dir|adm. dir|banksjef|finansdirektør|konserndirektør|viseadministrerende direktør|næringslivsleder|investor|gründer|grunnlegger|kommunikasjonsdirektør|forretningsmann|styremedlem|*-direktør|nestleder i styret|handelskammersjef|eksportdirektør|ceo|styreformann|oljedirektør|salgsdirektør|prosjektdirektør|skipspresident|skipresident|nho-sjef|lo-leder|yara-sjef|equinor-sjef|*toppsjef|rederisjef|konserndirektøren|milliardær|partner|administrerande direktør|styreleiar|dagleg leiar|næringslivsleiar|gründar|grunnleggjar|viseadministrerande direktør|nestleiar i styret|eksportleder|lo-leiar|hovedaksjonær",
      { office: "executive" },
    ],
    ["formann|forkvinne|*formann|leder av styret|leiar av styret", { office: "executive", generic: "chair" }],
    ["leder|leiar|sjef|*leder|*leiar|*sjef", { office: "executive", generic: "head" }],
    ["overhode|toppleder|overhovud|toppleiar", { office: "other", generic: "leader" }],
    [
      "direktør|generaldirektør|visedirektør|assisterende direktør|*direktør|assisterande direktør",
      { office: "executive", generic: "director" },
    ],
    ["sekretær|visesekretær", { office: "other", generic: "secretary" }],
    [
      "talsmann|talskvinne|talsperson|pressesjef|pressetalsmann|pressetalsperson|regjeringstalsmann|presseansvarlig|pressesekretær|*talsmann|*talsperson|*talskvinne|pressevakt|kommunikasjonssjef|pressetalskvinne|pressetaleskvinne|taleskvinne|talerør|kommunikasjonsrådgiver|kommunikasjonsrådgivar|kommunikasjonsrådgjevar|presserådgiver|presserådgivar|presseansvarleg|kommunikasjonsansvarlig|kommunikasjonsansvarleg|talsmenn",
      { office: "spokesperson" },
    ],
    ["representant|varamedlem|*representant", { office: "other", generic: "representative" }],
    [
      "rådgiver|seniorrådgiver|spesialrådgiver|stabssjef|politisk rådgiver|kabinettsjef|presidentrådgiver|*rådgiver|personlig rådgiver|assistent|kanslersjef|stabsjef|rådgivar|rådgjevar|*rådgivar|*rådgjevar|seniorrådgivar|seniorrådgjevar|politisk rådgivar|komitéråd|komiteråd",
      { office: "other", generic: "adviser" },
    ],
    ["stedfortreder", { office: "other", generic: "stand_in" }],
    [
      "professor|forsker|analytiker|historiker|statsviter|økonom|seniorforsker|sjeføkonom|ekspert|journalist|geolog|sjefanalytiker|*forsker|*ekspert|førsteamanuensis|sosiolog|stipendiat|kommentator|professor emeritus|*professor|sosialantropolog|korrespondent|forfatter|russlandskjenner|*kjenner|oljeanalytiker|*analytiker|fagsjef|jurist|advokat|samfunnsøkonom|førstelektor|meteorolog|lege|senioranalytiker|*historiker|antropolog|lektor|gjesteforsker|utenriksredaktør|dosent|forskar|*forskar|seniorforskar|analytikar|*analytikar|historikar|*historikar|statsvitar|sjefanalytikar|russlandskjennar|*kjennar|forfattar|utanriksredaktør|gjesteforskar|utenrikskommentator|utanrikskommentator|*kommentator|*redaktør|programleder|universitetslektor|postdoktor",
      { office: "expert", occupation: true },
    ],
    [
      "rektor|redaktør|sjefredaktør|universitetsrektor|direktør ved instituttet|dekan|prorektor|viserektor|assisterende rektor|forskningsleder|forskingsleiar|forskningssjef|forskingssjef|instituttleder|instituttleiar",
      { office: "expert" },
    ],
    [
      "patriark|erkebiskop|biskop|kardinal|stormufti|mufti|imam|rabbiner|overrabbiner|katolikos|dalai lama|metropolitt|ayatolla|preses",
      { office: "religious_leader" },
    ],
    [
      "kollega|motpart|motstykke|ministerkollega|embetskollega|amtskollega",
      { office: "other", generic: "counterpart" },
    ],
    ["førstedame|presidentfrue", { office: "other", generic: "spouse" }],
    [
      "etterretningssjef|politisjef|politidirektør|ombudsmann|sivilombud|riksrevisor|opprørsleder|militsleder|krigsherre|høvding|direktoratsleder|politimester|grensekommissær|pst-sjef|stortingsdirektør|toll- og avgiftsdirektør|riksmekler|misjonssjef|opprørsleiar|militsleiar|politimeister|ombodsmann|direktoratsleiar|riksmeklar|departementsråd|assisterende departementsråd|assisterande departementsråd|regjeringsråd|barneombud|barneombudsmann|*ombud|*ombudsmann|opposisjonspolitiker|opposisjonspolitikar|lokalpolitiker|lokalpolitikar|bystyrerepresentant|kommunedirektør|rådmann|fylkesdirektør",
      { office: "other" },
    ],
    ["landsstyremedlem|landstyremedlem", { office: "minister" }],
    ["medlem", { office: "other", generic: "member" }],
  ],
  rank: [
    ["vise|nest|assisterende|assisterande|stedfortredende|stadfortredande|viseleder|vise-", "deputy"],
    [
      "fungerende|nåværende|påtroppende|første|andre|tredje|fjerde|femte|nyvalgt|nyutnevnt|konstituert|midlertidig|ny|nye|den nye|sittende|innsatt|utpekt|valgt|ekstraordinær|ekstraordinære|befullmektiget|parlamentarisk|senior|regjerende|kommende|politisk|øverste|øverstkommanderende|tilreisende|ferske|fersk|fast|faste|ærede|honorær|spesial|nyvalgte|nyutnevnte|mektige|populære|karismatiske|ansvarlig|ledende|pensjonert|pensjonerte|personlig|personlige|dagens|første vise|akkreditert|akkrediterte|stasjonert|statlig|regionale|lokale|høytstående|ung|unge|veteran|fungerande|noverande|påtroppande|fyrste|nyvald|nyvalde|nyutnemnd|nyutnemnde|utnemnd|mellombels|sitjande|sittande|regjerande|komande|øvste|øvstkommanderande|ansvarleg|leiande|personleg|personlege|statleg|lokal|høgtståande|midlertidige",
      "other",
    ],
    [
      "tidligere|daværende|avtroppende|eks|eks-|forhenværende|avgått|avgåtte|mangeårig|mangeårige|avdøde|utgående|avsatt|avsatte|datidens|tidlegare|dåverande|avtroppande|avsett|avsette|forrige|førre",
      "former",
    ],
  ],
  statePrefix: [
    ["us", "US"],
    ["eu", "EU"],
  ],
  portfolio: [
    [
      "internasjonale saker|internasjonale spørsmål|internasjonale relasjoner|utenrikssaker|utenriksspørsmål|utenrikspolitikk|utenlandske saker|internasjonale forbindelser|utenriksforbindelser|utenriksøkonomi|utenriks|utanrikssaker|utanriksspørsmål|utanrikspolitikk|utanriks|utenlandssaker|utenlandske forbindelser",
      "foreign",
    ],
    [
      "landbruk|arbeid|sosiale saker|energi|økonomi|finans|finanser|handel|industri|miljø|samferdsel|forsvar|utdanning|kultur|helse|justis|innenriks|innenrikssaker|turisme|vitenskap|forskning|utvikling|samarbeid|idrett|sport|familie|likestilling|ungdom|teknologi|innovasjon|digitalisering|infrastruktur|transport|gruvedrift|mineraler|naturressurser|vannressurser|fiskeri|skogbruk|klima|olje|gass|vann|integrering|innvandring|europa|europasaker|europa-saker|afrika-saker|asia-saker|eu-saker|nordområde-saker|sikkerhet|utenrikshandel|investeringer|planlegging|kommunikasjon|næring|næringsliv|bistand|internasjonal utvikling|internasjonal handel|økonomiske saker|økonomisk utvikling|kommunal|distrikt|beredskap|nordområdene|asia|afrika|midtøsten|europa og handel|menneskerettigheter|nedrustning|fred|forsoning|romfart|luftfart|skipsfart|veteraner|religion|grønn omstilling|havner|regional utvikling|sosial beskyttelse|kvinner|barn|folkehelse|åpenbaring|mat|fornybar energi|hydrogen|hydrogenvirksomheten|råvarer|kunstig intelligens|internasjonal politikk|nasjonal sikkerhet|sivilt beredskap|indre sikkerhet|bolig|bygg|offentlig forvaltning|nordisk samarbeid|eøs|eøs-saker|utviklingssaker|kommunesaker|kunnskap|forsking|høyere utdanning|høgare utdanning|høyere utdanning og forskning|tryggleik|samfunnssikkerhet|nærings|sjømat|fiskeri og hav|hav|petroleum|bærekraft|bærekraftig utvikling|berekraft|berekraftig utvikling|migrasjon|urfolk|minoriteter|gjenoppbygging|forvaltning|digitalisering og forvaltning|omsorg|inkludering|levekår|moderniseringen|modernisering|barne- og familiesaker|reindrift|entreprenørskap|regional integrasjon|integrasjon|husdyr|arktiske spørsmål|arktiske saker|informasjon|nordområder|utviklingssamarbeid|internasjonalt samarbeid|utenriks- og europasaker|økonomiske spørsmål|politiske saker|politiske spørsmål|sikkerhetspolitikk|tryggingspolitikk|handelspolitikk|utvikling og samarbeid",
      "other",
    ],
  ],
  body: [
    [
      "regjering|kabinett|ministerråd|ministerkabinett|statsråd i regjeringen|overgangsregjering|administrasjon|samlingsregjering|overgangsregjering|interimsregjering|sjølvstyre|mellombels regjering|*regjering",
      { kind: "government" },
    ],
    [
      "presidentråd|presidentrådet|suverene råd|suverene rådet|suverenitetsråd|overgangsråd|militærråd|overgangsrådet|militærrådet|junta|*junta|juntaen|presidentskapet i bosnia-hercegovina|presidentskapet i bosnia|presidentlige lederrådet|presidentielle lederrådet",
      { kind: "presidency" },
    ],
    [
      "provinsregjering|regionregjering|delstatsregjering|fylkesregjering|regionråd|fylkesting|fylkestinget|landsting|generalitat",
      { kind: "region" },
    ],
    ["presidentskap|stående komité|=stående komiteen|faste komité", { kind: "presidium" }],
    [
      "presidentadministrasjon|presidentkontor|kanselli|kontoret for|stortingets administrasjon|sekretariat|*sekretariat|=sekretariatet|valgkommisjon|valgråd|valgstyre|barneombudet|*ombudet|riksrevisjon|=kystverket|=skatteetaten|=sysselmesteren",
      { kind: "agency" },
    ],
    [
      "republikk|stat|kongerike|føderasjon|sultanat|emirat|union av|folkerepublikk|forbundsrepublikk|fyrstedømme|øystat|land|republikken|staten|kongedømme|kongedøme|fyrstedøme",
      { kind: "state" },
    ],
    [
      "departement|*departement|ministerium|skattkammer|finansdepartement|pentagon|handelsministerium|*ministerium",
      { kind: "ministry" },
    ],
    ["utenriksministerium|utenriksdepartement|utanriksdepartement|ud|state department", { kind: "foreign_ministry" }],
    ["=utenriksdepartementet|=utenriksdepartementets|=UD", { kind: "foreign_ministry" }],
    ["avdeling|seksjon|direktorat i departementet|kontor|*avdeling|*seksjon", { kind: "department" }],
    [
      "parlament|nasjonalforsamling|senat|representantenes hus|underhus|overhus|kongress|deputertkammer|folkeforsamling|føderasjonsråd|føderasjonsrådet|folkekongress|nasjonalkongress|nasjonalråd|representanthus|forbundsforsamling|majlis|shura-råd|nasjonalforsamlingen|deputertkammeret|nasjonale folkekongress|folkekammer|kammer|*parlament|folkets råd|statsduma|duma|byduma|lokalparlament|regionalparlament|høye statsråd|høye statsrådet|provinsråd|provinsforsamling|provinsparlament|parlamentariske forsamling|regionale duma|regional duma|regionparlament|=lagtinget|=lagtingets|=tinget",
      { kind: "parliament" },
    ],
    ["=stortinget|=stortingets|=storting|=sametinget|=sametingets", { kind: "parliament", country: "NO" }],
    ["=sametinget i finland|=det finske sametinget|=finske sametinget", { kind: "parliament", country: "FI" }],
    ["=sametinget i sverige|=det svenske sametinget|=svenske sametinget", { kind: "parliament", country: "SE" }],
    ["=riksdagen|=riksdagens", { kind: "parliament", country: "SE" }],
    ["=folketinget|=folketingets", { kind: "parliament", country: "DK" }],
    ["=riksdagen i finland|=eduskunta", { kind: "parliament", country: "FI" }],
    ["=alltinget|=alltingets", { kind: "parliament", country: "IS" }],
    ["=forbundsdagen|=forbundsdagens|=bundestag|=forbundsrådet", { kind: "parliament", country: "DE" }],
    ["=dumaen|=dumaens|=statsdumaen|=statsdumaens", { kind: "parliament", country: "RU" }],
    ["=rada|=verkhovna rada", { kind: "parliament", country: "UA" }],
    ["=mazjilis|=mazhilis", { kind: "parliament", country: "KZ" }],
    ["=zjogorku kenesj", { kind: "parliament", country: "KG" }],
    ["=milli majlis", { kind: "parliament", country: "AZ" }],
    ["=oliy majlis", { kind: "parliament", country: "UZ" }],
    ["=saeima|=saeimaen", { kind: "parliament", country: "LV" }],
    ["=seimas|=seimasen", { kind: "parliament", country: "LT" }],
    ["=riigikogu", { kind: "parliament", country: "EE" }],
    ["=sabor", { kind: "parliament", country: "HR" }],
    ["=lok sabha|=rajya sabha", { kind: "parliament", country: "IN" }],
    ["=sejmen", { kind: "parliament", country: "PL" }],
    ["=knesset", { kind: "parliament", country: "IL" }],
    ["=europaparlamentet|=eu-parlamentet|=europaparlamentets", { kind: "parliament", country: "EU" }],
    [
      "komité|komite|=komiteen|=komiteens|=komiteer|=komiteene|*komité|*komite|*komiteen|vennskapsgruppe|delegasjon til|stortingsgruppe|parlamentarikergruppe|partigruppe|arbeidsgruppe|utvalg|*utvalg|stortingsgruppa|utenrikskomite|utenriks- og forsvarskomite|utenriks- og forsvarskomiteen|=komiteane|venskapsgruppe|utanriks- og forsvarskomiteen|europautvalget|europautvalet|utval|*utval",
      { kind: "committee" },
    ],
    [
      "=sverigedemokratene|=sverigedemokratenes|=sverigedemokraterna|=sverigedemokraternas|=moderatene|=moderatenes|=moderaterna|=moderaternas|=liberalerna|=liberalernas|=centerpartiet|=centerpartiets",
      { kind: "party", country: "SE" },
    ],
    ["=dansk folkeparti|=dansk folkepartis", { kind: "party", country: "DK" }],
    ["=inuit ataqatigiit|=siumut|=siumuts", { kind: "party", country: "GL" }],
    [
      "politbyrå|sentralkomité|sentralkomite|parti|*parti|opposisjon|koalisjon|bevegelse|regjeringsparti|*bevegelse|*partiet|sosialdemokratene|sosialdemokratane|kristendemokratene|kristendemokratane|liberalerne|de konservative|dei konservative|de grønne|dei grøne|regjeringspartiet|opposisjonspartiet",
      { kind: "party" },
    ],
    ["=eu-delegasjonen|=eu-delegasjon|=eus delegasjon", { kind: "delegation", country: "EU" }],
    [
      "observatør|*observatør|=observatørene|=observatører|*observatører|*observatørene|*observatørmisjon|observatørmisjon|observatørgruppe|*observatørdelegasjon|observasjonsmisjon|valgobservatør|valobservatør|valgobservasjonsmisjon",
      { kind: "observers" },
    ],
    [
      "delegasjon|*delegasjon|forhandlingsdelegasjon|forhandlingspanel|forhandlingsteam|forhandlingsgruppe",
      { kind: "delegation" },
    ],
    ["ambassade|konsulat|generalkonsulat|misjon|delegasjon i|utenriksstasjon|fn-delegasjon", { kind: "mission" }],
    ["region|provins|fylke|delstat|oblast|kommune i|kanton|distrikt|*provins|*regionen|*fylke", { kind: "region" }],
    ["by|kommune|bystyre|hovedstad|byråd", { kind: "city" }],
    [
      "valgdomstol|tribunal|*tribunal|domstol|rett|høyesterett|påtalemyndighet|*domstol|straffedomstol|forfatningsdomstol",
      { kind: "court" },
    ],
    [
      "militærkomité|militærkomite|=militærkomiteen|=militærkomité|*flåten|forsvarsstab|brigade|*brigade|hær|forsvar|marine|luftforsvar|generalstab|styrke|sjøforsvar|flåte|kystvakt|*styrke|nasjonalgarde|overkommando|fellesoperative hovedkvarter|heimevern",
      { kind: "military" },
    ],
    ["sentralbank|nasjonalbank|riksbank|nationalbanken", { kind: "central_bank" }],
    ["=norges bank", { kind: "central_bank", country: "NO" }],
    ["=den europeiske sentralbanken|=ecb", { kind: "central_bank", country: "EU" }],
    [
      "*produsent|*leverandør|*operatør|selskap|*selskap|konsern|*konsern|bank|*bank|forening|*forening|handelskammer|*kammer|fond|*fond|forbund|*forbund|styre|organisasjon|stiftelse|bedrift|gruppe|moderselskap|morselskap|holding|eksportkreditt|næringslivsorganisasjon|rederi|*rederi|rederiforbund|oljeselskap|fellesselskap|statsselskap|sammenslutning|verft|*verk|as|asa|innovasjon norge|eksfin|nbim|*virksomheten|fagforening|bondelag|børs|flyselskap|konsortium|*laget|olympiske komité|foreining|*foreining|stifting|røde kors|raudekrossen|raude krossen|røde halvmåne|amnesty|amnesty international|leger uten grenser|regnskogfondet|innovasjon noreg",
      { kind: "company" },
    ],
    [
      "=oljefondet|=oljefondets|=flyktninghjelpen|=redd barna|=norsk folkehjelp|=kirkens nødhjelp|=utviklingsfondet|=care norge|=plan norge|=strømmestiftelsen|=digni|=fokus|=flyktninghjelpa|=kyrkjas naudhjelp|=norfund|=statens pensjonsfond utland|=eksportfinansiering norge|=norges sjømatråd|=sjømatrådet|=norges bank investment management|=norges røde kors|=nho|=norges rederiforbund|=lo|=virke",
      { kind: "company", country: "NO" },
    ],
    [
      "universitet|=University|=Universität|=Université|=Universidad|=Universidade|=Institute|=Academy|=School of|*universitet|institutt|*institutt|akademi|høgskole|høyskole|*høgskole|tenketank|avis|forskningssenter|senter|*senter|museum|*museum|*museet|bibliotek|*bibliotek|arkiv|*arkiv|skole|sykehus|handelshøyskole|*høyskole|fridtjof nansens institutt|høgskule|*høgskule|skule",
      { kind: "institute" },
    ],
    [
      "nupi|prio|fni|nibr|fafo|ffi|fridtjof nansens institutt|norsk utenrikspolitisk institutt|havforskningsinstituttet|havforskingsinstituttet|meteorologisk institutt|norsk polarinstitutt|chr. michelsens institutt|cmi|sintef|ntnu|nmbu|nhh|norges handelshøyskole|universitetet i oslo|universitetet i bergen|universitetet i tromsø|universitetet i stavanger|universitetet i agder|forsvarets høgskole|forsvarets forskningsinstitutt|stabsskolen|nord universitet|oslomet",
      { kind: "institute", country: "NO" },
    ],
    [
      "direktorat|*direktorat|etat|*etat|tilsyn|*tilsyn|byrå|*byrå|kommisjon|*kommisjon|politi|tjeneste|*tjeneste|sikkerhetsråd|nasjonale sikkerhetsråd|myndighet|norad|forsvarsmateriell|statskomité|ssb|valgkommisjon|tollvesen|grensevakt|*verket|*myndighet|forsvarsmateriell|teneste|*teneste|styresmakt|*styresmakt|kontaktpunkt",
      { kind: "agency" },
    ],
    [
      "turkpa|osse pa|osses parlamentarikerforsamling|igad|afcfta|afdb|badea|afreximbank|comesa|celac|eclac|cepal|itu|imo|wmo|unrwa|ocha|guam|den interparlamentariske union|arktisk råd|østersjørådet|barentsrådet|den interamerikanske utviklingsbanken|verdens økonomiske forum|irena|aiib|interpol|cefta|golfrådet|gulfrådet|samarbeidsrådet for gulfstatene|fn|nato|osse|oecd|verdensbanken|imf|det internasjonale pengefondet|wto|who|verdens helseorganisasjon|unesco|unicef|undp|unhcr|iaea|den afrikanske union|afrikanske union|au|arabiske liga|den arabiske liga|asean|ecowas|ecowas-kommisjonen|opec|sus|csto|eaeu|europarådet|samveldet|mercosur|efta|adb|den asiatiske utviklingsbanken|ebrd|den europeiske banken for gjenoppbygging og utvikling|den europeiske utviklingsbanken|ilo|fao|wfp|ifad|unep|unaids|icao|wipo|unctad|habitat|verdens matvareprogram|nordisk råd|nordisk ministerråd|arktisk råd|minusma|unifil|sikkerhetsrådet|generalforsamlingen|fns sikkerhetsråd|de forente nasjoner|opcw|irena|iea|icrc|fifa|fide|ioc|interpol|shanghai-organisasjonen|kirkenes verdensråd|andesfellesskapet|det østafrikanske fellesskap|det østafrikanske fellesskapet|det karibiske fellesskapet|den afrikanske utviklingsbanken|afrikanske utviklingsbanken|unionen for middelhavet|sco|unmiss|who europa|un women|unfpa|gavi|verdsbanken|verdshelseorganisasjonen|verdas helseorganisasjon|verdas matvareprogram|tryggingsrådet|fns tryggingsråd|dei sameinte nasjonane|raude kross|den internasjonale røde kors-komiteen|den internasjonale røde kors-komitéen|den arabiske ligaen|den afrikanske unionen|eftas overvåkingsorgan|esa|efta-domstolen|fns utviklingsprogram|fns høykommissær|fns miljøprogram|fns befolkningsfond|fns barnefond|fns menneskerettighetsråd|menneskerettsrådet|det internasjonale atomenergibyrået|cepi|unops|globalt fond|det globale fondet|den internasjonale raude kross-komiteen|den internasjonale raudekrosskomiteen|den internasjonale raude krossen",
      { kind: "international" },
    ],
    [
      "eu|den europeiske union|europakommisjonen|eu-kommisjonen|det europeiske råd|utenrikstjenesten i eu|den europeiske investeringsbanken|efta-domstolen i eu|den europeiske unionen|det europeiske rådet|ministerrådet i eu",
      { kind: "international", country: "EU" },
    ],
    [
      "bispemøte|bispemøtet|kirkeråd|kirkerådet|kirkemøtet|trossamfunn|mosaisk trossamfunn|det mosaiske trossamfunn|bispekonferanse|synode|*synode|patriarkat|=kirke|=kirken|=kirkens|=kirka|=kirkas|=kirker|bispedømme|vatikanet|den hellige stol|moské|den norske kirke|kyrkje|bispedøme|den norske kyrkja|kyrkja",
      { kind: "church" },
    ],
    ["kongehus|hoff|kongehuset|hoffet|slottet", { kind: "royal_house" }],
    [
      "milits|opprørere|taliban|hamas|hizbollah|farc|eln|m23|houthi|junta|opprørsgruppe|geriljagruppe|wagner-gruppen|frigjøringshæren|geriljaen|rsf|rapid support forces|pkk|sdf|al-shabaab|al-qaida|boko haram|den islamske stat|separatister|opprørarar|houthiene|hizballah",
      { kind: "armed_group" },
    ],
    ["=kreml|=kremls", { kind: "government", country: "RU" }],
    ["=det hvite hus", { kind: "government", country: "US" }],
    ["=downing street", { kind: "government", country: "GB" }],
    ["=élyséepalasset|=elyséepalasset", { kind: "government", country: "FR" }],
    ["=akorda", { kind: "government", country: "KZ" }],
    ["=smk|=statsministerens kontor", { kind: "government", country: "NO" }],
  ],
  party: [
    [
      "ap|frp|krf|mdg|sv|sp|arbeiderpartiet|høyre|fremskrittspartiet|kristelig folkeparti|senterpartiet|sosialistisk venstreparti|miljøpartiet de grønne|rødt|h|v|r|pf|pasientfokus|inp|a|k|høgre|raudt|framstegspartiet|kristeleg folkeparti|arbeidarpartiet|miljøpartiet dei grøne|industri- og næringspartiet",
      "NO",
    ],
    ["cdu|csu|spd|fdp|afd", "DE"],
    ["republikaner|demokrat|republikanerne|demokratene", "US"],
    ["labour|de konservative|tory", "GB"],
    ["akp|chp", "TR"],
    ["fidesz", "HU"],
    ["likud", "IL"],
    ["bjp", "IN"],
    ["anc", "ZA"],
  ],
  honorific: [
    [
      "=herr|=fru|=frøken|=dr|=dr.|=prof|=prof.|=h.e|=h.e.|=sir|=lord|=lady|=dame|=sjeik|=sheikh|=sayyid|=hans majestet|=hennes majestet|=h.m|=h.k.h|=hm|=hkh|=hans kongelige høyhet|=hennes kongelige høyhet|=hans eksellense|=hennes eksellense|=mr|=mr.|=mrs|=mrs.|=ms|=madame|=monsieur|=grev|=baron|=ing|=ing.|=pastor|=pater|=datuk|=datuk seri|=dato|=tan sri|=mullah|=høvding|=dd.mm|=dd.mm.|=dd. mm.|=deres majesteter|=deres majestetar|=deres kongelige høyheter|=dd.kk.hh|=dd.kk.hh.|=hans kongelege høgheit|=hennar kongelege høgheit|=hennar majestet|=hans heilagdom|=hans hellighet|=h.k.h.|=h.m.|=sønnen|=sonen|=datteren|=dottera|=broren|=søsteren|=søstera|=kona|=ektefellen|=ektemannen|=enken|=enka|=nevøen|=niesen|=svigersønnen|=svigersonen|=svigerdatteren|=svigerdottera|=samboeren|=sambuaren|=tronfølgeren|=tronfølgaren",
      true,
    ],
  ],
  particle: [
    ["=von und zu", "noble"],
    [
      "=von|=von der|=von den|=van|=van der|=van den|=van de|=Van der|=Van de|=Van den|=de|=de la|=de las|=de los|=del|=della|=di|=da|=dos|=du|=der|=la|=le|=el|=al|=bin|=bint|=ibn|=ben|=abu|=ould|=af|=y|=e|=zu|=ter|=ten|=á|=wa|=oglu|=ogli|=arap|=uulu|=kyzy|=oğlu|=dal|=á",
      true,
    ],
  ],
  placeLink: [["=i|=nær|=utenfor|=innenfor|=fra", true]],
  thing: [
    [
      "plan|*plan|lov|*lov|linje|*linje|doktrine|initiativ|*initiativ|*initiativet|prosjekt|*prosjekt|program|*program|konferanse|*konferanse|toppmøte|uke|dag|prosess|*prosess|krig|*krig|regime|*regime|æra|rapport|sesong|bok|film|roman|utstilling|verk",
      "matter",
    ],
    [
      "=house|=street|=hotel|=institute|=university|=center|=centre|=times|=post|=herald|=tribune|=bank|=group|=airport|=square|=park|=tower|=hall|=college|=foundation|=forum|=summit|=award|=prize|=stadium|=watch|=news|=journal|=review|=initiative|=council|=club|=cup|=open|=stand|=memorial|=museum|=society|=association|=festival|=parliament|=committee|=commission|=studies|=school|=academy|=library|=party|=movement|=corps|=congress|=alliance|=authority|=fund|=systems|=company|=corporation|=holdings|=network|=agency|=federation|=technologies|=industries|=airlines|=airways|=programme|=democracy|=rights|=crescent|=office|=department|=ministry|=services|=energy|=petroleum|=union|=trust|=commons|=league|=magazine|=road|=avenue|=bridge|=games|=act|=accords|=international|=aftenblad|=dagblad|=arbeiderblad|=avis|=tidende",
      true,
    ],
    [
      "gate|*gate|gata|*gata|vei|*vei|plass|*plass|torg|flyplass|*flyplass|lufthavn|*lufthavn|bro|*bro|pris|*pris|medalje|*medalje|orden|*orden|stadion|hotell|sal|minnesmerke|mausoleum|palass|*palass|park|*park|tårn|*tårn|stasjon|*stasjon|havn|*havn|=kirke|=kirken|=kirka|=kirkens|*kirke|moské|tempel|fjell|*fjell|elv|*elv|innsjø|øy|*øy|bukt|hav|*hav|kanal|*kanal|dal|*dal|cup|*cup|teater|galleri|skip|*skip|hus|*hus|gravlund|forum|*forum|festival|maraton|boulevard|terminal|korridor|rørledning|residens|*residens|*residensen|*flyplassen|fartøy|fregatt|ferge|monument|monumentet|avenue|rue|avenida|calle|universidad|ranet|skolen|*skolen|statuett|leir|*leiren|hall|*hallen|arena|prosjektet|planen|monumentet for|universitetet|residensen|lufthavnen|plassen|gaten|instituttet|senteret",
      true,
    ],
    ["knm|ms|m/s|hms|uss|kapp|mount|lake|port|fort|san|santa|são|saint|st|rio|puerto|camp|mt", true],
  ],
  region: [
    [
      "Agder|Aust-Agder|Vest-Agder|Akershus|Buskerud|Finnmark|Hedmark|Hordaland|Innlandet|Møre og Romsdal|Nordland|Oppland|Rogaland|Sogn og Fjordane|Telemark|Troms|Troms og Finnmark|Trøndelag|Nord-Trøndelag|Sør-Trøndelag|Vestfold|Vestfold og Telemark|Vestland|Viken|Østfold",
      "NO",
    ],
    [
      "Baden-Württemberg|Bayern|Brandenburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|bayersk",
      "DE",
    ],
    ["Skåne|Västra Götaland|Norrbotten|Västerbotten|Jämtland|Värmland|Dalarna", "SE"],
    ["Sør-Tirol|Lombardia|Sicilia|Sardinia|Toscana", "IT"],
    ["Catalonia|Baskerland|Andalucía|katalansk|baskisk", "ES"],
    ["Flandern|Vallonia|flamsk|vallonsk", "BE"],
    ["Tatarstan|Tsjetsjenia|Dagestan|Basjkortostan|Murmansk fylke|tsjetsjensk|tatarsk", "RU"],
    [
      "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|Nord-Carolina|North Dakota|Nord-Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|Sør-Carolina|South Dakota|Sør-Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Vest-Virginia|Wisconsin|Wyoming|californisk|texansk",
      "US",
    ],
    [
      "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan",
      "CA",
    ],
    ["New South Wales|Queensland|Sør-Australia|Tasmania|Vest-Australia|Northern Territory", "AU"],
  ],
  noun: [
    [
      "nyhet|nyheter|foto|bilde|video|kilde|annonse|islam|facebook|twitter|telegram|instagram|youtube|covid|korona|reuters|xinhua|tass|interfax|afp|ap|dpa|bbc|cnn|ntb|nrk|tv 2|vg|dagbladet|aftenposten|e24|dn|belta|jul|påske|ramadan|nowruz|vesten|østen|nord|sør|øst|vest|austen|aust|midtausten|asia|europa|afrika|amerika|latin-amerika|sentral-asia|eurasia|sørøst-asia|midtøsten|balkan|kaukasus|karibia|arktis|stillehavet|atlanterhavet|middelhavet|østersjøen|nordsjøen|svartehavet|kaspihavet|sahel|sahara|skandinavia|norden|baltikum|krim|gaza|gazastripen|vestbredden|kashmir|tibet|hongkong|new york|genève|davos|strasbourg|verdenskrig|den kalde krigen|gud|bibelen|koranen|ol|nobelprisen|jorden|barentshavet|svalbard|nord-norge|sør-amerika|nord-amerika|sør-kinahavet|vm|em|kristne|muslimer|silkeveien|belte og vei|vandrehallen|nyheit|nyheiter|bilete|kjelde|austersjøen|søraust-asia|kandidat|presidentkandidat|kors",
      true,
    ],
  ],
  speech: [
    [
      "sa|sier|sade|uttalte|uttaler|fortalte|forteller|opplyste|opplyser|forklarte|forklarer|mente|mener|la til|understreket|understreker|påpekte|påpeker|skrev|skriver|svarte|svarer|spurte|spør|advarte|advarer|kunngjorde|erklærte|erklærer|hevdet|hevder|bekreftet|bekrefter|avviste|avviser|uttrykte|takket|takker|roste|ønsket|håpet|håper|tror|trodde|krevde|krever|oppfordret|oppfordrer|konstaterte|konstaterer|viste|peker|pekte|kommenterte|kommenterer|kritiserte|kritiserer|fremholdt|fremholder|framholdt|framholder|gratulerte|varslet|varsler|lovet|lover|foreslo|foreslår|kaller|kalte|fastslår|fastslo|vurderer|sammenfatter|rapporterte|melder|meldte|medgir|medga|innrømmet|innrømmer|presiserte|presiserer|utdypet|utdyper|oppsummerte|oppsummerer|minnet|minner|antyder|antydet|anslår|anslo|spår|spådde|frykter|fryktet|argumenterer|argumenterte|beklaget|beklager|fordømte|fordømmer|tvitret|twitret|jublet|ropte|hilste|seier|uttalar|fortel|fortalde|forklarar|meiner|meinte|la vekt på|understrekar|understreka|peikar|peika|skreiv|skriv|svarar|svara|spurde|åtvarar|åtvara|hevdar|hevda|stadfestar|stadfesta|takkar|takka|rosar|rosa|ønskte|håpar|håpa|trur|trudde|kravde|krev|oppmodar|oppmoda|framheva|framhevar|varsla|varslar|lova|lovar|føreslår|føreslo|kallar|kalla|melde|minner om|fryktar|frykta|fordømer|fordømde|helsar|helsa|legg vekt på|innleder|innledet|innleier|innleidde|avslutter|avsluttet|konkluderer|konkluderte|beskriver|beskrev|skildrar|skildra|utbryter|utbrøt|skryter|skrøt|smiler|vedgår|vedgikk|meddeler|meddelte|stadfeste",
      true,
    ],
  ],
  encounter: [
    [
      "møtte|møter|traff|treffer|besøkte|besøker|mottok|mottar|undertegnet|undertegner|underskrev|signerte|signerer|åpnet|åpner|ledet|leder|holdt|holder|deltok|deltar|reiste|reiser|dro|drar|kom|kommer|fløy|overrakte|overleverte|er|var|har|hadde|ble|blir|vil|skal|skulle|ville|gikk|går|ga|gir|tok|tar|tiltrådte|overtok|overtar|snakket|snakker|diskuterte|drøftet|inviterte|tilbød|fikk|får|forlot|ankom|landet|hilser|representerte|representerer|bodde|arbeider|jobber|styrte|styrer|satte|satt|sitter|skrøt|gjorde|gjør|avbrøt|ringte|kuttet|førte|brukte|døde|ankommer|tenkte|følger|fulgte|ba|ber|tek imot|tok imot|vitja|vitjar|underteikna|undertekna|underteiknar|leia|leier|heldt|held|deltek|kjem|flaug|overrekte|blei|vart|vert|gjekk|gjev|gav|tek|overtek|snakkar|snakka|drøfta|inviterer|fekk|forlét|bur|budde|arbeidde|sit|sat|gjer|ringde|døydde|følgjer|følgde|bad|bed|tapte|vann|vant",
      true,
    ],
  ],
  officeLink: [
    ["av|fra|frå|til|i spissen for", "of"],
    ["for", "for"],
    ["i|ved|på|hos|hjå", "at"],
    ["med", "with"],
  ],
  relative: [["som", true]],
} satisfies Lexicon;

export const rules = {
  "role-and-role-before-name": {
    find: "<role:r> (og|&|-|/|, og) <role:s> ,? <honorific>? <honorific>? <name:n>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: ["Visestatsminister og finansminister Kari Hansen møtte pressen. → minister NO Kari Hansen"],
    no: ["Ministeren og ambassadøren reiste fra Oslo."],
  },
  "roles-before-names": {
    find: "<role:r> <honorific>? <name:n> ((fra | frå | av) <country:c> | \\( <country:c> \\) | \\( ..{1,3} \\))? (, | ,? og) <honorific>? <name:o> ((fra | frå | av) <country:d> | \\( <country:d> \\) | \\( ..{1,3} \\))?",
    make: { name: "$n", role: "$r", state: "$c", name2: "$o", state2: "$d", shared: "plural" },
    yes: [
      "I palasset møttes utenriksministrene Anna Novak (Slovenia) og Peter Maier (Østerrike). → foreign_minister AT Peter Maier",
      "Med var stortingsrepresentantene Anna Novak (H), Eva Lie (V), Ole Berge (Sp) og Per Dahl (A). → member_of_parliament NO Per Dahl",
    ],
    no: ["Utenriksminister Anna Novak og Peter Maier møttes."],
  },
  "names-comma-roles": {
    find: "<fullname:n> og <pronoun>? <article>? <role>? <fullname:o> , <article>? (den gang|den gongen|begge|båe)? <rank>? <role:r> !<honorific> !<name>",
    make: { name: "$n", name2: "$o", role: "$r", shared: "plural", inTurn: true },
    yes: [
      "Der satt Anna Novak og Peter Maier, utenriksministrene i Slovenia og Østerrike. → foreign_minister SI Anna Novak",
    ],
    no: ["Der satt Anna Novak og Peter Maier, gjestene i huset."],
  },
  "roles-comma-names": {
    find: "<role:r> , <honorific>? <fullname:n> (, <honorific>? <fullname:o>)? og <honorific>? <fullname:p>",
    make: { name: "$n", name2: "$o", name3: "$p", role: "$r", shared: "plural", inTurn: true },
    yes: [
      "Han møtte utenriksministrene i Slovenia og Østerrike, Anna Novak og Peter Maier. → foreign_minister AT Peter Maier",
    ],
    no: ["Han møtte utenriksministrene, venner og gjester."],
  },
  "role-list": {
    find: "<role:r> ..{0,4} : $",
    make: { role: "$r", shared: "plural", lines: true },
    yes: [
      "Med på reisen er følgende stortingsrepresentanter:\n• Anna Novak (H)\n• Peter Maier (V) → member_of_parliament NO Peter Maier",
    ],
    no: ["Med på reisen er statsministeren:\n• Anna Novak (H)\n• Peter Maier (V)"],
  },
  "role-colon-names": {
    find: "<role:r> ..{1,5} : <fullname:n>",
    make: { name: "$n", role: "$r", shared: "plural" },
    yes: [
      "Følgende stortingsrepresentanter deltar på reisen: Anna Novak (H), Peter Maier (V) og Eva Lie (Sp). → member_of_parliament NO Peter Maier",
    ],
    no: ["Ministeren svarer på spørsmålet: Norge betaler."],
  },
  "role-named-among": {
    find: "<role:r> , (deriblant | blant dem | blant dei | blant andre | inkludert | medrekna | mellom anna | mellom andre) <honorific>? <fullname:n> ((, <fullname:o>)? og <fullname:p>)?",
    make: { name: "$n", name2: "$o", name3: "$p", role: "$r", shared: "plural" },
    yes: ["Det kom slovenske senatorer, deriblant Anna Novak. → member_of_parliament SI Anna Novak"],
    no: ["Det kom slovenske senatorer, deriblant mange venner."],
  },
  "role-comma-role-name": {
    find: "<role:o> , <honorific>? <honorific>? <honorific>? <role:r> <honorific>? <fullname:n>",
    make: { name: "$n", role: "$r", outer: "$o" },
    yes: ["Ordet hadde sjefen for Polens sentralbank, general Artur Kuptel. → central_bank_head PL Artur Kuptel"],
    no: ["Dit kom sjefen for banken, en general og mange gjester."],
  },
  "body-whose-role-name": {
    find: "<body:b> ..{0,4} , hvis <role:r> ,? <honorific>? <fullname:n>",
    make: { name: "$n", role: "$r", body: "$b", bodyAt: "@b" },
    yes: ["Han besøkte nasjonalforsamlingen, hvis president Anna Novak er ny. → speaker - Anna Novak"],
    no: ["Han besøkte nasjonalforsamlingen, hvis saler Anna Novak roste."],
  },
  "role-before-name": {
    find: "<role:r> (sin | si | hennar | hennes | deira | deres)? (\\( ..{1,6} \\))? <honorific>? <honorific>? <honorific>? <name:n> ((fra | frå | av) <country:c> | \\( <country:c> \\))? ((i | fra | frå | ved | hos | hjå) (<body:b> | <name:m>))?",
    make: { name: "$n", role: "$r", state: "$c", body: "$b", bodyAt: "@b", properAt: "@m" },
    yes: [
      "Ho møtte Danmark sin statsminister Anna Novak. → head_of_government DK Anna Novak",
      "Den kasakhstanske utenriksministeren Murat Nurtleu kom til Oslo. → foreign_minister KZ Murat Nurtleu",
      "Han møtte statssekretær i Utenriksdepartementet Audun Hansen. → state_secretary NO Audun Hansen",
      "Slovenias president og utanriksministeren hennar Anna Novak kom. → foreign_minister SI Anna Novak",
    ],
    no: ["Utenriksministeren kom til Oslo."],
  },
  "name-bracket-role": {
    find: "<name:n> (\\( <party> \\))? \\( <article>? <role:r> \\)",
    make: { name: "$n", role: "$r" },
    yes: [
      "Anna Novak (utenriksminister i Slovenia) deltok. → foreign_minister SI Anna Novak",
      "Kari Hansen (H) (komiteens leder): Jeg er enig. → committee_chair NO Kari Hansen",
    ],
    no: ["Anna Novak (til venstre) deltok."],
  },
  "name-comma-role-and-role": {
    find: "<name:n> (\\( ..{1,6} \\))? , <article>? <role:r> (og|&|-|/) <article>? <role:s> !<honorific> !<name>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: ["Kari Hansen, visestatsminister og finansminister, dro. → minister NO Kari Hansen"],
    no: ["Karim Sadykov, far og bestefar, dro."],
  },
  "name-comma-role": {
    find: "<name:n> (\\( ..{1,6} \\))? , (<digits> ,)? (den gang | den gongen | nå | no | til nå | hittil | tidligere | som (er|var|også er|også var|òg er|òg var))? <article>? <role:r> !'s !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Siti Rahman, miljøminister i Indonesia, undertegnet. → minister ID Siti Rahman"],
    no: ["Etter Siti Rahman, president Anna Novak og andre ble det stille."],
  },
  "role-comma-name": {
    find: "<role:r> (sin | si | hennar | hennes | deira | deres)? (\\( ..{1,6} \\))? , <inhabitant>? <honorific>? <honorific>? <honorific>? <fullname:n> (, | . | ; | og | som | - | \\) | \\( | : | <speech> | <encounter> | <verb> | $)",
    make: { name: "$n", role: "$r" },
    yes: [
      "Frankrikes ambassadør, Corinne Petit, åpnet utstillingen. → ambassador FR Corinne Petit",
      "FNs generalsekretær, nordmannen Kari Hansen, gikk av. → secretary_general - Kari Hansen",
    ],
    no: ["Etter møtet med ambassadøren, Sør-Korea og andre, dro de."],
  },
  "role-comma-mononym": {
    find: "<role:r> , <name:n> , (<verb> | <speech> | <encounter> | <function>)",
    make: { name: "$n", role: "$r" },
    yes: ["Indonesias utenriksminister, Adjissa, har reist. → foreign_minister ID Adjissa"],
    no: ["Utenriksministeren, Slovenia, har reist."],
  },
  "name-dash-role": {
    find: "<fullname:n> (\\( ..{1,6} \\))? - <article>? <role:r> ((og|&|-|/) <article>? <role:s>)? !<honorific> !<name>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: [
      "Gjest: Kari Hansen (Ap) – finansminister. → minister NO Kari Hansen",
      "Gjester: Anna Novak – utenriksminister i Slovenia; andre. → foreign_minister SI Anna Novak",
    ],
    no: ["Gjester: Anna Novak – hun talte."],
  },
  "body-with-name-as-role": {
    find: "<body:b> ..{0,2} , med <fullname:n> som <role:r>",
    make: { name: "$n", role: "$r", body: "$b", bodyAt: "@b" },
    yes: ["OSSE, med Anna Novak som sjef, ser det annerledes. → international_official - Anna Novak"],
    no: ["OSSE, med sete i Wien, ser det annerledes."],
  },
  "name-is-role": {
    find: "<name:n> (\\( ..{1,6} \\))? ,? ((som)? (er|var|ble|blei|vart|vert|blir) | som !(leder !(av | for | i | ved | på | , | .))) ..{0,3} <role:r> !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Anna Novak var da utenriksminister i Slovenia. → foreign_minister SI Anna Novak"],
    no: ["Anna Novak ble mottatt av minister Peter Maier.", "Anna Novak, som leder slovenske Petrol, reiste."],
  },
  "name-elected-role": {
    find: "<fullname:n> (\\( ..{1,6} \\))? ..{0,6} (valgt | gjenvalgt | utnevnt | utpekt | innsatt | vald | attvald | utnemnd | utnemnt | tilsett | ansatt) (til | som) ..{0,3} <role:r> !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: [
      "Anna Novak ble fredag av parlamentet valgt til ny statsminister i Slovenia. → head_of_government SI Anna Novak",
    ],
    no: ["Anna Novak ble fredag valgt til å lede møtet."],
  },
  "is-name-role": {
    find: "((er | var | ble | blei | vart | blir | vert | at) <fullname:n> | (er | var | ble | blei | vart | blir | vert) ..{0,3} <knownname:n>) <rank>? <role:r> !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Før henne var Peter Maier ambassadør for Østerrike. → ambassador AT Peter Maier"],
    no: ["Han vet at Peter Maier statsråd Anna Novak traff."],
  },
  "role-is-name": {
    find: "<role:r> (som ..{1,6} ,)? (er|var|blir|vert) <fullname:n>",
    make: { name: "$n", role: "$r" },
    yes: [
      "Norges honorærkonsul i byen er Tom Kande. → consul NO Tom Kande",
      "Den siste norske statsråden som kom hit, var Kari Hansen. → minister NO Kari Hansen",
    ],
    no: ["Norges honorærkonsul i byen er Sør-Koreas gjest."],
  },
  "name-bracket-party": {
    find: "<fullname:n> \\( <party:b> \\)",
    make: { name: "$n" },
    yes: ["For stemte Per-Kristian Fossum (H). → Per-Kristian Fossum"],
    no: ["For stemte flertallet (H)."],
  },
  "honorific-before-name": {
    find: "<honorific> <honorific>? <name:n>",
    make: { name: "$n" },
    yes: ["Så tok herr Adjissa ordet. → Adjissa"],
    no: ["Så tok en herr ordet."],
  },
  "kin-name": {
    find: "((hans | hennes | sin | si) (kone | ektefelle | ektemann | mann | sønn | datter | bror | søster | far | mor | enke) | (kona | ektefellen | ektemannen)) ,? <fullname:n>",
    make: { name: "$n" },
    yes: ["Med ham kom hans kone Tadu Abate. → Tadu Abate"],
    no: ["Med ham kom hans kone til Oslo."],
  },
  "name-says": {
    find: "<fullname:n> (, ..{1,8} ,)? <speech>",
    make: { name: "$n" },
    yes: ["Tadu Abate sa dette. → Tadu Abate"],
    no: ["Sør-Korea sa dette."],
  },
  "says-name": {
    find: "<speech> <fullname:n>",
    make: { name: "$n" },
    yes: ["– Vi venter, sa Tadu Abate. → Tadu Abate"],
    no: ["– Vi venter, sa Sør-Korea."],
  },
  "says-mononym": {
    find: "(, (sier | seier | sa | svarer | svarte | svara | mener | mente | meiner | fortsetter | innledet) <name:n> (. | , | - | til | i | på | som | om | $)) | ((sier | seier | sa | sade | mener | mente | meiner | meinte | uttalte) <name:n> at)",
    make: { name: "$n" },
    yes: ["– Vi venter, sa Abate til pressen. → Abate", "Fredag sa Abate at han venter. → Abate"],
    no: [
      "– Vi venter, sa Sør-Korea til pressen.",
      "– Det er sant, melder Abate til pressen.",
      "Fredag sa Sør-Korea at det venter.",
    ],
  },
  "name-who": {
    find: "<fullname:n> ,? <relative>",
    make: { name: "$n" },
    yes: ["Rosen gikk til Tadu Abate, som hadde ventet. → Tadu Abate"],
    no: ["Rosen gikk til dem som hadde ventet."],
  },
  "name-age": {
    find: "<fullname:n> \\( <digits> \\)",
    make: { name: "$n" },
    yes: ["Vinneren er Tadu Abate (27). → Tadu Abate"],
    no: ["Vinnerne er Sør-Korea (27)."],
  },
  "name-known-as": {
    find: "<fullname:n> ,? ((også | òg | bedre | betre)? (kjent | kjend) som | kalt | kalla | alias) !<fullname> <name:m>",
    make: { name: "$n", nickname: "$m" },
    yes: ["Gjesten var Hamdan Thapa, kjent som Hemed. → Hamdan Thapa"],
    no: ["Gjesten var kjent som Hemed."],
  },
  "name-nickname": {
    find: '<fullname:n> (“ | „ | « | ") <name:m> (” | “ | » | ")',
    make: { name: "$n", nickname: "$m" },
    yes: ["Gjesten var Pushpa Thapa «Prakash», en dikter. → Pushpa Thapa"],
    no: ["Avisen «Prakash» er ny."],
  },
  "known-name": {
    find: "<knownname:n>",
    make: { name: "$n" },
    yes: ["På listen står Maria Abate. → Maria Abate"],
    no: ["På kartet står Maria Dahls gate."],
  },
  "name-acts": {
    find: "!<-body> <fullname:n> <encounter>",
    make: { name: "$n" },
    yes: ["Tadu Abate møtte gjestene. → Tadu Abate"],
    no: ["Nord-Korea møtte gjestene."],
  },
} satisfies Rules;
