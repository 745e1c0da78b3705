/** People and their roles in German: offices, bodies, and the frames in which names stand. */
import type { Lexicon, Rules } from "../../pack/contract.ts";

/** States whose own offices begin with "Bundes-". */
const FEDERAL = ["DE", "AT", "CH"];

export const lexicon = {
  office: [
    ["Kardinalstaatssekretär", { office: "religious_leader", country: "VA" }],
    // Of the realms that have one.
    [
      "Generalgouverneur|Generalgouverneurin",
      {
        office: "head_of_state",
        country: ["AU", "CA", "NZ", "PG", "JM", "BS", "AG", "BZ", "GD", "KN", "LC", "VC", "SB", "TV"],
      },
    ],
    // Heads of state and royal houses.
    ["Präsident", { office: "head_of_state", generic: "president", elsewhere: FEDERAL }],
    [
      "Staats- und Parteichef|Partei- und Staatschef|Staats- und Regierungschef",
      { office: "head_of_state", elsewhere: FEDERAL },
    ],
    [
      "Juntachef|Juntaführer|Militärmachthaber|Militärherrscher|Staatspräsident|Staatsoberhaupt|Staatschef|Interimspräsident|Übergangspräsident|*staatschef|Republikspräsident|Machthaber|Langzeitpräsident|Langzeitherrscher|Langzeitmachthaber|Putschpräsident|De-facto-Präsident|Juntapräsident|Militärpräsident",
      { office: "head_of_state", elsewhere: FEDERAL },
    ],
    ["Bundespräsident|Altbundespräsident", { office: "head_of_state", country: FEDERAL }],
    [
      "König|Königin|Kaiser|Kaiserin|Sultan|Emir|Großherzog|Großherzogin|Landesfürst|Fürst|Regierender Fürst",
      { office: "head_of_state", generic: "monarch" },
    ],
    [
      "Kronprinz|Kronprinzessin|Prinz|Prinzessin|Erbprinz|Erbprinzessin|Königinmutter|Königsgemahl|Prinzgemahl|Erbgroßherzog|Herzog|Herzogin|Infantin|Fürstin",
      { office: "royal" },
    ],
    ["Vizepräsident|stellvertretender Präsident", { office: "vice_president", generic: "president" }],
    ["Papst", { office: "head_of_state", country: "VA" }],
    // Governments.
    [
      "Vizekanzler|Vizebundeskanzler|Bundesvizekanzler",
      { office: "deputy_head_of_government", generic: "president", country: ["DE", "AT"] },
    ],
    [
      "Premierminister|Premier-Minister|Premier|Regierungschef|Regierungsoberhaupt|Regierungspräsident|Vorsitzender des Ministerrates|Vorsitzender des Ministerrats|Vorsitzender des Ministerkabinetts|Ministerratsvorsitzender|Übergangspremier|Interimspremier|Interims-Premierminister|Chef der Regierung|*premier",
      { office: "head_of_government", elsewhere: FEDERAL },
    ],
    // The lands of Germany have ministers-president, Germany has none.
    ["Ministerpräsident", { office: "head_of_government", officeIn: { DE: "regional_head" } }],
    [
      "Kanzler|Kanzlerin|Bundeskanzler|Bundeskanzlerin|Interimskanzler|Übergangskanzler|Interimsbundeskanzler|Übergangsbundeskanzler|Altkanzler|Altbundeskanzler|Altkanzlerin",
      {
        office: "head_of_government",
        generic: "president",
        country: ["DE", "AT", "CH"],
        officeIn: { CH: "other" },
      },
    ],
    [
      "Vizepremier|Vizepremierminister|Vize-Premierminister|Vizeministerpräsident|Vize-Ministerpräsident|Vize-Premier|Regierungsvize|Vizeregierungschef|Regierungschef-Stellvertreter|Regierungschefin-Stellvertreter",
      { office: "deputy_head_of_government" },
    ],
    [
      "Außenminister|Minister für auswärtige Angelegenheiten|Außenressortchef|Chefdiplomat|Außenamtschef|*außenminister|Minister für Auswärtiges|Minister des Auswärtigen|Minister für Äußeres|Minister für auswärtige und europäische Angelegenheiten|Minister des Äußeren",
      { office: "foreign_minister" },
    ],
    [
      "Bundesminister des Auswärtigen|Bundesminister für auswärtige Angelegenheiten|Bundesminister für europäische und internationale Angelegenheiten",
      { office: "foreign_minister", country: ["DE", "AT"] },
    ],
    [
      "Vizeaußenminister|Vize-Außenminister|Unterstaatssekretär im Außenministerium|Vizeminister für auswärtige Angelegenheiten",
      { office: "deputy_foreign_minister" },
    ],
    [
      "Minister|Kabinettssekretär|Chefkabinettssekretär|Premier-Kabinettssekretär|*minister|*ministerin|*ministern|*ministers|*ministerinnen|Ressortchef|Staatsrat|Staatskommissar|Regierungsrat|Schatzkanzler|Justizkanzler|Generalstaatsanwalt der USA",
      { office: "minister" },
    ],
    [
      "=Bundesrat|=Bundesrätin|=Bundesrätinnen|=Bundesräte|=Bundesräten|=Bundesrats",
      {
        office: "minister",
        country: ["CH", "AT", "DE"],
        officeIn: { AT: "member_of_parliament", DE: "member_of_parliament" },
      },
    ],
    ["US-Handelsbeauftragter|Handelsbeauftragter der US-Regierung", { office: "minister", country: "US" }],
    [
      "Vizeminister|Vize-Minister|*vizeminister|Ministergehilfe|Unterstaatssekretär|*unterstaatssekretär",
      { office: "deputy_minister" },
    ],
    [
      "Staatssekretär|Staatsminister|Parlamentarischer Staatssekretär|Staatsminister im Auswärtigen Amt|*staatssekretär|Staatsminister für Europa|Europastaatsminister|beamteter Staatssekretär",
      { office: "state_secretary" },
    ],
    [
      "Parlamentarischer Staatssekretär beim Bundesminister|Parlamentarischer Staatssekretär bei der Bundesministerin|Staatsminister beim Bundeskanzler|Staatsminister bei der Bundeskanzlerin",
      { office: "state_secretary", country: "DE" },
    ],
    // Diplomacy.
    [
      "Botschafter|Außerordentlicher und Bevollmächtigter Botschafter|Sonderbotschafter|*botschafter|Nuntius|Apostolischer Nuntius|Missionschef",
      { office: "ambassador" },
    ],
    ["Hochkommissar|Hoher Kommissar|Hohe Kommissarin", { office: "ambassador", generic: "high_commissioner" }],
    [
      "Geschäftsträger|Geschäftsträger a.i|Chargé d'affaires|Chargé d'affaires a.i|Chargé d’affaires|Chargé d’affaires a.i|Geschäftsträger ad interim",
      { office: "charge_daffaires" },
    ],
    ["Konsul|Generalkonsul|Honorarkonsul|Vizekonsul|Honorargeneralkonsul|*konsul", { office: "consul" }],
    [
      "Sonderbeauftragter|Sondergesandter|Sonderbevollmächtigter|Gesandter|Chefunterhändler|Unterhändler|Delegationsleiter|Verhandlungsführer|Sondervertreter|Beauftragter|Vermittler|Chefvermittler|*beauftragter|*gesandter|*unterhändler|Delegationschef|außenpolitischer Berater|Sicherheitsberater|Nationaler Sicherheitsberater|außenpolitischer Assistent|persönlicher Gesandter|Sherpa|UN-Sonderbeauftragter|UN-Sondergesandter|UN-Sondervertreter|Sonderdelegierter|Friedensdelegierter|Chefbeobachter|Chef-Wahlbeobachter|Chefwahlbeobachter|Wahlbeobachtungsleiter|Chefverhandler|Sonderkoordinator|*koordinator|*sondergesandter",
      { office: "envoy" },
    ],
    [
      "Ständiger Vertreter|UN-Botschafter|UNO-Botschafter|Ständiger Beobachter|EU-Botschafter|NATO-Botschafter",
      { office: "permanent_representative" },
    ],
    [
      "Botschaftsrat|Botschaftssekretär|Erster Sekretär|Erste Sekretärin|Zweiter Sekretär|Zweite Sekretärin|Dritter Sekretär|Dritte Sekretärin|Wirtschaftsrat|Kulturrat|Presserat|Handelsrätin|Chef des Protokolls|Chefin des Protokolls|Protokollchefin|Attaché|Kulturattaché|Handelsattaché|Gesandter-Botschaftsrat|Protokollchef|Politischer Direktor|Diplomat|Spitzendiplomat|Karrierediplomat|Sektionschef|Ministerialdirektor|Ministerialdirigent|Kanzler der Botschaft|*attaché|Handelsrat|Wirtschaftsrat der Botschaft|Botschaftsangehöriger|Regionalbeauftragter|Departementschef|Generaldirektor für politische Angelegenheiten|Asiendirektor|Afrikadirektor|Europadirektor",
      { office: "diplomat" },
    ],
    [
      "Abteilungsleiter|Unterabteilungsleiter|Referatsleiter|Sektionsleiter|Bereichsleiter",
      { office: "diplomat", generic: "director" },
    ],
    // Parliaments and parties.
    [
      "Parlamentspräsident|Parlamentschef|Parlamentsvorsitzender|Parlamentssprecher|Senatspräsident|Kammerpräsident|Ratspräsident des Nationalrats|Ständeratspräsident|*parlamentspräsident|Sprecher des Parlaments|Sprecher des Repräsentantenhauses|Parlamentsvorsteher",
      { office: "speaker" },
    ],
    ["Bundestagspräsident", { office: "speaker", country: "DE" }],
    ["Bundesratspräsident", { office: "speaker", country: ["DE", "AT"] }],
    ["Landtagspräsident", { office: "speaker", country: ["DE", "AT", "LI"] }],
    ["Nationalratspräsident", { office: "speaker", country: ["AT", "CH"] }],
    [
      "Bundestagsvizepräsident|Bundestags-Vizepräsident|Vizepräsident des Bundestages|Vizepräsident des Deutschen Bundestages",
      { office: "deputy_speaker", country: "DE" },
    ],
    [
      "Parlamentsvizepräsident|Vizeparlamentspräsident|Vizesprecher|Vizepräsident des Parlaments|Vize-Parlamentschef|Zweiter Nationalratspräsident|Dritter Nationalratspräsident",
      { office: "deputy_speaker" },
    ],
    [
      "Abgeordneter|Parlamentarier|Parlamentsabgeordneter|Senator|Volksvertreter|*abgeordneter|Deputierter|Abg|Abg.|Kongressabgeordneter|Europaabgeordneter|Landrat im Parlament|Parlamentsmitglied|Volksdeputierter|Außenpolitiker|*politiker|Politiker|Mandatar|Staatsduma-Abgeordneter|Duma-Abgeordneter|Kongressmitglied",
      { office: "member_of_parliament" },
    ],
    ["Nationalrat|Ständerat", { office: "member_of_parliament", country: "CH" }],
    ["Nationalratsabgeordneter|NAbg|NAbg.", { office: "member_of_parliament", country: "AT" }],
    ["MdB|MdBs|MdL|MdLs|Bundestagsabgeordneter", { office: "member_of_parliament", country: "DE" }],
    ["MdEP|MEP|EU-Abgeordneter|EU-Mandatar", { office: "member_of_parliament", country: "EU" }],
    [
      "Ausschussvorsitzender|Fraktionsvorsitzender|Fraktionschef|Klubobmann|Klubobfrau|Klubchef|Fraktionsvize|stellvertretender Fraktionsvorsitzender|Ausschusschef|Gruppenvorsitzender|*ausschussvorsitzender|Fraktionsführer|Mehrheitsführer|Minderheitsführer|Vorsitzender der Parlamentariergruppe|außenpolitischer Sprecher|innenpolitischer Sprecher|europapolitischer Sprecher|verteidigungspolitischer Sprecher|sicherheitspolitischer Sprecher|wirtschaftspolitischer Sprecher|entwicklungspolitischer Sprecher|menschenrechtspolitischer Sprecher|handelspolitischer Sprecher|umweltpolitischer Sprecher|Parlamentarischer Geschäftsführer",
      { office: "committee_chair" },
    ],
    ["=Obmann|=Obmanns|=Obfrau", { office: "committee_chair", generic: "chair" }],
    [
      "Parteichef|Parteivorsitzender|Parteipräsident|Bundesvorsitzender|Parteiführer|Parteivorsitz|Oppositionsführer|Oppositionschef|Bundesparteiobmann|Parteiobmann|Spitzenkandidat|Oppositionspolitiker|Generalsekretär der Kommunistischen Partei|*parteichef|Co-Vorsitzender|Parteivize",
      { office: "party_leader" },
    ],
    // Regions and cities.
    [
      "Gouverneur|Akim|Regierungspräsident des Kantons|Provinzgouverneur|Landeschef|*gouverneur|Gebietsgouverneur|Präfekt|Gebietschef|Regionalpräsident|Statthalter|Wojewode|Landrat|Regionspräsident|Hakim|Chokim|Staatsratspräsident",
      { office: "regional_head", generic: "governor" },
    ],
    [
      "Landeshauptmann|Landeshauptfrau|=LH|=LHStv|=LH-Stv|=LR|Landesrat|Landesrätin|Landesstatthalter|Landeshauptmannstellvertreter|Landeshauptmann-Stellvertreter|Landeshauptfrau-Stellvertreter|Landeshauptfrau-Stellvertreterin|Landeshauptmannstellvertreterin",
      { office: "regional_head", country: ["AT", "IT"] },
    ],
    [
      "Landammann|Landamman|Regierungsratspräsident|Regierungspräsident des Kantons",
      { office: "regional_head", country: "CH" },
    ],
    [
      "Bürgermeister|Oberbürgermeister|Regierender Bürgermeister|Stadtpräsident|Stadtoberhaupt|Vizebürgermeister|*bürgermeister|Stadtammann|Stadtchef|Stadtpräsidentin|Alcalde",
      { office: "mayor" },
    ],
    // International organisations.
    [
      "UN-Generalsekretär|UNO-Generalsekretär|Nato-Generalsekretär|UN-Chef|Nato-Chef|OSZE-Generalsekretär|EFTA-Generalsekretär|OECD-Generalsekretär",
      { office: "secretary_general" },
    ],
    ["Generalsekretär", { office: "secretary_general", generic: "secretary_general" }],
    [
      "EU-Kommissar|Erweiterungskommissar|Handelskommissar|EU-Handelskommissar|Energiekommissar|Nachbarschaftskommissar|*kommissar|Kommissionsmitglied|Vizepräsident der EU-Kommission|Kommissionsvizepräsident|Kommissionsvize",
      { office: "commissioner", country: "EU" },
    ],
    [
      "Kommissionspräsident|EU-Kommissionspräsident|Kommissionschef|EU-Kommissionschef|EU-Außenbeauftragter|EU-Chefdiplomat|Außenbeauftragter|EU-Ratspräsident|Hoher Vertreter|EU-Ratschef|EZB-Präsident|EZB-Chef|Ratspräsident|EU-Außenbeauftragte|EU-Außenvertreter|EU-Parlamentspräsident|EU-Sonderbeauftragter für Menschenrechte",
      { office: "international_official", country: "EU" },
    ],
    [
      "Generaldirektor|UN-Hochkommissar|Exekutivdirektor|Exekutivsekretär|UN-Koordinator|Landesdirektor|Weltbankpräsident|Weltbank-Chef|Weltbankchef|IWF-Chef|IWF-Direktor|WTO-Chef|WHO-Chef|IAEA-Chef|UN-Berichterstatter|Sonderberichterstatter|UN-Sonderberichterstatter|Regionaldirektor|IOK-Präsident|IAEO-Chef|stellvertretender Generalsekretär|UN-Vertreter|UNO-Hochkommissar|UN-Nothilfekoordinator|Nothilfekoordinator|UN-Nothilfechef",
      { office: "international_official", generic: "director" },
    ],
    // Banks, courts, forces, business.
    [
      "Zentralbankchef|Notenbankchef|Zentralbankpräsident|Notenbankpräsident|Zentralbankgouverneur|Nationalbankpräsident|Nationalbankgouverneur|Bundesbankpräsident|Notenbankgouverneur|Fed-Chef|SNB-Präsident|Chef der Notenbank",
      { office: "central_bank_head" },
    ],
    [
      "Richter|Generalstaatsanwalt|Staatsanwalt|Bundesanwalt|Chefankläger|Oberrichter|Ankläger|Generalbundesanwalt|Verfassungsrichter|Gerichtspräsident|Chefanklägerin|*richter|*staatsanwalt|Generalanwalt",
      { office: "judge" },
    ],
    ["Saceur|Nato-Oberbefehlshaber", { office: "military", stateless: true }],
    [
      "Militärattaché|Verteidigungsattaché|Luftwaffenattaché|Marineattaché|Heeresattaché|Adjutant|Streitkräftechef|Luftwaffenchef|Generalinspektor der Armee|Inspekteur des Heeres|General|Admiral|Oberst|Generalleutnant|Generalmajor|Generalinspekteur|Generalstabschef|Oberbefehlshaber|Brigadegeneral|Vizeadmiral|Konteradmiral|Armeechef|Militärchef|Kommandant|Kommandeur|Feldmarschall|Befehlshaber|Oberstleutnant|Marschall|Major|Generaloberst|Heereschef|Korpskommandant|Divisionär|Stabschef der Armee|Marinechef|Armeegeneral|Inspekteur",
      { office: "military" },
    ],
    [
      "Vorstandsvorsitzender|Vorstandschef|Geschäftsführer|*geschäftsführer|CEO|Hauptgeschäftsführer|Aufsichtsratsvorsitzender|Aufsichtsratschef|Generaldirektor der Firma|Konzernchef|Firmenchef|Unternehmenschef|Verwaltungsratspräsident|Vorstand|Vorstandsmitglied|Bankchef|Verbandspräsident|Kammerpräsident der Wirtschaft|Finanzchef|Manager|Vorstandssprecher|Bahnchef|Verwaltungsratsvorsitzender|*konzernchef|Präsident der Handelskammer|WKÖ-Präsident|DIHK-Präsident|BDI-Präsident|Handelskammerpräsident|Wirtschaftskammerpräsident|Unternehmer|Gründer|Mitgründer|Milliardär|Investor|Geschäftsleiter|Gouverneur der Entwicklungsbank|Direktionspräsident|Wirtschaftsdelegierter|Marktmanager|Großunternehmer|Oligarch|Geschäftsmann|geschäftsführender Direktor|Regionalmanager|COO|CFO",
      { office: "executive" },
    ],
    [
      "Vorsitzender|Vorsteher|Co-Vorsitzender|Ko-Vorsitzender|Vizevorsitzender|Ehrenvorsitzender|Sekretionsvorsitzender",
      { office: "executive", generic: "chair" },
    ],
    ["Leiter|Chef|Vize-Chef|Vizechef|*chef|*leiter", { office: "executive", generic: "head" }],
    ["Oberhaupt|Führer|Anführer|*führer", { office: "other", generic: "leader" }],
    ["Direktor|Vizedirektor|*direktor", { office: "executive", generic: "director" }],
    [
      "Sekretär|Erster Sekretär|Zweiter Sekretär|Sekretär des Sicherheitsrates",
      { office: "other", generic: "secretary" },
    ],
    [
      "Regierungssprecher|Pressesprecher|Kremlsprecher|Kreml-Sprecher|Außenamtssprecher|Ministeriumssprecher|Pressesekretär|*sprecher|Vizeregierungssprecher",
      { office: "spokesperson" },
    ],
    ["Sprecher", { office: "spokesperson", generic: "spokesperson" }],
    [
      "Vertreter|Repräsentant|Landesrepräsentant|Handelsvertreter|Referent",
      { office: "other", generic: "representative" },
    ],
    [
      "Berater|Chefberater|Assistent|Präsidentenberater|Regierungsberater|Kabinettschef|Stabschef|Kanzleramtschef|Präsidialamtschef|*berater|Chef der Präsidialadministration|Büroleiter|Sonderberater",
      { office: "other", generic: "adviser" },
    ],
    [
      "Professor|Analyst|Ökonom|Historiker|Politologe|Politikwissenschaftler|Wissenschaftler|Forscher|Experte|*experte|Kenner|Chefökonom|Soziologe|Journalist|Ethnologe|Politikanalyst|Wirtschaftswissenschaftler|Politikexperte|Geologe|Chefvolkswirt|Publizist|Völkerrechtler|Friedensforscher|*forscher|*wissenschaftler|Osteuropahistoriker|Volkswirt|Korrespondent|Militärexperte|Politologin|Schriftsteller|Autor|Physiker|Jurist|Rechtsanwalt|Anwalt|Universitätsprofessor|Kommentator|Energieexperte|Orientalist|Slawist|Turkologe|Archäologe|*kenner|Landeskenner",
      { office: "expert", occupation: true },
    ],
    [
      "Rektor|Universitätspräsident|Institutsleiter|Institutsdirektor|Chefredakteur|Dekan|Prorektor|Vizerektor",
      { office: "expert" },
    ],
    [
      "Patriarch|Erzbischof|Bischof|Kardinal|Großmufti|Mufti|Imam|Großimam|Rabbiner|Oberrabbiner|Katholikos|Dalai Lama|Metropolit|Ajatollah|Großajatollah|Landesbischof|Abt|Bischöfin|Weihbischof|Altbischof|Regionalbischof|Oberkirchenrat",
      { office: "religious_leader" },
    ],
    [
      "Amtskollege|Amtskollegin|Kollege|Kollegin|Gegenüber|Ressortkollege|Homologe|Pendant|Ministerkollege|Amtsbruder|Counterpart",
      { office: "other", generic: "counterpart" },
    ],
    ["First Lady|First Gentleman|Präsidentengattin", { office: "other", generic: "spouse" }],
    [
      "Geheimdienstchef|Polizeichef|Parlamentsdirektor|Ombudsmann|Menschenrechtsbeauftragter|Rebellenchef|Rebellenführer|Milizenführer|Polizeipräsident|Verfassungsschutzpräsident|Präsident des Rechnungshofes|Präsidentengattin|Wehrbeauftragter|Kantonsrat|Gemeindepräsident|Amtsleiter|Amtschef|Behördenleiter|Behördenchef|Agenturchef|Amtsvorsteher",
      { office: "other" },
    ],
    ["Regierungsmitglied|Kabinettsmitglied", { office: "minister" }],
    [
      "Kabinettsdirektor|Kabinettsvizedirektor|Stadtdirektor|Landtagsdirektor|Ratschreiber|Ratsschreiber|Staatsschreiber|Landschreiber|Regierungssekretär|Kanzleichef|Staatskanzler|Polizeidirektor|Zolldirektor|Landesamtsdirektor|Polizeikommandant|Landespolizeidirektor|Staatsarchivar|Denkmalpfleger",
      { office: "other" },
    ],
    ["Mitglied|*mitglied", { office: "other", generic: "member" }],
  ],
  rank: [
    [
      "=Stellvertreter des|=Stellvertreter der|=Stellvertreterin des|=Stellvertreterin der|stellvertretend|vize|vize-|stv|stv.|vertretend|stellv|Stellvertretend|beigeordnet",
      "deputy",
    ],
    [
      "amtierend|geschäftsführend|heutig|neu|designiert|gewählt|erste|zweite|dritte|vierte|erster|zweiter|dritter|erstem|ersten|neugewählt|neuernannt|ernannt|ernennt|derzeitig|jetzig|kommissarisch|hochrangig|ranghöchst|leitend|Erster|Erste|Zweiter|Zweite|Dritte|Dritter|Ersten|Erstem|zuständig|parlamentarisch|verantwortlich|künftig|oberst|höchst|außerordentlich|bevollmächtigt|ständig|interimistisch|inhaftiert|regierend|regional|persönlich|Ständig|Parlamentarisch|Geschäftsführend|Regierend|Amtierend",
      "other",
    ],
    [
      "ehemalig|früher|einstig|damalig|scheidend|langjährig|bisherig|ex|alt|gestürzt|abgesetzt|zurückgetreten|verstorben|vormalig|seinerzeitig|Ehemalig",
      "former",
    ],
  ],
  statePrefix: [
    ["bundes", ["DE", "AT"]],
    ["us|US", "US"],
    ["eu|EU", "EU"],
    ["uk", "GB"],
    ["kreml", "RU"],
    ["vatikan", "VA"],
  ],
  portfolio: [
    [
      "internationale Angelegenheiten|internationalen Angelegenheiten|internationale Beziehungen und Zusammenarbeit|internationale Beziehungen und regionale Zusammenarbeit|auswärtige Angelegenheiten|auswärtigen Angelegenheiten|auswärtiger Angelegenheiten|Auswärtiges|Auswärtigen|Äußeres|Äußeren|auswärtige und europäische Angelegenheiten|europäische und internationale Angelegenheiten|Außenpolitik|Aussenbeziehungen|Außenbeziehungen|auswärtige Beziehungen|internationale Beziehungen|Auswärtige Angelegenheiten|Äusseres|auswärtige Beziehungen und internationale Zusammenarbeit|Außenangelegenheiten|außenpolitische Fragen",
      "foreign",
    ],
    [
      "*politik|*angelegenheiten|*fragen|*wesen|*förderung|*zusammenarbeit|*entwicklung|=Arbeit|=Soziales|=Energie|=Wirtschaft|=Finanzen|=Handel|=Industrie|=Umwelt|=Verkehr|=Verteidigung|=Bildung|=Kultur|=Gesundheit|=Landwirtschaft|=Justiz|=Inneres|=Innere|=Innern|=Inneren|=Tourismus|=Wissenschaft|=Forschung|=Entwicklung|=Zusammenarbeit|=Sport|=Familie|=Frauen|=Jugend|=Senioren|=Technologie|=Innovation|=Innovationen|=Digitales|=Digitalisierung|=Infrastruktur|=Transport|=Bergbau|=Mineralien|=Rohstoffe|=Wasser|=Wasserressourcen|=Fischerei|=Forsten|=Forstwirtschaft|=Klima|=Klimaschutz|=Naturschutz|=Verbraucherschutz|=Ernährung|=Bauen|=Bau|=Bauwesen|=Wohnen|=Stadtentwicklung|=Integration|=Migration|=Europa|=Europafragen|=Invaliden|=Sicherheit|=Außenhandel|=Aussenhandel|=Investitionen|=Planung|=Kommunikation|=Information|=Informationen|=Gleichstellung|=Menschenrechte|=Angelegenheiten|=Wirtschaftsbeziehungen|=Wirtschaftsfragen|=Privatisierung|=Post|=Telekommunikation|=Luftfahrt|=Raumfahrt|=Öl|=Gas|=Erdöl|=Elektrizität|=Raumordnung|=Religion|=Religionsangelegenheiten|=Bundesangelegenheiten|=Entwicklungszusammenarbeit|=Standort|=Standortpolitik|=Regionalentwicklung|=Katastrophenschutz|=Notstandssituationen|=Notsituationen|=Handelsfragen|=Politik|=Protokoll|=Asien|=Afrika südlich der Sahara|=Subsahara-Afrika|=Afrika|=Lateinamerika|=Osteuropa|=Zentralasien|=Nahost|=Fragen|=Sozialschutz|=Sozialpolitik|=Wirtschaftspolitik|=Beziehungen|=Hochschulen|=Reformen|=Landesverteidigung|=Veteranen|=Umweltschutz|=Medien|=Kunst|=Künste|=Staatsvermögen|=Digitalpolitik|=Verteidigungsindustrie|=Konsumentenschutz|=Naturressourcen|=Bodenschätze|=Wasserwirtschaft|=Wasserstoff|=Künstliche Intelligenz|künstliche Intelligenz|Nationale Sicherheit|nationale Sicherheit|wirtschaftliche Zusammenarbeit|internationale Zusammenarbeit|internationale Wirtschaftsbeziehungen|europäische Angelegenheiten|europäische Integration|Europäische Integration|soziale Sicherheit|sozialen Schutz|öffentliche Arbeiten|humanitäre Hilfe",
      "other",
    ],
  ],
  body: [
    [
      "Regierung|Bundesregierung|Kabinett|Ministerrat|Ministerkabinett|Staatsregierung|Übergangsregierung|Militärregierung|Interimsregierung|Einheitsregierung|Volksrepublik Regierung",
      { kind: "government" },
    ],
    [
      "Präsidialrat|Präsidentschaftsrat|Präsidialer Führungsrat|Präsidialen Führungsrat|Präsidialen Führungsrates|Souveränitätsrat|Souveräner Rat|Souveränen Rat|Souveränen Rates|Übergangsrat|Militärrat|Übergangsmilitärrat|Militärischer Übergangsrat|Militärischen Übergangsrates|Staatsverwaltungsrat|Oberster Politischer Rat|Obersten Politischen Rates|Staatspräsidium|Junta|*junta",
      { kind: "presidency" },
    ],
    [
      "Landesregierung|Kantonsregierung|Regionalregierung|Provinzregierung|Regierungsrat|Kantonsrat der Regierung|Regionalverwaltung|Provinzverwaltung|Landesrat|Regionalrat|Generalitat",
      { kind: "region" },
    ],
    [
      "Ständiges Komitee|Ständigen Komitees|Ständiger Ausschuss|Ständigen Ausschusses|Präsidium|Büro des Parlaments",
      { kind: "presidium" },
    ],
    [
      "Landespolizei|Kriminalpolizei|Landesrechnungshof|Wahlrat|Wahlbehörde|Büro für|Präsidentenbüro|Präsidentenkanzlei|Präsidialkanzlei|Büro des Präsidenten|Büro des Ministerpräsidenten|Büro des Premierministers|Regierungskanzlei|Bundeskanzlei|Hofamt",
      { kind: "agency" },
    ],
    [
      "Republik|Staat|Königreich|Bundesrepublik|Föderation|Fürstentum|Sultanat|Emirat|Konföderation|Eidgenossenschaft|Volksrepublik|Großherzogtum",
      { kind: "state" },
    ],
    [
      "Ministerium|*ministerium|Schatzamt|Finanzministerium|Handelsministerium|Wirtschaftsdepartement|Ressort|Departement|Finanzdepartement|Pentagon",
      { kind: "ministry" },
    ],
    ["BMZ|BMWK|BMWi|BMF|BMI|BMVg|BMUV|BMBF|BMEL|BMDV|BMJ|BMAS|BMG", { kind: "ministry", country: "DE" }],
    ["SECO|WBF|UVEK", { kind: "ministry", country: "CH" }],
    ["DEZA", { kind: "agency", country: "CH" }],
    ["Halk Maslahaty", { kind: "parliament", country: "TM" }],
    [
      "Außenministerium|Außenamt|Außenressort|Ministerium für auswärtige Angelegenheiten|Ministerium für Auswärtige Angelegenheiten|Außendepartement|Außenbehörde|*außenministerium|Ministerium für Äußeres",
      { kind: "foreign_ministry" },
    ],
    [
      "Auswärtiges Amt|Auswärtigen Amtes|Auswärtigen Amts|Auswärtigen Amt|Bundesaußenministerium",
      { kind: "foreign_ministry", country: "DE" },
    ],
    ["EDA", { kind: "foreign_ministry", country: "CH" }],
    ["State Department|US-Außenministerium", { kind: "foreign_ministry", country: "US" }],
    [
      "Abteilung|Referat|Direktion|Hauptabteilung|Sektion|Unterabteilung|Generaldirektion|*abteilung|Büro",
      { kind: "department" },
    ],
    [
      "Provinzrat|Provinzparlament|Kantonsrat|Großer Rat|Großen Rates|Grosser Rat|Grossen Rates|Parlamentarische Versammlung|Parlamentarischen Versammlung|Regionalparlament|Regionalversammlung|Hoher Staatsrat|Hohen Staatsrat|Hohen Staatsrates|Parlament|Nationalversammlung|Bundesversammlung|Senat|Repräsentantenhaus|Abgeordnetenhaus|Repräsentantenkammer|Unterhaus|Oberhaus|Volkskammer|Kammer|Abgeordnetenkammer|Volksversammlung|Kongress|Nationalkongress|Madschlis|Medschlis|Rat der Republik|Föderationsrat|Große Nationalversammlung|Volksrat|Nationaler Volkskongress|Volkskongress|Landtag|*parlament|Kammer der Abgeordneten|Schura-Rat|Legislative|Deputiertenkammer|Staatsrat|Oberster Rat|Obersten Rates|Volksvertretung",
      { kind: "parliament" },
    ],
    ["Bundestag|Deutscher Bundestag|Deutschen Bundestages|Deutschen Bundestags", { kind: "parliament", country: "DE" }],
    ["Nationalrat|Hohes Haus|Hohen Hauses", { kind: "parliament", country: "AT" }],
    ["Ständerat", { kind: "parliament", country: "CH" }],
    ["Bundesrat", { kind: "parliament" }],
    ["Staatsduma|Duma", { kind: "parliament", country: "RU" }],
    ["Werchowna Rada|Rada", { kind: "parliament", country: "UA" }],
    ["Maschilis|Mäschilis|Mazhilis", { kind: "parliament", country: "KZ" }],
    ["Staatskhural|Großer Staatskhural|Großen Staatskhurals|Großes Volkskhural", { kind: "parliament", country: "MN" }],
    ["Dschogorku Kenesch|Dschogorku Kengesch", { kind: "parliament", country: "KG" }],
    ["Milli Medschlis", { kind: "parliament", country: "AZ" }],
    ["Oli Madschlis|Oliy Majlis", { kind: "parliament", country: "UZ" }],
    ["Eduskunta", { kind: "parliament", country: "FI" }],
    ["Althing|Alþingi", { kind: "parliament", country: "IS" }],
    ["Sabor", { kind: "parliament", country: "HR" }],
    ["Skupschtina", { kind: "parliament", country: "RS" }],
    ["Lok Sabha|Rajya Sabha", { kind: "parliament", country: "IN" }],
    ["Große Nationalversammlung der Türkei", { kind: "parliament", country: "TR" }],
    ["Oireachtas|Dáil", { kind: "parliament", country: "IE" }],
    ["Sejm", { kind: "parliament", country: "PL" }],
    ["Knesset", { kind: "parliament", country: "IL" }],
    ["Storting", { kind: "parliament", country: "NO" }],
    ["Riksdag|Reichstag", { kind: "parliament", country: "SE" }],
    ["Folketing", { kind: "parliament", country: "DK" }],
    ["Saeima", { kind: "parliament", country: "LV" }],
    ["Seimas", { kind: "parliament", country: "LT" }],
    ["Riigikogu", { kind: "parliament", country: "EE" }],
    [
      "Europaparlament|Europäisches Parlament|Europäischen Parlaments|Europäischen Parlament|EU-Parlament|EP",
      { kind: "parliament", country: "EU" },
    ],
    ["US-Kongress|US-Senat|US-Repräsentantenhaus", { kind: "parliament", country: "US" }],
    ["House of Commons|House of Lords|Commons House", { kind: "parliament", country: "GB" }],
    [
      "Ausschuss|Parlamentariergruppe|Freundschaftsgruppe|*ausschuss|*gruppe des Bundestages|*parlamentariergruppe|Fraktion|*fraktion|*freundschaftsgruppe|parlamentarische Gruppe|parlamentarischen Gruppe|Unterausschuss|Komitee|Arbeitsgruppe|Parlamentsgruppe|Untersuchungskommission|*komitee|Kommission für auswärtige Angelegenheiten|Außenpolitische Kommission|Aussenpolitische Kommission|Aussenpolitischen Kommission|Klub|Gesprächskreis",
      { kind: "committee" },
    ],
    [
      "Partei|*partei|Sozialdemokraten|Christdemokraten|Grünen|Liberalen|Konservativen|Kommunisten|Regierungspartei|Politbüro|Zentralkomitee|Parteikomitee|Oppositionsbündnis|Bewegung|Oppositionspartei|Volkspartei|Labour-Partei",
      { kind: "party" },
    ],
    [
      "Wahlbeobachtungsmission|Wahlbeobachtermission|Beobachtermission|Beobachtungsmission|*wahlbeobachtungsmission|*beobachtermission|Wahlbeobachter|*wahlbeobachter|Beobachter|Beobachtergruppe|Beobachterdelegation",
      { kind: "observers" },
    ],
    ["EU-Delegation|Delegation der Europäischen Union|Delegation der EU", { kind: "delegation", country: "EU" }],
    ["Delegation|Verhandlungsdelegation|Verhandlungsteam|*delegation", { kind: "delegation" }],
    [
      "Botschaft|Konsulat|Generalkonsulat|Gesandtschaft|Vertretung|Ständige Vertretung|Ständigen Vertretung|Mission|Außenstelle",
      { kind: "mission" },
    ],
    [
      "Gemeinschaft|Region|Provinz|Gebiet|Oblast|Bundesland|Bundesstaat|Land|Kanton|Bezirk|Präfektur|Gouvernement|Teilrepublik|Gebietsverwaltung|Woiwodschaft|Departamento|Gebietsexekutivkomitee|Bezirksexekutivkomitee|Gebietsrat",
      { kind: "region" },
    ],
    ["Stadt|Hauptstadt|Gemeinde|Stadtverwaltung|*stadt|Stadtrat", { kind: "city" }],
    [
      "Tribunal|*tribunal|Gericht|*gericht|*gerichtshof|Gerichtshof|Staatsanwaltschaft|Generalstaatsanwaltschaft|Verfassungsgericht",
      { kind: "court" },
    ],
    [
      "Militärausschuss|Militärkomitee|Gardekorps|Einsatzkommando|*flotte|Flotte|*armee|*streitkräfte|Militärpolizei|Truppe|Truppen|Friedenstruppe|*truppe|Armee|Streitkräfte|Marine|Luftwaffe|Generalstab|Heer|Nationalgarde|Streitkräften|Kommando|Küstenwache|Grenztruppen",
      { kind: "military" },
    ],
    ["Bundesverfassungsgericht|Bundesgerichtshof|Bundesanwaltschaft", { kind: "court", country: "DE" }],
    ["Bundeswehr", { kind: "military", country: "DE" }],
    ["Bundesheer", { kind: "military", country: "AT" }],
    ["Zentralbank|Nationalbank|Notenbank|Bundesbank|Staatsbank", { kind: "central_bank" }],
    ["Europäische Zentralbank|Europäischen Zentralbank|EZB", { kind: "central_bank", country: "EU" }],
    [
      "Unternehmen|Konzern|Firma|Hersteller|*hersteller|*produzent|*betreiber|*anbieter|Bank|*bank|Verband|*verband|Handelskammer|Industrie- und Handelskammer|*kammertag|*kammer|Wirtschaftskammer|Fonds|*fonds|Aufsichtsrat|Verwaltungsrat|Vorstand|Verein|*verein|Stiftung|*stiftung|Gesellschaft|*gesellschaft|Holding|Gruppe|Staatskonzern|*konzern|Entwicklungsbank|Exportbank|Bundesverband|*unternehmen|Ost-Ausschuss|Agentur für Investitionen|GmbH|AG|KG|SE|Staatsfonds|Wirtschaftsrat|Handelsrat|Fluggesellschaft|Bahn|Werft|Börse|Airline|Dachverband|Union|Genossenschaft|Wirtschaftsforum|Außenhandelskammer|AHK|Organisationskomitee|Liga|Klub der Unternehmer|Freundschaftsgesellschaft|Aktiengesellschaft|Joint Venture|Arbeitgeberverband|Gewerkschaft|Gewerkschaftsbund|Konföderation der Industrie|Bauernbund|Rotes Kreuz|Roten Kreuzes|Roten Kreuz|Roter Halbmond|Roten Halbmonds|Roten Halbmondes|Genossenschaftsverband",
      { kind: "company" },
    ],
    ["IHK|DIHK|BDI|BGA|VDMA|DIHT|BDA|KfW|GIZ|GTAI|VDA", { kind: "company", country: "DE" }],
    ["WKO|WKÖ|ÖGB", { kind: "company", country: "AT" }],
    ["Economiesuisse|Swissmem", { kind: "company", country: "CH" }],
    [
      "Universität|*universität|Institut|*institut|Akademie|*akademie|Hochschule|*hochschule|Denkfabrik|Thinktank|Think-Tank|Forschungsinstitut|Zeitung|*zeitung|Forschungszentrum|Zentrum|*zentrum|Museum|*museum|Gedenkstätte|*gedenkstätte|Kunsthalle|Nationalarchiv|Archiv|*archiv|Galerie|Bibliothek|Zeitschrift|Schule|Fakultät|Lehrstuhl|Krankenhaus|Klinik|Carnegie Europe",
      { kind: "institute" },
    ],
    [
      "Behörde|*behörde|Agentur|*agentur|Kommission|*kommission|Polizei|Bundesamt|*amt|Geheimdienst|Nachrichtendienst|Sicherheitsrat|Nationaler Sicherheitsrat|Nationalen Sicherheitsrates|Zollverwaltung|Staatskomitee|Staatliches Komitee|Staatlichen Komitees|Rechnungshof|Wahlkommission|Grenzschutz|Zolldienst|Migrationsdienst|Statistikamt|Wehrverwaltung|*dienst|Rüstungsagentur|Raumfahrtagentur|Amt|Präsidialamt|Präsidialverwaltung|Präsidialadministration|Administration|Kanzleramt|Bundeskanzleramt|Staatskanzlei|KGB",
      { kind: "agency" },
    ],
    [
      "Vereinte Nationen|Vereinten Nationen|UNO|UN|VN|NATO|OSZE|OECD|Weltbank|IWF|Internationaler Währungsfonds|Internationalen Währungsfonds|WTO|Welthandelsorganisation|WHO|Weltgesundheitsorganisation|UNESCO|UNICEF|UNDP|UNHCR|IAEA|IAEO|Westafrikanische Wirtschaftsgemeinschaft|Westafrikanischen Wirtschaftsgemeinschaft|ECOWAS-Kommission|Andengemeinschaft|Karibische Gemeinschaft|Afrikanische Union|Afrikanischen Union|AU-Kommission|Arabische Liga|Arabischen Liga|ASEAN|ECOWAS|OPEC|GUS|OVKS|EAWU|EAEU|Schanghaier Organisation für Zusammenarbeit|Shanghaier Organisation für Zusammenarbeit|SOZ|Europarat|Commonwealth|Mercosur|EFTA|ADB|Asiatische Entwicklungsbank|Asiatischen Entwicklungsbank|Afrikanische Entwicklungsbank|Afrikanischen Entwicklungsbank|EBRD|EBWE|Europäische Bank für Wiederaufbau und Entwicklung|Europäischen Bank für Wiederaufbau und Entwicklung|Europäische Bank für Wiederaufbau|ILO|FAO|WFP|Welternährungsprogramm|IKRK|Organisation der Turkstaaten|UNODC|UNIDO|OPCW|UN-Sicherheitsrat|TURKPA|AfCFTA|AfDB|BADEA|Afreximbank|Neue Entwicklungsbank|Eurasische Entwicklungsbank|Eurasischen Entwicklungsbank|COMESA|SADC|EAC|IGAD|UEMOA|CELAC|ECLAC|CEPAL|UNECE|ITU|IMO|WMO|UNRWA|OCHA|GUAM|Interparlamentarische Union|Interparlamentarischen Union|IORA|Arktischer Rat|Arktischen Rates|Nordischer Rat|Nordischen Rates|Ostseerat|Interamerikanische Entwicklungsbank|Interamerikanischen Entwicklungsbank|Weltwirtschaftsforum|CPLP|IRENA|AIIB|Interpol|Westbalkanfonds|CEFTA|BRICS-Bank|Golf-Kooperationsrat|Golfkooperationsrat|Gulf Cooperation Council|UN-Generalversammlung|Sicherheitsrat der Vereinten Nationen|IOM|UNFPA|Welternährungsprogramm|World Food Program|World Food Programs|World Food Programme|WFP|UNEP|UNAIDS|IFAD|UNCTAD|WIPO|ICAO|UN Women|Internationale Atomenergiebehörde|Internationalen Atomenergiebehörde|Eurasische Wirtschaftsunion|Eurasischen Wirtschaftsunion|Eurasische Wirtschaftskommission|Eurasischen Wirtschaftskommission|Golf-Kooperationsrat|Golfkooperationsrat|Islamische Entwicklungsbank|OIC|Nordischer Rat|Nordischen Rates|CERN|Interpol|G7|G20|UNMIK|IOK|FIFA|UEFA|FIDE|Alpenkonvention|Donaukommission|Internationales Komitee vom Roten Kreuz|Internationalen Komitees vom Roten Kreuz|Internationalen Komitee vom Roten Kreuz",
      { kind: "international" },
    ],
    [
      "EU|Europäische Union|Europäischen Union|Europäische Kommission|Europäischen Kommission|EU-Kommission|Europäischer Rat|Europäischen Rates|EU-Rat|EAD|Europäischer Auswärtiger Dienst|Europäischen Auswärtigen Dienstes|Europäische Investitionsbank|Europäischen Investitionsbank|EIB",
      { kind: "international", country: "EU" },
    ],
    [
      "Kultusgemeinde|*kultusgemeinde|Glaubensgemeinschaft|*glaubensgemeinschaft|Religionsgemeinschaft|*religionsgemeinschaft|Zentralrat der Juden|Zentralrat der Muslime|Bischofskonferenz|*bischofskonferenz|Synode|Patriarchat|Geistliche Verwaltung der Muslime|Geistlichen Verwaltung der Muslime|Ökumenischer Rat der Kirchen|Ökumenischen Rates der Kirchen|*kirche|Kirche|Heiliger Stuhl|Heiligen Stuhls|Vatikan|Bistum|Erzbistum|Diözese|Moschee|Kloster",
      { kind: "church" },
    ],
    ["Königshaus|Hof|Fürstenhaus|Königshof", { kind: "royal_house" }],
    [
      "Miliz|Rebellen|Taliban|Hamas|Hisbollah|FARC|ELN|M23|Huthi|Huthis|RSF|Rapid Support Forces|PKK|SDF|Al-Shabaab|Al-Kaida|Boko Haram|Islamischer Staat|IS-Miliz|Separatisten|Terrormiliz|Guerilla|Aufständischen|Wagner-Gruppe",
      { kind: "armed_group" },
    ],
    ["Kreml", { kind: "government", country: "RU" }],
    ["Weißes Haus|Weißen Hauses|Weißen Haus", { kind: "government", country: "US" }],
    ["Downing Street|Whitehall", { kind: "government", country: "GB" }],
    ["Élysée|Élysée-Palast|Elysée-Palast", { kind: "government", country: "FR" }],
    ["Akorda", { kind: "government", country: "KZ" }],
    ["Bundeshaus", { kind: "government", country: "CH" }],
    ["Hofburg|Ballhausplatz", { kind: "government", country: "AT" }],
  ],
  party: [
    ["CDU|CSU|SPD|FDP|AfD|CDU/CSU|Bündnis 90/Die Grünen|Linkspartei|BSW|Die Linke|Linke", "DE"],
    ["ÖVP|SPÖ|FPÖ|NEOS|Neos", "AT"],
    ["Grüne", { kind: "party" }],
    ["SVP|SP|GLP|EVP|FDP.Die Liberalen|Die Mitte", "CH"],
    ["Republikaner|Demokraten", "US"],
    ["Labour|Tories|Tory", "GB"],
    ["AKP|CHP", "TR"],
    ["Fidesz", "HU"],
    ["PiS|PO", "PL"],
    ["BJP", "IN"],
    ["Likud", "IL"],
    ["ANC", "ZA"],
    ["Høyre|Arbeiderpartiet", "NO"],
  ],
  honorific: [
    [
      "=PM|=BK|=AM|=BM|Herr|Herrn|Frau|Dr|Dr.|Prof|Prof.|Professor Dr|S.E|S.E.|I.E|I.E.|Seine Exzellenz|Seiner Exzellenz|Ihre Exzellenz|Exzellenz|Dipl.-Ing|Dipl.-Ing.|Mag|Mag.|Ing|Ing.|Sir|Lord|Lady|Dame|Scheich|Scheicha|Sayyid|Madame|Monsieur|Mr|Mr.|Mrs|Ms|Seine Majestät|Seiner Majestät|Ihre Majestät|Ihrer Majestät|Seine Königliche Hoheit|S.K.H|Freiherr|Freifrau|Graf|Gräfin|Baron|Baronin|h.c|h.c.|Hon|Eng|H.E|H.E.|S.D|S.D.|I.D|I.D.|Shrimati|Shri|Smt|Datuk|Dato|Datuk Seri|Dato Seri|Tan Sri|Genosse|Genossin|Pater|Schwester|Bruder|Dipl|Univ.-Prof|DDr|DDr.|DDDr|MMag|MMag.|MMMag|MMMag.|S. E|S. E.|I. E|I. E.|S. D|S. D.|I. D|I. D.|S. M|S. M.|I. M|I. M.|S. K. H|S. K. H.|I. K. H|I. K. H.|I.K.H|I.K.H.|Sohn|Neffe|Nichte|Enkel|Enkelin|Onkel|Cousin|Cousine|Schwager|Schwägerin|Schwiegersohn|Schwiegertochter|Thronfolger|Thronfolgerin|OStD|StD|MinDir|MDg|RA|Brigadier|Doyen|Doyenne|Hausherr|Hausherrin|Sheikh|SE|KR|Mag.a|HR|Dr.in|MinR|a.D|a. D|a.D.|a. D.|i.R.|Senhor|Señor",
      true,
    ],
  ],
  particle: [
    ["=von und zu", "noble"],
    [
      "=von|=von der|=von den|=von dem|=van|=van der|=van den|=van de|=Van der|=Van de|=Van den|=de|=de la|=de las|=de los|=del|=della|=di|=da|=dos|=la|=le|=el|=al|=bin|=bint|=ibn|=ben|=abu|=ould|=af|=zu|=vom|=y|=e|=ter|=ten|=á|=wa|=oglu|=ogli|=arap|=uulu|=kysy|=oğlu|=ogly|=dal|=á",
      true,
    ],
  ],
  placeLink: [["=in|=nach|=aus|=nahe", true]],
  thing: [
    [
      "Plan|*plan|Initiative|*initiative|Projekt|*projekt|Programm|*programm|Doktrin|*doktrin|Linie|*linie|Konferenz|*konferenz|Woche|Tag|Prozess|*prozess|Krieg|*krieg|Kabinett|*kabinett|Regime|*regime|Clan|*clan|Ära|*ära|Bericht|*bericht|Rede|Studie|Skandal|*skandal|Affäre|*affäre|Mannschaft|Elf|Team|Erklärung|Vertrag|Memorandum|Kommuniqué|Lesung|Ausstellung|Film|Gesetz|*gesetz",
      "matter",
    ],
    [
      "=house|=street|=hotel|=institute|=university|=center|=centre|=times|=post|=herald|=tribune|=bank|=group|=airport|=square|=park|=tower|=hall|=college|=foundation|=forum|=summit|=award|=prize|=stadium|=watch|=news|=journal|=review|=initiative|=council|=club|=cup|=open|=stand|=memorial|=museum|=society|=association|=festival|=parliament|=committee|=commission|=studies|=school|=academy|=library|=party|=movement|=corps|=congress|=alliance|=authority|=fund|=systems|=company|=corporation|=holdings|=network|=agency|=federation|=technologies|=industries|=airlines|=airways|=programme|=democracy|=rights|=crescent|=office|=department|=ministry|=services|=energy|=petroleum|=union|=trust|=commons|=league|=magazine|=road|=avenue|=bridge|=games|=act|=accords|=international",
      true,
    ],
    [
      "Straße|*straße|Allee|*allee|Platz|*platz|Flughafen|*flughafen|Brücke|*brücke|Preis|*preis|Medaille|*medaille|Orden|*orden|Stadion|*stadion|Hotel|*hotel|Saal|*saal|Denkmal|*denkmal|Mausoleum|*mausoleum|Palast|*palast|Palais|Park|*park|Turm|*turm|Bahnhof|*bahnhof|Hafen|*hafen|Kirche|*kirche|Moschee|Tempel|Berg|*gebirge|Fluss|See|Insel|*insel|Bucht|Meer|*meer|Kanal|*kanal|Tal|*tal|Pokal|*pokal|Theater|*theater|Galerie|*galerie|Schiff|*schiff|Haus|*haus|Zimmer|*zimmer|Friedhof|Forum|*forum|Gipfel|*gipfel|Festival|*festival|*tag|Format|*format|Marsch|*marsch|Marathon|*marathon|Denkfabrik|Boulevard|Terminal|Werk|Stiftungsrat|Provinz|Region|Insel|Korridor|Pipeline|Straßenbahn|Kaserne|Zentrum|Haus der|Oper|Garten|Gruppe|Konflikt|*konflikt|Gas|Stipendium|Stipendien|Stipendiat|Museum|Avenida|Avenue|Rue|Calle|Universidad|Straßenzug|Gasse|*gasse|Ring|*weg|Weg|Ufer|*ufer|Reaktor|Effekt|Plattform|Protokoll|Abkommen|Konsens|Villa|Schloss|*schloss|Burg|Rathaus|Kloster|Lager|Mission|Gesellschaft",
      true,
    ],
    ["MS|KNM|HMS|USS|Kap|Mount|Lake|Port|Fort|San|Santa|São|Saint|Sankt|St|Rio|Puerto|Bad|Campus|Plaza|Camp", true],
  ],
  region: [
    [
      "Baden-Württemberg|Bayern|Freistaat Bayern|Brandenburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen|Freistaat Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Freistaat Thüringen|baden-württembergisch|bayerisch|bayrisch|brandenburgisch|hessisch|niedersächsisch|nordrhein-westfälisch|rheinland-pfälzisch|saarländisch|sächsisch|sachsen-anhaltisch|schleswig-holsteinisch|thüringisch|mecklenburg-vorpommersch",
      "DE",
    ],
    [
      "Burgenland|Kärnten|Niederösterreich|Oberösterreich|Steiermark|Tirol|Vorarlberg|burgenländisch|niederösterreichisch|oberösterreichisch|steirisch|Tiroler|Kärntner|Vorarlberger",
      "AT",
    ],
    [
      "Aargau|Appenzell Ausserrhoden|Appenzell Innerrhoden|Baselland|Basel-Landschaft|Basel-Stadt|Glarus|Graubünden|Jura|Nidwalden|Obwalden|Schwyz|Tessin|Thurgau|Uri|Waadt|Wallis|Aargauer|Bündner|Glarner|Tessiner|Thurgauer|Urner|Waadtländer|Walliser",
      "CH",
    ],
    [
      "Südtirol|Lombardei|Venetien|Sizilien|Sardinien|Piemont|Toskana|Ligurien|Apulien|Kalabrien|Südtiroler|sizilianisch|lombardisch",
      "IT",
    ],
    ["Katalonien|Baskenland|Andalusien|Galicien|katalanisch|baskisch|andalusisch", "ES"],
    ["Flandern|Wallonien|Wallonie|Deutschsprachige Gemeinschaft|flämisch|wallonisch", "BE"],
    ["Tatarstan|Tschetschenien|Dagestan|Baschkortostan|Jakutien|tatarisch|tschetschenisch", "RU"],
    [
      "Alabama|Alaska|Arizona|Arkansas|Kalifornien|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|kalifornisch|texanisch",
      "US",
    ],
    [
      "Alberta|British Columbia|Manitoba|New Brunswick|Neufundland|Nova Scotia|Ontario|Québec|Quebec|Saskatchewan",
      "CA",
    ],
    ["New South Wales|Queensland|Südaustralien|Tasmanien|Westaustralien|Northern Territory", "AU"],
  ],
  noun: [
    [
      "Jährige|Jähriger|Jährigen|Trainer|Trainerin|Bundestrainer|Läufer|Läuferin|Spieler|Spielerin|Torhüter|Torwart|Stürmer|Verteidiger|Kapitän|Sieger|Siegerin|Vorjahressieger|Weltmeister|Weltmeisterin|Olympiasieger|Renndirektor|Sportler|Schauspieler|Schauspielerin|Sänger|Sängerin|Musiker|Dirigent|Regisseur|Künstler|Künstlerin|Aktivist|Aktivistin|Menschenrechtler|Dolmetscher|Übersetzer|Moderator|Moderatorin|Gastgeber|Gastgeberin|Laudator|Preisträger|Preisträgerin|Stipendiatin|Initiator|Projektleiter|Sohn|Neffe|Enkel|Schwiegersohn|Anhänger|Überlebende|Zeitzeuge|Kollegium|Frontmann|Ärztin|Arzt|Lehrer|Lehrerin|Pfarrer|Landwirt|Bäuerin|Händler|Kaufmann|Student|Studentin",
      true,
    ],
    [
      "Brandenburger Tor|Amtsvorgänger|Amtsvorgängerin|Amtsnachfolger|Amtsnachfolgerin|Heute|Gestern|Morgen|Angaben|Ende|Anfang|Mitte|Rande|Rahmen|Richtung|Seite|Seiten|Treffen|Gespräch|Gespräche|Besuch|Handel|Land|Länder|Leute|Menschen|Millionen|Mrd|Prozent|Euro|Dollar|Thema|Uhr|Jahr|Jahre|Tage|Bild|Foto|Bilder|Video|Quelle|Anzeige|Gast|Gäste|Gastgeber|Gastgeberin|Journalisten|Medien|Presse|Presseagentur|Nachrichtenagentur|Text|Islam|Internet|Facebook|Twitter|Telegram|Instagram|YouTube|Covid|Corona|Reuters|Xinhua|TASS|Interfax|AFP|AP|dpa|BBC|CNN|BelTA|Kasinform|Kazinform|APA|SDA|Weihnachten|Ostern|Ramadan|Nowruz|Naurys|Westen|Osten|Norden|Süden|Asien|Europa|Afrika|Amerika|Lateinamerika|Zentralasien|Eurasien|Südostasien|Nahost|Naher Osten|Nahen Osten|Balkan|Kaukasus|Südkaukasus|Karibik|Arktis|Pazifik|Atlantik|Mittelmeer|Ostsee|Nordsee|Schwarzes Meer|Kaspisches Meer|Sahel|Sahara|Skandinavien|Baltikum|Krim|Gaza|Gazastreifen|Westjordanland|Kaschmir|Tibet|Hongkong|New York|Genf|Davos|Straßburg|Weltkrieg|Kalter Krieg|Kalten Krieges|Gott|Bibel|Koran|Olympia|Nobelpreis|Erde|Freund|Freunde|Nachbar|Nachbarn|Partner|Kollegen|Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Gattin|Gemahlin|Gemahl|Gatte|Ehefrau|Ehemann|Witwe|Witwer|Onkel|Tante|Nichte|Schwager|Schwägerin|Schwiegervater|Hausherr|Hausherrin|Doyen|Doyenne|Jubilar|Ehrengast|Stargast|Festredner|Festrednerin|Redner|Rednerin|Herausforderer|Herausforderin|Rivale|Rivalin|Widersacher|Widersacherin|Wahlsieger|Wahlsiegerin|Wahlgewinner|Parteifreund|Parteifreundin|Mitstreiter|Mitstreiterin|Weggefährte|Thronfolger|Thronfolgerin|Familie|Landsmann|Nachfolger|Nachfolgerin|Vorgänger|Vorgängerin|Kandidat|Kandidatin|Gegner|Gegnerin|Amtsinhaber|Amtsinhaberin|Amtsantritt|Begleitung|Anwesenheit|Teilnahme|Leitung|Vorsitz|Einladung|Ehren|Namen|Bitte|Beisein|Stelle|Adresse|Worten|Aussage|Meinung|Ansicht|Auffassung|Kasachen|Russen|Soldaten|Truppen|Studierende|Studenten|Schüler|Kinder|Frauen|Männer|Ziel|Ziele|Dank|Grund|Beispiel|Teil|Fall|Zeit|Weise|Form|Rolle|Anfrage|Interview|Artikel|Kommentar|Dialog|Dialoge|Zusammenarbeit|Beziehungen|Verhandlungen|Konsultationen|Unterzeichnung|Vertreterinnen|Mitglieder|Bürger|Bürgerinnen|Botschaften|Hauptstadt|Geschenk|Geschenke|Blumen|Kranz|Glückwünsche|Grüße|Brief|Botschaft|Urkunde|Grüssen|Beileid|Fragen|Antwort|Antworten|Hilfe|Unterstützung|Gipfeltreffen|Gipfel|Forum|Konferenz|Delegationen|Gelegenheit|Bereich|Bereiche|Sektor|Wirtschaft|Energie",
      true,
    ],
  ],
  speech: [
    [
      "sagte|sagt|sagten|sagen|erklärte|erklärt|betonte|betont|teilte|meinte|meint|unterstrich|berichtete|berichtet|fügte|ergänzte|kündigte|warnte|warnt|forderte|fordert|lobte|lobt|dankte|dankt|begrüßte|begrüßt|würdigte|würdigt|erinnerte|erinnert|verwies|verweist|wies|äußerte|sprach|spricht|hob|schrieb|schreibt|kritisierte|kritisiert|bestätigte|bestätigt|versicherte|bekräftigte|bekräftigt|zeigte|zeigt|hoffte|hofft|glaubte|glaubt|nannte|nennt|bezeichnete|bezeichnet|erläuterte|erläutert|informierte|gratulierte|antwortete|fragte|fragt|plädierte|beklagte|mahnte|mahnt|räumte|schlug|bat|rief|appellierte|stellte|verurteilte|verurteilt|beschuldigte|dementierte|wünschte|freute|zitierte|resümierte|konstatierte|befürwortete|unterstützte|bedauerte|analysiert|kommentierte|argumentierte|prognostizierte|schätzte|rechnete|vermutet|so",
      true,
    ],
  ],
  encounter: [
    [
      "traf|trifft|trafen|empfing|empfängt|besuchte|besucht|reiste|reist|unterzeichnete|unterzeichnet|unterschrieb|eröffnete|eröffnet|leitete|leitet|nahm|nimmt|hielt|hält|übergab|überreichte|wurde|wird|ist|war|hat|hatte|habe|sei|will|wollte|soll|sollte|kam|kommt|flog|fliegt|vertrat|vertritt|verabschiedete|moderierte|gab|gibt|machte|führte|führt|legte|ließ|lässt|folgte|folgt|übernahm|trat|tritt|absolvierte|verhandelte|diskutierte|besprach|tauschte|ernannte|beauftragte|setzte|setzt|bot|lud|erörterte|begleitete|wandte|einigte|einigten|starb|wuchs|studierte|arbeitet|arbeitete|lebt|lebte|kritisierte|schrieben",
      true,
    ],
  ],
  officeLink: [
    ["der|des|von|vom|zum|zur|der Republik|des Staates", "of"],
    ["für|für die|für den|für das", "for"],
    ["in|im|in der|in den|bei|beim|bei der|bei den|am|an der|am|zu|auf|aus|gegenüber", "at"],
    ["mit", "with"],
  ],
  relative: [["der|die|dessen|deren", true]],
  oneWoman: [["*in", true]],
} satisfies Lexicon;

export const rules = {
  "role-and-role-before-name": {
    find: "!(mdb | mdl | mdep | mep) <role:r> (und|&|-|/|sowie|, und) <role:s> ,? <honorific>? <honorific>? <name:n>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: [
      "Es sprach der stellvertretende Premierminister und Finanzminister Karim Sadykow. → minister - Karim Sadykow",
    ],
    no: ["Der Minister und der Botschafter reisten ab."],
  },
  "roles-before-names": {
    find: "(die | beide | beiden | (mit | von | zu | bei | unter) den) ..{0,2} <role:r> !<-oneWoman> <honorific>? <name:n> (aus <country:c> | \\( <country:c> \\) | \\( ..{1,3} \\))? (, | sowie | , sowie | und) <honorific>? <name:o> (aus <country:d> | \\( <country:d> \\))?",
    make: { name: "$n", role: "$r", state: "$c", name2: "$o", state2: "$d", shared: true },
    yes: [
      "Im Palast trafen sich die Außenminister Anna Novak (Slowenien) und Peter Maier (Österreich). → foreign_minister AT Peter Maier",
      "Zuvor nahmen die Abgeordneten Maria Huber (ÖVP), Karl Moser (SPÖ), Eva Wolf (FPÖ) und Anna Gruber (Grüne) teil. → Karl Moser",
    ],
    no: [
      "Außenminister Peter Maier und Gerhard Huber trafen sich.",
      "Es kamen die Außenministerin, Anna Novak und Peter Maier.",
    ],
  },
  "role-before-names-of-parties": {
    find: "<role:r> <honorific>? <fullname:n> \\( <party> \\) (, | sowie | und) <honorific>? <fullname:o> \\( <party> \\)",
    make: { name: "$n", role: "$r", name2: "$o", shared: true },
    yes: [
      "Begleitet wird sie von Gästen sowie den Abgeordneten Anna Novak (SPD) und Peter Maier (CDU). → member_of_parliament DE Peter Maier",
    ],
    no: ["Es kamen der Abgeordnete Anna Novak (SPD) und Bürgermeister Peter Maier (CDU)."],
  },
  "roles-comma-names": {
    find: "(die | den | beiden | seinen | seine | ihren | ihre | deren) ..{0,2} <role:r> , <honorific>? <fullname:n> (, <honorific>? <fullname:o>)? (und|sowie) <honorific>? <fullname:p>",
    make: { name: "$n", name2: "$o", name3: "$p", role: "$r", shared: true, inTurn: true },
    yes: [
      "Er sprach mit den Außenministern von Slowenien und Österreich, Anna Novak und Peter Maier. → foreign_minister AT Peter Maier",
    ],
    no: ["Er sprach mit den Außenministern, Freunden und Gästen."],
  },
  "presidents-of-states-in-turn": {
    find: "(die | den | beiden) ..{0,2} <role:r> , <honorific>? <fullname:n> ,? (und | sowie)? (aus | von) <article>? <country:d> , <honorific>? <fullname:o>",
    make: { name: "$n", role: "$r", name2: "$o", state2: "$d", shared: true },
    yes: [
      "Er empfing die Botschafter von Peru, Anna Novak, aus der Republik Irak, Peter Maier, und aus Mali, Karim Sadykow. → ambassador ML Karim Sadykow",
    ],
    no: ["Er empfing den Botschafter von Peru, Anna Novak, aus Mali kamen Gäste."],
  },
  "roles-of-states-names": {
    find: "<role:r> , <honorific>? <fullname:n> und <honorific>? <fullname:o>",
    make: { name: "$n", name2: "$o", role: "$r", shared: "plural", inTurn: true },
    yes: [
      "Heute berieten Außenminister von Slowenien und Österreich, Anna Novak und Peter Maier. → foreign_minister AT Peter Maier",
    ],
    no: ["Heute berieten der Botschafter Sloweniens in Österreich, Anna Novak und Peter Maier."],
  },
  "role-list": {
    find: "(folgende | die | diese) ..{0,2} <role:r> !<-oneWoman> ..{0,4} : $",
    make: { role: "$r", shared: true, lines: true },
    yes: ["Mit dabei sind folgende Abgeordnete:\n- Anna Novak\n- Peter Maier → Peter Maier"],
    no: ["Mit dabei ist die Ministerin:\n- Anna Novak\n- Peter Maier"],
  },
  "role-named-among": {
    find: "<role:r> , (darunter | unter ihnen | allen voran) (auch)? <honorific>? <fullname:n> ((, <fullname:o>)? und <fullname:p>)?",
    make: { name: "$n", name2: "$o", name3: "$p", role: "$r", shared: true },
    yes: ["Es kamen slowenische Abgeordnete, darunter Anna Novak. → member_of_parliament SI Anna Novak"],
    no: ["Es kamen slowenische Abgeordnete, darunter viele Freunde."],
  },
  "role-comma-role-name": {
    find: "<article> ..{0,2} <role:o> , <honorific>? <honorific>? <honorific>? <role:r> <honorific>? <fullname:n>",
    make: { name: "$n", role: "$r", outer: "$o" },
    yes: ["Es sprach der Chef der polnischen Notenbank, General Artur Kuptel. → central_bank_head PL Artur Kuptel"],
    no: ["Es kamen der Präsident der Bank, ein General und viele Gäste."],
  },
  "role-role-name": {
    find: "<article> ..{0,2} <role:o> <role:r> <honorific>? <honorific>? <honorific>? <fullname:n>",
    make: { name: "$n", role: "$o", role2: "$r" },
    yes: ["Anwesend war der Chef des Protokolls Botschafter Dr. Peter Maier. → diplomat - Peter Maier"],
    no: ["Am Montag traf der Chef des Protokolls, Botschafter und Freund, Herrn Maier."],
  },
  "body-whose-role-name": {
    find: "<body:b> ..{0,4} , (dessen | deren) <role:r> ,? <honorific>? <fullname:n>",
    make: { name: "$n", role: "$r", body: "$b", bodyAt: "@b" },
    yes: ["Er besuchte die Nationalversammlung, deren Präsidentin Anna Novak neu ist. → speaker - Anna Novak"],
    no: ["Er besuchte die Nationalversammlung, deren Säle Anna Novak lobte."],
  },
  "role-before-name": {
    find: "<role:r> (\\( ..{1,6} \\))? <honorific>? <honorific>? <honorific>? <name:n> ((aus | von) <country:c> | \\( <country:c> \\))? (\\( <body:b> \\) | (vom | von der | von | beim | am | an der) (<body:b> | <name:m>))?",
    make: { name: "$n", role: "$r", state: "$c", body: "$b", bodyAt: "@b", properAt: "@m" },
    yes: [
      "Der kasachische Außenminister Murat Nurtleu sprach in Wien. → foreign_minister KZ Murat Nurtleu",
      "Er traf den Botschafter der Republik Kasachstan in der Republik Belarus Timur Schaksylykow. → ambassador KZ Timur Schaksylykow",
    ],
    no: ["Der Außenminister reiste nach Wien."],
  },
  "name-bracket-role": {
    find: "<name:n> \\( <article>? (heute|damals)? <role:r> \\)",
    make: { name: "$n", role: "$r" },
    yes: ["Anna Novak (Außenministerin von Slowenien) nahm teil. → foreign_minister SI Anna Novak"],
    no: ["Anna Novak (links) nahm teil."],
  },
  "name-comma-role-and-role": {
    find: "<name:n> (\\( ..{1,6} \\))? , <article>? <rank>? <role:r> (und|&|-|/|sowie) <article>? <rank>? <role:s> !<honorific> !<name>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: ["Karim Sadykow, Vizepremier und Finanzminister, reiste ab. → minister - Karim Sadykow"],
    no: ["Karim Sadykow, Vater und Großvater, reiste ab."],
  },
  "name-comma-role": {
    find: "<name:n> (\\( ..{1,6} \\))? , (damals|heute|seinerzeit|einst|zuletzt|derzeit|zuvor|vorher|bisher|bislang|früher|ehemals|jetzt|nun|inzwischen|später|auch|zugleich|seit <digits>|bis <digits>)? <article>? <role:r> !'s !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: [
      "Siti Rahman, Umweltministerin von Indonesien, unterschrieb. → minister ID Siti Rahman",
      "Peter Maier, zuvor Außenminister von Slowenien, geht. → foreign_minister SI Peter Maier",
    ],
    no: ["Nach Siti Rahman, Präsidentin Anna Novak und anderen ging es weiter."],
  },
  "role-comma-name": {
    find: "<role:r> (\\( ..{1,6} \\))? , <honorific>? <honorific>? <honorific>? <fullname:n> (mdb | mdl | mdep | mep)? <honorific>? (, | . | ; | und | sowie | - | \\) | \\( | : | <speech> | <encounter> | <preposition> | <verb> | $)",
    make: { name: "$n", role: "$r" },
    yes: [
      "Die Botschafterin Frankreichs, Corinne Petit, eröffnete die Schau. → ambassador FR Corinne Petit",
      "Es kam der Vorsitzende des Bundestages, Peter Maier MdB, mit Gästen. → speaker DE Peter Maier",
    ],
    no: ["Nach dem Treffen mit dem Botschafter, Freundinnen und Freunde, ging es weiter."],
  },
  "name-letters-as-role": {
    find: "<fullname:n> !(!(mdb | mdl | mdep | mep)) <role:r>",
    make: { name: "$n", role: "$r" },
    yes: ["Es sprach Peter Maier MdB, ein Freund. → member_of_parliament DE Peter Maier"],
    no: ["Es dankte Peter Maier Bundestagsabgeordneten und Gästen."],
  },
  "name-dash-role": {
    find: "<fullname:n> (\\( ..{1,6} \\))? - <article>? <role:r> ((und|&|-|/|sowie) <article>? <role:s>)? !<honorific> !<name>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: [
      "Gast: Peter Maier (SPD) – Vizekanzler und Finanzminister; andere. → minister DE Peter Maier",
      "Gäste: Anna Novak – Außenministerin von Slowenien; andere. → foreign_minister SI Anna Novak",
    ],
    no: ["Gäste: Anna Novak – sie sprach."],
  },
  "body-with-name-as-role": {
    find: "<body:b> ..{0,2} , mit <fullname:n> als <role:r>",
    make: { name: "$n", role: "$r", body: "$b", bodyAt: "@b" },
    yes: ["Die OSZE, mit Anna Novak als Chefin, sieht es anders. → international_official - Anna Novak"],
    no: ["Die OSZE, mit Sitz in Wien, sieht es anders."],
  },
  "name-was-role": {
    find: "(<name:n> ,? (der|die)? (ist|war|wurde|bleibt) | <fullname:n> (in (seiner|ihrer) ..{0,2} (funktion|eigenschaft|rolle))? (als|zum|zur)) ..{0,3} <role:r> ((und|sowie) (als|zum|zur)? <role:s>)? !<honorific> !<name>",
    make: { name: "$n", role: "$r", role2: "$s" },
    yes: [
      "Anna Novak war damals slowenische Außenministerin. → foreign_minister SI Anna Novak",
      "Es kam Anna Novak in ihrer neuen Funktion als slowenische Außenministerin. → foreign_minister SI Anna Novak",
    ],
    no: ["Anna Novak wurde vom Minister Peter Maier empfangen."],
  },
  "name-elected-role": {
    find: "<fullname:n> (\\( ..{1,6} \\))? (wurde | worden | ist | war | wird) ..{0,8} (zum | zur) ..{0,3} <role:r> ..{0,3} (gewählt | wiedergewählt | ernannt | bestellt | gekürt | bestimmt | vereidigt | berufen | befördert)",
    make: { name: "$n", role: "$r" },
    yes: [
      "Anna Novak (SPD) wurde am Dienstag vom Parlament zur slowenischen Außenministerin gewählt. → foreign_minister SI Anna Novak",
    ],
    no: ["Anna Novak wurde am Dienstag zum Minister gebeten."],
  },
  "name-becomes-role": {
    find: "<fullname:n> wird <rank>? <role:r> (, | . | ; | und | sowie | \\( | $)",
    make: { name: "$n", role: "$r" },
    yes: ["Anna Novak wird Staatssekretärin für Tourismus. → state_secretary - Anna Novak"],
    no: ["Anna Novak wird Minister Peter Maier treffen.", "Anna Novak wird den Minister treffen."],
  },
  "is-name-role": {
    find: "((ist | war | wurde | wird | bleibt | als | seit | dass | weil) <fullname:n> | (ist | war | wurde | wird | bleibt) ..{0,4} <knownname:n>) <rank>? <role:r> !<honorific> !<name>",
    make: { name: "$n", role: "$r" },
    yes: ["Vor ihr war Peter Maier Botschafter Österreichs. → ambassador AT Peter Maier"],
    no: ["Er weiß, dass Peter Maier Ministerin Anna Novak traf."],
  },
  "role-is-name": {
    find: "<role:r> (ist | war | wird | wurde | bleibt) <fullname:n>",
    make: { name: "$n", role: "$r" },
    yes: ["Neuer slowenischer Außenminister ist Anna Novak. → foreign_minister SI Anna Novak"],
    no: ["Der Minister ist Gast der Botschaft."],
  },
  "name-bracket-party": {
    find: "<fullname:n> \\( <party:b> \\)",
    make: { name: "$n" },
    yes: ["Dafür stimmte Reinhold Ganser (ÖVP). → Reinhold Ganser"],
    no: ["Dafür stimmte die Mehrheit (ÖVP)."],
  },
  "honorific-before-name": {
    find: "<honorific> <honorific>? <name:n>",
    make: { name: "$n" },
    yes: ["Danach ergriff Herr Blanar das Wort. → Blanar"],
    no: ["Danach ergriff der Herr das Wort."],
  },
  "kin-name": {
    find: "(seine | seiner | seinen | seinem | sein | ihre | ihrer | ihren | ihrem | ihr | dessen | deren) (Frau | Ehefrau | Gattin | Gemahlin | Mann | Ehemann | Gatte | Gatten | Sohn | Tochter | Bruder | Schwester | Vater | Mutter | Witwe) <fullname:n>",
    make: { name: "$n" },
    yes: ["Mit ihm kam seine Gemahlin Tadu Abate. → Tadu Abate"],
    no: ["Mit ihm kam seine Gemahlin nach Wien."],
  },
  "name-says": {
    find: "<fullname:n> (, ..{1,8} ,)? <speech>",
    make: { name: "$n" },
    yes: ["Tadu Abate sagte das. → Tadu Abate"],
    no: ["Die Vereinten Nationen sagten das."],
  },
  "says-name": {
    find: "<speech> <fullname:n>",
    make: { name: "$n" },
    yes: ["„Wir warten“, sagte Tadu Abate. → Tadu Abate"],
    no: ["Das sagte Radio Vatikan."],
  },
  "says-mononym": {
    find: "(, | weiter | weiters | außerdem | ausserdem | zudem | dazu | zugleich | ferner) (sagte | meinte | fragte | antwortete | betonte | unterstrich) <name:n> (, | . | weiter | bei | auf | am | laut | dazu | zu | gegenüber | in | im | nach | vor)",
    make: { name: "$n" },
    yes: ["Weiter sagte Abate, das Land warte. → Abate"],
    no: [
      "Weiter sagte Südkorea, das Land warte.",
      "Das erklärte Abate, der Verband.",
      "Er sagte Reportern, das Land warte.",
    ],
  },
  "name-who": {
    find: "<fullname:n> , <relative>",
    make: { name: "$n" },
    yes: ["Das Lob galt Tadu Abate, der gewartet hatte. → Tadu Abate"],
    no: ["Das Lob galt denen, die gewartet hatten."],
  },
  "name-age": {
    find: "<fullname:n> \\( <digits> \\)",
    make: { name: "$n" },
    yes: ["Gewonnen hat Tadu Abate (27). → Tadu Abate"],
    no: ["Gewonnen haben alle Gäste (27)."],
  },
  "name-known-as": {
    find: "<fullname:n> ,? ((auch | besser | weithin)? bekannt als | alias | genannt) !<fullname> <name:m>",
    make: { name: "$n", nickname: "$m" },
    yes: ["Der Gast war Hamdan Thapa, bekannt als Hemed. → Hamdan Thapa"],
    no: ["Der Gast war bekannt als Hemed."],
  },
  "name-nickname": {
    find: '<fullname:n> (“ | „ | « | ") <name:m> (” | “ | » | ")',
    make: { name: "$n", nickname: "$m" },
    yes: ["Es sprach Pushpa Thapa „Prakash“, ein Gast. → Pushpa Thapa"],
    no: ["Die Zeitung „Prakash“ ist neu."],
  },
  "known-name": {
    find: "<knownname:n>",
    make: { name: "$n" },
    yes: ["Auf der Liste steht Maria Abate. → Maria Abate"],
    no: ["Auf der Karte steht die Maria-Theresien-Straße."],
  },
  "name-acts": {
    find: "!<-body> <fullname:n> <encounter>",
    make: { name: "$n" },
    yes: ["Tadu Abate traf die Gäste. → Tadu Abate"],
    no: ["Gegen Mittag traf der Zug ein."],
  },
} satisfies Rules;
