import { max, median } from "d3-array";
import { scaleLinear, scaleSqrt } from "d3-scale";
import type { LedgerRow } from "./ledger-rows";

/** How the board turns square metres and metres into pixels: one scale for all squares, one for all bars. */
export interface BoardScale {
  /** side in pixels of a square of so many square metres; the drawn area is in proportion to the declared one */
  readonly side: (squareMetres: number) => number;
  /** length in pixels of the bar of a height limit in metres */
  readonly rise: (metres: number) => number;
  /** the largest area that still fits on the board, square metres */
  readonly largest: number;
  /** a round area to show the scale by, square metres */
  readonly sampleArea: number;
  /** a round height to show the scale by, metres */
  readonly sampleHeight: number;
}

/** Side of the largest square, as a part of the width and at most. */
const LARGEST_PART = 0.4;
const LARGEST_SIDE = 150;
/** Side that the parcel in the middle must have for the board to be read; what is then too large is listed in words. */
const READABLE_SIDE = 8;
const LONGEST_BAR = 96;
/** Bars are not blown up where all buildings are low. */
const LEAST_HEIGHT = 30;
const LARGEST_SAMPLE_SIDE = 40;
const LONGEST_SAMPLE_BAR = 32;
const SAMPLE_AREAS = [1e2, 1e3, 1e4, 1e5, 1e6, 1e7];
const SAMPLE_HEIGHTS = [10, 20, 50, 100, 200];

/** The height limit that the bar shows, metres: its own, else that of the document it changes; null where none is given. */
export function heightLimit(row: LedgerRow): number | null {
  return (row.parcel.indicators.height ?? row.amends?.indicators.height)?.max ?? null;
}

/** The scale for a board of `width` pixels. */
export function boardScale(rows: readonly LedgerRow[], width: number): BoardScale {
  const areas = rows.flatMap((row) => (row.area === null ? [] : [row.area.squareMetres]));
  const room = Math.max(24, Math.min(LARGEST_SIDE, width * LARGEST_PART));
  const most = max(areas) || 1;
  const middle = median(areas) || most;
  const largest = Math.min(most, middle * (room / READABLE_SIDE) ** 2);
  const side = scaleSqrt().domain([0, largest]).range([0, room]);
  const tallest = Math.max(LEAST_HEIGHT, max(rows, (row) => heightLimit(row) ?? 0) ?? 0);
  const rise = scaleLinear().domain([0, tallest]).range([0, LONGEST_BAR]);
  const fitting = (values: readonly number[], length: (value: number) => number, limit: number): number =>
    values.findLast((value) => length(value) <= limit) ?? values[0] ?? 1;
  return {
    side,
    rise,
    largest,
    sampleArea: fitting(SAMPLE_AREAS, side, LARGEST_SAMPLE_SIDE),
    sampleHeight: fitting(SAMPLE_HEIGHTS, rise, LONGEST_SAMPLE_BAR),
  };
}
