import * as v from "valibot";
import { DocumentSchema } from "./document";
import { FindingSchema } from "./finding";
import { IssueSchema } from "./issue";
import { ParcelSchema } from "./parcel";
import { QuotaTableSchema } from "./quota";
import { SourceSchema } from "./source";
import { ZoneSchema } from "./zone";

export const DATASET_SCHEMA = "dikuai/dataset@1";

/** What `ingest` writes and everything else reads. */
export const DatasetSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  generator: v.object({ name: v.string(), version: v.string() }),
  sources: v.array(SourceSchema),
  documents: v.array(DocumentSchema),
  parcels: v.array(ParcelSchema),
  zones: v.array(ZoneSchema),
  quotas: v.array(QuotaTableSchema),
  findings: v.array(FindingSchema),
  issues: v.array(IssueSchema),
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;
