import type { Parcel } from "../domain/parcel";
import { basisArea } from "./derived-figures";

/** What is assumed where the limits leave a block open. */
export interface EnvelopeAssumptions {
  /** metres from floor to floor */
  readonly floorHeight: number;
  /** footprint of one parcel as a share of its area, 0 to 1 */
  readonly footprint: { readonly parcel: string; readonly share: number } | null;
}

/** What the limits of one parcel allow above the ground. */
export interface Envelope {
  /** 建筑限高 in metres; null where none is printed in metres */
  readonly heightLimit: number | null;
  /** the block that FAR × area fills; null where no largest FAR or no area is printed */
  readonly block: {
    readonly far: number;
    /** square metres: first area of the text */
    readonly area: number;
    /** square metres on all floors together */
    readonly floorArea: number;
    /** of the area, 0 to 1 */
    readonly share: number;
    /** where the share comes from: the density limit, the reader, or no limit at all */
    readonly basis: "density" | "assumed" | "whole";
    /** square metres on the ground */
    readonly footprint: number;
    /** FAR ÷ share: how many floors of that footprint; seldom whole */
    readonly floors: number;
    /** metres: floors × floor height */
    readonly top: number;
  } | null;
}

/**
 * The envelope of a parcel: height limit, and the block of FAR × area, as high as its floors on the footprint that the
 * density limit allows. Floors are not rounded: the block shows a volume, no building.
 */
export function envelope(
  parcel: Pick<Parcel, "id" | "areas" | "indicators">,
  assumptions: EnvelopeAssumptions,
): Envelope {
  const { far, density, height } = parcel.indicators;
  const heightLimit = height?.unit === "m" && height.max !== null && height.max > 0 ? height.max : null;
  const area = basisArea(parcel)?.squareMetres ?? null;
  if (far?.max == null || far.max <= 0 || area === null || area <= 0) return { heightLimit, block: null };
  const { share, basis } = footprintShare(parcel.id, density?.max ?? null, assumptions);
  const floors = far.max / share;
  return {
    heightLimit,
    block: {
      far: far.max,
      area,
      floorArea: far.max * area,
      share,
      basis,
      footprint: share * area,
      floors,
      top: floors * assumptions.floorHeight,
    },
  };
}

function footprintShare(
  parcel: string,
  density: number | null,
  { footprint }: EnvelopeAssumptions,
): { readonly share: number; readonly basis: "density" | "assumed" | "whole" } {
  if (footprint?.parcel === parcel) return { share: footprint.share, basis: "assumed" };
  if (density !== null && density > 0 && density <= 100) return { share: density / 100, basis: "density" };
  return { share: 1, basis: "whole" };
}
