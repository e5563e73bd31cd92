import type { Dataset } from "../domain/dataset";
import { parcelsCsv } from "../export/csv";
import { exchangeFiles, gbkBytes } from "../export/exchange-text";
import { parcelsGeoJson } from "../export/geojson";
import type { LoadedDataset } from "../store/app-state";
import type { ExportFormat, ExportReport } from "../ui/commands";
import type { SavedFile } from "./saved-files";

/** What an importing program, and whoever opens the file in an editor, must know of the positions in it. */
const GEOJSON_NOTE = {
  zh: "坐标为 WGS84 经纬度（RFC 7946），由各地块原坐标系反算，原坐标系见 datum、epsg、crsBasis；西安 1980、北京 1954 未作基准转换，可能偏移百米上下。仅供参考。",
  en: "WGS84 longitude and latitude (RFC 7946), computed from each parcel's own system, which stands in datum, epsg and crsBasis. Xian 1980 and Beijing 1954 are not transformed and may be off by a hundred metres or so. For reference only.",
} as const;

/**
 * The chosen parcels of a dataset as files: a table, WGS84 GeoJSON, or exchange files in native digits, one for each
 * coordinate system. Parcels without a boundary are left out of all but the table, and counted.
 */
export function parcelFiles(
  loaded: LoadedDataset,
  ids: readonly string[],
  format: ExportFormat,
): { readonly files: readonly SavedFile[]; readonly report: Omit<ExportReport, "files"> } {
  const chosen = new Set(ids);
  const parcels = loaded.dataset.parcels.filter((parcel) => chosen.has(parcel.id));
  const dataset: Dataset = { ...loaded.dataset, parcels };
  const located = parcels.filter((parcel) => parcel.boundary !== null).length;
  const stem = ["dikuai", fileName(loaded.id), ...(loaded.invented ? ["invented"] : [])].join("-");
  if (format === "csv") {
    const file = { name: `${stem}.csv`, mediaType: "text/csv", content: parcelsCsv(dataset) };
    return { files: [file], report: { written: parcels.length, left: 0 } };
  }
  const report = { written: located, left: parcels.length - located };
  if (located === 0) return { files: [], report };
  if (format === "geojson") {
    const collection = {
      ...parcelsGeoJson(dataset),
      note: GEOJSON_NOTE,
      invented: loaded.invented,
    };
    const content = `${JSON.stringify(collection, null, 1)}\n`;
    return {
      files: [{ name: `${stem}-WGS84.geojson`, mediaType: "application/geo+json", content }],
      report,
    };
  }
  const files = exchangeFiles(dataset).map(({ system, text }) => ({
    name: `${stem}-${system}.txt`,
    mediaType: "text/plain",
    content: new Uint8Array(gbkBytes(text)),
  }));
  return { files, report };
}

/** What file systems and mail programs pass on unharmed. */
const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}〔〕-]+/gu, "-").slice(0, 80);
