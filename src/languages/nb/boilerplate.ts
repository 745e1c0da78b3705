import type { Boilerplate } from "../../pack/contract.ts";

export const boilerplate: Boilerplate = {
  teaser: `
    les også | les mer | les mer om | les saken | les hele saken | les også om | les flere | se også | hør også | se video
    se bildene | lese mer | flere saker | flere nyheter | flere artikler | mer om | mer om saken | mer om temaet | mer om emnet
    relatert | relaterte | relaterte saker | relaterte artikler | relatert innhold | relaterte nyheter | relaterte lenker
    anbefalt | anbefalte saker | anbefalte artikler | siste nytt | siste nyheter | siste saker | siste fra | mest lest
    mest leste | mest populære | nyeste saker | neste sak | forrige sak | neste artikkel | forrige artikkel | bakgrunn og lenker
    du vil kanskje også like | du liker kanskje også | kanskje du også liker | aktuelle lenker | eksterne lenker
    nyttige lenker | lenker | tidligere saker | tidligere om saken | dette bør du lese | anbefalt for deg | ikke gå glipp av | les òg | les meir | les meir om | les saka | les heile saka | sjå også | sjå òg | sjå video | fleire saker | fleire nyheiter | meir om | meir om saka | relatert innhald | mest lese | siste nyheiter | fleire artiklar | relaterte artiklar | flere saker om`,
  caption: `
    bildetekst | billedtekst | bildet viser | på bildet | på fotoet | arkivbilde | arkivfoto | illustrasjonsfoto
    illustrasjonsbilde | illustrasjon | bildet øverst | gruppebilde | skjermbilde | bilettekst | biletet viser | på biletet | arkivbilete | illustrasjonsbilete | gruppebilete | skjermbilete`,
  credit: `
    foto | photo | bilde | bilder | fotograf | fotokreditering | foto/bilde | kreditering | grafikk | kilde | arkiv | video | bilete | bileta | fotomontasje | kjelde | skjermdump`,
  footer: `
    dette innholdet er mer enn | artikkelen fortsetter under | artikkelen held fram under | saken fortsetter under | dette innhaldet er meir enn | del | del saken | del artikkel | del artikkelen | del siden | del innlegget | del på | del på facebook | del på twitter
    del på e-post | del via | del dette | facebook | twitter | x | linkedin | whatsapp | instagram | youtube | e-post | epost
    skriv ut | skriv ut siden | utskrift | kopier lenke | tips en venn | tips oss | tips | send inn tips | kommentarer
    kommentar | kommenter | skriv en kommentar | legg igjen en kommentar | vis kommentarer | delta i debatten
    følg oss | følg oss på | følg | lik oss på | abonner | abonner på | abonnement | bli abonnent | nyhetsbrev | få nyhetsbrev | få nyhetsbrevet
    meld deg på | logg inn | registrer deg | støtt oss | vipps | annonse | annonser | annonsere | reklame | annonsørinnhold
    alle rettigheter | opphavsrett | kopiering | personvern | personvernerklæring | informasjonskapsler | cookies | vilkår
    brukervilkår | vi bruker informasjonskapsler | vi bruker cookies | dette nettstedet bruker | tilgjengelighetserklæring
    fant du en feil | fant du feil | funnet en feil | har du sett en feil | denne artikkelen er | denne saken ble først
    artikkelen ble først | saken er oppdatert | saken oppdateres | emneord | stikkord | nøkkelord | emner | tema | temaer | tagger
    tags | kategori | kategorier | til toppen | tilbake | tilbake til | gå til toppen | vis mer | vis flere | last ned
    last inn flere | lukk | meny | lesetid | visninger | tlf | telefon | faks | mobil | kilde | kilder | redaktør
    ansvarlig redaktør | ansvarlig utgiver | utgiver | redaksjon | redaksjonen | kontakt oss | kontakt redaksjonen | var denne siden nyttig
    fant du det du lette etter | bildegalleri | galleri | pdf | permalenke | nettstedskart | share | tweet | print | pin share | please follow | share this | del saka | skriv ut sida | kopier lenkje | kommentarar | vis kommentarar | ansvarleg redaktør | ansvarleg utgjevar | informasjonskapslar | denne saka | saka er oppdatert | til toppen av sida | attende | kjelder`,
  end: `
    pressekontakt | pressekontakter | kontakt | kontakter | kontaktperson | kontaktpersoner | kontaktinformasjon
    mediekontakt | mediekontakter | for mer informasjon | for ytterligere informasjon | for nærmere informasjon
    ytterligere informasjon | for pressehenvendelser | pressehenvendelser | for mer info | slutt | om skribenten | om forfatteren
    om forfatterne | om artikkelforfatteren | om denne nyheten | referanser | fotnoter | kontaktar | pressekontaktar | for meir informasjon | for nærare informasjon`,
  byline: `
    av | tekst | tekst av | skrevet av | forfatter | forfattere | journalist | publisert av | tekst og foto | intervju av
    kronikk av | kommentar av | skriven av | skrive av | forfattar | journalistar | journalister`,
  published: `
    date | dato | publisert | publisert dato | publisert den | publiseringsdato | først publisert | sist publisert | oppdatert
    sist oppdatert | sist endret | sist redigert | endret | opprettet | lagt ut | skrevet | utgitt | postet
    pressemelding | pressemelding nr | nyhet | nyhet dato | pressemelding dato | utgivelsesdato | lagt inn | nyheit | nyheit dato | sist endra | oppretta | lagd ut | pressemelding`,
  header: `
    velkommen til | aktiver javascript | javascript er | du må aktivere | du må slå på | nettstedet bruker | publisert under | historisk arkiv | presseinformasjon | hovedinnhold | du er her | forside | forsiden | hjem | home | navigasjon | hovedmeny | meny | søk | hopp til innhold | hopp til hovedinnhold
    gå til innhold | gå til hovedinnhold | språk | norsk | english | utskriftsversjon | utskriftsvennlig versjon
    utskriftsvennlig | pressemelding | pressemeldinger | nyhet | nyheter | nyhetssak | nytt | siste | artikkel | intervju
    analyse | kronikk | leder | debatt | debattinnlegg | leserinnlegg | tale | tale/innlegg | innlegg | bakgrunn | notat
    politikk | økonomi | næringsliv | utenriks | innenriks | verden | kultur | aktuelt | arrangementer | tell a friend | velkomen til | hovudinnhald | framside | framsida | hopp til innhald | hopp til innhaldet | hopp til hovudinnhald | gå til innhald | nyheit | nyheiter | pressemeldingar | priv. til red | nynorsk | bokmål | du bruker en gammel nettleser | utgiver | utgjevar`,
};
