import type { Message } from "../domain/evidence";
import type { Indicators } from "../domain/indicator";
import type { Parcel } from "../domain/parcel";

/** The indicators of a parcel as a whole, or of one of its sub-zones or building types. */
export interface IndicatorSet {
  readonly parcel: Parcel;
  /** null for the whole parcel */
  readonly scope: string | null;
  readonly indicators: Indicators;
}

/** Every set of indicators of every parcel. */
export function indicatorSets(parcels: readonly Parcel[]): IndicatorSet[] {
  return parcels.flatMap((parcel) => [
    { parcel, scope: null, indicators: parcel.indicators },
    ...parcel.variants.map(({ scope, indicators }) => ({ parcel, scope, indicators })),
  ]);
}

const names: Readonly<Record<string, Message>> = {
  far: { zh: "容积率", en: "floor area ratio" },
  density: { zh: "建筑密度", en: "building density" },
  greenRatio: { zh: "绿地率", en: "green ratio" },
  height: { zh: "建筑限高", en: "height limit" },
  storeys: { zh: "层数", en: "number of storeys" },
  buildingCoefficient: { zh: "建筑系数", en: "building coefficient" },
};

/** What an indicator is called; an unknown one goes by its key. */
export function indicatorName(key: string): Message {
  return names[key] ?? { zh: key, en: key };
}
