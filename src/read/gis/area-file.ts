import { decodedText } from "../decoded-text";
import { formatOf } from "../format";
import { LIMITS } from "../limits";
import type { FeatureSet, PolygonFeature } from "./feature-set";
import { mapFeatures } from "./map-text";

/** A map file of named areas, native digits. */
export interface NamedAreas {
  readonly areas: readonly { readonly name: string; readonly polygons: PolygonFeature["polygons"] }[];
  readonly system: FeatureSet["system"];
}

/** Attribute names under which files of administrative areas keep the name, best first. */
const NAME_FIELDS = [
  /^(?:XZQMC|县名|区县名称|区县|县级|行政区名称|XIAN|COUNTY|QXMC|XMC)$/iu,
  /^(?:名称|NAME|MC|NAME_?CHN|NAME_?ZH|TITLE)$/iu,
];
const COUNTY = /[县区市旗]$/u;

/**
 * The areas of a GeoJSON, KML, KMZ or zipped Shapefile with their names; null where the file is none of these, is
 * damaged, or holds no polygon. Never throws on any bytes.
 */
export async function namedAreas(bytes: Uint8Array): Promise<NamedAreas | null> {
  const format = formatOf(bytes);
  if (format !== "geojson" && format !== "kml" && format !== "kmz" && format !== "shapefile") return null;
  let text = "";
  if (format === "geojson" || format === "kml") {
    const decoded = decodedText(bytes);
    if (!("text" in decoded) || decoded.text === null) return null;
    text = decoded.text;
  }
  let set: FeatureSet | null = null;
  try {
    set = await mapFeatures(format, text, bytes, LIMITS);
  } catch {
    return null;
  }
  if (set === null || set.features.length === 0 || set.layerSystems !== undefined) return null;
  return {
    areas: set.features.map((feature) => ({ name: nameOf(feature), polygons: feature.polygons })),
    system: set.system,
  };
}

/** The name of an area: a field that is known to hold it, else the first value that ends like a county's name. */
function nameOf({ attributes }: PolygonFeature): string {
  const entries = Object.entries(attributes).map(([field, value]) => [field.trim(), value.trim()] as const);
  for (const pattern of NAME_FIELDS) {
    const found = entries.find(([field, value]) => pattern.test(field) && value !== "");
    if (found !== undefined) return found[1];
  }
  return entries.find(([, value]) => COUNTY.test(value))?.[1] ?? "";
}
