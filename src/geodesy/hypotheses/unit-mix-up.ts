import type { Message } from "../../domain/evidence";
import { type Edit, type EditContext, written } from "./edit";

interface MixUp {
  readonly factor: number;
  readonly name: Message;
}

const MU_PER_HECTARE = 15;
const SQUARE_METRES_PER_HECTARE = 10_000;
const SQUARE_METRES_PER_MU = SQUARE_METRES_PER_HECTARE / MU_PER_HECTARE;
const HECTARES_PER_SQUARE_KILOMETRE = 100;

/** Declared over true area where the number was written in one unit and the word says another. */
const MIX_UPS: readonly MixUp[] = (
  [
    [MU_PER_HECTARE, "亩", "公顷", "mu", "hectares"],
    [1 / MU_PER_HECTARE, "公顷", "亩", "hectares", "mu"],
    [SQUARE_METRES_PER_HECTARE, "平方米", "公顷", "square metres", "hectares"],
    [1 / SQUARE_METRES_PER_HECTARE, "公顷", "平方米", "hectares", "square metres"],
    [SQUARE_METRES_PER_MU, "平方米", "亩", "square metres", "mu"],
    [1 / SQUARE_METRES_PER_MU, "亩", "平方米", "mu", "square metres"],
    [HECTARES_PER_SQUARE_KILOMETRE, "公顷", "平方千米", "hectares", "square kilometres"],
    [1 / HECTARES_PER_SQUARE_KILOMETRE, "平方千米", "公顷", "square kilometres", "hectares"],
  ] as const
).map(([factor, zhTrue, zhWord, enTrue, enWord]) => ({
  factor,
  name: {
    zh: `数字以${zhTrue}计，却写成${zhWord}`,
    en: `the number is in ${enTrue} but the word says ${enWord}`,
  },
}));

/** 666.67 instead of 10000/15 in the conversion changes the sixth digit. */
const ROUNDED_MU = 666.67 / SQUARE_METRES_PER_MU;

/** Figures written in one unit and labelled in another. */
export function unitMixUps({ area, fits }: EditContext): Edit[] {
  return MIX_UPS.flatMap(({ factor, name }) => {
    const variants = [factor, factor * ROUNDED_MU, factor / ROUNDED_MU];
    const fitting = variants.find((variant) => fits(area * variant, factor));
    if (fitting === undefined) return [];
    const given = area * fitting;
    return [
      {
        kind: "unit-mix-up",
        area: given,
        scale: factor,
        message: {
          zh: `单位混淆：${name.zh}，坐标面积${written(area)}平方米就成了${written(given)}平方米。`,
          en: `Units mixed up: ${name.en}, which turns the ${written(area)} m² of the coordinates into ${written(given)} m².`,
        },
        labels: [],
        tried: MIX_UPS.length,
        outline: null,
      },
    ];
  });
}
