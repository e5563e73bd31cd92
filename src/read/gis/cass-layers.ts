/** The layer of parcels in drawings by CASS, the survey program most offices draw with. */
const PARCELS = "JZD";

/** Its layers of what stands on the ground and of the sheet (CASS manual, list of layers): houses, points, slopes, frames. */
const TOPOGRAPHY: ReadonlySet<string> = new Set(
  "ASSIST DGX DLDW DLSS DMTZ DSX GCD GXYZ JJ JMD JQX KZD SXSS TERLINE TK ZBTZ ZDH ZJ ZZZ".split(" "),
);

/**
 * Takes the layers of topography away from a drawing that has parcels on the layer which CASS keeps for them: a house
 * is a closed line, too. Returns how many lines were taken away, by layer; where no parcel is drawn, nothing is.
 */
export function withoutTopography(rings: Map<string, readonly unknown[]>): Readonly<Record<string, number>> {
  const left: Record<string, number> = {};
  if (![...rings.keys()].some((layer) => layer.toUpperCase() === PARCELS)) return left;
  for (const [layer, own] of [...rings]) {
    if (!TOPOGRAPHY.has(layer.toUpperCase())) continue;
    left[layer] = own.length;
    rings.delete(layer);
  }
  return left;
}
