import { either } from "./either";
import { PART_NOUNS } from "./zone-suffixes";

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

/** Words that say how a block lies, before its number: 零星地块一. */
export const BLOCK_LIES = "零星 零散 分散 独立 扩区 新扩 新增";

/** What an order about land numbers as its parts: 范围1, 第二区域. */
export const RANGE_UNITS = "范围 区域";

const BLOCK_NOUN = either(`${PART_NOUNS} 园区 分区`);
/** A list of labels and values that names its block: 片区名称:城东片区 */
export const BLOCK_KEY = new RegExp(
  String.raw`(?:${BLOCK_NOUN}|功能区)名称:([\p{Script=Han}A-Za-z\d—·-]{2,24}?${BLOCK_NOUN}|[\p{Script=Han}A-Za-z\d—·-]{2,24}?)(?=${BLOCK_NOUN}?(?:所在|位置|四至|总?面积|总?用地|占地|规划|坐落|主要|范围|[,。;\s]|$))`,
  "gu",
);

/** Words that lead to a block and are no part of its name, the longer before the shorter. */
export const BLOCK_LEADS =
  "其中包括 其中 由 分(?=[A-Z][区块片园]) 功能区划为 区划为 分别为 分别是 划分为 分为 下设(?![施备计置定立]) 下辖 包括 包含 组成为 以及 范围为 四至范围 即 和";

/** Words of decision before the name of a zone. */
export const DECIDING_WORDS =
  "创建 审议了 审议 听取了 研究了 建议 指定 关于建设 关于 同意建设 同意 设立 核定 确定 认定 批准 调整 扩大 印发 发布 筹建 组建 整合 成立 建立 升级 公布 申请 审批 报请 划定 核准 明确 原则 扩增 撤销 公示 更名为 定名为 支持 恳请 筹备 新建 恢复 晋升 新设 新增设 新增(?!区|片|地) 优化 核减 缩减 调减 研究 准予 许可 提升 撤并 并入 纳入 划入 归入 升格 命名为 改为 变更 变更为 更改 划分 设置 规划建设 合并 归并 重组";
