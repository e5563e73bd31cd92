import { BOUNDARY_WORD, RETURNS } from "../../lexicon/table-terms";
import { belowHeading } from "../gaps/below-heading";
import { CORNER_SERIES } from "../points/point-label";
import type { Block } from "./block";
import { LEAD, TAIL } from "./block-fault";
import type { PointList } from "./block-reading";
import { followsCourse } from "./line-points";

/** What the words of the whole document say of its tables. */
export interface DocumentWords {
  /** something in it has a boundary */
  readonly bounds: boolean;
  /** it settles a line between two authorities */
  readonly line: boolean;
  /** points of the same table, right above, make a boundary */
  readonly goesOn?: boolean;
  /** and the labels count on from theirs */
  readonly countsOn?: boolean;
  /** a string of the numbers of these points encloses land */
  readonly enclosed?: boolean;
}

/** A list of points and the words around it. */
export interface ListSpeech {
  readonly block: Block;
  readonly list: PointList;
  readonly words: DocumentWords;
  /** the words before the list, the last of them, those below the last heading, and those behind */
  readonly lead: string;
  readonly near: string;
  readonly below: string;
  readonly tail: string;
  /** the nearest words on both sides */
  readonly beside: string;
  /** where the list itself begins */
  readonly inside: string;
  /** the words next to it speak of a boundary, or it names the four corners of a place */
  readonly bounds: boolean;
  /** the first point comes again at the end */
  readonly closed: boolean;
  /** the ring that is told first, no hole */
  readonly outer: boolean;
  /** the eastings begin with the number of their zone */
  readonly zoned: boolean;
}

/** The words around a list of points. */
export function listSpeech(block: Block, list: PointList, words: DocumentWords): ListSpeech {
  const { text } = block.window;
  const lead = text.slice(Math.max(block.leadFrom, block.from - LEAD), block.from);
  const tail = text.slice(block.to, Math.min(block.tailTo, block.to + TAIL));
  const near = lead.slice(-NEAR);
  const behind = tail.slice(0, BEHIND);
  const [first] = list.points;
  const repeated = list.points.slice(3).some((point) => point.key === first?.key);
  // whoever names the four corners of a place bounds it
  const cornered = list.points.every(({ label }) => label?.series === CORNER_SERIES);
  return {
    block,
    list,
    words,
    lead,
    near,
    below: belowHeading(near, first?.point.label ?? null),
    tail,
    beside: near + behind,
    inside: text.slice(block.from, block.from + LEAD),
    bounds: cornered || BOUNDARY_WORD.test(near) || BOUNDARY_WORD.test(behind),
    closed: repeated || (RETURNS.test(tail) && !followsCourse(block)),
    outer: block.opening === "outer",
    zoned: list.points.some((point) => /(?:^|\s)\d{8}(?:\.|\s|$)/u.test(point.key)),
  };
}

/** How far words stand next to a list, before and behind it, in characters. */
const NEAR = 160;
const BEHIND = 60;
