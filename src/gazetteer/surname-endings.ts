/**
 * Ends of surnames, folded, that tell where a name is from, with the states whose people bear it. Spellings of
 * English, German and Norwegian newspapers alike. Longer ends go first.
 */
export const surnameEndings: readonly (readonly [ends: string, states: string])[] = [
  ["shvili schwili sjvili dze dse dzee", "GE"],
  ["yan jan ian", "AM"],
  ["zade sade oglu ogly oghlu", "AZ TR"],
  ["zoda soda zod", "TJ"],
  ["uly kyzy bay bayev bayeva bajew bajewa bajev bajeva bekov bekova bekow bekowa", "KZ KG UZ"],
  ["jiyev jiyeva tov tow toev toeva boyev boev jonov xonov khonov", "UZ TJ TM KZ KG"],
  ["muhamedow muhammedow", "TM"],
  ["enko enka chuk tschuk tsjuk iuk juk yuk", "UA BY RU"],
  ["vich witsch vitsj wicz", "BY RU PL RS"],
  ["skyj skyi", "UA"],
  ["skiy skij", "RU UA"],
  ["ov ow ova owa ev ew eva ewa yev jew yeva jewa jev in ina", "RU BG KZ KG UZ TJ TM AZ BY"],
  ["ski cki ska cka wicz czyk", "PL MK"],
  ["evski ovski evska ovska", "MK BG"],
  ["ic vic", "RS HR BA ME SI"],
  ["sson", "IS SE NO"],
  ["dottir", "IS"],
  ["sen", "NO DK"],
  [
    "stad heim eim vik haug haugen dal dahl bakken engen rud lie lien nes ness moen oy tveit vold sund saether seter " +
      "sletten braten aker gaard holm fjell fjord",
    "NO",
  ],
  ["strom gren qvist kvist lund", "SE FI"],
  ["nen", "FI"],
  ["ius as is ys aite iene", "LT"],
  ["ins", "LV"],
  ["escu eanu", "RO MD"],
  ["poulos idis akis opoulou akos", "GR CY"],
  ["mann meier meyer maier schmidt bauer stein bach", "DE AT CH LI"],
  ["wijaya widodo yanto wati", "ID"],
  ["singh sharma gandhi patel", "IN"],
  ["era asinghe aratne sekara", "LK"],
  ["ez", "ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE"],
];

/** Surnames and given names of one syllable or so that whole peoples share. */
export const sharedNames: readonly (readonly [names: string, states: string])[] = [
  ["kim lee park choi cho jung yoon ahn kang shin hwang", "KR KP"],
  ["wang li zhang liu chen yang zhao wu zhou xu sun ma zhu hu guo xi qiang jinping zheng luo qin", "CN"],
  [
    "yin yuan gao lin luo liang song deng feng xiao cheng cao fu zeng peng su jiang cai jia xue pan du xia zhong tian " +
      "fang shi yao liao zou xiong hao bai cui mao qiu gu hou shao meng duan lei qian yi",
    "CN TW",
  ],
  ["nguyen tran pham phan vu vo dang bui do ngo phuc thanh minh", "VN"],
  ["khan sharif bhutto", "PK"],
  ["al bin ibn", "SA OM AE QA KW BH YE IQ"],
  ["takahashi tanaka suzuki sato watanabe ito yamamoto nakamura kobayashi kishida abe motegi hayashi kono", "JP"],
  ["hun sok samol", "KH"],
  ["aung naing kyaw", "MM"],
  ["diallo traore keita camara toure coulibaly sow ba diop ndiaye sall", "ML GN SN BF CI NE"],
];

/** Letters that few spellings have. */
export const nameLetters: readonly (readonly [letters: string, states: string])[] = [
  ["øæØÆ", "NO DK"],
  ["åÅ", "NO DK SE FI"],
  ["ßüÜ", "DE AT CH TR HU EE"],
  ["łżśńŁŻŚ", "PL"],
  ["őűŐŰ", "HU"],
  ["șțăşţȘȚ", "RO MD TR"],
  ["řůě", "CZ"],
  ["ğıİ", "TR AZ"],
  ["ə", "AZ"],
  ["ãõ", "BR PT"],
  ["áíúÁÍÚ", "HU CZ SK IS FO IE PT BR ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE"],
  ["čžšČŽŠ", "CZ SK SI HR RS BA ME MK LT LV EE"],
  ["ćĆđĐ", "HR RS BA ME PL"],
  ["ñ", "ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PH PY SV UY VE"],
];
