import type { PointTable, TablePoint } from "../domain/point-table";
import { widthOfZone, ZONE_STEP } from "./crs-table";
import type { Position } from "./position";

export type ColumnOrder = "north-east" | "east-north";

/** What the digits of a table say by themselves. */
export interface TableDigits {
  readonly form: "prefixed" | "unprefixed" | "degrees";
  readonly order: ColumnOrder;
  /** zone number before the eastings; null where there is none */
  readonly prefix: number | null;
  /** mean of the points that agree, east first */
  readonly centre: Position;
  /** points that are neither this order nor this form, by what is wrong with them */
  readonly swapped: readonly TablePoint[];
  readonly otherForm: readonly TablePoint[];
  readonly otherPrefix: readonly TablePoint[];
  readonly outOfRange: readonly TablePoint[];
}

/** Northings from Hainan's south coast to the Amur, metres; further south only beside a zone prefix. */
const NORTHINGS = { least: 1_900_000, most: 6_000_000 } as const;
const SOUTHERNMOST_NORTHING = 330_000;
/** Eastings without a prefix: no belt in use reaches further than 400 km from its meridian. */
const EASTINGS = { least: 100_000, most: 900_000 } as const;
/** China's degrees; the two ranges do not meet, so a pair tells its own order. */
const LATITUDES = { least: 3, most: 54 } as const;
const LONGITUDES = { least: 73, most: 136 } as const;

const within = (value: number, range: { readonly least: number; readonly most: number }): boolean =>
  value >= range.least && value <= range.most;

/** The zone prefix of an easting of eight digits, or null. */
export function zonePrefix(easting: number): number | null {
  const zone = Math.floor(easting / ZONE_STEP);
  return widthOfZone(zone) === null ? null : zone;
}

type Form = TableDigits["form"];

function formOf(north: number, east: number): Form | null {
  if (within(north, LATITUDES) && within(east, LONGITUDES)) return "degrees";
  if (north > NORTHINGS.most) return null;
  if (zonePrefix(east) !== null && north >= SOUTHERNMOST_NORTHING) return "prefixed";
  if (north >= NORTHINGS.least && within(east, EASTINGS)) return "unprefixed";
  return null;
}

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A decimal string as a number; NaN for anything else. */
export const numberOf = (text: string): number => (PLAIN_NUMBER.test(text) ? Number(text) : Number.NaN);

/** East and north of a printed point in a given column order. */
export function positionOf(point: TablePoint, order: ColumnOrder): Position {
  const first = numberOf(point.first);
  const second = numberOf(point.second);
  return order === "north-east" ? [second, first] : [first, second];
}

function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/**
 * What the magnitudes of the numbers say of column order and of zone prefix (GB practice: seven-digit northings,
 * six-digit eastings, eight with the zone). The majority of the points decides; the others are listed.
 * Null where fewer than two thirds of the points look like coordinates of China.
 */
export function tableDigits(table: PointTable): TableDigits | null {
  const points = table.rings.flatMap((ring) => ring.points);
  const seen = points.map((point) => {
    for (const order of ["north-east", "east-north"] as const) {
      const position = positionOf(point, order);
      const form = formOf(position[1], position[0]);
      if (form !== null) return { point, order, form, position };
    }
    return { point, order: null, form: null, position: null };
  });
  const legible = seen.filter((entry) => entry.form !== null);
  if (legible.length * 3 < points.length * 2 || legible.length === 0) return null;
  const form = mostCommon(legible.map((entry) => entry.form));
  const order = mostCommon(legible.map((entry) => entry.order));
  if (form === null || order === null) return null;
  const agreeing = legible.filter((entry) => entry.form === form && entry.order === order);
  const prefixes = agreeing.map((entry) => (form === "prefixed" ? zonePrefix(entry.position[0]) : null));
  const prefix = mostCommon(prefixes);
  const central = agreeing.filter((_, index) => prefixes[index] === prefix);
  const mean = (axis: 0 | 1): number =>
    central.reduce((sum, entry) => sum + entry.position[axis], 0) / Math.max(1, central.length);
  const pointsWhere = (test: (entry: (typeof seen)[number]) => boolean): TablePoint[] =>
    seen.filter(test).map((entry) => entry.point);
  return {
    form,
    order,
    prefix,
    centre: [mean(0), mean(1)],
    swapped: pointsWhere((entry) => entry.order !== null && entry.order !== order),
    otherForm: pointsWhere((entry) => entry.order === order && entry.form !== form),
    otherPrefix: agreeing.filter((_, index) => prefixes[index] !== prefix).map((entry) => entry.point),
    outOfRange: pointsWhere((entry) => entry.form === null),
  };
}
