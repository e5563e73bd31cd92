import type { DocumentSection } from "../../document-section";
import { isPartName } from "../names/part-names";
import { zoneNames } from "../names/zone-names";

/** 某自然保护区简介: a head that says that a zone is described. */
const DESCRIBES = /(?:简介|概况|基本情况|情况介绍|介绍|名片)$/u;

/** 某自然保护区,位于某县,…,总面积8000公顷,其中核心区3000公顷: from the name to the first part. */
const PARTED =
  /^[^\n]{0,240}?面积[^\d。]{0,6}[\d.,]+[^\d。;]{2,6}[,;(][^。\d]{0,40}?(\p{Script=Han}{2,8})(?:面积)?[约为:]?[\d.]/u;

/** A size is told within so many characters. */
const REACH = 320;

/**
 * Whether a text without a title describes one zone as land: it opens with the name of the zone and tells its size with
 * those of its parts, or the line that heads it says 某保护区简介.
 */
export function describesZone({ document, running }: DocumentSection, head: string): boolean {
  if (document.title !== null) return false;
  if (DESCRIBES.test(head) && zoneNames(head).length === 1) return true;
  const [first] = zoneNames(running.text.slice(0, REACH));
  if (first?.from !== 0) return false;
  const told = PARTED.exec(running.text.slice(first.name.length, REACH));
  return isPartName(told?.[1]?.replace(/^.*[为中是]/u, "") ?? "");
}
