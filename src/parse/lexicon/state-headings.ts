import { CHANGES } from "./change-terms";

/**
 * Headings of sections that give the values of one state of a parcel: 一、原出让合同建设指标, 三、变更后规划条件. Matched
 * on the words of the heading alone.
 */
export const BEFORE_SECTION = new RegExp(
  `^(?:(?:该|本|此)?(?:地块|宗地|用地)?(?:的)?(?:原|现状|现有|现批|现批准|已批|已批准|已批复|既有)(?!则|因|由).{0,14}(?:指标|条件|约定|内容|情况|要求|方案|规划)|(?:地块|宗地|用地|规划|控规)?(?:条件|指标)?(?:${CHANGES})前.{0,14}|(?:(?:该|本|此)?(?:地块|宗地|用地))?现行(?:控规|规划|控制性详细规划).{0,12})$`,
  "u",
);
export const AFTER_SECTION = new RegExp(
  `^(?:(?:地块|宗地|用地|规划|控规)?(?:条件|指标|方案)?(?:拟)?(?:${CHANGES})后.{0,24}|(?=[现拟新调变修优申建论推])(?:现|拟|新|申请|建议|推荐)?(?:调整|变更|修改|优化|论证)?(?:的)?(?:规划|控规|建设|控制|设计)?(?:指标|条件|要求|内容|方案).{0,8}|本次(?:调整|变更|修改).{0,14}|(?:现|拟)?(?:${CHANGES})为)$`,
  "u",
);
/** A numbered clause that tells one state: 第一条 原合同约定…, 第二条 变更后该宗地…. */
export const BEFORE_CLAUSE =
  /^(?:该|本|此)?(?:地块|宗地|用地)?(?:的)?原(?:出让|土地|建设|划拨)?(?:合同|规划|批准|批复|约定|核发|控规|条件|设计|审批|核定)/u;
export const AFTER_CLAUSE = new RegExp(
  `^(?:现|拟|本次|经)?(?:${CHANGES})后|^现(?:约定|调整|变更|修改|将)`,
  "u",
);

/** The values of a plan that the change is measured against, between the two. */
export const PLAN_SECTION =
  /^(?:(?:现行|已批|经批准的)?(?:控制性详细规划|详细规划|控规).{0,10}(?:指标|条件|要求|内容))$/u;

/** A heading that names no state; the words before it in its sentence may: 原规划局批复了该项目方案,主要技术指标为. */
export const NEUTRAL_SECTION = /^(?:其)?(?:主要|规划|控制|经济|技术){1,3}(?:指标|条件)(?:为|如下)?$/u;
export const APPROVED_BEFORE =
  /^[^,]{0,12}原(?!则|因|由|料)[^。]{0,60}(?:批复|批准|审批|核准|审定)|(?:批复|批准|审定)了(?:该|本|此)(?:项目|工程|方案)/u;

/** Longest heading of a section. */
export const LONGEST_STATE_HEADING = 30;
