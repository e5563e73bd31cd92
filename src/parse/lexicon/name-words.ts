import { AREA_UNIT } from "./area-units";

/** What is done to a piece of land, before its name: 拟划定, 临时使用, 收回. */
export const ACT_LEAD =
  /^(?:现|经|将|拟|已|对|以?其所?[持拥]有的|原则上?(?=同意)|(?:调整|变更|扩大|缩小)[前后]的?|同意|批准|公布|发布|设立|设置|新设|新建|建立|划定|确定|核定|调整|收回|征收|征用|占用|临时使用|申请使用|[你该贵](?:公司|单位|矿)(?:申请|上报)?的?|依法|重新)+(?!自治|区$|地$)/u;

/** A right to land; its name goes before: 大坪石灰岩矿|采矿权延续. */
export const RIGHT_WORD =
  /(?:采矿权|探矿权|矿业权|采矿许可证|勘查许可证|海域使用|(?:国有|集体)?(?:经营性)?建设用地使用权|集体(?:经营性)?建设用地|国有建设用地|(?:土地|滩涂)?使用权|不动产(?:首次)?登记|扩大矿区|缩小矿区|(?:划定)?矿区范围|拟?划定|矿产资源)/u;
/** What is done, behind the land and before the right: 鸿运煤矿注销|采矿许可证. */
export const ACT_TAIL =
  /(?<!注销|变更|延续|扩大|缩小|新立|转让|保留|拟|集体|国有)(?:注销|变更|延续|扩大|缩小|新立|转让|保留|拟|集体|国有)+$/u;

/** Whom a letter addresses: 各有关单位、个人. */
const ADDRESSEE =
  "^(?:[你我其该]|贵(?=单位|公司|局|院|校|厂|方|委|办|司|中心)|各|有关|相关|广大|尊敬)|(?:单位|个人|公民|法人|群众|居民|村民)$";
/** How figures are printed: CGCS2000坐标系, 度分格式, 逗号前为经度. */
const FORMAT =
  "CGCS|WGS|GPS|坐标|经纬?度|纬度|东经|北纬|格式|度分|分秒|高斯|投影|中央子午|高程|标高|点号|序号|编[号码]|代码|单位:|大地|西安|北京54|国家2000|平面";
/** A figure of a size: 宗海面积41.0公顷, 标高480米. */
const SIZE = `\\d ?(?:${AREA_UNIT}|米|公里|元|万?(?:吨|立方米|方(?!案))|年(?!度|第))|面积|规模$`;
/** What another key of a permit tells. */
const OTHER =
  "^[〇○零一二三四五六七八九]{4}年|\\d月\\d{1,2}日|消息$|^[东南西北]{1,2}至|^(?:根据|依据|按照|依照|位于|地处|坐落|座落|用途|扣除|扣减|剔除|不含|不包括|(?:用海|用地)(?:类型|方式|性质|单位))|用海中的|(?:人|者|方|公司|企业|单位)$|[。;?!]|(?<!\\d):|:(?!\\d)|(?:[情概]况|事项|要求|依据|条件|内容|安排|步骤|年限|期限|日期|方式|类型|性质|等级|指界|测量|[复实]测)$|由(?:\\d|[一二三四五六七八九十]{1,3}[个台座])|表示|数据(?:开始|结束)|^\\d+$|^开采[\\d一二三四五六七八九十]|征求$|^第[一二三四五六七八九十\\d]{1,3}[章节]|\\d ?%$|^[本该此](?:矿|项目|工程|宗|地块)[与和及跟同距]|^山?矿区$|^(?:宗海|用海|用岛|用地|合计|总计|小计)$|另据|如下|下列|以下|所示|附[件图表]\\d?$";

/** A line, a cell or a clause that names no land. */
export const NO_LAND_NAME = new RegExp(`${ADDRESSEE}|${FORMAT}|${SIZE}|${OTHER}`, "u");

/** Nothing but administrative places, the greater before the smaller: 滨海市东湖区, 某省某县某镇. */
export const PLACES_ALONE =
  /^\p{Script=Han}{1,10}(?:省|市|州|盟|县|旗|自治区)(?:\p{Script=Han}{1,8}(?:市|县|(?<!\p{Script=Han}[园护制发矿采厂场院校])区|旗))?(?:\p{Script=Han}{1,8}(?:镇|乡|街道|苏木))?$/u;
/** The places with which a name may begin. */
export const PLACES_LEAD =
  /^(?:\p{Script=Han}{1,8}?(?:省|市|州|盟|县|旗|自治区|区))?(?:\p{Script=Han}{1,8}?(?:市|县|区|旗))?(?:\p{Script=Han}{1,8}?(?:镇|乡|街道|苏木))?/u;
