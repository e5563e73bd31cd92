import type { CoordinateToken } from "../../layout/coordinates/coordinate-token";
import { RANGE_MARK } from "../../lexicon/table-terms";
import { follows, isFirst } from "../points/point-label";
import type { PrintedLabel } from "./numbering";

/** A northing and an easting for each of three points. */
export const FEWEST_COORDINATES = 6;
/** Characters between the two ends of a range. */
const LONGEST_RANGE_MARK = 16;

/** Whether the points before `at` have come back to the first of them. */
export function returns(coordinates: readonly CoordinateToken[], start: number, at: number): boolean {
  return (
    at - start > FEWEST_COORDINATES &&
    coordinates[at - 2]?.value === coordinates[start]?.value &&
    coordinates[at - 1]?.value === coordinates[start + 1]?.value
  );
}

/** Whether one point without a label stands before the first one that has a label, and counts from the first: 中心点坐标 above 拐点 J1 … J4. */
export function isAside(
  coordinates: readonly CoordinateToken[],
  start: number,
  at: number,
  labels: readonly (PrintedLabel | null)[],
  text: string,
): boolean {
  const [own, next] = [labels[at] ?? null, labels[at + 2] ?? null];
  if (at - start !== 2 || own === null || next === null) return false;
  if (!isFirst(own.label) || !follows(own.label, next.label)) return false;
  // behind the figures of its row a label is that of the row
  if (!/[\n。;]/u.test(text.slice(coordinates[at - 1]?.to, own.from))) return false;
  return (
    (labels[start] ?? null) === null &&
    (labels[start + 1] ?? null) === null &&
    coordinates[at]?.value !== coordinates[start]?.value
  );
}

/** Whether the point at a place is the one before it once more: the first row of a page repeats the last one of the page before. */
export function isRepeated(coordinates: readonly CoordinateToken[], at: number): boolean {
  return [at, at + 1].every((own) => coordinates[own]?.value === coordinates[own - 2]?.value);
}

/** 1082530,274500: a longitude in seven digits beside six that only it tells to be a latitude. */
export function isPackedPoint(one: CoordinateToken, other: CoordinateToken): boolean {
  return (
    [one, other].some(({ form }) => form === "packed") &&
    [one, other].some(({ form, value }) => form === "metres" && /^\d{6}(?:\.|$)/u.test(value))
  );
}

/** 以36°02′30″N/120°31′18″E为圆心: the words behind a point of two coordinates make it the centre of a circle. */
export function isCentre(text: string, easting: CoordinateToken | undefined): boolean {
  return easting !== undefined && CENTRE_BEHIND.test(text.slice(easting.to, easting.to + CENTRE_REACH));
}

const CENTRE_BEHIND = /^[^\p{Script=Han}\d]{0,4}(?:[点处])?(?:为|作)(?:圆心|中心)/u;
const CENTRE_REACH = 12;

/**
 * Whether the label on a new line counts pieces of land, not points: behind the label before stand three points and
 * more, none of them labelled.
 * @param labelled index of the coordinate behind the label before
 */
export function isPiece(
  text: string,
  coordinates: readonly CoordinateToken[],
  labelled: number,
  at: number,
): boolean {
  if (at - labelled < FEWEST_COORDINATES) return false;
  if (!text.slice(coordinates[at - 1]?.to, coordinates[at]?.from).includes("\n")) return false;
  const own = coordinates.slice(labelled, at);
  return own.every(({ axis }, index) => index === 0 || axis !== own[index - 1]?.axis);
}

/** Indices of coordinates that are the ends of a range: 东经121°08′~121°13′. */
export function rangeEnds(text: string, coordinates: readonly CoordinateToken[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let i = 1; i < coordinates.length; i++) {
    const [one, two] = [coordinates[i - 1], coordinates[i]];
    if (one === undefined || two === undefined || one.axis !== two.axis || one.system !== two.system)
      continue;
    if (two.from - one.to <= LONGEST_RANGE_MARK && RANGE_MARK.test(text.slice(one.to, two.from)))
      ends.add(i - 1).add(i);
  }
  return ends;
}
