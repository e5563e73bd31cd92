import { AREA_UNIT } from "../../lexicon/area-units";
import { AREA_CLAUSE, CODE_KEY, NAME_KEY, TABLE_NOUN } from "../../lexicon/parcel-terms";
import { PIECE_PHRASE } from "../../lexicon/table-terms";
import { codeLine } from "../names/code-line";
import { foreign } from "../names/foreign";
import { keyedLand, landName } from "../names/land-name";
import { isNote } from "../names/note-line";

/** A line as it is compared with others: without blanks, bars, the count of its pages (界址点成果表 第2页 共3页) and the word that it goes on (续表). */
export function squeezedLine(line: string): string {
  const whole = line.replace(/[\s|]/gu, "");
  return whole.replace(PAGES_BEHIND, "") || whole;
}

const PAGES_BEHIND =
  /[(:]?续(?:上|前)?(?:表|页)?\d{0,2}\)?$|\(?第\d{1,3}页[,、/]?(?:共\d{1,3}页)?\)?$|\(?共\d{1,3}页[,、/]?第\d{1,3}页\)?$/u;

/** The lines of a text that say something, as they are compared. */
export function speakingLines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (foreign(line) === "" ? [] : [squeezedLine(line)]));
}

/** The lines of a text that stand in it more than once: titles, signatures and heads of its pages. */
export function repeatedLines(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const line of speakingLines(text)) (seen.has(line) ? twice : seen).add(line);
  return twice;
}

/** Longest line that may name a piece of land and nothing else. */
const LONGEST_NAME = 24;
/** The area that may stand behind the name: 大坡采区(面积241.954亩) */
const AREA_BEHIND = new RegExp(
  String.raw`[(, ]{0,2}(?:(?:总|用地|用海)?面积|占地)?[ :为约]{0,3}\d[\d.,]{0,15} ?${AREA_UNIT} ?\)? ?:?$`,
  "u",
);

/** What a heading says of the figures below it: 北块:(单位:度.分秒). */
export const NOTE_BEHIND = /\([^()]{0,24}\)$/u;

/** What the last speaking line of a text names, where it is a name and nothing else, with or without its area. */
export interface BareName {
  readonly name: string;
  readonly sized: boolean;
}

/**
 * The piece of land that the last speaking line of a text names, passing over notes and lines of areas; null where that
 * line is a sentence, a title of a table, a pair of key and value or a row of cells.
 * @param lines whole lines, not the beginning of a row
 */
export function bareName(lines: readonly string[]): BareName | null {
  const at = lines.findLastIndex(
    (text) => foreign(text) !== "" && !isNote(text.trim()) && !AREA_CLAUSE.test(text.trim()),
  );
  const below = lines.slice(at + 1).some((text) => AREA_CLAUSE.test(text.trim()));
  const line = lines[at]
    ?.replace(/^[\s|]+|(?<![\s|])[\s|]+$/gu, "")
    .replace(NOTE_BEHIND, (note) => (AREA_FIGURE.test(note) ? note : ""));
  const cell = line === undefined || line.length > LONGEST_NAME * 2 ? null : onlyName(line);
  if (cell === null) return null;
  const name = cell.text.replace(AREA_BEHIND, "").replace(/ ?:$|\s/gu, "");
  if (name.length > LONGEST_NAME || /[。;:,<>《》]/u.test(name) || TABLE_NOUN.test(name)) return null;
  const land = landName(name);
  return land === null ? null : { name: land, sized: cell.sized || below || AREA_BEHIND.test(cell.text) };
}

/** A line, or the only cell of a row that is filled with anything but an area: |上坡地块||面积 5.1亩|. */
function onlyName(line: string): { readonly text: string; readonly sized: boolean } | null {
  const cells = line.split(/[|\t]| {2,}/u).flatMap((cell) => cell.trim() || []);
  const own = cells.filter((cell) => !AREA_CLAUSE.test(cell));
  const [text] = own;
  return text === undefined || own.length > 1 ? null : { text, sized: own.length < cells.length };
}

/** The land that a row above the points names and gives an area: |上坡地块||面积 5.1亩|. */
export function rowName(text: string): string | null {
  const row = /[|\t]/u.test(text) ? bareName([text]) : null;
  return row?.sized === true ? landName(row.name) : null;
}

/**
 * Whether the lines between two rows are the foot of a page and the head of the next: from one of them on, all stand
 * above the first row too, and none before it names land or gives an area, as the end of a table may.
 */
export function turnsPage(lines: readonly string[], known: (line: string) => boolean): boolean {
  const head = lines.findIndex(known);
  if (head < 0 || !lines.slice(head).every(known)) return false;
  return lines.slice(0, head).every(isNoLand);
}

/**
 * Whether the lines between two rows are the foot of a page, the head of the next and the header of the first row again:
 * one of them counts the pages or has the names of who made the table, and the others are keys with what stands for them, or titles of tables.
 */
export function turnsCountedPage(lines: readonly string[], known: (line: string) => boolean): boolean {
  const said = lines.filter((line) => line.trim() !== "");
  const header = said.pop();
  if (header === undefined || foreign(header) !== "" || !known(header)) return false;
  if (!said.some((line) => PAGE_COUNT.test(line) || SIGNED.test(line))) return false;
  return said.every(
    (line) =>
      foreign(line) === "" ||
      known(line) ||
      PAGE_COUNT.test(line) ||
      (isNoLand(line) && (line.includes(":") || TABLE_NOUN.test(line))),
  );
}

/** Who made the table signs the foot of each page: 制表:某某    检核:某某. */
const SIGNED =
  /^[\s|]{0,8}(?:制[表图]|绘图|编制|检[查核]|审[核查]|校[核对]|复核|计算|测[量绘]|填表)[^:\n]{0,4}:/u;

/** Pages counted on a line of their own: 共 2 页. */
const PAGE_COUNT =
  /^[\s|(]{0,8}(?:第 ?\d{1,3} ?页|共 ?\d{1,3} ?页)(?:[ ,、/]{0,3}(?:第 ?\d{1,3} ?页|共 ?\d{1,3} ?页))?[^\p{Script=Han}]{0,4}$/u;

/** Whether a line ends in the count of the pages: 移交清单 2031-6  共2页 第1页. */
export function countsPages(line: string): boolean {
  return line.length <= LONGEST_FOOT && PAGES_LAST.test(line) && !HEADS_POINTS.test(line);
}

const LONGEST_FOOT = 60;
/** 某地块界址点成果表 第1页 共2页: the head of a table, with the count of its pages. */
const HEADS_POINTS = /地块|宗地|界址|拐点|坐标|范围|用地/u;
const PAGES_LAST = /(?:第 ?\d{1,3} ?页|共 ?\d{1,3} ?页)[^\p{Script=Han}\d]{0,4}$/u;

/** A line that neither names land nor gives an area. */
export function isNoLand(line: string): boolean {
  return (
    bareName([line]) === null &&
    !isNaming(line) &&
    codeLine(line) === null &&
    !AREA_FIGURE.test(line) &&
    !PIECE_PHRASE.test(line)
  );
}

/** A key that gives the name or the code of a piece of land. */
export function isNaming(line: string): boolean {
  const [name] = line.matchAll(NAME_KEY);
  return keyedLand(name?.[1]) !== null || line.match(CODE_KEY) !== null;
}

/** A figure of an area. */
export const AREA_FIGURE = new RegExp(`\\d ?${AREA_UNIT}`, "u");
