import { CHANGE_ACTS } from "./state-words";

/** What a plan or a lot goes through, so that it has a state before and one after. */
const ACT = `(?:${CHANGE_ACTS.join("|")}|更新|论证|维护|完善|深化|细化|局调|提升|勘误|校核|校正|复核|评估|审批|报批|批准|批复|审查|实施|申请|改)`;
/** What a state is one of, or who set it: 控规, 审批, 方案指标; 厂房, 部分 and 大街 are things that stand side by side. */
const MATTER = `(?:${ACT}|控规|控详|详规|规划|控制性|详细|修建性|方案|审定|[批审]|出让|合同|约定|协议|设计|建设|要求|公告|公示|图则|总平|总图|指标|条件|内容|情况|数据|数值|数|值|稿|文本|版本?|成果|局部|技术|经济|主要|控制|用地|地块|宗地|性质|用途|[的为]){0,4}`;

/** 现行控规, 原审批, 已批, 上版规划, 批准内容: what one of two states may be called, the other beside it. */
export const FORMER_STATE = new RegExp(
  `^(?:(?:原先?|现行|已批|既有|上一?[版轮次])${MATTER}|批准(?:内容|方案|指标|条件))$`,
  "u",
);
/** 本次申请, 新方案, 控规修改, 拟批: what the other may be called. */
export const LATER_STATE = new RegExp(
  `^(?:现|新|拟|本次|此次|本[版轮]|申请|调整|修改|变更|更新|(?:控规|规划|控详|方案|图则)[修调变])${MATTER}$`,
  "u",
);
/** 更新前, 局部调整前指标: an act before the word for its state; 站前 and 楼前 are places. */
export const ACT_BEFORE = new RegExp(`^(\\p{Script=Han}{0,6}${ACT})前(\\p{Script=Han}{0,4})$`, "u");
export const AFTER_ACT = new RegExp(`^(?:\\p{Script=Han}{0,6}${ACT})后\\p{Script=Han}{0,4}$`, "u");

/** The number of a table before its caption. */
export const CAPTION_NUMBER = /^(?:附?表)?(?:[\d.-]{1,6}|[(（]?[一二三四五六七八九十]{1,3}[)）、])?[、.:]?/u;
