import { areaUnitIn } from "../../bare-area";
import type { DocumentSection } from "../../document-section";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { firstIndex } from "../../text/first-index";
import { declaredUnit } from "../statements/zone-figures";

/** 单位:公顷, a line of its own above figures. */
export function unitOfLine(text: string): AreaUnitTerm | null {
  return /^\(?(?:面积|计量)?单位/u.test(text) && text.length <= LONGEST_UNIT ? areaUnitIn(text) : null;
}

const LONGEST_UNIT = 24;

/** Lines above a table in which its unit stands. */
const UNIT_NEAR = 3;

/** The unit that a line right above a table names. */
export function unitAbove(section: DocumentSection, at: number): AreaUnitTerm | null {
  const { lines } = section;
  const above = firstIndex(lines, ({ start }) => start, at);
  const near = lines.slice(Math.max(0, above - UNIT_NEAR), above);
  const own = near.map(({ text }) => unitOfLine(text)).find((unit) => unit !== null);
  return own ?? declaredUnit(section.running);
}
