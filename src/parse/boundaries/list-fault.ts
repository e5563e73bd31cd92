import {
  BOUNDARY_LABEL,
  BOUNDARY_WORD,
  COORDINATE_WORD,
  ENCLOSED,
  ENDS_OF_STRETCHES,
  EXTENT_WORD,
  HEADER_WORD,
  LABEL_NOUN,
  LINE_BETWEEN,
  LINE_COURSE,
  LINE_MARKER,
  MARKER_LIST,
  PLACES_WORD,
  RETURNS,
} from "../lexicon/table-terms";
import { belowHeading } from "./below-heading";
import type { Block } from "./block";
import { isPiece, LEAD, TAIL } from "./block-fault";
import type { PointList } from "./block-reading";
import { namesIn } from "./caption-names";
import { headingCode } from "./code-line";
import { foreign } from "./foreign";
import { joinsPoints, liesTogether, POINTS_ENCLOSE } from "./joined-points";
import { followsBank, followsCourse, hasTwoBanks, isRoute } from "./line-points";
import { listsThings } from "./listed-places";
import { plainTitle } from "./plain-title";
import { CORNER_SERIES } from "./point-label";
import { proveArea } from "./proving-area";
import type { RefusalReason } from "./refusal";

/** Widest that one piece of land can be, in metres and degrees. */
const WIDEST = { metres: 400_000, degrees: 6 };

/** What the words of the whole document say of its tables. */
export interface DocumentWords {
  /** something in it has a boundary */
  readonly bounds: boolean;
  /** it settles a line between two authorities */
  readonly line: boolean;
  /** points of the same table, right above, make a boundary */
  readonly goesOn?: boolean;
  /** a string of the numbers of these points encloses land */
  readonly enclosed?: boolean;
}

/** What is wrong with the points of a block as a whole. */
export function listFault(
  block: Block,
  list: PointList,
  words: DocumentWords,
): RefusalReason | "ignored" | null {
  const distinct = new Set(list.points.map((point) => point.key)).size;
  if (distinct < 2) return "single-point";
  if (distinct < 3) return "few-points";
  const fault = words.enclosed === true ? null : spokenFault(block, list, words);
  if (fault === "ignored" || (fault !== null && !proveArea(block, list))) return fault;
  return isScattered(list) ? "scattered" : null;
}

/** What the words around points make of them. */
function spokenFault(block: Block, list: PointList, words: DocumentWords): RefusalReason | "ignored" | null {
  const { text } = block.window;
  const lead = text.slice(Math.max(block.leadFrom, block.from - LEAD), block.from);
  const tail = text.slice(block.to, Math.min(block.tailTo, block.to + TAIL));
  const near = lead.slice(-160);
  // whoever names the four corners of a place bounds it
  const cornered = list.points.every(({ label }) => label?.series === CORNER_SERIES);
  const bounds = cornered || BOUNDARY_WORD.test(near) || BOUNDARY_WORD.test(tail.slice(0, 60));
  const below = belowHeading(near, list.points[0]?.point.label ?? null);
  if (PLACES_WORD.test(below) && !bounds) return "places";
  if (ENDS_OF_STRETCHES.test(near)) return "places";
  const zoned = list.points.some((point) => /(?:^|\s)\d{8}(?:\.|\s|$)/u.test(point.key));
  // without a zone in the eastings nothing but a word tells coordinates from sums of money
  if (
    list.unit === "metres" &&
    !zoned &&
    !(block.leadFrom > 0 && (words.goesOn === true || isPiece(lead))) &&
    !COORDINATE_WORD.test(lead + text.slice(block.from, block.from + LEAD) + tail) &&
    !joinsPoints(near, tail) &&
    !(words.bounds && liesTogether(text, list))
  )
    return "ignored";
  const [first] = list.points;
  const repeated = list.points.slice(3).some((point) => point.key === first?.key);
  const closed = repeated || (RETURNS.test(tail) && !followsCourse(block));
  if (!closed && block.opening === "outer" && listsThings(block, list, below)) return "places";
  const beside = near + tail.slice(0, 60);
  const inside = text.slice(block.from, block.from + LEAD);
  const markers =
    MARKER_LIST.test(near + inside) && LINE_BETWEEN.test(near + inside) && !ENCLOSED.test(beside);
  const marked = markers || (words.line && LINE_MARKER.test(lead) && !POINTS_ENCLOSE.test(near));
  if (!closed && block.opening === "outer" && (marked || LINE_COURSE.test(near))) return "line";
  const banks = hasTwoBanks(block) || (block.opening === "outer" && followsBank(near, beside));
  if (!closed && banks) return "line";
  if (!closed && isRoute(block, lead))
    return RETURNS.test(tail) && followsCourse(block) ? "course" : "places";
  if (bounds || closed || block.opening === "inner") return null;
  if (hasNamedRows(block) || countsOthers(near)) return "places";
  // signs of degrees and letters of axes speak of coordinates by themselves
  const signed = block.coordinates.every(({ form, mark }) => form === "sexagesimal" || mark !== null);
  const spoken =
    signed ||
    COORDINATE_WORD.test(lead + text.slice(block.from, block.from + ROW)) ||
    (zoned && (ENCLOSED.test(lead) || EXTENT_WORD.test(lead)));
  const numbered = spoken && list.points.every((point) => point.label !== null);
  // rows under a title that speaks of no land may list anything
  const landless =
    foreign(lead) !== "" &&
    !ENCLOSED.test(lead + tail) &&
    !EXTENT_WORD.test(lead) &&
    !lead.split("\n").some(namesLot) &&
    plainTitle(lead.split("\n")) === null;
  if (!BOUNDARY_WORD.test(lead) && !words.bounds && !isPiece(lead) && (!numbered || landless))
    return "places";
  return null;
}

/** A line of nothing but a code, or the title of a table with the code or the land in brackets. */
function namesLot(line: string): boolean {
  if (headingCode(line.trim()) !== null) return true;
  if (!/坐标.{0,8}\(/u.test(line)) return false;
  const { code, name } = namesIn(line.trim());
  return (code ?? name) !== null;
}

/** The cells before the first coordinate of a row, in characters. */
const ROW = 24;

/** The labels are said to count other things than points of a boundary: 机位号 X Y. */
function countsOthers(lead: string): boolean {
  const noun = LABEL_NOUN.exec(lead)?.[1];
  return noun !== undefined && !BOUNDARY_LABEL.test(noun);
}

/** Rows that each have a name of their own list places. */
function hasNamedRows(block: Block): boolean {
  const { coordinates } = block;
  const names = new Set<string>();
  let gaps = 0;
  const [first] = coordinates;
  for (let i = 1; i < coordinates.length; i++) {
    const gap = block.window.text.slice(coordinates[i - 1]?.to, coordinates[i]?.from);
    if (coordinates[i]?.axis !== first?.axis) continue;
    if (!gap.includes("\n") && !/\p{Script=Han}/u.test(gap)) continue;
    gaps++;
    const own = gap.replace(HEADER_WORD, "");
    if (own.replace(/[^\p{Script=Han}]/gu, "").length < 2) continue;
    // 上村1组, 上村2组: figures inside a name tell places apart, the number of the row does not
    names.add((own.match(/\p{Script=Han}[\p{Script=Han}\d]*/gu) ?? []).join(""));
  }
  return names.size >= 2 && names.size * 2 >= gaps;
}

function isScattered(list: PointList): boolean {
  const widest = WIDEST[list.unit];
  for (const axis of ["first", "second"] as const) {
    const values = list.points.map((point) => Number(point.point[axis]));
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most - least > widest) return true;
  }
  return false;
}
