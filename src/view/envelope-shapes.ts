import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import type { Parcel } from "../domain/parcel";
import { type EnvelopeAssumptions, envelope } from "./envelope";
import { type Bounds, boundsMeet, polygonBounds } from "./map-bounds";

export interface EnvelopeProperties {
  readonly id: string;
  readonly part: "block" | "excess" | "limit";
  /** metres above the ground */
  readonly base: number;
  readonly top: number;
}

/** A footprint of a share of a polygon, inside it; null where none can be drawn. */
export type Footprint = (polygon: MultiPolygon, share: number) => MultiPolygon | null;

/** More at once no screen tells apart and no phone draws. */
const MOST_PARCELS = 300;

/**
 * The raised parts of the parcels that reach into a box, of those that are shown. A block without a footprint inside
 * its parcel is left out; nothing is drawn for limits that are not printed.
 */
export function envelopeShapes(
  parcels: readonly Parcel[],
  shown: ReadonlySet<string> | null,
  box: Bounds,
  assumptions: EnvelopeAssumptions,
  footprint: Footprint,
): FeatureCollection<MultiPolygon, EnvelopeProperties> {
  const features: Feature<MultiPolygon, EnvelopeProperties>[] = [];
  let drawn = 0;
  for (const parcel of parcels) {
    const { boundary } = parcel;
    if (boundary === null || parcel.version !== "current") continue;
    if (shown !== null && !shown.has(parcel.id)) continue;
    const bounds = polygonBounds(boundary.wgs84);
    if (bounds === null || !boundsMeet(bounds, box)) continue;
    if (drawn >= MOST_PARCELS) break;
    drawn += 1;
    features.push(...partsOf(parcel, boundary.wgs84, assumptions, footprint));
  }
  return { type: "FeatureCollection", features };
}

/** Finer heights than this no screen shows; their digits only make the tiles longer. */
const toCentimetres = (metres: number): number => Math.round(metres * 100) / 100;

function partsOf(
  parcel: Parcel,
  ground: MultiPolygon,
  assumptions: EnvelopeAssumptions,
  footprint: Footprint,
): Feature<MultiPolygon, EnvelopeProperties>[] {
  const { heightLimit, block } = envelope(parcel, assumptions);
  const feature = (
    part: EnvelopeProperties["part"],
    base: number,
    top: number,
    geometry: MultiPolygon,
  ): Feature<MultiPolygon, EnvelopeProperties> => ({
    type: "Feature",
    properties: { id: parcel.id, part, base: toCentimetres(base), top: toCentimetres(top) },
    geometry,
  });
  const parts: Feature<MultiPolygon, EnvelopeProperties>[] = [];
  const foot = block === null ? null : footprint(ground, block.share);
  if (block !== null && foot !== null) {
    const under = heightLimit === null ? block.top : Math.min(block.top, heightLimit);
    parts.push(feature("block", 0, under, foot));
    if (block.top > under) parts.push(feature("excess", under, block.top, foot));
  }
  if (heightLimit !== null) parts.push(feature("limit", 0, heightLimit, ground));
  return parts;
}
