/** A paper about land by the end of its title, and the words with which a text speaks of it as its annex. */
interface PaperOfLand {
  readonly titled: RegExp;
  readonly matter: RegExp;
  /** its title names no land; a label below it does */
  readonly isNamedBelow: boolean;
}

export const PAPERS_OF_LAND: readonly PaperOfLand[] = [
  { titled: /^.{4,40}土地征收成片开发(?:调整)?方案$/u, matter: /成片开发/u, isNamedBelow: false },
  {
    titled: /^.{2,30}水源地?保护区(?:划[分定]|调整)(?:技术)?方案$/u,
    matter: /水源地?保护区/u,
    isNamedBelow: false,
  },
  {
    titled: /^.{2,20}(?:园区|开发区|产业园|工业园).{0,8}(?:四至|范围).{0,6}表$/u,
    matter: /园区|开发区|产业园|工业园/u,
    isNamedBelow: false,
  },
  {
    titled: /^(?:.{0,24}(?:用地|宗地|土地|勘测定界))?界址点(?:坐标)?(?:成果)?表$/u,
    matter: /(?:界址|拐点|坐标)[^。;]{0,6}表|红线图|附[件表图]|勘测|[详另]见/u,
    isNamedBelow: true,
  },
];

/** 项目名称:某水厂用地: the land that a sheet is about. */
export const OWN_NAME = /^(?:项目|宗地|用地|地块)(?:名称|编号):(.{2,60})$/u;
