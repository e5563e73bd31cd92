import { defaultPolicy } from "../../src/audit/policy";
import { verdicts } from "../../src/audit/verdict";
import type { AreaUnit } from "../../src/domain/area";
import type { Cause, Verdict } from "../../src/domain/verdict";
import { measuredBoundary } from "../../src/geodesy/measured-boundary";
import { factsWithCauses } from "../../src/pipeline";
import { areaIn, squareMetres } from "../../src/units/area";
import { area, parcel } from "../audit/records";
import { ALL_OUTLINES } from "../geodesy/further-outlines";
import { randomOf, trueParcel } from "../geodesy/planted";
import { tableOf } from "../geodesy/table-of";
import type { FurtherPlant, FurtherPlanted } from "./further-plants";

/** How a figure is printed: unit and decimals. */
export interface Print {
  readonly name: string;
  readonly unit: AreaUnit;
  readonly decimals: number;
}

export interface Tally {
  planted: number;
  /** the figure is not reproduced */
  flagged: number;
  /** a warning or an error, not only another survey's difference */
  accused: number;
  /** the true cause has rank 1, alone */
  alone: number;
  /** it has rank 1, alone or with others */
  first: number;
  firstThree: number;
}

/** The whole way of one planted parcel: points as printed, figure as printed, verdict with its causes. */
export function verdictOf(
  { rings, declared, epsg, gap, numbers }: FurtherPlanted,
  print: Print,
): Verdict | null {
  const table = tableOf(rings);
  const labelled = table.rings.map((ring) => ({
    ...ring,
    points: ring.points.map((point, k) => ({
      ...point,
      label: String(numbers?.[k] ?? (gap !== undefined && k + 1 >= gap ? k + 2 : k + 1)),
    })),
  }));
  const context = { subject: "p", source: "s", documentDate: null, region: null, userEpsg: epsg };
  const { boundary, facts } = measuredBoundary([{ ...table, rings: labelled }], context);
  if (boundary === null || facts === null) return null;
  const figure = areaIn(squareMetres(declared), print.unit).toFixed(print.decimals);
  const own = parcel("p", { boundary, areas: [area(figure, print.unit)] });
  const records = { parcels: [own], zones: [] };
  const explained = factsWithCauses(records, new Map([["p", facts]]), defaultPolicy);
  return verdicts(own, explained.get("p") ?? null, defaultPolicy)[0] ?? null;
}

const isTrue = ({ kinds, labels }: FurtherPlanted, one: Cause): boolean =>
  kinds.includes(one.kind) &&
  (one.kind === "ring-order" || labels.every((label) => one.labels.includes(label)));

/** One error for each seed. A ring that cannot be read is left out. */
export function tally(
  entry: { readonly hole: boolean; readonly plant: FurtherPlant },
  seeds: readonly number[],
  print: Print,
): Tally {
  const count: Tally = { planted: 0, flagged: 0, accused: 0, alone: 0, first: 0, firstThree: 0 };
  for (const seed of seeds) {
    const planted = entry.plant(trueParcel(seed, entry.hole, ALL_OUTLINES), randomOf(seed + 7_000_003));
    const verdict = planted === null ? null : verdictOf(planted, print);
    if (planted === null || verdict === null) continue;
    count.planted += 1;
    if (verdict.verdict === "reproduced" || verdict.verdict === "reproduced-ellipsoidal") continue;
    count.flagged += 1;
    if (verdict.verdict !== "within-survey-tolerance") count.accused += 1;
    const found = verdict.hypotheses ?? [];
    const cause = found.find((one) => isTrue(planted, one));
    if (cause === undefined) continue;
    if (cause.rank <= 3) count.firstThree += 1;
    if (cause.rank !== 1) continue;
    count.first += 1;
    if (found.filter((one) => one.rank === 1).every((one) => isTrue(planted, one))) count.alone += 1;
  }
  return count;
}
