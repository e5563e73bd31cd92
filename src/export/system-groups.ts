import type { Crs } from "../domain/crs";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";

/** Parcels of one coordinate system: a file in native digits names one system only. */
export interface SystemGroup {
  /** part of a file name, as `CGCS2000-3-37` */
  readonly system: string;
  readonly crs: Crs;
  readonly parcels: readonly Parcel[];
}

function systemOf(crs: Crs): string {
  const parts: (string | number)[] = [crs.datum ?? "unknown"];
  if (crs.kind === "geographic") parts.push("degrees");
  else
    parts.push(crs.zoneWidth ?? "x", crs.prefixed === false ? `CM${crs.centralMeridian}` : (crs.zone ?? "x"));
  return parts.join("-");
}

/** The parcels with a boundary, by the system of their printed digits, in the order of the dataset. */
export function systemGroups(dataset: Dataset): SystemGroup[] {
  const groups = new Map<string, { crs: Crs; parcels: Parcel[] }>();
  for (const parcel of dataset.parcels) {
    if (parcel.boundary === null) continue;
    const system = systemOf(parcel.boundary.crs);
    const group = groups.get(system) ?? { crs: parcel.boundary.crs, parcels: [] };
    group.parcels.push(parcel);
    groups.set(system, group);
  }
  return [...groups].map(([system, group]) => ({ system, ...group }));
}
