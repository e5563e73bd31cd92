/** Words with which names of development zones and parks end; the longer before the shorter. */
export const ZONE_SUFFIXES =
  "开发区 高新区 经开区 化工园区 产业园区 工业园区 科技园区 物流园区 农业园区 园区 工业园 产业园 科技园 物流园 化工园 创业园 创新园 示范区 集聚区 工业集中区 集中区(?!域) 工业区 工业新城 智造新城 科技城 产业城 工业城 产业基地 商务区 工业转移园区 工业转移园 转移园 科学城 大学城 生态城 自贸区 自由贸易区 产业示范园区 示范园区 产业示范园 示范园 农业园 工贸园 特色小镇 软件园 创意园 孵化园 文创园 双创园 电商园 医药园 智造园 食品园 保税港区 保税区 出口加工区 加工区 度假区 试验区 综合实验区 合作区 产业区 功能区(?!划) 经济区 新区";

/** Land that is protected: a zone where only its area or sides are told, a parcel where its points are printed. */
export const PROTECTED_SUFFIXES =
  "净空保护区域 净空保护区 风景特定区 特定区 禁采区 限采区 可采区 禁养区 限养区 禁渔区 限渔区 禁猎区 禁牧区 禁燃区 禁建区 限建区 禁止开采区 限制开采区 重点开采区 允许开采区 禁止勘查区 限制勘查区 重点勘查区 禁止建设区 限制建设区 重点预防区 重点治理区 封禁保护区 海洋特别保护区 特别保护区 自然保护小区 保护小区 考古遗址公园 遗址公园 矿山公园 郊野公园 城市公园 植物园 重要湿地 历史文化名镇 历史文化名村 传统村落 历史地段 历史风貌区 历史文化保护区 自然保护区 风景名胜区 风景区 森林公园 湿地公园 地质公园 国家公园 自然公园 海洋公园 海洋牧场 沙漠公园 石漠公园 草原公园 水利风景区 种质资源保护区 水源保护区 水源地保护区 湿地保护小区 历史文化街区";

/** Parts of a reserve, a park of nature or a place of water: blocks of it. */
export const FUNCTION_AREAS =
  "核心保护区 重点保护区 一般保护区 一般控制区 核心保护范围 建设控制地带 建设控制区 风貌控制区 风貌协调区 环境协调区 一级景区 二级景区 三级景区 一般景区 核心景区 核心景观区 特级保护区 核心区 缓冲区 实验区 湿地保育区 保育区 恢复重建区 合理利用区 示范区 宣教展示区 科普宣教区 生态保育区 一般游憩区 辐射区 管理服务区 一级保护区 二级保护区 三级保护区 准保护区 外围保护地带 外围地带 起步区 启动区";

/** What a zone grows by: a part of it by its own word alone, behind a name the noun of another zone. */
export const EXTENSIONS = "拓展区|扩展区";

/** Words that tell the part of a reserve from the others. */
const FUNCTION_WORDS =
  "核心|重点|一般|绝对|严格|限制|缓冲|实验|试验|过渡|外围|协调|环境|风貌|控制|管控|管制|保育|恢复|重建|修复|培育|适度|合理|可持续|利用|展示|宣教|宣传|教育|科普|体验|休闲|游憩|游览|观光|服务|预留|辐射|带动|[特一二三123]级|[一二三四0-4]类|准";
/** Words that may stand beside them: alone they tell a kind of land (生态保护区). */
const BESIDE = "景观|建设|保护|资源|生态|湿地|海洋|水域|陆域|开发|旅游|管理|综合|特别|特殊|与|和|及";

/**
 * The name of a part that has no word of a place in it (生态与资源恢复区, 适度利用区, 重点保护区): a part of the land that is
 * spoken of, never a zone of its own beside it.
 */
export const FUNCTION_NAME = `(?:(?![与和及])(?:${BESIDE}){0,4}(?:${FUNCTION_WORDS})(?:${FUNCTION_WORDS}|${BESIDE}){0,4}(?:区域|地区|地带|区|带))`;

/** What stands between the name of such a part and its area: 的水域范围为… */
export const FUNCTION_RANGE = "的?(?:水域|陆域)?(?:保护)?(?:范围)?(?::|为|是)";

/** Behind a part: words of a range that only begins there (一级保护区边界外的水域, 一级保护区上游2000米). */
export const ONLY_BEGINS =
  /^的?(?:陆域|水域)?的?(?:边界|边缘|范围|界线|上界|下界|上边界|下边界)?线?(?:(?:以|之|向)外|[外上下](?=[的侧延围游溯扩推展\d])|起(?!步|点))/u;

/** Counted by these words, a name stands for several: 白石等3处. */
export const COUNTED_UNITS = "[个家处座块片]";

/** Words of a kind, with which the name of a place ends inside the name of a zone: 白石|经济开发区 */
export const KIND_WORDS =
  "经济 技术 高新 产业 工业 化工 农业 物流 科技 循环 现代 先进 智能 智造 生态 综合 保税 出口 自由 国家 国际 国有 省级 市级 县级 区级 自然 风景 森林 湿地 地质 海洋 沙漠 水利 水源 饮用 集中式 城镇 乡镇 旅游 新材料 精细 制造 创新 创业 边境 跨境 水产 种质 历史 新区 新城 园区 开发 示范 试验 度假 生物 医药 食品 电子 信息 环保 新能源 冷链 文化 数字 港口 空港 临港 临空";

/** Words for the blocks of a zone that a number or letter may stand beside: 区块一, 第二片区. */
export const BLOCK_UNITS = "子片区 子片 片区 区块 地块 组团 分区 园区 板块";

/** Words that say how a block lies, before its number: 零星地块一. */
export const BLOCK_LIES = "零星 零散 分散 独立 扩区 新扩 新增";

/** What an order about land numbers as its parts: 范围1, 第二区域. */
export const RANGE_UNITS = "范围 区域";

/** A list of labels and values that names its block: 片区名称:城东片区 */
export const BLOCK_KEY =
  /(?:片区|区块|园区|组团|分区|功能区)名称:([\p{Script=Han}A-Za-z\d—·-]{2,24}?(?:片区|区块|园区|组团|分区)|[\p{Script=Han}A-Za-z\d—·-]{2,24}?)(?=(?:片区|区块|园区|组团|分区)?(?:所在|位置|四至|总?面积|总?用地|占地|规划|坐落|主要|范围|[,。;\s]|$))/gu;

/** Endings of names of blocks, the longer before the shorter. */
export const BLOCK_ENDINGS =
  "片区(?!块) 区块 组团 工业园区 产业园区 工业园 产业园 物流园 科技园 创业园 园区 分区 集中区 功能区 景区 单元";

/** Words that lead to a block and are no part of its name, the longer before the shorter. */
export const BLOCK_LEADS =
  "其中包括 其中 由 分(?=[A-Z][区块片园]) 功能区划为 区划为 分别为 分别是 划分为 分为 下设(?![施备计置定立]) 下辖 包括 包含 组成为 以及 范围为 四至范围 即 和";

/** The zone itself, spoken of again behind its blocks: 保护区四至范围为… */
export const WHOLE_NOUNS =
  "保护区 公园 风景区 景区 湿地 名胜区 度假区 街区 禁养区 限养区 禁燃区 禁放区 限放区 禁渔区 禁捕区 禁采区 限采区 可采区 禁牧区 水源地 园区 开发区 高新区 集中区 集聚区 示范区 保税区 工业区 产业园 工业园";

/** Words of decision before the name of a zone. */
export const DECIDING_WORDS =
  "创建 审议了 审议 听取了 研究了 建议 指定 关于建设 关于 同意建设 同意 设立 核定 确定 认定 批准 调整 扩大 印发 发布 筹建 组建 整合 成立 建立 升级 公布 申请 审批 报请 划定 核准 明确 原则 扩增 撤销 公示 更名为 定名为 支持 恳请 筹备 新建 恢复 晋升 新设 新增设 新增(?!区|片|地) 优化 核减 缩减 调减 研究 准予 许可 提升 撤并 并入 纳入 划入 归入 升格 命名为 改为 变更 变更为 更改 划分 设置 规划建设 合并 归并 重组";
