import type { Evidence } from "../../src/domain/evidence";
import type { CrsStatement, PointTable, TablePoint } from "../../src/domain/point-table";
import type { Region } from "../../src/domain/region";
import type { Stated } from "../../src/domain/stated";

export const evidence = (start = 0): Evidence => ({ source: "s", start, end: start + 1, lines: [1, 1] });

export const stated = <T>(value: T, raw = String(value)): Stated<T> => ({ value, raw, evidence: evidence() });

export const unstated: CrsStatement = {
  datum: null,
  zoneWidth: null,
  zone: null,
  centralMeridian: null,
  axes: null,
};

export const pointsOf = (rows: readonly (readonly [string, string])[]): TablePoint[] =>
  rows.map(([first, second], index) => ({
    label: String(index + 1),
    first,
    second,
    printed: null,
    evidence: evidence(index * 10),
  }));

type Rows = readonly (readonly [string, string])[];

/** A table with one ring a list of rows. */
export const tableOf = (
  rings: readonly Rows[],
  says: Partial<CrsStatement> = {},
  more: Partial<PointTable> = {},
): PointTable => ({
  unit: "metres",
  rings: rings.map((rows) => ({ part: null, role: null, points: pointsOf(rows), closed: true })),
  stated: { ...unstated, ...says },
  evidence: evidence(),
  ...more,
});

/** An invented region around 111 to 112° E, 36° N. */
export const region: Region = {
  name: "示例市",
  bbox: [110.37, 35.38, 112.57, 36.95],
  places: [{ name: "示例区", code: null, lon: 111.5, lat: 36.08 }],
};
