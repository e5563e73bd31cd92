/** What stands between the name of land and its size. */
export const WORDS_OF_SIZE =
  /(?:规划|总|占地|用地|土地|建设|控制|保护|核准|批准|范围|的){0,4}(?:面积|规模)?(?:达到?|为|约|共|:){0,3}$/u;

/** What is done with some of the land of a zone, or lies around it: 预留发展用地, 闲置土地, 近期建设区. */
export const SHARE_OF_LAND =
  /^(?:其中|另?有|含|包括|涵盖|涉及|辐射|带动|扣除|预留|闲置|待|可供|已|未|现状|实际|近期|远期|远景|标准|安置|与)|(?:发展|用地|土地|空间|周边|水域|滩地|建成区|重叠)$/u;

/** What stands on the land of a zone, and may be land by itself: 中央公园, 污水处理厂. */
export const THING_ON_LAND =
  /^(?:服务|中央|站前|游客)|(?:山体|厂房?|中心|广场|小区|停车场|学校|村庄?|公园)$/u;
