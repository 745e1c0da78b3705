import type { Profile } from "../../pack/contract.ts";

export const profile: Profile = {
  code: "en",
  name: "English",
  words: `
    the of and to in a an is are was were be been has have had it its for on with as at by from that this these those
    which who whom whose will would could should may might can not but or if than then there their they them he she his
    her we our you your about after before between during against into over under through while where when what how
    said says also more most other such between both all new first year years between according million billion
    government minister president foreign trade cooperation agreement signed talks meeting visit meets countries
    relations ambassador today yesterday tomorrow *ing *tion *ment *ness *ship`,
  rivals: {
    fr: `
      le la les de des du un une et est en que qui dans pour par sur avec au aux ce cette ces il elle ils nous vous ne pas
      plus son sa ses leur leurs mais ou où été être sont était ont avoir entre après avant selon comme aussi deux
      ministre président pays accord millions milliards *tion *ment *eux *aux`,
    es: `
      el la los las de del un una en que es por para con se su sus al lo como más pero no ha han fue son está entre sobre
      también este esta estos según desde hasta años dos ministro presidente país países acuerdo millones *ción *mente *dad`,
    it: `
      il lo la gli le di del della dei delle degli un una in che per con si su al alla nel nella da dal dalla sono ha
      hanno non come più anche stato tra fra questo questa ministro presidente paesi accordo milioni miliardi *zione *mente`,
    pt: `
        os as de do da dos das um uma em que no na nos nas por para com se não mais foi são entre como também
      sobre seu sua ministro presidente país países acordo milhões bilhões anos *ção *mente *dade`,
    ro: `
      și în de la cu din pe pentru este sunt care că un al ale fost mai prin între sau după nu se lui fi ministrul
      președintele *ului *elor *ție`,
    pl: `
        na że się do nie jest jak po od za dla przez oraz ale przy są był była było który która które jego tym tego
      między także prezydent minister umowy *ego *ych *nia`,
    cs: `
        na že se do ne je jako po od za pro při které který která jeho byl byla bylo jsou podle také mezi však ve ze ale
      když prezident ministr *ých *ého`,
    sk: `
        na že sa do nie je ako po od za pre pri ktoré ktorý ktorá jeho bol bola bolo sú podľa tiež medzi však vo zo ale
      keď prezident minister *ých *ého`,
    hr: `
        na je se za da od su koji koja koje kao što bi će te ali nije bio bila između prema također predsjednik
      predsednik ministar *nje`,
    hu: `
       az és hogy nem is egy van volt meg de ez csak már mint ki azt el be között szerint magyar miniszter elnök *ban *ben
      *nak *nek *ság *ség`,
    tr: `
      ve bir bu için ile da de olarak olan çok daha en gibi kadar sonra ise ancak her arasında türkiye cumhurbaşkanı
      bakanı *lar *ler *nin *nın *dır *iyle`,
    az: "və bir bu üçün ilə də olan olaraq daha kimi sonra azərbaycan prezidenti naziri *lar *lər *nın *nin",
    fi: `
      ja on ei se että oli ovat mutta myös kun joka sen kuin tai hän ole jo niin mukaan välillä vuonna suomen presidentti
      *ssa *ssä *sta *stä *lla *llä *inen`,
    et: "ja on ei et see oli ka kui mis ning kes aga oma välisminister eesti vahel *des *mine *sse",
    lt: "ir yra į iš su kad apie buvo taip pat bei tai jo lietuvos tarp dėl ministras prezidentas *imo",
    lv: "un ir uz no ar par ka bija arī kas lai latvijas starp pēc gan ministrs prezidents *iem *šana",
    id: `
      yang dan di ke dari untuk dengan pada ini itu dalam adalah akan tidak oleh telah juga sebagai antara negara kerja
      sama menteri presiden indonesia *kan`,
    vi: "và của là có cho trong với các được những này một không đã về từ đến người nước quan hệ",
    sq: "dhe në të një për me nga është se që kjo këtë shqipërisë presidenti ministri mes ndërmjet",
    sw: "na ya wa kwa ni katika za la hii kuwa rais serikali waziri nchi",
  },
  variants: {},
};
