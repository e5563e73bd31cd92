import * as v from "valibot";
import { MessageSchema } from "./evidence";

export const DatumSchema = v.picklist(["CGCS2000", "Xian1980", "Beijing1954", "WGS84"]);
export type Datum = v.InferOutput<typeof DatumSchema>;

/** `stated`: in the text; `inferred`: from the digits or the date; `assumed`: by default; `user`: the reader's word. */
export const BasisSchema = v.picklist(["stated", "inferred", "assumed", "user"]);
export type Basis = v.InferOutput<typeof BasisSchema>;

/** One reading of the coordinate system of a table, with what speaks for it. */
export const CrsSchema = v.object({
  kind: v.picklist(["projected", "geographic"]),
  datum: v.nullable(DatumSchema),
  zoneWidth: v.nullable(v.picklist([3, 6])),
  zone: v.nullable(v.number()),
  /** degrees east */
  centralMeridian: v.nullable(v.number()),
  /** the eastings carry the zone number */
  prefixed: v.nullable(v.boolean()),
  epsg: v.nullable(v.number()),
  /** east is printed before north (or longitude before latitude): the reverse of the survey convention, X north first */
  axesSwapped: v.boolean(),
  /** the weakest of `basisOf` */
  basis: BasisSchema,
  basisOf: v.object({ datum: BasisSchema, zone: BasisSchema, axes: BasisSchema }),
  reasons: v.array(MessageSchema),
});
export type Crs = v.InferOutput<typeof CrsSchema>;
