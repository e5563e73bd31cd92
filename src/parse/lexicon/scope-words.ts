/**
 * Parts of a parcel and kinds of building that may have values of their own. Matched at the end of the words before
 * an indicator (住宅建筑限高, 商业部分容积率) or as a whole before a colon (住宅:容积率…).
 */
const KINDS =
  "产业|生产|主体|住宅主体|标准厂房|附属|辅助|其他|其余|小高层|高层|多层|低层|超高层|中高层|住宅|商业|办公|公寓|酒店|旅馆|商务|居住|公建|公共建筑|厂房|仓库|裙房|裙楼|塔楼|塔吊|洋房|别墅|叠墅|联排|幼儿园|配套|沿街|临街|沿湖|临水|地上|地下|生产性?|非生产性?|研发|宿舍|教学楼|工业|仓储|服务设施|核心区|控制区|[东南西北中]侧?|[东西][南北]|[A-Z甲乙丙丁]|[A-Z]?\\d{1,2}|[一二三四五六]";
const NOUNS =
  "住宅建筑|商业建筑|建设区|部分|建筑物?|用房|住宅|商业|楼|区域|分区|区块|区|片|用地|项目|配套|设施|侧";

/** Words that end with a part or a kind of building; group 1 is the part as printed. */
export const SCOPE_AT_END = new RegExp(
  `(?:^号?|其中|[,、的])((?:${KINDS})(?:${KINDS})?(?:${NOUNS}){0,2}|(?!号)\\p{Script=Han}{2,4}(?:部分|楼)|[沿临][\\p{Script=Han}\\d]{1,10})的?$`,
  "u",
);

/** The same as a whole. */
export const SCOPE_ALONE = new RegExp(
  `^号?(?:其中)?((?:(?:地块|宗地|用地|基地)(?=[东南西北中]))?(?:${KINDS})(?:${KINDS})?(?:${NOUNS}){0,2}|(?!号)\\p{Script=Han}{2,4}(?:部分|楼)|[沿临][\\p{Script=Han}\\d]{1,10}|[\\p{Script=Han}\\d]{2,8}(?:一侧|沿线))的?$`,
  "u",
);

/** A part of the land itself, before 为: 北区, 东侧部分, A区. */
export const PART_OF_LAND =
  /^(?:其中)?((?:[东南西北中][侧部]?|[东西][南北]侧?|[A-Z甲乙丙丁一二三四五六七八九十]|\p{Script=Han}{2,6})(?:分?区|片区|区块|部分|侧|片))$/u;

/** 生产性建筑高度, 配套设施建筑高度: kinds that name their buildings only together with the word that the name begins with. */
export const KIND_OF_BUILDING = /(?:性|设施)$/u;
export const BUILDING = "建筑";

/** Words behind a distance that make a strip of land of it: 30米范围内. */
export const DISTANCE_END = /^(?:范围|以内|内|进深)(?:以?内)?(?:区域|部分|地段|的?建筑物?)?的?$/u;

/** What may name a further part where parts are listed: 食堂, 门卫室. */
export const PART_NAME = /^(?!其中|其他要求|备注)\p{Script=Han}{2,8}$/u;

/** A building or a part of one, in brackets before a limit of its own: (局部设备塔≤30米), (配套食堂≤12米). */
export const BUILDING_NOUN =
  /^(?:局部|个别|其中|配套)?((?!含|包括|不含)\p{Script=Han}{0,6}(?:塔|楼|房|库|站|厂|间|棚|仓|炉|罐|烟囱|设施|设备|构筑物|建筑物?|宿舍|食堂|公寓|区|部分|段|侧|中心))$/u;

/** No part where storeys are counted: 地上建筑层数. */
export const ABOVE_GROUND = /^地上(?:部分|建筑物?)?$/u;
