import type { StatedArea } from "../domain/area";
import type { Message } from "../domain/evidence";
import type { Verdict } from "../domain/verdict";
import { decimalsFor, fixed, signed, squareMetres, stated } from "./figures";
import type { Policy } from "./policy";

/** The figures behind one verdict, square metres. */
export interface Judged {
  readonly area: StatedArea;
  readonly verdict: Verdict["verdict"];
  readonly planar: number;
  readonly ellipsoidal: number;
  /** the one of the two that the verdict speaks of */
  readonly computed: number;
  readonly tolerance: number;
  readonly surveyTolerance: number;
  /** planar and ellipsoidal area both reproduce the figure */
  readonly bothFit: boolean;
}

/** A verdict as a sentence with its figures, in enough digits to check it by hand. */
export function verdictSentence(judged: Judged, policy: Policy): Message {
  const comparison = compared(judged);
  const conclusion = concluded(judged, policy);
  const printed = judged.area.approximate
    ? {
        zh: `公布数字带“约”，按其末位有效数字的一个单位（不超过 ${fixed(policy.approximateShare * 100, 0)}%）放宽。`,
        en: `The figure is printed as approximate and allowed one unit of its last significant digit (at most ${fixed(policy.approximateShare * 100, 0)} %).`,
      }
    : { zh: "", en: "" };
  return {
    zh: comparison.zh + conclusion.zh + printed.zh,
    en: [comparison.en, conclusion.en, printed.en].filter((part) => part !== "").join(" "),
  };
}

function kindOf(judged: Judged): Message {
  return judged.computed === judged.planar ? { zh: "平面", en: "planar" } : { zh: "椭球", en: "ellipsoidal" };
}

function compared(judged: Judged): Message {
  const { area, computed, tolerance } = judged;
  const digits = Math.max(area.decimals, decimalsFor(tolerance));
  const print = stated(area);
  const declared = squareMetres(area.squareMetres, digits);
  const same = area.unit === "m2" && area.decimals >= 0;
  const kind = kindOf(judged);
  const figure = squareMetres(computed, digits + 1);
  const difference = signed(computed - area.squareMetres, digits);
  return {
    zh: `公布面积 ${print.zh}${same ? "" : `（${declared.zh}）`}，按界址点坐标算得${kind.zh}面积 ${figure.zh}，相差 ${difference} 平方米。`,
    en: `Declared ${print.en}${same ? "" : ` (${declared.en})`}; the boundary points enclose a ${kind.en} area of ${figure.en}, a difference of ${difference} m².`,
  };
}

function concluded(judged: Judged, policy: Policy): Message {
  const { area, planar, ellipsoidal, computed, tolerance, surveyTolerance } = judged;
  const rounding = fixed(tolerance, decimalsFor(tolerance));
  const survey = fixed(surveyTolerance, decimalsFor(surveyTolerance));
  const digits = Math.max(area.decimals, decimalsFor(tolerance));
  const other = (value: number): string => signed(value - area.squareMetres, digits);
  const share = fixed((100 * Math.abs(computed - area.squareMetres)) / Math.abs(area.squareMetres), 2);
  const limit = fixed(policy.reviewShare * 100, 0);
  switch (judged.verdict) {
    case "reproduced":
      return judged.bothFit
        ? {
            zh: `在所印数字的取舍允许的 ±${rounding} 平方米之内，可由坐标复算得出；数字的位数不足以区分平面面积与椭球面积。`,
            en: `This is within the ±${rounding} m² that the printed digits leave open: reproduced. The figure is too coarse to tell planar from ellipsoidal area.`,
          }
        : {
            zh: `在所印数字的取舍允许的 ±${rounding} 平方米之内，可由坐标复算得出。椭球面积相差 ${other(ellipsoidal)} 平方米，不能复算得出，差别来自投影。`,
            en: `This is within the ±${rounding} m² that the printed digits leave open: reproduced. The ellipsoidal area differs by ${other(ellipsoidal)} m² and does not reproduce it; the difference is the projection.`,
          };
    case "reproduced-ellipsoidal":
      return {
        zh: `在所印数字的取舍允许的 ±${rounding} 平方米之内，公布的是椭球面积。平面面积相差 ${other(planar)} 平方米，差别来自投影。`,
        en: `This is within the ±${rounding} m² that the printed digits leave open: the declared figure is the ellipsoidal area. The planar area differs by ${other(planar)} m²; the difference is the projection.`,
      };
    case "within-survey-tolerance":
      return {
        zh: `超出数字取舍允许的 ±${rounding} 平方米，但在${policy.pointClass.zh}的限差 ±${survey} 平方米之内：可能出自对同一地块的另一次测量。`,
        en: `This is more than the ±${rounding} m² of rounding, but within the ±${survey} m² of points of the ${policy.pointClass.en}: it may come from another survey of the same ground.`,
      };
    case "review":
      return {
        zh: `这一差值超出数字取舍的 ±${rounding} 平方米，也超出${policy.pointClass.zh}的限差 ±${survey} 平方米；它是公布面积的 ${share}%，不超过 ${limit}%：需要复核。`,
        en: `This is more than the ±${rounding} m² of rounding and the ±${survey} m² of points of the ${policy.pointClass.en}; it is ${share} % of the declared area, not more than ${limit} %: needs review.`,
      };
    case "inconsistent":
      return {
        zh: `这一差值超出数字取舍的 ±${rounding} 平方米，也超出${policy.pointClass.zh}的限差 ±${survey} 平方米；它是公布面积的 ${share}%，大于 ${limit}%：公布面积与坐标不一致。`,
        en: `This is more than the ±${rounding} m² of rounding and the ±${survey} m² of points of the ${policy.pointClass.en}; it is ${share} % of the declared area, more than ${limit} %: figure and coordinates do not agree.`,
      };
    case "not-checkable":
      return { zh: "", en: "" };
  }
}
