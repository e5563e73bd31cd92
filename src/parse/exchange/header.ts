import type { AreaUnit } from "../../domain/area";
import type { Datum } from "../../domain/crs";
import type { Evidence } from "../../domain/evidence";
import type { CrsStatement } from "../../domain/point-table";
import type { Stated } from "../../domain/stated";
import { isZoneNumber } from "../layout/coordinates/plane-number";
import { type Line, mappedLine } from "../layout/line";
import { AREA_UNITS } from "../lexicon/area-units";
import { DATUM_TERMS } from "../lexicon/datum-terms";
import { mappedEvidence } from "../text/mapped-text";
import { type SourceText, stated } from "../text/source-text";

const DATUMS = DATUM_TERMS.map((term) => ({ datum: term.datum, pattern: new RegExp(term.pattern, "u") }));

export const POINTS_MARK = /^\[ ?地块坐标 ?\]$/u;
const SIGN_FIRST = /^@ ?,/u;
const SIGN_LAST = /, ?@$/u;
const SHAPE = /, ?[面线点] ?,/u;
/** Characters between the sign and the kind of shape, at most. */
const LONGEST_PART = 208;
export const HEADER_MARK = /^\[[^\]]{1,20}\]$/u;

/** Whether a line is a parcel's by its sign: where files have no mark before their points, it opens them. */
export function isParcelLine(text: string): boolean {
  return (
    (SIGN_FIRST.test(text) && SHAPE.test(text.slice(0, LONGEST_PART))) ||
    (SIGN_LAST.test(text) && SHAPE.test(text.slice(-LONGEST_PART)))
  );
}

/** What the header says, as far as it concerns coordinates. */
export interface ExchangeHeader {
  readonly stated: CrsStatement;
  readonly degrees: boolean;
  /** unit of the areas where a header names one; the format itself says hectares */
  readonly areaUnit: AreaUnit | null;
  readonly project: string | null;
  /** where it names a system that is none of ours */
  readonly foreign: Evidence | null;
}

function areaUnitOf(value: string): AreaUnit | null {
  return AREA_UNITS.find(({ spelling, scale }) => scale === 0 && value.startsWith(spelling))?.unit ?? null;
}

/** The unit of areas that a line names, null where it names none. A file of several layers says it before each. */
export function areaUnitLine(source: SourceText, line: Line): AreaUnit | null {
  const match = /^面积单位 ?[=:] ?(.*)$/u.exec(mappedLine(source, line).text);
  return match === null ? null : areaUnitOf(match[1] ?? "");
}

/** Whether the lines of a head say anything of a system, be it that a key stands there with nothing behind it. */
export function saysSystem(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /^(?:坐标系|几度分带|带号)[^=:：]{0,4}[=:：]/u.test(text));
}

/** Reads the key=value lines before and between the sections of points. */
export function exchangeHeader(source: SourceText, lines: readonly Line[]): ExchangeHeader {
  let datum: Stated<Datum> | null = null;
  let zoneWidth: Stated<3 | 6> | null = null;
  let zone: Stated<number> | null = null;
  let centralMeridian: Stated<number> | null = null;
  let axes: CrsStatement["axes"] = null;
  let degrees = false;
  let areaUnit: AreaUnit | null = null;
  let project: string | null = null;
  let foreign: Evidence | null = null;
  for (const line of lines) {
    if (line.kind === "blank") continue;
    const mapped = mappedLine(source, line);
    if (axes === null && (POINTS_MARK.test(mapped.text) || isParcelLine(mapped.text))) {
      // the format itself says: X (north) before Y (east)
      axes = stated(source, "north-east", mappedEvidence(mapped, 0, mapped.text.length));
      continue;
    }
    const match = /^([^=:]{1,12}?) ?[=:] ?(.*)$/u.exec(mapped.text);
    if (match === null) continue;
    const [, key = "", value = ""] = match;
    const from = mapped.text.length - value.length;
    const say = <T>(read: T): Stated<T> =>
      stated(source, read, mappedEvidence(mapped, from, mapped.text.trimEnd().length));
    if (/^坐标系/u.test(key)) {
      const term = DATUMS.find(({ pattern }) => pattern.test(value));
      if (term !== undefined) datum = say(term.datum);
      else if (value !== "") foreign = mappedEvidence(mapped, from, mapped.text.trimEnd().length);
    } else if (/分带/u.test(key)) {
      if (/^[36三六]/u.test(value)) zoneWidth = say(/^[3三]/u.test(value) ? 3 : 6);
    } else if (/带号/u.test(key)) {
      const number = Number(/^第? ?(\d{2}) ?带?$/u.exec(value)?.[1]);
      if (isZoneNumber(number)) zone = say(number);
    } else if (/中央子午线|中央经线/u.test(key)) {
      const meridian = Number.parseFloat(value);
      if (meridian >= 69 && meridian <= 138) centralMeridian = say(meridian);
    } else if (/面积单位/u.test(key)) {
      areaUnit = areaUnitOf(value);
    } else if (/计量单位/u.test(key)) degrees = /度/u.test(value);
    else if (/项目名称/u.test(key) && value !== "") project = value;
  }
  return { stated: { datum, zoneWidth, zone, centralMeridian, axes }, degrees, areaUnit, project, foreign };
}
