import region from "../../data/regions/linfen.json";
import { crsByEpsg } from "../geodesy/crs-table";
import { gaussKrugerAt } from "../geodesy/kilometre-grid";
import type { SheetGround } from "../ui/commands";
import { planeLine } from "../view/crs-text";

/** The plane of a map sheet, and the seats that stand on it. */
export const sheetGround: SheetGround = {
  seats: region.places,
  toPlane: (epsg, lon, lat) => {
    const found = gaussKrugerAt(epsg, lon, lat);
    return found === null ? null : [found.east, found.north];
  },
  planeName: (epsg, language) => {
    const system = crsByEpsg(epsg);
    if (system === null || system.kind !== "projected") return `EPSG:${epsg}`;
    return planeLine(system.datum, system, language);
  },
};
