import type { CoordinateToken } from "../../layout/coordinates/coordinate-token";
import {
  AND_SO_ON,
  BOUNDARY_WORD,
  CIRCLE_WORD,
  CIRCLES_WORD,
  COORDINATE_WORD,
  CUT_MARK,
  ENCLOSED,
  ENDS_EACH_WAY,
  EXTREME_WORD,
  LATIN_AXES,
  OMITTED_BEHIND,
  PART_OF_POINTS,
  PIECE_PHRASE,
  RANGE_MARK,
  REST_ELSEWHERE,
  RING_CLOSED,
} from "../../lexicon/table-terms";
import { hanNumber } from "../../text/han-number";
import { headingCode } from "../names/code-line";
import { foreign } from "../names/foreign";
import type { RefusalReason } from "../points/refusal";
import { isBarePairs } from "./bare-pairs";
import type { Block } from "./block";
import { joinsPoints } from "./joined-points";
import { isMasked } from "./masked-block";

/** Reach of the words that speak of a table, in characters before and behind it. */
export const LEAD = 320;
export const TAIL = 120;
/** Text behind a table in which a sign of omission still speaks of it. */
const CUT_REACH = 40;
/** Two coordinates for each of three points. */
const FEWEST_COORDINATES = 6;
/** A boundary box has two values each way. */
const MOST_RANGE_VALUES = 8;

/** The first cells of the row in which the points begin. */
const LAST_ROW =
  /(?:[:：]\s*|\n)[^\p{Script=Han}\n]{0,20}(?:(?:东经|北纬|经度|纬度|纵坐标|横坐标)[^\p{Script=Han}\n]{0,4})?$/u;

/** What the text around a block makes of its coordinates before they are paired. */
export function blockFault(block: Block): RefusalReason | null {
  const { text } = block.window;
  if (isMasked(block)) return "masked";
  const lead = text.slice(Math.max(block.leadFrom, block.from - LEAD), block.from);
  const tail = text.slice(block.to, Math.min(block.tailTo, block.to + TAIL));
  if (isBox(block, lead)) return "box";
  const distinct = new Set(block.coordinates.map((token) => token.value)).size;
  if (CIRCLES_WORD.test(lead.replace(LAST_ROW, ""))) return "circle";
  if (
    distinct <= 4 &&
    block.coordinates.length < FEWEST_COORDINATES &&
    CIRCLE_WORD.test(lead.slice(-80) + text.slice(block.from, block.to) + tail.slice(0, 60))
  )
    return "circle";
  return PART_OF_POINTS.test(lead) || isCut(block, tail) ? "cut" : null;
}

/** Whether anything but digits says that these are coordinates; where nothing does, they are none of our business. */
export function speaksOfCoordinates(block: Block): boolean {
  const { text } = block.window;
  const around = text.slice(
    Math.max(block.leadFrom, block.from - LEAD),
    Math.min(block.tailTo, block.to + TAIL),
  );
  // one number without a mark is just a number
  if (block.coordinates.length === 1 && block.coordinates[0]?.mark === null) return false;
  if (block.coordinates.some((token) => token.form === "sexagesimal")) return true;
  // bare decimals beside a word of a boundary may be its areas; only a word of coordinates makes them angles
  if (block.coordinates.every((token) => token.form === "decimal" && token.mark === null))
    return (
      COORDINATE_WORD.test(around) ||
      LATIN_AXES.test(around) ||
      isBarePairs(block) ||
      joinsPoints(text.slice(block.leadFrom, block.from).replace(FIRST_LABEL, ""), "") ||
      (block.coordinates.length >= FEWEST_COORDINATES &&
        RING_CLOSED.test(text.slice(block.to, block.to + CUT_REACH))) ||
      block.coordinates.every(({ to }) => DEGREES_BEHIND.test(text.slice(to, to + 3)))
    );
  return (
    COORDINATE_WORD.test(around) ||
    BOUNDARY_WORD.test(around) ||
    isPiece(text.slice(block.leadFrom, block.from)) ||
    (block.coordinates.length >= FEWEST_COORDINATES && isCoded(text.slice(block.leadFrom, block.from))) ||
    (isZoned(block) && ENCLOSED.test(around))
  );
}

/** 围成:1( and 围成: J1( — what stands between the words that join points and the first coordinate. */
const FIRST_LABEL = /(?<=[:(])[^\p{Script=Han}:\n]{0,12}$/u;
const DEGREES_BEHIND = /^ ?[°度]/u;

/** Eastings that carry their zone: hardly anything else has eight digits. */
function isZoned({ coordinates }: Block): boolean {
  return coordinates.filter((token) => /^\d{8}(?:\.|$)/u.test(token.value)).length * 2 === coordinates.length;
}

function isBox(block: Block, lead: string): boolean {
  const { coordinates } = block;
  if (coordinates.length < 2 || coordinates.length > MOST_RANGE_VALUES) return false;
  const { text } = block.window;
  if (EXTREME_WORD.test(lead.slice(-60)) || EXTREME_WORD.test(text.slice(block.from, block.to))) return true;
  if (ENDS_EACH_WAY.test(lead.slice(-60) + text.slice(block.from, block.to))) return true;
  let ranges = 0;
  for (let i = 1; i < coordinates.length; i++) {
    const [one, two] = [coordinates[i - 1], coordinates[i]];
    if (one === undefined || two === undefined || one.axis !== two.axis) continue;
    if (RANGE_MARK.test(text.slice(one.to, two.from))) ranges++;
  }
  return ranges >= 1 && ranges * 2 >= coordinates.length / 2;
}

/** A label and the first digits of an angle: the row behind the last point is not whole. */
const HALF_ROW = /^[^\p{Script=Han}\d]{0,10}[A-Z]{0,2}\d{1,4}[\s|,:、.(]{1,6}\d{2,3} {0,2}[°度]/u;

/** A label and the degrees of the points before, and the text ends. */
const ROW_BROKEN_OFF = /^[^\p{Script=Han}\d]{0,10}[A-Z]{0,2}\d{1,4}[\s|,:、.(]{1,6}(\d{2,3})\s*$/u;

function isHalfRow(coordinates: readonly CoordinateToken[], tail: string): boolean {
  const last = coordinates.slice(-2);
  if (last.some(({ system }) => system !== "angle")) return false;
  if (HALF_ROW.test(tail.slice(0, CUT_REACH))) return true;
  return last.some(({ value }) => value.split(".")[0] === ROW_BROKEN_OFF.exec(tail)?.[1]);
}

function isCut(block: Block, tail: string): boolean {
  const { text } = block.window;
  const { coordinates } = block;
  for (let i = 1; i < coordinates.length; i++) {
    const gap = text.slice(coordinates[i - 1]?.to, coordinates[i]?.from);
    if (gap.length > 1 && CUT_MARK.test(gap) && !/[-—] ?(?:…|\.{3})/u.test(gap)) return true;
  }
  const behind = tail.slice(0, CUT_REACH);
  if (OMITTED_BEHIND.test(behind) || REST_ELSEWHERE.test(behind) || isHalfRow(coordinates, tail)) return true;
  const row = behind.replace(/^[\s|°′″"'”’)]*/u, "");
  const omission =
    /^(?:\(?[^\p{Script=Han}\d。;-]{0,6}(?:其余|其他|以下|下|后|中间)?[^。;\d-]{0,8})/u.exec(row)?.[0] ?? "";
  if (CUT_MARK.test(omission) && !/图/u.test(omission)) return true;
  const more = AND_SO_ON.exec(behind);
  if (more === null) return false;
  const word = more[1];
  if (word === undefined)
    return (
      /^[^。;\n]{0,4}(?:点|处|坐标)/u.test(behind.slice(more[0].length)) ||
      behind.length === more[0].length ||
      /^[\s。;]/u.test(behind.slice(more[0].length))
    );
  const count = /^\d/u.test(word) ? Number(word) : (hanNumber(word) ?? 0);
  return count > coordinates.length / 2;
}

/** The last line above the rows and their header names one piece of land among several: 区块Ⅰ(面积…): */
export function isPiece(lead: string): boolean {
  const lines = lead.replace(LAST_ROW, "").trimEnd().split("\n");
  const line = lines.findLast((text) => foreign(text) !== "") ?? "";
  return (
    line.length <= PIECE_LINE &&
    (PIECE_PHRASE.test(line) || /第 ?[一二三四五六七八九十\d]{1,3} ?块/u.test(line))
  );
}

/** Whether the last line above the rows and their header is the code of a lot. */
export function isCoded(lead: string): boolean {
  const lines = lead.replace(LAST_ROW, "").trimEnd().split("\n");
  return headingCode(lines.findLast((line) => line.trim() !== "") ?? "") !== null;
}

const PIECE_LINE = 40;
