import type { AreaMention } from "../../area-mentions";
import { either } from "../../lexicon/either";
import { LAND_OF_ORDER } from "../../lexicon/zone-subjects";
import { ESTATE_NOUNS, PART_NOUNS, PRESERVE_NOUNS, TOWN_NOUNS } from "../../lexicon/zone-suffixes";
import { isBareKind } from "../names/bare-kind";
import { isPartName } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { fullZoneName } from "../names/zone-names";

/** Land of a list, and its size. */
interface Listed {
  readonly name: PlacedName;
  readonly size: AreaMention | null;
}

/** How land is called by its noun: 片区, and one for 新城 and 新区, 工业园 and 园区. */
const NOUN = 2;

/** What kind of land a name tells: its noun; one kind for all land of a known kind, whatever its noun, 木鱼经济开发区 beside 竹园物流园. */
export function kindOf(name: string): string {
  if (/新[城区]$/u.test(name)) return "新";
  if (fullZoneName(name) !== null && !isPartName(name)) return "";
  return name.replace(/园区$/u, "园").slice(-NOUN);
}

/** 青川县更新单元 above 木鱼更新单元: all of the kind in a place. */
export function isAllOfKind(titled: string, { name }: PlacedName): boolean {
  const kind = titled.replace(PLACE, "").replace(OF_LEVEL, "");
  // what an order holds for is one land, wherever it lies
  if (LAND_OF_ORDER.test(titled)) return false;
  if (IS_PLACE.test(titled)) return true;
  return (isBareKind(kind) || UNIT.test(kind)) && (name.endsWith(kind) || !OF_PARK.test(name));
}

/** 青川县|乡镇级|片区, 青川县|城市|更新单元 */
const OF_LEVEL = /^(?:乡镇级?|镇级|县级|市级|城市|城镇|城区|重点|主要|各|规划|控制|编制)+(?=.{2})/u;

/** The plan of a county or a town lists lands in it. */
const IS_PLACE = /^\p{Script=Han}{1,8}(?:[省市县旗乡]|(?<!小)镇)$/u;
const UNIT = new RegExp(`^${either(`${PART_NOUNS} 分区 单元`)}$`, "u");

/** 木鱼片区 below 青川县园区 may be a part of it. */
const OF_PARK = new RegExp(`${either(`${PART_NOUNS} 分区`)}$`, "u");

const PLACE = /^\p{Script=Han}{1,12}?[省市县区旗镇乡](?=.{2})/u;

/** 某湿地公园:105.2公顷, 东园区:36.2公顷, 西园区:69公顷: whether the first size is that of all others together. */
export function isSumOfRest([first, ...rest]: readonly Listed[]): boolean {
  const whole = first?.size?.squareMetres ?? 0;
  const sum = rest.reduce((total, { size }) => total + (size?.squareMetres ?? 0), 0);
  return rest.length > 1 && whole > 0 && Math.abs(sum - whole) < whole * LEAST_APART;
}

/** A sum of printed sizes is as near to the size of the whole. */
const LEAST_APART = 0.002;

/** 某度假区东片区, 某度假区西片区: whether every name begins with that of one zone. */
export function haveOneHead([first, ...rest]: readonly Listed[]): boolean {
  const head = HEAD_OF_PART.exec(first?.name.name ?? "")?.[1];
  return head !== undefined && rest.every(({ name }) => name.name.startsWith(head));
}

const HEAD_OF_PART = new RegExp(
  `^(\\p{Script=Han}{2,12}${either(`${TOWN_NOUNS} 小镇 ${ESTATE_NOUNS} ${PRESERVE_NOUNS}`)})\\p{Script=Han}`,
  "u",
);

/** 名称:竹园新城 above 1.综合服务片区:3公顷: whether words before a list name land that its items are parts of, of another kind than they. */
export function isWithin(words: string, list: readonly Listed[]): boolean {
  const [first] = list;
  if (first === undefined) return false;
  const own = kindOf(first.name.name);
  return [...words.slice(-LONGEST_BEFORE).matchAll(LAND_AROUND)].some(
    ([name]) =>
      !isBareKind(name) &&
      !COUNTED.test(name) &&
      kindOf(name) !== own &&
      !isAllOfKind(name, first.name) &&
      list.every((one) => one.name.name !== name),
  );
}

/** Signs before a list. */
const LONGEST_BEFORE = 600;
const LAND_AROUND = new RegExp(
  `\\p{Script=Han}{2,12}?${either(`${TOWN_NOUNS} 小镇 更新单元 ${ESTATE_NOUNS} ${PRESERVE_NOUNS}`)}(?!\\p{Script=Han}{0,6}(?:名录|目录|清单|一览|情况|统计))`,
  "gu",
);

/** 规划形成三大功能区 */
export const COUNTED = /(?:\d|[两二三四五六七八九十])[个大类处片]/u;
