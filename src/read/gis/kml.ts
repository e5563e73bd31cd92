import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import { type FeatureSet, UNSAID_SYSTEM } from "./feature-set";
import { collectionFeatures } from "./geojson";

/** The polygons of a KML text: WGS84 degrees by definition. */
export function kmlFeatures(text: string): FeatureSet {
  const document = new DOMParser({ onError: () => undefined }).parseFromString(text, "text/xml");
  const { features } = kml(document as unknown as Document);
  return {
    ...collectionFeatures(features as Feature[]),
    system: { ...UNSAID_SYSTEM, datum: "WGS84", unit: "degree" },
  };
}
