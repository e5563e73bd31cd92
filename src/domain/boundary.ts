import * as v from "valibot";
import { CrsSchema } from "./crs";
import { EvidenceSchema } from "./evidence";

/**
 * A boundary point. `north` and `east` are decimal strings: the printed digits of projected coordinates after
 * the decimal repair, decimal degrees for geographic tables, whose print stays in `printed`.
 */
export const PointSchema = v.object({
  label: v.nullable(v.string()),
  north: v.string(),
  east: v.string(),
  printed: v.nullable(v.tuple([v.string(), v.string()])),
  evidence: EvidenceSchema,
});
export type Point = v.InferOutput<typeof PointSchema>;

/** A ring without its closing point. `part` numbers the polygons of a multipolygon from 0. */
export const RingSchema = v.object({
  role: v.picklist(["outer", "inner"]),
  part: v.pipe(v.number(), v.integer()),
  points: v.array(PointSchema),
});
export type Ring = v.InferOutput<typeof RingSchema>;

const position = v.array(v.number());
export const MultiPolygonSchema = v.object({
  type: v.literal("MultiPolygon"),
  coordinates: v.array(v.array(v.array(position))),
});
export type MultiPolygon = v.InferOutput<typeof MultiPolygonSchema>;

/** Areas in square metres, perimeter in metres. */
export const MeasuredSchema = v.object({
  /** shoelace in the native Gauss-Krüger plane; null for geographic tables */
  planar: v.nullable(v.number()),
  ellipsoidal: v.number(),
  /** Turf's sphere: a reference, never the judge */
  spherical: v.number(),
  /** the national trapezoid formula (国土调查办发〔2008〕32号) beside the geodesic one */
  national: v.exactOptional(v.number()),
  /** in the plane of web maps: a reference, never the judge */
  webMercator: v.exactOptional(v.number()),
  /** of all rings; in the native plane, geodesic for geographic tables */
  perimeter: v.number(),
});
export type Measured = v.InferOutput<typeof MeasuredSchema>;

export const BoundarySchema = v.object({
  crs: CrsSchema,
  /** ranked readings, best first; `crs` is the first unless a person chose */
  alternatives: v.array(CrsSchema),
  /** the numbers as printed, closing point removed */
  rings: v.array(RingSchema),
  /** the same boundary printed in a second system */
  otherTables: v.array(v.object({ crs: CrsSchema, rings: v.array(RingSchema) })),
  /** RFC 7946 winding; a view, never the master */
  wgs84: MultiPolygonSchema,
  measured: MeasuredSchema,
});
export type Boundary = v.InferOutput<typeof BoundarySchema>;
