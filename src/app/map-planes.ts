import region from "../../data/regions/linfen.json";
import { gaussKrugerAt, kilometreGrid } from "../geodesy/kilometre-grid";
import { measuredSketch } from "../geodesy/measured-sketch";

/** What the map is given besides the store: geometry of planes, which it does not know itself, and county seats. */
export const mapPlanes = {
  grid: kilometreGrid,
  toGaussKruger: gaussKrugerAt,
  measure: measuredSketch,
  seats: region.places,
} as const;
