import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import { controlIssue } from "./control/control-issues";
import type { DocumentSection } from "./document-section";
import { evidenceAt } from "./text/source-text";

const CODE = /^[A-Za-z\d]{1,12}(?:[-–—][A-Za-z\d]{1,8}){1,5}$/u;
const BOUND = /^[≤≥<>＜＞]=?\s?\d{1,6}(?:\.\d{1,4})?%?$/u;
const FEWEST_CELLS = 3;

/**
 * Rows of a table that begin like a parcel of a plan, a code and somewhere behind it a bound, of which neither a record
 * nor an issue was made: one issue names them all. Null where there are none.
 */
export function unreadRows(
  { source, lines }: DocumentSection,
  parcels: readonly Parcel[],
  issues: readonly Issue[],
): Issue | null {
  const known = new Set(parcels.map(({ code }) => code));
  const places: Evidence[] = [];
  for (const line of lines) {
    const text = source.text.slice(line.start, line.end);
    if (!text.includes("\t")) continue;
    const cells = text.split("\t").map((cell) => cell.trim());
    if (cells.length < FEWEST_CELLS || !cells.some((cell) => BOUND.test(cell))) continue;
    const code = cells.find((cell) => CODE.test(cell));
    if (code !== undefined && !known.has(code)) places.push(evidenceAt(source, line.start, line.end));
  }
  const told = (place: Evidence): boolean =>
    issues.some(({ evidence }) =>
      [evidence, ...(evidence?.more ?? [])].some(
        (one) => one !== null && one.start < place.end && place.start < one.end,
      ),
    );
  const [first, ...more] = places.filter((place) => !told(place));
  if (first === undefined) return null;
  return controlIssue("control-row-refused", more.length === 0 ? first : { ...first, more }, source.id);
}
