import type { Message } from "../domain/evidence";
import { noticeWords } from "./notice-words";

/** The words of the map itself. */
export const mapWords = {
  canvas: {
    zh: "地块地图。方向键移动，加减键缩放，回车选中图中央的地块。",
    en: "Map of parcels. Arrow keys move, plus and minus zoom, Enter selects the parcel in the middle.",
  },
  legend: { zh: "图例", en: "Legend" },
  notice: noticeWords.reference,
  unreviewed: noticeWords.unreviewed,
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
  envelope: { zh: "立体控制（限高与容积率体块）", en: "Envelope in 3D (height limit and FAR block)" },
} as const satisfies Record<string, Message>;
