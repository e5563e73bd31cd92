import { LETTERED_CODE, NOBODY, WHOLE_CODE } from "../../lexicon/parcel-terms";
import { ITEM_START, PIECE_PHRASE } from "../../lexicon/table-terms";
import { type MappedText, startsCell, startsLine } from "../../text/mapped-text";

/** How far before a string the words stand that say what it bounds. */
const REACH = 60;
const EVERY_PHRASE = new RegExp(PIECE_PHRASE.source, "gu");

/** …围成的港池, */
const ENCLOSED_NAME =
  /^[\s)]{0,2}(?:各|等|诸)?(?:\d{1,4}个)?(?:拐|界址)?点?(?:依次|顺次|首尾)?(?:连线|连接|相连|所?围|圈|闭合)[^。;,\n的]{0,8}的(\p{Script=Han}[\p{Script=Han}\dA-Za-z]{1,15}?)(?=用[海岛]|[,。;、(\n]|组成|构成|面积|以?及|和|$)/u;
/** How far behind a string its name may end. */
const NAME_REACH = 48;

/** The unit that a string is said to enclose, behind it. */
export function nameBehind(text: string, at: number): string | null {
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
export function unitName(mapped: MappedText, at: number): string | null {
  const row = headOfCells(withLineEnds(mapped, Math.max(0, at - CELLS_REACH), at));
  if (row !== null) return row;
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

/** Text before a string in which the cells of its row may stand, each for itself. */
const CELLS_REACH = 80;
/** Most cells of a row that stand before its string. */
const MOST_CELLS = 4;

/** A stretch of running text with the ends of its lines as printed, also those that it has dropped. */
function withLineEnds(mapped: MappedText, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++)
    text += (at > from && startsLine(mapped, at) ? "\n" : "") + mapped.text.charAt(at);
  return text;
}

/** The first cell of words of a row, behind the figure that ends the row above; null where no cells stand so. */
function headOfCells(text: string): string | null {
  const cells = text.split(/[|\n]/u).map((cell) => cell.replace(/^\s+|(?<!\s)\s+$/gu, ""));
  const filled = cells.filter((cell) => cell !== "");
  // the size of the unit may stand between its name and its string
  const own = (FIGURE.test(filled.at(-1) ?? "") ? filled.slice(0, -1) : filled).slice(-MOST_CELLS);
  const end = own.findLastIndex((cell) => ROW_END.test(cell));
  const words = end < 0 ? [] : own.slice(end + 1).filter((cell) => /\p{Script=Han}/u.test(cell));
  const isRow =
    words.length > 1 && words.every((cell) => cell.length <= LONGEST_UNIT && !/[。;:,]/u.test(cell));
  return isRow ? (words[0]?.replace(/^\d{1,9}\.\d{1,6}/u, "") ?? null) : null;
}

const FIGURE = /^\d{1,9}(?:\.\d{1,6})?$/u;
/** A figure or a string alone, or the head of the last column. */
const ROW_END =
  /^\d{1,9}(?:\.\d{1,6})?$|^[A-Z]?\d{1,4}(?:[-—–→][A-Z]?\d{1,4}){2,}$|^(?:用海|用地)?面积 ?\(?|^界址[点线]|^备注$/u;

/** 二、建设控制地带: the heading of the item that the line of a string stands in, where it is nothing but a name. */
export function itemHeading(mapped: MappedText, at: number): string | null {
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

/** The piece of land that the end of a text names last. */
export function lastPhrase(text: string): string | null {
  return [...text.matchAll(EVERY_PHRASE)].at(-1)?.[1]?.replace(/\s/gu, "") ?? null;
}
