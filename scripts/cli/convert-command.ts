import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Dataset, DatasetSchema } from "../../src/domain/dataset";
import type { WrittenSystem } from "../../src/export/shapes";
import { WRITTEN_FORMATS, writtenFiles } from "../../src/export/written-files";
import { jsonFile } from "./json-file";
import { UsageError } from "./usage-error";

const OPTIONS = {
  to: { type: "string" },
  out: { type: "string" },
  system: { type: "string" },
  parcel: { type: "string", multiple: true },
} as const;

/**
 * `dikuai convert <dataset.json> --to txt|dxf|geojson|csv --out <folder> [--system native|wgs84]`: the parcels as files
 * of another program, by default in native digits, GeoJSON in WGS84; the name of the file says which.
 * @throws UsageError
 */
export async function convertCommand(args: readonly string[]): Promise<0> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError({ zh: "convert:应给出一个 dataset.json", en: "convert: give one dataset.json" });
  const formats = WRITTEN_FORMATS.join("|");
  const format = WRITTEN_FORMATS.find((one) => one === values.to);
  if (format === undefined)
    throw new UsageError({ zh: `convert:--to 应为 ${formats}`, en: `convert: --to is one of ${formats}` });
  if (values.out === undefined || values.out === "")
    throw new UsageError({ zh: "convert:缺少 --out <文件夹>", en: "convert: --out <folder> is missing" });
  const system = writtenSystem(values.system ?? (format === "geojson" ? "wgs84" : "native"));
  const dataset = jsonFile(path, DatasetSchema);
  mkdirSync(values.out, { recursive: true });
  const chosen = selected(dataset, chosenIds(dataset, values.parcel));
  for (const { suffix, content } of writtenFiles(chosen, format, system, {}, dataset)) {
    const file = join(values.out, `parcels${suffix}`);
    writeFileSync(file, content);
    console.log(file);
  }
  return 0;
}

function writtenSystem(text: string): WrittenSystem {
  if (text === "native" || text === "wgs84") return text;
  throw new UsageError({
    zh: `convert：--system 应为 native（原坐标系）或 wgs84`,
    en: "convert: --system is native or wgs84",
  });
}

function selected(dataset: Dataset, chosen: ReadonlySet<string> | null): Dataset {
  if (chosen === null) return dataset;
  return { ...dataset, parcels: dataset.parcels.filter((parcel) => chosen.has(parcel.id)) };
}

function chosenIds(dataset: Dataset, wanted: readonly string[] | undefined): ReadonlySet<string> | null {
  if (wanted === undefined) return null;
  return new Set(
    wanted.flatMap((key) => {
      const found = dataset.parcels.filter((parcel) => parcel.id === key || parcel.code === key);
      if (found.length === 0)
        throw new UsageError({
          zh: `--parcel ${key}:数据集中没有`,
          en: `--parcel ${key}: not in the dataset`,
        });
      return found.map((parcel) => parcel.id);
    }),
  );
}
