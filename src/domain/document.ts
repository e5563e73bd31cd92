import * as v from "valibot";
import { EvidenceSchema } from "./evidence";
import { GazetteIssueSchema } from "./gazette-issue";

/** One official document inside a source: a notice, an approval, a decision. */
export const DocumentSchema = v.object({
  id: v.string(),
  /** 文号 without blanks, as 临政函〔2023〕28号; null where none is printed */
  number: v.nullable(v.string()),
  title: v.nullable(v.string()),
  issuers: v.array(v.string()),
  /** ISO date of the signature, null where none is printed */
  date: v.nullable(v.string()),
  /** id of the document of which this one is a copy; a copy's own records are not emitted twice */
  duplicateOf: v.nullable(v.string()),
  parts: v.array(
    v.object({
      kind: v.picklist(["cover", "annex", "imprint"]),
      title: v.nullable(v.string()),
      evidence: EvidenceSchema,
    }),
  ),
  relations: v.array(
    v.object({
      kind: v.picklist(["amends", "repeals", "answers", "cites"]),
      number: v.string(),
      evidence: EvidenceSchema,
    }),
  ),
  /** the issue that prints it; null where no masthead or running head says which, absent in datasets written before */
  gazetteIssue: v.exactOptional(v.nullable(GazetteIssueSchema)),
  /** from the first line of its title (a vertical banner excluded) to its last line */
  evidence: EvidenceSchema,
});
export type GazetteDocument = v.InferOutput<typeof DocumentSchema>;
export type DocumentPart = GazetteDocument["parts"][number];
export type DocumentRelation = GazetteDocument["relations"][number];
