import { isBareKind } from "../names/bare-kind";
import type { PlacedName } from "../names/placed-name";

/** 某类禁养区|5个,面积…: how many there are, and their size. */
const COUNTED =
  /^共?有?(?:[2-9]|[1-9]\d{1,2}|[两二三四五六七八九十]{1,3})[个处片块](?=[,、;:(]|(?:总|合计|共)?面积)/u;
const LONGEST = 16;

/** Whether the words behind a name count several lands of its kind. */
export function isCounted(text: string, { to }: PlacedName): boolean {
  return COUNTED.test(text.slice(to, to + LONGEST));
}

/** Whether a name stands for several lands of its kind, which the words behind it count: their size is none of one land. */
export function countsLands(text: string, named: PlacedName | null): boolean {
  return named !== null && !isBareKind(named.name) && isCounted(text, named);
}
