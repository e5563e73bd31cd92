import * as v from "valibot";
import { MessageSchema } from "./evidence";

/** The answer to "is the declared area the one that the coordinates enclose?" Figures in square metres. */
export const VerdictSchema = v.object({
  /** index in the parcel's `areas` */
  area: v.number(),
  verdict: v.picklist([
    "reproduced",
    "reproduced-ellipsoidal",
    "within-survey-tolerance",
    "review",
    "inconsistent",
    "not-checkable",
  ]),
  declared: v.number(),
  computed: v.nullable(v.number()),
  /** computed minus declared */
  difference: v.nullable(v.number()),
  /** what the roundings of the printed figure and coordinates allow */
  tolerance: v.nullable(v.number()),
  /** what the accuracy class of the points allows besides */
  surveyTolerance: v.nullable(v.number()),
  budget: v.nullable(
    v.object({ rounding: v.number(), projection: v.number(), points: v.number(), unexplained: v.number() }),
  ),
  reason: MessageSchema,
  /** name and version of the policy */
  policy: v.string(),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;
