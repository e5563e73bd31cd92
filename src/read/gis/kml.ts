import { type Folder, kmlWithFolders } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import { collectionFeatures } from "./collection-features";
import { descriptionColumns } from "./description-columns";
import { type FeatureSet, type FileSystem, type PolygonFeature, UNSAID_SYSTEM } from "./feature-set";

const WGS84: FileSystem = { ...UNSAID_SYSTEM, datum: "WGS84", unit: "degree" };

/** What the library says of a picture laid over the ground. */
const PICTURE = "groundoverlay";
/** Between the names of folders that stand one in another. */
const WITHIN = "/";

/**
 * The polygons of a KML text, a layer a folder: WGS84 degrees by definition.
 * @throws where the text is no well-formed XML
 */
export function kmlFeatures(text: string): FeatureSet {
  // a cut or torn file must not pass for a smaller one; warnings are of no concern
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(unprefixed(text), "text/xml");
  const features: PolygonFeature[] = [];
  const closedLines: PolygonFeature[] = [];
  const left: Record<string, number> = {};
  const folder = (layer: string, children: Folder["children"]): void => {
    // in the order of the file: what stands beside a folder may come before and after it
    for (const child of children) {
      if (child.type === "folder") {
        const name = typeof child.meta.name === "string" ? child.meta.name.trim() : "";
        folder(name === "" ? layer : layer === "" ? name : `${layer}${WITHIN}${name}`, child.children);
        continue;
      }
      // the frame of a picture laid over the ground is no parcel
      if (child.properties?.["@geometry-type"] === PICTURE) {
        left.GroundOverlay = (left.GroundOverlay ?? 0) + 1;
        continue;
      }
      const read = collectionFeatures([withDescribed(child as Feature)]);
      for (const feature of read.features) features.push({ ...feature, layer });
      for (const line of read.closedLines) closedLines.push({ ...line, layer });
      for (const [kind, count] of Object.entries(read.left)) left[kind] = (left[kind] ?? 0) + count;
    }
  };
  folder("", kmlWithFolders(document as unknown as Document).children);
  return { features, closedLines, left, system: WGS84 };
}

/** What the library makes of a description: markup of its own kind, or the text as it stands. */
function markupOf(description: unknown): string | null {
  if (typeof description === "string") return description;
  const value = typeof description === "object" && description !== null ? Object.entries(description) : [];
  const [, html] = value.find(([name]) => name === "value") ?? [];
  return typeof html === "string" ? html : null;
}

/** The feature with what its description shows as columns; where it has a column of that name already, that one stands. */
function withDescribed(feature: Feature): Feature {
  const { description, ...properties } = feature.properties ?? {};
  const markup = markupOf(description);
  const described = markup === null ? null : descriptionColumns(markup);
  return described === null ? feature : { ...feature, properties: { ...described, ...properties } };
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
  const texts = [...files].filter(([name]) => /\.kml$/iu.test(name));
  const sets = texts.map(([name, bytes]) => {
    const set = kmlFeatures(new TextDecoder().decode(bytes));
    if (texts.length === 1) return set;
    const stem = name.slice(0, -".kml".length);
    const layer = (own: string): string => (own === "" ? stem : `${stem}${WITHIN}${own}`);
    const own = (one: PolygonFeature): PolygonFeature => ({ ...one, layer: layer(one.layer ?? "") });
    return { ...set, features: set.features.map(own), closedLines: set.closedLines?.map(own) ?? [] };
  });
  const left: Record<string, number> = {};
  for (const set of sets)
    for (const [kind, count] of Object.entries(set.left)) left[kind] = (left[kind] ?? 0) + count;
  const closedLines = sets.flatMap((set) => set.closedLines ?? []);
  return { features: sets.flatMap((set) => set.features), closedLines, left, system: WGS84 };
}
