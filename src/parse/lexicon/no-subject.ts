import { either } from "./either";

/** What is left of a land, or a share of it. */
const REST = "全[部体域] [大小]部分 部分 其[余他它] 余下 剩余 所有 [不未没] 分[东南西北]";
/** What points at something told before or behind, or at whoever speaks. */
const POINTS =
  "所[在属处](?!城) 其 该 本(?!溪) 此 各 我 你 您 贵(?=[局厅县市区委部省府方单公院校]) 以上 上述 以下 下列 当前 首页 [这那](?=[个些一里种处片家]|样|时|是)";
/** Words of an order or a decision: by what, to what end, about what, from when on. */
const LEADS =
  "[比较](?=原|调整|变更|扩区|批准|上年|去年) 根据 按照 依据 为(?:了|加强|保护|进一步|规范|切实)? 因 经(?![开济纬]) 由 对(?!山) 在 将(?!乐|军) 具体 涉及 包括 包含 另?据(?!点) 另[有外经] 现(?!代) 从(?!化|江) 自(?![然由流贡治]) 凡 任何 有关 相关 拟 从事 禁止在 不得 以 并 且 即 原则 是 主管 隶属 第[一二三四五六七八九十\\d]+条";
/** How far, how much, how many. */
const COUNTS =
  "[东南西北]{1,2}(?:[侧面边部]以|面?[为沿]|距) 方?公里 平方 公顷 (?:新[增设建]|增[设加])?(?:\\d{1,3}[个家处]|[一二两三四五六七八九十几多][个处]) [一二两三四五六七八九十]大(?=自贸|经济|开发|园区|工业|产业|高新|示范|试验|保税) (?:增加|减少|扩大|缩小|增|减)[至到为]";
/** What is done to land, and how an outline goes. */
const DEEDS =
  "(?:[现原新]|重新)?(?:批准|核准|认定|核定|审定|规划|现状)$ 盘活 置换 新?扩(?!建(?:基地|园|片?区)$) 调 沿(?=[梁沟着路线]|.{1,12}至) [划移]出 [起止终始讫]{1,2}(?:点|于)";
/** Labels of a page. */
const LABELS =
  "序号 姓名 人均 周边(?:区域|地区) 号[墓楼井窟] 联系 发布 来源 附[件表] 图例 注 户主 用途 图号 编号(?=[A-Z\\d]) 证号 使用权(?:人|类型|性质) 所有权人 权利人";
const BEGINS = `[等距属] 内的 占(?!城) ${REST} ${POINTS} ${LEADS} ${COUNTS} ${DEEDS} ${LABELS}`;

/** What a name does not end with: a paper, a body, a time, a purpose. */
const ENDS =
  "[“”\\u0022][两二三四][区线][“”\\u0022] 如下 下列 以下 公告 通告 通知 公示 规定 要求 条例 意见 办法 法律 法规 政府 局 厅 司 委员会 管委会 办公室 部门 单位 请示 收悉 (?<!\\p{Script=Han}{2}[^第年\\d]\\d{1,4})号 [日月人户天] 网友 网民 [市村居]民(?!区|点|公园|广场|小区|文化) 业主 (?<!单)元 等(?:地块|宗地|片区|区域) 期限 时间 目的 用途 措施 电话 之内 以内 相关 来源 作者 编辑 依法 事项 部分 (?:使用权|所有权|产权|许可|登记)证书? 批准书 告知书 [组构]成 矿产资源 国土空间 (?<=[省县市区州旗])(?:城市|城镇|乡村|旅游|水利|交通|农业|产业) 合作社 供销社 (?:有限|股份|责任|集团)公司 指标 (?:围[成合]|之间)的?(?:封闭|闭合|整个|全部)?的?(?:区域|范围|水域|陆域|地带)";

/** What stands nowhere in a name: dates, distances, sides, counts, what is said of something. */
const WITHIN =
  "(?:以|之)[外内](?:的|区域|范围|$) 关于 《 》 范围[以之]?内的?(?:全部)?[水陆海区]域 [线程高]以[上下](?!村|镇) \\d{4}年 \\d{4}[-./]\\d{1,2}[-./]\\d [东南西北上下][至起迄] (?<![云湖河海山江陕广])[东南西北上下]临 第[一二三四五六七八九十\\d]+批 [^第\\d]\\d{1,4}[个家处座块片] 向外 外[延扩推]\\d 四至(?:界限|范围|界线|边界) (?:下列|以下)(?:土地|地块|宗地|区域) \\p{Script=Han}是\\p{Script=Han} (?:的|一座)[大中小](?:\\([12一二ⅠⅡ]\\))?型";

/** Words with which a sentence begins or ends, and no name; the ends are looked for at the end alone. */
export const NO_SUBJECT = new RegExp(`^${either(BEGINS)}|${either(WITHIN)}|$(?<=${either(ENDS)})`, "u");
