import { isEvidence } from "../domain/evidence";
import type { Records } from "../domain/records";
import { type PageSegment, placedEvidence } from "./paged-text";

/** The records with the page and box of every evidence, where the source has pages. */
export function pagedRecords(records: Records, segments: readonly PageSegment[]): Records {
  if (segments.length === 0) return records;
  const placed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(placed);
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, placed(item)]));
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, placed(item)]));
    return isEvidence(copy) ? placedEvidence(copy, segments) : copy;
  };
  return placed(records) as Records;
}
