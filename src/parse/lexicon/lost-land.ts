import { either } from "./either";
import { CHANGES } from "./state-words";
import { FIELD_PIECES, LOT_NOUNS, PART_NOUNS, PLANNING_UNITS } from "./zone-suffixes";

/** What the name of land ends with: every zone and order by its last sign, and what has another one. */
const LAND_ENDS = `区 园 城 场 带 片 岛 库 湾 厂 站 村 块 仓库 湿地 水源地 ${PART_NOUNS} ${PLANNING_UNITS} ${LOT_NOUNS} ${FIELD_PIECES}`;
/** What a word for a size may be led by and is still that of the land itself: 规划用地, 核准面积. */
const SIZE_LEADS =
  "规划 总 占地 用地 土地 地块 宗地 核准 批准 控制 拟 实际 净 出让 征收 收储 储备 收回 项目 保护 设计 核定 该 其 的 片区 园区 方案 开发 更新 改造 范围 拟征 区域 供应 供地 转让 初 现 原 海域 宗海 使用 划定 调整后 扩区后 实测 勘测 划拨 矿区 成片 调整前 变更前 扩区前 核减后 整合后 变更后 申请 备案 经营 计划 审核 涉及 单元 公园 更新 港区 红线 总体 地块 集中 城区 使用权";
const SIZE_NOUN = "(?:面积|占地|用地|规模|土地|用海)(?:总量|合计|共计|总计|由原?|[共约为是达:(| ])*";
/** 面积由3公顷调整为: the size that becomes of another. */
const BECOMES = `(?:面积|规模|用地)[^,。;]{0,24}${CHANGES}(?:为|至|到)约?`;

/** Right before a figure, the plain word for the size of land, behind a sign or the name of land: 甲园,规划面积约. */
export const PLAIN_SIZE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|${either(LAND_ENDS)})${either(SIZE_LEADS)}{0,4}${SIZE_NOUN}$|${BECOMES}$`,
  "u",
);

/** The same with the name of land before it, whatever sign stands between: 甲组团,面积, 乙库湾(面积. */
export const SIZE_OF_NAMED = new RegExp(
  `\\p{Script=Han}{2}${either(LAND_ENDS)}(?:\\([^()]{1,16}\\))?[,:( ]?${either(SIZE_LEADS)}{0,3}(?:面积|占地|规模)[约为由:达]{0,2}$`,
  "u",
);

/** In the clause before a size, what tells that it is one of things counted together: 土地63宗,面积; 转运站2座(用地. */
export const COUNTED_TOGETHER =
  /(?:(?<!\d)(?:[2-9]|[1-9]\d{1,4})|[两二三四五六七八九十百])(?:余)?[家座宗幅处所个件口栋幢户条人项笔][^。;]{0,10}$/u;

/** In the clause before a size, a house or what serves the land: its size is none of a lot or a zone. */
export const OF_FACILITY =
  /办公|用房|门面|店铺|底商|幼儿园|[小中]学|学校|厕所|公厕|转运站|收集站|变电站|升压站|首末站|停车|菜市场|卫生|养老|配建|配套|入驻|企业|投资|图幅|人均|每[人户]|宅基地|农户|播种|种植|生产区|造林|绿化|资源量|采空|复垦|在建|建成|通一平|通平|闲置/u;

/** In the clause before a size, that what was told is divided: the sizes are those of its parts. */
export const DIVIDED = /其中|包括|包含|划分|分为|[(,]含|以上|以下|占(?!地)/u;

/** Dealings in land whose sides tell it as well as those of a zone do. */
export const LAND_DEALS =
  /宗地|出让|挂牌|拍卖|转让|首次登记|土地登记|确权|(?:土地|用地)?使用权|划拨|征收|征地|征用|搬迁|采矿权|探矿权|矿业权|海域使用|用海|建设项目|选址|规划许可|不动产|收回|权属(?:清楚|清晰|明确|来源)/gu;

/** Titles and clauses on land of which nothing is decided: a deed that was lost, the neighbours of a town. */
export const NOTHING_DECIDED =
  /遗失|作废|灭失|补发|年鉴|[县市]志|统计|(?<!人民政府)公报|预算|决算|审计|灾害|易发|门票|分区计量|建设内容/u;
