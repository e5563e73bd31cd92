import { either } from "./either";
import { FIELD_PIECES, FUNCTION_NOUNS, LOT_NOUNS, PART_NOUNS } from "./zone-suffixes";

/** Headers of columns in tables that give every parcel, mine or sea use a row with its points. */
export const POINTS_COLUMN = /坐标|拐点|界址|点号|角点|桩号/u;
const COUNTED = either(`${FUNCTION_NOUNS} ${PART_NOUNS} ${LOT_NOUNS} ${FIELD_PIECES}`);
export const CODE_COLUMN = new RegExp(`(?:${COUNTED}|海域|用海)(?:编号|代码|号)$|^(?:编号|许可证号)$`, "u");
export const NAME_COLUMN =
  /名称$|^(?:矿山|矿区|矿段|采矿权|探矿权|项目|地块|宗地|采区|区块|宗海|名 ?称|(?:用海|功能|宗海内部|内部)?单元|范围名)$/u;
/** A column of the zones of each land, and what stands in it: 一级保护区, 核心区. A class of points is none. */
export const LEVEL_COLUMN = /^(?:(?:保护区)?(?:级别|等级|类别)|(?:功能)?分区)$/u;
export const LEVEL_CELL = /(?:区|地带|范围)$/u;
/** A column that tells whose or where the land is, where none has its name. */
export const PLACE_COLUMN = /^(?:位置|坐落|座落|土地坐落|权属单位|权利人|被征收单位|村(?:组|别|名)?)$/u;
export const AREA_COLUMN = /面积/u;
export const SERIAL_COLUMN = /^(?:序 ?号|编 ?号|项目编号)$/u;
/** The header of a column that says on every row which ring of the parcel a point belongs to. */
export const RING_COLUMN = /(?:圈|环|(?<![地图区])块)号|(?<![A-Za-z])(?:RING|PART)(?![A-Za-z])/u;
/** What stands in such a column where words tell the rings apart. */
export const RING_CELL = "[内外](?:圈|环|环线|部?边界)\\d{0,2}";
/** The header of a column of the labels of points. */
export const POINT_LABEL_COLUMN = /点(?:号|名|位|序号?|编号|号码)?$|拐点|界址点|桩号|^(?:DH|JZDH|GDH)$/u;
/** Columns of an export whose headers are the first letters of the words: 地块编号, 宗地代码, 图斑名称. */
export const EXPORTED_CODE = /^(?:DK|ZD|TB|ZH|XB|XM)(?:BH|DM|H)$/iu;
export const EXPORTED_NAME = /^(?:DK|ZD|TB|ZH|XB|XM)MC$/iu;
/** The columns of northings and eastings, latitudes and longitudes. */
export const AXIS_COLUMN =
  /^(?:[XYBLxyEN](?:坐标)?(?:\([^)]{0,6}\))?|(?:纵|横|东|北)坐标.{0,8}|经度.{0,6}|纬度.{0,6}|东经|北纬)$/u;
/** Columns of one point beside its label: its coordinates and its level. */
export const COORDINATE_COLUMN =
  /^(?:[XYHZBLxyENZ](?:坐标)?(?:\([^)]{0,6}\))?|(?:纵|横|东|北)?坐标.{0,8}|经度.{0,6}|纬度.{0,6}|东经|北纬|高程.{0,4}|标高.{0,4})$/u;
/** A name that ends in what such a column numbers: 西矿段. */
export const COUNTED_NAME = new RegExp(`(?:${COUNTED})$`, "u");
/** Headers of columns that number pieces of land. */
export const COUNTED_LAND = new RegExp(`^(?:林班[、,及和]?)?(?:${COUNTED})$`, "u");
