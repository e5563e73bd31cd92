import { squareMetresFrom } from "../../units/area";
import { areaMentions } from "../area-mentions";
import { AREA_UNITS } from "../lexicon/area-units";
import type { Block } from "./block";
import type { PointList } from "./block-reading";
import { roughArea } from "./table-shape";

/** Text before and behind the points in which their area may stand, in characters. */
const LEAD = 400;
const TAIL = 160;
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
  const figures = figuresBeside(block);
  if (figures.length === 0) return false;
  const enclosed = roughArea(list.points.map(({ point }) => point));
  return figures.some(({ squareMetres, rounding }) => {
    const tolerance = rounding + squareMetres * SAME_AREA[list.unit];
    return rounding <= COARSEST * squareMetres && Math.abs(enclosed - squareMetres) <= tolerance;
  });
}

function figuresBeside(block: Block): readonly Figure[] {
  const { window } = block;
  const from = Math.max(block.leadFrom, block.from - LEAD);
  const to = Math.min(block.tailTo, block.to + TAIL);
  const printed = [...areaMentions(window, from, block.from), ...areaMentions(window, block.to, to)].map(
    ({ value, squareMetres, decimals }) => figure(squareMetres, squareMetres / (value || 1), decimals),
  );
  const heads = [...window.text.slice(0, block.from).matchAll(HEADED_UNIT)].at(-1);
  const term = AREA_UNITS.find(({ spelling }) => spelling === heads?.[1]);
  if (term === undefined) return printed;
  const cells = [window.text.slice(from, block.from), window.text.slice(block.to, to)].flatMap((text) =>
    [...text.matchAll(CELL)].map(([, digits = ""]) => {
      const unit = squareMetresFrom(Number(`1e${term.scale}`), term.unit);
      return figure(Number(digits) * unit, unit, digits.length - digits.indexOf(".") - 1);
    }),
  );
  return [...printed, ...cells];
}

function figure(squareMetres: number, unit: number, decimals: number): Figure {
  return { squareMetres, rounding: unit * 0.5 * 10 ** -decimals };
}
