import type { Feature, FeatureCollection, LineString } from "geojson";
import type { Message } from "../domain/evidence";
import type { Place } from "../domain/region";
import type { OfficialFile } from "../store/map-settings";
import type { Footprint } from "../view/envelope-shapes";
import type { PlaneReadout } from "../view/map-coordinates";
import type { SketchMeasure } from "../view/sketch-text";
import type { MapProbe } from "./map-probe";

/** What the map is given besides the store. The geometry of planes comes from outside: the map knows only degrees. */
export interface MapOptions {
  /** where to look first, as `onCamera` gave it; null shows the data */
  readonly camera: string | null;
  readonly onCamera: (camera: string) => void;
  /** county seats: labels, and places for zones that have none of their own */
  readonly seats?: readonly Place[];
  /** grid lines of a Gauss-Krüger plane (EPSG code) in a box (west, south, east, north), step in metres */
  readonly grid?: (
    epsg: number,
    box: readonly [number, number, number, number],
    stepMetres: number,
  ) => readonly Feature<LineString, { readonly label: string; readonly axis?: "north" | "east" }>[];
  /** a place in that plane, null outside it */
  readonly toGaussKruger?: (epsg: number, lon: number, lat: number) => PlaneReadout | null;
  /** a line measured in the plane of an EPSG code and on its ellipsoid; points are longitude and latitude */
  readonly measure?: (epsg: number, points: readonly (readonly [number, number])[]) => SketchMeasure;
  /** planes on offer around a longitude */
  readonly planes?: (lon: number) => readonly {
    readonly epsg: number;
    readonly width: 3 | 6;
    readonly zone: number;
    readonly centralMeridian: number;
    readonly prefixed: boolean;
  }[];
  /** rivers at small scales, with their names */
  readonly rivers?: FeatureCollection<LineString, { readonly name: string }>;
  /** brings what draws footprints inside parcels; asked for when the first envelope is */
  readonly footprint?: () => Promise<Footprint>;
  /** reads the reader's own administrative boundaries */
  readonly readOfficial?: (
    file: File,
  ) => Promise<{ readonly official: OfficialFile } | { readonly refused: Message }>;
  /** 审图号 of the deployment; never made up */
  readonly reviewNumber?: string | null;
  /** called once, when the first picture stands */
  readonly onReady?: (probe: MapProbe) => void;
}

export interface MountedMap {
  readonly destroy: () => void;
  /** moves to a record; false where it has no place on the map */
  readonly flyTo: (id: string) => boolean;
  /** moves to a place, degrees; false where the map may not go there */
  readonly showPlace: (lon: number, lat: number) => boolean;
}
