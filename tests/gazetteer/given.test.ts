import { describe, expect, it } from "vitest";
import { ambiguousGivenNames as de } from "../../src/gazetteer/tables/de.ts";
import { ambiguousGivenNames as en } from "../../src/gazetteer/tables/en.ts";
import { givenNames } from "../../src/gazetteer/tables/given.ts";
import { ambiguousGivenNames as nb } from "../../src/gazetteer/tables/nb.ts";
import { foldName } from "../../src/recognise/names.ts";

const names = givenNames.split(" ");
const known = new Set(names);

describe("given names", () => {
  it("are folded, unique and sorted", () => {
    expect(names.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([]);
    expect(names).toEqual([...known].sort());
  });

  it.each([
    ["Germany", "Wolfgang Annalena Heinz Jürgen"],
    ["Norway", "Jonas Erna Espen Bjørn Åse Øystein"],
    ["Iceland and Finland", "Guðni Þórdís Sauli Päivi"],
    ["Russia and Ukraine", "Sergej Sergei Sergey Jewgeni Yevgeny Wladimir Vladimir Wolodymyr Oleksandr"],
    ["Poland and Croatia", "Łukasz Radosław Andrej Kolinda"],
    ["Kazakhstan and Kyrgyzstan", "Nurlan Murat Schomart Jomart Zhanibek Sadyr Aibek"],
    ["Uzbekistan, Tajikistan, Turkmenistan", "Bakhtiyor Bachtijor Sirojiddin Emomali Gurbanguly Serdar"],
    ["Georgia, Armenia, Azerbaijan", "Irakli Salome Mikheil Surab Nikol Ararat Vahagn İlham Ceyhun Jeyhun"],
    ["Turkey", "Mevlüt Hakan Recep"],
    ["Mongolia", "Batsetseg Battulga Khurelsukh"],
    ["Arab states", "Mohammed Muhammad Haitham Badr Faisal Tamim Abdelmadjid"],
    ["Iran and Afghanistan", "Hossein Mahmoud Zahra"],
    ["India, Sri Lanka, Nepal, Bhutan", "Narendra Subrahmanyam Ranil Pushpa Tshering"],
    ["South-East Asia", "Retno Prabowo Anwar Thongloun Phuc Sokhonn Enrique"],
    ["China, Korea, Vietnam: family names come first", "Wang Xi Li Kim Park Nguyen Tran"],
    ["Japan", "Fumio Yoshimasa Shigeru"],
    ["Ethiopia and Kenya", "Abiy Demeke Musalia"],
    ["West Africa", "Macky Aïssata Olusegun Kwame Assimi"],
    ["Southern Africa", "Hakainde Emmerson Naledi Netumbo"],
    ["Latin America", "Gustavo Nayib Álvaro Luiz"],
    ["the Pacific", "Sitiveni Fiamē Nanaia"],
  ])("of %s", (_where, list) => {
    const missing = list.split(" ").filter((name) => !known.has(foldName(name.toLowerCase())));
    expect(missing).toEqual([]);
  });

  it("have no words that only build sentences", () => {
    const words = "the and of die der das und von mit den en et og av til som in an to".split(" ");
    expect(words.filter((word) => known.has(word))).toEqual([]);
  });

  it("know which of them are words of a language", () => {
    for (const list of [de, en, nb]) expect(list.split(" ").filter((name) => !known.has(name))).toEqual([]);
    expect(de.split(" ")).toEqual(expect.arrayContaining(["wolf", "ernst", "will", "israel"]));
    expect(en.split(" ")).toEqual(expect.arrayContaining(["mark", "grace", "may", "georgia", "sofia"]));
    expect(nb.split(" ")).toEqual(expect.arrayContaining(["even", "odd", "dag", "bjorn", "hans", "per"]));
  });
});
