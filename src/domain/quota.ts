import * as v from "valibot";
import { EvidenceSchema } from "./evidence";

const cells = v.array(v.nullable(v.number()));

/** A table of figures by county (or park): a blank cell stays null. */
export const QuotaTableSchema = v.object({
  id: v.string(),
  document: v.nullable(v.string()),
  title: v.string(),
  unit: v.string(),
  columns: v.array(v.string()),
  rows: v.array(
    v.object({
      name: v.string(),
      code: v.nullable(v.string()),
      values: cells,
      raw: v.array(v.nullable(v.string())),
      evidence: EvidenceSchema,
    }),
  ),
  total: v.nullable(v.object({ values: cells, evidence: EvidenceSchema })),
  evidence: EvidenceSchema,
});
export type QuotaTable = v.InferOutput<typeof QuotaTableSchema>;
