import type { Boilerplate } from "../../pack/contract.ts";

export const boilerplate: Boilerplate = {
  teaser: `
    lesen sie auch | lesen sie dazu | lesen sie hierzu | lesen sie mehr | lesen sie weiter | lesen sie hier | auch interessant
    das könnte sie auch interessieren | das könnte sie interessieren | das könnte dich auch interessieren
    mehr zum thema | mehr zu diesem thema | zum thema | mehr dazu | mehr nachrichten | mehr aus der rubrik | passend dazu
    weitere artikel | weitere meldungen | weitere nachrichten | weitere themen | weitere beiträge | weitere pressemitteilungen
    ähnliche artikel | ähnliche beiträge | ähnliche nachrichten | verwandte artikel | verwandte themen | verwandte beiträge
    weiterlesen | weiterführende informationen | weiterführende links | links zum thema | externe links | dossier zum thema
    siehe auch | meistgelesen | meist gelesen | meistgelesene artikel | meistgelesene nachrichten | empfohlene artikel
    neueste nachrichten | neueste beiträge | aktuelle nachrichten | aktuelle meldungen | empfohlener redaktioneller inhalt
    nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | im video | im podcast | zum video`,
  caption: `
    bildunterschrift | bildtext | bildbeschreibung | unser bild zeigt | auf dem foto | auf dem bild | im bild | foto oben
    bild oben | foto unten | bild unten | archivbild | archivfoto | symbolbild | symbolfoto | gruppenbild`,
  credit: `
    foto | fotos | photo | photos | bild | bilder | bildquelle | bildnachweis | bildrechte | fotograf | fotografin | fotocredit | bildcredit
    grafik | copyright | quelle`,
  footer: `
    teilen | drucken | kommentare | kommentar | merken | facebook | twitter | whatsapp | telegram | linkedin | xing | x
    pinterest | instagram | youtube | email | e-mail | mail | artikel teilen | seite teilen | diesen artikel teilen
    beitrag teilen | auf facebook teilen | auf twitter teilen | teilen auf | teilen mit | teilen via | teilen sie diesen artikel
    per e-mail teilen | per mail versenden | artikel drucken | seite drucken | seite empfehlen | artikel merken
    artikel vorlesen | link kopieren | folgen sie uns | folge uns | newsletter | newsletter abonnieren | abonnieren
    jetzt abonnieren | abonnieren sie | jetzt anmelden | melden sie sich an | unterstützen sie uns | jetzt spenden
    kommentar schreiben | kommentar verfassen | kommentare anzeigen | schreiben sie einen kommentar
    schreibe einen kommentar | diskutieren sie mit | gefällt mir | zur startseite | zurück zur übersicht
    zurück zur startseite | zurück | nach oben | zum seitenanfang | seitenanfang | schließen | mehr anzeigen
    alle rechte vorbehalten | nachdruck | impressum | datenschutz | datenschutzerklärung | nutzungsbedingungen | agb
    cookie-einstellungen | diese website verwendet | wir verwenden cookies | original-content von | quelle | quellen
    quellenangabe | herausgeber | redaktion | rückfragen | rückfragehinweis | rückfragen an | pressestelle | anzeige | werbung
    hinweis | hinweis der redaktion | anmerkung der redaktion | mit material von | dieser artikel erschien zuerst
    schlagwörter | schlagworte | stichworte | tags | kategorien | kategorie | download | downloads | zum download
    pressefotos | bildmaterial | bildvorschau | bildergalerie | fotogalerie | galerie | tel | telefon | fax | mobil
    lesezeit | aufrufe | haben sie einen fehler | fehler gefunden | fehler melden | weitere informationen finden sie
    kurzlink | permalink | pdf | share | tweet | print | pin share | please follow | share this`,
  end: `
    pressekontakt | pressekontakte | kontakt | kontakt für rückfragen | kontakt für medien | kontakt für journalisten
    medienkontakt | ansprechpartner | ansprechpartnerin | ihr ansprechpartner | ihre ansprechpartnerin | schluss
    über den autor | über die autorin | über die autoren | zum autor | zur autorin | zur person | rückfragen & kontakt
    rückfragen und kontakt | für rückfragen | für weitere informationen | für weitere auskünfte | adresse für rückfragen
    auskünfte | ende der mitteilung | ende der meldung | einzelnachweise | fußnoten`,
  byline: `
    von | text | text von | autor | autorin | ein gastbeitrag von | ein beitrag von | ein kommentar von | eine analyse von
    das interview führte`,
  published: `
    date | datum | stand | veröffentlicht | veröffentlicht am | veröffentlichung | veröffentlichungsdatum | erschienen
    erschienen am | erscheinungsdatum | aktualisiert | aktualisiert am | letzte aktualisierung | zuletzt aktualisiert
    zuletzt geändert | erstellt | erstellt am | gepostet am | online seit | publiziert | publiziert am | ausgabe
    pressemitteilung | pressemitteilung vom | pressemitteilung nr | medienmitteilung | medienmitteilung vom | presseaussendung
    pressemeldung | presseinformation | parlamentskorrespondenz | meldung vom | nachricht vom | artikel vom`,
  header: `
    willkommen auf | willkommen bei | javascript ist deaktiviert | bitte aktivieren sie | diese seite verwendet
    diese website nutzt | diese webseite verwendet | zum menü | zur navigation | zur suche | hauptinhalt | presseinformation | alle nachrichten | newsticker | sie sind hier | sie befinden sich hier | startseite | home | navigation | hauptnavigation | menü | suche | suchen
    zum inhalt | zum hauptinhalt | direkt zum inhalt | zum inhalt springen | springe zum inhalt | druckversion | sprache
    deutsch | english | pressemitteilungen | medienmitteilungen | presse | aktuelles | nachrichten | nachricht | news
    meldung | meldungen | artikel | interview | analyse | hintergrund | gastbeitrag | leitartikel | rede | reden
    politik | wirtschaft | ausland | inland | international | welt | exklusiv | eilmeldung | tell a friend`,
};
