import { AREA_UNIT, AREA_WORD } from "./area-units";

/** How figures are printed, as patterns on folded text. Those with the flag y are read where a figure may stand. */

export const NUMBER = /\d{1,9}(?:\.\d{1,6})?(?![\d])/y;
/** 2 5%, 4 0.5%: a blank between single digits, and a unit: one figure. */
export const SPACED = /\d(?: \d(?!\d)|\.\d(?!\d)){1,6}(?= ?[%米m])/y;
/** ≤1.2 5, at the end of a clause: one figure behind a sign, without a unit. */
export const SPACED_LIMIT = /\d(?: \d(?!\d)|\.\d(?!\d)){1,6}(?=[,。;%米m])/y;
/** A cell that begins with a figure. */
export const FIGURE_FIRST = /^[\d一二三四五六七八九十]/u;
/** 十八层, 三十六米, 二点五, 贰点伍 */
export const HAN_NUMBER =
  /[一二三四五六七八九十百两点壹贰叁肆伍陆柒捌玖拾佰]{1,7}(?=层|米)|[一二三四五六七八九十零壹贰叁肆伍陆柒捌玖拾]{1,3}点[零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{1,2}/y;
/** 小于一, 不大于二: a whole number behind a comparing word, where the clause ends with it. */
export const HAN_LIMIT = /[一二三四五六七八九十两]{1,3}(?=[,。;、)\n]|$)/y;
/** 以两层为限, 以24米为限, 以不超过0.4为宜: the word before the figure. */
export const AS_LIMIT =
  /^以(?=(?:不\p{Script=Han}{1,2}[于过])?[\d一二三四五六七八九十百两][^,。;]{0,6}为(?:[上下]?限|宜))/u;
/** 自室外地坪起, 从室外地面算起: where a height is measured from, before its limit. */
export const MEASURED_FROM =
  /^[(]?(?:自|从|由|以)?室外(?:设计)?(?:地坪|地面)(?:标高)?(?:算起|起算|计算|计|起)[)]?/u;
/** 建筑层数:地上不超过3层: storeys are counted above the ground. */
export const COUNTED_ABOVE =
  /^(?:地上|地面以上)(?:部分|建筑)?(?=(?:不[\p{Script=Han}]{2,3}|[≤≥<>]|最[高多])?\s?[\d一二三四五六七八九十]{1,3}\s?(?:层|F))/u;
/** 按净用地计算不大于2.5: what a ratio is counted on, before its limit. */
export const COUNTED_ON = /^按\p{Script=Han}{1,8}?(?:计算|核算)(?=[\d≤≥<>:为不大小高低])/u;
/** 限定为2.0, 锁定在54米, 核定不大于25%, 严控在1.5以内, 满足35%: a verb that sets a limit, before its figure; no 上限 and no part. */
export const LIMIT_SET =
  /^(?:一律|统一|严格)?(?:(?![原现])\p{Script=Han}?(?:定|控制?|限制)(?:为|在|到|至|于)?|满足|符合|执行|保[证障]|确保|采用|取值?)(?=约?(?:[\d≤≥<>]|[一二三四五六七八九十]{1,3}[点层米]|不[\p{Script=Han}]))/u;
/** 容积率:r≥0.7: the letter stands for the name before it. */
export const OWN_LETTER = /^[a-zα-ω][≤≥<>]/u;
/** 共 before a figure is a filler, and here a part of a word. */
export const PUBLIC = "公共";
/** 内部区域: 内 that is no 以内. */
export const INNER = /^内[部侧容设含环河湖港]/u;
/** 一般建筑, 一般住宅: a kind of building, where 一般 alone says nothing. */
export const ORDINARY = /^一般(?:性|类)?(?:建筑(?!高|密|限|面|控制高|覆|系)|住宅|厂房|地段|区)/u;
/** 百分之三十五 */
export const PER_CENT = /百分之([一二三四五六七八九十百两点零壹贰叁肆伍陆柒捌玖拾佰]{1,7})/y;
/** A line that begins with a figure or a range, and with no list number: 1.2-2.0, 24米 */
export const FIGURE_LINE = /^\d{1,4}(?:\.\d{1,4})?%?(?:[-~至]\d{1,4}(?:\.\d{1,4})?%?)?[米层m]?(?![\d.、)])/u;

const NUMERALS = "零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟点";
/** 三点五公顷, 八十六·四二公顷, 陆万叁仟平方米: a figure in characters and its unit (groups 1 and 2), with half a unit more (group 3); 数百亩 and 每百亩 are none. */
export const HAN_AREA = new RegExp(
  `(?<![数几多每\\d${NUMERALS}])(?<![${NUMERALS}○][·‧•])([${NUMERALS}○]{1,14}(?:[·‧•][${NUMERALS}○]{1,8})?)(${AREA_WORD})(半(?![\\p{Script=Han}]))?`,
  "gu",
);
/** 大写叁万壹仟伍佰平方米(小写31500平方米): the figure is printed a second time, in digits. */
export const IN_WORDS = new RegExp(
  `(?:\\(?大写:?)[${NUMERALS}零整]{1,24}${AREA_WORD}?\\)?(?:\\(?小写:?)?`,
  "uy",
);

/** Right before a figure that is rounded. */
export const ABOUT = /约$/u;

/** A limit, an area and a code between other cells with nothing that parts them. */
export const GLUED_LIMIT =
  /(?:\d{1,2}(?:\.\d{1,2})?[<≤]R?)?(?:[≤≥<>]|不[大小高低]于|不超过)?\d{1,3}(?:\.\d{1,2})?(?:%?[-~]\d{1,3}(?:\.\d{1,2})?)?(?:[%米m]|(?![\d.]))/y;
export const GLUED_AREA = new RegExp(
  String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,4})?${AREA_UNIT}?(?![\d.])`,
  "y",
);
export const GLUED_CODE = /^\p{Script=Han}{0,4}[A-Za-z\d()[\]〔〕-]{1,24}(?<=\d|\d[A-Za-z])号?$/u;

/** What ends a range: 1.2至2.0之间. */
export const RANGE_END = /^(?:之间|范围内?|区间内?)$/u;
