import type { Message } from "../domain/evidence";

/** The words of the map itself. Notices after 地图管理条例 articles 15 and 22. */
export const mapWords = {
  canvas: {
    zh: "地块地图。方向键移动，加减键缩放，回车选中图中央的地块。",
    en: "Map of parcels. Arrow keys move, plus and minus zoom, Enter selects the parcel in the middle.",
  },
  legend: { zh: "图例", en: "Legend" },
  layers: { zh: "图层", en: "Layers" },
  notice: {
    zh: "本图依据已公开的政府信息整理，仅供参考。不作为权属、审批或测绘成果，界线以法定文件为准。",
    en: "Compiled from published government information, for reference only. It is no title, approval or survey product; the legal documents are binding.",
  },
  unreviewed: {
    zh: "本图未经地图审核：可供自己查阅和内部使用，不得公开登载、展示（《地图管理条例》第十五条）。",
    en: "This map has not passed map review: for your own reading or inside an office, not for publication or display (Map Regulations 2015, article 15).",
  },
  reviewed: { zh: "审图号：", en: "Map review number: " },
  attribution: { zh: "县城位置 © GeoNames（CC BY 4.0）", en: "County seats © GeoNames (CC BY 4.0)" },
  invented: { zh: "虚构数据，非真实地块", en: "Invented data, no real parcels" },
  noWebgl: {
    zh: "此浏览器无法绘制地图（WebGL 不可用）。其余内容不受影响。",
    en: "This browser cannot draw the map (no WebGL). Everything else works.",
  },
  lost: { zh: "图形上下文丢失，正在恢复……", en: "The graphics context was lost; restoring it…" },
  empty: { zh: "没有可上图的坐标", en: "Nothing here has coordinates" },
  cursor: { zh: "光标处", en: "At the cursor" },
  centre: { zh: "图中央", en: "At the centre" },
  zoomIn: { zh: "放大", en: "Zoom in" },
  zoomOut: { zh: "缩小", en: "Zoom out" },
  resetNorth: { zh: "指北（点按回正）", en: "North (press to turn north up)" },
  fitAll: { zh: "全图", en: "Show all" },
} as const satisfies Record<string, Message>;
