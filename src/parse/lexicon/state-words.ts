import type { Zone } from "../../domain/zone";
import { either } from "./either";
import { FUNCTION_NOUNS, PART_NOUNS } from "./zone-suffixes";

/**
 * How a text tells whether values are those before a change or those after it: the acts that part the two states, and what
 * stands in a cell, at the head of a column, above a table or over a section. Of lots and of zones alike; words within a
 * sentence are terms (`change-terms.ts`, `zone-changes.ts`).
 */

/** The state before a change, or the one after it, which is in force now. */
export type Version = Zone["version"];

/** What is done to a plan, a lot or a zone, so that it has a state before and one after. */
export const CHANGE_ACTS: readonly string[] = [
  "调整区位",
  "调整范围",
  "调整",
  "变更",
  "修改",
  "更改",
  "变动",
  "修编",
  "修正",
  "修订",
  "更正",
  "订正",
  "扩区",
  "扩园",
  "扩容",
  "扩建",
  "扩大",
  "优化",
  "缩减",
  "核减",
  "调减",
  "核增",
  "调区",
  "调位",
  "移位",
  "移区",
  "整合",
  "合并",
  "并入",
  "升级",
  "迁移",
  "搬迁",
  "归并",
  "并入",
  "拆分",
  "分割",
  "置换",
  "优化整合",
  "整合优化",
  "并点",
  "并点扩区",
  "扩区调区",
  "调区扩区",
  "优化调整",
  "改造",
  "核定",
];
const ACT = `(?:${CHANGE_ACTS.join("|")})`;
/** 扩区和调整区位: one of them, or two that are joined. */
export const CHANGES = `(?:${ACT}(?:[和及与、]${ACT})?)`;
/** 改前, 改后: in one character an act is one only right before the word for its state. */
export const ACTS_IN_BRIEF: readonly string[] = [...CHANGE_ACTS, "改"];
const IN_BRIEF = `(?:${CHANGES}|改)`;
/** The same without an aim, where a cell has nothing but the state. */
const ANY_ACT = `(?:拟?${IN_BRIEF}|变化|增减)`;

/** The lead of a label that tells a state of what follows: 调整前|面积, 原|面积. */
export const BEFORE = `(?:${ANY_ACT}前|原)`;
export const AFTER = `(?:${ANY_ACT}后|现)`;
/** The lead of any state before the label of a column. */
export const STATE_LEAD = new RegExp(`^(?:原|现状?|拟|新)?${IN_BRIEF}?[前后为]?的?`, "u");

/** 原化肥厂地块, 原粮库: what stood on the land is in its name, and no state of it. */
const CALLED_AFTER =
  "(?!规划|控规|控详|批|出让|合同|方案|条件|公告|审|核|用地|地块|指标|计[划画]|设计|约定)\\p{Script=Han}{2,12}(?:地块|宗地|片区|[厂站校库矿局所社])$";
/** 原则同意: behind 原, these make another word of it. */
export const NO_FORMER = /[则因始地料]/u;

/** How a state was set out: 原批准, 现批准, 重新认定. */
const SET = "(?:批准|批复|核准|核定|认定|审定)";
/** What may stand behind the word for a state in a cell of its own. */
const MATTER = "(?:情况|范围|的?规划)?";
/** A cell, or the head of a group of columns, of nothing but a state. */
export const STATE_BEFORE = new RegExp(
  `^(?:${BEFORE}|原控?规划?|原(?:方案|条件|指标|公告|${SET}))${MATTER}$`,
  "u",
);
export const STATE_AFTER = new RegExp(
  `^(?:${AFTER}|拟(?:调整|修改|变更)(?:为|方案)?|本次(?:调整|修改|变更|方案)|[现新](?:方案|指标)|(?:[现新]|重新)${SET}|新)${MATTER}$`,
  "u",
);
/** How a lot is now, beside what is planned for it; in a list of lands the same words say that one exists. */
export const STATE_OF_TODAY = /^(?:现状|现行(?:控规|规划|方案|条件)?|已批(?:控规|规划|方案))$/u;
/** What the other state is called in a column of nothing but states. */
export const STATE_PLANNED = /^规划(?:后|方案|指标|情况)?$/u;
/** Heads of columns in which the words of a state tell nothing of a change: 土地开发程度: 现状. */
export const NO_STATE_COLUMN = /开发|程度|交[付地]|条件|供地|备注|说明/u;

/** 维护前, 论证后: an act that no list has, and its state. */
const UNLISTED_ACT = "(?![目以之此日午事])\\p{Script=Han}{2}";
export const STATE_ALONE = new RegExp(`^${UNLISTED_ACT}[前后]$`, "u");

/** The columns of a list of errata: what was printed, and what it is to be. */
const PRINTED_WRONG = "^(?:错?误|有误|误[为值]|错误值|错误内容)$";
const PRINTED_RIGHT = "^(?:正|正确|应为|更正|订正|正确值|正确内容|更正[为值])$";
/** The head of a column or of a group of values that tells the state before: 原规划容积率, 现状. */
export const BEFORE_HEAD = new RegExp(
  `${IN_BRIEF}前|^${UNLISTED_ACT}前$|^原(?!${NO_FORMER.source}|${CALLED_AFTER})|^现行|^现状|^[前上]次$|[(,、](?:原|前|旧|现状)\\)$|${PRINTED_WRONG}`,
  "u",
);
export const AFTER_HEAD = new RegExp(
  `${IN_BRIEF}后|^${UNLISTED_ACT}后$|^现(?!状|行|场|金)|^拟|^新(?=规划|指标|用地|容|值$|内容$|条件$|要求$|方案$)|^[本此]次(?:调整|修改|变更|修订|规划|优化|更新|论证|维护|完善|方案|批[复准]|拟定?)?(?:方案|内容|指标|后)?$|[(,、](?:现|拟|新|后)\\)$|${PRINTED_RIGHT}`,
  "u",
);
/** What heads the second of two columns, the first of which is the state before: 规划, 单元更新方案, 申请调整. */
export const LATER_BESIDE =
  /^\p{Script=Han}{0,10}(?:规划|方案|更新|论证|申请|调整|变更|修改|更正|订正|拟[定建])\p{Script=Han}{0,4}$/u;
/** A parcel and its state at the head of a column: XY-08调整前, XY-08(现状). Group 1 is the parcel. */
export const PARCEL_IN_STATE = new RegExp(
  `^(?!拟?${IN_BRIEF}[前后])(.{1,30}?)[-_ ]?(?:\\(?${IN_BRIEF}[前后]\\)?|\\((?:原|现|现状|规划|拟)\\))$`,
  "u",
);
/** A parcel and both states on one line: XY-08地块 调整前 调整后. */
export const STATES_SIDE_BY_SIDE = new RegExp(
  `^[^\\s。;,]{2,24}(?:地块|宗地) ${IN_BRIEF}前[^\\s。;,]{0,6} ${IN_BRIEF}后[^\\s。;,]{0,6}$`,
  "u",
);
/** 原禁养区, 调整后禁养区; 禁养区(调整前): a zone and its state at the head of a column. Group 1 or 2 is the zone. */
export const ZONE_BEFORE = new RegExp(
  `^(?:${BEFORE}批复?(?=$|的)|${BEFORE}|现行)的?(.{0,16})$|^(.{1,16})\\(${BEFORE}\\)$`,
  "u",
);
export const ZONE_AFTER = new RegExp(
  `^(?:拟(?:调整|变更|修改)|本次(?:申请|调整|变更)|${AFTER}|新|重新)的?(.{0,16})$|^(.{1,16})\\(${AFTER}\\)$`,
  "u",
);
/** 调整前区块: the blocks of a zone that no column names, in one of its states. */
export const STATE_BLOCK = new RegExp(
  `^(?:${BEFORE}|${AFTER})的?${either(`${PART_NOUNS} ${FUNCTION_NOUNS}`)}(?:名称)?$`,
  "u",
);

/** A line between the rows of a table that says which state they are of. */
export const STATE_LINE = new RegExp(
  `^[|\\s]*(?:[一二(]{1,2}[、)]?)?${IN_BRIEF}[前后](?:指标|地块|情况)?:?[|\\s]*$`,
  "u",
);

/** A caption above a table that says which state its values are of. */
export const BEFORE_CAPTION = new RegExp(`${IN_BRIEF}前(?!后)|^原(?!则)`, "u");
export const AFTER_CAPTION = new RegExp(`${IN_BRIEF}后`, "u");
/** The same where another table of the same parcels stands beside it: 三、修改地块原控规指标. */
export const FORMER_CAPTION = /原(?!则|因)|前|现状|现行|已批|既有/u;
export const LATER_CAPTION = /后|拟|新|本次|现(?!状|行)/u;

/** The heading of a table of zones of one state: 一、原划定的保护区, 表2 调整后某园区区块表, 现拟划定范围. */
const HEADED =
  "^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.、]|附?表\\d{0,2}(?:-\\d{1,2})?[:：]?|附件\\d{0,2}[:：]?)?";
const SET_OUT = "(?:划定|规划|批准|批复|核准|核定|审定|公布|定)";
export const TABLE_BEFORE = new RegExp(
  `${HEADED}(?:[^。;,后]{0,20}${CHANGES}前|(?:原(?:来|先)?的?|现行的?)${SET_OUT})(?!后)[^。;,后]{0,20}[:：]?$`,
  "u",
);
export const TABLE_AFTER = new RegExp(
  `${HEADED}(?:[^。;,前]{0,20}${CHANGES}后|(?:现|新|拟|本次|现拟|重新)(?:${CHANGES}|${SET_OUT})|[^。;,前]{0,12}(?:拟|重新)${SET_OUT})[^。;,前]{0,20}[:：]?$`,
  "u",
);
/**
 * Headings of sections that give the values of one state of a parcel: 一、原出让合同建设指标, 三、变更后规划条件. Matched
 * on the words of the heading alone.
 */
export const BEFORE_SECTION = new RegExp(
  `^(?:(?:该|本|此)?(?:地块|宗地|用地)?(?:的)?(?:原|现状|现有|现批|现批准|已批|已批准|已批复|既有)(?!则|因|由).{0,14}(?:指标|条件|约定|内容|情况|要求|方案|规划|公告|公示|原文|表述|信息)|原有?(?:控规|控详|详规)|原文|(?:地块|宗地|用地|规划|控规)?(?:条件|指标)?${IN_BRIEF}前.{0,14}|(?:(?:该|本|此)?(?:地块|宗地|用地))?现行的?(?:控规|规划|(?:控制性)?详细规划|(?:法定)?图则|方案|条件|指标|规定).{0,12})$`,
  "u",
);
export const AFTER_SECTION = new RegExp(
  `^(?:(?:地块|宗地|用地|规划|控规)?(?:条件|指标|方案)?(?:拟)?${IN_BRIEF}后.{0,24}|(?=[现拟新调变修优申建论推])(?:现|拟|新|申请|建议|推荐)?(?:调整|变更|修改|优化|论证)?(?:的)?(?:规划|控规|建设|控制|设计)?(?:指标|条件|要求|内容|方案).{0,8}|本次(?:调整|变更|修改).{0,14}|(?:现|拟)?${IN_BRIEF}为|[更订]正内容|(?:控规|规划|方案|控详)(?:修改|调整|变更|优化))$`,
  "u",
);
/** A numbered clause that tells one state: 第一条 原合同约定…, 第二条 变更后该宗地…. */
export const BEFORE_CLAUSE =
  /^(?:该|本|此)?(?:地块|宗地|用地)?(?:的)?原(?:出让|土地|建设|划拨)?(?:合同|规划|批准|批复|约定|核发|控规|条件|设计|审批|核定)/u;
export const AFTER_CLAUSE = new RegExp(`^(?:现|拟|本次|经)?${IN_BRIEF}后|^现(?:约定|调整|变更|修改|将)`, "u");

/** 调整后, with the act itself. */
export const ACT_AFTER = new RegExp(`${IN_BRIEF}后$`, "u");

/** The values of a plan that the change is measured against, between the two. */
export const PLAN_SECTION =
  /^(?:(?:现行|已批|经批准的)?(?:控制性详细规划|详细规划|控规).{0,10}(?:指标|条件|要求|内容))$/u;

/** 现状指标 above one list of values and 规划指标 above another: how the lots are, and what is planned for them. */
export const INDICATORS_OF_TODAY = /^现状(?:规划|控制|控规)?指标$/u;
export const PLANNED_INDICATORS = /^(?:拟|本次)?规划(?:控制)?指标$/u;
/** 现状: and 规划:, each with its line to itself above what is said of the lots. */
export const TODAY_ALONE = /^(?:规划|地块|用地)?现状(?:情况)?$/u;
export const PLANNED_ALONE = /^(?:拟|本次)?规划(?:后|方案|情况|修改|调整)?$/u;

/** A heading that names no state; the words before it in its sentence may: 原规划局批复了该项目方案,主要技术指标为. */
export const NEUTRAL_SECTION = /^(?:其)?(?:主要|规划|控制|经济|技术){1,3}(?:指标|条件)(?:为|如下)?$/u;
export const APPROVED_BEFORE =
  /^[^,]{0,12}原(?!则|因|由|料)[^。]{0,60}(?:批复|批准|审批|核准|审定)|(?:批复|批准|审定)了(?:该|本|此)(?:项目|工程|方案)/u;

/** Longest heading of a section. */
export const LONGEST_STATE_HEADING = 30;
