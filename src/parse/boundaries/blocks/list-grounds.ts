import { POINTS_OF_THING, STAKES } from "../../lexicon/listed-things";
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
  MARK_KIND,
  MARKER_LIST,
  PLACES_WORD,
  RETURNS,
  SIDES_TOLD,
} from "../../lexicon/table-terms";
import { namesIn } from "../names/caption-names";
import { headingCode } from "../names/code-line";
import { foreign } from "../names/foreign";
import { plainTitle } from "../names/plain-title";
import type { RefusalReason } from "../points/refusal";
import type { Block } from "./block";
import { isCoded, isPiece } from "./block-fault";
import { areSurveyed, joinsPoints, liesTogether, POINTS_ENCLOSE } from "./joined-points";
import { followsBank, followsCourse, hasTwoBanks, isRoute } from "./line-points";
import type { ListSpeech } from "./list-speech";
import { listsThings } from "./listed-places";

/** What the words around points make of them: no land for a reason, nothing to speak of, land; or no answer. */
type Ground = (speech: ListSpeech) => RefusalReason | "ignored" | "land" | null;

/** What words make of a list of points, in order: the first answer is taken, and without one it is land. */
const GROUNDS: readonly Ground[] = [
  (speech) => (PLACES_WORD.test(ofPlaces(speech)) && !speech.bounds ? "places" : null),
  ({ near }) => (ENDS_OF_STRETCHES.test(near) ? "places" : null),
  (speech) => (mayBeMoney(speech) ? "ignored" : null),
  (speech) =>
    !speech.closed && speech.outer && listsThings(speech.block, speech.list, ofPlaces(speech))
      ? "places"
      : null,
  ({ near }) => (isOfThing(near) ? "places" : null),
  ({ inside, near }) => ([...`${near.slice(-STAKE)}${inside}`.matchAll(STAKES)].length > 2 ? "line" : null),
  (speech) => (isLine(speech) ? "line" : null),
  ({ closed, outer, block, near, beside }) =>
    !closed && (hasTwoBanks(block) || (outer && followsBank(near, beside))) ? "line" : null,
  routeFollowed,
  ({ bounds, closed, outer }) => (bounds || closed || !outer ? "land" : null),
  // rows of a further piece of one table are points as those of the first
  ({ block, near, lead, words }) =>
    !(words.goesOn === true && (words.countsOn === true || isPiece(lead))) &&
    (hasNamedRows(block) || countsOthers(near))
      ? "places"
      : null,
  (speech) => (isUnbounded(speech) ? "places" : null),
];

/** What the words around points make of them; null where they are land. */
export function spokenFault(speech: ListSpeech): RefusalReason | "ignored" | null {
  for (const ground of GROUNDS) {
    const answer = ground(speech);
    if (answer !== null) return answer === "land" ? null : answer;
  }
  return null;
}

/** The words below the last heading, without those for an intake that is a unit of a sea use: below another one, or alone on its line. */
/** Signs of a stake before the first coordinate. */
const STAKE = 8;

/** 采空区坐标:, 建筑物角点坐标 above the header: whether the line right above the points announces those of what is no land. */
function isOfThing(near: string): boolean {
  const lines = near.split(/[。;\n]/u).map((line) => line.trim());
  const last = lines.slice(0, -1).findLast((line) => WORDED.test(line) && !/[XxYy]|[纵横]坐标/u.test(line));
  return POINTS_OF_THING.test(lines.at(-1) ?? "") || (last !== undefined && POINTS_OF_THING.test(last));
}

const WORDED = /\p{Script=Han}{2}/u;

function ofPlaces({ block, words, below }: ListSpeech): string {
  const above = block.window.text.slice(Math.max(0, block.from - SEA_REACH), block.from);
  if (!SEA_USE.test(above)) return below;
  return below.replace(words.goesOn === true ? INTAKE : INTAKE_ALONE, "");
}

const SEA_REACH = 3000;
const SEA_USE = /宗海|用海/u;
const INTAKE = /[取排]水口/gu;
const INTAKE_ALONE =
  /(?<=^|\n)[^\p{Script=Han}\n]{0,6}(?:[一二三四五六七八九十]{1,2}[、)])?[取排]水口(?:\([^()\n]{1,24}\))?:?(?=\n)/gu;

/** The cells before the first coordinate of a row, in characters. */
const ROW = 24;

/** Without a zone in the eastings nothing but a word tells coordinates from sums of money. */
function mayBeMoney({ block, list, words, lead, near, tail, inside, zoned }: ListSpeech): boolean {
  if (list.unit !== "metres" || zoned) return false;
  if (areSurveyed(list) && headsPoints(lead)) return false;
  if (block.leadFrom > 0 && (words.goesOn === true || isPiece(lead))) return false;
  if (COORDINATE_WORD.test(lead + inside + tail) || joinsPoints(near, tail)) return false;
  return !(words.bounds && liesTogether(block.window.text, list));
}

/** Marks of a line between two authorities, or of a river. */
function isLine({ closed, outer, words, lead, near, beside, inside }: ListSpeech): boolean {
  if (closed || !outer) return false;
  const markers =
    MARKER_LIST.test(near + inside) && LINE_BETWEEN.test(near + inside) && !ENCLOSED.test(beside);
  const marked = markers || (words.line && LINE_MARKER.test(lead) && !POINTS_ENCLOSE.test(near));
  return marked || LINE_COURSE.test(near);
}

function routeFollowed({ closed, block, lead, tail }: ListSpeech): RefusalReason | null {
  if (closed || !isRoute(block, lead)) return null;
  return RETURNS.test(tail) && followsCourse(block) ? "course" : "places";
}

/** Nothing says that the points bound land. */
function isUnbounded(speech: ListSpeech): boolean {
  const { block, list, words, lead, zoned } = speech;
  if (BOUNDARY_WORD.test(lead) || words.bounds || isPiece(lead)) return false;
  if (areSurveyed(list) && (headsPoints(lead) || SIDES_TOLD.test(lead))) return false;
  // signs of degrees and letters of axes speak of coordinates by themselves
  const signed = block.coordinates.every(({ form, mark }) => form === "sexagesimal" || mark !== null);
  const spoken =
    signed ||
    COORDINATE_WORD.test(lead + block.window.text.slice(block.from, block.from + ROW)) ||
    (zoned && (ENCLOSED.test(lead) || EXTENT_WORD.test(lead)));
  const numbered = spoken && list.points.every((point) => point.label !== null);
  return !numbered || isLandless(speech);
}

/** Rows under a title that speaks of no land may list anything. */
function isLandless({ lead, tail }: ListSpeech): boolean {
  if (foreign(lead) === "" || ENCLOSED.test(lead + tail) || EXTENT_WORD.test(lead)) return false;
  const lines = lead.split("\n");
  return !lines.some(namesLot) && plainTitle(lines) === null;
}

/** Whether nothing but a piece of land or the code of a lot stands above the points. */
function headsPoints(lead: string): boolean {
  return isPiece(lead) || isCoded(lead);
}

/** A line of nothing but a code, or the title of a table with the code or the land in brackets. */
function namesLot(line: string): boolean {
  if (headingCode(line.trim()) !== null) return true;
  if (!/坐标.{0,8}\(/u.test(line)) return false;
  const { code, name } = namesIn(line.trim());
  return (code ?? name) !== null;
}

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
    // 喷涂, 钢钉: what points are marked with is no name of them
    const own = gap
      .split(/[\s|,]+/u)
      .filter((cell) => !MARK_KIND.test(cell))
      .join(" ")
      .replace(/[拐界角]点?[一二三四五六七八九十]{1,3}/gu, "")
      .replace(HEADER_WORD, "");
    if (own.replace(/[^\p{Script=Han}]/gu, "").length < 2) continue;
    // 上村1组, 上村2组: figures inside a name tell places apart, the number of the row does not
    names.add((own.match(/\p{Script=Han}[\p{Script=Han}\d]*/gu) ?? []).join(""));
  }
  return names.size >= 2 && names.size * 2 >= gaps;
}
