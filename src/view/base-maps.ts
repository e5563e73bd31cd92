import type { RasterLayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Message } from "../domain/evidence";
import type { MapPalette } from "./palette";

/** Backgrounds by the name that the store gives them. */
export type BaseMapName = "tianditu-map" | "tianditu-image" | "osm";

/** A background of another host: WGS 84 or CGCS2000 in Web Mercator, which agree within decimetres. */
export interface BaseMap {
  readonly name: Message;
  /** what must be said of its origin wherever it is drawn */
  readonly attribution: Message;
  readonly attributionLink: string;
  readonly needsKey: boolean;
  readonly hosts: readonly string[];
  /** pictures from the ground up, as tile addresses with `{key}` */
  readonly pictures: readonly { readonly id: string; readonly tiles: readonly string[] }[];
  /** deepest level that the host draws */
  readonly deepest: number;
}

const OSM_HOST = "https://tile.openstreetmap.org";
const TIANDITU_HOSTS = Array.from({ length: 8 }, (_, n) => `https://t${n}.tianditu.gov.cn`);

const tiandituLayer = (layer: string): { readonly id: string; readonly tiles: readonly string[] } => ({
  id: `base-${layer}`,
  tiles: TIANDITU_HOSTS.map(
    (host) =>
      `${host}/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}`,
  ),
});

const tianditu = (name: Message, layers: readonly string[]): BaseMap => ({
  name,
  attribution: {
    zh: "底图：天地图 · 国家地理信息公共服务平台（审图号见其网站）",
    en: "Base map: Tianditu, National Platform for Common Geospatial Information Services (map review number on its site)",
  },
  attributionLink: "https://www.tianditu.gov.cn/",
  needsKey: true,
  hosts: TIANDITU_HOSTS,
  pictures: layers.map(tiandituLayer),
  deepest: 18,
});

export const baseMaps: Readonly<Record<BaseMapName, BaseMap>> = {
  "tianditu-map": tianditu({ zh: "天地图 · 矢量", en: "Tianditu, map" }, ["vec", "cva"]),
  "tianditu-image": tianditu({ zh: "天地图 · 影像", en: "Tianditu, imagery" }, ["img", "cia"]),
  osm: {
    name: { zh: "OpenStreetMap", en: "OpenStreetMap" },
    attribution: {
      zh: "底图 © OpenStreetMap 贡献者（ODbL）",
      en: "Base map © OpenStreetMap contributors (ODbL)",
    },
    attributionLink: "https://www.openstreetmap.org/copyright",
    needsKey: false,
    hosts: [OSM_HOST],
    pictures: [{ id: "base-osm", tiles: [`${OSM_HOST}/{z}/{x}/{y}.png`] }],
    deepest: 19,
  },
};

/** Every host that a reader may choose to ask; the page's policy lets through these and no other. */
export const baseMapHosts: readonly string[] = [
  ...new Set(Object.values(baseMaps).flatMap((one) => one.hosts)),
];

/** The backgrounds' hosts want to know which site asks: the origin alone, never the address with its selection. */
export const asksBaseMap = (address: string): boolean =>
  baseMapHosts.some((host) => address.startsWith(`${host}/`));

/** Side of a tile's picture on the map, pixels. */
const TILE_PIXELS = 256;
/** A background is no subject: paler by day, darker by night, so that land-use colours keep the word. */
const dressed = {
  light: { "raster-saturation": -0.45, "raster-opacity": 0.75 },
  dark: { "raster-saturation": -0.6, "raster-brightness-max": 0.5, "raster-opacity": 0.75 },
} as const;

/** The sources of a background, by the id of their only layer. None for a key that is missing. */
export function baseMapSources(
  name: BaseMapName,
  key: string,
): Readonly<Record<string, SourceSpecification>> {
  const base = baseMaps[name];
  if (base.needsKey && key === "") return {};
  return Object.fromEntries(
    base.pictures.map(({ id, tiles }) => [
      id,
      {
        type: "raster",
        tiles: tiles.map((address) => address.replace("{key}", encodeURIComponent(key))),
        tileSize: TILE_PIXELS,
        maxzoom: base.deepest,
      },
    ]),
  );
}

/** The layers of a background, from the ground up. */
export function baseMapLayers(
  name: BaseMapName,
  key: string,
  palette: MapPalette,
): readonly (RasterLayerSpecification & { metadata: { group: "base" } })[] {
  return Object.keys(baseMapSources(name, key)).map((id) => ({
    id,
    type: "raster",
    source: id,
    metadata: { group: "base" },
    paint: { ...dressed[palette.name], "raster-fade-duration": 0 },
  }));
}
