import { median, rollups } from "d3-array";
import type { Dataset } from "../domain/dataset";
import type { Message } from "../domain/evidence";
import { isCompared } from "./compared-area";
import type { Language } from "./language";
import { parcelTitle } from "./parcel-title";
import { type VerdictKind, verdictKinds, verdictLabel } from "./verdict-words";

/** One declared area that could be compared with coordinates. Square metres. */
export interface BatchDot {
  /** parcel and index of its area */
  readonly key: string;
  /** id of the parcel */
  readonly parcel: string;
  readonly title: string;
  readonly verdict: VerdictKind;
  readonly declared: number;
  readonly computed: number;
  /** computed minus declared */
  readonly difference: number;
  /** difference as a share of the declared area */
  readonly relative: number;
  /** what rounding or the accuracy class of the points allows, whichever is more */
  readonly allowed: number;
  /** number, title or id of the document; null where the parcel belongs to none */
  readonly document: string | null;
  /** year of the document's date */
  readonly year: string | null;
  /** zone of the coordinates, as 3° 37; null for degrees */
  readonly zone: string | null;
}

/** Every compared area of a dataset; `checkTally` counts the rest. */
export function batchDots(dataset: Dataset, language: Language): readonly BatchDot[] {
  const documents = new Map(dataset.documents.map((one) => [one.id, one]));
  const dots: BatchDot[] = [];
  for (const parcel of dataset.parcels) {
    const document = parcel.document === null ? undefined : documents.get(parcel.document);
    const crs = parcel.boundary?.crs;
    for (const verdict of parcel.verdicts) {
      const { computed, difference, declared } = verdict;
      if (computed === null || difference === null || !isCompared(verdict)) continue;
      dots.push({
        key: `${parcel.id}#${verdict.area}`,
        parcel: parcel.id,
        title: parcelTitle(parcel, language),
        verdict: verdict.verdict,
        declared,
        computed,
        difference,
        relative: difference / declared,
        allowed: Math.max(verdict.tolerance ?? 0, verdict.surveyTolerance ?? 0),
        document: document ? (document.number ?? document.title ?? document.id) : null,
        year: document?.date?.slice(0, 4) ?? null,
        zone: crs?.zoneWidth == null || crs.zone === null ? null : `${crs.zoneWidth}° ${crs.zone}`,
      });
    }
  }
  return dots;
}

export type BatchGrouping = "verdict" | "document" | "year" | "zone";

/** Areas that share a document, a year, a zone or a verdict. */
export interface BatchGroup {
  readonly key: string;
  /** null where the property is not known */
  readonly name: Message | null;
  readonly dots: readonly BatchDot[];
  /** how many have each verdict, best verdict first; those that none has are left out */
  readonly verdicts: readonly { readonly verdict: VerdictKind; readonly count: number }[];
  /** middle of the relative differences: a common cause moves it away from zero */
  readonly median: number;
}

/** The areas by group: verdicts best first, everything else by name, the nameless last. */
export function batchGroups(dots: readonly BatchDot[], by: BatchGrouping): BatchGroup[] {
  return rollups(
    dots,
    (group) => group,
    (dot) => dot[by],
  )
    .map(
      ([key, group]): BatchGroup => ({
        key: key ?? "",
        name: groupName(key, by),
        dots: group,
        verdicts: verdictCounts(group),
        median: median(group, (dot) => dot.relative) ?? 0,
      }),
    )
    .sort((one, other) =>
      by === "verdict"
        ? verdictKinds.indexOf(one.key as VerdictKind) - verdictKinds.indexOf(other.key as VerdictKind)
        : Number(one.key === "") - Number(other.key === "") || one.key.localeCompare(other.key, "zh-CN"),
    );
}

function groupName(key: string | null, by: BatchGrouping): Message | null {
  if (key === null) return null;
  return by === "verdict" ? verdictLabel(key as VerdictKind) : { zh: key, en: key };
}

/** How many areas have each verdict, best verdict first. */
export function verdictCounts(areas: readonly Pick<BatchDot, "verdict">[]): BatchGroup["verdicts"] {
  return verdictKinds
    .map((verdict) => ({ verdict, count: areas.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** Largest share of difference first. */
export function byDifference(dots: readonly BatchDot[]): BatchDot[] {
  return dots.toSorted((one, other) => Math.abs(other.relative) - Math.abs(one.relative));
}
