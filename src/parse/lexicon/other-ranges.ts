import { either } from "./either";

/** Whom or what a range serves: a school, a count of people, a post, a line of supply, a shop. */
const SERVED =
  "招生 学区 施教区 入学 就读 普查 网格 选区 选民 派出所 警务 执勤 配送 投递 接种 供热 供暖 停热 停产检修 营运 特许经营 物业 业主 集市 早市 摊位 经营区域 服务片区 服务区域 服务范围 诊疗 放流 老旧小区 保洁 清扫 环卫 清运 公交";
/** What is shut, feared or ordered for a while. */
const PASSING =
  "(?<!防火)戒严(?!区) 防火期 疏散 撤离 避险 警戒 隔离 静默 扑杀 疫点 疫区 受威胁区 单行 禁行 禁停(?!区) 泊位 占道 夜市 (?<!机场|飞行|校验|净空|空域)临时(?!禁飞区|[禁限][渔捕猎牧采]) 演习 执法行动";
/** What is built, by its papers. */
const BUILT =
  "初步设计 可行性研究 概算 工程(?:建设)?(?:范围|地点|位置|内容|起止|概况) 治理范围 整治范围 改造范围 改造工程 治理工程 改建工程 扩建工程 加固工程 疏浚工程 绿化工程 标段 监理 拆除(?!重建|范围|用地|面积) 违建 违法建设";
/** What is let, farmed by contract, or claimed. */
const HELD = "流转 出租 招租 拍租 发包 承包 经营权 租期 权属 林权 争议 迁坟 坟墓(?!群) 抵押 竞价";
/** What is priced or taxed by its place. */
const PRICED =
  "基准地价 标定地价 地价级别 级别范围 土地级别 土地等级 土地使用税 税额 纳税 区片价 区片综合 租金 征地区片";
/** What is only given a name. */
const NAMED =
  "地名命名 标准地名 门牌 (?:道路|街路|桥梁|广场|街巷)[^。;,]{0,6}命名 命名[^。;,为]{0,4}(?:道路|街路|桥梁|广场|街巷) 道路名称";

/**
 * Ranges that are no decision about the use of land: those of a service, an order for a while, works, a contract, a
 * price or a name. They count in a title, and in the words before the sides.
 */
export const OTHER_RANGES = new RegExp(
  either(`${SERVED} ${PASSING} ${BUILT} ${HELD} ${PRICED} ${NAMED}`),
  "u",
);

/** Words of an advertisement of buildings: two of them tell one. */
export const ADVERT_WORDS =
  /均价|首付|开盘|售楼|楼盘|户型|精装|品鉴|热销|交房|样板间|总价|置业|月供|认筹|别墅|洋房|楼王|在售|预约看房/gu;

/** A title that makes a town or a quarter: its borders are those of an authority. */
export const OTHER_AUTHORITY =
  /(?:撤销|设立|成立|恢复|析置|合并|并入|划归)\p{Script=Han}{1,8}(?:[乡镇](?!\p{Script=Han}{0,16}(?:[园区]|基地|城|公园|街区|社区|[村居]委会|[村居]民委员会))|街道|办事处)/u;

/** What shuts land for a while, whatever else the order says of it. */
export const EPIDEMIC = /(?<!虫病|动物|植物|猪瘟|流感)疫情|防疫|疫控|封控/u;
/** What is shut for woods, grass and beasts. */
export const FOR_NATURE = /封[山滩林]|[禁限][牧猎渔捕]/u;

/** A title that stops for a while what passes through a land or comes to it, and decides about no land. */
export const PASSING_ORDER =
  /^(?!.*(?:划定|设立|禁停区|禁飞区|净空)).*(?:交通管[理制]|交通组织|限行|绕行|停[水电气暖](?!场)|断[水电]|演练|演习)/u;
