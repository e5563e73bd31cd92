import type { Side } from "../domain/side";
import { AREA_UNIT } from "./lexicon/area-units";
import { either } from "./lexicon/either";
import { SIDE_HEAD, SIDE_LEAD, SIDE_TAIL, SIZE_AT_END } from "./lexicon/side-terms";
import { ESTATE_NOUNS, LOT_NOUNS, PART_NOUNS, PLANNING_UNITS, PRESERVE_NOUNS } from "./lexicon/zone-suffixes";
import { joins } from "./sides/joins";
import { maskedText, type Persons } from "./sides/masked-text";
import { isOwnLine, opensClause, SIGNATURE } from "./sides/other-lines";
import { goesOnBelowFoot, isRestOfName } from "./sides/own-line-end";
import { areRows, lastEnd } from "./sides/row-ends";
import { sharesOf } from "./sides/shared-directions";
import type { SideMarker } from "./sides/side-marker";
import { sideMarkers } from "./sides/side-markers";
import { type RunItem, withoutEnd, wordsOf } from "./sides/side-words";
import type { TurnedSide } from "./sides/turned-side";
import { borderSides, GAP, turnedSides } from "./sides/turned-sides";
import { beginsLine } from "./text/begins-line";
import { type MappedText, mappedEvidence } from "./text/mapped-text";

/** The sides of one place and the range they take up in the text (`to` exclusive). */
export interface ParsedSides {
  readonly sides: Side[];
  readonly from: number;
  readonly to: number;
}

/** Longest words for one side; what is longer is a sentence. */
const LONGEST_OBJECT = 120;

/**
 * The first description by sides between `from` and `to` (exclusive): 东至…、南至…, in any order, shared and oblique
 * sides included. Null where fewer than two sides are given. Private persons are masked.
 * @param persons the sides of a zone are places and bodies: only what belongs to a person (某人宅) names one there
 */
export function parseSides(
  mapped: MappedText,
  from: number,
  to: number,
  persons: Persons = "names",
): ParsedSides | null {
  const markers = sideMarkers(
    mapped.text,
    from,
    to,
    (at) => beginsLine(mapped, at),
    (at) => /\s/u.test(mapped.source.text.charAt(mapped.ends[at] ?? 0)),
  );
  for (let i = 0; i < markers.length; ) {
    const run = runFrom(mapped, markers, i, to);
    if (run.sides >= 2) {
      const found = sidesOf(mapped, run, persons);
      if (found.sides.length === 0) {
        i = run.next;
        continue;
      }
      const before = turned(mapped, from, found.from, persons);
      const isOwn = before !== null && found.from - before.to > GAP;
      return isOwn ? before : withBorders(mapped, found, from, to, persons);
    }
    i = run.next;
  }
  return turned(mapped, from, to, persons);
}

/** Sides whose directions stand behind their words. */
function turned(mapped: MappedText, from: number, to: number, persons: Persons): ParsedSides | null {
  const found = turnedSides(
    mapped.text,
    from,
    to,
    (at) => beginsLine(mapped, at),
    (at) => /\s/u.test(mapped.source.text.slice(mapped.ends[at - 1], mapped.starts[at])),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (found.every(({ words }) => ONLY_LENGTH.test(words))) return null;
  const sides = found.map((one) => turnedSide(mapped, one, persons));
  return { sides, from: first.from + leadOf(first), to: last.to };
}

/** 某管控区范围为|甲路以东: how many characters before the words of a side tell whose it is. */
function leadOf({ words }: TurnedSide): number {
  return words.length - words.replace(SIDE_LEAD, "").length;
}

function turnedSide(mapped: MappedText, one: TurnedSide, persons: Persons): Side {
  const { text, masked } = maskedText(one.words.replace(SIDE_LEAD, ""), persons);
  const evidence = mappedEvidence(mapped, one.from + leadOf(one), one.to);
  return { side: one.side, text, masked, evidence };
}

/** 以江为北界,东界为溪,…: sides told the other way round that stand directly before or behind the others. */
function withBorders(
  mapped: MappedText,
  told: ParsedSides,
  from: number,
  to: number,
  persons: Persons,
): ParsedSides {
  if (told.sides.length > 3 || !mapped.text.slice(from, to).includes("以")) return told;
  const near = borderSides(
    mapped.text,
    Math.max(from, told.from - REACH),
    Math.min(to, told.to + REACH),
    (at) => beginsLine(mapped, at),
  );
  let own = told;
  const isNew = ({ side }: TurnedSide): boolean => own.sides.every((known) => known.side !== side);
  for (const one of [...near].reverse()) {
    if (one.to > own.from || own.from - one.to > GAP || !isNew(one)) continue;
    own = { sides: [turnedSide(mapped, one, persons), ...own.sides], from: one.from, to: own.to };
  }
  for (const one of near) {
    if (one.from < own.to || one.from - own.to > GAP || !isNew(one)) continue;
    own = { sides: [...own.sides, turnedSide(mapped, one, persons)], from: own.from, to: one.to };
  }
  return own;
}

/** How far from the others such a side is looked for. */
const REACH = 120;

interface Run {
  readonly items: readonly RunItem[];
  /** number of different sides */
  readonly sides: number;
  /** the marker behind the run */
  readonly next: number;
}

/** Markers that follow each other, each side once. */
function runFrom(mapped: MappedText, markers: readonly SideMarker[], first: number, limit: number): Run {
  const { text } = mapped;
  const seen = new Set<string>();
  const items: RunItem[] = [];
  let index = first;
  while (index < markers.length) {
    const marker = markers[index];
    if (marker === undefined || marker.sides.some((side) => seen.has(side))) break;
    for (const side of marker.sides) seen.add(side);
    const next = markers[index + 1];
    // a side told before opens the description of another place
    const following = next?.sides.some((side) => seen.has(side)) === true ? undefined : next;
    const stop = Math.min(limit, next?.from ?? limit, marker.to + LONGEST_OBJECT);
    const end = objectEnd(mapped, marker, stop, stop === following?.from);
    const words = text.slice(marker.to, end);
    if (words.trim() === "" || HEADS_SIDE.test(words)) {
      for (const side of marker.sides) seen.delete(side);
      index++;
      if (items.length === 0) return { items, sides: 0, next: index };
      break;
    }
    const goesOn = following !== undefined && joins(text.slice(end, following.from));
    const before = [...items.map((one) => one.marker.from), marker.from];
    items.push({ marker, end: goesOn ? end : lastEnd(mapped, before, items, marker.to, end) });
    index++;
    if (!goesOn) break;
  }
  return { items, sides: seen.size, next: Math.max(index, first + 1) };
}

/** 东至 above 西至: heads of columns, no sides. */
const HEADS_SIDE = /^\s*[东南西北](?:[至临侧界边面]|侧至)\s*$/u;

/** An area, a use, a reference: what follows the last side in the same sentence. */
const AFTER_SIDES =
  /(?:范围|区域)内?(?:面积)?(?:约|共)?(?=\d[\d.]{0,8} ?(?:平方|公顷|亩|km|㎡|hm))|[”,]?(?:拟|现)?(?:调整|变更|修改)为[“:]?$|[,;、]?(?:(?:总|规划|用地|占地|土地|宗地|净|出让|核准|批准|核定|控制|拟|该|共|合计|实际|建设|使用|其中|涉及|管控|封闭)[^,;。、()\d]{0,12})?面积|[,;、](?:总用地|占地|面积|不涉及|其中|具体|详见|用地性质|共计|合计|该|[中途]经)|[,;]规划(?![\p{Script=Han}\d]{0,8}[路街道渠])|[,;](?:(?:地块|区块|片区|组团)(?:[一二三四五六七八九十]{1,3}|\d{1,3})|[^,;。、\d]{0,12}(?:坐落于|位于))|\((?:具体|详见|见|附|如图|[^()]{0,24}(?:坐标|界址|为准))|(?:内|以内|范围内)?(?:保护范围|建设控制地带):|(?:基本|保护)?(?:情况|简介|概况|备注|说明):|(?:公示|公告)期(?!间)|(?:公示|公告|批准|建设|申请|发布|联系|编制)(?:单位|时间|期限|日期|机关|电话|人):/u;

/** (含上述四条线路) behind the last side: what the land has in it, or (2.86km2), its size. (含) alone is the side's. */
const HOLDS = new RegExp(
  `\\((?:(?:不?包?含|不?包括)[^()]{2,60}|(?:面积)?[:为约共]{0,2}\\d[\\d.,]{0,12} ?${AREA_UNIT})\\)`,
  "u",
);

/** Where the words of a side end. A side before another one may hold lists; the last one ends with its clause. */
function objectEnd(mapped: MappedText, marker: SideMarker, stop: number, beforeSide: boolean): number {
  const { text } = mapped;
  let end = stop;
  const words = text.slice(marker.to, stop);
  const area = AFTER_SIDES.exec(words);
  if (area !== null && area.index > 0)
    end = lineWithin(mapped, marker.to + area.index, marker.to + area.index + area[0].length);
  const close = clauseEnd(text, marker.to, end, beforeSide);
  if (close < end) end = close;
  const inside = beforeSide ? -1 : text.slice(marker.to, end).search(HOLDS);
  if (inside > 0) end = marker.to + inside;
  if (!beforeSide) end -= SIZE_AT_END.exec(text.slice(marker.to, end))?.[0].length ?? 0;
  const border = beforeSide ? -1 : borderEnd(mapped, marker.to, end);
  if (border > 0) end = border;
  end = beforeSide ? labelLine(mapped, marker.to, end) : Math.min(end, emptyLine(mapped, marker, end));
  while (end > marker.to && /[\s,;、。:|/—(①-⑳“]/u.test(text.charAt(end - 1))) end--;
  return end;
}

/** 北以甲路为界, 北与甲路相接 at the end of its line: what stands in the next one goes on with nothing; -1 where none does. */
function borderEnd(mapped: MappedText, from: number, to: number): number {
  const match = /为边?界|相[接邻连]|接壤/u.exec(mapped.text.slice(from, to));
  const end = match === null ? -1 : from + match.index + match[0].length;
  return end > 0 && end < to && beginsLine(mapped, end) ? end : -1;
}

/** 农民集体土地, and 面积 in the line below: where a line begins within a match, else where the match does. */
function lineWithin(mapped: MappedText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (beginsLine(mapped, at)) return at;
  return from;
}

/** 片区东界:甲路 above 片区南界:…: where the line of the next side begins with the noun of the land. */
function labelLine(mapped: MappedText, from: number, to: number): number {
  const noun = OF_NEXT.exec(mapped.text.slice(from, to))?.[0].length ?? 0;
  return noun > 0 && beginsLine(mapped, to - noun) ? to - noun : to;
}

const OF_NEXT = new RegExp(
  `(?<=.)(?:${either(`${PRESERVE_NOUNS} ${ESTATE_NOUNS} ${PART_NOUNS} ${PLANNING_UNITS} ${LOT_NOUNS}`)}|地区|四至(?:范围)?)$`,
  "u",
);

/** Where the source has an empty line, a label or one that signs: what stands there belongs to no side. */
function emptyLine(mapped: MappedText, { from, to: words }: SideMarker, to: number): number {
  const { text, source, starts, ends } = mapped;
  for (let i = words + 1; i < to; i++) {
    const gap = source.text.slice(ends[i - 1], starts[i]);
    // 北至国道  省级: the cell behind the last side
    const isCell = gap !== "" && !gap.includes("\n");
    if (isCell && opensClause(text.slice(words, i), source.text, starts[i] ?? 0)) return i;
    if (gap.includes("\n") && areRows(source.text, ends[i - 1] ?? 0, starts[i] ?? 0)) return i;
    if (!gap.includes("\n") || goesOnBelowFoot(mapped, from, i) || isRestOfName(text, words, i)) continue;
    const at = starts[i] ?? 0;
    if (isOwnLine(source.text, at) || opensClause(text.slice(words, i), source.text, at)) return i;
    // a page number between two lines parts no words
    if ((gap.trim() === "" && /\n\s*\n/u.test(gap)) || SIGNATURE.test(text.slice(i, i + 40).trimStart()))
      return i;
  }
  return to;
}

/** 沿某路向东至某港|,以某点为拐点,向西北至某口: the way of the edge goes on behind a comma. */
const WAY_ON =
  /^,(?:北纬\d|以[^;。\n]{1,48}点为拐点|再?[向往折转](?:正|偏)?[东南西北]{1,2}[^,;。\n]{0,24}[至到]|再沿)/u;
const LONGEST_WAY = 56;

function isWayOn(text: string, at: number): boolean {
  return WAY_ON.test(text.slice(at, at + LONGEST_WAY));
}

/** The end of the clause: signs inside brackets do not count. */
function clauseEnd(text: string, from: number, to: number, beforeSide: boolean): number {
  let open = 0;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const character = text.charAt(i);
    if (character === "(" || character === "[") open++;
    else if (character === ")" || character === "]") {
      if (open === 0) return i;
      open--;
    } else if (character === "“") quoted = true;
    else if (character === "”" && !quoted) return i;
    else if (character === "\n" || character === "。" || character === "|") return i;
    else if (open === 0 && (character === ";" || (character === "," && !beforeSide && !isWayOn(text, i))))
      return i;
  }
  return to;
}

/** 10米, 2小时: how far or how long, and no side. */
const ONLY_LENGTH = /^约?\d[\d.]{0,6}(?:米|m|公里|千米|km|小时|分钟|%|度|层)(?:不等)?$/iu;

/** 东、西两侧分别以甲河、乙路为界: each direction has its own words. */
const APART = /分别|依次/u;

const BEHIND_BORDER =
  /,(?:(?<=.为边?界,)(?:[与和同]|紧邻|毗邻|相邻)[^,]{1,24}|(?:[与和同]|隔)[^,]{1,20}(?:相望|相邻|毗邻))$/u;

function sidesOf(mapped: MappedText, run: Run, persons: Persons): ParsedSides {
  const words = wordsOf(mapped.text, run.items);
  const sides = run.items.flatMap(({ marker, end }, item): Side[] => {
    // 东以甲岭为界,与乙县相邻; 东至甲路,与乙园隔路相望: what stands behind the border only says what lies there
    const told = (words[item] ?? "").replace(BEHIND_BORDER, "");
    // 南至交界处: words that say no more than that it is an edge are all that is told
    const whole = told.replace(SIDE_HEAD, "").replace(SIDE_TAIL, "") || told;
    const own = withoutEnd(whole, mapped.text.slice(marker.from, marker.to));
    const evidence = mappedEvidence(mapped, marker.from, end);
    const isShared = marker.isShared === true || APART.test(mapped.text.slice(marker.from, marker.to));
    const shares = isShared
      ? sharesOf(mapped.text.slice(marker.from, marker.to), own, marker.sides.length)
      : null;
    // 东西两侧分别为甲路、乙路、丙路: nobody can tell whose is which
    if (isShared && shares === null && marker.sides.length > 1) return [];
    if (marker.sides.length > 0 && (shares ?? [own]).every((words) => ONLY_LENGTH.test(words))) return [];
    return marker.sides.map((side, index) => {
      const { text, masked } = maskedText(shares?.[index] ?? own, persons);
      return { side, text, masked, evidence };
    });
  });
  const first = run.items[0];
  const last = run.items.at(-1);
  return { sides, from: first?.marker.from ?? 0, to: last?.end ?? 0 };
}
