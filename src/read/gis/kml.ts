import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import { type FeatureSet, type FileSystem, UNSAID_SYSTEM } from "./feature-set";
import { collectionFeatures } from "./geojson";

const WGS84: FileSystem = { ...UNSAID_SYSTEM, datum: "WGS84", unit: "degree" };

/**
 * The polygons of a KML text: WGS84 degrees by definition.
 * @throws where the text is no well-formed XML
 */
export function kmlFeatures(text: string): FeatureSet {
  // a cut or torn file must not pass for a smaller one; warnings are of no concern
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(unprefixed(text), "text/xml");
  const { features } = kml(document as unknown as Document);
  return {
    ...collectionFeatures(features as Feature[]),
    system: WGS84,
  };
}

/** The tags of KML without the prefix that a file may give its namespace (`<kml:Polygon>`): the library knows none. */
function unprefixed(text: string): string {
  const prefix = /<(\w{1,20}):kml[\s>]/u.exec(text.slice(0, 4096))?.[1];
  if (prefix === undefined) return text;
  return text.replace(/(<\/?)(\w{1,20}):(?=\w)/gu, (tag, open: string, own: string) =>
    own === prefix ? open : tag,
  );
}

/** The polygons of all KML files of an unpacked archive. */
export function kmzFeatures(files: ReadonlyMap<string, Uint8Array>): FeatureSet {
  const sets = [...files]
    .filter(([name]) => /\.kml$/iu.test(name))
    .map(([, bytes]) => kmlFeatures(new TextDecoder().decode(bytes)));
  const left: Record<string, number> = {};
  for (const set of sets)
    for (const [kind, count] of Object.entries(set.left)) left[kind] = (left[kind] ?? 0) + count;
  return { features: sets.flatMap((set) => set.features), left, system: WGS84 };
}
