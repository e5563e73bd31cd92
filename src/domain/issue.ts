import * as v from "valibot";
import { EvidenceSchema, MessageSchema } from "./evidence";

/** Something in a source that we could not read, and why. */
export const IssueSchema = v.object({
  code: v.string(),
  severity: v.picklist(["error", "warning"]),
  message: MessageSchema,
  evidence: v.nullable(EvidenceSchema),
  /** id of the source, or its name where it could not even be opened */
  source: v.string(),
});
export type Issue = v.InferOutput<typeof IssueSchema>;
