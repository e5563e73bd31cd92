import { CITY_LEAD, PLAN_AREA, PLAN_NAME } from "../../lexicon/place-words";

/** The plan area that the words before a code name: 临汾市河西新城控规 is 河西新城; null where they name none. */
export function planAreaIn(words: string): string | null {
  const plain = words.replace(CITY_LEAD, "");
  const area = PLAN_AREA.exec(plain)?.[1]?.replace(PLAN_NAME, "") ?? null;
  return area === null || area.length < 2 || /[,;。:《》()]|地块|宗地|申请|位于|政府|局/u.test(area)
    ? null
    : area;
}

/** The same, where the words may also be a bare place name (河西新城 before a code in a heading). */
export function headingPlanArea(words: string): string | null {
  const named = planAreaIn(words);
  if (named !== null) return named;
  const plain = words.replace(CITY_LEAD, "").trim();
  return /^[\p{Script=Han}]{2,12}$/u.test(plain) && /(?:城|区|镇|乡|村|路|园|港|岛|湾|片)$/u.test(plain)
    ? plain
    : null;
}
