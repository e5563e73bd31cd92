import type { TablePoint } from "../../../domain/point-table";
import { angleAxis, dottedDegrees } from "../../layout/coordinates/plane-number";
import type { MappedText } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { roughArea } from "./table-shape";

/** Words that say that decimals are minutes and seconds: 度.分秒, dd.mmss, DDD.MMSSSS. */
const SAYS_DOTTED =
  /度 ?\. ?分 ?秒|[dD]{1,3} ?[.°] ?[mM]{2} ?[sS]{2}|度分秒格式|度、分、秒|(\d{2,3})\.(\d{2})(\d{2})\d{0,6}[^\d\n]{1,8}\1 ?[°度] ?\2 ?[′'’分] ?\3/u;
/** Words that say that they are decimals. */
const SAYS_DECIMAL = /十进制|小数度|以度为单位|单位 ?[:(]? ?度(?!分)|[dD]{2}\.[dD]{2}/u;

/** How degrees with a point are to be read: minutes and seconds behind it, or decimals. */
export type DegreeNotation = "dotted" | "decimal";

/** What a whole document tells of the notation of its degrees: one notice has one notation. */
export interface NoticeDegrees {
  /** all points that are printed as decimals */
  readonly printed: readonly TablePoint[];
  /** the one notation that it names, perhaps far from a table */
  readonly named: DegreeNotation | null;
}

/** The notation that a text names; null where it names none, or both. */
export const namedNotation = readOnce(({ text }: MappedText): DegreeNotation | null => {
  const [dotted, decimal] = [SAYS_DOTTED.test(text), SAYS_DECIMAL.test(text)];
  if (dotted === decimal) return null;
  return dotted ? "dotted" : "decimal";
});

/**
 * Chance below which fitting minutes and seconds are no accident. Each field fits by chance in six cases of ten; the
 * fields of neighbouring points are alike, hence so small a chance.
 */
const CHANCE = 1e-5;
const FITS_BY_CHANCE = 0.6;

/**
 * Degrees printed with a point may be decimals (111.4962) or packed minutes and seconds (111.2946). The text at the
 * table decides where it says so, else the stated area, else what the document says of another table, else the digits:
 * every field below 60 in so many different fields is no accident. Null: the values stay decimals.
 */
export function unpackedDegrees(
  points: readonly TablePoint[],
  context: string,
  squareMetres: number | null,
  { printed, named }: NoticeDegrees,
): readonly TablePoint[] | null {
  const unpacked = asDotted(points);
  if (unpacked === null) return null;
  if (SAYS_DOTTED.test(context)) return unpacked;
  if (SAYS_DECIMAL.test(context)) return null;
  if (squareMetres !== null && points.length >= 3) {
    const off = (area: number): number => Math.abs(Math.log(area / squareMetres));
    return off(roughArea(unpacked)) < off(roughArea(points)) ? unpacked : null;
  }
  if (named !== null) return named === "dotted" ? unpacked : null;
  if (asDotted(printed) === null) return null;
  return FITS_BY_CHANCE ** fieldsOf(printed) < CHANCE ? unpacked : null;
}

/** The points with minutes and seconds behind the point; null where one of them cannot be read so. */
function asDotted(points: readonly TablePoint[]): readonly TablePoint[] | null {
  const unpacked: TablePoint[] = [];
  for (const point of points) {
    const [first, second] = [dottedDegrees(point.first), dottedDegrees(point.second)];
    if (first === null || second === null) return null;
    if (angleAxis(Number(first)) === null || angleAxis(Number(second)) === null) return null;
    unpacked.push({ ...point, first, second });
  }
  return unpacked;
}

/** How many different fields of minutes and of seconds the points have. */
function fieldsOf(points: readonly TablePoint[]): number {
  const fields = new Set<string>();
  for (const value of points.flatMap((point) => [point.first, point.second])) {
    const fraction = value.split(".")[1] ?? "";
    fields.add(`m${fraction.slice(0, 2)}`).add(`s${fraction.slice(0, 3)}`);
  }
  return fields.size;
}
