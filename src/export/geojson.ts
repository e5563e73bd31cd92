import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import type { Crs } from "../domain/crs";
import type { Dataset } from "../domain/dataset";
import type { Bound } from "../domain/indicator";
import type { Parcel } from "../domain/parcel";
import { documentNumbers } from "./document-numbers";
import { polygonsOf } from "./shapes";
import { supersedingDocument } from "./superseding-document";
import { systemGroups } from "./system-groups";

/**
 * The parcels that have a boundary, as RFC 7946 asks: WGS84 longitude and latitude, counter-clockwise outer rings,
 * no `crs` member. The native system and what it rests on stand in the properties, because the positions are a view
 * of the printed numbers and never the master.
 * @param whole where later documents are looked for: a selection may hold the earlier record alone
 */
export function parcelsGeoJson(dataset: Dataset, whole: Dataset = dataset): FeatureCollection<MultiPolygon> {
  const numbers = documentNumbers(dataset);
  return {
    type: "FeatureCollection",
    features: dataset.parcels.flatMap((parcel) => feature(parcel, whole, numbers)),
  };
}

function feature(
  parcel: Parcel,
  whole: Dataset,
  numbers: ReadonlyMap<string, string | null>,
): Feature<MultiPolygon>[] {
  const { boundary } = parcel;
  if (boundary === null) return [];
  const [area] = parcel.areas;
  const [verdict] = parcel.verdicts;
  return [
    {
      type: "Feature",
      id: parcel.id,
      geometry: boundary.wgs84 as MultiPolygon,
      properties: {
        id: parcel.id,
        code: parcel.code,
        name: parcel.name,
        kind: parcel.kind,
        role: parcel.role,
        version: parcel.version,
        status: parcel.status,
        supersededBy: supersedingDocument(parcel, whole, numbers),
        document: parcel.document === null ? null : (numbers.get(parcel.document) ?? null),
        planArea: parcel.planArea,
        county: parcel.county,
        landUse: parcel.landUse.map((use) => use.raw),
        landUseCodes: parcel.landUse.map((use) => use.code),
        declaredSquareMetres: area?.squareMetres ?? null,
        planarSquareMetres: boundary.measured.planar,
        ellipsoidalSquareMetres: boundary.measured.ellipsoidal,
        perimeterMetres: boundary.measured.perimeter,
        verdict: verdict?.verdict ?? null,
        differenceSquareMetres: verdict?.difference ?? null,
        ...Object.fromEntries(
          Object.entries(parcel.indicators).flatMap(([name, bound]) => limits(name, bound)),
        ),
        ...system(boundary.crs),
      },
    },
  ];
}

/** A collection in projected metres; the `crs` member of the 2008 draft is what GDAL and GIS programs go by. */
export interface NativeGeoJson {
  /** coordinate system, as in the name of the file */
  readonly system: string;
  readonly collection: FeatureCollection<MultiPolygon> & { readonly crs?: object };
}

/** The parcels in their printed digits, a collection for each coordinate system, east before north. */
export function nativeGeoJson(dataset: Dataset, whole: Dataset = dataset): NativeGeoJson[] {
  const numbers = documentNumbers(dataset);
  return systemGroups(dataset).map(({ system, crs, parcels }) => ({
    system,
    collection: {
      type: "FeatureCollection",
      ...(crs.epsg === null
        ? {}
        : { crs: { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${crs.epsg}` } } }),
      features: parcels.flatMap((parcel) => {
        const { boundary } = parcel;
        if (boundary === null) return [];
        const coordinates = polygonsOf(boundary).map((rings) =>
          rings.map((ring) => ring.map(([east, north]) => [Number(east), Number(north)])),
        );
        return feature(parcel, whole, numbers).map((one) => ({
          ...one,
          geometry: { type: "MultiPolygon" as const, coordinates },
        }));
      }),
    },
  }));
}

/** A limit as two plain properties, since map programs filter by plain values: `far_min`, `far_max`. */
function limits(name: string, bound: Bound | undefined): [string, number | null][] {
  if (bound === undefined) return [];
  return [
    [`${name}_min`, bound.min],
    [`${name}_max`, bound.max],
  ];
}

function system(crs: Crs): Record<string, string | number | null> {
  return {
    datum: crs.datum,
    epsg: crs.epsg,
    zoneWidth: crs.zoneWidth,
    centralMeridian: crs.centralMeridian,
    crsBasis: crs.basis,
  };
}
