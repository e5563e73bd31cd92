import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import type { Boundary } from "../domain/boundary";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import type { Place } from "../domain/region";
import type { Verdict } from "../domain/verdict";
import { type FarLabelProperties, farLabels } from "./far-labels";
import { landUseCodeText, landUseSign } from "./land-use";
import type { Language } from "./language";
import { labelAnchor } from "./map-anchor";
import { type Bounds, boundsOf, joinedBounds, polygonBounds } from "./map-bounds";
import { type ZoneAreaProperties, type ZoneSignProperties, zoneAreas, zoneSigns } from "./map-zones";
import { type Tone, verdictTone } from "./verdict-words";

/** What the map knows of a drawn parcel. Plain values only: they travel through vector tiles. */
export interface ParcelProperties {
  /** the parcel's id; unique among the drawn ones */
  readonly id: string;
  /** code, else name, as printed; empty where neither is */
  readonly label: string;
  /** land-use key of the legend */
  readonly use: string;
  /** code as the map writes it, a star where nobody printed it */
  readonly useText: string;
  /** #RRGGBB, empty where the use is unknown */
  readonly hex: string;
  /** verdict on the first area, empty where there is none */
  readonly verdict: Verdict["verdict"] | "";
  readonly tone: Tone;
  /** the datum is old or not stated: the place may be off by more than a line's width */
  readonly approximate: boolean;
}

export interface SeatProperties {
  readonly name: string;
  /** signs of zones that stand below the seat */
  readonly signs: number;
  /** the northern seat first: its signs hang down to where the next name would stand */
  readonly order: number;
}

/** The picture as data: one collection a source. */
export interface MapScene {
  readonly parcels: FeatureCollection<MultiPolygon, ParcelProperties>;
  /** one place inside each drawn parcel, for its label and for its sign at far zoom */
  readonly parcelSigns: FeatureCollection<Point, ParcelProperties>;
  readonly farLabels: FeatureCollection<Point, FarLabelProperties>;
  readonly zones: FeatureCollection<MultiPolygon, ZoneAreaProperties>;
  readonly zoneSigns: FeatureCollection<Point, ZoneSignProperties>;
  readonly seats: FeatureCollection<Point, SeatProperties>;
  /** all of it, filters aside: what the camera may look at; null where nothing has a place */
  readonly extent: Bounds | null;
  /** the system in which most boundaries are printed: that of the grid and of the coordinates under the cursor */
  readonly epsg: number;
  /** counts for the legend's last line */
  readonly withoutBoundary: number;
  readonly zonesWithoutPlace: number;
}

export interface SceneOptions {
  /** ids of the parcels that pass the filters, null where none are set */
  readonly shown: ReadonlySet<string> | null;
  readonly seats: readonly Place[];
  readonly language: Language;
}

/** CGCS2000, 3° zone 37: where the first gazettes lie. */
export const DEFAULT_EPSG = 4525;

/** A dataset as map sources. Only what has a boundary is drawn as an area; nothing gets an invented one. */
export function mapScene(dataset: Dataset | null, { shown, seats, language }: SceneOptions): MapScene {
  const parcels = (dataset?.parcels ?? []).filter((one) => one.version === "current");
  const drawn = parcels.filter((one) => one.boundary !== null);
  const visible = drawn.filter((one) => shown === null || shown.has(one.id));
  const pictures = visible.flatMap((one) => parcelPicture(one) ?? []);
  const zones = zoneAreas(dataset?.zones ?? []);
  const signs = zoneSigns(dataset?.zones ?? [], seats, language);
  const seatFeatures = seats.map((seat) => seatFeature(seat, signs.bySeat.get(seat) ?? 0));
  const data = joinedBounds([
    ...drawn.map((one) => (one.boundary === null ? null : polygonBounds(one.boundary.wgs84))),
    ...zones.map((one) => boundsOf(one.geometry.coordinates.flat(2))),
    boundsOf(signs.features.map((one) => one.geometry.coordinates)),
  ]);
  const parcelSigns = pictures.flatMap((one) => one.sign ?? []);
  return {
    parcels: collection(pictures.map((one) => one.area)),
    parcelSigns: collection(parcelSigns),
    farLabels: farLabels(parcelSigns),
    zones: collection(zones),
    zoneSigns: collection(signs.features),
    seats: collection(seatFeatures),
    extent: data ?? boundsOf(seatFeatures.map((one) => one.geometry.coordinates)),
    epsg: usualEpsg(drawn),
    withoutBoundary: parcels.length - drawn.length,
    zonesWithoutPlace: signs.withoutPlace,
  };
}

const collection = <G extends MultiPolygon | Point, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> => ({ type: "FeatureCollection", features });

interface ParcelPicture {
  readonly area: Feature<MultiPolygon, ParcelProperties>;
  /** null where no place inside was found */
  readonly sign: Feature<Point, ParcelProperties> | null;
}

/** One picture of one parcel: every filter draws the same ten thousand, or fewer. */
const parcelPictures = new WeakMap<Parcel, ParcelPicture>();

/** Makes the pictures of some parcels beforehand: a scene of ten thousand, made at once, would stop the page. */
export function prepareParcels(parcels: readonly Parcel[]): void {
  for (const one of parcels)
    if (parcelPicture(one) !== null && one.boundary) polygonBounds(one.boundary.wgs84);
}

function parcelPicture(parcel: Parcel): ParcelPicture | null {
  const known = parcelPictures.get(parcel);
  if (known !== undefined) return known;
  const { boundary } = parcel;
  if (boundary === null) return null;
  const sign = landUseSign(parcel.landUse);
  const verdict = parcel.verdicts.find((one) => one.area === 0)?.verdict ?? "";
  const properties: ParcelProperties = {
    id: parcel.id,
    label: parcel.code ?? parcel.name ?? "",
    use: sign.key,
    useText: landUseCodeText(sign),
    hex: sign.hex ?? "",
    verdict,
    tone: verdict === "" ? "none" : verdictTone(verdict),
    approximate: isApproximate(boundary),
  };
  const anchor = labelAnchor(boundary.wgs84);
  const picture: ParcelPicture = {
    area: { type: "Feature", properties, geometry: boundary.wgs84 },
    sign:
      anchor === null
        ? null
        : { type: "Feature", properties, geometry: { type: "Point", coordinates: [...anchor] } },
  };
  parcelPictures.set(parcel, picture);
  return picture;
}

/** Old datums are drawn without a shift (up to some 120 m off), an unstated one may be old. */
export function isApproximate({ crs }: Boundary): boolean {
  const modern = crs.datum === "CGCS2000" || crs.datum === "WGS84";
  const vouched = crs.basisOf.datum === "stated" || crs.basisOf.datum === "user";
  return !modern || !vouched;
}

const seatFeature = (place: Place, signs: number): Feature<Point, SeatProperties> => ({
  type: "Feature",
  properties: { name: place.name, signs, order: -place.lat },
  geometry: { type: "Point", coordinates: [place.lon, place.lat] },
});

/** The most frequent projected system; the smaller code where two are as frequent. */
function usualEpsg(parcels: readonly Parcel[]): number {
  const counts = new Map<number, number>();
  for (const { boundary } of parcels) {
    const epsg = boundary?.crs.kind === "projected" ? boundary.crs.epsg : null;
    if (epsg !== null && epsg !== undefined) counts.set(epsg, (counts.get(epsg) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return best?.[0] ?? DEFAULT_EPSG;
}
