import type { Dataset } from "../domain/dataset";
import { parcelsCsv } from "./csv";
import { drawingFiles } from "./drawing";
import { exchangeFiles, gbkBytes } from "./exchange-text";
import { nativeGeoJson, parcelsGeoJson } from "./geojson";
import { inWgs84, type WrittenSystem } from "./shapes";

/** Formats in which parcels are written. */
export const WRITTEN_FORMATS = ["csv", "geojson", "txt", "dxf"] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

export interface WrittenFile {
  /** what stands behind the name of the whole: the system and the ending, as `-CGCS2000-3-37.txt` */
  readonly suffix: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What an importing program, and whoever opens the file in an editor, must know of the positions in it. */
const WGS84_NOTE = {
  zh: "坐标为 WGS84 经纬度（RFC 7946），由各地块原坐标系反算，原坐标系见 datum、epsg、crsBasis；西安 1980、北京 1954 未作基准转换，可能偏移百米上下。仅供参考。",
  en: "WGS84 longitude and latitude (RFC 7946), computed from each parcel's own system, which stands in datum, epsg and crsBasis. Xian 1980 and Beijing 1954 are not transformed and may be off by a hundred metres or so. For reference only.",
} as const;

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The parcels of a dataset as files of another program, in native digits (a file for each coordinate system, but one
 * table) or in WGS84 degrees; the name and, where the format can, the file itself say which.
 * @param marks further members of a GeoJSON collection
 * @param whole the dataset that the parcels were chosen from: it knows which later document changed them
 */
export function writtenFiles(
  dataset: Dataset,
  format: WrittenFormat,
  system: WrittenSystem,
  marks: Readonly<Record<string, unknown>> = {},
  whole: Dataset = dataset,
): readonly WrittenFile[] {
  const shown = system === "wgs84" ? inWgs84(dataset) : dataset;
  switch (format) {
    case "csv": {
      const suffix = system === "wgs84" ? "-WGS84.csv" : "-native.csv";
      return [{ suffix, mediaType: "text/csv", content: parcelsCsv(dataset, shown, whole) }];
    }
    case "geojson": {
      const files =
        system === "wgs84"
          ? [{ system: "WGS84", collection: { ...parcelsGeoJson(dataset, whole), note: WGS84_NOTE } }]
          : nativeGeoJson(dataset, whole);
      return files.map(({ system: name, collection }) => ({
        suffix: `-${name}.geojson`,
        mediaType: "application/geo+json",
        content: jsonText({ ...collection, ...marks }),
      }));
    }
    case "txt":
      return exchangeFiles(shown).map(({ system: name, text }) => ({
        suffix: `-${name}.txt`,
        mediaType: "text/plain",
        content: new Uint8Array(gbkBytes(text)),
      }));
    case "dxf":
      return drawingFiles(shown).map(({ system: name, bytes }) => ({
        suffix: `-${name}.dxf`,
        mediaType: "image/vnd.dxf",
        content: new Uint8Array(bytes),
      }));
  }
}
