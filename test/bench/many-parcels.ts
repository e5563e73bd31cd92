import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import type { Parcel } from "../../src/domain/parcel";

/** Degrees from one copy of the invented town to the next. */
const STEP = 0.02;

/** The invented town over and over until there are so many parcels with a boundary, each with a place of its own. */
export function manyParcels(count: number): Dataset {
  const demo = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../data/demo/dataset.json"), "utf8"),
  ) as Dataset;
  const drawn = demo.parcels.filter((one) => one.boundary !== null && one.version === "current");
  const copies = Math.ceil(count / drawn.length);
  const side = Math.ceil(Math.sqrt(copies));
  const parcels = Array.from({ length: copies }, (_, copy) =>
    drawn.map((one) => shifted(one, copy, STEP * (copy % side), STEP * Math.floor(copy / side))),
  )
    .flat()
    .slice(0, count);
  return { ...demo, parcels, findings: [] };
}

function shifted(parcel: Parcel, copy: number, lon: number, lat: number): Parcel {
  const { boundary } = parcel;
  if (boundary === null) return parcel;
  const coordinates = boundary.wgs84.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x + lon, y + lat])),
  );
  return {
    ...parcel,
    id: `${parcel.id}/${copy}`,
    parent: null,
    code: parcel.code === null ? null : `${parcel.code}-${copy}`,
    boundary: { ...boundary, wgs84: { ...boundary.wgs84, coordinates } },
  };
}
