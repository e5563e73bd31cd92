import { NOBODY, PLACE_ONLY, TITLE_HEAD, TITLE_TAIL } from "../lexicon/parcel-terms";

const SHORTEST = 4;
const LONGEST = 40;

/** The land that the title of a notice names, 关于划定甲水库管理范围的通告 names 甲水库; null where it names none. */
export function titleSubject(title: string | null): string | null {
  const plain = (title ?? "").replace(/\s+/gu, "");
  if (plain.length > LONGEST * 2 || !TITLE_TAIL.test(plain)) return null;
  const name = plain.replace(TITLE_HEAD, "").replace(TITLE_TAIL, "");
  if (name.length < SHORTEST || name.length > LONGEST || /[《》,;:。]|关于|等\d|\d(?:宗|处|个)/u.test(name))
    return null;
  return NOBODY.test(name) || PLACE_ONLY.test(name) ? null : name;
}
