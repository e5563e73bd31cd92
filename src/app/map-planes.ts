import region from "../../data/regions/linfen.json";
import rivers from "../../data/regions/rivers.json";
import { gaussKrugerAt, kilometreGrid } from "../geodesy/kilometre-grid";
import { measuredSketch } from "../geodesy/measured-sketch";
import { planeChoices } from "../geodesy/plane-choices";
import type { MapOptions } from "../map/map-providers";

/** What the map is given besides the store: geometry of planes, which it does not know itself, seats and rivers. */
export const mapPlanes = {
  grid: kilometreGrid,
  toGaussKruger: gaussKrugerAt,
  measure: measuredSketch,
  planes: planeChoices,
  seats: region.places,
  rivers: rivers as NonNullable<MapOptions["rivers"]>,
  footprint: async () => (await import("../geodesy/inner-footprint")).innerFootprint,
  readOfficial: async (file) => (await import("./official-file")).officialFile(file),
} as const satisfies Partial<MapOptions>;
