import * as v from "valibot";
import { StatedAreaSchema } from "./area";
import { BoundarySchema } from "./boundary";
import { EvidenceSchema } from "./evidence";
import { SideSchema } from "./side";

/** An area set aside as a whole: a land-assembly plan (成片开发), a development zone, a park. */
export const ZoneSchema = v.object({
  id: v.string(),
  document: v.nullable(v.string()),
  kind: v.picklist(["land-assembly", "development-zone", "park", "other"]),
  name: v.string(),
  county: v.nullable(v.string()),
  /** of the plan, not of the approval */
  year: v.nullable(v.number()),
  batch: v.nullable(v.string()),
  areas: v.array(StatedAreaSchema),
  version: v.picklist(["current", "before"]),
  blocks: v.array(
    v.object({
      name: v.string(),
      area: v.nullable(StatedAreaSchema),
      sides: v.array(SideSchema),
      boundary: v.nullable(BoundarySchema),
    }),
  ),
  sides: v.array(SideSchema),
  boundary: v.nullable(BoundarySchema),
  evidence: EvidenceSchema,
});
export type Zone = v.InferOutput<typeof ZoneSchema>;
