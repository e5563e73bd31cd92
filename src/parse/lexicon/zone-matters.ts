/** A title that decides about a zone as an area. */
export const DECIDES =
  /四至|范围|面积|边界|界线|扩区|调区|区位|撤销|撤并|合并|并入|整合|优化|设立|建立|认定|升级|更名|设置|复核|核定|划定|扩园|缩减|筹建|调整|自由贸易试验区.{0,4}总体方案|名单|批复|公告|公示|通告|复函/u;

/** Titles about other things of a zone: its staff, its water, its rules; and those that only ask for it. */
export const OTHER_ZONE_MATTER =
  /纪要|任免|领导小组|机构|人员|(?<!饮)用水|办法|考核|工作方案|(?<!征求)意见|任务|管理(?!委员会|局|处|区|范围)|实施优化|通行|资金|收费|规划环评|环境影响|(?<!名胜区|公园|保护区)总体规划的|控制性详细规划|控规|控制指标|规划条件|用地规划|城镇开发边界|永久基本农田|生态保护红线|工业(?:用地)?控制线|[黄蓝绿紫]线|地块|挂牌|拍卖|招标|出让|(?:请示|申请|报告|建议)$/u;
