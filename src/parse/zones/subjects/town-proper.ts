import { TOWN } from "../../lexicon/zone-subjects";
import type { PlacedName } from "../names/placed-name";

/** 镇域面积120平方公里, 行政辖区,总面积120平方公里: the size of all the land of a town or a county. */
const ALL_OF_PLACE = /(?:行政(?:辖区|区划|区域|区)|辖区|[县市旗镇乡]域)[^。;\n\d]{0,14}面积[约为共:]{0,2}\d/u;
const IS_PLACE = /[市县旗镇乡]$/u;
/** Farthest from the size of the place to the range of its town. */
const REACH = 200;

/**
 * 镇区规划范围 behind 某镇行政辖区,面积186平方公里: the town itself, a part of the place whose size was told before it.
 * @param titled what the title names; @param body where the text below the title begins
 */
export function isTownOfPlace(
  text: string,
  { name, from }: PlacedName,
  titled: string | null,
  body: number,
): boolean {
  if (titled === null || !IS_PLACE.test(titled) || !TOWN.test(name)) return false;
  return ALL_OF_PLACE.test(text.slice(Math.max(body, from - REACH), from));
}
