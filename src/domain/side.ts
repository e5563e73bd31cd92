import * as v from "valibot";
import { EvidenceSchema } from "./evidence";

/** One of the four (or oblique) sides of a place, as 东至规划四街. */
export const SideSchema = v.object({
  side: v.picklist(["E", "S", "W", "N", "NE", "SE", "SW", "NW"]),
  text: v.string(),
  /** a private person's name was replaced by 某 */
  masked: v.boolean(),
  evidence: EvidenceSchema,
});
export type Side = v.InferOutput<typeof SideSchema>;
