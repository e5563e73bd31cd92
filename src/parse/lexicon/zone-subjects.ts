import { AREA_UNIT } from "./area-units";
import { either } from "./either";
import { MONUMENT_RANGES } from "./monument-terms";
import { CHANGES } from "./state-words";
import { FUNCTION_AREAS, PART_NOUNS } from "./zone-suffixes";
import { BLOCK_LEADS, DECIDING_WORDS } from "./zone-terms";

/** Words that tell a range, its size or what is done to it, and name no land: 规划范围, 四至界线, 拟划定区域. */
export const RANGE_WORDS =
  "两线 红线 开发 地理坐标 经纬度 围网 陆域 水域 岸线 四至 四址 四邻 四界 四周 范围 界线 界限 边界 界址 描述 区域 区位 位置 坐落 面积 规模 名称 概况 概要 简要 简介 要点 内容 主要 基本 情况 规划区 规划 用地 用海 用岛 占地 土地 总体 具体 地理 划定 核定 批准 核准 认定 审核 审定 审批 调整 扩区 扩大 变更 修改 优化 整合 明确 确定 设计 研究 控制 管理 管辖 实施 建设 项目 本次 新址 原址 新 现 原 拟 总 后 前 为 是 的 其 重新 分别 如下 全 依次 拆除";

/** Words at the end of a name that say what is told of it, the longer before the shorter. */
export const SUBJECT_TAILS =
  "全域 作 示意 基本情况 基本 两线 红线 坐标 保护规划 规划范围图 范围图 规划图 区划图 位置图 示意图 边界图 四至图 分布图 改变 不变 四界 控制性详细规划 详细规划 总体规划 国土空间专项 国土空间 专项 总体发展 总体 申报 方案 四至范围 四至界线 四至边界 保护范围 建设控制地带 保护区划 界线走向 规划范围 用地范围 空间范围 具体范围 地理位置 四至 四址 四邻 四周 范围 界线 界限 边界 区位 位置 规划 用地 用海 用岛 总 面积 规模 占地约 占地达 占地共 占地 实施 具体 分别 如下 明确 调整 扩区 调区 调位 移位 扩园 扩容 移区 升级 更名 变更 更正 修编 缩减 核减 优化 划定 核定 公布 情况 内容 概况 结果 前后 对比 对照 名称 经营范围 经营 只划定 只划 仅划定 仅划 功能区划 功能分区 和功能区 及功能区 与功能区 区划 划分 建制 仍 以及 和 及 与 、 的 其 为 是 将 均 由 共 在 则 已 经 完成 调出区域 调入区域 调出范围 调入范围";

/** 开发区原规划面积: words of time behind a name that are none of it; 草原 and 高原 are. */
export const TIME_TAIL = new RegExp(
  `(?:(?<![草高平太中河])原有?|现有?|在|(?:${CHANGES}|升级|更名|定名|设立|建立)(?:之|以)?[前后])$`,
  "u",
);

/** 某禁燃区|进行了调整: a deed behind the name of what it is done to. */
export const DONE_TAIL = new RegExp(
  `(?:(?<=[区园])(?:功能区|功能分区))?(?:予以|进行|实施|实行|执行|开展|作出|作)了?(?:适当|局部|重新|科学|统一|整体|依法|全面)*(?:的)?(?:${CHANGES}|划定|划分|公布|公告|公示|通告|征收|开发|(?:城市)?更新|(?:旧城|旧村|城中村|棚户区|老旧小区)改造|(?:国有)?(?:土地)?(?:统一)?(?:收储|储备|收购储备|收回)|(?:常年|全年|长年|全面|季节性|临时|分区|封山)*(?:禁渔|禁捕|禁牧|禁猎|休渔|休牧|封育|封禁))(?:管理)?$|(?<=地块|宗地|片区|区块|[厂库货]区|[货料煤砂停]场|[厂库站])(?:土地)?(?:收储|储备)(?:项目)?$|(?<=片区|新城|组团)土地(?:综合|统一)?开发$|(?<=(?:工业|产业|物流|科技|化工|开发|高新|经开|集中|集聚|示范|加工)[区园]|园区|新区|新城)(?:现状?|已)?(?:建成|开发)(?:区域?)?$`,
  "u",
);

/** What is done to land on paper and in the field, and the state of a paper. */
export const PROCESS_WORDS =
  "勘测 定界 勘界 测绘 测量 界定 保护 发展 利用 征收 征求 公布 公开 批准 成果 设定 区划 管制 管控 封闭 关闭 冻结 建设 审批 受理 管理 整治 目前 当前 初步 环境 改造 施工 维修 修缮 更新 工程 工作 期间 闭园 临时 安全 等 禁止 暂停 停止 办理 实行 征求意见稿 公示稿 送审稿 报批稿 稿 第 页 共 日 期 以 上 下 内 外";

/** Labels of other matters than the land: 批准日期, 编制单位. */
export const FIELD_LABEL =
  /^(?:历史)?(?:沿革|由来|历程)$|(?:分析|规划|位置|示意|区位|范围|现状|鸟瞰|效果|平面|用地|布局|结构|区划)图$|(?:现状|概况|简况|状况|概述)$|(?:行政区域|行政区划|标准|电子邮[件箱]|信函|来信|邮编|邮箱|传真|网址|日期|时间|时限|期限|机关|机构|文号|单位|部门|依据|定位|目标|性质|用途|主体|编号|序号|来源|附图|附件|备注|电话|比例|占比|数(?:[一二三四五六七八九十]{1,2}|\d{1,2})|人口|投资|方式|原因|要求|计划|联系人|负责人|长度|高度|数量|个数|[第共]\d{1,3}页)$/u;

/** The state of a paper in brackets behind the name of a plan, or the years of a plan: (公示稿), 规划(2021—2035年). */
export const PAPER_STATE =
  /(?<=规划)\(\d{4}年?(?:[—–~至-]{1,2}\d{4}年?)?\)$|\((?:[^()]{0,6}稿|草案|[^()]{0,4}公[示布告开][^()]{0,4}|批[前后]|成果|说明|摘要|节选)\)$/u;

/** Kinds of documents at the end of a title. */
export const TITLE_TAILS =
  "国有建设用地使用权 国有土地使用权 土地使用权 公告 通告 公示 批复 通知 复函 决定 意见 成果 函 一览表 登记表 对照表 核定表 统计表 汇总表 明细表 结果表 成果表 信息表 情况表 目录 名录 名单 清单 表 批前 批后 城市设计 草案 说明 简介 内容 简介牌 公告牌 公示牌 标志牌 标识牌 保护牌 责任牌 事项 有关 实施方案 工作方案 建设方案 划分方案 方案 一览 请示 报告 告知书 决定书 行政许可 许可 准予 有哪些 是哪些 在哪里 是什么";

/** The plan that says how land of a town may be used. */
export const PLAN_KIND = /(?:控制性)?详细规划|控规(?!单元)/u;
/** Behind the area that such a plan is for. */
export const PLAN_TAIL =
  /(?:的|\((?:\d{4}|编[码号]|代码)[^()]{0,20}\))?(?:(?:控制性)?详细规划|控规(?!单元))(?:[和与及]城市设计)?.*$/u;
/** 项目名称:某片区控制性详细规划(修编) */
export const PLAN_LABEL =
  /(?:项目|规划|方案)名称:《?([^《》,。;:\n]{2,40}?(?:(?:控制性)?详细规划|控规(?!单元))(?:(?:局部)?(?:修编|修改|调整|优化)|\([^()]{1,12}\))?)/u;
/** 现将《某单元(编码QX-1)控制性详细规划》进行公示 */
export const PLAN_ANNOUNCED = /现[将就对]《([^《》]{4,60}(?:详细规划|控规(?!单元))[^《》]{0,16})》/u;
/** 关于某片区控制性详细规划(修编)的公示 */
export const PLAN_TITLE =
  /(?:^|关于|对|同意|批准|公布|公示)(?!关于|对|同意|批准)([^《》,。;:]{2,40}?(?:(?:控制性)?详细规划|控规(?!单元))(?:(?:局部)?(?:修编|修改|调整|优化)|\([^()]{1,12}\))?)/u;

/** 所在市/州|1|某园区: the cells of a table ran together, a number opens the row. */
export const ROW_NUMBER =
  /^.{0,28}(?<=[市州县区名称位置注型别地围至界标)])\d{1,3}(?=\p{Script=Han}{3})(?!号|期|区|级|组|家|个|处|平方|公[里顷亩])/u;

/** How names of areas end, whatever their kind. */
export const AREA_NOUN =
  /(?:[区园地域带城源湖库湾河岛场镇乡村街线片段墩山林海滩洲塘渠江溪峡谷泉]|单元|基地|中心|水面|小镇|街道|遗址|旧址|故居|建筑群|长廊|走廊|古道|生态空间|生态保护红线|村落)(?:\([^()]{1,16}\))?$/u;

/** What a label says whose value is a name: 禁采区名称: */
export const NAMING_LABEL = /(?:名称|全称|名)$|^拟?(?:征收|改造|更新|建设|储备|收储)?项目$/u;

/** Labels whose values tell what a land is like: 类别:古遗址. */
export const KIND_LABEL =
  /(?:类别|类型|级别|等级|批次|时代|年代|性质|用途|地址|(?<=^|[住厂校馆所现原新])址|地点|坐落|位置|作者|来源|编辑|发布机构|所[在属]\p{Script=Han}{1,4}(?:\([^()]{1,8}\))?|(?:水域|陆域)(?:保护)?范围|^(?:水域|陆域))$/u;
export const KIND_ALONE = /^(?:类别|类型|级别|等级|时代|年代|性质|用途)$/u;

/** 某禁养区包括:甲镇、乙镇…: behind the colon the places that it takes in, no value of a label. */
export const TELLS_PLACES = /(?:包括|包含|涵盖)(?:下列|以下)?(?:区域|范围|地区)?$/u;

/** The town of a county, of which there is one: 县城区域, 主城区, 中心城区范围. */
export const TOWN =
  /^(?:县城|(?:主|老|新|中心)?城区|市区|镇区|集镇|(?:县城|城市)?(?:建成区|规划区))(?:区域|范围)?$/u;

/** Land by what an order forbids on it: 禁养区, 禁止燃放烟花爆竹区域. */
export const LAND_OF_ORDER =
  /[禁限](?:[^域]{1,4}(?:区域?|[水海]域|[河江]段)|[止制][^域区、和及]{2,16}(?:区域|区|地段|路段|[水海]域|[河江]段))$/u;

/** The kind of such land at the end of its name. */
export const ORDER_KIND = /[禁限适宜可][养燃采捕牧渔猎建放垦钓泳飞]区域?$/u;

/** Land on which an order forbids what people do wherever they live: it takes in places of every kind. */
export const ORDER_ON_PLACES = /[禁限适](?:养|燃|放|牧|猎|养殖|燃放|放牧)区域?$/u;

/** The same for a part of a zone: 区块名称: */
export const NAMES_BLOCK = new RegExp(
  `(?:${either(PART_NOUNS.replace("片区", "子片区"))}|分区|子片)名称?$`,
  "u",
);

/** Parts of a zone: the ranges of a monument, the functions of a reserve, the stages and blocks of a park. */
export const PART_WORDS = either(
  `${MONUMENT_RANGES} ${FUNCTION_AREAS} 起步区 启动区 新扩区域 新增区域 扩展区域`,
);

/** 和 joins what ends as land does: 甲园区和|乙园区; 云和 is a place. With 与 or 及 no name begins. */
const LEADS = `${either(BLOCK_LEADS.replace(/ 和$/u, ""))}|(?<=^|[区园地带城镇乡村街库湖])和|(?<=^|[区园地带城镇乡村街库湖)])[与及]`;

/** Words before a name that are no part of it. */
export const SUBJECT_LEAD = new RegExp(
  `^.*(?:(?:(?:${either(DECIDING_WORDS)}|${CHANGES}|更名)(?:之|以)?[前后]的?)|${either(DECIDING_WORDS)}|(?<!自)(?:${LEADS})|加快|推进|推动|促进|加强|冻结|暂停|停止|关闭|启动(?!区)|穿越|穿过|跨越|横穿|决定|成为|(?:文物保护|文保)单位(?=[“\\p{Script=Han}]{2})|(?:划定?|列|辟|设|确定|定)为|(?:整合|合并|归并|撤并|重组|组建)(?:优化|提升)?[为成]|(?<!为)了|[的次]是|——|”|将(?!乐|军)|对(?!山))的?`,
  "u",
);

/** Where sides are no zone's: what is shut for a while, sold, owned, built or mined. */
export const OTHER_SIDES =
  /交通(?:管[理制]|组织|安排|提示)|停水|停电|停气|停暖|供水(?!工程(?!施工)|站|厂|点|水源)|供电|供气|断水|断电|抢修|施工|[全半]封闭|封闭(?:打围|路段|道路|交通)|封路|管制|限行|绕行|通行|停放|停车|演练|爆破|宗地|出让|挂牌|拍卖|转让|招标|中标|采购|不动产|首次登记|土地登记|确权|使用权|二手房|门面|商铺|[一二两三四五\d]室[一二两三\d]厅|房屋|房产|产权|划拨|征收|征地|征用|拆迁|搬迁|采矿权|探矿权|矿业权|海域使用|用海|建设项目(?!区)|选址(?![于在])|规划许可|工程许可|环评|环境影响|验收|疫情|封控|预警|遗失|法院|判决|租赁|承包|竣工/u;

/** An order about what may be done on a piece of land, for a while or for good: it tells land, whatever else it names. */
export const LAND_ORDER =
  /(?:暂停|停止|冻结|不再|不得)\p{Script=Han}{0,6}(?:办理|审批|受理|核发|新建|建设)|(?<![全半])(?:封闭|关闭)(?!施工|打围|路段|道路|交通)|冻结(?:范围|区域|期限|户口|房屋|建房|建设|办理)|闭园|封[山禁滩]/u;

/** Titles about the borders of counties and towns. */
export const OTHER_BORDERS = /行政区划|行政区域/u;

/** Where a clause turns to a size: 规划面积6.38平方公里. */
export const SIZE_TOLD = new RegExp(
  String.raw`(?:规划|总|用地|占地|核定|核准|批准|认定|审核|审定|审批|实测|实际|管控|经营|水域|海域|划定|控制){0,3}(?:面积|规模)|(?:规划|总)?(?:占地|用地)?共?约?\d[\d., ]{0,14}[余多]?(?:${AREA_UNIT}|万|km)|总?占地约?\d{1,3}$`,
  "u",
);

/** Where it turns to the place or the parts of what it names: 湿地公园位于…, 产业园实行一园两区 */
export const LIES_TOLD =
  /选址|[不未](?:占用|涉及|压占)|避让|整体(?:搬迁|迁移|迁)[至到]|(?:设立|建设|所在)?地点[在为]|(?:紧邻|毗邻|毗连|邻近|临近)(?!的)|位于|地处|[坐座]?落于|坐落|座落|设在|处于|始建|[建成创](?:立|成)?于|地跨|横跨|前身|东西[长宽]|南北[长宽]|以[^,;。]{1,24}为(?:主|重点|支柱|特色|龙头|依托|基准|基点|圆心|中心(?!城))|实行|采用|采取|划?分[为成]|包括|包含|下(?:设(?![施备计置定立])|辖)|(?<!自)由|(?<=.{3})(?:现?已|业已|已经|拟|将)被?(?:列入|纳入|启动|获批?|完成)|(?<=[区园地城带](?:的?(?:扩区|调区|扩园|升级|(?:总体|详细)?规划))?)(?:正式|成功|顺利)?获(?:批准?|评|认定)/u;

/** Zones made one. */
const MERGING = "(?:整合|合并|归并|撤并|重组)(?:优化|提升)?";
/** 将甲园区、乙园区|整合为丙园区, 甲园区与乙园区|合并设立丙园区, 由甲园区和乙园区|整合而成 */
export const MERGES = new RegExp(
  `${MERGING}(?:为|成|而成|后?,?(?:重新)?(?:组建|设立|成立)(?:为|成)?)|(?:整体|整合|一并)?并入(?!(?:之|以)?后)`,
  "gu",
);
/** Between what is merged and that: 等三个园区, 进行 */
export const BEFORE_MERGES =
  /(?:等?[两二三四五六七八九十\d]{1,2}[个家](?:园区|开发区)?)?(?:进行)?(?:优化)?$/u;
/** The sentence up to what is merged. */
export const LEADS_TO_MERGED = /^.*(?:[。;\n]|将|把|对|由|同意)/su;
/** 整合后规划面积, the clause before a figure. */
export const OF_MERGED = new RegExp(
  `(?<=[,。;])(?:${MERGING}|组建|并入)(?:之|以)?后的?(?:园区|开发区|保护区|公园)?(?:规划|用地|占地|核准|批准|管辖|实际|总){0,3}(?:面积|规模)?(?:约|共|为|达|到|:){0,3}$`,
  "u",
);

/** Before the name of a zone: what is told lies in it. */
export const LIES_IN = /(?:位于|落于|地处|处于|设在)$/u;

/** Before the name of a zone: the label of a place, where what is told lies. */
export const PLACE_LABELLED = /(?:[坐座]落|地点|位置|地址|所在地):$/u;

/** What a longer name only adds: where a zone lies, or another zone. 霍山县|大峡谷风景区 */
export const ADDS_PLACE = /[省市州县区旗镇乡、和及与]$/u;

/** Nouns of land that stand for a zone told before, as kinds of zones do. */
export const BARE_KINDS =
  "重划区 合格 达标 老旧 常年 永久 临时 季节性 经济 技术 高新 产业 工业 化工 农业 物流 科技 现代 生态 综合 保税 出口 自由 国家 国际 自治区级 省级 市级 县级 国家级 自然 风景 森林 湿地 地质 海洋 水利 饮用水 饮用 集中式 旅游 种质 历史 文化 自贸 贸易 水库 库区 湖区 景区 城区 县城 镇区 湖泊 水源 水源地 区域 范围 地区 市区 镇区 收储 储备 收购 陆域 水域 海域 海岛 岛屿 岛陆 陆地 水面 岸段 岸线 库面 林地 草地 草原 耕地 园地 沼泽 河道 河流 渠道 集体 国有 农用 建设 用地 辖区 矿区 矿山 采区 采场 厂区 校区 院区 场区 滩涂 海滩 危险区 险区 灾害区 防治区 限制区 警戒区 管控区 封闭区 禁区 更新单元 宗地 地块 场地 土地 园林 公园 遗址 旧址 故居 墓地 墓葬 古墓 石窟 石刻";

/** Where people live or work, for which an order holds. */
export const LAND_OF_PEOPLE = /^(?:(?:城镇|城市)?居民区|文教科研区|人口集中区)$/u;

/** Words before the name of a zone that is given up; others of the list may stand between: 撤销甲园区(2公顷)和|乙园区 */
export const GIVEN_UP =
  /(?:撤销|取消|废止|不再保留|注销)(?:了|原)?(?:[^,。;:()、和及与\n]{2,24}(?:\([^()]{1,24}\))?[、和及与]){0,4}$/u;

/** The label of land that leaves a zone, and of land that comes to it: 调出区域:, (二)拟扩入范围: */
export const REMOVED =
  /(?:调出|划出|移出|退出|核减|调减|扣除)的?(?:区域|范围|地块|部分|片区|区块)(?:[A-Z]|[一二三四五六\d]{1,2}(?!个))?(?:(?:\d{1,2}个|[一二两三四五]个)?:|(?:面积)?(?:约|为)?(?=\d[\d.]{0,8} ?(?:平方|公顷|亩|km|hm)))/u;
export const ADDED =
  /(?:扩入|调入|划入|新增|新扩|核增|扩展|扩区)的?(?:区域|范围|地块|部分|片区|区块)(?:[A-Z]|[一二三四五六\d]{1,2}(?!个))?(?:(?:\d{1,2}个|[一二两三四五]个)?:|(?:面积)?(?:约|为)?(?=\d[\d.]{0,8} ?(?:平方|公顷|亩|km|hm))|的?四至(?:范围)?(?:为|是|:))|(?:新增|新扩|扩入|调入|划入)的约?(?=\d[\d.]{0,8} ?(?:平方|公顷|亩|km|hm))/u;
/** Behind such land a clause turns to the zone as it is from then on: 调出地块2个:甲地块、乙地块,|调整后…. */
export const TURNS_TO_WHOLE = new RegExp(
  `(?:${CHANGES}|调出|划出|移出|退出|扩入|调入|划入|新增)(?:之|以)?后(?!为|用途|用地)`,
  "u",
);

/** What else than its blocks the size of a zone may be divided by: waters and soils, towns, who owns it. */
export const SHARE_NAME =
  /(?:[水陆海]域|土地|农田|[水林]面|[镇乡村市县]|街道|社区|[农林]场|国有|集体|部分)$/u;
