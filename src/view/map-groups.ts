import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Message } from "../domain/evidence";

/** What a reader may hide. The keys are those of the store's hidden layers. */
export type MapGroup =
  | "envelope"
  | "parcels"
  | "labels"
  | "points"
  | "zones"
  | "official"
  | "seats"
  | "rivers"
  | "grid"
  | "base";

export const mapGroupNames: Readonly<Record<MapGroup, Message>> = {
  envelope: { zh: "立体控制", en: "Envelope in 3D" },
  parcels: { zh: "地块", en: "Parcels" },
  labels: { zh: "地块标注", en: "Parcel labels" },
  points: { zh: "界址点与边长", en: "Boundary points and edge lengths" },
  zones: { zh: "片区", en: "Zones" },
  official: { zh: "自备行政界线", en: "Your own boundaries" },
  seats: { zh: "县城", en: "County seats" },
  rivers: { zh: "河流", en: "Rivers" },
  grid: { zh: "公里网", en: "Kilometre grid" },
  base: { zh: "底图", en: "Base map" },
};

/** All groups, from the ground's opposite end down. */
export const mapGroups = Object.keys(mapGroupNames) as readonly MapGroup[];

/** A layer of the style and the group it hides with. */
export type GroupedLayer = LayerSpecification & { metadata: { group: MapGroup } };
