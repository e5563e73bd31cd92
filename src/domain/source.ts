import * as v from "valibot";
import { MapFileSchema } from "./map-file";

/** One file or pasted text, as it was given to us. */
export const SourceSchema = v.object({
  /** short id made of the content */
  id: v.string(),
  /** file name without its folder */
  name: v.string(),
  /** hex digest of the bytes */
  sha256: v.string(),
  mediaType: v.string(),
  /** encoding that the bytes were decoded with, null for binary formats */
  encoding: v.nullable(v.string()),
  /** hex digest of the decoded text in UTF-8, null where there is none */
  textSha256: v.nullable(v.string()),
  /** of a map or CAD file: its attributes and how they were matched */
  mapFile: v.exactOptional(MapFileSchema),
  /**
   * of a source with a document in traditional script: the characters of it that the simplified script writes
   * otherwise, each followed by the simplified one; by these names are compared, and the keys are made of these
   */
  traditional: v.exactOptional(v.string()),
});
export type Source = v.InferOutput<typeof SourceSchema>;
