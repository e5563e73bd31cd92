import { ADDS_PLACE, ORDER_KIND } from "../../lexicon/zone-subjects";
import { isShortOrder } from "./bare-kind";
import { fullZoneName } from "./zone-names";

/** The title's name where the other one is short for it: 泽口园 for 江东泽口园, 石溪古镇 for 石溪历史文化名镇. */
export function fullName(titled: string, name: string): string | null {
  if (isShortOrder(name, titled) || isOrderOfTown(name, titled)) return titled;
  if (titled.endsWith(name)) return ADDS_PLACE.test(titled.slice(0, -name.length)) ? null : titled;
  const alike = name.slice(0, 2) === titled.slice(0, 2) && name.at(-1) === titled.at(-1);
  return alike && name.length < titled.length && fullZoneName(name) === null && fullZoneName(titled) !== null
    ? titled
    : null;
}

/** 临港工业园 for 泽口县临港工业园: the title only adds where it lies. */
export function isWithoutPlace(short: string, full: string): boolean {
  return full.endsWith(short) && ADDS_PLACE.test(full.slice(0, -short.length));
}

/** A name told before that says more than the title's, or only leaves out where the land lies. */
export function isSame(last: string, full: string): boolean {
  return isLonger(last, full) || isWithoutPlace(last, full);
}

/** 江川青螺岛国家级自然保护区 for 青螺岛自然保护区: all its characters in order, and more. */
export function isLonger(full: string, short: string): boolean {
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at++;
  return at === short.length && full.length > short.length;
}

/** 县城禁放区域 for 县城烟花爆竹禁放区域: the town and the kind, without what is forbidden. */
function isOrderOfTown(name: string, titled: string): boolean {
  const kind = ORDER_KIND.exec(name);
  if (kind === null || kind.index < SHORTEST_TOWN || titled.length <= name.length) return false;
  return titled.startsWith(name.slice(0, kind.index)) && titled.endsWith(kind[0]);
}
const SHORTEST_TOWN = 2;

/** 保税港区,…分为港区、加工区两部分: what a list behind the name of a zone has among others is no short form of it. */
export function isListedIn(words: string, name: string): boolean {
  const at = words.lastIndexOf(name);
  return (
    at >= 0 &&
    (/[、和及与]/u.test(words.charAt(at - 1)) || /[、和及与]/u.test(words.charAt(at + name.length)))
  );
}
