import { either } from "./either";
import { PART_NOUNS, PLANNING_UNITS, TOWN_NOUNS, TOWN_PARTS } from "./zone-suffixes";

/** Where the name of a plan area ends: 河西新城控规, 东城区, 段店片区. */
export const PLAN_AREA = new RegExp(
  `^(.{0,24}?(?:控制性详细规划|详细规划|控规|${either(`${TOWN_PARTS} ${TOWN_NOUNS} ${PLANNING_UNITS}`)}|园区|开发区|街道))`,
  "u",
);
/** What is taken off its end, so that one plan has one name in all documents. */
export const PLAN_NAME = /(?:的)?(?:控制性详细规划|详细规划|控规)(?:图则)?$/u;
/** The city before the name of a plan area: 临汾市河西新城. 侯马市区 has none. */
export const CITY_LEAD =
  /^(?:.{0,40}(?:关于|同意|批准|审议|调整|修改|公布|公示))?(?:对|现将|将|拟将|拟对|其中|位于|在)?(?:[\p{Script=Han}]{2,4}?市(?!区|辖))?/u;

/** Words before a code that make it a reference to another parcel and no subject. */
export const REFERENCE_BEFORE =
  /(?:[东南西北邻临靠接]至|至|临|邻|与|和|由原?|由原[\p{Script=Han}]{0,10}|原|沿|到|入|归|分成|成|为|分为|于|位于|按照?|同|跟|距|靠|从|在|及|属|含|括|占用|除|给|和|跨|经|向|参照|涉及|包括|衔接|相邻|字第?)$/u;
/** What those who decide do with a matter: 听取并审议了. */
const HEARS =
  "(?:会议|会上)?(?:听取|审议|研究|审查|讨论|审定|论证|评审|审核|汇报|通报)(?:[并和、]?(?:审议|研究|审查|讨论|审定))?了?";
/** 关于城北A-01地块用地性质调整。, 听取市局关于A-01地块…的汇报。: what minutes call an item of theirs, before the lot and behind it. */
export const MATTER_AHEAD = new RegExp(
  `^(?:(?:${HEARS})?(?:\\p{Script=Han}{2,12}(?:局|办|委|中心|公司|政府)(?:提交|汇报|上报|报送)?的?)?关于(?:对|将)?|${HEARS})\\p{Script=Han}{0,12}$`,
  "u",
);
/** The same before the title of a paper: 审议《. */
export const PAPER_AHEAD = new RegExp(`^(?:${HEARS})?(?:关于)?《`, "u");
/** 会议原则同意…, 经研究,…: what minutes say below the matter of an item. */
export const DECISION_START =
  /^(?:会议经?|与会(?:人员|委员|专家|成员)?|经(?:会议)?)(?:原则|一致|认真|研究|审议|讨论|听取|认为|同意|决定|要求|指出|强调|明确)/u;
/** 议题一: before it. */
export const ITEM_LABEL = /(?:议题|议程|事项)[一二三四五六七八九十\d]{0,2}:$/u;
export const MATTER_BEHIND =
  /^的?(?:用地|土地|性质|用途|规划|控规|详规|控制性|详细|容积率|密度|绿地率|高度|限高|建筑|设计|指标|条件|方案|局部|调整|修改|变更|优化|论证|选址|出让|供地|收储|划拨|挂牌|拍卖|更新|拟定|核定|事宜|事项|议题|议案|问题|情况|工作|报告|汇报|请示|说明|审批|有关|相关|咨询|诉求|信访|来信|答复|回复|复函|函复|[的等和及、]){1,12}(?<![的等和及、])/u;
/** What ends such words, where no line does; a comma behind the word for the matter alone. */
export const MATTER_END = /(?:[。:\n]|(?:汇报|报告|事宜|事项|议题|议案|请示|情况|问题),)$/u;
/** Behind the matter of a letter: what answers it stands below. */
export const ANSWERED =
  /^,(?:经[^,。:\n]{1,12},)?(?:现|特)?(?:将[^,。:\n]{1,12})?(?:答复|函复|批复|回复|复函|说明|明确|核定|通知|公示|公告)如下[:。]/u;
/** Before a lot, at the beginning of a sentence: what follows it behind a comma is said of it. */
export const SPOKEN_OF = /(?:^|:)(?:本次|此次)?(?:关于|涉及|针对|对于)$/u;
/** Words that add a lot to those that were told of, at the beginning of a clause. */
export const ADDS = /^(?:以及|及|还有|另有|另外还有)$/u;
/** 涉及A-01地块。该地块位于…: what the next sentence points back to is its subject. */
export const POINTED_BACK = /^[。;,](?:该|此|本)(?:地块|宗地|幅地)/u;
/** Before a colon: what lies beside the land. */
export const SIDE_BEFORE = /[东南西北][至临邻接侧靠]?$/u;
/** Behind a number that is part of a date or of the name of a place. */
export const NO_FIGURE_BEHIND = new RegExp(
  `^(?:年|月|日|号|${either(`${PART_NOUNS} ${PLANNING_UNITS}`)}|分区|组|社区|期|批|次|宗|幅|个)`,
  "u",
);
/** Words behind a code at the beginning of a line that make it a subject. */
export const LIES_AT = /^(?:位于|坐落|地处|东至)/u;
/** 位于柳河镇内, up to the comma behind it. */
export const PLACE_TOLD =
  /(?:^|[,;。:\n]|地块|宗地|项目|[A-Za-z\d)号])(?:位于|坐落于?|地处)[^,;。:\n]{2,40}[,;]$/u;
/** A district or a town, and nothing else. */
export const PLACE_ALONE = new RegExp(
  `^\\p{Script=Han}{1,10}(?:[市县区旗镇乡村园]|街道|${either(`${PART_NOUNS} ${PLANNING_UNITS}`)}|新城)$`,
  "u",
);
/** A county before a number that has its year: 某市2031-12. */
export const PLACE_AHEAD = /^\p{Script=Han}{1,8}[市县区旗](?=\d{4}-\d)/u;
/** Behind all parcels: where they lie. */
export const PLACED = /^[均都皆]?(?:位于|坐落|地处)/u;
/** The land by its place, or counted, and a bracket before its code. */
export const NOUN_AND_BRACKET =
  /(?:地块|宗地|用地)(?:共|计|合计)?(?:[一二两三四五六七八九十\d]{1,2}[处宗块个幅])?\($/u;
/** 该地块为2020WR004号, 您反映的地块为A-01, 第一宗为A-01地块: what has been spoken of, is asked about or is counted gets its code. */
export const NAMED_HERE =
  /(?:第[一二三四五六七八九十\d]{1,2}|其中一|另一|[,;。:]一|^一)[宗幅块个](?:地块|宗地|土地|地)?(?:编号)?[为是]$|(?:该|此|本|(?:反映|咨询|询问|提及|提到|关注|来信|所述|所提)[^,。;:\n]{0,24})(?:地块|宗地|幅地|空地|土地|用地)(?:编号)?为$|^(?:经[核查]实?,?)?(?:(?!调整|变更|修改|合并|拆|划|改|置换|性质|用途)\p{Script=Han}){2,20}(?:空地|地块|宗地|项目用地)为$|(?<!合同|证书|公告|文件)编号(?:分别)?为$/u;
/** Words behind a code that make it one. */
export const REFERENCE_BEHIND =
  /^(?:之间|合并|整合为|以[东南西北]|[东南西北]侧|范围|内(?![部容])|周边|相邻|边界|所在|等?地块?的?(?:控规|详规|规划)(?:修改|调整|的)|交界)/u;
/** 东侧为某路,南侧为某路 behind a code: the sides of the lot itself. */
export const SIDES_TOLD =
  /^(?:周边|四周|周围|毗邻|相邻|临近|邻近)(?:(?:地块|用地|土地|区域)?(?:主要|均|多)?[为是有系以]|现状|[\p{Script=Han}]{2,12}[,;。])|^与[^,;。\n]{1,20}(?:相邻|相接|毗邻|相连|接壤|相望)|^[东南西北][侧面边界](?:[为是至到临邻接靠]|紧[临邻靠]|以)[^。;\n]{1,30}[,、;][东南西北][侧面边界]/u;
/** 北侧建筑高度 behind a code: a part of it, and no reference to another place. */
export const SIDE_OF_LOT = /^[东南西北]{1,2}[侧部](?:建筑|容积率|密度|绿地率|限高|高度)/u;
/** 合并为 before a code: the parcel that a merger makes is the subject. */
export const MERGED_INTO =
  /(?:合并|整合|归并)(?:为|成|后为)(?:新的?|一个)?(?:[一1][宗幅块个](?:地块|宗地|用地|土地|地)[,:(])?$/u;
/** 两地块拟合并为: those that were named last, as many as group 1 says. */
export const MERGED_COUNT =
  /(?:^|[,。;:])(?:现|拟|将|把|上述|以上|该|这){0,4}([两二三四五])(?:个|宗|幅|块)?(?:地块|宗地|地)[^,。;:]{0,6}(?:合并|整合|归并)/u;

/** 现同意拆分为 before the parts that a parcel is divided into: an act, where 剩余5公顷拆分为 tells what its land is made of. */
export const DIVIDED_INTO =
  /(?:现|拟|同意|决定|申请)[^,。;:\n]{0,8}(?:拆分|分割|划分|分立|切分)(?:为|成)(?:[两二三四五六七八九\d]{1,2}[个宗幅块](?:地块|宗地|地)?)?[,:]?$/u;

/** 拆分为, 细分成两个地块: before the lots that one is divided into; 调整为 is the same where their codes begin with its own. */
export const SPLIT_INTO =
  /(?:拆分|分割|细分|分立|切分|分宗|分拆)(?:调整)?(?:为|成)(?:[两二三四五六七八九\d]{1,2}[个宗幅块](?:地块|宗地|地)?)?[,:]?$/u;
export const TURNED_INTO =
  /(?:调整|变更|修改|划分)(?:为|成)(?:[两二三四五六七八九\d]{1,2}[个宗幅块](?:地块|宗地|地)?)?[,:]?$/u;
/** 原地块面积2.4公顷: in such a sentence, what is told of the one that was divided. */
export const OF_DIVIDED = /原(?:有)?(?:地块|宗地)[^。\n]{0,60}/u;

/** Words between two codes by which the first is joined to the second as a whole: it is no more. */
export const JOINED_TO =
  /^(?:整体|全部)?(?:并入|合并入|合并至|合并到|归并至|归并到|归并入)(?:到|至)?(?:相邻的?)?$/u;
/** 均不大于, 都为: said of each of several. */
export const EVERY_ONE = /[均皆都各]|分别/u;

/** 建筑高度均控制在60米以内: a limit that a sentence begins with, of each of several. */
export const EACH_LIMIT =
  /^(?:\d{1,2}[、.]|[①-⑳]|\([一二三四五六七八九十\d]{1,2}\)|[注说明备]{1,2}:)*(?:建筑)?(?:容积率|密度|绿地率|系数|限高|高度)[^,。;\d]{0,6}[均皆都]/u;

/** Words of a sentence that speaks of several lots together: 均为工业用地, 共3宗. */
export const SEVERAL_LOTS =
  /[均都皆各]|[二两三四五六七八九十]\s?(?:宗|幅|个地块)|(?<!\d)(?:[2-9]|\d\d)\s?(?:宗|幅|个地块)/u;

/** 规划条件相同:, 各项指标均为: what follows is the same for all that were named. */
export const SAME_FOR_ALL =
  /^(?:其[余他它]|主要|各项?|所有|有关|相关|具体)?(?:规划|控制|建设|设计|出让|用地|开发|使用|技术|经济|强度){0,3}(?:条件|指标|要求){1,2}(?:[均都皆]?(?:相同|一致|一样|统一)|[均都皆](?=[为是如:]))[为是如下]{0,2}[:,]/u;

/** All parcels at once. */
export const ALL_PARCELS =
  /^(?:(?:各|以上|上述|前述|上列|所有|全部|其余|其他|其它|[该这])(?:[两三四五六七八九十\d]{0,2}[个宗幅块]?)?|[两三四五六七八九十][个宗幅块]?)(?:地块|宗地|地(?=[均都皆各])|(?<=[宗幅块])地)(?!为)|^(?:[两三四五各]|以上|上述)个?部分(?=[^,。;\n]{0,10}[均都皆])/u;

/** Before a parcel that is told of apart from the others: 其中A-03地块, 但A-03地块. */
export const AN_EXCEPTION = /(?:其中|但是?|不过|[惟唯])[,:]?对?$/u;

/** Before a parcel whose limit leaves out the name that was told: 其中A-02地块为36米. */
export const NAMES_LEFT_OUT = /^(?:其中|但是?|而|仅|另外?)$/u;
/** What stands for the parcels that are left, before such a limit: 其余地块不大于60米. */
export const SHARED_OUT =
  /^其[余他它](?:[两二三四五六七八九十各]?[个宗幅块]?(?:地块|宗地)|[两三四五六]宗)(?:均|都|则)?$/u;

/** The parcels that are left of a list, at the beginning of a clause: 其余地块, 其他两宗, 其余. */
export const OTHER_LOTS =
  /^其[余他它](?:[一二两三四五六七八九十几各\d]{0,2}[个宗幅块]?(?:地块|宗地)|[一二两三四五六七八九十\d]{1,2}[个宗幅块]地?)?/u;
/** The same without a noun or a number. */
export const OTHERS_ALONE = /^其[余他它]$/u;
/** What stands between them and their use. */
export const IS_OF_OTHERS = /^[均都皆则规划拟]{0,3}[为是属作]$/u;

/** Right before the name of a limit that is said of the parcel itself: the parcel, or the beginning of a clause. */
export const OF_PARCEL_ITSELF =
  /(?:^|[,，。;；:：(（\n、“]|地块|宗地|[A-Za-z\d)\]〕]号?)[ \u3000]*(?:的|其|则|且|并且?|同时|规划|用地)*$/u;
/** A limit of several parcels together, or on the average: none of any of them. */
export const OF_THE_SUM = /[合总共]计|总和|之和|平均|综合/u;

/** Behind a parcel that 除 stands before: 除B-03地块容积率不大于1.2外,其余地块… */
export const EXCEPTED = /^[^。;\n]{1,60}外(?:,|,?其[余他它])/u;
/** The same behind the value of the exception, and what stands for the rest: 除A-02不大于36米外,其余不大于54米. */
export const BUT_FOR = /^以?外$/u;
export const ALL_OTHERS = /^其[余他它](?:[两三四五六七八九十几各]?[个宗幅块]?(?:地块|宗地)?)?$/u;
/** All but those of which the text has spoken. */
export const THE_OTHERS = /^其[余他它]/u;
/** 该地块, and not 该两宗地块. */
export const THIS_ONE = /^[该这](?![两三四五六七八九十\d])/u;
/** Those of which the text has spoken. */
export const THOSE_ABOVE = /^(?:以上|上述|前述|上列)/u;
/** One of them, spoken of before. */
export const ONE_PARCEL = /^[该这][宗幅]?地块?$/u;
/** One of two that were named. */
export const FORMER_OR_LATTER = /^(?:前者|后者)/u;
/** The one that is spoken of: 该宗地, 本地块. */
export const THE_SAME = /^[该本此](?:宗地|地块|[宗幅]土?地)(?!编号|名称|[均都皆各])/u;
/** The same behind the words of those who decide: 会议同意将该地块…. */
export const THE_SAME_DECIDED =
  /^(?:(?:本次|与会|经|一致|原则)?(?:会议|审议|研究|讨论|评审|审查|委员|同意|决定|通过|建议|认为|上|拟|现|将|对|把)){1,6}[该本此](?:宗地|地块)(?!编号|名称|[均都皆各周附]|[东南西北]|[内外]|以|相邻)/u;
/** 《某片区A-01地块规划条件》。会议同意…, 《…》的汇报: what is decided stands behind the title, in a sentence of its own, and is not refused. */
export const DECIDED_BEHIND =
  /^[^《》\n]{0,20}》(?:的?(?:汇报|议题|请示|情况|事项|议案)){0,2}[。:\n]?(?![^\n]{0,30}(?:不同意|不予|未予|未通过|不通过|退回|暂缓|否决|过[高大低小]))(?:与会|会议|经审议|审议|原则|一致|同意)/u;
/** The lot as a whole, behind what is told of the lots that it is divided into. */
export const LOT_AS_WHOLE =
  /^(?:(?:地块|宗地)(?:整体|总体)|(?:整个|全)(?:地块|宗地))的?(?=建筑|容积率|密度|绿地率|绿化率|高度|限高|用地面积|总?面积)/u;
/** Right behind these words: 两地块均为… */
export const OF_EACH = /^[均都皆各]/u;

/** 容积率同A-01地块, 容积率与A-01地块一致: the words before a parcel and those behind it that tell of one limit. */
export const SAME_AS = /(?:均|也|亦)?(?:(?<!不)同于?|与)$/u;
export const SAME_END =
  /^号?(?:地块|宗地)?的?(?:标准|要求|规定)?(?:(?:保持)?(?:一致|相同))?(?:[,。;、)\n]|$)/u;
export const ALIKE = /^号?(?:地块|宗地)?的?(?:标准|要求|规定)?(?:保持)?(?:一致|相同)/u;
/** 其余指标同, 其他同 before a parcel: its limits are those of the one that is spoken of. */
export const SAME_LIMITS =
  /(?:^|[,。;:、])其[余他它](?:均|各项|内容)?(?:与|同|同于)$|(?:指标|条件|要求)(?:要求)?(?:均|全部)?(?:与|同|同于|参照|按照?)$/u;
