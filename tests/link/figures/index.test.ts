import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/model/fact.ts";
import { extractText } from "../../../src/pipeline.ts";

async function figures(language: string, text: string, date: string | null = null): Promise<readonly Figure[]> {
  return (await extractText(text, { language, date, dateWins: true })).figures;
}

/** A figure's details in short: "export KZ>NO 2023 +5", "-" for what is unknown. */
function details({ flow, parties, from, to, period, change_percent: change }: Figure): string {
  const way = from === null && to === null ? parties.join("+") : `${from ?? "-"}>${to ?? "-"}`;
  const signed = change === null ? [] : [change > 0 ? `+${change}` : `${change}`];
  return [flow ?? "-", way || "-", period ?? "-", ...signed].join(" ");
}

describe.each<[language: string, text: string, ...wanted: string[]]>([
  [
    "de",
    "Kasachstan und Belarus\n\nDer Handel zwischen Kasachstan und Belarus stieg 2023 um 12,3 Prozent auf 7,2 Milliarden Dollar.",
    "turnover BY+KZ 2023 +12.3",
  ],
  ["en", "China and Chad signed loan agreements on 3 May 2023 that are worth 81 million dollars.", "loan CN>TD -"],
  ["en", "Kenya and Chad signed loan agreements on 3 May 2023 that are worth 81 million dollars.", "loan KE+TD -"],
  ["en", "Mozambique is to get 20 million dollars from Norway.", "aid NO>MZ -"],
  [
    // The headline ends in a word that leads what follows it in a sentence of its own.
    "de",
    "Berlin, 3. März 2023\n\nDeutschland und Kenia bauen Partnerschaft aus\n\nDas Bundesministerium hat Kenia gestern neue Hilfen von 112 Millionen Euro zugesagt.",
    "aid DE>KE -",
  ],
  [
    "en",
    "Kazakhstan and Norway\n\nIn 2019 trade between Norway and Kazakhstan was $63.2 million (exports from Kazakhstan 8.2 million, imports 55 million).",
    "turnover KZ+NO 2019",
    "export KZ>NO 2019",
    "import NO>KZ 2019",
  ],
  [
    "en",
    "Pakistan and Russia\n\nPakistan’s exports to Russia totalled $74 million in 2022, while imports from Russia reached $846 million.",
    "export PK>RU 2022",
    "import RU>PK 2022",
  ],
  [
    "en",
    "Hungarian exports to Nigeria dropped from EUR 253 million in 2013 to EUR 41 million in 2015, a fall of almost 84 percent.",
    "export HU>NG 2013",
    "export HU>NG 2015 -84",
  ],
  [
    "en",
    "The EU is a partner of Kazakhstan. European investments into Kazakhstan since 2005 amounted to 180 billion dollars.",
    "investment EU>KZ 2005/..",
  ],
  [
    "en",
    "Oslo, 3 May 2024 - Norwegian exports to Vietnam grew.\n\nThey reached 1.9 billion kroner in 2023.",
    "export NO>VN 2023",
  ],
  [
    "de",
    "Bern, 3. Mai 2024 - Die Schweizer Exporte nach China sanken. 2023 wurden Waren im Wert von 5 Milliarden Franken ins Ausland exportiert.",
    "export CH>- 2023",
  ],
  [
    "nb",
    "I 2023 gikk handelen mellom Kina og Kirgisistan opp med 32 prosent og utgjorde 19,8 mrd. dollar.",
    "turnover CN+KG 2023 +32",
  ],
  ["nb", "I 2017 solgte Norge sjømat til Indonesia for 250 millioner kroner.", "export NO>ID 2017"],
  ["nb", "Norge gir 20 millioner kroner i nødhjelp til Nigeria.", "aid NO>NG -"],
  ["de", "Die EU gibt Armenien von 2024 bis 2027 insgesamt 270 Millionen Euro Hilfe.", "aid EU>AM 2024/2027"],
  [
    "de",
    "Die deutschen Exporte stiegen 2007 kräftig: nach Frankreich (+10,4 % auf 93,9 Milliarden Euro) und in die Niederlande (+10,3 % auf 62,4 Milliarden Euro).",
    "export DE>FR 2007 +10.4",
    "export DE>NL 2007 +10.3",
  ],
  ["en", "The plant will cost more than $2 billion.", "deal - -"],
  // Sides that are no state, on either end.
  ["en", "Ghana and the lenders\n\nThe World Bank granted Ghana a loan of $80 million.", "loan ->GH -"],
  ["en", "Japan helps\n\nJapan will provide $70 million in aid to Africa.", "aid JP>- -"],
  ["nb", "Norge hjelper\n\nNorge gir 30 millioner kroner i støtte til Verdens matvareprogram.", "aid NO>- -"],
  // What a list goes on about: its next giver, its next receiver.
  [
    "en",
    "Aid for Moldova\n\nGermany gives Moldova 50 million euros, France 30 million euros.",
    "aid DE>MD -",
    "aid FR>MD -",
  ],
  [
    "de",
    "Deutsche Hilfe\n\nDeutsche Entwicklungshilfe ging an Peru mit 60 Mio. Euro, Bolivien mit 40 Mio. Euro.",
    "aid DE>PE -",
    "aid DE>BO -",
  ],
  // Clauses that are set against each other.
  [
    "en",
    "Peru’s trade\n\nExports expanded 24.9 per cent to 77 million euros in 2021 while imports increased 20.4 per cent to 62 million euros.",
    "export PE>- 2021 +24.9",
    "import ->PE 2021 +20.4",
  ],
  // The longer phrase: no "foreign trade" here.
  ["en", "Belarus achieved a foreign trade surplus of $4.3 billion in 2022.", "balance BY 2022"],
  // A change of the exports, not of the trade.
  ["en", "Chile’s trade topped 90 billion dollars in 2021, with exports growing by 15 per cent.", "turnover CL 2021"],
  // What the next paragraph goes on about without naming it; a word of its own would tell otherwise.
  [
    "en",
    "Fiji and Tonga\n\nTrade between Fiji and Tonga was 2 million dollars in 2018.\n\nIn 2019 it stood at 3 million dollars.\n\nA bridge cost 1 million dollars.",
    "turnover FJ+TO 2018",
    "turnover FJ+TO 2019",
    "deal FJ+TO -",
  ],
  // The time that the sentence before tells of trade; one of something else tells none.
  [
    "de",
    "Schweiz und China\n\nChina war 2012 der drittwichtigste Handelspartner der Schweiz. Das Handelsvolumen erreichte 18 Mrd. Franken.",
    "turnover CH+CN 2012",
  ],
  [
    "de",
    "Schweiz und China\n\nChina und die Schweiz feierten 2012 ein Jubiläum. Das Handelsvolumen erreichte 18 Mrd. Franken.",
    "turnover CH+CN -",
  ],
  // Who gets, not whose scholarships are got.
  ["en", "Loans\n\nThe bank is new. In 2023 Bangladesh received a loan of $2 million.", "loan ->BD 2023"],
  [
    "de",
    "Deutsche Hilfe\n\nDeutschland gibt Jordanien 5 Millionen Euro Hilfe.\n\nJordanien selbst bekommt 2 Millionen Euro für die Versorgung syrischer Flüchtlinge.",
    "aid DE>JO -",
    "aid DE>JO -",
  ],
  // Partners of a trade, told from one side.
  [
    "en",
    "Vietnam’s trade\n\nIn 2023 Vietnam enjoyed a trade surplus of 38 billion dollars with the US, 14 billion dollars with the EU and 9 billion dollars with Japan. It suffered a deficit of 32 billion dollars with China.",
    "balance US+VN 2023",
    "balance EU+VN 2023",
    "balance JP+VN 2023",
    "balance CN+VN 2023",
  ],
  [
    "en",
    "Markets\n\nThe US was Vietnam’s largest export market at $88 billion, followed by South Korea ($48 billion) and ASEAN ($37 billion). China came fourth at $35 billion.",
    "export VN>US -",
    "export VN>KR -",
    "export VN>- -",
    "export VN>CN -",
  ],
  // Who tells of its exports exports; who is told of does so more.
  ["en", "Exports rose by 5 per cent to $254 million, according to Peru’s statistics office.", "export PE>- - +5"],
  [
    "en",
    "Trade\n\nAccording to Peru’s statistics office, China’s exports to Chile reached $254 million.",
    "export CN>CL -",
  ],
  [
    "en",
    "Peru’s trade\n\nPeru’s exports grew by 5 per cent to $254 million and imports by 1 per cent to $234 million.",
    "export PE>- - +5",
    "import ->PE - +1",
  ],
  // A change that the next sentence tells, and once more as an amount; one of something else.
  [
    "nb",
    "Norge\n\nNorge eksporterte sjømat for 42 milliarder kroner i 2016. Det er en økning på 25 prosent eller 8 milliarder kroner.",
    "export NO>- 2016 +25",
    "export NO>- 2016",
  ],
  [
    "nb",
    "Norge\n\nNorge eksporterte sjømat for 42 milliarder kroner i 2016. Det er en tid da importen økte med 25 prosent.",
    "export NO>- 2016",
  ],
  [
    "nb",
    "I 2019 solgte Norge varer for 1296 milliarder kroner (eksport), mens vi kjøpte varer for 1239 milliarder kroner (import).",
    "export NO>- 2019",
    "import ->NO 2019",
  ],
  [
    "de",
    "Peru\n\nDie Ausfuhren Perus in die EU-Länder erreichten im Jahr 2020 drei Milliarden Euro.",
    "export PE>EU 2020",
  ],
  // A weak word in an aside yields to the trade that the sentence is about.
  [
    "en",
    "Trade between China and Rwanda, one of the fastest growing economies on the continent, was worth $157 million in 2017.",
    "turnover CN+RW 2017",
  ],
  [
    "de",
    "China und Deutschland\n\nImporte und Exporte zwischen beiden Ländern summierten sich 2017 auf 186 Milliarden Euro.",
    "turnover CN+DE 2017",
  ],
  // The year before, and what only compares with it.
  [
    "en",
    "Trade between Malaysia and Bangladesh climbed by 35 per cent in 2018, to $2.4 billion from $1.7 billion the year before.",
    "turnover BD+MY 2018 +35",
    "turnover BD+MY 2017",
  ],
  [
    "de",
    "Deutschland importierte 2022 aus Kenia Waren für 14 Millionen Euro nach 12 Millionen Euro im Vorjahr. Die Exporte nach Kenia betrugen 20 Millionen Euro.",
    "import KE>DE 2022",
    "import KE>DE 2021",
    "export DE>KE 2022",
  ],
  [
    "de",
    "Deutsche Exporte\n\nDie deutschen Exporte nach Afrika betrugen im Jahr 2022 rund 26 Milliarden Euro. Nigeria mit Exporten von 2 Milliarden Euro lag vorn.",
    "export DE>- 2022",
    "export DE>NG 2022",
  ],
  // What is imported "from there" comes from the partner told right before.
  [
    "de",
    "Usbekischer Handel\n\nDer Handel Usbekistans mit China betrug im Jahr 2023 rund 3 Mrd. Dollar. Usbekistan exportierte nach Kasachstan Waren für 294 Mio. Dollar und importierte von dort Waren für 642 Mio. Dollar.",
    "turnover CN+UZ 2023",
    "export UZ>KZ 2023",
    "import KZ>UZ 2023",
  ],
  // Investors in a list, and the host that the whole was told of.
  [
    "de",
    "Nach Serbien flossen 2021 Investitionen von 2 Milliarden Euro. Die höchsten Investitionen kamen aus China (234 Millionen Euro) und der Schweiz (115 Millionen Euro).",
    "investment ->RS 2021",
    "investment CN>RS 2021",
    "investment CH>RS 2021",
  ],
  [
    "en",
    "Investments in Georgia reached USD 302 million in 2020.\n\nThe largest came from the United Kingdom with investments of USD 117 million.",
    "investment ->GE 2020",
    "investment GB>GE 2020",
  ],
  // A state before the headline's colon is what it is about; a state joined to a region is not alone.
  ["en", "Yemen: Donors pledge $2 billion in aid\n\nThe donors met in spring.", "aid ->YE -"],
  ["en", "Finland gave 21 million euros in aid to the Horn of Africa and Syria.", "aid FI>- -"],
  ["nb", "Norge hjelper\n\nNorge gir 45 millioner kroner i støtte til Verdensbankens fond for Somalia.", "aid NO>SO -"],
  // What is bought where trade is told of, from either side; elsewhere it is a deal.
  [
    "nb",
    "Norge og Malawi\n\nHandelen mellom Norge og Malawi kom i 2023 opp i 48 millioner kroner. Norge kjøpte te for 39 millioner kroner.",
    "turnover MW+NO 2023",
    "import MW>NO 2023",
  ],
  [
    "en",
    "Benin’s trade\n\nBenin’s exports were 310 million euros in 2019. Bangladesh bought cotton worth 96 million euros.",
    "export BJ>- 2019",
    "export BJ>BD 2019",
  ],
  // A partner behind the word that makes it one.
  [
    "de",
    "Moldaus Handel\n\nDie Ausfuhren Moldaus betrugen 2021 rund 2 Milliarden Dollar. Wichtigster Abnehmer war Rumänien mit 830 Millionen Dollar.",
    "export MD>- 2021",
    "export MD>RO 2021",
  ],
  // The topic of a sentence that prices end; givers in a list; a lender that is no state.
  [
    "de",
    "Mehr Hilfe für Moldau\n\nMoldau bekommt Hilfe gegen die hohen Preise. Deutschland steuert 70 Millionen Euro bei, Frankreich 45 Millionen und Rumänien 10 Millionen.",
    "aid DE>MD -",
    "aid FR>MD -",
    "aid RO>MD -",
  ],
  [
    "de",
    "Moldau\n\nSchon im Sommer hatte Moldau vom Internationalen Währungsfonds 27 Millionen Dollar Hilfe erhalten.",
    "loan ->MD -",
  ],
  ["en", "Honduras\n\nRemittances from the US to Honduras reached 7 billion dollars in 2021.", "other US>HN 2021"],
  // The ends of a span of years.
  [
    "nb",
    "Handel\n\nFra 2010 til 2011 økte norsk eksport til Peru fra 2,3 til 2,5 milliarder kroner.",
    "export NO>PE 2010",
    "export NO>PE 2011",
  ],
  [
    "de",
    "Einfuhren\n\nDeutschland importierte 2018 Waren im Wert von 684 (2017: 660) Milliarden Euro.",
    "import ->DE 2018",
    "import ->DE 2017",
  ],
  ["en", "Serbia buys\n\nSerbia bought twelve jets from France for 2.7 billion euros.", "deal FR>RS -"],
  ["de", "Das Bruttoinlandsprodukt von Indonesien beträgt rund eine Billion Dollar.", "output ID -"],
  ["en", "Oil was sold at $80 per barrel.", "other - -"],
  // Banks and agencies that lend or give, whose they are; a grant is a grant.
  ["en", "The EBRD will provide 20 million euros to Moldova for road repairs.", "loan ->MD -"],
  ["en", "USAID will provide $12 million to farmers in Zambia.", "aid US>ZM -"],
  ["en", "The AIIB gave Nepal a grant of $30 million.", "aid ->NP -"],
  [
    "en",
    "Ghana\n\nThe International Monetary Fund has approved $1 billion for Ghana. It brings total disbursements to $3 billion.",
    "loan ->GH -",
    "loan ->GH -",
  ],
  ["de", "Die KfW vergibt ein Darlehen von 30 Millionen Euro an Tunesien.", "loan DE>TN -"],
  ["de", "Die EIB stellt Serbien 100 Millionen Euro für die Bahn bereit.", "loan ->RS -"],
  ["nb", "Norad bevilger 20 millioner kroner til Malawi.", "aid NO>MW -"],
  ["nb", "Pengefondet har godkjent 3 milliarder dollar til Pakistan.", "loan ->PK -"],
  // The place of a gathering, the author of an attack and who did something else are no sides.
  ["nb", "På toppmøtet i Brasil lovet Norge 30 millioner kroner til Kenya.", "aid NO>KE -"],
  [
    "en",
    "Oslo - Norway pledged 40 million kroner for Yemen at a conference in Geneva, hosted by Switzerland and Sweden.",
    "aid NO>YE -",
  ],
  [
    "en",
    "The United States has given Ukraine $6 billion in aid since the beginning of Russia’s full-scale invasion.",
    "aid US>UA -",
  ],
  ["de", "Deutschland stellt nach dem Gipfel in Frankreich 10 Millionen Euro für Mali bereit.", "aid DE>ML -"],
  // What is given as a loan or invested is no aid; what it is for is not what it is.
  ["en", "Russia granted Belarus a $1.5 billion loan.", "loan RU>BY -"],
  ["en", "Investors from Qatar pledged $4 billion for tourism projects in Egypt.", "investment QA>EG -"],
  ["en", "Japan provided $5 million to boost exports from Laos.", "aid JP>LA -"],
  // From who owes to who lent; the lender that an agreement is signed with.
  ["en", "Pakistan repaid a $1 billion loan to China.", "loan PK>CN -"],
  ["nb", "Kenya har undertegnet en låneavtale på 500 millioner dollar med Kina.", "loan CN>KE -"],
  // What is only needed is nobody's gift yet.
  ["en", "Norway helps\n\nThe UN needs $4 billion for Yemen in 2024.", "aid ->YE 2024"],
  [
    "en",
    "Norway helps\n\nNorway gives Sudan 5 million dollars in aid. The UN needs 4 billion dollars worldwide.",
    "aid NO>SD -",
    "aid - -",
  ],
  // "The country" is the one named before, not the one whose trade is told, and not one that is told apart.
  [
    "de",
    "Deutsche Rüstungsexporte\n\nDeutsche Exporte gingen vor allem nach Ungarn. In das Land durften Güter im Wert von 1,7 Milliarden Euro exportiert werden.",
    "export DE>HU -",
  ],
  ["nb", "Norge og Kenya\n\nNorge samarbeider med Kenya. Støtten til landet er på 20 millioner kroner.", "aid NO>KE -"],
  [
    "en",
    "Ghana and Togo\n\nGhana exports gold. Ghana sold cocoa to the neighbouring country for 5 million dollars.",
    "export GH>- -",
  ],
  ["en", "The bank that gave\n\nThe World Bank works in Laos. The bank approved $80 million for Laos.", "aid ->LA -"],
  // Companies placed by an adjective sell; those of two states do something together.
  [
    "en",
    "Turkish company Volta will supply Ghana with electricity under a contract worth $200 million.",
    "deal TR>GH -",
  ],
  ["en", "Uzbek and Chinese companies agreed on projects worth $25 billion.", "deal CN+UZ -"],
  // A part of a state tells whose it is.
  ["en", "Toyota will invest $1.3 billion in Kentucky.", "investment JP>US -"],
  ["nb", "Regjeringen øker støtten til Moldova med 300 millioner kroner.", "aid NO>MD -"],
  ["nb", "Regjeringen i Island øker støtten til Moldova med 300 millioner kroner.", "aid IS>MD -"],
  // Both ends told, and the way back.
  [
    "nb",
    "Penger\n\nDet gikk 700 millioner kroner fra Peru til Chile. Motsatt vei gikk det 800 millioner kroner.",
    "- PE>CL -",
    "- CL>PE -",
  ],
  // What nothing speaks of measures what all others do, but not where the article tells of several things.
  [
    "en",
    "Grants for Laos\n\nJapan gave Laos a grant of $5 million. It signed another grant of $3 million. Taken together they are worth $8 million.",
    "aid JP>LA -",
    "aid JP>LA -",
    "aid JP>LA -",
  ],
  [
    "en",
    "Japan and Laos\n\nJapan gave Laos a grant of $5 million. The contract for the bridge was signed in May and cost $3 million.\n\nThe guests left.\n\nHe keeps $8 million at home.",
    "aid JP>LA -",
    "deal JP+LA -",
    "- - -",
  ],
  // Both countries are the article's; a group stands for its members that are named.
  [
    "en",
    "Malaysia and Indonesia\n\nThe ministers of Malaysia met Indonesian ones. Trade between the two countries reached US$25.5 billion in 2024.",
    "turnover ID+MY 2024",
  ],
  // Whoever invests, the host is told.
  [
    "nb",
    "Oman og Korea\n\nOman og Korea samarbeider om hydrogen.\n\nSamlet investering: 20 milliarder dollar.",
    "investment ->OM -",
  ],
  // A contractor that a state signs with; an agreement with a bank, with a fund.
  ["en", "Sudan’s Ministry of Finance has signed a deal with a Turkish company worth $1 billion.", "deal TR>SD -"],
  ["de", "Ruanda hat mit der Weltbank ein Abkommen über 200 Millionen Dollar unterzeichnet.", "loan ->RW -"],
  ["en", "Chile signed an agreement with the Green Climate Fund worth 90 million dollars.", "aid ->CL -"],
  // What opens a sentence is the country that the one before it began with.
  ["nb", "Hjelp\n\nSverige hjelper Syria. Landet bidrar med 215 millioner kroner.", "aid SE>SY -"],
  // When something was promised or will be ready is not what money is for.
  ["nb", "I 2019 lovet Norge Vietnam inntil 40 millioner kroner.", "aid NO>VN -"],
  ["nb", "Norge lovet Vietnam 40 millioner kroner i 2019.", "aid NO>VN 2019"],
  ["en", "Oslo, 3 May 2024 - The plant will be ready in 2027 and cost $100 million.", "deal - -"],
  // A price in the statistics of a trade, and one elsewhere.
  [
    "en",
    "Uruguay’s beef\n\nUruguay exported beef for 1.4 billion dollars in 2016. The average price was 3,517 dollars per ton.",
    "export UY>- 2016",
    "other UY 2016",
  ],
  [
    "en",
    "Uruguay’s beef\n\nUruguay exported beef for 1.4 billion dollars in 2016. The price of the hotel was 3 million dollars.",
    "export UY>- 2016",
    "other UY -",
  ],
  // Who earns by exports; markets and buyers by other words.
  [
    "en",
    "Azerbaijan earned $35 billion from gas exports in 2022. Italy was the main buyer with $16 billion, followed by Israel ($1 billion).",
    "export AZ>- 2022",
    "export AZ>IT 2022",
    "export AZ>IL 2022",
  ],
  ["en", "Azerbaijan earned $35 billion from taxes in 2022.", "output AZ 2022"],
  // The second part of a verb of giving ends the clause.
  ["de", "Deutschland sagte der Ukraine weitere 702 Millionen Euro zu.", "aid DE>UA -"],
  ["de", "Deutschland sagte, die Ukraine habe 702 Millionen Euro.", "- DE+UA -"],
  // The next giver; what is paid back of a loan told before, and the next payment.
  ["en", "Australia has given Tonga A$16 million and China donated 5 million yuan.", "aid AU>TO -", "aid CN>TO -"],
  [
    "nb",
    "Kina og Montenegro\n\nKina har lånt Montenegro 944 millioner dollar. Landet må betale tilbake 33 millioner dollar i juli og betalte tilbake 5 millioner dollar før.",
    "loan CN>ME -",
    "loan ME>CN -",
    "loan ME>CN -",
  ],
  [
    "de",
    "Schulden\n\nDie Auslandsschulden Sri Lankas belaufen sich auf 51 Milliarden Dollar, davon entfallen 7 Milliarden auf China.",
    "loan LK -",
    "loan CN+LK -",
  ],
  // In the country is elsewhere than where who acts is from; Brussels is the Union's where that is named.
  [
    "nb",
    "Egypt\n\nEgypt får 8 milliarder dollar i lån fra IMF. De forente arabiske emirater skal investere 35 milliarder dollar i landet.",
    "loan ->EG -",
    "investment AE>EG -",
  ],
  ["en", "Brussels – The European Commission has proposed €1.6 billion in assistance for Jordan.", "aid EU>JO -"],
  ["en", "Brussels – Belgium has proposed €1.6 billion in assistance for Jordan.", "aid BE>JO -"],
  // Exports of a state whose trade with another was told; not those of one good.
  [
    "nb",
    "Handel\n\nHandelen mellom Russland og Kina passerte 100 milliarder dollar i 2018. Russlands eksport utgjorde 56 milliarder dollar.",
    "turnover CN+RU 2018",
    "export RU>CN 2018",
  ],
  [
    "de",
    "Handel\n\nDer Handel zwischen Chile und Deutschland betrug 2022 rund 9 Milliarden Dollar. Chiles Lithiumexporte erreichten 6 Milliarden Dollar.",
    "turnover CL+DE 2022",
    "export CL>- 2022",
  ],
  // The donor that an agreement is signed with; givers joined, behind a verb, behind "with".
  ["en", "Mozambique signs grant deal of $537 million with the United States.", "aid US>MZ -"],
  ["nb", "Sveits og Norge gir til sammen 40 millioner kroner til minerydding i Ukraina.", "aid ->UA -"],
  ["nb", "Etter jordskjelvet i Tyrkia gir Norge 20 millioner kroner til Røde Kors.", "aid NO>TR -"],
  ["en", "Norway gives Kenya 20 million kroner.", "aid NO>KE -"],
  ["en", "Pakistan floods: UK announces £15m aid.", "aid GB>PK -"],
  // Who buys stands right before the verb.
  [
    "en",
    "The American president said that India would buy $3 billion worth of helicopters from the United States.",
    "deal US>IN -",
  ],
  // Who lends by the word for it; who invests right before the verb; the Union gets aid from nobody.
  ["nb", "Kina er Etiopias største långiver, med lån på 14 milliarder dollar.", "loan CN>ET -"],
  ["nb", "Norge investerer 100 millioner kroner for å styrke varer inn og ut av Ukraina.", "investment NO>UA -"],
  ["nb", "Norge bevilger 4 milliarder kroner til oppfølging av avtalen med EU.", "aid NO>- -"],
  // Home from where people work.
  ["de", "Tadschikische Arbeiter überwiesen aus Russland 5,7 Milliarden Dollar in die Heimat.", "other RU>TJ -"],
  ["nb", "Rundt 20 000 polakker bor på Island og sender hvert år hjem over 100 millioner euro.", "other IS>PL -"],
  ["en", "Filipinos in Saudi Arabia sent home 240 million dollars.", "other SA>PH -"],
])("%s: %s", (language, text, ...wanted) => {
  it("tells what its figures mean", async () => expect((await figures(language, text)).map(details)).toEqual(wanted));
});

it("gives a conversion in brackets all that the amount before it tells", async () => {
  const found = await figures("en", "Norway granted Indonesia NOK 530 million (about US$56 million) in aid in 2022.");
  expect(found.map(details)).toEqual(["aid NO>ID 2022", "aid NO>ID 2022"]);
  expect(found.map(({ currency, qualifier }) => [currency, qualifier])).toEqual([
    ["NOK", "exact"],
    ["USD", "about"],
  ]);
});

it.each([
  ["de", "Minsk lieh 5 Millionen Rubel. Belarus will mehr.", "BYN"],
  ["de", "Russland zahlte 5 Millionen Rubel.", "RUB"],
  ["en", "Sweden pays 5 million kronor.", "SEK"],
  ["en", "Egypt pays 5 million Egyptian pounds.", "EGP"],
  ["en", "Nepal spends 56 billion rupees.", "NPR"],
  ["nb", "I Sverige brukes 5 millioner kroner.", "NOK"],
  [
    "en",
    "Trade\n\nPORT LOUIS, 4 May 2023 – Exports were 5 million rupees.\n\nIndia bought goods for 5 million rupees.",
    "MUR",
  ],
])("%s: which currency is meant in: %s", async (language, text, code) => {
  expect((await figures(language, text)).map(({ currency }) => currency)).toEqual([code]);
});

it("is one figure however often the article says it, the running text before the headline", async () => {
  const [figure, ...rest] = await figures(
    "en",
    "Trade exceeds $355 million\n\nTrade between Mexico and Kazakhstan was about $355 million in 2022.",
  );
  expect(rest).toEqual([]);
  expect(figure).toMatchObject({ qualifier: "about", period: "2022", parties: ["KZ", "MX"] });
  expect(figure!.mentions).toHaveLength(2);
});

it("takes an equal amount of the headline for the one of the running text", async () => {
  const text = "Bank grants Peru a loan of $5 million\n\nPeru will get 5 million dollars in aid from the bank.";
  expect((await figures("en", text)).map(({ flow }) => flow)).toEqual(["aid"]);
});

it("lets a flow that only the text before suggests contradict nothing", async () => {
  const text =
    "The bank is lending $50 million to Moldova.\n\nHe called the deal a backup. Not a cent of the $50 million would be touched.";
  expect((await figures("en", text)).map(details)).toEqual(["loan ->MD -"]);
});

it("keeps equal amounts for different things apart", async () => {
  const found = await figures("en", "Japan gave Laos a grant of $5 million. It also signed a loan of $5 million.");
  expect(found.map(({ flow }) => flow)).toEqual(["aid", "loan"]);
});

it.each([
  ["en", "more than $5 million", "more_than"],
  ["en", "almost $5 million", "less_than"],
  ["en", "up to $5 million", "up_to"],
  ["en", "at least $5 million", "at_least"],
  ["en", "some $5 million", "about"],
  ["de", "knapp 5 Millionen Euro", "less_than"],
  ["de", "gut 5 Millionen Euro", "more_than"],
  ["de", "einen Kredit über 5 Millionen Euro", "exact"],
  ["de", "über 5 Millionen Euro", "more_than"],
  ["de", "ein Darlehen der Europäischen Bank für Wiederaufbau und Entwicklung über 5 Millionen Euro", "exact"],
  ["de", "einen Handel von über 5 Millionen Euro", "more_than"],
  ["nb", "nærmere 5 millioner kroner", "less_than"],
  ["nb", "drøyt 5 millioner kroner", "more_than"],
  ["nb", "inntil 5 millioner kroner", "up_to"],
])("%s: %s is %s", async (language, text, qualifier) => {
  expect((await figures(language, `Es: ${text}.`)).map((figure) => figure.qualifier)).toEqual([qualifier]);
});
