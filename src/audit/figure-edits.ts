import type { AreaUnit, StatedArea } from "../domain/area";
import type { Hypothesis } from "../domain/boundary-facts";
import type { Message } from "../domain/evidence";
import { printedSurprise } from "../domain/printed-surprise";
import { squareMetresFrom } from "../units/area";
import { fixed, unitName } from "./figures";
import { type Roundings, within } from "./printed-area";

interface FigureEdit {
  readonly kind: "figure-digit-mistyped" | "figure-digits-transposed" | "decimal-point-shifted";
  /** the figure after the edit */
  readonly text: string;
}

const words: Readonly<Record<FigureEdit["kind"], Message>> = {
  "figure-digit-mistyped": { zh: "一位数字印错", en: "has one digit mistyped" },
  "figure-digits-transposed": { zh: "相邻两位数字颠倒", en: "has two digits transposed" },
  "decimal-point-shifted": { zh: "小数点移位", en: "has its decimal point in the wrong place" },
};

/**
 * Single slips in the declared figure itself after which it would be the area that the points enclose: one digit, two
 * neighbouring digits, the decimal point. The outline stays. `area` is what the slip makes of the enclosed area.
 * @param planar area that the points enclose, square metres
 */
export function figureEdits(
  area: StatedArea,
  planar: number,
  { tolerance, half, deviation }: Roundings,
): Hypothesis[] {
  const declared = area.squareMetres;
  const print = fixed(area.value, area.decimals);
  const edits = [...digits(print, area.decimals), ...transpositions(print, area.decimals), ...shifts(print)];
  const unit = unitName(area.unit);
  return edits.flatMap(({ kind, text }): Hypothesis[] => {
    const scale = kind === "decimal-point-shifted" ? Number(text) / Number(print) : 1;
    const left = planar - squareMetresFrom(Number(text), area.unit as AreaUnit);
    // A figure ten times too small has a last digit ten times too small as well.
    const allowed = tolerance * Math.max(1, scale);
    if (!within(left, allowed, planar)) return [];
    const tried = edits.filter((other) => other.kind === kind).length;
    return [
      {
        kind,
        declared,
        area: declared + left,
        message: {
          zh: `公布的数字 ${print} ${words[kind].zh}：若为 ${text} ${unit.zh}，就与坐标面积相符。`,
          en: `The declared figure ${print} ${words[kind].en}: ${text} ${unit.en} would agree with the coordinates.`,
        },
        labels: [],
        fit: Math.abs(left) / allowed,
        plausibility: 0,
        // A point that slips by one place is more usual than one that slips by three.
        simplicity: Math.log2(tried) + Math.max(0, Math.abs(Math.round(Math.log10(scale))) - 1),
        surprise: printedSurprise(left, half * Math.max(1, scale), deviation * Math.max(1, scale)),
        ring: null,
      },
    ];
  });
}

/** Places of the digits that were printed: 万 makes the last ones zeros of ours. */
function places(print: string, decimals: number): number[] {
  const own = decimals < 0 ? print.length + decimals : print.length;
  return [...print].flatMap((sign, index) => (sign === "." || index >= own ? [] : [index]));
}

function digits(print: string, decimals: number): FigureEdit[] {
  return places(print, decimals).flatMap((index) =>
    [..."0123456789"]
      // A figure does not begin with zero, unless it is below one.
      .filter((digit) => digit !== print[index] && !(index === 0 && digit === "0" && print[1] !== "."))
      .map((digit) => ({
        kind: "figure-digit-mistyped" as const,
        text: print.slice(0, index) + digit + print.slice(index + 1),
      })),
  );
}

function transpositions(print: string, decimals: number): FigureEdit[] {
  const all = places(print, decimals);
  return all.flatMap((index, k) => {
    const next = all[k + 1];
    if (next === undefined || print[index] === print[next]) return [];
    // Nobody writes a leading zero, and one that stands before the point is no digit to be exchanged.
    if (index === 0 && (print[index] === "0" || print[next] === "0")) return [];
    const signs = [...print];
    [signs[index], signs[next]] = [print[next] ?? "", print[index] ?? ""];
    return [{ kind: "figure-digits-transposed" as const, text: signs.join("") }];
  });
}

/** The same digits, ten, a hundred or a thousand times more or less. */
function shifts(print: string): FigureEdit[] {
  const decimals = print.split(".")[1]?.length ?? 0;
  return [-3, -2, -1, 1, 2, 3].map((power) => ({
    kind: "decimal-point-shifted" as const,
    text: (Number(print) * 10 ** power).toFixed(Math.max(0, decimals - power)),
  }));
}
