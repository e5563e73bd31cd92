import type { AreaRole } from "../../domain/area";

/**
 * What a label announces. `floor` areas are areas of buildings, never of land. `other` labels carry figures that are
 * no facts of ours (prices, years, deposits): they end the value before them and keep their own figure out.
 */
export type FieldName =
  | "code"
  | "name"
  | "use"
  | "useCode"
  | "area"
  | "floor"
  | "block"
  | "county"
  | "place"
  | "conditions"
  | "other";

export interface FieldTerm {
  readonly spelling: string;
  readonly field: FieldName;
  /** for areas */
  readonly role?: AreaRole;
}

interface Row {
  readonly field: FieldName;
  readonly role?: AreaRole;
  readonly spellings: string;
}

/** What has a number, and what the number is called: 宗地编号, 地块代号, 标的号. */
const LAND_WORDS =
  "地块 宗地 标的 土地 用地 供地 出让 划拨 出租 租赁 挂牌 拍卖 公告 交易 图斑 供应 地籍 规划地块 出让地块 出让宗地 标的物 储备地块";
const NUMBER_WORDS = "编号 代码 编码 代号 号 标号 号码 序号";
/** What has a name of its own: 用地项目名称, 地块名称. */
const NAMED_WORDS =
  "地块 宗地 项目 标的 标的物 建设项目 用地项目 土地 出让地块 出让宗地 拟建项目 建设工程 工程 供地项目";
/** These end in 号, and name something else or are words of every day. */
const NO_LABELS: ReadonlySet<string> = new Set([
  "土地号",
  "用地号",
  "供地号",
  "出让号",
  "公告号",
  "交易号",
  "供应号",
  "地籍代码",
  "土地代码",
  "用地代码",
  "用地编码",
  "用地代号",
  "公告序号",
  "标的序号",
]);

function crossed(heads: string, tails: string): string {
  return heads
    .split(" ")
    .flatMap((head) => tails.split(" ").map((tail) => head + tail))
    .filter((label) => !NO_LABELS.has(label))
    .join(" ");
}

const ROWS: readonly Row[] = [
  {
    field: "code",
    spellings:
      "地块名称编号 地块名称及编号 地块编号及名称 宗地代号 编号 地块名称或编号 地块编号名称 宗地编号(地块编号) 原地块编号 地号 地籍号 宗地地籍号 地块规划编号 地块交易编号 规划地块编号 宗地公告号 地块公告号 地段编号 地段号码 宗地位置及编号 地块位置及编号 宗地坐落及编号 宗地编号及位置 地块编号及位置 宗地编号及坐落 土地位置及编号 位置及地块编号 位置及宗地编号",
  },
  { field: "code", spellings: crossed(LAND_WORDS, NUMBER_WORDS) },
  // what is given away under the sea and under the ground
  { field: "code", spellings: crossed("海域 宗海 采矿权 探矿权 矿业权 矿区", "编号 代码") },
  {
    field: "name",
    spellings: "采矿权名称 探矿权名称 矿业权名称 矿山名称 矿区名称 地块名 用地项目 建设项目 用地名",
  },
  { field: "name", spellings: crossed(NAMED_WORDS, "名称") },
  {
    field: "use",
    spellings:
      "主要用途 土地主要用途 规划主要用途 用海类型 用地性质 土地用途 规划用途 规划用地性质 土地使用性质 用地类别 用地分类 用地类型 土地性质 用地功能 土地用途明细 土地规划用途 批准用途 出让用途 使用性质 用途 用地性质名称 用地名称 规划土地用途 土地利用性质 规划性质 用地用海分类 规划用地类别 宗地用途 主导用途 规划功能 地块性质 规划用于 地类(用途) 用地功能 土地使用功能 用途名称 明细用途 用途明细 使用分区 土地使用分区",
  },
  {
    field: "useCode",
    spellings:
      "用地代码 用地性质代码 性质代码 用地编码 类别代码 用地类别代码 用地分类代码 用地代号 地类代码 地类编码",
  },
  {
    field: "area",
    role: "site",
    spellings:
      "水平投影面积 地下空间水平投影面积 水平投影用地面积 用海面积 宗海面积 海域面积 矿区面积 勘查面积 勘查区面积 占地 租赁面积 权利面积 用地面积 土地面积 宗地面积 出让面积 净用地面积 出让用地面积 出让净用地面积 出让用地 建设用地面积 地块面积 占地面积 规划用地面积 出让土地面积 供地面积 实际出让面积 可建设用地面积 净地面积 面积 使用权面积 土地使用权面积 出让宗地面积 规划净用地面积 规划建设用地面积 拟出让面积 宗地净面积 地块用地面积 项目用地面积 使用面积 土地出让面积 可出让面积 建设用地净面积 净面积 净用地 规划净用地 建设净用地 用地规模 用地总规模 地块规模 宗地规模 地盘面积 地段面积",
  },
  {
    field: "area",
    role: "total",
    spellings:
      "总用地面积 总面积 宗地总面积 总占地面积 用地总面积 规划总用地面积 总用地 土地总面积 规划总面积 地块总面积 规划总用地 总规划用地面积 总建设用地 规划总建设用地 总建设用地面积",
  },
  {
    field: "area",
    role: "other",
    spellings:
      "绿地面积 道路面积 代征绿地面积 代征道路面积 代征用地面积 代征面积 代征城市道路用地面积 代征地面积 代建道路面积 代建绿地面积 绿化面积 公共绿地面积 道路用地面积 绿化用地面积 防护绿地面积 代拆面积 附属用地面积 公园绿地面积 广场面积 水域面积",
  },
  {
    field: "floor",
    spellings:
      "超建面积 超建建筑面积 超容面积 超出建筑面积 计入容积率总建筑面积 计入容积率建筑面积 计入容积率的总建筑面积 计入容积率的建筑面积 计算容积率总建筑面积 计算容积率建筑面积 地上总建筑面积 规划总建筑面积 建筑面积 总建筑面积 计容建筑面积 计容总建筑面积 计容面积 地上建筑面积 地下建筑面积 规划建筑面积 总计容建筑面积 住宅建筑面积 商业建筑面积 套型建筑面积 不计容建筑面积 最大建筑面积 建筑占地面积 建筑基底面积 基底面积 建筑规模 计容建筑规模 地上计容建筑面积 可建建筑面积 配套建筑面积 居住面积 办公面积 厂房面积 建筑物面积 总建筑规模 地下空间面积 停车面积 产权面积 容积面积 建设规模 拟建设规模 建设总规模 人均用地面积 用房面积 配建面积 楼面总面积 总楼面面积 楼面面积",
  },
  {
    field: "block",
    spellings:
      "街区 街坊 所属片区 所在片区 片区 单元 规划单元 控规单元 单元编号 街区编号 街坊编号 控规单元编号",
  },
  {
    field: "county",
    spellings: "行政区 所属区 区县 县区 所在区县 所属行政区 所在行政区 行政区划 所属区县 县(市、区) 县市区",
  },
  {
    field: "place",
    spellings:
      "宗地坐落 土地坐落 坐落 土地位置 地块位置 宗地位置 位置 用地位置 地理位置 出让地块位置 出让宗地位置 地块所在位置 地块坐落 四至 四至范围 四至界限 宗地四至 地块四至 用地四至 规划范围 用地范围 范围",
  },
  {
    field: "conditions",
    spellings:
      "规划指标 规划控制指标 控制指标 规划条件 规划设计条件 规划技术指标 技术指标 主要技术指标 主要指标 主要规划指标 规划指标要求 规划要求 主要规划条件 规划设计要求 规划设计指标 主要规划技术指标 经济技术指标 主要经济技术指标 规划控制要求 用地指标 开发强度 土地使用条件 出让条件 规划条件要点",
  },
  {
    field: "other",
    spellings:
      "规划条件文号 规划条件编号 规划条件批准文号 用地批准文号 批准用地文号 批准用地机关 批准机关 批准文号 批复文号 土地批准文号 供地批准文号 农转用批准文号 土地取得方式 建设工期 绿建等级 绿色建筑等级 楼面起始价 序号 标的序号 顺序号 公告序号 备注 不动产单元号 混合比例 容积率说明 土地开发程度 开发程度 土地现状 交地条件 供地条件 土地交付条件 出让年限 使用年限 土地使用年限 土地使用年期 使用年期 年限 出让年期 起始价 起拍价 起叫价 挂牌起始价 拍卖起始价 挂牌价 成交价 成交价格 成交总价 出让价 起始总价 保证金 竞买保证金 投标保证金 履约保证金 加价幅度 增价幅度 竞价幅度 加价 投资强度 固定资产投资强度 固定资产投资 投资总额 总投资 税收 亩均税收 单位税收 亩均产值 产出强度 楼面地价 楼面价 起始楼面价 土地单价 地价款 出让金 土地出让金 建设周期 开工时间 竣工时间 开竣工时间 交地时间 报名时间 标高 场地标高 设计标高 室外标高 绝对标高 高程 海拔 海拔高度 绝对高度 黄海高程 层高 停车位 机动车位 停车泊位 停车率 非机动车位 停车位配比 装配率 装配式 绿化覆盖率 绿化覆盖面积 日照 日照间距 户数 居住户数 人口 居住人口 套数 套密度 估价报告备案号 备案号 竞得人 受让人 受让单位 竞得单位 出让方式 供应方式 供地方式 土地级别 能耗 能耗标准 环境标准 单位能耗 单位排放 研发投入 办公及生活服务设施 年径流总量控制率 径流总量控制率 污染物削减率 雨水资源利用率 海绵指标 透水铺装率 绿色建筑 绿建星级 建筑退让 退让 后退 退界 公共配套设施 配套设施 配套要求 公建配套 其他要求 现状土地条件 土地现状 联系人 联系电话 电话 联系地址 地址 邮编 邮政编码 公示时间 公示期 时间 日期 交易时间 地下空间 地下空间开发 出入口 出入口方位 兼容性 兼容比例 建筑风格 附加条件",
  },
];

/** What is done to the land that such a label names. */
const DONE_TO_LAND = "修改 调整 变更 更正 涉及 公示 出让 供应 储备";

/** Words that are labels only at the beginning of a line or a cell, before a colon. */
export const LINE_LABELS: Readonly<Record<string, FieldTerm>> = {
  ...Object.fromEntries(
    crossed(DONE_TO_LAND, "地块 宗地")
      .split(" ")
      .map((spelling) => [`${spelling}:`, { spelling, field: "name" } as const]),
  ),
  "地块:": { spelling: "地块", field: "name" },
  "宗地:": { spelling: "宗地", field: "name" },
  "项目:": { spelling: "项目", field: "name" },
  ...Object.fromEntries(
    crossed("选址 拟选址 拟建 申报", "项目")
      .split(" ")
      .map((spelling) => [`${spelling}:`, { spelling, field: "name" } as const]),
  ),
  "性质:": { spelling: "性质", field: "use" },
  "规划:": { spelling: "规划", field: "use" },
  "用地:": { spelling: "用地", field: "use" },
  "规划用地:": { spelling: "规划用地", field: "use" },
  "功能:": { spelling: "功能", field: "use" },
  "规模:": { spelling: "规模", field: "area", role: "site" },
};

/** Words that are labels at the beginning of a clause, before 为, a code or a use: 性质为二类居住用地, 性质R2, 性质商住. */
export const CLAUSE_LABEL =
  /^(性质|功能)(?:拟?为|是|(?=[A-Z]{1,2}\d)|(?<=性质)(?=[一二三]类\p{Script=Han}{2,4}用地|(?:居住|住宅|商业|商住|商服|商务|工业|仓储|物流|公园|教育|医疗)(?:(?:混合|服务|卫生|科研|绿)?用?地)?(?:[,。;:|(]|$)))(?!(?:国有|集体)(?:建设用地|土地)(?:[,。;|]|$))/u;
export const CLAUSE_FIELD: FieldTerm = { spelling: "性质", field: "use" };

/** Of those, the labels of a use that words of any kind may follow: they count before the name of a use alone, or a size. */
export const LAND_LABELS: ReadonlySet<string> = new Set(["用地", "规划用地"]);

/** A numbered label before a code: 出让地块(一):桂挂2031-11-1, 标的1:… Its length is that of the first group. */
export const NUMBERED_LABEL =
  /^((?:拟?出让|拍卖|挂牌|成交)?(?:地块|宗地|标的)(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3})):/u;
export const NUMBERED_FIELD: FieldTerm = { spelling: "地块编号", field: "code" };

/** One entry a spelling; where two rows share a spelling the first wins. */
export const FIELD_TERMS: readonly FieldTerm[] = ROWS.flatMap(({ field, role, spellings }) =>
  spellings
    .split(" ")
    .map((spelling) => (role === undefined ? { spelling, field } : { spelling, field, role })),
);
