import type { Side } from "../../domain/side";
import { AREA_UNIT } from "./area-units";
import { either } from "./either";
import { AFTER, BEFORE } from "./state-words";
import { ESTATE_NOUNS, FUNCTION_NOUNS, PART_NOUNS, PRESERVE_NOUNS } from "./zone-suffixes";

/** What a column of a table of zones tells. */
export type ZoneColumn =
  | "name"
  | "name-before"
  | "block"
  | "block-number"
  | "area"
  | "area-before"
  | "sides"
  | "sides-before"
  | "county";

const LAND = either(
  `${ESTATE_NOUNS} ${PRESERVE_NOUNS} 方案 成片开发方案 区域 工业园区 产业园区 化工园区 工业集中区 自然保护区 自然公园 自然保护地 森林公园 湿地公园 地质公园 郊野公园 海洋公园 国家公园 遗址公园 风景名胜区 水源保护区 饮用水水源保护区 历史文化街区 重要湿地 项目区 文物保护单位 文保单位 历史建筑`,
);
/** A kind of land of any name: 禁采区名称. */
const ANY_LAND = "(?!行政|地区|县区|市区|功能|各)\\p{Script=Han}{1,8}(?:(?<![社校])区|园|地|街区|湿地)";
/** Sizes of parts of a land or of something else. */
const NO_SIZE =
  "(?!核减|核增|调减|调出|调入|增减|增加|减少|变化|其中|建筑|耕地|绿地|林地|湿地|水域|陆域|核心|起步|启动|拓展|扩展|先行|首期|近期|一期|新增|净增|已|可|人均|建成)";
/** 2018年|面积 */
const YEAR = "(?:(?:19|20)\\d{2}年?(?:版|目录|末|底)?)?";
const SIZE = `${YEAR}${NO_SIZE}\\p{Script=Han}{0,8}?(?:面积|规模)`;
const SIDES =
  "(?!(?:[耕林草园农]地|农田|鱼塘|水面|[^四至用规保控管]{1,4}[村镇乡县市场厂])边?界)\\p{Script=Han}{0,6}?(?:四至|四至范围|四至边界|四至界限|四至界线|边界|范围|界线|界限)";
const UNIT = "(?:[(:/].{0,12})?";

/** Heads of the names of zones: of any land, but not of lots, firms or bodies. */
export const NAME_HEAD = new RegExp(
  `^(?!地块|宗地|项目(?!区)|企业|单位(?!名)|行政|乡镇|街道|社区|小区|学校|村|产业(?!园)|道路|主管)\\p{Script=Han}{0,12}(?:\\([\\p{Script=Han}、/]{1,8}\\))?(?:名称|全称)$|^(?:${LAND})$`,
  "u",
);

const PIECES = either(`${PART_NOUNS} ${FUNCTION_NOUNS}`);
/** Heads of the names of the parts of a zone, and of what tells them apart. */
export const BLOCK_HEAD = new RegExp(
  `^(?:所[含辖]|包含|各|成片开发|规划)?${PIECES}(?:(?:编号[和及与、]?)?名称(?:[和及与、]编号)?)?$|^(?:各|分|子)?[区园片]名称$|^地块(?:名称)?$|^(?:保护区?|控制)?(?:级别|等级|分级|分区|区划|层次|圈层)$|^(?:保护区?|区划|范围|分区|功能区)?(?:区划)?类别$|^保护区划(?:名称)?$`,
  "u",
);

/** Heads of the columns of such tables; the first row that fits says what a column is. */
export const ZONE_COLUMNS: readonly { readonly column: ZoneColumn; readonly head: RegExp }[] = [
  { column: "area-before", head: new RegExp(`^${BEFORE}(?:(?:的)?.{0,8}面积|\\(${AREA_UNIT}\\)$)`, "u") },
  { column: "area", head: new RegExp(`^${AFTER}(?:(?:的)?.{0,8}面积|\\(${AREA_UNIT}\\)$)`, "u") },
  { column: "sides-before", head: new RegExp(`^${BEFORE}(?:的)?${SIDES}$`, "u") },
  { column: "sides", head: new RegExp(`^${AFTER}(?:的)?${SIDES}$`, "u") },
  { column: "sides", head: new RegExp(`^(?:面积[和及与、])?${SIDES}(?:[和及与、]面积)?(?:\\(.*\\))?$`, "u") },
  { column: "area", head: new RegExp(`^${SIZE}${UNIT}`, "u") },
  {
    column: "block",
    head: BLOCK_HEAD,
  },
  {
    column: "block-number",
    head: new RegExp(`^(?:${PIECES}|片块|图斑|斑块|地段|地块)(?:编号|序号|代码|号)$`, "u"),
  },
  { column: "name-before", head: new RegExp(`^${BEFORE}的?\\p{Script=Han}{0,8}(?:名称|全称)$`, "u") },
  { column: "name", head: NAME_HEAD },
  {
    column: "county",
    head: /^(?:所[在属])?(?:市?县|县区|区县|市县|县市|县\(.{1,8}\)|县级行政区|行政区|行政区域|行政区划|地点|地区|地|位置|区域位置|地理位置)$|^(?:所在|所属|隶属).{1,8}$/u,
  },
];

/** 核心保护范围面积, 区块一四至: the head of the size or of the sides of one part; group 1 is what may be the part, group 2 its size. */
export const PART_HEAD = new RegExp(
  `^(.{2,16}?)的?(?:((?:规划|用地|占地|核准|批准)?(?:面积|规模)${UNIT}|\\(${AREA_UNIT}\\))|四至|四至范围|四至边界|范围|边界)$`,
  "u",
);
/** 折合(亩), 面积(亩): the head of the same size in another unit, in a column of its own. */
export const SIZE_AGAIN = new RegExp(
  `^(?:约?折?合|折算|换算)?(?:土地|用地)?(?:面积|规模)?[(:/]?${AREA_UNIT}\\)?$`,
  "u",
);

/** What such a head may begin with, and no name of a part does: 规划片区, 所在片区. */
export const NO_PART = /^(?:规划|所[在属]|各|本|该|拟|现|原|成片|开发|建设|调整|变更|扩区|其中|其[他它])/u;

/** Heads that name a kind of zone: every name below is one of a zone, whatever its ending. */
export const NAMED_KIND = new RegExp(`^(?:${LAND})(?:名称|全称)?$|^${ANY_LAND}(?:名称|全称)$`, "u");

/** 管理范围面积(亩): below the heads of such sizes every name is one of land with a range of its own, 石门水库. */
export const RANGE_SIZE =
  /^(?:畜禽)?(?:养殖)?[禁限适可]\p{Script=Han}{1,3}区(?:划定|总)?面积|(?:管理|保护|管控|控制)(?:和保护|及保护)?范围(?:线内)?(?:总|水域|陆域)?面积|^(?:湖泊|湿地|水库)面积/u;

/** The title of a list of lands that are set apart: every name below its head of names is one of them. */
export const LISTS_LAND =
  /(?:保护地|保护区|自然公园|(?:森林|湿地|地质|海洋|郊野)公园|名胜区|文物|文保单位|历史建筑|名镇|名村|街区|水库|湖泊|河[道湖流]|水利工程|海岛|岛屿|采砂|禁[养采燃渔牧]|水源地|管理范围|保护范围|(?:更新|规划|编制|管理)单元)[^,。;:]{0,14}(?:表|名录|名单|目录|清单|(?<=单元)划分)(?:\([^()]{1,16}\))?$/u;

/** Heads of what a land lies in, or who runs it: 河道名称, 单位名称 before 禁采区名称. */
export const SURROUNDING =
  /^(?:所[在属]|管[理护]|主管|申报|实施|建设)?(?:河[道流段]|湖泊|水库|水系|流域|水体|湖库|海域|岸线|景观|行政区?|[市县区乡镇]|乡镇|街道|村|单位|部门|机构|企业|公司)名?称?$/u;

/** Heads of lots: blocks of a land-assembly plan, parcels anywhere else. */
export const LOT_HEAD = /^地块/u;

/** Heads of levels and functions: 保护区级别. */
export const LEVEL_HEAD = /(?:级别|等级|分级|分区|区划|层次|圈层|类别)$/u;

/** Heads of columns that are none of names. */
export const NO_NAMES =
  /^(?:序|编号|代码|号码)|^第[一二三四五六七八九十百\d]+[章节条款]|序号|编号|代码|时间|日期|备注|说明|类型|类别|级别|等级|依据|文号|用途|功能|主导|产业|乡镇|街道|单位|姓名|户主|权利人|使用权?人|所有权人|申请人|承包[人方]|业主|农户|比例|占比|人口|长度|坐标|经度|纬度|[XY]/u;

/** 其中 above 核心区 and 缓冲区 */
export const OF_WHICH = /^其中:?$/u;
/** 其中:核心区, the first of the columns of parts behind that of the whole */
export const OF_WHICH_LEAD = /^其中[:：]?(?=.)/u;

/** The first head of a table whose columns are two states or several zones. */
export const ROW_HEADS =
  /^(?:(?:调整|变更|对比|比较|主要)?(?:项目|指标|内容|情况)|类别|事项|名称|要素|对比项|序号)?$/u;

/** Heads of a column for one side. */
export const SIDE_COLUMNS: Readonly<Record<string, Side["side"]>> = { 东: "E", 南: "S", 西: "W", 北: "N" };

/** Heads of limits for what may be built. */
export const LIMIT_HEAD =
  /^(?:规划)?(?:容积率|建筑密度|绿[地化]率|建筑(?:控制)?(?:高度|限高)|限高)(?:[(（].{1,8})?$/u;

/** Heads of tables of points and of lots: below a row with two of them stands no zone. */
export const OTHER_HEAD =
  /^(?:(?:界址|拐|界|顶|角|坐标)?点(?:编?号|名|序号)?|[XxYy](?:坐标)?(?:\([^()]{1,4}\))?|[纵横北东]坐标(?:\([^()]{1,8}\))?|(?:地块|宗地)(?:编号|编码|代码|号)|(?:规划)?用地性质(?:代码)?|容积率|建筑密度|绿地率|建筑(?:高度|限高))(?:\([^()]{1,6}\))?$/u;
