import type { Hypothesis } from "../../src/domain/boundary-facts";
import { hypotheses } from "../../src/geodesy/hypotheses/hypotheses";
import { measuredBoundary } from "../../src/geodesy/measured-boundary";
import { type Planted, plants, randomOf, trueParcel } from "./planted";
import { tableOf } from "./table-of";

export interface Tally {
  planted: number;
  /** the figure no longer follows from the coordinates */
  flagged: number;
  first: number;
  firstThree: number;
  /** among all that are told */
  told: number;
}

/** The hypotheses for a planted error; null where the error does not change the area beyond roundings. */
export function trial({ rings, declared, epsg, gap }: Planted): Hypothesis[] | null {
  const context = { subject: "p", source: "s", documentDate: null, region: null, userEpsg: epsg };
  const table = tableOf(rings);
  const numbered = table.rings.map((ring) => ({
    ...ring,
    points: ring.points.map((point, k) => ({
      ...point,
      label: String(gap !== undefined && k + 1 >= gap ? k + 2 : k + 1),
    })),
  }));
  const { boundary } = measuredBoundary([{ ...table, rings: numbered }], context);
  if (boundary === null) return null;
  const halfQuantum = 0.005;
  const found = hypotheses(boundary, declared, halfQuantum);
  const off = Math.abs((boundary.measured.planar ?? 0) - declared) > halfQuantum + 0.5;
  return found.length === 0 && !off ? null : found;
}

/** Whether a hypothesis names the error that was planted. */
export const names = ({ kinds, labels }: Planted, one: Hypothesis): boolean =>
  kinds.includes(one.kind) &&
  (one.kind === "ring-order" || labels.every((label) => one.labels.includes(label)));

/** Plants one error of a class for each seed and counts where its cause comes. A tie counts as its rank. */
export function tally(name: string, seeds: readonly number[]): Tally {
  const count: Tally = { planted: 0, flagged: 0, first: 0, firstThree: 0, told: 0 };
  const entry = plants[name];
  for (const seed of entry === undefined ? [] : seeds) {
    const planted = entry?.plant(trueParcel(seed, entry.hole), randomOf(seed + 1_000_003)) ?? null;
    if (planted === null) continue;
    count.planted += 1;
    const found = trial(planted);
    if (found === null) continue;
    count.flagged += 1;
    const cause = found.find((one) => names(planted, one));
    if (cause === undefined) continue;
    count.told += 1;
    if ((cause.rank ?? 99) === 1) count.first += 1;
    if ((cause.rank ?? 99) <= 3) count.firstThree += 1;
  }
  return count;
}
