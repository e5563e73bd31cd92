import {
  BORE_LABEL,
  BOUNDARY_NOUN,
  CONTROL_POINTS,
  CORNER_LABEL,
  SURVEY_LABEL,
  THING_COLUMN,
  THING_LABELS,
  THINGS_LISTED,
} from "../../lexicon/listed-things";
import type { Block } from "./block";
import type { PointList } from "./block-reading";

/** Sentences or lines above the points among which one announces them. */
const SENTENCES = 4;
/** Longest sentence that is looked at, from its end. */
const LONGEST = 120;

/**
 * Whether the points are announced as a list of things that lie in or near a boundary: the nearest sentence or title
 * above them that names either counts, and in it the word that stands last (矿区边界附近监测井坐标 lists wells,
 * 监测井保护范围坐标 a boundary). Control points of nothing are those of a survey, unless their labels are those of corners or a line above them speaks
 * of a boundary. Labels of bores, or a header that counts things, say so by themselves.
 * @param lead the text above the points, their header included
 */
export function listsThings(block: Block, list: PointList, lead: string): boolean {
  const { points } = list;
  const most = (labels: RegExp): boolean =>
    points.filter(({ point }) => labels.test(point.label ?? "")).length * 2 > points.length;
  if (most(BORE_LABEL) || THING_LABELS.test(headerOf(block)) || THING_COLUMN.test(lastLines(lead)))
    return true;
  const sentences = lead
    .replace(ROW_HEAD, "")
    .split(/[。;\n]/u)
    .map((text) => text.trim())
    .filter((text) => /\p{Script=Han}{2}/u.test(text));
  let control = most(SURVEY_LABEL);
  for (const sentence of sentences.slice(-SENTENCES).reverse()) {
    const text = sentence.slice(-LONGEST);
    // the words before other coordinates speak of those
    if (/\d{5}|\d ?[°度]/u.test(text)) return control;
    const thing = lastEnd(text, THINGS_LISTED);
    const bound = lastEnd(text, BOUNDARY_NOUN);
    if (thing >= 0 || bound >= 0) return thing > bound;
    control ||= CONTROL_POINTS.test(text) && !most(CORNER_LABEL);
  }
  return control;
}

/** The first cells of the first row. */
const ROW_HEAD = /\n[^\n]{0,20}$/u;

/** Where the last match begins; -1 where there is none. */
function lastEnd(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** The line above the first row, and the cells before its first number. */
function lastLines(lead: string): string {
  return lead.split("\n").slice(-2).join("\n");
}

/** Reach of the header above the first row, in characters. */
const HEADER = 60;

function headerOf({ window, leadFrom, from }: Block): string {
  return window.text.slice(Math.max(leadFrom, from - HEADER), from);
}
