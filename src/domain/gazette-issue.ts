import * as v from "valibot";
import { EvidenceSchema } from "./evidence";

/** The issue (期) of a gazette in which a document is printed, as its masthead or a running head says. */
export const GazetteIssueSchema = v.object({
  /** name of the gazette as printed, null where only year and number are */
  gazette: v.nullable(v.string()),
  /** year of the issue */
  year: v.nullable(v.number()),
  /** number within the year without blanks: "7"; of a double issue "11·12" */
  number: v.nullable(v.string()),
  /** number counted through all years (总第…期), digits as printed: "037" */
  total: v.nullable(v.string()),
  /** the line of the masthead or running head that evidence points at */
  raw: v.string(),
  /** `more`: further lines of the masthead that a part was read from */
  evidence: EvidenceSchema,
});
export type GazetteIssue = v.InferOutput<typeof GazetteIssueSchema>;
