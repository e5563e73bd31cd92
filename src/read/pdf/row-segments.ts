import { cellRuns } from "./cell-runs";
import { type PlacedRun, type Row, rightOf, rowsOf } from "./page-rows";

/** A stretch of a row without a gap as between cells. PDF points. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  /** its own baseline: rows gather runs whose baselines differ a little */
  readonly y: number;
  readonly size: number;
  readonly runs: readonly PlacedRun[];
  readonly text: string;
  /** a number, a code or a dash for none: what is seldom broken into lines */
  readonly value: boolean;
}

export interface SegmentRow {
  readonly y: number;
  readonly segments: readonly Segment[];
}

const NONE = /^[/—–－-]+$/u;
const FIGURE = /^[^\p{Script=Han}]*\d[^\p{Script=Han}]*$/u;
/** Behind these signs a value goes on in the next line. */
const UNENDED = /[-–./(（:：~～]$/u;
/** Longer texts without a Han character are words of another language. */
const LONGEST_VALUE = 24;

/** Whether a text is a whole number, code or dash for none, not one that goes on in the next line. */
export function isValue(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return NONE.test(plain) || (plain.length <= LONGEST_VALUE && FIGURE.test(plain) && !UNENDED.test(plain));
}

function segmentOf(runs: readonly PlacedRun[]): Segment[] {
  const [first] = runs;
  if (first === undefined) return [];
  const text = runs.map((run) => run.text).join("");
  return [
    {
      x0: first.x,
      x1: Math.max(...runs.map(rightOf)),
      y: first.y,
      size: Math.max(...runs.map((run) => run.size)),
      runs,
      text,
      value: isValue(text),
    },
  ];
}

/** The segments of one row, from left to right. */
export const segmentsOf = (row: Row): Segment[] => cellRuns(row.runs).flatMap(segmentOf);

/** The rows of runs as segments, the topmost first. */
export function segmentRows(runs: readonly PlacedRun[]): SegmentRow[] {
  return rowsOf(runs.filter((run) => run.text.trim() !== "")).map((row) => ({
    y: row.y,
    segments: segmentsOf(row),
  }));
}

export function overlap(a: Pick<Segment, "x0" | "x1">, b: Pick<Segment, "x0" | "x1">): number {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
}
