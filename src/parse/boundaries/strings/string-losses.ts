import type { Evidence } from "../../../domain/evidence";
import type { Issue } from "../../../domain/issue";
import { firstIndex } from "../../text/first-index";
import { labelKey, type PointLabel, sameLabel } from "../points/point-label";
import type { PrintedPoint } from "../points/printed-point";
import { boundaryIssue } from "../points/refusal";
import type { PointString } from "./point-strings";

/** A table of points with the strings of numbers that were read with it. */
export interface StringUse {
  readonly points: readonly PrintedPoint[];
  readonly strings: readonly PointString[];
}

/** Labels that a message names at most. */
const SHOWN = 20;
/** Text between a table and a string that may still speak of it. */
const REACH = 2000;

/**
 * What strings of point numbers leave out of the tables they draw: strings that name a point no table prints, so that
 * their ring is missing, and points that no string connects.
 */
export function stringLosses(strings: readonly PointString[], uses: readonly StringUse[]): readonly Issue[] {
  if (uses.length === 0) return [];
  const read = new Set(uses.flatMap((use) => use.strings));
  const labels = uses.map(({ points }) => labelsOf(points.map((point) => point.label)));
  return [
    ...strings.flatMap((string) => (read.has(string) ? [] : unread(string, uses, labels))),
    ...uses.flatMap(unconnected),
  ];
}

const lastEnd = ({ points }: StringUse): number => points.at(-1)?.point.evidence.end ?? 0;

const labelsOf = (labels: readonly (PointLabel | null)[]): ReadonlySet<string> =>
  new Set(labels.flatMap((label) => (label === null ? [] : labelKey(label))));

function unread(
  string: PointString,
  uses: readonly StringUse[],
  labels: readonly ReadonlySet<string>[],
): Issue[] {
  const { start, end } = string.evidence;
  for (let i = firstIndex(uses, lastEnd, start - REACH); i < uses.length; i++) {
    const points = uses[i]?.points ?? [];
    if ((points[0]?.point.evidence.start ?? 0) > end + REACH) break;
    const missing = string.labels.filter((label) => labels[i]?.has(labelKey(label)) !== true);
    // numbers of other things have little in common with a table
    if (missing.length * 2 > string.labels.length && !string.glued) continue;
    if (missing.length > 0)
      return [boundaryIssue("string", string.evidence, names(missing.map(printedLabel)))];
    const twice = string.labels.filter((label) => pointsOf(points, label) > 1);
    return [boundaryIssue("duplicate", string.evidence, names(twice.map(printedLabel)))];
  }
  return [];
}

/** How many different points a label stands for. */
function pointsOf(points: readonly PrintedPoint[], label: PointLabel): number {
  return new Set(points.flatMap((point) => (sameLabel(point.label, label) ? point.key : []))).size;
}

const printedLabel = ({ series, number }: PointLabel): string => `${series}${number}`;

const names = (labels: readonly string[]): string[] => [...new Set(labels)].slice(0, SHOWN);

function unconnected({ points, strings }: StringUse): Issue[] {
  const labels = labelsOf(strings.flatMap((string) => string.labels));
  const connected = points.filter(({ label }) => label !== null && labels.has(labelKey(label)));
  // the first point may stand once more at the end
  const keys = new Set(connected.map((point) => point.key));
  const left = points.filter((point) => !keys.has(point.key));
  const [first, ...more] = runs(points, left);
  if (first === undefined) return [];
  const evidence = more.length === 0 ? first : { ...first, more };
  return [boundaryIssue("unconnected", evidence, names(left.map((point) => point.point.label ?? "?")))];
}

/** The places of points, those that stand one behind the other together. */
function runs(points: readonly PrintedPoint[], left: readonly PrintedPoint[]): Evidence[] {
  const chosen = new Set(left);
  const found: Evidence[] = [];
  let open = false;
  for (const point of points) {
    const last = found.at(-1);
    const { evidence } = point.point;
    if (!chosen.has(point)) open = false;
    else if (open && last !== undefined && evidence.start >= last.start) {
      const lines: Evidence["lines"] = [last.lines[0], evidence.lines[1]];
      found[found.length - 1] = { ...last, end: evidence.end, lines };
    } else {
      found.push({ ...evidence });
      open = true;
    }
  }
  return found;
}
