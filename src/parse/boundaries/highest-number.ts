import type { Line } from "../layout/line";
import type { BoundaryRecord } from "./boundary-record";
import { pointLabel } from "./points/point-label";

/** The number of the label with which the last row begins, whatever could be read of it. */
export function lastNumber(rows: readonly Line[]): number | null {
  const label = /^[^\s|,]{1,8}/u.exec(rows.at(-1)?.text ?? "")?.[0] ?? "";
  return pointLabel(label)?.number ?? null;
}

/** The highest number of a point of some boundaries; null where none has a number. */
export function highestNumber(records: readonly BoundaryRecord[]): number | null {
  const points = records.flatMap(({ tables: [main] }) => main?.rings.flatMap((ring) => ring.points) ?? []);
  const numbers = points.flatMap(({ label }) => (label === null ? [] : (pointLabel(label)?.number ?? [])));
  return numbers.length === 0 ? null : numbers.reduce((most, number) => Math.max(most, number), 0);
}
