import type { Message } from "../domain/evidence";
import { hectaresAndMuText, squareMetresText } from "./area-text";
import type { Language } from "./language";
import { decimalText } from "./number-text";

/** Length of a line and area of the ring it closes to; metres and square metres, null below three points. */
export interface SketchFigures {
  readonly length: number;
  readonly area: number | null;
}

/** A line drawn by hand, measured in a plane and on the ellipsoid. */
export interface SketchMeasure {
  readonly planar: SketchFigures | null;
  readonly ellipsoidal: SketchFigures;
}

/** The surface that figures were measured on with the plane it is, and the figures in words. */
export interface SketchLine {
  readonly surface: string;
  /** empty where the surface needs no name, or has none */
  readonly plane: string;
  readonly figures: readonly string[];
}

export const sketchWords = {
  button: { zh: "量距离和面积", en: "Measure distance and area" },
  start: {
    zh: "在图上点按加点。",
    en: "Press on the map to add points.",
  },
  keys: {
    zh: "键盘：移图对准十字，回车加点，退格删点，Esc 结束。",
    en: "Keyboard: move the map under the crosshair, Enter adds, Backspace removes, Esc ends.",
  },
  planar: { zh: "平面", en: "Planar" },
  ellipsoidal: { zh: "椭球面", en: "Ellipsoidal" },
  outside: { zh: "超出投影带，无平面值", en: "outside the zone, no planar figure" },
} as const satisfies Record<string, Message>;

/** The two measures of a line; `plane` names the system of the planar one. */
export function sketchLines(measure: SketchMeasure, plane: string | null, language: Language): SketchLine[] {
  return [
    {
      surface: sketchWords.planar[language],
      plane: plane ?? "",
      figures: measure.planar ? figures(measure.planar, language) : [sketchWords.outside[language]],
    },
    {
      surface: sketchWords.ellipsoidal[language],
      plane: "",
      figures: figures(measure.ellipsoidal, language),
    },
  ];
}

function figures({ length, area }: SketchFigures, language: Language): string[] {
  const metres =
    language === "zh"
      ? `线长 ${decimalText(length, 2, language)} 米`
      : `Line ${decimalText(length, 2, language)} m`;
  if (area === null) return [metres];
  const ground = squareMetresText(area, language, 1);
  return [
    metres,
    language === "zh" ? `围合 ${ground}` : `Enclosed ${ground}`,
    hectaresAndMuText(area, language),
  ];
}
