import { Refusal } from "../refusal";
import { type FeatureSet, type FileSystem, type PolygonFeature, UNSAID_SYSTEM } from "./feature-set";
import { collectionFeatures } from "./geojson";
import { wktSystem } from "./wkt-system";

/** Most offices write their tables in GBK and no .cpg beside them. */
const DEFAULT_ENCODING = "gb18030";

/** The layers of an unpacked shapefile archive, native digits; attributes in GBK where no .cpg says otherwise. */
export async function shapefileFeatures(files: ReadonlyMap<string, Uint8Array>): Promise<FeatureSet> {
  const { combine, parseDbf, parseShp } = await import("shpjs");
  const byName = new Map([...files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const printed = new Map([...files.keys()].map((name) => [name.toLowerCase(), name]));
  const features: PolygonFeature[] = [];
  const left: Record<string, number> = {};
  const systems = new Map<string, FileSystem>();
  for (const [name, shp] of byName) {
    if (!name.endsWith(".shp")) continue;
    const stem = name.slice(0, -".shp".length);
    const dbf = byName.get(`${stem}.dbf`);
    const prj = byName.get(`${stem}.prj`);
    const cpg = byName.get(`${stem}.cpg`);
    const encoding = cpg === undefined ? DEFAULT_ENCODING : new TextDecoder().decode(cpg).trim();
    const rows = dbf === undefined ? [] : parseDbf(view(dbf), encoding);
    const layer = (printed.get(name) ?? name).slice(0, -".shp".length);
    const read = collectionFeatures(combine([parseShp(view(shp)), rows]).features);
    for (const feature of read.features) features.push({ ...feature, layer });
    for (const [kind, count] of Object.entries(read.left)) left[kind] = (left[kind] ?? 0) + count;
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
  return { features, left, system };
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
