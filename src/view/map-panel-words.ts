import type { Message } from "../domain/evidence";
import type { BaseMapName } from "./base-maps";
import type { Language } from "./language";

/** The words of the panel of layers, background, plane and the reader's own boundaries. */
export const panelWords = {
  panel: { zh: "图层与底图", en: "Layers" },
  layers: { zh: "图层", en: "Layers" },
  opacity: { zh: "不透明度", en: "opacity" },
  base: { zh: "底图", en: "Base map" },
  none: { zh: "不用底图（默认，不联网）", en: "None (default, no network)" },
  baseNote: {
    zh: "选用后，所选网站会知道您在看哪一带；界址点、文件和选择不外传。不用偏移坐标（GCJ-02）的底图。",
    en: "Once chosen, that site learns which area you look at; boundaries, documents and selections stay here. No base map in shifted coordinates (GCJ-02) is on offer.",
  },
  key: { zh: "您自己的天地图密钥（tk，浏览器端）", en: "Your own Tianditu key (tk, browser kind)" },
  keyNote: {
    zh: "只存在本机；没有密钥不会请求。",
    en: "Kept on this machine only; without it nothing is asked for.",
  },
  failed: {
    zh: "底图取不到（断网、密钥无效或被拒），已停用；其余不受影响。",
    en: "The base map could not be had (no network, invalid key or refused) and was taken away. All else works.",
  },
  again: { zh: "再试一次", en: "Try again" },
  plane: { zh: "公里网与坐标的投影带", en: "Plane of grid and coordinates" },
  byData: { zh: "随数据", en: "As the data" },
  own: { zh: "自备行政界线", en: "Your own boundaries" },
  ownAdd: { zh: "选择文件…", en: "Choose a file…" },
  ownRemove: { zh: "移除", en: "Remove" },
  ownNote: {
    zh: "GeoJSON、Shapefile（zip）、KML/KMZ。只存在本机，用于核对地块是否在所载县内；请自行确认来源与审图要求。",
    en: "GeoJSON, zipped Shapefile, KML or KMZ. Kept on this machine; used to check that parcels lie in the county they name. Its origin and map review are yours to vouch for.",
  },
  ownReading: { zh: "正在读取……", en: "Reading…" },
  fullScreen: { zh: "全屏", en: "Full screen" },
  leaveFullScreen: { zh: "退出全屏", en: "Leave full screen" },
} as const satisfies Record<string, Message>;

/** The choices of a background, the default first. */
export const baseChoices: readonly ("none" | BaseMapName)[] = [
  "none",
  "tianditu-map",
  "tianditu-image",
  "osm",
];

/** What the reader's own file holds: 某文件.geojson · 17 个区域. */
export function officialText(file: string, areas: number, language: Language): string {
  return language === "zh" ? `${file} · ${areas} 个区域` : `${file} · ${areas} area${areas === 1 ? "" : "s"}`;
}

/** A plane on offer: CGCS2000 3°带 37（111°E）带号在前 · EPSG:4525. */
export function planeChoiceText(
  choice: {
    readonly epsg: number;
    readonly width: 3 | 6;
    readonly zone: number;
    readonly centralMeridian: number;
    readonly prefixed: boolean;
  },
  language: Language,
): string {
  const { epsg, width, zone, centralMeridian, prefixed } = choice;
  return language === "zh"
    ? `CGCS2000 ${width}° 带 ${zone}（${centralMeridian}°E）${prefixed ? "加带号" : "不加带号"} · ${epsg}`
    : `CGCS2000 ${width}° zone ${zone} (${centralMeridian}°E) ${prefixed ? "with" : "without"} zone number · ${epsg}`;
}
