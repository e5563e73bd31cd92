/** The area-true board in Chinese. */
export const zh = {
  "board.all": "全部地块",
  "board.by": "排列",
  "board.by.area": "按面积",
  "board.by.far": "按容积率",
  "board.by.height": "按限高",
  "board.caption":
    "这不是地图：方块的大小与原文面积成正比，位置只按片区和次序排列，与实地位置、形状无关。右侧竖条为建筑限高，空心的取自被修改的原批复。",
  "board.down": "从大到小",
  "board.group_other": "{{parcels}} 块 · {{area}}",
  "board.largest": "面积太大，按此比例放不下：{{names}}",
  "board.list": "同样的数值见台账",
  "board.noPlanArea": "未载明片区",
  "board.none": "没有可排的地块。",
  "board.noneWithout": "筛选出的地块都公布了界线，已在图上。",
  "board.heightBefore": "限高（原批复）",
  "board.noHeight": "未给限高",
  "board.notCounted_other":
    "另有 {{count}} 条为街坊、带状用地、道路、已并入他块、修改前或已被后来文件修改的记录，没有计入。",
  "board.sample": "方块 {{area}}，竖条 {{height}} 米",
  "board.scope": "范围",
  "board.title": "面积板",
  "board.up": "从小到大",
  "board.without": "界线未公布",
  "board.withoutArea": "原文没有给出面积，因此没有排入：{{names}}",
} as const;
