import { areaUnitIn } from "../../bare-area";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { NO_PART, OF_WHICH_LEAD, PART_HEAD } from "../../lexicon/zone-columns";
import { PART_NOUNS } from "../../lexicon/zone-suffixes";
import type { TableCell } from "../../tables/table-cell";
import { isNumberedBlock, isPartName, isTermOfPart } from "../names/part-names";

/** The columns of one part of every zone: 核心保护范围面积, 区块一四至 */
export interface PartColumns {
  readonly name: string;
  readonly area: number | null;
  readonly sides: number | null;
  /** of bare figures */
  readonly unit: AreaUnitTerm | null;
}

/** The columns of parts; the size of one alone tells that of what the table lists. */
export function partsIn(cells: readonly TableCell[], unit: AreaUnitTerm | null): readonly PartColumns[] {
  const found = new Map<string, PartColumns>();
  cells.forEach(({ text: head }, column) => {
    const text = head.replace(OF_WHICH_LEAD, "");
    // 核心区, alone: its size or its sides stand below
    if (isTermOfPart(text)) {
      if (!found.has(text)) found.set(text, { name: text, area: column, sides: column, unit });
      return;
    }
    const [, name = "", size] = PART_HEAD.exec(text) ?? [];
    if (!isPart(name)) return;
    const own = found.get(name) ?? { name, area: null, sides: null, unit };
    const columns =
      size === undefined
        ? { ...own, sides: own.sides ?? column }
        : { ...own, area: own.area ?? column, unit: areaUnitIn(text) ?? unit };
    found.set(name, columns);
  });
  const own = withSizesBehind(cells, [...found.values()], unit);
  // 核心区四至, alone: not the sides of the whole
  return own.length > 1 || own.every(({ name, area }) => area === null && FUNCTION.test(name)) ? own : [];
}

/** 一级保护区范围, 面积, 二级保护区范围, 面积: the size behind the range of each part. */
function withSizesBehind(
  cells: readonly TableCell[],
  parts: readonly PartColumns[],
  unit: AreaUnitTerm | null,
): readonly PartColumns[] {
  const behind = (part: PartColumns): TableCell | undefined =>
    part.area === null && part.sides !== null ? cells[part.sides + 1] : undefined;
  const areSizes = parts.length > 1 && parts.every((part) => BARE_SIZE.test(behind(part)?.text ?? ""));
  if (!areSizes) return parts;
  return parts.map((part) => ({
    ...part,
    area: part.sides === null ? null : part.sides + 1,
    unit: areaUnitIn(behind(part)?.text ?? "") ?? unit,
  }));
}

const BARE_SIZE = /^面积(?:[(（].{1,8}[)）])?$/u;

/** 总面积 beside 一级保护区(公顷), 二级保护区(公顷): the one unit of all parts. */
export function unitOfParts(parts: readonly PartColumns[]): AreaUnitTerm | null {
  const [first, ...others] = parts;
  return first !== undefined && others.every(({ unit }) => unit === first.unit) ? first.unit : null;
}

/** 区块一, 核心区, 东片区, 城南片区; 片区 and 规划片区 are none. */
function isPart(name: string): boolean {
  if (
    isNumberedBlock(name) ||
    isTermOfPart(name.replace(CLASS, "").replace(WATER, "")) ||
    OF_DIRECTION.test(name)
  )
    return true;
  return name.length >= LEAST_PART && isPartName(name) && !NO_PART.test(name);
}

/** 一类|建设控制地带 */
const CLASS = /^[一二三四五Ⅰ-Ⅴ]类(?=.)/u;
/** 一级保护区|水域 */
const WATER = /(?<=.区)[水陆]域$/u;
const OF_DIRECTION = new RegExp(`^[东南西北中主老新]{1,2}(?:区|园|片|${either(PART_NOUNS)})$`, "u");
const LEAST_PART = 4;
/** 核心区; the one range that a table tells (保护范围四至) is that of its land. */
const FUNCTION = /区$/u;
