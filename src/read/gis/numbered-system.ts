import { type FileSystem, UNSAID_SYSTEM } from "./feature-set";
import { epsgSystem } from "./wkt-system";

/** The system of a number in the EPSG registry; 0 stands for none. */
export function numberedSystem(epsg: number): FileSystem {
  return epsg === 0 ? UNSAID_SYSTEM : (epsgSystem(epsg) ?? { ...UNSAID_SYSTEM, named: `EPSG:${epsg}` });
}
