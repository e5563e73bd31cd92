import type { Message } from "../domain/evidence";
import { squareMetresText } from "./area-text";
import type { Envelope } from "./envelope";
import type { Language } from "./language";
import { decimalText, plainText } from "./number-text";

export const envelopeWords = {
  title: { zh: "立体控制", en: "Envelope in 3D" },
  floorHeight: { zh: "层高（米）", en: "Floor height (m)" },
  footprint: { zh: "基底占比（%）", en: "Footprint (%)" },
  byDensity: { zh: "恢复按密度", en: "Back to density limit" },
  none: {
    zh: "在图上选一宗有界址点的地块，这里列出其体块。",
    en: "Select a parcel with a boundary to read its block here.",
  },
  noBoundary: {
    zh: "此地块未公布坐标，无法立体表示。",
    en: "No boundary is published for this parcel: nothing can be raised.",
  },
  nothing: {
    zh: "此地块既无容积率上限，也无以米计的限高。",
    en: "Neither a largest FAR nor a height limit in metres is printed for this parcel.",
  },
  about: {
    zh: "体块只表示容量：地块轮廓等距内缩到基底面积，按层高竖起；层数不取整，不是建筑方案。",
    en: "The block shows a volume only: the outline moved inwards to the footprint and raised by floors, which are not rounded. It is no building design.",
  },
  tilt: {
    zh: "按住右键或 Ctrl 拖动旋转；键盘用 Shift 加方向键。",
    en: "Drag with the right button or Ctrl to turn; Shift and arrow keys on the keyboard.",
  },
  more: { zh: "假设、图例和说明", en: "Assumptions, key and notes" },
  limitKey: { zh: "限高以下空间", en: "Space under the height limit" },
  blockKey: { zh: "容积率体块", en: "Block of the FAR" },
  excessKey: { zh: "体块超出限高的部分", en: "Block above the height limit" },
} as const satisfies Record<string, Message>;

/** One figure of the panel: name, value, where it comes from. */
export interface EnvelopeLine {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

const metresSign = (language: Language): string => (language === "zh" ? "米" : "m");
const metres = (value: number, language: Language): string =>
  `${decimalText(value, 1, language)} ${metresSign(language)}`;

/** The figures of an envelope in words, the arithmetic beside each. */
export function envelopeLines(
  { heightLimit, block }: Envelope,
  floorHeight: number,
  language: Language,
): readonly EnvelopeLine[] {
  const zh = language === "zh";
  const lines: EnvelopeLine[] = [];
  if (heightLimit !== null)
    lines.push({
      name: zh ? "建筑限高" : "Height limit",
      value: `≤ ${plainText(heightLimit, language)} ${metresSign(language)}`,
      note: zh ? "原文" : "as printed",
    });
  if (block === null) return lines;
  const area = (value: number): string => squareMetresText(value, language, 0);
  const percent = plainText(Number((block.share * 100).toFixed(1)), language);
  const basis = {
    density: zh ? `按建筑密度 ≤ ${percent}%` : `density limit ${percent}%`,
    assumed: zh ? `您设定 ${percent}%` : `set by you: ${percent}%`,
    whole: zh ? "原文无密度上限，按铺满地块" : "no density limit printed: the whole parcel",
  }[block.basis];
  lines.push(
    {
      name: zh ? "最大建筑面积" : "Largest floor area",
      value: area(block.floorArea),
      note: `${block.far} × ${area(block.area)}`,
    },
    { name: zh ? "基底面积" : "Footprint", value: area(block.footprint), note: basis },
    {
      name: zh ? "体块高度" : "Block height",
      value: metres(block.top, language),
      note: `${decimalText(block.floors, 1, language)} ${zh ? "层" : "floors"} × ${metres(floorHeight, language)}`,
    },
  );
  return lines;
}

/** The sentence that a planner looks for: whether the FAR fits under the height limit. Null where one of both is missing. */
export function envelopeVerdict({ heightLimit, block }: Envelope, language: Language): string | null {
  if (heightLimit === null || block === null) return null;
  const zh = language === "zh";
  const spare = heightLimit - block.top;
  if (spare >= 0) {
    return zh
      ? `限高以内可建满容积率，余 ${metres(spare, language)}。`
      : `The FAR fits under the height limit with ${metres(spare, language)} to spare.`;
  }
  return zh
    ? `按此层高和基底，建满容积率要超出限高 ${metres(-spare, language)}。`
    : `At this floor height and footprint the full FAR would rise ${metres(-spare, language)} above the height limit.`;
}
