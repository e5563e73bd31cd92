import { AREA_UNIT } from "./area-units";

/** A cell of the lower line of a header that only says more of the column above it. */
export const CODE_WORD = /^(?:用地)?(?:性质|分类|类别|类型)?(?:代码|代号|编码)$/u;

export const NAME_WORD = /^(?:用地)?(?:性质|类别|类型)?(?:名称|用途)$/u;

/** The head over both. */
export const LAND_ALONE = /^(?:规划|拟)?用地$/u;

export const UNIT_ONLY = new RegExp(String.raw`^\(?(?:%|米|m|层|F|${AREA_UNIT})\)?$`, "iu");

/** 万元 and 人民币(万元) under 起始价: nothing of ours, but a part of a header. */
export const MONEY_UNIT = /^(?=.)(?:(?:人民币|美元|港币|外币)?\(?(?:万|亿)?元?\)?|元\/m2|万元\/亩)$/u;

/** ≤, ≥(%), (≤米): which side the figures below limit, and their unit. */
export const SIGN_AND_UNIT = /^\(?([≤≥<>])\)?(?:\(?(%|米|m|层)\)?)?$/u;

/** 下限, 上限(米), (上限,%): which side the figures below limit, and their unit. */
export const LIMIT_WORD = /^\(?(?:(上限|最大值?|最高)|(下限|最小值?|最低))(?:[,、]?\(?(%|米|m|层)\)?)?\)?$/u;

/** 差, 增减(%), 变化值: what two states beside it differ by, and no value. */
export const DIFFERENCE =
  /^(?:差|差[值额异别量]|增减[值量额]?|增[加幅]值?|增[值量]|变化[值量情况]{0,2}|调整[幅值量]度?|变动[值量]|前后差值?|[±△Δ])(?:\([^()]{1,6}\))?$/u;

/** What is counted by the piece, or by years. */
export const COUNT_UNIT = /^\(?(?:个|户|辆|人|班|处|座|栋|幢|年|泊位|套)\)?$/u;

/** A dash where a ratio has no unit. */
export const NO_UNIT = /^(?:[-–—/]{1,2}|无)$/u;

/** A unit that stands apart from its figure. */
export const UNIT_ALONE = new RegExp(`^(?:${AREA_UNIT}|米|m|%|层|万?元)$`, "u");

/** Kinds of land by which the lower line parts a size: 水域, 陆域 below 一级保护区面积. */
export const KIND_BELOW =
  /^(?:水域|陆域|水面|水体|陆地|海域|岸线|岛屿|湿地|林地|耕地|农用地|建设用地|未利用地|国有|集体|国有土地|集体土地|其他)$/u;

/** Their sum. */
export const SUM_BELOW = /^(?:合计|小计|总计|共计|总|计)$/u;

/** The head over the four sides. */
export const SIDES_ABOVE = /四[至界]|范围|边界|界[线限]/u;

/** The head over the waters and the lands that a range takes in. */
export const RANGE_ABOVE = /^(?!四[至界])(?:(?:一级|二级|准)?保护区?|划[分定]|区划)?(?:的?具体)?范围$/u;

/** The size above them, and the one of the whole, which is none of theirs. */
export const SIZE_ABOVE = /面积|规模/u;
export const WHOLE_ABOVE = /^(?:总|合计|总计|共)/u;

/** Short labels that are spread over a wide cell, a sign here and there: 项    目. */
export const SPREAD_LABELS: readonly string[] =
  "项目 指标 类别 类型 编号 序号 面积 单位 名称 用途 数值 数量 备注 地块 容积率 绿地率 限高".split(" ");
