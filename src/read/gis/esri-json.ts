import type { Feature } from "geojson";
import { collectionFeatures } from "./collection-features";
import { type FeatureSet, type FileSystem, UNSAID_SYSTEM } from "./feature-set";
import { epsgSystem, wktSystem } from "./wkt-system";

interface EsriReference {
  readonly wkid?: unknown;
  readonly latestWkid?: unknown;
  readonly wkt?: unknown;
}

interface EsriFeature {
  readonly attributes?: Readonly<Record<string, unknown>> | null;
  readonly geometry?:
    | ({ readonly spatialReference?: EsriReference } & Readonly<Record<string, unknown>>)
    | null;
}

interface EsriSet {
  readonly features: readonly EsriFeature[];
  readonly spatialReference?: EsriReference | null;
}

/** Whether a value is a feature set of an ArcGIS server: features with attributes, not with properties. */
export function isEsriSet(value: object): value is EsriSet {
  if (!("features" in value) || !Array.isArray(value.features) || "type" in value) return false;
  return value.features.every(
    (one: unknown) => typeof one === "object" && one !== null && "attributes" in one,
  );
}

/** Kinds of geometry by the member that holds their places. */
const KINDS = { paths: "MultiLineString", points: "MultiPoint", x: "Point" } as const;

function featureOf({ attributes, geometry }: EsriFeature): Feature {
  const properties = { ...attributes };
  const rings = geometry?.rings;
  // which ring is a hole is told by containment, as in the exchange text
  if (Array.isArray(rings))
    return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: rings } };
  const kind = Object.entries(KINDS).find(([member]) => geometry?.[member] !== undefined)?.[1];
  const other = kind === undefined ? null : ({ type: kind, coordinates: [] } as Feature["geometry"]);
  return { type: "Feature", properties, geometry: other as Feature["geometry"] };
}

/** The numbers of the registry are ESRI's own where both have one. */
function systemOf(reference: EsriReference | null | undefined): FileSystem {
  const { wkid, latestWkid, wkt } = reference ?? {};
  const codes = [latestWkid, wkid].map(Number).filter((code) => code > 0);
  const known = codes.map(epsgSystem).find((system) => system !== null);
  if (known != null) return known;
  if (typeof wkt === "string") return wktSystem(wkt);
  return codes[0] === undefined ? UNSAID_SYSTEM : { ...UNSAID_SYSTEM, named: `WKID ${codes[0]}` };
}

/** The polygons of a feature set of an ArcGIS server (Esri JSON). @throws where a position is none */
export function esriFeatures(value: EsriSet): FeatureSet {
  const own = value.spatialReference ?? value.features[0]?.geometry?.spatialReference;
  return { ...collectionFeatures(value.features.map(featureOf)), system: systemOf(own) };
}
