import * as v from "valibot";
import { AreaUnitSchema } from "./area";

/** What a column of a map file can mean to us. */
export const COLUMN_ROLES = ["code", "name", "area", "use", "useCode"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const column = v.nullable(v.string());

/** Which column of a map file is read as what; null where none is. */
export const ColumnMatchingSchema = v.object({
  code: column,
  name: column,
  /** the declared area */
  area: column,
  use: column,
  useCode: column,
  /** unit of the declared areas; null where it cannot be told (they are not read then) or there are none */
  areaUnit: v.nullable(AreaUnitSchema),
});
export type ColumnMatching = v.InferOutput<typeof ColumnMatchingSchema>;

/** What the reader chose of a matching; what is absent is left to us. */
export type ColumnChoice = { readonly [Key in keyof ColumnMatching]?: ColumnMatching[Key] | undefined };

/** What the reader chose for a file: for all its layers, and for single ones by name, which goes first. */
export interface FileColumnChoice extends ColumnChoice {
  readonly layers?: Readonly<Record<string, ColumnChoice>> | undefined;
}

const attributes = {
  /** its attributes, each with a value as an example */
  columns: v.array(v.object({ name: v.string(), sample: v.string() })),
  matching: ColumnMatchingSchema,
  /** `user`: at least one column was chosen by the reader */
  matchedBy: v.picklist(["inferred", "user"]),
  /** whether the file names its coordinate system; of layers: whether all do */
  systemStated: v.boolean(),
};

/** One of several layers of a map file, matched by itself. */
const MapLayerSchema = v.object({
  /** as the file names it; empty for what stands in none */
  name: v.string(),
  ...attributes,
  /** where its parcels stand in the text, as evidence counts */
  start: v.number(),
  end: v.number(),
});
export type MapLayer = v.InferOutput<typeof MapLayerSchema>;

/** What a map or CAD file has besides its shapes, and how it was understood. */
export const MapFileSchema = v.object({
  ...attributes,
  /** its layers where it has more than one; the matching above is that of all of them together */
  layers: v.exactOptional(v.array(MapLayerSchema)),
});
export type MapFile = v.InferOutput<typeof MapFileSchema>;
