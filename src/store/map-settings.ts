import type { MultiPolygon } from "../domain/boundary";

/** A background that another host draws. There is none in GCJ-02: it would lie some hundred metres beside the parcels. */
export type BaseMap = "none" | "tianditu-map" | "tianditu-image" | "osm";

/** What the reader assumes where the limits leave a block open. */
export interface EnvelopeSettings {
  /** metres from floor to floor */
  readonly floorHeight: number;
  /** footprint of one parcel as a share of its area (0 to 1), in place of what its density limit allows */
  readonly footprint: { readonly parcel: string; readonly share: number } | null;
}

/** One area of the reader's own file of administrative boundaries, degrees. */
export interface OfficialArea {
  readonly name: string;
  readonly shape: MultiPolygon;
}

/** The reader's own file of administrative boundaries: it never leaves the machine. */
export interface OfficialFile {
  readonly file: string;
  readonly areas: readonly OfficialArea[];
}

/** How the reader has set up the map; none of it travels in links. */
export interface MapSettings {
  readonly base: BaseMap;
  /** the reader's own key for Tianditu; empty where there is none */
  readonly tiandituKey: string;
  /** opacity by group of layers, 0 to 1; groups that are not named are opaque */
  readonly opacity: Readonly<Record<string, number>>;
  /** EPSG code of the plane of grid and coordinates; null: the one most boundaries are printed in */
  readonly plane: number | null;
  /** null: the map is flat */
  readonly envelope: EnvelopeSettings | null;
  readonly official: OfficialFile | null;
}

/**
 * Metres from floor to floor where the reader says nothing: the least of GB 55038-2025, 4.1.2 for housing, and usual
 * for others.
 */
export const USUAL_FLOOR_HEIGHT = 3;

export const defaultMapSettings: MapSettings = {
  base: "none",
  tiandituKey: "",
  opacity: {},
  plane: null,
  envelope: null,
  official: null,
};
