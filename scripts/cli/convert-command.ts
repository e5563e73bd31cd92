import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Dataset, DatasetSchema } from "../../src/domain/dataset";
import { parcelsCsv } from "../../src/export/csv";
import { drawingFiles } from "../../src/export/drawing";
import { exchangeFiles, gbkBytes } from "../../src/export/exchange-text";
import { parcelsGeoJson } from "../../src/export/geojson";
import { jsonFile } from "./json-file";
import { UsageError } from "./usage-error";
import { jsonText } from "./written-dataset";

const OPTIONS = {
  to: { type: "string" },
  out: { type: "string" },
  parcel: { type: "string", multiple: true },
} as const;

interface Written {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const WRITERS: Readonly<Record<string, (dataset: Dataset, chosen: ReadonlySet<string> | null) => Written[]>> =
  {
    txt: (dataset, chosen) =>
      exchangeFiles(dataset, chosen).map(({ system, text }) => ({
        name: `parcels-${system}.txt`,
        content: gbkBytes(text),
      })),
    dxf: (dataset, chosen) =>
      drawingFiles(dataset, chosen).map(({ system, bytes }) => ({
        name: `parcels-${system}.dxf`,
        content: bytes,
      })),
    geojson: (dataset, chosen) => [
      { name: "parcels-WGS84.geojson", content: jsonText(parcelsGeoJson(selected(dataset, chosen))) },
    ],
    csv: (dataset, chosen) => [{ name: "parcels.csv", content: parcelsCsv(selected(dataset, chosen)) }],
  };

/**
 * `dikuai convert <dataset.json> --to txt|dxf|geojson|csv --out <folder>`: the parcels as a file of another program,
 * native digits (txt, dxf) or WGS84 (geojson); the file name says which system.
 * @throws UsageError
 */
export async function convertCommand(args: readonly string[]): Promise<0> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError({ zh: "convert:应给出一个 dataset.json", en: "convert: give one dataset.json" });
  const formats = Object.keys(WRITERS).join("|");
  const writer = Object.entries(WRITERS).find(([format]) => format === values.to)?.[1];
  if (writer === undefined)
    throw new UsageError({ zh: `convert:--to 应为 ${formats}`, en: `convert: --to is one of ${formats}` });
  if (values.out === undefined || values.out === "")
    throw new UsageError({ zh: "convert:缺少 --out <文件夹>", en: "convert: --out <folder> is missing" });
  const dataset = jsonFile(path, DatasetSchema);
  mkdirSync(values.out, { recursive: true });
  for (const { name, content } of writer(dataset, chosenIds(dataset, values.parcel))) {
    writeFileSync(join(values.out, name), content);
    console.log(join(values.out, name));
  }
  return 0;
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
