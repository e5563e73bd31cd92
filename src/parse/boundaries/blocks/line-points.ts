import {
  COURSE_WORD,
  HEADER_WORD,
  LEFT_BANK,
  POINT_COUNT,
  RETURNS,
  RIGHT_BANK,
  ROUTE_WORD,
  STRAIGHT_WORDS,
} from "../../lexicon/table-terms";
import type { Block } from "./block";

/** The cells before the first coordinate of a row, in characters. */
const ROW = 24;

/** Markers of both banks of a river in one list. */
export function hasTwoBanks(block: Block): boolean {
  const rows = block.window.text.slice(Math.max(block.leadFrom, block.from - ROW), block.to);
  return LEFT_BANK.test(rows) && RIGHT_BANK.test(rows);
}

/**
 * Whether the title right above markers says that they stand along one bank of a river (管理范围桩点(左岸)), and nothing
 * encloses them: a line, no ring.
 * @param near the words before the block
 * @param beside these and those behind it
 */
export function followsBank(near: string, beside: string): boolean {
  const title = near.split("\n").findLast((line) => LEFT_BANK.test(line) || RIGHT_BANK.test(line)) ?? "";
  return (
    title.length <= LONGEST_TITLE && MARKS.test(near) && LINE_OF_BANK.test(title) && !RING_WORDS.test(beside)
  );
}

const LONGEST_TITLE = 40;
const MARKS = /桩/u;
const LINE_OF_BANK = /管理范围|保护范围|岸线|管理线|保护线|控制线|堤|界线|界桩/u;
const RING_WORDS = /围成|围合|闭合|圈定|所围|面积|地块|宗地/u;

/**
 * Points named as places on a way that follows ridges and rivers between them. Points that are said to be those of a
 * boundary, as many as there are, and that lead back to the first bound land whatever lies along their lines.
 * @param lead the words before the block
 */
export function isRoute(block: Block, lead: string): boolean {
  const { coordinates } = block;
  const tail = block.window.text.slice(block.to, block.to + RETURN_REACH);
  if (RETURNS.test(tail) && POINT_COUNT_WORD.test(lead)) return false;
  let named = 0;
  for (let i = 2; i < coordinates.length; i += 2) {
    const gap = block.window.text.slice(coordinates[i - 1]?.to, coordinates[i]?.from);
    const own = gap
      .replace(HEADER_WORD, "")
      .replace(STRAIGHT_WORDS, "")
      .replace(/[^\p{Script=Han}]/gu, "");
    if (own.length >= 2 && ROUTE_WORD.test(gap)) named++;
  }
  return named >= 1 && named * 4 >= coordinates.length - 2;
}

/** Some line between two points follows a ridge, a river or a road instead of leading straight on. */
export function followsCourse({ window, coordinates }: Block): boolean {
  for (let i = 2; i < coordinates.length; i += 2)
    if (COURSE_WORD.test(window.text.slice(coordinates[i - 1]?.to, coordinates[i]?.from))) return true;
  return false;
}

const RETURN_REACH = 24;
const POINT_COUNT_WORD = new RegExp(POINT_COUNT.source, "u");
