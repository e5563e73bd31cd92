import type { ApprovalsOverTime } from "./approvals-over-time";
import type { AreaBar, AreaBarsBy } from "./area-bars";
import { hectaresAndMuText } from "./area-text";
import { periodText } from "./date-text";
import { indicatorName } from "./indicator-names";
import type { IndicatorSpread, SpreadKey } from "./indicator-spread";
import { landUseSign } from "./land-use";
import type { Language } from "./language";
import { countText, plainText } from "./number-text";

const units: Record<SpreadKey, Record<Language, string>> = {
  far: { zh: "", en: "" },
  density: { zh: "%", en: "%" },
  greenRatio: { zh: "%", en: "%" },
  height: { zh: " 米", en: " m" },
};

/** A value of an indicator with its unit. */
export function indicatorValueText(key: SpreadKey, value: number, language: Language): string {
  return `${plainText(value, language)}${units[key][language]}`;
}

/** The name of a bar: the land use by its standard, the plan area as printed. */
export function barName(bar: AreaBar, by: AreaBarsBy, language: Language): string {
  if (bar.key === "") {
    if (by === "planArea") return language === "zh" ? "未载明片区" : "no plan area stated";
    return language === "zh" ? "未载明用途" : "use not stated";
  }
  const use = bar.parts[0]?.use;
  return by === "landUse" && use ? landUseSign([use]).name[language] : bar.key;
}

/** What a chart of areas says, in one sentence. */
export function areaSentence(bars: readonly AreaBar[], by: AreaBarsBy, language: Language): string {
  const [first] = bars;
  if (first === undefined) return "";
  const total = bars.reduce((sum, bar) => sum + bar.squareMetres, 0);
  const parcels = bars.reduce((sum, bar) => sum + bar.parcels, 0);
  const share = (bar: AreaBar): string =>
    total > 0 ? `${countText(Math.round((bar.squareMetres / total) * 100), language)}%` : "—";
  const area = hectaresAndMuText(total, language);
  const all =
    language === "zh"
      ? `${countText(parcels, language)} 块地合计 ${area}`
      : `${countText(parcels, language)} ${parcels === 1 ? "parcel" : "parcels"}, ${area} together`;
  // What states nothing is no group of its own: it is told apart, and the largest is sought among the named.
  const named = bars.find((bar) => bar.key !== "");
  if (named === undefined || named === first) {
    const name = barName(first, by, language);
    return language === "zh"
      ? `${all}；其中${name}最多，占 ${share(first)}。`
      : `${all}; the largest share is ${name} with ${share(first)}.`;
  }
  const [rest, name] = [barName(first, by, language), barName(named, by, language)];
  return language === "zh"
    ? `${all}；${rest}的占 ${share(first)}，其余以${name}最多，占 ${share(named)}。`
    : `${all}; ${share(first)} has ${rest}, and of the rest ${name} is the largest with ${share(named)}.`;
}

/** What the spread of an indicator says, in one sentence. */
export function spreadSentence(spread: IndicatorSpread, key: SpreadKey, language: Language): string {
  const [first] = spread.lines;
  if (first === undefined) return "";
  const parcels = spread.lines.reduce((sum, line) => sum + line.parcels, 0);
  const value = (figure: number): string => indicatorValueText(key, figure, language);
  const use = first.use ? landUseSign([first.use]).name : { zh: "未载明用途", en: "use not stated" };
  const range = [
    Math.min(...spread.lines.map((line) => line.least)),
    Math.max(...spread.lines.map((line) => line.largest)),
  ].map(value);
  const name = indicatorName(key, language);
  return language === "zh"
    ? `${countText(parcels, language)} 块地载明${name}，限值在 ${range.join(" 至 ")} 之间；${use.zh}的中位数最高，为 ${value(first.median)}。`
    : `${countText(parcels, language)} ${parcels === 1 ? "parcel states" : "parcels state"} a ${name.toLowerCase()}, between ${range.join(" and ")}; the median is highest for ${use.en}, ${value(first.median)}.`;
}

/** What the chart over time says, in one sentence. */
export function approvalsSentence(approvals: ApprovalsOverTime, language: Language): string {
  const busiest = approvals.periods.reduce((a, b) => (b.squareMetres > a.squareMetres ? b : a));
  const documents = new Set(approvals.periods.flatMap((one) => one.documents)).size;
  const parcels = approvals.periods.reduce((sum, one) => sum + one.parcels, 0);
  const area = hectaresAndMuText(busiest.squareMetres, language);
  const when = periodText(busiest.key, language);
  return language === "zh"
    ? `${countText(documents, language)} 个文件决定了 ${countText(parcels, language)} 块地；${when}最多，计 ${area}。`
    : `${countText(documents, language)} ${documents === 1 ? "document decides" : "documents decide"} about ${countText(parcels, language)} ${parcels === 1 ? "parcel" : "parcels"}; most in ${when}: ${area}.`;
}
