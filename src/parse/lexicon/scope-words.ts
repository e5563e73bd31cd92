import { either } from "./either";
import { ASKS_FOR } from "./letter-terms";
import { ESTATE_NOUNS, PLANNING_UNITS, TOWN_NOUNS, TOWN_PARTS } from "./zone-suffixes";

/**
 * A part of a parcel or a kind of building that has values of its own goes by any noun: the slot tells that it is one.
 * What is listed here are the words of that slot that name no part.
 */
const THE_LAND = "(?:宗地|地块|项目|用地|土地|工程|场地|红线|园区|厂区|小区|基地|片区)";
const THIS = "(?:该|本|此|其(?![余他它中])|各|全|整个?|拟|上述|以上|所有|全部|每[宗个块])";
const DONE_TO_LAND =
  "(?:出让|供应|供地|建设|开发|规划|储备|受让|划拨|挂牌|拍卖|国有|选址|实施|净|总|可|新建)";
const INSIDE = "(?:范围)?(?:内部?|上|中|里)?";

/** The land itself before what is said of it: 该宗地, 出让地块内的, 项目总体; and no place of it (地块东侧). */
const LAND = `(?:${THIS}{0,2}${DONE_TO_LAND}{0,4}${THE_LAND}{1,2}(?:建设|开发|用地)?${INSIDE}的?(?![东南西北前后左右中]|[\\dA-Z一二三四五六七八九十]))`;

/** Words before a part that belong to the sentence and not to its name. */
export const SCOPE_LEAD = new RegExp(
  `^(?:[,、的号]|(?:如|若|确需)?(?:建设|建造|设置|布置|修建)(?=(?:[\\p{Script=Han}]{0,6}(?:住宅|公寓|建筑|厂房|仓库|用房|楼))的?$)|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![\\d米%])|其中|其(?![余他它])(?=\\p{Script=Han})|另外?(?=\\p{Script=Han})|除(?=[^外]*$)|除[^,外]{1,12}外,?的?(?=其[余他它])|(?:局部|个别|部分)(?=\\p{Script=Han}{2,})|内(?=(?![部外])\\p{Script=Han}{2})|此外|但是?|并且|[且并](?!列)|而|同时|以及|[及与和](?!平|谐)|则|应(?!急|用)|须|需|宜|要求|拟(?!建)|拟(?=建)|现(?!代|场|状)|将(?!军)|原则上|具体|规划|设计|控制|核定|确定|暂定|允许|建议|本次|此次|对于?(?!外)|(?:主要)?(?:技术|经济技术|规划|控制|设计)*(?:指标|条件|要求)(?:要求)?为?|建成后的?|出让后|${THIS}(?=\\p{Script=Han}{1,4}建筑)|${LAND}(?=[\\p{Script=Han}A-Z\\d]{2,}))`,
  "u",
);

/** The same behind it. */
export const SCOPE_TAIL =
  /(?:的|应|须|宜|均|都|一律|一概|统一|必须?|亦|则|为|其|总|整体|总体|平均|综合|合理|最[大高低小]|规划|设计|控制在?|允许|要求|计容|净|毛|单体|应当?)$/u;

/** What is left of words that speak of the whole land, or of all that is built on it. Every word is listed once. */
export const WHOLE_LAND =
  /^(?:该|本|此|其(?![余他它])|各|全部?|整[个体]?|拟建?|上述|以上|所有|每|宗|次|个|块|任何|一切|出让|供应|供地|建设|建成|开发|规划|储备|受让|划拨|挂牌|拍卖|国有|选址|实施|净|总体?|可|新建|新增(?!部分)|增[加设补]|追加|补充|在建|单体|主要|局部|个别|部分|特殊|永久|地[上面块]|平均|综合|合理|毛|设计|标准|计容|最[大高低小]|[两三四五]个?(?=部分)|的|内|上|中|后|期间?|项目|[用土场基]地|工程|红线|[园厂小片]区|建筑[群物楼]?|建\(构\)筑物|建?构筑物|房屋|楼宇|区域?|范围|现状|技术|经济|城[市乡]|控规|详规)+$/u;

/** 综合≤2.1, 整体不大于30% behind the limits of parts, 平均容积率: the limit of the whole land. */
export const LIMIT_OF_WHOLE =
  /^(?:而|且|其)?(?:全|整个?|该|本)?(?:地块|宗地|项目|小区)?(?:的|内)?(?:综合|平均|总体|整体|总|合计|全部)的?$/u;
/** Words of a clause or of an act: what they stand in is the name of no part. */
export const NO_PART =
  /^[东西南北中前后甲乙丙丁一二三四五六]宗$|^[两二三四五六七八九十\d]{1,2}[个宗幅块]?(?:地块|宗地|地)$|^限制$|位于|坐落|[划区]?分[为成]|划分|多[在为]|.后$|出让|公告|批[准复]|审查|调整|修改|变[更化动]|[确核]定|明确|折减|扣减|同意|根据|依据|按照?|不变|[上下]?浮动?$|同上|参照|符合|满足|执行|如下|分别|之间|严格|相关|原[为规批]|规划|承诺|申请|提出|建议|约定|载明|(?:公司|集团|人民政府|委员会|(?:资源|规划|建设|土地)[^,]{0,6}局)$|\d[年月日元户辆个吨]/u;

/** How labels end, and other words that speak of no part. */
export const LABEL_END =
  /(?:指标|条件|参数|强度|面积|投资|价|年限|性质|用途|附件|说明|备注|情况|方案|内容|要求|规定|规范|标准|原则|合同|系数|信息|事项|概况|数据|参考|时间|单位|现状|公示|审批|[将把对由使与和及并]|[比占][例重比])$/u;

/** How words begin that are an adverbial or tell a condition. */
export const ADVERBIAL =
  /^(?:[经由为以至自从若如凡因未仍见注即使被把向让受是]|严禁|禁止|[无不有](?:得|应|宜|能|需|超|少|低|高|大|小|设|作|做|具体|特殊|$)|据|[不未](?:包?含|包括|计|考虑)|结合|考虑|包含|在(?!建)|当(?!代)|除|可|能(?!源)|保[持证留](?!房)|采用|涉及|鼓励|均|都|一律|一概|统一|约|共)/u;

/** How the names of quantities end: what stands before a figure is another one, 装配率, 退线距离. */
export const QUANTITY =
  /(?:[率比值数量距宽深长度积额费限差高口位]|[红界退边道距]线|海拔|标高|高程|(?<!第?[一二三四五六七八九十\d])期|退让|退界|后退|绿地|绿化|停车|铺装|车位|泊位)$/u;

/** A子地块, 子地块一: a part by its name. */
export const PART_OF_LOT = /子地块(?:[一二三四五六七八九十]{1,2}|[A-Z]?\d{0,2})$/u;

/** What may be the land itself, or a part of it: 幼儿园用地, 住宅地块, 迁建项目; 子地块 is a part. */
export const LAND_OR_PART = /(?:(?<!子)(?:地块|宗地)|用地|项目|工程)$/u;

/** Before a colon: the rest of a list of labels, and no part. */
export const THE_REST = /^其[他它余]$/u;

/** 除幼儿园外其余建筑高度: what is left where something is taken out, which is group 1. */
export const ALL_BUT = /^(?:\p{Script=Han}{0,6}(?:地块|宗地|项目))?内?,?除([^,外]{1,12})外,?的?其[余他它]/u;

/** 40年, 3908万元, 50或70年: the term or the price in a cell, and no part; 2号楼 is one. */
export const TERM_OR_PRICE =
  /^[\d.,]{1,16}(?:[或、~-]\d{1,3})?(?:年|个?月|日|天|[万亿]?元|[万亿]|亩|公顷|平方米|m2)$/u;

/** 45米, 15层: a measure, and no part that it is the height of. */
export const MEASURE_ALONE = /^[\d.]{1,6}(?:米|m|层|F)$/u;

/** Below the ground: its storeys are no height. */
export const BELOW = /^地下/u;

/** The place of a strip of land: 在古塔50米范围内, and no limit (不大于24米). Group 1 is the place. */
export const IN_PLACE =
  /^(?!不|[大小高低少多]于|超过|至[少多]|最[大小高低])在?((?:\p{Script=Han}|[A-Z\d.]){0,20}(?:范围|区域|地段|地带|部位|[一两]侧|周边|沿线|以[东南西北内]|\d米)(?:以?内)?)(?:的?区域)?的?$/u;

/** 生产性建筑高度, 配套设施建筑高度: kinds that name their buildings only together with the word that the name begins with. */
export const KIND_OF_BUILDING = /(?:性|设施)$/u;
export const BUILDING = "建筑";

/** A part of the land itself, before 为: 北区, 东侧部分, A区. */
export const PART_OF_LAND =
  /^(?:其中)?((?:[东南西北中][侧部]?|[东西][南北]侧?|[A-Z甲乙丙丁一二三四五六七八九十]|\p{Script=Han}{2,6})(?:分?区|片区|区块|部分|侧|片))$/u;

/** The same of what lies above it, where a limit is told of both. */
export const PART_ABOVE_GROUND = /地上(?:部分|空间)/u;

/** No part where storeys are counted: 地上建筑层数. */
export const ABOVE_GROUND = /^地上(?:部分|建筑物?)?$/u;

/** Lots that go by a letter or a number alone: A, B地块, 1号地块, 地块一. */
export const PART_LETTER =
  /^(?:[A-Z]\d?|\d{1,2}|(?:[A-Z甲乙丙丁]|[一二三四五六七八九十\d]{1,2})[号#]?(?:地块|宗地)|(?:地块|宗地)(?:[A-Z甲乙丙丁]|[一二三四五六七八九十]|\d{1,2}))$/u;

/** A区, 东区, 二期: a part of a lot by a letter, a side or a number. */
export const LETTERED_PART =
  /^(?:[A-Z甲乙丙丁东南西北]|[一二三四五六七八九\d]{1,2})(?:区块|片区|地块|区|期|片)$/u;

/** A part that is land by its name: 住宅用地, 公园与绿地, A地块. */
export const PIECE_OF_LAND = /^(?!人均).*(?:用地|绿地|地块)$/u;

/** How the name of a place begins or ends that is a part of the land and never the land itself: 距岸线50米范围内, 临河, 首排. */
export const SPATIAL_TOPIC =
  /^(?:在?(?:距|沿|临(?!时)|靠近?|紧?邻|毗邻|面向|朝向?)|.{0,6}第?[首一二三前后]排)|(?:范围|地[段带]|部位|[一两]侧|沿线|以[东南西北内外]|\d米|[处端角段])(?:以?[内外])?(?:的?(?:部分|区域|建筑物?))?的?$|\p{Script=Han}{3}内$/u;

/** A part by the place that it lies in: 位于建设控制地带内的部分. */
export const LOCATED_PART =
  /(?:位于|处于|坐落于|紧邻|邻近|涉及)[\p{Script=Han}A-Z\d]{2,24}的?(?:部分|区域|建筑物?|范围内?)$/u;

/** 地块位于某路以东, 性质为居住用地: where the land itself lies or what it is for, and no part of it. */
export const LAND_LIES =
  /^[该本此]?(?:地块|宗地|项目|用地)(?:位于|地处|[坐座]落|处于)|^(?:土地|用地|规划)?(?:性质|用途|功能|类型)(?:调整|变更)?[为是]/u;

/** 建设高层住宅的: the case that something is built, for which other limits hold. Group 1 is what is built. */
export const BUILT_CASE = /^(?:如|若|当)?(?:需|拟)?(?:建设|建造|兴建|布置|安排)(\p{Script=Han}{2,10})的$/u;

/** A building that is added to what stands: 新增继电器小室1. */
export const ADDED_BUILDING =
  /^(?:拟|现)?(?:新增|增设|增加|加建|新建|改建|扩建|拆除|取消)(?:[一二三四五六七八九十\d]{1,2}[栋座处个间])?([^,;。]{1,20}?(?:室|楼|房|车间|库|站|塔|棚|亭|廊|门卫)\d{0,2}#?)$/u;

/** 例外情形, 特殊情况: the label of what holds for parts alone. */
export const EXCEPTION_LABEL = /(?:例外|特殊|除外|特例)(?:情形|情况|条款|要求|规定)?$/u;

/** A part of the land by its direction or its letter alone: 东侧, 北部区域, A区. */
export const DIRECTION_PART =
  /^(?:地块|宗地|用地)?(?:[东南西北中]{1,2}[侧部端面片]?|[A-Z甲乙丙丁])(?:[区片块]|区域|部分)?$/u;

/** 须配建幼儿园一处, 配套建设一座公厕: a building or a piece of land that a lot has to have besides, before its size. Group 1 or 2 is what it is. */
export const BUILT_BESIDES =
  /(?:配建|配套(?:建设|设置|布置)?|同步(?:建设|配建))(?:不少于|至少)?(?:[一二两三四\d]{1,2}[处所座个间班]([^,;。:]{2,16})|([^,;。:\d]{2,16}?)[一二两三四\d]{1,2}[处所座个间])$/u;
/** Before it: 地块内需. */
export const INSIDE_LOT = /(?:地块|宗地|用地|项目)(?:范围)?内(?:应|须|需要?|必须|要求|拟)?$/u;
/** The same right behind the lot that has to have it. */
export const HAS_TO_HAVE = /^内?(?:应|须|需|需要|必须|要求|拟)?(?:配建|配套|同步)/u;

/** The land itself, told from other land: 本地块, 该宗地. */
export const THIS_LAND = /[该本此](?:次|宗|地块|项目|用地)/u;

/** What words for land are made of that may lie elsewhere: 全市同类用地, 周边已建小区, 本片区近年出让地块. */
const ELSEWHERE = [
  "[全本该我各]?(?:省|市|县|区|州|盟|旗|镇|乡|国)(?:域|内(?!外)|范围内?)?",
  "国内外?|行业",
  `(?:[该本全]|所在)?(?:${either(`${TOWN_PARTS} ${PLANNING_UNITS} ${TOWN_NOUNS} ${ESTATE_NOUNS}`)}|街道|(?:中心|[主老新])城区)(?:内|范围内?)?`,
  "上述|以上|[以之]外|区域|范围",
  "周[边围]|四周|相邻|邻近|毗邻|附近|同类型?|类似|同等|同期|近[一二三四五六七八九十几两\\d]{0,2}年来?|历年|上年度?",
  "其[它他]|(?:现状|既有|已建|在建|已?出让|已?供应|已?成交|建成)|\\d{4}年?|[至到-]",
  "居住|住宅|商业|工业|办公|商住|经营性|地[块区]|宗地|[用土]地|项目|小区|楼盘|城市|建筑物?",
  "的|平均|总体|整体|综合",
].join("|");

/** 经核算,该项目实际容积率为1.98: what was built, beside the limit of the land. */
export const AS_BUILT = /^(?:该|本)?(?:项目|地块|宗地|工程)?(?:现状)?(?:的)?(?:实际|实测|竣工|已建)的?$/u;
/** Land that lies elsewhere, whose values are told besides: 周边地块, 同类项目, 全市平均, 市区建成区. */
export const OTHER_LAND = new RegExp(
  `^(?=.*(?:全[省市县区州镇国]|(?:^|地块|宗地|用地|红线|范围)[以之]外|同类|类似|同等|周[边围]|四周|相邻|邻近|毗邻|附近|同期|近.{0,2}年|历年|上年|国内|行业|建成区|(?:[区域元道坊团市县]|板块)内?平均|\\d年.{0,16}平均))(?:${ELSEWHERE}){1,12}$`,
  "u",
);

/** 片区绿地率38%: beside a lot with a code, the land that it lies in. */
export const AROUND_LOT = new RegExp(
  `^(?:整个|全|该|本|所在)?(?:${either(`${TOWN_PARTS} ${PLANNING_UNITS}`)}|规划区|管理单元)(?:范围)?内?的?$`,
  "u",
);

/** How a sentence begins that speaks of other land, or of a building that stands: 同类地块2024年…, 南侧已建成的幼儿园为…, 区域内现状建筑…. */
export const OTHER_SUBJECT = new RegExp(
  String.raw`^(?:另外?,?)?(?:来[函信电](?:提及|反映|所述|所提|咨询)的)?(?:(?:该|本)?(?:地块|宗地|项目|用地))?(?:[东南西北]{1,2}[侧面边部])?(?:(?:周[边围]|四周|相邻|邻近|毗邻|附近|同类型?|类似|同期|全[省市县区]|近.{0,2}年)[^,;。\n侧段处部排范]{0,12}?(?:地块|宗地|用地|项目|小区|楼盘|建筑|住宅)|(?:已建成?|既有|现有|在建)的?[^,;。\n\d不≤<]{1,12}(?:为|约|共)|(?:该|本)?(?:区域|${either(`${TOWN_PARTS} ${PLANNING_UNITS}`)})内?的?(?:现状|既有|已建)|(?<=[侧面边部])(?:为)?(?:现状|已建|已供|已出让|在建))`,
  "u",
);

/**
 * How a sentence begins that gives an example, counts what there is, tells what somebody who wrote in asks for, what holds in the
 * range around a monument or speaks of the houses that villagers build themselves: its limits are those of no land here. 村民住房
 * alone may be what stands on the parcel.
 */
export const OF_ANY_LAND = new RegExp(
  String.raw`^(?:${ASKS_FOR}|\p{Script=Han}{2,14}(?:街区|历史地段|名[镇村]|古[镇村城塔桥寺]|故居|旧址|遗址|墓群?|文物保护单位)的?(?:核心)?(?:保护范围|建设控制地带)内?的?(?:新建|建设|建筑))|^(?:答:)?(?:例如|比如|譬如|举例|假[设如定]|据(?:不完全|初步)?统计|以[^,;。\n]{1,16}为例|(?:农村)?(?:村民|农民|农户)(?:自建|个人|自用)(?:住房|建房|用房)|(?<=^答:)(?:农村)?(?:(?:村民|农民|农户)(?:新建)?(?:住房|建房|用房)|宅基地))`,
  "u",
);

/** 根据国家标准, 按《…技术管理规定》: what a kind of land or building has by a rule, and no parcel. */
export const BY_RULE =
  /(?:^|[。;\n])(?:根据|按照?|依据|依照|参照)[^,;。\n]{0,40}(?:标准|规范|导则|通则|准则|技术(?:管理)?规定|规程)[^,;。\n]{0,12},$/u;

/** 按分区控制, 分段确定, 按建筑类型分别控制: each part has a value of its own. */
export const DIVIDED = /分(?:区|段|类|级|别|层|片|档)|不同/u;

/** 用地范围内分为住宅区、商业街区两部分: what a lot is divided into are parts of it, and no lots. */
export const DIVIDED_LAND = /(?<!拆|分割)(?:划|共)?分(?:为|成)(?![^。;\n]{0,4}[宗幅块])[^。;\n]{2,60}/gu;

/** 划分为甲区、乙区: before the first part of a list. */
export const DIVIDED_INTO_PARTS = /^.*(?:分为|分成|包括|包含|设[有置]|:)/u;

/** 1850元/平方米(对应容积率1.6), 基准地价的容积率为1.6: before the name of an indicator that a price was reckoned with. */
export const OF_PRICE =
  /元(?:\/|每)?(?:建筑)?(?:平方米|平米|m2|亩)?(?:\((?:\p{Script=Han}{0,6})|,(?:其|所)?(?:对应|相应|设定)的?)$|\([^()]{0,30}元(?:\/|每)(?:建筑)?(?:平方米|平米|m2|亩),$|(?:基准|楼面|评估|平均|标定)地?价(?:所|的|对应|设定|平均|内涵|条件|为|是){0,4}$/u;

/** How a building is called that is one of several on the land: 高层住宅, 裙房, 塔楼. */
export const BUILDING_TOPIC = /(?:建筑物?|构筑物|住宅|公寓|别墅|厂房|楼|(?<!品)房|(?:仓|车|水)库|车间)$/u;

/** 配套用房≤7%, 行政办公及生活服务设施用地≤7%, 围墙≤2米: in a line of its own a share of something else, or no building. */
export const NO_PART_BELOW = /用房|用地|设施|配套|占比|比例|围墙|大门|围栏|挡墙/u;
