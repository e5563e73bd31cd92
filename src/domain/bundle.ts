import * as v from "valibot";
import { DatasetSchema } from "./dataset";

export const BUNDLE_SCHEMA = "dikuai/bundle@1";

/** Characters of a source that evidence points at, as decoded. */
export const QuoteSchema = v.object({
  /** id of the source */
  source: v.string(),
  /** UTF-16 code units of the decoded source text */
  start: v.number(),
  end: v.number(),
  text: v.string(),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

/**
 * One parcel or a whole list with everything that is needed to compute its areas and verdicts again: printed points,
 * declared figures, the policy, and the characters that the values were read from.
 */
export const BundleSchema = v.object({
  schema: v.literal(BUNDLE_SCHEMA),
  /** program that made the bundle; the dataset names the one that read the documents */
  generator: v.object({ name: v.string(), version: v.string() }),
  /** id of the parcel; null for a whole dataset */
  parcel: v.nullable(v.string()),
  /** every figure that the verdicts were decided by */
  policy: v.looseObject({ name: v.string() }),
  rules: v.array(v.object({ id: v.string(), version: v.number() })),
  /** the records, with the SHA-256 digests of their sources */
  dataset: DatasetSchema,
  /** in order of source and start, without overlaps; empty where the texts were not at hand */
  quotes: v.array(QuoteSchema),
  /** SHA-256 of the canonical JSON (keys in order of code units, no blanks) of everything above */
  sha256: v.string(),
});
export type Bundle = v.InferOutput<typeof BundleSchema>;
export type BundleContents = Omit<Bundle, "sha256">;
