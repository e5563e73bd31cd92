import { either } from "./either";
import { ESTATE_NOUNS, PART_NOUNS, PRESERVE_NOUNS } from "./zone-suffixes";

/** Heads and labels under which a table or a list names land that is set apart; looser than those that are read. */
export const ZONE_HEAD = new RegExp(
  `^(?:所[含辖]|各|拟)?(?:\\p{Script=Han}{0,8}(?:${either(`${PART_NOUNS} ${ESTATE_NOUNS} ${PRESERVE_NOUNS} 功能区`)}|园|(?:更新|规划|管理)单元|遗址|旧址|水源|[禁限可适宜].{1,3}区|保留区|管控区|文物(?:保护)?单位|文保单位|村落|历史地段))(?:编号[和及与、]?)?(?:名称|名|编号)?(?:[和及与、]编号)?$`,
  "u",
);
/** 名称, alone: of land where sides stand beside it. */
export const BARE_HEAD = /^(?:名称|区域名称|地名|范围名称)$/u;
export const SIZE_HEAD = /^(?!建筑|人均|其中)\p{Script=Han}{0,8}(?:面积|规模)(?:[(（/:].{0,10})?$/u;
export const BOUNDS_HEAD =
  /^(?:具体|规划|总|保护|用地|\p{Script=Han}{0,4}的?)?(?:四至|四界|边界|界线|界限|范围|东至|南至|西至|北至|东界|南界|西界|北界)(?:范围|界线|界限|边界|说明|描述)?(?:[(（].{0,10})?$/u;
