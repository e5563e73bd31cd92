import Papa from "papaparse";
import type { FilePosition } from "./feature-set";
import { coordinateColumns } from "./point-header";
import { FEWEST_ROWS, POINT_NAME, positionOf } from "./point-list";

/** They say which axis they are, whatever the letter: the digits may not say otherwise. */
const SURE = /[纵横北东纬经]|lat|lon|lng|north|east/iu;
/** Columns of what is no name of anything: heights, kinds of marks, remarks, times, looks. */
const ASIDE =
  /高|海拔|深|^[hz]$|elev|类|材|标志|备注|说明|描述|comment|remark|时间|日期|date|time|样式|风格|图标|颜色|style/iu;
/** Columns that count the parts of a parcel and the rings of each. */
const RING = /^(?:圈号|环号|块号|ring(?:_?(?:no|id))?|part(?:_?(?:no|id))?)$/iu;
/** The header says that the points bound something. */
const BOUNDS = /界址|界点|拐点|角点|顶点|边界|圈号|环号|vertex|corner|ring/iu;

/** Columns that name places or measured points one by one: where nothing else says so, they bound nothing. */
const PLACES = /名|name|title|站|孔|点位|位置|地点|监测|采样|取样|控制点/iu;

/** One parcel of a table, or all its rows where no column tells parcels apart. */
export interface PointGroup {
  /** the columns that say the same on all its rows */
  readonly attributes: Readonly<Record<string, string>>;
  /** in their order; a repeated first point ends a ring */
  readonly rings: readonly (readonly FilePosition[])[];
}

export interface PointTable {
  readonly groups: readonly PointGroup[];
  /** a column tells parcels apart, or the header says that the points bound land */
  readonly bounds: boolean;
}

interface Row {
  readonly cells: readonly string[];
  readonly position: FilePosition;
}

/** A row with its position; null where it has none, or its digits contradict columns that say which axis they are. */
function rowOf(cells: readonly string[], at: number, north: boolean, sure: boolean): Row | null {
  const pair = cells.slice(at, at + 2).map((cell) => cell.trim());
  const position = positionOf(pair.join(","));
  if (position === null || (sure && (Number(pair[0]) === position[1]) !== north)) return null;
  return { cells: [...cells.slice(0, at), ...cells.slice(at + 2)], position };
}

/** The runs of rows that say the same in some columns. */
function runsOf(rows: readonly Row[], ...columns: readonly number[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (columns.every((column) => run?.[0]?.cells[column] === row.cells[column])) run?.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Whether a column tells parcels apart: each of its values on three rows or more, one below the other. */
function parts(rows: readonly Row[], column: number): readonly (readonly Row[])[] | null {
  const runs = runsOf(rows, column);
  const values = new Set(rows.map(({ cells }) => cells[column] ?? ""));
  const whole = runs.length > 1 && values.size === runs.length && !values.has("");
  return whole && runs.every((run) => run.length >= FEWEST_ROWS) ? runs : null;
}

/** The rings of the rows of a parcel: by their columns, else a new one where the first point stands again or labels restart. */
function ringsOf(rows: readonly Row[], counted: readonly number[], label: number): FilePosition[][] {
  if (counted.length > 0) return runsOf(rows, ...counted).map((run) => run.map(({ position }) => position));
  const rings: FilePosition[][] = [];
  let own: FilePosition[] = [];
  let first = "";
  for (const { cells, position } of rows) {
    const said = label < 0 ? "" : (cells[label] ?? "");
    const [start] = own;
    const same = start?.[0] === position[0] && start[1] === position[1];
    if (start !== undefined && !same && said !== "" && said === first && own.length >= FEWEST_ROWS) {
      rings.push(own);
      own = [];
    }
    if (own.length === 0) first = said;
    own.push(position);
    if (same && own.length > FEWEST_ROWS) {
      rings.push(own);
      own = [];
    }
  }
  if (own.length > 0) rings.push(own);
  return rings;
}

/**
 * The parcels of a table of separated values that has a point on each row and names its columns; null where it is none, or
 * where its points are places with names of their own.
 */
export function pointTable(text: string): PointTable | null {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), { skipEmptyLines: "greedy" });
  const [header = [], ...body] = data;
  if (errors.length > 0 || body.length < FEWEST_ROWS) return null;
  if (body.some((cells) => cells.length !== header.length)) return null;
  const pair = coordinateColumns(header);
  if (pair === null) return null;
  const { at, north } = pair;
  const sure = header.slice(at, at + 2).some((name) => SURE.test(name));
  const rows = body.flatMap((cells) => rowOf(cells, at, north, sure) ?? []);
  if (rows.length < body.length) return null;
  const names = [...header.slice(0, at), ...header.slice(at + 2)].map((name) => name.trim());
  const columns = names.map((_, index) => index);
  const counted = columns.filter((column) => RING.test(names[column] ?? ""));
  const telling = columns.filter((column) => !counted.includes(column) && !ASIDE.test(names[column] ?? ""));
  const apart = telling.map((column) => parts(rows, column));
  const groups = apart.reduce<readonly (readonly Row[])[] | null>(
    (finest, one) => (one !== null && one.length > (finest?.length ?? 1) ? one : finest),
    null,
  );
  const changing = telling.filter(
    (column, index) => apart[index] === null && runsOf(rows, column).length > 1,
  );
  const named = changing.some((column) => rows.some(({ cells }) => !POINT_NAME.test(cells[column] ?? "")));
  const said = names.some((name) => BOUNDS.test(name));
  const [label = -1] = changing;
  const places = columns.some(
    (column) => !ASIDE.test(names[column] ?? "") && PLACES.test(names[column] ?? ""),
  );
  if (named || (groups === null && !said && (label < 0 || places))) return null;
  return {
    bounds: groups !== null || said,
    groups: (groups ?? [rows]).map((own): PointGroup => {
      const alike = columns.filter((column) => !counted.includes(column) && runsOf(own, column).length === 1);
      return {
        attributes: Object.fromEntries(
          alike.map((column) => [names[column] ?? "", (own[0]?.cells[column] ?? "").trim()]),
        ),
        rings: ringsOf(own, counted, label),
      };
    }),
  };
}
