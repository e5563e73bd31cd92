import { either } from "./either";
import { ESTATE_NOUNS, PLANNING_UNITS, PRESERVE_NOUNS, TOWN_PARTS } from "./zone-suffixes";

/** The words before an area that make it the area of the land itself. Reach: one clause. */
export const OWN_AREA = /(?:面积|占地|用地|用海|总用地|宗地|矿区|S ?=)[^,。;\n]{0,14}$/u;

/** Land right before its figure, without a word for sizes: 征收张家村集体土地2.3456公顷, 使用国有土地0.8公顷. */
export const LAND_TOLD =
  /(?:集体(?:所有)?|国有(?:建设|未利用)?|(?:征收|征用|占用|使用|收回|出让|划拨)[^,。;:\n]{0,20})(?:土地|用地|海域)(?:共计?|计|约|合计|总计)?$/u;

/** A size that was, before the one that is: 由12.56平方千米缩减为9.42平方千米, 12.56平方千米(缩减后9.42平方千米). */
export const CHANGED_BEHIND =
  /^ ?[,(]?(?:调整|变更|缩减|缩小|核减|调减|减少|扩大|增加|扩展|扩至|减至)(?:为|至|到|后(?:的?面积)?(?:为|约|:)?) ?(?:约)?(?=\d)/u;
export const CHANGED_BEFORE =
  /(?:调整|变更|缩减|缩小|核减|调减|减少|扩大|增加|扩展)(?:为|至|到|后(?:的?面积)?(?:为|约|:)?) ?(?:约)?$/u;

/** Words right behind an area that say what it is the area of: 48.66公顷海域 */
export const OWN_BEHIND =
  /^ ?(?:的)?(?:海域|无居民海岛|用海|海岛|土地(?=\())|^\)(?:用地|用海|宗海)?(?:界址|拐点|坐标|范围)/u;

/** Words that make it the area of something else: a building, a part, a change, a limit. */
export const OTHER_AREA =
  /(?:建筑|房屋|绿地|绿化|耕地|农田|农用地|林地|草地|园地|道路|水域|水面|水体|其中|减少|扣除(?!后)|扣减(?!后)|资源(?:储?量|储备)|储量|增加|重叠|厂房|仓库|停车|代征|占用|基底|营业|租赁|套内|人均|每|不小于|不大于|不低于|不高于|不超过|不少于|小于|大于|缩减|核减|调出|调入|压覆|硬化|公摊|展厅|大厅|窗口|种植|水库|灌溉|周边|相邻|毗邻|原(?:宗地|用地|证载|批准)?|剩余|未利用|滩涂|内圈|孔洞|投影)[^,。;:\n]{0,12}$/u;

/** Words right behind an area that make it that of the land beside: 青石料场(面积0.2平方公里)相邻; 与相邻矿区重叠 is said of the land itself. */
export const NEIGHBOUR_BEHIND =
  /^ ?(?:\)的?\p{Script=Han}{0,4}|的?(?:(?![与和同跟])\p{Script=Han}){0,4})(?:相邻|毗邻|相接|接壤|相连|交界|重叠)/u;

/** What opens the parts of a size that stands before it: 其中, a bracket behind the figure. */
export const PARTS_OPEN = /其中|包括|分别为/u;

/** A sum behind the sizes of its parts: 合计9公顷. */
export const SUM_BEHIND_PARTS = /(?:合计|共计|总计|总面积|面积共)[^,。;\n]{0,6}$/u;

/** 原矿区范围(面积0.51平方公里): the heading of a range that was, with its own size. */
export const FORMER_RANGE =
  /(?:\(?[一二三四五六七八九十\d]{1,2}[)、.] ?)?原\p{Script=Han}{1,6}范围[(:,]{1,2}(?:矿区)?面积[:为约]{0,2}$/u;

/** What a deed or an approval allows, beside which the land has a size of its own: 宗地面积 243.86m2 批准面积 200.00m2. */
export const ALLOWED_AREA = /(?:批准|审批|发证|证载|登记)面积[^,。;\n]{0,6}$/u;

/** Words that make it the area of several pieces together. */
export const TOTAL_AREA = /(?:总面积|合计|共计|总计|总用地|面积共|总规模|累计)[^,。;\n]{0,14}$/u;

/** Words behind an area that make it a limit. */
export const LIMIT_BEHIND = /^ ?(?:以上|以下|以内|及以上|及以下|\/人|\/年|每(?!公顷|亩|株|平方))/u;

/** What joins two figures of one area: 6569.76平方米(9.85亩), 1.2公顷,合18亩 */
export const SAME_AREA =
  /^[\s(,、;]{0,3}(?:约?(?:合|折合|折算|折)(?:为约|为|约)?|即|计|约|换算为|换算|也即|相当于)?[\s:]{0,2}$/u;

/** The land itself right before its area: 国有建设用地约12450平方米. */
export const LAND_BEFORE =
  /(?:国有|集体)(?:经营性)?(?:未利用|储备|建设|划拨)?(?:土地|用地)(?:使用权)?(?:共计?|计|约|\(|一宗|1宗|,){0,3}$/u;

/** 住宅用地面积 is a part of the parcel. */
export const PART_OF_LAND =
  /(?:住宅|商业|居住|办公|公建|绿化|绿地|道路|配套|代征|生活服务设施|幼儿园|小学|停车|保留|安置|商务|建设区|分区|区域|(?:配套|配建|附属|代征)\p{Script=Han}{1,4})$/u;

/** 代征绿地面积0.5公顷, 地块内配建幼儿园,用地面积…: a sentence that tells the size of a piece and names no lot before it. */
export const PIECE_SIZE =
  /^(?:(?:地块|宗地|项目)(?:范围)?内)?(?:(?!地块|宗地)[^,。;:A-Z\d]){0,8}(?:配套|配建|附属|代征|同步建设)(?:(?!地块|宗地|项目)[^。;:A-Z\d]){1,12}(?:面积|占地|用地)(?:(?!地块|宗地)[^。;:]){1,16},[^,。;:]{0,4}$/u;

/** What is built, before the word for the ground that it covers. */
export const BUILT = /(?:建筑|筑物)$/u;

/** A区用地面积 is that of a part by its number. */
export const NUMBERED_PART = /(?:[A-Z]|[一二三四五六七八九东南西北]|(?<!\d)\d)(?:区|期|片)$/u;

/** The same where it stands between blanks, 工业 绿地 面积: words that are no use of a whole parcel by themselves. */
export const PART_ALONE = /^(?:绿地|绿化|道路|停车|配套|代征|公建)$/u;

/** An area, a village or a district that holds more than the parcel. */
export const WIDER_LAND = new RegExp(
  `(?:${either(`${TOWN_PARTS} ${PLANNING_UNITS}`)}|园区|开发区|新区|小区|社区|规划区|街道|全市|全县|全区|[\\n,。;:]\\p{Script=Han}{1,4}[市县州盟])的?$`,
  "u",
);

/** 位于某产业园(总面积12公顷), 所属:某度假区(: the bracket behind what the land lies in. */
export const BEHIND_PLACE = new RegExp(
  `(?:位于|坐落于|座落于|属于?|处于|在)[:]?[^,。;:()\\n]{2,24}(?:${either(`${TOWN_PARTS} ${PLANNING_UNITS} ${ESTATE_NOUNS} ${PRESERVE_NOUNS}`)}|[新旅中]区|新城)\\((?:规划|核准|批准|控制|总|占地|总占地)?$`,
  "u",
);

/** What stands before a bare 面积 that is the land's. */
export const OWN_LAND = /(?:地块|宗地|的|该|总|块|地|号|实测|勘测|测量|测绘|确权)$/u;

/** A label of the land that is left when roads and greens for the public are taken off. */
export const NET_AREA = /净|实际出让|可建设|可出让/u;

/** 用地28350平方米, 拟用地约1.35公顷, 可建设用地3公顷: the land, at the beginning of its clause, right before its area. */
export const PLAIN_LAND = /(?:^|[,。;:\n|])(?:拟|规划|项目|总|净|可)?(?:建设|出让|开发|净)?用地约?$/u;

/** What may stand between a comma and an area that is a clause of its own. */
export const ABOUT_AREA = /^(?:大?约|共计?|合计|计)$/u;

/** Right before an area that each of several parcels has. */
export const EACH_AREA = /[均各都每]/u;

/** 今年前10月共出让经营性用地41幅, before a size: it is that of all that were sold. */
export const SALES_COUNTED =
  /(?:共|累计|合计|已|总计|[我全本][省市县区旗州])(?:成功)?(?:公开)?(?:出让|供应|供地|成交|推出|挂牌)[^。;\n]{0,16}?(?:[2-9]|\d{2,4})[宗幅块](?:土地|地块|[^,。;\n\d]{0,6}用地)?[, ]?[^。;\n]{0,3}$/u;

/** 面积单位:平方米: what a line states for all figures of sizes below it. */
export const STATED_AREA_UNIT = /面积(?:的?计量)?单位(?:均?为|:)([^\s,;()。、]{1,6})/u;
