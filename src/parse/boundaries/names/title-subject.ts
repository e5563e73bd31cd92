import { TITLE_HEAD, TITLE_OFFICE, TITLE_TAIL } from "../../lexicon/parcel-terms";
import { landName } from "./land-name";

const SHORTEST = 4;
const LONGEST_TITLE = 80;

/** (某区某产业园标准厂房二期): a title that stands in brackets is what the paper above is about. */
const BRACKETED = /^\(([^()]{6,40})\)$/u;

/**
 * The land that the title of a notice names: 关于划定甲水库管理范围的通告 names 甲水库, 某县自然资源局乙石灰岩矿采矿权出让
 * 公告 names 乙石灰岩矿. Null where it names none, or several.
 */
export function titleSubject(title: string | null): string | null {
  const whole = (title ?? "").replace(/\s+/gu, "");
  const inside = landName(BRACKETED.exec(whole)?.[1] ?? null);
  if (inside !== null) return inside;
  const plain = whole.replace(/(?:\([^()]{0,20}\)){1,2}$/u, "");
  if (plain.length > LONGEST_TITLE || !TITLE_TAIL.test(plain)) return null;
  const told = plain.replace(TITLE_HEAD, "").replace(TITLE_OFFICE, "").replace(TITLE_TAIL, "");
  const name = landName(told);
  if (name === null || name.length < SHORTEST) return null;
  return /[《》,;:。]|关于|等\d|\d(?:宗|处|个)|第\S{1,4}批/u.test(name) ? null : name;
}
