import { either } from "../../lexicon/either";
import { BLOCK_UNITS } from "../../lexicon/zone-suffixes";
import { isProcess } from "./name-rule";

/** A place of the administration; a zone that ends with the same sign is none. 练市|镇 has two signs. */
const PLACE =
  /^\p{Script=Han}{1,4}?(?:省|自治区|自治州|市|州|盟|地区|自治县|县|旗|(?<![片园社小街新库景城老港湖矿牧渔燃养采猎发护险])区|镇|乡|街道|苏木)[县区旗镇乡]?/u;
/** 滨湖区 behind a city: a district, whatever else ends so. */
const DISTRICT = /^\p{Script=Han}{1,3}(?<![片园社小街新库景燃养采猎渔发护险])区$/u;
const UNIT = new RegExp(`(?:${either(BLOCK_UNITS)}|单元)$`, "u");

/**
 * 青石市河东区, 河东区双塔镇详细规划单元: nothing but places of the administration, with a kind of block or not: no land of its own.
 */
export function isPlaceOnly(name: string): boolean {
  let rest = name;
  let places = 0;
  for (; rest !== ""; places++) {
    const place = PLACE.exec(rest) ?? (places > 0 ? DISTRICT.exec(rest) : null);
    const length = place?.[0].length ?? 0;
    if (length === 0) break;
    rest = rest.slice(length);
  }
  const words = rest.replace(UNIT, "");
  return places > 0 && (rest === "" ? places > 1 : words !== "" && words !== rest && isProcess(words));
}
