/*
 * The nouns with which the names of zones and of their parts end, by what they mean. Every pattern that asks how such a name
 * ends is made of these rows: a noun that offices begin to use is added here, in the row of its meaning. Within a row the longer
 * stands before the shorter that it begins with.
 */

/** Parks by what is done in them, zones of their own or parts of one. */
export const PARK_NOUNS = "工业园 产业园 科技园 物流园 创业园";

/** Zones of the economy alone: no park of nature has them as its parts. */
export const ECONOMIC_NOUNS = `开发区 高新区 经开区 集中区 集聚区 保税区 工业区 ${PARK_NOUNS}`;

/** Whole zones of the economy or of leisure, called by their noun alone where they are spoken of again. */
export const ESTATE_NOUNS = `${ECONOMIC_NOUNS} 园区 示范区 度假区`;

/** Protected land by its noun alone; 街区 is one of history here. */
export const PRESERVE_NOUNS = "保护区 保护地 公园 风景区 景区 湿地 名胜区 街区 水源地";

/** Land by what an order forbids or allows on it, a zone with the place before its noun: 青柳湖禁养区. */
export const ORDER_NOUNS =
  "禁养区 限养区 禁燃区 禁渔区 限渔区 禁猎区 禁采区 限采区 可采区 禁牧区 禁建区 限建区";

/** The same where the matter of the order stands before the noun, and is more of the name than the place: 烟花爆竹禁放区. */
export const BAN_NOUNS = "禁放区 限放区 禁捕区";

/** Pieces of a town that a plan of its own may be made for. */
export const TOWN_PARTS = "片区 组团 板块";

/** Pieces that a zone or a town is cut into; 区块 is one of a zone or a field, and no area that plans are made for. */
export const PART_NOUNS = `${TOWN_PARTS} 区块`;

/** Pieces by what each is for. */
export const FUNCTION_NOUNS = "功能分区 功能区 分区";

/** The units that the detailed plans of a town are made for; 街区 is one of them here. */
export const PLANNING_UNITS = "单元 街区 街坊";

/** Large parts of a town by their age. */
export const TOWN_NOUNS = "新城 新区 城区";

/** Land of one owner or buyer. */
export const LOT_NOUNS = "地块 宗地";

/** Pieces of mines, of the sea and of surveys that a table counts. */
export const FIELD_PIECES = "矿段 矿体 块段 采区 宗海 标段 图斑 小班";

/** Words with which names of development zones and parks end; the longer before the shorter. */
export const ZONE_SUFFIXES = `化工园区 产业园区 工业园区 科技园区 物流园区 农业园区 化工园 创新园 工业集中区 工业新城 智造新城 科技城 产业城 工业城 产业基地 商务区 工业转移园区 工业转移园 转移园 科学城 大学城 生态城 自贸区 自由贸易区 产业示范园区 示范园区 产业示范园 示范园 农业园 工贸园 特色小镇 软件园 创意园 孵化园 文创园 双创园 电商园 医药园 智造园 食品园 保税港区 出口加工区 加工区 试验区 综合实验区 合作区 产业区 功能区(?!划) 经济区 新区 ${ESTATE_NOUNS.replace("集中区", "集中区(?!域)")}`;

/** Land that is protected: a zone where only its area or sides are told, a parcel where its points are printed. */
export const PROTECTED_SUFFIXES = `净空保护区域 净空保护区 风景特定区 特定区 ${ORDER_NOUNS} 禁止开采区 限制开采区 重点开采区 允许开采区 禁止勘查区 限制勘查区 重点勘查区 禁止建设区 限制建设区 重点预防区 重点治理区 封禁保护区 海洋特别保护区 特别保护区 自然保护小区 保护小区 考古遗址公园 遗址公园 矿山公园 郊野公园 城市公园 植物园 重要湿地 历史文化名镇 历史文化名村 传统村落 历史地段 历史风貌区 历史文化保护区 自然保护区 风景名胜区 风景区 森林公园 湿地公园 地质公园 国家公园 自然公园 海洋公园 海洋牧场 沙漠公园 石漠公园 草原公园 水利风景区 种质资源保护区 水源保护区 水源地保护区 湿地保护小区 历史文化街区`;

/** Parts of a reserve, a park of nature or a place of water: blocks of it. */
export const FUNCTION_AREAS =
  "核心保护区 重点保护区 一般保护区 一般控制区 核心保护范围 建设控制地带 建设控制区 风貌控制区 风貌协调区 环境协调区 一级景区 二级景区 三级景区 一般景区 核心景区 核心景观区 特级保护区 核心区 缓冲区 实验区 湿地保育区 保育区 恢复重建区 合理利用区 示范区 宣教展示区 科普宣教区 生态保育区 一般游憩区 辐射区 管理服务区 一级保护区 二级保护区 三级保护区 准保护区 外围保护地带 外围地带 起步区 启动区";

/** The zone itself, spoken of again behind its blocks: 保护区四至范围为… */
export const WHOLE_NOUNS = `${PRESERVE_NOUNS} ${ESTATE_NOUNS} ${ORDER_NOUNS} ${BAN_NOUNS}`;

/** Words for the blocks of a zone that a number or letter may stand beside: 区块一, 第二片区. */
export const BLOCK_UNITS = `子片区 子片 ${PART_NOUNS} 地块 分区 园区`;

/** Endings of names of blocks, the longer before the shorter. */
export const BLOCK_ENDINGS = `${PART_NOUNS.replace("片区", "片区(?!块)")} 工业园区 产业园区 ${PARK_NOUNS} 园区 分区 集中区 功能区 景区 单元`;
