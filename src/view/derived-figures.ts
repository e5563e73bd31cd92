import type { StatedArea } from "../domain/area";
import type { Parcel } from "../domain/parcel";
import { printedHalfStep } from "./area-text";
import { printedDigits } from "./bound-text";
import { plainText } from "./number-text";

/** A figure that follows from the indicators and the first area of a parcel. */
export interface DerivedFigure {
  readonly key: "floorArea" | "footprint" | "greenArea" | "storeys";
  /** whether the limit makes it a largest or a least value */
  readonly limit: "most" | "least";
  /** square metres; for storeys a plain number */
  readonly value: number;
  /** what the rounding of the printed area leaves open, in the unit of `value`; null for storeys */
  readonly plusMinus: number | null;
  /** the arithmetic with its numbers, signs only */
  readonly formula: string;
}

/** The area that the figures stand on: the first one the text gives for the parcel. */
export function basisArea(parcel: Pick<Parcel, "areas">): StatedArea | null {
  return parcel.areas[0] ?? null;
}

/**
 * What the limits allow: floor area = FAR × area, footprint = density × area, green area = green ratio × area,
 * average storeys = FAR ÷ density (at full footprint). A figure without its limits is left out, never guessed.
 */
export function derivedFigures(parcel: Pick<Parcel, "areas" | "indicators">): DerivedFigure[] {
  const area = basisArea(parcel);
  const { far, density, greenRatio } = parcel.indicators;
  const figures: DerivedFigure[] = [];
  const shares = [
    { key: "floorArea", bound: far, scale: 1, sign: "" },
    { key: "footprint", bound: density, scale: 0.01, sign: "%" },
    { key: "greenArea", bound: greenRatio, scale: 0.01, sign: "%" },
  ] as const;
  if (area) {
    for (const { key, bound, scale, sign } of shares) {
      if (!bound) continue;
      for (const limit of ["most", "least"] as const) {
        const share = limit === "most" ? bound.max : bound.min;
        if (share === null) continue;
        figures.push({
          key,
          limit,
          value: share * scale * area.squareMetres,
          plusMinus: share * scale * printedHalfStep(area),
          formula: `${printedDigits(bound.raw, share) ?? share}${sign} × ${plainMetres(area)} m²`,
        });
      }
    }
  }
  if (far?.max != null && density?.max != null && density.max > 0) {
    figures.push({
      key: "storeys",
      limit: "least",
      value: far.max / (density.max / 100),
      plusMinus: null,
      formula: `${printedDigits(far.raw, far.max) ?? far.max} ÷ ${printedDigits(density.raw, density.max) ?? density.max}%`,
    });
  }
  return figures;
}

function plainMetres(area: StatedArea): string {
  return plainText(Number(area.squareMetres.toFixed(4)), "zh");
}
