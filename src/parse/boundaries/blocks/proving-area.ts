import type { StatedArea } from "../../../domain/area";
import { type AreaMention, areaMentions } from "../../area-mentions";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { roughArea } from "../points/table-shape";
import { cellArea } from "../rows/cell-area";
import type { Block } from "./block";
import type { PointList } from "./block-reading";

/** Text before and behind the points in which their area may stand, in characters. */
const LEAD = 400;
const TAIL = 160;
/** Text before the points in which the header of their table may stand, in characters. */
const HEADER_REACH = 20_000;
/** How near the enclosed area must come to the printed one, beside its rounding, as a share of it. */
const SAME_AREA = { metres: 0.002, degrees: 0.006 };
/** A figure rounded more coarsely than this share agrees with too many outlines to prove one. */
const COARSEST = 0.01;
/** The unit of a column of areas, and a cell that may stand in it. */
const HEADED_UNIT = /面积[^\d;。]{0,4}[([] ?([^()[\]\s]{1,6}) ?[)\]]/gu;
const CELL = /(?<![\d.])(\d{1,9}\.\d{1,6})(?![\d.])/gu;

interface Figure {
  readonly squareMetres: number;
  /** half a unit of the last printed digit */
  readonly rounding: number;
}

/**
 * Whether the points, joined in the order of print, enclose an area that is printed beside them: then they are the
 * points of a boundary, whatever the words around them are. Holds to the rounding of the figure and the stretch of the
 * projection.
 */
export function proveArea(block: Block, list: PointList): boolean {
  const { window } = block;
  const [from, to] = reachOf(block);
  const figures = [
    ...areaMentions(window, from, block.from),
    ...areaMentions(window, block.to, to),
    ...areaCells(block),
  ];
  if (figures.length === 0) return false;
  const enclosed = roughArea(list.points.map(({ point }) => point));
  return figures.map(figureOf).some((figure) => agrees(enclosed, figure, list.unit));
}

/** The one cell of a column of areas beside the points whose figure they enclose; null where none or several do. */
export function provenCell(block: Block, list: PointList): StatedArea | null {
  const cells = areaCells(block);
  if (cells.length === 0) return null;
  const enclosed = roughArea(list.points.map(({ point }) => point));
  const [own = null, ...others] = cells.filter((cell) => agrees(enclosed, figureOf(cell), list.unit));
  return others.length > 0 ? null : own;
}

function reachOf(block: Block): readonly [from: number, to: number] {
  return [Math.max(block.leadFrom, block.from - LEAD), Math.min(block.tailTo, block.to + TAIL)];
}

function agrees(enclosed: number, { squareMetres, rounding }: Figure, unit: PointList["unit"]): boolean {
  const tolerance = rounding + squareMetres * SAME_AREA[unit];
  return rounding <= COARSEST * squareMetres && Math.abs(enclosed - squareMetres) <= tolerance;
}

interface AreaHead {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The heads of columns of areas in a window, in order. */
const areaHeads = readOnce(({ text }: MappedText): readonly AreaHead[] =>
  [...text.matchAll(HEADED_UNIT)].map(
    ({ 0: head, index }): AreaHead => ({ text: head, from: index, to: index + head.length }),
  ),
);

/** Bare decimals beside the points, under a header that gives areas and their unit. */
function areaCells(block: Block): readonly StatedArea[] {
  const { window } = block;
  const heads = areaHeads(window);
  const head = heads[firstIndex(heads, ({ to }) => to, block.from + 1) - 1];
  if (head === undefined || head.from < block.from - HEADER_REACH) return [];
  const [from, to] = reachOf(block);
  return [
    [from, block.from],
    [block.to, to],
  ].flatMap(([start = 0, end = 0]) =>
    [...window.text.slice(start, end).matchAll(CELL)].flatMap(
      (match) => cellArea(window, head.text, { text: match[0], from: start + match.index }) ?? [],
    ),
  );
}

function figureOf({ value, squareMetres, decimals }: AreaMention | StatedArea): Figure {
  return { squareMetres, rounding: (squareMetres / (value || 1)) * 0.5 * 10 ** -decimals };
}
