import { ACTS_IN_BRIEF } from "./state-words";

/**
 * How the captions of points tell two states of one land: 原矿区范围 beside 变更后矿区范围, 甲地块(原) beside 甲地块(调整后).
 * They tell them only in pairs: 原料场 and 拟设采矿权 alone are names.
 */

const ACT = `拟?(?:${ACTS_IN_BRIEF.join("|")}|缩小|延续|换证)`;

/** The words of the state before. */
export const FORMER_LAND = new RegExp(
  `${ACT}前的?|^原(?:有|来)?(?:批准|批复|登记|核准|核定|划定|审批|发证|出让|确权)?的?(?!料|木|油|煤|盐|村|镇)|^(?:现|已)(?:有|持)?(?=采矿|探矿|许可|宗地|宗海|矿区|用地|登记|设采|设探|批准)(?:批准的?)?|^(?:证载|既有)的?|\\((?:原|旧|前|现|现状)\\)`,
  "u",
);
/** The words of the state behind it, in which the land is now or is to be. */
export const LATER_LAND = new RegExp(
  `${ACT}后的?|^拟?(?:申请)?(?:变更|调整|扩大|缩小|设立|设|出让|登记|延续|核定)为?的?(?=矿区|采矿|探矿|宗[地海]|用[地海]|范围|界址|勘查|海域)|^(?:本次|申请)(?:变更|调整|扩大|缩小|申请|登记|出让)?的?|^拟(?:划定|用)的?|^新的?(?=矿区|宗地|宗海|用地|用海|范围|界址)|\\((?:拟|新|后)\\)`,
  "u",
);
