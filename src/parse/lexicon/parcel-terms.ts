import type { ParcelKind } from "../../domain/parcel";
import { AREA_UNIT } from "./area-units";

interface KindTerm {
  readonly kind: ParcelKind;
  readonly pattern: RegExp;
}

/** Words that tell what kind of land a boundary encloses; the first that fits decides. */
export const KIND_TERMS: readonly KindTerm[] = [
  {
    kind: "mining",
    pattern:
      /采矿|探矿|矿区|矿山|矿权|矿业|煤矿|铁矿|石灰岩|采石|砂石|勘查区块|勘查区|矿界|采区|[岩石料铁铜金银锰铅锌锡钨铝镁钼锑磷硫土砂煤盐膏]矿/u,
  },
  {
    kind: "sea-use",
    pattern: /海域|用海|宗海|养殖海|填海|海上|海洋倾倒|倾倒区|海岛|海洋牧场|鱼礁|[增养]殖区/u,
  },
  {
    kind: "protected-area",
    pattern: /保护区|风景名胜|湿地公园|地质公园|森林公园|保护范围|建设控制地带|水源地|生态红线/u,
  },
  { kind: "survey", pattern: /确权|权属|争议|登记发证|宗地图/u },
  {
    kind: "construction-land",
    pattern: /建设用地|出让|划拨|挂牌|拍卖|供地|勘测定界|征收|转用|划定用地|临时用地|用地预审|选址/u,
  },
];

/** Words that every boundary table may use; they count where nothing else is said. */
export const SURVEY_WORD = /界址点|宗地|测绘|测量|土地/u;

/** Where the words that name the owner of a table end and the words that name the table begin. */
export const TABLE_NOUN =
  /界址|拐点|界桩|界线|界点|四角(?=坐标|点)|坐标|极点|角点|顶点|控制点|边界点|边界|成果表|成果|范围线|四至范围|范围(?=[^。]{0,8}(?:坐标|拐点|由|如下|:|$))/u;

/** Land that works are for has its name without them (3号地块项目); other works are named as such (渔港扩建工程). */
const WORKS_BEHIND_LAND = String.raw`(?<=地块|宗地|区块|图斑|[\dⅠ-Ⅻ]|矿)(?:项目|工程)`;

const TAIL_WORDS = String.raw`确权|权属|集体|国有|建设用地使用权|建设用地|土地使用权|土地|(?<!留|临时)用地|宗地图|宗海|海域使用|用海|矿区|矿界|范围|红线|${WORKS_BEHIND_LAND}|勘测定界|规划|征收|出让|划拨|采矿权|探矿权|采矿|探矿|勘查|登记|四至|外围|(?<=[区园场])外?边界|外|管理|(?<!文物|环境|自然|水源|生态|遗产)保护|的|各|主要|及其|及|其|与|拟|拟设|内|是|系|由|以|(?<=[区域矿地场库])为|共有?|\d{1,4} ?个|[一二三四五六七八九十]{1,3} ?个|[:：、,，\s(（"“]`;

/**
 * Words between the name and the noun that are part of neither. What stands behind one of them begins no such end:
 * where the look-behind fails an earlier place has been tried.
 */
export const NAME_TAIL = new RegExp(`(?<!${TAIL_WORDS})(?:${TAIL_WORDS})+$`, "u");

/** What stands before a name in a caption: the number of an annex, of an item or of a table of a chapter (表1.1-1), "see". */
export const NAME_HEAD =
  /^(?:\[(?:19|20)\d{2}-\d{1,2}-\d{1,2}\]|\d{1,2}(?:\.\d{1,2}){1,3} ?(?=\p{Script=Han})|\(?[一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|[\s"“(（)）、,:;。.•●○◆■□▪★※►▶▲]|附件 ?\d{0,2}|附?[表图] ?(?:\d{1,2}(?:[.-]\d{1,2}(?!\d|号)){0,3}|[一二三四五六七八九十]{1,2}(?=[ :、]))|附[表图]|附 ?:|[一二三四五六七八九十]{1,3} ?、|第[一二三四五六七八九十\d]{1,4}[条款项](?:[ :、]|$)|\d{1,2} ?[、.](?!\d)|(?<item>\d{1,2})、(?=\k<item>号)|关于|其中|批准|同意|确定|划定|下列|以下|由)+/u;

/** What is left of a caption that names nobody. */
export const NOBODY =
  /^(?:(?:变更|调整|延续|扩大|缩小|转换|换算)[前后]?|证载|许可证|拟|划定|拟设|新设|本次|此次|本批|本|该|同一|各|其|原|现|土地|收回|储备|补划|复垦|权属|红线|勘查区?|探矿权?|采矿权?|转(?=[采探]矿权|$)|海域|使用权证?|项目|用地|用海|宗地|宗海|地块|(?:设|有)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[宗个]|矿区|井田|矿段|块段|采区|区域|园区|开发区|产业园区?|建设|规划|范围|区块|以下|下列|上述|确权|登记|拨用|不动产|首次|集体|招?租|出租|补偿|安置|批次|城镇|农用地|未利用地|建筑|预|养殖|水域|滩涂|林权|林场|国有|成果|出让|的|平面|总|全部|外业|实测|数据|测量|检查|一览|级别|类别|名称|序号|编号|单元|所在|管理|保护|建设控制地带|水库|河道|海域|界址[线点]|拐点|勘测定界|保护区(?=级别|类别|名称|面积|$)|项目区|林地|草地|耕地|湿地|场址|厂址|站址|选址|申请|批准|核定|许可|采砂|开采|使用|占用|征收|收储|拟征|拟用|临时|净|争议|争议地|争议山场|山场|有|作业|施工|活动|经营|外界|内界|外围|控制|调查|评估|评价|涉及|主体|工程|位置|[三四五六七八]角|技术|验收|租赁|极值|极点|中心点?|圆心|治理|整治|修复|恢复|具体|详细|四至|四周|周边|拆迁|征拆|建筑物|构筑物|角点|报名|竞买|时间|地点|资格|须知|[和与及])+$/u;

/** Twelve digits of the place, two letters of the right, five digits: the code of a lot in the cadastre, blanks within that of a unit. */
export const CADASTRAL_CODE = "\\d{6} ?\\d{3} ?\\d{3} ?[A-Z]{2} ?\\d{5}(?: ?[A-Z]\\d{8})?";

const PLAIN_CODE =
  /(?:(?<!\p{Script=Han})|(?<=地块|宗地|编号|图斑|区块))(?!地块|宗地|编号|图斑|区块|附[件表图]|[于在自从至为是的第])\p{Script=Han}{1,2}(?:19|20)\d{2}(?:[A-Z]{1,4}-?\d{1,4}(?:-\d{1,4})?|-[A-Z]{0,3}\d{1,4})(?:号)?|(?:[A-Za-z]{1,6}\d{0,6}|\d{1,6}[A-Za-z]?)(?:-(?:[A-Za-z]{0,2}\d{1,5}[a-z]?|[A-Za-z]{1,4}(?=-[A-Za-z]{0,2}\d))){1,4}(?:\/\d{2}(?![\d.]))?(?:号)?|(?:19|20)(?<![\dA-Za-z.-]..)\d{2}[A-Z]{1,3}-?\d{1,4}(?![\dA-Za-z])号?|[A-Z]{1,4}(?:19|20)\d{2}\(\d{1,4}\)号?|(?:19|20)(?<![\dA-Za-z.-]..)\d{2}(?!年|第|版|版本)\p{Script=Han}[A-Z]{1,2}\d{1,4}(?![\dA-Za-z])号?|(?:19|20)(?<![\dA-Za-z.-]..)\d{2}(?:储备?|拍|挂|工|协|出让)-?\d{1,3}(?!\d)号?|(?<!\d)[A-Z]{1,4}\d{2,10}(?!\d)[a-z]?|(?:[A-Z]{1,4}-)?[\p{Script=Han}A-Z]{0,6}[〔([]\d{4}[〕)\]] ?(?:[A-Z]?\d{1,3}-)?\d{1,4} ?号?/u;

/** A code of a parcel: SL03-02, DK-01, G2023-15, 2023-05号, J-02-04a, and with the name of a place, 平2025G03. */
export const PARCEL_CODE = new RegExp(`${CADASTRAL_CODE}|${PLAIN_CODE.source}`, "u");

/** A cell or a line that holds nothing but a code. */
export const WHOLE_CODE = new RegExp(`^(?:${PARCEL_CODE.source})$`, "u");

/** JC-A, HT05-A: letters with strokes between them, alone in a cell. */
export const LETTERED_CODE = /^[A-Z]{1,4}\d{0,4}(?:-[A-Z\d]{1,4}){1,3}$/u;

/** Cells and lines that name a parcel by key. */
export const CODE_KEY =
  /(?:(?:地块|宗地|图斑|宗海|海域|区块|不动产单元)(?:编号|代码|号|编码)|(?<=\n|^)[ \u3000]{0,4}编号(?= ?[:：](?![^\n]{0,16}[〔[]\d{4}[〕\]]第)))(?: (?:Plot|Lot|Parcel|Land)(?: (?:No|Number|Code|ID))?\.?(?= ?[:：]))?(?: ?[:：|\t ] ?|(?=[A-Z]{1,4}\d{4}))(?!点号|序号|界址|拐点|地块|宗地|(?:土地|用地|出让|供地|净|规划|总){0,2}(?:面积|用途|性质)|名称|坐标|位置|坐落|座落|四至|容积率|[东南西北][至侧面边界临]?(?:[\t| ]|$))(\d{6} \d{3} \d{3} [A-Z]{2}\d{5} [A-Z]\d{8}|[^\s,;。、|()]{1,30}(?:\((?:19|20)\d{2}\)(?:[A-Z]?\d{1,4}(?:-\d{1,3})?号?)?)?)/gu;
/** What has a name and is no land: 单位名称, 矿种名称. */
const NAMED_OTHERS =
  "单位|企业|公司|机构|部门|组织|人|者|方|矿种|品种?|货物|坐标系|基准|图件?|文件|档案|报告|方案|标准|点|站|井|断面|厂|流|物种|类型?|种类|用途|用海|(?<!项目)用地|规划|计划|事项|业务|账户|银行|设备|材料|职务|法规|证书?|行政区|镇|县|市|村";
/** Keys of a line of its own whose value is a name, and those of them that may have a number. */
const KEYED_RIGHTS = "(?:用海|用地|用岛|建设)?项目|工程|名称|题名|采矿权|探矿权|标的";
const KEYED_LANDS =
  "(?:宗地|地块|矿区)名|(?:收储|储备|出让|征收|租赁|流转|拍卖|挂牌)?(?:宗地|地块)|勘查区|采区|区块|图斑|宗海";
const LINE_HEAD = String.raw`(?:\n|^)[ \u3000]{0,4}(?:\d{1,2} ?[.、] ?|\([一二三四五六七八九十\d]{1,2}\) ?)?`;
export const NAME_KEY = new RegExp(
  `(?:(?:(?:矿山|(?:${KEYED_RIGHTS})(?<=${LINE_HEAD}(?:${KEYED_RIGHTS})))[一二三四五六七八九十\\d]{0,2}|(?:${KEYED_LANDS})(?<=${LINE_HEAD}(?:${KEYED_LANDS}))) ?[:：] ?|名称(?<=\\p{Script=Han}名称)(?<!(?:${NAMED_OTHERS})名称)(?:\\(暂定名?\\))?(?: ?[:：|=\\t] ?|,(?=[^\\n,]{2,40},{0,8}(?:\\n|$))| {2,8}| (?=[^\\n ]{4,40}(?:\\n|$))|为))([^\\n,;。|]{2,60}?)(?= {2}|[\\n,;。|]| \\p{Script=Han}{2,8}[:：]|$)`,
  "gu",
);
/** Keys of a permit or a notice whose values name no land. */
export const OTHER_KEY =
  /^(?:有效期限?|开采|生产规模|采矿权人|探矿权人|发证|许可证|经济类型|面积|登记|批准|使用期限|用途|用海方式|用海类型|海域使用权人|联系|地址|查验|制表|测绘|日期|时间)/u;
export const PROJECT_KEY = /(?:用海|用地|建设)?项目名称 ?[:：|\t] ?([^\n,;。|]{2,40})/gu;
export const COUNTY_PHRASE =
  /(?:位于|坐落于?|座落于?|地处)(?:[^,。;\n]{0,8}?(?:省|市))?([\p{Script=Han}]{1,6}?(?:县|区|旗|市))/u;

/** Words that say how large something is, and nothing else: 矿区面积0.7874平方公里. */
export const AREA_CLAUSE = new RegExp(
  String.raw`^ ?\p{Script=Han}{0,10}(?:面积|占地|规模)(?:(?:\([^()]{0,12}\))? ?[:为是约共]{0,3} ?\d[\d.,]{0,15} ?(?:${AREA_UNIT}|㎞)[^,。;\n]{0,24}| ?\(${AREA_UNIT}[^()]{0,4}\) ?[:|]? ?\d[\d.,]{0,15})$`,
  "u",
);

/** Words that say between which levels something lies: 开采标高1060m至1020m. */
export const LEVEL_CLAUSE = /^ ?(?:准采|开采|矿体|采矿)?(?:标高|深度|高程)/u;

/** The office with which a title begins. */
export const TITLE_OFFICE =
  /^\p{Script=Han}{2,24}?(?:人民政府|办公室|委员会|[村管]委会|储备中心|交易中心|局|厅)(?!长)/u;

/** What stands before and behind the land in a title: 关于划定…管理范围的通告. */
export const TITLE_HEAD = /^.*?关于(?:对|将|依法|重新|同意|批准|划定|确定|核定|调整|公布|设立|出让|挂牌)*/u;
const TITLE_WORDS = `承包|经营权|流转|使用林地|占用林地|使用草[原地]|占用草[原地]|选址|论证|临时|预|审批|评审|审|批前|批后|备案|抵押|保留|延续|注销|新立|转让|受理|招租|出租|收回|结果|成交|交易|信息|申请|登记|公布|挂牌|拍卖|网上|管理|保护|控制|(?<!未利)用地|用海|海域|使用权?|建设|国有|土地|采矿权|探矿权|矿区|${WORKS_BEHIND_LAND}|红线|范围|界线|(?:界址|[拐角])点|坐标|勘测定界|规划条件|附图|权属|宗地图|(?:煤炭|矿产)?资源储量核实|普查|详查|勘探|勘查|调查|状况|功能分?区|成果|划定|出让|划拨|调整|变更|航行|林权|勘界|立标|环境影响评价|第[一二三四]次|安全设施|情况|标志|设置|联合|与|的`;
const TITLE_KINDS =
  "(?:征求)?意见的?函|(?:[勘测设监施][察量计理工])?招标公告|基本情况(?:一览)?表|批复|公告|公示|通告|决定|通知|复函|函|意见|公开|成果|说明|[一审登附]?[览批记]?表|协议书?|报告书?|方案";
/** What stands behind one of the words begins no such end: an earlier place has been tried. */
export const TITLE_TAIL = new RegExp(
  `(?:(?<!${TITLE_WORDS})(?:${TITLE_WORDS})+(?:${TITLE_KINDS})?|(?:${TITLE_KINDS}))$`,
  "u",
);
/** A piece of land that has no other name than the village it lies in. */
export const LOCATED =
  /(?:项目区|地块|宗地|图斑|片区|储备地|征收范围)(?:位于|坐落于?|地处)([^,。;:\n]{2,30}?(?:村|社区|[村社居]委会))(?=[^\p{Script=Han}]|境内|$)/u;
/** A mine that a sentence calls by the right to it: 拟设置某石灰岩矿采矿权, 持有的某石灰岩矿采矿权. */
export const RIGHT_TO_MINE =
  /(?:设置|设立|出让|拍卖|挂牌|持有的?|取得的?|申请|授予|延续|变更){1,3}(\p{Script=Han}{4,36}?矿)(?:采矿权|探矿权|普查探矿权|详查探矿权|勘探探矿权|矿业权|划定矿区范围)/gu;
/** What land is taken for: 用于某县职业学校迁建. */
export const PURPOSE =
  /用于(?:实施|建设)?([^,。;:\n\d]{4,30}?)(?:项目)?(?:建设|迁建|扩建|改建|新建|改扩建|使用)?(?=[,。;\n]|$)/u;
/** A village, a group of households or a residents' committee. */
export const VILLAGE =
  /(?:村|社区|[村社居]委会|村民小组|[一二三四五六七八九十\d]{1,3}[队社]|(?<![机小])组|屯|寨)$/u;
/** 核心区位于某水库西部, 禁养区1:位于大湖北岸: what tells where land lies behind its name. */
export const LIES_BEHIND =
  /(?<=\p{Script=Han}{2}[A-Z\dⅠ-Ⅻ]{0,4}[号#]?) ?[:,]? ?(?:位于|地处|坐落于?|座落于?)(?!$).*$/u;
/** The zones of a monument: they name it only together with its name. */
export const MONUMENT_PART = /^(?:[一二三四]类)?(?:(?:重点|一般)?保护(?:范围|区)|建设控制地带|环境协调区)$/u;
/** Ends of names of offices, and of places other than districts. */
export const OFFICE_END = /(?:省|市|县|旗|镇|乡|街道|局|厅|委员会|政府|办公室)$/u;
