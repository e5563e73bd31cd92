import { LAND_NAME } from "../../lexicon/land-nouns";
import { AREA_CLAUSE, TABLE_NOUN } from "../../lexicon/parcel-terms";
import { ITEM_START } from "../../lexicon/table-terms";
import { yearCode } from "../names/code-line";
import { foreign } from "../names/foreign";
import { isGeneric } from "../names/land-name";
import { type BareName, bareName } from "./gap-lines";
import { leadsToPoints } from "./lead-phrase";

/** What stands right above points, where a heading may: the name of a piece of land, or a word alone. */
export interface SlotHead {
  readonly name: BareName | null;
  readonly word: string | null;
  /** the year and the number of a lot on a line of its own */
  readonly year: string | null;
  /** it opens the line of the points, ends in a colon, or has the header of columns below it */
  readonly heads: boolean;
}

const NO_HEAD: SlotHead = { name: null, word: null, year: null, heads: false };

/** 主体, 飞地: a word alone. */
const WORD = /^\p{Script=Han}{2,6}:?$/u;
/** Words of pages and notes. */
const NO_WORD = /[续页附注图章签审校核制]|^(?:备|说)/u;

/**
 * The heading right above points: the words that open their line (南块:拐点坐标:J1…), else the line above.
 * @param text up to the label of the first point
 */
export function slotHead(text: string): SlotHead {
  const lines = text.split("\n");
  const opening = openingOf(lines.pop() ?? "");
  const opened = opening === null ? null : bareName([opening]);
  if (opened !== null || wordOf(opening ?? "") !== null)
    return { name: opened, word: wordOf(opening ?? ""), year: yearAbove(lines), heads: true };
  const at = lines.findLastIndex((line) => foreign(line) !== "");
  const line = (lines[at] ?? "").trim();
  const columns = lines.slice(at + 1).some((row) => COLUMN_TITLE.test(row));
  return {
    name: bareName(lines),
    word: wordOf(line),
    year: yearAbove(lines),
    heads: columns || line.endsWith(":"),
  };
}

/** What stands before the words that announce points, without the noun for these: 水口矿 拐点坐标:. Null where none do. */
function openingOf(line: string): string | null {
  const colon = line.indexOf(":");
  if (colon <= 0 || !leadsToPoints(line.slice(colon + 1))) return null;
  const head = line.slice(0, colon);
  const noun = TABLE_NOUN.exec(head)?.index ?? 0;
  return (noun >= SHORTEST ? head.slice(0, noun) : head).replace(/(?<![,、。])[,、。]+$/u, "");
}

const SHORTEST = 2;

/** The last of some lines that is the year and the number of a lot. */
export function yearAbove(lines: readonly string[]): string | null {
  return lines.flatMap((line) => yearCode(line) ?? []).at(-1) ?? null;
}

function wordOf(line: string): string | null {
  const word = line.trim().replace(ITEM_START, "").trim();
  return WORD.test(word) && !NO_WORD.test(word) && !TABLE_NOUN.test(word) ? word.replace(":", "") : null;
}

const COLUMN_TITLE = /\p{Script=Han}|[XYxy]/u;

/**
 * The heading right above the next point, where nothing else that may be one stands between two points.
 * @param gap from the end of a point to the label of the next
 * @param names the lines between that may be names
 */
export function headBetween(gap: string, names: readonly string[]): SlotHead {
  const [, ...lines] = gap.split("\n");
  if (lines.length === 0) return NO_HEAD;
  const opens = openingOf(lines.at(-1) ?? "") !== null;
  if (names.length !== (opens ? 0 : 1)) return NO_HEAD;
  return slotHead(
    opens
      ? (lines.at(-1) ?? "")
      : lines.slice(lines.findLastIndex((line) => line.trim() === names[0])).join("\n"),
  );
}

/** Whether a heading names land: by its place or its noun. */
export function opensLand({ name, heads }: SlotHead): boolean {
  return name !== null && (heads || isOwnLand(name));
}

function isOwnLand({ name }: BareName): boolean {
  return LAND_NAME.test(name) && !isGeneric(name);
}

/**
 * Whether two headings at like places name two pieces of land: names of one kind (北片区 above the first points and
 * 南片区 among them), two names with an area each, lands of two kinds, names that have the header of columns below them
 * each, or two words alone (主体, 飞地).
 */
export function areSiblings(one: SlotHead, other: SlotHead): boolean {
  const [a, b] = [one.name, other.name];
  if (a !== null && b !== null && a.name !== b.name) {
    if ((a.sized && b.sized) || nounOf(a) === nounOf(b)) return true;
    if ((isOwnLand(a) && isOwnLand(b)) || (one.heads && other.heads)) return true;
  }
  return one.word !== null && other.word !== null && one.word !== other.word;
}

/** The last sign of a name before its number: 区 of 北片区, 块 of 片块2. */
function nounOf({ name }: BareName): string | undefined {
  return (/^(.*?\p{Script=Han})[\dA-ZⅠ-Ⅻ]{1,3}[号#]?$/u.exec(name)?.[1] ?? name).at(-1);
}

/**
 * Whether lines between two points close the land above with its size and name other land below it, as the line above
 * the first point names the first: 面积 0.0637平方公里, then 西矿 alone.
 */
export function namesBelowSize(between: readonly string[], first: BareName): boolean {
  const size = between.findLastIndex((line) => AREA_CLAUSE.test(line.replace(/[\s|]+/gu, " ").trim()));
  if (size < 0 || size === between.length - 1) return false;
  const below = bareName(between.slice(size + 1));
  return below !== null && below.name !== first.name;
}
