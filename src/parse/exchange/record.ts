import type { AreaUnit, StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";
import type { TablePoint, TableRing } from "../../domain/point-table";
import { squareMetresFrom } from "../../units/area";
import type { BoundaryRecord } from "../boundaries/boundary-record";
import { encloses } from "../boundaries/points/encloses";
import { AREA_UNITS } from "../lexicon/area-units";
import { evidenceAt, printedAt, type SourceText, stated } from "../text/source-text";
import { enclosedArea } from "./enclosed-area";
import type { ExchangeHeader } from "./header";
import { exchangeIssue } from "./issues";
import type { Field } from "./line-fields";
import type { ParcelLine } from "./parcel-line";
import type { PointLine } from "./point-line";

interface Read {
  readonly record: BoundaryRecord | null;
  readonly issues: readonly Issue[];
}

/** One parcel of the exchange format. A record that is no area, or whose zone is in conflict, is an issue. */
export function exchangeRecord(
  source: SourceText,
  header: ExchangeHeader,
  parcel: ParcelLine | null,
  points: readonly PointLine[],
  ordinal: number,
): Read {
  const evidence = wholeEvidence(source, parcel, points);
  const refused = (problem: Parameters<typeof exchangeIssue>[0]): Read => ({
    record: null,
    issues: [exchangeIssue(problem, evidence)],
  });
  if (parcel !== null && parcel.shape !== "面") return refused("shape");
  const rings = exchangeRings(points);
  if (rings.length === 0 || rings.some((ring) => ring.points.length < 3)) return refused("few-points");
  const issues: Issue[] = [];
  if (parcel === null) issues.push(exchangeIssue("no-parcel", evidence));
  if (parcel !== null && !countFits(parcel, points, rings))
    issues.push(exchangeIssue("count", parcel.evidence));
  const enclosed = enclosedArea(rings);
  const area = parcel?.area == null ? null : declaredArea(source, parcel.area, enclosed, header.areaUnit);
  const whole = area !== null && (encloses(rings, area) || encloses(rings, area, [enclosed]));
  // the parcel stands as it is told, without a boundary
  const undrawn = zoneConflict(header, points)
    ? "zone-conflict"
    : (parcel?.count ?? 0) > mostPoints(rings) && !whole
      ? "cut"
      : null;
  if (undrawn !== null && parcel === null) return refused(undrawn);
  if (undrawn !== null) issues.splice(0, issues.length, exchangeIssue(undrawn, evidence));
  // a figure without a unit behind it: m2 ends in a digit, too
  if (area?.unit === "m2" && header.areaUnit === null && /^[\d.]+$/u.test(area.raw))
    issues.push(exchangeIssue("area-unit", area.evidence));
  const degrees = points.every((point) => point.printed !== null);
  // files that give a use by its code alone
  const use = parcel?.use ?? parcel?.useCode ?? null;
  const record: BoundaryRecord = {
    kind: "construction-land",
    code: parcel?.code?.text ?? null,
    name: printedName(source, parcel?.name ?? null) ?? (parcel?.code == null ? `地块${ordinal + 1}` : null),
    version: "current",
    project: header.project,
    county: null,
    landUse:
      use === null
        ? null
        : { stated: stated(source, use.text, use.evidence), code: parcel?.useCode?.text ?? null },
    caption: parcel?.name == null ? null : stated(source, parcel.name.text, parcel.name.evidence),
    areas: area === null ? [] : [area],
    sides: [],
    tables:
      undrawn === null
        ? [{ unit: degrees ? "degrees" : "metres", rings, stated: header.stated, evidence }]
        : [],
    evidence,
  };
  return { record, issues };
}

/** A name as it is printed, its brackets full-width where they are. */
function printedName(source: SourceText, name: Field | null): string | null {
  return name === null ? null : source.text.slice(name.evidence.start, name.evidence.end).trim();
}

function wholeEvidence(
  source: SourceText,
  parcel: ParcelLine | null,
  points: readonly PointLine[],
): Evidence {
  const start = parcel?.evidence.start ?? points[0]?.evidence.start ?? 0;
  const end = points.at(-1)?.evidence.end ?? parcel?.evidence.end ?? start;
  return evidenceAt(source, start, Math.max(start, end));
}

/** A new ring where the ring number changes or behind a repeated first point. */
function exchangeRings(points: readonly PointLine[]): readonly TableRing[] {
  const rings: TableRing[] = [];
  let ring: PointLine[] = [];
  const close = (closed: boolean): void => {
    if (ring.length > 0) rings.push({ part: null, role: null, points: ring.map(tablePoint), closed });
    ring = [];
  };
  for (const [index, point] of points.entries()) {
    const [start] = ring;
    const again =
      start !== undefined && ring.length > 2 && start.first === point.first && start.second === point.second;
    // a closing point with a number of its own closes the ring before it; a ring that begins there goes on
    if (again && (start.ring === point.ring || points[index + 1]?.ring !== point.ring)) {
      close(true);
      continue;
    }
    if (start !== undefined && start.ring !== point.ring) close(false);
    ring.push(point);
  }
  close(false);
  return rings;
}

function tablePoint(point: PointLine): TablePoint {
  const { label, first, second, printed, evidence } = point;
  return { label: label === "" ? null : label, first, second, printed, evidence };
}

/** A zone in the header and another one in the eastings. */
function zoneConflict(header: ExchangeHeader, points: readonly PointLine[]): boolean {
  const zone = header.stated.zone?.value;
  if (zone === undefined) return false;
  return points.some((point) =>
    [point.first, point.second].some(
      (value) => /^\d{8}(?:\.|$)/u.test(value) && Number(value.slice(0, 2)) !== zone,
    ),
  );
}

/** The points with one that closes each ring. */
function mostPoints(rings: readonly TableRing[]): number {
  return rings.reduce((sum, ring) => sum + ring.points.length + 1, 0);
}

/** The count may or may not include the points that close a ring, whether they are repeated or not. */
function countFits(parcel: ParcelLine, points: readonly PointLine[], rings: readonly TableRing[]): boolean {
  if (parcel.count === null) return true;
  const open = rings.reduce((sum, ring) => sum + ring.points.length, 0);
  return parcel.count === points.length || parcel.count === mostPoints(rings) || parcel.count === open;
}

/** Square metres for a figure within this factor of what the points enclose: hectares would be ten thousand times off. */
const SAME_ORDER = 10;

const FIGURE = /^\d{1,15}(?:\.\d{1,15})?/u;

/**
 * The unit is the one behind the figure, else the header's; where neither names one hectares, unless the figure can only
 * be square metres.
 */
function declaredArea(
  source: SourceText,
  field: Field,
  enclosed: number,
  headerUnit: AreaUnit | null,
): StatedArea | null {
  const figure = FIGURE.exec(field.text)?.[0] ?? "";
  const behind = field.text.slice(figure.length).trim();
  const own = AREA_UNITS.find(({ spelling }) => behind === spelling);
  const scale = own?.scale ?? 0;
  const value = Number(`${figure}e${scale}`);
  if (figure === "" || value === 0) return null;
  const metres = value * SAME_ORDER >= enclosed && value <= enclosed * SAME_ORDER;
  const unit = own?.unit ?? headerUnit ?? (metres ? "m2" : "ha");
  const decimals = figure.includes(".") ? figure.length - figure.indexOf(".") - 1 : 0;
  return {
    value,
    unit,
    squareMetres: squareMetresFrom(value, unit),
    decimals: decimals - scale,
    approximate: false,
    role: "site",
    raw: printedAt(source, field.evidence),
    evidence: field.evidence,
  };
}
