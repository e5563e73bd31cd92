import { unzipSync } from "fflate";
import type { Issue } from "../../domain/issue";
import { cassFeatures } from "./cass";
import type { FeatureSet } from "./feature-set";
import { featuresText } from "./features-text";

export type MapFormat = "text" | "geojson" | "kml" | "kmz" | "shapefile" | "dxf";

/** Most bytes that the files of an archive may unpack to. */
const LARGEST_UNPACKED = 1024 * 1024 * 1024;
/** No honest map file is packed tighter; a bomb is. */
const LARGEST_RATIO = 1000;
/** Most points of one file. */
const MOST_POINTS = 5_000_000;

class TooLarge extends Error {}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(bytes, {
    filter: (entry) => {
      total += entry.originalSize;
      if (total > LARGEST_UNPACKED || entry.originalSize > LARGEST_RATIO * Math.max(entry.size, 1024))
        throw new TooLarge();
      return /\.(?:shp|dbf|prj|cpg|kml)$/iu.test(entry.name);
    },
  });
}

async function featuresOf(format: MapFormat, text: string, bytes: Uint8Array): Promise<FeatureSet | null> {
  switch (format) {
    case "text":
      return cassFeatures(text);
    case "geojson":
      return (await import("./geojson")).geojsonFeatures(text);
    case "kml":
      return (await import("./kml")).kmlFeatures(text);
    case "kmz": {
      const files = unpacked(bytes);
      const [kml] = Object.values(files);
      return kml === undefined ? null : (await import("./kml")).kmlFeatures(new TextDecoder().decode(kml));
    }
    case "shapefile":
      return (await import("./shapefile")).shapefileFeatures(unpacked(bytes));
    case "dxf":
      return (await import("./drawing")).drawingFeatures(text);
  }
}

/** A map or CAD file as exchange text, with what was left out; null where it is damaged or holds no polygon. */
export async function mapText(
  source: string,
  name: string,
  format: MapFormat,
  text: string,
  bytes: Uint8Array,
): Promise<{ text: string | null; issues: Issue[] }> {
  const refused = (code: string, zh: string, en: string): { text: null; issues: Issue[] } => ({
    text: null,
    issues: [{ code, severity: "error", message: { zh, en }, evidence: null, source }],
  });
  let set: FeatureSet | null;
  try {
    set = await featuresOf(format, text, bytes);
  } catch (error) {
    if (error instanceof TooLarge) {
      return refused(
        "map-too-large",
        `${name}:压缩包解开后超过 1 GB 或压缩比异常,未读取。`,
        `${name}: the archive unpacks to more than 1 GB or is packed too tightly to be honest; not read.`,
      );
    }
    set = null;
  }
  if (set === null) {
    return refused(
      "map-damaged",
      `${name}:地图或图形文件已损坏或不完整,无法读取。`,
      `${name}: the map or drawing file is damaged or cut short and cannot be read.`,
    );
  }
  const points = set.features.reduce((sum, feature) => sum + feature.polygons.flat(2).length, 0);
  if (points > MOST_POINTS) {
    return refused(
      "map-too-large",
      `${name}:共 ${points} 个点,超过 ${MOST_POINTS} 个的上限,未读取。`,
      `${name}: ${points} points, more than the limit of ${MOST_POINTS}; not read.`,
    );
  }
  if (set.features.length === 0) {
    return refused("map-no-polygon", `${name}:文件中没有面状图形。`, `${name}: no polygon in the file.`);
  }
  const kinds = Object.entries(set.left).map(([kind, count]) => `${kind} × ${count}`);
  const issues: Issue[] =
    kinds.length === 0
      ? []
      : [
          {
            code: "map-left-out",
            severity: "warning",
            message: {
              zh: `${name}:以下非面状图形未读取:${kinds.join("、")}。`,
              en: `${name}: not polygons, so not read: ${kinds.join(", ")}.`,
            },
            evidence: null,
            source,
          },
        ];
  return { text: featuresText(set), issues };
}
