import type { AreaUnit } from "../../../../domain/area";
import type { Bound } from "../../../../domain/indicator";
import type { Column } from "./column";

/**
 * The figures that plans print for an indicator, bare and without a sign: outside them a figure in a column is a sign
 * of cells that have moved, not a proof. Shares are printed in per cent or, below 1, as fractions; a floor area of more
 * than fifteen times the land is no ratio of a block, and no building is lower than a storey.
 */
const USUAL: Readonly<Record<Bound["unit"], readonly [number, number]>> = {
  percent: [4, 100],
  ratio: [0, 15],
  m: [3, 600],
  storeys: [1, 150],
};

/** Least and most land of a parcel, in square metres and in the larger units. */
const USUAL_AREAS: Readonly<Record<AreaUnit, readonly [number, number]>> = {
  m2: [40, 1e8],
  ha: [0.004, 5000],
  mu: [0.06, 75000],
  km2: [0.0001, 500],
};
const ANY_AREA = [0, Number.POSITIVE_INFINITY] as const;

/** Whether a bare figure is of a size that its column hardly ever has: 2.5 under 建筑密度(%), 35 under 容积率. */
export function isUnlikely(text: string, column: Column): boolean {
  const printed = /^[≤≥<>=]?(\d[\d,]*(?:\.\d+)?)(%?)$/u.exec(text);
  const figure = Number(printed?.[1]?.replaceAll(",", ""));
  if (printed === null || !Number.isFinite(figure)) return false;
  if (column.holds === "area") {
    const [least, most] = column.unit?.scale === 0 ? USUAL_AREAS[column.unit.unit] : ANY_AREA;
    return printed[2] === "%" || figure < least || figure > most;
  }
  if (column.holds !== "indicator") return false;
  if (figure === 0) return false;
  const unit = column.marks.unit ?? column.term.unit;
  // no building has 1.2 storeys
  if (unit === "storeys" && !Number.isInteger(figure)) return true;
  const share = unit === "percent" && figure < 1 && column.marks.unit === null;
  const [least, most] = USUAL[unit];
  return !share && (figure < least || figure > most);
}
