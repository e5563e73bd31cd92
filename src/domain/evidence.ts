import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where something was read: one contiguous place in one source. */
const placeEntries = {
  /** id of the source */
  source: v.string(),
  /** first UTF-16 code unit of the decoded source text */
  start: count,
  /** one past the last code unit */
  end: count,
  /** first and last line, counted from 1 */
  lines: v.tuple([count, count]),
  /** page of a paged source, counted from 1 */
  page: v.exactOptional(count),
  /** box on that page, in PDF points from the lower left */
  box: v.exactOptional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
};

const PlaceSchema = v.object(placeEntries);

/**
 * Where a value was read. `start` and `end` count UTF-16 code units of the decoded source text.
 * `more` names further places the value was put together from (their own `more` is not used).
 */
export const EvidenceSchema = v.object({ ...placeEntries, more: v.exactOptional(v.array(PlaceSchema)) });
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** Whether a value has the shape of evidence. */
export function isEvidence(value: unknown): value is Evidence {
  return v.is(EvidenceSchema, value);
}

/** A sentence in Chinese and in English. */
export const MessageSchema = v.object({ zh: v.string(), en: v.string() });
export type Message = v.InferOutput<typeof MessageSchema>;
