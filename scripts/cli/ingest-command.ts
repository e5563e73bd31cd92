import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Dataset } from "../../src/domain/dataset";
import { columnChoice } from "./column-choice";
import { inputFiles } from "./input-files";
import { regionNamed } from "./region-file";
import { bothLanguages, UsageError } from "./usage-error";
import { jsonText, writeDataset } from "./written-dataset";

const OPTIONS = {
  out: { type: "string" },
  region: { type: "string", default: "linfen" },
  crs: { type: "string" },
  columns: { type: "string" },
  texts: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** Character maps of old PDFs, which pdf.js ships as files. */
const CHARACTER_MAPS = `${resolve(import.meta.dirname, "../../node_modules/pdfjs-dist/cmaps")}/`;

/**
 * `dikuai ingest <file|folder>... --out <folder>`: reads, measures, checks and writes.
 * @returns the exit status: 0 done, 1 where an input could not be read in full
 * @throws UsageError
 */
export async function ingestCommand(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0)
    throw new UsageError({ zh: "ingest:缺少要读的文件或文件夹", en: "ingest: no file or folder to read" });
  if (values.out === undefined || values.out === "")
    throw new UsageError({ zh: "ingest:缺少 --out <文件夹>", en: "ingest: --out <folder> is missing" });
  const epsg = values.crs === undefined ? null : await epsgCode(values.crs);
  const columns = values.columns === undefined ? {} : columnChoice(values.columns);
  const region = regionNamed(values.region);
  const out = resolve(values.out);

  const files = inputFiles(positionals, out);
  // The readers are loaded only when there is something to read: wrong usage answers at once.
  const { ingest } = await import("../../src/pipeline");
  const {
    dataset: read,
    texts,
    failures,
  } = await ingest(files.inputs, {
    region,
    epsg,
    columns,
    resources: { cMapUrl: CHARACTER_MAPS },
  });
  const dataset: Dataset = { ...read, issues: [...files.unopened.map(({ issue }) => issue), ...read.issues] };
  try {
    writeDataset(out, dataset, values.texts ? texts : null);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError({
      zh: `--out ${values.out}:无法写入(${reason})`,
      en: `--out ${values.out}: cannot be written to (${reason})`,
    });
  }
  for (const failure of [...files.unopened, ...failures]) console.error(bothLanguages(failure.message));
  if (values.json) process.stdout.write(jsonText(dataset));
  else console.log(summaryLine(dataset, values.out));
  return files.unopened.length + failures.length === 0 ? 0 : 1;
}

async function epsgCode(text: string): Promise<number> {
  const { crsByEpsg } = await import("../../src/geodesy/crs-table");
  const match = /^EPSG:(\d{4,5})$/iu.exec(text);
  const code = match === null ? Number.NaN : Number(match[1]);
  if (crsByEpsg(code) !== null) return code;
  throw new UsageError({
    zh: `--crs ${text}:应为 EPSG:代码,且为已知的高斯—克吕格或经纬度坐标系(如 EPSG:4525)`,
    en: `--crs ${text}: should be EPSG:code of a Gauss-Krüger or geographic system we know (as EPSG:4525)`,
  });
}

function summaryLine(dataset: Dataset, out: string): string {
  const drawn = dataset.parcels.filter((parcel) => parcel.boundary !== null).length;
  const { length: documents } = dataset.documents;
  const { length: parcels } = dataset.parcels;
  const { length: zones } = dataset.zones;
  const { length: findings } = dataset.findings;
  return bothLanguages({
    zh: `${out}:文件 ${dataset.sources.length},公文 ${documents},地块 ${parcels}(有界址 ${drawn}),片区 ${zones},核查结果 ${findings},未读 ${dataset.issues.length}`,
    en: `${dataset.sources.length} files, ${documents} documents, ${parcels} parcels (${drawn} with a boundary), ${zones} zones, ${findings} findings, ${dataset.issues.length} issues`,
  });
}
