import { either } from "./either";
import { CHANGES } from "./state-words";
import { FUNCTION_AREAS, WHOLE_NOUNS } from "./zone-suffixes";

/** Words that say that a figure behind the sides of a land is the size of it: 北至丁路,共约3公顷. */
export const SIZE_BEHIND = /^(?:[一总]?共计?|合计|总计|总|计)?约?$/u;
/** The sum behind a list: 以上合计3公顷. */
export const SUM_OF_LIST = /^(?:以上|上述|各?片区|地块)?(?:面积)?(?:合计|共计|总计)(?:面积)?(?:约|为|:)*$/u;
export const SIDE_TOLD = /[东南西北](?:[部侧面边界])?(?:至|以|到|起|接|临|邻|抵|达|止|与|靠)/u;

/**
 * 原 for what was: behind the beginning of a clause, a word that leads to it or the noun of a land, or before the words
 * for a size or range. Within a name (草原, 五原县, 清原|经济开发区) it is none.
 */
export const FORMERLY =
  "(?<![草高平太中河])(?:(?<=^|[^\\p{Script=Han}]|[由从在将把对较比与和及按以其的为是该至后区园地城带库湖])|(?=原(?:管?辖区|规划|用地|占地|核准|核定|批准|批复|审批|认定|总|有|来|面积|规模|四至|范围|边界|界线)))原(?!则)";

/** 某产业园(原某工业园)面积: the former name tells nothing of the figure. */
export const FORMER_NAME = /\((?:原名?|曾用名|又称|亦称|即)[^()]{2,24}\)/gu;

/** Words before a figure that make it the one of before the change. */
export const FIGURE_BEFORE = new RegExp(`${FORMERLY}|${CHANGES}前(?!期)|(?:由|从)(?:原来的?)?(?:约)?$`, "u");

/** Words before a figure that make it the one of after it. */
export const FIGURE_AFTER = new RegExp(
  `${CHANGES}(?:后|为|至|到)|(?:增加|扩大|扩展|减少|缩减|核减|增|减|扩)(?:到|至|为)|(?:调|改)为|达到?约?$`,
  "u",
);

/** 扩区后面积由3公顷调整为4公顷: the first figure is the old one, whatever stands before it. */
export const FIGURE_FROM =
  /(?:由|从)(?:原来?的?|现有?的?)?(?:批准|核定|规划|核准|认定)?的?(?:规划|用地)?(?:面积)?的?(?:约)?$/u;

/** 在原4.5万亩的基础上: the words behind the old figure. */
export const ON_THE_BASE_OF = /^(?:的)?(?:规划|用地)?(?:面积)?的?基础上/u;

/** 调整后: the figure of after the change, unless it begins 由… */
export const FIGURE_CHANGED = new RegExp(`${CHANGES}(?:之|以)?后(?:的)?(?!.{0,12}(?:由|从)$)`, "u");

/** 比调整前3公顷增加…: the size that the new one is held against. */
export const FIGURE_COMPARED = new RegExp(
  `^[比较](?:${CHANGES}前|原)(?:的?(?:总|规划)?面积)?的?(?:约)?$`,
  "u",
);

/** Parts and other things than the zone: 其中耕地, 建筑面积, 净增 */
export const FIGURE_OTHER =
  /其中|现状(?:总|用地|占地)?面积|行政区域|(?<!国家|[省市县]级|自治区)森林(?:总)?面积|建成区|过火|国土|幅员|[全本][省市县区镇乡](?:域)?(?:总)?面积|[县市镇乡]域(?:总)?面积|[一二三]级(?:为|约)?$|(?<!包)含(?![水盐])|已封关|已(?:开发|投产|利用)|耕地|农用地|林地|未利用地|基本农田|建筑(?:总)?面积|总建筑|厂房|用房|绿地|大棚|外围|启动区|首期|起步区|近期|海域|水域面积|(?<=[:,、])[水陆]域(?:约|为)?$|湿地面积|人口|公益性|拆除|拆迁|开发建设用地|移交|征收(?!成片)|占比|增加了?(?:约)?$|净增|新增(?:规划|用地|建设)*(?:面积)?(?:约|为)*$|(?:核减|调减|核增)(?:面积(?:约|为)*|约)?$|扩[区园](?:规划|用地)?面积(?:约|为)*$|减少了?(?:约)?$|调入|调出|可建设|已建|已批|剩余|申报|预计|(?:一般|原则上|应当?|不得|不宜|均)(?:不[得宜]?)?(?:超过|[小少大多低高][于])$|(?<![不得])超过?$|不[到足]$|[将接]近$|都(?:是|为)约?$|新扩|扩入|已完成|划入|划出|较(?:之前|此前|以前|上年)/u;

/** The size of the water or wetland of a zone: its own where no other is told. */
export const WATER_SIZE =
  /^(?!.*其中).*(?:水域|水面|湿地|草原|草场|现状)(?:总|用地|占地)?面积(?:约|为|共|:)*$/u;

/** Words that say that a figure is a size. */
export const FIGURE_SIZE =
  /面积|规模|占地|总用地|规划用地|^用地(?:约|共|为)*$|(?:规划|用地|保护|实施|经营|核准|批准|改造|更新|收储)范围|范围[由从]/u;

/** 一、开发区现状: the heading above how a zone is before it is changed. */
export const AS_IT_IS =
  "(?:(?<=^|[\\n。])现状(?=:)|[一二三四五六七八九十]\\)?[、,]?\\p{Script=Han}{0,6}现状(?:情况|概况|范围|规模)?)";

/** Where a text turns to how a zone was. */
export const TURNS_BACK = new RegExp(
  `${AS_IT_IS}|${CHANGES}前(?!期)|(?<!沿用|维持|保留|保持)${FORMERLY}\\p{Script=Han}{0,10}?(?:四至|范围|辖区|面积|${either(FUNCTION_AREAS)})|(?:^|[,。;、:\\n])原(?!则)\\p{Script=Han}{1,10}?[区园域](?:范围)?[为是:]{1,2}(?=[东南西北]{1,2}[至起临到以])|(?:四至|范围|边界|界线)(?:为|是)?[由从](?:原来?的?)?:?(?=[“东南西北])`,
  "u",
);

/** Where it turns to how the zone is. */
export const TURNS_ON = new RegExp(
  `${CHANGES}后|(?:[现新](?:规划|核准|核定|批准|审批|认定|审定|公告)?|重新(?:核准|核定|批准|认定|审定|划定)(?:后的?)?)(?:四至|范围|面积)|(?<=[、).。;\\n])[现新](?:[禁限]\\p{Script=Han}{1,3}区|保护区|开发区|园区|规划区)域?(?:四至|范围|面积|[为是:](?=[东南西北]))|拟?将[东南西北](?:部|侧|面)?(?:边?界|至)线?(?:由[^,。;\\n]{1,16})?(?:调整|变更|外扩|外移|移)[至到为]|(?:调整|变更|修改)为|(?:扩大|扩展|缩小|缩减|优化)[为至到]`,
  "u",
);

/** 扩区前某开发区面积…, 变更前:“某开发区面积…”: the word stands at the head, before the name. */
export const HEADED_BEFORE = new RegExp(`(?:${CHANGES}前|${AS_IT_IS})[,:]?\\n?“?$`, "u");

/** 原四至范围为:, a clause of its own behind the sides as they are. */
export const FORMER_SIDES = new RegExp(
  `(?:^|[,。;\\n)])(?:其?(?:原来?|${CHANGES}前))(?:批准|核准|核定|审批|规划|有)?的?(?:规划|用地)?(?:${either(WHOLE_NOUNS)}?的?(?:四至|范围|边界|界线)(?:范围|界线|边界)?(?:分别)?[为是:]{0,2}|${either(WHOLE_NOUNS)}域?[(:为是]{1,2}(?=[东南西北]))`,
  "u",
);
