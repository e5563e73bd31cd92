import type { Feature } from "geojson";
import { type FeatureSet, UNSAID_SYSTEM } from "./feature-set";
import { collectionFeatures } from "./geojson";
import { wktSystem } from "./wkt-system";

/** Most offices write their tables in GBK and no .cpg beside them. */
const DEFAULT_ENCODING = "gb18030";

/** The layers of an unpacked shapefile archive, native digits; attributes in GBK where no .cpg says otherwise. */
export async function shapefileFeatures(files: Readonly<Record<string, Uint8Array>>): Promise<FeatureSet> {
  const { combine, parseDbf, parseShp } = await import("shpjs");
  const byName = new Map(Object.entries(files).map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const features: Feature[] = [];
  let system = UNSAID_SYSTEM;
  for (const [name, shp] of byName) {
    if (!name.endsWith(".shp")) continue;
    const stem = name.slice(0, -".shp".length);
    const dbf = byName.get(`${stem}.dbf`);
    const prj = byName.get(`${stem}.prj`);
    const cpg = byName.get(`${stem}.cpg`);
    const encoding = cpg === undefined ? DEFAULT_ENCODING : new TextDecoder().decode(cpg).trim();
    const rows = dbf === undefined ? [] : parseDbf(view(dbf), encoding);
    features.push(...combine([parseShp(view(shp)), rows]).features);
    if (prj !== undefined) system = wktSystem(new TextDecoder().decode(prj));
  }
  return { ...collectionFeatures(features), system };
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
