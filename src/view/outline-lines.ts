import type { Position } from "geojson";

type Line = readonly Position[];

/**
 * The lines of a boundary file in GeoJSON (RFC 7946): lines as they are, polygons as their rings; points and properties
 * are passed over. Null where the value is no GeoJSON with a line in it. Positions are degrees, not checked against any
 * other source: the file is the office's own word.
 */
export function outlineLines(value: unknown): readonly Line[] | null {
  const lines = linesOf(value);
  return lines.length === 0 ? null : lines;
}

function linesOf(value: unknown): readonly Line[] {
  if (typeof value !== "object" || value === null) return [];
  const given = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(given.features)) return given.features.flatMap(linesOf);
  if (Array.isArray(given.geometries)) return given.geometries.flatMap(linesOf);
  if (given.type === "Feature") return linesOf(given.geometry);
  const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[String(given.type)];
  return depth === undefined ? [] : nested(given.coordinates, depth);
}

function nested(value: unknown, depth: number): readonly Line[] {
  if (!Array.isArray(value)) return [];
  if (depth > 0) return value.flatMap((one) => nested(one, depth - 1));
  const line = value.filter(isPosition);
  return line.length > 1 ? [line] : [];
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const [lon, lat] = value as readonly unknown[];
  return typeof lon === "number" && typeof lat === "number" && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
