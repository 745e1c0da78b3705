/** People and their roles in English: offices, bodies, and the frames in which names stand. */
import type { Lexicon, Rules } from "../../pack/contract.ts";

/** Offices of several holders: they go before the plurals that `forms` makes of the single offices. */
const severalHolders = [
  ["presidents", { office: "head_of_state", generic: "president", plural: true }],
  ["heads of state", { office: "head_of_state", plural: true }],
  ["vice presidents", { office: "vice_president", plural: true }],
  ["prime ministers|premiers|heads of government", { office: "head_of_government", plural: true }],
  ["deputy prime ministers|vice premiers", { office: "deputy_head_of_government", plural: true }],
  [
    "foreign ministers|ministers of foreign affairs|ministers for foreign affairs|foreign secretaries",
    { office: "foreign_minister", plural: true },
  ],
  ["deputy foreign ministers", { office: "deputy_foreign_minister", plural: true }],
  ["ministers|cabinet ministers", { office: "minister", plural: true }],
  ["deputy ministers|vice ministers", { office: "deputy_minister", plural: true }],
  ["state secretaries|ministers of state", { office: "state_secretary", plural: true }],
  ["ambassadors|high commissioners", { office: "ambassador", plural: true }],
  ["consuls|consuls general|honorary consuls", { office: "consul", plural: true }],
  ["special envoys|chief negotiators|envoys|special representatives", { office: "envoy", plural: true }],
  ["permanent representatives", { office: "permanent_representative", plural: true }],
  ["speakers", { office: "speaker", plural: true }],
  ["deputy speakers", { office: "deputy_speaker", plural: true }],
  [
    "mps|lawmakers|senators|deputies|meps|members of parliament|congressmen|parliamentarians|legislators",
    { office: "member_of_parliament", plural: true },
  ],
  ["governors", { office: "regional_head", generic: "governor", plural: true }],
  ["mayors", { office: "mayor", plural: true }],
  ["commissioners", { office: "commissioner", plural: true }],
  ["generals|admirals", { office: "military", plural: true }],
  ["ceos|executives|managing directors", { office: "executive", plural: true }],
  ["chairmen|co-chairs|co-chairmen", { office: "executive", generic: "chair", plural: true }],
  ["leaders", { office: "other", generic: "leader", plural: true }],
  ["heads|chiefs", { office: "other", generic: "head", plural: true }],
  ["directors", { office: "executive", generic: "director", plural: true }],
  ["representatives", { office: "other", generic: "representative", plural: true }],
  ["analysts|economists|experts|historians|professors", { office: "expert", plural: true, occupation: true }],
  ["counterparts|peers", { office: "other", generic: "counterpart", plural: true }],
  ["his deputies|her deputies|their deputies|whose deputies", { office: "other", generic: "stand_in", plural: true }],
] satisfies Lexicon["office"];

/** States whose secretaries of state are not their foreign ministers. */
const stateSecretaries = {
  ...Object.fromEntries(
    "AO AT BE BJ BR BF CD CH CI CM CV DE DZ ES FR GA GN GW HU IT LU MA MC MD MZ PL PT RO RS SI SK ST TG TN"
      .split(" ")
      .map((state) => [state, "state_secretary"] as const),
  ),
  GB: "minister",
  KZ: "other",
} as const;

/** States whose secretaries are the first officials of ministries. */
const civilSecretaries = Object.fromEntries(
  "BD IN LK NP PK".split(" ").map((state) => [state, "deputy_minister"] as const),
);

/** States whose language calls the foreign minister a chancellor. */
const chancellors = Object.fromEntries(
  "AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE"
    .split(" ")
    .map((state) => [state, "foreign_minister"] as const),
);

export const lexicon = {
  office: [
    ["cardinal secretary of state", { office: "religious_leader", country: "VA" }],
    // Of the realms that have one.
    [
      "governor-general|governor general",
      {
        office: "head_of_state",
        country: ["AU", "CA", "NZ", "PG", "JM", "BS", "AG", "BZ", "GD", "KN", "LC", "VC", "SB", "TV"],
      },
    ],
    ...severalHolders,
    // Heads of state and royal houses.
    ["president|prez", { office: "head_of_state", generic: "president" }],
    [
      "head of state|head of the state|state president|federal president|chief of state|interim president|transitional president|supreme leader|president of the republic|co-president",
      { office: "head_of_state" },
    ],
    ["president of the union|president of the confederation", { office: "head_of_state", generic: "president" }],
    [
      "king|queen|emperor|empress|sultan|emir|amir|grand duke|grand duchess|reigning prince|sovereign prince|yang di-pertuan agong",
      { office: "head_of_state", generic: "monarch" },
    ],
    [
      "princess royal|prince royal|crown prince|crown princess|prince|princess|hereditary prince|queen mother|prince consort|deputy emir|deputy amir|infanta|archduke|duke|duchess|queen consort",
      { office: "royal" },
    ],
    ["pope", { office: "head_of_state", country: "VA" }],
    ["vice president|vice-president|deputy president", { office: "vice_president", generic: "president" }],
    // Governments.
    [
      "prime minister|premier|head of government|government head|pm|taoiseach|chief executive of hong kong|president of the government|president of the council of ministers|head of the government",
      { office: "head_of_government" },
    ],
    [
      "deputy prime minister|deputy premier|vice premier|vice-premier|deputy pm|vice prime minister|tánaiste|deputy head of government",
      { office: "deputy_head_of_government" },
    ],
    [
      "foreign minister|minister of state and foreign affairs|minister of foreign affairs|minister for foreign affairs|minister of external affairs|external affairs minister|foreign affairs minister|minister of external relations|minister of foreign relations|minister of foreign and european affairs|fm|foreign affairs secretary|secretary of foreign affairs|secretary for foreign affairs|secretary of foreign relations|minister for europe and foreign affairs|minister of foreign and expatriate affairs|chief diplomat|top diplomat|diplomatic chief|head of diplomacy|federal foreign minister",
      { office: "foreign_minister" },
    ],
    [
      "foreign secretary",
      {
        office: "foreign_minister",
        officeIn: {
          IN: "deputy_foreign_minister",
          PK: "deputy_foreign_minister",
          BD: "deputy_foreign_minister",
          NP: "deputy_foreign_minister",
          LK: "deputy_foreign_minister",
        },
      },
    ],
    [
      "secretary of state for foreign affairs|secretary of state for foreign and commonwealth affairs|secretary of state for foreign, commonwealth and development affairs",
      { office: "foreign_minister" },
    ],
    ["secretary of state for", { office: "minister", officeIn: stateSecretaries }],
    [
      "secretary of state|us secretary of state",
      { office: "foreign_minister", country: "US", officeIn: stateSecretaries },
    ],
    [
      "chancellor|federal chancellor",
      { office: "head_of_government", generic: "president", country: ["DE", "AT"], officeIn: chancellors },
    ],
    [
      "vice chancellor|vice-chancellor",
      { office: "deputy_head_of_government", generic: "president", country: ["DE", "AT"], otherwise: "expert" },
    ],
    [
      "deputy secretary of state|under secretary of state|undersecretary of state",
      { office: "deputy_foreign_minister", country: "US" },
    ],
    ["assistant secretary of state|deputy assistant secretary of state", { office: "diplomat", country: "US" }],
    [
      "deputy foreign minister|vice foreign minister|deputy minister of foreign affairs|deputy minister for foreign affairs|vice minister of foreign affairs|under-secretary of state for political affairs|assistant foreign minister|deputy foreign secretary|foreign undersecretary|undersecretary of foreign affairs|first deputy foreign minister|deputy minister for europe",
      { office: "deputy_foreign_minister" },
    ],
    [
      "minister|cabinet minister|state councilor|state councillor|federal minister|union minister|minister-counsellor for the economy|cabinet secretary|secretary of defense|secretary of the treasury|secretary of commerce|secretary of energy|secretary of agriculture|secretary of the interior|secretary of homeland security|secretary of health|secretary of labor|secretary of education|secretary of transportation|secretary of national defense|secretary of economy|chancellor of the exchequer|attorney general|attorney-general|us trade representative|trade representative|u.s. trade representative|cabinet member|finance chief|federal councillor|federal councilor|minister without portfolio|minister in the presidency|national security minister|minister in charge|minister responsible",
      { office: "minister" },
    ],
    [
      "deputy minister|vice minister|vice-minister|assistant minister|assistant secretary of defense|assistant secretary of commerce|assistant secretary of energy|assistant secretary of the treasury|deputy secretary of the treasury|deputy secretary of defense|deputy secretary of commerce|undersecretary|under-secretary|under secretary|assistant undersecretary|parliamentary vice-minister",
      { office: "deputy_minister" },
    ],
    [
      "treasury secretary|defense secretary|defence secretary|commerce secretary|energy secretary|interior secretary|home secretary|home affairs secretary|business secretary|trade secretary|health secretary|agriculture secretary|labor secretary|education secretary|transport secretary|transportation secretary|environment secretary|homeland security secretary|finance secretary|power secretary|water secretary|economic affairs secretary",
      { office: "minister", officeIn: civilSecretaries },
    ],
    ["assistant secretary", { office: "deputy_minister", officeIn: { US: "diplomat" } }],
    [
      "state secretary|minister of state|parliamentary secretary|state minister|permanent secretary|principal secretary|minister d'état|minister d'etat|parliamentary under-secretary|parliamentary under-secretary of state|parliamentary undersecretary|junior minister|secretary of state at the ministry|permanent under-secretary",
      { office: "state_secretary" },
    ],
    // Diplomacy.
    [
      "ambassador|ambassador agréé|ambassador agree|ambassador extraordinary and plenipotentiary|extraordinary and plenipotentiary ambassador|ambassador-designate|ambassador at large|ambassador-at-large|apostolic nuncio|nuncio|papal nuncio|envoy extraordinary",
      { office: "ambassador" },
    ],
    ["high commissioner", { office: "ambassador", generic: "high_commissioner" }],
    ["his majesty's ambassador|her majesty's ambassador|hm ambassador", { office: "ambassador", country: "GB" }],
    [
      "charge d'affaires|chargé d'affaires|chargé d’affaires|chargée d'affaires|charge d'affaires ad interim|chargé d'affaires ad interim|charge d'affaires a.i|chargé d'affaires a.i|charge d’affaires|charge d'affaires en pied",
      { office: "charge_daffaires" },
    ],
    [
      "consul|consul general|consul-general|honorary consul|vice consul|vice-consul|honorary consul general|consular officer",
      { office: "consul" },
    ],
    [
      "special envoy|envoy|presidential envoy|special representative|special presidential envoy|special presidential representative|personal envoy|peace envoy|chief negotiator|head of delegation|lead negotiator|top negotiator|mediator|chief mediator|presidential special representative|special coordinator|climate envoy|foreign policy adviser|foreign policy advisor|foreign policy aide|presidential aide for foreign affairs|national security adviser|national security advisor|chief of delegation|negotiator|trade envoy|special adviser on foreign affairs|diplomatic adviser|diplomatic advisor",
      { office: "envoy" },
    ],
    [
      "un special envoy|un envoy|united nations special envoy|special representative of the secretary-general|special adviser on|special advisor on|chief observer|chief election observer",
      { office: "envoy" },
    ],
    [
      "permanent representative|plenipotentiary representative|permanent observer|un ambassador|ambassador to the united nations|ambassador to the un|permanent delegate|deputy permanent representative",
      { office: "permanent_representative" },
    ],
    [
      "minister plenipotentiary|deputy assistant secretary|additional secretary|joint secretary|secretary (west)|secretary (east)|secretary west|secretary east|principal deputy assistant secretary|deputy head of mission|deputy chief of mission|head of mission|chief of mission|counsellor|counselor|minister counsellor|minister-counsellor|minister counselor|minister-counselor|first secretary|second secretary|third secretary|attaché|attache|cultural attaché|trade attaché|commercial attaché|press attaché|trade commissioner|deputy high commissioner|deputy ambassador|political director|chief of protocol|director general for political affairs|dean of the diplomatic corps|doyen of the diplomatic corps|diplomat|career diplomat|senior diplomat|trade counsellor|commercial counsellor|economic counsellor|cultural counsellor|political counsellor|embassy official|desk officer",
      { office: "diplomat" },
    ],
    // Parliaments and parties.
    [
      "speaker|speaker of the house of representatives|speaker of the house of commons|speaker of the house of assembly|speaker of the national assembly|president of the house of representatives|parliament speaker|parliamentary speaker|house speaker|speaker of parliament|speaker of the house|president of parliament|president of the parliament|senate president|senate speaker|president of the senate|president pro tempore|parliament president|president of the national council|president of the bundestag|president of the storting|president of the riksdag",
      { office: "speaker" },
    ],
    [
      "deputy speaker|vice speaker|vice-speaker|deputy parliament speaker|deputy chairman of parliament|vice president of parliament",
      { office: "deputy_speaker" },
    ],
    ["mep|member of the european parliament", { office: "member_of_parliament", country: "EU" }],
    [
      "mp|m.p|lawmaker|senator|congressman|congresswoman|member of parliament|deputy|legislator|parliamentarian|representative to congress|member of congress|assemblyman|member of the knesset|member of the bundestag|member of the storting|state duma deputy|people's deputy|backbencher|congressperson|councillor of state|opposition mp",
      { office: "member_of_parliament" },
    ],
    [
      "majority leader|minority leader|parliamentary group leader|whip|chief whip|committee chair|committee chairman|committee chairwoman|ranking member|faction leader|group leader|house majority leader|senate majority leader|leader of the house|leader of government business|majority whip|minority whip|deputy majority leader|deputy minority leader",
      { office: "committee_chair" },
    ],
    [
      "party leader|party chairman|party chair|party chairwoman|general secretary of the communist party|first secretary of the communist party|first secretary of the central committee|general secretary of the central committee|party chief|party general secretary|leader of the party|party president",
      { office: "party_leader" },
    ],
    ["opposition leader|leader of the opposition", { office: "party_leader" }],
    // Regions and cities.
    [
      "governor|vice governor|deputy governor|akim|regional head|regional governor|state governor|minister-president|minister president|provincial governor|first minister|lieutenant governor|prefect|county governor|head of the region|chief minister of the state|regional president",
      { office: "regional_head", generic: "governor" },
    ],
    ["chief minister", { office: "regional_head", officeIn: { SL: "head_of_government", GI: "head_of_government" } }],
    ["mayor|lord mayor|deputy mayor|governing mayor|city mayor|vice mayor|mayoress", { office: "mayor" }],
    // International organisations.
    [
      "un secretary-general|united nations secretary-general|nato secretary general|un chief|nato chief|un secretary general",
      { office: "secretary_general" },
    ],
    ["secretary-general|secretary general", { office: "secretary_general", generic: "secretary_general" }],
    [
      "eu commissioner|european commissioner|trade commissioner of the eu|enlargement commissioner|commissioner for enlargement|eu trade commissioner|commissioner for trade|commissioner for international partnerships|commissioner for energy|commissioner for neighbourhood and enlargement",
      { office: "commissioner", country: "EU" },
    ],
    ["commissioner|commissioner general|commissioner-general", { office: "commissioner", generic: "commissioner" }],
    [
      "eu high representative|eu foreign policy chief|eu top diplomat|eu's foreign policy chief|european commission president|commission president|commission vice-president|commission vice president|european commission vice-president|european commission vice president|european council president|president of the european commission|president of the european council|president of the european parliament|ecb president|foreign policy chief|high representative of the union",
      { office: "international_official", country: "EU" },
    ],
    // In Bosnia that of the peace agreement.
    [
      "high representative",
      { office: "international_official", country: ["EU"], officeIn: { BA: "international_official" } },
    ],
    [
      "director-general|director general|resident representative|resident coordinator|country director|un resident coordinator|under-secretary-general|under-secretary general|undersecretary-general|under secretary-general|assistant secretary-general|assistant secretary general|deputy secretary-general|deputy secretary general|deputy director-general|un special rapporteur|special rapporteur|executive secretary|regional director|managing director of the imf|world bank president|un resident representative|humanitarian coordinator|emergency relief coordinator|un emergency relief coordinator|un humanitarian chief|un relief chief",
      { office: "international_official", generic: "director" },
    ],
    // Banks, courts, forces, business.
    [
      "central bank governor|central bank chief|central bank head|central bank president|central bank chairman|governor of the central bank|fed chair|fed chairman|national bank governor|reserve bank governor",
      { office: "central_bank_head" },
    ],
    [
      "judge|justice|chief justice|registrar of the court|prosecutor|chief prosecutor|prosecutor general|prosecutor-general|public prosecutor|supreme court judge|president of the supreme court|solicitor general",
      { office: "judge" },
    ],
    ["saceur|supreme allied commander|supreme allied commander europe", { office: "military", stateless: true }],
    [
      "general|admiral|colonel|colonel general|colonel-general|major general|major-general|lieutenant general|lieutenant-general|lieutenant colonel|lieutenant-colonel|brigadier general|brigadier-general|vice admiral|vice-admiral|rear admiral|rear-admiral|goc-in-c|general officer commanding-in-chief|chief of staff of the armed forces|army chief|chief of the general staff|chief of general staff|commander|commander-in-chief|commander in chief|field marshal|brigadier|major|captain|chief of defence|chief of defense|chief of army staff|air marshal|air chief marshal|naval chief|air force chief|force commander|defence chief|defense chief|marshal|chief of the defence staff|chief of the defense staff|deputy commander|general staff chief|coas|cds|goc|chief of naval staff|chief of the naval staff|chief of the air staff|chief of air staff|chief of the army staff|chief of the army|chief of the navy|chief of the air force|chief of defence force|chief of the defence force|chief of the armed forces|general officer commanding|flag officer commanding|air officer commanding|commandant|inspector general of the armed forces|defense attaché|defence attaché|military attaché|naval attaché|air attaché|defence attache|defense attache|military attache|army commander|navy commander|air force commander|aide-de-camp|commodore",
      { office: "military" },
    ],
    [
      "ceo|chief executive|chief executive officer|group ceo|chief operating officer|coo|cfo|chief financial officer|executive chairman|general manager|country manager|company head|co-founder|founder|executive vice president|senior vice president|regional manager|chief economist officer|company president|entrepreneur|deputy ceo|acting ceo|president and ceo|chairman and ceo|deputy general director|general director|director general of the company|banker|businessman|businesswoman|tycoon|billionaire",
      { office: "executive" },
    ],
    [
      "chairman of the board|chairwoman of the board|chairperson of the board|board chairman|chairman of the management board|deputy chairman of the board|first deputy chairman of the board",
      { office: "executive", generic: "chair" },
    ],
    [
      "chairman|chairwoman|chairperson|chair|co-chair|co-chairman|co-chairwoman|chairlady",
      { office: "executive", generic: "chair" },
    ],
    ["head|chief|boss", { office: "executive", generic: "head" }],
    ["leader|co-leader", { office: "other", generic: "leader" }],
    [
      "director|board member|member of the board|executive director|managing director|deputy director|deputy head|department head|head of department|head of division|division chief|program director|project director",
      { office: "executive", generic: "director" },
    ],
    [
      "chairperson-in-office|chairman-in-office|chair-in-office|chairwoman-in-office",
      { office: "international_official" },
    ],
    ["registrar|chief registrar", { office: "other", generic: "head" }],
    ["member", { office: "other", generic: "member" }],
    ["secretary", { office: "other", generic: "secretary" }],
    ["deputy secretary", { office: "diplomat", generic: "secretary", officeIn: { US: "deputy_foreign_minister" } }],
    [
      "spokesperson|spokesman|spokeswoman|press secretary|chief spokesperson|ministry spokesperson|foreign ministry spokesperson|press officer|deputy spokesperson|government spokesperson|kremlin spokesman",
      { office: "spokesperson" },
    ],
    ["representative", { office: "other", generic: "representative" }],
    [
      "adviser|advisor|aide|presidential aide|senior adviser|senior advisor|special adviser|special advisor|chief of staff|chief of cabinet|political adviser|presidential adviser|presidential advisor|assistant to the president|special assistant|economic adviser|economic advisor",
      { office: "other", generic: "adviser" },
    ],
    [
      "professor|analyst|economist|historian|political scientist|researcher|expert|scholar|geologist|journalist|academic|sociologist|commentator|research fellow|senior fellow|fellow|scientist|lecturer|columnist|correspondent|editor|political analyst|chief economist|senior analyst|associate professor|assistant professor|senior researcher|author|writer|reporter|pollster|lawyer|physicist|ethnologist|orientalist|associate fellow|distinguished fellow|nonresident fellow|energy analyst|security analyst|defence analyst|policy analyst",
      { office: "expert", occupation: true },
    ],
    [
      "rector|university rector|university president|dean|editor-in-chief|vice chancellor of the university|pro-chancellor|deputy vice-chancellor|deputy vice chancellor|pro-vice-chancellor|pro vice-chancellor|vice-rector|pro-rector|provost|vice-provost|vice rector",
      { office: "expert" },
    ],
    [
      "patriarch|archbishop|bishop|cardinal|grand imam|grand mufti|mufti|imam|rabbi|chief rabbi|catholicos|dalai lama|metropolitan|metropolitan bishop|ayatollah|sheikh ul-islam|shaykh al-islam",
      { office: "religious_leader" },
    ],
    ["his deputy|her deputy|'s deputy|' deputy|whose deputy", { office: "other", generic: "stand_in" }],
    ["counterpart|opposite number|homologue|peer", { office: "other", generic: "counterpart" }],
    ["colleague", { office: "other", generic: "counterpart" }],
    ["chief adviser|chief advisor", { office: "other", generic: "adviser", officeIn: { BD: "head_of_government" } }],
    ["state counsellor|state counselor", { office: "minister", officeIn: { MM: "head_of_government" } }],
    ["first lady|first gentleman|second lady", { office: "other", generic: "spouse" }],
    [
      "coordinator|chief coordinator|national coordinator|deputy assistant to the president|deputy assistant|chief statistician|clerk of the house|clerk of the national assembly|clerk of parliament|clerk to parliament|serjeant-at-arms|inspector-general of police|inspector general of police|police commissioner|commissioner of police|head of the civil service|cabinet secretary to the president|police chief|intelligence chief|spy chief|chief of police|secretary of the security council|warlord|militia leader|rebel leader|security council secretary|ombudsman|chief of intelligence|auditor general|ombudswoman|human rights commissioner|national security chief|head physician|mission director",
      { office: "other" },
    ],
  ],
  rank: [
    ["deputy|vice|assistant", "deputy"],
    [
      "non-resident|resident|nonresident|acting|interim|caretaker|incoming|newly appointed|newly elected|coordinating|newly-appointed|newly-elected|new|next|own|current|first|second|third|senior|chief|future|designate|elect|visiting|incumbent|founding|honorary|extraordinary|executive|permanent|special|principal|junior|presidential|sitting|top|designated|federal|parliamentary|regional|national|state|lead|co",
      "other",
    ],
    ["former|ex|ex-|then|then-|outgoing|one-time|previous|late|retired|longtime|long-time", "former"],
  ],
  portfolio: [
    [
      "international affairs|international relations|international affairs and cooperation|european and international affairs|international affairs and trade|international relations and trade|international relations and regional cooperation|foreign affairs|external affairs|foreign relations|external relations|foreign and european affairs|european and foreign affairs|foreign|foreign and commonwealth affairs|foreign affairs and trade|foreign affairs and international trade|foreign affairs and cooperation|foreign affairs and international cooperation|foreign affairs and worship|foreign and expatriate affairs|international relations and cooperation",
      "foreign",
    ],
    [
      "agriculture|agricultural|defence|defense|economy|economic affairs|economic development|economics|education|energy|environment|environmental|finance|fisheries|food|forestry|forests|health|healthcare|home affairs|housing|industry|industries|industrial|infrastructure|innovation|interior|internal affairs|investment|investments|irrigation|justice|labor|labour|land|lands|law|livestock|local government|logistics|maritime affairs|mineral resources|minerals|mines|mining|natural resources|oil|gas|petroleum|planning|ports|power|public works|railways|regional development|research|roads|rural development|science|security|shipping|social affairs|social development|social policy|social protection|social security|social welfare|sport|sports|technology|telecommunications|tourism|trade|commerce|transport|transportation|communications|communication|urban development|veterans affairs|water|water resources|welfare|women|youth|culture|cultural affairs|information|digital development|digitalization|digital transformation|digital affairs|digital|artificial intelligence|aviation|civil aviation|atomic energy|climate|climate change|climate action|cooperation|international cooperation|international trade|foreign trade|foreign investment|development|international development|development cooperation|employment|emergency situations|emergencies|enterprise|entrepreneurship|equality|europe|european affairs|eu affairs|european integration|family|gender|higher education|human rights|humanitarian affairs|immigration|integration|migration|military|mobility|national security|national defence|nature|nuclear|parliamentary affairs|political affairs|population|public administration|public health|public service|reconstruction|religious affairs|resources|revenue|spatial planning|state assets|strategic affairs|supply|sustainability|treasury|budget|vocational training|waterways|green transition|islamic affairs|tribal affairs|the president|the presidency|consumer affairs|small business|business|construction|community|communities|aged care|arts|heritage|antiquities|pensions|territorial development|administration|affairs|reforms|privatisation|privatization|worship|diaspora|expatriates|bilateral relations|multilateral affairs|consular affairs|legal affairs|economic relations|foreign economic relations|external economic relations|inter-governmental relations|policy|protocol|strategy|operations|research and development|the middle east|africa|asia|asia-pacific|the americas|latin america|central asia|the indo-pacific|the pacific|south asia|north africa|the caucasus|the balkans|the western balkans|western hemisphere|western hemisphere affairs|near eastern affairs|south and central asian affairs|european and eurasian affairs|african affairs|east asian and pacific affairs|south and central asia|southeast asia|east asia|europe and eurasia|eastern europe|economic|political|consular|legal|humanitarian|public diplomacy|peace",
      "other",
    ],
    [
      "electricity|renewable energy|renewables|green energy|energy transition|ecological transition|ecology|hydrocarbons|petroleum resources|mineral development|metallurgy|chemicals|fertilizers|textiles|jute|coal|manufacturing|industrialisation|industrialization|industrial development|production|productivity|competition|competitiveness|private sector|private sector development|public enterprises|state enterprises|state-owned enterprises|public sector|cooperatives|handicrafts|small and medium enterprises|small and medium-sized enterprises|small enterprises|smes|msmes|micro, small and medium enterprises|small business development|growth|economic growth|national economy|economic cooperation|economic planning|national planning|development planning|strategic planning|national development|economic reform|public finance|taxation|customs|statistics|banking|insurance|exports|export promotion|investment promotion|free zones",
      "other",
    ],
    [
      "blue economy|marine resources|maritime transport|merchant marine|maritime economy|oceans|fishing|aquaculture|animal resources|animal husbandry|plantation|plantations|commodities|food security|nutrition|agrarian affairs|agrarian reform|agribusiness|rural affairs|land reform|land affairs|land management|lands and settlement|human settlements|settlements|urbanisation|urbanization|urban planning|urban affairs|municipal affairs|municipalities|local self-government|local development|territory|territories|decentralisation|decentralization|federal affairs|provincial affairs|regional affairs|regional integration|regional cooperation|african integration|economic integration|wildlife|forest|forest resources|conservation|nature conservation|water supply|sanitation|irrigation|dams|wetlands|meteorology|green economy|green growth|circular economy|carbon neutrality|climate adaptation|environmental protection|ecological resources",
      "other",
    ],
    [
      "public order|public safety|public security|civil defence|civil defense|civil protection|disaster management|disaster relief|crisis management|relief|refugees|homeland security|border protection|cyber security|cybersecurity|defence production|defense production|defence industry|defense industry|space|aerospace|armed forces|veterans|prisons|correctional services|constitutional affairs|parliamentary relations|institutional relations|governance|good governance|anti-corruption|transparency|civil service|administrative reform|administrative development|public administration reform|reform|modernisation|modernization|e-government|information technology|ict|icts|science and technology|broadcasting|media|mass media|creative economy|creative industries|museums|languages|religion|endowments|awqaf|hajj|posts|equipment|public works and housing|rail|highways|metro|bridges|special duties|presidential affairs|cabinet affairs|general affairs|state affairs",
      "other",
    ],
    [
      "skills|skills development|vocational education|technical education|training|schools|universities|literacy|children|child protection|elderly|older persons|disabilities|disability|persons with disabilities|social solidarity|solidarity|social inclusion|social cohesion|social action|social services|social insurance|humanitarian action|poverty reduction|poverty alleviation|community development|community affairs|indigenous peoples|indigenous affairs|minorities|national minorities|minority affairs|ethnic affairs|human resources|human resource development|manpower|labor relations|industrial relations|demography|demographic policy|hygiene|medical education|pharmaceuticals|youth affairs|youth empowerment|women empowerment|women's empowerment|women's affairs|women's rights|women affairs|gender equality|gender affairs|family affairs|overseas employment|nationals abroad|asylum|citizenship|national unity|reconciliation|national reconciliation|peacebuilding|leisure|recreation|enlargement|neighbourhood|international partnerships|european union affairs|arab affairs|african affairs|asean affairs|francophonie|the francophonie",
      "other",
    ],
  ],
  body: [
    [
      "government|cabinet|cabinet of ministers|council of ministers|federal government|administration|council of state|interim government|transitional government|government of national unity|provisional government",
      { kind: "government" },
    ],
    [
      "presidential council|presidential leadership council|presidency council|transitional presidential council|sovereign council|sovereignty council|transitional sovereign council|transitional sovereignty council|transitional council|transitional military council|military council|state affairs commission|state administration council|state peace and development council|supreme military council|supreme political council|ruling council|junta|military junta|ruling junta|tripartite presidency|presidency of bosnia and herzegovina|presidency of bosnia",
      { kind: "presidency" },
    ],
    [
      "provincial government|regional government|cantonal government|state government|regional administration|provincial administration|people's government|regional council|generalitat|regional executive",
      { kind: "region" },
    ],
    ["standing committee|presidium|praesidium", { kind: "presidium" }],
    [
      "presidential administration|administration of the president|presidential executive office|executive office of the president|presidential office|office of the president|president's office|presidential palace|prime minister's office|office of the prime minister|office of prime minister|office of the deputy prime minister|office of the vice president|office of the first lady|cabinet office|chancellery|federal chancellery|state chancellery|office for|foreign affairs office|information office|liaison office",
      { kind: "agency" },
    ],
    ["republic|state|kingdom|federal republic|nation|country|emirate|sultanate|commonwealth", { kind: "state" }],
    [
      "ministry|treasury|home office|department of defense|pentagon|ministry of defence|ministry of finance|finance ministry|defence ministry|defense ministry|trade ministry|energy ministry|economy ministry|interior ministry|agriculture ministry|health ministry",
      { kind: "ministry" },
    ],
    [
      "foreign ministry|ministry of foreign affairs|ministry for foreign affairs|mfa|ministry of external affairs|mea|foreign office|state department|department of state|federal foreign office|fcdo|dfat|mfat|mofa|foreign, commonwealth and development office|ministry for europe and foreign affairs|ministry of foreign relations|department of foreign affairs|department of foreign affairs and trade|auswärtiges amt|global affairs canada",
      { kind: "foreign_ministry" },
    ],
    [
      "department|directorate|division|directorate general|directorate-general|section|bureau|unit|office|desk",
      { kind: "department" },
    ],
    [
      "parliament|national assembly|federal assembly|senate|house of representatives|house of commons|house of lords|chamber of deputies|chamber of representatives|lower house|upper house|congress|legislature|supreme council|legislative council|legislative assembly|council of the republic|federation council|national council|federal council|shura council|people's assembly|people's council|house of councillors|house of counsellors|house of peoples|house of nationalities|people's national assembly|council of representatives|grand national assembly|great national assembly|house of assembly|general assembly of the republic|supreme assembly|house|house of the people|council of states|high council of state|provincial council|provincial assembly|regional assembly|people's congress|national people's congress|provincial people's congress|state assembly|state council of oman|regional duma|city duma|supreme people's assembly",
      { kind: "parliament" },
    ],
    [
      "national people's congress|npc|cppcc|chinese people's political consultative conference",
      { kind: "parliament", country: "CN" },
    ],
    ["state council", { kind: "government", country: "CN" }],
    ["bundestag|bundesrat", { kind: "parliament", country: "DE" }],
    ["nationalrat", { kind: "parliament", country: "AT" }],
    ["storting|stortinget", { kind: "parliament", country: "NO" }],
    ["riksdag", { kind: "parliament", country: "SE" }],
    ["folketing|folketinget", { kind: "parliament", country: "DK" }],
    ["majilis|mazhilis", { kind: "parliament", country: "KZ" }],
    ["oliy majlis", { kind: "parliament", country: "UZ" }],
    ["milli majlis|milli mejlis", { kind: "parliament", country: "AZ" }],
    ["jogorku kenesh", { kind: "parliament", country: "KG" }],
    ["halk maslahaty", { kind: "parliament", country: "TM" }],
    [
      "great state khural|state great khural|great state hural|state great hural",
      { kind: "parliament", country: "MN" },
    ],
    ["lok sabha|rajya sabha", { kind: "parliament", country: "IN" }],
    ["jatiya sangsad", { kind: "parliament", country: "BD" }],
    ["majlis-e-shoora", { kind: "parliament", country: "PK" }],
    ["dewan rakyat|dewan negara", { kind: "parliament", country: "MY" }],
    ["national diet", { kind: "parliament", country: "JP" }],
    ["legislative yuan", { kind: "parliament", country: "TW" }],
    ["pyidaungsu hluttaw", { kind: "parliament", country: "MM" }],
    ["riigikogu", { kind: "parliament", country: "EE" }],
    ["saeima", { kind: "parliament", country: "LV" }],
    ["seimas", { kind: "parliament", country: "LT" }],
    ["oireachtas|dáil|dail|seanad", { kind: "parliament", country: "IE" }],
    ["sabor|hrvatski sabor", { kind: "parliament", country: "HR" }],
    ["skupština|skupstina", { kind: "parliament", country: "RS" }],
    ["sobranie", { kind: "parliament", country: "MK" }],
    ["cortes generales", { kind: "parliament", country: "ES" }],
    ["eduskunta", { kind: "parliament", country: "FI" }],
    ["althing|alþingi", { kind: "parliament", country: "IS" }],
    ["state duma|duma", { kind: "parliament", country: "RU" }],
    ["verkhovna rada|rada", { kind: "parliament", country: "UA" }],
    ["sejm", { kind: "parliament", country: "PL" }],
    ["knesset", { kind: "parliament", country: "IL" }],
    ["majlis of iran", { kind: "parliament", country: "IR" }],
    ["us congress|us senate|us house of representatives", { kind: "parliament", country: "US" }],
    ["european parliament", { kind: "parliament", country: "EU" }],
    [
      "committee|subcommittee|parliamentary group|friendship group|parliamentary friendship group|caucus|commission on foreign affairs|foreign affairs committee|foreign relations committee|select committee|joint committee|working group|interparliamentary group",
      { kind: "committee" },
    ],
    [
      "party|democratic party|labour party|conservative party|communist party|people's party|social democrats|christian democrats|liberals|greens|national congress|ruling party|opposition party|politburo|central committee|party committee|movement|coalition|alliance|front",
      { kind: "party" },
    ],
    ["eu delegation|delegation of the european union|delegation of the eu", { kind: "delegation", country: "EU" }],
    ["delegation|negotiating team|negotiating panel|peace panel|peace delegation", { kind: "delegation" }],
    [
      "election observation mission|electoral observation mission|observation mission|observer mission|election observer mission|electoral observer mission|election observers|observers|monitoring mission|observer group|observer team",
      { kind: "observers" },
    ],
    ["embassy|consulate|consulate general|mission|high commission|permanent mission", { kind: "mission" }],
    [
      "region|province|oblast|state of|county|prefecture|district|governorate|voivodeship|canton|territory",
      { kind: "region" },
    ],
    ["city|municipality|town|city council", { kind: "city" }],
    [
      "tribunal|electoral court|supreme electoral court|constitutional tribunal|supreme electoral tribunal|criminal court|court of justice|prosecution service|court|supreme court|constitutional court|high court|international criminal court|international court of justice|prosecutor's office",
      { kind: "court" },
    ],
    [
      "military committee|joint chiefs|defence staff|naval staff|army staff|air staff|multinational force|task force|peacekeeping force|stabilisation force|stabilization force|army|armed forces|navy|air force|general staff|command|indo-pacific command|central command|africom|coast guard|national guard|defence forces|defense forces|joint chiefs of staff|marine corps|fleet",
      { kind: "military" },
    ],
    ["central bank|national bank|reserve bank", { kind: "central_bank" }],
    ["federal reserve|the fed", { kind: "central_bank", country: "US" }],
    ["bank of england", { kind: "central_bank", country: "GB" }],
    ["bank of japan", { kind: "central_bank", country: "JP" }],
    ["bank of israel", { kind: "central_bank", country: "IL" }],
    ["bank of russia", { kind: "central_bank", country: "RU" }],
    ["norges bank", { kind: "central_bank", country: "NO" }],
    ["riksbank|sveriges riksbank", { kind: "central_bank", country: "SE" }],
    ["bundesbank|deutsche bundesbank", { kind: "central_bank", country: "DE" }],
    ["people's bank of china", { kind: "central_bank", country: "CN" }],
    ["european central bank|ecb", { kind: "central_bank", country: "EU" }],
    [
      "company|manufacturer|carmaker|automaker|producer|operator|developer|retailer|supplier|startup|group|corporation|corp|holding|holdings|bank|board|board of directors|supervisory board|management board|association|chamber|chamber of commerce|chamber of commerce and industry|federation|union|confederation|fund|foundation|business council|enterprise|state enterprise|state holding|firm|joint venture|consortium|airline|airlines|airways|railway|railways|agency for investment|plc|ltd|inc|gmbh|llc|export-import bank|development bank|exim bank|eximbank|exchange|stock exchange|cooperative|industries|partners|capital|ventures|energy group|sovereign wealth fund|trust|club|red cross|red crescent|red cross society|red crescent society|olympic committee|national olympic committee|league",
      { kind: "company" },
    ],
    [
      "institution|endowment|university|institute|academy|think tank|center|centre|college|school|newspaper|faculty|council on foreign relations|chatham house|research center|research centre|foundation for|laboratory|observatory|museum|library|hospital",
      { kind: "institute" },
    ],
    [
      "staff|presidential office|presidential administration|presidential executive office|executive office|office of the president|presidency|authority|agency|national agency|commission|service|inspectorate|police|administration of|directorate of|intelligence service|security council|national security council|national security and defense council|national security and defence council|supreme national security council|statistics office|statistical office|customs service|customs|state committee|investment agency|election commission|border guard|coordination council|investment authority|space agency|environmental protection agency|regulatory authority|planning commission|general intelligence service|general intelligence directorate|electoral commission|electoral council|national electoral council|electoral board|high authority|promotion bureau|statistics bureau|bureau of statistics|bureau of investigation|investigation bureau|anti-corruption bureau|bureau of standards|standards bureau|meteorological bureau|tourism bureau|tourism board|revenue authority|revenue service|supreme council of antiquities",
      { kind: "agency" },
    ],
    [
      "united nations|un|nato|osce|oecd|world bank|imf|international monetary fund|wto|world trade organization|world health organization|unesco|unicef|undp|unhcr|iaea|african union|au|arab league|league of arab states|asean|ecowas|igad|saarc|opec|gcc|gulf cooperation council|cis|csto|eaeu|shanghai cooperation organization|sco|council of europe|commonwealth of nations|organization of american states|oas|mercosur|caricom|caribbean community|pacific islands forum|efta|adb|asian development bank|african development bank|ebrd|european bank for reconstruction and development|ilo|fao|wfp|world food programme|unops|icrc|organization of turkic states|turksoy|islamic development bank|aiib|interpol|iom|un women|unctad|eurasian economic commission|organisation of islamic cooperation|oic|minusma|unifil|monusco|minusca|unmiss|security council of the un|general assembly|un general assembly|un security council|secretariat|opcw|irena|iea|international energy agency|nordic council|nordic council of ministers|eurasian economic union|east african community|eac|sadc|cica|bimstec|apec|g20|g7|bsec|world food program|international organization for migration|international atomic energy agency|turkpa|afcfta|afdb|badea|arab bank for economic development in africa|afreximbank|african export-import bank|new development bank|eurasian development bank|comesa|eccas|cemac|uemoa|waemu|ecreee|african continental free trade area|oecs|unasur|celac|eclac|escap|unece|uneca|unido|itu|upu|wipo|icao|imo|wmo|ifad|unfpa|unaids|unep|un-habitat|unodc|unrwa|ocha|ctbto|guam|economic cooperation organization|economic cooperation organisation|d-8|inter-parliamentary union|international solar alliance|indian ocean rim association|iora|mekong river commission|pacific community|melanesian spearhead group|commonwealth secretariat|world economic forum|opec fund|inter-american development bank|caribbean development bank|central american bank for economic integration|cabei|central american integration system|sica|francophonie|oif|cplp|community of portuguese language countries|organization of ibero-american states|council of the baltic sea states|barents euro-arctic council|arctic council|union for the mediterranean|regional cooperation council|cefta|energy community|international renewable energy agency|global green growth institute|gggi|green climate fund|global environment facility|nordic investment bank|international criminal police organization|international organization for standardization|asian infrastructure investment bank|international finance corporation|ifc|multilateral investment guarantee agency|miga|international committee of the red cross|international federation of red cross and red crescent societies",
      { kind: "international" },
    ],
    [
      "european union|eu|european commission|european council|council of the eu|eeas|european external action service",
      { kind: "international", country: "EU" },
    ],
    ["european investment bank|eib", { kind: "international", country: "EU" }],
    [
      "jewish community|muslim community|islamic community|spiritual administration|spiritual administration of muslims|spiritual board|council of churches|bishops' conference|episcopal conference|synod|holy synod|central council of muslims|central council of jews|church|diocese|archdiocese|patriarchate|metropolis|holy see|vatican|mosque",
      { kind: "church" },
    ],
    ["royal court|royal house|court of the crown prince", { kind: "royal_house" }],
    [
      "militia|rebels|taliban|hamas|hezbollah|farc|eln|m23|houthis|insurgents|rebel group|armed group|guerrilla|al-shabaab|al-qaeda|islamic state|isis|boko haram|rapid support forces|rsf|wagner group|syrian democratic forces|sdf|pkk|lra|separatists|mercenaries",
      { kind: "armed_group" },
    ],
    ["kremlin", { kind: "government", country: "RU" }],
    ["white house", { kind: "government", country: "US" }],
    ["downing street|whitehall", { kind: "government", country: "GB" }],
    ["elysée|elysée palace|elysee", { kind: "government", country: "FR" }],
    ["akorda", { kind: "government", country: "KZ" }],
    ["quai d'orsay", { kind: "foreign_ministry", country: "FR" }],
    ["wisma putra", { kind: "foreign_ministry", country: "MY" }],
    ["itamaraty", { kind: "foreign_ministry", country: "BR" }],
    ["torre tagle", { kind: "foreign_ministry", country: "PE" }],
    ["farnesina", { kind: "foreign_ministry", country: "IT" }],
    ["foggy bottom", { kind: "foreign_ministry", country: "US" }],
    ["south block", { kind: "foreign_ministry", country: "IN" }],
    ["ballhausplatz", { kind: "government", country: "AT" }],
    ["palazzo chigi|quirinale", { kind: "government", country: "IT" }],
    ["moncloa|zarzuela", { kind: "government", country: "ES" }],
    ["casa rosada", { kind: "government", country: "AR" }],
    ["la moneda", { kind: "government", country: "CL" }],
    ["planalto", { kind: "government", country: "BR" }],
    ["miraflores", { kind: "government", country: "VE" }],
    ["malacañang|malacanang", { kind: "government", country: "PH" }],
    ["rashtrapati bhavan", { kind: "government", country: "IN" }],
    ["merdeka palace", { kind: "government", country: "ID" }],
    ["zhongnanhai", { kind: "government", country: "CN" }],
    ["kantei", { kind: "government", country: "JP" }],
    ["aso rock|aso villa", { kind: "government", country: "NG" }],
    ["jubilee house", { kind: "government", country: "GH" }],
    ["union buildings", { kind: "government", country: "ZA" }],
    ["bankova", { kind: "government", country: "UA" }],
    ["blue house", { kind: "government", country: "KR" }],
  ],
  party: [
    ["labour|conservatives|tory|tories|lib dem|liberal democrats", "GB"],
    ["cdu|csu|spd|fdp|afd|cdu/csu|the left", "DE"],
    ["övp|spö|fpö|neos", "AT"],
    ["svp", "CH"],
    ["republican|republicans|democrat|democrats|r|d", "US"],
    ["høyre|arbeiderpartiet", "NO"],
    ["bjp|indian national congress", "IN"],
    ["likud|yesh atid", "IL"],
    ["akp|chp", "TR"],
    ["anc", "ZA"],
    ["fidesz", "HU"],
    ["pis", "PL"],
  ],
  honorific: [
    [
      "citizen|alderman|gen|lt gen|lt-gen|lt-gen.|lt-col|lt-col.|maj-gen|maj-gen.|brig-gen|brig-gen.|col-gen|maj gen|brig|brig gen|col|lt col|capt|cdr|adm|lt|maj|md.|mr|mrs|ms|miss|mr.|mrs.|ms.|dr|dr.|prof|prof.|h.e|h.e.|he|sir|dame|lord|lady|madam|madame|hon|hon.|rt hon|rt. hon.|rt hon.|the rt. hon.|the rt hon|the rt hon.|the rt. hon|rt. hon|right hon.|the right hon.|the hon|the hon.|right excellent|most honourable|the most honourable|most hon.|the most hon.|alh|alh.|honorable|honourable|the honourable|the honorable|right honourable|his excellency|her excellency|their excellencies|their majesties|excellency|his majesty|her majesty|his highness|her highness|his royal highness|her royal highness|hrh|hm|hh|h.h|h.m|h.r.h|his holiness|sayyid|sheikh|shaikh|sheikha|shaikha|eng|eng.|engr|engr.|dr eng|shri|smt|smt.|gen.|lt. gen.|maj. gen.|col.|adm.|capt.|sen.|rep.|gov.|amb.|rev.|fr.|pres.|datuk|dato|dato'|tan sri|tun|datuk seri|dato' seri|u|daw|ustaz|alhaji|hajiya|chief dr|barrister|advocate|comrade|khun|lt.|lt col|maj.|sgt.|baron|baroness|count|mx|señor|señora|monsieur|sri|pak|ibu|bapak|haji|rt. honourable|rt honourable|the rt. honourable|the rt honourable|hon’ble|hon'ble",
      true,
    ],
  ],
  particle: [
    ["=von und zu", "noble"],
    [
      "von|von der|von den|van|van der|van den|van de|de|de la|de las|de los|del|della|di|da|dos|das|du|des|der|ter|ten|la|le|el|al|bin|bint|ibn|ben|abu|ould|af|av|zu|zur|y|e|san|'t|ul|ur|wa|wan|oglu|ogli|kizi|arap|uulu|kyzy|qizi|ogly|oğlu|qızı|dal|lo",
      true,
    ],
  ],
  region: [
    [
      "Bavaria|Bavarian|Saxony|Saxon|Hesse|Hessian|Lower Saxony|Lower Saxon|North Rhine-Westphalia|Baden-Württemberg|Rhineland-Palatinate|Schleswig-Holstein|Brandenburg|Thuringia|Thuringian|Saarland|Saxony-Anhalt|Mecklenburg-Vorpommern",
      "DE",
    ],
    ["Tyrol|Tyrolean|Styria|Styrian|Carinthia|Carinthian|Upper Austria|Lower Austria|Burgenland|Vorarlberg", "AT"],
    ["Catalan|Andalusian|Basque", "ES"],
    ["Flemish|Walloon", "BE"],
    ["Sicilian|Sardinian|Tuscan|South Tyrolean", "IT"],
    ["Crimean", "UA"],
    ["Zanzibari", "TZ"],
    ["Chechen|Tatar|Dagestani", "RU"],
    ["Californian|Texan", "US"],
  ],
  placeLink: [["in|near|outside|inside|from|across", true]],
  thing: [
    [
      "street|avenue|road|arena|show|boulevard|square|airport|international airport|international|bridge|prize|award|medal|university|stadium|hotel|hall|memorial hall|memorial|mausoleum|museum|library|palace|hospital|clinic|park|plaza|place|tower|station|port|harbour|harbor|school|college|center|centre|foundation|institute|mosque|church|cathedral|temple|mountain|mount|river|lake|island|islands|peninsula|bay|strait|sea|ocean|gulf|canal|dam|desert|valley|hills|line|doctrine|plan|act|law|rule|amendment|report|cup|trophy|tournament|theatre|theater|gallery|opera|ship|fort|camp|prison|villa|house|building|room|street,|lane|drive|gate|monument|cemetery|order|initiative|project|fund|bank|group|company|corporation|holdings|agency|times|post|herald|tribune|news|gazette|journal|daily|press|radio|tv|television|media|magazine|network|airlines|airways|league|club|association|party|movement|brigade|corridor|summit|forum|festival|conference|dialogue|week|day|year|games|olympics|marathon|championship|championships|world|city|town|village|province|region|county|district|state|republic|kingdom|zone|area|coast|border|heights|strip|field|deposit|mine|refinery|plant|pipeline|terminal|base|barracks|academy|laboratory|observatory|telescope|mission|programme|program|process|treaty|accords|protocol|charter|declaration|convention|agreement|accord|pact|consensus|framework|road map|boulevard|embassy|consulate|mill|farm|estate|gardens|garden|court|centre|complex|stream|express|railway|highway|expressway|canyon|basin|plateau|foods|motors|steel|oil|gas|energy|petroleum|electric|systems|technologies|industries|solutions|insurance|logistics|shipping|aerospace|defence|defense|pharmaceuticals|partners|capital|ventures|rouge|building|watch|stand|tribune|review|council|award",
      true,
    ],
    [
      "storm|hurricane|cyclone|typhoon|tropical storm|comet|asteroid|circuit|autodromo|gran premio|rue|avenida|calle|plaza|universidad|universidade|université|universität|istituto|instituto|aeropuerto|hms|uss|kri|mv|ss|knm|hotel|restaurant ship|villa|casa|palazzo|château|chateau|port|fort|san|santa|saint|cape|mount|lake|lago|rio|camp|puerto|porto|monte|sierra|isla|ile|île|cabo",
      true,
    ],
  ],
  noun: [
    // Figures of fiction and myth that are known the world over.
    [
      "madame butterfly|don giovanni|don quixote|don juan|robin hood|santa claus|father christmas|uncle sam|uncle ben|john bull|mickey mouse|harry potter|sherlock holmes|james bond|william tell|snow white|king lear|king arthur|robinson crusoe|peter pan|tom sawyer|oliver twist|david copperfield|jane eyre|romeo and juliet|ali baba|peter grimes|billy budd|forrest gump|citizen kane|donald duck|darth vader|lara croft|indiana jones|bloody mary|granny smith|earl grey|tom collins|shirley temple",
      true,
    ],
    [
      "sector|sectors|appointment|nomination|designation|inauguration|provincial|municipal|strategic studies|rosetta stone|roman catholic|roman|republika srpska|joint staff|talks|ties|relations|trade|visit|meeting|deal|deals|cooperation|partnership|support|news|photo|home|statement|speech|press release|agenda|vision|article|section|chapter|resolution|operation|covid|internet|facebook|twitter|telegram|instagram|youtube|whatsapp|reuters|xinhua|tass|interfax|afp|ap|dpa|bbc|cnn|christmas|easter|ramadan|nowruz|nauryz|islam|muslim|muslims|christian|christians|christianity|catholic|orthodox|jewish|jews|buddhist|hindu|arab|arabs|western|west|east|north|south|eastern|northern|southern|central|asia|europe|africa|america|americas|middle east|central asia|eurasia|eurasian|european|african|asian|latin america|latin|caribbean|balkans|caucasus|pacific|atlantic|indo-pacific|arctic|antarctic|mediterranean|black sea|caspian|baltic|gulf|sahara|sahel|scandinavia|nordic|siberia|silk road|belt|belt and road|belt and road initiative|god|internet|ai|gdp|covid-19|ukrainian|crimea|gaza|west bank|kashmir|xinjiang|tibet|hong kong|new york|geneva|davos|vienna|brussels|strasbourg|world war|cold war|world war ii|soviet|ottoman|nazi|bible|quran|olympics|olympic|paralympic|nobel|oscar|grammy|earth|moon|mars|sun",
      true,
    ],
  ],
  speech: [
    [
      "said|says|told|added|noted|stressed|emphasised|emphasized|stated|announced|declared|explained|recalled|underlined|pointed|warned|argued|claimed|thanked|praised|welcomed|expressed|called|urged|insisted|confirmed|denied|wrote|asked|answered|replied|reported|informed|commented|recounted|recounts|elaborated|elaborates|felicitated|felicitates|apprised|enumerated|intimated|exhorted|implored|decried|deplored|exclaimed|contended|contends|concluded|believes|believed|thinks|hopes|hoped|proposed|suggested|promised|vowed|pledged|reiterated|reaffirmed|highlighted|observed|remarked|acknowledged|admitted|conceded|criticised|criticized|condemned|accused|joked|tweeted|posted|disclosed|revealed|estimated|predicted|cautioned|assured|invited|congratulated|conveyed|voiced|affirmed|outlined|briefed|opined|lamented|quipped|continued|demanded|rejected|disagreed|agreed|commended|appreciated|underscored|mentioned|indicated|clarified|testified|complained|responded|maintains|argues|notes|adds|warns|writes|explains|stresses|recalls|insists|claims|suggests|describes|described",
      true,
    ],
  ],
  encounter: [
    [
      "met|meets|received|receives|visited|visits|arrived|arrives|signed|signs|held|holds|attended|attends|chaired|chairs|led|leads|hosted|hosts|opened|opens|presented|presents|handed|hands|discussed|discusses|spoke|speaks|travelled|traveled|travels|flew|flies|paid|addressed|delivered|conferred|inaugurated|unveiled|represented|represents|headed|heads|took|takes|served|serves|became|becomes|succeeded|replaced|succeeds|greeted|accompanied|joined|co-chaired|toured|laid|left|returned|returns|departed|shook|exchanged|negotiated|resigned|died",
      true,
    ],
  ],
  officeLink: [
    ["of|of the|from|from the", "of"],
    ["for|for the", "for"],
    ["in|at|to|in the|at the|to the|on", "at"],
    ["with", "with"],
  ],
  relative: [["who|whose|whom", true]],
} satisfies Lexicon;

export const rules = {
  "ministers-of-states-names": {
    find: "<role:r> (, | :)? <role>? <honorific>? <fullname:n> ,? and <role>? <honorific>? <fullname:o>",
    make: { name: "$n", role: "$r", name2: "$o", shared: "plural", inTurn: true },
    yes: [
      "The speakers of the parliaments of Slovenia and Austria Anna Novak and Peter Maier met. → speaker AT Peter Maier",
      "The foreign ministers of Slovenia and Austria, Anna Novak and Peter Maier, met. → foreign_minister AT Peter Maier",
    ],
    no: ["The foreign minister of Slovenia, Anna Novak and Peter Maier met."],
  },
  "role-and-role-before-name": {
    find: "<role:r> (and | & | - | / | , and | ,) (his | her | its | their)? <role:s> ,? <honorific>? <honorific>? <name:n>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: ["Deputy Prime Minister and Minister of Finance Karim Sadykov met the press. → minister - Karim Sadykov"],
    no: ["The minister and the ambassador left Oslo."],
  },
  "role-role-before-name": {
    find: "<role:r> (\\( ..{1,6} \\))? <role:s> <honorific>? <honorific>? <honorific>? <name:n>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: [
      "Industry Minister General Karim Sadykov opened it. → minister - Karim Sadykov",
      "Health Minister (Acting) General Karim Sadykov opened it. → minister - Karim Sadykov",
    ],
    no: ["The minister General Motors met left Oslo."],
  },
  "presidents-of-states-in-turn": {
    find: "<role:r> , <honorific>? <fullname:n> ((; | ,)? (and | of | and of | from | and from) | ;) the? <country:d> , <honorific>? <fullname:o> (((; | ,)? (and | of | and of | from | and from) | ;) the? <country:e> , <honorific>? <fullname:p>)?",
    make: { name: "$n", role: "$r", name2: "$o", state2: "$d", name3: "$p", state3: "$e", shared: "plural" },
    yes: [
      "The presidents of Namibia, Anna Novak, and Mali, Peter Maier, were there. → head_of_state ML Peter Maier",
      "Ministers from Peru, Anna Novak; Brazil, Peter Maier; and Haiti, Karim Sadykov, came. → minister BR Peter Maier",
      "He saw the presidents of Peru, Anna Novak; of Brazil, Peter Maier; of Haiti, Karim Sadykov. → head_of_state HT Karim Sadykov",
    ],
    no: ["The president of Namibia, Anna Novak, and Mali, her dog, were there."],
  },
  "foreign-ministers-of": {
    find: "<role:r> (were | are | included | : | - -?)? <honorific>? <name:n> (,? (of | from) the? <country:c> | \\( the? <country:c> \\) | \\( ..{1,3} \\))? (, | ; | (, | ;)? and) <honorific>? <name:o> (,? (of | from) the? <country:d> | \\( the? <country:d> \\) | \\( ..{1,3} \\))?",
    make: { name: "$n", role: "$r", state: "$c", name2: "$o", state2: "$d", shared: "plural" },
    yes: [
      "Foreign Ministers Anna Novak of Slovenia and Peter Maier of Austria spoke. → foreign_minister AT Peter Maier",
      "Presidents Anna Novak, from Slovenia, and Peter Maier, from Austria, spoke. → head_of_state SI Anna Novak",
    ],
    no: ["Foreign Minister Anna Novak and Peter Maier spoke."],
  },
  "role-list": {
    find: "<role:r> ..{0,6} : $",
    make: { role: "$r", shared: "plural", lines: true },
    yes: [
      "The following ambassadors attended:\n- H.E. Anna Novak of the Republic of Slovenia\n- H.E. Peter Maier of Austria → ambassador AT Peter Maier",
    ],
    no: ["The following was said by the ambassador:\n- Anna Novak\n- Peter Maier"],
  },
  "names-comma-roles": {
    find: "<fullname:n> and <fullname:o> , <article>? <rank>? <role:r> !<name>",
    make: { name: "$n", name2: "$o", role: "$r", shared: "plural", inTurn: true },
    yes: [
      "He saw Anna Novak and Peter Maier, the foreign ministers of Slovenia and Austria. → foreign_minister SI Anna Novak",
    ],
    no: ["He saw Anna Novak and Peter Maier, the guests of honour."],
  },
  "state-by-role-name": {
    find: "<country:c> (was | were | is | are)? represented? by (its | their | the)? <role:r> <honorific>? <name:n>",
    make: { name: "$n", role: "$r", state: "$c" },
    yes: ["Tanzania was represented by Vice-President Philip Mpango. → vice_president TZ Philip Mpango"],
    no: ["Tanzania was visited by Vice-President Philip Mpango."],
  },
  "body-whose-role-name": {
    find: "<body:b> ..{0,6} , whose <role:r> ,? <honorific>? <fullname:n>",
    make: { name: "$n", role: "$r", body: "$b", bodyAt: "@b" },
    yes: ["He saw the National Assembly, whose president, Anna Novak, is new. → speaker - Anna Novak"],
    no: ["He saw the National Assembly, whose halls, Anna Novak says, are new."],
  },
  "role-before-name": {
    find: "<role:r> (\\( ..{1,6} \\))? <honorific>? <honorific>? <honorific>? <name:n> ((of | from) the? <country:c> ('s <body:b>)? | \\( <country:c> \\))? (,? (of | from | at | with) the? (<body:b> | <name:m>))?",
    make: { name: "$n", role: "$r", state: "$c", body: "$b", bodyAt: "@b", properAt: "@m" },
    yes: [
      "Kazakh Foreign Minister Murat Nurtleu arrived. → foreign_minister KZ Murat Nurtleu",
      "Deputy Minister of Foreign Affairs of the Republic of Kazakhstan Roman Vassilenko spoke. → deputy_foreign_minister KZ Roman Vassilenko",
      "Chairwoman Mahmuda Adeyemi of Nigeria's electoral commission spoke. → other NG Mahmuda Adeyemi",
    ],
    no: ["The Foreign Minister arrived in Astana."],
  },
  "name-bracket-role": {
    find: "<name:n> \\( <article>? <role:r> \\)",
    make: { name: "$n", role: "$r" },
    yes: ["Anna Novak (Foreign Minister of Slovenia) took part. → foreign_minister SI Anna Novak"],
    no: ["Anna Novak (left) took part."],
  },
  "name-comma-role-and-role": {
    find: "<name:n> , (<article> <role:r> (and | & | - | / | , and) <article>? <role:s> | <role:r> (and | & | - | / | , and) <role:s>) (, (<country:c> | the? <body:b>) (; | . | , | \\) | $))? !<name> !(<honorific> <name>)",
    make: { name: "$n", role: "$r", role2: "$s", state: "$c", body: "$b", bodyAt: "@b" },
    yes: ["Karim Sadykov, Deputy Prime Minister and Minister of Finance, left. → minister - Karim Sadykov"],
    no: [
      "They saw Karim Sadykov, then Finance Minister, and President Dr Anna Novak.",
      "Karim Sadykov, the winner and the loser, left.",
      "Karim Sadykov, who won, and the minister left.",
    ],
  },
  "name-comma-the-role": {
    find: "<name:n> (\\( ..{1,6} \\))? , the <role:r> (, <country:c> (; | . | , | \\) | $))? !'s !<honorific> !<name> !<verb> !<speech> !<encounter> !<officeLink> !(, <honorific>)",
    make: { name: "$n", role: "$r", state: "$c" },
    yes: ["The guest was Anna Novak, the foreign minister of Slovenia. → foreign_minister SI Anna Novak"],
    no: ["After talks with Anna Novak, the minister left."],
  },
  "name-comma-role": {
    find: "<name:n> (\\( ..{1,6} \\))? , !the <digits>? ,? (his | her | their | its | our | <article>)? (then | later | today | formerly | previously | once | now | currently | also | recently | long)? ((until | since) <date>)? (newly? (appointed | named | elected) as?)? <article>? <role:r> (, <country:c> (; | . | , | \\) | $))? (, <article>? <body:b>)? !'s !<honorific> !<name> !<office> !reports !reported !(, <honorific>)",
    make: { name: "$n", role: "$r", state: "$c", body: "$b", bodyAt: "@b" },
    yes: [
      "Siti Rahman, Indonesia's minister of environment and forestry, signed it. → minister ID Siti Rahman",
      "Present were Anna Novak, Prime Minister, Slovenia; and others. → head_of_government SI Anna Novak",
    ],
    no: ["After Siti Rahman, President Anna Novak spoke. "],
  },
  "role-comma-name": {
    find: "<role:r> (\\( ..{1,6} \\))? , <honorific>? <honorific>? <honorific>? <fullname:n> (, | . | ; | and | who | where | whom | mp | - | \\) | \\( | : | <speech> | <encounter> | <verb> | <function> | $)",
    make: { name: "$n", role: "$r" },
    yes: ["The ambassador of France, Corinne Petit, opened the exhibition. → ambassador FR Corinne Petit"],
    no: ["After meeting the ambassador, South Korean guests left."],
  },
  "role-comma-honorific-name": {
    find: "<role:r> (\\( ..{1,6} \\))? , <honorific> <honorific>? <honorific>? <fullname:n>",
    make: { name: "$n", role: "$r" },
    yes: [
      "The ambassador of France, Her Excellency Mrs. Corinne Petit cheerfully agreed. → ambassador FR Corinne Petit",
    ],
    no: ["After meeting the ambassador, Mr and Mrs Maier left."],
  },
  "role-comma-mononym": {
    find: "<role:r> , <name:n> , (<verb> | <speech> | <encounter> | <function>)",
    make: { name: "$n", role: "$r" },
    yes: ["The Indonesian foreign minister, Adjissa, has left. → foreign_minister ID Adjissa"],
    no: ["The foreign minister, Slovenia, has left."],
  },
  "name-of-body-comma-role": {
    find: "<fullname:n> (of | from | at) the? ..{0,1} <body:b> , <article> <role:r> !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: [
      "Anna Novak of the Maple Institute, a former Slovenian ambassador to Austria, agreed. → ambassador SI Anna Novak",
    ],
    no: ["Anna Novak of the Maple Institute, a former guest, agreed."],
  },
  "name-dash-role": {
    find: "<fullname:n> (\\( ..{1,6} \\))? - <article>? <role:r> ((and|&|-|/) <article>? <role:s>)? !<honorific> !<name>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: ["Guests: Anna Novak – Foreign Minister of Slovenia; others. → foreign_minister SI Anna Novak"],
    no: ["Guests: Anna Novak – she spoke."],
  },
  "name-role": {
    find: "<fullname:n> <role:r> !'s !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["The guests were Hugo Gomez Ambassador of Argentina to Nepal and others. → ambassador AR Hugo Gomez"],
    no: ["The guests of Hugo Gomez included the Ambassador of Argentina."],
  },
  "name-is-role": {
    find: '<name:n> ((“ | „ | « | ") <name> (” | “ | » | "))? ,? who (is | was | has been | had been | served as | serves as | remains | became | as | also serves as) ..{0,2} <role:r> !<name>',
    make: { name: "$n", role: "$r" },
    yes: ["Pushpa Thapa, who was prime minister of Nepal until July, left. → head_of_government NP Pushpa Thapa"],
    no: ["Pushpa Thapa, who was in Nepal, left."],
  },
  "name-was-role": {
    find: "<name:n> ((\\( ..{1,6} \\))? (is | was | became | becomes | remains) ..{0,2} | , ..{1,12} , (is | was | becomes) ..{0,2} | on (his | her) (election | re-election | appointment | nomination) (as | to) <article>? | ((of | from) the? <country>)? (served as | as | appointed | elected | named) (his | her | its | their | our | <article>)?) <role:r> !<name>",
    make: { name: "$n", role: "$r" },
    yes: [
      "Anna Novak was foreign minister of Slovenia at the time. → foreign_minister SI Anna Novak",
      "The UN Secretary-General is appointing Anna Novak of Slovenia as his Special Envoy for Libya. → envoy - Anna Novak",
    ],
    no: ["Anna Novak was received with honours by the minister Peter Maier."],
  },
  "name-appointed-role": {
    find: "<name:n> (has | have | had | was | is) been? newly? (appointed | named | elected | nominated | confirmed | sworn in) (as | to be)? <article>? <role:r> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Mr Peter Maier has been appointed Ambassador of Austria to Nepal. → ambassador AT Peter Maier"],
    no: ["Peter Maier was named in the report of the minister."],
  },
  "peer-comma-role": {
    find: "<honorific> <name:n> of ..{1,3} , <article>? <role:r> !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Lord Novak of Maplewood, British Minister of State for Africa, came. → state_secretary GB Novak"],
    no: ["Lord Novak of Maplewood, who came, left."],
  },
  "role-comma-peer": {
    find: "<role:r> , <honorific> <name:n> of <city>?",
    make: { name: "$n", role: "$r" },
    yes: ["The British Minister for Africa, Lord Novak of Maplewood, came. → minister GB Novak"],
    no: ["The British Minister for Africa, lord of Maplewood, came."],
  },
  "honorific-before-name": {
    find: "<honorific> <honorific>? <name:n>",
    make: { name: "$n" },
    yes: ["Later Mr Adjissa took the floor. → Adjissa"],
    no: ["Later Mr and Mrs left."],
  },
  "kin-name": {
    find: "(his | her | whose) (wife | husband | spouse | son | daughter | brother | sister | father | mother | widow) ,? <honorific>? <name:n>",
    make: { name: "$n" },
    yes: ["With him came his wife Panduleni Shigenge. → Panduleni Shigenge"],
    no: ["With him came his wife and the North Korean guests."],
  },
  "party-name": {
    find: "<party> ('s | ') <fullname:n>",
    make: { name: "$n" },
    yes: ["With them came Labour’s Panduleni Shigenge. → Panduleni Shigenge"],
    no: ["With them came Labour’s friends."],
  },
  "name-says": {
    find: "<fullname:n> (, ..{1,8} ,)? <speech>",
    make: { name: "$n" },
    yes: ["Panduleni Shigenge said so. → Panduleni Shigenge"],
    no: ["The Asian Games said little."],
  },
  "says-name": {
    find: "<speech> <fullname:n>",
    make: { name: "$n" },
    yes: ["“We wait,” said Panduleni Shigenge. → Panduleni Shigenge"],
    no: ["He said East Asia would wait."],
  },
  "name-who": {
    find: "<fullname:n> ,? <relative>",
    make: { name: "$n" },
    yes: ["The praise was for Panduleni Shigenge, who had waited. → Panduleni Shigenge"],
    no: ["The praise was for those who had waited."],
  },
  "name-age": {
    find: "<fullname:n> , <digits> ,",
    make: { name: "$n" },
    yes: ["Panduleni Shigenge, 54, had waited. → Panduleni Shigenge"],
    no: ["In New Amsterdam, 54 guests waited."],
  },
  "name-known-as": {
    find: "<fullname:n> ,? ((also | better | widely | popularly | commonly)? known as | nicknamed | alias | aka) !<fullname> <name:m>",
    make: { name: "$n", nickname: "$m" },
    yes: ["The guest was Hamdan Thapa, also known as Hemed. → Hamdan Thapa"],
    no: ["The guest was known as Hemed."],
  },
  "name-nickname": {
    find: `<fullname:n> (“ | „ | « | " | ') <name:m> (” | “ | » | " | ')`,
    make: { name: "$n", nickname: "$m" },
    yes: ["The speaker was Pushpa Thapa “Prakash”, a guest. → Pushpa Thapa"],
    no: ["The paper “Prakash” is new."],
  },
  "known-name": {
    find: "<knownname:n>",
    make: { name: "$n" },
    yes: ["The list names Maria Shigenge. → Maria Shigenge"],
    no: ["The list names Maria Theresa Street."],
  },
  "name-acts": {
    find: "!<-body> <fullname:n> <encounter>",
    make: { name: "$n" },
    yes: ["Panduleni Shigenge met the guests. → Panduleni Shigenge"],
    no: ["North Korea met the guests."],
  },
} satisfies Rules;
