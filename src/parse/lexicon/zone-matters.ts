/** A title that decides about a zone as an area. */
export const DECIDES =
  /四至|范围|面积|边界|界线|扩区|调区|区位|(?:储备|收储)计划|撤销|创建(?!工作|活动)|撤并|合并|并入|整合|优化|设立|建立|认定|升级|更名|设置|复核|核定|划定|划分|区划|分区(?!管控)|扩园|缩减|筹建|调整|自由贸易试验区.{0,4}总体方案|名[单录]|批复|公告|公示|通告|复函|(?:名胜区|公园|保护区|开发区|园区|度假区|景区|新区)总体规划》?(?:\([^()]{1,24}\))?(?:文本|说明书|简本|摘要|草案)?$/u;

/** What an untitled text that decides about land tells of: an act of a body, or a range. */
export const TELLS_DECISION =
  /批[复准]|同意|公告|通告|公示|划[定为]|设立|扩区|调区|扩园|认定|核[准定]|审批|获批|[函批]复|请示|决定|发布(?!日期|时间|机构|单位|人)|公布|新[增设]|组成|分为|整合|合并|并入|组建|(?:规划|保护|控制|用地)范围|四至|分区|方案|(?:调整|优化|扩区|调区|变更)[前后][^。]{0,24}(?:面积|\d公顷)|名[单称录]:?|禁[燃放采养牧渔捕]|限[放燃]/u;

/** 某园区总体规划(2021—2035年)环境影响评价: of a plan, whose land it tells; that of a works tells the works'. */
export const PLAN_ASSESSED =
  /(规划(?:修编|修改)?》?(?:\([^()]{1,24}\))?》?)(?:[^。;,:\n]{0,4}进行)?的?(?:环境影响|环评)/u;

/** 拟设立某森林公园可行性研究报告: of what is to be set up, whose land it tells; that of works tells the works'. */
export const FOUNDING_STUDIED =
  /((?:设立|建立|新建|申报|晋升|升格)[^,。;]{2,40}(?:公园|保护区|名胜区|景区|保护地|度假区))(?:的)?可行性研究/u;

/** The plan of an area in 《》 or behind its label: 规划名称:某园区总体规划 */
export const NAMED_PLAN =
  /(?:规划名称:《?|《)([\p{Script=Han}\d“”()—-]{4,40}?(?:总体|产业|发展|专项|空间|详细)规划(?:修编|修改)?)/u;

/** Titles about other things of a zone: its staff, its water, its rules; and those that only ask for it. */
export const OTHER_ZONE_MATTER =
  /纪要|任免|古树名木|领导小组|(?<!第三方)机构|人员|(?<!饮)用水|办法|考核|工作方案|(?<!征求)意见|任务|管理(?!服务|委员会|局|处|区|范围|规划|方案|[和与及、]?保护范围)|实施优化|通行|资金|收费|规划环评|环境影响|(?<!名胜区|公园|保护区)总体规划的|控制性详细规划|控规|控制指标|规划条件|用地规划|城镇开发边界|永久基本农田|生态保护红线|工业(?:用地)?控制线|[黄蓝绿]线|紫线(?<!历史(?:建筑|文化街区)紫线)|地块|挂牌|拍卖|招标|出让|(?:请示|申请|(?<!考察|勘界|调查|评估|年度)报告|建议)$/u;

/** 城镇开发边界内详细规划单元一览表, 编制单元划分: a list of the units into which the land is divided. */
export const LISTS_UNITS =
  /(?:更新|规划|编制|管理)单元(?:[^,。;:]{0,14}(?:表|名录|名单|目录|清单)|划分(?:方案|结果)?)$/u;

/** Lots that a town takes into its reserve. */
export const LAND_RESERVE =
  /收储|收购储备|土地储备|储备(?:土地|地块|计划|项目)|(?:收购|收回)[^,。;]{0,30}(?:土地|用地)?使用权/u;

/** A title by which land comes to the reserve, whatever right is bought or taken back for it, and is not sold. */
export const RESERVED =
  /^(?!.*(?:出让|挂牌|拍卖|招标|采购|中标)).*(?:收储|收购储备|土地储备|(?:收购|收回)[^,。;]{0,30}使用权)/u;
/** Words of such an act that tell of no other dealing in the land. */
export const RESERVED_WORDS = /宗地|(?:国有)?(?:建设用地|土地)?使用权|划拨|房产|不动产/gu;

/** What renews a quarter of a town, and the words for its range. */
export const RENEWAL =
  /城市更新|旧[城村改][区改]?|城中村|棚户区|棚改|危旧房|危房改造|片区改造|连片改造|微改造|更新单元|实施单元|更新项目/u;
export const RENEWAL_WORDS = /改造(?:范围|工程)|老旧小区/gu;
/** Land that is taken back, and the labels that say that it goes into the reserve. */
export const TAKEN_BACK = /收回[^,。;]{0,12}(?:土地|用地)/u;
export const RESERVE_LABEL = /收储(?:土地)?(?:面积|范围|四至|地块)(?:\([^()]{1,8}\))?:/u;

/** What happens in a zone, or is built on a lot: its size is told by the way. */
export const TELLS_NEWS =
  /近日|日前|今年|节日|春节|国庆|[假期]期间|游客|同比|召开|举行|开工|投产|竣工|项目|投资|建筑面积|容积率|建筑密度|出让|招标|采购/u;
