import type { Version } from "../../lexicon/state-words";
import { stateOfCell } from "../../lexicon/told-state";
import type { ZoneColumn } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";

/**
 * The columns of a table with those of both states, where nothing else tells a size or sides: 名称, 整合前, 整合后 are the sizes of
 * lands before and after.
 */
export function withStates(
  heads: readonly TableCell[],
  columns: readonly (ZoneColumn | null)[],
): readonly (ZoneColumn | null)[] {
  if (!columns.includes("name") || columns.some((column) => column !== null && OF_LAND.includes(column)))
    return columns;
  const ofState = (state: Version): readonly number[] =>
    [...heads.keys()].filter((at) => stateOfCell(heads[at]?.text ?? "") === state);
  const [before, ...pasts] = ofState("before");
  const [after, ...others] = ofState("current");
  if (before === undefined || after === undefined || pasts.length + others.length > 0) return columns;
  return columns.map((column, at) => (at === before ? "area-before" : at === after ? "area" : column));
}

const OF_LAND: readonly ZoneColumn[] = [
  "area",
  "area-before",
  "sides",
  "sides-before",
  "block",
  "block-number",
];

/**
 * The columns of a table with sizes of several years (2006年面积, 2018年面积): the last year is the state in force, of two the
 * other one is the state before it.
 */
export function withYears(
  heads: readonly TableCell[],
  columns: readonly (ZoneColumn | null)[],
): readonly (ZoneColumn | null)[] {
  const dated = [...columns.keys()].flatMap((at) => {
    const year = columns[at] === "area" ? YEAR_AHEAD.exec(heads[at]?.text ?? "")?.[0] : undefined;
    return year === undefined ? [] : [{ at, year }];
  });
  const [first, second, ...others] = dated.sort((a, b) => (a.year < b.year ? 1 : -1));
  if (first === undefined || second === undefined || columns.includes("area-before")) return columns;
  const past = others.length === 0 && first.year !== second.year ? second.at : null;
  const isEarlier = (at: number): boolean => at !== first.at && dated.some((one) => one.at === at);
  return columns.map((column, at) => (isEarlier(at) ? (at === past ? "area-before" : null) : column));
}

const YEAR_AHEAD = /^(?:19|20)\d{2}/u;
