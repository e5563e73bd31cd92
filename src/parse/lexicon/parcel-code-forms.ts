import { AREA_UNIT } from "./area-units";
import { either } from "./either";
import { PART_NOUNS, PLANNING_UNITS, TOWN_PARTS } from "./zone-suffixes";

/**
 * How parcels are coded, as patterns on folded text (half-width signs, no blanks around hyphens). All are sticky and
 * bounded: they cost the same on any input.
 */

/** DC06-01-06, 0112-02, C-07-11a, DC13-01-04(a), DC08-01-02-A, XH-2023-15, JL05-16, LP-B-7-2/03, 2023-WG-12, XH-工-05, XH-2031-协01 */
export const HYPHENATED_CODE =
  /(?:[A-Za-z]{1,6}\d{0,4}[A-Za-z]{0,2}(?:-(?:(?:19|20)\d\d-)?(?![\u4e00-\u9fff]?[年月日元亩至到平米层约为])[\u4e00-\u9fff]{1,2}(?=-?\d))?|\d{1,4}[A-Za-z]{0,2}\d{0,3})(?:(?:-|(?<=[\u4e00-\u9fff]))(?:[A-Za-z]{0,4}\d{1,5}[A-Za-z]{0,2}|[A-Za-z]{1,2}(?![A-Za-z0-9]))){1,4}(?:\/\d{2,3}(?![\d.]))?(?:\([A-Za-z0-9]{1,3}(?:\/[0-9]{1,3})?\)){0,4}(?:\((?:网|网挂|网拍|挂|拍|招|协|划)\))?(?:-[A-Za-z](?![A-Za-z0-9]))?(?![A-Za-z0-9.%-])/y;

/** GDH—2013—031, Xs—F—c—1: the same with long dashes, beginning with a letter */
export const DASHED_CODE =
  /[A-Za-z]{1,6}\d{0,4}(?:—[A-Za-z]{0,3}\d{0,6}(?<=[A-Za-z\d])){1,4}(?![A-Za-z0-9.%—-])/y;

/** A date or a figure is no number of a sale: what may not stand between a year and a number. */
export const NOT_BETWEEN =
  /[年月日元亩宗幅个户人至到平公米层版标]|地块|面积|容积|建筑|绿地|用地|规划|国家|拟/u;

/** The year of a code, in figures or in brackets, with the way of the sale before it: 2025-, 〔2025〕, (挂)2031-, [26], 2025012号. */
export const YEAR_HEAD =
  /^-?(?:\((?:\p{Script=Han}{1,2}|[A-Z]{1,2})\)[A-Z]?)?(?:(?:19|20)\d\d(?:-|[A-Z(]|\d{2,3}号|(?!年)\p{Script=Han}{1,4}\d)|[([〔](?:19|20)?\d\d[)\]〕]\p{Script=Han}{0,4}[A-Z\d-])/u;
/** 拍-04号, 挂03号: a number without a year behind the way of the sale. */
export const NUMBER_BEHIND_WAY = /^(?:-\d{1,4}(?:号|(?=地块|宗地|[,:]))|\d{1,4}号(?=地块|宗地))/u;
/** 仓库-1#, 机井-2#: a thing that is built, and no place. */
export const NUMBERED_THING = /(?:库|间|房|栋|幢|塔|井|池|桥|站|门|卫|坝|机组|设施|楼|宅|公寓|建筑)$/u;
/** 云岭-1#, before a value or the noun: a number of the name of a place. */
export const NUMBER_BEHIND_PLACE = /^-\d{1,3}#(?=[,:]|地块|宗地)/u;

const LEAD_WORDS =
  "关于|位于|坐落|将|对|就|为|在|和|及|与|或|把|被|给|按|据|的|于|该|此|向|除|编号|序号|地块|宗地|名称|出让|转让|挂牌|拍卖|招标|公开|公告|其中|但|拟|取得|竞得|获得|拍得|摘得|受让|本次|此次|同意|批准|核定|确定|供应|收回|储备|涉及|包括|含|各|原则|现|我[省市县区局]|听取|审议|审查|审定|讨论|评审|论证|研究(?!所|院|中心)";
/** What stands before a code that words begin; one of them inside the words shows that they are none of it. */
export const LEADS_TO_PARCEL = new RegExp(`(?:${LEAD_WORDS}|[、,;。:《()\\n]|[)》”]中)$`, "u");
/** 《…公告》(…)中某滨2031-13: the word behind the paper before a code that words begin. */
export const IN_PAPER = /[)》”]中$/u;
export const OFFICE_BEFORE_YEAR = new RegExp(
  `${LEAD_WORDS}|[年月日你您]|公示|条件|批复|通知|方案|信息|情况|清单|要点|说明|结果|一览|指标|申请|变更|调整|修改|公司|第$|(?:率|密度|高度|限高|面积|层数|性质|用途|用地|绿地)$`,
  "u",
);
/** Words before a number that are no name of the place: 调整后1号地块. */
export const NO_PLACE_NAME = new RegExp(
  `${LEAD_WORDS}|[前后原新另即由从到至以并且但若如经均都还再又也则因第等内外年月日]|调整|修改|变更|建设|规划|实施|取消|其余|其他`,
  "u",
);
/** A label that numbers land, right before a code. */
export const NUMBER_LABEL = /(?:地块|宗地|标的|出让|挂牌|拍卖|地)(?:编号|代码|号|编码|代号)[为:]{0,2}$/u;
/** What is told of a lot right behind its number. */
export const TOLD_OF_LOT =
  /^号?(?:(?:总|净|出让|用地|土地|宗地){0,2}面积|占地|容积率|建筑(?:密度|系数|限高|高度)|绿地率|限高|(?:土地|规划)?用途|用地性质)/u;
/** The letters of an office before its words: XH工挂2024-5号, XG挂-2010-12号. */
export const OFFICE_LETTERS = /[A-Z]{1,3}(?=\p{Script=Han}{1,4}-?[([〔]?(?:19|20)\d\d)/uy;
/** A town before a code that is one without it: 某市2025-12号. */
export const PLACE_BEFORE_CODE = new RegExp(
  `(?:[市县区旗镇乡村局期组部侧边旁内]|街道|${either(`${TOWN_PARTS} ${PLANNING_UNITS}`)}|规划|项目)$`,
  "u",
);
/** The same before a year in brackets, which a county may begin: 某县(2021)-02号. */
export const PLACE_BEFORE_BRACKET = new RegExp(
  `(?:[局期组部侧边旁内]|街道|${either(`${TOWN_PARTS} ${PLANNING_UNITS}`)}|规划|项目)$`,
  "u",
);

/** The rest of a list in which only the last segment is printed again: J-02-04、05、07 and DC13-01-04(a)、(b) */
export const SHORT_CODE =
  /(?:\d{1,4}[a-z]?(?:\([a-z]\))?|[a-z]|\([a-z]\))(?=[、,和及与号:()等的]|地块|宗地|$)/y;

/** A地块, 1号地块, 1#、2#地块, A、B地块, 一号地块 */
export const NAMED_PARCELS =
  /(?:[Ⅰ-Ⅻ]号|[A-Z]\d{0,4}[a-z]?|\d{1,3}[A-Za-z]?|[一二三四五六七八九十]{1,3}号|[甲乙丙丁])[号#]?(?:(?:地块)?[、和及与](?:[Ⅰ-Ⅻ]|[A-Z]\d{0,4}[a-z]?|\d{1,3}[A-Za-z]?|[一二三四五六七八九十]{1,3}号|[甲乙丙丁])[号#]?){0,12}(?:等?[一二两三四五六七八九十]{0,3}[个宗幅块]|等\d{1,2}[个宗幅块])?(?:地块|宗地|地(?=[,:用面总容]))/y;

/** A-01地块, 2031-12号宗地: a lot by its code, wherever it stands. */
export const LOT_BY_CODE = /[A-Za-z\d]-\d{1,4}[A-Za-z]?号?(?:地块|宗地)/u;

/** 地块一, 地块A, 宗地2, 地块一、二; 子地块一 is a part of one */
export const NUMBERED_PARCELS =
  /(?<!子)(?:地块|宗地)(?:[一二三四五六七八九十]{1,2}|[甲乙丙丁戊]|[A-Z]\d{0,2}|[①-⑳]|\d{1,2})(?:[、和及与](?:地块|宗地)?(?:[一二三四五六七八九十]{1,2}|[甲乙丙丁戊]|[A-Z]\d{0,2}|[①-⑳]|\d{1,2})){0,12}(?:(?<=[一二三四五六七八九十])(?=\d[\d.]{0,10}(?:公顷|平方|㎡|m2|亩|万平))|(?!-\d|,\d{3}(?!\d)|(?<=一)共|[\dA-Za-z.%侧次致律般定些年月日天个米公亩号层幅宗处览]))/y;

/** 第一宗, 第二幅地块, before what is said of them */
export const ORDINAL_PARCEL =
  /第[一二三四五六七八九十\d]{1,2}[宗幅块](?:地块|宗地|土地|地)?(?=[:,]|位于|坐落|地处|(?:出让|土地|用地|净用地)?面积)/uy;

const NO_LOT =
  "除|[东南西北](?:至|临|邻|接|靠|侧|到|以|界|抵|起)|论证|选址|拟?更新(?=地块|宗地)|会议(?:原则|一致)?(?:同意|认为|决定|明确|要求|审议|研究)|同意|不[大小高低多少]于|不[超得宜应]|[大小高低]于|超过|控制在|(?:矿区|勘查区?|用海|宗海)面积|以上|前述|这|[兹现今]有|要求|申请|请求|恳请|商请|明确|出具|核发|核定|确定|办理|为|取消|撤销|删除|新增|增加|该|此|本|涉及|包括|包含|按|经|由|原则|调整|修改|变更|规划|建设|用地|土地|编号|序号|名称|面积|上述|各|每|出让|挂牌|拍卖|其中|位于|拟|将|对|关于|下列|以下|上列|所有|全部|相关|有关|其余|其他|同一|相邻|周边|国有|集体|供应|公告|竞得|成交|网上|首批|标准|重点|共?[一二两三四五六七八九十\\d]{1,2}(?:[宗幅块个]|地块)";
/** What a lot is for is no name of it: 工业地块, 住宅用地地块. */
const KIND_OF_LOT =
  "(?:一类|二类|三类|城镇)?(?:工业|住宅|居住|商业|商住|商服|办公|仓储|物流|产业|公建|配套|学校|公园|绿化|经营性|安置)(?:用地)?(?:地块|宗地)";
/** The noun first, for it is seldom near: what may not stand in a name is asked only where there is one. */
const NOUN_NEAR = "(?=[\\u3400-\\u9fffA-Za-z\\d]{2,20}?(?:地块|宗地))";
const LOT = `${NOUN_NEAR}(?!${NO_LOT}|${KIND_OF_LOT})(?:(?!公告|出让|推介|招商|[将对的拟]|[一二三四五六七八九十\\d]{1,3}[宗幅块个](?:地块|宗地))[\\u3400-\\u9fffA-Za-z\\d]){2,20}?(?<!子)(?:地块|宗地)`;
/** Words before a size or a ratio, which may be what a lot is called where several such follow one another: 鱼岭消防站用地面积…. */
const PARALLEL_LOT = `(?!${NO_LOT})[\\u3400-\\u9fffA-Za-z\\d]{2,20}?(?=[,。:规净总实用土出矿勘宗面占容系属建绿限])(?=[,。:]?(?:(?:规划|净|总|实)?(?:用地|土地|出让|矿区|勘查|用海|宗海)?面积|占地|容积率)|(?<=地块|宗地)(?:(?:系|属于?)[\\u3400-\\u9fff]{2,14}用地|建筑(?:密度|限高|高度)|绿地率|限高|(?:土地|规划)?用途|用地性质))`;
export const LOT_BEFORE_VALUES = new RegExp(
  `(?:^|[,。;:\\n])(?:其中|除|\\d{1,2}[.、]|\\(?[一二三四五六七八九十\\d]{1,2}[)、]|[①-⑳])?(${PARALLEL_LOT})`,
  "gu",
);
const LISTED_LOT = `(?!${NO_LOT}|${KIND_OF_LOT})[\\u3400-\\u9fff]{2,10}?(?:地块|宗地)`;
/** One of several lots in a row that go by their names: 出让北门粮库地块、某纸厂地块共2宗. */
export const LOT_AMONG_OTHERS = new RegExp(
  `(?<=^|[,。;:\\n]|出让|[将对]|关于)${LISTED_LOT}(?=[、和及与]${LISTED_LOT})|(?<=(?:地块|宗地)[、和及与])${LISTED_LOT}(?=[、和及与,。;:共等]|[两三四五六七八九十\\d]{1,2}[宗个幅]|(?:出让|用地|土地)?面积)`,
  "gu",
);
/** The end of a label of uses. */
export const USE_BEFORE = /(?:用途|性质|类[型别]|功能):$/u;
/** Right behind a lot of a list: its value. */
export const VALUE_BEHIND_LOT = /^(?:[约为:]?\d|[≤≥<>]|不[大小高低超少]|[由为])/u;
export const LOT_BEFORE_VALUES_AT = new RegExp(PARALLEL_LOT, "uy");
/** A lot called by its place, at the beginning of a clause: 某区某街道地块,净用地面积… */
export const LOT_NAME = new RegExp(
  `(?:^|[,。;:\\]]|拟?将|对|[兹现今]有|标的物?[为是]|(?<=(?:位于|坐落于?|地处)[^,。;:\\n]{2,30})的)(${LOT})(?=[,:(]|(?:用地|土地|占地|总)?面积|占地|系|属|的(?:国有)?(?:建设用地|土地)使用权)`,
  "u",
);
/** The same by its number: 区块一建设方案:总用地面积… */
export const COUNTED_LOT = new RegExp(
  `^((?:${either(`${PART_NOUNS} ${PLANNING_UNITS}`)}|小区)[一二三四五六七八九十\\d]{1,2})(?:建设|规划|设计|方案){0,4}(?=[,:(])`,
  "u",
);
/** 《关于申请出具某区BD-15地块规划条件的函》收悉: the lot for which the letter that is answered asks. */
export const LOT_ASKED =
  /《关于(?:申请|请求|商请|提请|要求|恳请|请示|请)?(?:出具|核发|核定|提供|确定|明确|办理)([^《》]{2,40}?(?:地块|宗地))[^《》]{0,24}》(?=[^。\n]{0,30}悉|的?(?:复函|答复|回复|批复|意见))/gu;
/** The same where a text announces it: 现对桃溪路地块…予以公示. */
export const LOT_ANNOUNCED = new RegExp(`(?:[,。;:\\n][将对]|[现拟][将对]|关于[将对]?|同意)(${LOT})`, "gu");
/** The same at the beginning of a line. */
export const LOT_AT_START = new RegExp(LOT, "uy");
/** [老粮站地块], [A-01地块]: the name of land as a label. */
export const LAND_IN_BRACKETS = /^\[[^[\],。;:\n]{1,20}(?:地块|宗地)\]/u;
/** One side of a lot that goes by two: 某河以东、某路以南地块. */
export const FIRST_SIDE = /\p{Script=Han}{2,10}以[东南西北]、/uy;

/** A number before the name of a parcel that is no list number elsewhere: [地块一], [2号], NO.3, 第四宗:, 地块5:. */
export const NUMBER_BEFORE_NAME =
  /N[Oo][.:]? ?\d{1,3}(?!\d)[.:、]?|#\d{1,3}(?!\d)[.:、]?|[A-H][.、](?!\d)|第[一二三四五六七八九十\d]{1,3}[宗幅块][:、]?|(?:地块|宗地|标的)[一二三四五六七八九十\d]{1,3}:|\[(?:(?:地块|宗地|标的)?[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九十\d]{1,3}号?(?:地块|宗地)?)\]/uy;

/** The same where a gap stands behind it: 01 某路地块. */
export const BARE_NUMBER = /\d{1,2}(?!\d)/uy;

/** What makes a line above labels none that names a parcel: a sentence, a figure with its unit, a heading of conditions. */
export const NO_NAME_ABOVE = new RegExp(
  String.raw`[:,。;|]|\d(?:${AREA_UNIT}|米|%|万|元|年)|^[^\p{Script=Han}]*$|(?:情况|条件|指标|要求|公告|公示|通知|如下|要点|说明|概况|信息|附件|规划)$`,
  "u",
);

/** The noun at the end of a slot, behind a code. */
export const SLOT_NOUN = /(?:等?[一二两三四五六七八九十\d]{0,3}[个宗幅块])?(?:地块|宗地)$/u;
/** The parts of a slot that lists several. */
export const SLOT_JOINT = /[^、,和及与;]+/gu;
/** A size beside a name, which is no code. */
export const SLOT_AREA = new RegExp(AREA_UNIT, "u");

/** What leads to the code that heads an item: 关于, 对于. */
export const LEADS_TO_ITEM = "关于|对于?|针对";
/** GB50180-2018, JGJ/T16: the number of a standard. */
export const STANDARD_NUMBER = /^(?:GB|JGJ|DBJ?|CJJ?|JTG|HJ|TD\/T)[/T]{0,2} ?\d/u;

/** A date is no code. */
export const DATE_FORM = /^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/u;
/** A year and a number is one only where the text says so. */
export const YEAR_AND_NUMBER = /^(?:19|20)\d\d-\d{1,4}$/u;

/** The last word of a series of papers, right before the year of one: 规条, 建字, 审函. */
export const PAPER_MARK = /[条字函文审设证许]/u;

/** What may stand right behind a code and shows that it is a figure instead. */
export const UNIT_BEHIND = /[%‰年月日元公亩米㎡层℃时分万吨台套户人个]/u;

const WHOLE_AREA = either(`${TOWN_PARTS} ${PLANNING_UNITS}`);
/** An area of many parcels whose own code follows in brackets: 城东单元(SY-07). */
export const AREA_BEFORE = new RegExp(`${WHOLE_AREA}\\($`, "u");

/** What stands behind the code of a whole area: N-09片区. */
export const AREA_BEHIND = new RegExp(`^(?:${WHOLE_AREA}|编制单元|号?楼|栋|标段|厂房|路|线)`, "u");

/** 2020WR004号建设用地: what stands behind a number is land, too. */
export const USE_BEHIND = /^号?\p{Script=Han}{0,4}(?:用地|商住地|住宅地|土地)/u;
/** 号两宗国有建设用地使用权: land behind the number of a sale, or behind a list of such numbers. */
export const COUNTED_LAND =
  /^号?的?(?:等?[一二两三四五六七八九十\d]{1,3}[宗幅块])?(?:(?:国有|集体)(?:经营性)?(?:建设用地|土地)|储备(?:用地|土地))/u;
/** 号, and land of no kind: 号建设用地为二类居住用地. */
export const LAND_BEHIND = /号?(?:国有|集体)?(?:经营性)?(?:建设用地(?!面积))?/uy;
/** What NAMED_PARCELS reads, and counts: A1, 03, 12A, 3 of 3宗地. */
export const SHORT_NAME = /^(?:[A-Z]\d{0,3}[a-z]?|\d{1,3}[A-Za-z]?|(?:19|20)\d\d)[号#]?$/u;

/** QX27, 2023G35 behind the noun and before what is said of the lot: 地块QX27,位于…. */
export const SHORT_BEHIND_NOUN =
  /(?:(?:19|20)\d\d[A-Z]{1,3}|[A-Z]{2,4})\d{1,4}(?=[,:。;\n]|\((?![A-Za-z\d])|位于|坐落|地处|(?:净|总)?(?:出让|土地|用地)?面积|的)/y;
/** The same noun at the beginning of a sentence, a line or its item: 2.地块QX27. */
export const NOUN_OPENS = /(?:[\n。]|(?<![A-Z\d])\d{1,2}[、.]|\)) ?(?:地块|宗地)$/u;

/** The noun behind a code. */
export const PARCEL_NOUN =
  /(?<=-[A-Za-z\d]{1,3})子地块|[”"’]?号?的?(?:等?[\d一二两三四五六七八九十]{0,3}[个宗幅块]?)?(?:地块|宗地|地段|用地块|土地(?=占地|面积为)|地(?=面积|总面积|用途|容积率))|号地(?!\p{Script=Han})|号地(?=的)|号(?![\p{Script=Han}])|号(?=面积|容积率|坐落|位于|地处|东至|四至|[为是]\p{Script=Han}{2,8}用地)|#(?=面积|用地|,|:)/uy;
