import type { Profile } from "../../pack/contract.ts";

export const profile: Profile = {
  code: "de",
  name: "German",
  words: `
    der die das den dem des und oder aber nicht auch ist sind war waren wird werden wurde wurden worden hat haben hatte
    hatten ein eine einer eines einem einen kein keine mit von vom zu zum zur bei beim auf für aus nach über unter
    zwischen gegen durch ohne vor seit während wegen um an am im ins in als wie wenn dass daß ob weil sich er sie es wir
    ihr ihre ihren ihrem seine seiner seinen sein sein ihm ihn noch nur schon mehr sehr bereits sowie soll sollen kann
    können konnte muss müssen will wollen dieser diese dieses diesem diesen was wer wo hier heute gestern morgen jahr
    jahre jahren millionen milliarden zusammenarbeit beziehungen außenminister botschafter regierung präsident abkommen
    trifft besucht empfängt erklärte sagte betonte länder ländern *ungen *keit *isch *ische *lich`,
  rivals: {
    nl: `
      de het een en van ik niet dat die is op te aan met voor er maar om hem dan zijn naar heeft bij ook werd worden wordt
      nog wat mij zou geen tussen uit over deze door hebben had kan meer jaar na al onder tegen moet zij wij ze hun veel
      zal dit wel zich heel landen minister samenwerking overeenkomst miljoen miljard *ingen *heid *lijk *lijke *sche`,
    lb: `
      an den d'lëtzebuerg lëtzebuerg sinn ass déi dat fir mat vun vum net och huet gouf goufen tëscht wéi hien si eis
      ville dës dëst keng nach zu op beim hunn war hat kann *escht`,
  },
  variants: {},
};
