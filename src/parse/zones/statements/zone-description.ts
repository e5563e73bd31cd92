import type { DocumentSection } from "../../document-section";
import { isPartName } from "../names/part-names";
import { fullZoneName, zoneNames } from "../names/zone-names";

/** 某自然保护区简介: a head that says that a zone is described. */
const DESCRIBES = /(?:简介|概况|基本情况|情况介绍|介绍|名片)$/u;

/** 总面积8000公顷,|其中核心区3000公顷: the size of the whole, and the words behind it up to the next figure. */
const SIZE = /面积[^\d。面]{0,6}[\d.,]{1,14}[^\d。;]{2,6}[,;(](?=[^。\d]{2,40}\d)/u;
const UP_TO_FIGURE = /^[^。\d]{2,40}/u;
/** Words before and behind the name of the part. */
const BEFORE_PART = /^.*[为中是:]/u;
const BEHIND_PART = /(?:面积)?[约为:]{0,2}$/u;

/** A size is told within so many characters. */
const REACH = 320;
const FEW_LINES = 400;

/**
 * Whether a text without a title describes one zone as land: it opens with the name of the zone and tells its size with
 * those of its parts, or the line that heads it says 某保护区简介.
 */
export function describesZone({ document, running }: DocumentSection, head: string): boolean {
  if (document.title !== null) return false;
  if (DESCRIBES.test(head) && zoneNames(head).length === 1) return true;
  // the line that heads a few others is nothing but the name of a zone
  if (running.text.length <= FEW_LINES && fullZoneName(head) !== null) return true;
  const [first] = zoneNames(running.text.slice(0, REACH));
  if (first?.from !== 0) return false;
  const words = running.text.slice(first.name.length, REACH);
  const size = SIZE.exec(words);
  if (size === null) return false;
  const part = UP_TO_FIGURE.exec(words.slice(size.index + size[0].length))?.[0] ?? "";
  return isPartName(part.replace(BEHIND_PART, "").replace(BEFORE_PART, ""));
}
