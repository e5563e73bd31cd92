import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { BoundaryRecord } from "./boundaries/boundary-record";
import {
  areaUnitLine,
  type ExchangeHeader,
  exchangeHeader,
  HEADER_MARK,
  isParcelLine,
  POINTS_MARK,
  saysSystem,
} from "./exchange/header";
import { exchangeIssue, gatheredIssues } from "./exchange/issues";
import { exchangeLine } from "./exchange/line-fields";
import { type ParcelLine, parcelLine } from "./exchange/parcel-line";
import { type PointLine, pointLine } from "./exchange/point-line";
import { exchangeRecord } from "./exchange/record";
import { tableTokens } from "./layout/coordinates/table-tokens";
import type { Line } from "./layout/line";
import { evidenceAt, type SourceText } from "./text/source-text";

/** Lines within which the marks of the format must stand. */
const HEAD_LINES = 60;

/** Whether these lines are a file of the survey exchange format (勘测定界界址点坐标交换格式). */
export function isExchangeText(lines: readonly Line[]): boolean {
  return lines
    .filter((line) => line.kind !== "blank")
    .slice(0, HEAD_LINES)
    .some((line) => POINTS_MARK.test(line.text) || isParcelLine(line.text));
}

/**
 * Reads the survey exchange format: `[属性描述]` with key=value lines, `[地块坐标]` with a line for every parcel
 * (fields in their many dialects) followed by its points `label,ring,X,Y`. Rings are told apart by ring number and by
 * the repeated first point; which is a hole is left to containment. A further head that names a system holds for the
 * parcels behind it alone.
 */
export function exchangeRecords(
  source: SourceText,
  lines: readonly Line[],
): { readonly records: readonly BoundaryRecord[]; readonly issues: readonly Issue[] } {
  const records: BoundaryRecord[] = [];
  const issues: Issue[] = [];
  const isPoints = (line: Line): boolean => POINTS_MARK.test(line.text) || isParcelLine(line.text);
  const headFrom = (start: number): readonly Line[] => {
    let end = start;
    for (let line = lines[end]; line !== undefined && !isPoints(line); line = lines[end]) end++;
    return lines.slice(start, end + 1);
  };
  const before = headFrom(0);
  let header = exchangeHeader(source, saysSystem(before) ? before : lines);
  const sayForeign = ({ foreign }: ExchangeHeader): void => {
    if (foreign !== null) issues.push(exchangeIssue("system", foreign));
  };
  sayForeign(header);
  let parcel: ParcelLine | null = null;
  let points: PointLine[] = [];
  const outside: Evidence[] = [];
  let inPoints = false;
  const close = (): void => {
    if (parcel === null && points.length === 0) return;
    const read = exchangeRecord(source, header, parcel, points, records.length);
    if (read.record !== null) records.push(read.record);
    for (const issue of read.issues) issues.push(issue);
    parcel = null;
    points = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === "blank") continue;
    if (POINTS_MARK.test(line.text)) {
      inPoints = true;
      continue;
    }
    if (HEADER_MARK.test(line.text)) {
      if (inPoints) {
        const head = headFrom(index);
        // a file behind a file, or a layer with a system of its own
        if (saysSystem(head)) {
          close();
          header = exchangeHeader(source, head);
          sayForeign(header);
        }
      }
      inPoints = false;
    } else inPoints ||= isParcelLine(line.text);
    if (!inPoints) {
      const areaUnit = areaUnitLine(source, line);
      if (areaUnit !== null && areaUnit !== header.areaUnit) {
        close();
        header = { ...header, areaUnit };
      }
      if (hasPair(line.text)) addPlace(outside, evidenceAt(source, line.start, line.end));
      continue;
    }
    const fields = exchangeLine(source, line);
    // count, area, code and name may be whole numbers, as the fields of a point are
    const next = parcelLine(fields);
    const point = next === null ? pointLine(fields) : null;
    if (next !== null) {
      close();
      parcel = next;
    } else if (point !== null) points.push(point);
    else issues.push(exchangeIssue("line", fields.evidence));
  }
  close();
  const [first, ...more] = outside;
  if (first !== undefined)
    issues.push(exchangeIssue("outside", more.length === 0 ? first : { ...first, more }));
  return { records: withoutCounts(records), issues: gatheredIssues(issues) };
}

/** 1, 2, 3 for codes count the parcels of a file in which each has a name: they are codes of none. */
function withoutCounts(records: readonly BoundaryRecord[]): readonly BoundaryRecord[] {
  const count = records.every(({ code, name }, index) => code === String(index + 1) && name !== null);
  return count ? records.map((record) => ({ ...record, code: null })) : records;
}

/** Whether a line outside the section of points has a northing and an easting in any layout. */
function hasPair(line: string): boolean {
  return tableTokens(line).filter((token) => token.kind === "coordinate").length >= 2;
}

/** Adds a place, or lets the last one reach to it where it is on the next line. */
function addPlace(places: Evidence[], place: Evidence): void {
  const last = places.at(-1);
  if (last === undefined || place.lines[0] - last.lines[1] > 1) places.push(place);
  else places[places.length - 1] = { ...last, end: place.end, lines: [last.lines[0], place.lines[1]] };
}
