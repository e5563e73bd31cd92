/** Things that are listed by their positions, each for itself: what bores, measures, lights or lets out. */
const THINGS =
  "钻孔|勘探孔|勘察孔|钻井|孔位|探井|探槽|水井|机井|监测井|观测井|抽水井|气井|油井|井位|井口|检查井|窨井|阀井|监测点|监测站|监测断面|断面|观测点|观测站|测站|测点|站位|站点|采样点|取样点|样点|样方|排污口|排放口|排水口|排口|取水口|烟囱|排气筒|风机|风电机组|机位|机组|塔位|塔基|杆塔|铁塔|电杆|基站|航标|浮标|灯浮|灯桩|灯标|灯塔|锚位|泊位|沉船|碍航物|隐患点|灾害点|塌陷坑|古树|名木|文物点|矿点|井筒|硐口|井硐|平硐|斜井|竖井|(?:首级|平面|高程|测量|图根|加密|基础|GPS|GNSS|测区|(?<=[市县]))控制点|(?:[一二三四]级|[A-E]级)(?:GPS|GNSS)?点|(?:GPS|GNSS|三角)点|水准点|基准点|导线点|图根点|像控点|勘探点|路灯|雨水口|桩位|桩基|墩位|桥墩|摄像头|卡口|充电桩|加油站|标志牌|警示牌|标识牌|宣传牌|敏感点|敏感目标|保护目标|中心点|领海基点|基点";

/** Words that say that a list follows of what they stand behind. */
const LISTED = "位置|坐标|点位|分布|布设|布置|情况|信息|一览|清单|名录|统计|成果|经纬度|如下|表|:";

/**
 * A title or sentence that announces a list of things: 区内钻孔位置如下. Every part is bounded.
 */
export const THINGS_LISTED = new RegExp(
  `(?:${THINGS})(?!(?:吊装|安装|检修)?平台[\\dA-Z一二三四五六七八九十#号]{0,4}:)(?:位|点|处|中心)?(?:[^。;\\n界拐角范围用地海]{0,8}?(?:${LISTED})|(?<=[^|]{5})[\\s)]{0,4}$)`,
  "gu",
);

/** Things at the end of words, which the numbers behind them count: 监测井, 各钻孔. */
export const THINGS_BEFORE = new RegExp(`(?:${THINGS})(?:点|号|编号)?[\\s:(]{0,2}$`, "u");

/** What stands, lies or is drawn on land, and is none: its corners bound it, not the land. */
const NO_LAND =
  "建筑(?:物|控制线|退让线|退线|定位|轮廓|基底)|构筑物|\\d{1,2}(?:#|号)楼|地下室|基坑|围墙|出入口|停车位|塔吊|挡土墙|涵洞|化粪池|门卫|采空区|塌陷区|保护煤柱|(?:卫生|安全)防护距离|爆破警戒|评[估价]区?范围|剖面线|勘探线|巡护路线|起止点|高压走廊";
/** A line that announces the points of such a thing: 建筑物角点坐标, 采空区坐标:. Words of land in it say that land is meant. */
export const POINTS_OF_THING = new RegExp(
  `^(?![^。;\\n]{0,40}(?:用地|红线|宗地|界址|地块|[矿采]区(?!采空)|征[地收]|用海|宗海))[^。;\\n]{0,20}(?:${NO_LAND})[^。;\\n]{0,10}(?:坐标|[角拐端折]点|位置|一览|成果)[^。;\\n]{0,4}$`,
  "u",
);
/** Stakes along a road: K0+100. */
export const STAKES = /(?<![A-Za-z\d])[A-Z]{0,2}K\d{1,3}\+\d{3}(?!\d)/gu;

/** Words for the points or the extent of a boundary; what only lies inside or beside one is none. */
export const BOUNDARY_NOUN =
  /(?:界址|拐点|角点|顶点|界桩|界点|边界点|折点|围成|圈定|闭合|连线|(?:边界|范围|红线|区域|界线)(?!内|外|附近|周边|以内|以外|上|旁|的|各)|(?:保护区|控制地带|公园)(?!内|外|附近|周边|以内|以外|的|各|范围|中)|用地(?!红线|范围|内)|[矿采]区(?!内|外|附近|周边|的|各|中)|用海(?!范围|内)|宗地(?!内)|宗海(?!内)|地块(?!内))/gu;

/** A column of labels that count things: 孔号, 风机编号, 站位. */
export const THING_LABELS =
  /(?:^|[\s|,])(?:(?:钻|勘探)?孔|(?:钻|监测|观测|水|机)?井|风机|机组|机位|塔位|杆塔|塔|站位|测站|测点|监测点|采样点|断面|排污口|排口|锚位|浮标|灯浮|古树|树|桩基|墩|航标)(?:号|编号|名|名称)?(?=[\s|,]{1,4}(?:\p{Script=Han}{1,6}[\s|,]{1,4})?(?:[XYBLxyEN](?![A-Za-z])|经度|纬度|东经|北纬|[纵横东北]坐?标?|坐标))/u;

/** Columns that say what a thing is like: no boundary has them. */
export const THING_COLUMN =
  /中心点?(?:[XYxy](?![A-Za-z])|经度|纬度|坐标)|树种|树龄|胸径|村名|站名|人口|户数|孔深|孔径|井深|井径|采样深度|取样深度|监测(?:项目|指标|因子|频次)|装机|单机|叶轮|灯质|灯高|射程/u;

/** Labels that only bores have: ZK01, ZK1201. */
export const BORE_LABEL = /^(?:ZK|SK|CK)[-_]?\d/u;

/** A title of control points: those of a survey, or the corners of the land that the lines above name. */
export const CONTROL_POINTS = /控制点(?:坐标|成果|一览){0,3}表?[: ]{0,2}$/u;

/** Labels of points that a survey was fixed by, and those of the corners of land: numbers alone, J1. */
export const SURVEY_LABEL = /^(?:GPS|GNSS|KZ|BM)[-_]?\d/u;
export const CORNER_LABEL = /^J?\d/u;
