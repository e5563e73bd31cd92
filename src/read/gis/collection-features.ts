import type { Feature, Geometry, Position } from "geojson";
import { type FeatureSet, type FilePosition, openRing, type PolygonFeature } from "./feature-set";

/** Some programs write their numbers as strings. @throws where a position is none */
function pair(position: Position | readonly string[]): FilePosition {
  const [east, north] = position.map((value) =>
    typeof value === "number" || /\d/u.test(String(value)) ? Number(value) : Number.NaN,
  );
  if (east === undefined || north === undefined || !Number.isFinite(east) || !Number.isFinite(north))
    throw new Error("no position");
  return [east, north];
}

/** The kinds of geometry that are no polygon, those in collections each by itself. */
function leftKinds(geometry: Geometry | null): readonly string[] {
  switch (geometry?.type) {
    case "Polygon":
    case "MultiPolygon":
      return [];
    case "GeometryCollection":
      return geometry.geometries.flatMap(leftKinds);
    default:
      return [geometry?.type ?? "null"];
  }
}

function polygonsOf(geometry: Geometry | null): readonly (readonly (readonly FilePosition[])[])[] {
  switch (geometry?.type) {
    case "Polygon":
      return [geometry.coordinates.map((ring) => openRing(ring.map(pair)))];
    case "MultiPolygon":
      return geometry.coordinates.map((polygon) => polygon.map((ring) => openRing(ring.map(pair))));
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** A line of three corners and more that ends where it began. */
function closedRing(line: readonly Position[]): readonly FilePosition[] | null {
  const places = line.map(pair);
  const ring = openRing(places);
  return ring.length >= 3 && ring.length < places.length ? ring : null;
}

/** The lines of a feature as polygons, where each of them closes. */
function closedLinesOf(geometry: Geometry | null): PolygonFeature["polygons"] {
  const lines =
    geometry?.type === "LineString"
      ? [geometry.coordinates]
      : geometry?.type === "MultiLineString"
        ? geometry.coordinates
        : geometry?.type === "GeometryCollection"
          ? geometry.geometries.flatMap((one) => (one.type === "LineString" ? [one.coordinates] : [[]]))
          : [];
  const rings = lines.map(closedRing).filter((ring) => ring !== null);
  return rings.length === lines.length ? rings.map((ring) => [ring]) : [];
}

/** Features of any GeoJSON collection as polygons; lines and points are counted, lines that close kept apart. */
export function collectionFeatures(
  features: readonly Feature[],
): Required<Pick<FeatureSet, "features" | "left" | "closedLines">> {
  const kept: PolygonFeature[] = [];
  const closedLines: PolygonFeature[] = [];
  const left: Record<string, number> = {};
  for (const feature of features) {
    const polygons = polygonsOf(feature.geometry);
    const closed = polygons.length === 0 ? closedLinesOf(feature.geometry) : [];
    if (closed.length === 0)
      for (const kind of leftKinds(feature.geometry)) left[kind] = (left[kind] ?? 0) + 1;
    if (polygons.length === 0 && closed.length === 0) continue;
    const attributes = Object.fromEntries(
      Object.entries(feature.properties ?? {}).flatMap(([name, value]) =>
        value === null || typeof value === "object" ? [] : [[name, String(value)]],
      ),
    );
    if (closed.length === 0) kept.push({ attributes, polygons });
    else closedLines.push({ attributes, polygons: closed });
  }
  return { features: kept, left, closedLines };
}
