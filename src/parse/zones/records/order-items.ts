import { AREA_UNIT } from "../../lexicon/area-units";
import { LAND_OF_ORDER, LAND_OF_PEOPLE, ORDER_KIND } from "../../lexicon/zone-subjects";
import { beginsLine } from "../../text/begins-line";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind, isOrderKind } from "../names/bare-kind";
import { rankBefore } from "../names/item-rank";
import { isProcess } from "../names/name-rule";
import { nominal } from "../names/nominal-name";
import { isTermOfPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import type { Statement } from "../statements/zone-statements";
import type { Subject } from "../subjects/anchor-subject";

interface Told {
  readonly statement: Statement;
  readonly subject: Subject;
}

/** An item of a list: where the words behind its number begin, and the land of the order that heads the list. */
interface Item {
  readonly from: number;
  readonly rank: number;
  readonly order: PlacedName | null;
}

const NUMBER = /[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[①-⑳]/gu;
/** 禁养区范围:, a heading of its own. */
const HEADING = /^([^,。;\n]{2,40}?)[:。]?\n?$/u;
/** 某水库一级保护区, | 某河两侧200米范围面积: the words of an item before what is told of it. */
const WORDS = /^([^,;:。()\n]{2,40}?)(?:\([^()]{1,24}\))?(?=[,:]|位于|(?:规划|划定|水域)?面积|[东南西北]至)/u;
const TELLS_SUM = new RegExp(`共|合计|总计|划定|面积|其中|\\d ?${AREA_UNIT}`, "u");
/** Farthest from the number of an item to what is told of it. */
const REACH = 200;

/**
 * The subjects of statements, those in the items below the heading of an order (一、禁养区) as its parts by all of their
 * words, whatever land those name: 2.某水库一级保护区, 3.某河两侧200米范围. Items that are called as such land (县城禁养区)
 * stay lands of their own.
 */
export function underOrder(
  mapped: MappedText,
  found: readonly Told[],
  titled: string | null = null,
): readonly Told[] {
  const items = itemsOf(mapped);
  const isOfTitle = titled !== null && isOrderKind(titled) && items.every(({ order }) => order === null);
  if (!isOfTitle && items.every(({ order }) => order === null)) return found;
  return found.map((one): Told => {
    const item = items[firstIndex(items, ({ from }) => from, one.statement.from + 1) - 1];
    const order = isOfTitle && item !== undefined ? titleOrder(mapped, titled, item) : item?.order;
    if (item === undefined || order == null || one.statement.from - item.from > REACH) return one;
    const name = WORDS.exec(mapped.text.slice(item.from, item.from + REACH))?.[1] ?? "";
    const isOwn =
      name === "" ||
      isTermOfPart(name) ||
      // 2.四至范围: what is told of the land of the heading
      isProcess(name) ||
      LAND_OF_ORDER.test(name) ||
      ORDER_KIND.test(name) ||
      TELLS_SUM.test(name);
    if (isOwn || item.from + name.length > one.statement.from) return one;
    const part = { name, from: item.from, to: item.from + name.length, isPart: true };
    return { ...one, subject: { zone: order, part } };
  });
}

/** 1.饮用水水源保护区:某水库一级保护区, below a title that names the order alone: kinds of land that it holds for. */
function titleOrder({ text }: MappedText, name: string, { from }: Item): PlacedName | null {
  const words = WORDS.exec(text.slice(from, from + REACH))?.[1] ?? "";
  const at = text.indexOf(name);
  const isKind = isBareKind(words) || LAND_OF_PEOPLE.test(words);
  if (at < 0 || at > from || !isKind || text.charAt(from + words.length) !== ":") return null;
  return { name, from: at, to: at + name.length, isPart: false };
}

/** The items of the lists of a text, in order. */
function itemsOf(mapped: MappedText): readonly Item[] {
  const { text } = mapped;
  const starts = [...text.matchAll(NUMBER)].flatMap((match) => {
    const opens = match.index === 0 || /[\n。;:]/u.test(text.charAt(match.index - 1));
    return opens || beginsLine(mapped, match.index)
      ? [{ at: match.index, from: match.index + match[0].length }]
      : [];
  });
  const above: { readonly rank: number; readonly order: PlacedName | null }[] = [];
  return starts.map(({ at, from }, index): Item => {
    const rank = rankBefore(mapped, from);
    while ((above.at(-1)?.rank ?? rank + 1) <= rank) above.pop();
    const opening = OPENING.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    if (opening !== undefined) {
      if (above.at(-1)?.rank === rank + OPENED) above.pop();
      const words = opening.replace(FOLLOWING, "");
      const own = orderIn(words, at - words.length - 1);
      if (own !== null && words.startsWith(own.name)) above.push({ rank: rank + OPENED, order: own });
    }
    const order = above.at(-1)?.order ?? null;
    above.push({ rank, order: headOf(text, from, starts[index + 1]?.at ?? text.length) ?? order });
    return { from, rank, order };
  });
}

/** 下列河段为禁采区: before the first item of a list, and what stands before the land that the items are. */
const OPENING = /([^,。;:\n]{2,40}):\n?$/u;
const FOLLOWING = /^.*(?:下列|以下|如下)[^,]{0,16}?(?:划定?|列|确定|设[定置]?)?为/u;
/** Above the items of the list that a sentence opens, below those of the next rank. */
const OPENED = 0.5;

/** The land of an order that a heading names which is nothing else; null for any other words. */
function headOf(text: string, from: number, to: number): PlacedName | null {
  const words = to - from > REACH ? "" : (HEADING.exec(text.slice(from, to))?.[1] ?? "");
  return words === "" ? null : orderIn(words, from);
}

function orderIn(words: string, from: number): PlacedName | null {
  const own = nominal(words);
  if (own === null || !(LAND_OF_ORDER.test(own.name) || isOrderKind(own.name))) return null;
  const at = from + own.at;
  return { name: own.name, from: at, to: at + own.name.length, isPart: false, isHead: true };
}
