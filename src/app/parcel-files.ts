import type { Dataset } from "../domain/dataset";
import { writtenFiles } from "../export/written-files";
import type { LoadedDataset } from "../store/app-state";
import type { ExportFormat, ExportReport, ExportSystem } from "../ui/commands";
import type { SavedFile } from "./saved-files";

/**
 * The chosen parcels of a dataset as files: a table, GeoJSON, exchange files or drawings, in native digits (one file
 * for each coordinate system) or in WGS84. Parcels without a boundary are left out of all but the table, and counted.
 */
export function parcelFiles(
  loaded: LoadedDataset,
  ids: readonly string[],
  format: ExportFormat,
  system: ExportSystem,
): { readonly files: readonly SavedFile[]; readonly report: Omit<ExportReport, "files"> } {
  const chosen = new Set(ids);
  const parcels = loaded.dataset.parcels.filter((parcel) => chosen.has(parcel.id));
  const dataset: Dataset = { ...loaded.dataset, parcels };
  const located = parcels.filter((parcel) => parcel.boundary !== null).length;
  const stem = ["dikuai", fileName(loaded.id), ...(loaded.invented ? ["invented"] : [])].join("-");
  const table = format === "csv";
  const report = {
    written: table ? parcels.length : located,
    left: table ? 0 : parcels.length - located,
  };
  if (!table && located === 0) return { files: [], report };
  const marks = { invented: loaded.invented };
  const kind = format === "exchange" ? "txt" : format;
  const files = writtenFiles(dataset, kind, system, marks, loaded.dataset).map(
    ({ suffix, mediaType, content }) => ({ name: `${stem}${suffix}`, mediaType, content }),
  );
  return { files, report };
}

/** What file systems and mail programs pass on unharmed. */
const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}〔〕-]+/gu, "-").slice(0, 80);
