import { BULLET } from "./bullets";
import { either } from "./either";

/** Protected ranges of a monument, a street of old houses or an ancient building, the longer before the shorter. */
export const MONUMENT_RANGES =
  "核心保护范围 重点保护范围 一般保护范围 一类建设控制地带 二类建设控制地带 三类建设控制地带 一级建设控制地带 二级建设控制地带 建设控制地带 建控地带 控制地带 保护范围 管理范围 环境协调区 风貌协调区";

/** What a text calls such a range for short. */
export const FULL_RANGE: Readonly<Record<string, string>> = { 控制地带: "建设控制地带" };

/** The strip along a water that is managed: it has a size without being set apart. */
export const MANAGED_STRIP = "管理范围";

const RANGE = either(MONUMENT_RANGES);

/** Matters of monuments and their ranges. */
export const MONUMENT_MATTER =
  /文物|文保单位|保护(?:规划)?范围|控制地带|历史建筑|不可移动|遗址|旧址|故居|古墓|名镇|名村|古村落/u;

/** A range with the words that tell it: 保护范围:, 保护范围面积约8公顷 */
export const RANGE_LABEL = new RegExp(`(${RANGE})(?:(?:四至)?(?:为|是|:)|(?=面积|东|南|西|北|约?\\d))`, "gu");
export const RANGE_HEAD = new RegExp(`^${RANGE}(?:\\(.*\\))?$`, "u");

/** The head of the column of names. */
export const MONUMENT_HEAD =
  /^(?:文物(?:保护)?单位|文保单位|单位|文物|遗址|古建筑|历史建筑)?(?:名称|名录)$|^文物保护单位$/u;

/** The number of an item before a name. */
export const MONUMENT_ORDINAL = new RegExp(
  String.raw`^(?:[一二三四五六七八九十百]{1,4}、|\([一二三四五六七八九十百\d]{1,4}\)|\d{1,2}(?:\.\d{1,2}){1,3}[、.]?(?![\d公平亩号])|\d{1,2}-\d{1,3}(?=\p{Script=Han})(?!号)|\d{1,3}[.、]|0[1-9](?=\p{Script=Han})|[①-⑳]|${BULLET} ?|第[一二三四五六七八九十百\d]{1,4}(?:[处项]、?|[章节条] ?))+`,
  "u",
);
export const MONUMENT_NAME = /^[^,。;:、\n〔〕《》]{2,32}$/u;
/** How the names of buildings and of places where one was end. */
export const BUILDING =
  /(?:寺|庙|庵|道观|塔|[古石廊]桥|祠堂?|书院|窑址?|墓[群葬地]?|石窟|石刻|摩崖|城墙|会馆|牌坊|教堂|民居|庄园|故居|旧居|旧址|遗址|岩画|行宫|碑林|纪念碑)(?:\([^()]{1,12}\))?$/u;
export const NO_MONUMENT =
  /^(?:其|该|本|各|此|附|附件|序号)|古树名木|名称|关于|通知|公布|公告|控制地带$|保护范围|保护单位$|[年月日号]$|人民政府/u;

/** The name in a title: 关于公布石门古城墙保护范围的通知 */
export const MONUMENT_IN_TITLE =
  /(?:公布|划定|调整|关于)([^,。公布划定调整关于]{2,24}?)(?:等?文物保护单位)?的?保护(?:规划)?范围/u;

/** Names in titles that count several. */
export const COUNTS_MONUMENTS = /批|级|[处座个]$/u;

/** The size of buildings or parts inside a range. */
export const SIZE_INSIDE = /(?:建筑|其中|本体|文物)[^,。;]{0,6}$/u;

/** The head of the sizes of a range in a table of monuments. */
export const RANGE_SIZE =
  /^(?:保护|保护区|保护范围|保护区划|建控|建设控制|建控地带|建设控制地带|控制地带|范围)?面积(?:[(/:].{0,10})?$/u;
/** Such a head that says of which range. */
export const OF_RANGE = /^(?:保护|建控|建设控制|控制)/u;
