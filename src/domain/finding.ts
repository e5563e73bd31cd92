import * as v from "valibot";
import { EvidenceSchema, MessageSchema } from "./evidence";

const figure = v.exactOptional(v.nullable(v.union([v.number(), v.string()])));

/** The documents contradict themselves, each other or geometry; a check that held has severity `pass`. */
export const FindingSchema = v.object({
  id: v.string(),
  rule: v.string(),
  /** version of the rule, from 1 */
  ruleVersion: v.exactOptional(v.number()),
  severity: v.picklist(["error", "warning", "note", "pass"]),
  /** id of a parcel, zone, document or quota table */
  subject: v.string(),
  message: MessageSchema,
  expected: figure,
  actual: figure,
  difference: v.exactOptional(v.nullable(v.number())),
  tolerance: v.exactOptional(v.nullable(v.number())),
  unit: v.exactOptional(v.string()),
  /**
   * what may have happened, best first: single changes that would give the declared figure, as the verdict lists them
   * in full; equally good ones share a rank. Areas in square metres, points by their printed labels
   */
  causes: v.exactOptional(
    v.array(v.object({ rank: v.number(), kind: v.string(), points: v.array(v.string()), area: v.number() })),
  ),
  evidence: v.array(EvidenceSchema),
});
export type Finding = v.InferOutput<typeof FindingSchema>;
export type Severity = Finding["severity"];
