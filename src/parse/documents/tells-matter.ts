import { AREA_UNIT } from "../lexicon/area-units";
import { LAND_COLUMN, LIMIT_NAMED, LIMITED } from "../lexicon/notice-words";
import type { TextLine } from "./text-line";
import { isMetadata } from "./title-block";

/** Lines that name limits of buildings; a list of titles has hardly one. */
const FEWEST_LIMITS = 2;

/** The header of a table of limits names so many of them. */
const FEWEST_COLUMNS = 3;

/** A form of a parcel, one limit in it, names so many things of the parcel. */
const FEWEST_FIELDS = 3;
const FIELD = /^(?:地块|宗地)(?:编[号码]|号)|^.{0,4}(?:用途|性质)|^.{0,4}面积/u;

/** 面积3.67公顷 */
const SIZE = new RegExp(`\\d\\s?${AREA_UNIT}`, "u");

/** 东至甲路 */
const SIDES = /四至|[东南西北][至临]/u;
/** 东至甲路,南至乙河 in a row of a table: no list of titles tells two sides. */
const TWO_SIDES = /东[至临起].{1,40}[南西北][至临起]/u;

/** Rows with figures of two decimals: the number of a section (2.1) has one. */
const FEWEST_EXACT = 3;

/** Lines that tell sizes of land, or a head of a table of them. */
const FEWEST_LANDS = 2;

/** What a page says of a document before it prints it: all of it comes again. */
const ABSTRACT = /^(?:内容概述|内容摘要|摘要|概述|导读|导语|(?:核心|温馨)?提示|编者按)/u;

/**
 * Whether text without a title, before or between documents, is a document of its own: it has sentences, a table of
 * numbers, limits of buildings, the sizes or the sides of pieces of land, or a sentence that tells its size or sides.
 * @param to one past its last line
 */
export function tellsMatter(lines: readonly TextLine[], from: number, to: number): boolean {
  let sentences = 0;
  let figures = 0;
  let limits = 0;
  let fields = 0;
  let exact = 0;
  let lands = 0;
  for (let i = from; i < to; i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (isMetadata(squeezed) || ABSTRACT.test(squeezed)) continue;
    if (squeezed.includes("。")) {
      sentences += squeezed.split("。").length - 1;
      if (SIZE.test(squeezed) || SIDES.test(squeezed)) return true;
    }
    if (TWO_SIDES.test(squeezed)) return true;
    if (/\d\.\d/u.test(squeezed)) figures++;
    if (/\d\.\d\d/u.test(squeezed)) exact++;
    if ((squeezed.match(LAND_COLUMN)?.length ?? 0) >= FEWEST_COLUMNS) lands += FEWEST_LANDS;
    else if (SIZE.test(squeezed)) lands++;
    if (FIELD.test(squeezed)) fields++;
    const named = squeezed.match(LIMIT_NAMED)?.length ?? 0;
    if (named >= FEWEST_COLUMNS || (named >= FEWEST_LIMITS && /\d/u.test(squeezed))) limits += FEWEST_LIMITS;
    else if (LIMITED.test(squeezed)) limits++;
  }
  if (limits > 0 && fields >= FEWEST_FIELDS) return true;
  if (lands >= FEWEST_LANDS) return true;
  return sentences >= 2 || figures >= 6 || exact >= FEWEST_EXACT || limits >= FEWEST_LIMITS;
}
