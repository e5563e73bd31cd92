import { AREA_UNIT } from "./area-units";
import { either } from "./either";
import { ESTATE_NOUNS, PART_NOUNS, PRESERVE_NOUNS } from "./zone-suffixes";

/** What a column of a table of taken land tells. */
export type LandColumn = "plot" | "owner" | "total" | "area" | "again" | "sides" | "part" | "kind";

const UNIT = "(?:[(:/].{0,12})?";

/** Heads of the columns of such tables; the first row that fits says what a column is. */
export const LAND_COLUMNS: readonly { readonly column: LandColumn; readonly head: RegExp }[] = [
  {
    column: "part",
    head: /其中|耕地|建筑|农用|林地|园地|草地|水田|旱地|水浇地|房屋|水域|水面|未利用|建设用地(?!.{0,4}合计)|其他|补偿|价|费|标准|人口|人数|户数/u,
  },
  {
    column: "total",
    head: new RegExp(
      `^(?:合计|总计|总面积|小计|总用地面积|(?:拟?征(?:收|用|地)|用地|土地|占地)(?:土地)?总?面积|面积(?:合计|小计|总计))${UNIT}$`,
      "u",
    ),
  },
  { column: "again", head: new RegExp(String.raw`^(?:折合|约?合|折)(?:面积)?\(?${AREA_UNIT}数?\)?$`, "u") },
  {
    column: "area",
    head: new RegExp(`^\\p{Script=Han}{0,8}面积(?:[及和](?:地类|类型|现状))?${UNIT}$|^${AREA_UNIT}$`, "u"),
  },
  {
    column: "sides",
    head: /^(?:四至|四至范围|四至界线|四至边界|范围|土地四至|东至.{2,12})(?:\(.{1,8}\))?$/u,
  },
  {
    column: "kind",
    head: /^(?:(?:土地|现状)?(?:地类|类型|用途|现状|性质|利用现状)|备注|序号|编号|序|年度|时间|文号)$/u,
  },
  {
    column: "plot",
    head: /^(?:拟?(?:征收|征地|用地)?)?(?:地块|宗地|图斑|项目)(?:编号|名称|序号|号)?$/u,
  },
  {
    column: "owner",
    head: /^(?!.*(?:乡镇|街道)名称$).{0,8}(?:权属|权利人|权人|村组?|村名|村庄|行政村|社区|居委会|村民小组|组|单位|村集体|经济组织|位置|坐落|座落)(?:名称|单位|位置)?(?:\(.{1,12}\))?$/u,
  },
  { column: "owner", head: /^(?:乡|镇|街道|乡镇|镇街|乡镇街道)(?:\(.{1,8}\))?(?:名称)?$/u },
];

/** Heads of the column of the groups of a village. */
export const VILLAGE_GROUP = /^(?:村民)?小?组(?:别|名称)?$/u;

/** Kinds of land in a cell: no name of land or of its owner. */
export const LAND_KIND =
  /^(?:耕地|园地|林地|草地|水田|旱地|水浇地|其他.{1,4}地|建设用地|未利用地|农用地|坑塘水面|农村道路|沟渠|宅基地|.{2,6}用地)$/u;

/** Rows of the sum. */
export const SUM_ROW = /^(?:合计|总计|共计|小计|计|总和)$/u;

/** The same in a table of zones or of their parts: 公园总面积, 三园合计. */
export const SUM_OF_ZONES = new RegExp(
  `^(?:合计|总计|共计|小计|计|总和|(?:全[园区域]|各?(?:${either(`${PART_NOUNS} ${ESTATE_NOUNS} ${PRESERVE_NOUNS}`)}|分区|方案|规划)|[两二三四五六七八九十]{1,2}[园区片])?(?:总面积|总规模|总用地面积|面积[合总共]计|[合总共]计(?:面积)?))$`,
  "u",
);

/** 总计31.65: the label and the figure of a sum in one cell. */
export const SUM_WITH_FIGURE = /^[合总共]计:?约?\d[\d.,]/u;

/** Heads of tables of prices and people, which are no land. */
export const OTHER_TABLE = /补偿|价格|单价|金额|标准|万元|元\/|\(元\)|户主|姓名|人口|安置/u;
