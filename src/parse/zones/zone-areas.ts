import type { AreaMention } from "../area-mentions";
import { printedAreas } from "../printed-areas";
import type { MappedText } from "../text/mapped-text";

/** The figures that a text gives for one zone: as it stands, and as it was where the text changes it. */
export interface ZoneAreas {
  readonly current: readonly AreaMention[];
  readonly before: readonly AreaMention[];
}

/** Where a text turns to how a zone was, and from there to how it is. */
export interface ZoneChange {
  readonly before: number;
  readonly after: number;
}

/** How far before a figure the words may stand that say what it is. */
const CONTEXT = 36;

const BEFORE = /原(?!则)|调整前|变更前|修改前|扩区前|扩园前|优化前|(?:由|从)(?:原来的?)?(?:约)?$/u;
const AFTER =
  /(?:调整|变更|修改|修编|扩区|扩大|优化)(?:后|为|至|到)|(?:增加|扩大|减少|缩减|核减|增|减)(?:到|至|为)|(?:调|改)为/u;
/** 扩区后面积由3公顷调整为4公顷: the first figure is the old one, whatever stands before it. */
const FROM =
  /(?:由|从)(?:原来?的?|现有?的?)?(?:批准|核定|规划|核准|认定)?的?(?:规划|用地)?(?:面积)?的?(?:约)?$/u;
const CHANGED =
  /(?:调整|变更|修改|扩区|扩园|扩容|扩建|优化|缩减|核减|调减|核增|调区|整合)(?:之|以)?后(?:的)?(?!.{0,12}(?:由|从)$)/u;
/** Parts and other things than the zone: 其中耕地, 建筑面积, 净增 */
const OTHER =
  /其中|耕地|农用地|林地|未利用地|基本农田|建筑(?:总)?面积|总建筑|厂房|绿地|大棚|外围|启动区|首期|起步区|近期|海域|水域面积|湿地面积|人口|公益性|占比|增加了?(?:约)?$|净增|新增(?:规划|用地|建设)*(?:面积)?(?:约|为)*$|(?:核减|调减|核增)(?:面积(?:约|为)*|约)?$|扩[区园](?:规划|用地)?面积(?:约|为)*$|减少了?(?:约)?$|调入|调出|可建设|已建|已批|剩余/u;
const SIZE = /面积|规模|占地|总用地|规划用地|用地范围|保护范围|实施范围|经营范围/u;

/** The clause before a figure: words after the last sign that ends one. */
function clauseBefore(text: string, from: number, at: number): string {
  const head = text.slice(Math.max(from, at - CONTEXT), at);
  return /[^。;\n]*$/u.exec(head)?.[0] ?? "";
}

/** The last part of a clause, behind its last comma. */
function lastPart(clause: string): string {
  return clause.slice(Math.max(clause.lastIndexOf(","), clause.lastIndexOf("、")) + 1);
}

/**
 * The areas of a zone between `from` and `to` (exclusive). A figure needs 面积 in its clause, or stands in brackets
 * behind one that has it, or is the other end of 由…调整为…. Figures in `excluded` ranges belong to blocks.
 * @param named `from` is directly behind a name, so that a figure there needs no 面积
 */
export function zoneAreas(
  mapped: MappedText,
  from: number,
  to: number,
  excluded: readonly { readonly from: number; readonly to: number }[] = [],
  named = false,
  change: ZoneChange | null = null,
): ZoneAreas {
  const { text } = mapped;
  const current: AreaMention[] = [];
  const before: AreaMention[] = [];
  let changedLast = false;
  let last: { mention: AreaMention; list: AreaMention[] } | null = null;
  for (const mention of printedAreas(mapped, from, to)) {
    if (excluded.some((range) => mention.from >= range.from && mention.from < range.to)) continue;
    const between: string = last === null ? "" : text.slice(last.mention.to, mention.from);
    if (last !== null && /^ ?[(,、]?(?:合|约合|折合|即|约)?(?:为)?(?:约)?$/u.test(between)) {
      if (mention.unit !== last.mention.unit && sameSize(last.mention, mention)) last.list.push(mention);
      continue;
    }
    const clause = clauseBefore(text, from, mention.from);
    const part = lastPart(clause);
    const changed = AFTER.test(part);
    const continues: boolean = last !== null && changed && between.length <= 24 && !/[。;\n]/u.test(between);
    const follows =
      named && /^(?:\([^()\d]{1,24}\))?(?:的|为|约|共|由|从|,|:|\()?$/u.test(text.slice(from, mention.from));
    const sized: boolean = SIZE.test(part) || (FROM.test(part) && SIZE.test(clause));
    if (!sized && !continues && !follows && !remains(clause, part)) continue;
    if (OTHER.test(part)) continue;
    const told: boolean = FROM.test(part) || (BEFORE.test(continues ? between : part) && !CHANGED.test(part));
    // 批准面积3公顷, …核减后面积2公顷: the figure before it was the old one
    if (CHANGED.test(part) && !told && before.length === 0 && last?.list === current && !changedLast)
      before.push(...current.splice(0));
    changedLast = CHANGED.test(part);
    const earlier = change !== null && mention.from >= change.before && mention.from < change.after;
    const list: AreaMention[] = told || (earlier && !changed) ? before : current;
    if (list.length === 0) list.push(mention);
    last = { mention, list };
  }
  return { current, before };
}

/** 不增加规划面积,仍为…: the noun stands in the part before. */
function remains(clause: string, part: string): boolean {
  return /^(?:仍然?|依然|保持|维持)(?:为|是)?约?$/u.test(part) && SIZE.test(clause);
}

/** The same size in another unit, but for rounding. */
function sameSize(a: AreaMention, b: AreaMention): boolean {
  const half = (mention: AreaMention): number =>
    (10 ** -mention.decimals / 2) * (mention.squareMetres / Math.max(mention.value, Number.MIN_VALUE));
  return Math.abs(a.squareMetres - b.squareMetres) <= 2 * (half(a) + half(b)) + a.squareMetres * 1e-3;
}
