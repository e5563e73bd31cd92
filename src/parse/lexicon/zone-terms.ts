/** Words with which names of development zones and parks end; the longer before the shorter. */
export const ZONE_SUFFIXES =
  "开发区 高新区 化工园区 产业园区 工业园区 科技园区 物流园区 农业园区 园区 工业园 产业园 科技园 物流园 化工园 创业园 创新园 示范区 集聚区 工业集中区 集中区 保税港区 保税区 出口加工区 加工区 度假区 试验区 合作区 产业区 功能区(?!划) 经济区 新区";

/** Land that is protected: a zone where only its area or sides are told, a parcel where its points are printed. */
export const PROTECTED_SUFFIXES =
  "自然保护区 风景名胜区 森林公园 湿地公园 地质公园 国家公园 自然公园 水源保护区 水源地保护区";

/** Parts of a reserve, a park of nature or a place of water: blocks of it. */
export const FUNCTION_AREAS =
  "核心保护区 一般控制区 核心景区 核心区 缓冲区 实验区 湿地保育区 保育区 恢复重建区 合理利用区 宣教展示区 科普宣教区 生态保育区 一般游憩区 管理服务区 一级保护区 二级保护区 三级保护区 准保护区";

/** What stands between the name of such a part and its area: 的水域范围为… */
export const FUNCTION_RANGE = "的?(?:水域|陆域)?(?:保护)?(?:范围)?(?::|为|是)";

/** Counted by these words, a name stands for several: 白石等3处. */
export const COUNTED_UNITS = "[个家处座块片]";
