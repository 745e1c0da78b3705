import type { Profile } from "../../pack/contract.ts";

export const profile: Profile = {
  code: "nb",
  name: "Norwegian Bokmål",
  words: `
    og i på til av for med som er en et den det de at ikke har var ble blir blitt fra om men seg etter også skal vil kan
    ved mot mellom hun han vi jeg dere deres hans hennes sin sitt sine når nå være vært mer under over inn ut opp ned
    eller alle noen noe denne dette disse hva hvem hvor hvordan hvorfor gjennom før siden mens både mange flere
    største første andre året år millioner milliarder kroner norge norges norske norsk samarbeid samarbeidet avtale
    avtalen utenriksminister statsminister regjeringen forhold landene landet besøk møte møter møtte besøker undertegnet
    forhandlinger sier sa meg måtte skulle ville ifølge dag gikk fikk kom blant ingen uke fått gått tatt gjort gjør gjøre la lagt mye slik uten innen
    siste forrige viktig utvikling ønsker les saken del der nye ny kunne hadde *sjon *heten *ert *else`,
  rivals: {
    da: `
      og i på til af for med som er en et den det de at ikke har var blev bliver blevet fra om men sig efter også skal vil
      kan ved mod mellem hun han vi jeg deres hans hendes sin sit sine når nu være været mere under over ind ud op ned
      eller alle nogle noget denne dette disse hvad hvem hvor hvordan gennem før siden mens både mange flere største første
      andre året år millioner milliarder kroner samarbejde samarbejdet aftale aftalen
      udenrigsminister statsminister regeringen indgår indgå indgik forhold landene landet besøg møde møder mødte besøger underskrevet
      forhandlinger siger sagde mig måtte skulle ville ifølge dag gik fik kom blandt ingen uge fået gået taget gjort gør gøre lagt
      meget sådan uden inden sidste forrige vigtig udvikling ønsker læs sagen del kunne havde der nye ny *tion
      *heden *else *eret`,
    sv: `
      och i på till av för med som är en ett den det de att inte har var blev blir blivit från om men sig efter också ska
      skall vill kan vid mot mellan hon han vi jag deras hans hennes sin sitt sina när nu vara varit mer under över in ut
      upp ner eller alla några något denna detta dessa vad vem hur genom före sedan medan både många flera största första
      andra året år miljoner miljarder kronor svenska samarbete samarbetet avtal avtalet
      utrikesminister statsminister regeringen länderna landet besök möte möter mötte säger sade mig måste skulle enligt
      dag gick fick kom bland ingen vecka fått gått tagit gjort gör göra lagt
      mycket sådan utan inom sista viktig utveckling önskar läs kunde hade där nya ny *tion *heten *ning *ande`,
    is: `
      og í á til af fyrir með sem er að ekki hefur var við um en það frá eru hann hún þess þar verið voru milli eftir
      ráðherra forseti utanríkisráðherra *inn *num *unum`,
    fo: "og í á til av fyri við sum er at ikki hevur var um men tað frá eru hann hon føroya millum eftir landsstýrismaður",
  },
  variants: {
    nn: `
      og i på til av for med som er ein eit den det dei at ikkje har var vart vert blei blitt frå om men seg etter òg skal
      vil kan ved mot mellom ho han vi eg dykk deira hans hennar sin sitt sine når no vere vore meir under over inn ut opp
      ned eller alle nokon noko denne dette desse kva kven kvar korleis kvifor gjennom før sidan medan både mange fleire
      største første andre året år millionar milliardar kroner noreg noregs norske norsk samarbeid samarbeidet avtale
      avtalen utanriksminister statsminister regjeringa forhold landa landet besøk møte seier sa meg måtte skulle ville
      ifølgje dag gjekk fekk kom saman mykje berre sjølv blant ingen veke fått gått teke gjort gjer gjere
      lagt slik utan innan siste førre viktig utvikling ønskjer les saka del der nye ny kunne hadde nokre korkje *sjon *heita *ane *ande`,
  },
};
