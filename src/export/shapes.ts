import type { Boundary, Ring } from "../domain/boundary";
import type { Crs } from "../domain/crs";
import type { Dataset } from "../domain/dataset";

/** Whether a file has the printed digits or degrees computed from them. */
export type WrittenSystem = "native" | "wgs84";

/** Decimals of a degree that hold a tenth of a millimetre. */
const DEGREE_DECIMALS = 9;

const WGS84: Crs = {
  kind: "geographic",
  datum: "WGS84",
  zoneWidth: null,
  zone: null,
  centralMeridian: null,
  prefixed: null,
  epsg: 4326,
  axesSwapped: false,
  basis: "inferred",
  basisOf: { datum: "inferred", zone: "inferred", axes: "inferred" },
  reasons: [],
};

/** The dataset with its boundaries in WGS84 degrees instead of their printed digits, for writers of native digits. */
export function inWgs84(dataset: Dataset): Dataset {
  const parcels = dataset.parcels.map((parcel) =>
    parcel.boundary === null ? parcel : { ...parcel, boundary: wgs84Boundary(parcel.boundary) },
  );
  return { ...dataset, parcels };
}

function wgs84Boundary(boundary: Boundary): Boundary {
  const rings = boundary.wgs84.coordinates.flatMap((polygon, part) =>
    polygon.map(
      (ring, index): Ring => ({
        role: index === 0 ? "outer" : "inner",
        part,
        points: ring.slice(0, -1).map(([lon = 0, lat = 0], at) => ({
          label: `J${at + 1}`,
          north: lat.toFixed(DEGREE_DECIMALS),
          east: lon.toFixed(DEGREE_DECIMALS),
          printed: null,
          evidence: boundary.rings[0]?.points[0]?.evidence ?? NOWHERE,
        })),
      }),
    ),
  );
  return { ...boundary, crs: WGS84, rings };
}

const NOWHERE = { source: "", start: 0, end: 0, lines: [1, 1] as [number, number] };

/** East and north as digits. */
export type Corner = readonly [east: string, north: string];

/** The polygons of a boundary, outer ring first, each ring closed by its first corner again. */
export function polygonsOf({ rings }: Boundary): readonly (readonly (readonly Corner[])[])[] {
  const parts = new Map<number, Ring[]>();
  for (const ring of rings) {
    const own = parts.get(ring.part) ?? [];
    parts.set(ring.part, ring.role === "outer" ? [ring, ...own] : [...own, ring]);
  }
  return [...parts.values()].map((own) =>
    own.map(({ points }) => {
      const corners = points.map(({ east, north }): Corner => [east, north]);
      return [...corners, ...corners.slice(0, 1)];
    }),
  );
}

/** The boundary as well-known text (OGC 06-103r4): MULTIPOLYGON of east and north with the printed digits. */
export function wellKnownText(boundary: Boundary): string {
  const polygons = polygonsOf(boundary).map((rings) => {
    const texts = rings.map((ring) => `(${ring.map((corner) => corner.join(" ")).join(",")})`);
    return `(${texts.join(",")})`;
  });
  return `MULTIPOLYGON(${polygons.join(",")})`;
}
