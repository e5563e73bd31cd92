import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import { type AreaMention, areaMentions, statedArea } from "../area-mentions";
import { AREA_UNIT } from "../lexicon/area-units";
import { THINGS_BEFORE } from "../lexicon/listed-things";
import { LETTERED_CODE, NOBODY, WHOLE_CODE } from "../lexicon/parcel-terms";
import { ITEM_START, OUTER_WORD, PIECE_PHRASE } from "../lexicon/table-terms";
import type { MappedText } from "../text/mapped-text";
import { mappedEvidence, startsCell, startsLine } from "../text/mapped-text";
import { readOnce } from "../text/read-once";
import { cellArea } from "./cell-area";
import { isInner } from "./inner-words";
import { type PointLabel, pointLabel, sameLabel } from "./point-label";

/** A ring described by the numbers of its points: 1-2-3-9-1, 由J1、J5、J6、J1各点连线围成. */
export interface PointString {
  readonly labels: readonly PointLabel[];
  readonly inner: boolean;
  /** the piece of land it is said to bound */
  readonly name: string | null;
  /** numbers of it have grown together, so that hardly anything else tells what it connects */
  readonly glued: boolean;
  /** the figure printed right behind it */
  readonly area: StatedArea | null;
  /** the figure behind the words that deduct it (…范围扣除,面积…), which is that of the land left */
  readonly left: StatedArea | null;
  readonly evidence: Evidence;
  /** offsets in the text it was found in */
  readonly from: number;
  readonly to: number;
}

const LABEL = "(?:[A-Za-z]{0,3}-?\\d{1,5}(?:#|号)?|[①-⒛㉑-㉟㊱-㊿])";
const SIGN = " ?(?:--|——|[-—–→、,]) ?";
/** ⑤⑥⑦⑧四点, ABCD四点: labels of one sign each need no sign between. */
const GLUED = "(?<![①-⒛A-Za-z])(?:[①-⒛]{3,20}|[A-Z]{3,20})(?= ?(?:[\\d三四五六七八九十]{1,3} ?个? ?|各)点)";
/** The area of a ring right behind it: 1-2-3-1,0.45公顷. */
const SIZE = `\\d{1,9}(?:\\.\\d{1,6})? ?${AREA_UNIT}`;
/** No sign before and none behind: a part of a string is another ring than the string. */
const STRING = new RegExp(
  `${GLUED}|(?<![\\d.A-Za-z〔第\\-—–→~、,…])${LABEL}(?:${SIGN}(?:(?:…{1,2}|\\.{3,6})${SIGN})?${LABEL}){2,}(?! ?(?:[-—–→~、…]|,(?! ?${SIZE})) ?[\\dA-Za-z…])(?![\\d.]|[A-Za-z年月日]| ?${AREA_UNIT})`,
  "gu",
);
/** JC-A   1-2-7-8-1: where the blanks between two cells are dropped, the cell before has no end but its place. */
const GROWN_ON = /[A-Za-z\d](?=(?:[A-Z]{1,2})?\d{1,5} ?[-—–→])/gu;
const GLUED_ALONE = /^(?:[①-⒛]{3,}|[A-Z]{3,})$/u;
const PART = new RegExp(`…{1,2}|\\.{3,6}|${LABEL}`, "gu");
const EVERY_PHRASE = new RegExp(PIECE_PHRASE.source, "gu");
/** Words behind a string that make it a ring even where its first point is not repeated. */
const ENCLOSES =
  /^[\s)）]{0,2}(?:各|等|诸)?(?:\d{1,4}个)?(?:拐|界址|界)?点?[^。;\n]{0,10}(?:连线|连接|相连|围|圈|闭合)/u;
/**
 * 9-10-11-12-9(铁塔保护区)范围扣除: the word of a hole behind the ring, before anything else of the sentence, and not
 * before a ring of its own (1-2-3-4-1 扣除范围界址线:5-6-7-5).
 */
const DEDUCTED_BEHIND =
  /^[^,。;\n\d]{0,28}(?:扣除|除外|剔除|不计入)(?![^,。;\n]{0,8}\d|[^,。;\n\d]{0,24}[A-Z]{0,3}\d{1,4} ?[-—–→])/u;
const DEDUCTED_REACH = 64;
/** 监测井1-2-3-4-1连线: a line from one thing to the next, and behind it nothing that says that it encloses land. */
const JOINED = /^[\s)]{0,2}(?:各|等)?点?(?:之?间)?的?(?:依次|顺次)?(?:连线|连接|相连)图?/u;
const NO_LAND_BEHIND = /^(?:$|[,。;:)](?![^。;\n]{0,24}(?:围|圈|闭合|范围|区域|面积)))/u;
/** How far before a string the words stand that say what it bounds. */
const REACH = 60;
/** Longest run that an ellipsis may stand for. */
const LONGEST_ELLIPSIS = 500;

/** Every string of point numbers in a text that describes a ring. */
export const pointStrings = readOnce((mapped: MappedText): readonly PointString[] => {
  const found: PointString[] = [];
  for (const { at, print } of printedStrings(mapped)) {
    // part of a longer string, unless a line or a cell begins here
    const before = mapped.text.slice(Math.max(0, at - 2), at);
    if (/[\d.A-Za-z〔第\-—–→~、,…] $/u.test(before) && !startsCell(mapped, at)) continue;
    const read = expanded(print);
    const labels = read === null ? null : (unglued(read) ?? read);
    if (labels === null) continue;
    const end = at + print.length;
    const [first, last] = [labels[0] ?? null, labels.at(-1) ?? null];
    const closes = labels.length > 3 - Number(isGlued(labels)) && sameLabel(first, last);
    if (!closes && !ENCLOSES.test(mapped.text.slice(end, end + 24))) continue;
    const ring = closes ? labels.slice(0, -1) : labels;
    if (ring.length < 3 && !isGlued(labels)) continue;
    const lead = mapped.text.slice(Math.max(0, at - REACH), at);
    const clause = lead.slice(
      Math.max(lead.lastIndexOf("。"), lead.lastIndexOf(";"), lead.lastIndexOf("\n")) + 1,
    );
    const sized = sizeBefore(mapped, at, end);
    if (sized === null && THINGS_BEFORE.test(clause) && onlyJoins(mapped, end)) continue;
    const deducted = DEDUCTED_BEHIND.exec(mapped.text.slice(end, end + DEDUCTED_REACH));
    found.push({
      labels: ring,
      inner: isInner(clause) || deducted !== null,
      name:
        [
          lastPhrase(ownLine(mapped, at, clause)),
          lastPhrase(clause),
          nameBehind(mapped.text, end),
          unitName(mapped, sized?.from ?? at),
        ].find((name) => name !== null && !OUTER_WORD.test(name)) ?? itemHeading(mapped, at),
      glued: read !== null && isGlued(read),
      area:
        sized !== null
          ? statedArea(mapped, sized, "site")
          : deducted === null
            ? areaBehind(mapped, end)
            : null,
      left: deducted === null ? null : areaBehind(mapped, end + deducted[0].length),
      evidence: mappedEvidence(mapped, at, end),
      from: at,
      to: end,
    });
  }
  return found;
});

/** Whether the words behind a string join what it counts and make no land of it. */
function onlyJoins(mapped: MappedText, at: number): boolean {
  const words = JOINED.exec(mapped.text.slice(at, at + REACH))?.[0];
  if (words === undefined) return false;
  const behind = at + words.length;
  return startsLine(mapped, behind) || NO_LAND_BEHIND.test(mapped.text.slice(behind, behind + REACH));
}

/** Every string of numbers in a text, also where it begins a cell directly behind a sign of the cell before. */
function printedStrings(mapped: MappedText): readonly { readonly at: number; readonly print: string }[] {
  const cuts = [...mapped.text.matchAll(GROWN_ON)].flatMap(({ index }) =>
    startsCell(mapped, index + 1) ? [index + 1] : [],
  );
  return [0, ...cuts].flatMap((from, index) =>
    [...mapped.text.slice(from, cuts[index]).matchAll(STRING)].map((match) => ({
      at: from + match.index,
      print: match[0],
    })),
  );
}

/** The end of a clause that stands on one line with the string. */
function ownLine(mapped: MappedText, at: number, clause: string): string {
  for (let i = at; i > at - clause.length; i--) if (startsLine(mapped, i)) return mapped.text.slice(i, at);
  return clause;
}

/** …围成的港池, */
const ENCLOSED_NAME =
  /^[\s)]{0,2}(?:各|等|诸)?(?:\d{1,4}个)?(?:拐|界址)?点?(?:依次|顺次|首尾)?(?:连线|连接|相连|所?围|圈|闭合)[^。;,\n的]{0,8}的(\p{Script=Han}[\p{Script=Han}\dA-Za-z]{1,15}?)(?=用[海岛]|[,。;、(\n]|组成|构成|面积|以?及|和|$)/u;
/** How far behind a string its name may end. */
const NAME_REACH = 48;

/** The unit that a string is said to enclose, behind it. */
function nameBehind(text: string, at: number): string | null {
  const name = ENCLOSED_NAME.exec(text.slice(at, at + NAME_REACH))?.[1] ?? null;
  return name === null || NO_ENCLOSED.test(name) || NOBODY.test(name) ? null : name;
}

/** What anything enclosed may be called. */
const NO_ENCLOSED = /^(?:.{0,4}(?:区域|海域|水域|范围|多边形|图形|界线|封闭|地块|宗地|宗海|部分|面积|土地))/u;

/** Signs and words between the name of a unit and its string: 码头(由1-2-3-1, 护岸界址线:1-2-3-1, 采石场:由拐点1-2-3-1 */
const NAME_END =
  /(?<!(?:[\s:|,"([]|界址线|界址点|拐点|范围|面积|由|以|为|是))(?:[\s:|,"([]|界址线|界址点|拐点|范围|面积|由|以|为|是)+$/u;
/** A name at the end of a cell, a clause or a line. */
const UNIT_NAME =
  /(?:(?:[Ⅰ-Ⅻ]|(?<![A-Za-z\d])[A-Z\d]{1,3})[号#])?[\p{Script=Han}][\p{Script=Han}\dA-Za-z、#-]{1,19}$/u;

/** The unit of use that a string bounds: the code or the words before it on its line, else the line above. */
function unitName(mapped: MappedText, at: number): string | null {
  let to = at;
  for (let line = 0; line < 2 && to > 0; line++) {
    let from = line === 0 ? to : to - 1;
    while (from > 0 && to - from < REACH && !startsLine(mapped, from)) from--;
    const text = firstCell(mapped, from, to)
      .replace(NAME_END, "")
      .replace(/\([^()]{0,20}\)$/u, "");
    // 宗海由码头(由1-2-3-1
    // 码头平台|透水构筑物|1-2-3-1: the first cell names the unit, the others say what it is
    const cells = text.split("|").map((cell) => cell.trim());
    const [head = ""] = cells.filter((cell) => LETTERED_CODE.test(cell) || /\p{Script=Han}{2}/u.test(cell));
    const own = cells.length > 1 && head.length <= LONGEST_UNIT ? head : text;
    const code = cells.length > 1 ? head : text.trim();
    if (WHOLE_CODE.test(code) || LETTERED_CODE.test(code)) return code;
    const name = UNIT_NAME.exec(own)?.[0].replace(/^其中|^.{0,12}?(?<!自)由(?=..)/u, "") ?? null;
    const named = name !== null && /\p{Script=Han}{2}/u.test(name) && !NOBODY.test(name);
    if (named && !NO_UNIT.test(name)) return name;
    if (text.trim() !== "") return null;
    to = from;
  }
  return null;
}

/** 二、建设控制地带: the heading of the item that the line of a string stands in, where it is nothing but a name. */
function itemHeading(mapped: MappedText, at: number): string | null {
  let from = at;
  while (from > 0 && at - from < REACH * 2 && !startsLine(mapped, from)) from--;
  let above = from - 1;
  while (above > 0 && from - above <= LONGEST_HEADING && !startsLine(mapped, above)) above--;
  const line = mapped.text.slice(Math.max(0, above), from).trim();
  const item = ITEM_START.exec(line);
  return item === null || from - above > LONGEST_HEADING ? null : line.slice(item[0].length).trim();
}

const LONGEST_HEADING = 20;

/** The first cell of words on a line whose cells stand apart: 浮码头  透水构筑物  1-2-3-1; else the whole of it. */
function firstCell(mapped: MappedText, from: number, to: number): string {
  const cells: string[] = [];
  let begun = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !startsCell(mapped, at)) continue;
    cells.push(mapped.text.slice(begun, at));
    begun = at;
  }
  const named = (cell: string): boolean => LETTERED_CODE.test(cell) || /\p{Script=Han}{2}/u.test(cell);
  return cells.find(named) ?? mapped.text.slice(from, to);
}

const LONGEST_UNIT = 20;

/** Words of headers and sentences that name no unit. */
const NO_UNIT =
  /坐标|面积|界址|拐点|点号|序号|单位|依次|各点|公顷|平方|连线|如下|围成|以下|分别|即以|起$|至$|^(?:以及|及其?|和|与|或)/u;

/** How far behind a string its own area may stand. */
const AREA_REACH = 48;
const HEADED_UNIT = /面积[^\d;。]{0,4}[([][^()[\]]{1,6}[)\]]/gu;

/** The area right behind a string: in its clause, or in the next cell under a header that has the unit. */
function areaBehind(mapped: MappedText, at: number): StatedArea | null {
  const text = mapped.text.slice(at, at + AREA_REACH);
  const stop = /[。;]|\d ?[-—–→] ?\d/u.exec(text)?.index ?? text.length;
  const [mention] = areaMentions(mapped, at, at + stop);
  if (mention !== undefined && /^[^\d]{0,20}$/u.test(text.slice(0, mention.from - at)))
    return statedArea(mapped, mention, "site");
  const figure = /^[\s|)"]{0,4}(\d{1,9}\.\d{1,6})(?![\d.])/u.exec(text);
  if (figure === null) return null;
  const header = [...mapped.text.slice(Math.max(0, at - HEADER_REACH), at).matchAll(HEADED_UNIT)].at(-1)?.[0];
  const digits = figure[1] ?? "";
  const from = at + figure[0].length - digits.length;
  return header === undefined ? null : cellArea(mapped, header, { text: digits, from });
}

/** The figure before a string that stands in brackets behind it: 港池用海8.911公顷(1-2-3-4-1); null where there is none. */
function sizeBefore(mapped: MappedText, at: number, end: number): AreaMention | null {
  if (!mapped.text.startsWith(")", end) || mapped.text.charAt(at - 1) !== "(") return null;
  const last = areaMentions(mapped, Math.max(0, at - AREA_REACH), at - 1).at(-1);
  return last === undefined || last.to < at - 1 ? null : last;
}

/** Text before a string in which the header of its table may stand. */
const HEADER_REACH = 600;

function lastPhrase(text: string): string | null {
  return [...text.matchAll(EVERY_PHRASE)].at(-1)?.[1]?.replace(/\s/gu, "") ?? null;
}

/** 1-210-1: a number between two of one point that is no number of a point, but two of them grown together. */
const GLUED_NUMBER = 100;

function isGlued(labels: readonly PointLabel[]): boolean {
  const [first = null, middle, last = null] = labels;
  return labels.length === 3 && sameLabel(first, last) && (middle?.number ?? 0) >= GLUED_NUMBER;
}

/** 1-2…10-1, whose sign between 2 and 10 was lost: the figure begins with the number behind the first one. Else null. */
function unglued(labels: readonly PointLabel[]): readonly PointLabel[] | null {
  const [first, middle] = labels;
  if (!isGlued(labels) || first === undefined || middle === undefined) return null;
  const next = String(first.number + 1);
  const digits = String(middle.number);
  const to = Number(digits.slice(next.length));
  if (!digits.startsWith(next) || to <= first.number + 1 || digits.charAt(next.length) === "0") return null;
  const run = Array.from({ length: to - first.number }, (_, at) => ({
    ...first,
    number: first.number + 1 + at,
  }));
  return [first, ...run, first];
}

function expanded(text: string): readonly PointLabel[] | null {
  const labels: PointLabel[] = [];
  let ellipsis = false;
  for (const part of GLUED_ALONE.test(text) ? [...text] : (text.match(PART) ?? [])) {
    if (/^(?:…|\.)/u.test(part)) {
      ellipsis = true;
      continue;
    }
    const label = pointLabel(part.replace(/^-|号$/gu, ""));
    if (label === null) return null;
    const last = labels.at(-1);
    if (ellipsis) {
      if (last === undefined || last.series !== label.series) return null;
      // 1-2-3-…-1 is all of the table in its order, which the table itself tells better
      if (label.number <= last.number) return null;
      if (label.number - last.number > LONGEST_ELLIPSIS) return null;
      for (let n = last.number + 1; n < label.number; n++) labels.push({ ...last, number: n, sub: 0 });
      ellipsis = false;
    }
    labels.push(label);
  }
  return labels;
}
