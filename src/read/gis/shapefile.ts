import type { Feature } from "geojson";
import { Refusal } from "../refusal";
import { type FeatureSet, type FileSystem, UNSAID_SYSTEM } from "./feature-set";
import { collectionFeatures } from "./geojson";
import { wktSystem } from "./wkt-system";

/** Most offices write their tables in GBK and no .cpg beside them. */
const DEFAULT_ENCODING = "gb18030";

/** The layers of an unpacked shapefile archive, native digits; attributes in GBK where no .cpg says otherwise. */
export async function shapefileFeatures(files: ReadonlyMap<string, Uint8Array>): Promise<FeatureSet> {
  const { combine, parseDbf, parseShp } = await import("shpjs");
  const byName = new Map([...files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const features: Feature[] = [];
  const systems = new Map<string, FileSystem>();
  for (const [name, shp] of byName) {
    if (!name.endsWith(".shp")) continue;
    const stem = name.slice(0, -".shp".length);
    const dbf = byName.get(`${stem}.dbf`);
    const prj = byName.get(`${stem}.prj`);
    const cpg = byName.get(`${stem}.cpg`);
    const encoding = cpg === undefined ? DEFAULT_ENCODING : new TextDecoder().decode(cpg).trim();
    const rows = dbf === undefined ? [] : parseDbf(view(dbf), encoding);
    for (const feature of combine([parseShp(view(shp)), rows]).features) features.push(feature);
    const system = prj === undefined ? UNSAID_SYSTEM : wktSystem(new TextDecoder().decode(prj));
    systems.set(JSON.stringify({ ...system, named: null }), system);
  }
  if (systems.size > 1) {
    const names = [...systems.values()].map((system) => system.named ?? "?").join(", ");
    throw new Refusal("map-systems-mixed", {
      zh: `压缩包内各图层的坐标系不同（${names}），请按坐标系分开压缩。`,
      en: `the layers of the archive are in different systems (${names}); please zip them apart.`,
    });
  }
  const [system = UNSAID_SYSTEM] = systems.values();
  return { ...collectionFeatures(features), system };
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
