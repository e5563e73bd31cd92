import * as v from "valibot";
import { EvidenceSchema } from "./evidence";

export const AreaUnitSchema = v.picklist(["m2", "ha", "mu", "km2"]);
export type AreaUnit = v.InferOutput<typeof AreaUnitSchema>;

/** An area as the text gives it. `raw` equals the source text between `evidence.start` and `evidence.end`. */
export const StatedAreaSchema = v.object({
  /** the number as understood, in `unit` (万平方米 and 万亩 are multiplied out) */
  value: v.number(),
  unit: AreaUnitSchema,
  squareMetres: v.number(),
  /** printed decimals of `value` in `unit`; negative where 万 makes the last printed digit larger than one */
  decimals: v.pipe(v.number(), v.integer()),
  /** printed with 约, 左右 and the like */
  approximate: v.boolean(),
  role: v.picklist(["site", "total", "strip", "transfer", "other"]),
  /** for a transfer: the code of the parcel that gains it */
  to: v.exactOptional(v.string()),
  raw: v.string(),
  evidence: EvidenceSchema,
});
export type StatedArea = v.InferOutput<typeof StatedAreaSchema>;
export type AreaRole = StatedArea["role"];
