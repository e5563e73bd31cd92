import * as v from "valibot";
import { MessageSchema } from "./evidence";

/**
 * One single edit of the boundary or of the figure that would give the declared area: a possibility to look at, never
 * applied. Square metres.
 */
export const CauseSchema = v.object({
  /** as `digit-mistyped`, `unit-mix-up`; docs/findings.md lists them */
  kind: v.string(),
  /** what it would give */
  area: v.number(),
  /** `area` minus declared */
  difference: v.number(),
  /** from 1; equally good ones share a rank */
  rank: v.number(),
  message: MessageSchema,
  /** printed labels of the points concerned */
  labels: v.array(v.string()),
  /** |difference| over what the roundings of figure and coordinates allow: at most 1 */
  fit: v.exactOptional(v.number()),
  /** bits by which the outline becomes less regular; negative: more regular */
  plausibility: v.exactOptional(v.number()),
  /** bits needed to say which edit of its kind it is */
  simplicity: v.exactOptional(v.number()),
  /** bits by which the printed figure would be surprising after this edit: the better it fits, the fewer */
  surprise: v.exactOptional(v.number()),
  /** how many single edits fit the figure; the more, the less each means */
  among: v.exactOptional(v.number()),
  /** the edited ring, closed, longitude and latitude; absent where the outline stays and for low ranks */
  ring: v.exactOptional(v.array(v.array(v.number()))),
});
export type Cause = v.InferOutput<typeof CauseSchema>;

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
  /** up to this a difference beyond the tolerances is for review, above it figure and points do not agree */
  reviewLimit: v.exactOptional(v.number()),
  budget: v.nullable(
    v.object({ rounding: v.number(), projection: v.number(), points: v.number(), unexplained: v.number() }),
  ),
  reason: MessageSchema,
  /**
   * single edits that would give the declared figure, best first; empty where none was found; absent where the figure
   * is reproduced or cannot be checked, and where nobody looked because there are too many points
   */
  hypotheses: v.exactOptional(v.array(CauseSchema)),
  /** name and version of the policy */
  policy: v.string(),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;
