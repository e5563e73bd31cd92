import type { Evidence } from "../domain/evidence";

/** Characters `start` to `end` (exclusive) of a decoded text, and where a page shows them. */
export interface PageSegment {
  readonly start: number;
  readonly end: number;
  /** from 1 */
  readonly page: number;
  /** PDF points from the lower left */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** The text of a paged source; segments in order of `start`. */
export interface PagedText {
  readonly text: string;
  readonly segments: readonly PageSegment[];
}

/** The evidence with the page and the box of its characters, from the segments of its source. */
export function placedEvidence(evidence: Evidence, segments: readonly PageSegment[]): Evidence {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= evidence.start) low = middle + 1;
    else high = middle;
  }
  const first = segments[low];
  if (first === undefined || first.start >= Math.max(evidence.end, evidence.start + 1)) return evidence;
  let [x0, y0, x1, y1] = first.box;
  for (let i = low + 1; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= evidence.end || segment.page !== first.page) break;
    x0 = Math.min(x0, segment.box[0]);
    y0 = Math.min(y0, segment.box[1]);
    x1 = Math.max(x1, segment.box[2]);
    y1 = Math.max(y1, segment.box[3]);
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { ...evidence, page: first.page, box: [round(x0), round(y0), round(x1), round(y1)] };
}
