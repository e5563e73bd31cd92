import type { Parcel } from "../domain/parcel";
import { isCompared } from "./compared-area";
import type { Language } from "./language";
import { countText } from "./number-text";

/** How much of some records could be checked, and why the rest could not: every record is in one count. */
export interface CheckTally {
  readonly records: number;
  /** records with at least one area that was compared with coordinates */
  readonly checked: number;
  /** their compared areas; a record may print several */
  readonly areas: number;
  readonly withoutArea: number;
  readonly withoutBoundary: number;
  /** with both, and yet not comparable */
  readonly other: number;
}

/** The records of the ledger by whether their areas could be checked. */
export function checkTally(parcels: readonly Parcel[]): CheckTally {
  const rest = parcels.filter((one) => !one.verdicts.some(isCompared));
  const withoutArea = rest.filter((one) => one.areas.length === 0);
  const withoutBoundary = rest.filter((one) => one.areas.length > 0 && one.boundary === null);
  return {
    records: parcels.length,
    checked: parcels.length - rest.length,
    areas: parcels.flatMap((one) => one.verdicts.filter(isCompared)).length,
    withoutArea: withoutArea.length,
    withoutBoundary: withoutBoundary.length,
    other: rest.length - withoutArea.length - withoutBoundary.length,
  };
}

/** The tally in one sentence or two, the same on every page. */
export function tallySentence(tally: CheckTally, language: Language): string {
  const { records, checked, areas, withoutArea, withoutBoundary, other } = tally;
  const n = (count: number): string => countText(count, language);
  const zh = language === "zh";
  const all = zh
    ? `${n(records)} 条地块记录，${n(checked)} 条可以核对${areas > checked ? `（共 ${n(areas)} 个面积）` : ""}`
    : `${n(records)} ${records === 1 ? "record" : "records"}, of which ${n(checked)} can be checked${areas > checked ? ` (${n(areas)} areas)` : ""}`;
  const why = [
    [withoutBoundary, zh ? "条未公布界址点" : "without published boundary points"] as const,
    [withoutArea, zh ? "条未载明面积" : "without a stated area"] as const,
    [other, zh ? "条有面积有界址点而不能相比" : "whose area and points cannot be compared"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${n(count)} ${words}`);
  if (why.length === 0) return zh ? `${all}。` : `${all}.`;
  return zh ? `${all}；其余 ${why.join("、")}。` : `${all}; the rest: ${why.join(", ")}.`;
}
