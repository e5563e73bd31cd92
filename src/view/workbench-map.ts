import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { Parcel } from "../domain/parcel";
import { pointRows } from "./point-rows";

/** What of the workbench is shown on the map: the outline of a possible cause, the point that is pointed at. */
export interface WorkbenchShown {
  readonly cause: { readonly verdict: number; readonly index: number } | null;
  /** `ring/index` */
  readonly point: string | null;
}

/** The shapes in degrees; none where there is no outline and no point, or where they cannot be placed. */
export function workbenchShapes(
  parcel: Parcel | null,
  shown: WorkbenchShown,
): FeatureCollection<LineString | Point> {
  const features: Feature<LineString | Point>[] = [];
  const cause = shown.cause && parcel?.verdicts[shown.cause.verdict]?.hypotheses?.[shown.cause.index];
  if (cause?.ring) {
    const coordinates = cause.ring.map(([lon, lat]) => [lon ?? 0, lat ?? 0]);
    features.push({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } });
  }
  const row =
    shown.point !== null && parcel?.boundary
      ? pointRows(parcel.boundary).find((one) => one.key === shown.point)
      : undefined;
  if (row?.position) {
    const { lon, lat } = row.position;
    features.push({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [lon, lat] } });
  }
  return { type: "FeatureCollection", features };
}
