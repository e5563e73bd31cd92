import type { Boundary } from "../../src/domain/boundary";
import type { Dataset } from "../../src/domain/dataset";
import type { Evidence } from "../../src/domain/evidence";
import type { Parcel } from "../../src/domain/parcel";
import type { Zone } from "../../src/domain/zone";
import { datasetWith, parcelWith, zoneWith } from "../support/records";

/** Records as small as the schema allows, for pictures. */
const evidence: Evidence = { source: "s", start: 0, end: 1, lines: [1, 1] };

export function parcel(id: string, change: Partial<Parcel> = {}): Parcel {
  return parcelWith({ id, document: null, code: id, evidence, ...change });
}

export function use(raw: string, code: string | null = null): Parcel["landUse"][number] {
  return { raw, code, scheme: code === null ? null : "MNR-2023", suggested: false, evidence };
}

/** A ring printed in a plane, with its degrees given beside it: [label, north, east, lon, lat]. */
export type Corner = readonly [label: string, north: number, east: number, lon: number, lat: number];

export function boundary(corners: readonly Corner[], change: Partial<Boundary["crs"]> = {}): Boundary {
  const ring = corners.map(([, , , lon, lat]) => [lon, lat]);
  return {
    crs: {
      kind: "projected",
      datum: "CGCS2000",
      zoneWidth: 3,
      zone: 37,
      centralMeridian: 111,
      prefixed: true,
      epsg: 4525,
      axesSwapped: false,
      basis: "stated",
      basisOf: { datum: "stated", zone: "stated", axes: "stated" },
      reasons: [],
      ...change,
    },
    alternatives: [],
    rings: [
      {
        role: "outer",
        part: 0,
        points: corners.map(([label, north, east]) => ({
          label,
          north: north.toFixed(3),
          east: east.toFixed(3),
          printed: null,
          evidence,
        })),
      },
    ],
    otherTables: [],
    wgs84: { type: "MultiPolygon", coordinates: [[[...ring, ring[0] ?? []]]] },
    measured: { planar: null, ellipsoidal: 0, spherical: 0, perimeter: 0 },
  };
}

export function zone(id: string, change: Partial<Zone> = {}): Zone {
  return zoneWith({ id, document: null, kind: "land-assembly", name: id, evidence, ...change });
}

export function hectares(value: number, decimals: number): Zone["areas"][number] {
  return {
    value,
    unit: "ha",
    squareMetres: value * 10_000,
    decimals,
    approximate: false,
    role: "total",
    raw: String(value),
    evidence,
  };
}

export function dataset(change: Partial<Dataset> = {}): Dataset {
  return datasetWith({ documents: [], ...change });
}
