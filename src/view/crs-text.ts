import type { Basis, Crs, Datum } from "../domain/crs";
import type { Message } from "../domain/evidence";
import type { Language } from "./language";

const datumNames: Record<Datum, Message> = {
  CGCS2000: { zh: "CGCS2000", en: "CGCS2000" },
  Xian1980: { zh: "西安80", en: "Xian 1980" },
  Beijing1954: { zh: "北京54", en: "Beijing 1954" },
  WGS84: { zh: "WGS84", en: "WGS84" },
};

export const basisWords: Record<Basis, Message> = {
  stated: { zh: "原文载明", en: "stated in the text" },
  inferred: { zh: "由数字或日期推断", en: "inferred from digits or date" },
  assumed: { zh: "默认假定", en: "assumed by default" },
  user: { zh: "使用者指定", en: "set by the reader" },
};

/** A coordinate system in one line: CGCS2000 · 3°带第37带 · 中央经线 111°E · EPSG:4525. */
export function crsText(crs: Crs, language: Language): string {
  const parts: string[] = [];
  if (crs.datum) parts.push(datumNames[crs.datum][language]);
  else parts.push(language === "zh" ? "基准不明" : "datum unknown");
  if (crs.kind === "geographic") parts.push(language === "zh" ? "经纬度" : "longitude, latitude");
  parts.push(...planeParts(crs, language));
  if (crs.axesSwapped) parts.push(language === "zh" ? "两列次序与惯例相反" : "columns in reverse order");
  return parts.join(" · ");
}

type Plane = Pick<Crs, "zoneWidth" | "zone" | "centralMeridian" | "epsg">;

function planeParts({ zoneWidth, zone, centralMeridian, epsg }: Plane, language: Language): string[] {
  const parts: string[] = [];
  if (zoneWidth !== null && zone !== null)
    parts.push(language === "zh" ? `${zoneWidth}°带第 ${zone} 带` : `${zoneWidth}° zone ${zone}`);
  if (centralMeridian !== null)
    parts.push(language === "zh" ? `中央经线 ${centralMeridian}°E` : `central meridian ${centralMeridian}°E`);
  if (epsg !== null) parts.push(`EPSG:${epsg}`);
  return parts;
}

/** The plane of a map in one line: CGCS2000 · 3° zone 37 · central meridian 111°E · EPSG:4525. */
export function planeLine(datum: Datum, plane: Plane, language: Language): string {
  return [datumNames[datum][language], ...planeParts(plane, language)].join(" · ");
}

/** What a reader must know where the position is shown: nothing for a system that the text states in full. */
export function crsCaution(crs: Crs, language: Language): string | null {
  if (crs.datum === "Xian1980" || crs.datum === "Beijing1954") {
    return language === "zh"
      ? "旧基准未作转换：图上位置可偏差约 50–120 米，面积不受影响。"
      : "No shift of the old datum is applied: the position may be off by some 50–120 m; areas are not affected.";
  }
  if (crs.basisOf.datum === "assumed" || crs.basisOf.datum === "inferred" || crs.datum === null) {
    return language === "zh"
      ? "原文未注明坐标系，按 CGCS2000 理解；若实为西安80或北京54，位置可偏差约 50–120 米，面积不受影响。"
      : "The text names no datum; it is read as CGCS2000. Were it Xian 1980 or Beijing 1954, the position would be off by some 50–120 m; areas are not affected.";
  }
  return null;
}
