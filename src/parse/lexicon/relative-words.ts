/** A limit that says more than a figure, and no duty to reach it (不低于). */
export const STRICTLY_MORE = /^(?!.*[不≥])(?:.*(?:超过|超出|[大高多]于|以上)|>)/u;

/** What stands behind a limit that tells which of several are meant: 的建筑, 的应…, 时; and no 的要求 of the limit itself. */
export const CLASS_BEHIND = /^(?:的(?!(?:要求|规定|标准|限制|条件|控制))|时|者|部分)/u;

/** A verb of building that is forbidden, right before what is: 不得建设, 严禁新建. */
export const FORBIDDEN_BEFORE =
  /(?:不得|不应|不宜|不可|不准|不能|不允许|严禁|禁止)(?:在?(?:地块|宗地|用地|场地)内)?\p{Script=Han}{0,4}$/u;

/** A building behind 的, of whatever kind. */
export const BUILDING_BEHIND = /^的\p{Script=Han}{0,6}(?:建筑|构筑物|住宅|公寓|厂房|楼|(?<!品)房)/u;

/** 容积率低于0.5的宗地,按…: land of a kind, and what a rule does to it; whoever has such land, the figure is no limit of it. */
export const RULED_LAND_BEHIND =
  /^的(?:宗地|地块|土地|项目|小区|企业|用地单位)(?:\([^()]{0,12}\))?,?(?:[应须需可免减]|按照?|暂|一律|不[得予再]|其)/u;
