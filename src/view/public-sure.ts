import type { Evidence } from "../domain/evidence";
import type { Parcel } from "../domain/parcel";
import type { Zone } from "../domain/zone";
import { otherUnitText, statedAreaText } from "./area-text";
import { indicatorKeys, indicatorName } from "./indicator-names";
import { landUseSign } from "./land-use";
import type { Language } from "./language";
import { printedUse } from "./public-uses";

/** `printed`: stands in the text; `computed`: arithmetic on it; `assumed`: our reading; `unknown`: nobody says. */
export type Sureness = "printed" | "computed" | "assumed" | "unknown";
export const surenesses: readonly Sureness[] = ["printed", "computed", "assumed", "unknown"];

export interface SureStatement {
  readonly sure: Sureness;
  readonly words: string;
  readonly evidence: Evidence | null;
}

const listed = (words: readonly string[], language: Language): string =>
  words.join(language === "zh" ? "、" : ", ");

/** How sure each thing about a zone is. */
export function zoneSureness(zone: Zone, language: Language): readonly SureStatement[] {
  const zh = language === "zh";
  const [area] = zone.areas;
  const bounded = zone.boundary !== null || zone.blocks.some((block) => block.boundary !== null);
  const said: SureStatement[] = [
    {
      sure: "printed",
      words: zh ? `名称：${zone.name}` : `Name: ${zone.name}`,
      evidence: zone.evidence,
    },
  ];
  if (area !== undefined) {
    said.push(
      {
        sure: "printed",
        words: zh ? `面积：${statedAreaText(area, language)}` : `Area: ${statedAreaText(area, language)}`,
        evidence: area.evidence,
      },
      {
        sure: "computed",
        words: zh
          ? `换算：${otherUnitText(area, language)}，以及熟悉的比较`
          : `Converted: ${otherUnitText(area, language)}, and the familiar comparison`,
        evidence: null,
      },
    );
  } else said.push(unknown(zh ? "面积" : "The area"));
  if (bounded) said.push(...boundarySureness(zone.boundary, language));
  else said.push(unknown(zh ? "准确的位置和边界" : "The exact place and boundary"));
  said.push(laterChange(language));
  return said;
}

/** How sure each thing about a parcel is. */
export function parcelSureness(parcel: Parcel, language: Language): readonly SureStatement[] {
  const zh = language === "zh";
  const said: SureStatement[] = [];
  for (const use of parcel.landUse) {
    said.push({
      sure: "printed",
      words: zh ? `用途：${printedUse(use)}` : `Use: ${printedUse(use)}`,
      evidence: use.evidence,
    });
    const sign = landUseSign([use]);
    if (sign.suggested && sign.code !== null) {
      said.push({
        sure: "assumed",
        words: zh
          ? `用途代码 ${sign.code}：按名称对出，原文没印`
          : `Code of the use ${sign.code}: by its name, not printed`,
        evidence: null,
      });
    }
  }
  const [area] = parcel.areas;
  if (area !== undefined) {
    said.push({
      sure: "printed",
      words: zh ? `面积：${statedAreaText(area, language)}` : `Area: ${statedAreaText(area, language)}`,
      evidence: area.evidence,
    });
  } else said.push(unknown(zh ? "面积" : "The area"));
  const keys = indicatorKeys(parcel.indicators);
  const names = (assumed: boolean): string[] =>
    keys
      .filter((key) => parcel.indicators[key]?.assumed === assumed)
      .map((key) => indicatorName(key, language));
  const [clear, read] = [names(false), names(true)];
  if (clear.length > 0) {
    said.push({
      sure: "printed",
      words: zh ? `限制：${listed(clear, language)}` : `Limits: ${listed(clear, language)}`,
      evidence: null,
    });
  }
  if (read.length > 0) {
    said.push({
      sure: "assumed",
      words: zh
        ? `${listed(read, language)}：数字印在原文里，但没写是上限还是下限，我们按惯例理解`
        : `${listed(read, language)}: the figure is printed, but not whether it is the most or the least; read as usual`,
      evidence: null,
    });
  }
  if (area !== undefined && keys.some((key) => key !== "height")) {
    said.push({
      sure: "computed",
      words: zh ? "上面的平方米数、层数和图" : "The square metres, storeys and the picture above",
      evidence: null,
    });
  }
  if (parcel.boundary !== null) said.push(...boundarySureness(parcel.boundary, language));
  else said.push(unknown(zh ? "准确的位置和边界" : "The exact place and boundary"));
  if (parcel.county === null) said.push(unknown(zh ? "在哪个县（市、区）" : "Which county it lies in"));
  said.push(laterChange(language));
  return said;
}

const unknown = (words: string): SureStatement => ({ sure: "unknown", words, evidence: null });

/** What a document of one day cannot say. */
const laterChange = (language: Language): SureStatement =>
  unknown(
    language === "zh"
      ? "这份文件以后有没有再改、是否已经开工"
      : "Whether a later document changed it, and whether building has begun",
  );

function boundarySureness(boundary: Parcel["boundary"], language: Language): SureStatement[] {
  if (boundary === null) return [];
  const zh = language === "zh";
  const vouched = boundary.crs.basisOf.datum === "stated" || boundary.crs.basisOf.datum === "user";
  const drawn: SureStatement = {
    sure: "printed",
    words: zh ? "界址点坐标" : "The coordinates of the boundary points",
    evidence: boundary.rings[0]?.points[0]?.evidence ?? null,
  };
  if (vouched) return [drawn];
  return [
    drawn,
    {
      sure: "assumed",
      words: zh
        ? "坐标属于哪个测量系统：原文没写，按日期推定；图上的位置可能差几十到一百多米"
        : "The survey system of the coordinates: not printed, taken by the date; the place on the map may be some ten to over a hundred metres off",
      evidence: null,
    },
  ];
}
