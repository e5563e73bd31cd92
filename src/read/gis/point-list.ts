import type { FilePosition } from "./feature-set";

/**
 * Lists of points as survey programs write them, a line a point, no names of columns: CASS .dat (`name,code,east,north,
 * height`, the east first), collectors' exports (the north first, notes on precision behind), numbers of point, parcel
 * and circle before the name, bare pairs. Which is the north is told by its digits.
 */
const NORTH = /^\d{7}(?:\.\d{1,20})?$/u;
const EAST = /^\d{6}(?:\d{2})?(?:\.\d{1,20})?$/u;
/** East of a CASS file: the layout tells it, whatever its digits. */
const CASS_EAST = /^\d{5,8}(?:\.\d{1,20})?$/u;
const CASS_FIELDS_BEFORE = 2;
/** Degrees within China, to a tenth of a second at least. */
const LATITUDE = /^(?:[1-4]?\d|5[0-4])\.\d{5,20}$/u;
const LONGITUDE = /^(?:7[3-9]|[89]\d|1[0-2]\d|13[0-6])\.\d{5,20}$/u;
/** Point, parcel, circle and name at most stand before the pair. */
const MOST_BEFORE = 4;
/** A point has a number, be it behind letters; a word alone names a place (`学校`), and places bound nothing. */
export const POINT_NAME = /^(?:[^\s;:：。，、]{0,38}\d[A-Za-z']?)?$/u;
/** Behind it: numbers, codes; no words of a sentence. */
const CODE = /^[^\s;:：。，、]{0,40}$/u;
/** Behind it: height, figures on precision with their names, a date. */
const BEHIND = /^(?:[A-Za-z_]{1,12}[:=])?-?[\d./:-]{0,24}$/u;
export const FEWEST_ROWS = 3;
/** Lines before the points that a program writes of itself: its name and date, how many points follow. */
const MOST_HEAD_LINES = 2;
const HEAD_LINE = /^[^,\t]{1,60}$/u;

export interface ListLine {
  /** number of the line in the file, from 1 */
  readonly number: number;
  readonly text: string;
}

/** The lines of a list without remarks; blank ones stand between rings. */
function linesOf(text: string): readonly ListLine[] {
  const all = text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u);
  return all
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => !line.text.startsWith("#"));
}

/** The point of a line, the east first; null where the line is none. */
export function positionOf(line: string): FilePosition | null {
  const fields = line.split(line.includes(",") ? "," : /[\t ]+/u).map((field) => field.trim());
  for (let at = 0; at <= MOST_BEFORE; at++) {
    const [one = "", two = ""] = fields.slice(at, at + 2);
    const northFirst = (NORTH.test(one) && EAST.test(two)) || (LATITUDE.test(one) && LONGITUDE.test(two));
    const eastFirst =
      (NORTH.test(two) && (EAST.test(one) || (at === CASS_FIELDS_BEFORE && CASS_EAST.test(one)))) ||
      (LATITUDE.test(two) && LONGITUDE.test(one));
    if (!northFirst && !eastFirst) continue;
    const fits =
      (at === 0 || POINT_NAME.test(fields[0] ?? "")) &&
      fields.slice(1, at).every((field) => CODE.test(field)) &&
      fields.slice(at + 2).every((field) => BEHIND.test(field));
    if (!fits) return null;
    return northFirst ? [Number(two), Number(one)] : [Number(one), Number(two)];
  }
  return null;
}

/** The lines from the first point on: a program may say its name and the number of points before. */
export function listBody(text: string): readonly ListLine[] | null {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => positionOf(line.text) !== null);
  const head = lines.slice(0, Math.max(first, 0)).filter((line) => line.text !== "");
  if (first < 0 || head.length > MOST_HEAD_LINES) return null;
  return head.every((line) => HEAD_LINE.test(line.text) && !/[\u3400-\u9fff]/u.test(line.text))
    ? lines.slice(first)
    : null;
}

/** Whether a text is a list of points and nothing else; its last line may be cut short. */
export function isPointList(text: string): boolean {
  const rows = listBody(text)?.filter((line) => line.text !== "") ?? [];
  if (rows.length < FEWEST_ROWS) return false;
  let degrees: boolean | null = null;
  for (const { text: row } of rows.slice(0, -1)) {
    const position = positionOf(row);
    if (position === null || (degrees ?? inDegrees(position)) !== inDegrees(position)) return false;
    degrees = inDegrees(position);
  }
  return true;
}

/** Whether a position is in degrees: no easting is so small. */
export const inDegrees = ([east]: FilePosition): boolean => east < 180;
