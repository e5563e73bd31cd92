import type { Bound } from "../../domain/indicator";
import { columnName } from "./column-labels";
import { COUNTERS } from "./column-words";
import { FIELD_TERMS, type FieldName } from "./field-terms";
import { INDICATOR_TERMS } from "./indicator-terms";
import { LATIN_COLUMNS } from "./latin-columns";

/** What a label says of the cells of its column: figures of a unit, sizes, words, running numbers. */
export type Announced = Bound["unit"] | "size" | "words" | "serial";

const OF_FIELD: Partial<Record<FieldName, Announced>> = {
  area: "size",
  floor: "size",
  use: "words",
  place: "words",
  county: "words",
};

const UNITS: ReadonlyMap<string, Announced> = new Map(INDICATOR_TERMS.map(({ key, unit }) => [key, unit]));
const BY_NAME: ReadonlyMap<string, Announced> = new Map<string, Announced>([
  ...COUNTERS.map((label): readonly [string, Announced] => [label, "serial"]),
  ...FIELD_TERMS.flatMap(({ spelling, field }): readonly [string, Announced][] => {
    const announced = OF_FIELD[field];
    return announced === undefined ? [] : [[spelling, announced]];
  }),
  ...INDICATOR_TERMS.map(({ spelling, unit }): [string, Announced] => [spelling, unit]),
  ...[...LATIN_COLUMNS].flatMap(([name, column]): readonly [string, Announced][] => {
    const announced = column.holds === "indicator" ? UNITS.get(column.key) : OF_FIELD[column.holds];
    return announced === undefined ? [] : [[name, announced]];
  }),
]);

/** What the label of a column announces; null for one that says nothing of its cells. Of folded text. */
export function announcedCells(label: string): Announced | null {
  return BY_NAME.get(columnName(label) ?? "") ?? null;
}

/** Whether such cells are figures of land or of its indicators. */
export function isFigure(announced: Announced | null): boolean {
  return announced !== null && announced !== "words" && announced !== "serial";
}

/** A figure with nothing but its unit. */
const BARE_FIGURE = /^[≤≥<>]?\d[\d.,\s]*(?:%|k?m2|米|m|平方米|公顷|ha|hm2|亩)?$/u;
const RUNNING_NUMBER = /^[(第]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[).、]?$/u;
const OF_LENGTH = /\d ?(?:米|m)(?!2)/u;
const OF_AREA = /\d ?(?:亩|公顷|平方米|[kh]?m2|ha)/u;

/** Whether a cell cannot stand below a label: a size in metres, a share of land in hectares, a figure for a use. */
export function clashes(announced: Announced, cell: string): boolean {
  switch (announced) {
    case "serial":
      return /\d/u.test(cell) && !RUNNING_NUMBER.test(cell);
    case "words":
      return BARE_FIGURE.test(cell);
    case "size":
      return !/\d/u.test(cell) || cell.includes("%") || OF_LENGTH.test(cell);
    case "ratio":
      return cell.includes("%") || OF_LENGTH.test(cell) || OF_AREA.test(cell);
    case "percent":
    case "storeys":
      return OF_AREA.test(cell) || (announced === "percent" && OF_LENGTH.test(cell));
    case "m":
      return cell.includes("%") || OF_AREA.test(cell);
  }
}
