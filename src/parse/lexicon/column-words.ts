import { AREA_UNIT } from "./area-units";

/** Header words that are labels only at the head of a column, by what the column holds. */
export const COLUMN_WORDS: Readonly<
  Record<string, "code" | "name" | "use" | "area" | "other" | "group" | "part">
> = {
  建筑类型: "part",
  建筑类别: "part",
  建筑分类: "part",
  建筑形态: "part",
  住宅类型: "part",
  业态: "part",
  功能: "part",
  功能分区: "part",
  分区: "part",
  地块分区: "part",
  高度分区: "part",
  地块: "code",
  宗地: "code",
  子地块: "code",
  子宗地: "code",
  分地块: "code",
  版本: "other",
  阶段: "other",
  类别: "other",
  类型: "other",
  状态: "other",
  方案: "other",
  地块编号及名称: "code",
  编码: "code",
  代码: "other",
  代号: "other",
  名称: "name",
  项目: "name",
  性质: "use",
  地类: "use",
  规划地类: "use",
  地类名称: "use",
  规模: "other",
  条件: "group",
  指标: "group",
  规划: "group",
  控制要求: "group",
  "no.": "other",
};

/** Labels above running numbers. */
export const COUNTERS: readonly string[] = ["序号", "标的序号", "顺序号", "NO.", "No."];

/** What stands below them, or nothing: 1, 2.1, (3), 四. */
export const ROW_NUMBER =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[一二三四五六七八九十]{1,3}|[①-⑳])\)?[、.]?)?$/u;

/** Groups of columns that hold values of one state of the plan, or just belong together. */
export const GROUP_WORDS = /指标|条件|要求|情况|内容|(?:调整|变更|修改|优化)[前后]|^原|^现|规划|强度/u;

/** What may stand before an everyday word at the head of a column: 最大高度, 最小绿地. */
export const SUPERLATIVE_HEADER = /^最[大高小低](?=\p{Script=Han}{2}$)/u;

/** What may stand behind such a word: 高度上限, 绿地控制指标. */
export const LIMIT_BEHIND =
  /(?<=^\p{Script=Han}{2}|^[A-Z]{1,3})(?:[上下]限值?|限值|控制值?|(?:控制)?(?:指标|要求)|[≤≥<>]+)$/u;

/** The unit right behind such a word: 密度%, 高度m. */
export const UNIT_OF_LABEL = /(?<=^(?:最[大高小低])?\p{Script=Han}{2})(?:%|m|米)$/u;

/** The caption of a whole table: 地块控制指标一览表. */
export const CAPTION = /(?:一览|指标|汇总|统计|明细|对照|对比|控制|情况)表\|?$/u;

/** A figure that counts or dates something, and is no size: 5、6组, 70年, 3号. */
export const COUNTED = /^\d[\d.,、-]*(?:组|年|月|时|村|号|层|个|栋|幢|次|期|万?元|%)/u;
/** Figures of land, money or time: no limit of a building. */
export const OTHER_UNITS = new RegExp(String.raw`\d(?:${AREA_UNIT}|万?元|年)`, "u");
/** Words before the figure of a size. */
export const AREA_LABEL = /面积|用地|占地|地块|宗地|约|共|合|总|净|其中|[:(]$/u;

/** A header that was masked: what its column holds is not told. */
export const MASKED_HEADER = /^[*×■□]{2,}(?:\([^()]{0,8}\))?$/u;

/** A line of a masked label and a figure. */
export const MASKED_LABEL =
  /^[*×■□]{2,8}(?:\([^()]{0,8}\))?[\s:|]{1,4}[≤≥<>]?\d{1,3}(?:\.\d{1,2})?%?[米m]?$/u;

/** A column of sides, and how such a cell begins. */
export const SIDES_HEADER = /四至|界限|范围/u;
export const SIDES_FIRST = /^[东南西北](?:至|临|起|邻|侧)/u;

/** Two sides of land anywhere in a cell. */
export const SIDES_INSIDE = /[东南西北]至.{0,40}[东南西北]至|[东南西北]至[^,。]{1,12}$/u;

/** A term of years, and the header of a column of such. */
export const YEARS = /\d年/u;
export const YEARS_HEADER = /年限|年期|期限/u;

/** A parcel at the head of a column may go by one letter. */
export const SINGLE_NAME = /^[A-Z甲乙丙丁]$/u;

/** What may stand in a row behind its last column: a remark in words, a term of years, a sum of money. */
export const UNANNOUNCED = /^(?:\p{Script=Han}[^\d≤≥<>%]*|\p{Script=Han}{0,4}\d{2}年|\d[\d,.]*[万亿]?元)$/u;

/** A cell below the state after a change that says: as before. */
export const SAME_AS_BEFORE =
  /^(?:(?:保持|维持)?(?:原有?)?不变|同(?:左|前|原)(?:规划|指标|控规)?|(?:不[作做予再]?|未[作予]?|无)(?:调整|变化|修改|变动|改变)|(?:与|同)?(?:调整|修改|变更)前(?:一致|相同)?|维持(?:原|现状)(?:指标|规划|控规)?)$/u;

/** A cell that says: as in the row above. */
export const SAME_AS_ABOVE = /^(?:同上|〃|″|"|〞|ditto|do\.)$/iu;

/** A line that says what the values between strokes below it are; group 1 holds the labels. */
export const LEGEND =
  /\(([^()/]{2,14}(?:\([^()]{1,6}\))?(?:\/[^()/]{1,14}(?:\([^()]{1,6}\))?){2,9})\)[^()\d]{0,8}:?$/u;
/** The same behind the first values of a line: 2.0/25%/35%(容积率/建筑密度/绿地率). */
export const LEGEND_INSIDE = /(?<=\/[^/()]{1,12})\(([^()/\d]{2,14}(?:\/[^()/\d]{1,14}){2,9})\)(?=[;。,]|$)/u;
/** A row below it: group 1 is the code. */
export const LEGEND_ROW = /^([^:/|\s]{2,24}):(?=[^:]{0,80}\/)/u;
export const LEGEND_JOINT = "/";

/** The head of a column that compares the states beside it: 变化量. */
export const DIFFERENCE_HEAD = /^(?:变化|增减|增加|差|备注|说明|增幅|变动)/u;

/** A kind of building before the name of an indicator, or below it, in the head of a column: 住宅建筑高度, 裙房. */
export const PART_IN_HEAD =
  /^(?:(?:小高层|中高层|高层|多层|低层)(?:住宅|建筑|部分)?|(?:住宅|商业|商务|办公|商办|公建|裙房|塔楼|主楼|厂房|仓库|酒店|幼儿园|居住|研发|宿舍)(?:建筑|部分|用房|区)?)$/u;

/** A column of remarks, and a remark that limits a part: 沿河一侧不大于24米. */
export const NOTE_HEAD = /^(?:备注|说明)$/u;
export const LIMIT_OF_PART =
  /^(?!.{0,12}(?:规范|要求|规定|标准|条件|满足|原|批|规划|指标|控规|允许))\(?(?:其中)?[\p{Script=Han}、]{2,12}?(?:控制高度|限高|建筑高度|建筑密度|容积率|绿地率)?(?:为|应)?(?:[≤≥<>]|不[大小高低]于|不超过|不少于) ?\d/u;

/** Over the one column of values beside a column of units. */
export const VALUE_HEAD =
  /^(?:控制|指标|规划|设计|方案|技术)?(?:值|数值|数量|指标|指标值|内容|要求|参数|数据)$/u;

/** How the name of a place ends: 临湖路东侧. */
export const PLACE_END = /[侧东南西北内处角口路街村组]$/u;

/** A column of sums of money, whatever else its header says: 产出要求(万元/公顷). */
export const MONEY_HEADER = /万元|亿元|元\/|\(元\)|起始价|[起叫][叫拍]价|起价|保证金/u;

/** The same at the beginning of a cell under a header of no kind. */
export const SEVERAL_FIRST =
  /^(?:容积率|建筑密度|建筑系数|绿地率|绿化率|建筑限高|限高|建筑高度)[:≤≥<>]{1,2}\d/u;

/** A cell that names what its figures are, and so is no use: 容积率≤2.0,建筑密度≤30%. */
export const SEVERAL_VALUES = /(?:容积率|建筑密度|建筑系数|绿地率|绿化率|限高|建筑高度)[^|]{0,12}\d/u;

/** The size of what is sold. */
export const SOLD_HEADER = /出让|供地/u;

/** A cell that only counts the rows. */
export const COUNTING_CELL = /^(?:[(第]?[一二三四五六七八九十]{1,3}\)?|\(?\d{1,2}\)?)$/u;

/** Rows that add up others. */
export const TOTAL_ROW = /^(?:合计|总计|小计|共计|累计|总和)|^[^|]{1,12}(?:小计|合计)$/u;
/** A label and its value where the first cell of a row should stand: 联系人:… below the rows. */
export const LABEL_BELOW = /^(?!其中|.{0,6}计:)\p{Script=Han}{2,8}(?<!地块|宗地):/u;

/** A code without figures, where a label says that it is one: A, XY-甲. */
export const LETTERED_CODE = /^(?:[A-Z]|[A-Z]{1,6}-[\p{Script=Han}A-Z]{1,2})$/u;

/** A label and the codes of several parcels on one line: 宗地编号 XY2031-7 XY2031-8, 指标 N1 N2. */
export const CODES_SIDE_BY_SIDE =
  /^(?:(?:(?:宗地|地块)(?:编?号|编码|代码)|编号|编码)(?: [^\s。;≤≥<>]{0,20}\d[^\s\d。;≤≥<>]{0,3}){2,8}|(?:指标|项目|编码|编号|地块|宗地|地块编码)(?: [A-Za-z]{1,6}[A-Za-z\d-]{0,12}){2,8}|序号(?: \d){2,8})$/u;

/** The first cell of such a table may name the land that stands beside it, too: 成交地块. */
export const LAND_CORNER = /^\p{Script=Han}{0,6}(?:地块|宗地|标的)(?:编?号|名称)?$/u;

/** What the first cell says of a table whose rows are indicators and whose columns are parcels or states. */
const CORNER =
  "指标|项目|内容|名称|控制指标|规划指标|类别|指标名称|控制内容|指标类别|对比项|指标项|序号|版本|状态|规划条件|主要指标|(?:变更|调整|修改|更正|对比|比较)(?:事项|内容|项目|指标)|事项|比较项|地块|地块编号|宗地|宗地编号|宗地号|地块号|地块名称|地块序号|控制要素|控制项|控制项目|指标项目|规划项目";
/** A corner parted by a stroke names both the rows and the columns: 指标\地块. */
export const CORNER_WORDS = new RegExp(`^(?:(?:${CORNER})(?:[\\\\/](?:${CORNER}))?)?$`, "u");

/** The head of a column that names the parts of one lot, or the kinds of its buildings. */
export const PART_HEAD = /^(?:建筑)?(?:部位|分区|类型|类别)$|^(?:功能|控制|地块)分区$|^(?:区域|业态)$/u;

/** The head of a column that names the indicator of each row. */
export const LABEL_COLUMN =
  /^(?:(?:控制|规划)?(?:指标|条件)(?:名称|项|项目|类别)?|(?:控制|规划)?(?:项目|内容|要素|事项)|(?:变更|调整|修改|更正|勘误|变动|对比)(?:事项|内容|项目|指标)|名称)$/u;

/** A-01地块容积率 in that column: the parcel, group 1, before the label. */
export const LOT_OF_LABEL =
  /^(\p{Script=Han}{0,12}[A-Za-z\d][A-Za-z\d./-]{0,15}(?:号?(?:地块|宗地)|(?<=-\d{1,4})))的?(?=\p{Script=Han})/u;

/** A code that goes on in the next line of its cell. */
export const TORN_CODE = /[A-Za-z\d][-–—/.(]$/u;

/** The number of a page behind a running head: — 3 —. */
export const PAGE_NUMBER = /^[—–-] ?\d{1,4} ?[—–-]$/u;
