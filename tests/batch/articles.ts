/** Six short articles, two a language, of characters that Windows-1252 has. */
export const articles: Readonly<Record<string, string>> = {
  "de-1": `Kasachstan und Österreich vereinbaren mehr Handel

WIEN, 17. Februar 2025. Außenminister Murat Nurtleu traf am 11. Februar 2025 in Wien die österreichische Botschafterin Jörgine Müller-Weiß. Der Handel zwischen Kasachstan und Österreich erreichte im Jahr 2024 rund 1,2 Milliarden Euro. „Das ist ein Erfolg“, sagte Nurtleu.

Beide Seiten unterzeichneten ein Abkommen über Kernenergie.
`,
  "de-2": `Bundeskanzler empfängt Präsidenten von Ghana

BERLIN, 3. März 2024. Der ghanaische Präsident Kwabena Osei-Größe besuchte am 1. März 2024 Berlin. Staatssekretär Jürgen Böhm sagte 25 Millionen Dollar für Häfen zu. Die Länder planen ein Memorandum über Bildung.
`,
  "en-1": `Norway and Kenya sign agreement

OSLO, 5 March 2024. Foreign Minister Kåre Nordmann met Ambassador John Kamau in Oslo on 4 March 2024. “We are glad”, said Nordmann. Norway will give 12.5 million dollars in aid to Kenya – more than in 2022. The two sides signed a memorandum of understanding on fisheries.
`,
  "en-2": `Chile's exports to Japan rise

SANTIAGO, 20 June 2023. Chile's exports to Japan rose to €3.4 billion in 2022, Trade Minister José Muñoz-Peña said on 19 June 2023. He met Prime Minister Hiro Tanaka of Japan. A free trade agreement with Japan has been in force since 2007.
`,
  "nb-1": `Norge og Vietnam øker handelen

OSLO, 9. september 2024. Utenriksminister Åse Bjørnæs møtte Vietnams ambassadør Nguyen Thi Lan i Oslo 6. september 2024. Handelen mellom Norge og Vietnam var på om lag 600 millioner dollar i 2023. «Dette er viktig», sa Bjørnæs. Partene undertegnet en avtale om fiskeri.
`,
  "nb-2": `Statsministeren til Island

REYKJAVIK, 2. juni 2023. Statsminister Jørn Sæther-Øye besøkte Island 1. juni 2023. Islands utenriksminister Björk Jónsdóttir tok imot. Norge eksporterte varer for 4,7 milliarder kroner til Island i 2022. Landene planlegger en avtale om forskning.
`,
};
