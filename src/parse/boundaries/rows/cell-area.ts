import type { StatedArea } from "../../../domain/area";
import { squareMetresFrom } from "../../../units/area";
import { type AreaMention, statedArea } from "../../area-mentions";
import { AREA_UNIT, AREA_UNITS } from "../../lexicon/area-units";
import type { MappedText } from "../../text/mapped-text";

/** A cell of a table, or any piece of text, with its place in a mapped text. */
export interface Cell {
  readonly text: string;
  readonly from: number;
}

const UNIT = new RegExp(AREA_UNIT, "u");
const FIGURE = /^约? ?(\d{1,12}(?:\.\d{1,8})?)(?![\d.])/u;

/** The area in a cell whose unit stands behind the figure or in the header; null where either is missing. */
export function cellArea(window: MappedText, header: string, cell: Cell | undefined): StatedArea | null {
  if (cell === undefined) return null;
  const match = FIGURE.exec(cell.text);
  const unit = (UNIT.exec(cell.text) ?? UNIT.exec(header))?.[0];
  const term = AREA_UNITS.find((candidate) => candidate.spelling === unit);
  if (match === null || term === undefined) return null;
  const digits = match[1] ?? "";
  const value = Number(`${digits}e${term.scale}`);
  const printed = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const from = cell.from + match[0].length - digits.length;
  const mention: AreaMention = {
    value,
    unit: term.unit,
    squareMetres: squareMetresFrom(value, term.unit),
    decimals: printed - term.scale,
    approximate: cell.text.startsWith("约"),
    from,
    to: from + digits.length,
  };
  return statedArea(window, mention, "site");
}
