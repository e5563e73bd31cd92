import type { Map as MapLibre } from "maplibre-gl";
import { isHiddenNow } from "./hidden-layers";
import { recordsAt } from "./map-hits";

/**
 * What a browser test may ask of the drawn map. It answers from what MapLibre has cut and drawn, not from the data that
 * were given to it.
 */
export interface MapProbe {
  /** Corners of a drawn parcel, zone or administrative area (by its name), longitude and latitude, as the tiles in view carry them. */
  readonly drawnCorners: (id: string) => readonly (readonly [number, number])[];
  /** Ids of the records drawn at a place, topmost first. */
  readonly recordsAt: (lon: number, lat: number) => readonly string[];
  /** Parcels with an outline above all others, and whether it says that they are selected. */
  readonly outlined: () => Readonly<Record<string, boolean>>;
  /** Pixels from the upper left of the canvas. */
  readonly pixelOf: (lon: number, lat: number) => readonly [x: number, y: number];
  readonly view: () => { readonly lon: number; readonly lat: number; readonly zoom: number };
  /** Whether every tile of the view has come and is drawn, and the camera stands. */
  readonly atRest: () => boolean;
  /** Places the camera at once. */
  readonly look: (lon: number, lat: number, zoom: number) => void;
  /** How each layer is shown: whether its group is hidden and what makes it opaque. */
  readonly layers: () => Readonly<Record<string, { readonly hidden: unknown; readonly paint: unknown }>>;
  /** Heights in metres of the raised parts in view, as printed by JavaScript. */
  readonly raised: () => readonly string[];
  /** Loses the WebGL context, as a driver may; gives back what restores it. */
  readonly loseContext: () => () => void;
}

/** A probe of a map. */
export function mapProbe(map: MapLibre): MapProbe {
  return {
    drawnCorners: (id) => {
      const features = ["parcels", "zones", "official"].flatMap((source) =>
        map.querySourceFeatures(source).filter(({ properties }) => (properties.id ?? properties.name) === id),
      );
      return features.flatMap(({ geometry }) => {
        const rings =
          geometry.type === "Polygon"
            ? geometry.coordinates
            : geometry.type === "MultiPolygon"
              ? geometry.coordinates.flat()
              : [];
        return rings
          .flat()
          .flatMap(([lon, lat]): (readonly [number, number])[] =>
            lon === undefined || lat === undefined ? [] : [[lon, lat]],
          );
      });
    },
    outlined: () =>
      Object.fromEntries(
        map
          .querySourceFeatures("chosen")
          .map(({ properties }) => [String(properties.id), properties.selected === true]),
      ),
    recordsAt: (lon, lat) => recordsAt(map, map.project([lon, lat])),
    pixelOf: (lon, lat) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
    view: () => {
      const { lng, lat } = map.getCenter();
      return { lon: lng, lat, zoom: map.getZoom() };
    },
    atRest: () => map.loaded() && !map.isMoving(),
    look: (lon, lat, zoom) => {
      map.jumpTo({ center: [lon, lat], zoom });
    },
    layers: () =>
      Object.fromEntries(
        map
          .getStyle()
          .layers.map(({ id, paint }) => [id, { hidden: isHiddenNow(map, id), paint: paint ?? null }]),
      ),
    raised: () => [...new Set(map.querySourceFeatures("envelope").map((one) => String(one.properties.top)))],
    loseContext: () => {
      const extension = map.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
      extension?.loseContext();
      return () => extension?.restoreContext();
    },
  };
}
