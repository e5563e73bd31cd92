import { AREA_UNIT } from "./area-units";
import { either } from "./either";
import {
  ECONOMIC_NOUNS,
  ESTATE_NOUNS,
  PART_NOUNS,
  PLANNING_UNITS,
  PRESERVE_NOUNS,
  TOWN_NOUNS,
} from "./zone-suffixes";

/**
 * What a text can tell of in turn: lots and their limits, zones (those of the economy and
 * protected land among them), mines, uses of the sea, land that is taken; others. */
export type LandMatter = "lot" | "zone" | "mine" | "sea" | "taking" | "other" | "park" | "reserve";

/** A size with its unit. */
export const SIZED = new RegExp(`\\d ?${AREA_UNIT}`, "u");

/** Two of the four sides in one line. */
export const SIDED =
  /[东南西北][至临邻起到接靠:].{1,40}[东南西北][至临邻起到接靠:]|[东南西北]以.{1,40}[东南西北]以/u;

/** 一、 (二) 3. ● before what an item tells. */
export const ITEM_LEAD =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.:]|[章节部]分?)|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d)|[①-⑳●■◆★▲·]|\[\p{Script=Han}{1,8}\])\s?/u;

/** 3月5日,县政府批复同意设立: who decides what before the land that a decision is about. */
export const DECISION_LEAD =
  /^(?:\d{1,2}月\d{1,2}日,?)?(?:(?:审议|听取|研究|审定)(?:并[^。;,:\d]{2,4})?了?)?(?:[^。;,:\d]{0,12}?(?:原则同意|同意|批准|批复|审议通过|决定|公布|明确|将|对|关于))?(?:设立|调整|出让|收回)?/u;

/** 园区概况:, 首期出让地块: the words before what a line tells. */
export const TOLD_LABEL = /^[^。;,:\d]{2,12}:(?=.{6})/u;

/** The same before the name of a zone. */
export const ZONE_TOLD_LABEL =
  /^[^。;,:]{0,10}(?:概况|情况|名称|园区|开发区|保护区|规划|调整|设立|批复|公示|附件\d{0,2}):/u;

/** 调出区域内有采矿权1宗: words before a right that is not what a line tells of. */
export const OTHER_BEFORE_RIGHT = /[于距内邻靠有]|涉及|占用|宗地|地块|项目用地/u;

/** 项目位于某园, 距某保护区: words before the name of a zone that is not what a line tells of. */
export const OTHER_BEFORE_ZONE =
  /[于距离属内外邻靠与和及、]|涉及|占用|纳入|依托|地块|宗地|矿|项目|工程|编号/u;

/** 一、采矿权出让, 附件2:宗地规划条件, 采矿权拐点坐标表: a line that heads what stands below it. */
export const HEADS_LAND =
  /^(?:[一二三四五六七八九十]{1,3}、[^。;]{2,40}|第[一二三四五六七八九十\d]{1,3}[章节部][^。;]{0,40}|\([一二三四五六七八九十\d]{1,3}\)[^。;,]{2,30}|附[件表图]?\d{0,2}[:：]?[^。;,]{0,30}|(?![东南西北]{1,2}[至临邻起到])[^。;,:\d]{2,30}(?:公告|公示|通告|批复|通知|条件|情况|概况|信息|指标|坐标|范围|出让|征收|表|土地|地块|宗地|清单|名录|名单|计划|许可|供应)):?$/u;

/** What the heading of a chapter announces. */
export const ANNOUNCED: readonly { readonly matter: LandMatter; readonly words: RegExp }[] = [
  { matter: "mine", words: /采矿权|探矿权|矿业权/u },
  { matter: "sea", words: /海域使用|用海/u },
  { matter: "taking", words: /征地|土地征收|征收土地/u },
];

/** The number of a lot as a label, alone or with its value behind it. */
export const LOT_LABEL =
  /^(?:(?:地块|宗地|标的)(?:编号|代码|号|编码)(?:$|[:|]|\s?(?=[A-Z\d(]))|编号:(?=[A-Z\d]))/u;

/** QC-05地块…, 2031-12号宗地…, 地块QC-05: a lot by its code, at the head of a line. */
export const LOT_BY_CODE =
  /^(?:[^。;,:\dA-Z]{0,8}(?:地块|宗地)(?:编号)?|《?[^。;,:\dA-Z于至临邻接距侧]{0,16}(?=[A-Z][^。;,:]{2,16}(?:地块|宗地)))?[A-Z]{0,6}\d{0,4}(?:-[A-Z]{1,2}(?=-))?(?:[-(〔]?[A-Z]{0,2}\d{1,4}[)〕]?){1,4}[A-Z]?(?:号?(?:地块|宗地)|号?(?=[:,(]))/u;

/** What is said of a lot: a limit, a use, a size. */
export const TOLD_OF_LOT =
  /容积率|建筑密度|建筑系数|绿[地化]率|限高|建筑高度|用地性质|土地用途|用地面积|宗地面积|土地面积|\d ?(?:平方米|m2|公顷|亩)/u;

/** 园区名称:某园: the label of the name of a zone, or the head of a column of them. */
export const ZONE_LABEL = new RegExp(
  `^(?:(?:工业|产业)园区|自然保护区|风景名胜区|${either(`${ESTATE_NOUNS} ${PRESERVE_NOUNS} 片区 功能区`)})(?:全称|名称)(?=$|[:|\\t ])`,
  "u",
);

/** Of a mine: its right, its field, what is searched for. */
export const MINE =
  /(?:采矿权|探矿权|矿业权|矿区|矿山|勘查区?|采石场|[石铁铜金银铅锌锡钨锰煤料土砂岩]矿)[^。;]{0,24}?(?:面积|范围|拐点|坐标)|^(?:矿山|采矿权|探矿权|矿业权|矿区|勘查项目)(?:名称|编号|人)(?=$|[:|])/u;

/** Of a use of the sea. */
export const SEA =
  /(?:宗海|用海|海域使用)[^。;]{0,16}?(?:面积|范围|界址|拐点|坐标)|^(?:用海|海域)(?:项目|使用)?(?:名称|编号|人)(?=$|[:|])/u;

/** 拟征收某村集体土地3公顷 */
export const TAKING =
  /^(?:[因为][^。;,]{2,40},)?(?:现|本次|依法)?拟?(?:征收|征用)[^。;,]{2,40}(?:集体|国有)?(?:所有)?土地|^\p{Script=Han}{1,20}(?:村|组|社区)集体土地(?=\d)/u;

/** (三)临时用地公告: the heading of a chapter about land that is dealt with in another way, or lent. */
export const OTHER_CHAPTER =
  /^[^。;,:\d]{0,12}(?:临时用地|临时使用|闲置土地|收回|不动产|确权|登记|复垦|预审|征求意见|设施农用地|划拨用地|补偿安置|拆迁)[^。;,:\d]{0,16}$/u;

/** 收回某厂位于某路的国有建设用地使用权 */
export const TAKEN_BACK = /^(?:同意|决定|依法|有偿|无偿|拟)*收回[^。;]{4,60}(?:使用权|土地|用地)/u;

/** 某水库一级保护区面积… */
export const WATER_RESERVE =
  /^\p{Script=Han}{2,20}(?:水库|水源地?|[湖河江井]|水厂|取水口)(?:饮用水水源地?)?(?:[一二]级|准)?保护区/u;

/** 某港口航运区范围:东至…: any other area by its range. */
export const AREA_BY_RANGE = new RegExp(
  `^\\p{Script=Han}{2,20}${either(`${PART_NOUNS} ${PLANNING_UNITS} ${TOWN_NOUNS}`)}[^。;]{0,12}(?:规划|调整)?范围[:为]?东|^(?!规划|项目|矿|用地|本|该|征收|出让|拟|控制|调整|研究|城镇|其|开采|勘查|采)\\p{Script=Han}{3,24}(?:区|园|湿地|地带)(?:的?(?:规划|控制|保护|管理)?(?:范围|四至)(?:范围)?)[:为是]?东`,
  "u",
);

/** How the names of zones of the economy end. */
export const PARK_END = new RegExp(`${either(ECONOMIC_NOUNS)}$`, "u");

/** How the names of protected land end; ranges in which something is forbidden may have zones as their parts. */
export const RESERVE_END =
  /(?:自然保护区|风景名胜区|公园|水源地?保护区|种质资源保护区|重要湿地|历史文化街区|水源地)$/u;

/** 开发区规划面积…, 高新区扩区: a zone by its kind alone. */
export const ZONE_BY_KIND = new RegExp(
  `^${either(`产业园区 工业园区 ${ESTATE_NOUNS} 新区 新城 景区`)}(?:扩区|调区|规划|核准|控制|总|用地|占地)*(?:范围|面积|东至|位于|,扩区后|,调整后)`,
  "u",
);

/** A limit with its figure: of a lot. */
export const LIMIT_TOLD = /(?:容积率|建筑密度|建筑系数|绿[地化]率|限高|建筑高度)[^。;,]{0,16}?\d/u;

/** What is said of all points of a text. */
export const SAID_OF_ALL_POINTS = /坐标系|投影带|中央子午线|中央经线|度带|大地基准/u;
