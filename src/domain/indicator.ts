import * as v from "valibot";
import { EvidenceSchema } from "./evidence";

/**
 * A limit as printed: 容积率不大于 2.5 is `{ min: null, max: 2.5, operator: "不大于" }`. A side that is not limited is
 * null and counts as inclusive.
 */
export const BoundSchema = v.object({
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  minInclusive: v.boolean(),
  maxInclusive: v.boolean(),
  unit: v.picklist(["ratio", "percent", "m", "storeys"]),
  /** the words or signs as printed, null where none is */
  operator: v.nullable(v.string()),
  /** no operator was printed: the direction is our reading */
  assumed: v.boolean(),
  condition: v.nullable(v.string()),
  raw: v.string(),
  evidence: EvidenceSchema,
});
export type Bound = v.InferOutput<typeof BoundSchema>;

/**
 * The indicators of one parcel by name: `far` (容积率, ratio), `density` (建筑密度, percent), `greenRatio`
 * (绿地率, percent), `height` (建筑限高, metres), and others such as `storeys`, `buildingCoefficient`.
 */
export const IndicatorsSchema = v.objectWithRest(
  {
    far: v.exactOptional(BoundSchema),
    density: v.exactOptional(BoundSchema),
    greenRatio: v.exactOptional(BoundSchema),
    height: v.exactOptional(BoundSchema),
  },
  v.exactOptional(BoundSchema),
);
export interface Indicators {
  far?: Bound;
  density?: Bound;
  greenRatio?: Bound;
  height?: Bound;
  [other: string]: Bound | undefined;
}
