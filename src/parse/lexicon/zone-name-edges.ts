import { either } from "./either";
import { ESTATE_NOUNS, LOT_NOUNS, PART_NOUNS, PLANNING_UNITS, PRESERVE_NOUNS } from "./zone-suffixes";

/** What offices do to an area, on paper and on the ground: verbs that take its name as object. */
const AREA_VERBS =
  "创建 创办 兴办 开办 举办 兴建 建设 共建 续建 改建 迁建 重建 建成 建有 打造 构建 搭建 培育 扶持 支持 鼓励 引导 发展 壮大 做大 做强 做优 完善 健全 优化 整治 治理 改造 提升 更新 修复 编制 修编 修订 修改 拟订 拟定 制定 制订 起草 实施 落实 推进 推动 推行 促进 加快 加强 开展 组织 启动 启用 规划 谋划 划设 划定 设定 设置 设立 设有 下设 共设 设(?![计施备]) 增设 新设 申报 申办 申请 申创 推荐 遴选 评选 评定 评审 审定 审议 审核 审查 审批 复核 复审 验收 考核 通报 通告 公开 公告 公示 公布 宣布 命名 挂牌 授予 认定 核定 列入 纳入 编入 并入 划入 调入 保留 维持 保持 沿用 延续 巩固 暂停 停止 中止 终止 取消 撤销 废止 注销 退出 清退 清理 整顿 规范 进行 依托 围绕 统筹 管护 维护 封闭 关闭 开放 征收 征用 收回 收储 收购 储备 占用 使用 出让 划拨 拆除 拆迁 搬迁 委托 授权 移交 接管 托管 代管 涉及 覆盖 涵盖 毗邻 紧邻 紧靠 邻近 属于 咨询 询问 了解 列为 作为 成为 称为";

/** How and when it is done: adverbs before those verbs. */
const ADVERBS =
  "大力 积极 全力 全面 切实 着力 加速 进一步 继续 持续 不断 抓紧 尽快 依法 依规 一致 正式 共同 联合 统一 分期 逐步 高标准 高质量 高水平 拟 正在 原则上 原则 同意 决定 计划 本次 此次 本轮";

/** Nouns that end a heading or a label before the name in the next line. */
const HEADING_NOUNS =
  "情况 概况 简况 状况 现状 内容 结果 成果 范围 面积 四至 名称 名单 名录 目录 清单 如下 事项 说明 要求 意见 通知 公告 公示 批复 复函 请示 一览表";

/** 开发区现状|某经济开发区: a heading that tells the state of a kind of land, before the name in the next line. */
const STATE_HEADING = `(?:${either(`${ESTATE_NOUNS} ${PRESERVE_NOUNS} ${PART_NOUNS}`)}|(?:湿地|森林|地质)公园|方案)(?:基本|总体|发展|建设|规划)*(?:现状|概况|简况|状况|情况|简介)`;

/** 公园周边有|某度假区, 邻近的|某湿地公园: where land lies beside other land. */
const LIES_BESIDE =
  "\\p{Script=Han}{0,4}?(?:周边|周围|附近|旁边?|境内)(?:还|另)?(?:建|设|分布)?有|(?:邻近|毗邻|紧邻|相邻|周边|附近)的";

/** Words of the sentence at the beginning of what may be a name. */
export const NAME_LEADS = new RegExp(
  `^(?:${LIES_BESIDE}|${STATE_HEADING}|${either(longestFirst(AREA_VERBS, ADVERBS, HEADING_NOUNS))})`,
  "u",
);

/** Behind such a word: the street or the village that is called after it (建设路, 发展大道). */
export const CALLED_AFTER = /^(?:[东南西北中]|大|新)?(?:[路街巷道村镇乡桥里弄坊]|社区|大道|兵团)/u;

/** What offices are for, right behind the place with which their names begin. */
const OFFICE_MATTERS =
  "自然资源 国土资源 国土 规划 生态环境 环境保护 环保 林业 林草 水利 水务 水文 文物 文化 旅游 发展 经济 商务 住房 住建 城乡 城市 农业 农村 工业 科技 科学 交通 公安 民政 财政 海洋 渔业 应急 行政 市场 人民 人大 外事 国有";

/** 某省自然资源厅|某开发区: the office above or before a title; a bureau of forests has land called after it. */
export const OFFICE_BEFORE = new RegExp(
  `^\\p{Script=Han}{2,10}?(?:省|自治区|市|州|盟|地区|县|旗|区)${either(OFFICE_MATTERS)}\\p{Script=Han}{0,12}?(?:人民政府(?:办公[厅室])?|厅|(?<!招商|[布格])局|委员会|管委会|政府(?:办公[厅室])?)(?=\\p{Script=Han}{4})(?!旧址|遗址|[原故]址|大[楼院]|宿舍)`,
  "u",
);

/** The number of a list or a register before a name: S427011, PQ-1. */
export const NAME_CODE =
  /^(?:[A-Z][a-z]{3,}[A-Za-z]{3,}|[A-Z]{1,3}\d{4,9}|[A-Z]{1,3}-\d{1,3}|\d{5,9}|[A-Z](?=\p{Script=Han}{2,8}(?:国家|自治区|省|市|县)级?\p{Script=Han}))(?=\p{Script=Han}{3})(?!\p{Script=Han}{0,2}[道线路])/u;

/** 片区名称|某某片区, 备注|原某园区: a label in the cell before a name. */
export const LABEL_BEFORE = new RegExp(
  `^备注(?=\\p{Script=Han}{3})|^(?:本|该)?(?:${either(`${ESTATE_NOUNS} ${PRESERVE_NOUNS} ${PART_NOUNS} ${PLANNING_UNITS} ${LOT_NOUNS}`)}|社区|区域|项目|规划|方案)?名称(?:为|是)?(?=\\p{Script=Han}{3})(?!变更|调整|核准|[由为是])`,
  "u",
);

/** 表1|某园区面积统计表, 附件2|某园区四至, 第三节|某开发区: the number of a table, an annex or a chapter before its caption. */
export const TABLE_NUMBER =
  /^(?:附?表[\d-]{1,6}|附[件图录](?:[\d-]{1,4}|[一二三四五六七八九十]{1,2})|第[一二三四五六七八九十\d]{1,3}[章节篇编条])/u;

/** The place in brackets behind a name: (青瓦县), (云溪市青瓦县河西镇上塘村). */
export const PLACE_BEHIND =
  /\(((?:\p{Script=Han}{2,6}?[省州盟市])?\p{Script=Han}{1,8}?(?:自治县|县|市|区|旗))(?:\p{Script=Han}{1,16}(?:[镇乡村组]|街道|社区))?\)$/u;

/** When a monument was built, in a bracket behind its name: (清·康熙), (近现代). */
export const ERA_BEHIND =
  /\((?:[新旧]石器|夏|商|[西东]?[周汉晋]|春秋|战国|秦|三国|十六国|南北朝|[东西北]?魏|北齐|北周|隋|唐|五代|[南北]?宋|辽|金|西夏|元|明|清|民国|近现代|[近现当]代|年代)[^()]{0,10}\)$/u;

/** 某示范园|始建于2013年, 某景区|自11月1日起: a verb and a date behind a name. */
export const DATED_BEHIND = /(?:始建|兴建|建成|建立|成立|创建|创办|设立|组建|划定|获批|批准)?[自从于]\d.*$/u;

/** That a zone is being set up, its level or its code, in a bracket behind its name. */
export const FOUNDING_BEHIND =
  /\((?:(?:河流|河道|湖库|湖泊|水库|地下水|地表水)型|筹|筹建|筹备|(?:第[一二三四五六七八九十]{1,2}批)?[国省市县区]保(?:单位)?|(?:国家|自治区|省|市|县)级|(?:编[码号]|代码)[^()]{1,16})\)$/u;

/** The paper that it was set apart by, in a bracket behind its name or behind the words for its range: (某政〔2016〕27号). */
export const PAPER_BEHIND = /\([^()]{0,20}[〔[]\d{4}[\]〕][^()]{0,12}号[^()]{0,8}\)$/u;

/** A direction behind the noun of a name belongs to the sides: 某新城|东、南至某江. */
export const SIDE_BEHIND = /(?<=[区园城片带镇村库湖岛港])[东南西北]{1,2}$/u;

function longestFirst(...rows: readonly string[]): string {
  return [...new Set(rows.flatMap((row) => row.split(" ")))].sort((x, y) => y.length - x.length).join(" ");
}

/** Regions whose names stand before another one without a word of their kind. */
export const REGIONS =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆";

/** The place with which the name of a zone may begin: 某县|某园区, 四川|某园区. */
export const PLACE_BEFORE = new RegExp(
  `^(?:${either(REGIONS)}|\\p{Script=Han}{1,8}?(?:省|自治区|市|自治州|州|盟|地区|自治县|县|旗|(?<![片园社小街新库景城])区|兵团|师|镇|乡|街道|苏木))(?=\\p{Script=Han}{4})`,
  "u",
);

/** Kinds of land of which every place has its own: nothing but the place tells one from another. */
export const KIND_OF_EVERY_PLACE = /(?:[禁限][^域]{1,4}区|管理区|更新单元)$/u;

/** Behind a name: the words that tell its range or its size. */
export const SPOKEN_BEHIND = /^(?:的)?(?:规划|总|用地|位于|地处|东|南|西|北|面积|范围|四至)/u;
