import type { StatedArea } from "../../src/domain/area";
import type { BoundaryFacts } from "../../src/domain/boundary-facts";
import type { GazetteDocument } from "../../src/domain/document";
import type { DocumentFacts } from "../../src/domain/document-facts";
import type { Evidence } from "../../src/domain/evidence";
import type { Bound } from "../../src/domain/indicator";
import type { LandUse, Parcel } from "../../src/domain/parcel";
import type { PointTable } from "../../src/domain/point-table";
import type { QuotaTable } from "../../src/domain/quota";
import type { Records } from "../../src/domain/records";
import type { Stated } from "../../src/domain/stated";
import type { Zone } from "../../src/domain/zone";
import { type AreaUnitName, squareMetresFrom } from "../../src/units/area";
import { boundWith, documentFactsWith, documentWith, parcelWith, zoneWith } from "../support/records";

/** Records written by hand for the rules: only what a rule looks at differs from an empty record. */
export function at(start: number, end = start + 1, source = "s1"): Evidence {
  return { source, start, end, lines: [1, 1] };
}

export function said<T>(value: T, start = 0): Stated<T> {
  return { value, raw: String(value), evidence: at(start) };
}

export function area(print: string, unit: AreaUnitName = "ha", extra: Partial<StatedArea> = {}): StatedArea {
  const value = Number(print);
  return {
    value,
    unit,
    squareMetres: squareMetresFrom(value, unit),
    decimals: print.split(".")[1]?.length ?? 0,
    approximate: false,
    role: "site",
    raw: print,
    evidence: at(0),
    ...extra,
  };
}

export function bound(extra: Partial<Bound>): Bound {
  return boundWith({ evidence: at(0), ...extra });
}

export const atMost = (max: number, unit: Bound["unit"] = "ratio"): Bound =>
  bound({ max, unit, operator: "不大于" });
export const atLeast = (min: number, unit: Bound["unit"] = "ratio"): Bound =>
  bound({ min, unit, operator: "不小于" });

export function landUse(raw: string, extra: Partial<LandUse> = {}): LandUse {
  return { raw, code: null, scheme: null, suggested: false, evidence: at(0), ...extra };
}

export function parcel(id: string, extra: Partial<Parcel> = {}): Parcel {
  return parcelWith({ id, document: "d1", code: null, evidence: at(0), ...extra });
}

export function zone(id: string, extra: Partial<Zone> = {}): Zone {
  return zoneWith({ id, document: "d1", name: id, evidence: at(0), ...extra });
}

export function document(id: string, extra: Partial<GazetteDocument> = {}): GazetteDocument {
  return documentWith({ id, evidence: at(0), ...extra });
}

export function documentFacts(extra: Partial<DocumentFacts> = {}): DocumentFacts {
  return documentFactsWith({ document: "d1", ...extra });
}

/** Rows as `[name, cell, cell, …]`; a blank cell is null. */
export function quota(
  columns: readonly string[],
  rows: readonly (readonly [string, ...(string | null)[]])[],
  total: readonly (number | null)[] | null,
  extra: Partial<QuotaTable> = {},
): QuotaTable {
  const number = (cell: string | null): number | null => (cell === null ? null : Number(cell));
  return {
    id: "q1",
    document: "d1",
    title: "任务表",
    unit: "亩",
    columns: [...columns],
    rows: rows.map(([name, ...cells]) => ({
      name,
      code: null,
      values: cells.map(number),
      raw: cells,
      evidence: at(0),
    })),
    total: total === null ? null : { values: [...total], evidence: at(0) },
    evidence: at(0),
    ...extra,
  };
}

/** A table of rings of labels; positions are (label index, label index) metres unless given. */
export function pointTable(
  rings: readonly (readonly (readonly [label: string | null, first: string, second: string])[])[],
  extra: Partial<PointTable> = {},
): PointTable {
  return {
    unit: "metres",
    rings: rings.map((points) => ({
      part: null,
      role: null,
      closed: true,
      points: points.map(([label, first, second]) => ({
        label,
        first,
        second,
        printed: null,
        evidence: at(0),
      })),
    })),
    stated: { datum: null, zoneWidth: null, zone: null, centralMeridian: null, axes: null },
    evidence: at(0),
    ...extra,
  };
}

/** A square of side `side` metres printed to `step`, ellipsoidal area `ratio` of the planar one. */
export function squareFacts(
  subject: string,
  side: number,
  extra: Partial<BoundaryFacts> = {},
): BoundaryFacts {
  // Each vertex: half the diagonal's components squared, side²/4 north and east; four vertices give side² each.
  const per = { north: side, east: side };
  return {
    subject,
    measured: { planar: side * side, ellipsoidal: side * side, spherical: side * side, perimeter: 4 * side },
    planarEquivalent: side * side,
    vertices: 4,
    coordinateStep: [0.001, 0.001],
    areaPerCoordinate: per,
    areaPerCoordinateSimplified: per,
    offMeridian: 0,
    faults: [],
    hypotheses: [],
    ...extra,
  };
}

export function records(extra: Partial<Records> = {}): Records {
  return {
    documents: [],
    facts: [],
    parcels: [],
    zones: [],
    quotas: [],
    tables: new Map(),
    issues: [],
    ...extra,
  };
}
