import { collectionFeatures } from "./collection-features";
import { type FeatureSet, layeredSet, UNSAID_SYSTEM } from "./feature-set";
import { wktSystem } from "./wkt-system";

/** Most offices write their tables in GBK and no .cpg beside them. */
const DEFAULT_ENCODING = "gb18030";

/** The layers of an unpacked shapefile archive, native digits; attributes in GBK where no .cpg says otherwise. */
export async function shapefileFeatures(files: ReadonlyMap<string, Uint8Array>): Promise<FeatureSet> {
  const { combine, parseDbf, parseShp } = await import("shpjs");
  const byName = new Map([...files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const printed = new Map([...files.keys()].map((name) => [name.toLowerCase(), name]));
  const sets: { readonly layer: string; readonly set: FeatureSet }[] = [];
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
    const system = prj === undefined ? UNSAID_SYSTEM : wktSystem(new TextDecoder().decode(prj));
    sets.push({ layer, set: { ...read, system } });
  }
  return layeredSet(sets);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
