import { BARE_KINDS, ORDER_KIND } from "../../lexicon/zone-subjects";
import { PROTECTED_SUFFIXES, WHOLE_NOUNS, ZONE_SUFFIXES } from "../../lexicon/zone-suffixes";

/** The longer before the shorter. */
const KIND_WORDS = `${ZONE_SUFFIXES} ${PROTECTED_SUFFIXES} ${WHOLE_NOUNS} ${BARE_KINDS}`
  .replace(/\(\?![^)]{1,9}\)/gu, "")
  .split(" ")
  .sort((x, y) => y.length - x.length);

/** 自贸试验区, 保护区, 水库, 规划化工园区, 新禁燃区, 原有园区, 老城区: a kind of land without a name of its own. */
export function isBareKind(name: string): boolean {
  // 历史城区: of a town there is one
  if (name === "历史城区") return false;
  return (
    kindsIn(name.replace(/^(?:(?:规划|新)(?=.{3})|(?:原有|现有)(?=.{2})|[老旧](?=城区$))/u, "")) !== null
  );
}

/** How many words of kinds make up a name; null where another word stands in it. */
export function kindsIn(name: string): number | null {
  let rest = name;
  let count = 0;
  while (rest !== "") {
    const word = KIND_WORDS.find((one) => rest.startsWith(one));
    if (word === undefined) return null;
    rest = rest.slice(word.length);
    count++;
  }
  return count;
}

/** 限养区: a kind of land by what may be done there, and nothing else. */
export function isOrderKind(name: string): boolean {
  return ORDER_KIND.exec(name)?.index === 0;
}

/** 限养区 beside 某县禁养区, 限放区 beside 禁止燃放区域: such a kind, and land of another order. */
export function isOtherOrder(kind: string, name: string): boolean {
  if (!isOrderKind(kind)) return false;
  const other = ORDER_KIND.exec(name)?.[0] ?? null;
  if (other !== null) return other !== kind;
  const order = /(?:禁止|限制)(?=[^禁限]{1,16}区域?$)/u.exec(name)?.[0].charAt(0);
  return order !== undefined && order !== kind.charAt(0);
}

/** 禁放区 for 城区禁止燃放烟花爆竹区域: the first signs of what an order says, for all of it. */
export function isShortOrder(short: string, full: string): boolean {
  const [, order, deed = ""] = SHORT_ORDER.exec(short) ?? [];
  if (order === undefined) return false;
  const at = full.indexOf(order === "禁" ? "禁止" : "限制");
  // 禁止和限制燃放区域: land of two orders
  if (full.includes(order === "禁" ? "限制" : "禁止")) return false;
  return at >= 0 && full.includes(deed, at + order.length) && /区域?$/u.test(full);
}

const SHORT_ORDER = /^([禁限])(\p{Script=Han})区域?$/u;

/** 第三条 城区禁养区:… under a title that names the order without a place: the land of the town by its printed name. */
export function isOfTown(name: string, titled: string | null): boolean {
  const town = OF_TOWN.exec(name)?.[0];
  return town !== undefined && titled !== null && !PLACED.test(titled) && !titled.includes(town);
}
const OF_TOWN = /^(?:县城|城区|市区|镇区)(?=[禁限])/u;
const PLACED = /^\p{Script=Han}{1,8}?[省市县旗镇乡]/u;
