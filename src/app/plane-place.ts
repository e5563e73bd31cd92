import region from "../../data/regions/linfen.json";
import type { Crs, Datum } from "../domain/crs";
import type { Dataset } from "../domain/dataset";
import type { Message } from "../domain/evidence";
import { gaussKruger, widthOfZone, zoneOfMeridian } from "../geodesy/crs-table";
import { projectionOf } from "../geodesy/projection";
import type { PlanePlace, PlaneQuery } from "../ui/commands";

const NO_ZONE_WIDTH = 3;
const DEGREES_PER_ZONE = 3;

/**
 * Reads Gauss-Krüger metres that somebody pasted: zone from the numbers, else the one most boundaries of the dataset lie
 * in, else the one of the shipped region; datum as most boundaries of the dataset have it, else CGCS2000. Degrees of
 * that datum, which for CGCS2000 is WGS84 within centimetres.
 */
export function planePlace(query: PlaneQuery, dataset: Dataset | null): PlanePlace | null {
  const systems = (dataset?.parcels ?? []).flatMap(({ boundary }) => (boundary ? [boundary.crs] : []));
  const usual = mostFrequent(systems.filter((crs) => crs.kind === "projected" && crs.zone !== null));
  const datum: Exclude<Datum, "WGS84"> =
    usual?.datum === "Xian1980" || usual?.datum === "Beijing1954" ? usual.datum : "CGCS2000";
  const zone = query.zone ?? usual?.zone ?? regionZone();
  const width = zone === null ? null : widthOfZone(zone);
  if (zone === null || width === null) return null;
  const system = gaussKruger({ datum, width, zone, prefixed: false });
  const found = projectionOf(system).toDegrees([query.east, query.north]);
  if (found === null) return null;
  const [lon, lat] = found;
  return { lon, lat, system: systemName(datum, width, zone, query.zone === null) };
}

function systemName(datum: string, width: number, zone: number, assumed: boolean): Message {
  return {
    zh: `按 ${datum} ${width}° 带第 ${zone} 带读${assumed ? "（未写带号，按数据所在带）" : ""}`,
    en: `read in ${datum}, ${width}° zone ${zone}${assumed ? " (no zone given: that of the data)" : ""}`,
  };
}

function regionZone(): number | null {
  const [west, , east] = region.bbox;
  if (west === undefined || east === undefined) return null;
  const middle = (west + east) / 2;
  return zoneOfMeridian(NO_ZONE_WIDTH, Math.round(middle / DEGREES_PER_ZONE) * DEGREES_PER_ZONE);
}

function mostFrequent(systems: readonly Crs[]): Crs | null {
  const counts = new Map<string, { crs: Crs; count: number }>();
  for (const crs of systems) {
    const key = `${crs.datum}/${crs.zone}`;
    const known = counts.get(key) ?? { crs, count: 0 };
    counts.set(key, { crs, count: known.count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.crs ?? null;
}
